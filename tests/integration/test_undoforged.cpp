#include "core/services/directory.h"
#include "tests/integration/rightsbed.h"
#include "tests/support/postgresserver.h"
#include "tests/support/smallprofile.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString officer = u"rights_contact_centre_officer"_s;
const QString handler = u"rights_handler"_s;
const QString administrator = u"rights_contact_centre_administrator"_s;

// %1 is the case, %2 its version

const QString change = u"UPDATE cases SET version = version + 1 WHERE id = %1 AND version = %2"_s;

QString eventOf(const QString &kind, const QString &details = u"{}"_s)
{
    return u"INSERT INTO events (case_id, at, by_login, kind, details) VALUES (%1, 1, session_user, '%3', '%4')"_s
        .replace(u"%3"_s, kind)
        .replace(u"%4"_s, details);
}

QString stepOf(const QString &kind, const QString &before = u"{\"text\":\"Foreign\",\"headline\":\"Foreign\"}"_s)
{
    return u"INSERT INTO steps (case_id, version, by_login, at, kind, messages_before, before) VALUES (%1, %2 + 1, "
           "session_user, 1, '%3', 0, '%4')"_s.replace(u"%3"_s, kind)
               .replace(u"%4"_s, before);
}

const QString answered
    = u"UPDATE cases SET status = 40, awaited = '', version = version + 1 WHERE id = %1 AND version = %2"_s;
const QString recorded
    = u"UPDATE assignments SET answered_at = 1, outcome = 'improvement', text = 'Plogat.', answered_by = "
      "session_user WHERE case_id = %1"_s;
const QString looked = u"SELECT what_was_before(%1)"_s;

QStringList about(const Case &subject, QStringList statements)
{
    for (QString &statement : statements)
        statement.replace(u"%1"_s, QString::number(subject.id.value))
            .replace(u"%2"_s, QString::number(subject.version));
    return statements;
}

template <class T>
QByteArray why(const Result<T> &result)
{
    return result ? QByteArray() : (result.error().message + u" / "_s + result.error().detail).toUtf8();
}

} // namespace

