#pragma once

#include <QtCore/QtGlobal>

#include <functional>

namespace lyhord {

//! Called with what is done and what there is to do; false stops the work
using Progress = std::function<bool(qint64 done, qint64 total)>;

} // namespace lyhord
