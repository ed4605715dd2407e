#include "core/services/inboxservice.h"

#include "core/db/database.h"
#include "core/rules/deadlines.h"
#include "core/rules/headlines.h"
#include "core/rules/messagetakenout.h"
#include "core/services/caseservice.h"
#include "core/services/changetransaction.h"
#include "core/services/changewriter.h"
#include "core/services/commit.h"
#include "core/services/masking.h"
#include "core/services/servicecontext.h"
#include "core/services/visiblelinks.h"
#include "core/store/casestore.h"
#include "core/store/inboxstore.h"
#include "core/store/keptmessages.h"

#include <QtCore/QCoreApplication>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::InboxService)
};

//! Who a person with a protected identity is, and where, is for who may read what is secret (L9)
bool isHiddenFrom(const Person &person, const InboxItem &item, QDate day)
{
    return item.submitter.protectedIdentity
        && !(may(person, Action::ReadNames, day) && may(person, Action::ReadSecret, day));
}

QString inOneText(const QList<UnmappedValue> &values)
{
    QStringList lines;
    for (const UnmappedValue &one : values)
        lines.append(one.name + u": "_s + one.value);
    return lines.join(u'\n');
}

//! Those of them that stand otherwise
QList<FieldDifference> differing(const QList<FieldDifference> &fields)
{
    QList<FieldDifference> found = fields;
    found.removeIf([](const FieldDifference &one) { return one.before == one.after; });
    return found;
}

//! Of what waits unchanged in the inbox; of a case these are the registrator's
QList<FieldDifference> differencesBesides(const InboxItem &before, const InboxItem &after)
{
    QStringList hadFiles;
    for (const Attachment &one : before.attachments)
        hadFiles.append(one.name);
    QStringList hasFiles;
    for (const AttachedFile &one : after.files)
        hasFiles.append(one.name);
    return differing({ { u"subject"_s, before.subject, after.subject },
        { u"unmapped"_s, inOneText(before.unmapped), inOneText(after.unmapped) },
        { u"attachments"_s, hadFiles.join(u", "_s), hasFiles.join(u", "_s) } });
}

//! Field by field
QList<FieldDifference> differences(const InboxItem &before, const InboxItem &after)
{
    return differing(
        { { u"text"_s, before.text, after.text }, { u"submitter.name"_s, before.submitter.name, after.submitter.name },
            { u"submitter.email"_s, before.submitter.email, after.submitter.email },
            { u"submitter.phone"_s, before.submitter.phone, after.submitter.phone },
            { u"submitter.address"_s, before.submitter.address, after.submitter.address } });
}

tl::unexpected<Error> noLongerKept(InboxItemId id)
{
    return failed(ErrorCode::NotFound,
        Tr::tr("Message %1 cannot be taken out of a case: it has not been added to one, or longer ago than %2 days.")
            .arg(id.value)
            .arg(daysToHaveBack));
}

} // namespace

InboxService::InboxService(ServiceContext &context, ChangeWriter &writer, CaseService &cases)
    : m_context(context)
    , m_writer(writer)
    , m_cases(cases)
{
}

Result<QList<InboxItem>> InboxService::items()
{
    return m_context.require(Action::HandleInbox)
        .and_then([this] { return InboxStore(m_context.database()).waiting(); })
        .and_then([this](const QList<InboxItem> &items) { return withAnswerDays(items); });
}

Result<QList<InboxItem>> InboxService::discarded()
{
    return m_context.require(Action::HandleInbox)
        .and_then([this] { return InboxStore(m_context.database()).discarded(); })
        .and_then([this](const QList<InboxItem> &items) { return withAnswerDays(items); });
}

Result<QList<InboxItem>> InboxService::withAnswerDays(QList<InboxItem> items)
{
    const auto book = m_context.ruleBook();
    if (!book)
        return tl::unexpected(book.error());
    for (InboxItem &item : items) {
        const QDate day = dayOfReceipt(item.received, channelOf(item.source), book->calendar, book->values);
        item.answerDue = deadlinesFor(day, book->calendar, book->values).answerDue;
    }
    return items;
}

