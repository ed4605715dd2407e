#pragma once

#include "core/model/result.h"

#include <QtCore/QString>

#include <optional>

namespace lyhord {

//! What became of a step in the case of this number
struct StepOutcome
{
    QString number;
    std::optional<Error> error; //!< empty: done
};

} // namespace lyhord
