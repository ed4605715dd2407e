#include "core/db/database.h"
#include "core/services/batchservice.h"
#include "tests/services/townhall.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

//! What became of a step on many
struct Ran
{
    std::optional<BatchId> batch;
    QStringList done;
    QList<StepOutcome> refused;
};

Ran runOn(Session &session, const QStringList &numbers, const Command &command)
{
    Ran ran;
    const auto mark = session.batches().begin(command);
    if (!mark)
        qFatal("%s", qPrintable(mark.error().message));
    for (const QString &number : numbers) {
        const StepOutcome outcome = session.batches().take(*mark, number, command);
        if (outcome.error)
            ran.refused.append(outcome);
        else
            ran.done.append(number);
    }
    ran.batch = *session.batches().recorded(*mark);
    return ran;
}

Ran takenBack(Session &session, BatchId id)
{
    Ran ran;
    const auto batch = session.batches().one(id);
    if (!batch)
        qFatal("%s", qPrintable(batch.error().message));
    for (const BatchCase &done : toTakeBack(*batch)) {
        const StepOutcome outcome = session.batches().takeBack(done);
        if (outcome.error)
            ran.refused.append(outcome);
        else
            ran.done.append(done.number);
    }
    return ran;
}

//! Alike, but for who says it and where
QString alike(TownHall &town, int nth, const QStringList &departments = { u"SBF"_s })
{
    CaseDraft draft = snowDraft();
    draft.headline = u"Halt på gångväg %1"_s.arg(nth);
    draft.submitter.name = u"Person %1"_s.arg(nth);
    draft.submitter.email = u"p%1@example.org"_s.arg(nth);
    draft.departments = departments;
    const QStringList languages{ u"sv"_s, u"fi"_s, u"en"_s };
    draft.language = languages.at(nth % 3);
    const auto stored = town.cases().registerCase(draft);
    if (!stored)
        qFatal("%s: %s", qPrintable(stored.error().field), qPrintable(stored.error().message));
    return stored->number;
}

QStringList alikes(TownHall &town, int many, const QStringList &departments = { u"SBF"_s })
{
    QStringList numbers;
    for (int nth = 0; nth < many; ++nth)
        numbers.append(alike(town, nth, departments));
    return numbers;
}

QList<Message> lettersOf(Session &session, const QString &number, LetterKind kind)
{
    QList<Message> letters;
    const auto file = session.cases().refreshed(number);
    for (const Message &message : file->messages) {
        if (message.kind == kind && message.state == MessageState::Queued)
            letters.append(message);
    }
    return letters;
}

int eventsOf(Session &session, const QString &number, EventKind kind)
{
    int many = 0;
    const auto file = session.cases().refreshed(number);
    for (const Event &event : file->events)
        many += event.kind == kind ? 1 : 0;
    return many;
}

} // namespace

