#pragma once

#include "core/intake/csvimport.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QList>

namespace lyhord {

//! The first rows of a file as they would come in, or why one would be refused
class ImportPreviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Received, Kind, Headline, Text, From, Result, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    using Row = tl::expected<CaseDraft, Error>;
    void show(const QList<Row> &rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Row> m_rows;
};

} // namespace lyhord
