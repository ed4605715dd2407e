#include "app/common/defaults.h"
#include "app/common/logoptions.h"
#include "app/common/translations.h"
#include "app/lyhordctl/command.h"
#include "app/lyhordctl/output.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtGui/QGuiApplication>

#include <algorithm>
#include <chrono>
#include <cstdio>

// The command line: finds the command, runs it, prints one document. What it does is in the files of the command
// groups.
namespace lyhord::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::ctl)
};

constexpr int wrongUsage = 2;
constexpr std::chrono::seconds failover(30); // another server has taken over by then

int exitCode(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotPermitted:
        return 3;
    case ErrorCode::Conflict:
        return 4;
    case ErrorCode::Unreachable:
        return 5;
    case ErrorCode::Refused:
        return 6;
    case ErrorCode::NotFound:
    case ErrorCode::Broken:
        break;
    }
    return 1;
}

void print(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
}

void printDocument(const QJsonObject &document, bool json)
{
    if (json)
        print(stdout, QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Compact)) + u'\n');
    else
        print(stdout, readable(document));
}

int complain(const QJsonObject &document, const QString &message, bool json, int code)
{
    if (json)
        printDocument(document, true);
    print(stderr, u"lyhordctl: "_s + message + u'\n');
    return code;
}

int complainOfUsage(const QString &message, bool json)
{
    return complain(errorDocument(u"usage"_s, message), message, json, wrongUsage);
}

QList<Command> allCommands()
{
    QList<Command> all;
    for (const auto &group : { databaseCommands, caseCommands, noteCommands, batchCommands, inboxCommands,
             reportCalendarCommands, reportCommands, calendarCommands, directoryCommands, workerCommands })
        all += group();
    return all;
}

QString help(const QList<Command> &commands)
{
    QString text = Tr::tr(
                       "Usage: lyhordctl [--database URL] [--as LOGIN] [--now ISO8601] [--language sv|fi|en] [--json] "
                       "[--quiet] [--log-level error|warning|info|debug] [--log-file FILE] COMMAND …")
        + u"\n\n"_s;
    for (const Command &command : commands)
        text += u"  %1\n      %2\n"_s.arg(command.usage.line().section(u' ', 1), command.summary);
    return text;
}

//! The options before the command; leaves the command and what follows in words
struct Opening
{
    Setup setup;
    QString now;
    LogOptions log;
    bool help = false;
    QString problem;
};
Opening readOpening(QStringList &words)
{
    Opening opening;
    while (!words.isEmpty() && words.constFirst().startsWith(u"--")) {
        const QString option = words.takeFirst();
        if (option == u"--json") {
            opening.setup.json = true;
        } else if (option == u"--quiet") {
            opening.setup.quiet = true;
        } else if (option == u"--help") {
            opening.help = true;
        } else if (QString *value = option == u"--database" ? &opening.setup.database
                : option == u"--as"                         ? &opening.setup.login
                : option == u"--now"                        ? &opening.now
                : option == u"--language"                   ? &opening.setup.language
                : option == u"--log-level"                  ? &opening.log.level
                : option == u"--log-file"                   ? &opening.log.file
                                                            : nullptr) {
            if (words.isEmpty())
                opening.problem = Tr::tr("The option %1 needs a value.").arg(option);
            else
                *value = words.takeFirst();
        } else {
            opening.problem = Tr::tr("The option %1 is not known. lyhordctl --help lists what is.").arg(option);
        }
    }
    return opening;
}

Result<Answer> run(const Command &command, const Setup &setup, const Arguments &arguments)
{
    if (command.alone)
        return command.alone(setup, arguments);
    const Result<std::unique_ptr<Session>> session = openSession(setup);
    if (!session)
        return tl::unexpected(session.error());
    return command.withSession(**session, arguments);
}

//! The command whose words begin the line; its own words are taken away
const Command *commandIn(const QList<Command> &commands, QStringList &words)
{
    for (const Command &command : commands) {
        const QStringList own = command.usage.words.split(u' ');
        if (words.mid(0, own.size()) == own) {
            words = words.mid(own.size());
            return &command;
        }
    }
    return nullptr;
}

//! Who calls a command is told what went wrong; the worker has nobody to tell
LogLevel usualLevel(const Command &command, const Setup &setup)
{
    if (command.usage.words != u"worker")
        return LogLevel::Error;
    return setup.quiet ? LogLevel::Warning : LogLevel::Info;
}

