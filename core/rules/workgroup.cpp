#include "core/rules/workgroup.h"

#include "core/rules/permissions.h"

#include <algorithm>
#include <array>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

//! One of them is had by everybody who works on cases, and by nobody else
constexpr std::array works{ Action::RecordAnswer, Action::Close };

QString groupOf(const Grant &grant)
{
    if (grant.role == Role::ChiefLegalOfficer)
        return u"legal"_s;
    const bool everywhere = std::ranges::any_of(
        works, [&grant](Action action) { return reachOf(grant.role, action) == Reach::Everywhere; });
    if (everywhere)
        return u"contact_centre"_s;
    const bool here = std::ranges::any_of(
        works, [&grant](Action action) { return reachOf(grant.role, action) == Reach::OwnDepartment; });
    return here ? u"department:"_s + grant.department : QString();
}

//! The person with this one grant only
Person onlyWith(const Person &person, const Grant &grant)
{
    Person one = person;
    one.grants = { grant };
    return one;
}

} // namespace

QStringList workgroupsOf(const Person &person, QDate day)
{
    QStringList groups;
    for (const Grant &grant : person.grants) {
        const QString group = groupOf(grant);
        const bool works = may(onlyWith(person, grant), Action::ReadCase, day);
        if (works && !group.isEmpty() && !groups.contains(group))
            groups.append(group);
    }
    return groups;
}

QString workgroupFor(const Person &person, const Case &subject, QDate day)
{
    if (subject.isSecret() && !may(person, Action::ReadSecret, subject, day))
        return {};
    for (const Grant &grant : person.grants) {
        const QString group = groupOf(grant);
        if (!group.isEmpty() && may(onlyWith(person, grant), Action::ReadCase, subject, day))
            return group;
    }
    return {};
}

} // namespace lyhord
