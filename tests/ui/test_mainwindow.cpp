#include "core/intake/profilefile.h"
#include "core/services/caseservice.h"
#include "tests/support/testmain.h"
#include "ui/client/workplace.h"
#include "ui/queues/caselistmodel.h"
#include "ui/queues/caselistview.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/theme.h"

#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeView>

#include <algorithm>

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

namespace {

//! A page that notes what it is asked and can be told not to be left
class NotingPage : public Page
{
public:
    NotingPage(bool wide, QWidget *parent)
        : Page(parent)
        , m_wide(wide)
        , m_line(new QLineEdit(this))
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(m_line);
    }
    [[nodiscard]] QString title() const override { return u"A page"_s; }
    void load(const PageRequest &request) override { loaded.append(request); }
    [[nodiscard]] bool canLeave() override { return mayLeave; }
    void focusFirst() override { m_line->setFocus(); }
    [[nodiscard]] bool isWide() const override { return m_wide; }
    [[nodiscard]] QString caseNumber() const override { return loaded.isEmpty() ? QString() : loaded.last().number; }
    [[nodiscard]] bool hasTheFocus() const { return m_line->hasFocus(); }

    QList<PageRequest> loaded;
    bool mayLeave = true;

private:
    bool m_wide;
    QLineEdit *m_line;
};

} // namespace

//! The window with the keyboard alone, on a real database and with pages that only take notes
class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void ctrlNBeginsNewFeedback();
    void theListStepsAsideForAWidePage();
    void escapeGoesBackToTheList();
    void aPageThatMayNotBeLeftStays();
    void thePageFollowsTheListButNotToSecretCases();
    void whoWorksOnACaseKeepsIt();
    void anotherListDoesNotKeepTheCaseOfTheOneBefore();
    void enterOpensASecretCase();
    void theTitleNamesThePageAndNothingElse();
    void aChangeIsSeenInListAndCounts();
    void thatNoCaseIsWithoutOwnerIsShown();
    void ctrlAndADigitOpenAQueue();
    void f6GoesRoundTheWindow();
    void whereSeveralAreChosenNoneStandsAloneAtTheRight();
    void searchingOpensTheCaseThatHasTheNumber();
    void threeSearchesInARowEachFindAndEscClosesThemOneByOne();
    void theStatisticsOpenFromTheQueuesAndByKey();
    void whoReadsNumbersOnlyBeginsWithThem();

private:
    [[nodiscard]] QString registered(const QString &headline, bool secret);
    [[nodiscard]] CaseListView *list() const { return m_window->findChild<CaseListView *>(u"caseList"_s); }
    [[nodiscard]] QTreeView *queues() const { return m_window->findChild<QTreeView *>(u"queues"_s); }
    [[nodiscard]] NotingPage *page(PageKind kind) const { return m_pages.value(kind); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<MainWindow> m_window;
    QMap<PageKind, NotingPage *> m_pages;
    PageRegistry m_registry;
    QString m_open;
    QString m_secret;
};

void TestMainWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setOrganizationName(u"lyhord-tests"_s);
    Theme::install(*qApp, ThemeChoice::Light);
}

