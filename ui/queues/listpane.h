#pragma once

#include "core/model/inbox.h"
#include "core/model/result.h"
#include "resources/icons/icons.h"
#include "ui/queues/caselistview.h"
#include "ui/queues/listchoice.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QLineEdit;
class QStackedWidget;

namespace lyhord {

class CaseListModel;
class ComboBox;
class DraftModel;
class EmptyPlace;
class Field;
class InboxModel;
class LineView;
class Workplace;

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
    void focusFilter();
    [[nodiscard]] CaseListView *caseView() const { return m_view; }
    [[nodiscard]] CaseListModel *caseModel() const { return m_model; }

Q_SIGNALS:
    void caseOpened(const QString &number); //!< Enter
    void caseTouched(const QString &number); //!< moved to
    void itemOpened(lyhord::InboxItemId item);
    void itemTouched(lyhord::InboxItemId item);
    void draftOpened(const QString &token);
    void draftUnwanted(const QString &token); //!< Delete
    void newFeedbackWished();
    void caseMenuWished(const QPoint &globalPosition);
    void failed(const lyhord::Error &error);
    void told(const QString &sentence);

private:
    void build();
    void connectCases();
    void connectOthers();
    void reload();
    void filterChanged();
    void sort(SortBy sort, bool descending);
    void readInbox();
    void showItems(const QList<InboxItem> &items);
    void showHeading();
    void showContent();
    [[nodiscard]] bool isFiltered() const;
    [[nodiscard]] QString emptySentence() const;
    [[nodiscard]] Icon emptyIcon() const;

    Workplace &m_workplace;
    ListChoice m_choice;
    qint64 m_count = -1;
    bool m_loaded = false;
    int m_inboxGeneration = 0;
    CaseListModel *m_model;
    InboxModel *m_inbox;
    DraftModel *m_drafts;
    QLabel *m_title;
    QLabel *m_amount;
    QWidget *m_filters;
    QLineEdit *m_words;
    ComboBox *m_type;
    QStackedWidget *m_stack;
    QPushButton *m_throwAway; //!< beside the heading of the drafts
    CaseListView *m_view;
    LineView *m_inboxView;
    LineView *m_draftView;
    EmptyPlace *m_empty;
    QTimer m_typing;
};

} // namespace lyhord
