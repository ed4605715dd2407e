#pragma once

#include "core/model/result.h"

#include <QtCore/QString>

namespace lyhord {

//! What a database file's folder lies on, judged by how far its locks reach (storage.md 1)
enum class Place {
    Local,
    Network, //!< SMB or NFS: only after the lock probe
    Unsafe, //!< FUSE (sshfs, gvfs): locks stay on this machine
    Synced, //!< a folder a sync program copies: two machines would each have a file of their own
};

[[nodiscard]] Place placeOfFileSystem(qint64 magic);
[[nodiscard]] Place placeOf(const QString &folder);
//! Says why a database may not be there, and what to do; network places need a passed lock probe
[[nodiscard]] Result<> mayHoldDatabase(const QString &file, Place place);

} // namespace lyhord
