#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

// How else a word may stand in a case that somebody heard, read or typed wrongly (R102).
namespace lyhord::nearspelling {

//! Other spellings of a word of small letters without marks: as it sounds alike in names and words (Lindqvist and
//! Lindkvist, Andersson, Anderson and Andersen) in up to two places, and from five letters on one slip away: a letter
//! too many, too few or another, or two in the wrong order. Empty where nearly every word would be near: of fewer than
//! four letters or with digits. The word itself is not among them.
[[nodiscard]] QStringList of(const QString &word);
//! Those of them that sound alike in one place: few enough to be sought as beginnings too
[[nodiscard]] QStringList alikeInOnePlace(const QString &word);

//! What most of them begin with: few enough where each that is sought is compared with every case, as the server may
//! do. A slip in the first letters is not among them.
[[nodiscard]] QStringList beginnings(const QString &word);

} // namespace lyhord::nearspelling
