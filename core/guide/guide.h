#pragma once

#include "core/model/result.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace lyhord {

//! A key as the guide's table shows it
struct GuideKey
{
    QString keys; //!< "Ctrl+N"
    QString what;
    QString where;
    friend bool operator==(const GuideKey &, const GuideKey &) = default;
};

//! A heading and what stands below it, up to the next heading
struct GuideSection
{
    QString anchor; //!< the same in every language
    int level = 1; //!< 1: a chapter
    QString title;
    QString html; //!< what stands below the heading
    QString text; //!< the same in plain words, to search in
};

struct GuideHit
{
    int section = 0; //!< index in Guide::sections()
    QString excerpt; //!< the place where the words stand
};

//! The guide for staff (R23): one set of Markdown pages, shown in the program and written as a file
class Guide
{
public:
    //! As it comes with the program; a language without a guide of its own has the Swedish one. Keys: the table of
    //! keys, gathered from the menus of the program.
    [[nodiscard]] static Guide inLanguage(const QString &language, const QList<GuideKey> &keys);
    //! Pages in their order, each beginning with "# Title {#anchor}"
    [[nodiscard]] static Guide fromPages(const QStringList &pages, const QList<GuideKey> &keys);

    [[nodiscard]] const QList<GuideSection> &sections() const { return m_sections; }
    [[nodiscard]] int indexOf(const QString &anchor) const; //!< −1: there is none
    [[nodiscard]] int chapterOf(int section) const; //!< the section that begins its chapter
    //! Sections with all the words, the last one unfinished perhaps; those with the words in their heading first
    [[nodiscard]] QList<GuideHit> find(const QString &words) const;

private:
    QList<GuideSection> m_sections;
};

//! "Ctrl+Shift+T" as this system and language write it
[[nodiscard]] QString shownKey(const QString &key);
//! Heading and text of the sections [first, end), each heading with its anchor; levels as in the guide
[[nodiscard]] QString htmlOf(const Guide &guide, int first, int end);

} // namespace lyhord
