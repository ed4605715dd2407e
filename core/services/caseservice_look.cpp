#include "core/db/database.h"
#include "core/rules/answerday.h"
#include "core/rules/waitingletters.h"
#include "core/rules/workgroup.h"
#include "core/rules/writingoff.h"
#include "core/services/caseservice.h"
#include "core/services/changetransaction.h"
#include "core/services/commit.h"
#include "core/services/countingstart.h"
#include "core/services/laterletters.h"
#include "core/services/masking.h"
#include "core/services/servicecontext.h"
#include "core/services/undodecision.h"
#include "core/services/visiblelinks.h"
#include "core/services/workingnotes.h"
#include "core/store/casemarkstore.h"
#include "core/store/directorystore.h"
#include "core/store/handedoverstore.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::CaseService)
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

//! A case that the person sees, and the rules it goes by
struct CaseAndRules
{
    Case subject;
    RuleBook book;
};

Result<CaseAndRules> withRules(const Result<Case> &subject, ServiceContext &context)
{
    if (!subject)
        return tl::unexpected(subject.error());
    return context.ruleBook().map([&subject](const RuleBook &book) { return CaseAndRules{ *subject, book }; });
}

} // namespace

Result<CaseFile> CaseService::open(const QString &number)
{
    Result<Case> subject = foundCase(number);
    if (!subject)
        return knownAsHandedOver(number, subject.error());
    if (!may(m_context.person(), Action::ReadCase, *subject, m_context.today()))
        return failed(ErrorCode::NotPermitted, Tr::tr("You may not open case %1.").arg(number));
    if (subject->isSecret() && !isMaskedFor(m_context.person(), *subject, m_context.today())) {
        if (const auto traced = traceTheLook(subject->id); !traced)
            return tl::unexpected(traced.error());
        subject = foundCase(number); // a server shows the text when the trace is there
        if (!subject)
            return tl::unexpected(subject.error());
    }
    return fileOf(*subject);
}

