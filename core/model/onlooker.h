#pragma once

#include <QtCore/QString>

namespace lyhord {

//! Somebody who has the same case open
struct Onlooker
{
    QString login;
    QString name; //!< the login where no name is known
    friend bool operator==(const Onlooker &, const Onlooker &) = default;
};

} // namespace lyhord
