#include "core/services/directory.h"
#include "core/services/outbox.h"
#include "tests/support/testmain.h"
#include "tests/ui/keyboard.h"
#include "tests/ui/windowplace.h"
#include "ui/answering/answeringpage.h"
#include "ui/casefile/casepaper.h"
#include "ui/casefile/stepform.h"
#include "ui/outbox/outboxmodel.h"
#include "ui/outbox/outboxpage.h"
#include "ui/queues/caselistview.h"
#include "ui/widgets/segmentedchoice.h"

#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtPrintSupport/QPrintDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QTreeView>

#include <chrono>
#include <utility>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString phone = u"070-174 06 05"_s;
const QString answer = u"We plough the path today."_s;

//! By somebody who can be reached in every way and wants to hear in this one
CaseDraft toldBy(ReplyBy way, const QString &headline, const QString &text)
{
    CaseDraft draft;
    draft.headline = headline;
    draft.text = text;
    draft.channel = Channel::Web;
    draft.type = CaseType::Complaint;
    draft.area = u"services"_s;
    draft.replyWanted = true;
    draft.replyBy = way;
    draft.submitter.name = u"Åsa Öberg"_s;
    draft.submitter.phone = phone;
    draft.submitter.email = u"asa@example.org"_s;
    draft.submitter.address = u"Storgatan 1, 999 99 Exempelstad"_s;
    return draft;
}

} // namespace

//! R89, with the keyboard, in the whole window on a real database
class TestDispatching : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void threeCallsAreMadeInARow();
    void aKeyThatBouncesMarksOneOnly();
    void marksAreTakenBackOneAfterAnother();
    void aMarkMadeByMistakeIsTakenBack();
    void theAnswerBeforeTheMarkIsTakenBackByTheNextKey_data();
    void theAnswerBeforeTheMarkIsTakenBackByTheNextKey();
    void severalLettersArePostedAtOnce();
    void whatIsNotWaitingIsNotMarked();
    void theOutboxMarksByTheSameKey();
    void aCaseSaysWhatIsToBeDoneAndNotThatItWasSent();
    void allThatWaitsForThePersonIsShown();
    void whatWasToldIsToBeToldUntilItHasLeft();
    void anInterimAnswerByPhoneIsACall();
    void theKeyPrintsTheLetterWhereLettersArePrinted();
    void theKeyPrintsTheLetterWhereverTheCaseWasFound();
    void theCaseIsPrintedUnderItsOwnName();
    void aReopeningSaysWhatItWithdrewAndIsTakenBack();
    void thatTheChiefLegalOfficerWasToldIsMarked();

private:
    QString answeredCase(ReplyBy way);
    void takeBack(const QString &number);
    void chooseQueue(const QString &name);
    QString whatIsPrinted();
    [[nodiscard]] qint64 waiting(Queue queue);
    [[nodiscard]] CaseListView *list() const { return window()->findChild<CaseListView *>(u"caseList"_s); }
    [[nodiscard]] QTextBrowser *caseText() const { return window()->findChild<QTextBrowser *>(u"caseText"_s); }
    [[nodiscard]] bool isSaid(const QString &part) const;
    //! After a mark it runs until the person has paused
    [[nodiscard]] QTimer *pause() const { return window()->findChild<QTimer *>(u"markPause"_s); }

    [[nodiscard]] MainWindow *window() const { return m_place->window.get(); }

    std::unique_ptr<WindowPlace> m_place;
};

void TestDispatching::initTestCase()
{
    WindowPlace::prepareProgram();
}

void TestDispatching::init()
{
    m_place = std::make_unique<WindowPlace>();
    for (const ReplyBy way : { ReplyBy::Phone, ReplyBy::Phone, ReplyBy::Phone, ReplyBy::Letter, ReplyBy::Letter,
             ReplyBy::Letter, ReplyBy::Email })
        QVERIFY(answeredCase(way).startsWith(u"2026-"));
    m_place->openWindow();
    pause()->setInterval(std::chrono::hours(1)); // it is the test that says when she has
}

void TestDispatching::cleanup()
{
    m_place.reset();
}

