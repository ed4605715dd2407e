#pragma once

#include "core/statistics/aggregation.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace lyhord {

//! A group as a row of a table
struct Group
{
    QString key; //!< empty: of what has none
    QString title;
    int level = 0;
    Aggregate aggregate; //!< with what lies below it
};

//! The groups in the municipality's own order, those with nothing in them too; what is not in its lists comes after,
//! and what has none at all is last
[[nodiscard]] QList<Group> groupsBy(SplitBy by, const Aggregation &aggregation, const Catalogue &catalogue);
//! Whether a fact is in the group with that key, or below it
[[nodiscard]] bool isIn(
    SplitBy by, const QString &key, const Fact &fact, const TextPool &words, const Catalogue &catalogue);
//! Whether groups lie below others, so that their sum is not that of the rows
[[nodiscard]] bool hasLevels(SplitBy by);

} // namespace lyhord