int runLine(QStringList words)
{
    Opening opening = readOpening(words);
    Setup &setup = opening.setup;
    if (setup.language.isEmpty())
        setup.language = defaultLanguage();
    if (!installLanguage(setup.language))
        opening.problem = Tr::tr("The language %1 is not one of sv, fi, en.").arg(setup.language);
    if (const auto level = logLevelFrom(opening.log, LogLevel::Error); !level)
        opening.problem = level.error().message;
    if (!opening.problem.isEmpty())
        return complainOfUsage(opening.problem, setup.json);
    const QList<Command> commands = allCommands();
    if (opening.help || (words.size() == 1 && words.constFirst() == u"help")) {
        print(stdout, help(commands));
        return 0;
    }
    const QString line = words.join(u' ');
    const Command *command = commandIn(commands, words);
    if (!command) {
        return complainOfUsage(words.isEmpty()
                ? Tr::tr("Which command? lyhordctl --help lists them.")
                : Tr::tr("There is no command \"%1\". lyhordctl --help lists them.").arg(line),
            setup.json);
    }
    if (words.contains(u"--help"_s)) {
        print(stdout, Tr::tr("Usage: %1").arg(command->usage.line()) + u"\n  "_s + command->summary + u'\n');
        return 0;
    }
    const tl::expected<Arguments, QString> arguments = Arguments::parse(command->usage, words);
    if (!arguments)
        return complainOfUsage(arguments.error(), setup.json);
    if (const auto started = startCommandLog(opening.log, usualLevel(*command, setup)); !started)
        return complain(document(started.error()), started.error().message, setup.json, exitCode(ErrorCode::Broken));
    std::unique_ptr<Clock> clock = std::make_unique<SystemClock>();
    if (!opening.now.isEmpty()) {
        const QDateTime moment = momentFromIso(opening.now);
        if (!moment.isValid())
            return complainOfUsage(
                Tr::tr("\"%1\" is not a moment. Write it as 2026-11-20T14:05.").arg(opening.now), setup.json);
        clock = std::make_unique<FixedClock>(moment);
    }
    setup.clock = clock.get();
    if (setup.database.isEmpty())
        setup.database = defaultDatabaseUrl();
    if (setup.login.isEmpty())
        setup.login = defaultLogin(setup.database);
    const Result<Answer> answer = run(*command, setup, *arguments);
    if (!answer)
        return complain(document(answer.error()), answer.error().message, setup.json, exitCode(answer.error().code));
    if (setup.json || answer->plain.isEmpty())
        printDocument(answer->document, setup.json);
    else
        std::fwrite(answer->plain.constData(), 1, static_cast<size_t>(answer->plain.size()), stdout);
    return answer->good ? 0 : 1;
}

//! Pages need fonts, and fonts a QGuiApplication; everything else does without it, and starts sooner
bool drawsPages(const QStringList &words)
{
    return words.contains(u"pdf"_s) || words.contains(u"--format=pdf"_s) || words.contains(u"html"_s)
        || words.contains(u"--format=html"_s) || words.contains(u"worker"_s)
        || (words.contains(u"report"_s) && words.contains(u"send"_s));
}

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

} // namespace

Result<std::unique_ptr<Session>> openSession(const Setup &setup)
{
    const QString file = setup.database.startsWith(u"sqlite:") ? setup.database.sliced(7) : QString();
    if (!file.isEmpty() && !QFileInfo::exists(file)) { // asking must not leave an empty one behind
        return failed(
            ErrorCode::Unreachable, Tr::tr("There is no database at %1. It is created with lyhordctl init.").arg(file));
    }
    Result<std::unique_ptr<Session>> session = Session::open(setup.database, setup.login, *setup.clock);
    if (session)
        (*session)->setPatience(failover);
    return session;
}

Progress progressOf(const Setup &setup, const QString &what)
{
    if (setup.quiet || setup.json)
        return {};
    return [what](qint64 done, qint64 total) {
        print(stderr, u"\r%1: %2/%3"_s.arg(what).arg(done).arg(total));
        if (done >= total)
            print(stderr, u"\n"_s);
        return true;
    };
}

} // namespace lyhord::ctl

int main(int argc, char **argv)
{
    using namespace lyhord::ctl;
    const QStringList words = wordsOf(argc, argv);
    std::unique_ptr<QCoreApplication> application;
    if (drawsPages(words)) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // there may be no display, and none is needed
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setApplicationName(QStringLiteral("lyhord"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LYHORD_VERSION));
    return runLine(words);
}
