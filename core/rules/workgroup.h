#pragma once

#include "core/model/case.h"
#include "core/model/person.h"

#include <QtCore/QDate>
#include <QtCore/QStringList>

// Where people work on cases together: the contact centre, each department, the chief legal officer. Working notes are
// shared there and nowhere else.
namespace lyhord {

//! "contact_centre", "department:SBF", "legal"; none for who only reads
[[nodiscard]] QStringList workgroupsOf(const Person &person, QDate day);
//! The one in which the person works on this case; empty for who does not, or may not read what the case holds
[[nodiscard]] QString workgroupFor(const Person &person, const Case &subject, QDate day);

} // namespace lyhord
