#pragma once

#include "core/model/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

class QSaveFile;

namespace lyhord {

struct OutputFile
{
    QString name;
    QByteArray content;
};

//! Files that stand in their place whole or not at all; what was there before stays until then. A failure is one
//! sentence that names the file and says what can be done.
[[nodiscard]] Result<> writeFile(const QString &name, const QByteArray &content);
//! None is put in its place before all of them have been written
[[nodiscard]] Result<> writeFiles(const QList<OutputFile> &files);
//! A file that was made elsewhere, copied piece by piece
[[nodiscard]] Result<> putInPlace(const QString &made, const QString &name);

//! The same step by step, for what is too long to be held
[[nodiscard]] Result<> openForWriting(QSaveFile &file);
[[nodiscard]] Result<> commitFile(QSaveFile &file);
//! The sentence for a file that could not be made, for writers that do not come through here
[[nodiscard]] tl::unexpected<Error> noRoomFor(const QString &name, const QString &reason);

} // namespace lyhord
