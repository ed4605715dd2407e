#include "tests/support/testmain.h"
#include "tests/ui/caseplace.h"
#include "tests/ui/keyboard.h"
#include "ui/assignment/assignmentpage.h"
#include "ui/letters/letterview.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/keptline.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextBrowser>

#include <algorithm>

using namespace lyhord;
using namespace lyhord::test;

//! Assigning with the keyboard, one case after the other on the same page
class TestAssignmentPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { CasePlace::prepareProgram(m_settings); }
    void init()
    {
        m_place = std::make_unique<CasePlace>();
        m_page = std::make_unique<AssignmentPage>(*m_place->eva, m_place->navigator, nullptr);
        m_page->resize(720, 700);
        m_page->QWidget::show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_place.reset();
    }

    void threeCasesAreAssignedInARow()
    {
        for (int round = 0; round < 3; ++round) {
            const QString number = m_place->snowCase().number;
            open(number);
            type(u"Stadsbygg"_s);
            press(Qt::Key_Return);
            QTRY_COMPARE(chips()->keys(), QStringList{ u"SBF"_s });
            QTRY_VERIFY(letter().contains(number)); // the letter as it will be read, of this case and no other
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_place->navigator.notices.size(), round + 1);
            const Notice notice = m_place->navigator.notices.constLast();
            QVERIFY2(notice.text.contains(u"Stadsbyggnadsförvaltningen"_s), qPrintable(notice.text));
            QCOMPARE(notice.action, u"Undo: Assign Stadsbyggnadsförvaltningen"_s);
            QCOMPARE(m_place->file(number).subject.status, CaseStatus::AwaitingAnswer);
            QCOMPARE(m_place->navigator.requests.constLast().number, number);
        }
    }

    //! L9: whoever asks a department where nobody may read a secret case is told, and not where somebody may
    void thatNobodyThereMayReadASecretCaseIsSaid()
    {
        auto *unread = m_page->findChild<QLabel *>(u"unreadSecret"_s);
        for (int round = 0; round < 3; ++round) {
            CaseDraft hidden = snowDraft();
            hidden.secrecy = true;
            open(m_place->registered(hidden).number);
            QVERIFY(!unread->isVisible());
            type(u"Stadsbygg"_s);
            press(Qt::Key_Return);
            QTRY_VERIFY(unread->isVisible());
            QVERIFY2(unread->text().contains(u"Nobody at Stadsbyggnadsförvaltningen"_s), qPrintable(unread->text()));
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_place->navigator.notices.size(), round + 1);
            QVERIFY(m_place->navigator.notices.constLast().text.contains(u"right to read secret cases"_s));
        }
        open(m_place->snowCase().number); // what is not secret is read by all who are asked
        type(u"Stadsbygg"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(chips()->keys(), QStringList{ u"SBF"_s });
        QVERIFY(!unread->isVisible());
    }

    //! What is kept is what was shown: the letters about what the person has said since, too
    void whatThePersonHasSaidSinceIsShownWithTheLetters()
    {
        for (int round = 1; round <= 3; ++round) {
            const QString number = m_place->snowCase().number;
            for (int said = 1; said <= round; ++said)
                m_place->apply(number, FollowUp{ u"Nu har det rasat tak nummer %1."_s.arg(said) });
            open(number);
            type(u"Stadsbygg"_s);
            press(Qt::Key_Return);
            auto *list = m_page->findChild<QListWidget *>(u"letters"_s);
            QTRY_COMPARE(list->count(), 1 + round);
            QCOMPARE(list->currentRow(), 0); // what is asked
            QTRY_VERIFY(letter().contains(number));
            for (int row = 1; row < list->count(); ++row) {
                list->setCurrentRow(row);
                QVERIFY2(letter().contains(u"Nu har det rasat tak nummer %1."_s.arg(row)), qPrintable(letter()));
                QVERIFY(!list->item(row)->text().isEmpty() && list->item(row)->text() != list->item(0)->text());
            }
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_place->navigator.notices.size(), round);
            const QList<Message> kept = m_place->file(number).messages;
            QCOMPARE(std::ranges::count(kept, LetterKind::FollowUp, &Message::kind), round);
            QCOMPARE(std::ranges::count(kept, LetterKind::Assignment, &Message::kind), 1);
        }
    }

    //! The case's own day, and what a department is held to that is asked when it has passed
    void howTheAnswerDayWasCountedIsAskedByKey()
    {
        const QStringList numbers{ m_place->snowCase().number, m_place->snowCase().number, m_place->snowCase().number };
        for (int round = 0; round < 3; ++round) {
            if (round == 2)
                m_place->setNow(u"2026-12-15T09:00"_s);
            open(numbers.at(round));
            for (int i = 0; i < 10 && QApplication::focusWidget()->objectName() != u"whyDue"_s; ++i)
                press(Qt::Key_Backtab, Qt::ShiftModifier);
            auto *why = qobject_cast<QPushButton *>(QApplication::focusWidget());
            QVERIFY(why && why->objectName() == u"whyDue"_s);
            auto *days = m_page->findChild<QLabel *>(u"dueDays"_s);
            const bool wasOpen = days->isVisible();
            press(Qt::Key_Space);
            QCOMPARE(days->isVisible(), !wasOpen);
            if (wasOpen)
                press(Qt::Key_Space);
            QVERIFY2(days->text().contains(u"2026-12-04"_s), qPrintable(days->text()));
            QCOMPARE(days->text().contains(u"asked now"_s), round == 2);
        }
    }

    void whoHasTheCaseIsNotProposedAgain()
    {
        const auto proposed = [this] {
            QStringList names;
            for (const QPushButton *one : m_page->findChildren<QPushButton *>()) {
                if (one->text().contains(u"because of"_s))
                    names.append(one->text());
            }
            return names.join(u", "_s);
        };
        for (int round = 0; round < 3; ++round) {
            const QString number = m_place->snowCase().number;
            open(number);
            QTRY_VERIFY(proposed().contains(u"Stadsbyggnadsförvaltningen"_s));
            m_place->apply(number, Assign{ { u"SBF"_s } });
            open(number);
            QTRY_VERIFY(!proposed().contains(u"Stadsbyggnadsförvaltningen"_s));
        }
    }

    void whatWasChosenForOneCaseIsNotThereForTheNext()
    {
        open(m_place->snowCase().number);
        type(u"Kultur"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(chips()->keys(), QStringList{ u"KFF"_s });
        press(Qt::Key_Escape); // back to the case, unassigned
        QCOMPARE(m_place->navigator.requests.constLast().kind, PageKind::Case);
        open(m_place->snowCase().number);
        QTRY_VERIFY(chips()->keys().isEmpty());
        QVERIFY(!button()->isEnabled());
    }

    //! Nobody is asked together with the one chosen now because he was chosen some other time
    void whatWasLeftIsSaidAndThrownAwayByItsKey()
    {
        const QString number = m_place->snowCase().number;
        const auto *line = m_page->findChild<KeptLine *>();
        for (int round = 0; round < 3; ++round) {
            open(number);
            QVERIFY(!line->isVisible());
            type(u"Kultur"_s);
            press(Qt::Key_Return);
            QTRY_COMPARE(chips()->keys(), QStringList{ u"KFF"_s });
            QVERIFY(!line->isVisible()); // it has just been chosen
            m_place->navigator.notices.clear();
            press(Qt::Key_Escape);
            QTRY_COMPARE(m_place->navigator.notices.size(), 1); // that it is kept
            open(m_place->snowCase().number); // another one in between
            QVERIFY(!line->isVisible());
            QVERIFY(chips()->keys().isEmpty());
            for (int again = 0; again < 3; ++again) {
                open(number);
                QTRY_VERIFY(line->isVisible());
                QVERIFY2(line->accessibleName().contains(u"Kultur"_s), qPrintable(line->accessibleName()));
                QCOMPARE(chips()->keys(), QStringList{ u"KFF"_s });
                press(Qt::Key_Escape);
            }
            open(number);
            QTRY_VERIFY(line->isVisible());
            press(Qt::Key_Q, Qt::AltModifier);
            QTRY_VERIFY(!line->isVisible());
            QVERIFY(chips()->keys().isEmpty());
            QVERIFY(!button()->isEnabled());
            QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(chips()->input()));
            press(Qt::Key_Escape);
        }
    }

    void whatIsThrownAwayCanBeHadBackAndIsSaidAgain()
    {
        const QString number = m_place->snowCase().number;
        const auto *line = m_page->findChild<KeptLine *>();
        open(number);
        type(u"Kultur"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Escape);
        for (int round = 0; round < 3; ++round) {
            open(number);
            QTRY_VERIFY(line->isVisible());
            press(Qt::Key_Q, Qt::AltModifier);
            QTRY_VERIFY(!line->isVisible());
            m_place->navigator.notices.constLast().run();
            QTRY_VERIFY(line->isVisible());
            QCOMPARE(chips()->keys(), QStringList{ u"KFF"_s });
        }
    }

    void tabGoesInReadingOrder()
    {
        for (int round = 0; round < 3; ++round) {
            const QString number = m_place->snowCase().number;
            open(number);
            QTRY_VERIFY(proposal());
            press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_VERIFY(letter().contains(number)); // not that of the case before
            m_page->focusFirst();
            QList<QWidget *> order;
            int last = -1;
            for (int steps = 0; steps < 12 && QApplication::focusWidget()->objectName() != u"assign"_s; ++steps) {
                press(Qt::Key_Tab);
                QWidget *now = QApplication::focusWidget();
                const int top = now->mapTo(m_page.get(), QPoint(0, 0)).y();
                QVERIFY2(top >= last, qPrintable(now->objectName()));
                last = top;
                order.append(now);
            }
            QVERIFY(order.contains(proposal()));
            QVERIFY(order.contains(m_page->findChild<QListWidget *>(u"letters"_s)));
            QCOMPARE(order.constLast(), static_cast<QWidget *>(button()));
            press(Qt::Key_Escape);
        }
    }

    void afterTheProposalIsTakenByItsKeyAnotherIsTyped()
    {
        for (int round = 0; round < 3; ++round) {
            const QString number = m_place->snowCase().number;
            open(number);
            QTRY_VERIFY(proposal());
            press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_COMPARE(chips()->keys(), QStringList{ u"SBF"_s });
            type(u"Kultur"_s);
            press(Qt::Key_Return);
            QTRY_COMPARE(chips()->keys(), QStringList({ u"SBF"_s, u"KFF"_s }));
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_place->file(number).subject.assignments.size(), 2);
        }
    }

    //! R92: the letter asks for an answer on a day that is still to come
    void whoIsAskedLateReadsADayOfItsOwn()
    {
        const QString number = m_place->snowCase({ u"SBF"_s }).number;
        m_place->setNow(u"2026-12-21T09:00:00"_s);
        for (int round = 0; round < 3; ++round) {
            open(number);
            type(u"Kultur"_s);
            press(Qt::Key_Return);
            QTRY_COMPARE(m_page->findChild<QListWidget *>(u"letters"_s)->count(), 1);
            QTRY_VERIFY2(letter().contains(u"23 december 2026"_s), qPrintable(letter()));
            QVERIFY(!letter().contains(u"4 december 2026"_s));
            press(Qt::Key_Escape);
        }
        open(number);
        QTRY_VERIFY(button()->isEnabled());
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_place->file(number).subject.assignments.size(), 2);
        const QList<Message> written = m_place->file(number).messages;
        QVERIFY(std::ranges::any_of(written, [](const Message &one) {
            return one.department == u"KFF" && one.letter.body.contains(u"23 december 2026"_s);
        }));
    }

    void aDepartmentWithoutAMailboxIsRefusedByName()
    {
        const QString number = m_place->snowCase().number;
        open(number);
        type(u"Överförm"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(button()->isEnabled());
        press(Qt::Key_Return, Qt::ControlModifier);
        const auto told = [this] {
            for (const QLabel *label : m_page->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(u"Överförmyndarkontoret"_s))
                    return true;
            }
            return !m_place->navigator.notices.isEmpty()
                && m_place->navigator.notices.constLast().text.contains(u"Överförmyndarkontoret"_s);
        };
        QTRY_VERIFY(told());
        QCOMPARE(m_place->file(number).subject.status, CaseStatus::Registered);
    }

    void whatTheNoticeTakesBackIsItsOwnStep()
    {
        const QString first = m_place->snowCase().number;
        open(first);
        type(u"Stadsbygg"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_place->navigator.notices.size(), 1);
        const Notice notice = m_place->navigator.notices.constFirst();
        m_place->apply(first, RecordAnswer{ u"SBF"_s, Outcome::NoAction, u"Vi sandar."_s });
        notice.run();
        QTRY_COMPARE(m_place->navigator.notices.size(), 2);
        QCOMPARE(m_place->file(first).subject.status, CaseStatus::AnswerReady);
    }

    void whatIsTypedIsTakenIfItAloneFitsAndNeverDropped()
    {
        for (int round = 0; round < 3; ++round) {
            const QString number = m_place->snowCase().number;
            open(number);
            type(u"xyz"_s);
            press(Qt::Key_Return, Qt::ControlModifier);
            QCOMPARE(m_place->file(number).subject.status, CaseStatus::Registered);
            QVERIFY(chips()->accessibleDescription().contains(u"xyz"_s));
            press(Qt::Key_Tab);
            QVERIFY(chips()->accessibleDescription().contains(u"xyz"_s));
            chips()->input()->setFocus();
            press(Qt::Key_A, Qt::ControlModifier);
            type(u"kultur"_s); // the marked line is not taken yet
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_place->file(number).subject.status, CaseStatus::AwaitingAnswer);
            QCOMPARE(m_place->file(number).subject.assignments.constFirst().department, u"KFF"_s);
            QTRY_COMPARE(m_place->navigator.requests.constLast().number, number);
        }
    }

    void theProposalIsTakenWithItsKey()
    {
        for (int round = 0; round < 3; ++round) {
            const QString number = m_place->snowCase().number;
            open(number);
            QTRY_VERIFY(proposal());
            press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
            QCOMPARE(chips()->keys(), QStringList{ u"SBF"_s });
            QTRY_VERIFY(letter().contains(number));
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_place->file(number).subject.status, CaseStatus::AwaitingAnswer);
            m_place->navigator.notices.clear();
            open(number); // there is none any more
            QTRY_VERIFY(!proposal() && !chips()->input()->isReadOnly());
            press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_COMPARE(m_place->navigator.notices.size(), 1);
            QVERIFY(chips()->keys().isEmpty());
        }
    }

    void thatNothingIsChosenIsSaid()
    {
        for (int round = 0; round < 3; ++round) {
            open(m_place->snowCase().number);
            press(Qt::Key_Return, Qt::ControlModifier);
            const auto isSaid = [this] {
                const auto labels = m_page->findChildren<QLabel *>();
                return std::ranges::any_of(labels, [](const QLabel *label) {
                    return label->isVisible() && label->text().contains(u"No department is chosen"_s);
                });
            };
            QTRY_VERIFY(isSaid());
            QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(chips()->input()));
            type(u"Stadsbygg"_s);
            press(Qt::Key_Return);
            QTRY_VERIFY(!isSaid());
        }
    }

    //! What was told in the call is not lost when the case comes back and a department is asked
    void whoIsAskedNowReadsWhatWasAnsweredBefore()
    {
        for (int round = 0; round < 3; ++round) {
            CaseDraft draft = snowDraft();
            draft.channel = Channel::Phone;
            draft.answeredDirectly = CaseDraft::DirectAnswer{ u"Det plogas i dag."_s, Outcome::NoAction, {}, {} };
            const QString number = m_place->registered(draft).number;
            m_place->apply(number, Reopen{ u"Ringde igen."_s });
            open(number);
            type(u"Stadsbygg"_s);
            press(Qt::Key_Return);
            QTRY_VERIFY2(letter().contains(u"Det plogas i dag."_s), qPrintable(letter()));
            QVERIFY(letter().contains(u"20 november 2026"_s));
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_place->file(number).subject.status, CaseStatus::AwaitingAnswer);
            QVERIFY(m_place->file(number).messages.constFirst().letter.body.contains(u"Det plogas i dag."_s));
        }
    }

    void escClosesTheListBeforeThePage()
    {
        open(m_place->snowCase().number);
        for (int round = 0; round < 3; ++round) {
            type(u"s"_s);
            QVERIFY(chips()->input()->isListOpen());
            press(Qt::Key_Escape);
            QVERIFY(!chips()->input()->isListOpen());
            QVERIFY(m_place->navigator.requests.isEmpty());
        }
        press(Qt::Key_Escape);
        QCOMPARE(m_place->navigator.requests.size(), 1);
    }

