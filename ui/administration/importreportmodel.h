#pragma once

#include "core/services/importer.h"

#include <QtCore/QAbstractTableModel>

namespace lyhord {

//! What an import refused, and what of imported rows could not come along
class ImportReportModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { File, Line, What, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void show(const ImportReport &report);
    //! The whole list for a spreadsheet
    [[nodiscard]] QString asText(QChar delimiter) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool isRefusal(int row) const { return row < m_refusals; }
    QList<RefusedRow> m_rows; //!< refusals first
    int m_refusals = 0;
};

} // namespace lyhord
