#pragma once

#include "core/model/inbox.h"
#include "core/model/result.h"
#include "resources/icons/icons.h"
#include "ui/client/navigator.h"
#include "ui/queues/caselistview.h"
#include "ui/queues/listchoice.h"

#include <QtWidgets/QWidget>

class QAbstractItemView;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace lyhord {

class CaseListModel;
class DraftModel;
class DispatchBar;
class EmptyPlace;
class InboxModel;
class LineView;
class ListFilter;
class Workplace;
struct InboxOutOfSight;

//! The middle column: what was chosen at the left, with its heading, filters and list
class ListPane : public QWidget
{
    Q_OBJECT
public:
    explicit ListPane(Workplace &workplace, QWidget *parent = nullptr);

    void show(const ListChoice &choice);
    using QWidget::show;
    [[nodiscard]] const ListChoice &choice() const { return m_choice; }
    void rename(const QString &view); //!< what is shown has become a view of that name
    void refresh();
    void focusList();
    void focusUnmarked(); //!< no line is chosen by it
    void focusFilter();
    void showCounts(const QueueCounts &counts); //!< an empty list says where cases stand instead
    void showWayToQueues(bool shown); //!< which are not in sight
    [[nodiscard]] QStringList manyChosen() const; //!< empty unless several cases are selected in sight
    //! What is chosen: a case, an inbox item or several cases; without number, item and numbers if there is nothing
    [[nodiscard]] PageRequest chosen() const;
    [[nodiscard]] bool hasChosen() const;
    [[nodiscard]] bool isEmpty() const; //!< as far as is known
    [[nodiscard]] bool isChosenSecret() const;
    void choose(InboxItemId item); //!< as soon as it is in the list
    void chooseFirst(); //!< unless one is chosen; beside the one that has gone, if one has
    [[nodiscard]] bool chooseBeside(int lines); //!< false: there is no such line
    //! Puts the mark on what is shown elsewhere and announces nothing. If it is not here, no line is marked.
    bool mark(const PageRequest &shown);
    [[nodiscard]] CaseListView *caseView() const { return m_view; }
    [[nodiscard]] CaseListModel *caseModel() const { return m_model; }

Q_SIGNALS:
    void caseOpened(const QString &number); //!< Enter
    void chosenChanged(); //!< other lines are selected
    void itemOpened(lyhord::InboxItemId item);
    void moved(); //!< the person has chosen another line
    void loaded(); //!< another list, filter or order is shown
    void refreshed(); //!< the same list, with what has changed in it
    void draftOpened(const QString &token);
    void draftUnwanted(const QString &token); //!< Delete
    void newFeedbackWished();
    void queuesWished();
    void caseMenuWished(const QPoint &globalPosition);
    void failed(const lyhord::Error &error);
    void told(const QString &sentence);
    void dispatchWished(); //!< the chosen cases' answers have left
    void printWished(const QStringList &numbers); //!< the letters of these cases; of none: all in the queue

private:
    void build();
    void connectCases();
    void connectOthers();
    void reload();
    void tellLoaded();
    void filterChanged();
    void sort(SortBy sort, bool descending);
    void readInbox();
    void readOutOfSight();
    void showOutOfSight(const InboxOutOfSight &unseen);
    void showItems(const QList<InboxItem> &items);
    void chooseWished();
    void showChosen();
    void showHeading();
    void showContent();
    [[nodiscard]] bool isFiltered() const;
    [[nodiscard]] QAbstractItemView *lines() const; //!< in sight; nullptr while the list is empty
    [[nodiscard]] QString emptySentence() const;
    [[nodiscard]] QString emptyWithDepartmentSentence() const;
    [[nodiscard]] Icon emptyIcon() const;

    Workplace &m_workplace;
    QueueCounts m_counts;
    ListChoice m_choice;
    qint64 m_count = -1;
    bool m_loaded = false;
    int m_inboxGeneration = 0;
    int m_left = -1; //!< the line of the inbox item that has gone
    CaseListModel *m_model;
    InboxModel *m_inbox;
    DraftModel *m_drafts;
    QPushButton *m_toQueues;
    QPushButton *m_toDiscarded; //!< and back, beside the heading of the inbox
    QLabel *m_title;
    QLabel *m_amount;
    QLabel *m_chosen; //!< how many, where there are several
    QLabel *m_outOfSight; //!< what waits in the inbox and is for somebody else to read
    ListFilter *m_filter;
    DispatchBar *m_dispatch;
    QStackedWidget *m_stack;
    QPushButton *m_throwAway; //!< beside the heading of the drafts
    CaseListView *m_view;
    LineView *m_inboxView;
    LineView *m_draftView;
    EmptyPlace *m_empty;
    InboxItemId m_wished; //!< to be chosen when it is in the list
};

} // namespace lyhord
