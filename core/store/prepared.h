#pragma once

#include "core/store/sql.h"

#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

namespace lyhord::sql {

//! A statement in a connection's cache
struct Query::Prepared
{
    Prepared(const QSqlDatabase &connection, const QString &sql);
    QSqlQuery query;
    QString text;
    QSqlError prepareError;
    bool isPrepared = false;
    bool inUse = false;
    bool heavy = false; //!< holds a large value
};

} // namespace lyhord::sql
