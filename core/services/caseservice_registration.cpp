#include "core/db/database.h"
#include "core/drafts/registrationdraft.h"
#include "core/rules/splitting.h"
#include "core/services/caseservice.h"
#include "core/services/changetransaction.h"
#include "core/services/changewriter.h"
#include "core/services/servicecontext.h"

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

//! A message is emptied when it has become a case: where other words were registered, its own are kept beside them
std::optional<AttachedFile> asItCame(const InboxItem &come, const CaseDraft &draft)
{
    if (come.text.simplified() == draft.text.simplified())
        return std::nullopt;
    return AttachedFile{ Tr::tr("The message as it came.txt"), u"text/plain"_s,
        QString(come.subject + u"\n\n"_s + come.text + u'\n').trimmed().toUtf8() };
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

Result<Case> finishedItem(ChangeTransaction &change, InboxItemId item, const Case &stored)
{
    return change.inbox.finish(item, InboxEnd::Registered, stored.id, change.by().login, change.now()).map([&stored] {
        return stored;
    });
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
    if (const auto permitted = m_context.require(Action::Import); !permitted)
        return tl::unexpected(permitted.error());
    const Result<bool> known = InboxStore(m_context.database()).hasCome(item.externalId, item.rawSha256);
    if (!known)
        return tl::unexpected(known.error());
    const Result<std::optional<QString>> before = registeredWith(draft.token);
    if (!before)
        return tl::unexpected(before.error());
    if (*known || *before)
        return std::optional<Case>();
    if (const auto sized = checkSizes(item.files, 0); !sized)
        return tl::unexpected(sized.error());
    const Also bringIn = [&](ChangeTransaction &change, const Case &stored) -> Result<Case> {
        const Result<std::optional<InboxItemId>> added = change.inbox.add(item);
        if (!added)
            return tl::unexpected(added.error());
        if (!*added) // somebody else imports the same at this moment
            return failed(ErrorCode::Conflict, Tr::tr("The same message has just been imported by someone else."));
        return finishedItem(change, **added, stored);
    };
    return keepRegistration({ draft, {}, {}, bringIn }).map([](const Registration &kept) {
        return std::optional(kept.registered);
    });
}

Result<CaseService::Registration> CaseService::keepInboxItem(InboxItemId item, const NewCase &given)
{
    if (const auto permitted = m_context.require(Action::HandleInbox); !permitted)
        return tl::unexpected(permitted.error());
    return keepRegistration(given, [this, item](NewCase whole) {
        return InboxStore(m_context.database()).one(item).map([&](const InboxItem &come) {
            whole.draft = filledFrom(come, whole.draft);
            if (const std::optional<AttachedFile> original = asItCame(come, whole.draft))
                whole.files.append(*original);
            whole.also = [item](ChangeTransaction &change, const Case &stored) {
                return finishedItem(change, item, stored);
            };
            return whole;
        });
    });
}

Result<CaseService::Registration> CaseService::keepPart(const QString &number, const NewCase &given)
{
    if (const auto permitted = m_context.require(Action::Assign); !permitted)
        return tl::unexpected(permitted.error());
    return keepRegistration(given, [this, number](NewCase whole) {
        return visibleCase(number).map([&whole](const Case &original) {
            whole.draft = draftOfPart(original, whole.draft);
            whole.also = [original](ChangeTransaction &change, const Case &stored) -> Result<Case> {
                const Result<Case> linked = change.write(stored, linkedToOriginal(stored, original.number));
                if (!linked)
                    return linked;
                const Result<Case> marked = change.write(original, splitInto(original, stored.number));
                return marked ? linked : marked;
            };
            return whole;
        });
    });
}

//! The answer to an earlier attempt may have been lost: it is told, not repeated (R34)
Result<std::optional<CaseService::Registration>> CaseService::knownBefore(const QString &token)
{
    return m_writer.registeredWith(token).map([](const std::optional<Case> &known) {
        return known ? std::optional(Registration{ *known, true }) : std::nullopt;
    });
}

//! complete: asked when it is known that nothing was registered with the token
Result<CaseService::Registration> CaseService::keepRegistration(NewCase whole, const Complete &complete)
{
    if (const auto permitted = m_context.require(Action::Register); !permitted)
        return tl::unexpected(permitted.error());
    if (whole.draft.token.isEmpty()) {
        whole.draft.token = m_context.database().newToken();
    } else if (const auto before = knownBefore(whole.draft.token); !before || *before) {
        return before ? Result<Registration>(**before) : tl::unexpected(before.error());
    }
    if (complete) {
        const Result<NewCase> completed = complete(std::move(whole));
        if (!completed)
            return tl::unexpected(completed.error());
        whole = *completed;
    }
    if (const auto sized = checkSizes(whole.files, 0); !sized)
        return tl::unexpected(sized.error());
    return m_writer
        .commitNew(whole.draft.token, [whole](ChangeTransaction &change) { return writtenWhole(change, whole); })
        .map([](const ChangeWriter::Registration &kept) {
            return Registration{ kept.registered, kept.wasThere };
        });
}

//! It is judged whole, with whom it asks, before any of it is written
Result<Case> CaseService::writtenWhole(ChangeTransaction &change, const NewCase &whole)
{
    CaseDraft alone = whole.draft;
    const QStringList departments = std::exchange(alone.departments, {});
    const auto judged = [&](const CaseDraft &draft) {
        return registered(draft, change.by(), change.now(), change.book());
    };
    const Result<Decision> registration = judged(whole.draft).and_then([&](const Decision &) { return judged(alone); });
    if (!registration)
        return tl::unexpected(registration.error());
    Result<Case> stored = change.writeNew(*registration);
    if (stored && whole.also)
        stored = whole.also(change, *stored);
    if (stored && !whole.files.isEmpty()) {
        if (const auto added = change.addFiles(stored->id, whole.files); !added)
            return tl::unexpected(added.error());
    }
    for (const Command &next : nextSteps(whole.files, departments, whole.referral)) {
        stored = std::move(stored).and_then([&](const Case &before) {
            return decide(before, next, change.by(), change.now(), change.book()).and_then([&](const Decision &step) {
                return change.write(before, step);
            });
        });
    }
    return stored;
}

Result<std::optional<QString>> CaseService::registeredWith(const QString &token)
{
    if (token.isEmpty())
        return std::nullopt; // every case has one
    return CaseStore(m_context.database()).numberWithToken(token);
}

} // namespace lyhord
