#pragma once

#include <QtCore/QList>
#include <QtCore/QSet>
#include <QtCore/QString>

#include <optional>

namespace lyhord {

//! Which columns of a list of cases a person has, in which order and how wide, as it is kept from one day to the next.
//! Columns are those of CaseListModel.
struct ColumnLayout
{
    QList<int> widths; //!< pixels, by column
    QList<int> order; //!< columns from left to right
    QSet<int> hidden; //!< by the person
    QSet<int> wished; //!< asked for besides those there are at first

    [[nodiscard]] QString toText() const;
    //! Nothing where it is no text of this version, or of other columns
    [[nodiscard]] static std::optional<ColumnLayout> fromText(const QString &text, int columns);
};

} // namespace lyhord
