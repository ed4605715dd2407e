#include "ui/widgets/rowtable.h"

#include <QtGui/QKeyEvent>

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

//! To the first and last row, not to the first and last column of one
void RowTable::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const int rows = model() ? model()->rowCount() : 0;
    if (isPlain && rows > 0 && (event->key() == Qt::Key_Home || event->key() == Qt::Key_End))
        goToRow(event->key() == Qt::Key_Home ? 0 : rows - 1);
    else
        QTableView::keyPressEvent(event);
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
