#pragma once

#include "ui/queues/listchoice.h"
#include "ui/queues/savedviews.h"

#include <QtCore/QModelIndex>
#include <QtWidgets/QWidget>

class QPushButton;
class QStandardItem;
class QStandardItemModel;
class QTreeView;

namespace lyhord {

class Workplace;

//! The left column: the big button, then what there is to do with how much of it. One Tab stop, arrows inside.
class QueueBar : public QWidget
{
    Q_OBJECT
public:
    explicit QueueBar(Workplace &workplace, QWidget *parent = nullptr);

    void showCounts(const QueueCounts &counts);
    [[nodiscard]] const QueueCounts &counts() const { return m_counts; }
    void choose(const ListChoice &choice); //!< marks it; announces nothing
    //! The n-th line as Ctrl+1 … Ctrl+9 count them; nothing when there are fewer
    void chooseNth(int n);
    //! What is looked at beside the lists: while it is something else than a list no queue is marked
    enum class Place { List, Figures, Elsewhere };
    void showPlace(Place place);
    void focusList();
    [[nodiscard]] SavedViews &views() { return m_saved; }

Q_SIGNALS:
    void newFeedbackWished();
    void statisticsWished();
    void removeViewWished(const QString &name);
    void chosen(const lyhord::ListChoice &choice);
    void listWished(); //!< the list of the one chosen: by Enter or a click

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void colour();
    void buildDepartments();
    void buildViews();
    void foldDepartments();
    QStandardItem *addLine(const ListChoice &choice, const QString &name, int symbol);
    void setCount(QStandardItem *item, qint64 count, qint64 leastShown = 1);
    void showDraftCount();
    void folded(const QModelIndex &index, bool isFolded);
    void announce(const QModelIndex &index);
    void open(const QModelIndex &index);
    void markCurrent();
    [[nodiscard]] bool isHeading(const QModelIndex &index) const;
    [[nodiscard]] ListChoice choiceAt(const QModelIndex &index) const;

    Workplace &m_workplace;
    SavedViews m_saved;
    QPushButton *m_new;
    QPushButton *m_statistics;
    QTreeView *m_view;
    QStandardItemModel *m_model;
    QStandardItem *m_departments = nullptr;
    QStandardItem *m_views = nullptr;
    QList<QPair<ListChoice, QStandardItem *>> m_lines;
    ListChoice m_wished; //!< it may have no line yet
    QueueCounts m_counts;
    Place m_place = Place::List;
    bool m_quiet = false;
};

} // namespace lyhord
