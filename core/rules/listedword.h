#pragma once

#include <QtCore/QString>

namespace lyhord {

//! How a word stands in the municipality's list: NFC, in lower case (at the beginning of a sentence it is the same
//! word), nothing around it
[[nodiscard]] QString listedForm(const QString &word);
//! Why it cannot stand there, translated; empty if it can: one word of letters, which hyphens or apostrophes may join.
//! So no number, address or sentence comes into a list that everybody reads.
[[nodiscard]] QString notListedBecause(const QString &word);

} // namespace lyhord
