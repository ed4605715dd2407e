#include "app/common/logoptions.h"

#include "core/log/categories.h"
#include "core/log/logfile.h"
#include "core/log/loggable.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSysInfo>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::LogOptions)
};

//! Standard error, for a file that is named so
QString placeNamed(const QString &file)
{
    return file == "-"_L1 ? QString() : file;
}

void logStart()
{
    qCInfo(programLog, "%s %s begins, Qt %s, %s", qUtf8Printable(QCoreApplication::applicationName()),
        qUtf8Printable(QCoreApplication::applicationVersion()), qVersion(),
        qUtf8Printable(QSysInfo::prettyProductName()));
}

} // namespace

Result<LogLevel> logLevelFrom(const LogOptions &options, LogLevel otherwise)
{
    if (options.level.isEmpty())
        return otherwise;
    if (const auto named = logLevelNamed(options.level))
        return *named;
    return failed(
        ErrorCode::Refused, Tr::tr("“%1” is no level of the log: %2.").arg(options.level, logLevels().join(u", "_s)));
}

Result<> startDesktopLog(const LogOptions &options)
{
    const auto level = logLevelFrom(options, LogLevel::Info);
    if (!level)
        return tl::unexpected(level.error());
    const auto file = options.file.isEmpty() ? logFileInStateFolder(u"lyhord"_s) : Result<QString>(options.file);
    auto started = file ? startLogging({ *level, placeNamed(*file) }) : Result<>(tl::unexpected(file.error()));
    if (!started && options.file.isEmpty()) {
        const Error why = started.error();
        started = startLogging({ *level, {} });
        qCWarning(programLog, "there is no log file: %s", loggable(why).constData());
    }
    if (started)
        logStart();
    return started;
}

Result<> startCommandLog(const LogOptions &options, LogLevel otherwise)
{
    const auto level = logLevelFrom(options, options.file.isEmpty() ? otherwise : LogLevel::Info);
    if (!level)
        return tl::unexpected(level.error());
    auto started = startLogging({ *level, placeNamed(options.file) });
    if (started)
        logStart();
    return started;
}

} // namespace lyhord
