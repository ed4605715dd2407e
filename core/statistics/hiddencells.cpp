#include "core/statistics/hiddencells.h"

#include "core/statistics/tables.h"

#include <algorithm>
#include <limits>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

HiddenCells::HiddenCells(const Report &masked)
{
    for (const ReportTable &table : masked.tables) {
        const bool isOfYears = table.key == u"years"; // known by their years, in the same place as months
        const SplitBy by = isOfYears ? SplitBy::Month : rowsOf(table.key, masked.request);
        for (qsizetype place = 0; place < table.rows.size(); ++place) {
            const ReportRow &row = table.rows.at(place);
            for (qsizetype i = 0; i < table.columns.size(); ++i) {
                if (table.columns.at(i).kind != FigureKind::Count || !row.cells.at(i).masked)
                    continue;
                const QString &figure = table.columns.at(i).key;
                if (row.isSum)
                    m_ofAll.insert(figure);
                else if (table.key == u"distribution")
                    hideDays(row, figure);
                else if (by != SplitBy::None)
                    hideOfGroup(table, place, figure, by);
            }
        }
    }
}

//! What lies below another is part of it: the others of that one could be told by what it has itself
void HiddenCells::hideOfGroup(const ReportTable &table, qsizetype row, const QString &figure, SplitBy by)
{
    int level = table.rows.at(row).level;
    m_ofGroups[{ static_cast<int>(by), table.rows.at(row).key }].insert(figure);
    for (qsizetype above = row - 1; above >= 0 && level > 0; --above) {
        const ReportRow &one = table.rows.at(above);
        if (one.level >= level)
            continue;
        level = one.level;
        m_ofGroups[{ static_cast<int>(by), one.key }].insert(figure);
    }
}

void HiddenCells::hideDays(const ReportRow &row, const QString &figure)
{
    const bool isEndless = row.key.endsWith(u'+');
    const int from = row.key.section(u'-', 0, 0).remove(u'+').toInt();
    const int to = isEndless ? std::numeric_limits<int>::max() : row.key.section(u'-', -1).toInt();
    m_days.append({ figure, from, to });
}

bool HiddenCells::ofAll(const QStringList &figures) const
{
    return std::any_of(
        figures.cbegin(), figures.cend(), [this](const QString &figure) { return m_ofAll.contains(figure); });
}

bool HiddenCells::of(SplitBy by, const QString &group, const QStringList &figures) const
{
    const QSet<QString> hidden = m_ofGroups.value({ static_cast<int>(by), group });
    const bool isHidden = std::any_of(
        figures.cbegin(), figures.cend(), [&hidden](const QString &figure) { return hidden.contains(figure); });
    const bool isMonth = by == SplitBy::Month && group.contains(u'-');
    return isHidden || (isMonth && of(by, group.section(u'-', 0, 0), figures));
}

bool HiddenCells::ofDays(const QString &figure, int days) const
{
    return std::ranges::any_of(
        m_days, [&](const Days &one) { return one.figure == figure && days >= one.from && days <= one.to; });
}

} // namespace lyhord
