#include "core/services/workplacelock.h"

#include "core/store/ownfiles.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QStandardPaths>
#include <QtCore/QSysInfo>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

constexpr int mostAtOnce = 16; // windows of one person on one computer

QString digestOf(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().left(32));
}

//! Files; none where the computer has no place for them
QStringList placesOf(const QString &databaseUrl, const QString &login)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/lyhord"_s;
    if (!ownfiles::takeFolder(folder))
        return {};
    const QString whose = digestOf((databaseUrl + u'\n' + login).toUtf8());
    QStringList paths;
    for (int place = 1; place <= mostAtOnce; ++place)
        paths.append(u"%1/workplace-%2-%3.lock"_s.arg(folder, whose).arg(place));
    return paths;
}

} // namespace

WorkplaceLock::WorkplaceLock(const QString &path)
    : m_file(path)
    , m_name(digestOf(QSysInfo::machineUniqueId() + QSysInfo::machineHostName().toUtf8() + path.toUtf8()))
{
    m_file.setStaleLockTime(0); // however long the day: it is held until its program has ended
}

//! A program that was killed may still be listed by the system, until whoever started it has taken note; its hold on
//! the file has ended all the same
bool WorkplaceLock::tryLock()
{
    return m_file.tryLock() || (m_file.removeStaleLockFile() && m_file.tryLock());
}

std::unique_ptr<WorkplaceLock> WorkplaceLock::take(const QString &databaseUrl, const QString &login)
{
    const QStringList paths = placesOf(databaseUrl, login);
    for (const QString &path : paths) {
        std::unique_ptr<WorkplaceLock> lock(new WorkplaceLock(path));
        if (lock->tryLock())
            return lock;
    }
    return nullptr;
}

QStringList WorkplaceLock::namesOfEnded(const QString &databaseUrl, const QString &login)
{
    QStringList ended;
    const QStringList paths = placesOf(databaseUrl, login);
    for (const QString &path : paths) {
        WorkplaceLock lock(path);
        if (lock.tryLock())
            ended.append(lock.name());
    }
    return ended;
}

} // namespace lyhord
