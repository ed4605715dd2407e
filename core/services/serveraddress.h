#pragma once

#include "core/model/result.h"

#include <QtCore/QString>

#include <functional>
#include <optional>

namespace lyhord {

//! Where a municipality's database server is and how one logs in to it, as a person enters it
struct ServerAddress
{
    QString hosts; //!< "db1.example.se, db2.example.se:5433": the first that can be written to is used
    QString port; //!< of those that have none of their own; empty: 5432
    QString database;
    QString login; //!< empty: the operating system's, by single sign-on
    QString encryption; //!< libpq's sslmode; empty: verify-full, unless the server is this computer
    QString authority; //!< file with the certificate of who signs the server's; empty: the system's
    friend bool operator==(const ServerAddress &, const ServerAddress &) = default;

    //! Refused with the field's name when something is missing
    [[nodiscard]] Result<QString> url() const;
    [[nodiscard]] static std::optional<ServerAddress> of(const QString &url);
    [[nodiscard]] bool isThisComputer() const;
    [[nodiscard]] QString encryptionUsed() const;
};

//! Connects once and says in words what stands in the way; stops as soon as `goOn` says so
[[nodiscard]] Result<> tryServer(const QString &url, const std::function<bool()> &goOn);

//! For this run of the program, in memory
void usePassword(const QString &url, const QString &password);
//! Into libpq's own file (~/.pgpass, or $PGPASSFILE), which only its owner can read. What else is in it stays.
[[nodiscard]] Result<> keepPassword(const ServerAddress &address, const QString &password);

} // namespace lyhord
