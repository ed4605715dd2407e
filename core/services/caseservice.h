#pragma once

#include "core/model/batch.h"
#include "core/model/case.h"
#include "core/model/event.h"
#include "core/model/inbox.h"
#include "core/model/message.h"
#include "core/model/query.h"
#include "core/model/result.h"
#include "core/model/stepoutcome.h"
#include "core/model/workingnote.h"
#include "core/rules/deadlines.h"
#include "core/rules/lifecycle.h"
#include "core/rules/merge.h"
#include "core/rules/validation.h"
#include "core/services/earliercases.h"

#include <QtCore/QMap>

#include <functional>
#include <optional>

namespace lyhord {

class ServiceContext;
class ChangeTransaction;
class ChangeWriter;
struct CaseCorrection;
struct RegistrationDraft;

//! A case with everything that belongs to it, as the person at work may see it
struct CaseFile
{
    Case subject; //!< name, contact and text are empty when masked
    QList<Event> events;
    QList<Attachment> attachments;
    QList<Message> messages;
    bool masked = false; //!< secret, and the person has not the right to read it (L9)
    bool handedOver = false; //!< to the chief legal officer: all that is seen is the number, when and by whom (R90)
    bool mayUndo = false;
    QList<WorkingNote> notes; //!< of those who work on it at the person's place; in no document (L2)
    bool mayNote = false;
    std::optional<CaseFlag> flag; //!< the person's own
    EventId seenBefore; //!< what is newer has come since the person looked; invalid: never looked before
    EventId lastStep; //!< the event of the step that Undo would take back; invalid if there is none
    QMap<QString, QString> names; //!< of those in the timeline, by login; who has none is left out
    //! Steps that make sense and are permitted, as offeredSteps() names them; "dispatched" while something
    //! for the person waits to leave: an answer, an interim answer, a notice
    QStringList offered;
    bool answerAwaited = false; //!< an answer that the person may record is waited for
};

//! The joint answer as it would go out
struct ComposedAnswer
{
    Letter letter;
    QString text; //!< the part between greeting and close: what can be edited by hand
    QStringList missing; //!< departments that have not answered
    std::optional<Outcome> outcome;
};

//! A letter to a department before it is sent
struct LetterPreview
{
    QString department;
    QString mailbox; //!< empty: cannot be sent (R36)
    QDate answerDue;
    Letter letter;
    LetterKind kind = LetterKind::Assignment; //!< or what the person has said since
};

//! Open cases like another one: those of the same headline, whatever is added after a comma, and others to be looked at
struct SimilarCases
{
    QStringList same; //!< numbers; the case itself, if it is open, first
    QStringList alike; //!< numbers, the likest first
};

//! What a step would do with a case
struct StepPreview
{
    QString number;
    QString headline; //!< empty for a secret case
    bool secret = false;
    int version = 0; //!< of the case it was judged by
    CaseStatus after = CaseStatus::Registered;
    //! As they would go out; without the person's name, address and text where the case is secret or names are not the
    //! reader's to see
    QList<Message> letters;
    QString language; //!< the person is written to in it
    std::optional<Outcome> proposedOutcome; //!< what an answer leads to unless the person states something else (R93)
    QString untold; //!< why the person hears nothing of a step that people are told of; empty otherwise
    std::optional<Error> refusal;
};

//! What became of a correction that others may have got in the way of
struct CorrectionOutcome
{
    Case now; //!< as saved; with conflicts: as somebody else has left it
    QList<FieldConflict> conflicts; //!< none: saved
    bool changed = true; //!< false: it said what the case says already, and nothing was recorded
    QList<Message> told; //!< letters that had left for departments before, when what they tell was corrected
};

//! The one door to change a case: loads it, asks the rules, saves the change with its events and letters in one
//! transaction guarded by the case's version. Blocks; in the desktop it is called on the database thread.
class CaseService
{
public:
    CaseService(ServiceContext &context, ChangeWriter &writer);

