#include "core/db/filesystemkind.h"

#include "core/db/lockprobe.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <array>

#include <sys/vfs.h>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Database)
};

//! What sync programs leave in the folders they copy
bool isSynced(const QString &folder)
{
    static const std::array markers{ u".stfolder"_s, u".dropbox"_s, u".dropbox.cache"_s, u".owncloudsync.log"_s,
        u".nextcloudsync.log"_s, u".SynologyWorkingDirectory"_s };
    static const std::array names{ "dropbox"_L1, "onedrive"_L1, "google drive"_L1, "googledrive"_L1,
        "icloud drive"_L1 };
    QDir dir(folder);
    do {
        for (const QString &marker : markers) {
            if (dir.exists(marker))
                return true;
        }
        for (const QLatin1StringView name : names) {
            if (dir.dirName().startsWith(name, Qt::CaseInsensitive))
                return true;
        }
    } while (!dir.isRoot() && dir.cdUp());
    return false;
}

} // namespace

FileSystemKind fileSystemKindOf(qint64 magic)
{
    switch (static_cast<quint32>(magic)) {
    case 0x517b: // SMB
    case 0xff534d42: // CIFS
    case 0xfe534d42: // SMB2
    case 0x6969: // NFS
        return FileSystemKind::Network;
    case 0x65735546: // FUSE
        return FileSystemKind::Unsafe;
    default:
        return FileSystemKind::Local;
    }
}

FileSystemKind fileSystemKindOf(const QString &folder)
{
    const QString path = QFileInfo(folder).canonicalFilePath();
    if (isSynced(path))
        return FileSystemKind::Synced;
    struct statfs about = {};
    if (statfs(QFile::encodeName(path).constData(), &about) != 0)
        return FileSystemKind::Local;
    return fileSystemKindOf(static_cast<qint64>(about.f_type));
}

Result<> mayHoldDatabase(const QString &file, FileSystemKind place)
{
    const QString folder = QFileInfo(file).path();
    switch (place) {
    case FileSystemKind::Local:
        return {};
    case FileSystemKind::Network:
        if (lockprobe::hasPassed(folder))
            return {};
        return failed(ErrorCode::Refused,
            Tr::tr(
                "The folder %1 is on a file share that has not passed the lock probe. Without it two workstations could "
                "destroy the database. Run lyhordctl lock-probe on two workstations at once for this folder, or use a local "
                "folder.")
                .arg(folder));
    case FileSystemKind::Unsafe:
        return failed(ErrorCode::Refused,
            Tr::tr(
                "The folder %1 is on a file system whose locks other workstations do not see. A database there would be "
                "destroyed. Use a local folder.")
                .arg(folder));
    case FileSystemKind::Synced:
        return failed(ErrorCode::Refused,
            Tr::tr(
                "The folder %1 is copied by a sync program. Two workstations would each have a database of their own. "
                "Use a folder that is not synced.")
                .arg(folder));
    }
    return {};
}

} // namespace lyhord
