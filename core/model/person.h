#pragma once

#include "core/model/names.h"

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace lyhord {

enum class Role {
    ContactCentreOfficer,
    ContactCentreAdministrator,
    DepartmentRegistrar,
    Handler, //!< department manager or handler
    QualityOfficer,
    QualityStrategist,
    ProcessSupport,
    ChiefLegalOfficer,
    BoardReader,
    Worker,
};
LYHORD_NAMES(Role, 10, { Role::ContactCentreOfficer, QLatin1StringView("contact_centre_officer") },
    { Role::ContactCentreAdministrator, QLatin1StringView("contact_centre_administrator") },
    { Role::DepartmentRegistrar, QLatin1StringView("department_registrar") },
    { Role::Handler, QLatin1StringView("handler") }, { Role::QualityOfficer, QLatin1StringView("quality_officer") },
    { Role::QualityStrategist, QLatin1StringView("quality_strategist") },
    { Role::ProcessSupport, QLatin1StringView("process_support") },
    { Role::ChiefLegalOfficer, QLatin1StringView("chief_legal_officer") },
    { Role::BoardReader, QLatin1StringView("board_reader") }, { Role::Worker, QLatin1StringView("worker") })

//! A role given to a person, by agreement with a department (R32)
struct Grant
{
    Role role = Role::Handler;
    QString department; //!< key; empty for roles that are not bound to one
    QString agreement; //!< what it rests on
    QDate validFrom;
    std::optional<QDate> validTo; //!< withdrawn from the day after
    friend bool operator==(const Grant &, const Grant &) = default;
};

struct Person
{
    QString login;
    QString name;
    QString email;
    bool mayReadSecret = false; //!< the special right of L9
    QList<Grant> grants;
    std::optional<QDate> retired;
    friend bool operator==(const Person &, const Person &) = default;
};

} // namespace lyhord
