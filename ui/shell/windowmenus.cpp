#include "ui/shell/windowmenus.h"

#include "core/model/batch.h"
#include "core/services/session.h"
#include "resources/icons/icons.h"
#include "ui/administration/importdialog.h"
#include "ui/batch/batchundodialog.h"
#include "ui/casefile/caseexports.h"
#include "ui/casefile/casefilepage.h"
#include "ui/casefile/casesteps.h"
#include "ui/client/dispatching.h"
#include "ui/client/draftwords.h"
#include "ui/client/workplace.h"
#include "ui/help/guideopener.h"
#include "ui/help/supportdialog.h"
#include "ui/queues/caselistview.h"
#include "ui/queues/listexports.h"
#include "ui/queues/listpane.h"
#include "ui/queues/queuebar.h"
#include "ui/shell/casewindows.h"
#include "ui/shell/currentcase.h"
#include "ui/shell/letteractions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/panes.h"
#include "ui/shell/searchfield.h"
#include "ui/shell/undoaction.h"
#include "ui/widgets/theme.h"

#include <QtCore/QSettings>
#include <QtGui/QActionGroup>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QMessageBox>

#include <algorithm>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

const QString goesOnKey = u"cases/next after a step"_s;

} // namespace

WindowMenus::WindowMenus(MainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_caseExports(new CaseExports(window.m_workplace, window, &window))
    , m_listExports(new ListExports(window.m_workplace, window, &window))
{
    fileMenu();
    editMenu();
    caseMenu();
    viewMenu();
    helpMenu();
    connect(m_window.m_pages, &PageStack::changed, this, &WindowMenus::fillCaseMenu);
    connect(m_window.m_current, &CurrentCase::changed, this, &WindowMenus::fillCaseMenu);
    connect(m_window.m_list, &ListPane::caseMenuWished, this, &WindowMenus::popUpCaseMenu);
}

QAction *WindowMenus::add(QMenu *menu, const QString &text, const QKeySequence &keys, std::function<void()> run)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, std::move(run));
    return action;
}

QAction *WindowMenus::addForCase(
    QMenu *menu, const QString &text, const QKeySequence &keys, std::function<void(QString)> run)
{
    QAction *action = add(menu, text, keys, [this, run = std::move(run)] {
        if (const QString number = m_window.currentCase(); !number.isEmpty())
            run(number);
        else
            sayThatNoneIsChosen();
    });
    m_caseActions.append(action);
    return action;
}

//! On the case at hand, or on all that are chosen in the list where there is such a step
QAction *WindowMenus::addStep(const CaseStep &step)
{
    QAction *action = add(m_case, step.text, step.keys, [this, key = step.key] {
        if (!m_window.manyChosen().isEmpty() && fromName<BatchStep>(key))
            m_window.stepOnChosen(key);
        else if (const QString number = m_window.currentCase(); !number.isEmpty())
            m_window.takeStep(number, key);
        else
            sayThatNoneIsChosen();
    });
    action->setData(step.key);
    m_stepActions.append(action);
    return action;
}

//! What is about one case has none to be about
void WindowMenus::sayThatNoneIsChosen()
{
    const bool many = !m_window.manyChosen().isEmpty();
    m_window.showNotice({ Notice::Kind::Info,
        many ? tr("Several cases are chosen, and this is done with one: choose a single line in the list.")
             : tr("Choose a case first: with the arrow keys in the list, or by its number with Ctrl+K."),
        {}, {} });
}

void WindowMenus::stepOnMany()
{
    if (!m_window.manyChosen().isEmpty())
        return m_window.stepOnChosen({});
    m_window.showNotice({ Notice::Kind::Info,
        tr("Choose several cases in the list first: with Shift or Ctrl and the arrow keys, with Space, or all with "
           "Ctrl+A."),
        {}, {} });
}

