#include "app/common/translations.h"
#include "core/guide/guide.h"
#include "core/intake/profilefile.h"
#include "core/services/caseservice.h"
#include "core/services/inboxservice.h"
#include "core/services/outbox.h"
#include "tests/support/testmain.h"
#include "tests/ui/keyboardround.h"
#include "tests/ui/roomcheck.h"
#include "ui/administration/importdialog.h"
#include "ui/answering/answeringpage.h"
#include "ui/assignment/assignmentpage.h"
#include "ui/batch/batchundodialog.h"
#include "ui/casefile/casefilepage.h"
#include "ui/casefile/casesteps.h"
#include "ui/casefile/casewindow.h"
#include "ui/casefile/stepform.h"
#include "ui/client/notice.h"
#include "ui/client/noticebar.h"
#include "ui/client/referralform.h"
#include "ui/client/workplace.h"
#include "ui/help/guideopener.h"
#include "ui/help/helpwindow.h"
#include "ui/help/supportdialog.h"
#include "ui/letters/letterpaper.h"
#include "ui/letters/letterview.h"
#include "ui/queues/caselistview.h"
#include "ui/queues/listpane.h"
#include "ui/queues/queuebar.h"
#include "ui/registration/hintcard.h"
#include "ui/registration/reconciliation.h"
#include "ui/registration/registrationpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pages.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/signaturedialog.h"
#include "ui/shell/startdialog.h"
#include "ui/statistics/commentdialog.h"
#include "ui/statistics/statisticspage.h"
#include "ui/widgets/askline.h"
#include "ui/widgets/segmentedchoice.h"
#include "ui/widgets/theme.h"
#include "ui/writing/snippetdialog.h"

#include <QtCore/QPointer>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeView>

#include <algorithm>
#include <functional>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 sampleCases = 150;
const QString notInSight = u"not in sight"_s; //!< topic of a message
const QSize usual(1366, 768);
const QSize largeOnSmall(683, 384); //!< what 1366 × 768 leaves at 200 %
const QSize largeOnFull(960, 540); //!< what 1920 × 1080 leaves at 200 %

struct Found
{
    QMap<Queue, QString> first; //!< a case without secrecy in each queue
    InboxItemId item;
    Message letter;
};

Found lookAround(Session &session)
{
    Found found;
    for (const auto &[queue, name] : EnumNames<Queue>::all) {
        CaseQuery query;
        query.queue = queue;
        const auto page = session.cases().list(query, {}, 50);
        for (const CaseRow &row : page ? page->rows : QList<CaseRow>()) {
            if (!row.secret && !found.first.contains(queue))
                found.first.insert(queue, row.number);
        }
    }
    if (const auto items = session.inbox().items(); items && !items->isEmpty())
        found.item = items->constFirst().id;
    if (const auto letters = session.outbox().messages({}, 1); letters && !letters->isEmpty())
        found.letter = letters->constFirst();
    return found;
}

} // namespace

//! Every page, form and dialog with the keyboard alone (WCAG 2.1.1, 2.1.2, 4.1.2): the first time it is shown, and
//! again after something else was; and at 200 % on the screens that are in use (WCAG 1.4.4)
class TestEveryPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void everyPage_data();
    void everyPage();
    void everyStep_data();
    void everyStep();
    void everyPartOfTheAdministration_data();
    void everyPartOfTheAdministration();
    void noNameIsCutInTheAdministration();
    void everyDialog_data();
    void everyDialog();
    void theFirstStart_data();
    void theFirstStart();
    void theFirstStartFits_data() { theFirstStart_data(); }
    void theFirstStartFits();
    void theGuideFits();
    void aCaseInAWindowOfItsOwn();
    void everyPageFits_data();
    void everyPageFits();
    void everyStepFits_data() { everyStep_data(); }
    void everyStepFits();
    void everyPartFits_data() { everyPartOfTheAdministration_data(); }
    void everyPartFits();
    void everyDialogFits_data() { everyDialog_data(); }
    void everyDialogFits();
    void theKeysOfTheFirstDayDoWhatItSays();
    void theColumnsTakeTurns();
    void everyPageInFinnish();

