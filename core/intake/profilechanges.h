#pragma once

#include "core/model/profile.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>

namespace lyhord {

//! What reading a file would change in the entries that both have
class ProfileChanges
{
public:
    ProfileChanges(const Profile &there, const Profile &file);
    //! For a person: "mailbox: a@b.se → c@d.se". Long texts are shortened; empty where the two say the same. kind and
    //! key name the entry as ProfileEntry does.
    [[nodiscard]] QString inWords(const QString &kind, const QString &key) const;

private:
    QJsonObject m_there;
    QJsonObject m_file;
};

} // namespace lyhord
