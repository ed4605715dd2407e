#include "core/rules/roledepartment.h"

namespace lyhord {

bool needsDepartment(Role role)
{
    return role == Role::DepartmentRegistrar || role == Role::Handler || role == Role::QualityOfficer;
}

bool isForNoDepartment(Role role)
{
    return role == Role::ContactCentreOfficer || role == Role::ContactCentreAdministrator
        || role == Role::QualityStrategist || role == Role::ChiefLegalOfficer;
}

bool hasWrongDepartment(const Grant &grant)
{
    return grant.department.isEmpty() ? needsDepartment(grant.role) : isForNoDepartment(grant.role);
}

} // namespace lyhord
