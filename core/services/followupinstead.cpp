#include "core/services/registrationstep.h"

#include "core/services/caseservice.h"
#include "core/services/inboxservice.h"
#include "core/services/session.h"

#include <QtCore/QCryptographicHash>

#include <algorithm>

namespace lyhord {

namespace {

Result<Case> registerNew(Session &session, const RegistrationDraft &registration)
{
    if (registration.item.isValid())
        return session.cases().registerInboxItem(registration.item, registration.draft);
    if (!registration.splitFrom.isEmpty())
        return session.cases().split(registration.splitFrom, registration.draft);
    return session.cases().registerCase(registration.draft);
}

//! Whether the case is there is asked, not guessed: an answer that was lost says nothing (R34)
Result<RegistrationStep> registeredOnce(Session &session, const RegistrationDraft &registration)
{
    const auto foundAgain = [&session](const QString &number) {
        return session.cases().afterOwnStep(number).map([](const CaseFile &file) {
            return RegistrationStep{ file.subject, {}, true };
        });
    };
    CaseService &cases = session.cases();
    if (registration.tried) {
        const auto before = cases.registeredWith(registration.draft.token);
        if (!before)
            return tl::unexpected(before.error());
        if (*before)
            return foundAgain(**before);
    }
    const Result<Case> registered = registerNew(session, registration);
    if (registered)
        return RegistrationStep{ *registered, {} };
    if (registered.error().code != ErrorCode::Refused) {
        const auto after = cases.registeredWith(registration.draft.token);
        if (after && *after)
            return foundAgain(**after);
    }
    return tl::unexpected(registered.error());
}

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

//! What is left to do for a case that has just been registered; nothing if an earlier attempt did it
std::optional<Command> nextStep(
    const Case &registered, const QStringList &departments, const std::optional<Referral> &referral)
{
    if (registered.status != CaseStatus::Registered)
        return std::nullopt;
    if (referral)
        return Refer{ *referral };
    return departments.isEmpty() ? std::nullopt : std::optional<Command>(Assign{ departments });
}

} // namespace

Result<RegistrationStep> registerOnce(
    Session &session, const RegistrationDraft &registration, const std::optional<Referral> &referral)
{
    // Departments are asked in a step of its own: a registration is never taken back, an assignment can be.
    RegistrationDraft unassigned = registration;
    const QStringList departments = std::exchange(unassigned.draft.departments, QStringList());
    Result<RegistrationStep> step = registeredOnce(session, unassigned);
    if (!step)
        return step;
    if (const auto attached = attachMissing(session, step->registered.number, registration.files); !attached) {
        step->leftUndone = attached.error();
        return step;
    }
    const std::optional<Command> next = nextStep(step->registered, departments, referral);
    if (!next)
        return step;
    const Result<Case> done = session.cases().apply(step->registered.number, *next);
    if (done)
        step->registered = *done;
    else
        step->leftUndone = done.error();
    return step;
}

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
