#include "core/intake/profilefile.h"
#include "core/services/caseservice.h"
#include "core/services/directory.h"
#include "core/services/inboxservice.h"
#include "tests/support/testmain.h"
#include "tests/ui/keyboard.h"
#include "ui/assignment/assignmentpage.h"
#include "ui/casefile/casefilepage.h"
#include "ui/casefile/stepform.h"
#include "ui/client/noticebar.h"
#include "ui/client/workplace.h"
#include "ui/queues/caselistmodel.h"
#include "ui/queues/caselistview.h"
#include "ui/queues/inboxitempage.h"
#include "ui/queues/listpane.h"
#include "ui/registration/registrationnotices.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pages.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/theme.h"

#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextBrowser>

#include <algorithm>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

//! What is selected, shown and acted on is always the same case, and in sight: Anna's whole window with its real pages,
//! by the keyboard, while Bo works on the same database
class TestCurrentCase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theFirstLineOfAFilteredListIsTheCurrentCase();
    void nothingFitsTheFilterAndNoStepIsPossible();
    void whatMayNotBeSeenLeavesNoOtherCaseChosen();
    void undoOfWhatMayNotBeSeenLeavesNoOtherCaseChosen();
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
    void ofASecretCaseItIsSaidWhatOneMayDo();
    void whatIsTypedStaysWithItsCase();
    void recentCasesOpenByDigit();
    void recentCasesTellNothingOfWhatWasHandedOver();

private:
    [[nodiscard]] QString registered(
        const QString &headline, const QString &text = u"It has been like this for a week."_s);
    template <class F>
    auto done(Workplace &workplace, F f)
    {
        const auto future = workplace.ask(f);
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
            qFatal("no answer");
        return future.result();
    }
    void assignBy(Workplace &workplace, const QString &number)
    {
        const auto result = done(
            workplace, [number](Session &session) { return session.cases().apply(number, Assign{ { u"SBF"_s } }); });
        QVERIFY2(result, qPrintable(result ? QString() : result.error().message));
    }
    void assignByHand(const QString &department = u"SBF"_s);
    [[nodiscard]] bool isNoticed(const QString &words) const
    {
        const auto labels = m_window->findChild<NoticeBar *>()->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    [[nodiscard]] CaseListView *list() const { return m_window->findChild<ListPane *>()->caseView(); }
    [[nodiscard]] CaseFilePage *page() const { return m_window->findChild<CaseFilePage *>(); }
    [[nodiscard]] AssignmentPage *assignment() const { return m_window->findChild<AssignmentPage *>(); }
    [[nodiscard]] QString shown() const;
    [[nodiscard]] QString said() const;
    [[nodiscard]] QString actedOn() const;
    [[nodiscard]] QString disagreement() const;
    void filter(const QString &words);
    void toAssign() { press(Qt::Key_3, Qt::ControlModifier); }
    void withDepartment() { press(Qt::Key_5, Qt::ControlModifier); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workplace> m_anna;
    std::unique_ptr<Workplace> m_bo;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_cases; //!< waiting to be assigned
    QString m_asked; //!< with a department
};

// Settled, and everything says the same
#define AGREES() QTRY_COMPARE(disagreement(), QString())
#define IS_AT(number)                                                                                                  \
    AGREES();                                                                                                          \
    QTRY_COMPARE(shown(), QString(number));                                                                            \
    AGREES();                                                                                                          \
    QCOMPARE(actedOn(), QString(number))

void TestCurrentCase::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setOrganizationName(u"lyhord-tests"_s);
    Theme::install(*qApp, ThemeChoice::Light);
}

QString TestCurrentCase::registered(const QString &headline, const QString &text)
{
    return done(*m_anna, [headline, text](Session &session) -> QString {
        CaseDraft draft;
        draft.headline = headline;
        draft.text = text;
        draft.channel = Channel::Phone;
        draft.type = CaseType::Complaint;
        draft.area = u"services"_s;
        draft.replyWanted = false;
        draft.submitter.anonymous = true;
        const auto result = session.cases().registerCase(draft);
        return result ? result->number : u"refused: "_s + result.error().message;
    });
}

