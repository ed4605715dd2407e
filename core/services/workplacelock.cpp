#include "core/services/workplacelock.h"

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

} // namespace

WorkplaceLock::WorkplaceLock(const QString &path)
    : m_file(path)
    , m_name(digestOf(QSysInfo::machineUniqueId() + QSysInfo::machineHostName().toUtf8() + path.toUtf8()))
{
    m_file.setStaleLockTime(0); // however long the day: it is held until its program has ended
}

std::unique_ptr<WorkplaceLock> WorkplaceLock::take(const QString &databaseUrl, const QString &login)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/lyhord"_s;
    if (!QDir().mkpath(folder))
        return nullptr;
    const QString whose = digestOf((databaseUrl + u'\n' + login).toUtf8());
    for (int place = 1; place <= mostAtOnce; ++place) {
        std::unique_ptr<WorkplaceLock> lock(
            new WorkplaceLock(u"%1/workplace-%2-%3.lock"_s.arg(folder, whose).arg(place)));
        if (lock->m_file.tryLock())
            return lock;
    }
    return nullptr;
}

} // namespace lyhord
