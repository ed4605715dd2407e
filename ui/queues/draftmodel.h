#pragma once

#include "ui/client/localdrafts.h"

#include <QtCore/QAbstractTableModel>

namespace lyhord {

//! What was begun on this computer and not finished, newest first
class DraftModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Changed, Title, ColumnCount };
    explicit DraftModel(LocalDrafts &drafts, QObject *parent = nullptr);
    [[nodiscard]] const LocalDrafts::Entry *entryAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void read();
    LocalDrafts &m_drafts;
    QList<LocalDrafts::Entry> m_entries;
};

} // namespace lyhord
