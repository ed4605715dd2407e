#include "core/services/inboxservice.h"
#include "tests/support/testmain.h"
#include "tests/ui/currentcaseplace.h"
#include "ui/casefile/casewindow.h"
#include "ui/casefile/stepform.h"
#include "ui/queues/caselistmodel.h"
#include "ui/queues/inboxitempage.h"
#include "ui/widgets/chipbar.h"

#include <QtCore/QPointer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>

using namespace lyhord;
using namespace lyhord::test;

//! What is selected, shown and acted on is always the same case, and in sight: Anna's whole window with its real pages,
//! by the keyboard, while Bo works on the same database
class TestCurrentCase : public QObject, private CurrentCasePlace
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareProgram(); }
    void init() { sitDown(); }
    void cleanup() { leave(); }
    void theFirstLineOfAFilteredListIsTheCurrentCase();
    void nothingFitsTheFilterAndNoStepIsPossible();
    void aKeyWithoutACaseSaysWhatIsMissing();
    void aCaseThatDoesNotFitTheFilterIsTheOneInFront();
    void anotherQueueHasItsOwnCurrentCase();
    void anotherOrderHasItsOwnCurrentCase();
    void aKeyPressedAtOnceMeansTheLineOneHasComeTo();
    void whatBoTakesAwayStaysInSightAndIsNotMarked();
    void aStepThatMovesTheCaseOnLeavesItInSight();
    void undoPutsTheMarkBackAndTheKeyboardStays();
    void theNextCaseComesByItselfIfWished();
    void nextAndPreviousGoAlongTheList();
    void theNextOneIsLookedForWhereTheCaseWas();
    void theLastOnesLeaveOneAfterTheOther();
    void theKeyGoesOnAfterAnUndoToo();
    void whatWaitsForDepartmentsIsSaidWhereItIsMarked();
    void aCaseFromElsewhereIsMarkedNowhere();
    void aCaseFromTheStatisticsIsMarkedIfItIsInTheList();
    void theInboxHasNoCase();
    void severalChosenAreNoOneCase();
    void whatIsTypedStaysWithItsCase();
    void recentCasesOpenByDigit();
    void whoHasTheCaseInAWindowOfItsOwnIsSeen();
    void whatWentWrongIsToldWithItsCaseOnly();
};

void TestCurrentCase::theFirstLineOfAFilteredListIsTheCurrentCase()
{
    filter(u"dark"_s);
    QTRY_COMPARE(list()->model()->rowCount(), 2);
    IS_AT(m_cases.at(1));
    filter(u"icy"_s);
    QTRY_COMPARE(list()->currentNumber(), m_cases.at(0));
    IS_AT(m_cases.at(0));
    press(Qt::Key_Return); // to the list
    press(Qt::Key_Down);
    IS_AT(m_cases.at(2));
    filter(u"playground"_s);
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    IS_AT(m_cases.at(3));
}

void TestCurrentCase::nothingFitsTheFilterAndNoStepIsPossible()
{
    for (const auto &words : { u"zebra"_s, u"xylophone"_s, u"quagga"_s }) {
        filter(words);
        QTRY_COMPARE(list()->model()->rowCount(), 0);
        QTRY_COMPARE(shown(), QString());
        QCOMPARE(m_window->currentCase(), QString());
        QCOMPARE(actedOn(), QString());
        press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(!assignment() || !assignment()->isVisible());
        filter(u"icy"_s);
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        IS_AT(m_cases.at(0));
    }
}

void TestCurrentCase::aKeyWithoutACaseSaysWhatIsMissing()
{
    for (const Qt::Key key : { Qt::Key_T, Qt::Key_P, Qt::Key_E, Qt::Key_H, Qt::Key_I }) {
        filter(u"zebra"_s);
        QTRY_COMPARE(list()->model()->rowCount(), 0);
        QTRY_COMPARE(m_window->currentCase(), QString());
        press(key, Qt::ControlModifier);
        QTRY_VERIFY(isNoticed(u"Choose a case first"_s));
        m_window->findChild<NoticeBar *>()->closeNewest();
        QTRY_VERIFY(!isNoticed(u"Choose a case first"_s));
        filter(u"icy"_s);
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        IS_AT(m_cases.at(0));
    }
}

