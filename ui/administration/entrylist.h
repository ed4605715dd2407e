#pragma once

#include "ui/widgets/linedelegate.h"

#include <QtCore/QDate>
#include <QtCore/QSet>
#include <QtWidgets/QWidget>

#include <functional>
#include <optional>

class QBoxLayout;
class QCheckBox;
class QLineEdit;
class QStackedWidget;
class QStandardItem;
class QStandardItemModel;
class QTreeView;

namespace lyhord {

class RowLayout;

class EmptyPlace;
class EntryProxy;

struct EntryCell
{
    EntryCell(const QString &words, const QString &sortedBy = {})
        : text(words)
        , order(sortedBy.isEmpty() ? words : sortedBy)
    {
    }
    QString text;
    QString order;
};

//! A day as a cell: sorted by time, empty for none
[[nodiscard]] EntryCell dayCell(std::optional<QDate> day);

struct EntryLine
{
    QString key; //!< finds the line again after it was saved
    QList<EntryCell> cells;
    QString name; //!< for sentences; empty: the first cell
    bool retired = false; //!< grey, and shown only when asked for
    bool doubtful = false; //!< something is wrong with it
    bool heading = false; //!< stands above others and is nothing by itself
    QString group; //!< lines that name it as their parent stand below it
    QString parent;
};

struct EntryListTexts
{
    QString name; //!< for those who do not see it
    QStringList headers;
    int wideColumn = 0; //!< takes the width the others leave
    QString showRetired; //!< empty: nothing here is ever retired
    QString empty; //!< what will appear here, and how
};

//! A line as high as those of the other lists
class EntryDelegate : public LineDelegate
{
    Q_OBJECT
public:
    using LineDelegate::LineDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

//! The entries of a section, as a table or a tree, with a filter above
class EntryList : public QWidget
{
    Q_OBJECT
public:
    EntryList(const EntryListTexts &texts, QWidget *parent);

    void setLines(const QList<EntryLine> &lines); //!< keeps what is chosen and what is folded
    //! Index of the chosen line, which is always in the list; −1: none
    [[nodiscard]] int current() const { return m_current; }
    //! Announces nothing. What does not fit the filter stays in sight until that changes; unknown or retired and
    //! hidden: none is chosen.
    void setCurrentKey(const QString &key);
    //! While this is so, what is chosen stays it and in sight, whatever the filter says; otherwise a filter that hides
    //! it chooses the first of those left, as if the person had
    void keepChosenWhile(const std::function<bool()> &isWritten) { m_isWritten = isWritten; }
    void chooseFirst(); //!< the first that is no heading; announces nothing
    void addAbove(QWidget *widget); //!< beside the filter
    void focusList();

Q_SIGNALS:
    void chosen(int line); //!< by the person; −1: the filter has left none
    void opened(); //!< by Enter or a double click
    void removeWished(); //!< Delete was pressed

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(const EntryListTexts &texts);
    void connectParts();
    void place(const QList<QList<QStandardItem *>> &rows);
    [[nodiscard]] QList<QStandardItem *> row(int line) const;
    [[nodiscard]] QModelIndex indexOf(int line) const;
    [[nodiscard]] int lineAt(const QModelIndex &index) const; //!< −1: none
    void choose(const QModelIndex &index);
    void keepInSight(int line);
    void showInView(const QModelIndex &index);
    void take(const QModelIndex &index);
    void narrow(const std::function<void()> &change);
    void unfold();
    void fitColumns();
    void showContent();

    QList<EntryLine> m_lines;
    QList<QStandardItem *> m_items; //!< of each line
    QSet<QString> m_folded;
    std::function<bool()> m_isWritten;
    QString m_emptySentence;
    int m_wideColumn;
    int m_current = -1;
    bool m_quiet = false;
    bool m_fitting = false;
    RowLayout *m_above;
    QLineEdit *m_filter;
    QCheckBox *m_showRetired;
    QStackedWidget *m_stack;
    QTreeView *m_view;
    EmptyPlace *m_empty;
    QStandardItemModel *m_model;
    EntryProxy *m_proxy;
};

} // namespace lyhord
