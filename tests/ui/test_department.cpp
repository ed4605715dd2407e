#include "app/common/translations.h"
#include "tests/support/testmain.h"
#include "tests/ui/caseplace.h"
#include "tests/ui/keyboard.h"
#include "tests/ui/keyboardround.h"
#include "tests/ui/roomcheck.h"
#include "ui/casefile/casefilepage.h"
#include "ui/casefile/stepform.h"
#include "ui/client/noticebar.h"
#include "ui/queues/caselistmodel.h"
#include "ui/queues/listpane.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pages.h"
#include "ui/shell/pagestack.h"
#include "ui/widgets/segmentedchoice.h"
#include "ui/widgets/words.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QTreeView>

#include <algorithm>

using namespace lyhord;
using namespace lyhord::test;

//! Hanna answers for the department SBF: her window, with the keyboard
class TestDepartment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { CasePlace::prepareProgram(m_settings); }
    void init()
    {
        QSettings().clear();
        m_place = std::make_unique<CasePlace>();
        Person hanna = personAs(Role::Handler, u"SBF"_s);
        hanna.login = u"hanna"_s;
        hanna.name = u"Hanna Berg"_s;
        m_hanna = m_place->enterAs(hanna);
    }
    void cleanup()
    {
        m_window.reset();
        m_hanna.reset();
        m_place.reset();
        QVERIFY(installLanguage(u"en"_s));
    }

    void sheHandsBackWhatIsNotHersThreeInARow()
    {
        QStringList numbers;
        for (int i = 0; i < 3; ++i)
            numbers.append(m_place->snowCase({ u"SBF"_s }).number);
        openWindow();
        for (const QString &number : std::as_const(numbers)) {
            open(number);
            press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_VERIFY(form());
            QCOMPARE(form()->value(u"department"_s), u"SBF"_s);
            press(Qt::Key_Return, Qt::ControlModifier); // a reason is needed
            QTRY_VERIFY(isTold(u"Write down why"_s));
            QCOMPARE(m_place->file(number).subject.status, CaseStatus::AwaitingAnswer);
            form()->findChild<QPlainTextEdit *>()->setFocus();
            type(u"Det är fritids gata"_s);
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_place->file(number).subject.status, CaseStatus::Registered);
            QTRY_VERIFY(!form());
            const CaseFile file = m_place->file(number);
            QCOMPARE(file.events.constLast().kind, EventKind::HandedBack);
            QCOMPARE(file.events.constLast().by, u"hanna"_s);
            QCOMPARE(file.events.constLast().details[u"reason"_s].toString(), u"Det är fritids gata"_s);
            QVERIFY(!file.subject.assignments.constFirst().outcome);
        }
        // The contact centre finds them among what is to be assigned.
        const auto listed = m_place->ask([](Session &session) {
            CaseQuery query;
            query.queue = Queue::ToAssign;
            return session.cases().list(query, {}, 10);
        });
        QVERIFY(listed);
        QCOMPARE(listed->rows.size(), 3);
    }

    void handingBackIsDoneWithTheKeyboardAloneAndAt200PerCent()
    {
        QVERIFY(installLanguage(u"sv"_s)); // the letters after Alt are those of the words that stand there
        const QString number = m_place->snowCase({ u"SBF"_s, u"KFF"_s }).number;
        openWindow();
        for (int round = 0; round < 2; ++round) {
            open(number);
            press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_VERIFY(form());
            QCOMPARE(keyboardProblems(*m_window).join(u'\n'), QString());
            const QSize usual = m_window->size();
            for (const QSize &size : { QSize(683, 384), QSize(960, 540) }) {
                m_window->resize(size);
                QTRY_COMPARE(roomProblems(*m_window).join(u'\n'), QString());
            }
            m_window->resize(usual);
            press(Qt::Key_Escape);
            QTRY_VERIFY(!form());
        }
    }

    //! As after a program that was killed: what lies on the disk is looked at while she still writes
    void herReasonIsKeptWhileSheWritesIt()
    {
        const QString number = m_place->snowCase({ u"SBF"_s }).number;
        openWindow();
        QString written;
        for (int round = 0; round < 3; ++round) {
            open(number);
            press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_VERIFY(form());
            auto *reason = form()->findChild<QPlainTextEdit *>();
            QTRY_COMPARE(reason->toPlainText(), written);
            reason->setFocus();
            press(Qt::Key_End, Qt::ControlModifier);
            type(u" Det är fritids"_s);
            written = reason->toPlainText();
            const auto again = m_place->enter(u"hanna"_s);
            const auto isKept = [&] {
                const QList<LocalDrafts::Entry> entries = again->drafts().entries();
                return entries.size() == 1 && entries.constFirst().title == written.simplified();
            };
            QTRY_VERIFY(isKept());
            press(Qt::Key_Escape);
            QTRY_VERIFY(!form());
        }
    }

    void aKeyThatIsNotHersSaysWhoseItIs()
    {
        const QString number = m_place->snowCase({ u"SBF"_s }).number;
        openWindow();
        for (int round = 0; round < 3; ++round) {
            open(number);
            press(Qt::Key_T, Qt::ControlModifier);
            QTRY_VERIFY(isNoticed(u"“Assign” is done by the contact centre."_s));
            press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_VERIFY(isNoticed(u"is done by the contact centre."_s));
            QVERIFY(!form());
            QCOMPARE(m_place->file(number).subject.status, CaseStatus::AwaitingAnswer);
            press(Qt::Key_Escape);
        }
    }

    void sheIsToldWhatTheContactCentreSees()
    {
        const QString number = m_place->snowCase({ u"SBF"_s, u"KFF"_s }).number;
        openWindow();
        open(number);
        press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(form());
        QVERIFY(!form()->findChild<QComboBox *>()); // not for the other department
        QVERIFY(form()->findChild<QLabel *>(u"department"_s));
        form()->findChild<QPlainTextEdit *>()->setFocus();
        type(u"Inte vi"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(text().contains(u"To be assigned anew"_s));
        QVERIFY(text().contains(u"Inte vi"_s));
        QVERIFY(text().contains(u"Handed back by the department"_s));
    }

    void theMainButtonIsGoneWhenSheHasAnswered()
    {
        for (int round = 0; round < 3; ++round) {
            const QString number = m_place->snowCase({ u"SBF"_s }).number;
            if (!m_window)
                openWindow();
            open(number);
            auto *next = page()->findChild<QPushButton *>(u"nextStep"_s);
            QTRY_VERIFY(next->isVisible());
            QVERIFY(next->text().contains(u"answer"_s));
            press(Qt::Key_J, Qt::ControlModifier);
            QTRY_VERIFY(form());
            form()->findChild<QPlainTextEdit *>()->setFocus();
            type(u"Vi sandar"_s);
            press(Qt::Key_Tab);
            type(u"1"_s);
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_place->file(number).subject.status, CaseStatus::AnswerReady);
            QTRY_VERIFY(!form());
            QTRY_VERIFY(!next->isVisible());
        }
    }

    void herColumnHasWhatCanHoldSomethingForHer()
    {
        openWindow();
        const QStringList lines = queueLines();
        for (const QString &none : { u"Inbox"_s, u"To assign"_s, u"To call"_s, u"To print"_s, u"To send"_s })
            QVERIFY2(!lines.contains(none), qPrintable(lines.join(u", "_s)));
        QVERIFY2(lines.contains(u"With department"_s) && lines.contains(u"Answers to send"_s),
            qPrintable(lines.join(u", "_s)));
        QCOMPARE(departmentLines().size(), 1);
        QCOMPARE(lines.constFirst(), u"Waits for your answer"_s); // first of all what she is there for
        QVERIFY2(lines.contains(u"Open cases I have worked on"_s), qPrintable(lines.join(u", "_s)));
    }

    void herProgramBeginsWhereCasesWaitForHer()
    {
        const QString number = m_place->snowCase({ u"SBF"_s }).number;
        m_place->setNow(u"2026-12-14T10:00:00"_s);
        m_place->apply(number, Remind{});
        openWindow();
        const auto *list = m_window->findChild<ListPane *>();
        QVERIFY(list->choice().isOfDepartment());
        QCOMPARE(list->choice().query.department, u"SBF"_s);
        QTRY_VERIFY(page() && page()->caseNumber() == number);
        QTRY_COMPARE(queues()->currentIndex().data().toString(), departmentLines().constFirst());
        // Where nothing is, it is said where the others are, every time.
        for (int round = 0; round < 3; ++round) {
            m_window->findChild<ListPane *>()->show(ListChoice::of(Queue::WithDepartment));
            QTRY_VERIFY(isSaidInTheList(u"What has waited longer stands in: "_s + inWords(Queue::Reminder1)));
            m_window->findChild<ListPane *>()->show(ListChoice::of(Queue::Reminder2));
            QTRY_VERIFY(isSaidInTheList(u"No second reminder"_s));
            press(Qt::Key_1, Qt::ControlModifier);
            QTRY_VERIFY(list->choice().isOfDepartment());
        }
    }

    //! What is typed next goes into the case the key leads to
    void herListIsDoneFromItsEnd()
    {
        QStringList numbers;
        for (int i = 0; i < 4; ++i)
            numbers.append(m_place->snowCase({ u"SBF"_s }).number);
        openWindow();
        auto *list = m_window->findChild<ListPane *>();
        QTRY_COMPARE(list->caseModel()->rowCount(), 4);
        press(Qt::Key_End);
        for (int left = 3; left >= 0; --left) {
            const QString number = list->chosen().number;
            QTRY_VERIFY(page() && page()->isVisible() && page()->caseNumber() == number);
            QTRY_VERIFY(page()->offers(u"hand-back"_s));
            press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_VERIFY(form());
            form()->findChild<QPlainTextEdit *>()->setFocus();
            type(u"Inte vi"_s);
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(list->caseModel()->rowCount(), left);
            press(Qt::Key_PageDown, Qt::ControlModifier);
            if (left > 0)
                QTRY_VERIFY(!list->chosen().number.isEmpty() && list->chosen().number != number);
            else
                QTRY_VERIFY(isNoticed(u"The list is empty."_s));
            numbers.removeAll(number);
        }
        QVERIFY(numbers.isEmpty());
    }

    //! The key that recorded the answer opens it again, to be changed
    void anAnswerIsChangedBehindItsWords()
    {
        const QString number = m_place->snowCase({ u"SBF"_s }).number;
        m_place->apply(number, RecordAnswer{ u"SBF"_s, Outcome::NoAction, u"Vi sandar"_s, {} });
        openWindow();
        QString written = u"Vi sandar"_s;
        for (int round = 0; round < 3; ++round) {
            open(number);
            press(Qt::Key_J, Qt::ControlModifier);
            QTRY_VERIFY(form());
            const auto *heading = form()->findChild<QLabel *>(u"stepHeading"_s);
            QVERIFY2(heading->text().contains(u"answer that was given on"_s), qPrintable(heading->text()));
            QVERIFY(isTold(u"What you write here replaces that answer."_s));
            const auto *lead = form()->findChild<QLabel *>(u"stepLead"_s);
            auto *text = form()->findChild<QPlainTextEdit *>();
            QVERIFY(lead->mapTo(form(), QPoint()).y() < text->mapTo(form(), QPoint()).y());
            QTRY_COMPARE(QApplication::focusWidget(), text);
            QCOMPARE(text->toPlainText(), written);
            type(u" igen"_s);
            written += u" igen"_s;
            QCOMPARE(text->toPlainText(), written);
            if (round == 1) { // Esc and the key again
                press(Qt::Key_Escape);
                QTRY_VERIFY(!form());
                press(Qt::Key_J, Qt::ControlModifier);
                QTRY_VERIFY(form());
                text = form()->findChild<QPlainTextEdit *>();
                QTRY_COMPARE(QApplication::focusWidget(), text);
                type(u"!"_s);
                written += u'!';
                QCOMPARE(text->toPlainText(), written);
            }
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_place->file(number).subject.assignments.constFirst().text, written);
            QTRY_VERIFY(!form());
        }
    }

    //! She has not the right to read what is secret, so she does not write over it (L9)
    void aSecretAnswerThatSheMayNotReadIsNotHersToChange()
    {
        CaseDraft draft = snowDraft();
        draft.secrecy = true;
        draft.departments = { u"SBF"_s };
        const QString number = m_place->registered(draft).number;
        m_place->apply(number, RecordAnswer{ u"SBF"_s, Outcome::NoAction, u"Vi sandar"_s, {} });
        const int version = m_place->file(number).subject.version;
        openWindow();
        for (int round = 0; round < 3; ++round) {
            open(number);
            press(Qt::Key_J, Qt::ControlModifier);
            QTRY_VERIFY(form());
            QVERIFY(isTold(u"you may not read the answer that is there"_s));
            QVERIFY(!form()->findChild<QPushButton *>(u"confirmStep"_s)->isVisible());
            auto *text = form()->findChild<QPlainTextEdit *>(u"text"_s);
            QCOMPARE(text->toPlainText(), QString());
            QCOMPARE(form()->value(u"outcome"_s), QString());
            text->setFocus();
            type(u"Annat"_s);
            press(Qt::Key_Return, Qt::ControlModifier);
            press(Qt::Key_A, Qt::ControlModifier);
            press(Qt::Key_Delete);
            press(Qt::Key_Escape);
            QTRY_VERIFY(!form());
            const Case now = m_place->file(number).subject;
            QCOMPARE(now.version, version);
            QCOMPARE(now.assignments.constFirst().answeredBy, u"eva"_s);
        }
    }

    //! L9: that she may not read it she knows before she writes; what she has written is hers to see and to change
    void whoAnswersASecretCaseKnowsItAndReadsHerOwnAnswer()
    {
        CaseDraft draft = snowDraft();
        draft.secrecy = true;
        draft.departments = { u"SBF"_s };
        const QString said = draft.text;
        openWindow();
        for (int round = 0; round < 3; ++round) {
            const QString number = m_place->registered(draft).number;
            QString written;
            for (const QString &answer : { u"Vi sandar"_s, u" och plogar"_s }) {
                open(number);
                press(Qt::Key_J, Qt::ControlModifier);
                QTRY_VERIFY(form());
                QVERIFY(isTold(u"you may not read what was said"_s));
                QVERIFY(isTold(u"An administrator at the contact centre can give you the right"_s));
                auto *text = form()->findChild<QPlainTextEdit *>(u"text"_s);
                QCOMPARE(text->toPlainText(), written);
                text->setFocus(Qt::TabFocusReason);
                type(answer);
                written += answer;
                form()->findChild<SegmentedChoice *>(u"outcome"_s)->setFocus(Qt::TabFocusReason);
                type(u"2"_s);
                press(Qt::Key_Return, Qt::ControlModifier);
                QTRY_COMPARE(m_place->file(number).subject.assignments.constFirst().text, written);
                QTRY_VERIFY(!form());
                QTRY_VERIFY2(this->text().contains(written), qPrintable(this->text()));
                QVERIFY(!this->text().contains(said));
            }
        }
    }

    void theOutboxIsNotThereForHer()
    {
        const QString number = m_place->snowCase({ u"SBF"_s }).number;
        openWindow();
        open(number);
        const QString title = m_window->windowTitle();
        for (int i = 0; i < 3; ++i) {
            press(Qt::Key_O, Qt::ControlModifier);
            QCoreApplication::processEvents();
            QCOMPARE(m_window->windowTitle(), title);
            QVERIFY(m_window->findChild<ListPane *>()->isVisible());
            press(Qt::Key_Escape);
        }
        for (const QAction *menu : m_window->menuBar()->actions()) {
            for (const QAction *entry : menu->menu()->actions())
                QVERIFY(entry->shortcut() != QKeySequence(u"Ctrl+O"_s));
        }
    }

