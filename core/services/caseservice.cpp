#include "core/services/caseservice.h"

#include "core/db/database.h"
#include "core/db/transaction.h"
#include "core/rules/batchstep.h"
#include "core/rules/linkback.h"
#include "core/rules/splitting.h"
#include "core/services/changewriter.h"
#include "core/services/laterletters.h"
#include "core/services/linksinsight.h"
#include "core/services/masking.h"
#include "core/services/serializationretry.h"
#include "core/services/session.h"
#include "core/services/takenback.h"
#include "core/store/batchstore.h"
#include "core/store/keptmessages.h"
#include "core/store/rightsstore.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <memory>

// How a case is changed; with others at the same time: casedesk_together.cpp. How it is looked at and listed is in
// casedesk_look.cpp and casedesk_lists.cpp.
namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::CaseService)
};

CaseDraft filledFrom(const InboxItem &item, CaseDraft draft)
{
    const auto fill = [](QString &field, const QString &value) {
        if (field.isEmpty())
            field = value;
    };
    fill(draft.text, item.text);
    fill(draft.headline, item.subject);
    fill(draft.area, item.suggestedArea);
    fill(draft.language, item.language);
    if (!draft.channel)
        draft.channel = channelOf(item.source);
    if (!draft.received)
        draft.received = item.received;
    if (!draft.type)
        draft.type = item.suggestedType;
    if (draft.submitter == Submitter())
        draft.submitter = item.submitter;
    if (!draft.replyWanted)
        draft.replyWanted = item.replyWanted;
    if (!draft.replyBy)
        draft.replyBy = item.replyBy;
    return draft;
}

} // namespace

CaseService::CaseService(Session &session)
    : m_session(session)
    , m_sure(session)
{
}

Result<Case> CaseService::registerCase(const CaseDraft &draft)
{
    return keepRegistration(draft, [](ChangeWriter &, const Case &) { return Result<>(); });
}

Result<Case> CaseService::registerInboxItem(InboxItemId item, const CaseDraft &draft)
{
    return keepInboxItem(item, draft, [](ChangeWriter &, const Case &) { return Result<>(); });
}

//! `also` is part of the transaction
Result<Case> CaseService::keepInboxItem(
    InboxItemId item, const CaseDraft &draft, const std::function<Result<>(ChangeWriter &, const Case &)> &also)
{
    if (const auto permitted = m_session.require(Action::HandleInbox); !permitted)
        return tl::unexpected(permitted.error());
    const Result<InboxItem> come = InboxStore(m_session.database()).one(item);
    if (!come)
        return tl::unexpected(come.error());
    return keepRegistration(filledFrom(*come, draft), [&](ChangeWriter &writer, const Case &stored) -> Result<> {
        const auto finished = writer.inbox.finish(
            item, InboxEnd::Registered, stored.id, m_session.person().login, m_session.clock().now());
        return finished ? also(writer, stored) : finished;
    });
}

Result<Case> CaseService::referInboxItem(InboxItemId item, const CaseDraft &draft, const Referral &referral)
{
    std::optional<Case> referred;
    const auto refer = [&](ChangeWriter &writer, const Case &stored) -> Result<> {
        const Result<RuleBook> book = m_session.ruleBook();
        if (!book)
            return tl::unexpected(book.error());
        const Result<Decision> change = decide(
            stored, Refer{ referral }, m_session.person(), m_session.clock().now(), *book);
        if (!change)
            return tl::unexpected(change.error());
        const Result<Case> kept = writer.write(stored, *change);
        if (!kept)
            return tl::unexpected(kept.error());
        referred = *kept;
        return {};
    };
    const Result<Case> registered = keepInboxItem(item, draft, refer);
    return registered && referred ? Result<Case>(*referred) : registered;
}

Result<std::optional<Case>> CaseService::registerIncoming(const InboxItem &item, const CaseDraft &draft)
{
    if (const auto permitted = m_session.require(Action::Import); !permitted)
        return tl::unexpected(permitted.error());
    const Result<bool> known = InboxStore(m_session.database()).hasCome(item.externalId, item.rawSha256);
    if (!known)
        return tl::unexpected(known.error());
    const Result<std::optional<QString>> before = registeredWith(draft.token);
    if (!before)
        return tl::unexpected(before.error());
    if (*known || *before)
        return std::optional<Case>();
    if (const auto sized = checkSizes(item.files, 0); !sized)
        return tl::unexpected(sized.error());
    return keepRegistration(draft, [&](ChangeWriter &writer, const Case &stored) -> Result<> {
        const Result<std::optional<InboxItemId>> added = writer.inbox.add(item);
        if (!added)
            return tl::unexpected(added.error());
        if (!*added) // somebody else imports the same at this moment
            return failed(ErrorCode::Conflict, Tr::tr("The same message has just been imported by someone else."));
        return writer.inbox.finish(
            **added, InboxEnd::Registered, stored.id, m_session.person().login, m_session.clock().now());
    }).map([](const Case &stored) { return std::optional(stored); });
}

