#pragma once

#include "core/db/sql.h"
#include "core/model/case.h"
#include "core/model/query.h"

#include <QtCore/QMap>
#include <QtCore/QString>
#include <QtCore/QStringList>

// How a case stands in its table: the order of columns is said once for writing and reading.
namespace lyhord::casecolumns {

//! Columns that change together are written together, so that a step rewrites no index it did not touch
enum class Group { Fixed, Content, Routing, Progress };

[[nodiscard]] QStringList namesOf(Group group);
void bind(sql::Query &query, Group group, const Case &subject);
[[nodiscard]] bool differs(Group group, const Case &before, const Case &after);

//! "id, version, …": all groups, as caseOf() reads them
[[nodiscard]] const QString &all();
[[nodiscard]] Case caseOf(const sql::Query &row); //!< without assignments, consultations and links

//! What a list shows, as rowOf() reads it; table alias c
[[nodiscard]] QString listed(bool withHistory = false);
inline constexpr int listedCount = 22;
[[nodiscard]] CaseRow rowOf(const sql::Query &row, const AccessScope &scope);

//! Departments asked or consulted and not withdrawn, and whether something is awaited from them
[[nodiscard]] QMap<QString, bool> askedDepartments(const Case &subject);
//! Keys of the departments asked, in alphabetical order; a plus before those whose own answer came by the first answer
//! day (R88)
[[nodiscard]] QString dueDepartments(const Case &subject);
//! The department the case counts for in reports
[[nodiscard]] QString leadDepartment(const Case &subject);

} // namespace lyhord::casecolumns
