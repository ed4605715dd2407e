#include "app/common/defaults.h"
#include "app/common/translations.h"
#include "app/lyhord/options.h"
#include "ui/common/theme.h"

#include <QtCore/QSettings>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char **argv)
{
    // Pictures need no screen; the platform is chosen before there is an application to parse the command line.
    const bool pictures = std::any_of(
        argv, argv + argc, [](const char *word) { return std::strncmp(word, "--pictures", 10) == 0; });
    if (pictures && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");

    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"lyhord"_s); // settings are shared with lyhordctl
    QApplication::setApplicationName(u"lyhord"_s);
    QApplication::setApplicationDisplayName(u"Lyhörd"_s);
    QApplication::setApplicationVersion(QStringLiteral(LYHORD_VERSION));
    QApplication::setDesktopFileName(u"lyhord"_s);

    lyhord::installLanguage(lyhord::defaultLanguage());
    const lyhord::DesktopOptions options = lyhord::optionsOf(application);
    lyhord::installLanguage(options.launch.language);
    const auto remembered = lyhord::ThemeChoice(
        std::clamp(QSettings().value(u"window/theme"_s).toInt(), 0, int(lyhord::ThemeChoice::Dark)));
    lyhord::Theme::install(application, options.theme.value_or(remembered));

    lyhord::Launcher launcher(options.launch);
    QTimer::singleShot(0, &launcher, &lyhord::Launcher::start);
    return QApplication::exec();
}
