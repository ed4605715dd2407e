#include "core/rules/waitingletters.h"
#include "core/rules/workgroup.h"
#include "core/services/casedesk.h"
#include "core/services/casemarks.h"
#include "core/services/countingstart.h"
#include "core/services/laterletters.h"
#include "core/services/linksinsight.h"
#include "core/services/masking.h"
#include "core/services/office.h"
#include "core/services/stepkeeper.h"
#include "core/services/takenback.h"
#include "core/services/workingnotes.h"
#include "core/store/database.h"
#include "core/store/directorystore.h"
#include "core/store/handedoverstore.h"
#include "core/store/transaction.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::CaseDesk)
};

//! The event a step left, the newest one where it left several of a kind
EventId eventOf(const LastStep &step, const QList<Event> &events)
{
    const auto found = std::find_if(events.crbegin(), events.crend(),
        [&step](const Event &event) { return event.kind == step.kind && event.by == step.by && event.at == step.at; });
    return found == events.crend() ? EventId() : found->id;
}

QStringList missingParts(const Case &subject)
{
    QStringList missing;
    for (const Assignment &assignment : subject.assignments) {
        if (assignment.isAwaited())
            missing.append(assignment.department);
    }
    return missing;
}

} // namespace

Result<CaseFile> CaseDesk::open(const QString &number)
{
    Result<Case> subject = foundCase(number);
    if (!subject)
        return knownAsHandedOver(number, subject.error());
    if (!may(m_office.person(), Action::ReadCase, *subject, m_office.today()))
        return failed(ErrorCode::NotPermitted, Tr::tr("You may not open case %1.").arg(number));
    if (subject->isSecret() && !isMaskedFor(m_office.person(), *subject, m_office.today())) {
        if (const auto traced = traceTheLook(subject->id); !traced)
            return tl::unexpected(traced.error());
        subject = foundCase(number); // a server shows the text when the trace is there
        if (!subject)
            return tl::unexpected(subject.error());
    }
    return fileOf(*subject);
}

//! R90: when and by whom, and nothing more; to who may not know even that, what was found instead
Result<CaseFile> CaseDesk::knownAsHandedOver(const QString &number, const Error &otherwise)
{
    if (otherwise.code != ErrorCode::NotFound || !m_office.sight().everywhere)
        return tl::unexpected(otherwise);
    const auto known = HandedOverStore(m_office.database()).of(number);
    if (!known)
        return tl::unexpected(known.error());
    if (!*known)
        return tl::unexpected(otherwise);
    CaseFile file;
    file.handedOver = true;
    file.masked = true;
    file.subject.number = number;
    file.subject.headline = Tr::tr("Handed over to the chief legal officer");
    file.subject.status = CaseStatus::Referred;
    file.subject.secrecy = true;
    file.events.append(Event{
        .id = {}, .caseId = {}, .at = (*known)->at, .by = (*known)->by, .kind = EventKind::Referred, .details = {} });
    if (!(*known)->name.isEmpty())
        file.names.insert((*known)->by, (*known)->name);
    return file;
}

Result<> CaseDesk::traceTheLook(CaseId id)
{
    const Result<RuleBook> book = m_office.ruleBook();
    if (!book)
        return tl::unexpected(book.error());
    StepKeeper keeper(m_office.database(), *book, m_office.person(), m_office.clock().now());
    auto transaction = sql::Transaction::begin(m_office.database());
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const auto traced = keeper.addEvents(id, { { EventKind::ReadSecret, {} } }); !traced)
        return traced;
    return transaction->commit();
}

Result<CaseFile> CaseDesk::refreshed(const QString &number)
{
    const Result<Case> subject = foundCase(number);
    return subject ? fileOf(*subject) : knownAsHandedOver(number, subject.error());
}

Result<CaseFile> CaseDesk::afterOwnStep(const QString &number)
{
    // Who has just registered or referred a case is told what became of it, even if it is now hidden from them; of what
    // was handed over to the chief legal officer only that (R90).
    const Result<Case> subject = CaseStore(m_office.database()).byNumber(number);
    const bool isHers = subject && isHandedOver(*subject)
        && !may(m_office.person(), Action::ReadCase, *subject, m_office.today());
    if (isHers)
        return knownAsHandedOver(number, noSuchCase(number));
    return subject ? fileOf(*subject) : knownAsHandedOver(number, subject.error());
}

