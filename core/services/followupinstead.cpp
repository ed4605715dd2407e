#include "core/services/followupinstead.h"

#include "core/services/caseservice.h"
#include "core/services/inboxservice.h"
#include "core/services/session.h"

#include <QtCore/QCryptographicHash>

#include <algorithm>

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

Result<> attachMissing(Session &session, const QString &number, const QList<AttachedFile> &files)
{
    if (files.isEmpty())
        return {};
    const Result<CaseFile> file = session.cases().afterOwnStep(number);
    if (!file)
        return tl::unexpected(file.error());
    const QList<AttachedFile> missing = notYetAttached(files, file->attachments);
    if (missing.isEmpty())
        return {};
    const auto attached = session.cases().attach(number, missing);
    return attached ? Result<>() : tl::unexpected(attached.error());
}

} // namespace

Result<Case> followUpInstead(Session &session, const RegistrationDraft &registration, const QString &number)
{
    if (registration.item.isValid()) {
        if (const auto attached = session.inbox().attachToCase(registration.item, number); !attached)
            return tl::unexpected(attached.error());
    } else if (const auto followed = session.cases().apply(number, FollowUp{ registration.draft.text }); !followed) {
        return tl::unexpected(followed.error());
    }
    if (const auto attached = attachMissing(session, number, registration.files); !attached)
        return tl::unexpected(attached.error());
    return session.cases().afterOwnStep(number).map(&CaseFile::subject);
}

} // namespace lyhord
