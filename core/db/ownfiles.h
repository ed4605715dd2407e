#pragma once

#include <QtCore/QString>

namespace lyhord::ownfiles {

// What the program keeps on a computer is for whoever runs it: files 0600, folders 0700, whatever the system would let
// others do. What a person saves somewhere by choice is not made here.

//! The folder with all that lies above it. Those that are there keep their rights. False: it cannot be made.
[[nodiscard]] bool makeFolder(const QString &path);
//! The folder, which is ours: if it is there already, nobody else may enter it any more
[[nodiscard]] bool takeFolder(const QString &path);
//! An empty file, for somebody else to fill who would leave it open to all. False: there is one, or it cannot be made.
[[nodiscard]] bool makeFile(const QString &path);

} // namespace lyhord::ownfiles
