#pragma once

#include "core/model/ids.h"
#include "core/model/onlooker.h"
#include "core/model/result.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>

namespace lyhord {

class Database;

//! Who has which case open, and when that was last so
class PresenceStore
{
public:
    explicit PresenceStore(Database &db);

    //! One case for each workplace: it has left the one before. In the caller's transaction.
    [[nodiscard]] Result<> note(const QString &login, const QString &workplace, CaseId id, const QDateTime &now);
    [[nodiscard]] Result<> leave(const QString &login, const QString &workplace);
    //! How many of the workplaces had a case open
    [[nodiscard]] Result<int> leaveAll(const QString &login, const QStringList &workplaces);
    //! Those of programs that ended without leaving
    [[nodiscard]] Result<> forgetBefore(const QDateTime &moment);
    //! Each person once, by name, without the one at this workplace
    [[nodiscard]] Result<QList<Onlooker>> others(
        CaseId id, const QString &login, const QString &workplace, const QDateTime &since);

private:
    Database &m_db;
};

} // namespace lyhord
