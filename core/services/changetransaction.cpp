#include "core/services/changetransaction.h"

#include "core/model/clock.h"
#include "core/rules/laterwords.h"
#include "core/rules/letterwords.h"

#include <QtCore/QCoreApplication>

#include <utility>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::ChangeTransaction)
};

} // namespace

ChangeTransaction::ChangeTransaction(Database &database, const RuleBook &book, const Person &by, const QDateTime &now)
    : cases(database)
    , events(database)
    , outbox(database)
    , steps(database)
    , attachments(database)
    , inbox(database)
    , handedOver(database)
    , m_book(book)
    , m_by(by)
    , m_now(now)
{
}

Result<Case> ChangeTransaction::writeNew(const Decision &change)
{
    const Result<Case> stored = cases.insert(change.after, localDay(m_now).year(), m_book.profile.numberPrefix);
    if (!stored)
        return stored;
    if (const auto added = addEvents(stored->id, change.events); !added)
        return tl::unexpected(added.error());
    if (const auto sent = sendLetters(*stored, change.letters); !sent)
        return tl::unexpected(sent.error());
    return stored;
}

Result<Case> ChangeTransaction::write(const Case &before, const Decision &change)
{
    const Result<MessageId> messagesBefore = outbox.last();
    if (!messagesBefore)
        return tl::unexpected(messagesBefore.error());
    const Result<LetterChanges> letters = lettersBy(before, change);
    if (!letters)
        return tl::unexpected(letters.error());
    if (const auto cancelled = outbox.cancel(letters->cancelled); !cancelled)
        return tl::unexpected(cancelled.error());
    const Result<Case> stored = cases.save(before, change.after);
    if (!stored)
        return stored;
    if (const auto added = addEvents(stored->id, eventsOf(change, *letters)); !added)
        return tl::unexpected(added.error());
    for (const Message &renewed : letters->renewed) {
        if (const Result<Message> queued = outbox.add(renewed); !queued)
            return tl::unexpected(queued.error());
    }
    if (const auto sent = sendLetters(*stored, letters->written); !sent)
        return tl::unexpected(sent.error());
    for (const MessageId letter : change.dispatched) {
        if (const auto marked = outbox.markSent(letter, m_now, m_by.login, stored->version); !marked)
            return tl::unexpected(marked.error());
    }
    const Step step{ .caseId = stored->id,
        .version = stored->version,
        .by = m_by.login,
        .at = m_now,
        .kind = change.events.constFirst().kind,
        .messagesBefore = *messagesBefore,
        .cancelled = letters->cancelled };
    if (const auto pushed = steps.push(step, before, *stored); !pushed)
        return tl::unexpected(pushed.error());
    return stored;
}

Result<Case> ChangeTransaction::writeRecalculated(const Case &before, const Decision &change)
{
    const Result<Case> stored = cases.save(before, change.after);
    if (!stored)
        return stored;
    if (const auto added = addEvents(stored->id, change.events); !added)
        return tl::unexpected(added.error());
    if (const auto followed = steps.follow(stored->id, before.version, stored->version); !followed)
        return tl::unexpected(followed.error());
    return stored;
}

Result<Case> ChangeTransaction::writeUndone(const Case &before, const Decision &change, const Step &step)
{
    const Result<Case> stored = cases.save(before, change.after);
    if (!stored)
        return stored;
    if (const auto cancelled = outbox.cancelAfter(stored->id, step.messagesBefore); !cancelled)
        return tl::unexpected(cancelled.error());
    if (const auto wait = outbox.letWaitAgain(step.cancelled); !wait)
        return tl::unexpected(wait.error());
    if (const auto added = addEvents(stored->id, change.events); !added)
        return tl::unexpected(added.error());
    if (step.kind == EventKind::Dispatched) {
        if (const auto waits = outbox.takeBackLastMark(stored->id); !waits)
            return tl::unexpected(waits.error());
    }
    if (const auto popped = steps.pop(stored->id, stored->version); !popped)
        return tl::unexpected(popped.error());
    return stored;
}

Result<QList<Attachment>> ChangeTransaction::addFiles(CaseId id, const QList<AttachedFile> &files)
{
    QList<Attachment> added;
    for (const AttachedFile &file : files) {
        const Result<Attachment> one = attachments.add(id, file);
        if (!one)
            return tl::unexpected(one.error());
        added.append(*one);
    }
    return added;
}

QList<Event> ChangeTransaction::eventsNow(CaseId id, const QList<EventDraft> &drafts) const
{
    QList<Event> happened;
    happened.reserve(drafts.size());
    for (const EventDraft &draft : drafts) {
        happened.append(Event{
            .id = {}, .caseId = id, .at = m_now, .by = m_by.login, .kind = draft.kind, .details = draft.details });
    }
    return happened;
}

