#pragma once

#include "core/db/connection.h"

#include <QtCore/QElapsedTimer>

namespace lyhord {

enum class OpenMode;

//! A database file, or one in memory
class SqliteConnection : public Connection
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &url, OpenMode mode);
    ~SqliteConnection() override;

    [[nodiscard]] DatabaseKind kind() const override { return DatabaseKind::Sqlite; }
    [[nodiscard]] QString description() const override;
    [[nodiscard]] std::shared_ptr<sql::Query::Prepared> prepare(const QString &text, bool kept) override;
    [[nodiscard]] Result<> runScript(const QString &script) override;
    [[nodiscard]] Result<> setFilling(bool filling) override;
    void releaseMemory() override;
    void setPatience(std::chrono::milliseconds patience) override { m_busy.patience = patience; }
    [[nodiscard]] QString fileName() const override;
    [[nodiscard]] bool isShared() const override { return m_shared; }
    [[nodiscard]] sqlite3 *handle() const override { return m_handle; }
    [[nodiscard]] QString dataVersionText() const override;

private:
    //! The built-in handler starves: one of many busy writers would commit hundreds while another waits for seconds
    struct BusyWait
    {
        QElapsedTimer since;
        std::chrono::milliseconds patience = std::chrono::seconds(5);
        static int retry(void *self, int tries);
    };
    explicit SqliteConnection(const QString &file);
    [[nodiscard]] bool isInMemory() const;
    [[nodiscard]] Result<> connect();
    [[nodiscard]] Result<> configure();
    [[nodiscard]] Result<> setAndReadBack(const QString &pragma, const QString &value, const QString &expected);
    [[nodiscard]] Result<> readOnce();

    QString m_file;
    QString m_name = newConnectionName();
    bool m_shared = false;
    sqlite3 *m_handle = nullptr;
    BusyWait m_busy;
};

} // namespace lyhord
