#pragma once

#include "core/model/query.h"
#include "ui/widgets/rowtable.h"

#include <QtCore/QSet>

class QMenu;

namespace lyhord {

class CaseListModel;
class LineDelegate;
class PersonalMemory;

//! The middle of the window. Tab leaves it, Enter opens, Ctrl+C copies, F2 explains the day; its columns are remembered for each queue.
class CaseListView : public RowTable
{
    Q_OBJECT
public:
    explicit CaseListView(CaseListModel *model, QWidget *parent = nullptr);
    ~CaseListView() override;

    //! Where the columns are remembered
    void setMemory(PersonalMemory &memory);
    //! Under which name the columns are remembered; restores what is remembered there
    void setMemoryKey(const QString &key);
    [[nodiscard]] QString currentNumber() const; //!< empty if there is none, or it is not loaded yet
    [[nodiscard]] QStringList selectedNumbers() const;
    //! Columns of CaseListModel that are wished for, also where there is no room for them now
    [[nodiscard]] QSet<int> wishedColumns() const;
    //! The only one selected; the keyboard may have moved on from it with Ctrl. Empty if there is none, or several.
    [[nodiscard]] QString chosenNumber() const;
    //! Columns to show and sort by: for the header's and the window's menu
    void fillColumnsMenu(QMenu *menu);
    void setSort(SortBy sort, bool descending); //!< the mark in the header only
    void copySelection();
    void explainDue(); //!< how the day of the line with the keyboard was counted
    //! Unless one is chosen: the first line, or the one in the place of the case that has gone
    void selectFirst();
    bool selectBeside(int lines); //!< that many lines on; false: there is no such line
    //! The person's own step takes the chosen lines away: the one that comes in their place is chosen then
    void goOnWhenGone() { m_goesOn = true; }
    //! Puts the mark on a case that is shown elsewhere, or on none if it has not been read here; announces nothing
    void markCase(const QString &number);
    void focusUnmarked(); //!< takes the keyboard, and no line is chosen by it

Q_SIGNALS:
    void opened(const QString &number); //!< by Enter or double click
    void currentNumberChanged(const QString &number); //!< by moving about
    void sortWished(lyhord::SortBy sort, bool descending);
    void chosenChanged(); //!< other lines are selected
    void partlyChosen(int leftOut); //!< all was wished for: rows that were never loaded were left out
    void partlyCopied(int leftOut); //!< rows that were never loaded were left out

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex &index, const QEvent *event) const override;
    [[nodiscard]] int sizeHintForColumn(int column) const override;

public:
    void keyboardSearch(const QString &search) override; //!< among the loaded rows only

private:
    void setUpHeader();
    void headerClicked(int column);
    void headerMenu(const QPoint &position);
    void setColumnShown(int column, bool shown);
    void fitColumns();
    [[nodiscard]] int widthOf(int column) const;
    [[nodiscard]] bool folds() const;
    void fold(bool folds);
    void remember();
    void restore();
    void keepPlace();
    void choose(int row);
    [[nodiscard]] bool isTheOnlyChosen(const QModelIndex &index) const;
    void chooseAll();
    [[nodiscard]] bool isTyping() const;
    void keepSelection();
    void goOn();
    void keepTop();
    void unmark(int row);
    [[nodiscard]] int rowBeside(int lines) const;
    void setLineHeight();

    CaseListModel *m_model;
    LineDelegate *m_delegate;
    PersonalMemory *m_memory = nullptr;
    QString m_memoryKey;
    QString m_current;
    QStringList m_selected;
    QString m_top; //!< the case in the first line in sight, while the list is scrolled down
    QSet<int> m_hiddenByPerson;
    QSet<int> m_wished; //!< asked for by the person: they give way to nothing
    QSet<int> m_waiting; //!< to be shown when there is room
    QString m_typed;
    qint64 m_typedAt = 0;
    bool m_restoring = false;
    bool m_shrinking = false;
    bool m_staysUnmarked = false;
    bool m_goesOn = false;
    int m_losesCurrent = -1; //!< the line it stands on
    int m_left = -1; //!< while no line is chosen: where the chosen one was
};

} // namespace lyhord
