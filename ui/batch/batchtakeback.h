#pragma once

#include "core/model/ids.h"

#include <QtCore/QString>

#include <optional>

namespace lyhord {

class Navigator;
class Workplace;

//! Takes a step on many cases back in all of them, and tells in how many; where it could not, which and why. What was
//! written for it is a draft again where it is still on this computer. draft: its token; without one that of all its
//! cases; empty: none, since the form is open and keeps the words
void takeBackBatch(
    Workplace &workplace, Navigator &navigator, BatchId id, const std::optional<QString> &draft = std::nullopt);

} // namespace lyhord
