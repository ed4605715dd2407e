#include "core/intake/jsoncase.h"
#include "tests/services/townhall.h"
#include "tests/support/testmain.h"

#include <algorithm>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

CaseDraft wholeDraft(const QStringList &departments = { u"SBF"_s })
{
    CaseDraft draft = snowDraft();
    draft.submitter.phone = u"070-174 06 05"_s;
    draft.submitter.address = u"Storgatan 1"_s;
    draft.departments = departments;
    return draft;
}

QString registered(TownHall &town, const CaseDraft &draft = wholeDraft())
{
    const auto made = town.cases().registerCase(draft);
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    return made->number;
}

QList<Message> waiting(TownHall &town, const QString &number)
{
    QList<Message> letters = town.cases().open(number)->messages;
    letters.removeIf([](const Message &letter) { return !letter.isWaiting(); });
    return letters;
}

//! "assignment SBF, interim_answer"
QString inShort(const QList<Message> &letters)
{
    QStringList parts;
    for (const Message &letter : letters)
        parts.append((QString(toName(letter.kind)) + u' ' + letter.department).trimmed());
    parts.sort();
    return parts.join(u", "_s);
}

void letLeave(TownHall &town, const QString &number)
{
    for (const Message &letter : waiting(town, number)) {
        const auto left = town.session().outbox().markDispatched({ letter.id });
        if (!left)
            qFatal("%s", qPrintable(left.error().message));
    }
}

CaseCorrection correctionOf(TownHall &town, const QString &number)
{
    CaseCorrection correction;
    correction.base = town.cases().open(number)->subject;
    correction.version = correction.base->version;
    return correction;
}

CaseCorrection protecting(TownHall &town, const QString &number)
{
    CaseCorrection correction = correctionOf(town, number);
    correction.submitter = SubmitterCorrection{};
    correction.submitter->protectedIdentity = true;
    return correction;
}

CaseCorrection naming(TownHall &town, const QString &number, const QString &headline)
{
    CaseCorrection correction = correctionOf(town, number);
    correction.headline = headline;
    return correction;
}

bool tellsOfThePerson(const Message &letter)
{
    const QString all = letter.letter.subject + letter.letter.body;
    const QStringList told{ u"Öberg"_s, u"070-174"_s, u"asa@example.org"_s, u"barnvagn"_s };
    return std::ranges::any_of(told, [&all](const QString &word) { return all.contains(word); });
}

} // namespace

