#include "tests/support/testmain.h"
#include "tests/ui/caseplace.h"
#include "tests/ui/keyboard.h"
#include "ui/answering/answeringpage.h"
#include "ui/casefile/casefilepage.h"
#include "ui/casefile/correctionform.h"
#include "ui/casefile/stepform.h"
#include "ui/client/noticebar.h"
#include "ui/queues/listpane.h"
#include "ui/registration/draftoffer.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pages.h"

#include <QtGui/QClipboard>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

#include <algorithm>

using namespace lyhord;
using namespace lyhord::test;

//! Somebody writes in a case while Eva takes it out of her sight: the whole window, with the keyboard
class TestTakenAway : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { CasePlace::prepareProgram(m_settings); }
    void init()
    {
        QSettings().clear();
        m_place = std::make_unique<CasePlace>();
    }
    void cleanup()
    {
        m_window.reset();
        m_hers.reset();
        m_place.reset();
    }

    void whatAHandlerAnswersIsKeptAndTheNextCaseOpensThreeInARow()
    {
        QStringList numbers;
        for (int i = 0; i < 4; ++i)
            numbers.append(m_place->snowCase({ u"SBF"_s }).number);
        enterAs(personAs(Role::Handler, u"SBF"_s));
        for (int i = 0; i < 3; ++i) {
            const QString &number = numbers.at(i);
            goTo(number);
            press(Qt::Key_J, Qt::ControlModifier);
            QTRY_VERIFY(form());
            QTRY_VERIFY(form()->isAncestorOf(QApplication::focusWidget()));
            form()->findChild<QPlainTextEdit *>()->setFocus();
            type(u"Vi sandar %1"_s.arg(i));
            m_place->apply(number, Unassign{ u"SBF"_s, u"Not theirs."_s });
            theFormIsGoneFor(number);
            QVERIFY(page()->findChild<QPlainTextEdit *>(u"keptWords"_s)->isVisible());
            // The next case opened is worked on as ever.
            goTo(numbers.at(i + 1));
            QVERIFY(!page()->findChild<QPlainTextEdit *>(u"keptWords"_s)->isVisible());
            press(Qt::Key_J, Qt::ControlModifier);
            QTRY_VERIFY(form());
            QTRY_VERIFY(form()->isAncestorOf(QApplication::focusWidget()));
            auto *editor = form()->findChild<QPlainTextEdit *>();
            QCOMPARE(editor->toPlainText(), QString());
            editor->setFocus();
            type(u"Annat"_s);
            QCOMPARE(editor->toPlainText(), u"Annat"_s);
            QTest::keyClicks(editor, u"a"_s, Qt::NoModifier);
            press(Qt::Key_A, Qt::ControlModifier);
            press(Qt::Key_Delete);
            press(Qt::Key_Escape);
            QTRY_VERIFY(!form());
            // Her words are there to read and to copy, although the case may not be opened any more.
            openDraftOf(number);
            QVERIFY(!page()->offers(u"answer"_s));
            QVERIFY(!form());
            QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"keptWords"_s);
            press(Qt::Key_A, Qt::ControlModifier);
            press(Qt::Key_C, Qt::ControlModifier);
            QCOMPARE(QApplication::clipboard()->text(), u"Vi sandar %1"_s.arg(i));
        }
    }

    void whatComesBackIsGoneOnWithAndSaysNothingStale()
    {
        const QString number = m_place->snowCase({ u"SBF"_s }).number;
        enterAs(personAs(Role::Handler, u"SBF"_s));
        for (int round = 0; round < 3; ++round) {
            goTo(number);
            press(Qt::Key_J, Qt::ControlModifier);
            QTRY_VERIFY(form());
            auto *editor = form()->findChild<QPlainTextEdit *>();
            editor->setFocus();
            if (round == 0)
                type(u"Vi sandar"_s);
            QCOMPARE(editor->toPlainText(), u"Vi sandar"_s);
            form()->setValue(u"outcome"_s, u"no_action"_s);
            m_place->apply(number, Unassign{ u"SBF"_s, u"Not theirs."_s });
            press(Qt::Key_Return, Qt::ControlModifier); // at once, before anything is known of it
            theFormIsGoneFor(number);
            m_place->apply(number, Assign{ { u"SBF"_s } });
            QTRY_VERIFY(page()->offers(u"answer"_s));
            openDraftOf(number);
            QTRY_VERIFY(form());
            QCOMPARE(form()->findChild<QPlainTextEdit *>()->toPlainText(), u"Vi sandar"_s);
            QVERIFY(!saysIn(form(), u"There is no case"_s));
            press(Qt::Key_Escape);
            QTRY_VERIFY(!form());
        }
    }

    void aNoteIsKept()
    {
        const QString number = m_place->snowCase({ u"SBF"_s }).number;
        enterAs(personAs(Role::Handler, u"SBF"_s));
        goTo(number);
        auto *note = page()->findChild<QAction *>(u"step-note"_s);
        QVERIFY(note);
        note->trigger();
        QTRY_VERIFY(form());
        QTRY_VERIFY(form()->isAncestorOf(QApplication::focusWidget()));
        type(u"Ring Lasse"_s);
        m_place->apply(number, Unassign{ u"SBF"_s, u"Not theirs."_s });
        theFormIsGoneFor(number);
    }

    void whatIsHandedOverTakesTheCorrectionAway()
    {
        enterAs(personAs(Role::ContactCentreOfficer));
        for (int round = 0; round < 3; ++round) {
            const QString number = m_place->snowCase().number;
            goTo(number);
            page()->findChild<QAction *>(u"step-correct"_s)->trigger();
            QTRY_VERIFY(page()->findChild<CorrectionForm *>());
            page()->findChild<CorrectionForm *>()->findChild<QLineEdit *>()->setFocus();
            press(Qt::Key_End);
            type(u" igen"_s);
            handOver(number);
            QTRY_VERIFY(isNoticed(number));
            QTRY_VERIFY(!page()->findChild<CorrectionForm *>());
            QTRY_VERIFY(list()->isAncestorOf(QApplication::focusWidget()));
            QVERIFY(!page()->hasUnsaved());
            press(Qt::Key_Escape); // the notice
        }
    }

    void whatIsHandedOverTakesTheAnswerAway()
    {
        enterAs(personAs(Role::ContactCentreOfficer));
        for (int round = 0; round < 3; ++round) {
            const QString number = m_place->snowCase({ u"SBF"_s }).number;
            m_place->apply(number, RecordAnswer{ u"SBF"_s, Outcome::Improvement, u"We plough."_s });
            m_window->go({ PageKind::Answering, number, {}, {} });
            auto *answering = m_window->findChild<AnsweringPage *>();
            auto *editor = answering->findChild<QPlainTextEdit *>(u"text"_s);
            QTRY_COMPARE(editor->toPlainText(), u"We plough."_s);
            editor->setFocus();
            type(u"Och sandar. "_s);
            handOver(number);
            QTRY_VERIFY(isNoticed(number));
            QTRY_VERIFY(!answering->isVisible());
            QCOMPARE(editor->toPlainText(), QString());
            QTRY_VERIFY(list()->isAncestorOf(QApplication::focusWidget()));
            const Result<SpooledDraft> draft = m_hers->drafts().load(u"answer-"_s + number);
            QVERIFY(draft);
            m_window->go({ PageKind::Answering, number, {}, {} }); // as from Drafts
            QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"keptWords"_s);
            auto *kept = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
            QVERIFY(kept->toPlainText().startsWith(u"Och sandar. "_s));
        }
    }