//! also: what belongs to the registration and is written in the same transaction
Result<Case> CaseService::keepRegistration(
    const CaseDraft &given, const std::function<Result<>(ChangeWriter &, const Case &)> &also)
{
    if (const auto permitted = m_session.require(Action::Register); !permitted)
        return tl::unexpected(permitted.error());
    const auto already = [this](const QString &token) -> Result<std::optional<Case>> {
        const auto before = registeredWith(token);
        if (!before || !*before)
            return before.map([](const auto &) { return std::optional<Case>(); });
        return CaseStore(m_session.database()).byNumber(**before).map([](const Case &known) {
            return std::optional(known);
        });
    };
    CaseDraft draft = given;
    if (draft.token.isEmpty()) {
        draft.token = m_session.database().newToken();
    } else if (const auto before = already(draft.token); !before || *before) {
        // The answer to an earlier attempt was lost: it is told now, not repeated.
        return before ? Result<Case>(**before) : tl::unexpected(before.error());
    }
    Result<Case> kept = keepRegistrationOnce(draft, also);
    const bool isLost = !kept && kept.error().code == ErrorCode::Unreachable;
    if (!isLost || m_session.database().kind() == DatabaseKind::Sqlite)
        return kept;
    if (!m_session.waitUntilBack())
        return kept;
    if (const auto after = already(draft.token); !after || *after)
        return after ? Result<Case>(**after) : kept;
    return keepRegistrationOnce(draft, also);
}

Result<Case> CaseService::keepRegistrationOnce(
    const CaseDraft &draft, const std::function<Result<>(ChangeWriter &, const Case &)> &also)
{
    return retryOnSerializationFailure([&]() -> Result<Case> {
        const Result<RuleBook> book = m_session.ruleBook();
        if (!book)
            return tl::unexpected(book.error());
        const QDateTime now = m_session.clock().now();
        const Result<Decision> change = registered(draft, m_session.person(), now, *book);
        if (!change)
            return tl::unexpected(change.error());
        ChangeWriter writer(m_session.database(), *book, m_session.person(), now);
        return sql::inTransaction(m_session.database(), [&]() -> Result<Case> {
            const Result<Case> stored = writer.writeNew(*change);
            if (!stored)
                return stored;
            if (const auto done = also(writer, *stored); !done)
                return tl::unexpected(done.error());
            return stored;
        });
    });
}

Result<Case> CaseService::foundCase(const QString &number)
{
    CaseStore cases(m_session.database());
    Result<Case> found = cases.byNumber(number);
    if (found && !may(m_session.person(), Action::ReadCase, *found, m_session.today()))
        return tl::unexpected(noSuchCase(number));
    return found;
}

//! With its text, if the person may read it: a step builds on what is there
Result<Case> CaseService::visibleCase(const QString &number)
{
    Result<Case> found = foundCase(number);
    if (!found || !found->isSecret() || isMaskedFor(m_session.person(), *found, m_session.today()))
        return found;
    if (const auto opened = RightsStore(m_session.database()).openSecretCase(found->id); !opened)
        return tl::unexpected(opened.error());
    return foundCase(number);
}

Result<Case> CaseService::applyBy(const Person &person, const QString &number, const Command &command)
{
    const Result<Case> before = CaseStore(m_session.database()).byNumber(number);
    return before ? applyTo(*before, person, command) : before;
}

Result<Case> CaseService::applyTo(
    const Case &before, const Person &by, const Command &command, const std::optional<BatchMark> &mark)
{
    const TakenStep step{ by, command, mark };
    return m_sure.once(
        before.number, [this, before, step](std::optional<Event> &trace) { return keepStep(before, step, trace); });
}

Result<Case> CaseService::keepStep(const Case &before, const TakenStep &step, std::optional<Event> &trace)
{
    const auto &[by, command, mark] = step;
    const Result<RuleBook> book = m_session.ruleBook();
    if (!book)
        return tl::unexpected(book.error());
    const QDateTime now = m_session.clock().now();
    const Result<Decision> change = withLaterWords(m_session.database(), before, command,
        mark ? decideInBatch(before, command, by, now, *book) : decide(before, command, by, now, *book));
    if (!change)
        return tl::unexpected(change.error());
    if (change->events.isEmpty())
        return before;
    ChangeWriter writer(m_session.database(), *book, by, now);
    return sql::inTransaction(m_session.database(), [&]() -> Result<Case> {
        const Result<Case> stored = writer.write(before, *change);
        if (!stored)
            return stored;
        if (const auto *link = std::get_if<LinkTo>(&command)) {
            if (const auto linked = linkOther(writer, *stored, *link); !linked)
                return tl::unexpected(linked.error());
        }
        if (mark) {
            if (const auto noted = BatchStore(m_session.database()).note(*mark, by.login, now, *stored); !noted)
                return tl::unexpected(noted.error());
        }
        trace = writer.trace();
        return stored;
    });
}