//! What a step means for letters of the case that have not left yet, and what undo takes back
class TestWaitingLetters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCorrectionOfNothingIsNoStep()
    {
        TownHall town;
        const QString number = registered(town);
        const SendInterimAnswer interim{ u"Vi tittar på det."_s, QDate(2026, 12, 18) };
        QVERIFY(town.cases().apply(number, interim));
        const int version = town.cases().open(number)->subject.version;
        const qsizetype events = town.cases().open(number)->events.size();
        for (int time = 0; time < 3; ++time) {
            const auto outcome = town.cases().correctTogether(number, correctionOf(town, number));
            QVERIFY(outcome && !outcome->changed);
            QCOMPARE(outcome->now.version, version);
            const auto undone = town.cases().undo(number, outcome->now.version, EventKind::Corrected);
            QVERIFY(!undone);
            QCOMPARE(undone.error().code, ErrorCode::Refused);
        }
        const auto file = town.cases().open(number);
        QCOMPARE(file->events.size(), events);
        QCOMPARE(file->subject.interimDue, QDate(2026, 12, 18));
        QCOMPARE(inShort(waiting(town, number)), u"assignment SBF, interim_answer"_s);
        QVERIFY(town.cases().undo(number, version, EventKind::InterimAnswerSent)); // what is named is taken back
        QCOMPARE(inShort(waiting(town, number)), u"assignment SBF"_s);
    }

    void protectionReachesWhatWaits_data()
    {
        QTest::addColumn<bool>("secrecy");
        QTest::newRow("protected identity") << false;
        QTest::newRow("a secrecy mark") << true;
    }
    void protectionReachesWhatWaits() // L9
    {
        QFETCH(const bool, secrecy);
        TownHall town;
        const QString number = registered(town);
        QVERIFY(town.cases().apply(number, FollowUp{ u"Åsa Öberg har ringt igen om sin barnvagn."_s }));
        const QList<Message> first = waiting(town, number);
        QCOMPARE(inShort(first), u"assignment SBF, follow_up SBF"_s);
        QVERIFY(std::ranges::all_of(first, tellsOfThePerson));
        for (int time = 0; time < 3; ++time) {
            CaseCorrection correction = protecting(town, number);
            if (secrecy) {
                correction.submitter.reset();
                correction.secrecy = true;
            }
            const auto outcome = town.cases().correctTogether(number, correction);
            QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
            QVERIFY(outcome->changed && outcome->told.isEmpty());
            QList<Message> letters = town.session().outbox().messages({}, 50).value();
            letters.removeIf([](const Message &letter) { return !letter.isWaiting(); });
            QCOMPARE(inShort(letters), u"assignment SBF, follow_up SBF"_s);
            for (const Message &letter : std::as_const(letters)) {
                QVERIFY2(!tellsOfThePerson(letter), qPrintable(letter.letter.body));
                QVERIFY(letter.letter.subject.contains(number) || letter.letter.body.contains(number));
            }
            QVERIFY(town.cases().undo(number, outcome->now.version, EventKind::Corrected));
            QCOMPARE(waiting(town, number), first); // as they were, word for word
        }
    }

    void aCorrectedHeadlineReachesWhatWaits()
    {
        TownHall town;
        const QString number = registered(town);
        const QString told = u"Vi tittar på det.\n\nHör av dig igen."_s;
        QVERIFY(town.cases().apply(number, SendInterimAnswer{ told, QDate(2026, 12, 18) }));
        for (const QString &headline : { u"Ishalka"_s, u"Plogning"_s, u"Sandning"_s }) {
            const auto outcome = town.cases().correctTogether(number, naming(town, number, headline));
            QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
            const QList<Message> letters = waiting(town, number);
            QCOMPARE(inShort(letters), u"assignment SBF, interim_answer"_s);
            for (const Message &letter : letters)
                QVERIFY((letter.letter.subject + letter.letter.body).contains(headline));
            const auto interim = std::ranges::find(letters, LetterKind::InterimAnswer, &Message::kind);
            QVERIFY(interim->letter.body.contains(told)); // what was written by hand stays
        }
        CaseCorrection address = correctionOf(town, number);
        address.submitter = SubmitterCorrection{};
        address.submitter->email = u"asa.oberg@example.org"_s;
        QVERIFY(town.cases().correctTogether(number, address));
        const QList<Message> letters = waiting(town, number);
        const auto interim = std::ranges::find(letters, LetterKind::InterimAnswer, &Message::kind);
        QCOMPARE(interim->toAddress, u"asa.oberg@example.org"_s);
    }

    //! Whoever is asked after that is told too, whatever the order
    void whoIsAskedLaterIsToldWhatTheCallerHasAdded()
    {
        TownHall town;
        const QString number = registered(town, wholeDraft({}));
        QVERIFY(town.cases().apply(number, FollowUp{ u"Lyktan är också trasig."_s }));
        QVERIFY(town.cases().apply(number, FollowUp{ u"Skrevs på fel ärende."_s }));
        QVERIFY(town.cases().undo(number));
        const auto seen = town.cases().previewLetters(number, Assign{ { u"SBF"_s } });
        QVERIFY(seen && seen->size() == 2);
        QCOMPARE(town.cases().preview(number, Assign{ { u"SBF"_s } }).letters.size(), 2); // of a step on many, too
        QVERIFY(town.cases().apply(number, Assign{ { u"SBF"_s } }));
        QVERIFY(town.cases().apply(number, Assign{ { u"KFF"_s } }));
        for (const QString &department : { u"SBF"_s, u"KFF"_s }) {
            QStringList bodies;
            const QList<Message> letters = waiting(town, number);
            for (const Message &letter : letters) {
                if (letter.department == department)
                    bodies.append(letter.letter.body);
            }
            QCOMPARE(bodies.size(), 2);
            QVERIFY2(bodies.join(u' ').contains(u"Lyktan är också trasig."_s), qPrintable(bodies.join(u'\n')));
            QVERIFY(!bodies.join(u' ').contains(u"fel ärende"_s));
        }
        QVERIFY(town.cases().undo(number)); // the letter goes with the question
        const QList<Message> letters = waiting(town, number);
        QVERIFY(std::ranges::none_of(letters, [](const Message &letter) { return letter.department == u"KFF"; }));
    }

    void whatHasLeftIsSaid()
    {
        TownHall town;
        const QString number = registered(town);
        letLeave(town, number);
        const auto outcome = town.cases().correctTogether(number, protecting(town, number));
        QVERIFY(outcome && outcome->changed);
        QCOMPARE(inShort(outcome->told), u"assignment SBF"_s);
        QVERIFY(outcome->told.constFirst().sent.has_value());
        QVERIFY(waiting(town, number).isEmpty()); // nothing is sent a second time
        CaseCorrection area = correctionOf(town, number);
        area.registerNumber = u"KS 2026:12"_s; // is in no letter
        QVERIFY(town.cases().correctTogether(number, area)->told.isEmpty());
    }

    void stepsAreTakenBackInTurnWithTheirLetters()
    {
        TownHall town;
        const QString number = registered(town, wholeDraft({}));
        QVERIFY(town.cases().apply(number, Assign{ { u"SBF"_s } }));
        QVERIFY(town.cases().apply(number, SendInterimAnswer{ u"Vi tittar på det."_s, QDate(2026, 12, 18) }));
        QVERIFY(town.cases().correctTogether(number, naming(town, number, u"Ishalka"_s)));
        QCOMPARE(inShort(waiting(town, number)), u"assignment SBF, interim_answer"_s);
        QVERIFY(town.cases().undo(number));
        QCOMPARE(inShort(waiting(town, number)), u"assignment SBF, interim_answer"_s);
        QVERIFY(town.cases().undo(number));
        QCOMPARE(inShort(waiting(town, number)), u"assignment SBF"_s); // of the step before: it still waits
        QVERIFY(town.cases().undo(number));
        QVERIFY(waiting(town, number).isEmpty());
    }

    //! Also where the question had not left: it may have found its task in the program
    void whoIsAskedNoMoreIsToldSo() // R91, R99
    {
        TownHall town;
        const QString number = registered(town);
        for (int time = 0; time < 3; ++time) {
            QVERIFY(town.cases().apply(number, Unassign{ u"SBF"_s, u"Fel förvaltning."_s }));
            QCOMPARE(inShort(waiting(town, number)), u"withdrawal SBF"_s);
            QVERIFY(town.cases().apply(number, Assign{ { u"KFF"_s } }));
            QCOMPARE(inShort(waiting(town, number)), u"assignment KFF, withdrawal SBF"_s);
            QVERIFY(town.cases().undo(number));
            QVERIFY(town.cases().undo(number));
            QCOMPARE(inShort(waiting(town, number)), u"assignment SBF"_s);
        }
        letLeave(town, number);
        QVERIFY(town.cases().apply(number, Unassign{ u"SBF"_s, u"Fel förvaltning."_s }));
        QCOMPARE(inShort(waiting(town, number)), u"withdrawal SBF"_s);
    }

    void askedOnceMoreAfterTheWithdrawalHasLeft()
    {
        TownHall town;
        const QString number = registered(town);
        letLeave(town, number);
        QVERIFY(town.cases().apply(number, Unassign{ u"SBF"_s, u"Fel förvaltning."_s }));
        letLeave(town, number);
        QVERIFY(town.cases().apply(number, Assign{ { u"SBF"_s } }));
        QVERIFY(town.cases().apply(number, Unassign{ u"SBF"_s, u"Ändå fel."_s }));
        QCOMPARE(inShort(waiting(town, number)), u"withdrawal SBF"_s); // of the second question
    }

    //! A question that it has answered is another than the one that is withdrawn
    void askedOnceMoreAfterItHasAnswered()
    {
        TownHall town;
        const QString number = registered(town);
        letLeave(town, number);
        QVERIFY(town.cases().apply(number, RecordAnswer{ u"SBF"_s, Outcome::NoAction, u"Nej."_s, {} }));
        QVERIFY(town.cases().apply(number, SendAnswer{ u"Nej."_s, Outcome::NoAction, {}, {} }));
        letLeave(town, number);
        town.setNow(u"2026-12-15T09:00"_s);
        QVERIFY(town.cases().apply(number, Reopen{ u"Mer har kommit fram"_s }));
        for (const bool hasLeft : { false, true }) {
            town.setNow(hasLeft ? u"2026-12-17T09:00"_s : u"2026-12-16T09:00"_s);
            QVERIFY(town.cases().apply(number, Assign{ { u"SBF"_s } }));
            if (hasLeft)
                letLeave(town, number);
            QVERIFY(town.cases().apply(number, Unassign{ u"SBF"_s, u"Ändå fel."_s }));
            QCOMPARE(inShort(waiting(town, number)), u"withdrawal SBF"_s);
        }
    }

    //! Of a reminder that waits is known that the question before it has left
    void aReminderThatWaitsIsStoppedAndTheDepartmentTold()
    {
        TownHall town;
        const QString number = registered(town);
        letLeave(town, number);
        town.setNow(u"2026-12-08T09:00"_s);
        QVERIFY(town.cases().apply(number, Remind{}));
        QVERIFY(inShort(waiting(town, number)).contains(u"first_reminder SBF"_s));
        QVERIFY(town.cases().apply(number, Unassign{ u"SBF"_s, u"Fel förvaltning."_s }));
        QCOMPARE(inShort(waiting(town, number)), u"withdrawal SBF"_s);
    }

    //! Whoever answers by a login of the department's own: what asks for that answer does not leave any more
    void aDepartmentThatAnswersItselfStopsWhatAsksIt_data()
    {
        QTest::addColumn<Command>("step");
        QTest::newRow("answered") << Command(RecordAnswer{ u"SBF"_s, Outcome::NoAction, u"Nej."_s, {} });
        QTest::newRow("handed back") << Command(HandBack{ u"SBF"_s, u"Det är kulturens."_s });
    }
    void aDepartmentThatAnswersItselfStopsWhatAsksIt()
    {
        QFETCH(const Command, step);
        TownHall town;
        const QString number = registered(town, wholeDraft({ u"SBF"_s, u"KFF"_s }));
        const auto handler = town.sessionOf(Role::Handler, u"SBF"_s);
        for (int time = 0; time < 3; ++time) {
            const auto done = handler->cases().apply(number, step);
            QVERIFY2(done, done ? "" : qPrintable(done.error().message + done.error().detail));
            QCOMPARE(inShort(waiting(town, number)), u"assignment KFF"_s);
            QVERIFY(handler->cases().undo(number)); // it is asked after all
            QCOMPARE(inShort(waiting(town, number)), u"assignment KFF, assignment SBF"_s);
        }
    }

    //! However a department's task ends, it is told the same: as the form has shown it before. It may have found its
    //! task in the program.
    void everyStepThatEndsATaskTellsTheDepartment_data() // R91, R99
    {
        QTest::addColumn<Command>("step");
        QTest::addColumn<bool>("hasLeft");
        const Referral elsewhere{ ReferralGround::FaultReport, {}, u"E-tjänsten"_s, u"Hänvisad."_s };
        const QList<std::pair<const char *, Command>> steps{
            { "taken back", Unassign{ u"SBF"_s, u"Fel förvaltning."_s } },
            { "answered without it", SendAnswer{ u"Det är gjort."_s, Outcome::Improvement, {}, u"Hann inte."_s } },
            { "referred", Refer{ elsewhere } },
            { "closed without an answer", Close{ u"Vill inte ha svar."_s, Outcome::NoAction } },
        };
        for (const auto &[name, step] : steps) {
            QTest::addRow("%s, the question had left", name) << step << true;
            QTest::addRow("%s, the question waits", name) << step << false;
        }
    }
    void everyStepThatEndsATaskTellsTheDepartment()
    {
        QFETCH(const Command, step);
        QFETCH(const bool, hasLeft);
        TownHall town;
        const QString number = registered(town);
        for (int time = 0; time < 3; ++time) {
            if (hasLeft)
                letLeave(town, number);
            const auto shown = town.cases().previewLetters(number, step);
            QVERIFY2(shown, shown ? "" : qPrintable(shown.error().message));
            const auto done = town.cases().apply(number, step);
            QVERIFY2(done, done ? "" : qPrintable(done.error().message));
            QList<Message> toDepartments = waiting(town, number);
            QCOMPARE(inShort(toDepartments), inShort(*shown));
            toDepartments.removeIf([](const Message &letter) { return letter.department.isEmpty(); });
            QCOMPARE(inShort(toDepartments), u"withdrawal SBF"_s);
            QVERIFY(!toDepartments.constFirst().letter.body.contains(u"Vill inte ha svar"_s));
            QVERIFY(town.cases().undo(number));
        }
    }

    //! A letter that asks for an answer which is there would cost the department a second one
    void aQuestionThatIsAnsweredDoesNotLeaveAnyMore()
    {
        TownHall town;
        for (int round = 0; round < 3; ++round) {
            const QString number = registered(town, wholeDraft({ u"SBF"_s, u"KFF"_s }));
            QCOMPARE(inShort(waiting(town, number)), u"assignment KFF, assignment SBF"_s);
            QVERIFY(
                town.cases().apply(number, RecordAnswer{ u"SBF"_s, Outcome::Improvement, u"Vi plogar i dag."_s, {} }));
            QCOMPARE(inShort(waiting(town, number)), u"assignment KFF"_s);
            if (round == 1) { // taken back: it is asked after all
                QVERIFY(town.cases().undo(number));
                QCOMPARE(inShort(waiting(town, number)), u"assignment KFF, assignment SBF"_s);
                QVERIFY(town.cases().apply(
                    number, RecordAnswer{ u"SBF"_s, Outcome::Improvement, u"Vi plogar i dag."_s, {} }));
            }
            QVERIFY(town.cases().apply(number, RecordAnswer{ u"KFF"_s, Outcome::NoAction, u"Vi med."_s, {} }));
            QCOMPARE(inShort(waiting(town, number)), QString());
        }
        const QString closed = registered(town);
        QVERIFY(town.cases().apply(closed, SendAnswer{ u"Det är gjort."_s, Outcome::Improvement, {}, u"Hann inte"_s }));
        QVERIFY(!inShort(waiting(town, closed)).contains(u"assignment"_s));
    }

    //! However the question is over, its letter does not ask any more; taken back, it asks again
    void aConsultationThatIsOverDoesNotLeaveAnyMore_data()
    {
        QTest::addColumn<Command>("step");
        const Referral elsewhere{ ReferralGround::FaultReport, {}, u"E-tjänsten"_s, u"Hänvisad."_s };
        QTest::newRow("answered") << Command(AnswerConsultation{ u"SBF"_s, u"Ja, det är ett ärende."_s });
        QTest::newRow("referred") << Command(Refer{ elsewhere });
    }
    void aConsultationThatIsOverDoesNotLeaveAnyMore()
    {
        QFETCH(const Command, step);
        TownHall town;
        const QString number = registered(town, wholeDraft({}));
        QVERIFY(town.cases().apply(number, Consult{ u"SBF"_s, u"Är det här ett ärende?"_s }));
        const QList<Message> asked = waiting(town, number);
        QCOMPARE(inShort(asked), u"consultation SBF"_s);
        for (int time = 0; time < 3; ++time) {
            const auto done = town.cases().apply(number, step);
            QVERIFY2(done, done ? "" : qPrintable(done.error().message));
            QVERIFY(!inShort(waiting(town, number)).contains(u"consultation"_s));
            QVERIFY(town.cases().undo(number));
            QCOMPARE(waiting(town, number), asked); // word for word
        }
    }

    void onlyTheConsultationThatIsAnsweredIsStopped()
    {
        TownHall town;
        const QString number = registered(town, wholeDraft({}));
        for (const QString &department : { u"SBF"_s, u"KFF"_s })
            QVERIFY(town.cases().apply(number, Consult{ department, u"Är det här ett ärende?"_s }));
        QVERIFY(town.cases().apply(number, AnswerConsultation{ u"SBF"_s, u"Nej, KFF:s."_s }));
        QCOMPARE(inShort(waiting(town, number)), u"consultation KFF"_s);
        QVERIFY(town.cases().apply(number, AnswerConsultation{ u"KFF"_s, u"Ja."_s }));
        QVERIFY(waiting(town, number).isEmpty());
        QVERIFY(town.cases().apply(number, Consult{ u"SBF"_s, u"En sak till: var?"_s })); // asked once more
        QCOMPARE(inShort(waiting(town, number)), u"consultation SBF"_s);
    }

    //! A question that the case has left behind, when it was sent to a department without waiting for the answer
    void aClosedCaseConsultsNobody_data()
    {
        QTest::addColumn<Command>("step");
        QTest::newRow("closed") << Command(Close{ u"Vill inte ha svar."_s, Outcome::NoAction });
        QTest::newRow("answered") << Command(
            SendAnswer{ u"Det är gjort."_s, Outcome::Improvement, {}, u"Hann inte."_s });
    }
    void aClosedCaseConsultsNobody()
    {
        QFETCH(const Command, step);
        TownHall town;
        const QString number = registered(town, wholeDraft({}));
        QVERIFY(town.cases().apply(number, Consult{ u"SBF"_s, u"Är det här ett ärende?"_s }));
        QVERIFY(town.cases().apply(number, Assign{ { u"KFF"_s } }));
        for (int time = 0; time < 3; ++time) {
            const auto done = town.cases().apply(number, step);
            QVERIFY2(done, done ? "" : qPrintable(done.error().message));
            QVERIFY(!inShort(waiting(town, number)).contains(u"consultation"_s));
            QVERIFY(town.cases().undo(number));
            QCOMPARE(inShort(waiting(town, number)), u"assignment KFF, consultation SBF"_s);
        }
    }

    void aReferralCancelsWhatWaits_data()
    {
        QTest::addColumn<bool>("hasLeft");
        QTest::newRow("R99: the question had not left") << false;
        QTest::newRow("R99: it had left") << true;
    }
    void aReferralCancelsWhatWaits()
    {
        QFETCH(const bool, hasLeft);
        TownHall town;
        const QString number = registered(town);
        if (hasLeft)
            letLeave(town, number);
        QVERIFY(
            town.cases().apply(number, Refer{ { ReferralGround::FaultReport, {}, u"E-tjänsten"_s, u"Hänvisad."_s } }));
        QCOMPARE(inShort(waiting(town, number)), u"referral, withdrawal SBF"_s);
        if (hasLeft)
            return;
        QVERIFY(town.cases().undo(number));
        QCOMPARE(inShort(waiting(town, number)), u"assignment SBF"_s);
    }

    //! R89: what the case ended with is decided anew. What departments were to be told waits on where it is still so.
    void whatHadNotLeftIsWithdrawnWhenTheCaseIsOpenedAgain_data()
    {
        QTest::addColumn<Command>("end");
        QTest::addColumn<ReplyBy>("by");
        QTest::addColumn<QString>("waits");
        QTest::addColumn<QString>("stays");
        const Command answer = SendAnswer{ u"Det är gjort."_s, Outcome::Improvement, {}, u"Hann inte."_s };
        const Command referral = Refer{ { ReferralGround::FaultReport, {}, u"E-tjänsten"_s, u"Hänvisad."_s } };
        for (const ReplyBy by : { ReplyBy::Email, ReplyBy::Letter, ReplyBy::Phone }) {
            QTest::addRow("answered, %s", toName(by).data())
                << answer << by << u"answer, withdrawal SBF"_s << u"assignment SBF"_s; // it is to answer after all
            QTest::addRow("referred, %s", toName(by).data())
                << referral << by << u"referral, withdrawal SBF"_s << u"withdrawal SBF"_s;
        }
    }
    void whatHadNotLeftIsWithdrawnWhenTheCaseIsOpenedAgain()
    {
        QFETCH(const Command, end);
        QFETCH(const ReplyBy, by);
        QFETCH(const QString, waits);
        QFETCH(const QString, stays);
        TownHall town;
        CaseDraft draft = wholeDraft();
        draft.replyBy = by;
        const QString number = registered(town, draft);
        const auto ended = town.cases().apply(number, end);
        QVERIFY2(ended, ended ? "" : qPrintable(ended.error().message));
        const QList<Message> before = waiting(town, number);
        QCOMPARE(inShort(before), waits);
        for (int time = 0; time < 3; ++time) {
            QVERIFY(town.cases().apply(number, Reopen{ u"Ny fråga."_s }));
            QCOMPARE(inShort(waiting(town, number)), stays);
            QVERIFY(!town.cases().open(number)->offered.contains(u"dispatched"_s));
            QVERIFY(town.cases().undo(number));
            QCOMPARE(waiting(town, number), before); // word for word
        }
        QVERIFY(town.cases().apply(number, Reopen{ u"Ny fråga."_s }));
        const auto again = town.cases().apply(
            number, SendAnswer{ u"Nu är det gjort."_s, Outcome::Improvement, {}, u"Hann inte."_s });
        QVERIFY2(again, again ? "" : qPrintable(again.error().message));
        QList<Message> toThePerson = waiting(town, number);
        toThePerson.removeIf([](const Message &letter) { return !letter.department.isEmpty(); });
        QCOMPARE(inShort(toThePerson), u"answer"_s); // the new one and no other
        QVERIFY(toThePerson.constFirst().letter.body.contains(u"Nu är det gjort."_s));
    }

    //! Her answer, the call to make and the letter to her: by the same rule (R90)
    void whatHadNotLeftIsWithdrawnWhenTheChiefLegalOfficerOpensItAgain_data()
    {
        QTest::addColumn<ReplyBy>("by");
        for (const auto &[by, name] : EnumNames<ReplyBy>::all)
            QTest::newRow(name.data()) << by;
    }
    void whatHadNotLeftIsWithdrawnWhenTheChiefLegalOfficerOpensItAgain()
    {
        QFETCH(const ReplyBy, by);
        TownHall town;
        const auto jurist = town.sessionOf(Role::ChiefLegalOfficer);
        for (int round = 0; round < 3; ++round) {
            CaseDraft draft = wholeDraft({});
            draft.replyBy = by;
            const QString number = registered(town, draft);
            QVERIFY(town.cases().apply(
                number, Refer{ { ReferralGround::BriberyOrCrime, {}, u"Chefsjuristen"_s, u"Tack."_s } }));
            const auto answered = jurist->cases().apply(number, SendAnswer{ .text = u"Vi utreder."_s });
            QVERIFY2(answered, answered ? "" : qPrintable(answered.error().message));
            QList<Message> before = jurist->cases().open(number)->messages;
            before.removeIf([](const Message &letter) { return !letter.isWaiting(); });
            QCOMPARE(inShort(before), u"answer, referral"_s); // that it waits for her is no longer so
            const auto opened = jurist->cases().apply(number, Reopen{ u"Inget brott."_s });
            QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message + opened.error().detail));
            QVERIFY(waiting(town, number).isEmpty());
            QList<Message> inOutbox = town.session().outbox().messages({}, 100).value();
            inOutbox.removeIf(
                [&](const Message &letter) { return letter.caseNumber != number || !letter.isWaiting(); });
            QCOMPARE(inShort(inOutbox), QString());
        }
    }

    //! Who is not satisfied has had the answer, however long nobody has said that it left
    void whatAnUnsatisfiedPersonHasHadIsNotWithdrawn()
    {
        TownHall town;
        const QString number = registered(town);
        QVERIFY(
            town.cases().apply(number, SendAnswer{ u"Det är gjort."_s, Outcome::Improvement, {}, u"Hann inte."_s }));
        QVERIFY(town.cases().apply(number, NotSatisfied{ u"Det är inte gjort."_s }));
        QVERIFY(inShort(waiting(town, number)).contains(u"answer"_s));
    }

    void whatWasHandedOverIsTakenFromTheOutbox() // R90
    {
        TownHall town;
        const QString number = registered(town);
        const QList<Message> before = waiting(town, number);
        QCOMPARE(inShort(before), u"assignment SBF"_s);
        QVERIFY(town.cases().apply(
            number, Refer{ { ReferralGround::BriberyOrCrime, {}, u"Chefsjuristen"_s, u"Tack."_s } }));
        const auto service = town.sessionOf(Role::ChiefLegalOfficer);
        const auto file = service->cases().open(number);
        QVERIFY2(file, file ? "" : qPrintable(file.error().message));
        QList<Message> toDepartments = file->messages;
        toDepartments.removeIf([](const Message &letter) { return letter.department.isEmpty(); });
        QCOMPARE(toDepartments.size(), 1);
        QVERIFY(!toDepartments.constFirst().isWaiting());
    }

    void aClosingDayIsNoStep()
    {
        TownHall town;
        const QString number = registered(town, wholeDraft({}));
        QVERIFY(town.cases().apply(number, Assign{ { u"SBF"_s } }));
        for (const QDate day : { QDate(2026, 11, 27), QDate(2026, 11, 30), QDate(2026, 12, 1) }) {
            const auto moved = town.session().directory().addClosingDay(day, u"Planeringsdag"_s);
            QVERIFY2(moved, moved ? "" : qPrintable(moved.error().message));
            const auto file = town.cases().open(number);
            QVERIFY(file->mayUndo);
            const auto step = std::ranges::find(file->events, file->lastStep, &Event::id);
            QVERIFY(step != file->events.end());
            QCOMPARE(step->kind, EventKind::Assigned);
        }
        const CaseDeadlines moved = town.cases().open(number)->subject.deadlines;
        QCOMPARE(moved.answerDue, QDate(2026, 12, 9));
        QVERIFY(town.cases().undo(number));
        const Case taken = town.cases().open(number)->subject;
        QCOMPARE(taken.status, CaseStatus::Registered);
        QCOMPARE(taken.deadlines, moved);
    }

    void daysThatComeBackFollowTheCalendar()
    {
        TownHall town;
        const QString number = registered(town);
        CaseCorrection earlier = correctionOf(town, number);
        earlier.received = momentFromIso(u"2026-11-19T09:00"_s);
        QVERIFY(town.cases().correctTogether(number, earlier));
        QCOMPARE(town.cases().open(number)->subject.deadlines.answerDue, QDate(2026, 12, 3));
        QVERIFY(town.session().directory().addClosingDay(QDate(2026, 11, 27), u"Planeringsdag"_s));
        QCOMPARE(town.cases().open(number)->subject.deadlines.answerDue, QDate(2026, 12, 4));
        QVERIFY(town.cases().undo(number));
        const Case taken = town.cases().open(number)->subject;
        QCOMPARE(taken.received, momentFromIso(u"2026-11-20T14:05"_s));
        QCOMPARE(taken.deadlines.answerDue, QDate(2026, 12, 7)); // by the calendar of now, not of then
        QCOMPARE(taken.firstDue, QDate(2026, 12, 7));
    }
};

LYHORD_TEST(TestWaitingLetters)
#include "test_waitingletters.moc"