Result<> ChangeTransaction::addEvents(CaseId id, const QList<EventDraft> &drafts)
{
    const Result<QList<Event>> appended = events.append(eventsNow(id, drafts));
    if (!appended)
        return tl::unexpected(appended.error());
    if (!m_trace && !appended->isEmpty())
        m_trace = appended->constFirst();
    return {};
}

Result<QList<Message>> ChangeTransaction::lettersFor(const Case &before, const Decision &change)
{
    const Result<LetterChanges> letters = lettersBy(before, change);
    if (!letters)
        return tl::unexpected(letters.error());
    QList<Message> queued = letters->renewed;
    for (const LetterRequest &request : letters->written) {
        const Result<QList<Message>> messages = messagesFor(request, change.after);
        if (!messages)
            return tl::unexpected(messages.error());
        queued.append(*messages);
    }
    return queued;
}

//! What waits is read only where the step can matter to it
Result<LetterChanges> ChangeTransaction::lettersBy(const Case &before, const Decision &change)
{
    if (!concernsWaitingLetters(before, change))
        return LetterChanges{ .written = change.letters };
    return outbox.ofCase(before.id, AccessScope::all())
        .and_then([&](const QList<Message> &written) { return letterChanges(before, change, written, m_book, m_now); })
        .and_then([&](const LetterChanges &letters) { return withQuestions(before, change, letters); });
}

//! Who is to answer after all reads what was answered and said before, up to this step
Result<LetterChanges> ChangeTransaction::withQuestions(const Case &about, const Decision &change, LetterChanges letters)
{
    if (letters.askedAnew.isEmpty())
        return letters;
    return events.ofCase(about.id).map([&](const QList<Event> &before) {
        const QList<Event> all = before + eventsNow(about.id, eventsOf(change, letters));
        for (const QString &department : std::as_const(letters.askedAnew))
            letters.written.append(questionTo(department, all));
        return letters;
    });
}

Result<> ChangeTransaction::sendLetters(const Case &about, const QList<LetterRequest> &letters)
{
    for (const LetterRequest &request : letters) {
        const Result<QList<Message>> messages = messagesFor(request, about);
        if (!messages)
            return tl::unexpected(messages.error());
        for (const Message &message : *messages) {
            if (const auto queued = queue(message); !queued)
                return queued;
        }
    }
    return {};
}

//! What has nowhere to go fails as soon as it waits: a server takes no letter in another state
Result<> ChangeTransaction::queue(Message message)
{
    const bool goesNowhere = message.state == MessageState::Failed;
    message.state = MessageState::Queued;
    const QString why = std::exchange(message.failure, {});
    const Result<Message> queued = outbox.add(message);
    if (!queued)
        return tl::unexpected(queued.error());
    if (!goesNowhere)
        return {};
    if (const auto failed = outbox.markFailed(queued->id, why); !failed)
        return failed;
    return tellAdministrators(message);
}

//! R90: that there is nobody to write to
Result<> ChangeTransaction::tellAdministrators(Message message)
{
    const Result<QStringList> addresses = handedOver.addresses(Role::ContactCentreAdministrator, localDay(m_now));
    if (!addresses)
        return tl::unexpected(addresses.error());
    message.letter = noMailboxLetter(message.caseNumber);
    for (const QString &address : *addresses) {
        message.toAddress = address;
        if (const Result<Message> queued = outbox.add(message); !queued)
            return tl::unexpected(queued.error());
    }
    return {};
}

//! R90: to the mailbox that is set, else to each of them at her own address. Without any it stands in the outbox as
//! failed, where administrators see why and are written to; the case is in their queue all the same.
Result<QList<Message>> ChangeTransaction::toChiefLegalOfficers(Message message) const
{
    QStringList addresses{ m_book.values.chiefLegalOfficerMailbox };
    if (addresses.constFirst().isEmpty()) {
        const Result<QStringList> own = handedOver.addresses(Role::ChiefLegalOfficer, localDay(m_now));
        if (!own)
            return tl::unexpected(own.error());
        addresses = *own;
    }
    QList<Message> messages;
    for (const QString &address : std::as_const(addresses)) {
        message.toAddress = address;
        messages.append(message);
    }
    if (messages.isEmpty()) {
        message.state = MessageState::Failed;
        message.failure = Tr::tr("The chief legal officer has no mailbox on record. The case stands in the queue of "
                                 "whoever holds that role.");
        messages.append(message);
    }
    return messages;
}

Result<QList<Message>> ChangeTransaction::messagesFor(const LetterRequest &request, const Case &about) const
{
    const Result<Message> message = messageFor(request, about, m_book, m_now);
    if (!message)
        return tl::unexpected(message.error());
    if (request.kind == LetterKind::HandedOver)
        return toChiefLegalOfficers(*message);
    return QList<Message>{ *message };
}

} // namespace lyhord
