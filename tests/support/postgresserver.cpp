#include "tests/support/postgresserver.h"

#include <QtCore/QProcess>
#include <QtCore/QStringList>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrl>

#include <memory>

#include <libpq-fe.h>

namespace lyhord::test {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CloseSession
{
    void operator()(PGconn *session) const { PQfinish(session); }
};
struct ClearAnswer
{
    void operator()(PGresult *answer) const { PQclear(answer); }
};

QString script(const QString &what, const QString &folder)
{
    QProcess process;
    process.setStandardOutputFile(folder + u"/said"_s); // the server keeps the pipe open otherwise
    process.start(QStringLiteral(LYHORD_POSTGRESQL_SCRIPT), { what, folder + u"/server"_s });
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        qFatal("postgresql.sh %s: %s", qPrintable(what), process.readAllStandardError().constData());
    QFile said(folder + u"/said"_s);
    return said.open(QIODevice::ReadOnly) ? QString::fromUtf8(said.readAll()).trimmed() : QString();
}

class Server
{
public:
    Server()
        : m_url(qEnvironmentVariable("LYHORD_TEST_POSTGRESQL"))
    {
        if (!m_url.isEmpty())
            return;
        m_folder = std::make_unique<QTemporaryDir>();
        QFile::setPermissions(m_folder->path(), // for the user the server runs as
            QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther);
        m_url = script(u"start"_s, m_folder->path());
    }
    ~Server()
    {
        if (m_folder) {
            script(u"stop"_s, m_folder->path());
            return;
        }
        for (const QString &name : std::as_const(m_made))
            onServerDatabase(m_url, u"DROP DATABASE IF EXISTS %1 WITH (FORCE)"_s.arg(name));
    }
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    QString newDatabase(const QString &copyOf)
    {
        const QString name = u"test_%1_%2"_s.arg(getpid()).arg(m_made.size() + 1);
        const QString from = copyOf.isEmpty() ? u"template0"_s : QUrl(copyOf).path().mid(1);
        onServerDatabase(m_url, u"CREATE DATABASE %1 TEMPLATE %2"_s.arg(name, from));
        m_made.append(name);
        QUrl url(m_url);
        url.setPath(u'/' + name);
        return url.toString();
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_url;
    QStringList m_made;
};

} // namespace

bool onServer()
{
    return qEnvironmentVariable("LYHORD_TEST_BACKEND") == "postgresql"_L1;
}

QString newServerDatabase(const QString &copyOf)
{
    static Server server;
    return server.newDatabase(copyOf);
}

void onServerDatabase(const QString &url, const QString &statements)
{
    const std::unique_ptr<PGconn, CloseSession> session(PQconnectdb(qPrintable(url)));
    const std::unique_ptr<PGresult, ClearAnswer> answer(PQexec(session.get(), statements.toUtf8().constData()));
    const ExecStatusType status = PQresultStatus(answer.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        qFatal("%s: %s", qPrintable(statements), PQerrorMessage(session.get()));
}

} // namespace lyhord::test