void WindowMenus::fileMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&File"));
    QAction *fresh = add(menu, tr("&New feedback"), QKeySequence::New, [this] { m_window.newFeedback(); });
    fresh->setIcon(icon(Icon::Add));
    fresh->setEnabled(m_window.m_workplace.may(Action::Register));
    menu->addSeparator();
    if (m_window.offers(PageKind::Outbox)) {
        add(menu, tr("&Outbox"), tr("Ctrl+O"), [this] {
            m_window.go({ PageKind::Outbox, {}, {}, {} });
        })->setIcon(icon(Icon::AnswersToSend));
    }
    if (m_window.offers(PageKind::ReportCalendar)) {
        QAction *reports = add(menu, tr("&Report calendar"), tr("Ctrl+Shift+R"), [this] {
            m_window.go({ PageKind::ReportCalendar, {}, {}, {} });
        });
        reports->setIcon(icon(Icon::Calendar));
        reports->setEnabled(m_window.m_workplace.may(Action::ReadStatistics));
    }
    if (m_window.offers(PageKind::Statistics)) {
        QAction *figures = add(menu, tr("S&tatistics"), tr("Ctrl+Shift+S"), [this] {
            m_window.go({ PageKind::Statistics, {}, {}, {} });
        });
        figures->setIcon(icon(Icon::Statistics));
        figures->setEnabled(m_window.m_workplace.may(Action::ReadStatistics));
    }
    if (m_window.offers(PageKind::Administration)) {
        QAction *settings = add(menu, tr("&Administration"), tr("Ctrl+Shift+A"), [this] {
            m_window.go({ PageKind::Administration, {}, {}, {} });
        });
        settings->setIcon(icon(Icon::Settings));
        settings->setEnabled(m_window.m_workplace.may(Action::Administer));
    }
    QAction *import = add(menu, tr("&Import…"), {}, [this] { importFiles(); });
    import->setIcon(icon(Icon::Import));
    import->setEnabled(m_window.m_workplace.may(Action::Import));
    add(menu, tr("Your si&gnature…"), {}, [this] { m_window.editSignature(); })->setIcon(icon(Icon::Edit));
    add(menu, tr("Your text &blocks…"), {}, [this] { m_window.editSnippets(); })->setIcon(icon(Icon::Edit));
    QAction *backup = add(menu, tr("&Back up the database…"), {}, [this] { backUp(); });
    backup->setIcon(icon(Icon::Database));
    backup->setEnabled(m_window.m_workplace.may(Action::Backup));
    menu->addSeparator();
    exportActions(menu);
    menu->addSeparator();
    add(menu, tr("&Quit"), QKeySequence::Quit, [this] { m_window.close(); })->setIcon(icon(Icon::SignOut));
}

void WindowMenus::exportActions(QMenu *menu)
{
    if (m_window.offers(PageKind::Case)) {
        add(menu, tr("&Print the letter or the case…"), QKeySequence::Print, [this] {
            printShown();
        })->setIcon(icon(Icon::Print));
        addForCase(menu, tr("Internal printout of the &case…"), {},
            [this](const QString &number) { m_caseExports->print(number); });
        addForCase(menu, tr("Save the case as P&DF…"), {},
            [this](const QString &number) { m_caseExports->saveAsPdf(number); });
    }
    add(menu, tr("Print the &list…"), tr("Ctrl+Shift+M"), [this] {
        m_listExports->print(m_window.m_list->choice(), m_window.m_list->caseView()->wishedColumns());
    })->setIcon(icon(Icon::Print));
    add(menu, tr("Sa&ve the list…"), tr("Ctrl+Shift+X"), [this] {
        m_listExports->save(m_window.m_list->choice(), m_window.m_list->caseView()->wishedColumns());
    })->setIcon(icon(Icon::Export));
}

//! The letter where a letter is to be printed and posted, else the case
void WindowMenus::printShown()
{
    if (!m_window.m_letters->print([this](const QString &number) { m_caseExports->print(number); }))
        sayThatNoneIsChosen();
}

