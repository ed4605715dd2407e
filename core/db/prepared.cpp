#include "core/db/prepared.h"

#include "core/log/categories.h"
#include "core/log/loggable.h"
#include "core/log/slowstep.h"

namespace lyhord::sql {

namespace {

QByteArray shown(const QByteArray &statement)
{
    return withoutQuoted(QString::fromUtf8(statement).simplified()).toUtf8();
}

} // namespace

void Query::Prepared::noteFirstStep() const
{
    const qint64 took = m_since.elapsed();
    if (took >= slowAfter.count())
        qCWarning(slowLog, "%lld ms to the first row: %s", qlonglong(took), shown(statement()).constData());
    else
        qCDebug(databaseLog, "%lld ms: %s", qlonglong(took), shown(statement()).constData());
}

void Query::Prepared::noteEnd() const
{
    if (const qint64 took = m_since.elapsed(); took >= slowAfter.count())
        qCWarning(slowLog, "%lld ms to the last row: %s", qlonglong(took), shown(statement()).constData());
}

} // namespace lyhord::sql
