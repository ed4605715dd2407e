#pragma once

#include "core/db/databasekind.h"
#include "core/db/prepared.h"
#include "core/model/result.h"

#include <chrono>
#include <memory>

struct sqlite3;

namespace lyhord {

//! What each kind of database does in its own way
class Connection
{
public:
    Connection() = default;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    virtual ~Connection() = default;

    [[nodiscard]] virtual DatabaseKind kind() const = 0;
    //! Which database and how it is reached, for the log: neither its name nor its place
    [[nodiscard]] virtual QString description() const = 0;
    //! A new statement; kept: it will be run again and again
    [[nodiscard]] virtual std::shared_ptr<sql::Query::Prepared> prepare(const QString &text, bool kept) = 0;
    //! Several statements without values, as they stand in a file
    [[nodiscard]] virtual Result<> runScript(const QString &script) = 0;
    //! Kept when the connection is lost and comes back
    [[nodiscard]] virtual Result<> setForSession(const QString &, const QString &) { return {}; }
    //! See Database::setFilling()
    [[nodiscard]] virtual Result<> setFilling(bool) { return {}; }
    virtual void releaseMemory() { }
    virtual void setPatience(std::chrono::milliseconds patience) = 0;
    [[nodiscard]] virtual QString fileName() const { return {}; }
    [[nodiscard]] virtual bool isShared() const { return false; }
    [[nodiscard]] virtual sqlite3 *handle() const { return nullptr; }
    //! A statement whose value is another when somebody has written
    [[nodiscard]] virtual QString dataVersionText() const = 0;
};

//! The name of a connection that Qt does not have yet
[[nodiscard]] QString newConnectionName();

} // namespace lyhord