QString TestMainWindow::registered(const QString &headline, bool secret)
{
    const auto made = m_workplace->ask([headline, secret](Session &session) -> QString {
        CaseDraft draft;
        draft.headline = headline;
        draft.text = u"It is icy on the way to school."_s;
        draft.channel = Channel::Phone;
        draft.type = CaseType::Complaint;
        draft.area = u"services"_s;
        draft.replyWanted = false;
        draft.submitter.anonymous = true;
        draft.secrecy = secret;
        const auto result = session.cases().registerCase(draft);
        return result ? result->number : u"refused: "_s + result.error().message;
    });
    return QTest::qWaitFor([&] { return made.isFinished(); }, 10'000) ? made.result() : QString();
}

void TestMainWindow::init()
{
    QSettings().clear();
    m_pages.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    const SessionParameters place{ u"sqlite:"_s + m_folder->filePath(u"window.db"_s), u"anna"_s,
        std::make_shared<FixedClock>(QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC)) };
    auto session = std::make_unique<DatabaseThread>();
    InitOptions options;
    options.profile = *builtInProfile(u"eskilstuna"_s);
    const auto person = session->initialise(place, options, {});
    QVERIFY(QTest::qWaitFor([&] { return person.isFinished(); }, 30'000));
    QVERIFY(person.result());
    m_workplace = std::make_unique<Workplace>(std::move(session), place, *person.result(), u"en"_s);
    m_open = registered(u"Icy way to school"_s, false);
    QVERIFY2(m_open.startsWith(u"2026-"), qPrintable(m_open));
    m_secret = registered(u"Someone hides here"_s, true);
    QVERIFY2(m_secret.startsWith(u"2026-"), qPrintable(m_secret));

    PageRegistry pages;
    for (const auto kind : { PageKind::Case, PageKind::Registration, PageKind::Statistics, PageKind::Selection,
             PageKind::Batch, PageKind::Assignment, PageKind::Answering }) {
        pages.add(kind, [this, kind](Workplace &, Navigator &, QWidget *parent) -> Page * {
            return m_pages[kind] = new NotingPage(kind != PageKind::Case && kind != PageKind::Selection, parent);
        });
    }
    m_registry = pages;
    m_window = std::make_unique<MainWindow>(*m_workplace, pages);
    m_window->setWindowState(Qt::WindowNoState); // the screen of the tests is a small one
    m_window->resize(1366, 768);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_COMPARE(list()->model()->rowCount(), 2);
    QTRY_VERIFY(list()->hasFocus());
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_workplace.reset();
    m_folder.reset();
}

void TestMainWindow::ctrlNBeginsNewFeedback()
{
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(page(PageKind::Registration));
    QVERIFY(page(PageKind::Registration)->hasTheFocus());
}

void TestMainWindow::theListStepsAsideForAWidePage()
{
    QVERIFY(list()->isVisible());
    m_window->newFeedback();
    QVERIFY(!list()->isVisible());
    m_window->openCase(m_open);
    QVERIFY(list()->isVisible());
}

void TestMainWindow::escapeGoesBackToTheList()
{
    m_window->newFeedback();
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
    QVERIFY(list()->isVisible());
    QVERIFY(list()->hasFocus());
}

void TestMainWindow::aPageThatMayNotBeLeftStays()
{
    m_window->newFeedback();
    page(PageKind::Registration)->mayLeave = false;
    m_window->openCase(m_open);
    QVERIFY(page(PageKind::Registration)->isVisible());
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
    QVERIFY(page(PageKind::Registration)->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QVERIFY(page(PageKind::Registration)->isVisible());
}

void TestMainWindow::thePageFollowsTheListButNotToSecretCases()
{
    QTRY_VERIFY(page(PageKind::Case));
    QTRY_COMPARE(page(PageKind::Case)->caseNumber(), m_open);
    QTest::keyClick(list(), Qt::Key_Down);
    QCOMPARE(list()->currentNumber(), m_secret);
    // Nor does the case before it stay there, as if it were the chosen one.
    QTRY_VERIFY(!page(PageKind::Case)->isVisible());
    const auto labels = m_window->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
        [](const QLabel *label) { return label->isVisible() && label->text().contains(u"Enter opens it"_s); }));
    QVERIFY(std::none_of(page(PageKind::Case)->loaded.cbegin(), page(PageKind::Case)->loaded.cend(),
        [this](const PageRequest &request) { return request.number == m_secret; }));
}

void TestMainWindow::whoWorksOnACaseKeepsIt()
{
    const QString other = registered(u"Dark on the way home"_s, false);
    m_window->openCase(other);
    QVERIFY(page(PageKind::Case)->hasTheFocus());
    m_workplace->announceChange(other); // the list is read anew while the keyboard is on the page
    QTRY_COMPARE(list()->model()->rowCount(), 3);
    QTest::qWait(300); // longer than the pause after which the page follows
    QCOMPARE(page(PageKind::Case)->caseNumber(), other);
    QVERIFY(page(PageKind::Case)->isVisible());
}

void TestMainWindow::anotherListDoesNotKeepTheCaseOfTheOneBefore()
{
    QTRY_VERIFY(page(PageKind::Case));
    QVERIFY(page(PageKind::Case)->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier); // the drafts: there are none
    QVERIFY(!page(PageKind::Case)->isVisible());
}

void TestMainWindow::enterOpensASecretCase()
{
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(page(PageKind::Case)->caseNumber(), m_secret);
    QVERIFY(page(PageKind::Case)->hasTheFocus());
}

void TestMainWindow::theTitleNamesThePageAndNothingElse()
{
    m_window->openCase(m_open);
    QCOMPARE(m_window->windowTitle(), u"A page – Lyhörd"_s);
}

void TestMainWindow::aChangeIsSeenInListAndCounts()
{
    const QString number = registered(u"Dark on the way home"_s, false);
    QVERIFY(number.startsWith(u"2026-"));
    m_workplace->announceChange(number);
    QTRY_COMPARE(list()->model()->rowCount(), 3);
    const QModelIndex toAssign = queues()->model()->index(2, 0);
    QTRY_COMPARE(toAssign.data(Qt::AccessibleTextRole).toString(), u"To assign: 3"_s);
}

//! It should be empty, and one sees that it is
void TestMainWindow::thatNoCaseIsWithoutOwnerIsShown()
{
    const auto *lines = queues()->model();
    const QModelIndexList found = lines->match(
        lines->index(0, 0), Qt::DisplayRole, u"Without owner"_s, 1, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    QTRY_COMPARE(found.constFirst().data(Qt::AccessibleTextRole).toString(), u"Without owner: 0"_s);
    QVERIFY(!queues()->isRowHidden(found.constFirst().row(), {}));
    queues()->scrollTo(found.constFirst());
    QVERIFY(queues()->visualRect(found.constFirst()).isValid());
}

void TestMainWindow::ctrlAndADigitOpenAQueue()
{
    QTest::keyClick(m_window.get(), Qt::Key_5, Qt::ControlModifier);
    QTRY_COMPARE(list()->model()->rowCount(), 0);
    QVERIFY(m_window->windowTitle().startsWith(u"With department"));
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(list()->model()->rowCount(), 2);
}

void TestMainWindow::f6GoesRoundTheWindow()
{
    QTRY_VERIFY(page(PageKind::Case));
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(page(PageKind::Case)->hasTheFocus());
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QCOMPARE(m_window->focusWidget()->objectName(), u"search"_s);
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(queues()->hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(list()->hasFocus());
}

void TestMainWindow::whereSeveralAreChosenNoneStandsAloneAtTheRight()
{
    const auto chosen = [this] { return m_window->findChild<QLabel *>(u"chosen"_s); };
    for (int round = 0; round < 3; ++round) {
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Home);
        QTRY_VERIFY(page(PageKind::Case) && page(PageKind::Case)->isVisible());
        QVERIFY(!chosen()->isVisible());
        if (round == 0) {
            QTest::keyClick(list(), Qt::Key_Down, Qt::ShiftModifier);
        } else if (round == 1) {
            QTest::keyClick(list(), Qt::Key_A, Qt::ControlModifier);
        } else {
            QTest::keyClick(list(), Qt::Key_Down, Qt::ControlModifier);
            QTest::keyClick(list(), Qt::Key_Space);
        }
        QVERIFY(chosen()->isVisible());
        QVERIFY2(chosen()->text().startsWith(u"2 "_s), qPrintable(chosen()->text()));
        QTRY_VERIFY(page(PageKind::Selection) && page(PageKind::Selection)->isVisible());
        QCOMPARE(page(PageKind::Selection)->loaded.last().numbers.size(), 2);
        QCOMPARE(m_window->currentCase(), QString()); // no single step acts on one of them

        m_workplace->announceChange(); // a refresh leaves the choice as it is
        QTest::qWait(200);
        QVERIFY(chosen()->isVisible() && page(PageKind::Selection)->isVisible());

        const Qt::Key key = round == 0 ? Qt::Key_T : round == 1 ? Qt::Key_B : Qt::Key_R;
        QTest::keyClick(list(), key, Qt::ControlModifier);
        QTRY_VERIFY(page(PageKind::Batch) && page(PageKind::Batch)->hasTheFocus());
        QCOMPARE(page(PageKind::Batch)->loaded.last().numbers.size(), 2);
        QCOMPARE(
            page(PageKind::Batch)->loaded.last().step, (QStringList{ u"assign"_s, QString(), u"send"_s }.at(round)));
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(list()->hasFocus());
        QTRY_VERIFY(page(PageKind::Selection)->isVisible());
    }
}

void TestMainWindow::searchingOpensTheCaseThatHasTheNumber()
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *search = qobject_cast<QLineEdit *>(m_window->focusWidget());
    QVERIFY(search);
    QTest::keyClicks(search, m_open);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    QCOMPARE(list()->currentNumber(), m_open);
}

//! A part of the number, words and nothing at all, three times round: what was shown before has no say in it
void TestMainWindow::threeSearchesInARowEachFindAndEscClosesThemOneByOne()
{
    for (int round = 0; round < 3; ++round) {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *search = qobject_cast<QLineEdit *>(m_window->focusWidget());
        QVERIFY(search);
        auto *hits = search->findChild<QCompleter *>()->popup();
        QTest::keyClicks(search, u"there is no such word"_s);
        QTRY_VERIFY(hits->isVisible());
        QCOMPARE(hits->model()->rowCount(), 1);
        QVERIFY(!hits->model()->flags(hits->model()->index(0, 0)).testFlag(Qt::ItemIsEnabled)); // told, not offered
        QTest::keyClick(hits, Qt::Key_Escape);
        QVERIFY(!hits->isVisible());
        QCOMPARE(search->text(), u"there is no such word"_s); // Esc closes one thing at a time
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(search->text(), QString());

        const QString running = m_open.section(u'-', 1);
        QTest::keyClicks(search, running);
        QTRY_VERIFY(hits->isVisible() && hits->model()->index(0, 0).data().toString().startsWith(m_open));
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(list()->currentNumber(), m_open);
        QCOMPARE(search->text(), running); // what the list was asked for stands there
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClick(search, Qt::Key_Escape);
    }
}

void TestMainWindow::theStatisticsOpenFromTheQueuesAndByKey()
{
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(page(PageKind::Statistics));
    QVERIFY(page(PageKind::Statistics)->hasTheFocus());
    QVERIFY(!list()->isVisible());
    m_window->back();
    QVERIFY(list()->isVisible());
    m_window->findChild<QPushButton *>(u"statistics"_s)->click();
    QVERIFY(page(PageKind::Statistics)->isVisible());
}

//! The quality strategist sees no case: no queue, no list, and nowhere to go back to
void TestMainWindow::whoReadsNumbersOnlyBeginsWithThem()
{
    m_window.reset();
    m_pages.clear();
    Person strategist = m_workplace->person();
    strategist.grants = { { .role = Role::QualityStrategist,
        .department = {},
        .agreement = {},
        .validFrom = QDate(2026, 1, 1),
        .validTo = {} } };
    const SessionParameters place{ u"sqlite:"_s + m_folder->filePath(u"window.db"_s), u"anna"_s,
        std::make_shared<FixedClock>(QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC)) };
    auto session = std::make_unique<DatabaseThread>();
    const auto opened = session->open(place);
    QTRY_VERIFY(opened.isFinished());
    Workplace numbers(std::move(session), place, strategist, u"en"_s);
    MainWindow window(numbers, m_registry);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(page(PageKind::Statistics));
    QVERIFY(page(PageKind::Statistics)->isVisible());
    QVERIFY(!window.findChild<CaseListView *>(u"caseList"_s)->isVisible());
    QVERIFY(!window.findChild<QTreeView *>(u"queues"_s)->isVisible());
    QTest::keyClick(&window, Qt::Key_Escape);
    QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
    QVERIFY(page(PageKind::Statistics)->isVisible());
    QVERIFY(!window.findChild<CaseListView *>(u"caseList"_s)->isVisible());
    m_pages.clear();
}

LYHORD_TEST(TestMainWindow)
#include "test_mainwindow.moc"
