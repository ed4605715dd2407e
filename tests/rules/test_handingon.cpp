#include "core/rules/answerday.h"
#include "core/rules/currentassignments.h"
#include "core/rules/handingon.h"
#include "lifecyclefixture.h"

#include <algorithm>

using namespace lyhord;
using namespace lyhord::test;

namespace {

//! SBF's last day is 30 November 2026, and then KFF has its matters
RuleBook bookWithoutSbf(const QString &successor = u"KFF"_s)
{
    RuleBook book = smallBook();
    const auto sbf = std::ranges::find(book.profile.departments, u"SBF"_s, &Department::key);
    sbf->valid.to = QDate(2026, 11, 30);
    sbf->successor = successor;
    return book;
}

void retire(RuleBook &book, const QString &key, const QString &successor)
{
    const auto gone = std::ranges::find(book.profile.departments, key, &Department::key);
    gone->valid.to = QDate(2026, 11, 25);
    gone->successor = successor;
}

Result<HandedOn> movedOn(const Case &before, const RuleBook &book, const QString &now = u"2026-12-01T07:00"_s)
{
    return handedOn(before, momentFromIso(now), book);
}

} // namespace

//! R98: a department that exists no more leaves what waits for its answer to its successor
class TestHandingOn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWaitsGoesToTheSuccessor_data()
    {
        QTest::addColumn<Case>("before");
        QTest::addColumn<QString>("events");
        QTest::addColumn<QString>("letters");
        QTest::addColumn<QString>("awaited");
        QTest::addColumn<CaseStatus>("status");
        const Case both = registeredCase({ u"SBF"_s, u"KFF"_s });
        QTest::newRow("it alone was asked")
            << registeredCase({ u"SBF"_s }) << u"unassigned assigned"_s << u"withdrawal SBF, assignment KFF"_s
            << u"KFF"_s << CaseStatus::AwaitingAnswer;
        QTest::newRow("its successor was asked too")
            << both << u"unassigned"_s << u"withdrawal SBF"_s << u"KFF"_s << CaseStatus::AwaitingAnswer;
        QTest::newRow("its successor has answered") << then(both, answerOf(u"KFF"_s)) << u"unassigned"_s
                                                    << u"withdrawal SBF"_s << QString() << CaseStatus::AnswerReady;
        QTest::newRow("a third one was asked too")
            << registeredCase({ u"SBF"_s, u"SOC"_s }) << u"unassigned assigned"_s << u"withdrawal SBF, assignment KFF"_s
            << u"SOC KFF"_s << CaseStatus::AwaitingAnswer;
        QTest::newRow("it has answered") << then(both, answerOf(u"SBF"_s)) << QString() << QString() << u"KFF"_s
                                         << CaseStatus::AwaitingAnswer;
        QTest::newRow("it was not asked")
            << registeredCase({ u"SOC"_s }) << QString() << QString() << u"SOC"_s << CaseStatus::AwaitingAnswer;
        QTest::newRow("the case is closed")
            << closedCase() << QString() << QString() << QString() << CaseStatus::Closed;
    }
    void whatWaitsGoesToTheSuccessor()
    {
        QFETCH(const Case, before);
        const Result<HandedOn> moved = movedOn(before, bookWithoutSbf());
        QVERIFY(moved);
        QTEST(eventsOf(moved->change), "events");
        QTEST(lettersOf(moved->change), "letters");
        QTEST(awaitedDepartments(moved->change.after).join(u' '), "awaited");
        QTEST(moved->change.after.status, "status");
        const Result<HandedOn> again = movedOn(moved->change.after, bookWithoutSbf());
        QVERIFY(again && again->change.events.isEmpty() && again->change.letters.isEmpty());
    }

    void whatItWasAskedBeforehandIsItsSuccessorsToo_data() // R18
    {
        QTest::addColumn<Case>("before");
        QTest::addColumn<QString>("events");
        QTest::addColumn<QString>("letters");
        QTest::addColumn<QString>("consulted");
        QTest::addColumn<CaseStatus>("status");
        const Consult question{ u"SBF"_s, u"Är det här ett ärende?"_s };
        const Case asked = then(registeredCase({}), question);
        QTest::newRow("it alone was asked")
            << asked << u"consulted"_s << u"withdrawal SBF, consultation KFF"_s << u"KFF"_s << CaseStatus::Consulting;
        QTest::newRow("another one was asked too")
            << then(asked, Consult{ u"SOC"_s, u"Eller ert?"_s }) << u"consulted"_s
            << u"withdrawal SBF, consultation KFF"_s << u"KFF SOC"_s << CaseStatus::Consulting;
        QTest::newRow("it has answered") << then(asked, AnswerConsultation{ u"SBF"_s, u"Ja."_s }) << QString()
                                         << QString() << QString() << CaseStatus::Registered;
        QTest::newRow("it has a task besides")
            << then(asked, Assign{ { u"SBF"_s } }) << u"unassigned consulted assigned"_s
            << u"withdrawal SBF, consultation KFF, assignment KFF"_s << u"KFF"_s << CaseStatus::AwaitingAnswer;
    }
    void whatItWasAskedBeforehandIsItsSuccessorsToo()
    {
        QFETCH(const Case, before);
        const Result<HandedOn> moved = movedOn(before, bookWithoutSbf());
        QVERIFY(moved);
        QTEST(eventsOf(moved->change), "events");
        QTEST(lettersOf(moved->change), "letters");
        QTEST(moved->change.after.status, "status");
        QStringList consulted;
        for (const Consultation &asked : moved->change.after.consultations) {
            if (!asked.answered)
                consulted.append(asked.department);
        }
        QTEST(consulted.join(u' '), "consulted");
        const Result<HandedOn> again = movedOn(moved->change.after, bookWithoutSbf());
        QVERIFY(again && again->change.events.isEmpty() && again->change.letters.isEmpty());
    }

    //! A question that its reader was not shown is left to who is
    void aQuestionWithoutItsWordsIsNotAskedOnceMore()
    {
        Case before = then(registeredCase({}), Consult{ u"SBF"_s, u"Är det här ett ärende?"_s });
        before.consultations[0].question.clear();
        const Result<HandedOn> moved = movedOn(before, bookWithoutSbf());
        QVERIFY(moved && moved->change.events.isEmpty());
    }

    void onItsLastDayItHasThemStill()
    {
        const Case before = registeredCase({ u"SBF"_s });
        const Result<HandedOn> moved = movedOn(before, bookWithoutSbf(), u"2026-11-30T16:00"_s);
        QVERIFY(moved && moved->change.events.isEmpty());
        QCOMPARE(moved->change.after, before);
    }

    void theEventSaysWhy()
    {
        const Result<HandedOn> moved = movedOn(registeredCase({ u"SBF"_s }), bookWithoutSbf());
        QVERIFY(moved);
        const QString reason = moved->change.events.constFirst().details.value(u"reason"_s).toString();
        QVERIFY2(reason.contains(u"Stadsbyggnadsförvaltningen"_s), qPrintable(reason));
        QVERIFY2(reason.contains(u"Kultur- och fritidsförvaltningen"_s), qPrintable(reason));
    }

    void whoHasItLateHasDaysOfItsOwn() // R92
    {
        const Case before = remindedTwice(registeredCase({ u"SBF"_s }));
        const Result<HandedOn> moved = movedOn(before, bookWithoutSbf(), u"2026-12-22T07:00"_s);
        QVERIFY(moved);
        const Case &after = moved->change.after;
        QCOMPARE(after.ladder, LadderStep::None);
        QCOMPARE(answerDayOf(after.assignments.constLast(), after.deadlines, WorkingCalendar()), QDate(2026, 12, 28));
        QCOMPARE(after.deadlines, before.deadlines); // what the person was promised stays
    }

    void aSuccessorThatIsGonePassesItOn()
    {
        RuleBook book = bookWithoutSbf();
        retire(book, u"KFF"_s, u"SOC"_s);
        QCOMPARE(heirOf(u"SBF"_s, book.profile, QDate(2026, 12, 1)), u"SOC"_s);
        const Result<HandedOn> moved = movedOn(registeredCase({ u"SBF"_s, u"KFF"_s }), book);
        QVERIFY(moved);
        QCOMPARE(eventsOf(moved->change), u"unassigned unassigned assigned"_s);
        QCOMPARE(lettersOf(moved->change), u"withdrawal SBF, assignment SOC, withdrawal KFF"_s);
        retire(book, u"KFF"_s, u"SBF"_s); // each names the other
        QCOMPARE(heirOf(u"SBF"_s, book.profile, QDate(2026, 12, 1)), QString());
        QVERIFY(movedOn(registeredCase({ u"SBF"_s }), book)->change.events.isEmpty());
    }

    void aSuccessorWithoutAMailboxCannotBeAsked() // R36
    {
        const Result<HandedOn> moved = movedOn(registeredCase({ u"SBF"_s }), bookWithoutSbf(u"NOMAIL"_s));
        QVERIFY(!moved);
        QCOMPARE(moved.error().code, ErrorCode::Refused);
    }
};

LYHORD_TEST(TestHandingOn)
#include "test_handingon.moc"