QString TestDispatching::answeredCase(ReplyBy way)
{
    return m_place->told([way](Session &session) -> QString {
        const CaseDraft draft = toldBy(way, u"Icy way to school"_s, u"It is icy on the way to school."_s);
        const auto registered = session.cases().registerCase(draft);
        if (!registered)
            return registered.error().message;
        const auto sent = session.cases().apply(registered->number, SendAnswer{ answer, Outcome::Improvement, {}, {} });
        return sent ? sent->number : sent.error().message;
    });
}

qint64 TestDispatching::waiting(Queue queue)
{
    return m_place->told([queue](Session &session) { return session.cases().counts()->queues.value(queue); });
}

//! With the arrows, as one who does not know the place of a queue by heart
void TestDispatching::chooseQueue(const QString &name)
{
    auto *queues = window()->findChild<QTreeView *>(u"queues"_s);
    queues->setFocus();
    press(Qt::Key_Home);
    for (int line = 0; line < 30 && queues->currentIndex().data().toString() != name; ++line)
        press(Qt::Key_Down);
    QCOMPARE(queues->currentIndex().data().toString(), name);
    list()->setFocus(Qt::TabFocusReason);
}

bool TestDispatching::isSaid(const QString &part) const
{
    const auto labels = window()->findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
        [&part](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
}

void TestDispatching::threeCallsAreMadeInARow()
{
    chooseQueue(u"To call"_s);
    QTRY_COMPARE(list()->model()->rowCount(), 3);
    for (int left = 3; left > 0; --left) { // from one call to the next without another key
        QTRY_COMPARE(list()->selectedNumbers().size(), 1);
        const QString number = list()->currentNumber();
        QVERIFY(!number.isEmpty());
        QTRY_VERIFY(caseText() && caseText()->isVisible() && caseText()->toPlainText().contains(phone));
        QVERIFY(caseText()->toPlainText().contains(answer)); // what is to be said
        press(Qt::Key_M, Qt::ControlModifier);
        QTRY_COMPARE(waiting(Queue::ToCall), left - 1);
        QTRY_COMPARE(list()->model()->rowCount(), left - 1);
        QTRY_VERIFY(isSaid(number));
        pause()->stop();
    }
    QTRY_VERIFY(isSaid(u"Nobody is to be called."_s));
}

//! The next row comes by itself, and nobody has called there
void TestDispatching::aKeyThatBouncesMarksOneOnly()
{
    const std::pair<QString, Queue> queues[] = { { u"To call"_s, Queue::ToCall }, { u"To print"_s, Queue::ToPrint } };
    for (const auto &[name, queue] : queues) {
        chooseQueue(name);
        QTRY_COMPARE(list()->model()->rowCount(), 3);
        for (int left = 2; left > 0; --left) {
            QTRY_COMPARE(list()->selectedNumbers().size(), 1);
            const QString number = list()->currentNumber();
            press(Qt::Key_M, Qt::ControlModifier, 2); // before the answer is there
            QTRY_COMPARE(list()->model()->rowCount(), left);
            QTRY_VERIFY(isSaid(number));
            QTRY_COMPARE(list()->selectedNumbers().size(), 1);
            QVERIFY(list()->currentNumber() != number);
            press(Qt::Key_M, Qt::ControlModifier, 3); // the next row is there already
            window()->findChild<QPushButton *>(u"markDispatched"_s)->click(); // nor is the second of two clicks meant
            QCOMPARE(waiting(queue), left);
            QVERIFY(pause()->isActive()); // and still: there has been no pause
            QVERIFY(isSaid(number));
            pause()->stop();
        }
    }
}

//! With Ctrl+Z, the last first
void TestDispatching::marksAreTakenBackOneAfterAnother()
{
    for (int time = 0; time < 3; ++time) {
        chooseQueue(u"To call"_s);
        QTRY_COMPARE(list()->model()->rowCount(), 3);
        press(Qt::Key_Home, Qt::ControlModifier);
        QStringList marked;
        for (int left = 2; left >= 0; --left) {
            QTRY_COMPARE(list()->selectedNumbers().size(), 1);
            QTRY_VERIFY(!marked.contains(list()->currentNumber()));
            marked.append(list()->currentNumber());
            press(Qt::Key_M, Qt::ControlModifier);
            QTRY_COMPARE(list()->model()->rowCount(), left);
            QTRY_VERIFY(isSaid(marked.constLast()));
            pause()->stop();
        }
        for (int back = 1; back <= 3; ++back) {
            takeBack(marked.takeLast());
            QTRY_COMPARE(waiting(Queue::ToCall), back);
        }
    }
}

//! What is not in sight is asked for, by its number
void TestDispatching::takeBack(const QString &number)
{
    window()->activateWindow(); // no window manager does it here
    QTRY_VERIFY(window()->isActiveWindow());
    QTest::keyClick(window(), Qt::Key_Z, Qt::ControlModifier);
    if (auto *box = window()->findChild<QMessageBox *>(u"askToTakeBack"_s)) {
        QVERIFY2(box->text().contains(number), qPrintable(box->text()));
        QTRY_VERIFY(box->isActiveWindow());
        press(Qt::Key_T, Qt::AltModifier);
    }
    QTRY_VERIFY(isSaid(u"Case %1: the mark is taken back"_s.arg(number)));
    QTRY_VERIFY(!window()->findChild<QMessageBox *>(u"askToTakeBack"_s));
    window()->activateWindow(); // no window manager does it here
    QTRY_VERIFY(QApplication::focusWidget());
}

void TestDispatching::aMarkMadeByMistakeIsTakenBack()
{
    chooseQueue(u"To call"_s);
    QTRY_COMPARE(list()->model()->rowCount(), 3);
    for (int time = 0; time < 3; ++time) {
        list()->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Home, Qt::ControlModifier);
        QTRY_COMPARE(list()->selectedNumbers().size(), 1);
        press(Qt::Key_M, Qt::ControlModifier);
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        pause()->stop();
        QPushButton *undo = nullptr;
        QTRY_VERIFY([&] {
            for (QPushButton *button : window()->findChildren<QPushButton *>()) {
                if (button->isVisible() && button->text() == u"Undo")
                    undo = button;
            }
            return undo != nullptr;
        }());
        undo->setFocus();
        press(Qt::Key_Space);
        QTRY_COMPARE(waiting(Queue::ToCall), 3);
        QTRY_COMPARE(list()->model()->rowCount(), 3);
        press(Qt::Key_Escape); // the notice
    }
}

