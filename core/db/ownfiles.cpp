#include "core/db/ownfiles.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace lyhord::ownfiles {

namespace {

constexpr QFile::Permissions forFiles = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions forFolders = forFiles | QFile::ExeOwner;

} // namespace

bool makeFolder(const QString &path)
{
    const QFileInfo folder(path);
    if (folder.isDir())
        return true;
    const QString above = folder.absolutePath();
    if (above == folder.absoluteFilePath() || !makeFolder(above))
        return false;
    return QDir().mkdir(folder.absoluteFilePath(), forFolders) || QFileInfo(path).isDir(); // somebody else was faster
}

bool takeFolder(const QString &path)
{
    return makeFolder(path) && QFile::setPermissions(path, forFolders);
}

bool makeFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly, forFiles);
}

} // namespace lyhord::ownfiles
