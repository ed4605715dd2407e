#pragma once

#include "core/model/result.h"
#include "core/store/sql.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <chrono>
#include <functional>
#include <memory>

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

    //! "sqlite:PATH", or "sqlite::memory:" for tests. Refused on places whose locks cannot be trusted (storage.md 1).
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &url, OpenMode mode = OpenMode::Existing);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] QString url() const;
    [[nodiscard]] QString fileName() const; //!< empty in memory
    //! On a file share: to be shown as a standing warning
    [[nodiscard]] bool isShared() const;
    //! Changes when another connection has written
    [[nodiscard]] Result<qint64> dataVersion();

    //! How long to wait for another writer; 5 s unless told
    void setPatience(std::chrono::milliseconds patience);
    //! Where salts and tokens come from: the system's source, unless the same bytes are wanted again. Empty: the
    //! system's.
    void setRandom(Random random);
    [[nodiscard]] QByteArray random(int bytes) const;
    //! A token for a registration
    [[nodiscard]] QString newToken() const;

    // For the rooms of the store only
    [[nodiscard]] sqlite3 *handle() const;
    [[nodiscard]] sql::Query prepare(const QString &text);

private:
    struct Private;
    explicit Database(std::unique_ptr<Private> priv);
    std::unique_ptr<Private> d;
};

} // namespace lyhord