private:
    void enterAs(Person person)
    {
        person.login = u"hanna"_s;
        person.name = u"Hanna Berg"_s;
        m_hers = m_place->enterAs(person);
        m_window = std::make_unique<MainWindow>(*m_hers, allPages());
        m_window->setWindowState(Qt::WindowNoState);
        m_window->resize(1366, 768);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    //! Ctrl+K, its number, Enter
    void goTo(const QString &number)
    {
        press(Qt::Key_K, Qt::ControlModifier);
        press(Qt::Key_A, Qt::ControlModifier);
        type(number);
        press(Qt::Key_Return);
        QTRY_VERIFY(page() && page()->isVisible() && page()->caseNumber() == number);
        QTRY_VERIFY(page()->offers(u"attach"_s) || page()->offers(u"answer"_s));
    }
    void handOver(const QString &number)
    {
        m_place->apply(
            number, Refer{ { ReferralGround::BriberyOrCrime, {}, u"Chefsjuristen"_s, u"Lämnat vidare."_s } });
    }
    void theFormIsGoneFor(const QString &number)
    {
        const QString told = u"Case %1 was taken from you while you wrote; your words are under Drafts."_s.arg(number);
        QTRY_VERIFY(isNoticed(told));
        QTRY_VERIFY(!page()->findChild<StepForm *>());
        QVERIFY(!page()->hasUnsaved());
        QTRY_VERIFY(list()->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(saysIn(page(), number));
        const auto entries = m_hers->drafts().waiting();
        QVERIFY(std::ranges::find(entries, number, &LocalDrafts::Entry::about) != entries.end());
    }
    void openDraftOf(const QString &number)
    {
        const auto entries = m_hers->drafts().entries();
        const auto draft = std::ranges::find(entries, number, &LocalDrafts::Entry::about);
        QVERIFY(draft != entries.end());
        openDraft(*m_hers, *m_window, draft->token); // as Enter does among the drafts
        QTRY_VERIFY(page()->isVisible() && page()->caseNumber() == number);
    }
    [[nodiscard]] bool saysIn(const QWidget *whole, const QString &words) const
    {
        const auto labels = whole->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    [[nodiscard]] bool isNoticed(const QString &words) const
    {
        return saysIn(m_window->findChild<NoticeBar *>(), words);
    }
    [[nodiscard]] CaseFilePage *page() const { return m_window->findChild<CaseFilePage *>(); }
    [[nodiscard]] ListPane *list() const { return m_window->findChild<ListPane *>(); }
    [[nodiscard]] StepForm *form() const
    {
        auto *form = page()->findChild<StepForm *>();
        return form && form->isVisible() ? form : nullptr;
    }

    QTemporaryDir m_settings;
    std::unique_ptr<CasePlace> m_place;
    std::unique_ptr<Workplace> m_hers;
    std::unique_ptr<MainWindow> m_window;
};

LYHORD_TEST(TestTakenAway)
#include "test_takenaway.moc"
