#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QString>

namespace lyhord {

//! A word the municipality spells so, though no dictionary knows it
struct ListedWord
{
    QString word; //!< as listedForm() makes it
    QString addedBy; //!< login
    QString addedByName; //!< what that person is called; the login where nobody knows
    QDateTime added; //!< UTC
    friend bool operator==(const ListedWord &, const ListedWord &) = default;
};

} // namespace lyhord
