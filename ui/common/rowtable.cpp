#include "ui/common/rowtable.h"

namespace lyhord {

RowTable::RowTable(int mainColumn, QWidget *parent)
    : QTableView(parent)
    , m_mainColumn(mainColumn)
{
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
}

//! In the row the keyboard is in; what is chosen stays
void RowTable::standIn(int column)
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && current.column() != column)
        selectionModel()->setCurrentIndex(current.siblingAtColumn(column), QItemSelectionModel::NoUpdate);
}

void RowTable::goToRow(int row)
{
    if (row >= 0 && row < model()->rowCount())
        setCurrentIndex(model()->index(row, m_mainColumn));
}

QModelIndex RowTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (currentIndex().isValid() && isColumnHidden(currentIndex().column()))
        standIn(m_mainColumn);
    return QTableView::moveCursor(action, modifiers);
}

void RowTable::keyboardSearch(const QString &search)
{
    standIn(m_mainColumn);
    QTableView::keyboardSearch(search);
}

} // namespace lyhord