Result<Case> CaseService::caseToLink(const LinkTo &link)
{
    const Result<Case> other = foundCase(link.number);
    if (!other)
        return refused(u"number"_s, Tr::tr("There is no case %1 to link to.").arg(link.number));
    return other;
}

//! Both cases show a link between equals; that the other one is there is checked for every kind
Result<> CaseService::linkOther(ChangeWriter &writer, const Case &linked, const LinkTo &link)
{
    const Result<Case> other = caseToLink(link);
    if (!other)
        return tl::unexpected(other.error());
    const std::optional<Decision> decision = linkedBack(*other, { link.number, link.kind }, linked.number);
    if (!decision)
        return {};
    const Result<Case> stored = writer.write(*other, *decision);
    return stored ? Result<>() : tl::unexpected(stored.error());
}

//! What shows in both cases is taken back in both
Result<> CaseService::unlinkOthers(ChangeWriter &writer, const Case &before, const Case &after)
{
    for (const CaseLink &link : before.links) {
        const std::optional<CaseLink> back = linkBack(link, before.number);
        if (!back || after.links.contains(link))
            continue;
        const Result<Case> other = foundCase(link.number);
        if (!other || !other->links.contains(*back)) // hidden by now, or taken back there before
            continue;
        if (const auto unlinked = unlinkOther(writer, *other, *back); !unlinked)
            return unlinked;
    }
    return {};
}

//! Where the link was the last thing that happened the step goes; else it is one more change
Result<> CaseService::unlinkOther(ChangeWriter &writer, const Case &other, const CaseLink &back)
{
    const Result<std::optional<Step>> step = writer.steps.latest(other.id);
    if (!step)
        return tl::unexpected(step.error());
    const Decision decision = unlinked(other, back);
    bool isLast = *step && (*step)->kind == EventKind::Linked && (*step)->version == other.version;
    if (isLast) {
        const Result<Case> before = writer.steps.before(other);
        if (!before)
            return tl::unexpected(before.error());
        isLast = !before->links.contains(back);
    }
    const Result<Case> stored = isLast ? writer.writeUndone(other, decision, **step) : writer.write(other, decision);
    return stored ? Result<>() : tl::unexpected(stored.error());
}

Result<Case> CaseService::undo(
    const QString &number, std::optional<int> expectedVersion, std::optional<EventKind> expectedKind)
{
    const Result<Case> current = visibleCase(number);
    if (!current)
        return current;
    if (expectedVersion && *expectedVersion != current->version) {
        return failed(ErrorCode::Refused,
            Tr::tr("More has happened in case %1 since that step. Open the case to see what came after it.")
                .arg(number));
    }
    return m_sure
        .once(number,
            [this, subject = *current, expectedKind](
                std::optional<Event> &trace) { return keepUndo(subject, expectedKind, trace); })
        .map([this](const Case &saved) { return savedWithLinksInSight(m_session, saved); });
}

Result<Case> CaseService::keepUndo(
    const Case &current, std::optional<EventKind> expectedKind, std::optional<Event> &trace)
{
    const Result<RuleBook> book = m_session.ruleBook();
    if (!book)
        return tl::unexpected(book.error());
    const QDateTime now = m_session.clock().now();
    ChangeWriter writer(m_session.database(), *book, m_session.person(), now);
    const Result<std::optional<LastStep>> last = lastStep(current);
    if (!last)
        return tl::unexpected(last.error());
    const Result<std::optional<Step>> step = writer.steps.latest(current.id);
    if (!step)
        return tl::unexpected(step.error());
    if (!*last || !*step) {
        return failed(ErrorCode::Refused,
            Tr::tr("There is no step to take back: a registration stays, its number is given once and for all."));
    }
    if (expectedKind && (*step)->kind != *expectedKind) {
        return failed(ErrorCode::Refused,
            Tr::tr("The last step in case %1 is another one, so nothing was taken back. Open the case to see it.")
                .arg(current.number));
    }
    const Result<TakenBack> back = decideTakingBack(m_session, current, **last, *book);
    if (!back)
        return tl::unexpected(back.error());
    return sql::inTransaction(m_session.database(), [&]() -> Result<Case> {
        const Result<Case> stored = writer.writeUndone(current, back->change, **step);
        if (!stored)
            return stored;
        if (back->message) {
            if (const auto out = KeptMessages(m_session.database()).takeOut(*back->message); !out)
                return tl::unexpected(out.error());
        }
        if (const auto unlinked = unlinkOthers(writer, current, *stored); !unlinked)
            return tl::unexpected(unlinked.error());
        trace = writer.trace();
        return stored;
    });
}

