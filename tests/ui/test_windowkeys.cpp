#include "core/services/batchservice.h"
#include "tests/support/testmain.h"
#include "tests/ui/keyboard.h"
#include "tests/ui/windowkeysplace.h"
#include "ui/batch/batchpage.h"
#include "ui/registration/registrationform.h"
#include "ui/registration/registrationpage.h"
#include "ui/widgets/askline.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QContextMenuEvent>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

using namespace lyhord;
using namespace lyhord::test;

//! Keys that mean the same everywhere in the window
class TestWindowKeys : public QObject, private WindowKeysPlace
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowPlace::prepareProgram(); }
    void init() { sitDown(); }
    void cleanup() { leave(); }

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

    //! Where several are chosen the Menu key offers what can be done on many, in groups; on one it is the Case menu
    void theMenuKeyOffersWhatCanBeDoneOnMany()
    {
        const auto offered = [this] {
            QStringList words;
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            const QList<QAction *> actions = menu ? menu->actions() : QList<QAction *>();
            for (const QAction *action : actions)
                words.append(action->isSeparator() ? u"-"_s : QString(action->text()).remove(u'&'));
            if (menu)
                menu->close();
            return words;
        };
        const auto menuKey = [this] {
            const QPoint place = list()->rect().center();
            QContextMenuEvent event(QContextMenuEvent::Keyboard, place, list()->mapToGlobal(place));
            QApplication::sendEvent(list(), &event);
        };
        const QStringList forMany{ u"One step on the chosen cases…"_s, u"-"_s, u"Assign…"_s, u"Refer…"_s,
            u"Link to another case…"_s, u"-"_s, u"Record a department's answer…"_s, u"Joint answer…"_s,
            u"Interim answer…"_s, u"-"_s, u"Write off…"_s, u"-"_s, u"Mark as called, posted or sent"_s };
        for (int round = 0; round < 3; ++round) {
            list()->setFocus();
            press(Qt::Key_Home);
            menuKey();
            QTRY_VERIFY(QApplication::activePopupWidget());
            QVERIFY(offered().size() > forMany.size());
            press(Qt::Key_A, Qt::ControlModifier);
            menuKey();
            QTRY_VERIFY(QApplication::activePopupWidget());
            QCOMPARE(offered(), forMany);
            menuKey();
            QTRY_VERIFY(QApplication::activePopupWidget());
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            for (const QAction *action : menu->actions())
                QVERIFY2(action->isEnabled(), qPrintable(action->text()));
            menu->actions().at(2)->trigger();
            menu->close();
            QTRY_VERIFY(
                m_place->window->findChild<BatchPage *>() && m_place->window->findChild<BatchPage *>()->isVisible());
            press(Qt::Key_Escape);
            QTRY_VERIFY(list()->hasFocus());
            QTest::keyClick(list(), Qt::Key_T, Qt::ControlModifier); // the keys go on working
            QTRY_VERIFY(m_place->window->findChild<BatchPage *>()->isVisible());
            press(Qt::Key_Escape);
            QTRY_VERIFY(list()->hasFocus());
        }
    }

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
                return m_place->told([number](Session &session) { return session.cases().refreshed(number); });
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
                return m_place->told([second](Session &session) { return session.cases().refreshed(second); })
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
    int assigned()
    {
        return m_place->told([numbers = m_numbers](Session &session) {
            int awaiting = 0;
            for (const QString &number : numbers) {
                const auto file = session.cases().refreshed(number);
                awaiting += file && file->subject.status == CaseStatus::AwaitingAnswer ? 1 : 0;
            }
            return awaiting;
        });
    }
    [[nodiscard]] int marked() const { return int(queues()->selectionModel()->selectedIndexes().size()); }
};

Q_DECLARE_METATYPE(lyhord::PageRequest)

LYHORD_TEST(TestWindowKeys)
#include "test_windowkeys.moc"
