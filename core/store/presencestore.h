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
    //! Those of programs that ended without leaving
    [[nodiscard]] Result<> forgetBefore(const QDateTime &moment);
    //! Where it is open
    [[nodiscard]] Result<QStringList> workplaces(CaseId id, const QDateTime &since);
    //! Each person once, by name, without the one at this workplace and whoever is only at one of the `ended`
    [[nodiscard]] Result<QList<Onlooker>> others(CaseId id, const QString &login, const QString &workplace,
        const QDateTime &since, const QStringList &ended = {});

private:
    Database &m_db;
};

} // namespace lyhord
