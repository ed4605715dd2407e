#pragma once

#include "ui/common/officethread.h"
#include "ui/common/page.h"
#include "ui/queues/listchoice.h"

#include <QtCore/QTimer>
#include <QtWidgets/QMainWindow>

#include <map>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace lyhord {

class EmptyPlace;
class HelpDesk;
class ListPane;
class NoticeBar;
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
    void showNotice(const Notice &notice) override;
    void dropNotice(const QString &topic) override;
    [[nodiscard]] bool offers(PageKind kind) const override { return m_registry.has(kind); }

    void showList(const ListChoice &choice);
    //! As if it had been chosen from the case's menu: opens the case first where that is needed
    void takeStep(const QString &number, const QString &step);
    [[nodiscard]] QString currentCase() const; //!< of the page, else of the list; empty if none
    [[nodiscard]] bool isFocusOn(PageKind kind) const;
    [[nodiscard]] HelpDesk &help() { return *m_help; }
    //! On those that are chosen in the list; step: as BatchStep is named, empty: to be chosen
    void stepOnChosen(const QString &step);
    void stepOnSimilar(const QString &number); //!< on it and the open cases like it

Q_SIGNALS:
    void shown(lyhord::PageKind kind); //!< a page has come to the front

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    friend class WindowMenus;
    void build();
    void connectParts();
    void restore();
    void remember() const;
    [[nodiscard]] Page *pageOf(PageKind kind);
    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] bool mayLeave(const PageRequest &next);
    void bringUp(Page *page, const PageRequest &request);
    void preview(const PageRequest &request);
    void previewChosen();
    void showPreview();
    void showNothing();
    void showFiguresOnly();
    void showTitle();
    void showStatus();
    void readCounts(Lane lane);
    void tellPresence();
    void saveView();
    void markDispatched();
    void removeView(const QString &name);
    void editSignature();
    void nextPane(int step);
    void fail(const Error &error);

    Workplace &m_workplace;
    PageRegistry m_registry;
    bool m_seesCases; //!< else there are figures, and no lists
    std::map<PageKind, Page *> m_pages;
    PageRequest m_shown;
    PageRequest m_previewed;
    SearchField *m_search;
    NoticeBar *m_notices;
    QSplitter *m_columns;
    QueueBar *m_queues;
    ListPane *m_list;
    QStackedWidget *m_stack;
    EmptyPlace *m_nothing;
    HelpDesk *m_help;
    QTimer m_previewSoon;
    QTimer m_watch;
    QTimer m_refreshSoon;
    int m_countsGeneration = 0;
};

} // namespace lyhord
