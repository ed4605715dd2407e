#include "core/rules/reportrecipients.h"

#include "core/rules/handingon.h"
#include "core/rules/letterwords.h"
#include "core/rules/nameversions.h"
#include "core/rules/soundtext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::ReportRecipients)
};

template <class T>
const T *entryOf(const QList<T> &entries, const QString &key)
{
    const auto found = std::ranges::find(entries, key, &T::key);
    return found == entries.end() ? nullptr : &*found;
}

bool isDepartments(DueKind kind)
{
    return kind == DueKind::Monthly || kind == DueKind::Board;
}

const ReportRecipient *entered(const QList<ReportRecipient> &recipients, DueKind kind, const QString &scope)
{
    const auto found = std::ranges::find_if(recipients,
        [&](const ReportRecipient &recipient) { return recipient.kind == kind && recipient.scope == scope; });
    return found == recipients.end() ? nullptr : &*found;
}

QString missingAddress(const DueReport &report, const Profile &profile)
{
    switch (report.kind) {
    case DueKind::Monthly:
        return Tr::tr("%1 has no official mailbox on record. An administrator enters it with the department.")
            .arg(scopeInWords(report, profile, u"sv"_s));
    case DueKind::Strategist:
    case DueKind::ProcessGroup:
        return Tr::tr("The quality strategist has no address on record. An administrator enters it among the reports' "
                      "recipients.");
    case DueKind::Board:
        return Tr::tr("%1 has no address on record. An administrator enters it among the reports' recipients.")
            .arg(scopeInWords(report, profile, u"sv"_s));
    case DueKind::Executive:
        return Tr::tr("The municipal executive has no address on record. An administrator enters it among the reports' "
                      "recipients.");
    }
    return {};
}

bool isKnown(const ReportRecipient &recipient, const Profile &profile)
{
    if (recipient.kind == DueKind::ProcessGroup)
        return entryOf(profile.processes, recipient.scope) != nullptr;
    if (isDepartments(recipient.kind))
        return entryOf(profile.departments, recipient.scope) != nullptr;
    return recipient.scope.isEmpty();
}

} // namespace

QString scopeInWords(const DueReport &report, const Profile &profile, const QString &language)
{
    if (report.kind == DueKind::ProcessGroup) {
        const QList<Process> versions = versionsOfProcess(report.scope, profile);
        const Process *process = versionOn(versions, profile.day.value_or(report.from));
        return process ? process->name.in(language) : report.scope;
    }
    if (!isDepartments(report.kind))
        return profile.municipality;
    const Department *department = entryOf(profile.departments, report.scope);
    if (!department)
        return report.scope;
    return report.kind == DueKind::Board ? department->board : department->name.in(language);
}

//! What a board puts before the public is masked until somebody decides otherwise (R78)
ReportRecipient nobodyYet(const DueReport &report)
{
    return { .kind = report.kind,
        .scope = report.scope,
        .name = {},
        .address = {},
        .language = u"sv"_s,
        .masked = report.kind == DueKind::Board || report.kind == DueKind::Executive };
}

QString whoseMailboxGets(const DueReport &report, const Profile &profile, QDate day)
{
    const QString heir = heirOf(report.scope, profile, day);
    const Department *department = entryOf(profile.departments, heir);
    return department && !department->mailbox.isEmpty() ? heir : report.scope;
}

Result<ReportRecipient> recipientOf(
    const DueReport &report, const Profile &profile, const QList<ReportRecipient> &recipients, QDate day)
{
    ReportRecipient recipient = nobodyYet(report);
    if (const ReportRecipient *own = entered(recipients, report.kind, report.scope))
        recipient = *own;
    else if (const ReportRecipient *strategist = entered(recipients, DueKind::Strategist, {});
             strategist && report.kind == DueKind::ProcessGroup)
        recipient = *strategist;
    if (report.kind == DueKind::Monthly) {
        const Department *department = entryOf(profile.departments, whoseMailboxGets(report, profile, day));
        recipient.address = department ? department->mailbox : QString();
        if (department && department->key != report.scope)
            recipient.name = department->name.in(recipient.language);
    }
    if (recipient.name.isEmpty() && isDepartments(report.kind))
        recipient.name = scopeInWords(report, profile, recipient.language);
    if (recipient.address.isEmpty())
        return failed(ErrorCode::Refused, missingAddress(report, profile));
    return recipient;
}

Result<> checkRecipient(const ReportRecipient &recipient, const Profile &profile)
{
    if (!isKnown(recipient, profile))
        return refused(u"scope"_s, Tr::tr("There is no %1 here.").arg(recipient.scope));
    if (recipient.kind == DueKind::Monthly && !recipient.address.isEmpty()) {
        return refused(u"address"_s,
            Tr::tr("A department's report goes to its official mailbox, which is entered with the department."));
    }
    if (recipient.kind != DueKind::Monthly && !isEmailAddress(recipient.address))
        return refused(u"address"_s, Tr::tr("\"%1\" is not an e-mail address.").arg(recipient.address));
    if (letterLanguage(recipient.language) != recipient.language)
        return refused(u"language"_s, Tr::tr("Letters are written in Swedish, Finnish or English: sv, fi or en."));
    return {};
}

} // namespace lyhord
