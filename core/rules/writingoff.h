#pragma once

#include "core/model/case.h"
#include "core/rules/workingcalendar.h"

#include <QtCore/QDate>
#include <QtCore/QString>

namespace lyhord {

//! Why nobody may write the case off on that day, in a sentence (R55, R92). Empty: it can be.
[[nodiscard]] QString cannotBeWrittenOffBecause(const Case &subject, QDate today, const WorkingCalendar &calendar);

} // namespace lyhord
