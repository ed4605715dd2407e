#pragma once

#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace lyhord {

//! What a message is about and which places it names, by its words. People inflect them, so each is kept as a
//! beginning: "gatlampan" as "gatlam".
class TextSubject
{
public:
    explicit TextSubject(const QString &text);

    //! Of the words that are not common ones, each once, in the order of the text
    [[nodiscard]] const QStringList &topics() const { return m_topics; }
    //! Of streets, squares, schools and other proper names
    [[nodiscard]] const QStringList &places() const { return m_places; }
    //! Whether a word begins with it, or is a compound that ends in it: "lamp" in "lampan" and "gatlampor"
    [[nodiscard]] bool mentions(const QString &beginning) const;

private:
    QStringList m_topics;
    QStringList m_places;
    QStringList m_words;
};

//! How much a word says: the fewer cases have it, the more
class WordRarity
{
public:
    explicit WordRarity(qint64 cases)
        : m_cases(cases)
    {
    }
    void add(const QString &beginning, qint64 casesWithIt) { m_with.insert(beginning, casesWithIt); }
    //! Above 0; of a word nobody has counted, the mean of those counted
    [[nodiscard]] double of(const QString &beginning) const;

private:
    [[nodiscard]] double rarity(qint64 casesWithIt) const;
    qint64 m_cases;
    QHash<QString, qint64> m_with;
};

//! How surely two messages speak of the same thing, from 0 to 1. 0 unless they name the same place and share a word
//! beside it that tells something, or, where no two places contradict each other, share three that do and little else
//! is said: a word they have in common by chance ("trasig", "i två veckor") makes no two matters one.
[[nodiscard]] double likeness(const TextSubject &written, const TextSubject &other, const WordRarity &rarity);

} // namespace lyhord
