#include "core/db/database.h"
#include "core/drafts/registrationdraft.h"
#include "core/intake/importreader.h"
#include "core/rules/followupwords.h"
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

//! A step of its own, in the same transaction. onTheWay: come to the case with the message
Result<Case> withMissingFiles(ChangeTransaction &change, const Case &before, const QList<AttachedFile> &files,
    const QList<Attachment> &onTheWay)
{
    const Result<QList<Attachment>> there = change.attachments.ofCase(before.id);
    if (!there)
        return tl::unexpected(there.error());
    const QList<Attachment> known = *there + onTheWay;
    const QList<AttachedFile> missing = notYetAttached(files, known);
    if (missing.isEmpty())
        return before;
    qint64 bytesThere = 0;
    for (const Attachment &attachment : known)
        bytesThere += attachment.size;
    if (const auto sized = CaseService::checkSizes(missing, bytesThere); !sized)
        return tl::unexpected(sized.error());
    if (const auto added = change.addFiles(before.id, missing); !added)
        return tl::unexpected(added.error());
    return decidedAndWritten(change, before, MarkAttached{ namesOf(missing) });
}

//! Without words only its files are added
Command asFollowUp(const QString &words, const QList<Attachment> &files)
{
    return words.isEmpty() ? Command(MarkAttached{ namesOf(files) }) : Command(FollowUp{ words });
}

} // namespace

Result<Case> InboxService::attachToCase(InboxItemId id, const QString &caseNumber)
{
    const Result<InboxItem> come = waiting(id);
    if (!come)
        return tl::unexpected(come.error());
    const Result<Case> before = m_cases.visible(caseNumber);
    if (!before)
        return before;
    return m_writer
        .commit(before->number, m_context.person(),
            [this, id, command = asFollowUp(come->text, come->attachments), subject = *before](
                ChangeTransaction &change) { return keepAttached(change, id, subject, command); })
        .map([this](const Case &saved) { return savedWithLinksInSight(m_context, saved); });
}

Result<Case> InboxService::keepAttached(
    ChangeTransaction &change, InboxItemId id, const Case &before, const Command &command)
{
    const Result<Case> stored = decidedAndWritten(change, before, command);
    if (!stored)
        return stored;
    const Result<EventId> added = change.events.last();
    if (!added)
        return tl::unexpected(added.error());
    if (const auto kept = KeptMessages(m_context.database()).keep(id, before.id, *added); !kept)
        return tl::unexpected(kept.error());
    return change.inbox.finish(id, InboxEnd::Attached, before.id, change.by().login, change.now()).map([&stored] {
        return *stored;
    });
}

//! The follow-up is the case's last step, so that it can be taken back; files that are attached stay
Result<Case> InboxService::followUpInstead(const RegistrationDraft &registration, const QString &caseNumber)
{
    const InboxItemId id = registration.item;
    const Result<InboxItem> come = id.isValid() ? waiting(id) : Result<InboxItem>(InboxItem());
    if (!come)
        return tl::unexpected(come.error());
    const Result<Case> before = m_cases.visible(caseNumber);
    if (!before)
        return before;
    if (const auto hidden = checkStaysHidden(registration.draft, *before); !hidden)
        return tl::unexpected(hidden.error());
    const CaseDraft came = id.isValid() ? draftFrom(*come) : CaseDraft();
    const QString words = followUpWords(registration.draft, came, *before);
    const Command command = id.isValid() ? asFollowUp(words, come->attachments) : Command(FollowUp{ words });
    return m_writer
        .commit(before->number, m_context.person(),
            [this, id, command, subject = *before, files = registration.files, there = come->attachments](
                ChangeTransaction &change) {
                return withMissingFiles(change, subject, files, there).and_then([&](const Case &stored) {
                    return id.isValid() ? keepAttached(change, id, stored, command)
                                        : decidedAndWritten(change, stored, command);
                });
            })
        .map([this](const Case &saved) { return savedWithLinksInSight(m_context, saved); });
}

} // namespace lyhord
