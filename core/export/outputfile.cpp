#include "core/export/outputfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QSaveFile>

#include <memory>
#include <vector>

namespace lyhord {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::OutputFile)
};

constexpr qint64 pieceSize = 1 << 20;

tl::unexpected<Error> notAllowed(const QString &name, const QString &reason)
{
    return failed(ErrorCode::Broken,
        Tr::tr("The file %1 cannot be written (%2). Close it if it is open in another program, or choose another "
               "folder; nothing was changed.")
            .arg(QDir::toNativeSeparators(name), reason));
}

} // namespace

tl::unexpected<Error> noRoomFor(const QString &name, const QString &reason)
{
    return failed(ErrorCode::Broken,
        Tr::tr("The file %1 could not be written to its end (%2). Make room on the disk or choose another one; "
               "nothing was left behind.")
            .arg(QDir::toNativeSeparators(name), reason));
}

Result<> openForWriting(QSaveFile &file)
{
    if (file.open(QIODevice::WriteOnly))
        return {};
    return notAllowed(file.fileName(), file.errorString());
}

// A spreadsheet program that has the file open is noticed here at the latest
Result<> commitFile(QSaveFile &file)
{
    if (file.commit())
        return {};
    const bool kept = file.error() == QFileDevice::RenameError || file.error() == QFileDevice::PermissionsError;
    return kept ? notAllowed(file.fileName(), file.errorString()) : noRoomFor(file.fileName(), file.errorString());
}

Result<> writeFile(const QString &name, const QByteArray &content)
{
    return writeFiles({ { name, content } });
}

Result<> writeFiles(const QList<OutputFile> &files)
{
    std::vector<std::unique_ptr<QSaveFile>> open; // closed without a trace unless committed
    for (const OutputFile &file : files) {
        QSaveFile &target = *open.emplace_back(std::make_unique<QSaveFile>(file.name));
        if (const Result<> opened = openForWriting(target); !opened)
            return opened;
        if (target.write(file.content) != file.content.size() || !target.flush())
            return noRoomFor(file.name, target.errorString());
    }
    for (const std::unique_ptr<QSaveFile> &file : open) {
        if (const Result<> done = commitFile(*file); !done)
            return done;
    }
    return {};
}

Result<> putInPlace(const QString &made, const QString &name)
{
    QFile source(made);
    QSaveFile target(name);
    if (const Result<> opened = openForWriting(target); !opened)
        return opened;
    if (!source.open(QIODevice::ReadOnly))
        return noRoomFor(name, source.errorString());
    while (!source.atEnd()) {
        const QByteArray piece = source.read(pieceSize);
        if (piece.isEmpty())
            return noRoomFor(name, source.errorString());
        if (target.write(piece) != piece.size())
            return noRoomFor(name, target.errorString());
    }
    return commitFile(target);
}

} // namespace lyhord
