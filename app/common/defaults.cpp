#include "app/common/defaults.h"

#include <QtCore/QDir>
#include <QtCore/QLocale>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>

#include <array>
#endif

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

QString embeddedDatabaseUrl()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/lyhord"_s;
    return u"sqlite:"_s + QDir::cleanPath(folder) + u"/lyhord.db"_s;
}

QString defaultDatabaseUrl()
{
    if (const QString given = qEnvironmentVariable("LYHORD_DATABASE"); !given.isEmpty())
        return given;
    const QString set = QSettings(u"lyhord"_s, u"lyhord"_s).value(u"database"_s).toString();
    return set.isEmpty() ? embeddedDatabaseUrl() : set;
}

QString operatingSystemUser()
{
#ifdef Q_OS_UNIX
    constexpr size_t bufferSize = 16384;
    std::array<char, bufferSize> buffer{};
    passwd entry{};
    passwd *found = nullptr;
    if (getpwuid_r(geteuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found)
        return QString::fromLocal8Bit(found->pw_name);
    return u"uid-%1"_s.arg(geteuid());
#else
    return qEnvironmentVariable("USERNAME").toLower();
#endif
}

QString defaultLogin(const QString &databaseUrl)
{
    return databaseUrl.startsWith(u"postgres"_s) ? QString() : operatingSystemUser();
}

QString defaultLanguage()
{
    const QString set = QSettings(u"lyhord"_s, u"lyhord"_s).value(u"language"_s).toString();
    const QString wanted = set.isEmpty() ? QLocale::system().name().left(2) : set;
    return wanted == u"fi" || wanted == u"en" ? wanted : u"sv"_s;
}

} // namespace lyhord
