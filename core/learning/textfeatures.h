#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace lyhord {

//! Something that is known of a text beside its words: what a keyword rule says of it, and the words that made it
struct TextCue
{
    QString name; //!< the same in every text of which it is known
    QStringList words; //!< as they stand in the text
};

//! A property of a text as a number: nothing in it can be read back
struct TextFeature
{
    quint32 hash = 0;
    float value = 0;
    friend bool operator==(const TextFeature &, const TextFeature &) = default;
};

//! A text as a classifier sees it: its words that are no common ones, their parts of four and five letters (people
//! inflect and join words), and the cues. Of length 1, so that a long text says no more than a short one.
class TextFeatures
{
public:
    explicit TextFeatures(const QString &text, const QList<TextCue> &cues = {});

    [[nodiscard]] const QList<TextFeature> &all() const { return m_all; } //!< by rising hash, each once
    [[nodiscard]] bool isEmpty() const { return m_all.isEmpty(); }

    //! A word of the text, as it stands there, and its features with the part of their value that it brings
    struct Share
    {
        QString word;
        QList<TextFeature> features;
    };
    [[nodiscard]] const QList<Share> &shares() const { return m_shares; } //!< each word once, in the order of the text

private:
    Share &shareOf(const QString &word);
    void normalise();
    QList<TextFeature> m_all;
    QList<Share> m_shares;
};

} // namespace lyhord