void TestDispatching::theAnswerBeforeTheMarkIsTakenBackByTheNextKey_data()
{
    QTest::addColumn<ReplyBy>("way");
    QTest::newRow("phone") << ReplyBy::Phone;
    QTest::newRow("letter") << ReplyBy::Letter;
    QTest::newRow("e-mail") << ReplyBy::Email;
}

//! Sent and marked on the same case: what was done last is taken back first, then the answer itself
void TestDispatching::theAnswerBeforeTheMarkIsTakenBackByTheNextKey()
{
    QFETCH(ReplyBy, way);
    const QString number = m_place->registered(toldBy(way, u"Icy steps"_s, u"The steps at the library are icy."_s));
    const auto status = [this, number] {
        return m_place->told([number](Session &session) { return session.cases().refreshed(number)->subject.status; });
    };
    for (int time = 0; time < 3; ++time) {
        window()->takeStep(number, u"send"_s);
        QTRY_VERIFY(window()->isFocusOn(PageKind::Answering));
        auto *page = window()->findChild<AnsweringPage *>();
        auto *send = page->findChild<QPushButton *>(u"sendAnswer"_s);
        QTRY_VERIFY(send->isEnabled());
        page->findChild<QPlainTextEdit *>(u"text"_s)->setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), answer);
        page->findChild<SegmentedChoice *>(u"outcome"_s)->setFocus();
        press(Qt::Key_1);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(status(), CaseStatus::Closed);
        QTRY_VERIFY(window()->isFocusOn(PageKind::Case));
        QTRY_VERIFY(caseText()->isVisible() && caseText()->toPlainText().contains(answer));
        press(Qt::Key_M, Qt::ControlModifier);
        QTRY_VERIFY(isSaid(u"Case %1: marked as"_s.arg(number)));
        pause()->stop();
        takeBack(number);
        QCOMPARE(status(), CaseStatus::Closed);
        QTRY_VERIFY(window()->isFocusOn(PageKind::Case));
        QTest::keyClick(window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(isSaid(u"Taken back in case %1"_s.arg(number)));
        QVERIFY(!isSaid(u"More has happened"_s));
        QVERIFY(isOpen(status()));
    }
}

