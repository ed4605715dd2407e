#pragma once

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace lyhord {

//! Finds words and phrases in a text: whole words without regard to case, word beginnings where the phrase's word ends
//! in "*", consecutive words where it has several
class WordMatch
{
public:
    explicit WordMatch(QString text);

    struct Found
    {
        qsizetype start = 0; //!< in UTF-16 units
        qsizetype end = 0;
    };
    [[nodiscard]] QList<Found> all(const QString &phrase) const;
    [[nodiscard]] std::optional<Found> first(const QString &phrase) const;
    //! All words of the text, case folded
    [[nodiscard]] QStringList words() const;
    //! Where they stand, in the same order
    [[nodiscard]] QList<Found> spans() const;
    //! As it stands in the text
    [[nodiscard]] QString quoted(Found found) const { return m_text.mid(found.start, found.end - found.start); }

private:
    struct Word
    {
        QString folded;
        qsizetype start = 0;
        qsizetype end = 0;
    };
    struct Wanted
    {
        QString folded;
        bool beginning = false; //!< more letters may follow
    };
    [[nodiscard]] static QList<Wanted> wordsOf(const QString &phrase);
    [[nodiscard]] bool matchesAt(qsizetype index, const QList<Wanted> &wanted) const;

    QString m_text;
    QList<Word> m_words;
    QHash<QChar, QList<qsizetype>> m_byInitial; //!< which words begin with a letter
};

} // namespace lyhord