void WindowMenus::editMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Edit"));
    auto *undo = new UndoAction(*m_window.m_notices, *m_window.m_pages, m_window, &m_window);
    menu->addAction(undo);
    connect(menu, &QMenu::aboutToShow, undo, &UndoAction::nameStep);
    connect(
        menu, &QMenu::aboutToHide, this, [undo] { undo->setEnabled(true); }); // the key says so when there is nothing
    menu->addSeparator();
    add(menu, tr("&Search"), tr("Ctrl+K"), [this] {
        m_window.m_search->setFocus(Qt::ShortcutFocusReason);
        m_window.m_search->selectAll();
    })->setIcon(icon(Icon::Search));
    add(menu, tr("&Filter the list"), QKeySequence::Find, [this] {
        if (m_window.m_pages->isWide() || !m_window.m_seesCases)
            return;
        m_window.m_columns->bringUp(Panes::Pane::List);
        m_window.m_list->focusFilter();
    })->setIcon(icon(Icon::Filter));
    menu->addSeparator();
    add(menu, tr("&Copy the chosen lines"), {}, [this] {
        m_window.m_list->caseView()->copySelection();
    })->setIcon(icon(Icon::Copy));
    if (m_window.offers(PageKind::Batch)) {
        add(menu, tr("&Your steps on many cases…"), tr("Ctrl+Shift+Z"), [this] {
            (new BatchUndoDialog(m_window.m_workplace, m_window, &m_window))->open();
        })->setIcon(icon(Icon::Undo));
    }
    addForCase(menu, tr("Copy the case's &number"), tr("Ctrl+Shift+C"), [this](const QString &number) {
        QGuiApplication::clipboard()->setText(number);
        m_window.showNotice({ Notice::Kind::Done, tr("%1 was copied.").arg(number), {}, {} });
    });
}

void WindowMenus::caseMenu()
{
    m_case = m_window.menuBar()->addMenu(tr("&Case"));
    addForCase(m_case, tr("&Go to the case"), {}, [this](const QString &number) { m_window.openCase(number); });
    if (m_window.offers(PageKind::Case))
        addForCase(m_case, tr("Open in a &window of its own"), tr("F9"),
            [this](const QString &number) { m_window.m_besides->open(number); });
    m_case->addSeparator();
    if (m_window.offers(PageKind::Case))
        caseSteps();
    if (m_window.offers(PageKind::Batch)) {
        m_case->addSeparator();
        m_many = new QMenu(&m_window);
        m_many->setAccessibleName(tr("The chosen cases"));
        connect(m_many, &QMenu::aboutToShow, this, [this] { enableCaseActions(true); });
        connect(m_many, &QMenu::aboutToHide, this, [this] { enableCaseActions(false); });
        m_forMany = add(m_case, tr("One step on the c&hosen cases…"), tr("Ctrl+B"), [this] { stepOnMany(); });
        addForCase(m_case, tr("Choose si&milar open cases…"), tr("Ctrl+Shift+L"),
            [this](const QString &number) { m_window.stepOnSimilar(number); });
    }
    m_dispatch = add(m_case, tr("&Mark as called, posted or sent"), dispatchKeys(),
        [this] { m_window.m_letters->markDispatched(); });
    m_dispatch->setIcon(icon(Icon::Check));
    m_dispatch->setAutoRepeat(false); // the next case comes by itself, and is not called because the key is held
    m_dispatch->setEnabled(m_window.m_workplace.may(Action::Send));
    m_case->addSeparator();
    otherCases();
    connect(m_case, &QMenu::aboutToShow, this, [this] {
        fillCaseMenu();
        enableCaseActions(true);
    });
    connect(m_case, &QMenu::aboutToHide, this, [this] { enableCaseActions(false); });
    fillCaseMenu();
}

//! The way from case to case
void WindowMenus::otherCases()
{
    QAction *next = add(m_case, tr("Ne&xt case"), tr("Ctrl+PgDown"), [this] { m_window.goOn(1); });
    next->setIcon(icon(Icon::Down));
    QAction *previous = add(m_case, tr("&Previous case"), tr("Ctrl+PgUp"), [this] { m_window.goOn(-1); });
    previous->setIcon(icon(Icon::Up));
    connect(m_window.m_pages, &PageStack::changed, this, [this, next, previous] {
        for (QAction *action : { next, previous })
            action->setEnabled(!m_window.m_pages->isWide()); // there the keys may be the page's own
    });
    QAction *goesOn = m_case->addAction(tr("S&how the next case after a step"));
    goesOn->setCheckable(true);
    connect(goesOn, &QAction::triggered, this,
        [this](bool on) { m_window.m_workplace.memory().setValue(goesOnKey, on ? u"1"_s : QString()); });
    const auto readGoesOn = [this, goesOn] {
        goesOn->setChecked(!m_window.m_workplace.memory().value(goesOnKey).isEmpty());
        m_window.m_current->setGoesOn(goesOn->isChecked());
    };
    connect(&m_window.m_workplace.memory(), &PersonalMemory::loaded, this, readGoesOn);
    connect(&m_window.m_workplace.memory(), &PersonalMemory::changed, this, readGoesOn);
    add(m_case, tr("&Recent cases…"), tr("Ctrl+Shift+E"), [this] { m_window.showRecent(); });
}

