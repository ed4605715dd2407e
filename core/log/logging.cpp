#include "core/log/logging.h"

#include "core/log/logfile.h"
#include "core/model/clock.h"

#include <QtCore/QLoggingCategory>
#include <QtCore/QMutex>

#include <array>
#include <cstdio>
#include <memory>

#include <sys/stat.h>
#include <unistd.h>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct LevelName
{
    LogLevel level;
    QLatin1StringView name;
};
constexpr std::array levelNames{
    LevelName{ LogLevel::Error, "error"_L1 },
    LevelName{ LogLevel::Warning, "warning"_L1 },
    LevelName{ LogLevel::Info, "info"_L1 },
    LevelName{ LogLevel::Debug, "debug"_L1 },
};

constexpr qsizetype mostLetters = 4000; //!< of a message

QtMessageHandler &handlerBefore()
{
    static QtMessageHandler before = nullptr;
    return before;
}

LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return LogLevel::Debug;
    case QtInfoMsg:
        return LogLevel::Info;
    case QtWarningMsg:
        return LogLevel::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
        return LogLevel::Error;
    }
    return LogLevel::Error;
}

//! As sd-daemon(3) has them
int priorityOf(LogLevel level)
{
    switch (level) {
    case LogLevel::Error:
        return 3;
    case LogLevel::Warning:
        return 4;
    case LogLevel::Info:
        return 6;
    case LogLevel::Debug:
        return 7;
    }
    return 3;
}

QLatin1StringView nameOf(LogLevel level)
{
    return levelNames.at(static_cast<size_t>(level)).name;
}

//! The variable is inherited by whoever is started with another standard error: systemd.exec(5) has it compared
bool isStandardErrorTheJournal()
{
    struct stat stream
    {
    };
    if (fstat(STDERR_FILENO, &stream) != 0)
        return false;
    const QByteArray own = QByteArray::number(quint64(stream.st_dev)) + ':'
        + QByteArray::number(quint64(stream.st_ino));
    return qgetenv("JOURNAL_STREAM") == own;
}

//! A line of its own whatever is in it
QString inOneLine(const QString &message)
{
    QString line = message.first(qMin(message.size(), mostLetters));
    for (QChar &letter : line) {
        if (letter.category() == QChar::Other_Control || letter == QChar::LineSeparator
            || letter == QChar::ParagraphSeparator)
            letter = u' ';
    }
    return line;
}

class Writer
{
public:
    Result<> start(const LogPlace &place)
    {
        std::unique_ptr<LogFile> file;
        if (!place.file.isEmpty()) {
            file = std::make_unique<LogFile>(place.file);
            if (auto opened = file->open(); !opened)
                return opened;
        }
        const QMutexLocker lock(&m_mutex);
        m_file = std::move(file);
        m_isJournal = isStandardErrorTheJournal();
        return {};
    }
    void stop()
    {
        const QMutexLocker lock(&m_mutex);
        m_file.reset();
    }
    void write(LogLevel level, const char *category, const QString &message)
    {
        const QMutexLocker lock(&m_mutex);
        const QString line = QLatin1StringView(category) + u": "_s + inOneLine(message) + u'\n';
        const QString dated = m_clock.now().toString(Qt::ISODateWithMs) + u' ' + nameOf(level) + u' ' + line;
        if (m_file && m_file->write(dated.toUtf8()))
            return;
        const QByteArray told = (m_isJournal ? u"<%1>"_s.arg(priorityOf(level)) + line : dated).toUtf8();
        std::fwrite(told.constData(), 1, static_cast<size_t>(told.size()), stderr);
    }
    QString file() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_file ? m_file->path() : QString();
    }

private:
    mutable QMutex m_mutex;
    SystemClock m_clock;
    std::unique_ptr<LogFile> m_file;
    bool m_isJournal = false;
};

Writer &writer()
{
    static Writer one;
    return one;
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (context.category && QLatin1StringView(context.category).startsWith("lyhord."_L1))
        writer().write(levelOf(type), context.category, message);
    else if (handlerBefore())
        handlerBefore()(type, context, message);
}

QString rulesFor(LogLevel level)
{
    QStringList rules;
    for (const auto &[type, name] : { std::pair{ LogLevel::Warning, u"warning"_s },
             std::pair{ LogLevel::Info, u"info"_s }, std::pair{ LogLevel::Debug, u"debug"_s } })
        rules.append(u"lyhord.*.%1=%2"_s.arg(name, type <= level ? u"true"_s : u"false"_s));
    return rules.join(u'\n');
}

} // namespace

QStringList logLevels()
{
    QStringList names;
    for (const LevelName &level : levelNames)
        names.append(level.name);
    return names;
}

std::optional<LogLevel> logLevelNamed(const QString &name)
{
    for (const LevelName &level : levelNames) {
        if (level.name == name)
            return level.level;
    }
    return std::nullopt;
}

Result<> startLogging(const LogPlace &place)
{
    if (auto started = writer().start(place); !started)
        return started;
    QLoggingCategory::setFilterRules(rulesFor(place.level));
    if (const QtMessageHandler before = qInstallMessageHandler(handle); before != handle)
        handlerBefore() = before;
    return {};
}

void stopLogging()
{
    if (!handlerBefore())
        return;
    qInstallMessageHandler(handlerBefore());
    handlerBefore() = nullptr;
    QLoggingCategory::setFilterRules({});
    writer().stop();
}

QString currentLogFile()
{
    return writer().file();
}

} // namespace lyhord