private:
    void openWindow()
    {
        m_window = std::make_unique<MainWindow>(*m_hanna, allPages());
        m_window->setWindowState(Qt::WindowNoState);
        m_window->resize(1366, 768);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void open(const QString &number)
    {
        m_window->openCase(number);
        QTRY_VERIFY(page() && page()->isVisible() && page()->caseNumber() == number);
        QTRY_VERIFY(page()->offers(u"answer"_s));
        page()->focusFirst();
    }
    [[nodiscard]] CaseFilePage *page() const { return m_window->findChild<CaseFilePage *>(); }
    [[nodiscard]] StepForm *form() const
    {
        auto *form = page()->findChild<StepForm *>();
        return form && form->isVisible() ? form : nullptr;
    }
    [[nodiscard]] bool isTold(const QString &words) const
    {
        const auto labels = form()->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    [[nodiscard]] bool isNoticed(const QString &words) const
    {
        const auto labels = m_window->findChild<NoticeBar *>()->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    [[nodiscard]] bool isSaidInTheList(const QString &words) const
    {
        const auto labels = m_window->findChild<ListPane *>()->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    [[nodiscard]] QString text() const { return page()->findChild<QTextBrowser *>(u"caseText"_s)->toPlainText(); }
    [[nodiscard]] QTreeView *queues() const { return m_window->findChild<QTreeView *>(u"queues"_s); }
    [[nodiscard]] QStringList queueLines() const
    {
        QStringList lines;
        for (int row = 0; row < queues()->model()->rowCount(); ++row) {
            if (!queues()->isRowHidden(row, {}))
                lines.append(queues()->model()->index(row, 0).data().toString());
        }
        return lines;
    }
    [[nodiscard]] QStringList departmentLines() const
    {
        QStringList lines;
        const QModelIndex group = queues()->model()->index(0, 0); // before all queues
        for (int row = 0; row < queues()->model()->rowCount(group); ++row)
            lines.append(queues()->model()->index(row, 0, group).data().toString());
        return lines;
    }

    QTemporaryDir m_settings;
    std::unique_ptr<CasePlace> m_place;
    std::unique_ptr<Workplace> m_hanna;
    std::unique_ptr<MainWindow> m_window;
};

LYHORD_TEST(TestDepartment)
#include "test_department.moc"