void TestCurrentCase::aCaseThatDoesNotFitTheFilterIsTheOneInFront()
{
    for (int round = 0; round < 3; ++round) {
        filter(u"zebra"_s);
        QTRY_COMPARE(list()->model()->rowCount(), 0);
        filter(u"icy"_s);
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        IS_AT(m_cases.at(0));
        press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(!list()->isVisible());
        const QString made = registered(u"Noise from the road"_s);
        m_anna->announceChange(made);
        m_window->openCase(made);
        IS_AT(made);
        QVERIFY(list()->selectedNumbers().isEmpty());
        press(Qt::Key_T, Qt::ControlModifier);
        QTRY_VERIFY(assignment() && assignment()->isVisible());
        QCOMPARE(assignment()->caseNumber(), made);
        press(Qt::Key_Escape);
        IS_AT(made);
    }
}

void TestCurrentCase::anotherQueueHasItsOwnCurrentCase()
{
    for (int round = 0; round < 3; ++round) {
        press(Qt::Key_Return); // reads the case: the keyboard is on it
        withDepartment();
        IS_AT(m_asked);
        toAssign();
        IS_AT(m_cases.at(0));
        press(Qt::Key_Down, {}, round + 1);
        IS_AT(m_cases.at(round + 1));
        press(Qt::Key_2, Qt::ControlModifier); // drafts
        QTRY_COMPARE(shown(), QString());
        QCOMPARE(actedOn(), QString());
        toAssign();
        IS_AT(m_cases.at(0));
    }
}

void TestCurrentCase::anotherOrderHasItsOwnCurrentCase()
{
    press(Qt::Key_Down);
    IS_AT(m_cases.at(1));
    for (const bool descending : { true, false, true }) {
        Q_EMIT list()->sortWished(SortBy::Number, descending);
        IS_AT(descending ? m_cases.at(3) : m_cases.at(0));
    }
}

void TestCurrentCase::aKeyPressedAtOnceMeansTheLineOneHasComeTo()
{
    for (const int row : { 1, 2, 3 }) {
        press(Qt::Key_Down);
        QCOMPARE(actedOn(), m_cases.at(row)); // the page has had no time to follow
        IS_AT(m_cases.at(row));
    }
    press(Qt::Key_Up);
    press(Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(assignment() && assignment()->isVisible());
    QCOMPARE(assignment()->caseNumber(), m_cases.at(2));
    IS_AT(m_cases.at(2));
}

void TestCurrentCase::whatBoTakesAwayStaysInSightAndIsNotMarked()
{
    for (const int row : { 3, 0, 1 }) {
        const QString number = m_cases.at(row);
        const int left = list()->model()->rowCount() - 1;
        press(Qt::Key_Home);
        while (list()->currentNumber() != number)
            press(Qt::Key_Down);
        IS_AT(number);
        if (row == 0)
            press(Qt::Key_Return); // reads on
        assignBy(*m_bo, number);
        QTRY_COMPARE(list()->model()->rowCount(), left);
        QTRY_VERIFY(said().contains(number));
        IS_AT(number);
        press(Qt::Key_Escape); // to the list, whose line is the current one again
        QTRY_VERIFY(list()->hasFocus());
        AGREES();
        QTRY_VERIFY(!shown().isEmpty() && shown() != number);
        QTRY_COMPARE(said(), QString());
    }
}

void TestCurrentCase::aStepThatMovesTheCaseOnLeavesItInSight()
{
    for (const int row : { 1, 0, 3 }) {
        const QString number = m_cases.at(row);
        press(Qt::Key_Home);
        while (list()->currentNumber() != number)
            press(Qt::Key_Down);
        const int left = list()->model()->rowCount() - 1;
        assignByHand();
        QTRY_COMPARE(list()->model()->rowCount(), left);
        QTRY_VERIFY(said().contains(number));
        IS_AT(number);
        press(Qt::Key_Left, Qt::AltModifier);
        QTRY_VERIFY(list()->hasFocus());
        AGREES();
    }
}

void TestCurrentCase::undoPutsTheMarkBackAndTheKeyboardStays()
{
    for (const int row : { 2, 0, 1 }) {
        press(Qt::Key_Home);
        press(Qt::Key_Down, {}, row);
        const QString number = m_cases.at(row);
        IS_AT(number);
        assignByHand();
        QTRY_COMPARE(list()->model()->rowCount(), 3);
        QTRY_VERIFY(page()->isAncestorOf(QApplication::focusWidget()));
        const auto buttons = m_window->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isVisible() && button->text().startsWith("Undo"_L1))
                button->setFocus(Qt::TabFocusReason);
        }
        press(Qt::Key_Space);
        QTRY_COMPARE(list()->model()->rowCount(), 4);
        IS_AT(number);
        QVERIFY2(page()->isAncestorOf(QApplication::focusWidget()),
            QApplication::focusWidget() ? QApplication::focusWidget()->metaObject()->className()
                                        : "nothing has the keyboard");
        QCOMPARE(list()->selectedNumbers(), QStringList{ number });
        press(Qt::Key_Left, Qt::AltModifier);
        QTRY_VERIFY(list()->hasFocus());
    }
}

