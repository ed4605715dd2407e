#pragma once

#include "core/model/inbox.h"

#include <QtCore/QAbstractTableModel>

namespace lyhord {

//! What has come in, oldest first
class InboxModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Received, Subject, From, Suggestion, ColumnCount };
    explicit InboxModel(bool mayReadSecret, QObject *parent = nullptr);
    void setItems(const QList<InboxItem> &items);
    [[nodiscard]] const InboxItem *itemAt(int row) const;
    [[nodiscard]] int rowOf(InboxItemId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const InboxItem &item, int column) const;
    [[nodiscard]] bool hides(const InboxItem &item) const;
    bool m_mayReadSecret;
    QList<InboxItem> m_items;
};

//! What the program proposes for an item, in words; empty if nothing
[[nodiscard]] QString suggestionInWords(const InboxItem &item);

} // namespace lyhord
