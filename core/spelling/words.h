#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace lyhord {

//! A word's place in a text, in UTF-16 units
struct WordPlace
{
    int start = 0;
    int length = 0;
    friend bool operator==(const WordPlace &, const WordPlace &) = default;
};

//! What is to be spelt right in a paragraph. Left out is what no dictionary knows and is no mistake: numbers and words
//! with digits, e-mail and web addresses, paths, abbreviations with points or in capitals, fields in braces, and names:
//! words with a capital that does not begin a sentence. Takes time by the length of the text.
[[nodiscard]] QList<WordPlace> wordPlaces(QStringView paragraph);

} // namespace lyhord
