#include "tests/support/testmain.h"
#include "tests/ui/keyboard.h"
#include "tests/ui/roomcheck.h"
#include "tests/ui/windowplace.h"
#include "ui/client/noticebar.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QTreeView>

#include <algorithm>

using namespace lyhord;
using namespace lyhord::test;

namespace {

const QSize usual(1366, 768);
const QSize largeOnSmall(683, 384); //!< what 1366 × 768 leaves at 200 %
const QSize largeOnFull(960, 540); //!< what 1920 × 1080 leaves at 200 %
constexpr int leastForm = 260;
constexpr int leastEntries = 3;

} // namespace

//! Who needs everything twice as large has half the lines: what is worked in comes first (WCAG 1.4.4, 1.4.10)
class TestLowWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { WindowPlace::prepareProgram(); }
    void init()
    {
        m_place = std::make_unique<WindowPlace>();
        m_place->openWindow();
    }
    void cleanup() { m_place.reset(); }
    void theFormHasRoomBesideANotice();
    void whatIsFoldedIsThereAgainInALargeWindow();
    void entriesAndTheirFormTakeTurns_data();
    void entriesAndTheirFormTakeTurns();
    void whatIsAskedComesIntoSight();
    void theFormInFrontStaysInFrontAsTheWindowNarrows();
    void aLongMenuHasOneColumn();

private:
    void showAdministration(const QSize &size, int part)
    {
        m_place->window->resize(size);
        press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(find<QListWidget>(u"parts"_s));
        find<QListWidget>(u"parts"_s)->setCurrentRow(part);
    }
    //! The one in sight, else the one there is
    template <class W>
    [[nodiscard]] W *find(const QString &name) const
    {
        const auto all = m_place->window->findChildren<W *>(name);
        for (W *one : all) {
            if (one->isVisible())
                return one;
        }
        return all.value(0);
    }
    [[nodiscard]] bool isEntriesInSight() const
    {
        const QTreeView *entries = find<QTreeView>(u"entries"_s);
        return entries && entries->isVisible();
    }
    [[nodiscard]] bool isFormInSight() const
    {
        const auto *save = find<QPushButton>(u"saveEntry"_s);
        return save && save->parentWidget()->isVisible();
    }
    [[nodiscard]] QScrollArea *formArea() const
    {
        QWidget *text = find<QPlainTextEdit>(u"text"_s);
        while (text && !qobject_cast<QScrollArea *>(text))
            text = text->parentWidget();
        return qobject_cast<QScrollArea *>(text);
    }
    std::unique_ptr<WindowPlace> m_place;
};

void TestLowWindow::theFormHasRoomBesideANotice()
{
    m_place->window->resize(largeOnSmall);
    for (int round = 0; round < 3; ++round) {
        press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(formArea() && formArea()->isVisible());
        for (const Qt::Key key : { Qt::Key_H, Qt::Key_O, Qt::Key_L, Qt::Key_E })
            press(key);
        press(Qt::Key_Escape); // kept as a draft, which is told
        QTRY_VERIFY(m_place->window->findChild<NoticeBar *>()->isShowing());
        press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(formArea()->isVisible());
        QVERIFY(m_place->window->findChild<NoticeBar *>()->isVisible());
        QTRY_COMPARE(m_place->window->size(), largeOnSmall);
        QTRY_VERIFY2(formArea()->viewport()->height() >= leastForm,
            qPrintable(u"%1 of %2"_s.arg(formArea()->viewport()->height()).arg(leastForm)));
        const QStringList problems = roomProblems(*m_place->window);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        find<QPlainTextEdit>(u"text"_s)->setFocus();
        press(Qt::Key_Escape); // the notice
        press(Qt::Key_Escape); // the form
        QTRY_VERIFY(!formArea()->isVisible());
    }
}

void TestLowWindow::whatIsFoldedIsThereAgainInALargeWindow()
{
    auto *quick = [this] {
        press(Qt::Key_N, Qt::ControlModifier);
        return find<QPushButton>(u"quick"_s);
    }();
    const auto isOutside = [&] { return !formArea()->isAncestorOf(quick); };
    for (int round = 0; round < 3; ++round) {
        m_place->window->resize(usual);
        QTRY_VERIFY(isOutside());
        QVERIFY(m_place->window->statusBar()->isVisible());
        m_place->window->resize(largeOnSmall);
        QTRY_VERIFY(!isOutside());
        QVERIFY(!m_place->window->statusBar()->isVisible());
        QTRY_VERIFY(quick->isVisible());
        press(Qt::Key_Q, Qt::AltModifier); // folded or not, it has its key
        QTRY_COMPARE(quick->isChecked(), round % 2 == 0);
    }
}

void TestLowWindow::entriesAndTheirFormTakeTurns_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1366 × 768 at 200 %") << largeOnSmall;
    QTest::newRow("1920 × 1080 at 200 %") << largeOnFull;
}

