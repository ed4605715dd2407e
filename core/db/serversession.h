#pragma once

#include "core/model/result.h"

#include <QtCore/QDate>
#include <QtCore/QString>

#include <chrono>
#include <optional>

namespace lyhord {

class Database;

//! Who is connected to a server. A file knows nobody.
namespace serversession {

struct ServerSession
{
    QString login; //!< as the server has checked it; empty for a file
    bool ownsSchema = false; //!< set the database up, or may as if it had
};
[[nodiscard]] Result<ServerSession> of(Database &db);

//! The server acts for this login from now on, and checks that it may
[[nodiscard]] Result<> actFor(Database &db, const QString &login);
//! The day it is where a moment was given; the owner of the schema only
[[nodiscard]] Result<> pretendDay(Database &db, QDate day);
//! The server's moment
[[nodiscard]] Result<std::chrono::milliseconds> sinceEpoch(Database &db);
//! Ends the sessions that others have waited for that long: a client stopped in the middle of a transaction. For the
//! worker; nobody waits so in a file.
[[nodiscard]] Result<> endBlockers(Database &db, std::chrono::seconds waited);
//! How long ago a worker did that; nothing for a file
[[nodiscard]] Result<std::optional<std::chrono::seconds>> sinceBlockersWereEnded(Database &db);

} // namespace session
} // namespace lyhord
