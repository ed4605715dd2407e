#pragma once

#include "core/statistics/report.h"

#include <QtCore/QStringList>

namespace lyhord {

//! What to know of the case facts of a period of which so many months are frozen: they are the cases as they are now,
//! while the report, which is of the same request, shows the figures as they were then; and which figures of all
//! differ, unless it is masked
[[nodiscard]] QStringList notesOnFrozen(const Report &report, int months);
//! What "–" means in case facts that follow a masked report (R103)
[[nodiscard]] QString noteOnMasked(int smallNumber);

} // namespace lyhord
