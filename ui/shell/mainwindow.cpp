#include "ui/shell/mainwindow.h"

#include "core/rules/permissions.h"
#include "core/services/caseservice.h"
#include "core/services/reminders.h"
#include "ui/client/noticebar.h"
#include "ui/client/workplace.h"
#include "ui/help/guideopener.h"
#include "ui/help/keylist.h"
#include "ui/letters/answerprinting.h"
#include "ui/queues/caselistmodel.h"
#include "ui/queues/listpane.h"
#include "ui/queues/queuebar.h"
#include "ui/registration/draftoffer.h"
#include "ui/shell/casewindows.h"
#include "ui/shell/contactline.h"
#include "ui/shell/currentcase.h"
#include "ui/shell/letteractions.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/panes.h"
#include "ui/shell/searchfield.h"
#include "ui/shell/signaturedialog.h"
#include "ui/shell/windowmenus.h"
#include "ui/statistics/statisticspage.h"
#include "ui/widgets/askline.h"
#include "ui/widgets/guideanchor.h"
#include "ui/writing/snippetdialog.h"

#include <QtCore/QSettings>
#include <QtGui/QCloseEvent>
#include <QtGui/QGuiApplication>
#include <QtGui/QScreen>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStatusBar>

#include <algorithm>
#include <chrono>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
namespace {

constexpr auto watchEvery = 60s; //!< how soon a new day is seen; what others do is told at once
constexpr QSize firstSize{ 1280, 720 };
constexpr int lowWindow = 480; //!< pixels, whatever the scaling: 1366 × 768 at 200 % leaves 384 of them

QueueBar::Place placeOf(PageKind kind)
{
    switch (kind) {
    case PageKind::Statistics:
    case PageKind::ReportCalendar:
        return QueueBar::Place::Figures;
    case PageKind::Outbox:
    case PageKind::Administration:
        return QueueBar::Place::Elsewhere;
    case PageKind::Case:
    case PageKind::InboxItem:
    case PageKind::Registration:
    case PageKind::Assignment:
    case PageKind::Answering:
    case PageKind::Selection:
    case PageKind::Batch:
        return QueueBar::Place::List;
    }
    return QueueBar::Place::List;
}

} // namespace

MainWindow::MainWindow(Workplace &workplace, PageRegistry pages, QWidget *parent)
    : QMainWindow(parent)
    , m_workplace(workplace)
    , m_seesCases(workplace.may(Action::ReadCase) || !workplace.may(Action::ReadStatistics))
    , m_search(new SearchField(workplace, this))
    , m_notices(new NoticeBar(this))
    , m_columns(new Panes(this))
    , m_queues(new QueueBar(workplace, m_columns))
    , m_list(new ListPane(workplace, m_columns))
    , m_pages(new PageStack(workplace, *this, std::move(pages), m_columns))
    , m_current(new CurrentCase(*m_list, *m_pages, *this, this))
    , m_letters(new LetterActions(workplace, *this, { *m_list, *m_pages, *m_current }, this))
    , m_help(new GuideOpener(
          workplace.language(), [this] { return allKeys(menuBar()); }, this))
    , m_besides(new CaseWindows(workplace, *this))
{
    build();
    connectParts();
    new WindowMenus(*this);
    restore();
    showStatus();
    m_workplace.reloadRules();
    m_workplace.memory().load();
    if (m_seesCases) {
        showList(firstList());
        readCounts(Lane::Background);
        m_watch.start(watchEvery);
        m_list->focusList();
        offerDrafts(m_workplace, *this);
    } else {
        showFiguresOnly();
    }
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    setWindowIcon(applicationIcon());
    auto *middle = new QWidget(this);
    auto *rows = new QVBoxLayout(middle);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_top = new QHBoxLayout;
    m_top->addWidget(m_pages->wayBack());
    m_top->addStretch(1);
    m_top->addWidget(m_search, 4);
    m_top->addStretch(1);
    m_search->setMinimumWidth(240);
    rows->addLayout(m_top);
    rows->addWidget(m_notices);
    rows->addWidget(m_columns, 1);
    setCentralWidget(middle);

    setGuideAnchor(this, u"window"_s);
    setGuideAnchor(m_search, u"search"_s);
    setGuideAnchor(m_queues, u"queues"_s);
    setGuideAnchor(m_list, u"queues"_s);
    m_columns->setParts(m_queues, m_list, m_pages);
    m_queues->setMinimumWidth(168);
    m_queues->setMaximumWidth(360);
    m_list->setMinimumWidth(320);
    m_pages->setMinimumWidth(360);
    setTabOrder(m_pages->wayBack(), m_search);
    setTabOrder(m_search, m_queues);
}