//! All of them stand there always, so that their keys can be learned; what the case does not offer is dimmed
void WindowMenus::caseSteps()
{
    const QList<CaseStep> steps = allCaseSteps();
    for (const CaseStep &step : steps) {
        if ((step.key == u"assign"_s && !m_window.offers(PageKind::Assignment))
            || (step.key == u"send"_s && !m_window.offers(PageKind::Answering)))
            continue;
        if (step.key == u"hand-back"_s && m_window.m_workplace.may(Action::Assign))
            continue; // who assigns has nobody to hand it back to
        addStep(step);
    }
}

//! judged: what the case or the chosen ones do not offer is dimmed. Not while the menu is closed: a key asks anew when
//! it is pressed, and says so when there is nothing to do.
void WindowMenus::enableCaseActions(bool judged)
{
    const bool any = !m_window.currentCase().isEmpty();
    const bool many = !m_window.manyChosen().isEmpty();
    const auto *read = qobject_cast<CaseFilePage *>(m_window.currentPage());
    for (QAction *action : std::as_const(m_caseActions))
        action->setEnabled(any || !judged);
    for (QAction *action : std::as_const(m_stepActions)) {
        const QString step = action->data().toString();
        const bool offered = many ? fromName<BatchStep>(step).has_value() : any && (!read || read->offers(step));
        action->setEnabled(offered || !judged);
    }
    if (m_forMany)
        m_forMany->setEnabled(many || !judged);
}

void WindowMenus::fillCaseMenu()
{
    for (const QPointer<QAction> &action : std::as_const(m_pageActions)) {
        if (action && action->isSeparator())
            delete action;
        else if (action)
            m_case->removeAction(action);
    }
    m_pageActions.clear();
    const Page *page = m_window.currentPage();
    if (!page || page->caseNumber() != m_window.currentCase()) // the page has yet to follow the list
        return;
    const QList<QAction *> actions = page->menuActions();
    if (!actions.isEmpty()) {
        m_pageActions.append(QPointer(m_case->addSeparator()));
        for (QAction *action : actions) {
            m_case->addAction(action);
            m_pageActions.append(QPointer(action));
        }
    }
}

void WindowMenus::popUpCaseMenu(const QPoint &position)
{
    if (m_window.m_list->manyChosen().isEmpty() || !m_forMany)
        return m_case->popup(position);
    fillMenuForMany();
    m_many->popup(position);
}

//! R95: whose the cases become, what is answered, how they end, and what has left
void WindowMenus::fillMenuForMany()
{
    static const QList<QList<BatchStep>> groups{ { BatchStep::Assign, BatchStep::Refer, BatchStep::Link },
        { BatchStep::Answer, BatchStep::Send, BatchStep::Interim }, { BatchStep::WriteOff } };
    m_many->clear();
    m_many->addAction(m_forMany);
    for (const QList<BatchStep> &group : groups) {
        m_many->addSeparator();
        for (const BatchStep step : group) {
            const auto known = std::ranges::find(
                m_stepActions, QString(toName(step)), [](const QAction *action) { return action->data().toString(); });
            if (known != m_stepActions.end())
                m_many->addAction(*known);
        }
    }
    m_many->addSeparator();
    m_many->addAction(m_dispatch);
}