private:
    void open(const QString &number)
    {
        m_page->load({ PageKind::Assignment, number, {}, {} });
        const auto isShown = [&] {
            for (const QLabel *label : m_page->findChildren<QLabel *>()) {
                if (label->text().startsWith(number))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(isShown());
        QTRY_VERIFY(!chips()->input()->isReadOnly()); // the case is there, also when it was the last one shown
        m_page->focusFirst();
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(chips()->input()));
    }
    [[nodiscard]] QPushButton *proposal() const
    {
        const auto buttons = m_page->findChildren<QPushButton *>();
        const auto found = std::ranges::find_if(
            buttons, [](const QPushButton *one) { return one->isVisible() && one->text().contains(u"because of"_s); });
        return found == buttons.end() ? nullptr : *found;
    }
    [[nodiscard]] ChipBar *chips() const { return m_page->findChild<ChipBar *>(); }
    [[nodiscard]] QPushButton *button() const { return m_page->findChild<QPushButton *>(u"assign"_s); }
    [[nodiscard]] QString letter() const { return m_page->findChild<LetterView *>()->browser()->toPlainText(); }

    QTemporaryDir m_settings;
    std::unique_ptr<CasePlace> m_place;
    std::unique_ptr<AssignmentPage> m_page;
};

LYHORD_TEST(TestAssignmentPage)
#include "test_assignmentpage.moc"
