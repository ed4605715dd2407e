#pragma once

#include "core/db/databasekind.h"
#include "core/db/sql.h"
#include "core/model/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

struct sqlite3;

namespace lyhord {

enum class OpenMode {
    Existing, //!< NotFound when there is no file
    Create, //!< makes an empty file where there is none
};

//! One connection with its prepared statements. Belongs to the thread that opened it.
class Database
{
public:
    using Random = std::function<QByteArray(int)>;

    //! "sqlite:PATH", or "sqlite::memory:" for tests: refused on places whose locks cannot be trusted (storage.md 1).
    //! "postgresql://[USER@]HOST[:PORT][,HOST2[:PORT]]/NAME[?PARAMETERS]" as libpq has it; passwords come from libpq's
    //! own places. A lost server is connected to again when the next transaction or statement begins.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &url, OpenMode mode = OpenMode::Existing);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    //! Which kind the URL names; none if it names no database
    [[nodiscard]] static std::optional<DatabaseKind> kindOf(const QString &url);
    [[nodiscard]] DatabaseKind kind() const;
    [[nodiscard]] QString url() const;
    [[nodiscard]] QString fileName() const; //!< empty in memory
    //! On a file share: to be shown as a standing warning
    [[nodiscard]] bool isShared() const;
    //! Changes when another connection has written; on a server perhaps oftener
    [[nodiscard]] Result<qint64> dataVersion();

    //! While a new database is being filled, which is thrown away unless it comes to its end: commits survive the end
    //! of the program, but a power cut only from the first one after this is false again.
    [[nodiscard]] Result<> setFilling(bool filling);
    //! Gives back what has been kept of the file for the next question; for when none has come for a while
    void releaseMemory();
    //! How long to wait for another writer; 5 s unless told
    void setPatience(std::chrono::milliseconds patience);
    //! Where salts and tokens come from: the system's source, unless the same bytes are wanted again. Empty: the
    //! system's.
    void setRandom(Random random);
    [[nodiscard]] QByteArray random(int bytes) const;
    //! A token for a registration
    [[nodiscard]] QString newToken() const;

    // For the rooms of the store only
    [[nodiscard]] sqlite3 *handle() const; //!< null unless it is a file's
    [[nodiscard]] sql::Query prepare(const QString &text);
    //! A server's setting, given again when a lost connection is back; a file has none
    [[nodiscard]] Result<> setForSession(const QString &name, const QString &value);
    [[nodiscard]] Result<> runScript(const QString &script);

private:
    struct Private;
    explicit Database(std::unique_ptr<Private> priv);
    std::unique_ptr<Private> d;
};

} // namespace lyhord
