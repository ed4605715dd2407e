#pragma once

#include "core/model/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace lyhord {

//! A file that only its owner reads (0600), and that several programs may write to at once. When it would grow over its
//! most bytes it is kept as FILE.1, what was FILE.1 as FILE.2, and so on; what was the last of them goes.
class LogFile
{
public:
    static constexpr qint64 mostBytes = 1024 * 1024;
    static constexpr int keptBefore = 4; //!< older ones beside it

    explicit LogFile(const QString &path, qint64 most = mostBytes);
    ~LogFile();
    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;

    //! Broken where it cannot be written to; a symbolic link is not followed
    [[nodiscard]] Result<> open();
    //! A line with its end; false where it could not be written
    bool write(const QByteArray &line);
    [[nodiscard]] QString path() const { return m_path; }

    //! The newest lines, oldest first, of it and those before it, of at most that many bytes
    [[nodiscard]] static QByteArray tail(const QString &path, qint64 bytes);

private:
    [[nodiscard]] bool lock();
    [[nodiscard]] bool isStillThere() const;
    void rotate();
    void close();

    QString m_path;
    qint64 m_most;
    int m_file = -1;
};

//! Makes the folder of the program in the user's state folder ($XDG_STATE_HOME, else ~/.local/state), which only the
//! user may enter (0700), and says where the program named so writes its log in it
[[nodiscard]] Result<QString> logFileInStateFolder(const QString &program);

} // namespace lyhord