void MainWindow::connectParts()
{
    connect(m_queues, &QueueBar::chosen, this, &MainWindow::showList);
    connect(m_queues, &QueueBar::removeViewWished, this, &MainWindow::removeView);
    connect(m_queues, &QueueBar::listWished, this, [this] {
        if (m_columns->hides(Panes::Pane::List) || m_queues->isAncestorOf(focusWidget()))
            toList();
    });
    connect(m_queues, &QueueBar::newFeedbackWished, this, [this] { newFeedback(); });
    connect(m_queues, &QueueBar::statisticsWished, this, [this] { go({ PageKind::Statistics, {}, {}, {} }); });
    connect(m_search, &SearchField::numberChosen, this, [this](const QString &number) {
        m_search->clear();
        openCase(number);
    });
    connect(m_search, &SearchField::messageChosen, this, [this](InboxItemId item) {
        m_search->clear();
        showList(ListChoice::of(Queue::Inbox));
        go({ PageKind::InboxItem, {}, item, {} });
    });
    connect(m_search, &SearchField::listWished, this, [this](const QString &text) {
        showList(ListChoice::search(text));
        toList();
    });
    connect(m_search, &SearchField::failed, this, &MainWindow::fail);
    connect(m_list, &ListPane::caseOpened, this, [this](const QString &number) {
        if (m_list->manyChosen().isEmpty())
            openCase(number);
        else
            stepOnChosen({});
    });
    connect(m_list, &ListPane::itemOpened, this, [this](InboxItemId item) {
        if (m_list->choice().discarded) // first it is to be back
            go({ PageKind::InboxItem, {}, item, {} });
        else
            registerItem(item);
    });
    connect(
        m_list, &ListPane::draftOpened, this, [this](const QString &token) { openDraft(m_workplace, *this, token); });
    connect(m_list, &ListPane::draftUnwanted, this,
        [this](const QString &token) { discardDraft(m_workplace, *this, token); });
    connect(m_list, &ListPane::newFeedbackWished, this, [this] { newFeedback(); });
    connect(m_list, &ListPane::queuesWished, this, &MainWindow::toQueues);
    connect(m_pages, &PageStack::backWished, this, &MainWindow::back);
    connect(m_columns, &Panes::arranged, this, &MainWindow::showWays);
    connect(m_list, &ListPane::failed, this, &MainWindow::fail);
    connect(m_list, &ListPane::dispatchWished, m_letters, &LetterActions::markDispatched);
    connect(m_list, &ListPane::printWished, this,
        [this](const QStringList &numbers) { printAnswers(m_workplace, *this, numbers, this); });
    connect(m_list, &ListPane::told, this, [this](const QString &sentence) {
        showNotice({ Notice::Kind::Info, sentence, {}, {} });
    });
    connect(&m_workplace, &Workplace::failed, this, &MainWindow::fail);
    connect(&m_workplace.reachability(), &Reachability::failed, this,
        [this](const Error &error) { showNotice(noticeFor(error)); });
    // One step may change several cases, and others may take many at once.
    m_refreshSoon.setSingleShot(true);
    m_refreshSoon.setInterval(0);
    connect(&m_workplace, &Workplace::caseChanged, &m_refreshSoon, qOverload<>(&QTimer::start));
    connect(&m_workplace, &Workplace::inboxChanged, &m_refreshSoon, qOverload<>(&QTimer::start));
    connect(&m_refreshSoon, &QTimer::timeout, this, [this] {
        m_list->refresh();
        readCounts(Lane::Interactive);
    });
    connect(m_pages, &PageStack::changed, this, &MainWindow::showTitle);
    connect(m_pages, &PageStack::changed, this, &MainWindow::tellPresence);
    connect(m_pages, &PageStack::changed, this, &MainWindow::noteOpened);
    const auto showAbout = [this] { m_notices->showAbout(currentCase()); };
    connect(m_pages, &PageStack::changed, m_notices, showAbout);
    connect(m_current, &CurrentCase::changed, m_notices, showAbout);
    connect(&m_workplace, &Workplace::caseChanged, m_notices, &NoticeBar::noteChanged);
    connect(m_notices, &NoticeBar::keyboardLeft, this, &MainWindow::focusWhatIsShown);
    connect(qApp, &QApplication::focusChanged, m_notices, [this](const QWidget *from, const QWidget *to) {
        const QString form = to ? guideAnchorAt(to) : QString();
        if (form.startsWith(u"step-"_s) && (!from || guideAnchorAt(from) != form))
            m_notices->makeRoom();
    });
    connect(&m_workplace, &Workplace::stepTaken, m_current, &CurrentCase::noteStep);
    connect(&m_workplace, &Workplace::marksChanged, this, [this] { readCounts(Lane::Background); });
    connect(&m_watch, &QTimer::timeout, this, [this] { readCounts(Lane::Background); });
}

