#include "core/db/database.h"
#include "core/db/transaction.h"
#include "core/drafts/registrationdraft.h"
#include "core/rules/splitting.h"
#include "core/services/caseservice.h"
#include "core/services/changewriter.h"
#include "core/services/serializationretry.h"
#include "core/services/session.h"

#include <QtCore/QCoreApplication>

#include <utility>

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

//! What follows on the registration in the same transaction, each a step of its own: a registration is never taken
//! back, what was attached, asked or referred with it can be
QList<Command> nextSteps(
    const QList<AttachedFile> &files, const QStringList &departments, const std::optional<Referral> &referral)
{
    QList<Command> steps;
    if (!files.isEmpty())
        steps.append(MarkAttached{ namesOf(files) });
    if (!departments.isEmpty() && !referral)
        steps.append(Assign{ departments });
    if (referral)
        steps.append(Refer{ *referral });
    return steps;
}

Case onlyCase(const CaseService::Registration &registration)
{
    return registration.registered;
}

} // namespace

Result<Case> CaseService::registerCase(const CaseDraft &draft)
{
    return keepRegistration({ draft, {}, {}, {} }).map(onlyCase);
}

Result<CaseService::Registration> CaseService::registerDraft(
    const RegistrationDraft &written, const std::optional<Referral> &referral)
{
    const NewCase whole{ written.draft, written.files, referral, {} };
    if (written.item.isValid())
        return keepInboxItem(written.item, whole);
    return written.splitFrom.isEmpty() ? keepRegistration(whole) : keepPart(written.splitFrom, whole);
}

Result<Case> CaseService::registerInboxItem(InboxItemId item, const CaseDraft &draft)
{
    return keepInboxItem(item, { draft, {}, {}, {} }).map(onlyCase);
}

Result<Case> CaseService::referInboxItem(InboxItemId item, const CaseDraft &draft, const Referral &referral)
{
    return keepInboxItem(item, { draft, {}, referral, {} }).map(onlyCase);
}

Result<Case> CaseService::split(const QString &number, const CaseDraft &draft)
{
    return keepPart(number, { draft, {}, {}, {} }).map(onlyCase);
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
    const Also bringIn = [&](ChangeWriter &writer, const Case &stored) -> Result<Case> {
        const Result<std::optional<InboxItemId>> added = writer.inbox.add(item);
        if (!added)
            return tl::unexpected(added.error());
        if (!*added) // somebody else imports the same at this moment
            return failed(ErrorCode::Conflict, Tr::tr("The same message has just been imported by someone else."));
        return finishedItem(writer, **added, stored);
    };
    return keepRegistration({ draft, {}, {}, bringIn }).map([](const Registration &kept) {
        return std::optional(kept.registered);
    });
}

Result<Case> CaseService::finishedItem(ChangeWriter &writer, InboxItemId item, const Case &stored)
{
    return writer.inbox.finish(item, InboxEnd::Registered, stored.id, m_session.person().login, m_session.clock().now())
        .map([&stored] { return stored; });
}

Result<CaseService::Registration> CaseService::keepInboxItem(InboxItemId item, const NewCase &given)
{
    if (const auto permitted = m_session.require(Action::HandleInbox); !permitted)
        return tl::unexpected(permitted.error());
    return keepRegistration(given, [this, item](NewCase whole) {
        return InboxStore(m_session.database()).one(item).map([&](const InboxItem &come) {
            whole.draft = filledFrom(come, whole.draft);
            whole.also = [this, item](
                             ChangeWriter &writer, const Case &stored) { return finishedItem(writer, item, stored); };
            return whole;
        });
    });
}

Result<CaseService::Registration> CaseService::keepPart(const QString &number, const NewCase &given)
{
    if (const auto permitted = m_session.require(Action::Assign); !permitted)
        return tl::unexpected(permitted.error());
    return keepRegistration(given, [this, number](NewCase whole) {
        return visibleCase(number).map([&whole](const Case &original) {
            whole.draft = draftOfPart(original, whole.draft);
            whole.also = [original](ChangeWriter &writer, const Case &stored) -> Result<Case> {
                const Result<Case> linked = writer.write(stored, linkedToOriginal(stored, original.number));
                if (!linked)
                    return linked;
                const Result<Case> marked = writer.write(original, splitInto(original, stored.number));
                return marked ? linked : marked;
            };
            return whole;
        });
    });
}