void TestCurrentCase::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    const auto clock = std::make_shared<FixedClock>(QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC));
    SessionParameters place{ u"sqlite:"_s + m_folder->filePath(u"current.db"_s), u"anna"_s, clock };
    auto thread = std::make_unique<DatabaseThread>();
    InitOptions options;
    options.profile = *builtInProfile(u"eskilstuna"_s);
    const auto person = thread->initialise(place, options, {});
    QTRY_VERIFY_WITH_TIMEOUT(person.isFinished(), 30'000);
    QVERIFY(person.result());
    m_anna = std::make_unique<Workplace>(std::move(thread), place, *person.result(), u"en"_s);
    const auto added = done(*m_anna, [](Session &session) {
        return session.directory().addPerson({ .login = u"bo"_s,
            .name = u"Bo Ek"_s,
            .grants = { { .role = Role::ContactCentreOfficer,
                .department = {},
                .agreement = u"Agreement 7"_s,
                .validFrom = QDate(2026, 1, 1),
                .validTo = {} } } });
    });
    QVERIFY2(added, qPrintable(added ? QString() : added.error().message));
    auto other = std::make_unique<DatabaseThread>();
    place.login = u"bo"_s;
    const auto opened = other->open(place);
    QTRY_VERIFY(opened.isFinished());
    QVERIFY(opened.result());
    m_bo = std::make_unique<Workplace>(std::move(other), place, *opened.result(), u"en"_s);
    m_cases.clear();
    for (const auto &headline : { u"Icy way to school"_s, u"Dark way home"_s, u"Icy stairs"_s, u"Dark playground"_s })
        m_cases.append(registered(headline));
    m_asked = registered(u"Noise at night"_s);
    QVERIFY2(m_asked.startsWith(u"2026-"), qPrintable(m_asked));
    assignBy(*m_anna, m_asked);
    m_window = std::make_unique<MainWindow>(*m_anna, allPages());
    m_window->setWindowState(Qt::WindowNoState); // the screen of the tests is a small one
    m_window->resize(1366, 768);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_COMPARE(list()->model()->rowCount(), 4);
    IS_AT(m_cases.at(0));
}

void TestCurrentCase::cleanup()
{
    m_window.reset();
    m_bo.reset();
    m_anna.reset();
    m_folder.reset();
}

//! The number on the page that can be read; empty if there is none
QString TestCurrentCase::shown() const
{
    const auto *file = page();
    if (file && file->isVisible()) {
        const auto *text = file->findChild<QTextBrowser *>(u"caseText"_s);
        const bool isRead = text->isVisible() && file->offers(u"correct"_s);
        return isRead ? file->caseNumber() : u"being read"_s;
    }
    return assignment() && assignment()->isVisible() ? assignment()->caseNumber() : QString();
}

QString TestCurrentCase::said() const
{
    const auto *line = m_window->findChild<QLabel *>(u"besideTheList"_s);
    return line->isVisible() ? line->text() : QString();
}

//! What the key of a step does it to
QString TestCurrentCase::actedOn() const
{
    QApplication::clipboard()->setText(QString());
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString number = QApplication::clipboard()->text();
    if (!number.isEmpty())
        m_window->findChild<NoticeBar *>()->closeNewest(); // that it was copied; Esc would mean that
    return number;
}

QString TestCurrentCase::disagreement() const
{
    const QString number = m_window->currentCase();
    const QStringList selected = list()->isVisible() ? list()->selectedNumbers() : QStringList();
    const QString read = shown();
    if (!read.isEmpty() && read != number)
        return u"%1 is shown, a step would be for %2"_s.arg(read, number);
    const bool marksNone = selected.isEmpty() && (number.isEmpty() || !said().isEmpty());
    if (list()->isVisible() && selected != QStringList{ number } && !marksNone)
        return u"%1 is chosen, a step would be for %2"_s.arg(selected.join(u' '), number);
    if (list()->isVisible() && !list()->currentNumber().isEmpty() && list()->currentNumber() != number)
        return u"Enter would open %1, a step would be for %2"_s.arg(list()->currentNumber(), number);
    if (list()->isVisible() && !selected.isEmpty() && !said().isEmpty())
        return u"%1 is chosen, and yet: %2"_s.arg(selected.join(u' '), said());
    return {};
}