Result<InboxItem> InboxService::item(InboxItemId id)
{
    const Result<InboxItem> found = waiting(id);
    if (found || found.error().code != ErrorCode::NotFound)
        return found;
    const Result<InboxItem> discarded = InboxStore(m_context.database()).oneDiscarded(id);
    return discarded || discarded.error().code != ErrorCode::NotFound ? discarded : found;
}

//! One that is to be dealt with
Result<InboxItem> InboxService::waiting(InboxItemId id)
{
    if (const auto permitted = m_context.require(Action::HandleInbox); !permitted)
        return tl::unexpected(permitted.error());
    return InboxStore(m_context.database()).one(id);
}

Result<QByteArray> InboxService::attachmentContent(InboxItemId id, AttachmentId attachment)
{
    if (const auto permitted = m_context.require(Action::HandleInbox); !permitted)
        return tl::unexpected(permitted.error());
    return InboxStore(m_context.database()).content(id, attachment);
}

Result<std::optional<InboxItemId>> InboxService::add(const InboxItem &item)
{
    if (const auto permitted = m_context.require(Action::Import); !permitted)
        return tl::unexpected(permitted.error());
    return changedSince(item).and_then([&](const std::optional<InboxItem> &changed) {
        return add(Come{ changed ? Arrival::Changed : Arrival::New, changed.value_or(item) });
    });
}

Result<std::optional<InboxItemId>> InboxService::add(const Come &come)
{
    if (const auto permitted = m_context.require(Action::Import); !permitted)
        return tl::unexpected(permitted.error());
    return commit(m_context.database(), [&]() -> Result<std::optional<InboxItemId>> {
        const Result<std::optional<InboxItemId>> added = InboxStore(m_context.database()).add(come.item);
        if (!added)
            return added;
        return added;
    });
}

Result<std::optional<InboxItem>> InboxService::changedSince(const InboxItem &item)
{
    const auto earlier = InboxStore(m_context.database()).earlier(item.externalId, item.rawSha256);
    if (!earlier)
        return tl::unexpected(earlier.error());
    if (!*earlier)
        return std::nullopt;
    InboxItem changed = item;
    changed.externalId = InboxStore::idOfChange(item.externalId, item.rawSha256);
    InboxItem before = (*earlier)->item;
    const bool isCase = (*earlier)->caseId.isValid();
    if (!isCase && isHiddenFrom(m_context.person(), before, m_context.today()))
        return std::optional(changed); // it stands otherwise, and how is not told
    bool isTold = true; // all that stands otherwise
    if (isCase) {
        isTold = changed.files.isEmpty();
        const Result<Case> became = CaseStore(m_context.database()).byId((*earlier)->caseId);
        if (!became)
            return tl::unexpected(became.error());
        changed.suggestedCase = became->number;
        before.text = became->text;
        before.submitter = became->submitter;
        const bool isMasked = isMaskedFor(m_context.person(), *became, m_context.today());
        if (isMasked) // what is secret is not told here
            before.text = changed.text;
        if (became->isSecret())
            before.submitter = changed.submitter;
        isTold = isTold && !isMasked && !became->isSecret();
    }
    changed.differs = differences(before, changed);
    if (!isCase)
        changed.differs += differencesBesides(before, changed);
    if (changed.differs.isEmpty() && isTold) // the same once more, in another envelope
        return std::nullopt;
    return std::optional(changed);
}

Result<InboxService::Come> InboxService::foreseen(const InboxItem &item)
{
    if (const auto permitted = m_context.require(Action::Import); !permitted)
        return tl::unexpected(permitted.error());
    const Result<std::optional<InboxItem>> changed = changedSince(item);
    if (!changed)
        return tl::unexpected(changed.error());
    const InboxItem come = changed->value_or(item);
    return InboxStore(m_context.database()).hasCome(come.externalId, come.rawSha256).map([&](bool isKnown) {
        const Arrival arrival = changed->has_value() ? Arrival::Changed : Arrival::New;
        return Come{ isKnown ? Arrival::Already : arrival, come };
    });
}

