#pragma once

#include "core/model/result.h"

#include <QtCore/QString>

namespace lyhord {

//! What a database file's folder lies on, judged by how far its locks reach (storage.md 1)
enum class FileSystemKind {
    Local,
    Network, //!< SMB or NFS: only after the lock probe
    Unsafe, //!< FUSE (sshfs, gvfs): locks stay on this machine
    Synced, //!< a folder a sync program copies: two machines would each have a file of their own
};

[[nodiscard]] FileSystemKind fileSystemKindOf(qint64 magic);
[[nodiscard]] FileSystemKind fileSystemKindOf(const QString &folder);
//! Says why a database may not be there, and what to do; network places need a passed lock probe
[[nodiscard]] Result<> mayHoldDatabase(const QString &file, FileSystemKind place);

} // namespace lyhord
