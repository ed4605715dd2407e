#pragma once

#include "core/db/databasekind.h"

#include <QtCore/QList>
#include <QtCore/QSet>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace lyhord::searchtext {

enum class Marks {
    Matter, //!< å is a letter of its own
    Ignored, //!< Aland finds Åland, and Åland Aland
};

enum class Wording {
    AsTyped, //!< whole words; the last one may be a beginning
    Begun, //!< each may be a beginning
    Near, //!< each may be a beginning, or spelt otherwise
};

//! How a text is sought
struct Manner
{
    Marks marks = Marks::Matter;
    Wording wording = Wording::AsTyped;
};

//! What a person has typed, word by word, and which words of a text are meant by it
class WantedWords
{
public:
    struct Word
    {
        QString text; //!< as typed; without its marks where they are ignored
        QString small; //!< the same in small letters
        bool isBeginning = false;
        QSet<QString> spellings; //!< other ones, in small letters
        QStringList beginnings; //!< other ones that words may begin with
    };
    //! kind: where it is sought; each database cuts words its own way
    WantedWords(const QString &text, Manner manner, DatabaseKind kind = DatabaseKind::Postgresql);

    [[nodiscard]] const QList<Word> &words() const { return m_words; }
    [[nodiscard]] bool hasOtherSpellings() const;
    //! One of them, as it stands in a text
    [[nodiscard]] bool isWanted(const QString &word) const;
    //! Each of them stands in one of the texts
    [[nodiscard]] bool areAllIn(const QStringList &texts) const;

private:
    [[nodiscard]] QString folded(const QString &text) const;
    Marks m_marks;
    DatabaseKind m_kind;
    QList<Word> m_words;
};

struct WordSpan
{
    qsizetype from = 0;
    qsizetype to = 0;
};
//! Where words stand in a text, which is without its marks where they are ignored
[[nodiscard]] QList<WordSpan> spansOf(const QString &text, DatabaseKind kind, Marks marks = Marks::Matter);
//! As the index cuts them, in the order in which they stand
[[nodiscard]] QStringList wordsOf(
    const QString &text, DatabaseKind kind = DatabaseKind::Sqlite, Marks marks = Marks::Matter);
//! Letters, digits and the marks they wear, as unicode61 cuts words. On the server a raised or broken number, as in m²,
//! ends a word.
[[nodiscard]] bool isPartOfWord(DatabaseKind kind, char32_t letter);

} // namespace lyhord::searchtext
