#pragma once

#include "app/lyhordctl/arguments.h"
#include "core/model/batch.h"
#include "core/rules/lifecycle.h"

// What the steps that can be taken on one case and on many take on the command line: written once for both.
namespace lyhord::ctl {

struct StepUsage
{
    QList<OptionSpec> options;
    //! Refused with the option's field when a value cannot be understood; reads a --text-file
    Result<lyhord::Command> (*read)(const Arguments &arguments);
};

//! For Link what is asked of many: the other case comes with --to
[[nodiscard]] StepUsage usageOf(BatchStep step);

} // namespace lyhord::ctl
