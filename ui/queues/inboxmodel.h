#pragma once

#include "core/model/inbox.h"
#include "core/rules/workingcalendar.h"
#include "ui/widgets/theme.h"

#include <QtCore/QAbstractTableModel>

namespace lyhord {

//! What has come in: oldest first, or as the person wants it sorted
class InboxModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Due, Subject, From, Suggestion, Received, ColumnCount };
    explicit InboxModel(bool mayReadSecret, QObject *parent = nullptr);
    void setItems(const QList<InboxItem> &items);
    void setToday(QDate today, const WorkingCalendar &calendar); //!< for the days that are left
    [[nodiscard]] const InboxItem *itemAt(int row) const;
    [[nodiscard]] int rowOf(InboxItemId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override; //!< what selects a line goes with it

private:
    void arrange();
    [[nodiscard]] QString text(const InboxItem &item, int column) const;
    [[nodiscard]] bool hides(const InboxItem &item) const;
    bool m_mayReadSecret;
    QDate m_today;
    WorkingCalendar m_calendar;
    int m_sortColumn = Due;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QList<InboxItem> m_items;
};

//! What the program proposes for an item, in words; empty if nothing
[[nodiscard]] QString suggestionInWords(const InboxItem &item);

} // namespace lyhord
