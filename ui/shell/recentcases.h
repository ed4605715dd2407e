#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

class QMenu;

namespace lyhord {

class Navigator;

//! The cases that have been opened since the program was started, newest first. Knows no name and no text of a case.
class RecentCases
{
public:
    //! What it is about in a few words that nobody has said; may be empty, and then those known before hold
    void note(const QString &number, const QString &inShort);
    [[nodiscard]] QStringList numbers() const;
    void fill(QMenu *menu, Navigator &navigator) const; //!< each with the digit that opens it

private:
    struct Entry
    {
        QString number;
        QString inShort;
    };
    QList<Entry> m_entries;
};

} // namespace lyhord