    // --- change
    // What is registered is written whole, in one transaction: the case, its files, and whom it asks or where it is
    // referred. Refused in one part it is refused. A token that was used before leads to what was registered with it.
    struct Registration
    {
        Case registered; //!< as it stands after all that was done
        bool wasThere = false; //!< an earlier attempt had registered it
    };
    //! What was written in the window, from the inbox, as a part of another case or by itself. referral: instead of
    //! asking departments
    [[nodiscard]] Result<Registration> registerDraft(
        const RegistrationDraft &written, const std::optional<Referral> &referral = std::nullopt);
    [[nodiscard]] Result<Case> registerCase(const CaseDraft &draft);
    //! Registers what came into the inbox; empty fields of the draft are filled from the item
    [[nodiscard]] Result<Case> registerInboxItem(InboxItemId item, const CaseDraft &draft);
    //! The same, and refers it (R99): refused, it stays in the inbox
    [[nodiscard]] Result<Case> referInboxItem(InboxItemId item, const CaseDraft &draft, const Referral &referral);
    //! What came in becomes a case at once, with its files; empty when it had come before, as an item or as a case
    [[nodiscard]] Result<std::optional<Case>> registerIncoming(const InboxItem &item, const CaseDraft &draft);
    //! expectedVersion: refuse with Conflict unless the case still has it
    [[nodiscard]] Result<Case> apply(
        const QString &number, const Command &command, std::optional<int> expectedVersion = std::nullopt);
    //! A step begun from the case as the person saw it. When others have changed it since, the step is taken on the
    //! newer case if nothing it builds on has changed, else refused with Conflict.
    [[nodiscard]] Result<Case> applyFrom(const Case &seen, const Command &command);
    //! Refuses with Conflict when the correction's version is stale, or a field was changed by somebody else too
    [[nodiscard]] Result<Case> correct(const QString &number, const CaseCorrection &correction);
    //! The same, with the fields in question instead of the refusal
    [[nodiscard]] Result<CorrectionOutcome> correctTogether(const QString &number, const CaseCorrection &correction);
    //! expectedVersion, expectedKind: only the step that left the case in this version, not a newer one, and only if it
    //! is of this kind: what was named is what is taken back, else it is refused
    [[nodiscard]] Result<Case> undo(const QString &number, std::optional<int> expectedVersion = std::nullopt,
        std::optional<EventKind> expectedKind = std::nullopt);
    //! For what happens by itself: the worker's person acts instead of the person at work
    [[nodiscard]] Result<Case> applyBy(const Person &person, const QString &number, const Command &command);
    //! A new case from a part of this one, linked to it
    [[nodiscard]] Result<Case> split(const QString &number, const CaseDraft &draft);
    //! One case of a step on many (R95): recorded under the mark in the same transaction. BatchService goes through
    //! them.
    [[nodiscard]] Result<Case> applyInBatch(
        const QString &number, const Command &command, const BatchMark &mark, std::optional<int> expectedVersion);
    //! What that would do, by the same rules; stores nothing but the trace of the look at a secret case
    [[nodiscard]] StepPreview preview(const QString &number, const Command &command);
    [[nodiscard]] Result<QList<Attachment>> attach(const QString &number, const QList<AttachedFile> &files);
    //! Steps whose answer was lost with the connection: what was saved is told, what was not is done now
    [[nodiscard]] QList<StepOutcome> settleLostSteps();

    // --- look
    //! The case as it stands, for who may see it at all, with its text if the person may read it
    [[nodiscard]] Result<Case> visible(const QString &number) { return visibleCase(number); }
    //! Looking at a secret case with the right to do so leaves a trace
    [[nodiscard]] Result<CaseFile> open(const QString &number);
    //! As open(), right after a step of the person's own: leaves no trace of its own
    [[nodiscard]] Result<CaseFile> afterOwnStep(const QString &number);
    //! A case that is open already, as it stands now: the look was noted when it was opened
    [[nodiscard]] Result<CaseFile> refreshed(const QString &number);
    //! What of it has still to leave (R89)
    [[nodiscard]] Result<QList<Message>> waitingLetters(const QString &number);
    //! The cases of listed rows, masked where the person has not the right, in the same order
    [[nodiscard]] Result<QList<Case>> casesOf(const QList<CaseRow> &rows);
    [[nodiscard]] Result<QByteArray> attachmentContent(const QString &number, AttachmentId id);
    [[nodiscard]] Result<ExplainedDeadlines> explain(const QString &number);
    [[nodiscard]] Result<ComposedAnswer> compose(const QString &number);
    [[nodiscard]] Result<QList<LetterPreview>> previewAssignment(const QString &number, const QStringList &departments);
    //! What the step would write, as it would go out; nothing where nobody is told
    [[nodiscard]] Result<QList<Message>> previewLetters(const QString &number, const Command &command);
    //! The deadlines that the case would have after the correction; refused as the correction would be
    [[nodiscard]] Result<CaseDeadlines> deadlinesAfter(const QString &number, const CaseCorrection &correction);
    //! What the person would be told meanwhile: a letter, or what is said on the phone
    [[nodiscard]] Result<Letter> previewInterim(const QString &number, const SendInterimAnswer &interim);
    //! The whole letter as it would read with this text and outcome
    [[nodiscard]] Result<Letter> previewAnswer(const QString &number, const SendAnswer &answer);
    //! What the draft's deadlines will be
    [[nodiscard]] CaseDeadlines deadlinesOf(const CaseDraft &draft) const;
    [[nodiscard]] QList<Problem> problemsIn(const CaseDraft &draft) const;
    [[nodiscard]] QList<Problem> warningsFor(const CaseDraft &draft) const;
    //! The number of the case that was registered with this token, if it was
    [[nodiscard]] Result<std::optional<QString>> registeredWith(const QString &token);

