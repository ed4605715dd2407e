#pragma once

#include "core/statistics/report.h"

#include <QtCore/QHash>
#include <QtCore/QModelIndex>
#include <QtWidgets/QScrollArea>

class QLabel;
class QPushButton;

namespace lyhord {

class FigureChart;
class FigureTable;

//! One table of the report: what it says, drawn if it can be, and the figures
class TablePart : public QScrollArea
{
    Q_OBJECT
public:
    explicit TablePart(QWidget *parent = nullptr);
    void showTable(const ReportTable &table, bool mayOpen);
    [[nodiscard]] FigureTable *figures() const { return m_table; }
    void focusTable();

Q_SIGNALS:
    void casesWished(const lyhord::FigurePlace &place);
    void copied(const QString &title);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Order
    {
        QString column;
        bool byTitle = false;
        Qt::SortOrder order = Qt::AscendingOrder;
    };
    void colour();
    void keepOrder(int column, Qt::SortOrder order);
    void restoreOrder();
    void showCurrent(const QModelIndex &index);

    QLabel *m_title;
    QPushButton *m_copy;
    QLabel *m_note;
    QFrame *m_frame;
    FigureChart *m_chart;
    QLabel *m_hint;
    FigureTable *m_table;
    QHash<QString, Order> m_orders; //!< by the table's key
    bool m_restoring = false;
};

} // namespace lyhord