void TestCurrentCase::filter(const QString &words)
{
    press(Qt::Key_F, Qt::ControlModifier);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    type(words);
}

void TestCurrentCase::assignByHand(const QString &department)
{
    press(Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(assignment() && assignment()->isVisible());
    QTRY_VERIFY(assignment()->isAncestorOf(QApplication::focusWidget()));
    auto *departments = assignment()->findChild<ChipBar *>();
    QTRY_VERIFY(!departments->input()->isReadOnly()); // the case is there
    type(department);
    press(Qt::Key_Return);
    auto *ask = assignment()->findChild<QPushButton *>(u"assign"_s);
    QTRY_VERIFY(ask->isEnabled());
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(page()->isVisible());
}

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

void TestCurrentCase::whatMayNotBeSeenLeavesNoOtherCaseChosen()
{
    for (int round = 0; round < 3; ++round) {
        IS_AT(m_cases.at(0));
        press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(!list()->isVisible());
        Navigator *navigator = m_window.get();
        m_anna->announceChange(registered(u"Taken bribes"_s)); // what is new comes into the list meanwhile
        navigator->backToNone();
        QTRY_COMPARE(list()->model()->rowCount(), 5 + round);
        QTRY_COMPARE(shown(), QString());
        AGREES();
        QCOMPARE(m_window->currentCase(), QString());
        QVERIFY(list()->selectedNumbers().isEmpty());
        QVERIFY(list()->hasFocus());
        QCOMPARE(actedOn(), QString());
        press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(!assignment() || !assignment()->isVisible());
        press(Qt::Key_Home);
        press(Qt::Key_Down);
        press(Qt::Key_Up);
        IS_AT(m_cases.at(0));
    }
}

//! A protected case is not opened when it has been registered: whether it is meant is asked before its assignment is
//! taken back, and the key after that is for no other case either
void TestCurrentCase::undoOfWhatMayNotBeSeenLeavesNoOtherCaseChosen()
{
    for (int round = 0; round < 3; ++round) {
        IS_AT(m_cases.at(0));
        press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(!list()->isVisible());
        const Result<Case> made = done(*m_anna, [](Session &session) {
            CaseDraft draft;
            draft.headline = u"Snöröjning gångväg"_s;
            draft.text = u"It has been like this for a week."_s;
            draft.channel = Channel::Phone;
            draft.type = CaseType::Complaint;
            draft.area = u"services"_s;
            draft.replyWanted = false;
            draft.departments = { u"SBF"_s };
            draft.submitter.name = u"Åsa Öberg"_s;
            draft.submitter.protectedIdentity = true;
            return session.cases().registerCase(draft);
        });
        QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
        m_anna->announceChange(made->number);
        Navigator *navigator = m_window.get();
        navigator->backToNone();
        navigator->showNotice(registeredNotice(*m_anna, *navigator, *made));
        QTRY_COMPARE(shown(), QString());
        press(Qt::Key_Z, Qt::ControlModifier);
        QMessageBox *box = nullptr;
        QTRY_VERIFY((box = m_window->findChild<QMessageBox *>(u"askToTakeBack"_s)) && box->isActiveWindow());
        press(Qt::Key_T, Qt::AltModifier);
        QTRY_VERIFY(isNoticed(u"The assignment of case %1 is taken back"_s.arg(made->number)));
        QTRY_VERIFY(!m_window->findChild<QMessageBox *>(u"askToTakeBack"_s));
        m_window->activateWindow(); // no window manager does it here
        QTRY_VERIFY(list()->hasFocus());
        QTRY_VERIFY(list()->model()->rowCount() == 5 + round); // it waits to be assigned now
        AGREES();
        QCOMPARE(m_window->currentCase(), QString());
        QVERIFY(list()->selectedNumbers().isEmpty());
        QCOMPARE(actedOn(), QString());
        press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(!assignment() || !assignment()->isVisible());
        press(Qt::Key_Home);
        press(Qt::Key_Down);
        press(Qt::Key_Up);
        QTRY_VERIFY(!list()->selectedNumbers().isEmpty());
        withDepartment();
        toAssign(); // and anew from the first line
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

//! Who may read it is told that this leaves a trace; who may not, that it is not hers to read
void TestCurrentCase::ofASecretCaseItIsSaidWhatOneMayDo()
{
    const Result<Case> made = done(*m_anna, [](Session &session) {
        CaseDraft draft;
        draft.headline = u"Snöröjning gångväg"_s;
        draft.text = u"It has been like this for a week."_s;
        draft.channel = Channel::Phone;
        draft.type = CaseType::Complaint;
        draft.area = u"services"_s;
        draft.replyWanted = false;
        draft.secrecy = true;
        return session.cases().registerCase(draft);
    });
    QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
    for (Workplace *workplace : { m_anna.get(), m_bo.get(), m_anna.get() }) {
        m_window = std::make_unique<MainWindow>(*workplace, allPages());
        m_window->setWindowState(Qt::WindowNoState);
        m_window->resize(1366, 768);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_COMPARE(list()->model()->rowCount(), 5);
        toAssign();
        QTRY_COMPARE(list()->model()->rowCount(), 5);
        QTRY_VERIFY(list()->hasFocus());
        press(Qt::Key_Home);
        for (int line = 0; line < 5 && list()->currentNumber() != made->number; ++line)
            press(Qt::Key_Down);
        QCOMPARE(list()->currentNumber(), made->number);
        const auto isTold = [this](const QString &words) {
            const auto labels = m_window->findChildren<QLabel *>();
            return std::ranges::any_of(
                labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
        };
        const bool mayRead = workplace == m_anna.get();
        QTRY_VERIFY(isTold(mayRead ? u"it is noted in its timeline"_s : u"you may not read it"_s));
        QVERIFY(!isTold(mayRead ? u"you may not read it"_s : u"it is noted in its timeline"_s));
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

//! What Anna has opened and may see no more is not told by the list of what she has opened
void TestCurrentCase::recentCasesTellNothingOfWhatWasHandedOver()
{
    press(Qt::Key_Return);
    IS_AT(m_cases.at(0));
    m_window->openCase(m_asked);
    IS_AT(m_asked);
    m_window->openCase(m_cases.at(2));
    IS_AT(m_cases.at(2));
    const auto lines = [this](qsizetype expected) {
        press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QStringList texts;
        const bool came = QTest::qWaitFor([&] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            texts.clear();
            for (const QAction *action : menu ? menu->actions() : QList<QAction *>()) {
                if (action->isEnabled())
                    texts.append(action->text());
            }
            return texts.size() == expected;
        });
        if (QWidget *menu = QApplication::activePopupWidget())
            QTest::keyClick(menu, Qt::Key_Escape);
        m_window->activateWindow();
        return came ? texts.join(u'\n') : u"not as many lines: "_s + texts.join(u'\n');
    };
    QVERIFY(lines(3).contains(m_asked));
    const Referral bribery{ ReferralGround::BriberyOrCrime, {}, u"Chefsjuristen"_s, u"Det är lämnat vidare."_s };
    const auto referred = done(*m_bo,
        [number = m_asked, bribery](Session &session) { return session.cases().apply(number, Refer{ bribery }); });
    QVERIFY2(referred, qPrintable(referred ? QString() : referred.error().message));
    for (int round = 0; round < 3; ++round) {
        const QString told = lines(2);
        QVERIFY2(!told.contains(m_asked), qPrintable(told));
        QVERIFY2(told.startsWith(u"&1  "_s + m_cases.at(2)), qPrintable(told));
        QVERIFY2(told.contains(u"&2  "_s + m_cases.at(0)), qPrintable(told));
    }
}

LYHORD_TEST(TestCurrentCase)
#include "test_currentcase.moc"
