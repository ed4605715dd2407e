#include "core/services/batchdesk.h"
#include "tests/support/testmain.h"
#include "tests/ui/keyboard.h"
#include "tests/ui/windowplace.h"
#include "ui/administration/administrationpage.h"
#include "ui/administration/questionbar.h"
#include "ui/common/askline.h"
#include "ui/common/draftnotices.h"
#include "ui/common/noticebar.h"
#include "ui/queues/caselistview.h"
#include "ui/queues/listpane.h"
#include "ui/registration/registrationform.h"
#include "ui/registration/registrationpage.h"
#include "ui/shell/pagestack.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QScopeGuard>
#include <QtCore/QSemaphore>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeView>

#include <functional>
#include <memory>
#include <optional>

using namespace lyhord;
using namespace lyhord::test;

//! Does something when a widget gets a child, before whoever made it goes on
class WhenChildAdded : public QObject
{
public:
    WhenChildAdded(QWidget *widget, std::function<void()> act)
        : m_act(std::move(act))
    {
        widget->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (const auto act = event->type() == QEvent::ChildAdded ? std::exchange(m_act, {}) : std::function<void()>())
            act();
        return false;
    }

private:
    std::function<void()> m_act;
};

//! Keys that mean the same everywhere in the window, and what the window tells while they are used
class TestWindowKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowPlace::prepareProgram(); }
    void init()
    {
        m_place = std::make_unique<WindowPlace>();
        for (int i = 0; i < 4; ++i)
            m_numbers.append(m_place->registered(icyCase()));
        m_place->openWindow();
        QTRY_COMPARE(list()->model()->rowCount(), 4);
    }
    void cleanup()
    {
        m_numbers.clear();
        m_place.reset();
    }

    // --- Return on a button

    void returnPressesTheButtonOnEachPage_data()
    {
        QTest::addColumn<PageRequest>("page");
        QTest::newRow("registration") << PageRequest{ PageKind::Registration, {}, {}, {} };
        QTest::newRow("administration") << PageRequest{ PageKind::Administration, {}, {}, {} };
        QTest::newRow("statistics") << PageRequest{ PageKind::Statistics, {}, {}, {} };
        QTest::newRow("assignment") << PageRequest{ PageKind::Assignment, m_numbers.value(0), {}, {} };
    }
    void returnPressesTheButtonOnEachPage()
    {
        QFETCH(PageRequest, page);
        if (page.kind == PageKind::Assignment)
            page.number = m_numbers.constFirst();
        m_place->window->go(page);
        auto *button = new QPushButton(u"A button"_s, pages()->current());
        int pressed = 0;
        connect(button, &QPushButton::clicked, this, [&pressed] { ++pressed; });
        button->show();
        for (int round = 1; round <= 3; ++round) {
            button->setFocus();
            press(round == 2 ? Qt::Key_Enter : Qt::Key_Return, round == 2 ? Qt::KeypadModifier : Qt::NoModifier);
            QCOMPARE(pressed, round);
        }
        press(Qt::Key_Space);
        QCOMPARE(pressed, 4);
        press(Qt::Key_Return, Qt::ControlModifier); // is the page's
        QCOMPARE(pressed, 4);
    }

    void returnPressesTheFocusedButtonOfADialog()
    {
        for (int round = 0; round < 3; ++round) {
            auto *dialog = new AskLine(u"Why"_s, u"&Reason"_s, m_place->window.get());
            dialog->setText(u"Because"_s);
            QSignalSpy accepted(dialog, &QDialog::accepted);
            QSignalSpy rejected(dialog, &QDialog::rejected);
            dialog->open();
            QTRY_COMPARE(QApplication::activeWindow(), dialog);
            QPushButton *button = dialog->findChildren<QPushButton *>().at(round == 1 ? 0 : 1);
            const bool accepts = button->text() == u"&OK"_s;
            button->setFocus();
            press(Qt::Key_Return);
            QCOMPARE(accepted.count(), accepts ? 1 : 0);
            QCOMPARE(rejected.count(), accepts ? 0 : 1);
        }
    }

    // --- the letters of the page

    void aMessageTakesNoLetterOfThePage_data()
    {
        QTest::addColumn<bool>("messageFirst");
        QTest::newRow("the message before the form") << true;
        QTest::newRow("the form before the message") << false;
    }
    void aMessageTakesNoLetterOfThePage()
    {
        QFETCH(const bool, messageFirst);
        int pressed = 0;
        const auto count = [&pressed] { ++pressed; };
        const Notice saved{ .kind = Notice::Kind::Done,
            .text = u"It was saved."_s,
            .action = u"&Open"_s,
            .run = count,
            .also = u"Open the &map"_s,
            .runAlso = count,
            .stays = true };
        for (int round = 1; round <= 3; ++round) {
            if (messageFirst)
                m_place->window->showNotice(saved);
            m_place->window->go({ PageKind::Registration, {}, {}, {} });
            QTRY_VERIFY(said() && said()->hasFocus());
            if (!messageFirst)
                m_place->window->showNotice(saved);
            QVERIFY(bar()->isShowing());
            said()->selectAll();
            type(u"It is icy."_s);
            press(Qt::Key_M, Qt::AltModifier);
            auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
            QVERIFY(name);
            QCOMPARE(name->objectName(), u"submitter.name"_s);
            name->selectAll();
            type(u"Eva Lind"_s);
            QCOMPARE(name->text(), u"Eva Lind"_s);
            QCOMPARE(said()->toPlainText(), u"It is icy."_s);
            QCOMPARE(pressed, round - 1);
            int tried = 0;
            while (!bar()->isAncestorOf(QApplication::focusWidget()) && ++tried < 9)
                press(Qt::Key_F6);
            QCOMPARE(QApplication::focusWidget(), button(u"Open"_s)); // it is reached all the same
            press(Qt::Key_Space);
            QCOMPARE(pressed, round);
            QVERIFY(!bar()->isShowing());
            name->clear(); // nothing is begun that the next round would be told of
            said()->clear();
        }
    }

    // --- where one is

    void noQueueIsMarkedWhileSomethingElseIsShown()
    {
        QCOMPARE(marked(), 1);
        for (int round = 0; round < 3; ++round) {
            for (const PageKind kind : { PageKind::Outbox, PageKind::Administration, PageKind::Statistics }) {
                m_place->window->go({ kind, {}, {}, {} });
                QTRY_COMPARE(marked(), 0);
                QSignalSpy rules(m_place->workplace.get(), &Workplace::rulesChanged);
                m_place->workplace->reloadRules(); // the departments are listed anew
                QVERIFY(rules.wait());
                QCOMPARE(marked(), 0);
            }
            press(Qt::Key_0, Qt::ControlModifier);
            QCOMPARE(QApplication::focusWidget(), queues());
            press(Qt::Key_Return); // the queue one was in
            QTRY_COMPARE(marked(), 1);
            QTRY_VERIFY(list()->isVisible());
            m_place->window->go({ PageKind::Outbox, {}, {}, {} });
            press(Qt::Key_Escape);
            QTRY_COMPARE(marked(), 1);
        }
    }

    void whatIsUnsavedAsksAndHasTheKeyboard()
    {
        m_place->window->go({ PageKind::Administration, {}, {}, {} });
        auto *page = m_place->window->findChild<AdministrationPage *>();
        for (const QString &name : { u"board"_s, u"mailbox"_s, u"name"_s }) {
            QTRY_VERIFY(page->findChild<QLineEdit *>(name) && page->findChild<QLineEdit *>(name)->isVisible());
            auto *line = page->findChild<QLineEdit *>(name);
            line->setFocus();
            type(u"x"_s);
            press(Qt::Key_1, Qt::ControlModifier);
            const auto *question = page->findChild<QuestionBar *>(u"unsaved"_s);
            QVERIFY(question->isVisible());
            QVERIFY(QApplication::focusWidget() && question->isAncestorOf(QApplication::focusWidget()));
            press(Qt::Key_Escape);
            QVERIFY(!question->isVisible());
            QCOMPARE(QApplication::focusWidget(), line);
            QVERIFY(line->text().contains(u'x'));
        }
    }

    void f6StopsAtThePartsOfTheAdministration()
    {
        m_place->window->go({ PageKind::Administration, {}, {}, {} });
        auto *page = m_place->window->findChild<AdministrationPage *>();
        QWidget *parts = page->findChild<QListWidget *>(u"parts"_s);
        if (parts->isHidden()) // one line of them where it is narrow
            parts = page->findChild<QWidget *>(u"part"_s);
        for (int round = 0; round < 3; ++round) {
            int tried = 0;
            while (!parts->hasFocus() && ++tried < 8)
                press(Qt::Key_F6);
            QVERIFY(parts->hasFocus());
            press(Qt::Key_F6);
            QVERIFY(page->isAncestorOf(QApplication::focusWidget()) && !parts->hasFocus());
            press(Qt::Key_F6, Qt::ShiftModifier);
            QVERIFY(parts->hasFocus());
            press(Qt::Key_F6, Qt::ShiftModifier);
            QCOMPARE(QApplication::focusWidget(), queues());
        }
    }

    // --- what is told

    void oneMessageIsInSightAndTheEarlierOnesAreAtHand()
    {
        for (int i = 1; i <= 3; ++i)
            m_place->window->showNotice({ Notice::Kind::Failure, u"Failure %1."_s.arg(i), {}, {} });
        QCOMPARE(messages(), QStringList{ u"Failure 3."_s });
        for (int round = 0; round < 3; ++round) {
            press(Qt::Key_F12);
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            QCOMPARE(menu->actions().size(), 3);
            QTest::keyClick(menu, Qt::Key_Down);
            QTest::keyClick(menu, Qt::Key_Down);
            const QString chosen = menu->activeAction()->text();
            QTest::keyClick(menu, Qt::Key_Return);
            QCOMPARE(messages(), QStringList{ chosen });
            QVERIFY(bar()->isAncestorOf(QApplication::focusWidget()));
        }
        for (int left = 2; left >= 0; --left) {
            press(Qt::Key_Escape);
            QCOMPARE(messages().size(), qMin(left, 1));
        }
    }

    void ctrlSSavesTheEntryFromAnywhereInTheWindow()
    {
        m_place->window->go({ PageKind::Administration, {}, {}, {} });
        auto *page = m_place->window->findChild<AdministrationPage *>();
        for (int round = 1; round <= 3; ++round) {
            QLineEdit *name = nullptr;
            QTRY_VERIFY((name = page->findChild<QLineEdit *>(u"name"_s)) && name->isVisible() && name->isEnabled());
            name->setFocus();
            press(Qt::Key_End);
            type(QString::number(round));
            QVERIFY(page->hasUnsaved());
            queues()->setFocus();
            QVERIFY(queues()->hasFocus());
            press(Qt::Key_S, Qt::ControlModifier);
            QTRY_VERIFY2(messages().join(u' ').contains(u"Saved: "_s), qPrintable(messages().join(u' ')));
            QTRY_VERIFY(!page->hasUnsaved());
            queues()->setFocus();
            press(Qt::Key_S, Qt::ControlModifier);
            QTRY_COMPARE(messages(), QStringList{ u"There is nothing here to save."_s });
            press(Qt::Key_Escape);
        }
    }

    void whatIsTypedWhileAnEntryIsSavedIsKept_data()
    {
        QTest::addColumn<bool>("isStored");
        QTest::newRow("while it is being stored") << false;
        QTest::newRow("while what was stored is read again") << true;
    }
    void whatIsTypedWhileAnEntryIsSavedIsKept()
    {
        QFETCH(const bool, isStored);
        m_place->window->go({ PageKind::Administration, {}, {}, {} });
        auto *page = m_place->window->findChild<AdministrationPage *>();
        QLineEdit *board = nullptr;
        QTRY_VERIFY((board = page->findChild<QLineEdit *>(u"board"_s)) && board->isVisible() && board->isEnabled());
        QString wanted = board->text();
        const QString key = page->findChild<QLineEdit *>(u"key"_s)->text();
        const auto stored = [this, key] {
            const QList<Department> &all = m_place->workplace->profile().departments;
            const auto one = std::ranges::find(all, key, &Department::key);
            return one == all.cend() ? QString() : one->board;
        };
        QCOMPARE(stored(), wanted);
        for (int round = 1; round <= 4; ++round) {
            const bool savesAgain = round != 3;
            board->setFocus();
            press(Qt::Key_End);
            type(u"%1"_s.arg(round));
            const auto goOn = std::make_shared<QSemaphore>();
            const auto released = qScopeGuard([goOn] { goOn->release(); });
            bool isHeld = false;
            const auto hold = [this, goOn, &isHeld] {
                isHeld = true;
                static_cast<void>(m_place->workplace->ask([goOn](Office &) {
                    goOn->acquire();
                    return true;
                }));
            };
            std::optional<WhenChildAdded> message;
            if (isStored)
                message.emplace(bar(), hold); // before what was stored is asked for
            else
                hold();
            press(Qt::Key_S, Qt::ControlModifier);
            QTRY_VERIFY(isHeld);
            type(u"b"_s);
            QVERIFY(page->hasUnsaved());
            wanted += u"%1b"_s.arg(round);
            if (savesAgain)
                press(Qt::Key_S, Qt::ControlModifier);
            goOn->release();
            QTRY_VERIFY(messages().join(u' ').contains(u"Saved:"_s));
            QTRY_COMPARE(stored(), savesAgain ? wanted : wanted.chopped(1));
            QTRY_COMPARE(page->hasUnsaved(), !savesAgain);
            QCOMPARE(board->text(), wanted);
            QVERIFY(board->hasFocus());
            if (!savesAgain) {
                press(Qt::Key_S, Qt::ControlModifier);
                QTRY_COMPARE(stored(), wanted);
                QTRY_VERIFY(!page->hasUnsaved());
            }
            QCOMPARE(m_place->workplace->drafts().waiting().size(), 0);
            bar()->clear();
        }
    }

    void saveComesAfterTheFieldsInTheAdministration()
    {
        m_place->window->go({ PageKind::Administration, {}, {}, {} });
        auto *page = m_place->window->findChild<AdministrationPage *>();
        for (const QString &part : { u"Departments"_s, u"Headlines"_s, u"Standard answers"_s }) {
            auto *parts = page->findChild<QListWidget *>(u"parts"_s);
            parts->setCurrentItem(parts->findItems(part, Qt::MatchExactly).value(0));
            QPushButton *save = nullptr;
            QTRY_VERIFY([&] {
                for (auto *button : page->findChildren<QPushButton *>(u"saveEntry"_s))
                    save = button->isVisible() ? button : save;
                return save && save->isVisible();
            }());
            for (QWidget *editor : page->findChildren<QWidget *>(u"valid_to"_s))
                if (editor->isVisible())
                    editor->setFocus();
            QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"valid_to"_s);
            press(Qt::Key_Tab);
            QTRY_COMPARE(QApplication::focusWidget(), save);
            press(Qt::Key_Tab, Qt::ShiftModifier);
            QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"valid_to"_s);
        }
    }

    void f6ReachesTheMessage()
    {
        for (int round = 1; round <= 3; ++round) {
            m_place->window->showNotice({ Notice::Kind::Failure, u"Failure %1."_s.arg(round), {}, {} });
            list()->setFocus();
            int tried = 0;
            while (!bar()->isAncestorOf(QApplication::focusWidget()) && ++tried < 8)
                press(Qt::Key_F6, round == 2 ? Qt::ShiftModifier : Qt::NoModifier);
            QVERIFY(bar()->isAncestorOf(QApplication::focusWidget()));
            press(Qt::Key_Return); // closes it
            QTRY_VERIFY(!bar()->isShowing());
            QVERIFY(QApplication::focusWidget());
        }
    }

    void aViewOfOnesOwnIsNamedAtOnce()
    {
        for (int round = 1; round <= 3; ++round) {
            press(Qt::Key_D, Qt::ControlModifier);
            QTRY_VERIFY(QApplication::activeWindow() != m_place->window.get());
            QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
            type(u"icy %1"_s.arg(round));
            QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text().endsWith(u"icy %1"_s.arg(round)));
            press(round == 3 ? Qt::Key_Return : Qt::Key_Escape);
            m_place->window->activateWindow();
            QTRY_COMPARE(QApplication::activeWindow(), m_place->window.get());
            list()->setFocus();
            QTRY_VERIFY(list()->hasFocus());
        }
    }

    void aDraftThrownAwayComesBackWithCtrlZ()
    {
        for (int round = 0; round < 3; ++round) {
            press(Qt::Key_N, Qt::ControlModifier);
            auto *text = pages()->current()->findChild<QPlainTextEdit *>(u"text"_s);
            QTRY_VERIFY(text->hasFocus());
            type(u"Halt vid skolan"_s);
            press(Qt::Key_Escape);
            QTRY_COMPARE(m_place->workplace->drafts().waiting().size(), 1);
            const QString token = m_place->workplace->drafts().waiting().constFirst().token;
            throwAway(m_place->workplace->drafts(), *m_place->window, token);
            QCOMPARE(m_place->workplace->drafts().waiting().size(), 0);
            m_place->window->showNotice({ Notice::Kind::Info, u"Something else."_s, {}, {} });
            press(Qt::Key_Z, Qt::ControlModifier);
            QTRY_COMPARE(m_place->workplace->drafts().waiting().size(), 1);
            m_place->workplace->drafts().remove(token);
            m_place->window->findChild<NoticeBar *>()->clear();
        }
    }

    // --- a case that is begun while another one is

    void ctrlNKeepsWhatWasBegunAndSaysSo_data()
    {
        QTest::addColumn<bool>("isQuick");
        QTest::newRow("registration") << false;
        QTest::newRow("quick entry") << true;
    }
    void ctrlNKeepsWhatWasBegunAndSaysSo()
    {
        QFETCH(const bool, isQuick);
        LocalDrafts &drafts = m_place->workplace->drafts();
        for (int round = 0; round < 3; ++round) {
            press(Qt::Key_N, Qt::ControlModifier);
            if (isQuick)
                press(Qt::Key_Q, Qt::AltModifier);
            QTRY_COMPARE(QApplication::focusWidget(), said());
            type(u"The first caller %1"_s.arg(round));
            press(Qt::Key_N, Qt::ControlModifier);
            QTRY_COMPARE(said()->toPlainText(), QString());
            QTRY_COMPARE(QApplication::focusWidget(), said());
            QCOMPARE(messages(), QStringList{ u"The case you had begun is under Drafts."_s });
            QCOMPARE(drafts.entries().size(), 1);
            QCOMPARE(drafts.entries().constFirst().title, u"The first caller %1"_s.arg(round));
            type(u"The second"_s);
            QCOMPARE(said()->toPlainText(), u"The second"_s);
            QPushButton *back = button(u"Go back to it"_s);
            QVERIFY(back);
            back->setFocus(Qt::TabFocusReason);
            press(Qt::Key_Return);
            QTRY_COMPARE(said()->toPlainText(), u"The first caller %1"_s.arg(round));
            QCOMPARE(drafts.entries().size(), 2); // and the second one is not lost for it
            press(Qt::Key_Escape);
            const auto entries = drafts.entries();
            for (const LocalDrafts::Entry &entry : entries)
                drafts.remove(entry.token);
        }
    }

    void ctrlNOnAnEmptyFormOrAfterEscSaysNothing()
    {
        LocalDrafts &drafts = m_place->workplace->drafts();
        for (int round = 0; round < 3; ++round) {
            press(Qt::Key_N, Qt::ControlModifier);
            QTRY_COMPARE(QApplication::focusWidget(), said());
            press(Qt::Key_N, Qt::ControlModifier);
            QTRY_COMPARE(QApplication::focusWidget(), said());
            QVERIFY(!messages().join(u' ').contains(u"begun"_s));
            type(u"Left with Esc"_s);
            press(Qt::Key_Escape);
            QTRY_VERIFY(!pages()->isWide());
            press(Qt::Key_N, Qt::ControlModifier);
            QTRY_COMPARE(QApplication::focusWidget(), said());
            QCOMPARE(said()->toPlainText(), QString());
            QVERIFY(!messages().join(u' ').contains(u"begun"_s));
            QCOMPARE(drafts.entries().size(), round + 1);
        }
    }

    void aDraftIsGoneOnWithWhereItWasLeft()
    {
        const QStringList places{ u"text"_s, u"submitter.name"_s, u"headline"_s };
        for (const QString &place : places) {
            press(Qt::Key_N, Qt::ControlModifier);
            QTRY_COMPARE(QApplication::focusWidget(), said());
            type(u"Two lines\nwere said"_s);
            QWidget *editor = pages()->current()->findChild<QWidget *>(place);
            editor->setFocus(Qt::TabFocusReason);
            type(u"Anna"_s);
            press(Qt::Key_Escape);
            QTRY_COMPARE(m_place->workplace->drafts().waiting().size(), 1);
            const QString token = m_place->workplace->drafts().waiting().constFirst().token;
            QPushButton *back = button(u"Go on with it"_s);
            QVERIFY(back);
            back->setFocus(Qt::TabFocusReason);
            press(Qt::Key_Return);
            QTRY_COMPARE(QApplication::focusWidget(), editor);
            type(u" B"_s);
            if (place == places.constFirst())
                QVERIFY2(said()->toPlainText().endsWith(u"were saidAnna B"_s), qPrintable(said()->toPlainText()));
            else
                QCOMPARE(qobject_cast<QLineEdit *>(editor)->text(), u"Anna B"_s);
            QVERIFY(said()->textCursor().atEnd());
            press(Qt::Key_Escape);
            m_place->workplace->drafts().remove(token);
            bar()->clear();
        }
    }

    // --- a message gives way to the next form

    void whatWentWellLeavesWhenTheNextFormOpens()
    {
        for (int round = 0; round < 3; ++round) {
            m_place->window->openCase(m_numbers.at(round));
            QTRY_COMPARE(m_place->window->currentCase(), m_numbers.at(round));
            m_place->window->showNotice({ Notice::Kind::Done, u"It is done."_s, {}, {} });
            m_place->window->openCase(m_numbers.at(round)); // the same key shows what it was about
            QCOMPARE(messages(), QStringList{ u"It is done."_s });
            press(Qt::Key_N, Qt::ControlModifier);
            QTRY_COMPARE(QApplication::focusWidget(), said());
            QCOMPARE(messages(), QStringList());
            press(Qt::Key_Escape);
            m_place->window->showNotice({ Notice::Kind::Warning, u"Not all is well."_s, {}, {} });
            press(Qt::Key_N, Qt::ControlModifier);
            QTRY_COMPARE(QApplication::focusWidget(), said());
            QCOMPARE(messages(), QStringList{ u"Not all is well."_s }); // that stays
            bar()->closeNewest();
            said()->setFocus();
            press(Qt::Key_Escape);
            bar()->clear();
        }
        press(Qt::Key_F12);
        QPointer<QMenu> recent = bar()->findChild<QMenu *>();
        QTRY_VERIFY(recent && recent->isVisible());
        const auto lines = recent->actions();
        QVERIFY(std::ranges::find(lines, u"It is done."_s, &QAction::text) != lines.end());
        recent->close();
    }

    void aMessageOfAnEarlierStepDoesNotComeBackOverALaterForm()
    {
        const auto told = [this](Notice::Kind kind, const QString &text, bool takesBack) {
            Notice notice{ kind, text, takesBack ? u"Undo"_s : QString(), takesBack ? [] {} : std::function<void()>() };
            notice.takesBack = takesBack;
            m_place->window->showNotice(notice);
        };
        for (const auto kind : { Notice::Kind::Done, Notice::Kind::Failure, Notice::Kind::Done }) {
            m_place->window->openCase(m_numbers.constFirst());
            QTRY_COMPARE(m_place->window->currentCase(), m_numbers.constFirst());
            told(kind, u"The first step."_s, kind == Notice::Kind::Done);
            press(Qt::Key_F6); // the person goes on
            told(Notice::Kind::Info, u"The second step."_s, false);
            QCOMPARE(messages(), QStringList{ u"The second step."_s });
            press(Qt::Key_N, Qt::ControlModifier);
            QTRY_COMPARE(QApplication::focusWidget(), said());
            bar()->closeNewest();
            QCOMPARE(messages(), QStringList());
            type(u"It is icy."_s);
            told(Notice::Kind::Warning, u"The third."_s, false);
            bar()->closeNewest();
            QCOMPARE(messages(), QStringList());
            press(Qt::Key_A, Qt::ControlModifier);
            press(Qt::Key_Delete);
            press(Qt::Key_Escape);
            bar()->clear();
        }
        press(Qt::Key_F12); // where they are all the same
        QPointer<QMenu> recent = bar()->findChild<QMenu *>();
        QTRY_VERIFY(recent && recent->isVisible());
        const auto lines = recent->actions();
        QVERIFY(std::ranges::find(lines, u"The first step."_s, &QAction::text) != lines.end());
        recent->close();
    }

    void aMessageOfWhatStillHoldsComesBack()
    {
        Notice waiting{ Notice::Kind::Warning, u"A case waits for the database."_s, {}, {} };
        waiting.topic = u"waiting"_s;
        for (int round = 0; round < 3; ++round) {
            m_place->window->showNotice(waiting);
            press(Qt::Key_F6);
            m_place->window->showNotice({ Notice::Kind::Done, u"It is done."_s, {}, {} });
            QCOMPARE(messages(), QStringList{ u"It is done."_s });
            bar()->closeNewest();
            QCOMPARE(messages(), QStringList{ waiting.text });
            bar()->closeNewest();
            QCOMPARE(messages(), QStringList());
        }
    }

    void aMessageAboutADraftIsOneLine()
    {
        m_place->window->resize(700, 500);
        const QString said = u"A draft is kept, and there is a good deal to be said about it and where it is. "_s
                                 .repeated(3);
        Notice notice{ Notice::Kind::Info, said, u"Go on with it"_s, [] {} };
        m_place->window->showNotice(notice);
        QTRY_COMPARE(messages(), QStringList{ said });
        const int wrapped = bar()->height();
        bar()->clear();
        notice.topic = QLatin1StringView(draftTopic);
        m_place->window->showNotice(notice);
        QTRY_COMPARE(messages(), QStringList{ said }); // all of it for who listens
        QTRY_VERIFY2(bar()->height() < wrapped && bar()->height() <= 48, qPrintable(QString::number(bar()->height())));
    }

    // --- the last step, also one on many

    void ctrlZTakesBackTheLastStepAlsoOneOnMany()
    {
        for (int round = 0; round < 3; ++round) {
            press(Qt::Key_1, Qt::ControlModifier);
            m_place->window->showQueue(Queue::ToAssign);
            QTRY_COMPARE(list()->model()->rowCount(), 4);
            press(Qt::Key_A, Qt::ControlModifier);
            press(Qt::Key_B, Qt::ControlModifier);
            QTRY_VERIFY(pages()->current() && pages()->isWide());
            press(Qt::Key_Tab);
            if (round == 0) { // what was taken back stands there again
                type(u"Urban"_s);
                press(Qt::Key_Return);
            }
            auto *summary = pages()->current()->findChild<QLabel *>(u"batchSummary"_s);
            QTRY_VERIFY(summary->text().startsWith(u"4 "_s));
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(assigned(), 4);
            QTRY_VERIFY(messages().join(u' ').startsWith(u"Assign: 4 done."_s));
            if (round == 1)
                press(Qt::Key_Escape); // from the list, too
            press(Qt::Key_Z, Qt::ControlModifier);
            if (round == 1) { // another case is in sight there: nothing is taken back unasked
                auto *box = m_place->window->findChild<QMessageBox *>(u"askToTakeBack"_s);
                QVERIFY(box);
                QVERIFY2(box->text().contains(u"Assign: 4 done."_s), qPrintable(box->text()));
                QTest::keyClick(box, Qt::Key_Return); // what one comes upon does no harm
                QTRY_VERIFY(!m_place->window->findChild<QMessageBox *>(u"askToTakeBack"_s));
                QCOMPARE(assigned(), 4);
                m_place->window->activateWindow();
                QTRY_VERIFY(QApplication::focusWidget());
                press(Qt::Key_Z, Qt::ControlModifier);
                box = m_place->window->findChild<QMessageBox *>(u"askToTakeBack"_s);
                QVERIFY(box);
                QTest::keyClick(box->buttons().constFirst(), Qt::Key_Space);
                m_place->window->activateWindow();
            }
            QTRY_VERIFY(QApplication::focusWidget());
            QTRY_COMPARE(assigned(), 0);
            QTRY_COMPARE(messages(), QStringList{ u"Taken back in 4 case(s): Assign."_s });
            QTRY_COMPARE(QApplication::activeWindow(), m_place->window.get()); // keys are of the active window only
            QTRY_VERIFY(QApplication::focusWidget());
            press(Qt::Key_Z, Qt::ControlModifier); // once is enough
            QTRY_COMPARE(messages(), QStringList{ u"There is nothing here to take back."_s });
            QCOMPARE(assigned(), 0);
            press(Qt::Key_Escape);
            press(Qt::Key_Escape);
        }
    }

    // --- what was registered last, from the empty form that follows

    void ctrlZInTheEmptyFormTakesBackWhatWasRegisteredBefore_data()
    {
        QTest::addColumn<bool>("asks");
        QTest::newRow("a department was asked: nobody is asked any more") << true;
        QTest::newRow("nobody was asked: the number stays, and that is said") << false;
    }
    void ctrlZInTheEmptyFormTakesBackWhatWasRegisteredBefore()
    {
        QFETCH(const bool, asks);
        press(Qt::Key_N, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::focusWidget(), said());
        auto *page = m_place->window->findChild<RegistrationPage *>();
        for (int round = 0; round < 3; ++round) {
            fillIn(page, asks);
            press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_VERIFY2(messages().join(u' ').contains(u"is registered"), qPrintable(messages().join(u' ')));
            QTRY_VERIFY(said()->toPlainText().isEmpty() && said()->hasFocus());
            static const QRegularExpression inside(u"2026-\\d+"_s);
            const QString number = inside.match(messages().constFirst()).captured();
            const auto file = [&] {
                return m_place->told([number](Office &office) { return office.cases().refreshed(number); });
            };
            QCOMPARE(file()->subject.status, asks ? CaseStatus::AwaitingAnswer : CaseStatus::Registered);
            type(u"Typed. "_s);
            press(Qt::Key_Z, Qt::ControlModifier); // that is the text's
            QCOMPARE(said()->toPlainText(), QString());
            QCOMPARE(file()->subject.status, asks ? CaseStatus::AwaitingAnswer : CaseStatus::Registered);
            page->load({ PageKind::Registration }); // an empty form once more, but not the one that followed
            said()->setFocus();
            fillIn(page, asks);
            press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_VERIFY(!messages().isEmpty() && !messages().constFirst().contains(number)
                && messages().constFirst().contains(u"is registered"));
            QTRY_VERIFY(said()->toPlainText().isEmpty() && said()->hasFocus());
            const QString second = inside.match(messages().constFirst()).captured();
            press(Qt::Key_Z, Qt::ControlModifier);
            const auto status = [&] {
                return m_place->told([second](Office &office) { return office.cases().refreshed(second); })
                    ->subject.status;
            };
            QTRY_COMPARE(status(), CaseStatus::Registered);
            QTRY_VERIFY2(messages().join(u' ').contains(second), qPrintable(messages().join(u' ')));
            QVERIFY(messages().join(u' ').contains(u"keeps its number"));
            QVERIFY(!m_place->window->findChild<QMessageBox *>(u"askToTakeBack"_s));
            QVERIFY(said()->hasFocus());
            bar()->clear();
        }
    }

