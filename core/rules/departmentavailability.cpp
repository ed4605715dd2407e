#include "core/rules/departmentavailability.h"

#include "core/rules/dayinsentence.h"
#include "core/rules/profilenames.h"
#include "core/rules/validation.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace lyhord {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Lifecycle)
};

QString noLongerThere(const Department &department, const Profile &profile)
{
    if (!department.successor.isEmpty())
        return takenOverInWords(department.key, department.successor, profile);
    return Tr::tr("The department %1 does not exist any more. Choose another one.")
        .arg(departmentInWords(department.key, profile));
}

} // namespace

QString takenOverInWords(const QString &department, const QString &heir, const Profile &profile)
{
    return Tr::tr("The department %1 does not exist any more. Its matters are now with %2.")
        .arg(departmentInWords(department, profile), departmentInWords(heir, profile));
}

QString cannotBeAskedBecause(const QString &department, const Profile &profile, QDate day)
{
    const auto asked = std::ranges::find(profile.departments, department, &Department::key);
    if (asked == profile.departments.end())
        return Tr::tr("There is no department called %1.").arg(department);
    const QString name = departmentInWords(department, profile);
    if (asked->valid.isYetToCome(day)) {
        return Tr::tr("The department %1 does not exist yet. It can be asked from %2 on.")
            .arg(name, dayInSentence(*asked->valid.from));
    }
    if (!asked->valid.holdsOn(day))
        return noLongerThere(*asked, profile);
    if (!hasContent(asked->mailbox)) { // one mailbox a department, by whatever name (D3, O10)
        return Tr::tr("The department %1 has no official mailbox on record, so nothing can be sent to it. An "
                      "administrator can enter it.")
            .arg(name);
    }
    return {};
}

} // namespace lyhord
