#pragma once

#include "ui/client/databasethread.h"
#include "ui/client/page.h"
#include "ui/queues/listchoice.h"
#include "ui/shell/recentcases.h"

#include <QtCore/QTimer>
#include <QtWidgets/QMainWindow>

class QBoxLayout;
class QLabel;

namespace lyhord {

class CaseWindows;
class ContactLine;
class CurrentCase;
class GuideOpener;
class LetterActions;
class ListPane;
class NoticeBar;
class PageStack;
class Panes;
class QueueBar;
class SearchField;
class Workplace;

//! The one window: queues at the left, the list in the middle, a page at the right, the search field on top
class MainWindow : public QMainWindow, public Navigator
{
    Q_OBJECT
public:
    MainWindow(Workplace &workplace, PageRegistry pages, QWidget *parent = nullptr);
    ~MainWindow() override;

    void go(const PageRequest &request) override;
    void back() override;
    void backToNone() override;
    void showNotice(const Notice &notice) override;
    void dropNotice(const QString &topic) override;
    [[nodiscard]] bool offers(PageKind kind) const override;
    void showQueue(Queue queue) override;
    void showMessage(InboxItemId item) override;

    void showList(const ListChoice &choice);
    //! As if it had been chosen from the case's menu: opens the case first where that is needed
    void takeStep(const QString &number, const QString &step);
    [[nodiscard]] QString currentCase() const; //!< which a step would act on; empty if none
    [[nodiscard]] bool isFocusOn(PageKind kind) const;
    [[nodiscard]] GuideOpener &help() { return *m_help; }
    //! On those that are chosen in the list; step: as BatchStep is named, empty: to be chosen
    [[nodiscard]] QStringList manyChosen() const;
    void stepOnChosen(const QString &step);
    void stepOnSimilar(const QString &number); //!< on it and the open cases like it

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    friend class WindowMenus;
    void build();
    void connectParts();
    void restore();
    void remember() const;
    [[nodiscard]] Page *currentPage() const;
    void arrange();
    void toList();
    void toQueues();
    void showWays();
    void fold();
    void showFiguresOnly();
    void goOn(int lines);
    void showRecent();
    void showRecentNotices();
    void noteOpened();
    void showTitle();
    void showStatus();
    void readCounts(Lane lane);
    void tellPresence();
    void saveView();
    [[nodiscard]] ListChoice firstList() const;
    void beginWhereCasesWait(const QueueCounts &counts);
    void removeView(const QString &name);
    void editSignature() override;
    void editSnippets();
    void nextPane(int step);
    void focusWhatIsShown();
    void fail(const Error &error);

    Workplace &m_workplace;
    bool m_seesCases; //!< else there are figures, and no lists
    SearchField *m_search;
    NoticeBar *m_notices;
    QBoxLayout *m_top = nullptr; //!< with the search field
    ContactLine *m_contact = nullptr;
    Panes *m_columns;
    QueueBar *m_queues;
    ListPane *m_list;
    PageStack *m_pages;
    CurrentCase *m_current;
    LetterActions *m_letters;
    RecentCases m_recent;
    GuideOpener *m_help;
    CaseWindows *m_besides;
    QTimer m_watch;
    QTimer m_refreshSoon;
    int m_countsGeneration = 0;
};

} // namespace lyhord