// --- pages

bool MainWindow::offers(PageKind kind) const
{
    const bool isPermitted = kind != PageKind::Outbox || m_workplace.may(Action::Send);
    return isPermitted && m_pages->offers(kind);
}

Page *MainWindow::currentPage() const
{
    return m_pages->current();
}

void MainWindow::go(const PageRequest &request)
{
    if (!offers(request.kind) || !m_pages->mayLeaveFor(request))
        return;
    m_current->stay();
    m_notices->makeRoom();
    Page *page = m_pages->show(request);
    arrange();
    m_current->align();
    m_columns->bringUp(Panes::Pane::Page);
    page->focusFirst();
    noteOpened();
}

//! The list steps aside for a page that needs its place
void MainWindow::arrange()
{
    m_columns->setPageAlone(m_pages->isWide());
}

void MainWindow::toList()
{
    if (m_pages->isWide()) // it has asked something first, and has the keyboard
        return;
    m_columns->bringUp(Panes::Pane::List);
    m_list->focusList();
}

void MainWindow::toQueues()
{
    m_columns->bringUp(Panes::Pane::Queues);
    m_queues->focusList();
}

//! Where the columns take turns, each shows the way to the one that is not in sight
void MainWindow::showWays()
{
    m_list->showWayToQueues(m_columns->hides(Panes::Pane::Queues));
    m_pages->wayBack()->setVisible(m_columns->hides(Panes::Pane::Queues) && m_columns->hides(Panes::Pane::List));
}

//! In a low window the lines above and below what one works in take as little as they can. What the status line always
//! says gives way; that the database is away does not.
void MainWindow::fold()
{
    const bool isLow = height() < lowWindow;
    const int margin = isLow ? 1 : space::tiny;
    m_top->setContentsMargins(space::unit, margin, space::unit, margin);
    const int line = isLow ? fontMetrics().height() + space::unit : QWIDGETSIZE_MAX;
    m_search->setMaximumHeight(line);
    m_pages->wayBack()->setMaximumHeight(line);
    m_notices->setLow(isLow);
    statusBar()->setHidden(isLow && m_contact->isHidden());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fold();
}

