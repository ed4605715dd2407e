#pragma once

#include "core/model/result.h"

#include <QtCore/QString>

namespace lyhord {
class Session;
}

namespace lyhord::ctl {

//! Why nothing was done with a case that was handed over to the chief legal officer, to who may know that (R90): when
//! and by whom, as `case show` says it. Otherwise the error that there was.
[[nodiscard]] Error saidOfHandedOver(Session &session, const QString &number, const Error &otherwise);

} // namespace lyhord::ctl
