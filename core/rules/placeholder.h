#pragma once

#include <QtCore/QString>

// What holds the place of something and was never filled in. A person is not sent there (R19).
namespace lyhord {

//! The first field of a template in a text, with its braces; empty: there is none
[[nodiscard]] QString templateFieldIn(const QString &text);
//! The first of them in a text: a template's field in braces, an address of the names that belong to nobody
//! (RFC 2606: "example.org"). Empty: there is none.
[[nodiscard]] QString placeholderIn(const QString &text);
//! The same for whom somebody is referred to, where brackets, "…", "N.N.", crosses and signs without a word are no
//! answer either
[[nodiscard]] QString placeholderAddressee(const QString &addressee);

} // namespace lyhord
