#pragma once

#include <QtCore/QLoggingCategory>

namespace lyhord {

// Everything the program logs is in one of these. Never a name, text, address or number of a person or case, nor the
// place of a file, which often has somebody's name in it: of an error only what loggable() makes of it. Unless the log
// is started (core/log/logging.h) warnings go where Qt's go.

Q_DECLARE_LOGGING_CATEGORY(programLog) //!< lyhord.program: versions, start and end
Q_DECLARE_LOGGING_CATEGORY(databaseLog) //!< lyhord.database: statements that failed, connections lost and found
Q_DECLARE_LOGGING_CATEGORY(migrationLog) //!< lyhord.migration: from which version to which, and how long it took
Q_DECLARE_LOGGING_CATEGORY(workerLog) //!< lyhord.worker: its rounds, who is at work
Q_DECLARE_LOGGING_CATEGORY(importLog) //!< lyhord.import: how many were read, taken and refused
Q_DECLARE_LOGGING_CATEGORY(slowLog) //!< lyhord.slow: what took longer than a second
Q_DECLARE_LOGGING_CATEGORY(errorLog) //!< lyhord.error: what a person was told, under the code that was shown
Q_DECLARE_LOGGING_CATEGORY(learningLog) //!< lyhord.learning: the proposals of the registration
Q_DECLARE_LOGGING_CATEGORY(spellingLog) //!< lyhord.spelling: the word list
Q_DECLARE_LOGGING_CATEGORY(workplaceLog) //!< lyhord.workplace: what a desktop keeps and does by itself

} // namespace lyhord
