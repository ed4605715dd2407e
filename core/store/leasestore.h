#pragma once

#include "core/model/result.h"

#include <QtCore/QDateTime>
#include <QtCore/QString>

namespace lyhord {

class Database;

//! Who does the work that only one may do at a time
class LeaseStore
{
public:
    explicit LeaseStore(Database &db);
    //! True when the holder has the lease until then: it was free, had run out, or was the holder's already
    [[nodiscard]] Result<bool> take(
        const QString &name, const QString &holder, const QDateTime &now, const QDateTime &until);
    //! Who has it now; empty when it is free or has run out
    [[nodiscard]] Result<QString> holder(const QString &name, const QDateTime &now);
    [[nodiscard]] Result<> giveBack(const QString &name, const QString &holder);

private:
    Database &m_db;
};

} // namespace lyhord
