#pragma once

#include "core/model/case.h"

#include <QtCore/QString>

// Whether two messages come from the same person, as far as what they told lets one see.
namespace lyhord {

//! What of a submitter tells who it is; each empty where it is too little to tell by
struct PersonSought
{
    QString phone;
    QString email;
    QString name; //!< first and last name
    [[nodiscard]] bool isEmpty() const { return phone.isEmpty() && email.isEmpty() && name.isEmpty(); }
    friend bool operator==(const PersonSought &, const PersonSought &) = default;
};

//! Empty for who wants to be anonymous (R27), and where identity or case are protected (L9)
[[nodiscard]] PersonSought personSought(const Submitter &who, bool secrecy);
[[nodiscard]] bool hasEmail(const Submitter &who, const QString &email);
//! What both have told shows two people: of name, e-mail and telephone something can be compared, and nothing agrees.
//! False where either is anonymous.
[[nodiscard]] bool areTwoPeople(const Submitter &one, const Submitter &other);
//! All its words, in any order, whatever other names are between
[[nodiscard]] bool hasName(const Submitter &who, const QString &name);

} // namespace lyhord