Result<Case> InboxService::takeOut(InboxItemId id)
{
    KeptMessages kept(m_context.database());
    const Result<CaseId> caseId = kept.caseOf(id);
    if (!caseId)
        return tl::unexpected(caseId.error());
    const Result<Case> found = caseId->isValid() ? CaseStore(m_context.database()).byId(*caseId)
                                                 : Result<Case>(noLongerKept(id));
    const Result<Case> before = found.and_then([this](const Case &subject) { return m_cases.visible(subject.number); });
    if (!before)
        return before;
    const Result<std::optional<InboxItemId>> latest = kept.addedByLatestStep(before->id);
    if (!latest)
        return tl::unexpected(latest.error());
    if (*latest == id)
        return m_cases.undo(before->number, before->version);
    return m_writer
        .commit(before->number, m_context.person(),
            [this, id, subject = *before](ChangeTransaction &change) { return keepTakenOut(change, id, subject); })
        .map([this](const Case &saved) { return savedWithLinksInSight(m_context, saved); });
}

//! No step that could be taken back: the message is in the inbox again
Result<Case> InboxService::keepTakenOut(ChangeTransaction &change, InboxItemId id, const Case &before)
{
    KeptMessages kept(m_context.database());
    const Result<bool> gone = kept.haveLettersLeft(id);
    if (!gone)
        return tl::unexpected(gone.error());
    const Result<Decision> decision = messageTakenOut(before, EventKind::FollowedUp, *gone, change.by(), change.now());
    if (!decision)
        return tl::unexpected(decision.error());
    const Result<Case> stored = change.cases.save(before, decision->after);
    if (!stored)
        return stored;
    return change.addEvents(stored->id, decision->events).and_then([&] { return kept.takeOut(id); }).map([&stored] {
        return *stored;
    });
}

Result<Case> InboxService::refer(InboxItemId id, const Referral &referral)
{
    const Result<InboxItem> come = waiting(id);
    if (!come)
        return tl::unexpected(come.error());
    const Result<RuleBook> book = m_context.ruleBook();
    if (!book)
        return tl::unexpected(book.error());
    // What is no case needs neither kind nor area of its own; it is counted as a referral only (R19).
    CaseDraft draft;
    const HeadlineFinding finding = findingInHeadline(
        come->subject, come->submitter.name, book->profile.ownPhoneNumbers, m_context.today());
    draft.headline = come->subject.isEmpty() || !finding.isEmpty() ? Tr::tr("Referred message") : come->subject;
    draft.type = come->suggestedType.value_or(CaseType::View);
    draft.area = come->suggestedArea;
    if (draft.area.isEmpty() && !book->profile.areas.isEmpty())
        draft.area = book->profile.areas.constFirst().key;
    return m_cases.referInboxItem(id, draft, referral);
}

Result<> InboxService::discard(InboxItemId id, const QString &reason)
{
    if (const auto permitted = m_context.require(Action::HandleInbox); !permitted)
        return permitted;
    if (reason.trimmed().isEmpty())
        return refused(u"reason"_s, Tr::tr("Say why it is put away: what has come in is an official document."));
    return commit(m_context.database(), [&]() -> Result<> {
        return InboxStore(m_context.database())
            .discard(id, { m_context.clock().now(), m_context.person().login, reason });
    });
}

Result<> InboxService::bringBack(InboxItemId id)
{
    if (const auto permitted = m_context.require(Action::HandleInbox); !permitted)
        return permitted;
    return commit(m_context.database(), [&]() -> Result<> { return InboxStore(m_context.database()).bringBack(id); });
}

Result<int> InboxService::eraseDue()
{
    const QDateTime now = m_context.clock().now();
    const QDateTime before = erasedIfDealtWithBefore(now);
    const Result<int> erased = InboxStore(m_context.database()).eraseDiscarded(before, now);
    if (!erased)
        return erased;
    const auto kept = KeptMessages(m_context.database()).eraseAddedBefore(before);
    if (!kept)
        return tl::unexpected(kept.error());
    return *erased;
}

} // namespace lyhord
