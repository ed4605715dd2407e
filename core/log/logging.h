#pragma once

#include "core/model/result.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace lyhord {

//! What is written, and with it everything that is graver
enum class LogLevel { Error, Warning, Info, Debug };

[[nodiscard]] QStringList logLevels(); //!< "error", "warning", "info", "debug"
[[nodiscard]] std::optional<LogLevel> logLevelNamed(const QString &name);

struct LogPlace
{
    LogLevel level = LogLevel::Info;
    QString file; //!< empty: standard error, which may be the journal of systemd
};

//! From now on what is logged in the program's own categories is written there; what Qt says goes on as before.
//! $QT_LOGGING_RULES may still say otherwise of single categories. Broken, and nothing changed, where the file cannot
//! be written; one that cannot be written later on gives way to standard error.
[[nodiscard]] Result<> startLogging(const LogPlace &place);
//! Not needed at the program's end
void stopLogging();
//! Empty when the log goes elsewhere
[[nodiscard]] QString currentLogFile();

} // namespace lyhord
