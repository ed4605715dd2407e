#include "core/services/serveraddress.h"

#include "core/db/postgresfailure.h"
#include "core/db/postgresurl.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QSaveFile>
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::ServerAddress)
};

constexpr auto usualPort = "5432"_L1;

struct Host
{
    QString name;
    QString port;
};

//! An address of IPv6 stands in brackets when a port follows
Host hostIn(const QString &written, const QString &otherwise)
{
    const qsizetype bracket = written.indexOf(u']');
    const qsizetype colon = written.indexOf(u':', qMax<qsizetype>(0, bracket));
    const bool bareIpv6 = bracket < 0 && written.count(u':') > 1;
    const bool hasPort = colon >= 0 && !bareIpv6;
    QString name = hasPort ? written.left(colon) : written;
    name.remove(u'[').remove(u']');
    return { name, hasPort ? written.mid(colon + 1) : otherwise };
}

QList<Host> hostsOf(const ServerAddress &address)
{
    const QString port = address.port.trimmed().isEmpty() ? QString(usualPort) : address.port.trimmed();
    QList<Host> all;
    const QStringList written = address.hosts.split(u',', Qt::SkipEmptyParts);
    for (const QString &host : written) {
        if (!host.trimmed().isEmpty())
            all.append(hostIn(host.trimmed(), port));
    }
    return all;
}

bool isPort(const QString &text)
{
    bool number = false;
    const int port = text.toInt(&number);
    return number && port > 0 && port < 65536;
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString passwordFile()
{
    const QString given = qEnvironmentVariable("PGPASSFILE");
    return given.isEmpty() ? QDir::home().filePath(u".pgpass"_s) : given;
}

//! A part of a line: colons and backslashes are written with a backslash
QString escaped(QString part)
{
    return part.replace(u'\\', u"\\\\"_s).replace(u':', u"\\:"_s);
}

QString ownLogin()
{
    return qEnvironmentVariable("USER");
}

} // namespace

bool ServerAddress::isThisComputer() const
{
    const QList<Host> all = hostsOf(*this);
    return std::all_of(all.cbegin(), all.cend(), [](const Host &host) {
        return host.name == "localhost"_L1 || host.name == "::1"_L1 || host.name.startsWith("127."_L1)
            || host.name.startsWith(u'/');
    });
}

QString ServerAddress::encryptionUsed() const
{
    if (!encryption.isEmpty())
        return encryption;
    return isThisComputer() ? u"prefer"_s : u"verify-full"_s;
}

Result<QString> ServerAddress::url() const
{
    const QList<Host> all = hostsOf(*this);
    if (all.isEmpty())
        return refused(u"hosts"_s, Tr::tr("Enter the name of the database server."));
    if (database.trimmed().isEmpty())
        return refused(u"database"_s, Tr::tr("Enter the name of the database on the server."));
    QStringList places;
    for (const Host &host : all) {
        if (!isPort(host.port))
            return refused(u"port"_s, Tr::tr("A port is a number from 1 to 65535; usually it is 5432."));
        const QString name = host.name.contains(u':') ? u'[' + host.name + u']' : encoded(host.name);
        places.append(name + u':' + host.port);
    }
    QString url = u"postgresql://"_s;
    if (!login.trimmed().isEmpty())
        url += encoded(login.trimmed()) + u'@';
    url += places.join(u',') + u'/' + encoded(database.trimmed()) + u"?sslmode="_s + encryptionUsed();
    if (!authority.isEmpty())
        url += u"&sslrootcert="_s + encoded(authority);
    return url;
}

std::optional<ServerAddress> ServerAddress::of(const QString &url)
{
    const qsizetype scheme = url.indexOf("://"_L1);
    if (!url.startsWith("postgres"_L1) || scheme < 0)
        return std::nullopt;
    const auto decoded = [](const QString &text) { return QUrl::fromPercentEncoding(text.toUtf8()); };
    QString rest = url.mid(scheme + 3);
    const QUrlQuery query(rest.section(u'?', 1));
    rest = rest.section(u'?', 0, 0);
    ServerAddress address;
    address.database = decoded(rest.section(u'/', 1));
    QString place = rest.section(u'/', 0, 0);
    if (const qsizetype at = place.lastIndexOf(u'@'); at >= 0) {
        address.login = decoded(place.left(at).section(u':', 0, 0));
        place = place.mid(at + 1);
    }
    address.hosts = decoded(place);
    const QList<Host> all = hostsOf(address);
    if (all.size() == 1) {
        address.hosts = all.constFirst().name;
        address.port = all.constFirst().port;
    }
    address.encryption = query.queryItemValue(u"sslmode"_s);
    address.authority = query.queryItemValue(u"sslrootcert"_s, QUrl::FullyDecoded);
    return address;
}

Result<> tryServer(const QString &url, const std::function<bool()> &goOn)
{
    const auto parameters = postgresurl::parametersOf(url);
    return parameters ? postgresfailure::tryOut(*parameters, goOn) : tl::unexpected(parameters.error());
}

void usePassword(const QString &url, const QString &password)
{
    postgresurl::usePassword(url, password);
}

Result<> keepPassword(const ServerAddress &address, const QString &password)
{
    const QString path = passwordFile();
    const auto notKept = [&path] {
        return failed(ErrorCode::Broken,
            Tr::tr("The password could not be written to the file %1. You will be asked for it again.").arg(path));
    };
    QStringList lines;
    QFile before(path);
    if (before.exists()) {
        if (!before.open(QIODevice::ReadOnly))
            return notKept();
        lines = QString::fromUtf8(before.readAll()).split(u'\n', Qt::SkipEmptyParts);
    }
    const QString login = address.login.trimmed().isEmpty() ? ownLogin() : address.login.trimmed();
    const QList<Host> all = hostsOf(address);
    for (const Host &host : all) {
        const QString key = u"%1:%2:%3:%4:"_s.arg(
            escaped(host.name), host.port, escaped(address.database.trimmed()), escaped(login));
        lines.removeIf([&key](const QString &line) { return line.startsWith(key); });
        lines.prepend(key + escaped(password)); // the first line that fits counts
    }
    QSaveFile file(path);
    const QByteArray text = (lines.join(u'\n') + u'\n').toUtf8();
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(text) == text.size() && file.commit();
    return written ? Result<>() : notKept();
}

} // namespace lyhord
