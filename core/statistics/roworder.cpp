#include "core/statistics/roworder.h"

#include "core/statistics/reportlookup.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>

#include <algorithm>
#include <numeric>
#include <utility>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

//! By which columns a table's rows are put in order, the first that differs; none: they keep theirs
QStringList orderOf(const QString &table, SplitBy split)
{
    static const QHash<QString, QStringList> known{ { u"departments_types"_s, { u"received"_s } },
        { u"departments_outcomes"_s, { u"share_in_time"_s, u"due"_s } },
        { u"departments_channels"_s, { u"received"_s } }, { u"channels"_s, { u"received"_s } },
        { u"standard_answers"_s, { u"closed"_s } }, { u"open"_s, { u"open"_s } },
        { u"steps"_s, { u"reminders_first"_s } }, { u"quality"_s, { u"received"_s } } };
    if (table == u"split")
        return split == SplitBy::Department ? QStringList{ u"received"_s } : QStringList();
    return known.value(table);
}

int rankOf(const ReportRow &row)
{
    return row.isSum ? 2 : row.key.isEmpty() ? 1 : 0;
}

} // namespace

QList<qsizetype> rowsInOrder(const ReportTable &table, SplitBy split)
{
    QList<qsizetype> columns;
    for (const QString &column : orderOf(table.key, split)) {
        if (const qsizetype place = placeOf(table, column); place >= 0)
            columns.append(place);
    }
    QList<qsizetype> rows(table.rows.size());
    std::iota(rows.begin(), rows.end(), 0);
    std::ranges::stable_sort(rows, [&](qsizetype one, qsizetype other) {
        const ReportRow &first = table.rows.at(one);
        const ReportRow &second = table.rows.at(other);
        if (rankOf(first) != rankOf(second))
            return rankOf(first) < rankOf(second);
        for (const qsizetype column : std::as_const(columns)) {
            const auto its = numberIn(first.cells.value(column));
            const auto others = numberIn(second.cells.value(column));
            if (its != others)
                return its > others; // nothing is less than any number
        }
        return false;
    });
    return rows;
}

} // namespace lyhord
