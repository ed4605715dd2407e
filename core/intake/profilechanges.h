#pragma once

#include "core/model/profile.h"

#include <QtCore/QString>

namespace lyhord {

//! What reading the file would change in an entry that both have, for a person: "mailbox: a@b.se → c@d.se". Long texts
//! are shortened; empty where the two say the same. kind and key name the entry as ProfileEntry does.
[[nodiscard]] QString changesInWords(
    const Profile &there, const Profile &file, const QString &kind, const QString &key);

} // namespace lyhord