//! The answer to an earlier attempt may have been lost: it is told, not repeated (R34)
Result<std::optional<CaseService::Registration>> CaseService::knownBefore(const QString &token)
{
    const auto before = registeredWith(token);
    if (!before || !*before)
        return before.map([](const auto &) { return std::optional<Registration>(); });
    return CaseStore(m_session.database()).byNumber(**before).map([](const Case &known) {
        return std::optional(Registration{ known, true });
    });
}

//! complete: asked when it is known that nothing was registered with the token
Result<CaseService::Registration> CaseService::keepRegistration(NewCase whole, const Complete &complete)
{
    if (const auto permitted = m_session.require(Action::Register); !permitted)
        return tl::unexpected(permitted.error());
    if (whole.draft.token.isEmpty()) {
        whole.draft.token = m_session.database().newToken();
    } else if (const auto before = knownBefore(whole.draft.token); !before || *before) {
        return before ? Result<Registration>(**before) : tl::unexpected(before.error());
    }
    if (complete) {
        const Result<NewCase> completed = complete(std::move(whole));
        if (!completed)
            return tl::unexpected(completed.error());
        whole = *completed;
    }
    const Result<Registration> kept = keepRegistrationOnce(whole);
    return kept || kept.error().code == ErrorCode::Refused ? kept : keptAfterAll(whole, kept);
}

//! Whether the case is there is asked, not guessed
Result<CaseService::Registration> CaseService::keptAfterAll(const NewCase &whole, const Result<Registration> &failed)
{
    const bool isLost = failed.error().code == ErrorCode::Unreachable
        && m_session.database().kind() != DatabaseKind::Sqlite;
    if (isLost && !m_session.waitUntilBack())
        return failed;
    const auto after = knownBefore(whole.draft.token);
    if (!after)
        return failed;
    if (*after)
        return **after;
    return isLost ? keepRegistrationOnce(whole) : failed;
}

Result<CaseService::Registration> CaseService::keepRegistrationOnce(const NewCase &whole)
{
    if (const auto sized = checkSizes(whole.files, 0); !sized)
        return tl::unexpected(sized.error());
    return retryOnSerializationFailure([&]() -> Result<Case> {
        const Result<RuleBook> book = m_session.ruleBook();
        if (!book)
            return tl::unexpected(book.error());
        return sql::inTransaction(m_session.database(), [&] { return writtenWhole(whole, *book); });
    }).map([](const Case &stored) {
        return Registration{ stored, false };
    });
}

//! It is judged whole, with whom it asks, before any of it is written
Result<Case> CaseService::writtenWhole(const NewCase &whole, const RuleBook &book)
{
    const QDateTime now = m_session.clock().now();
    const Person &by = m_session.person();
    CaseDraft alone = whole.draft;
    const QStringList departments = std::exchange(alone.departments, {});
    const Result<Decision> registration = registered(whole.draft, by, now, book).and_then([&](const Decision &) {
        return registered(alone, by, now, book);
    });
    if (!registration)
        return tl::unexpected(registration.error());
    ChangeWriter writer(m_session.database(), book, by, now);
    Result<Case> stored = writer.writeNew(*registration);
    if (stored && whole.also)
        stored = whole.also(writer, *stored);
    if (stored && !whole.files.isEmpty()) {
        if (const auto added = writer.addFiles(stored->id, whole.files); !added)
            return tl::unexpected(added.error());
    }
    for (const Command &next : nextSteps(whole.files, departments, whole.referral)) {
        stored = std::move(stored).and_then([&](const Case &before) {
            return decide(before, next, by, now, book).and_then([&](const Decision &change) {
                return writer.write(before, change);
            });
        });
    }
    return stored;
}

Result<std::optional<QString>> CaseService::registeredWith(const QString &token)
{
    if (token.isEmpty())
        return std::nullopt; // every case has one
    return CaseStore(m_session.database()).numberWithToken(token);
}

} // namespace lyhord