void TestLowWindow::entriesAndTheirFormTakeTurns()
{
    QFETCH(QSize, size);
    showAdministration(size, 0);
    const int parts = find<QListWidget>(u"parts"_s)->count();
    const bool turns = size == largeOnSmall;
    int withEntries = 0;
    for (int part = 0; part < parts; ++part) {
        showAdministration(size, part);
        const QString name = find<QListWidget>(u"parts"_s)->item(part)->text();
        QTest::qWait(50); // people have yet to be asked for
        if (!isEntriesInSight() || !isFormInSight() == !turns)
            continue;
        ++withEntries;
        for (int round = 0; round < 3; ++round) {
            auto *entries = find<QTreeView>(u"entries"_s);
            const int line = qMax(entries->sizeHintForRow(0), entries->fontMetrics().height());
            QVERIFY2(entries->viewport()->height() >= leastEntries * line,
                qPrintable(u"%1: %2"_s.arg(name).arg(entries->viewport()->height())));
            if (!turns || !entries->currentIndex().isValid())
                break;
            entries->setFocus();
            press(Qt::Key_Return);
            QTRY_VERIFY2(isFormInSight() && !isEntriesInSight(), qPrintable(name));
            QVERIFY2(!entries->isAncestorOf(QApplication::focusWidget()), qPrintable(name));
            if (round == 1)
                press(Qt::Key_Left, Qt::AltModifier);
            else if (round == 2)
                QTest::mouseClick(find<QPushButton>(u"backToTheList"_s), Qt::LeftButton);
            else
                press(Qt::Key_Escape);
            QTRY_VERIFY2(isEntriesInSight() && !isFormInSight(), qPrintable(name));
            QVERIFY2(find<QTreeView>(u"entries"_s)->hasFocus(), qPrintable(name));
        }
    }
    QVERIFY2(withEntries >= 12, qPrintable(QString::number(withEntries)));
}

//! With the form away, what is typed in it and not saved is still asked about before another entry is shown
void TestLowWindow::whatIsAskedComesIntoSight()
{
    showAdministration(largeOnSmall, 0);
    for (int round = 0; round < 3; ++round) {
        QTRY_VERIFY(isEntriesInSight());
        find<QTreeView>(u"entries"_s)->setFocus();
        press(Qt::Key_Home);
        press(Qt::Key_Return);
        QTRY_VERIFY(isFormInSight());
        find<QLineEdit>(u"board"_s)->setFocus();
        press(Qt::Key_End);
        press(Qt::Key_X);
        press(Qt::Key_Escape);
        QTRY_VERIFY(isEntriesInSight());
        press(Qt::Key_Down);
        QTRY_VERIFY(isFormInSight());
        QVERIFY(find<QWidget>(u"unsaved"_s)->isVisible());
        QTest::mouseClick(find<QPushButton>(u"discardChanges"_s), Qt::LeftButton);
        QTRY_VERIFY(isEntriesInSight());
        find<QPushButton>(u"newEntry"_s)->click();
        QTRY_VERIFY(isFormInSight() && !isEntriesInSight());
        QVERIFY(find<QLineEdit>(u"key"_s)->hasFocus());
        press(Qt::Key_Escape); // the notice that a draft was thrown away
        QVERIFY(isFormInSight());
        press(Qt::Key_Escape);
        QTRY_VERIFY(isEntriesInSight());
    }
    press(Qt::Key_Escape);
    QTRY_VERIFY(!find<QListWidget>(u"parts"_s)->parentWidget()->isVisible());
}

void TestLowWindow::theFormInFrontStaysInFrontAsTheWindowNarrows()
{
    showAdministration(usual, 0);
    for (int round = 0; round < 3; ++round) {
        QTRY_VERIFY(isFormInSight() && isEntriesInSight());
        find<QLineEdit>(u"board"_s)->setFocus();
        m_place->window->resize(largeOnSmall);
        QTRY_VERIFY(isFormInSight() && !isEntriesInSight());
        QVERIFY(find<QLineEdit>(u"board"_s)->hasFocus());
        auto *part = find<QComboBox>(u"part"_s);
        QTRY_VERIFY(part->isVisible());
        part->setFocus();
        press(Qt::Key_Down); // another part
        QTRY_COMPARE(find<QListWidget>(u"parts"_s)->currentRow(), 1);
        press(Qt::Key_Up);
        m_place->window->resize(usual);
        QTRY_VERIFY(find<QListWidget>(u"parts"_s)->hasFocus()); // what the part was chosen with has gone
    }
}

//! A second column would stand beside the screen, and with it the keys
void TestLowWindow::aLongMenuHasOneColumn()
{
    const QList<QMenu *> menus = m_place->window->findChildren<QMenu *>();
    const auto longest = std::ranges::max_element(menus, {}, [](const QMenu *menu) { return menu->actions().size(); });
    QVERIFY((*longest)->actions().size() > 20);
    QMenu menu;
    for (int more = 0; more < 3; ++more) { // higher than any screen
        for (const QAction *action : (*longest)->actions()) {
            if (!action->isSeparator())
                menu.addAction(action->text())->setShortcut(action->shortcut());
        }
    }
    for (int round = 0; round < 3; ++round) {
        menu.popup(QPoint());
        QTRY_VERIFY(menu.isVisible());
        const QList<QAction *> all = menu.actions();
        for (QAction *action : all) {
            QCOMPARE(menu.actionGeometry(action).left(), menu.actionGeometry(all.constFirst()).left());
            QVERIFY(menu.actionGeometry(action).right() <= menu.width());
        }
        QTest::keyClick(&menu, Qt::Key_Up); // to the last one
        QCOMPARE(menu.activeAction(), all.constLast());
        menu.close();
    }
}

LYHORD_TEST(TestLowWindow)
#include "test_lowwindow.moc"