void TestCurrentCase::theNextCaseComesByItselfIfWished()
{
    m_anna->memory().setValue(u"cases/next after a step"_s, u"1"_s);
    press(Qt::Key_Down);
    assignByHand(); // the second of four
    IS_AT(m_cases.at(2));
    QVERIFY(page()->isAncestorOf(QApplication::focusWidget()));
    assignByHand();
    IS_AT(m_cases.at(3));
    assignByHand(); // the last one: the one before it
    IS_AT(m_cases.at(0));
    assignByHand(); // and none is left
    QTRY_COMPARE(list()->model()->rowCount(), 0);
    IS_AT(m_cases.at(0));
}

void TestCurrentCase::nextAndPreviousGoAlongTheList()
{
    press(Qt::Key_Return);
    for (const int row : { 1, 2, 3, 3 }) {
        press(Qt::Key_PageDown, Qt::ControlModifier);
        IS_AT(m_cases.at(row));
        QVERIFY(page()->isAncestorOf(QApplication::focusWidget()));
    }
    for (const int row : { 2, 1, 0, 0 }) {
        press(Qt::Key_PageUp, Qt::ControlModifier);
        IS_AT(m_cases.at(row));
    }
}

void TestCurrentCase::theNextOneIsLookedForWhereTheCaseWas()
{
    press(Qt::Key_Down);
    IS_AT(m_cases.at(1));
    press(Qt::Key_Return);
    assignBy(*m_bo, m_cases.at(1));
    QTRY_VERIFY(!said().isEmpty());
    press(Qt::Key_PageDown, Qt::ControlModifier);
    IS_AT(m_cases.at(2));
    assignBy(*m_bo, m_cases.at(2));
    QTRY_VERIFY(!said().isEmpty());
    press(Qt::Key_PageUp, Qt::ControlModifier);
    IS_AT(m_cases.at(0));
}

//! What is written next is written into the case the key leads to, never into the one that was done
void TestCurrentCase::theLastOnesLeaveOneAfterTheOther()
{
    press(Qt::Key_End);
    for (int row = 3; row > 0; --row) {
        IS_AT(m_cases.at(row));
        assignByHand();
        QTRY_COMPARE(list()->model()->rowCount(), row);
        QTRY_VERIFY(said().contains(u"Ctrl+Page Down"_s));
        press(Qt::Key_PageDown, Qt::ControlModifier);
        IS_AT(m_cases.at(row - 1));
    }
    assignByHand();
    QTRY_COMPARE(list()->model()->rowCount(), 0);
    QTRY_VERIFY(!said().isEmpty());
    for (const Qt::Key key : { Qt::Key_PageDown, Qt::Key_PageUp, Qt::Key_PageDown }) {
        press(key, Qt::ControlModifier);
        QTRY_VERIFY(isNoticed(u"The list is empty."_s));
        m_window->findChild<NoticeBar *>()->closeNewest();
        QVERIFY(!isNoticed(u"The list is empty."_s));
    }
}

void TestCurrentCase::theKeyGoesOnAfterAnUndoToo()
{
    press(Qt::Key_End);
    IS_AT(m_cases.at(3));
    for (int round = 0; round < 3; ++round) {
        assignByHand();
        QTRY_COMPARE(list()->model()->rowCount(), 3);
        QTRY_VERIFY(!said().isEmpty());
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(list()->model()->rowCount(), 4);
        IS_AT(m_cases.at(3));
    }
    press(Qt::Key_PageDown, Qt::ControlModifier);
    QTRY_VERIFY(isNoticed(u"This is the last case in the list."_s));
    assignByHand();
    QTRY_VERIFY(said().contains(m_cases.at(3)));
    press(Qt::Key_PageDown, Qt::ControlModifier);
    IS_AT(m_cases.at(2));
    assignByHand();
    QTRY_VERIFY(said().contains(m_cases.at(2)));
    press(Qt::Key_PageUp, Qt::ControlModifier);
    IS_AT(m_cases.at(1));
}

