#include "core/rules/currentassignments.h"
#include "core/rules/permissions.h"
#include "core/rules/validation.h"
#include "lifecyclefixture.h"

using namespace lyhord;
using namespace lyhord::test;

namespace {

Case consultedCase()
{
    return then(registeredCase(), Consult{ u"SOC"_s, u"Är detta myndighetsutövning?"_s });
}

Referral referral(ReferralGround ground, const QString &statute = {})
{
    return { ground, statute, u"E-tjänsten"_s, u"Hänvisad."_s };
}

} // namespace

class TestLifecycleRouting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachStepLeadsWhereItShould_data()
    {
        QTest::addColumn<Case>("before");
        QTest::addColumn<Command>("command");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("events");
        QTest::addColumn<QString>("letters");
        const QString none;
        const Command assignSbf = Assign{ { u"SBF"_s } }, noReason = Unassign{ u"SBF"_s, u" "_s };
        const Case two = registeredCase({ u"SBF"_s, u"KFF"_s });

        QTest::newRow("R36: a new case is assigned")
            << registeredCase() << assignSbf << u"awaiting_answer"_s << u"assigned"_s << u"assignment SBF"_s;
        QTest::newRow("R38: several at once")
            << registeredCase() << Command(Assign{ { u"SBF"_s, u"KFF"_s } }) << u"awaiting_answer"_s << u"assigned"_s
            << u"assignment SBF, assignment KFF"_s;
        QTest::newRow("one more, although one has answered")
            << readyCase() << Command(Assign{ { u"KFF"_s } }) << u"awaiting_answer"_s << u"assigned"_s
            << u"assignment KFF"_s;
        QTest::newRow("assigned while a department is consulted")
            << consultedCase() << assignSbf << u"awaiting_answer"_s << u"assigned"_s << u"assignment SBF"_s;
        QTest::newRow("asked already") << two << assignSbf << u"refused department"_s << none << none;
        QTest::newRow("answered already") << readyCase() << assignSbf << u"refused department"_s << none << none;
        QTest::newRow("named twice") << registeredCase() << Command(Assign{ { u"SBF"_s, u"SBF"_s } })
                                     << u"refused department"_s << none << none;
        QTest::newRow("nobody named") << registeredCase() << Command(Assign{}) << u"refused department"_s << none
                                      << none;
        QTest::newRow("a department nobody knows")
            << registeredCase() << Command(Assign{ { u"NOPE"_s } }) << u"refused department"_s << none << none;
        QTest::newRow("a retired department")
            << registeredCase() << Command(Assign{ { u"OLD"_s } }) << u"refused department"_s << none << none;
        QTest::newRow("R36: no mailbox on record")
            << registeredCase() << Command(Assign{ { u"NOMAIL"_s } }) << u"refused department"_s << none << none;
        QTest::newRow("a closed case") << closedCase() << assignSbf << u"refused"_s << none << none;
        QTest::newRow("asked once more after reopening")
            << then(closedCase(), Reopen{ u"Ny fråga."_s }) << assignSbf << u"awaiting_answer"_s << u"assigned"_s
            << u"assignment SBF"_s;

        QTest::newRow("the only one withdrawn")
            << registeredCase({ u"SBF"_s }) << Command(Unassign{ u"SBF"_s, u"Fel."_s }) << u"registered"_s
            << u"unassigned"_s << u"withdrawal SBF"_s;
        QTest::newRow("one of two withdrawn") << two << Command(Unassign{ u"SBF"_s, u"Fel."_s }) << u"awaiting_answer"_s
                                              << u"unassigned"_s << u"withdrawal SBF"_s;
        QTest::newRow("the one that had not answered withdrawn")
            << then(two, answerOf(u"KFF"_s)) << Command(Unassign{ u"SBF"_s, u"Fel."_s }) << u"answer_ready"_s
            << u"unassigned"_s << u"withdrawal SBF"_s;
        QTest::newRow("withdrawn without a reason") << two << noReason << u"refused reason"_s << none << none;
        QTest::newRow("withdrawn, never asked")
            << two << Command(Unassign{ u"SOC"_s, u"Fel."_s }) << u"refused department"_s << none << none;

        QTest::newRow("R18: consulted") << registeredCase() << Command(Consult{ u"SOC"_s, u"Är det?"_s })
                                        << u"consulting"_s << u"consulted"_s << u"consultation SOC"_s;
        QTest::newRow("R18: a second department consulted")
            << consultedCase() << Command(Consult{ u"KLK"_s, u"Är det?"_s }) << u"consulting"_s << u"consulted"_s
            << u"consultation KLK"_s;
        QTest::newRow("R18: consulted twice")
            << consultedCase() << Command(Consult{ u"SOC"_s, u"Är det?"_s }) << u"refused department"_s << none << none;
        QTest::newRow("R18: without a question")
            << registeredCase() << Command(Consult{ u"SOC"_s, {} }) << u"refused question"_s << none << none;
        QTest::newRow("R18: too late") << registeredCase({ u"SBF"_s }) << Command(Consult{ u"SOC"_s, u"Är det?"_s })
                                       << u"refused"_s << none << none;
        QTest::newRow("R18: answered") << consultedCase() << Command(AnswerConsultation{ u"SOC"_s, u"Nej."_s })
                                       << u"registered"_s << u"consult_answered"_s << none;
        QTest::newRow("R18: one of two answered")
            << then(consultedCase(), Consult{ u"KLK"_s, u"Är det?"_s })
            << Command(AnswerConsultation{ u"SOC"_s, u"Nej."_s }) << u"consulting"_s << u"consult_answered"_s << none;
        QTest::newRow("R18: answered although it was assigned meanwhile")
            << then(consultedCase(), assignSbf) << Command(AnswerConsultation{ u"SOC"_s, u"Nej."_s })
            << u"awaiting_answer"_s << u"consult_answered"_s << none;
        QTest::newRow("R18: an empty answer")
            << consultedCase() << Command(AnswerConsultation{ u"SOC"_s, u"\n"_s }) << u"refused text"_s << none << none;
        QTest::newRow("R18: nobody asked it") << consultedCase() << Command(AnswerConsultation{ u"KLK"_s, u"Nej."_s })
                                              << u"refused department"_s << none << none;

        QTest::newRow("R10: a fault report")
            << registeredCase() << Command(Refer{ referral(ReferralGround::FaultReport) }) << u"referred"_s
            << u"referred"_s << u"referral"_s;
        QTest::newRow("R19: nobody to tell")
            << registeredCase({}, unreachableDraft()) << Command(Refer{ referral(ReferralGround::FaultReport) })
            << u"referred"_s << u"referred"_s << none;
        QTest::newRow("R9: exercise of authority under a law in force")
            << registeredCase() << Command(Refer{ referral(ReferralGround::ExerciseOfAuthority, u"plan"_s) })
            << u"referred"_s << u"referred"_s << u"referral"_s;
        QTest::newRow("R9: no law named")
            << registeredCase() << Command(Refer{ referral(ReferralGround::ExerciseOfAuthority) })
            << u"refused statute"_s << none << none;
        QTest::newRow("R20: a law no longer in force")
            << registeredCase() << Command(Refer{ referral(ReferralGround::ExerciseOfAuthority, u"sol2001"_s) })
            << u"refused statute"_s << none << none;
        QTest::newRow("R19: no addressee")
            << registeredCase() << Command(Refer{ { ReferralGround::FaultReport, {}, {}, u"Hänvisad."_s } })
            << u"refused to"_s << none << none;
        QTest::newRow("R19: the person told nothing")
            << registeredCase() << Command(Refer{ { ReferralGround::FaultReport, {}, u"E-tjänsten"_s, {} } })
            << u"refused told"_s << none << none;
        QTest::newRow("R19: a template's field for an addressee")
            << registeredCase() << Command(Refer{ { ReferralGround::FaultReport, {}, u"{mottagare}"_s, u"Ring."_s } })
            << u"refused to"_s << none << none;
        QTest::newRow("R19: an address that belongs to nobody")
            << registeredCase()
            << Command(Refer{ { ReferralGround::FaultReport, {}, u"fel@example.org"_s, u"Ring."_s } })
            << u"refused to"_s << none << none;
        QTest::newRow("R19: a template's field in what the person is told")
            << registeredCase()
            << Command(Refer{ { ReferralGround::FaultReport, {}, u"E-tjänsten"_s, u"Ring {nummer}."_s } })
            << u"refused told"_s << none << none;
        QTest::newRow("a closed case is not referred")
            << closedCase() << Command(Refer{ referral(ReferralGround::FaultReport) }) << u"refused"_s << none << none;

        QTest::newRow("R39: linked") << registeredCase() << Command(LinkTo{ u"2026-000119"_s, LinkKind::Duplicate })
                                     << u"registered"_s << u"linked"_s << none;
        QTest::newRow("R39: split") << registeredCase() << Command(LinkTo{ u"2026-000119"_s, LinkKind::SplitFrom })
                                    << u"registered"_s << u"split"_s << none;
        QTest::newRow("R39: linked to itself")
            << registeredCase() << Command(LinkTo{ u"2026-000123"_s, LinkKind::Related }) << u"refused number"_s << none
            << none;
        QTest::newRow("R39: linked twice")
            << then(registeredCase(), LinkTo{ u"2026-000119"_s, LinkKind::Duplicate })
            << Command(LinkTo{ u"2026-000119"_s, LinkKind::Related }) << u"refused number"_s << none << none;
    }
    void eachStepLeadsWhereItShould()
    {
        QFETCH(const Case, before);
        QFETCH(const Command, command);
        const auto result = step(before, command);
        QTEST(inShort(result), "outcome");
        QTEST(result ? eventsOf(*result) : QString(), "events");
        QTEST(result ? lettersOf(*result) : QString(), "letters");
        if (!result)
            QVERIFY(!result.error().message.isEmpty());
    }

    void aDepartmentThatStartsLaterIsNotSaidToBeOver()
    {
        RuleBook book = smallBook();
        book.profile.departments.append({ .key = u"KOMM"_s,
            .name = { { { u"sv"_s, u"Nya förvaltningen"_s }, { u"en"_s, u"The new one"_s } } },
            .mailbox = u"ny@example.org"_s,
            .valid = { QDate(2027, 1, 1), std::nullopt } });
        for (const Command &command : { Command(Assign{ { u"KOMM"_s } }), Command(Consult{ u"KOMM"_s, u"Er?"_s }) }) {
            const auto early = decide(
                registeredCase(), command, administrator(), momentFromIso(u"2026-12-31T12:00"_s), book);
            QVERIFY(!early);
            QCOMPARE(early.error().field, u"department"_s);
            QVERIFY2(early.error().message.contains(u"1 January 2027"_s), qPrintable(early.error().message));
            QVERIFY2(!early.error().message.contains(u"any more"_s), qPrintable(early.error().message));
            QVERIFY(decide(registeredCase(), command, administrator(), momentFromIso(u"2027-01-01T12:00"_s), book));
        }
        CaseDraft draft = snowDraft();
        draft.departments = { u"KOMM"_s };
        const QList<Problem> problems = problemsIn(draft, book.profile, momentFromIso(u"2026-12-31T12:00"_s));
        QCOMPARE(problems.size(), 1);
        QVERIFY2(problems.constFirst().reason.contains(u"1 January 2027"_s), qPrintable(problems.constFirst().reason));
        QVERIFY(problemsIn(draft, book.profile, momentFromIso(u"2027-01-01T12:00"_s)).isEmpty());
    }

    // --- "not ours"

    void aDepartmentHandsBackWhatIsNotItsOwn()
    {
        const Person handler = personAs(Role::Handler, u"SBF"_s);
        const Case asked = registeredCase({ u"SBF"_s });
        QVERIFY(offeredSteps(asked, handler, momentFromIso(u"2026-11-24T10:00"_s)).contains(u"hand-back"_s));
        const Case after = then(asked, HandBack{ u"SBF"_s, u" Det är KFF:s. "_s }, handler);
        QCOMPARE(after.status, CaseStatus::Registered);
        QVERIFY(after.assignments.constFirst().isHandedBack());
        QCOMPARE(after.assignments.constFirst().text, u"Det är KFF:s."_s);
        QVERIFY(awaitedDepartments(after).isEmpty() && answeredDepartments(after).isEmpty());
        QVERIFY(may(handler, Action::ReadCase, after, QDate(2026, 11, 24))); // she sees what became of it
        QVERIFY(!offeredSteps(after, handler, momentFromIso(u"2026-11-24T10:00"_s)).contains(u"hand-back"_s));
        const Case anew = then(after, Assign{ { u"KFF"_s } });
        QCOMPARE(anew.status, CaseStatus::AwaitingAnswer);
        QCOMPARE(anew.assignments.constFirst().withdrawnReason, u"Det är KFF:s."_s);
        QCOMPARE(awaitedDepartments(anew), QStringList{ u"KFF"_s });
        QVERIFY(!may(handler, Action::ReadCase, anew, QDate(2026, 11, 24)));
    }

    void whatOneOfTwoHandsBackIsToBeAssignedFirst()
    {
        const Case two = registeredCase({ u"SBF"_s, u"KFF"_s });
        const Case back = then(two, HandBack{ u"SBF"_s, u"Inte vår."_s });
        QCOMPARE(back.status, CaseStatus::Registered);
        QCOMPARE(awaitedDepartments(back), QStringList{ u"KFF"_s });
        const Case answered = then(back, answerOf(u"KFF"_s));
        QCOMPARE(answered.status, CaseStatus::Registered); // somebody has to see it
        QCOMPARE(answeredDepartments(answered), QStringList{ u"KFF"_s });
        QCOMPARE(then(answered, Unassign{ u"SBF"_s, u"Ingen annan."_s }).status, CaseStatus::AnswerReady);
        QCOMPARE(then(answered, Assign{ { u"SOC"_s } }).status, CaseStatus::AwaitingAnswer);
        QCOMPARE(then(back, Assign{ { u"SBF"_s } }).status, CaseStatus::AwaitingAnswer); // after all
    }

    void notEverybodyMayHandBack()
    {
        const Case two = registeredCase({ u"SBF"_s, u"KFF"_s });
        const Person handler = personAs(Role::Handler, u"SBF"_s);
        QCOMPARE(inShort(step(two, HandBack{ u"KFF"_s, u"Fel."_s }, handler)), u"not permitted"_s);
        QCOMPARE(inShort(step(two, HandBack{ u"SBF"_s, u" "_s }, handler)), u"refused reason"_s);
        QCOMPARE(inShort(step(two, HandBack{ u"SOC"_s, u"Fel."_s })), u"refused department"_s);
        const Case answered = then(two, answerOf(u"SBF"_s));
        QCOMPARE(inShort(step(answered, HandBack{ u"SBF"_s, u"Fel."_s }, handler)), u"refused department"_s);
        QCOMPARE(
            inShort(step(closedCase(), HandBack{ u"SBF"_s, u"Fel."_s }, handler)).section(u' ', 0, 0), u"refused"_s);
    }

    void aWithdrawnAssignmentIsKeptWithItsReason()
    {
        const Case after = then(registeredCase({ u"SBF"_s }), Unassign{ u"SBF"_s, u" Fel förvaltning. "_s });
        QCOMPARE(after.assignments.size(), 1);
        QVERIFY(after.assignments.first().withdrawn.has_value());
        QCOMPARE(after.assignments.first().withdrawnReason, u"Fel förvaltning."_s);
        QCOMPARE(then(after, Assign{ { u"SBF"_s } }).assignments.size(), 2); // may be asked again
    }

    void aConsultationIsKeptWithQuestionAnswerAndTimes() // R18
    {
        const Case after = then(consultedCase(), AnswerConsultation{ u"SOC"_s, u"Nej."_s },
            personAs(Role::DepartmentRegistrar, u"SOC"_s), u"2026-11-24T10:00"_s);
        const Consultation expected{ u"SOC"_s, u"Är detta myndighetsutövning?"_s, momentFromIso(u"2026-11-23T09:00"_s),
            officer().login, u"Nej."_s, momentFromIso(u"2026-11-24T10:00"_s), u"department_registrar.SOC"_s };
        QVERIFY(after.consultations == QList{ expected });
    }

    void aReferralHasNoDeadline() // R19
    {
        const Case after = referredCase();
        QVERIFY(!after.deadlines.answerDue.isValid());
        QCOMPARE(after.referral->to, u"E-tjänsten"_s);
        QVERIFY(after.referral->statute.isEmpty()); // belongs to the exercise of authority only
        QVERIFY(!after.secrecy);
        QVERIFY(!after.closed);
    }

    void suspectedBriberyIsReadByTheChiefLegalOfficerOnly() // R11
    {
        const Case after = referredCase(ReferralGround::BriberyOrCrime);
        QVERIFY(after.secrecy);
        const Person legal = personAs(Role::ChiefLegalOfficer);
        QVERIFY(may(legal, Action::ReadCase, after, QDate(2026, 11, 24)));
        QVERIFY(!may(administrator(), Action::ReadCase, after, QDate(2026, 11, 24)));
        QCOMPARE(inShort(step(after, LinkTo{ u"2026-000119"_s }, administrator())), u"not permitted"_s);
        QCOMPARE(inShort(step(after, Reopen{ u"Inget brott."_s }, administrator())), u"not permitted"_s);
        QCOMPARE(inShort(step(after, Reopen{ u"Inget brott."_s }, legal)), u"registered"_s);
    }

    void suspectedBriberyIsWrittenOfToTheChiefLegalOfficer() // R90
    {
        const auto words = [](ReferralGround ground) {
            const Decision change = done(step(registeredCase(), Refer{ referral(ground) }));
            return std::count_if(change.letters.cbegin(), change.letters.cend(),
                [](const LetterRequest &letter) { return letter.kind == LetterKind::HandedOver; });
        };
        for (const auto &[ground, name] : EnumNames<ReferralGround>::all) {
            if (ground != ReferralGround::ExerciseOfAuthority) // which needs a statute
                QCOMPARE(words(ground), ground == ReferralGround::BriberyOrCrime ? 1 : 0);
        }
    }

    void sheAnswersWhatWasHandedOverAndNobodyElse() // R90
    {
        const Case before = referredCase(ReferralGround::BriberyOrCrime);
        const Person legal = personAs(Role::ChiefLegalOfficer);
        const Command answer = SendAnswer{ .text = u"Vi utreder."_s };
        for (const Person &other : { officer(), administrator() })
            QCOMPARE(inShort(step(before, answer, other)), u"not permitted"_s);
        const Decision change = done(step(before, answer, legal));
        QCOMPARE(change.after.status, CaseStatus::Referred);
        QCOMPARE(change.after.answer, u"Vi utreder."_s);
        QVERIFY(!change.after.outcome && !change.after.closed && !change.after.firstAnswered);
        QCOMPARE(change.events.size(), 1);
        QCOMPARE(change.events.constFirst().kind, EventKind::AnswerSent);
        QCOMPARE(inShort(step(change.after, SendAnswer{ .text = u"Nu är det klart."_s }, legal)), u"referred"_s);
        QCOMPARE(inShort(step(before, SendAnswer{ .text = u" "_s }, legal)), u"refused text"_s);
        QCOMPARE(inShort(step(before, SendAnswer{ .text = u"Ja."_s, .outcome = Outcome::NoAction }, legal)),
            u"refused outcome"_s);
        QCOMPARE(inShort(step(before, SendAnswer{ .standardAnswer = u"plogordning"_s }, legal)), u"refused text"_s);
        const Case elsewhere = referredCase(ReferralGround::FaultReport);
        QCOMPARE(inShort(step(elsewhere, answer, officer())), u"refused"_s);
        QCOMPARE(inShort(step(elsewhere, answer, legal)), u"not permitted"_s);
    }

    void onlyTheContactCentreRoutes_data()
    {
        QTest::addColumn<Command>("command");
        QTest::newRow("assign") << Command(Assign{ { u"KFF"_s } });
        QTest::newRow("unassign") << Command(Unassign{ u"SBF"_s, u"Fel."_s });
        QTest::newRow("consult") << Command(Consult{ u"KFF"_s, u"Är det?"_s });
        QTest::newRow("refer") << Command(Refer{ referral(ReferralGround::FaultReport) });
        QTest::newRow("link") << Command(LinkTo{ u"2026-000119"_s });
        QTest::newRow("follow up") << Command(FollowUp{ u"Igen."_s });
        QTest::newRow("not satisfied") << Command(NotSatisfied{ u"Nej."_s });
        QTest::newRow("interim answer") << Command(SendInterimAnswer{ u"Vänta."_s, QDate(2027, 1, 8) });
        QTest::newRow("send") << Command(SendAnswer{});
        QTest::newRow("close") << Command(Close{ u"Klart."_s });
        QTest::newRow("write off") << Command(WriteOff{});
        QTest::newRow("reopen") << Command(Reopen{ u"Igen."_s });
        QTest::newRow("correct") << Command(Correct{});
        QTest::newRow("remind") << Command(Remind{});
    }
    void onlyTheContactCentreRoutes()
    {
        QFETCH(const Command, command);
        const auto result = step(registeredCase({ u"SBF"_s }), command, personAs(Role::Handler, u"SBF"_s));
        QCOMPARE(inShort(result), u"not permitted"_s);
        QVERIFY(!result.error().message.isEmpty());
    }

    void whatIsDisposedStaysAsItIs()
    {
        Case disposed = closedCase();
        disposed.status = CaseStatus::Disposed;
        QCOMPARE(inShort(step(disposed, Reopen{ u"Igen."_s })), u"refused"_s);
        QCOMPARE(inShort(step(disposed, LinkTo{ u"2026-000119"_s })), u"refused"_s);
    }
};

LYHORD_TEST(TestLifecycleRouting)
#include "test_lifecycle_routing.moc"