//! In the list, or of the cases behind a figure
QStringList MainWindow::manyChosen() const
{
    const auto *figures = qobject_cast<const StatisticsPage *>(currentPage());
    return figures ? figures->manyChosen() : m_list->manyChosen();
}

void MainWindow::stepOnChosen(const QString &step)
{
    PageRequest request{ .kind = PageKind::Batch };
    request.numbers = manyChosen();
    request.step = step;
    if (!request.numbers.isEmpty())
        go(request);
}

void MainWindow::stepOnSimilar(const QString &number)
{
    constexpr int mostSimilar = 200;
    const auto similar = m_workplace.ask(
        [number](Session &session) { return session.cases().similarTo(number, mostSimilar); });
    whenDone(similar, this, [this, number](const Result<SimilarCases> &found) {
        if (!found)
            return fail(found.error());
        PageRequest request{ .kind = PageKind::Batch };
        request.numbers = found->same + found->alike;
        request.leftOut = found->alike;
        if (request.numbers.size() > 1)
            return go(request);
        showNotice({ Notice::Kind::Info, tr("No open case looks like %1.").arg(number), {}, {} });
    });
}

//! Who reads numbers and no cases has the whole window for them
void MainWindow::showFiguresOnly()
{
    m_search->hide();
    m_columns->setHasLists(false);
    go({ PageKind::Statistics, {}, {}, {} });
}

void MainWindow::back()
{
    if (Page *page = currentPage(); page && !m_columns->hides(Panes::Pane::Page) && page->goBack())
        return;
    if (!m_seesCases)
        return go({ PageKind::Statistics, {}, {}, {} });
    if (m_pages->isWide()) {
        if (!currentPage()->canLeave())
            return;
        m_pages->showNothing();
        arrange();
        toList();
        return m_current->follow();
    }
    toList();
}

void MainWindow::backToNone()
{
    if (m_pages->isWide() && !currentPage()->canLeave())
        return;
    m_current->stay();
    m_pages->showNothing();
    arrange();
    m_list->mark({});
    m_columns->bringUp(Panes::Pane::List);
    m_list->focusUnmarked();
}

//! Where what waits for the person stands
ListChoice MainWindow::firstList() const
{
    if (m_workplace.may(Action::Register))
        return ListChoice::of(Queue::ToAssign);
    const QStringList departments = accessScopeOf(m_workplace.person(), m_workplace.today()).departments;
    if (!departments.isEmpty())
        return ListChoice::ofDepartment(departments.constFirst());
    const QList<Queue> mine = queuesFor(m_workplace.person(), m_workplace.today());
    return ListChoice::of(mine.contains(Queue::WithDepartment) ? Queue::WithDepartment : Queue::ChiefLegalOfficer);
}

//! Who works for several departments begins with one that is waited for, unless another list was chosen meanwhile
void MainWindow::beginWhereCasesWait(const QueueCounts &counts)
{
    const ListChoice &shown = m_list->choice();
    const bool hasCases = counts.departments.value(shown.query.department) > 0;
    if (!shown.isOfDepartment() || hasCases || shown != firstList() || m_pages->isWide())
        return;
    const QStringList departments = accessScopeOf(m_workplace.person(), m_workplace.today()).departments;
    const auto waiting = std::ranges::find_if(
        departments, [&counts](const QString &department) { return counts.departments.value(department) > 0; });
    if (waiting != departments.end())
        showList(ListChoice::ofDepartment(*waiting));
}

void MainWindow::showList(const ListChoice &choice)
{
    if (!m_seesCases)
        return;
    Page *page = currentPage();
    if (m_pages->isWide() && !page->canLeave()) {
        m_queues->choose(m_list->choice());
        return;
    }
    if (m_search->text().trimmed() != choice.query.text) // words that were sought with are not those of another list
        m_search->clear();
    m_current->stay();
    if (m_pages->isWide() || (page && !page->hasUnsaved()))
        m_pages->showNothing(); // a case of the list before would be taken for the one that is chosen now
    arrange();
    m_queues->choose(choice);
    m_list->show(choice);
    showTitle();
}

