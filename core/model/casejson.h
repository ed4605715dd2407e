#pragma once

#include "core/model/case.h"
#include "core/model/result.h"

#include <QtCore/QJsonObject>

namespace lyhord {

//! A case as the command line prints it; what is absent is null. Attachments and events are added by who has them.
//! Withdrawn assignments are left out: they are part of the timeline.
[[nodiscard]] QJsonObject toJson(const Case &subject);

//! Everything a case holds, for taking a step back: fromSnapshot(snapshot(c)) == c
[[nodiscard]] QJsonObject snapshot(const Case &subject);
//! Broken if it is no snapshot
[[nodiscard]] Result<Case> fromSnapshot(const QJsonObject &stored);

} // namespace lyhord