Result<std::optional<LastStep>> CaseService::lastStep(const Case &subject)
{
    StepStore steps(m_session.database());
    const Result<std::optional<Step>> step = steps.latest(subject.id);
    if (!step)
        return tl::unexpected(step.error());
    if (!*step)
        return std::nullopt;
    const Result<Case> before = steps.before(subject);
    if (!before)
        return tl::unexpected(before.error());
    const Result<bool> gone = OutboxStore(m_session.database()).anySentAfter(subject.id, (*step)->messagesBefore);
    if (!gone)
        return tl::unexpected(gone.error());
    return LastStep{ .before = *before,
        .by = (*step)->by,
        .at = (*step)->at,
        .kind = (*step)->kind,
        .version = (*step)->version,
        .lettersHaveGone = *gone };
}

Result<Case> CaseService::split(const QString &number, const CaseDraft &draft)
{
    const Result<Case> original = visibleCase(number);
    if (!original)
        return original;
    if (const auto permitted = m_session.require(Action::Assign); !permitted)
        return tl::unexpected(permitted.error());
    const CaseDraft part = draftOfPart(*original, draft);
    return keepRegistration(part, [&](ChangeWriter &writer, const Case &stored) -> Result<> {
        if (const auto kept = writer.write(stored, linkedToOriginal(stored, original->number)); !kept)
            return tl::unexpected(kept.error());
        const auto kept = writer.write(*original, splitInto(*original, stored.number));
        return kept ? Result<>() : tl::unexpected(kept.error());
    }).and_then([this](const Case &stored) { return CaseStore(m_session.database()).byId(stored.id); });
}

Result<QList<Attachment>> CaseService::attach(const QString &number, const QList<AttachedFile> &files)
{
    const Result<Case> before = visibleCase(number);
    if (!before)
        return tl::unexpected(before.error());
    const auto added = std::make_shared<QList<Attachment>>(); // may be needed after this has returned
    return m_sure
        .once(number,
            [this, subject = *before, files, added](
                std::optional<Event> &trace) { return keepFiles(subject, files, *added, trace); })
        .map([&added](const Case &) { return *added; });
}

Result<Case> CaseService::keepFiles(
    const Case &before, const QList<AttachedFile> &files, QList<Attachment> &added, std::optional<Event> &trace)
{
    const Result<RuleBook> book = m_session.ruleBook();
    if (!book)
        return tl::unexpected(book.error());
    const QDateTime now = m_session.clock().now();
    ChangeWriter writer(m_session.database(), *book, m_session.person(), now);
    const Result<qint64> stored = writer.attachments.bytesOfCase(before.id);
    if (!stored)
        return tl::unexpected(stored.error());
    if (const auto sized = checkSizes(files, *stored); !sized)
        return tl::unexpected(sized.error());
    MarkAttached mark;
    for (const AttachedFile &file : files)
        mark.names.append(file.name);
    const Result<Decision> change = decide(before, mark, m_session.person(), now, *book);
    if (!change)
        return tl::unexpected(change.error());
    return sql::inTransaction(m_session.database(), [&]() -> Result<Case> {
        added.clear();
        for (const AttachedFile &file : files) {
            const Result<Attachment> one = writer.attachments.add(before.id, file);
            if (!one)
                return tl::unexpected(one.error());
            added.append(*one);
        }
        const Result<Case> kept = writer.write(before, *change);
        if (!kept)
            return kept;
        trace = writer.trace();
        return kept;
    });
}

QList<StepOutcome> CaseService::settleLostSteps()
{
    return m_sure.settle();
}

Result<> CaseService::checkSizes(const QList<AttachedFile> &files, qint64 bytesThere)
{
    constexpr qint64 mebibyte = 1024LL * 1024;
    for (const AttachedFile &file : files) {
        if (file.content.size() > maxAttachmentSize) {
            return refused(u"attachments"_s,
                Tr::tr("%1 is larger than %2 MiB, which is the most one file may be.")
                    .arg(file.name)
                    .arg(maxAttachmentSize / mebibyte));
        }
        bytesThere += file.content.size();
    }
    if (bytesThere > maxAttachmentsSize) {
        return refused(u"attachments"_s,
            Tr::tr("All files of a case together may be at most %1 MiB.").arg(maxAttachmentsSize / mebibyte));
    }
    return {};
}

Result<std::optional<QString>> CaseService::registeredWith(const QString &token)
{
    if (token.isEmpty())
        return std::nullopt; // every case has one
    return CaseStore(m_session.database()).numberWithToken(token);
}

} // namespace lyhord
