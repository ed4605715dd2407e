#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace lyhord {

//! What of the cases a person sees, or the program where it works by itself
struct AccessScope
{
    bool everywhere = false; //!< otherwise only cases the departments have been asked about
    bool names = false; //!< who submitted
    bool secret = false; //!< name and text of secret cases
    //! Cases referred as suspected bribery or crime: the chief legal officer sees them and no other case (R90)
    bool bribery = false;
    QStringList departments; //!< keys; empty with everywhere false: none
    QString login; //!< whose own lists are meant
    //! For what the program does by itself
    [[nodiscard]] static AccessScope all() { return { true, true, true, true, {}, {} }; }
    friend bool operator==(const AccessScope &, const AccessScope &) = default;
};

} // namespace lyhord
