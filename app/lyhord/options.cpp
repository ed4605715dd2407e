#include "app/lyhord/options.h"

#include "app/common/defaults.h"
#include "app/common/translations.h"
#include "core/intake/profilefile.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>

#include <cstdio>
#include <cstdlib>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::DesktopOptions)
};

constexpr int wrongUsage = 2;

[[noreturn]] void refuse(const QString &sentence)
{
    std::fprintf(stderr, "lyhord: %s\n", qUtf8Printable(sentence));
    std::exit(wrongUsage);
}

QList<QCommandLineOption> allOptions()
{
    return {
        { u"database"_s, Tr::tr("The database, as sqlite:FILE. Otherwise the one in your data folder."), u"URL"_s },
        { u"as"_s, Tr::tr("Who sits here. Otherwise the login of the operating system."), u"LOGIN"_s },
        { u"now"_s, Tr::tr("The moment it is, as ISO 8601: time stands still then."), u"TIME"_s },
        { u"language"_s, Tr::tr("Of the screen: sv, fi or en."), u"LANGUAGE"_s },
        { u"profile"_s, Tr::tr("For a new database: %1.").arg(builtInProfileKeys().join(u", "_s)), u"PROFILE"_s },
        { u"sample"_s, Tr::tr("Put that many made-up cases into a new database."), u"NUMBER"_s },
        { u"theme"_s, Tr::tr("light, dark or system."), u"THEME"_s },
        { u"log-level"_s, Tr::tr("How much is logged: %1.").arg(logLevels().join(u", "_s)), u"LEVEL"_s },
        { u"log-file"_s,
            Tr::tr("Where it is logged. Otherwise in the folder .local/state/lyhord; - is standard error."),
            u"FILE"_s },
        { u"guide"_s, Tr::tr("Write the guide for staff into that file, as a web page or as PDF, and end."),
            u"FILE"_s },
        { u"pictures"_s, Tr::tr("Save a picture of every page in that folder and end."), u"FOLDER"_s },
    };
}

std::shared_ptr<const Clock> clockFor(const QString &now)
{
    if (now.isEmpty())
        return std::make_shared<SystemClock>();
    const QDateTime moment = momentFromIso(now);
    if (!moment.isValid())
        refuse(Tr::tr("“%1” is no moment. Write it like 2026-11-20T14:05.").arg(now));
    return std::make_shared<FixedClock>(moment);
}

std::optional<ThemeChoice> themeNamed(const QString &name)
{
    if (name.isEmpty())
        return std::nullopt;
    if (name == "light"_L1)
        return ThemeChoice::Light;
    if (name == "dark"_L1)
        return ThemeChoice::Dark;
    if (name == "system"_L1)
        return ThemeChoice::System;
    refuse(Tr::tr("“%1” is no theme: light, dark or system.").arg(name));
}

} // namespace

DesktopOptions optionsOf(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Tr::tr("Takes in, routes and answers what inhabitants say."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(allOptions());
    parser.process(application);
    if (!parser.positionalArguments().isEmpty())
        refuse(
            Tr::tr("“%1” is not understood. --help shows what can be said.").arg(parser.positionalArguments().first()));

    DesktopOptions options;
    LaunchOptions &launch = options.launch;
    launch.place.url = parser.isSet(u"database"_s) ? parser.value(u"database"_s) : defaultDatabaseUrl();
    launch.mayChoosePlace = launch.place.url == embeddedDatabaseUrl() && !parser.isSet(u"database"_s);
    launch.place.login = parser.isSet(u"as"_s) ? parser.value(u"as"_s) : defaultLogin(launch.place.url);
    launch.place.clock = clockFor(parser.value(u"now"_s));
    launch.language = parser.isSet(u"language"_s) ? parser.value(u"language"_s) : defaultLanguage();
    if (!languages().contains(launch.language))
        refuse(Tr::tr("“%1” is no language of the program: sv, fi or en.").arg(launch.language));
    launch.profile = parser.value(u"profile"_s);
    if (!launch.profile.isEmpty() && !builtInProfileKeys().contains(launch.profile))
        refuse(Tr::tr("There is no profile “%1”: %2.").arg(launch.profile, builtInProfileKeys().join(u", "_s)));
    bool number = true;
    launch.sampleCases = parser.isSet(u"sample"_s) ? parser.value(u"sample"_s).toLongLong(&number) : 0;
    if (!number || launch.sampleCases < 0)
        refuse(Tr::tr("“%1” is no number of cases.").arg(parser.value(u"sample"_s)));
    launch.pictures = parser.value(u"pictures"_s);
    launch.guide = parser.value(u"guide"_s);
    options.log = { parser.value(u"log-level"_s), parser.value(u"log-file"_s) };
    if (const auto level = logLevelFrom(options.log, LogLevel::Info); !level)
        refuse(level.error().message);
    options.theme = themeNamed(parser.value(u"theme"_s));
    return options;
}

} // namespace lyhord
