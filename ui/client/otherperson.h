#pragma once

#include "core/model/case.h"

#include <QtCore/QString>

#include <functional>

class QWidget;

namespace lyhord {

class Workplace;

//! Before a message is added to a case: asks where the two are of different people, or one may not see whose the case
//! is; says both. `add` is called at once where there is no doubt, or when the person wants it all the same, and never
//! when `parent` is gone.
void whenSureWhose(Workplace &workplace, QWidget *parent, const Submitter &sender, const QString &number,
    const std::function<void()> &add);

} // namespace lyhord