private:
    void fillIn(RegistrationPage *page, bool asks)
    {
        RegistrationForm *form = page->findChild<RegistrationForm *>();
        CaseDraft draft = icyCase();
        draft.token = form->draft().token;
        draft.received = form->draft().received;
        draft.language = u"sv"_s;
        draft.text.clear();
        if (asks)
            draft.departments = { m_place->workplace->departmentsToday().constFirst().key };
        form->setDraft(draft);
        type(u"It is icy."_s);
    }
    static CaseDraft icyCase()
    {
        CaseDraft draft;
        draft.headline = u"Icy way to school"_s;
        draft.text = u"It is icy."_s;
        draft.channel = Channel::Phone;
        draft.type = CaseType::Complaint;
        draft.area = u"services"_s;
        draft.replyWanted = false;
        draft.submitter.anonymous = true;
        return draft;
    }
    int assigned()
    {
        return m_place->told([numbers = m_numbers](Office &office) {
            int awaiting = 0;
            for (const QString &number : numbers) {
                const auto file = office.cases().refreshed(number);
                awaiting += file && file->subject.status == CaseStatus::AwaitingAnswer ? 1 : 0;
            }
            return awaiting;
        });
    }
    //! What the caller says, in the form that is in sight
    [[nodiscard]] QPlainTextEdit *said() const
    {
        const auto all = pages()->current() ? pages()->current()->findChildren<QPlainTextEdit *>(u"text"_s)
                                            : QList<QPlainTextEdit *>();
        const auto shown = std::ranges::find_if(all, &QWidget::isVisible);
        return shown == all.end() ? nullptr : *shown;
    }
    [[nodiscard]] QPushButton *button(const QString &word) const
    {
        const auto all = bar()->findChildren<QPushButton *>();
        const auto shown = std::ranges::find_if(
            all, [&word](const QPushButton *one) { return one->isVisible() && one->text() == word; });
        return shown == all.end() ? nullptr : *shown;
    }
    [[nodiscard]] CaseListView *list() const { return m_place->window->findChild<ListPane *>()->caseView(); }
    [[nodiscard]] PageStack *pages() const { return m_place->window->findChild<PageStack *>(); }
    [[nodiscard]] QTreeView *queues() const { return m_place->window->findChild<QTreeView *>(u"queues"_s); }
    [[nodiscard]] NoticeBar *bar() const { return m_place->window->findChild<NoticeBar *>(); }
    [[nodiscard]] int marked() const { return int(queues()->selectionModel()->selectedIndexes().size()); }
    //! Those in sight
    [[nodiscard]] QStringList messages() const
    {
        QStringList texts;
        const auto lines = bar()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        for (const QWidget *line : lines) {
            if (line->isVisible())
                texts.append(line->accessibleName());
        }
        return texts;
    }

    std::unique_ptr<WindowPlace> m_place;
    QStringList m_numbers;
};

Q_DECLARE_METATYPE(lyhord::PageRequest)

LYHORD_TEST(TestWindowKeys)
#include "test_windowkeys.moc"
