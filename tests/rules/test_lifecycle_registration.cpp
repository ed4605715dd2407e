#include "lifecyclefixture.h"

using namespace lyhord;
using namespace lyhord::test;

namespace {

CaseDraft directDraft(Channel channel, const QString &standardAnswer = {})
{
    CaseDraft draft = snowDraft();
    draft.channel = channel;
    draft.answeredDirectly = CaseDraft::DirectAnswer{ u"Öppet till sju."_s, Outcome::NoAction, standardAnswer };
    return draft;
}

} // namespace

class TestLifecycleRegistration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDraftBecomesACase()
    {
        CaseDraft draft = snowDraft();
        draft.headline = u"  Snöröjning gångväg \n"_s;
        draft.language.clear();
        const Decision change = done(registration(draft));
        QCOMPARE(change.after.status, CaseStatus::Registered);
        QCOMPARE(change.after.headline, u"Snöröjning gångväg"_s);
        QCOMPARE(change.after.language, u"sv"_s);
        QCOMPARE(change.after.registeredBy, officer().login);
        QCOMPARE(change.after.received, momentFromIso(fridayAfternoon)); // nothing given: now
        QCOMPARE(change.after.submitter.email, u"asa@example.org"_s);
        QCOMPARE(change.after.reply.by, std::optional(ReplyBy::Email));
        QCOMPARE(change.after.version, 0);
        QCOMPARE(eventsOf(change), u"registered"_s);
        QCOMPARE(lettersOf(change), QString());
    }

    //! L17: whatever it comes by, where nobody has said in what language
    void theTextTellsTheLanguage()
    {
        CaseDraft draft = snowDraft();
        draft.text = u"Kävelytietä ei ole aurattu moneen päivään, eikä rollaattorilla pääse."_s;
        draft.language.clear();
        QCOMPARE(done(registration(draft)).after.language, u"fi"_s);
        draft.language = u"sv"_s;
        QCOMPARE(done(registration(draft)).after.language, u"sv"_s);
    }

    void limitsCountFromReceipt_data()
    {
        QTest::addColumn<QString>("received");
        QTest::addColumn<QDate>("due");
        QTest::addColumn<QDate>("writeOff");
        QTest::newRow("R49: the tenth working day") << fridayAfternoon << QDate(2026, 12, 4) << QDate(2027, 2, 23);
        QTest::newRow("C11: registering late does not move it")
            << u"2026-11-02T08:00"_s << QDate(2026, 11, 16) << QDate(2027, 2, 3);
        QTest::newRow("C5: the Swedish day counts")
            << u"2026-11-19T23:30:00Z"_s << QDate(2026, 12, 4) << QDate(2027, 2, 23);
    }
    void limitsCountFromReceipt()
    {
        QFETCH(const QString, received);
        CaseDraft draft = snowDraft();
        draft.received = momentFromIso(received);
        const Case subject = done(registration(draft)).after;
        QTEST(subject.deadlines.answerDue, "due");
        QTEST(subject.deadlines.writeOff, "writeOff");
        QCOMPARE(subject.registered, momentFromIso(fridayAfternoon)); // R25: two fields
    }

    void paperMayCountAsTheDayBefore() // C6
    {
        CaseDraft draft = snowDraft();
        draft.channel = Channel::Letter;
        RuleBook book = smallBook();
        book.values.postCountsAsDayBefore = true;
        const Case subject = done(registered(draft, officer(), momentFromIso(fridayAfternoon), book)).after;
        QCOMPARE(subject.deadlines.answerDue, QDate(2026, 12, 3));
    }

    void withDepartmentsItIsAssignedAtOnce()
    {
        CaseDraft draft = snowDraft();
        draft.departments = { u"SBF"_s, u"KFF"_s };
        const Decision change = done(registration(draft));
        QCOMPARE(change.after.status, CaseStatus::AwaitingAnswer);
        QCOMPARE(change.after.assignments.size(), 2); // R38: each with its own state
        QCOMPARE(change.after.assignments.at(1).department, u"KFF"_s);
        QCOMPARE(change.after.assignments.at(1).sent, momentFromIso(fridayAfternoon));
        QCOMPARE(eventsOf(change), u"registered assigned"_s);
        QCOMPARE(lettersOf(change), u"assignment SBF, assignment KFF"_s);
    }

    void answeredDirectlyItIsClosedAtOnce_data()
    {
        QTest::addColumn<CaseDraft>("draft");
        QTest::addColumn<QString>("letters");
        QTest::addColumn<QJsonValue>("by");
        CaseDraft silent = directDraft(Channel::Email);
        silent.replyWanted = false;
        const QJsonValue none, email(u"email"_s);
        QTest::newRow("R42: told on the telephone") << directDraft(Channel::Phone) << QString() << none;
        QTest::newRow("R42: told at the desk") << directDraft(Channel::Visit) << QString() << none;
        QTest::newRow("R29: written to by the contact centre") << directDraft(Channel::Email) << u"answer"_s << email;
        QTest::newRow("R40: no feedback wanted, so nobody is told") << silent << QString() << none;
        QTest::newRow("R47: by an agreed standard answer")
            << directDraft(Channel::Web, u"salt"_s) << u"answer"_s << email;
    }
    void answeredDirectlyItIsClosedAtOnce()
    {
        QFETCH(const CaseDraft, draft);
        QFETCH(const QJsonValue, by);
        const Decision change = done(registration(draft));
        const QDateTime now = momentFromIso(fridayAfternoon);
        QCOMPARE(change.after.status, CaseStatus::Closed);
        const bool inTheCall = draft.channel == Channel::Phone || draft.channel == Channel::Visit;
        QCOMPARE(change.after.answeredDirectly, inTheCall || !by.isNull());
        QCOMPARE(change.after.answer, u"Öppet till sju."_s);
        QCOMPARE(change.after.outcome, std::optional(Outcome::NoAction));
        QCOMPARE(change.after.closed, std::optional(now));
        QCOMPARE(change.after.firstAnswered, inTheCall ? std::optional(now) : std::nullopt); // R89
        QCOMPARE(change.after.firstClosed, std::optional(now));
        QCOMPARE(change.after.standardAnswer, draft.answeredDirectly->standardAnswer);
        QCOMPARE(eventsOf(change), u"registered answer_sent"_s);
        QCOMPARE(change.events.last().details.value("by"_L1), by);
        QTEST(lettersOf(change), "letters");
    }

    void whatIsWrongIsRefusedByName_data()
    {
        QTest::addColumn<CaseDraft>("draft");
        QTest::addColumn<QString>("outcome");
        CaseDraft draft = snowDraft();
        draft.headline.clear();
        QTest::newRow("no headline") << draft << u"refused headline"_s;
        draft = snowDraft();
        draft.departments = { u"NOPE"_s };
        QTest::newRow("a department nobody knows") << draft << u"refused departments"_s;
        draft.departments = { u"OLD"_s };
        QTest::newRow("a retired department") << draft << u"refused departments"_s;
        draft.departments = { u"NOMAIL"_s };
        QTest::newRow("R36: a department without mailbox") << draft << u"refused departments"_s;
        draft = snowDraft();
        draft.submitter.anonymous = true;
        QTest::newRow("R27: anonymous with a name") << draft << u"refused submitter"_s;
        draft = directDraft(Channel::Phone);
        draft.answeredDirectly->outcome.reset();
        QTest::newRow("R46: answered without an outcome") << draft << u"refused answered_directly.outcome"_s;
        QTest::newRow("R47: a standard answer without agreement")
            << directDraft(Channel::Web, u"loose"_s) << u"refused answered_directly.standard_answer"_s;
    }
    void whatIsWrongIsRefusedByName()
    {
        QFETCH(const CaseDraft, draft);
        const auto result = registration(draft);
        QTEST(inShort(result), "outcome");
        QVERIFY(!result.error().message.isEmpty());
    }

    void onlyTheContactCentreRegisters()
    {
        const QDateTime now = momentFromIso(fridayAfternoon);
        QCOMPARE(
            inShort(registered(snowDraft(), personAs(Role::Handler, u"SBF"_s), now, smallBook())), u"not permitted"_s);
        QCOMPARE(inShort(registered(snowDraft(), administrator(), now, smallBook())), u"registered"_s);
    }
};

LYHORD_TEST(TestLifecycleRegistration)
#include "test_lifecycle_registration.moc"