//! R95: one step on many cases, each with its own number, letter and timeline, undone as one
class TestBatchService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOutcomeTheDepartmentsStateIsProposed() // R93
    {
        TownHall town;
        const QString number = alike(town, 1, { u"SBF"_s, u"KFF"_s });
        const auto proposed = [&] { return town.session().batches().preview(number, SendAnswer{}).proposedOutcome; };
        QVERIFY(!proposed());
        QVERIFY(town.cases().apply(number, RecordAnswer{ u"SBF"_s, Outcome::NoAction, u"Nej."_s }));
        QCOMPARE(proposed(), std::optional(Outcome::NoAction));
        QVERIFY(town.cases().apply(number, RecordAnswer{ u"KFF"_s, Outcome::Improvement, u"Vi lyser."_s }));
        QCOMPARE(proposed(), std::optional(Outcome::Improvement));
        const StepPreview unknown = town.session().batches().preview(u"2026-999999"_s, SendAnswer{});
        QVERIFY(unknown.refusal && !unknown.proposedOutcome);
    }

    void thirtyAlikeAreAssignedAnsweredAndSent()
    {
        TownHall town;
        const QStringList numbers = alikes(town, 30, {});
        const Ran assigned = runOn(town.session(), numbers, Assign{ { u"SBF"_s } });
        QCOMPARE(assigned.done, numbers);
        for (const QString &number : numbers)
            QCOMPARE(lettersOf(town.session(), number, LetterKind::Assignment).size(), 1);
        const Ran recorded = runOn(
            town.session(), numbers, RecordAnswer{ u"SBF"_s, Outcome::Improvement, u"Vi sandar varje morgon."_s });
        QCOMPARE(recorded.done, numbers);
        const Ran sent = runOn(town.session(), numbers, SendAnswer{});
        QCOMPARE(sent.done, numbers);
        QVERIFY(assigned.batch && recorded.batch && sent.batch);
        QVERIFY(*assigned.batch != *recorded.batch && *recorded.batch != *sent.batch);
        for (int nth = 0; nth < numbers.size(); ++nth) {
            const auto letters = lettersOf(town.session(), numbers.at(nth), LetterKind::Answer);
            QCOMPARE(letters.size(), 1);
            const Message &letter = letters.constFirst();
            const QString whole = letter.letter.subject + letter.letter.body;
            QVERIFY2(whole.contains(numbers.at(nth)), qPrintable(whole));
            QVERIFY2(whole.contains(u"Halt på gångväg %1"_s.arg(nth)), qPrintable(whole));
            QVERIFY2(whole.contains(u"Vi sandar varje morgon."_s), qPrintable(whole));
            QCOMPARE(letter.toAddress, u"p%1@example.org"_s.arg(nth));
            QCOMPARE(letter.language, (QStringList{ u"sv"_s, u"fi"_s, u"en"_s }.at(nth % 3)));
            for (int other = 0; other < numbers.size(); ++other)
                QVERIFY(other == nth || !whole.contains(numbers.at(other)));
            QCOMPARE(lettersOf(town.session(), numbers.at(nth), LetterKind::Assignment).size(), 0); // is answered
            QCOMPARE(eventsOf(town.session(), numbers.at(nth), EventKind::AnswerSent), 1);
        }
        QCOMPARE(town.session().check()->problems, QStringList());
    }

    void whatCannotBeDoneIsRefusedWithItsReasonAndTheRestIsDone()
    {
        TownHall town;
        const QString fine = alike(town, 1);
        const QString unasked = alike(town, 2, {});
        const Ran ran = runOn(town.session(), { fine, unasked, u"2026-999999"_s },
            RecordAnswer{ u"SBF"_s, Outcome::NoAction, u"Vi plogar i natt."_s });
        QCOMPARE(ran.done, QStringList{ fine });
        QCOMPARE(ran.refused.size(), 2);
        QCOMPARE(ran.refused.at(0).number, unasked);
        QVERIFY(ran.refused.at(0).error->message.contains(u"Stadsbyggnadsförvaltningen"_s));
        QVERIFY(ran.refused.at(1).error->message.contains(u"2026-999999"_s));
        const auto batch = town.session().batches().one(*ran.batch);
        QCOMPARE(batch->by, u"anna"_s);
        QCOMPARE(batch->step, BatchStep::Answer);
        QCOMPARE(batch->cases.size(), 1);
        QCOMPARE(batch->cases.at(0).version, town.cases().refreshed(fine)->subject.version);
    }

    //! One text in the place of many would be words lost that nobody sees
    void anAnswerThatHasComeIsNotReplacedByAStepOnMany()
    {
        TownHall town;
        const QString waits = alike(town, 1);
        const QString answered = alike(town, 2);
        QVERIFY(town.cases().apply(answered, RecordAnswer{ u"SBF"_s, Outcome::Improvement, u"Vi sandar."_s }));
        const Ran ran = runOn(
            town.session(), { waits, answered }, RecordAnswer{ u"SBF"_s, Outcome::NoAction, u"Nej."_s });
        QCOMPARE(ran.done, QStringList{ waits });
        QCOMPARE(ran.refused.size(), 1);
        QCOMPARE(ran.refused.at(0).number, answered);
        QVERIFY(ran.refused.at(0).error->message.contains(u"Stadsbyggnadsförvaltningen"_s));
        QCOMPARE(town.cases().refreshed(answered)->subject.assignments.constFirst().text, u"Vi sandar."_s);
    }

    void whereNothingIsDoneNothingIsRecorded()
    {
        TownHall town;
        const QString number = alike(town, 1, {});
        const Ran ran = runOn(town.session(), { number }, WriteOff{});
        QVERIFY(ran.done.isEmpty() && !ran.batch);
        QVERIFY(town.session().batches().open(10)->isEmpty());
    }

    void theSameStepOnceMoreGivesRefusalsAndNoDoubles_data()
    {
        QTest::addColumn<Command>("command");
        QTest::addColumn<LetterKind>("kind");
        QTest::newRow("assign") << Command(Assign{ { u"KFF"_s } }) << LetterKind::Assignment;
        QTest::newRow("answer") << Command(RecordAnswer{ u"SBF"_s, Outcome::NoAction, u"Nej."_s })
                                << LetterKind::Answer;
        QTest::newRow("send") << Command(SendAnswer{
            .text = {}, .outcome = Outcome::NoAction, .standardAnswer = u"salt"_s, .missingPartReason = {} })
                              << LetterKind::Answer;
        QTest::newRow("interim") << Command(SendInterimAnswer{ u"Vi mäter först."_s, QDate(2026, 12, 18) })
                                 << LetterKind::InterimAnswer;
        QTest::newRow("link") << Command(LinkTo{ u"2026-000001"_s, LinkKind::Duplicate }) << LetterKind::Answer;
        QTest::newRow("refer") << Command(Refer{ { .ground = ReferralGround::FaultReport,
            .statute = {},
            .to = u"Felanmälan"_s,
            .told = u"Anmäl felet."_s } })
                               << LetterKind::Referral;
    }
    void theSameStepOnceMoreGivesRefusalsAndNoDoubles()
    {
        QFETCH(const Command, command);
        QFETCH(const LetterKind, kind);
        TownHall town;
        QVERIFY(!town.snowCase().number.isEmpty()); // to be linked to
        const QStringList numbers = alikes(town, 3);
        const Ran first = runOn(town.session(), numbers, command);
        QCOMPARE(first.done, numbers);
        QMap<QString, CaseFile> after;
        for (const QString &number : numbers)
            after.insert(number, *town.cases().refreshed(number));
        for (int again = 0; again < 2; ++again) {
            const Ran second = runOn(town.session(), numbers, command);
            QVERIFY(second.done.isEmpty());
            QVERIFY(!second.batch);
            QCOMPARE(second.refused.size(), numbers.size());
            for (const StepOutcome &outcome : second.refused)
                QVERIFY(!outcome.error->message.isEmpty());
        }
        for (const QString &number : numbers) {
            QCOMPARE(town.cases().refreshed(number)->subject, after[number].subject);
            QCOMPARE(town.cases().refreshed(number)->events.size(), after[number].events.size());
            QVERIFY(lettersOf(town.session(), number, kind).size() <= 2); // who was asked at first, and now
        }
        const Ran back = takenBack(town.session(), *first.batch);
        QCOMPARE(back.done.size(), numbers.size());
    }

    void aPreviewSaysWhatTheStepWillDoAndStoresNothing()
    {
        TownHall town;
        const QString asked = alike(town, 1);
        const QString mute = town.cases()
                                 .registerCase([] {
                                     CaseDraft draft = snowDraft();
                                     draft.replyWanted = false;
                                     draft.replyBy.reset();
                                     return draft;
                                 }())
                                 ->number;
        const Command step = SendAnswer{ .text = u"Vi sandar i natt."_s,
            .outcome = Outcome::Improvement,
            .standardAnswer = {},
            .missingPartReason = {} };
        const auto other = Database::open(town.url());
        const qint64 before = *(*other)->dataVersion();
        const StepPreview waits = town.session().batches().preview(asked, step);
        QVERIFY(waits.refusal);
        QVERIFY(waits.refusal->message.contains(u"Stadsbyggnadsförvaltningen"_s)); // R44
        const StepPreview closes = town.session().batches().preview(mute, step);
        QVERIFY(!closes.refusal);
        QCOMPARE(closes.after, CaseStatus::Closed);
        QVERIFY(closes.letters.isEmpty());
        const StepPreview assigns = town.session().batches().preview(asked, Assign{ { u"KFF"_s } });
        QVERIFY(!assigns.refusal);
        QCOMPARE(assigns.letters.size(), 1);
        QCOMPARE(assigns.letters.at(0).department, u"KFF"_s);
        QVERIFY(!assigns.letters.at(0).toAddress.isEmpty());
        QVERIFY(town.session().batches().preview(asked, LinkTo{ u"2026-999999"_s, LinkKind::Related }).refusal);
        QVERIFY(town.session().batches().preview(asked, Assign{ { u"NOMAIL"_s } }).refusal);
        QVERIFY(town.session().batches().preview(u"2026-999999"_s, step).refusal);
        QCOMPARE(*(*other)->dataVersion(), before);
        QCOMPARE(town.cases().refreshed(asked)->subject.version, assigns.version);

        const StepPreview ready = town.session().batches().preview(
            asked, SendAnswer{ .text = {}, .outcome = {}, .standardAnswer = u"salt"_s, .missingPartReason = {} });
        QCOMPARE(ready.letters.size(), 1);
        const Ran ran = runOn(town.session(), { asked },
            SendAnswer{ .text = {}, .outcome = {}, .standardAnswer = u"salt"_s, .missingPartReason = {} });
        QCOMPARE(ran.done.size(), 1);
        const Message sent = lettersOf(town.session(), asked, LetterKind::Answer).constFirst();
        QCOMPARE(ready.letters.at(0).letter, sent.letter); // what was shown is what goes
        QCOMPARE(ready.letters.at(0).toAddress, sent.toAddress);
    }

    void aCaseSomebodyHasChangedSinceThePreviewIsRefused()
    {
        TownHall town;
        const auto bo = town.sessionOf(Role::ContactCentreOfficer);
        const QStringList numbers = alikes(town, 3);
        const Command step = Assign{ { u"KFF"_s } };
        QMap<QString, int> seen;
        for (const QString &number : numbers)
            seen.insert(number, town.session().batches().preview(number, step).version);
        QVERIFY(bo->cases().apply(numbers.at(1), FollowUp{ u"Det är fortfarande halt."_s }));
        const auto mark = town.session().batches().begin(step);
        for (const QString &number : numbers) {
            const StepOutcome outcome = town.session().batches().take(*mark, number, step, seen.value(number));
            QCOMPARE(outcome.error.has_value(), number == numbers.at(1));
            if (outcome.error)
                QCOMPARE(outcome.error->code, ErrorCode::Conflict);
        }
        QCOMPARE(town.session().batches().one(**town.session().batches().recorded(*mark))->cases.size(), 2);
    }

    void whoeverStopsInTheMiddleKeepsWhatWasDone()
    {
        TownHall town;
        const QStringList numbers = alikes(town, 6, {});
        const Command step = Assign{ { u"SBF"_s } };
        const auto mark = town.session().batches().begin(step);
        for (const QString &number : numbers.first(3))
            QVERIFY(!town.session().batches().take(*mark, number, step).error);
        const auto batch = town.session().batches().recorded(*mark);
        QVERIFY(batch && *batch);
        QCOMPARE(town.session().batches().one(**batch)->cases.size(), 3);
        QCOMPARE(town.cases().refreshed(numbers.at(3))->subject.status, CaseStatus::Registered);
        QCOMPARE(takenBack(town.session(), **batch).done.size(), 3);
        QCOMPARE(town.cases().refreshed(numbers.at(0))->subject.status, CaseStatus::Registered);
    }

    void itIsTakenBackAsOneAfterARestartAndOnlyOnce()
    {
        TownHall town;
        const QStringList numbers = alikes(town, 5, {});
        QMap<QString, Case> before;
        for (const QString &number : numbers)
            before.insert(number, town.cases().refreshed(number)->subject);
        const Ran ran = runOn(town.session(), numbers, Assign{ { u"SBF"_s, u"KFF"_s } });
        const auto again = Session::open(town.url(), u"anna"_s, town.clock());
        QVERIFY(again);
        const auto open = (*again)->batches().open(10);
        QCOMPARE(open->size(), 1);
        QCOMPARE(open->at(0).cases.size(), 5);
        const Ran back = takenBack(**again, open->at(0).id);
        QCOMPARE(back.done.size(), 5);
        for (const QString &number : numbers) {
            Case now = town.cases().refreshed(number)->subject;
            now.version = before[number].version;
            QCOMPARE(now, before[number]);
            QCOMPARE(lettersOf(town.session(), number, LetterKind::Assignment).size(), 0); // cancelled
            QCOMPARE(eventsOf(town.session(), number, EventKind::Undone), 1);
        }
        QVERIFY((*again)->batches().open(10)->isEmpty());
        const Ran twice = takenBack(**again, *ran.batch);
        QVERIFY(twice.done.isEmpty());
        QCOMPARE(twice.refused.size(), 5);
        QCOMPARE(eventsOf(town.session(), numbers.at(0), EventKind::Undone), 1);
    }

    void whatSomebodyHasBuiltOnIsNotTakenBackAndIsListed()
    {
        TownHall town;
        const auto bo = town.sessionOf(Role::ContactCentreOfficer);
        const QStringList numbers = alikes(town, 4, {});
        const Ran ran = runOn(town.session(), numbers, Assign{ { u"SBF"_s } });
        QVERIFY(bo->cases().apply(numbers.at(2), RecordAnswer{ u"SBF"_s, Outcome::NoAction, u"Nej."_s }));
        QVERIFY(town.cases().undo(numbers.at(3))); // alone
        const Ran back = takenBack(town.session(), *ran.batch);
        QCOMPARE(back.done, (QStringList{ numbers.at(1), numbers.at(0) }));
        QCOMPARE(back.refused.size(), 2);
        QCOMPARE(back.refused.at(0).number, numbers.at(3));
        QCOMPARE(back.refused.at(1).number, numbers.at(2));
        QVERIFY(back.refused.at(0).error->message != back.refused.at(1).error->message);
        QCOMPARE(town.cases().refreshed(numbers.at(2))->subject.status, CaseStatus::AnswerReady);
    }

    void whatWasBuiltOnItAndTakenBackIsNoLongerInTheWay()
    {
        TownHall town;
        const QStringList numbers = alikes(town, 3, {});
        const Ran ran = runOn(town.session(), numbers, Assign{ { u"SBF"_s } });
        QVERIFY(town.cases().apply(numbers.at(1), FollowUp{ u"Det är fortfarande halt."_s }));
        QVERIFY(town.cases().undo(numbers.at(1)));
        QCOMPARE(takenBack(town.session(), *ran.batch).done.size(), 3);
    }

    void threeBatchesInARowAreTakenBackOneAfterTheOther()
    {
        TownHall town;
        const QStringList numbers = alikes(town, 4, {});
        const Ran first = runOn(town.session(), numbers, Assign{ { u"SBF"_s } });
        const Ran second = runOn(town.session(), numbers, RecordAnswer{ u"SBF"_s, Outcome::NoAction, u"Nej."_s });
        const Ran third = runOn(town.session(), numbers, SendAnswer{});
        QCOMPARE(takenBack(town.session(), *first.batch).refused.size(), 4); // the later ones build on it
        QCOMPARE(takenBack(town.session(), *third.batch).done.size(), 4);
        QCOMPARE(takenBack(town.session(), *second.batch).done.size(), 4);
        QCOMPARE(takenBack(town.session(), *first.batch).done.size(), 4);
        for (const QString &number : numbers)
            QCOMPARE(town.cases().refreshed(number)->subject.status, CaseStatus::Registered);
        QCOMPARE(town.session().check()->problems, QStringList());
    }

    void linksToOneCaseAreTakenBackInAll()
    {
        TownHall town;
        const Case whole = town.snowCase({});
        const QStringList numbers = alikes(town, 4);
        const Ran ran = runOn(town.session(), numbers, LinkTo{ whole.number, LinkKind::Duplicate });
        QCOMPARE(ran.done, numbers);
        QCOMPARE(town.cases().refreshed(whole.number)->subject.links.size(), 4);
        QCOMPARE(takenBack(town.session(), *ran.batch).done.size(), 4);
        QVERIFY(town.cases().refreshed(whole.number)->subject.links.isEmpty());
        QVERIFY(!town.cases().undo(whole.number)); // no step of the links is left
    }

    void whatHasLeftTheHouseStays()
    {
        TownHall town;
        const QStringList numbers = alikes(town, 2, {});
        const Ran ran = runOn(town.session(), numbers, Assign{ { u"SBF"_s } });
        const MessageId letter = lettersOf(town.session(), numbers.at(0), LetterKind::Assignment).constFirst().id;
        town.setNow(u"2026-11-20T15:05"_s);
        QVERIFY(town.session().outbox().markDispatched({ letter }));
        const Ran back = takenBack(town.session(), *ran.batch);
        QCOMPARE(back.done, QStringList{ numbers.at(1) });
        QCOMPARE(back.refused.constFirst().number, numbers.at(0));
    }

    void aHandlerTakesNoStepOnManyThatSheMayNotTakeOnOne()
    {
        TownHall town;
        const QString hers = alike(town, 1, { u"SBF"_s });
        const QString others = alike(town, 2, { u"KFF"_s });
        const auto handler = town.sessionOf(Role::Handler, u"SBF"_s);
        for (const Command &step : { Command(Assign{ { u"KFF"_s } }), Command(SendAnswer{}), Command(WriteOff{}) }) {
            const Ran ran = runOn(*handler, { hers, others }, step);
            QVERIFY(ran.done.isEmpty() && !ran.batch);
            QCOMPARE(ran.refused.at(0).error->code, ErrorCode::NotPermitted);
            QCOMPARE(ran.refused.at(1).error->code, ErrorCode::NotFound);
            QCOMPARE(handler->batches().preview(hers, step).refusal->code, ErrorCode::NotPermitted);
            const StepPreview hidden = handler->batches().preview(others, step);
            QCOMPARE(hidden.refusal->code, ErrorCode::NotFound);
            QVERIFY(hidden.headline.isEmpty() && hidden.letters.isEmpty());
        }
        const Ran ran = runOn(
            *handler, { hers, others }, RecordAnswer{ u"SBF"_s, Outcome::NoAction, u"Vi plogar i natt."_s });
        QCOMPARE(ran.done, QStringList{ hers });
        QCOMPARE(town.session().batches().one(*ran.batch)->by, handler->person().login); // administrators see it
        QCOMPARE(takenBack(*handler, *ran.batch).done, QStringList{ hers });
    }

    void whatOthersDidOnManyIsNotShownAndNotTakenBack()
    {
        TownHall town;
        const Ran ran = runOn(town.session(), alikes(town, 2, {}), Assign{ { u"SBF"_s } });
        const auto bo = town.sessionOf(Role::ContactCentreOfficer);
        const auto hidden = bo->batches().one(*ran.batch);
        QVERIFY(!hidden);
        QCOMPARE(hidden.error().code, ErrorCode::NotFound);
        QVERIFY(bo->batches().open(10)->isEmpty());
        QCOMPARE(town.session().batches().one({ 999 }).error().code, ErrorCode::NotFound);
    }

    void aSecretCaseShowsNoNameAndNoTextInAPreview()
    {
        TownHall town;
        CaseDraft draft = snowDraft();
        draft.submitter.protectedIdentity = true;
        const QString number = town.cases().registerCase(draft)->number;
        const StepPreview shown = town.session().batches().preview(number,
            SendAnswer{
                .text = u"Vi sandar."_s, .outcome = Outcome::NoAction, .standardAnswer = {}, .missingPartReason = {} });
        QVERIFY2(!shown.refusal, qPrintable(shown.refusal ? shown.refusal->message : QString()));
        QVERIFY(shown.secret);
        QVERIFY(shown.headline.isEmpty());
        QCOMPARE(shown.letters.size(), 1);
        QVERIFY(shown.letters.at(0).toName.isEmpty() && shown.letters.at(0).toAddress.isEmpty());
        QCOMPARE(shown.letters.at(0).letter, Letter());
    }

    void thirtyAlikeAreFoundFromOneOfThem()
    {
        TownHall town;
        QStringList numbers;
        for (int nth = 0; nth < 30; ++nth) {
            CaseDraft draft = snowDraft();
            draft.headline = nth % 2 == 0 ? u"Snöröjning gångväg"_s : u"Snöröjning gångväg, Kyrkogatan"_s;
            numbers.append(town.cases().registerCase(draft)->number);
        }
        CaseDraft other = snowDraft();
        other.headline = u"Maten på skolan"_s;
        other.text = u"Potatisen är kall."_s;
        const QString unlike = town.cases().registerCase(other)->number;
        QVERIFY(town.cases().apply(numbers.at(7),
            Refer{
                { .ground = ReferralGround::FaultReport, .statute = {}, .to = u"Felanmälan"_s, .told = u"Ring."_s } }));
        const auto similar = town.cases().similarTo(numbers.at(3), 200);
        QVERIFY(similar);
        QCOMPARE(similar->same.constFirst(), numbers.at(3));
        QCOMPARE(similar->same.size(), 29);
        QVERIFY(!similar->same.contains(numbers.at(7)) && !similar->alike.contains(numbers.at(7)));
        QVERIFY(!similar->same.contains(unlike));
        const auto handler = town.sessionOf(Role::Handler, u"KFF"_s); // is asked about none of them
        QVERIFY(!handler->cases().similarTo(numbers.at(3), 200));
    }

    void stepsForOneCaseOnlyAreNotBegun()
    {
        TownHall town;
        const auto refused = town.session().batches().begin(Reopen{ u"Nytt"_s });
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
    }
};

Q_DECLARE_METATYPE(lyhord::Command)

LYHORD_TEST(TestBatchService)
#include "test_batchservice.moc"
