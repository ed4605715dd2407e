#pragma once

#include <QtCore/QtGlobal>

#include <functional>
#include <map>
#include <span>
#include <vector>

namespace lyhord {

//! Hides of rows so much that whatever is left in one is left in at least so many, in any choice of columns. Rows are
//! divided by one column after the other. In each part, values that few rows have are hidden together, and the rarest
//! others with them until those are not few; after the columns that come first, the one that leaves most rows their
//! value is the next.
class SharedRows
{
public:
    static constexpr int hidden = -1;
    using Row = std::vector<int>; //!< for each column the place of its value in the column's order
    using RowCounts = std::map<Row, qint64>;
    //! shown: the row as far as it is decided
    using MayStand = std::function<bool(size_t column, int place, const Row &shown)>;
    struct ValueRows
    {
        int place = 0;
        qint64 rows = 0;
        bool isHidden = false;
    };

    SharedRows(int fewest, std::vector<size_t> first, MayStand mayStand);
    //! All together have to be no fewer
    [[nodiscard]] RowCounts of(const RowCounts &rows);
    //! So that each that stands has enough rows, and so have those together that do not
    static void hideFew(std::vector<ValueRows> &values, int fewest);

private:
    struct Entry
    {
        Row row;
        Row shown;
        qint64 rows = 0;
    };
    using Part = std::span<Entry *>;

    [[nodiscard]] std::vector<ValueRows> valuesOf(Part part, size_t column);
    [[nodiscard]] size_t nextColumn(Part part, const std::vector<size_t> &columns);
    void divide(Part part, std::vector<size_t> columns);

    int m_fewest;
    std::vector<size_t> m_first; //!< columns
    MayStand m_mayStand;
    std::vector<qint64> m_counts; //!< by place; 0 between uses
};

} // namespace lyhord