Result<CaseFile> CaseDesk::fileOf(const Case &subject)
{
    CaseFile file{ .subject = subject };
    const Result<QList<Event>> events = EventStore(m_office.database()).ofCase(subject.id);
    if (!events)
        return tl::unexpected(events.error());
    file.events = *events;
    const auto names = DirectoryStore(m_office.database()).namesInTimeline(subject.id);
    if (!names)
        return tl::unexpected(names.error());
    file.names = *names;
    const QString worker = u"worker"_s; // what happens by itself is nobody's
    if (file.names.value(worker, worker) == worker)
        file.names.insert(worker, Tr::tr("the program"));
    const Result<QList<Attachment>> attachments = AttachmentStore(m_office.database()).ofCase(subject.id);
    if (!attachments)
        return tl::unexpected(attachments.error());
    file.attachments = *attachments;
    const Result<QList<Message>> messages = OutboxStore(m_office.database()).ofCase(subject.id, m_office.viewer());
    if (!messages)
        return tl::unexpected(messages.error());
    file.messages = *messages;
    const Result<std::optional<LastStep>> last = lastStep(subject);
    if (!last)
        return tl::unexpected(last.error());
    const Result<RuleBook> book = m_office.ruleBook();
    if (!book)
        return tl::unexpected(book.error());
    const QDateTime now = m_office.clock().now();
    file.mayUndo = *last && decideTakingBack(m_office, subject, **last, *book).has_value();
    if (*last)
        file.lastStep = eventOf(**last, file.events);
    file.offered = offeredSteps(subject, m_office.person(), now);
    file.answerAwaited = awaitsAnswerOf(m_office.person(), subject, m_office.today());
    if (waitingForThePerson(file.messages) && may(m_office.person(), Action::Send, subject, m_office.today()))
        file.offered.append(u"dispatched"_s);
    if (const auto marked = m_office.caseMarks().fill(file); !marked)
        return tl::unexpected(marked.error());
    const Result<QList<WorkingNote>> notes = m_office.workingNotes().of(subject);
    if (!notes)
        return tl::unexpected(notes.error());
    file.notes = *notes;
    file.mayNote = !workgroupFor(m_office.person(), subject, m_office.today()).isEmpty();
    if (const auto hidden = hideLinksOutOfSight(m_office, file); !hidden)
        return tl::unexpected(hidden.error());
    return asSeenBy(m_office.person(), file, m_office.today());
}

Result<QList<Case>> CaseDesk::casesOf(const QList<CaseRow> &rows)
{
    QList<Case> cases;
    CaseStore store(m_office.database());
    for (const CaseRow &row : rows) {
        const Result<Case> found = store.byId(row.id).and_then(
            [this](const Case &subject) { return withLinksInSight(m_office, subject); });
        if (!found)
            return tl::unexpected(found.error());
        cases.append(asSeenBy(m_office.person(), *found, m_office.today()));
    }
    return cases;
}

Result<QByteArray> CaseDesk::attachmentContent(const QString &number, AttachmentId id)
{
    const Result<Case> subject = visibleCase(number);
    if (!subject)
        return tl::unexpected(subject.error());
    const QDate today = m_office.today();
    if (!may(m_office.person(), Action::ReadCase, *subject, today) || isMaskedFor(m_office.person(), *subject, today))
        return failed(ErrorCode::NotPermitted, Tr::tr("You may not read the files of case %1.").arg(number));
    return AttachmentStore(m_office.database()).content(subject->id, id);
}

Result<ExplainedDeadlines> CaseDesk::explain(const QString &number)
{
    const Result<Case> subject = visibleCase(number);
    if (!subject)
        return tl::unexpected(subject.error());
    const Result<RuleBook> book = m_office.ruleBook();
    if (!book)
        return tl::unexpected(book.error());
    const DeadlineRules rules = rulesOf(subject->deadlines, book->profile);
    return countingStart(m_office.database(), *subject, rules).map([&rules](QDate start) {
        return explainDeadlines(start, rules.calendar, rules.values);
    });
}

Result<ComposedAnswer> CaseDesk::compose(const QString &number)
{
    const Result<Case> subject = visibleCase(number);
    if (!subject)
        return tl::unexpected(subject.error());
    if (isMaskedFor(m_office.person(), *subject, m_office.today())
        || !may(m_office.person(), Action::ReadCase, *subject, m_office.today()))
        return failed(ErrorCode::NotPermitted, Tr::tr("You may not read the answer of case %1.").arg(number));
    const Result<RuleBook> book = m_office.ruleBook();
    if (!book)
        return tl::unexpected(book.error());
    ComposedAnswer composed;
    composed.text = jointAnswer(*subject, book->profile);
    composed.outcome = jointOutcome(*subject);
    composed.missing = missingParts(*subject);
    const Result<Letter> letter = previewAnswer(number,
        SendAnswer{
            .text = composed.text, .outcome = composed.outcome, .standardAnswer = {}, .missingPartReason = {} });
    if (!letter)
        return tl::unexpected(letter.error());
    composed.letter = *letter;
    return composed;
}