//! To the next or the previous case of the list, without going back to it
void MainWindow::goOn(int lines)
{
    if (m_pages->isWide() || m_current->goOn(lines))
        return;
    const QString why = m_list->isEmpty() ? tr("The list is empty.")
        : lines > 0                       ? tr("This is the last case in the list.")
                                          : tr("This is the first case in the list.");
    showNotice({ Notice::Kind::Info, why, {}, {} });
}

void MainWindow::showRecent()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Recent cases"));
    m_recent.popUp(menu, m_pages->mapToGlobal(QPoint(space::page, space::page)), m_workplace, *this);
}

//! Passing by with the arrow keys is not opening
void MainWindow::noteOpened()
{
    const Page *page = currentPage();
    if (page && m_pages->hasKeyboard())
        m_recent.note(page->caseNumber());
}

//! A case in a window of its own may have been before the person meanwhile
void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        tellPresence();
    QMainWindow::changeEvent(event);
}

//! Whoever reads, assigns or answers a case has it open
void MainWindow::tellPresence()
{
    const PageKind kind = m_pages->shown().kind;
    const bool isCase = kind == PageKind::Case || kind == PageKind::Assignment || kind == PageKind::Answering;
    m_workplace.presence().see(currentPage() && isCase ? m_pages->shown().number : QString());
}

void MainWindow::takeStep(const QString &number, const QString &step)
{
    PageRequest request{ PageKind::Case, number, {}, {} };
    request.step = step;
    go(request);
}

QString MainWindow::currentCase() const
{
    return m_current->number();
}

bool MainWindow::isFocusOn(PageKind kind) const
{
    return m_pages->isFocusOn(kind);
}

// --- what is told

void MainWindow::dropNotice(const QString &topic)
{
    m_notices->drop(topic);
}

void MainWindow::showNotice(const Notice &notice)
{
    m_notices->add(notice);
}

void MainWindow::showRecentNotices()
{
    m_notices->openRecent(m_columns->mapToGlobal(QPoint(space::page, 0)));
}

void MainWindow::showQueue(Queue queue)
{
    showList(ListChoice::of(queue));
    if (!m_pages->isWide()) // else a page has asked something, and has the keyboard
        m_list->focusList();
}

void MainWindow::showMessage(InboxItemId item)
{
    if (const Page *page = currentPage(); page && page->hasUnsaved())
        return;
    if (m_pages->isWide() || m_list->choice() != ListChoice::of(Queue::Inbox))
        showQueue(Queue::Inbox);
    m_list->choose(item);
    if (m_pages->isWide())
        return;
    m_columns->bringUp(Panes::Pane::List);
    m_list->focusUnmarked(); // it is chosen by being found there
}

//! Reading failed. That the database is away is said in the status line, once and not for each question.
void MainWindow::fail(const Error &error)
{
    if (error.code == ErrorCode::Unreachable)
        m_workplace.reachability().noteFailure(error);
    else
        showNotice(noticeFor(error));
}

void MainWindow::showTitle()
{
    const Page *page = currentPage();
    m_queues->showPlace(page ? placeOf(m_pages->shown().kind) : QueueBar::Place::List);
    const QString what = page ? page->title() : m_list->choice().title(m_workplace);
    //: the window's title: what is shown and the name of the program
    setWindowTitle(tr("%1 – Lyhörd").arg(what));
}

