#include "app/common/defaults.h"
#include "app/common/translations.h"
#include "app/lyhord/options.h"
#include "ui/client/desktopkeyring.h"
#include "ui/widgets/theme.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSettings>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <string_view>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int noDisplay = 1;
constexpr int noLog = 1;

void nameTheProgram()
{
    QCoreApplication::setOrganizationName(u"lyhord"_s); // settings are shared with lyhordctl
    QCoreApplication::setApplicationName(u"lyhord"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LYHORD_VERSION));
}

bool isSaid(int argc, char **argv, std::string_view word)
{
    return std::any_of(argv, argv + argc, [word](std::string_view given) { return given.starts_with(word); });
}

//! What is answered with words needs no display. Ends the program where there is nothing else to do.
void answerInWords(int argc, char **argv)
{
    static constexpr std::array<std::string_view, 6> questions{ "--help", "--help-all", "-h", "-?", "--version", "-v" };
    const bool asked = std::any_of(argv + 1, argv + argc, [](std::string_view given) {
        return std::find(questions.cbegin(), questions.cend(), given) != questions.cend();
    });
    if (!asked)
        return;
    const QCoreApplication words(argc, argv);
    nameTheProgram();
    lyhord::installLanguage(lyhord::defaultLanguage());
    static_cast<void>(lyhord::optionsOf(words));
}

QByteArray sentenceWithoutDisplay() // NOLINT: outlives the application whose translations it was made with
{
    int argc = 0;
    const QCoreApplication words(argc, nullptr);
    nameTheProgram();
    lyhord::installLanguage(lyhord::defaultLanguage());
    return QCoreApplication::translate("lyhord::Desktop",
        "Lyhörd has no display to open its window on. Start it from a desktop session, or use lyhordctl, which needs none.")
        .toUtf8();
}

QByteArray sentence; //!< for endWithoutDisplay(), which cannot be handed anything

//! Qt ends with an abort where it finds no display, and leaves a core file behind
void endWithoutDisplay(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type != QtFatalMsg)
        return;
    std::fprintf(stderr, "lyhord: %s\n%s\n", sentence.constData(), qUtf8Printable(message));
    std::_Exit(noDisplay);
}

//! What Qt remembers of files and views tells about people. Where it is written anew it keeps these rights.
void keepToOneself(const QString &settings)
{
    constexpr QFile::Permissions own = QFile::ReadOwner | QFile::WriteOwner;
    const QFileInfo place(settings);
    if (place.exists())
        QFile::setPermissions(settings, own);
    else if (place.isAbsolute() && QDir().mkpath(place.path())) // Windows has no file, but a path of its registry
        QFile(settings).open(QIODevice::WriteOnly | QIODevice::NewOnly, own);
}

} // namespace

int main(int argc, char **argv)
{
    answerInWords(argc, argv);
    // Pictures need no screen; the platform is chosen before there is an application to parse the command line.
    if ((isSaid(argc, argv, "--pictures") || isSaid(argc, argv, "--guide"))
        && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");

    sentence = sentenceWithoutDisplay();
    const QtMessageHandler before = qInstallMessageHandler(endWithoutDisplay);
    const QApplication application(argc, argv);
    qInstallMessageHandler(before);
    nameTheProgram();
    QApplication::setApplicationDisplayName(u"Lyhörd"_s);
    QApplication::setDesktopFileName(u"lyhord"_s);
    keepToOneself(QSettings().fileName());
    keepToOneself(QSettings(QSettings::UserScope, u"QtProject"_s).fileName()); // Qt's file dialog: where one was last

    lyhord::installLanguage(lyhord::defaultLanguage());
    lyhord::DesktopOptions options = lyhord::optionsOf(application);
    lyhord::installLanguage(options.launch.language);
    if (const auto started = lyhord::startDesktopLog(options.log); !started) {
        std::fprintf(stderr, "lyhord: %s\n", qUtf8Printable(started.error().message));
        return noLog;
    }
    const auto remembered = lyhord::ThemeChoice(
        std::clamp(QSettings().value(u"window/theme"_s).toInt(), 0, int(lyhord::ThemeChoice::Dark)));
    lyhord::Theme::install(*qApp, options.theme.value_or(remembered));

    if (options.launch.pictures.isEmpty() && options.launch.guide.isEmpty()) // else nobody sits there
        options.launch.place.keyStore = lyhord::desktopKeyring();
    lyhord::Launcher launcher(options.launch);
    QTimer::singleShot(0, &launcher, &lyhord::Launcher::start);
    return QApplication::exec();
}