//! R89: the key marks what goes to the person; letters to departments are marked in the outbox
void TestCurrentCase::whatWaitsForDepartmentsIsSaidWhereItIsMarked()
{
    assignByHand();
    QTRY_VERIFY(isNoticed(u"Now waits:"_s));
    QVERIFY(isNoticed(u"(outbox, Ctrl+O)"_s));
    QTRY_VERIFY(!page()->whyNothingToMark().isEmpty());
    for (int round = 0; round < 3; ++round) {
        press(Qt::Key_M, Qt::ControlModifier);
        QTRY_VERIFY(isNoticed(u"they are marked in the outbox (Ctrl+O)"_s));
        QVERIFY(isNoticed(m_cases.at(0)));
        m_window->findChild<NoticeBar *>()->closeNewest();
    }
    assignByHand(u"KFF"_s); // and the first letter waits still
    QTRY_VERIFY(isNoticed(u"In all, this case now has waiting: 2"_s));
}

void TestCurrentCase::aCaseFromElsewhereIsMarkedNowhere()
{
    for (int round = 0; round < 3; ++round) {
        press(Qt::Key_K, Qt::ControlModifier);
        m_window->openCase(m_asked); // what choosing a hit, a notice or a link does
        IS_AT(m_asked);
        QVERIFY(said().contains(m_asked));
        QVERIFY(list()->selectedNumbers().isEmpty());
        if (round == 1) {
            press(Qt::Key_PageDown, Qt::ControlModifier);
        } else {
            press(Qt::Key_Escape);
            QTRY_VERIFY(list()->hasFocus());
        }
        IS_AT(m_cases.at(0));
        QCOMPARE(said(), QString());
    }
}

void TestCurrentCase::aCaseFromTheStatisticsIsMarkedIfItIsInTheList()
{
    for (const QString &number : { m_cases.at(2), m_asked, m_cases.at(3) }) {
        press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!list()->isVisible());
        QCOMPARE(m_window->currentCase(), QString());
        m_window->openCase(number);
        IS_AT(number);
        QCOMPARE(list()->selectedNumbers().isEmpty(), number == m_asked);
    }
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Escape);
    QTRY_VERIFY(list()->hasFocus());
    IS_AT(m_cases.at(3));
}

void TestCurrentCase::theInboxHasNoCase()
{
    const auto mail = [this](const QString &subject) {
        return done(*m_bo, [subject](Session &session) {
            InboxItem item;
            item.source = InboxSource::Web;
            item.externalId = subject;
            item.received = QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC);
            item.subject = subject;
            item.text = u"Somebody should look at it."_s;
            const auto added = session.inbox().add(item);
            return added ? QString() : added.error().message;
        });
    };
    QCOMPARE(mail(u"First"_s), QString());
    QCOMPARE(mail(u"Second"_s), QString());
    for (int round = 0; round < 3; ++round) {
        press(Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(m_window->findChild<InboxItemPage *>() && m_window->findChild<InboxItemPage *>()->isVisible());
        QCOMPARE(m_window->currentCase(), QString());
        QCOMPARE(actedOn(), QString());
        toAssign();
        IS_AT(m_cases.at(0));
    }
}

void TestCurrentCase::severalChosenAreNoOneCase()
{
    for (int round = 0; round < 3; ++round) {
        press(Qt::Key_Home);
        IS_AT(m_cases.at(0));
        press(Qt::Key_Space); // the only chosen one stays it
        IS_AT(m_cases.at(0));
        press(Qt::Key_Down, Qt::ControlModifier, 2); // on the way to another line
        QTest::qWait(200); // longer than the page takes to follow
        QCOMPARE(list()->selectedNumbers(), QStringList{ m_cases.at(0) });
        QCOMPARE(actedOn(), m_cases.at(0));
        QCOMPARE(shown(), m_cases.at(0));
        press(Qt::Key_Space);
        QTRY_COMPARE(list()->selectedNumbers(), (QStringList{ m_cases.at(0), m_cases.at(2) }));
        QTRY_COMPARE(shown(), QString());
        QCOMPARE(m_window->currentCase(), QString());
        QCOMPARE(actedOn(), QString());
        if (round == 1) {
            m_window->openCase(m_cases.at(2)); // from elsewhere: it alone is chosen then
            IS_AT(m_cases.at(2));
            QCOMPARE(list()->selectedNumbers(), QStringList{ m_cases.at(2) });
            press(Qt::Key_Left, Qt::AltModifier);
            QTRY_VERIFY(list()->hasFocus());
        } else {
            press(Qt::Key_Down);
            IS_AT(m_cases.at(3));
        }
    }
}

