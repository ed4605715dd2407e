#include "tests/integration/rightsplace.h"

#include <QtTest/QTest>

#include <algorithm>

namespace lyhord::test {
using namespace Qt::Literals::StringLiterals;

QString eventOf(const Case &subject, const QString &kind, const QString &login, const QString &details)
{
    return u"INSERT INTO events (case_id, at, by_login, kind, details) "
           "VALUES (%1, extract(epoch FROM now())::bigint, '%2', '%3', '%4')"_s.arg(subject.id.value)
               .arg(login, kind, details);
}

QString changeOf(const Case &subject, const QString &columns)
{
    return u"UPDATE cases SET %1 version = version + 1 WHERE id = %2 AND version = %3"_s.arg(columns)
        .arg(subject.id.value)
        .arg(subject.version);
}

bool byProgram(Action action, Session &session, const Case &subject)
{
    CaseService &cases = session.cases();
    const QString number = subject.number;
    const QString department = subject.consultations.constLast().department;
    switch (action) {
    case Action::ReadCase: {
        const Result<CaseFile> file = cases.open(number);
        return file && !file->handedOver; // that it was handed over is not to read it (R90)
    }
    case Action::ReadNames: {
        const Result<CaseFile> file = cases.open(number);
        return file && file->subject.submitter.name == u"Åsa Öberg"_s;
    }
    case Action::Assign:
        return cases.apply(number, Assign{ { u"KLK"_s } }).has_value();
    case Action::RecordAnswer:
        return cases
            .apply(
                number, RecordAnswer{ .department = department, .outcome = Outcome::Improvement, .text = u"Plogat."_s })
            .has_value();
    case Action::AnswerConsultation:
        return cases.apply(number, AnswerConsultation{ .department = department, .text = u"Ja"_s }).has_value();
    case Action::Send:
        return cases
            .apply(number, SendInterimAnswer{ .text = u"Vi återkommer."_s, .newDate = session.today().addDays(9) })
            .has_value();
    case Action::Close:
        return cases.apply(number, Reopen{ .reason = u"Mer har kommit fram"_s }).has_value();
    case Action::CloseWithMissingPart:
        return cases.apply(number, Close{ .reason = u"Utan svar"_s, .outcome = Outcome::NoAction }).has_value();
    case Action::Correct:
        return cases.apply(number, Correct{ .headline = u"Annan rubrik"_s }).has_value();
    default:
        return false;
    }
}

void RightsPlace::openServer()
{
    if (qEnvironmentVariable("LYHORD_TEST_BACKEND") != "postgresql"_L1)
        QSKIP("The rights in the server are the server's.");
    m_bed = std::make_unique<RightsBed>();
}

void RightsPlace::rowsForCases() const
{
    QTest::addColumn<int>("person");
    QTest::addColumn<int>("situation");
    for (int i = 0; m_bed && i < m_bed->people().size(); ++i) {
        for (const Situation situation : contexts) {
            QTest::addRow("R30: %s, %s", qPrintable(m_bed->people().at(i).login), qPrintable(nameOf(situation)))
                << i << static_cast<int>(situation);
        }
    }
}

const Person &RightsPlace::named(const QString &login) const
{
    const auto &all = m_bed->people();
    return *std::find_if(all.cbegin(), all.cend(), [&](const Person &one) { return one.login == login; });
}

bool RightsPlace::hasNoRole(const Person &who) const
{
    return who.retired || who.grants.constFirst().validFrom > m_bed->today() || who.grants.constFirst().validTo;
}

void RightsPlace::checkHistory()
{
    const Result<CheckReport> report = m_bed->owner().verifyAudit();
    QVERIFY(report);
    QCOMPARE(report->problems, QStringList());
}

} // namespace lyhord::test
