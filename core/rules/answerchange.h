#pragma once

#include "core/model/case.h"
#include "core/model/person.h"

#include <QtCore/QDate>
#include <QtCore/QString>

namespace lyhord {

//! Why the person may not put another answer in place of the department's: it is one that she may not read (L9). Empty:
//! she may, or the department has not answered yet.
[[nodiscard]] QString noChangeBecause(
    const Person &person, const Case &subject, const QString &department, QDate today);

} // namespace lyhord