void MainWindow::showStatus()
{
    const QString url = m_workplace.databaseUrl();
    const bool file = url.startsWith("sqlite:"_L1);
    auto *database = new QLabel(file ? tr("Database file: %1").arg(url.mid(7)) : tr("Database: %1").arg(url), this);
    auto *person = new QLabel(tr("Signed in as %1").arg(m_workplace.person().name), this);
    database->setObjectName(u"databaseName"_s);
    database->setTextInteractionFlags(Qt::NoTextInteraction);
    database->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long path makes no window wider
    database->setToolTip(database->text());
    database->setContentsMargins(space::unit, 0, 0, 0);
    person->setContentsMargins(0, 0, space::unit, 0);
    m_contact = new ContactLine(m_workplace.reachability(), this);
    connect(m_contact, &ContactLine::shown, database, &QWidget::setHidden);
    connect(m_contact, &ContactLine::shown, this, &MainWindow::fold);
    statusBar()->addWidget(m_contact, 1);
    statusBar()->addWidget(database, 1);
    m_contact->hide(); // the status line shows what it is given
    statusBar()->addPermanentWidget(person);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::readCounts(Lane lane)
{
    whenDone(m_workplace.ask([](Session &session) { return session.cases().counts(); }, lane), this,
        [this, generation = ++m_countsGeneration](const Result<QueueCounts> &counts) {
            if (generation != m_countsGeneration)
                return;
            if (!counts)
                return fail(counts.error());
            m_workplace.readMarks();
            const bool first = m_queues->counts() == QueueCounts();
            // What one has looked at stays in a list of news until it is read anew: no line goes while one reads on.
            const QueueCounts &before = m_queues->counts();
            const bool changed = before.queues != counts->queues || before.departments != counts->departments;
            m_queues->showCounts(*counts);
            m_list->showCounts(*counts);
            if (generation == 1)
                beginWhereCasesWait(*counts);
            if (changed && !first)
                m_list->refresh();
        });
}

// --- what is the person's own

void MainWindow::saveView()
{
    if (m_list->choice().kind != ListChoice::Kind::Cases || m_pages->isWide())
        return;
    auto *dialog = new AskLine(tr("Save what the list shows as a view of your own"), tr("&Name of the view"), this);
    dialog->setText(m_list->choice().title(m_workplace));
    dialog->setButton(tr("&Save"));
    connect(dialog, &QDialog::accepted, this, [this, dialog, choice = m_list->choice()] {
        ListChoice view = choice;
        view.view = dialog->text();
        m_queues->views().save(view);
        m_list->rename(view.view);
        m_queues->choose(view);
        showTitle();
    });
    dialog->open();
}

void MainWindow::removeView(const QString &name)
{
    const QList<ListChoice> views = m_queues->views().views();
    const auto known = std::ranges::find(views, name, &ListChoice::view);
    if (known == views.end())
        return;
    m_queues->views().remove(name);
    Notice notice{ Notice::Kind::Done, tr("The view “%1” was removed.").arg(name), tr("Undo"),
        [this, view = *known] { m_queues->views().save(view); } };
    notice.takesBack = true;
    showNotice(notice);
}

void MainWindow::editSnippets()
{
    (new SnippetDialog(m_workplace, this))->open();
}

void MainWindow::editSignature()
{
    auto *dialog = new SignatureDialog(m_workplace, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        showNotice({ Notice::Kind::Done,
            dialog->signature().isEmpty() ? tr("Answers you write carry no signature of yours.")
                                          : tr("Your signature is put below the answers you write from now on."),
            {}, {} });
    });
    dialog->open();
}

// --- memory

void MainWindow::restore()
{
    QSettings settings;
    if (!restoreGeometry(settings.value(u"window/geometry"_s).toByteArray())) {
        const QSize room = screen()->availableSize();
        resize(firstSize.boundedTo(room));
        if (room.width() < firstSize.width() + 100)
            setWindowState(Qt::WindowMaximized);
    }
    if (!m_columns->restoreState(settings.value(u"window/columns"_s).toByteArray()))
        m_columns->setSizes({ 212, 567, 577 });
}

void MainWindow::remember() const
{
    QSettings settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    if (m_list->isVisible() && !m_columns->takeTurns())
        settings.setValue(u"window/columns"_s, m_columns->saveState());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_pages->mayClose())
        return event->ignore();
    remember();
    m_help->close();
    m_besides->closeAll();
    event->accept();
}

} // namespace lyhord
