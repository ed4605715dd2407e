#pragma once

#include <QtWidgets/QListView>

class QKeyEvent;
class QLabel;
class QLineEdit;
class QStringListModel;

namespace lyhord {

//! The list below a line in which something is typed. It is part of the line's window and takes neither focus nor
//! keys: what is typed goes to the line, and whatever hides the line hides the list.
class CompletionList : public QListView
{
    Q_OBJECT
public:
    explicit CompletionList(QLineEdit *line);

    enum class FirstDown {
        GoesOn, //!< past the current row: a person has gone there, or Down has opened the list
        Stays, //!< on the current row, which was marked while something was typed
    };
    //! Shows these lines below the line, or above it where there is more room; remark: what the keys do, said below
    //! them
    void open(
        const QStringList &lines, int currentRow, const QString &remark = {}, FirstDown firstDown = FirstDown::GoesOn);
    //! One line that can be read and not chosen
    void openWithRemark(const QString &remark);
    void close();
    [[nodiscard]] bool isOpen() const { return !isHidden(); }
    [[nodiscard]] int currentRow() const; //!< -1 if none, or if the list is closed
    [[nodiscard]] bool hasMoved() const { return m_moved; } //!< the person has gone to the current row with a key
    //! Up, Down, Page Up and Page Down go through the open list. False: not for the list.
    bool takeKey(const QKeyEvent &event);

Q_SIGNALS:
    void rowClicked(int row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(const QStringList &lines, const QString &remark);
    using QListView::show;
    void place();
    [[nodiscard]] int roomAround() const; //!< frame and edges, beside a line
    void goTo(int row);

    QLineEdit *m_line;
    QStringListModel *m_lines;
    QLabel *m_remark;
    class ChoiceDelegate;
    ChoiceDelegate *m_delegate;
    bool m_moved = false;
    bool m_staysOnFirstDown = false;
};

} // namespace lyhord
