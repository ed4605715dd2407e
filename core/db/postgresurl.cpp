#include "core/db/postgresurl.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QMutex>

#include <algorithm>
#include <memory>

#include <libpq-fe.h>

namespace lyhord::postgresurl {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Database)
};

struct FreeOptions
{
    void operator()(PQconninfoOption *options) const { PQconninfoFree(options); }
};

//! A server that does not answer is found within seconds, and a connection that is dead within half a minute
const Parameters &ours()
{
    static const Parameters all{
        { u"application_name"_s, u"lyhord"_s },
        { u"client_encoding"_s, u"UTF8"_s },
        { u"target_session_attrs"_s, u"read-write"_s },
        { u"connect_timeout"_s, u"5"_s },
        { u"keepalives_idle"_s, u"15"_s },
        { u"keepalives_interval"_s, u"5"_s },
        { u"keepalives_count"_s, u"3"_s },
        { u"tcp_user_timeout"_s, u"20000"_s },
    };
    return all;
}

//! Passwords somebody has typed; connections are made in several threads
class GivenPasswords
{
public:
    void set(const QString &url, const QString &password)
    {
        const QMutexLocker lock(&m_mutex);
        m_all.insert(url, password);
    }
    [[nodiscard]] QString of(const QString &url)
    {
        const QMutexLocker lock(&m_mutex);
        return m_all.value(url);
    }

private:
    QMutex m_mutex;
    QHash<QString, QString> m_all;
};

GivenPasswords &given()
{
    static GivenPasswords all;
    return all;
}

bool says(const Parameters &parameters, const QString &keyword)
{
    return std::any_of(
        parameters.cbegin(), parameters.cend(), [&keyword](const auto &known) { return known.first == keyword; });
}

} // namespace

Result<Parameters> parametersOf(const QString &url)
{
    const std::unique_ptr<PQconninfoOption, FreeOptions> parsed(
        PQconninfoParse(url.toUtf8().constData(), nullptr)); // its own words would quote the URL
    if (!parsed)
        return failed(ErrorCode::Refused,
            Tr::tr("This is no address of a database server. Write postgresql://server/database, with the name of the "
                   "login before the server if it is not your own: postgresql://login@server/database."));
    Parameters found;
    for (const PQconninfoOption *option = parsed.get(); option->keyword; ++option) {
        if (option->val && *option->val)
            found.append({ QString::fromLatin1(option->keyword), QString::fromUtf8(option->val) });
    }
    if (says(found, u"password"_s))
        return failed(ErrorCode::Refused,
            Tr::tr("A password does not belong in the address of a database, where others can read it. Put it into the "
                   "file .pgpass in your home folder, or use single sign-on."));
    if (!says(found, u"dbname"_s))
        return failed(ErrorCode::Refused,
            Tr::tr("The address names no database. Write its name after the server: postgresql://server/database."));
    for (const auto &parameter : ours()) {
        if (!says(found, parameter.first))
            found.append(parameter);
    }
    if (const QString password = given().of(url); !password.isEmpty())
        found.append({ u"password"_s, password });
    return found;
}

void usePassword(const QString &url, const QString &password)
{
    given().set(url, password);
}

QByteArray connectionText(const Parameters &parameters)
{
    QByteArray text;
    for (const auto &[keyword, value] : parameters) {
        QByteArray quoted = value.toUtf8();
        quoted.replace('\\', "\\\\").replace('\'', "\\'");
        text += keyword.toLatin1() + "='" + quoted + "' ";
    }
    return text;
}

} // namespace lyhord::postgresurl
