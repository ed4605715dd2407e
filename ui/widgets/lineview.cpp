#include "ui/widgets/lineview.h"

#include "ui/widgets/linedelegate.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>

#include <algorithm>

namespace lyhord {
namespace {
constexpr int leastWidth = 180; //!< of the wide column
}

LineView::LineView(const QString &accessibleName, int wideColumn, QWidget *parent)
    : RowTable(wideColumn, parent)
    , m_delegate(new LineDelegate(this))
{
    setAccessibleName(accessibleName);
    setItemDelegate(m_delegate);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(0);
    verticalHeader()->setDefaultSectionSize(LineDelegate::lineHeight(fontMetrics()));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QAbstractItemView::doubleClicked, this, &LineView::opened);
}

void LineView::setModel(QAbstractItemModel *model)
{
    RowTable::setModel(model);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    if (mainColumn() < model->columnCount())
        horizontalHeader()->setSectionResizeMode(mainColumn(), QHeaderView::Stretch);
    connect(model, &QAbstractItemModel::modelReset, this, [this] { Q_EMIT currentRowChanged(currentIndex().row()); });
}

//! Where the wide column would be too narrow to be read, the others stand below it
void LineView::fold()
{
    if (!model())
        return;
    int needed = leastWidth;
    QList<int> others;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (column == mainColumn() || (isColumnHidden(column) && !m_folded.contains(column)))
            continue;
        others.append(column);
        if (m_folded.isEmpty())
            m_widths[column] = columnWidth(column);
        needed += m_widths.value(column);
    }
    const bool folds = needed > viewport()->width();
    if (folds == !m_folded.isEmpty())
        return;
    m_folded = folds ? others : QList<int>();
    m_delegate->fold(m_folded);
    horizontalHeader()->setVisible(!folds || isSortingEnabled());
    for (const int column : std::as_const(others))
        setColumnHidden(column, folds);
}

void LineView::resizeEvent(QResizeEvent *event)
{
    fold();
    RowTable::resizeEvent(event);
}

void LineView::setSortable(int firstBy)
{
    horizontalHeader()->setSortIndicator(firstBy, Qt::AscendingOrder);
    setSortingEnabled(true);
}

void LineView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    RowTable::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged(current.row());
}

void LineView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copySelection();
    if ((event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (currentIndex().isValid())
                Q_EMIT opened(currentIndex());
            return;
        case Qt::Key_Delete:
            Q_EMIT removeWished();
            return;
        case Qt::Key_Escape:
            return event->ignore();
        default:
            break;
        }
    }
    RowTable::keyPressEvent(event);
}

void LineView::copySelection()
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column)
            cells.append(row.siblingAtColumn(column).data().toString().simplified());
        lines.append(cells.join(u'\t'));
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void LineView::changeEvent(QEvent *event)
{
    RowTable::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        verticalHeader()->setDefaultSectionSize(LineDelegate::lineHeight(fontMetrics()));
}

} // namespace lyhord