void WindowMenus::viewMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&View"));
    for (int n = 1; n <= 9; ++n) {
        auto *action = new QAction(&m_window);
        action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(n)));
        connect(action, &QAction::triggered, m_window.m_queues, [this, n] {
            m_window.m_queues->chooseNth(n);
            m_window.toList();
        });
        m_window.addAction(action);
    }
    add(menu, tr("&Queues"), tr("Ctrl+0"), [this] { m_window.toQueues(); })->setIcon(icon(Icon::Inbox));
    add(menu, tr("&Next part of the window"), tr("F6"), [this] { m_window.nextPane(1); });
    add(menu, tr("&Previous part of the window"), tr("Shift+F6"), [this] { m_window.nextPane(-1); });
    add(menu, tr("&Back to the list"), tr("Alt+Left"), [this] { m_window.back(); })->setIcon(icon(Icon::Left));
    menu->addSeparator();
    QMenu *columns = menu->addMenu(tr("&Columns and order"));
    connect(
        columns, &QMenu::aboutToShow, this, [this, columns] { m_window.m_list->caseView()->fillColumnsMenu(columns); });
    themeMenu(menu->addMenu(tr("&Light or dark")));
    menu->addSeparator();
    add(menu, tr("&Save as a view of your own…"), tr("Ctrl+D"), [this] {
        m_window.saveView();
    })->setIcon(icon(Icon::Filter));
    QAction *remove = add(
        menu, tr("Re&move this view"), {}, [this] { m_window.removeView(m_window.m_list->choice().view); });
    connect(menu, &QMenu::aboutToShow, this,
        [this, remove] { remove->setEnabled(!m_window.m_list->choice().view.isEmpty()); });
    menu->addSeparator();
    add(menu, tr("Earlier &messages…"), tr("F12"), [this] { m_window.showRecentNotices(); });
    add(menu, tr("&Read anew"), QKeySequence::Refresh, [this] {
        if (Page *page = m_window.currentPage())
            page->refresh();
        m_window.m_list->refresh();
        m_window.readCounts(Lane::Interactive);
    })->setIcon(icon(Icon::Refresh));
}

void WindowMenus::themeMenu(QMenu *menu)
{
    auto *group = new QActionGroup(this);
    const auto choice = [&](const QString &text, ThemeChoice theme) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(Theme::instance().choice() == theme);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [theme] {
            Theme::instance().choose(theme);
            QSettings().setValue(u"window/theme"_s, int(theme));
        });
    };
    choice(tr("&Light"), ThemeChoice::Light);
    choice(tr("&Dark"), ThemeChoice::Dark);
    choice(tr("&As the system"), ThemeChoice::System);
}

void WindowMenus::helpMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Help"));
    add(menu, tr("&Guide to this place"), QKeySequence::HelpContents, [this] {
        m_window.help().showPlace();
    })->setIcon(icon(Icon::Information));
    const auto place = [this](const QString &anchor) { return [this, anchor] { m_window.help().show(anchor); }; };
    add(menu, tr("&Contents of the guide"), tr("Ctrl+F1"), place(u"welcome"_s));
    add(menu, tr("&First day: ten minutes on made-up cases"), {}, place(u"first-day"_s));
    add(menu, tr("&Keys"), {}, place(u"keys"_s))->setIcon(icon(Icon::Keyboard));
    add(menu, tr("Save a &report for support…"), {},
        [this] { (new SupportDialog(m_window.m_workplace, m_window, &m_window))->open(); });
    menu->addSeparator();
    add(menu, tr("&About Lyhörd"), {}, [this] { showAbout(); });
}

void WindowMenus::showAbout()
{
    auto *box = new QMessageBox(&m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Lyhörd"));
    box->setIconPixmap(applicationIcon().pixmap(64));
    box->setText(tr("Lyhörd %1").arg(QGuiApplication::applicationVersion()));
    box->setInformativeText(tr("Takes in, routes and answers what inhabitants say, and learns from it. Free software "
                               "under the GNU General Public License, version 3 or later; it comes without any "
                               "warranty. Icons: Lucide, ISC licence.")
        + u"\n\n"_s + keyPlaceInWords(m_window.m_workplace.drafts().keys()));
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard); // to be copied
    box->setStandardButtons(QMessageBox::Close);
    const auto labels = box->findChildren<QLabel *>();
    for (QLabel *label : labels) {
        if (!label->text().isEmpty())
            label->setFocusPolicy(Qt::StrongFocus); // Qt lets the keyboard select in it, and not come to it
    }
    box->open();
}

void WindowMenus::importFiles()
{
    auto *dialog = new ImportDialog(m_window.m_workplace, m_window, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void WindowMenus::backUp()
{
    auto *dialog = new QFileDialog(&m_window, tr("Back up the database to"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"db"_s);
    dialog->selectFile(u"lyhord-%1.db"_s.arg(m_window.m_workplace.today().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, &m_window, [this](const QString &file) {
        const auto done = m_window.m_workplace.ask([file](Session &session) { return session.backup(file); });
        whenDone(done, &m_window, [this, file](const Result<> &result) {
            if (result)
                m_window.showNotice({ Notice::Kind::Done, tr("The database was backed up to %1.").arg(file), {}, {} });
            else
                m_window.showNotice(noticeFor(result.error()));
        });
    });
    dialog->open();
}

} // namespace lyhord