    // --- lists
    [[nodiscard]] Result<CasePage> list(const CaseQuery &query, const Cursor &after, int limit);
    //! Exact up to a hundred thousand rows that have to be looked at; the closed queue is counted as it changes
    [[nodiscard]] Result<qint64> count(const CaseQuery &query);
    //! Continues from `known` for at most `slice` rows, so that no read holds a writer
    [[nodiscard]] Result<Anchors> anchors(const CaseQuery &query, const Anchors &known, int slice);
    [[nodiscard]] Result<QueueCounts> counts();
    [[nodiscard]] Result<SearchHits> search(const QString &text, int limit);
    //! Open cases like this one; of a case whose text the person may not read, by its headline
    [[nodiscard]] Result<SimilarCases> similarTo(const QString &number, int limit);
    //! Open cases that seem to speak of the same thing as this text, likest first
    [[nodiscard]] Result<QList<CaseRow>> similarOpen(const QString &text, int limit);
    //! What who is being registered has told before, for those who may read names; at most `limit`
    [[nodiscard]] Result<EarlierCases> earlierOf(const PersonSought &person, int limit);
    //! bytesThere: of the files the case has already
    [[nodiscard]] static Result<> checkSizes(const QList<AttachedFile> &files, qint64 bytesThere);

private:
    //! Written with the registration; the new case as it stands after that
    using Also = std::function<Result<Case>(ChangeTransaction &, const Case &)>;
    struct NewCase
    {
        CaseDraft draft;
        QList<AttachedFile> files;
        std::optional<Referral> referral;
        Also also;
    };
    using Complete = std::function<Result<NewCase>(NewCase)>;
    [[nodiscard]] Result<Registration> keepInboxItem(InboxItemId item, const NewCase &given);
    [[nodiscard]] Result<Registration> keepPart(const QString &number, const NewCase &given);
    [[nodiscard]] Result<Registration> keepRegistration(NewCase whole, const Complete &complete = {});
    [[nodiscard]] static Result<Case> writtenWhole(ChangeTransaction &change, const NewCase &whole);
    [[nodiscard]] Result<std::optional<Registration>> knownBefore(const QString &token);
    [[nodiscard]] Result<Case> foundCase(const QString &number);
    [[nodiscard]] Result<Case> visibleCase(const QString &number);
    [[nodiscard]] Result<CaseFile> knownAsHandedOver(const QString &number, const Error &otherwise);
    [[nodiscard]] Result<> traceTheLook(CaseId id);
    struct Foreseen
    {
        Decision change;
        QList<Message> letters;
    };
    [[nodiscard]] Result<Foreseen> foreseen(const Case &before, const Command &command, const RuleBook &book);
    [[nodiscard]] static tl::unexpected<Error> changedMeanwhile(const QString &number);
    [[nodiscard]] Result<Case> applyTo(const Case &before, const Person &by, const Command &command,
        const std::optional<BatchMark> &mark = std::nullopt);
    struct TakenStep
    {
        Person by;
        Command command;
        std::optional<BatchMark> mark;
    };
    [[nodiscard]] Result<Case> keepStep(ChangeTransaction &change, const Case &before, const TakenStep &step);
    [[nodiscard]] Result<Case> keepUndo(
        ChangeTransaction &change, const Case &current, std::optional<EventKind> expectedKind);
    [[nodiscard]] Result<CorrectionOutcome> outcomeOf(const Case &before, const Case &saved);
    [[nodiscard]] static Result<QList<Attachment>> keepFiles(
        ChangeTransaction &change, const Case &before, const QList<AttachedFile> &files);
    [[nodiscard]] Result<Case> caseToLink(const LinkTo &link);
    [[nodiscard]] Result<> linkOther(ChangeTransaction &change, const Case &linked, const LinkTo &link);
    [[nodiscard]] Result<> unlinkOthers(ChangeTransaction &change, const Case &before, const Case &after);
    [[nodiscard]] Result<> unlinkOther(ChangeTransaction &change, const Case &other, const CaseLink &back);
    [[nodiscard]] Result<std::optional<LastStep>> lastStep(const Case &subject);
    [[nodiscard]] Result<CaseFile> fileOf(const Case &subject);

    ServiceContext &m_context;
    ChangeWriter &m_writer;
};

} // namespace lyhord