void TestDispatching::severalLettersArePostedAtOnce()
{
    chooseQueue(u"To print"_s);
    QTRY_COMPARE(list()->model()->rowCount(), 3);
    list()->selectFirst();
    press(Qt::Key_Down, Qt::ShiftModifier);
    const QStringList numbers = list()->selectedNumbers();
    QCOMPARE(numbers.size(), 2);
    press(Qt::Key_M, Qt::ControlModifier);
    QTRY_COMPARE(waiting(Queue::ToPrint), 1);
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    QTRY_VERIFY(isSaid(numbers.join(u", "_s))); // it says which
    QCOMPARE(waiting(Queue::ToCall), 3);
}

//! What asks for the printer; it is closed
QString TestDispatching::whatIsPrinted()
{
    QPrintDialog *dialog = nullptr;
    const bool isThere = QTest::qWaitFor([&] {
        dialog = window()->findChild<QPrintDialog *>();
        return dialog && dialog->isVisible();
    });
    if (!isThere)
        return {};
    const QString title = dialog->windowTitle();
    dialog->reject();
    static_cast<void>(QTest::qWaitFor([&] { return !window()->findChild<QPrintDialog *>(); }));
    window()->activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(window()));
    return title;
}

//! Under “Print and post this letter” the key prints that letter, and nothing of the case
void TestDispatching::theKeyPrintsTheLetterWhereLettersArePrinted()
{
    for (int round = 0; round < 3; ++round) {
        chooseQueue(u"To print"_s);
        QTRY_COMPARE(list()->model()->rowCount(), 3);
        press(Qt::Key_Home);
        press(Qt::Key_Down, Qt::NoModifier, round);
        QTRY_VERIFY(caseText() && caseText()->toPlainText().contains(u"Print and post this letter"_s));
        press(Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(whatIsPrinted(), u"Print the letter in case %1"_s.arg(list()->selectedNumbers().value(0)));
        list()->setFocus(Qt::TabFocusReason);
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(whatIsPrinted(), u"Print 3 letter(s)"_s);

        chooseQueue(u"To call"_s);
        QTRY_COMPARE(list()->selectedNumbers().size(), 1);
        press(Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(whatIsPrinted(), u"Print the case, internal"_s);
    }
}

//! A case that was found by its number says the same of its letter as one from the queue
void TestDispatching::theKeyPrintsTheLetterWhereverTheCaseWasFound()
{
    chooseQueue(u"To print"_s);
    QTRY_COMPARE(list()->model()->rowCount(), 3);
    press(Qt::Key_A, Qt::ControlModifier);
    const QStringList letters = list()->selectedNumbers();
    QCOMPARE(letters.size(), 3);
    chooseQueue(u"To call"_s);
    QTRY_COMPARE(list()->selectedNumbers().size(), 1);
    const QString call = list()->selectedNumbers().constFirst();
    for (const QString &number : letters) {
        for (const auto &[found, title] : { std::pair(number, u"Print the letter in case %1"_s.arg(number)),
                 std::pair(call, u"Print the case, internal"_s) }) {
            press(Qt::Key_K, Qt::ControlModifier);
            QWidget *search = window()->focusWidget();
            QTest::keyClicks(search, found);
            QTest::keyClick(search, Qt::Key_Return);
            QTRY_COMPARE(list()->model()->rowCount(), 1);
            QTRY_COMPARE(window()->currentCase(), found);
            press(Qt::Key_P, Qt::ControlModifier);
            QCOMPARE(whatIsPrinted(), title);
        }
    }
}

void TestDispatching::theCaseIsPrintedUnderItsOwnName()
{
    chooseQueue(u"To print"_s);
    QTRY_COMPARE(list()->selectedNumbers().size(), 1);
    QAction *print = nullptr;
    for (QAction *action : window()->findChildren<QAction *>()) {
        if (QString(action->text()).remove(u'&') == u"Internal printout of the case…")
            print = action;
    }
    QVERIFY(print);
    for (int round = 0; round < 3; ++round) {
        print->trigger();
        QCOMPARE(whatIsPrinted(), u"Print the case, internal"_s);
    }
    const QString number = list()->selectedNumbers().constFirst();
    const auto file = m_place->told([number](Session &session) { return session.cases().refreshed(number); });
    const CasePaper paper = paperOf(*file, *m_place->workplace);
    QVERIFY(!paper.html.contains(u"Print and post"_s));
    QVERIFY(paper.html.contains(answer));
    QVERIFY(paper.below.startsWith(u"Internal"_s));
}

//! What was opened again by mistake is taken back, and a key too many marks nothing
void TestDispatching::aReopeningSaysWhatItWithdrewAndIsTakenBack()
{
    for (int round = 0; round < 3; ++round) {
        chooseQueue(u"To print"_s);
        QTRY_COMPARE(list()->model()->rowCount(), 3);
        QTRY_COMPARE(list()->selectedNumbers().size(), 1);
        QTRY_VERIFY(caseText() && caseText()->toPlainText().contains(u"Print and post this letter"_s));
        press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        const auto isWriting = [this] {
            const auto *form = window()->findChild<StepForm *>();
            return form && form->isAncestorOf(QApplication::focusWidget());
        };
        QTRY_VERIFY(isWriting());
        type(u"Wrong day in it."_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(isSaid(u"The answer had not left, and was withdrawn."_s));
        auto *next = window()->findChild<QPushButton *>(u"nextStep"_s);
        QTRY_COMPARE(next->text(), u"&Put the answer right…"_s); // and not: assign
        next->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(next->text(), u"Mark as &posted"_s);
        QTRY_VERIFY(!next->hasFocus());
        QCOMPARE(waiting(Queue::ToPrint), 3);
    }
}

//! R90: she learns of it by that letter, which holds nothing of the case
void TestDispatching::thatTheChiefLegalOfficerWasToldIsMarked()
{
    QVERIFY(m_place->told([](Session &session) {
        return session.directory().changeSetting(
            { u"chief_legal_officer_mailbox"_s, u"jurist@lillkoping.se"_s, session.today() });
    }));
    for (int round = 0; round < 3; ++round) {
        const auto referred = m_place->told([](Session &session) -> Result<Case> {
            CaseDraft draft;
            draft.headline = u"Icy way to school"_s;
            draft.text = u"It is icy on the way to school."_s;
            draft.channel = Channel::Web;
            draft.type = CaseType::Complaint;
            draft.area = u"services"_s;
            draft.replyWanted = false;
            draft.submitter.anonymous = true;
            const auto made = session.cases().registerCase(draft);
            if (!made)
                return made;
            return session.cases().apply(
                made->number, Refer{ { ReferralGround::BriberyOrCrime, {}, u"Chefsjuristen"_s, u"Taken on."_s } });
        });
        QVERIFY2(referred, referred ? "" : qPrintable(referred.error().message));
        const auto letter = [&]() -> std::optional<Message> {
            const auto all = m_place->told([](Session &session) { return session.outbox().messages({}, 50); });
            for (const Message &one : *all) {
                if (one.kind == LetterKind::HandedOver && one.caseNumber == referred->number)
                    return one;
            }
            return std::nullopt;
        };
        QVERIFY(letter() && letter()->isWaiting());
        press(Qt::Key_O, Qt::ControlModifier);
        auto *page = window()->findChild<OutboxPage *>();
        QTRY_VERIFY(page && page->isVisible());
        auto *letters = page->findChild<QTableView *>();
        const auto row = [&] {
            for (int i = 0; i < letters->model()->rowCount(); ++i) {
                if (letters->model()->index(i, OutboxModel::CaseNumber).data().toString() == referred->number)
                    return i;
            }
            return -1;
        };
        QTRY_VERIFY(row() >= 0);
        letters->setFocus();
        press(Qt::Key_Home, Qt::ControlModifier);
        press(Qt::Key_Down, Qt::NoModifier, row());
        pause()->stop();
        press(Qt::Key_M, Qt::ControlModifier);
        QTRY_VERIFY(isSaid(u"Marked as sent"_s));
        QTRY_COMPARE(letter()->state, MessageState::Sent);
        while (isSaid(u"Marked as sent"_s))
            press(Qt::Key_Escape);
        press(Qt::Key_Left, Qt::AltModifier);
    }
}

void TestDispatching::whatIsNotWaitingIsNotMarked()
{
    for (int time = 0; time < 3; ++time) {
        chooseQueue(u"Closed"_s);
        QTRY_COMPARE(list()->model()->rowCount(), 7);
        list()->clearSelection();
        press(Qt::Key_M, Qt::ControlModifier);
        QTRY_VERIFY(isSaid(u"Nothing that is chosen here waits"_s));
        press(Qt::Key_Escape);
        QCOMPARE(waiting(Queue::ToCall) + waiting(Queue::ToPrint) + waiting(Queue::ToSend), 7);
    }
}

void TestDispatching::theOutboxMarksByTheSameKey()
{
    press(Qt::Key_O, Qt::ControlModifier);
    QTableView *letters = nullptr;
    QTRY_VERIFY([&] {
        for (QTableView *view : window()->findChildren<QTableView *>()) {
            if (view->isVisible() && view->accessibleName() == u"Letters")
                letters = view;
        }
        return letters && letters->model()->rowCount() == 7;
    }());
    QTRY_VERIFY(letters->hasFocus());
    const int last = 6; // what has waited longest leads: three calls, three letters, an e-mail
    for (int marked = 0; marked < 3; ++marked) {
        letters->setFocus();
        press(Qt::Key_Home, Qt::ControlModifier);
        press(Qt::Key_Down, Qt::NoModifier, last - marked);
        QTRY_COMPARE(letters->currentIndex().row(), last - marked);
        press(Qt::Key_M, Qt::ControlModifier);
        const QString wanted = marked == 0 ? u"Sent"_s : u"Posted"_s;
        QTRY_COMPARE(letters->model()->index(last, 0).data().toString(), wanted); // behind what still waits
        QTRY_COMPARE(letters->currentIndex().row(), last);
        pause()->stop();
        press(Qt::Key_M, Qt::ControlModifier); // once more: it is said, and nothing happens
        QTRY_VERIFY(isSaid(u"Nothing that is chosen here waits"_s));
        while (isSaid(u"Nothing that is chosen here waits"_s))
            press(Qt::Key_Escape);
        pause()->stop();
    }
    QCOMPARE(waiting(Queue::ToSend), 0);
    QCOMPARE(waiting(Queue::ToPrint), 1);
    QCOMPARE(waiting(Queue::ToCall), 3);
}

void TestDispatching::anInterimAnswerByPhoneIsACall()
{
    const QString told = u"We have seen the ice and come on Monday."_s;
    const QString number = m_place->told([&told](Session &session) -> QString {
        CaseDraft draft;
        draft.headline = u"Icy stairs"_s;
        draft.text = u"It is icy on the stairs."_s;
        draft.channel = Channel::Phone;
        draft.type = CaseType::Complaint;
        draft.area = u"services"_s;
        draft.replyWanted = true;
        draft.replyBy = ReplyBy::Phone;
        draft.submitter.phone = phone;
        const auto registered = session.cases().registerCase(draft);
        if (!registered)
            return registered.error().message;
        const auto day = session.today().addDays(40);
        const auto sent = session.cases().apply(registered->number, SendInterimAnswer{ told, day });
        return sent ? sent->number : sent.error().message;
    });
    QVERIFY(number.startsWith(u"2026-"));
    chooseQueue(u"To call"_s);
    QTRY_COMPARE(list()->model()->rowCount(), 4);
    press(Qt::Key_End); // its answer is due last
    QTRY_COMPARE(list()->currentNumber(), number);
    QTRY_VERIFY(caseText() && caseText()->toPlainText().contains(told));
    QVERIFY(caseText()->toPlainText().contains(phone));
    press(Qt::Key_M, Qt::ControlModifier);
    QTRY_COMPARE(waiting(Queue::ToCall), 3);
    QTRY_COMPARE(list()->model()->rowCount(), 3);
    QVERIFY(!isSaid(u"Nothing that is chosen here waits"_s));
}

void TestDispatching::allThatWaitsForThePersonIsShown()
{
    for (const ReplyBy way : { ReplyBy::Email, ReplyBy::Letter, ReplyBy::Phone }) {
        const QString number = m_place->told([way](Session &session) -> QString {
            const CaseDraft draft = toldBy(way, u"Icy stairs"_s, u"It is icy on the stairs."_s);
            const auto made = session.cases().registerCase(draft);
            if (!made)
                return made.error().message;
            const auto interim = session.cases().apply(
                made->number, SendInterimAnswer{ u"We come on Monday."_s, session.today().addDays(40) });
            if (!interim)
                return interim.error().message;
            const auto sent = session.cases().apply(made->number, SendAnswer{ answer, Outcome::Improvement, {}, {} });
            return sent ? sent->number : sent.error().message;
        });
        QVERIFY2(number.startsWith(u"2026-"), qPrintable(number));
        window()->openCase(number);
        const QString heading = way == ReplyBy::Email ? u"This e-mail has not left yet"_s
            : way == ReplyBy::Letter                  ? u"Print and post this letter"_s
                                                      : u"Call and say this"_s;
        QTRY_VERIFY(
            caseText() && window()->windowTitle().contains(number) && caseText()->toPlainText().count(heading) == 2);
    }
}

//! R89
void TestDispatching::whatWasToldIsToBeToldUntilItHasLeft()
{
    for (int round = 0; round < 3; ++round) {
        const QString number = m_place->told([](Session &session) -> QString {
            const CaseDraft draft = toldBy(ReplyBy::Letter, u"Broken lamp"_s, u"The lamp is broken."_s);
            const auto made = session.cases().registerCase(draft);
            if (!made)
                return made.error().message;
            const auto done = session.cases().apply(
                made->number, Refer{ { ReferralGround::FaultReport, {}, u"The fault service"_s, u"Report it."_s } });
            return done ? done->number : done.error().message;
        });
        QVERIFY2(number.startsWith(u"2026-"), qPrintable(number));
        window()->openCase(number);
        QTRY_VERIFY(caseText() && caseText()->toPlainText().contains(u"What the person is to be told"_s)
            && window()->windowTitle().contains(number));
        QVERIFY(!caseText()->toPlainText().contains(u"What the person was told"_s));
        pause()->stop();
        press(Qt::Key_M, Qt::ControlModifier);
        QTRY_VERIFY(caseText()->toPlainText().contains(u"What the person was told"_s));
        QVERIFY(!caseText()->toPlainText().contains(u"is to be told"_s));
    }
}

void TestDispatching::aCaseSaysWhatIsToBeDoneAndNotThatItWasSent()
{
    const auto text = [this](const QString &number) {
        window()->openCase(number);
        return QTest::qWaitFor([&] {
            return caseText() && caseText()->isVisible() && window()->windowTitle().contains(number)
                && caseText()->toPlainText().contains(u"Timeline"_s);
        })
            ? caseText()->toPlainText()
            : QString();
    };
    const QString called = answeredCase(ReplyBy::Phone);
    QVERIFY(text(called).contains(u"Call and say this"_s));
    QVERIFY2(!text(called).contains(u"sent"_s, Qt::CaseInsensitive), qPrintable(text(called)));
    const QString posted = answeredCase(ReplyBy::Letter);
    QTRY_VERIFY(text(posted).contains(u"Print and post this letter"_s));
    QVERIFY2(!text(posted).contains(u"sent"_s, Qt::CaseInsensitive), qPrintable(text(posted)));
    press(Qt::Key_M, Qt::ControlModifier); // what is shown
    QTRY_VERIFY(caseText()->toPlainText().contains(u"Posted"_s));
    QVERIFY(!caseText()->toPlainText().contains(u"Print and post this letter"_s));
    QCOMPARE(waiting(Queue::ToPrint), 3);
}

LYHORD_TEST(TestDispatching)
#include "test_dispatching.moc"
