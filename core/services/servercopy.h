#pragma once

#include "core/model/clock.h"
#include "core/model/progress.h"
#include "core/model/result.h"
#include "core/model/tablecopied.h"

#include <QtCore/QStringList>

namespace lyhord {

struct ServerCopy
{
    QList<TableCopied> tables;
    QStringList problems; //!< in the audit chain as it is in the new database; empty: none
};

//! Moves a municipality from a file to a server (PostgreSQL), which has no cases yet or those of an interrupted move.
//! Who does it may back up the file and owns the server's database. The file stays as it is. Logins are made for the
//! people who have a role.
[[nodiscard]] Result<ServerCopy> copyToServer(const QString &fromUrl, const QString &toUrl, const QString &login,
    const Clock &clock, const Progress &progress = {});

} // namespace lyhord