void TestCurrentCase::whatIsTypedStaysWithItsCase()
{
    press(Qt::Key_Return);
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier); // a working note
    QTRY_VERIFY(page()->findChild<StepForm *>() && page()->findChild<StepForm *>()->isVisible());
    QTRY_VERIFY(page()->isAncestorOf(QApplication::focusWidget()));
    type(u"Trafikverket"_s);
    QTRY_VERIFY(page()->hasUnsaved());
    withDepartment(); // another queue leaves it in sight
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    IS_AT(m_cases.at(0));
    QVERIFY(page()->hasUnsaved());
    toAssign();
    QTRY_COMPARE(list()->model()->rowCount(), 4);
    IS_AT(m_cases.at(0));
    press(Qt::Key_Down); // and moving on in the list keeps it
    IS_AT(m_cases.at(1));
    QVERIFY(!m_anna->drafts().entries().isEmpty());
}

void TestCurrentCase::whatWentWrongIsToldWithItsCaseOnly()
{
    for (int at = 0; at < 3; ++at) {
        IS_AT(m_cases.at(at));
        m_window->showNotice(
            noticeFor({ ErrorCode::Refused, u"Refused number %1."_s.arg(at), {}, {} }, m_cases.at(at)));
        QVERIFY(isNoticed(u"Refused"_s));
        press(Qt::Key_Down); // nothing else is told meanwhile, which would take the place of it
        QTRY_COMPARE(shown(), m_cases.at(at + 1));
        QVERIFY(!isNoticed(u"Refused"_s));
        press(Qt::Key_Up);
        QTRY_COMPARE(shown(), m_cases.at(at));
        QTRY_VERIFY(isNoticed(u"Refused number %1."_s.arg(at)));
        press(Qt::Key_Down);
    }
}

//! Anna reads in a window of its own; Bo has the same case open
void TestCurrentCase::whoHasTheCaseInAWindowOfItsOwnIsSeen()
{
    m_bo->presence().see(m_cases.at(0));
    const auto boSeesAnna = [this] { return m_bo->presence().others().size() == 1; };
    for (int round = 0; round < 3; ++round) {
        m_window->openCase(m_cases.at(0));
        IS_AT(m_cases.at(0));
        press(Qt::Key_F9);
        QTRY_VERIFY(qobject_cast<CaseWindow *>(QApplication::activeWindow()));
        QPointer<QWidget> beside = QApplication::activeWindow();
        auto *line = beside->findChild<QLabel *>(u"presence"_s);
        QTRY_VERIFY(line->isVisible());
        QCOMPARE(line->text(), u"Bo Ek has the case open."_s);
        m_window->activateWindow(); // another case in the main window
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->openCase(m_cases.at(1));
        IS_AT(m_cases.at(1));
        QTRY_VERIFY(!boSeesAnna());
        beside->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(beside));
        QTRY_VERIFY(boSeesAnna());
        QTRY_VERIFY(line->isVisible());
        press(Qt::Key_Escape);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(!boSeesAnna());
    }
}

void TestCurrentCase::recentCasesOpenByDigit()
{
    press(Qt::Key_Return);
    IS_AT(m_cases.at(0));
    m_window->openCase(m_asked);
    IS_AT(m_asked);
    m_window->openCase(m_cases.at(2));
    IS_AT(m_cases.at(2));
    for (const QString &number : { m_asked, m_cases.at(2), m_asked }) { // the one before, to and fro
        press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 3); // at once: what changes under the pointer would lose its mark
        QCOMPARE(menu->activeAction(), menu->actions().constFirst()); // Return opens it
        for (const QAction *action : menu->actions())
            QVERIFY2(
                !action->text().contains(u"Noise"_s) && !action->text().contains(u"Icy"_s), qPrintable(action->text()));
        QTest::keyClick(menu, Qt::Key_2);
        m_window->activateWindow(); // which the popup has had
        QTRY_VERIFY(QApplication::focusWidget());
        IS_AT(number);
    }
}

LYHORD_TEST(TestCurrentCase)
#include "test_currentcase.moc"
