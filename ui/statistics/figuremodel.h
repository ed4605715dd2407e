#pragma once

#include "core/statistics/report.h"

#include <QtCore/QAbstractTableModel>

#include <vector>

namespace lyhord {

//! A table of a report. The first column has the rows' titles. Sorting keeps a row with what stands below it, and the
//! sum at the end.
class FigureModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        HasCasesRole = Qt::UserRole + 20, //!< the cases behind the figure can be opened
        SumRole, //!< the row is the sum of those above
        LevelRole, //!< of the row's title
        MutedRole, //!< not shown, or no such figure
    };
    explicit FigureModel(QObject *parent = nullptr);

    //! Keeps the order chosen before if it is the same table with other figures. mayOpen: whether cases can be opened
    void setTable(const ReportTable &table, bool mayOpen);
    [[nodiscard]] const ReportTable &table() const { return m_table; }
    [[nodiscard]] FigurePlace placeAt(const QModelIndex &index) const;
    //! Where that figure stands now; the row's title if the table has no such column
    [[nodiscard]] QModelIndex indexOf(const FigurePlace &place) const;
    //! The rectangle that holds them, tabs between the cells; with the headings if that is the whole table
    [[nodiscard]] QString asText(const QModelIndexList &cells) const;
    [[nodiscard]] QString wholeAsText() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    //! −1: as the report has it
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] int sortedBy() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }

private:
    void arrange();
    void arrange(int first, int last);
    [[nodiscard]] bool isBefore(const ReportRow &a, const ReportRow &b) const;
    [[nodiscard]] const ReportRow &row(int shown) const;
    [[nodiscard]] const ReportCell *cell(const QModelIndex &index) const;
    [[nodiscard]] QString tip(const QModelIndex &index) const;
    [[nodiscard]] QString sheetText(int shown, int column) const;

    ReportTable m_table;
    bool m_mayOpen = false;
    std::vector<int> m_order; //!< shown row → row of the table
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace lyhord
