#include "core/log/categories.h"

namespace lyhord {

Q_LOGGING_CATEGORY(programLog, "lyhord.program", QtWarningMsg)
Q_LOGGING_CATEGORY(databaseLog, "lyhord.database", QtWarningMsg)
Q_LOGGING_CATEGORY(migrationLog, "lyhord.migration", QtWarningMsg)
Q_LOGGING_CATEGORY(workerLog, "lyhord.worker", QtWarningMsg)
Q_LOGGING_CATEGORY(importLog, "lyhord.import", QtWarningMsg)
Q_LOGGING_CATEGORY(slowLog, "lyhord.slow", QtWarningMsg)
Q_LOGGING_CATEGORY(errorLog, "lyhord.error", QtWarningMsg)
Q_LOGGING_CATEGORY(learningLog, "lyhord.learning", QtWarningMsg)
Q_LOGGING_CATEGORY(spellingLog, "lyhord.spelling", QtWarningMsg)
Q_LOGGING_CATEGORY(workplaceLog, "lyhord.workplace", QtWarningMsg)

} // namespace lyhord
