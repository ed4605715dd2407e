#include "core/statistics/sharedrows.h"

#include <algorithm>
#include <utility>

namespace lyhord {

SharedRows::SharedRows(int fewest, std::vector<size_t> first, MayStand mayStand)
    : m_fewest(fewest)
    , m_first(std::move(first))
    , m_mayStand(std::move(mayStand))
{
}

void SharedRows::hideFew(std::vector<ValueRows> &values, int fewest)
{
    qint64 hiddenRows = 0;
    for (ValueRows &value : values) {
        value.isHidden = value.isHidden || value.rows < fewest;
        hiddenRows += value.isHidden ? value.rows : 0;
    }
    std::ranges::sort(values, {}, [](const ValueRows &value) { return std::pair(value.rows, value.place); });
    for (ValueRows &value : values) {
        if (hiddenRows == 0 || hiddenRows >= fewest)
            return;
        if (!value.isHidden) {
            value.isHidden = true;
            hiddenRows += value.rows;
        }
    }
}

//! Which are hidden in this part; the column is not divided by yet
std::vector<SharedRows::ValueRows> SharedRows::valuesOf(Part part, size_t column)
{
    std::vector<ValueRows> values;
    for (const Entry *entry : part) {
        const int place = entry->row[column];
        if (place == hidden)
            continue; // wherever it stands
        if (m_counts.size() <= static_cast<size_t>(place))
            m_counts.resize(static_cast<size_t>(place) + 1);
        qint64 &rows = m_counts[static_cast<size_t>(place)];
        if (rows == 0)
            values.push_back({ place, 0, !m_mayStand(column, place, entry->shown) });
        rows += entry->rows;
    }
    for (ValueRows &value : values)
        value.rows = std::exchange(m_counts[static_cast<size_t>(value.place)], 0);
    hideFew(values, m_fewest);
    return values;
}

//! Of the columns that are left, a place among them
size_t SharedRows::nextColumn(Part part, const std::vector<size_t> &columns)
{
    for (const size_t first : m_first) {
        if (const auto found = std::ranges::find(columns, first); found != columns.end())
            return static_cast<size_t>(found - columns.begin());
    }
    size_t best = 0;
    qint64 most = -1;
    for (size_t i = 0; i < columns.size(); ++i) {
        qint64 shown = 0;
        for (const ValueRows &value : valuesOf(part, columns[i]))
            shown += value.isHidden ? 0 : value.rows;
        if (shown > most) {
            most = shown;
            best = i;
        }
    }
    return best;
}

void SharedRows::divide(Part part, std::vector<size_t> columns)
{
    if (columns.empty())
        return;
    const auto next = columns.begin() + static_cast<std::ptrdiff_t>(nextColumn(part, columns));
    const size_t column = *next;
    columns.erase(next);
    std::vector<int> standing;
    for (const ValueRows &value : valuesOf(part, column)) {
        if (!value.isHidden)
            standing.push_back(value.place);
    }
    std::ranges::sort(standing);
    for (Entry *entry : part) {
        if (std::ranges::binary_search(standing, entry->row[column]))
            entry->shown[column] = entry->row[column];
    }
    const auto shown = [column](const Entry *entry) { return entry->shown[column]; };
    std::ranges::sort(part, {}, shown);
    for (auto from = part.begin(); from != part.end();) {
        const auto to = std::ranges::upper_bound(from, part.end(), shown(*from), {}, shown);
        divide({ from, to }, columns);
        from = to;
    }
}

SharedRows::RowCounts SharedRows::of(const RowCounts &rows)
{
    if (rows.empty())
        return {};
    std::vector<Entry> entries;
    for (const auto &[row, count] : rows)
        entries.push_back({ row, Row(row.size(), hidden), count });
    std::vector<Entry *> all;
    for (Entry &entry : entries)
        all.push_back(&entry);
    std::vector<size_t> columns(rows.begin()->first.size());
    for (size_t i = 0; i < columns.size(); ++i)
        columns[i] = i;
    divide(all, columns);
    RowCounts left;
    for (const Entry &entry : entries)
        left[entry.shown] += entry.rows;
    return left;
}

} // namespace lyhord
