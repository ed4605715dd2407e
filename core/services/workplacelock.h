#pragma once

#include <QtCore/QLockFile>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <memory>

namespace lyhord {

//! Which of a person's workplaces on this computer a running program is: the same one again when it was killed and
//! started anew, another for a second window that is open at the same time
class WorkplaceLock
{
public:
    //! The first that no running program of this person on this database holds; null if the computer lets none be held
    [[nodiscard]] static std::unique_ptr<WorkplaceLock> take(const QString &databaseUrl, const QString &login);
    //! Those of this person's workplaces on this computer that no running program holds: whatever is told of them is of
    //! a program that has ended
    [[nodiscard]] static QStringList namesOfEnded(const QString &databaseUrl, const QString &login);
    [[nodiscard]] const QString &name() const { return m_name; } //!< says neither login nor host in the clear

private:
    explicit WorkplaceLock(const QString &path);
    [[nodiscard]] bool tryLock();
    QLockFile m_file;
    QString m_name;
};

} // namespace lyhord