private:
    void openWindow();
    [[nodiscard]] QList<std::pair<QByteArray, PageRequest>> pages() const;
    [[nodiscard]] static QString problemsInside(QWidget &window, const QSize &size);
    void showPage(const PageRequest &request);
    [[nodiscard]] bool showStep(const QString &step);
    void showPart(int part);
    [[nodiscard]] QString roomProblemsAt(const QSize &size);
    template <class T>
    [[nodiscard]] T answerOf(const QFuture<T> &future)
    {
        return QTest::qWaitFor([&] { return future.isFinished(); }, 60'000) ? future.result() : T();
    }
    void settle(int rounds = 3);
    void go(const PageRequest &request);
    void checkTwice(const std::function<void()> &showIt);
    [[nodiscard]] QWidget *page() const;
    [[nodiscard]] bool isFine(QWidget &window)
    {
        m_problems = keyboardProblems(window).join(u'\n');
        return m_problems.isEmpty();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<MainWindow> m_window;
    Found m_found;
    QString m_problems;
};

void TestEveryPage::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setOrganizationName(u"lyhord-tests"_s);
    QSettings().clear();
    Theme::install(*qApp, ThemeChoice::Light);
    QVERIFY(installLanguage(u"sv"_s)); // what staff see
    m_folder = std::make_unique<QTemporaryDir>();
    const SessionParameters place{ u"sqlite:"_s + m_folder->filePath(u"pages.db"_s), u"anna"_s,
        std::make_shared<FixedClock>(QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC)) };
    auto session = std::make_unique<DatabaseThread>();
    const auto person = session->initialise(
        place, { .profile = *builtInProfile(u"eskilstuna"_s) }, { .cases = sampleCases }, {});
    QVERIFY(QTest::qWaitFor([&] { return person.isFinished(); }, 120'000));
    QVERIFY(person.result());
    m_workplace = std::make_unique<Workplace>(std::move(session), place, *person.result(), u"sv"_s);
    m_found = answerOf(m_workplace->ask(lookAround));
    QVERIFY(m_found.first.contains(Queue::ToAssign) && m_found.first.contains(Queue::AnswersToSend));
    QVERIFY(m_found.item.isValid() && m_found.letter.id.isValid());
    openWindow();
}

void TestEveryPage::openWindow()
{
    m_window = std::make_unique<MainWindow>(*m_workplace, allPages());
    m_window->setWindowState(Qt::WindowNoState); // the screen of the tests is a small one
    m_window->resize(usual);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    settle();
}

void TestEveryPage::cleanupTestCase()
{
    m_window.reset();
    m_workplace.reset();
    m_folder.reset();
}

void TestEveryPage::init()
{
    m_window->activateWindow(); // another test may have had a window of its own
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestEveryPage::cleanup()
{
    m_window->dropNotice(notInSight);
    m_window->back();
    settle();
}

//! What a page asks of the database thread is there, and what it asks then, too
void TestEveryPage::settle(int rounds)
{
    for (int i = 0; i < rounds; ++i) {
        const auto last = m_workplace->ask([](Session &) { return 1; }, Lane::Background);
        QVERIFY(QTest::qWaitFor([&] { return last.isFinished(); }, 60'000));
        QTest::qWait(60);
    }
}

void TestEveryPage::go(const PageRequest &request)
{
    m_window->go(request);
    settle();
}

QWidget *TestEveryPage::page() const
{
    Page *shown = m_window->findChild<PageStack *>()->current();
    return shown && shown->isVisible() ? shown : nullptr;
}

void TestEveryPage::checkTwice(const std::function<void()> &showIt)
{
    for (int i = 0; i < 2; ++i) {
        showIt();
        QVERIFY2(isFine(*m_window), qPrintable(m_problems));
        m_window->back();
        settle(1);
    }
}

void TestEveryPage::everyPage_data()
{
    QTest::addColumn<PageRequest>("request");
    for (const auto &[name, request] : pages())
        QTest::newRow(name.constData()) << request;
}

QList<std::pair<QByteArray, PageRequest>> TestEveryPage::pages() const
{
    PageRequest selection{ .kind = PageKind::Selection };
    selection.numbers = m_found.first.values();
    PageRequest batch = selection;
    batch.kind = PageKind::Batch;
    return { { "case", { PageKind::Case, m_found.first.value(Queue::ToAssign), {}, {} } },
        { "inbox item", { PageKind::InboxItem, {}, m_found.item, {} } },
        { "registration with its hints", { PageKind::Registration, {}, {}, {} } },
        { "registration from the inbox", { PageKind::Registration, {}, m_found.item, {} } },
        { "assignment", { PageKind::Assignment, m_found.first.value(Queue::ToAssign), {}, {} } },
        { "answering", { PageKind::Answering, m_found.first.value(Queue::AnswersToSend), {}, {} } },
        { "outbox", { PageKind::Outbox, {}, {}, {} } }, { "report calendar", { PageKind::ReportCalendar, {}, {}, {} } },
        { "statistics", { PageKind::Statistics, {}, {}, {} } },
        { "administration", { PageKind::Administration, {}, {}, {} } }, { "several chosen", selection },
        { "one step on many", batch } };
}

void TestEveryPage::everyPage()
{
    QFETCH(PageRequest, request);
    checkTwice([&] { showPage(request); });
}

void TestEveryPage::showPage(const PageRequest &request)
{
    go(request);
    QVERIFY(page());
    if (request.kind == PageKind::Registration) { // the hints come as one writes
        page()->findChild<QPlainTextEdit *>(u"text"_s)->setPlainText(
            u"The street lamp at the bridge is broken and a man with protected identity fell there."_s);
        QTest::qWait(500);
    }
    if (request.kind == PageKind::Statistics)
        QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<StatisticsPage *>(page())->report(), 60'000);
}

void TestEveryPage::everyStep_data()
{
    QTest::addColumn<QString>("step");
    const QStringList withoutForm{ u"assign"_s, u"send"_s, u"split"_s, u"attach"_s, u"unflag"_s };
    const QString ofDepartment = u"hand-back"_s; // not Anna's: see test_department
    for (const CaseStep &step : allCaseSteps()) {
        if (!withoutForm.contains(step.key) && step.key != ofDepartment)
            QTest::newRow(qPrintable(step.key)) << step.key;
    }
}

void TestEveryPage::everyStep()
{
    QFETCH(QString, step);
    QVERIFY2(showStep(step), "no case of the sample offers it");
    const QString number = qobject_cast<Page *>(page())->caseNumber();
    for (int i = 0; i < 2; ++i) {
        QTRY_VERIFY(page() && page()->findChild<QAction *>(u"step-"_s + step));
        page()->findChild<QAction *>(u"step-"_s + step)->trigger();
        settle(1);
        QVERIFY2(isFine(*m_window), qPrintable(m_problems));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        settle(1);
        go({ PageKind::Case, number, {}, {} });
    }
}

//! A case that offers it
bool TestEveryPage::showStep(const QString &step)
{
    for (const Queue queue : { Queue::ToAssign, Queue::WithDepartment, Queue::Closed, Queue::AnswersToSend,
             Queue::Consulting, Queue::WriteOffDue }) {
        const QString number = m_found.first.value(queue);
        if (number.isEmpty())
            continue;
        go({ PageKind::Case, number, {}, {} });
        const auto isRead = [this, number] {
            const auto *shown = qobject_cast<CaseFilePage *>(page());
            return shown && shown->caseNumber() == number && shown->offers(u"flag"_s); // as every case does
        };
        if (QTest::qWaitFor(isRead, 60'000) && page()->findChild<QAction *>(u"step-"_s + step))
            return true;
    }
    return false;
}

void TestEveryPage::everyPartOfTheAdministration_data()
{
    QTest::addColumn<int>("part");
    go({ PageKind::Administration, {}, {}, {} });
    const auto *parts = page()->findChild<QListWidget *>(u"parts"_s);
    for (int row = 0; row < parts->count(); ++row)
        QTest::newRow(qPrintable(parts->item(row)->text())) << row;
    m_window->back();
}

void TestEveryPage::everyPartOfTheAdministration()
{
    QFETCH(int, part);
    checkTwice([&] { showPart(part); });
}

void TestEveryPage::showPart(int part)
{
    go({ PageKind::Administration, {}, {}, {} });
    auto *parts = page()->findChild<QListWidget *>(u"parts"_s);
    parts->setCurrentRow(part);
    parts->setFocus();
    settle(1);
}

//! At 1366 × 768, where the longest names are
void TestEveryPage::noNameIsCutInTheAdministration()
{
    m_window->resize(1366, 768);
    go({ PageKind::Administration, {}, {}, {} });
    page()->findChild<QListWidget *>(u"parts"_s)->setCurrentRow(0);
    settle(1);
    QTreeView *list = nullptr;
    for (QTreeView *one : page()->findChildren<QTreeView *>(u"entries"_s)) {
        if (one->isVisible())
            list = one;
    }
    QVERIFY(list && list->model()->rowCount() > 5);
    for (int column = 0; column < list->model()->columnCount(); ++column) {
        const QString head = list->model()->headerData(column, Qt::Horizontal).toString();
        QVERIFY2(list->isColumnHidden(column)
                || list->fontMetrics().horizontalAdvance(head) < list->columnWidth(column) - space::unit,
            qPrintable(head));
    }
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        list->setCurrentIndex(index);
        for (const QString &name : { u"name"_s, u"name.fi"_s, u"name.en"_s }) {
            for (const QLineEdit *line : page()->findChildren<QLineEdit *>(name)) {
                if (line->isVisible())
                    QVERIFY2(line->fontMetrics().horizontalAdvance(line->text()) < line->width() - space::wide,
                        qPrintable(line->text()));
            }
        }
    }
}

void TestEveryPage::everyDialog_data()
{
    using Open = std::function<void()>;
    QTest::addColumn<Open>("open");
    QTest::newRow("letter") << Open([this] { showLetterDialog(m_found.letter, m_window.get()); });
    QTest::newRow("import") << Open([this] {
        auto *dialog = new ImportDialog(*m_workplace, *m_window, m_window.get());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    QTest::newRow("signature") << Open([this] { (new SignatureDialog(*m_workplace, m_window.get()))->open(); });
    QTest::newRow("text blocks") << Open([this] { (new SnippetDialog(*m_workplace, m_window.get()))->open(); });
    QTest::newRow("what happened meanwhile") << Open([this] {
        const QList<Reconciled> all{ { Reconciled::Kind::Registered, u"Halt vid skolan"_s, u"2026-000001"_s, {}, {} },
            { Reconciled::Kind::Refused, u"Belysningen på gångvägen mellan skolan och idrottsplatsen"_s, {},
                u"Förvaltningen finns inte längre."_s, u"draft"_s },
            { Reconciled::Kind::StepRefused, {}, u"2026-000002"_s, u"Någon annan har ändrat ärendet."_s, {} } };
        (new ReconciliationDialog(all, *m_window, m_window.get()))->open();
    });
    QTest::newRow("referral") << Open([this] {
        auto *dialog = new ReferralDialog(*m_workplace, u"sv"_s, m_window.get());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    QTest::newRow("one line") << Open([this] { (new AskLine(u"Why"_s, u"&Reason"_s, m_window.get()))->open(); });
    QTest::newRow("steps on many cases") << Open(
        [this] { (new BatchUndoDialog(*m_workplace, *m_window, m_window.get()))->open(); });
    QTest::newRow("report for support") << Open(
        [this] { (new SupportDialog(*m_workplace, *m_window, m_window.get()))->open(); });
    QTest::newRow("letter on paper") << Open([this] {
        LetterPaper paper;
        paper.sender = u"Kontaktcenter\nEskilstuna kommun"_s;
        paper.addressee = u"Åsa Öberg\nKungsgatan 1\n632 20 Eskilstuna"_s;
        paper.day = u"20 november 2026"_s;
        paper.letter.subject = m_found.letter.letter.subject;
        paper.letter.body = m_found.letter.letter.body;
        previewLetter(paper, m_window.get());
    });
    QTest::newRow("what is not in sight is taken back") << Open([this] {
        Notice told{ Notice::Kind::Done, u"Ärendet fördelades till stadsbyggnadsförvaltningen."_s, u"Ångra"_s, [] {} };
        told.takesBack = true;
        told.number = m_found.first.value(Queue::ToAssign);
        told.topic = notInSight;
        m_window->go({ PageKind::Outbox, {}, {}, {} });
        m_window->showNotice(told);
        const auto actions = m_window->findChildren<QAction *>();
        const auto undo = std::ranges::find(actions, QKeySequence(QKeySequence::Undo), &QAction::shortcut);
        QVERIFY(undo != actions.end());
        (*undo)->trigger();
    });
    QTest::newRow("comment on a report") << Open([this] { (new CommentDialog({}, m_window.get()))->open(); });
}

void TestEveryPage::everyDialog()
{
    QFETCH(std::function<void()>, open);
    for (int i = 0; i < 2; ++i) {
        open();
        QTRY_VERIFY(QApplication::activeModalWidget());
        QPointer<QWidget> dialog = QApplication::activeModalWidget();
        QTRY_COMPARE(QApplication::activeWindow(), dialog.data());
        settle(1);
        QVERIFY2(isFine(*dialog), qPrintable(m_problems));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog || !dialog->isVisible());
    }
}

void TestEveryPage::theFirstStart_data()
{
    QTest::addColumn<QString>("where");
    QTest::newRow("on this computer") << u"1"_s;
    QTest::newRow("on a share") << u"2"_s;
    QTest::newRow("connection to a server") << u"3"_s;
}

void TestEveryPage::theFirstStart()
{
    QFETCH(QString, where);
    StartDialog dialog({ u"sqlite:/home/anna/lyhord.db"_s, u"anna"_s, std::make_shared<SystemClock>() });
    dialog.offerPlaces();
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QVERIFY(dialog.findChild<SegmentedChoice *>(u"where"_s)->chooseByKey(where));
    QTest::qWait(50);
    QVERIFY2(isFine(dialog), qPrintable(m_problems));
}

//! A window or dialog of its own, at the size it is given; the frame has its share
QString TestEveryPage::problemsInside(QWidget &window, const QSize &size)
{
    const QSize room(size.width(), size.height() - 30);
    window.resize(room);
    QTest::qWait(60);
    QStringList problems = roomProblems(window);
    if (window.width() > room.width() || window.height() > room.height())
        problems.prepend(u"it is %1 × %2"_s.arg(window.width()).arg(window.height()));
    return problems.isEmpty() ? QString()
                              : u"\nat %1 × %2:\n"_s.arg(size.width()).arg(size.height()) + problems.join(u'\n');
}

void TestEveryPage::theFirstStartFits()
{
    QFETCH(QString, where);
    StartDialog dialog({ u"sqlite:/home/anna/lyhord.db"_s, u"anna"_s, std::make_shared<SystemClock>() });
    dialog.offerPlaces();
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QVERIFY(dialog.findChild<SegmentedChoice *>(u"where"_s)->chooseByKey(where));
    QTest::qWait(60); // it takes the size of what is asked
    const QString problems = problemsInside(dialog, largeOnSmall) + problemsInside(dialog, largeOnFull);
    QVERIFY2(problems.isEmpty(), qPrintable(problems));
}

void TestEveryPage::theGuideFits()
{
    for (int round = 0; round < 2; ++round) {
        m_window->help().show(u"queues"_s);
        QWidget *guide = m_window->help().window();
        QVERIFY(QTest::qWaitForWindowActive(guide));
        const QString problems = problemsInside(*guide, largeOnSmall) + problemsInside(*guide, largeOnFull);
        QVERIFY2(problems.isEmpty(), qPrintable(problems));
        QVERIFY2(isFine(*guide), qPrintable(m_problems));
        m_window->help().close();
    }
}

void TestEveryPage::aCaseInAWindowOfItsOwn()
{
    go({ PageKind::Case, m_found.first.value(Queue::WithDepartment), {}, {} });
    for (int round = 0; round < 2; ++round) {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F9);
        QTRY_VERIFY(qobject_cast<CaseWindow *>(QApplication::activeWindow()));
        QPointer<QWidget> window = QApplication::activeWindow();
        QTRY_VERIFY(window->findChild<QWidget *>(u"caseText"_s)->isVisible());
        QVERIFY2(isFine(*window), qPrintable(m_problems));
        const QString problems = problemsInside(*window, largeOnSmall) + problemsInside(*window, largeOnFull);
        QVERIFY2(problems.isEmpty(), qPrintable(problems));
        QTest::keyClick(window, Qt::Key_Escape);
        QTRY_VERIFY(!window || !window->isVisible());
    }
}

// --- at 200 %

QString TestEveryPage::roomProblemsAt(const QSize &size)
{
    m_window->resize(size);
    settle(1);
    QStringList problems;
    static_cast<void>(QTest::qWaitFor([&] { // what is laid out later may come later
        problems = roomProblems(*m_window);
        return problems.isEmpty();
    }));
    if (m_window->size() != size)
        problems.prepend(u"the window is %1 × %2"_s.arg(m_window->width()).arg(m_window->height()));
    m_window->resize(usual);
    settle(1);
    return problems.isEmpty() ? QString()
                              : u"\nat %1 × %2:\n"_s.arg(size.width()).arg(size.height()) + problems.join(u'\n');
}

void TestEveryPage::everyPageFits_data()
{
    everyPage_data();
}

void TestEveryPage::everyPageFits()
{
    QFETCH(PageRequest, request);
    showPage(request);
    const QString problems = roomProblemsAt(largeOnSmall) + roomProblemsAt(largeOnFull);
    QVERIFY2(problems.isEmpty(), qPrintable(problems));
}

void TestEveryPage::everyStepFits()
{
    QFETCH(QString, step);
    QVERIFY2(showStep(step), "no case of the sample offers it");
    page()->findChild<QAction *>(u"step-"_s + step)->trigger();
    settle(1);
    const QString problems = roomProblemsAt(largeOnSmall) + roomProblemsAt(largeOnFull);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY2(problems.isEmpty(), qPrintable(problems));
}

void TestEveryPage::everyPartFits()
{
    QFETCH(int, part);
    showPart(part);
    const QString problems = roomProblemsAt(largeOnSmall) + roomProblemsAt(largeOnFull);
    QVERIFY2(problems.isEmpty(), qPrintable(problems));
}

void TestEveryPage::everyDialogFits()
{
    QFETCH(std::function<void()>, open);
    open();
    QTRY_VERIFY(QApplication::activeModalWidget());
    QPointer<QWidget> dialog = QApplication::activeModalWidget();
    QTRY_COMPARE(QApplication::activeWindow(), dialog.data());
    settle(1);
    dialog->resize(largeOnSmall.width(), largeOnSmall.height() - 30); // the frame has its share
    settle(1);
    const QSize size = dialog->size();
    const QString problems = roomProblems(*dialog).join(u'\n');
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog || !dialog->isVisible());
    QVERIFY2(problems.isEmpty(), qPrintable(problems));
    QVERIFY2(size.width() <= largeOnSmall.width() && size.height() <= largeOnSmall.height(),
        qPrintable(u"%1 × %2"_s.arg(size.width()).arg(size.height())));
}

//! R87: who walks through the first day of the guide on made-up cases comes where it says
void TestEveryPage::theKeysOfTheFirstDayDoWhatItSays()
{
    const Guide guide = Guide::inLanguage(u"sv"_s, {});
    const QString told = guide.sections().at(guide.indexOf(u"first-day"_s)).html;
    const auto key = [&told](const QString &keys) {
        QVERIFY2(told.contains(shownKey(keys)), qPrintable(keys));
        const QKeyCombination one = QKeySequence(keys)[0];
        QTest::keyClick(QApplication::focusWidget(), one.key(), one.keyboardModifiers());
    };
    const auto open = [this](Queue queue) {
        go({ PageKind::Case, m_found.first.value(queue), {}, {} });
        QTRY_VERIFY(qobject_cast<CaseFilePage *>(page()) && qobject_cast<CaseFilePage *>(page())->offers(u"flag"_s));
        qobject_cast<CaseFilePage *>(page())->focusFirst();
    };
    for (int round = 0; round < 2; ++round) {
        key(u"Ctrl+3"_s); // to assign
        const auto *list = m_window->findChild<ListPane *>();
        QTRY_COMPARE(list->choice().query.queue, std::optional(Queue::ToAssign));
        QTRY_VERIFY(list->caseView()->hasFocus() && list->caseView()->model()->rowCount() > 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
        settle(1);
        const QString first = m_window->currentCase();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTRY_VERIFY(m_window->currentCase() != first);
        QTRY_VERIFY(page() && qobject_cast<Page *>(page())->caseNumber() == m_window->currentCase());

        key(u"Ctrl+N"_s);
        QTRY_VERIFY(qobject_cast<RegistrationPage *>(page()));
        auto *said = page()->findChild<QPlainTextEdit *>(u"text"_s);
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(said));
        QTest::keyClick(said, Qt::Key_A, Qt::ControlModifier);
        for (const QChar letter : u"Det är halt på gångvägen vid skolan."_s)
            QTest::sendKeyEvent(
                QTest::Click, said, Qt::Key(letter.toUpper().unicode()), QString(letter), Qt::NoModifier);
        const auto isProposed = [this] {
            const auto cards = page()->findChildren<HintCard *>();
            return std::ranges::any_of(cards, &QWidget::isVisible);
        };
        QTRY_VERIFY_WITH_TIMEOUT(isProposed(), 20'000);
        QTest::keyClick(said, Qt::Key_Escape);

        open(Queue::ToAssign);
        key(u"Ctrl+T"_s);
        QTRY_VERIFY(qobject_cast<AssignmentPage *>(page()));
        open(Queue::WithDepartment);
        key(u"Ctrl+J"_s);
        QTRY_VERIFY(page()->findChild<StepForm *>());
        QCOMPARE(page()->findChild<StepForm *>()->step(), u"answer"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        open(Queue::AnswersToSend);
        key(u"Ctrl+R"_s);
        QTRY_VERIFY(qobject_cast<AnsweringPage *>(page()));
        m_window->back();
        settle(1);
        for (auto *bar = m_window->findChild<NoticeBar *>(); bar->isShowing();) // of the drafts that were left
            bar->closeNewest();
    }
}

//! List, then case, with a way back; and no key that means the other column does nothing
void TestEveryPage::theColumnsTakeTurns()
{
    auto *list = m_window->findChild<ListPane *>();
    auto *pages = m_window->findChild<PageStack *>();
    auto *queues = m_window->findChild<QueueBar *>();
    const auto inSight = [=] {
        return QString(queues->isVisible() ? u"queues "_s : QString()) + (list->isVisible() ? u"list "_s : QString())
            + (pages->isVisible() ? u"page"_s : QString());
    };
    const auto key = [](Qt::Key which, Qt::KeyboardModifiers with = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), which, with);
    };
    key(Qt::Key_3, Qt::ControlModifier);
    settle(1);
    QCOMPARE(inSight(), u"queues list page"_s);
    m_window->resize(largeOnSmall);
    for (int round = 0; round < 3; ++round) {
        QTRY_COMPARE(inSight(), u"list "_s);
        key(Qt::Key_Home); // so that there is one behind it
        key(Qt::Key_Return);
        QTRY_COMPARE(inSight(), u"page"_s);
        QVERIFY(pages->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(m_window->findChild<QPushButton *>(u"backToTheList"_s)->isVisible());
        const QString before = m_window->currentCase();
        key(Qt::Key_PageDown, Qt::ControlModifier); // along the list, without going back to it
        QTRY_VERIFY(m_window->currentCase() != before);
        QCOMPARE(inSight(), u"page"_s);
        if (round == 1)
            key(Qt::Key_Left, Qt::AltModifier);
        else if (round == 2)
            QTest::mouseClick(m_window->findChild<QPushButton *>(u"backToTheList"_s), Qt::LeftButton);
        else
            key(Qt::Key_Escape);
        QTRY_COMPARE(inSight(), u"list "_s);
        QTRY_VERIFY(list->caseView()->hasFocus());
        QCOMPARE(list->caseView()->selectedNumbers(), QStringList{ m_window->currentCase() });
        key(Qt::Key_0, Qt::ControlModifier);
        QTRY_COMPARE(inSight(), u"queues "_s);
        key(Qt::Key_Down);
        key(Qt::Key_Up);
        key(Qt::Key_Return);
        QTRY_COMPARE(inSight(), u"list "_s);
        key(Qt::Key_N, Qt::ControlModifier);
        QTRY_COMPARE(inSight(), u"page"_s);
        key(Qt::Key_Escape);
        QTRY_COMPARE(inSight(), u"list "_s);
        QTRY_VERIFY(!m_window->currentCase().isEmpty());
        QTRY_VERIFY(pages->current());
        key(Qt::Key_F6); // round the window
        QTRY_COMPARE(inSight(), u"page"_s);
        key(Qt::Key_F6, Qt::ShiftModifier);
        QTRY_COMPARE(inSight(), u"list "_s);
    }
    m_window->resize(largeOnFull);
    QTRY_COMPARE(inSight(), u"list page"_s);
    key(Qt::Key_0, Qt::ControlModifier);
    QTRY_COMPARE(inSight(), u"queues list "_s);
    key(Qt::Key_Return);
    QTRY_COMPARE(inSight(), u"list page"_s);
    m_window->resize(usual);
    QTRY_COMPARE(inSight(), u"queues list page"_s);
}

//! Its words are the longest. The last test: the window is another one afterwards.
void TestEveryPage::everyPageInFinnish()
{
    m_window.reset();
    QVERIFY(installLanguage(u"fi"_s));
    openWindow();
    QString problems;
    for (const auto &[name, request] : pages()) {
        showPage(request);
        const QString room = roomProblemsAt(largeOnSmall) + roomProblemsAt(largeOnFull);
        const QString keys = isFine(*m_window) ? QString() : m_problems;
        if (!room.isEmpty() || !keys.isEmpty())
            problems += u"\n%1:%2\n%3"_s.arg(QString::fromUtf8(name), room, keys);
        m_window->back();
        settle(1);
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems));
}

Q_DECLARE_METATYPE(lyhord::PageRequest)
Q_DECLARE_METATYPE(std::function<void()>)

LYHORD_TEST(TestEveryPage)
#include "test_everypage.moc"
