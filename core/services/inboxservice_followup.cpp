#include "core/db/database.h"
#include "core/drafts/registrationdraft.h"
#include "core/services/caseservice.h"
#include "core/services/changetransaction.h"
#include "core/services/changewriter.h"
#include "core/services/inboxservice.h"
#include "core/services/servicecontext.h"
#include "core/services/visiblelinks.h"
#include "core/store/keptmessages.h"

#include <QtCore/QCryptographicHash>

#include <algorithm>

// What belongs to a case that is open already.
namespace lyhord {

namespace {

QList<AttachedFile> notYetAttached(const QList<AttachedFile> &files, const QList<Attachment> &there)
{
    QList<AttachedFile> missing;
    for (const AttachedFile &file : files) {
        const QByteArray hash = QCryptographicHash::hash(file.content, QCryptographicHash::Sha256).toHex();
        const bool known = std::any_of(there.begin(), there.end(),
            [&](const Attachment &attachment) { return attachment.name == file.name && attachment.sha256 == hash; });
        if (!known)
            missing.append(file);
    }
    return missing;
}

Result<Case> decidedAndWritten(ChangeTransaction &change, const Case &before, const Command &command)
{
    return decide(before, command, change.by(), change.now(), change.book()).and_then([&](const Decision &decision) {
        return change.write(before, decision);
    });
}

//! A step of its own, in the same transaction
Result<Case> withMissingFiles(ChangeTransaction &change, const Case &before, const QList<AttachedFile> &files)
{
    const Result<QList<Attachment>> there = change.attachments.ofCase(before.id);
    if (!there)
        return tl::unexpected(there.error());
    const QList<AttachedFile> missing = notYetAttached(files, *there);
    if (missing.isEmpty())
        return before;
    qint64 bytesThere = 0;
    for (const Attachment &attachment : *there)
        bytesThere += attachment.size;
    if (const auto sized = CaseService::checkSizes(missing, bytesThere); !sized)
        return tl::unexpected(sized.error());
    if (const auto added = change.addFiles(before.id, missing); !added)
        return tl::unexpected(added.error());
    return decidedAndWritten(change, before, MarkAttached{ namesOf(missing) });
}

} // namespace

Result<Case> InboxService::attachToCase(InboxItemId id, const QString &caseNumber, const QList<AttachedFile> &more)
{
    const Result<InboxItem> come = waiting(id);
    if (!come)
        return tl::unexpected(come.error());
    const Result<Case> before = m_cases.visible(caseNumber);
    if (!before)
        return before;
    const Command command = come->text.isEmpty() ? Command(MarkAttached{ namesOf(come->attachments) })
                                                 : Command(FollowUp{ come->text });
    return m_writer
        .commit(before->number, m_context.person(),
            [this, id, command, more, subject = *before](ChangeTransaction &change) {
                return keepAttached(change, id, subject, command).and_then([&](const Case &stored) {
                    return withMissingFiles(change, stored, more);
                });
            })
        .map([this](const Case &saved) { return savedWithLinksInSight(m_context, saved); });
}

Result<Case> InboxService::keepAttached(
    ChangeTransaction &change, InboxItemId id, const Case &before, const Command &command)
{
    const Result<Case> stored = decidedAndWritten(change, before, command);
    if (!stored)
        return stored;
    if (const auto kept = KeptMessages(m_context.database()).keep(id, before.id, change.trace()->id); !kept)
        return tl::unexpected(kept.error());
    return change.inbox.finish(id, InboxEnd::Attached, before.id, change.by().login, change.now()).map([&stored] {
        return *stored;
    });
}

Result<Case> InboxService::followUpInstead(const RegistrationDraft &registration, const QString &caseNumber)
{
    if (registration.item.isValid())
        return attachToCase(registration.item, caseNumber, registration.files);
    const Result<Case> before = m_cases.visible(caseNumber);
    if (!before)
        return before;
    return m_writer
        .commit(before->number, m_context.person(),
            [subject = *before, text = registration.draft.text, files = registration.files](ChangeTransaction &change) {
                return decidedAndWritten(change, subject, FollowUp{ text }).and_then([&](const Case &stored) {
                    return withMissingFiles(change, stored, files);
                });
            })
        .map([this](const Case &saved) { return savedWithLinksInSight(m_context, saved); });
}

} // namespace lyhord
