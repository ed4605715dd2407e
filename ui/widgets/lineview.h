#pragma once

#include "ui/widgets/rowtable.h"

#include <QtCore/QHash>

namespace lyhord {

class LineDelegate;

//! A table to read and choose from, one line for each thing: Tab leaves it, Enter opens, Ctrl+C copies the chosen lines
class LineView : public RowTable
{
    Q_OBJECT
public:
    //! The column that takes the width the others leave
    LineView(const QString &accessibleName, int wideColumn, QWidget *parent);
    void setModel(QAbstractItemModel *model) override;
    //! The person may sort by a press on a heading; by this column, rising, to begin with. The model sorts.
    void setSortable(int firstBy);

Q_SIGNALS:
    void opened(const QModelIndex &index); //!< by Enter or double click
    void currentRowChanged(int row); //!< −1: none
    void removeWished(); //!< Delete was pressed

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void copySelection();
    void fold();

    LineDelegate *m_delegate;
    QList<int> m_folded; //!< columns that stand below the wide one now
    QHash<int, int> m_widths; //!< of the columns, when they stand side by side
};

} // namespace lyhord