//! What a step can be taken back to is what was there, whatever a program says it was
class TestUndoForged : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!onServer())
            QSKIP("In a file the program writes the history.");
        m_bed = std::make_unique<RightsBed>();
    }
    void cleanupTestCase() { m_bed.reset(); }

    void isRefused_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QStringList>("statements");
        const auto add = [](const char *name, const QString &login, const QStringList &statements) {
            QTest::newRow(name) << login << statements;
        };
        const QStringList realAnswer{ answered, recorded, eventOf(u"answer_recorded"_s) };
        add("a step that was not taken", handler, { stepOf(u"answer_recorded"_s) });
        add("a step without its event", handler, { answered, recorded, stepOf(u"answer_recorded"_s) });
        add("a step of another kind than its event", handler, realAnswer + QStringList{ stepOf(u"corrected"_s) });
        add("a look as a step", officer,
            { change, eventOf(u"linked"_s), stepOf(u"linked"_s), stepOf(u"read_secret"_s) });
        add("two steps of one change", handler,
            realAnswer + QStringList{ stepOf(u"answer_recorded"_s), stepOf(u"answer_recorded"_s) });
        add("a correction by who may not correct", handler,
            realAnswer
                + QStringList{ stepOf(u"corrected"_s),
                    u"UPDATE cases SET headline = 'Foreign', version = version + 1 WHERE id = %1"_s });
        add("more than was done comes back", handler,
            realAnswer
                + QStringList{ stepOf(u"answer_recorded"_s),
                    u"UPDATE cases SET answer_due = 20991231, version = version + 1 WHERE id = %1"_s });
        add("another's step as one's own", handler, { change, u"UPDATE steps SET by_login = session_user"_s });
        add("another text in a step", handler, { change, u"UPDATE steps SET before = '{}'"_s });
        add("an old step as the latest", handler, { change, u"UPDATE steps SET version = version + 1"_s });
        add("forgetting a step", administrator, { change, u"DELETE FROM steps WHERE case_id = %1"_s });
        add("taking a step back without an event", officer, { change, u"SELECT take_back_step(%1)"_s });
        add("taking a step back by who did not take it", handler,
            { answered, recorded, eventOf(u"answer_recorded"_s), eventOf(u"undone"_s),
                u"SELECT take_back_step(%1)"_s });
        add("a step that stays the latest after another change", officer,
            { u"UPDATE cases SET headline = 'Foreign', version = version + 1 WHERE id = %1"_s,
                u"SELECT step_follows(%1, %2)"_s });
        add("the last step said to be followed without a change", officer, { u"SELECT step_follows(%1, %2)"_s });
        add("a question gone without undo", officer, { change, u"DELETE FROM assignments WHERE case_id = %1"_s });
        add("a consultation gone without undo", officer, { change, u"DELETE FROM consultations WHERE case_id = %1"_s });
        add("what cases were", administrator, { u"SELECT * FROM changing_cases"_s });
        add("saying what a case was", administrator,
            { u"INSERT INTO changing_cases VALUES (%1, '1', '{}', '{}', 0)"_s });
    }
    void isRefused()
    {
        QFETCH(const QString, login);
        QFETCH(const QStringList, statements);
        const Case subject = stepped();
        m_bed->asOwner(
            u"INSERT INTO consultation_rows VALUES (%1, 0, 'SBF', 'Är det ett ärende?', 1, 'rights', '', NULL, '')"_s
                .arg(subject.id.value));
        PlainSession psql(m_bed->url(), login);
        const PlainSession::Answer answer = psql.attempt(about(subject, statements));
        QVERIFY(!answer.done);
        QVERIFY2(isRefusal(answer.state) || answer.state == "42883"_L1, qPrintable(answer.state));
    }

    void aStepHoldsWhatWasThere()
    {
        const Case subject = stepped();
        PlainSession psql(m_bed->url(), handler);
        const PlainSession::Answer kept = psql.attempt(about(
            subject, { answered, recorded, eventOf(u"answer_recorded"_s), stepOf(u"answer_recorded"_s), looked }));
        QVERIFY2(kept.done, qPrintable(kept.state));
        QVERIFY2(!kept.first.contains(u"Foreign"_s), qPrintable(kept.first));
        QVERIFY2(kept.first.contains(u"\"status\": \"awaiting_answer\""_s), qPrintable(kept.first));
        const PlainSession::Answer whose = psql.attempt(about(subject,
            { answered, recorded, eventOf(u"answer_recorded"_s),
                stepOf(u"answer_recorded"_s).replace(u"session_user"_s, u"'rights_contact_centre_officer'"_s),
                u"SELECT by_login || (at > 1000) || (version = %2 + 1) FROM steps WHERE case_id = %1 ORDER BY id DESC"_s }));
        QCOMPARE(whose.first, handler + u"truetrue"_s);
    }

    //! The first of two changes is not hidden by the second
    void aStepGoesBackToBeforeTheFirstChange()
    {
        const Case subject = stepped();
        PlainSession psql(m_bed->url(), officer);
        const PlainSession::Answer kept = psql.attempt(about(subject,
            { u"UPDATE cases SET headline = 'En', version = version + 1 WHERE id = %1"_s,
                u"UPDATE cases SET headline = 'Två', version = version + 1 WHERE id = %1"_s, eventOf(u"corrected"_s),
                stepOf(u"corrected"_s), u"SELECT what_was_before(%1)::jsonb ->> 'headline'"_s }));
        QVERIFY2(kept.done, qPrintable(kept.state));
        QCOMPARE(kept.first, subject.headline);
    }

    void aColleaguesUndoWritesNothingForeign()
    {
        const Case subject = stepped();
        PlainSession psql(m_bed->url(), officer);
        QString script = about(subject,
            { u"UPDATE cases SET campaign = 'x', version = version + 1 WHERE id = %1 AND version = %2"_s,
                eventOf(u"corrected"_s),
                stepOf(u"corrected"_s, u"{\"text\":\"Foreign\",\"headline\":\"Foreign\",\"campaign\":\"Foreign\"}"_s) })
                             .join(u"; "_s);
        const PlainSession::Answer forged = psql.run(u"BEGIN; %1; COMMIT"_s.arg(script));
        QVERIFY2(forged.done, qPrintable(forged.state));
        const Result<Case> back = m_bed->owner().cases().undo(subject.number);
        QVERIFY2(back.has_value(), why(back).constData());
        QCOMPARE(back->text, subject.text);
        QCOMPARE(back->headline, subject.headline);
        QCOMPARE(back->campaign, subject.campaign);
    }

    //! A step of one's own shows no more than its maker was shown
    void aSecretTextIsNotReadInAStepOfOnesOwn()
    {
        CaseDraft draft = snowDraft();
        draft.secrecy = true;
        draft.text = u"Kanariefågel."_s;
        draft.departments = { u"SBF"_s };
        const Result<Case> made = m_bed->owner().cases().registerCase(draft);
        QVERIFY(made);
        PlainSession psql(m_bed->url(), handler);
        const QString all = u"SELECT coalesce(what_was_before(%1), '')"_s;
        for (const QStringList &tried :
            { QStringList{ answered, recorded, eventOf(u"answer_recorded"_s), stepOf(u"answer_recorded"_s), all },
                QStringList{ u"UPDATE cases SET body = 'Annan', status = 40, version = version + 1 WHERE id = %1"_s,
                    eventOf(u"answer_recorded"_s), stepOf(u"answer_recorded"_s), all } }) {
            const PlainSession::Answer seen = psql.attempt(about(*made, tried));
            QVERIFY2(!seen.first.contains(u"Kanarie"_s), qPrintable(seen.first));
        }
        // Nor does anybody write over what was not shown.
        PlainSession mayOpen(m_bed->url(), u"rights_secret_contact_centre_officer"_s);
        const QStringList over = about(*made,
            { u"UPDATE cases SET body = 'Annan', version = version + 1 WHERE id = %1"_s, eventOf(u"corrected"_s) });
        const PlainSession::Answer unopened = mayOpen.attempt(over);
        QVERIFY2(!unopened.done && isRefusal(unopened.state), qPrintable(unopened.state));
        QVERIFY(mayOpen.run(u"SELECT open_secret_case(%1)"_s.arg(made->id.value)).done);
        const PlainSession::Answer opened = mayOpen.attempt(over);
        QVERIFY2(opened.done, qPrintable(opened.state));
    }

    //! While it is the last step, and by nobody else
    void whatWasBeforeIsReadByWhoMayTakeItBack()
    {
        const Case subject = stepped();
        const auto shownTo = [&](const QString &login) {
            return PlainSession(m_bed->url(), login).run(about(subject, { looked }).constFirst()).first;
        };
        const Result<Case> corrected = fixtureOf(officer).apply(
            subject.number, Correct{ .headline = u"Annan rubrik"_s });
        QVERIFY2(corrected.has_value(), why(corrected).constData());
        for (const QString &login : { officer, administrator })
            QVERIFY2(shownTo(login).contains(subject.headline), qPrintable(login));
        for (const QString &login : { handler, u"rights_secret_contact_centre_officer"_s, u"rights_quality_officer"_s,
                 u"rights_worker"_s, u"rights_chief_legal_officer"_s })
            QVERIFY2(shownTo(login).isEmpty(), qPrintable(login));
        const Result<Case> answered_ = fixtureOf(handler).apply(subject.number,
            RecordAnswer{ .department = u"SBF"_s, .outcome = Outcome::Improvement, .text = u"Plogat."_s });
        QVERIFY2(answered_.has_value(), why(answered_).constData());
        QCOMPARE(shownTo(officer), QString());
        QVERIFY(shownTo(handler).contains(u"awaiting_answer"_s));
        for (const Person &who : m_bed->people()) {
            PlainSession psql(m_bed->url(), who.login);
            for (const QString &column : { u"before"_s, u"*"_s, u"steps"_s })
                QVERIFY2(isRefusal(psql.run(u"SELECT %1 FROM steps"_s.arg(column)).state), qPrintable(who.login));
        }
        const QString howMany = u"SELECT count(id) > 1 FROM steps WHERE case_id = %1"_s;
        QCOMPARE(PlainSession(m_bed->url(), officer).run(about(subject, { howMany }).constFirst()).first, u"t"_s);
    }

    //! One's own steps, one after the other; also over a colleague's answer
    void ownStepsAreTakenBack()
    {
        const Case subject = stepped();
        const QString number = subject.number;
        CaseService &officers = fixtureOf(officer);
        CaseService &handlers = fixtureOf(handler);
        const auto answeredAs = [&](const QString &text) {
            return RecordAnswer{ .department = u"SBF"_s, .outcome = Outcome::Improvement, .text = text };
        };
        const Result<Case> first = officers.apply(number, answeredAs(u"Första."_s));
        QVERIFY2(first.has_value(), why(first).constData());
        const Result<Case> second = handlers.apply(number, answeredAs(u"Andra."_s));
        QVERIFY2(second.has_value(), why(second).constData());
        const Result<Case> back = handlers.undo(number);
        QVERIFY2(back.has_value(), why(back).constData());
        const Result<CaseFile> now = officers.open(number);
        QVERIFY(now);
        QCOMPARE(now->subject.assignments.constFirst().text, u"Första."_s);
        QCOMPARE(now->subject.assignments.constFirst().answeredBy, officer);
        const Result<Case> further = officers.undo(number);
        QVERIFY2(further.has_value(), why(further).constData());
        QCOMPARE(further->status, CaseStatus::AwaitingAnswer);
        QVERIFY(!officers.open(number)->subject.assignments.constFirst().answered);
    }

    void everyKindOfStepIsTakenBackByWhoTookIt_data()
    {
        QTest::addColumn<int>("which");
        const QStringList names{ u"asking"_s, u"consulting"_s, u"answering"_s, u"correcting"_s, u"marking as secret"_s,
            u"withdrawing"_s, u"closing"_s, u"linking"_s };
        for (int i = 0; i < names.size(); ++i)
            QTest::newRow(qPrintable(names.at(i))) << i;
    }
    void everyKindOfStepIsTakenBackByWhoTookIt()
    {
        QFETCH(const int, which);
        const bool isUnasked = which == 1 || which == 6; // consulting comes first, and closing waits for who is asked
        const Case subject = isUnasked ? registeredCase() : stepped();
        const Case other = stepped();
        CaseService &cases = fixtureOf(officer);
        const QList<Command> commands{ Assign{ { u"KFF"_s } },
            Consult{ .department = u"KFF"_s, .question = u"Er sak?"_s },
            RecordAnswer{ .department = u"SBF"_s, .outcome = Outcome::NoAction, .text = u"Nej."_s },
            Correct{ .headline = u"Annan rubrik"_s, .reason = u"Skrivfel"_s },
            Correct{ .secrecy = true, .reason = u"Känsligt"_s },
            Unassign{ .department = u"SBF"_s, .reason = u"Inte deras"_s },
            Close{ .reason = u"Ringt upp"_s, .outcome = Outcome::NoAction },
            LinkTo{ .number = other.number, .kind = LinkKind::Related } };
        const Case before = cases.open(subject.number)->subject;
        const Result<Case> taken = cases.apply(subject.number, commands.at(which));
        QVERIFY2(taken.has_value(), why(taken).constData());
        const Result<Case> back = cases.undo(subject.number);
        QVERIFY2(back.has_value(), why(back).constData());
        Case now = cases.open(subject.number)->subject;
        now.version = before.version;
        QVERIFY(now == before);
    }

    //! The link goes from both cases, also where something has been done with the other since
    void aLinkIsTakenBackInBothCases()
    {
        const Case one = stepped();
        const Case other = stepped();
        CaseService &cases = fixtureOf(officer);
        const Result<Case> linked = cases.apply(
            one.number, LinkTo{ .number = other.number, .kind = LinkKind::Related });
        QVERIFY2(linked.has_value(), why(linked).constData());
        const Result<Case> since = cases.apply(other.number, FollowUp{ u"En sak till."_s });
        QVERIFY2(since.has_value(), why(since).constData());
        QCOMPARE(since->links.size(), 1);
        const Result<Case> back = cases.undo(one.number);
        QVERIFY2(back.has_value(), why(back).constData());
        QVERIFY(cases.open(one.number)->subject.links.isEmpty());
        QVERIFY(cases.open(other.number)->subject.links.isEmpty());
    }

    //! Whoever may not close a case while a part is missing takes back that it was opened again
    void aReopeningIsTakenBackThoughAPartWasMissing()
    {
        const Case subject = stepped();
        CaseService &cases = fixtureOf(officer);
        const Result<Case> closed = fixtureOf(administrator)
                                        .apply(subject.number,
                                            Close{ .reason = u"Ringt upp"_s, .outcome = Outcome::NoAction });
        QVERIFY2(closed.has_value(), why(closed).constData());
        const Result<Case> opened = cases.apply(subject.number, Reopen{ u"Fel"_s });
        QVERIFY2(opened.has_value(), why(opened).constData());
        const Result<Case> back = cases.undo(subject.number);
        QVERIFY2(back.has_value(), why(back).constData());
        QCOMPARE(back->status, CaseStatus::Closed);
    }

    void theHistoryHoldsAfterAllThis()
    {
        const Result<CheckReport> report = m_bed->owner().verifyAudit();
        QVERIFY(report);
        QCOMPARE(report->problems, QStringList());
        QCOMPARE(m_bed->asOwner(u"SELECT count(*) FROM changing_cases"_s).first, u"0"_s);
    }

private:
    Case registeredCase()
    {
        CaseDraft draft = snowDraft();
        draft.replyWanted = false; // so that it can be closed without one
        const Result<Case> made = m_bed->owner().cases().registerCase(draft);
        if (!made)
            qFatal("%s", why(made).constData());
        return *made;
    }
    //! A case of SBF's with a step of the owner's
    Case stepped()
    {
        const Result<Case> asked = m_bed->owner().cases().apply(registeredCase().number, Assign{ { u"SBF"_s } });
        if (!asked)
            qFatal("%s", why(asked).constData());
        return *asked;
    }
    CaseService &fixtureOf(const QString &login)
    {
        const auto &all = m_bed->people();
        return m_bed
            ->sessionOf(*std::find_if(all.cbegin(), all.cend(), [&](const Person &one) { return one.login == login; }))
            .cases();
    }

    std::unique_ptr<RightsBed> m_bed;
};

LYHORD_TEST(TestUndoForged)
#include "test_undoforged.moc"
