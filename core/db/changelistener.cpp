#include "core/db/changelistener.h"

#include "core/db/connection.h"
#include "core/db/postgresconnection.h"
#include "core/db/postgresfailure.h"
#include "core/db/postgresurl.h"

#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlDriver>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString changes = u"lyhord_changed"_s;
const QString presence = u"lyhord_presence"_s;

} // namespace

ChangeListener::ChangeListener(const QString &url, QObject *parent)
    : QObject(parent)
    , m_url(url)
    , m_name(newConnectionName())
{
}

ChangeListener::~ChangeListener()
{
    close();
}

void ChangeListener::close()
{
    QSqlDatabase::removeDatabase(m_name);
}

bool ChangeListener::isListening() const
{
    return QSqlDatabase::contains(m_name) && QSqlDatabase::database(m_name, false).isOpen();
}

Result<> ChangeListener::listen()
{
    close();
    const auto parameters = postgresurl::parametersOf(m_url);
    if (!parameters)
        return tl::unexpected(parameters.error());
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QPSQL"_s, m_name);
    PostgresConnection::giveTo(connection, *parameters);
    if (!connection.open() || !connection.driver()->subscribeToNotification(changes)
        || !connection.driver()->subscribeToNotification(presence))
        return tl::unexpected(postgresfailure::whyNot(*parameters));
    connect(connection.driver(), &QSqlDriver::notification, this, [this](const QString &channel) {
        if (channel == presence)
            Q_EMIT heardOfPresence();
        else
            Q_EMIT heard();
    });
    return {};
}

} // namespace lyhord
