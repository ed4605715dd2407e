#pragma once

#include "core/model/case.h"
#include "core/model/result.h"

#include <QtCore/QStringList>

namespace lyhord {

class Session;

//! Those of them that the person may see in a list now, in their order, as casesOf() gives them. A number that nobody
//! has and one out of sight are left out alike (R90).
[[nodiscard]] Result<QList<Case>> casesInSight(Session &session, const QStringList &numbers);

} // namespace lyhord