Result<Letter> CaseDesk::previewAnswer(const QString &number, const SendAnswer &answer)
{
    const Result<Case> subject = visibleCase(number);
    if (!subject)
        return tl::unexpected(subject.error());
    const Result<RuleBook> book = m_office.ruleBook();
    if (!book)
        return tl::unexpected(book.error());
    Case about = *subject;
    about.outcome = answer.outcome;
    return renderFor(replyChannel(about).value_or(ReplyBy::Email),
        { .kind = LetterKind::Answer, .department = {}, .text = answer.text, .date = {} }, about, book->profile);
}

Result<Letter> CaseDesk::previewInterim(const QString &number, const SendInterimAnswer &interim)
{
    const Result<Case> subject = visibleCase(number);
    if (!subject)
        return tl::unexpected(subject.error());
    const Result<RuleBook> book = m_office.ruleBook();
    if (!book)
        return tl::unexpected(book.error());
    return renderFor(replyChannel(*subject).value_or(ReplyBy::Email),
        { .kind = LetterKind::InterimAnswer,
            .department = {},
            .text = interim.text,
            .date = interim.newDate.isValid() ? std::optional(interim.newDate) : std::nullopt },
        *subject, book->profile);
}

Result<QList<Message>> CaseDesk::previewLetters(const QString &number, const Command &command)
{
    const Result<Case> subject = visibleCase(number);
    if (!subject)
        return tl::unexpected(subject.error());
    if (isMaskedFor(m_office.person(), *subject, m_office.today()))
        return failed(ErrorCode::NotPermitted, Tr::tr("You may not read the letters of case %1.").arg(number));
    const Result<RuleBook> book = m_office.ruleBook();
    if (!book)
        return tl::unexpected(book.error());
    const QDateTime now = m_office.clock().now();
    const Result<Change> change = withLaterWords(
        m_office.database(), *subject, command, decide(*subject, command, m_office.person(), now, *book));
    if (!change)
        return tl::unexpected(change.error());
    return StepKeeper(m_office.database(), *book, m_office.person(), now).lettersFor(*subject, *change);
}

Result<QList<LetterPreview>> CaseDesk::previewAssignment(const QString &number, const QStringList &departments)
{
    const Result<Case> subject = visibleCase(number);
    if (!subject)
        return tl::unexpected(subject.error());
    const Result<RuleBook> book = m_office.ruleBook();
    if (!book)
        return tl::unexpected(book.error());
    QList<LetterPreview> previews;
    for (const QString &key : departments) {
        const auto &all = book->profile.departments;
        const auto asked = std::find_if(
            all.cbegin(), all.cend(), [&key](const Department &department) { return department.key == key; });
        if (asked == all.cend())
            return refused(u"departments"_s, Tr::tr("There is no department %1.").arg(key));
        const Result<QList<LetterRequest>> later = laterLetters(m_office.database(), subject->id, key);
        if (!later)
            return tl::unexpected(later.error());
        const LetterRequest first{ .kind = LetterKind::Assignment, .department = key, .text = {}, .date = {} };
        for (const LetterRequest &request : QList<LetterRequest>{ first } + *later) {
            const Result<Letter> letter = renderLetter(request, *subject, book->profile);
            if (!letter)
                return tl::unexpected(letter.error());
            previews.append({ key, asked->mailbox, subject->deadlines.answerDue, *letter, request.kind });
        }
    }
    return previews;
}

CaseDeadlines CaseDesk::deadlinesOf(const CaseDraft &draft) const
{
    const Result<RuleBook> book = m_office.ruleBook();
    if (!book)
        return {};
    const QDateTime received = draft.received.value_or(m_office.clock().now());
    const QDate day = dayOfReceipt(received, draft.channel.value_or(Channel::Phone), book->calendar, book->values);
    return deadlinesFor(day, book->calendar, book->values);
}

QList<Problem> CaseDesk::problemsIn(const CaseDraft &draft) const
{
    const Result<RuleBook> book = m_office.ruleBook();
    if (!book)
        return { { {}, book.error().message } };
    return lyhord::problemsIn(draft, book->profile, m_office.clock().now());
}

QList<Problem> CaseDesk::warningsFor(const CaseDraft &draft) const
{
    const Result<RuleBook> book = m_office.ruleBook();
    if (!book)
        return { { {}, book.error().message } };
    return lyhord::warningsFor(draft, book->profile, m_office.clock().now());
}

} // namespace lyhord