//! R90: when and by whom, and nothing more; to who may not know even that, what was found instead
Result<CaseFile> CaseService::knownAsHandedOver(const QString &number, const Error &otherwise)
{
    if (otherwise.code != ErrorCode::NotFound || !m_context.accessScope().everywhere)
        return tl::unexpected(otherwise);
    const auto known = HandedOverStore(m_context.database()).of(number);
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

Result<> CaseService::traceTheLook(CaseId id)
{
    const Result<RuleBook> book = m_context.ruleBook();
    if (!book)
        return tl::unexpected(book.error());
    ChangeTransaction change(m_context.database(), *book, m_context.person(), m_context.clock().now());
    return commit(m_context.database(), [&]() -> Result<> {
        return change.addEvents(id, { { EventKind::ReadSecret, {} } });
    });
}

Result<CaseFile> CaseService::refreshed(const QString &number)
{
    const Result<Case> subject = foundCase(number);
    return subject ? fileOf(*subject) : knownAsHandedOver(number, subject.error());
}

Result<QList<Message>> CaseService::waitingLetters(const QString &number)
{
    return foundCase(number).and_then([this](const Case &subject) {
        return OutboxStore(m_context.database()).waitingOf(subject.id, m_context.accessScope());
    });
}

Result<CaseFile> CaseService::afterOwnStep(const QString &number)
{
    // Who has just registered or referred a case is told what became of it, even if it is now hidden from them; of what
    // was handed over to the chief legal officer only that (R90).
    const Result<Case> subject = CaseStore(m_context.database()).byNumber(number);
    const bool isHers = subject && isHandedOver(*subject)
        && !may(m_context.person(), Action::ReadCase, *subject, m_context.today());
    if (isHers)
        return knownAsHandedOver(number, noSuchCase(number));
    return subject ? fileOf(*subject) : knownAsHandedOver(number, subject.error());
}

Result<CaseFile> CaseService::fileOf(const Case &subject)
{
    CaseFile file{ .subject = subject };
    const Result<QList<Event>> events = EventStore(m_context.database()).ofCase(subject.id);
    if (!events)
        return tl::unexpected(events.error());
    file.events = *events;
    const auto names = DirectoryStore(m_context.database()).namesInTimeline(subject.id);
    if (!names)
        return tl::unexpected(names.error());
    file.names = *names;
    const QString worker = u"worker"_s; // what happens by itself is nobody's
    if (file.names.value(worker, worker) == worker)
        file.names.insert(worker, Tr::tr("the program"));
    const Result<QList<Attachment>> attachments = AttachmentStore(m_context.database()).ofCase(subject.id);
    if (!attachments)
        return tl::unexpected(attachments.error());
    file.attachments = *attachments;
    const Result<QList<Message>> messages = OutboxStore(m_context.database())
                                                .ofCase(subject.id, m_context.accessScope());
    if (!messages)
        return tl::unexpected(messages.error());
    file.messages = *messages;
    const Result<std::optional<LastStep>> last = lastStep(subject);
    if (!last)
        return tl::unexpected(last.error());
    const Result<RuleBook> book = m_context.ruleBook();
    if (!book)
        return tl::unexpected(book.error());
    const QDateTime now = m_context.clock().now();
    file.mayUndo = *last && decideTakingBack(m_context, subject, **last, *book).has_value();
    if (*last)
        file.lastStep = eventOf(**last, file.events);
    file.offered = offeredSteps(subject, m_context.person(), now);
    if (!cannotBeWrittenOffBecause(subject, m_context.today(), book->calendar).isEmpty())
        file.offered.removeAll(u"write-off"_s);
    file.answerAwaited = awaitsAnswerOf(m_context.person(), subject, m_context.today());
    if (waitingForThePerson(file.messages) && may(m_context.person(), Action::Send, subject, m_context.today()))
        file.offered.append(u"dispatched"_s);
    const auto marks = CaseMarkStore(m_context.database(), m_context.person().login).ofCase(subject.id);
    if (!marks)
        return tl::unexpected(marks.error());
    file.flag = marks->flag;
    file.seenBefore = marks->seen;
    const Result<QList<WorkingNote>> notes = notesInSight(m_context, subject);
    if (!notes)
        return tl::unexpected(notes.error());
    file.notes = *notes;
    file.mayNote = !workgroupFor(m_context.person(), subject, m_context.today()).isEmpty();
    if (const auto hidden = hideLinksOutOfSight(m_context, file); !hidden)
        return tl::unexpected(hidden.error());
    return asSeenBy(m_context.person(), file, m_context.today());
}

Result<QList<Case>> CaseService::casesOf(const QList<CaseRow> &rows)
{
    QList<Case> cases;
    CaseStore store(m_context.database());
    for (const CaseRow &row : rows) {
        const Result<Case> found = store.byId(row.id).and_then(
            [this](const Case &subject) { return withLinksInSight(m_context, subject); });
        if (!found)
            return tl::unexpected(found.error());
        cases.append(asSeenBy(m_context.person(), *found, m_context.today()));
    }
    return cases;
}

Result<QByteArray> CaseService::attachmentContent(const QString &number, AttachmentId id)
{
    const Result<Case> subject = visibleCase(number);
    if (!subject)
        return tl::unexpected(subject.error());
    const QDate today = m_context.today();
    if (!may(m_context.person(), Action::ReadCase, *subject, today) || isMaskedFor(m_context.person(), *subject, today))
        return failed(ErrorCode::NotPermitted, Tr::tr("You may not read the files of case %1.").arg(number));
    return AttachmentStore(m_context.database()).content(subject->id, id);
}

Result<ExplainedDeadlines> CaseService::explain(const QString &number)
{
    const Result<CaseAndRules> seen = withRules(visibleCase(number), m_context);
    if (!seen)
        return tl::unexpected(seen.error());
    const auto &[subject, book] = *seen;
    const DeadlineRules rules = rulesOf(subject.deadlines, book.profile);
    return countingStart(m_context.database(), subject, rules).map([&rules](QDate start) {
        return explainDeadlines(start, rules.calendar, rules.values);
    });
}

Result<ComposedAnswer> CaseService::compose(const QString &number)
{
    const Result<Case> subject = visibleCase(number);
    if (!subject)
        return tl::unexpected(subject.error());
    if (isMaskedFor(m_context.person(), *subject, m_context.today())
        || !may(m_context.person(), Action::ReadCase, *subject, m_context.today()))
        return failed(ErrorCode::NotPermitted, Tr::tr("You may not read the answer of case %1.").arg(number));
    const Result<RuleBook> book = m_context.ruleBook();
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

Result<Letter> CaseService::previewAnswer(const QString &number, const SendAnswer &answer)
{
    const Result<CaseAndRules> seen = withRules(visibleCase(number), m_context);
    if (!seen)
        return tl::unexpected(seen.error());
    const auto &[subject, book] = *seen;
    Case about = subject;
    about.outcome = answer.outcome;
    return renderFor(replyChannel(about).value_or(ReplyBy::Email),
        { .kind = LetterKind::Answer, .department = {}, .text = answer.text, .date = {} }, about, book.profile);
}

Result<Letter> CaseService::previewInterim(const QString &number, const SendInterimAnswer &interim)
{
    const Result<CaseAndRules> seen = withRules(visibleCase(number), m_context);
    if (!seen)
        return tl::unexpected(seen.error());
    const auto &[subject, book] = *seen;
    return renderFor(replyChannel(subject).value_or(ReplyBy::Email),
        { .kind = LetterKind::InterimAnswer,
            .department = {},
            .text = interim.text,
            .date = interim.newDate.isValid() ? std::optional(interim.newDate) : std::nullopt },
        subject, book.profile);
}

Result<QList<Message>> CaseService::previewLetters(const QString &number, const Command &command)
{
    const Result<Case> subject = visibleCase(number);
    if (!subject)
        return tl::unexpected(subject.error());
    if (isMaskedFor(m_context.person(), *subject, m_context.today()))
        return failed(ErrorCode::NotPermitted, Tr::tr("You may not read the letters of case %1.").arg(number));
    const Result<RuleBook> book = m_context.ruleBook();
    if (!book)
        return tl::unexpected(book.error());
    const QDateTime now = m_context.clock().now();
    const Result<Decision> change = withLaterWords(
        m_context.database(), *subject, command, decide(*subject, command, m_context.person(), now, *book));
    if (!change)
        return tl::unexpected(change.error());
    return ChangeTransaction(m_context.database(), *book, m_context.person(), now).lettersFor(*subject, *change);
}

Result<QList<LetterPreview>> CaseService::previewAssignment(const QString &number, const QStringList &departments)
{
    const Result<CaseAndRules> seen = withRules(visibleCase(number), m_context);
    if (!seen)
        return tl::unexpected(seen.error());
    const auto &[subject, book] = *seen;
    QList<LetterPreview> previews;
    for (const QString &key : departments) {
        const auto &all = book.profile.departments;
        const auto asked = std::find_if(
            all.cbegin(), all.cend(), [&key](const Department &department) { return department.key == key; });
        if (asked == all.cend())
            return refused(u"departments"_s, Tr::tr("There is no department %1.").arg(key));
        Case about = subject;
        about.assignments.append({ .department = key, .sent = m_context.clock().now() });
        const QDate answerDay = answerDayOf(about.assignments.constLast(), about.deadlines, book.calendar);
        const Result<QList<LetterRequest>> requests = assignmentLetters(m_context.database(), subject.id, key);
        if (!requests)
            return tl::unexpected(requests.error());
        for (const LetterRequest &request : *requests) {
            const Result<Letter> letter = renderLetter(request, about, book.profile);
            if (!letter)
                return tl::unexpected(letter.error());
            previews.append({ key, asked->mailbox, answerDay, *letter, request.kind });
        }
    }
    return previews;
}

CaseDeadlines CaseService::deadlinesOf(const CaseDraft &draft) const
{
    const Result<RuleBook> book = m_context.ruleBook();
    if (!book)
        return {};
    const QDateTime received = draft.received.value_or(m_context.clock().now());
    const QDate day = dayOfReceipt(received, draft.channel.value_or(Channel::Phone), book->calendar, book->values);
    return deadlinesFor(day, book->calendar, book->values);
}

QList<Problem> CaseService::problemsIn(const CaseDraft &draft) const
{
    const Result<RuleBook> book = m_context.ruleBook();
    if (!book)
        return { { {}, book.error().message } };
    return lyhord::problemsIn(draft, book->profile, m_context.clock().now());
}

QList<Problem> CaseService::warningsFor(const CaseDraft &draft) const
{
    const Result<RuleBook> book = m_context.ruleBook();
    if (!book)
        return { { {}, book.error().message } };
    return lyhord::warningsFor(draft, book->profile, m_context.clock().now());
}

} // namespace lyhord
