#pragma once

#include "core/model/ids.h"

#include <QtCore/QString>

namespace lyhord {

class Navigator;
class Workplace;

//! Takes a step on many cases back in all of them, and tells in how many; where it could not, which and why. What was
//! written for it is a draft again where it is still on this computer. draft: its token; empty: that of all its cases
void takeBackBatch(Workplace &workplace, Navigator &navigator, BatchId id, const QString &draft = {});

} // namespace lyhord
