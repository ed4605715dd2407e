#pragma once

#include <QtWidgets/QTableView>

namespace lyhord {

//! A table of which one chooses rows: the arrow keys go from row to row and letters find one, whatever columns are
//! hidden. Qt's table moves nowhere from a column that is hidden, nor looks for letters in another column than the
//! one the keyboard stands in.
class RowTable : public QTableView
{
    Q_OBJECT
public:
    //! The column that is never hidden, and is read when one looks for a row
    explicit RowTable(int mainColumn, QWidget *parent);

    void keyboardSearch(const QString &search) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int mainColumn() const { return m_mainColumn; }
    void goToRow(int row); //!< and chooses it

private:
    void standIn(int column);

    int m_mainColumn;
};

} // namespace lyhord
