#pragma once

#include "core/log/logging.h"

namespace lyhord {

//! What was said on the command line; empty: nothing
struct LogOptions
{
    QString level; //!< --log-level
    QString file; //!< --log-file; "-" is standard error
};

//! Refused for a level there is none of
[[nodiscard]] Result<LogLevel> logLevelFrom(const LogOptions &options, LogLevel otherwise);

//! A desktop's log is a file in the user's state folder. Where that cannot be written the program goes on and logs to
//! standard error; a file that was asked for has to be written.
[[nodiscard]] Result<> startDesktopLog(const LogOptions &options);
//! The command line's goes to standard error, at the level given where none is asked for
[[nodiscard]] Result<> startCommandLog(const LogOptions &options, LogLevel otherwise);

} // namespace lyhord
