#include "core/services/batchservice.h"
#include "tests/support/testmain.h"
#include "tests/ui/caseplace.h"
#include "tests/ui/keyboard.h"
#include "tests/ui/questionsleft.h"
#include "ui/batch/batchmodel.h"
#include "ui/batch/batchpage.h"
#include "ui/batch/batchundodialog.h"
#include "ui/client/localdrafts.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/linedelegate.h"
#include "ui/widgets/lineview.h"
#include "ui/widgets/segmentedchoice.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextBrowser>

#include <algorithm>

using namespace lyhord;
using namespace lyhord::test;

//! R95 with the keyboard alone: the step's form, what will happen to each beside it, and one undo for all
class TestBatchPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { CasePlace::prepareProgram(m_settings); }
    void init()
    {
        m_place = std::make_unique<CasePlace>();
        m_page = std::make_unique<BatchPage>(*m_place->eva, m_place->navigator, nullptr);
        m_page->resize(1160, 700);
        m_page->QWidget::show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_place.reset();
    }

    void threeStepsInARowOnTheSameCases()
    {
        const QStringList numbers = snowCases(3);
        open(numbers, BatchStep::Assign);
        QAbstractItemModelTester tester(list()->model());
        type(u"Stadsbygg"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(summary().startsWith(u"3 "_s));
        QVERIFY(what(0).contains(u"Stadsbyggnadsförvaltningen"_s));
        confirm();
        QTRY_COMPARE(m_place->navigator.notices.size(), 1);
        for (const QString &number : numbers)
            QCOMPARE(m_place->file(number).subject.status, CaseStatus::AwaitingAnswer);

        open(numbers, BatchStep::Answer);
        field<QComboBox>(u"department"_s)->setFocus();
        type(u"Stads"_s);
        field<QPlainTextEdit>(u"text"_s)->setFocus();
        type(u"Vi sandar i natt."_s);
        press(Qt::Key_Tab);
        type(u"1"_s); // an improvement
        QTRY_VERIFY(summary().startsWith(u"3 "_s));
        confirm();
        QTRY_COMPARE(m_place->navigator.notices.size(), 2);
        for (const QString &number : numbers)
            QCOMPARE(m_place->file(number).subject.status, CaseStatus::AnswerReady);

        open(numbers, BatchStep::Send);
        QTRY_VERIFY(summary().startsWith(u"3 "_s));
        QVERIFY(what(2).contains(u"asa@example.org"_s));
        confirm();
        QTRY_COMPARE(m_place->navigator.notices.size(), 3);
        for (const QString &number : numbers)
            QCOMPARE(m_place->file(number).subject.status, CaseStatus::Closed);

        m_place->navigator.notices.constLast().run(); // one undo for all
        QTRY_COMPARE(m_place->navigator.notices.size(), 4);
        for (const QString &number : numbers)
            QCOMPARE(m_place->file(number).subject.status, CaseStatus::AnswerReady);
    }

    void whatWillBeRefusedIsSaidBeforeAndTheRestIsDone()
    {
        const QString asked = m_place->snowCase({ u"SBF"_s }).number;
        const QString fresh = m_place->snowCase().number;
        open({ asked, fresh }, BatchStep::Assign);
        type(u"Stadsbygg"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(summary().startsWith(u"1 "_s));
        QVERIFY(what(0).contains(u"SBF"_s) || what(0).contains(u"Stadsbygg"_s));
        QVERIFY(what(0) != what(1));
        confirm();
        QTRY_COMPARE(m_place->navigator.notices.size(), 1);
        QCOMPARE(m_place->navigator.notices.constFirst().kind, Notice::Kind::Warning);
        QCOMPARE(m_place->file(fresh).subject.status, CaseStatus::AwaitingAnswer);
        QCOMPARE(m_place->file(asked).subject.assignments.size(), 1);
    }

    //! L9: of secret cases among them, that nobody at the department may read them
    void thatNobodyThereMayReadSecretCasesIsSaid()
    {
        CaseDraft hidden = snowDraft();
        hidden.secrecy = true;
        for (int round = 0; round < 3; ++round) {
            const QString secret = m_place->registered(hidden).number;
            const QString plain = m_place->snowCase().number;
            const QStringList numbers = round == 1 ? QStringList{ plain } : QStringList{ plain, secret };
            open(numbers, BatchStep::Assign);
            type(u"Stadsbygg"_s);
            press(Qt::Key_Return);
            QTRY_VERIFY2(summary().startsWith(QString::number(numbers.size()) + u' '), qPrintable(summary()));
            QCOMPARE(summary().contains(u"Nobody at Stadsbyggnadsförvaltningen"_s), round != 1);
            press(Qt::Key_Escape);
        }
    }

    //! The step has been chosen by its key: what is typed is the answer
    void theAnswerIsTypedAtOnceAndChangesNoStep()
    {
        for (int round = 0; round < 3; ++round) {
            const QString number = m_place->snowCase({ u"SBF"_s }).number;
            open({ number }, BatchStep::Answer);
            type(u"Interimistiskt. Avskrivs ej."_s); // letters that other steps begin with
            QCOMPARE(field<QComboBox>(u"batchStep"_s)->currentData().toString(), u"answer"_s);
            QCOMPARE(field<QPlainTextEdit>(u"text"_s)->toPlainText(), u"Interimistiskt. Avskrivs ej."_s);
            press(Qt::Key_Escape);
        }
    }

    void lettersChooseAStepUntilSomethingIsWritten()
    {
        for (int round = 0; round < 3; ++round) {
            const QString number = m_place->snowCase({ u"SBF"_s }).number;
            open({ number }, std::nullopt);
            auto *step = field<QComboBox>(u"batchStep"_s);
            QVERIFY(step->hasFocus());
            step->view()->keyboardSearch(QString()); // the letters of the round before are no part of the word
            type(u"wri"_s);
            QCOMPARE(step->currentData().toString(), u"write-off"_s);
            for (int times = 0; times < 9 && step->currentData().toString() != u"send"_s; ++times)
                press(Qt::Key_Up);
            QCOMPARE(step->currentData().toString(), u"send"_s);
            field<QPlainTextEdit>(u"text"_s)->setFocus();
            type(u"Vi sandar"_s);
            step->setFocus();
            type(u"wri"_s); // goes on writing, beside the field
            QCOMPARE(step->currentData().toString(), u"send"_s);
            press(Qt::Key_Escape);
        }
    }

    void whyNothingIsDoneIsSaid()
    {
        for (int round = 0; round < 3; ++round) {
            const QString number = m_place->snowCase({ u"SBF"_s }).number;
            m_place->navigator.notices.clear();
            open({ number }, BatchStep::WriteOff); // long before its time
            QTRY_VERIFY2(summary().startsWith(u"0 "_s), qPrintable(summary()));
            confirm();
            QTRY_COMPARE(m_place->navigator.notices.size(), 1);
            const QString told = m_place->navigator.notices.constFirst().text;
            QVERIFY2(told.startsWith(u"Nothing is done: 1 case"), qPrintable(told));
            list()->setFocus();
            press(Qt::Key_Space); // left out
            confirm();
            QTRY_COMPARE(m_place->navigator.notices.size(), 2);
            QVERIFY2(m_place->navigator.notices.constLast().text.contains(u"every case is left out"),
                qPrintable(m_place->navigator.notices.constLast().text));
            press(Qt::Key_Escape);
        }
    }

    void writingOffSaysOfEachWhoIsToldAndHow()
    {
        CaseDraft silent = snowDraft();
        silent.departments = { u"SBF"_s };
        silent.replyWanted = false;
        CaseDraft unreached = silent;
        unreached.replyWanted = true;
        unreached.replyBy.reset();
        unreached.submitter.email.clear();
        const QStringList numbers{ m_place->snowCase({ u"SBF"_s }).number, m_place->registered(silent).number,
            m_place->registered(unreached).number };
        for (const QString &day : { u"2026-12-08T09:00"_s, u"2027-01-12T09:00"_s }) {
            m_place->setNow(day);
            for (const QString &number : numbers)
                m_place->apply(number, Remind{});
        }
        for (const QString &number : numbers)
            letQuestionsLeave(*m_place, number);
        m_place->setNow(u"2027-03-02T09:00"_s);
        for (int round = 0; round < 3; ++round) {
            open(numbers, BatchStep::WriteOff);
            QTRY_VERIFY2(summary().startsWith(u"3 "_s), qPrintable(summary()));
            QVERIFY2(what(0).contains(u"asa@example.org"_s), qPrintable(what(0)));
            QCOMPARE(what(1), // R91: who has not answered need not any more
                u"Stadsbyggnadsförvaltningen is written to at sbf@example.org; The person is not told: no reply is wanted."_s);
            QVERIFY2(what(2).contains(u"; The person is not told: there is no e-mail address"_s), qPrintable(what(2)));
            press(Qt::Key_Escape);
        }
    }

    //! Nothing is wrong with them while no department has been chosen
    void theCasesAreCalmUntilTheStepIsFilledIn()
    {
        for (int round = 0; round < 3; ++round) { // with other cases, since what was filled in for these is kept
            const QString asked = m_place->snowCase({ u"SBF"_s }).number;
            const QString fresh = m_place->snowCase().number;
            open({ asked, fresh }, BatchStep::Assign);
            QTRY_VERIFY(!summary().contains(u'…'));
            QVERIFY2(summary().startsWith(u"Fill in the step"_s), qPrintable(summary()));
            QVERIFY2(what(0).startsWith(u"Still missing: "_s) && what(0).contains(u"department"_s, Qt::CaseInsensitive),
                qPrintable(what(0)));
            for (int row = 0; row < 2; ++row) {
                const QModelIndex line = list()->model()->index(row, BatchModel::What);
                QCOMPARE(line.data(ToneRole).toInt(), int(Tone::Neutral));
                QVERIFY(!line.data(SymbolRole).isValid());
            }
            type(u"Stadsbygg"_s);
            press(Qt::Key_Return);
            QTRY_VERIFY(summary().startsWith(u"1 "_s)); // the other one is refused, in red
            QCOMPARE(list()->model()->index(0, BatchModel::What).data(ToneRole).toInt(), int(Tone::Late));
            press(Qt::Key_Escape);
        }
    }

    //! A department that none of them waits for has nothing to answer
    void onlyDepartmentsThatAreAwaitedCanHaveAnswered()
    {
        for (int round = 0; round < 3; ++round) {
            open({ m_place->snowCase({ u"SBF"_s }).number, m_place->snowCase().number }, BatchStep::Answer);
            auto *department = field<QComboBox>(u"department"_s);
            QTRY_COMPARE(department->count(), 2);
            QCOMPARE(department->itemData(0).toString(), QString());
            QCOMPARE(department->itemData(1).toString(), u"SBF"_s);
            QCOMPARE(department->currentIndex(), 0);
            press(Qt::Key_Escape);
        }
    }

    //! What is said is of what stands there now: Ctrl+Enter would not do what was worked out before
    void whatIsSaidIsNotOfWhatStoodThereBefore()
    {
        const QString number = m_place->snowCase({ u"SBF"_s }).number;
        open({ number }, BatchStep::Answer);
        field<QComboBox>(u"department"_s)->setFocus();
        type(u"Stads"_s);
        field<QPlainTextEdit>(u"text"_s)->setFocus();
        type(u"Vi sandar i natt."_s);
        press(Qt::Key_Tab);
        type(u"1"_s); // an improvement
        for (int round = 0; round < 3; ++round) {
            QTRY_VERIFY2(summary().startsWith(u"1 "_s), qPrintable(summary()));
            field<QPlainTextEdit>(u"text"_s)->setFocus();
            type(u"!"_s);
            QVERIFY2(!summary().startsWith(u"1 "_s), qPrintable(summary()));
        }
    }

    //! What the step begins with for one case it begins with for many
    void anInterimAnswerBeginsWithItsTextAndDay()
    {
        for (int round = 0; round < 3; ++round) {
            const QStringList numbers = snowCases(2);
            open(numbers, BatchStep::Interim);
            QVERIFY(!field<QPlainTextEdit>(u"text"_s)->toPlainText().isEmpty());
            QTRY_VERIFY2(summary().startsWith(u"2 "_s), qPrintable(summary()));
            confirm();
            QTRY_COMPARE(m_place->navigator.notices.size(), round + 1);
            for (const QString &number : numbers)
                QCOMPARE(m_place->file(number).subject.interimDue, std::optional(QDate(2026, 12, 4)));
        }
    }

    void whoAtTheDepartmentAnsweredIsRecordedInAll()
    {
        for (int round = 0; round < 3; ++round) {
            const QString number = m_place->snowCase({ u"SBF"_s }).number;
            open({ number }, BatchStep::Answer);
            auto *department = field<QComboBox>(u"department"_s);
            department->setFocus(Qt::TabFocusReason);
            for (int i = 0; i < 10 && department->currentData().toString() != u"SBF"_s; ++i)
                press(Qt::Key_Down);
            field<QPlainTextEdit>(u"text"_s)->setFocus(Qt::TabFocusReason);
            type(u"Vi plogar."_s);
            press(Qt::Key_Tab);
            type(u"1"_s);
            field<QLineEdit>(u"given_by"_s)->setFocus(Qt::TabFocusReason);
            type(u"Nils Lund"_s);
            QTRY_VERIFY2(summary().startsWith(u"1 "_s), qPrintable(summary()));
            confirm();
            QTRY_COMPARE(m_place->navigator.notices.size(), round + 1);
            const CaseFile file = m_place->file(number);
            QCOMPARE(file.events.constLast().details.value(u"given_by"_s).toString(), u"Nils Lund"_s);
        }
    }

    //! What the person is told goes as it is into letters of several languages
    void aReferralInAnotherLanguageThanTheLettersIsMarked()
    {
        for (int round = 0; round < 3; ++round) {
            CaseDraft finnish = snowDraft();
            finnish.language = u"fi"_s;
            open({ m_place->snowCase().number, m_place->registered(finnish).number }, BatchStep::Refer);
            auto *told = field<QPlainTextEdit>(u"told"_s);
            told->setFocus(Qt::TabFocusReason);
            told->selectAll();
            type(u"Det här hör inte till kommunen, och vi har skickat det vidare."_s);
            QTRY_VERIFY(isSaid(u"in another language"_s));
            press(Qt::Key_Escape);
        }
    }

    void nothingIsDoneBeforeItHasBeenShown()
    {
        const QString number = m_place->snowCase({ u"SBF"_s }).number;
        open({ number }, BatchStep::Interim);
        field<QPlainTextEdit>(u"text"_s)->setFocus();
        type(u"Vi mäter."_s);
        press(Qt::Key_Return, Qt::ControlModifier); // at once after the last letter
        QTRY_COMPARE(m_place->navigator.notices.size(), 1);
        QCOMPARE(m_place->file(number).messages.size(), 1); // the question to the department, no more
    }

    void acaseLeftOutStaysAsItIs()
    {
        const QStringList numbers = snowCases(3);
        open(numbers, BatchStep::Assign);
        type(u"Stadsbygg"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(summary().startsWith(u"3 "_s));
        list()->setFocus();
        list()->setCurrentIndex(list()->model()->index(1, 0));
        press(Qt::Key_Space);
        QTRY_VERIFY(summary().startsWith(u"2 "_s));
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_place->navigator.notices.size(), 1);
        QCOMPARE(m_place->file(numbers.at(1)).subject.status, CaseStatus::Registered);
        QCOMPARE(m_place->file(numbers.at(2)).subject.status, CaseStatus::AwaitingAnswer);
    }

    //! Who was not to get the letter does not get it because the step was begun anew
    void whoWasLeftOutStaysSoWhenTheStepIsBegunAnew()
    {
        const QStringList numbers = snowCases(3);
        for (int round = 0; round < 3; ++round) {
            open(numbers, BatchStep::Send);
            if (round == 0) {
                field<QPlainTextEdit>(u"text"_s)->setFocus();
                type(u"Vi sandar i natt."_s);
                leaveOut(1);
            }
            QTRY_COMPARE(field<QPlainTextEdit>(u"text"_s)->toPlainText(), u"Vi sandar i natt."_s);
            QCOMPARE(leftOut(), QStringList{ numbers.at(1) });
            QVERIFY2(heading().contains(u"3 case"_s) && heading().contains(u"1 left out"_s), qPrintable(heading()));
            if (round == 1) { // chosen in another order, and with another step between
                field<QComboBox>(u"batchStep"_s)->setFocus();
                press(Qt::Key_Up);
                QCOMPARE(leftOut(), QStringList{ numbers.at(1) });
                press(Qt::Key_Down);
                QCOMPARE(leftOut(), QStringList{ numbers.at(1) });
            }
            m_place->navigator.notices.clear();
            press(Qt::Key_Escape);
            QVERIFY(m_page->canLeave());
            QCOMPARE(m_place->navigator.notices.size(), 1); // what is written is kept, it says
            m_page = std::make_unique<BatchPage>(*m_place->eva, m_place->navigator, nullptr);
        }
        open({ numbers.at(2), numbers.at(1), numbers.at(0) }, BatchStep::Send);
        field<QPlainTextEdit>(u"text"_s)->setFocus();
        type(u" Välkommen åter."_s);
        press(Qt::Key_Tab);
        type(u"1"_s);
        QTRY_VERIFY2(summary().startsWith(u"2 "_s), qPrintable(summary()));
        confirm();
        QTRY_VERIFY(summary().startsWith(u"2 done"_s));
        QCOMPARE(m_place->file(numbers.at(1)).subject.status, CaseStatus::Registered);
        QVERIFY(m_place->file(numbers.at(1)).messages.isEmpty());
    }

    //! Left out alone, without a word: that is kept too, and it holds for another selection
    void anOmissionHoldsForAnotherSelectionAndIsSaid()
    {
        const QStringList numbers = snowCases(3);
        open(numbers, BatchStep::Send);
        leaveOut(1);
        press(Qt::Key_Escape);
        QVERIFY(m_page->canLeave());
        QStringList more = numbers;
        more.append(snowCases(1));
        for (int round = 0; round < 3; ++round) {
            m_place->navigator.notices.clear();
            open(more, BatchStep::Send);
            QCOMPARE(leftOut(), QStringList{ numbers.at(1) });
            QCOMPARE(m_place->navigator.notices.size(), 1);
            QVERIFY(m_place->navigator.notices.constFirst().text.startsWith(u"1 of these"_s));
            open(snowCases(2), BatchStep::Send);
            QCOMPARE(leftOut(), QStringList());
            open(numbers, BatchStep::Interim); // it was left out of another step
            QCOMPARE(leftOut(), QStringList());
        }
        open(more, BatchStep::Send);
        leaveOut(1); // taken in again
        QCOMPARE(leftOut(), QStringList());
        press(Qt::Key_Escape);
        QVERIFY(m_page->canLeave());
        open(more, BatchStep::Send);
        QCOMPARE(leftOut(), QStringList());
    }

    //! A Swedish text in a Finnish letter is said before it is sent, and one key leaves those out
    void lettersInAnotherLanguageThanTheTextAreMarked()
    {
        for (int round = 0; round < 3; ++round) {
            CaseDraft finnish = snowDraft();
            finnish.language = u"fi"_s;
            const QStringList numbers{ m_place->snowCase().number, m_place->registered(finnish).number };
            open(numbers, BatchStep::Send);
            field<QPlainTextEdit>(u"text"_s)->setFocus();
            type(u"Vi sandar i natt, och det ska inte hända igen."_s);
            press(Qt::Key_Tab);
            type(u"1"_s);
            QTRY_VERIFY2(summary().startsWith(u"2 "_s), qPrintable(QString::number(round) + summary() + what(1)));
            auto *said = m_page->findChild<QLabel *>(u"otherLanguage"_s);
            QTRY_VERIFY(said->isVisible());
            QVERIFY2(said->text().startsWith(u"1 "_s), qPrintable(said->text()));
            QVERIFY2(what(1).contains(u"another language"_s), qPrintable(what(1)));
            QVERIFY(!what(0).contains(u"another language"_s));
            press(Qt::Key_G, Qt::AltModifier);
            QTRY_COMPARE(leftOut(), QStringList{ numbers.at(1) });
            QTRY_VERIFY(summary().startsWith(u"1 "_s));
            QVERIFY(!said->isVisible());
            press(Qt::Key_Escape);
            m_page = std::make_unique<BatchPage>(*m_place->eva, m_place->navigator, nullptr);
        }
    }

    //! R93: what all end with is shown before it is sent, and where they differ it is said that each keeps its own
    void theOutcomeOfTheDepartmentsIsProposedAndSaid_data()
    {
        QTest::addColumn<bool>("isSame");
        QTest::addColumn<bool>("isChosen");
        QTest::newRow("all the same") << true << false;
        QTest::newRow("they differ") << false << false;
        QTest::newRow("they differ, and one is chosen for all") << false << true;
    }
    void theOutcomeOfTheDepartmentsIsProposedAndSaid()
    {
        QFETCH(const bool, isSame);
        QFETCH(const bool, isChosen);
        for (int round = 0; round < 3; ++round) {
            const QStringList numbers{ m_place->snowCase({ u"SBF"_s }).number, m_place->snowCase({ u"SBF"_s }).number };
            const QList<Outcome> stated{ Outcome::Improvement, isSame ? Outcome::Improvement : Outcome::NoAction };
            for (int nth = 0; nth < 2; ++nth)
                m_place->apply(numbers.at(nth), RecordAnswer{ u"SBF"_s, stated.at(nth), u"Vi sandar."_s });
            open(numbers, BatchStep::Send);
            QTRY_VERIFY(summary().startsWith(u"2 "_s));
            auto *outcome = field<SegmentedChoice>(u"outcome"_s);
            QCOMPARE(outcome->key(), QString()); // nobody has chosen yet
            QCOMPARE(outcome->proposal(), isSame ? u"improvement"_s : QString());
            QCOMPARE(isSaid(u"each case keeps its own"_s), !isSame);
            if (isChosen) {
                field<QPlainTextEdit>(u"text"_s)->setFocus();
                press(Qt::Key_Tab);
                type(u"2"_s);
                QTRY_VERIFY(summary().startsWith(u"2 "_s));
                QCOMPARE(outcome->key(), u"no_action"_s);
                QVERIFY(!isSaid(u"each case keeps its own"_s));
            } else { // left out, the other one stands alone
                leaveOut(1);
                QTRY_COMPARE(outcome->proposal(), u"improvement"_s);
                leaveOut(1);
                QTRY_COMPARE(outcome->proposal(), isSame ? u"improvement"_s : QString());
            }
            const auto before = m_place->navigator.notices.size();
            confirm();
            QTRY_COMPARE(m_place->navigator.notices.size(), before + 1);
            for (int nth = 0; nth < 2; ++nth)
                QCOMPARE(m_place->file(numbers.at(nth)).subject.outcome,
                    std::optional(isChosen ? Outcome::NoAction : stated.at(nth)));
        }
    }

    void whereNoDepartmentHasStatedAnOutcomeItIsToBeChosen()
    {
        const QStringList numbers = snowCases(2);
        open(numbers, BatchStep::Send);
        field<QPlainTextEdit>(u"text"_s)->setFocus();
        type(u"Vi sandar i natt."_s);
        QTRY_VERIFY(isSaid(u"no department has stated an outcome"_s));
        QCOMPARE(field<SegmentedChoice>(u"outcome"_s)->proposal(), QString());
        confirm();
        QVERIFY(isOpen(m_place->file(numbers.constFirst()).subject.status));
        field<SegmentedChoice>(u"outcome"_s)->setFocus();
        type(u"1"_s);
        QTRY_VERIFY(summary().startsWith(u"2 "_s));
        QVERIFY(!isSaid(u"no department has stated an outcome"_s));
    }

    void noLetterIsShownForWhoGetsNone()
    {
        const QStringList numbers = snowCases(2);
        open(numbers, BatchStep::Send);
        field<QPlainTextEdit>(u"text"_s)->setFocus();
        type(u"Vi sandar i natt."_s);
        press(Qt::Key_Tab);
        type(u"1"_s);
        QTRY_VERIFY(summary().startsWith(u"2 "_s));
        auto *letter = m_page->findChild<QTextBrowser *>(u"letter"_s);
        for (int round = 0; round < 3; ++round) {
            QTRY_VERIFY(letter->isVisible() && letter->toPlainText().contains(u"Vi sandar i natt."_s));
            leaveOut(0);
            QVERIFY(!letter->isVisible());
            QVERIFY(!letter->toPlainText().contains(u"Vi sandar"_s));
            leaveOut(0);
        }
    }

    //! R91: the reason goes to the department as it is written
    void theReasonIsShownAsTheDepartmentWillReadIt()
    {
        const QString number = m_place->snowCase({ u"SBF"_s }).number;
        letQuestionsLeave(*m_place, number);
        open({ number }, BatchStep::Send);
        field<QPlainTextEdit>(u"text"_s)->setFocus();
        type(u"Vi sandar i natt."_s);
        press(Qt::Key_Tab);
        type(u"1"_s);
        auto *reason = field<QLineEdit>(u"missing_part_reason"_s);
        reason->setFocus();
        type(u"Bråttom"_s);
        auto *letter = m_page->findChild<QTextBrowser *>(u"letter"_s);
        QTRY_VERIFY2(letter->toPlainText().indexOf(u"Bråttom"_s) >= 0, qPrintable(letter->toPlainText()));
        const auto place = [letter](const QString &words) { return letter->toPlainText().indexOf(words); };
        QVERIFY(place(u"Bråttom"_s) < place(u"Vi sandar i natt."_s));
        list()->setFocus();
        QVERIFY(place(u"Vi sandar i natt."_s) < place(u"Bråttom"_s));
    }

    void stoppedInTheMiddleWhatIsDoneStaysDoneAndIsUndoneAsOne()
    {
        const QStringList numbers = snowCases(40);
        open(numbers, BatchStep::Assign);
        type(u"Stadsbygg"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(summary().startsWith(u"40 "_s));
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(list()->model()->index(2, BatchModel::What).data() == u"Done"_s);
        press(Qt::Key_Escape);
        QTRY_COMPARE(m_place->navigator.notices.size(), 1);
        QCOMPARE(m_place->navigator.backs, 0); // it stops, and the page stays
        const auto batches = m_place->ask([](Session &session) { return session.batches().open(5); });
        QCOMPARE(batches->size(), 1);
        QVERIFY(batches->at(0).cases.size() >= 3 && batches->at(0).cases.size() < 40);
        QCOMPARE(m_place->file(numbers.last()).subject.status, CaseStatus::Registered);
        button(u"undoBatch"_s)->setFocus();
        press(Qt::Key_Space);
        QTRY_COMPARE(m_place->navigator.notices.size(), 2);
        QCOMPARE(m_place->file(numbers.first()).subject.status, CaseStatus::Registered);
    }

    void whatIsTypedIsThereWhenThePageIsOpenedAgain()
    {
        const QStringList numbers = snowCases(2);
        open(numbers, BatchStep::Send);
        field<QPlainTextEdit>(u"text"_s)->setFocus();
        type(u"Vi sandar"_s);
        press(Qt::Key_Escape);
        QCOMPARE(m_place->navigator.backs, 1);
        QVERIFY(m_page->canLeave());
        m_page = std::make_unique<BatchPage>(*m_place->eva, m_place->navigator, nullptr);
        open(snowCases(2), BatchStep::Send);
        QVERIFY2(field<QPlainTextEdit>(u"text"_s)->toPlainText().isEmpty(), "it was written for other cases");
        open(numbers, BatchStep::Send);
        QTRY_COMPARE(field<QPlainTextEdit>(u"text"_s)->toPlainText(), u"Vi sandar"_s);
    }

    void tabComesToEverythingAlsoAfterAStep()
    {
        const QStringList numbers = snowCases(2);
        m_place->apply(numbers.first(), Assign{ { u"SBF"_s } });
        m_place->apply(numbers.first(), RecordAnswer{ u"SBF"_s, Outcome::NoAction, u"Nej."_s });
        for (int round = 0; round < 3; ++round) {
            open(numbers, BatchStep::Send);
            QTRY_VERIFY(!summary().contains(u'…'));
            QCOMPARE(unreached(), QStringList());
            confirm();
            QTRY_VERIFY(m_place->navigator.notices.size() > round || round > 0);
            m_page->findChild<QPushButton *>(u"undoBatch"_s)->setFocus();
            QCOMPARE(unreached(), QStringList());
        }
    }

    void yesterdaysStepIsUndoneFromItsList()
    {
        const QStringList numbers = snowCases(2);
        m_place->ask([numbers](Session &session) {
            const Command step = Assign{ { u"SBF"_s } };
            const auto mark = session.batches().begin(step);
            for (const QString &number : numbers) {
                if (session.batches().take(*mark, number, step).error)
                    qFatal("not assigned");
            }
            return true;
        });
        auto *dialog = new BatchUndoDialog(*m_place->eva, m_place->navigator, nullptr);
        dialog->open();
        QTRY_COMPARE(dialog->findChild<QListWidget *>()->count(), 1);
        QTRY_VERIFY(dialog->findChild<QListWidget *>()->hasFocus());
        press(Qt::Key_Return);
        QTRY_COMPARE(m_place->navigator.notices.size(), 1);
        QCOMPARE(m_place->file(numbers.first()).subject.status, CaseStatus::Registered);
    }

    void whatIsUndoneFromTheListGivesItsWordsBack()
    {
        QStringList numbers = snowCases(2);
        for (const QString &number : std::as_const(numbers))
            m_place->apply(number, Assign{ { u"SBF"_s } });
        for (int round = 0; round < 3; ++round) {
            open(numbers, BatchStep::Answer);
            if (round == 0) {
                field<QComboBox>(u"department"_s)->setFocus();
                type(u"Stads"_s);
                field<QPlainTextEdit>(u"text"_s)->setFocus();
                type(u"Vi sandar i natt."_s);
                press(Qt::Key_Tab);
                type(u"1"_s);
            }
            QTRY_COMPARE(field<QPlainTextEdit>(u"text"_s)->toPlainText(), u"Vi sandar i natt."_s);
            QTRY_VERIFY(summary().startsWith(u"2 "_s));
            confirm();
            QTRY_COMPARE(m_place->file(numbers.last()).subject.status, CaseStatus::AnswerReady);
            QTRY_VERIFY(m_place->eva->drafts().waiting().isEmpty());
            m_page = std::make_unique<BatchPage>(*m_place->eva, m_place->navigator, nullptr);
            auto *dialog = new BatchUndoDialog(*m_place->eva, m_place->navigator, nullptr);
            dialog->open();
            QTRY_COMPARE(dialog->findChild<QListWidget *>()->count(), 1);
            const auto notices = m_place->navigator.notices.size();
            press(Qt::Key_Return);
            QTRY_COMPARE(m_place->navigator.notices.size(), notices + 1);
            QVERIFY(m_place->navigator.notices.constLast().text.contains(u"What was written is in the form"_s));
            QCOMPARE(m_place->eva->drafts().waiting().size(), 1);
            QCOMPARE(m_place->file(numbers.last()).subject.status, CaseStatus::AwaitingAnswer);
        }
    }

    //! What is undone elsewhere is not called done here
    void thePageFollowsWhatIsUndoneFromTheList()
    {
        const QStringList numbers = snowCases(3);
        for (int round = 0; round < 3; ++round) {
            open(numbers, BatchStep::Assign);
            if (round == 0) {
                type(u"Stadsbygg"_s);
                press(Qt::Key_Return);
            }
            QTRY_VERIFY(summary().startsWith(u"3 "_s));
            confirm();
            QTRY_COMPARE(m_place->file(numbers.last()).subject.status, CaseStatus::AwaitingAnswer);
            QTRY_VERIFY(button(u"undoBatch"_s)->isVisible());
            QCOMPARE(what(0), u"Done"_s);
            auto *dialog = new BatchUndoDialog(*m_place->eva, m_place->navigator, m_page.get());
            dialog->open();
            QTRY_COMPARE(dialog->findChild<QListWidget *>()->count(), 1);
            QTRY_VERIFY(dialog->findChild<QListWidget *>()->hasFocus());
            press(Qt::Key_Return);
            QTRY_COMPARE(m_place->file(numbers.first()).subject.status, CaseStatus::Registered);
            QTRY_VERIFY(!button(u"undoBatch"_s)->isVisible());
            QTRY_VERIFY(what(0) != u"Done"_s);
            QVERIFY(!summary().contains(u"Now waits"_s));
        }
    }

    void aCaseTakenBackAloneIsNotCalledDone()
    {
        const QStringList numbers = snowCases(2);
        open(numbers, BatchStep::Assign);
        type(u"Stadsbygg"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(summary().startsWith(u"2 "_s));
        confirm();
        QTRY_VERIFY(button(u"undoBatch"_s)->isVisible());
        QVERIFY(m_place->ask([number = numbers.first()](Session &session) { return session.cases().undo(number); }));
        m_place->eva->announceChange(numbers.first());
        QTRY_COMPARE(what(0), u"Taken back"_s);
        QCOMPARE(what(1), u"Done"_s);
        QVERIFY2(summary().startsWith(u"1 done. 1 taken back."_s), qPrintable(summary()));
    }

private:
    QStringList snowCases(int many)
    {
        QStringList numbers;
        for (int nth = 0; nth < many; ++nth)
            numbers.append(m_place->snowCase().number);
        return numbers;
    }
    void open(const QStringList &numbers, std::optional<BatchStep> step)
    {
        PageRequest request{ .kind = PageKind::Batch };
        request.numbers = numbers;
        request.step = step ? QString(toName(*step)) : QString();
        m_page->load(request);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the form of before has the same fields
        m_page->QWidget::show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->focusFirst();
    }
    //! What Tab does not come to, going round from where the keyboard is
    QStringList unreached()
    {
        QSet<QWidget *> reached;
        for (int times = 0; times < 60; ++times) {
            reached.insert(QApplication::focusWidget());
            press(Qt::Key_Tab);
        }
        QStringList missing;
        for (QWidget *widget : m_page->findChildren<QWidget *>()) {
            const bool stops = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr;
            if (stops && widget->isVisible() && widget->isEnabled() && !reached.contains(widget))
                missing.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
        }
        return missing;
    }
    void confirm() { press(Qt::Key_Return, Qt::ControlModifier); }
    LineView *list() { return m_page->findChild<LineView *>(u"batchCases"_s); }
    void leaveOut(int row) //!< or takes it in again
    {
        list()->setFocus();
        list()->setCurrentIndex(list()->model()->index(row, 0));
        press(Qt::Key_Space);
    }
    bool isSaid(const QString &words)
    {
        const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    QStringList leftOut() { return qobject_cast<BatchModel *>(list()->model())->leftOut(); }
    QString heading() { return m_page->findChild<QLabel *>(u"batchHeading"_s)->text(); }
    QString summary() { return m_page->findChild<QLabel *>(u"batchSummary"_s)->text(); }
    QString what(int row) { return list()->model()->index(row, BatchModel::What).data().toString(); }
    QPushButton *button(const QString &name) { return m_page->findChild<QPushButton *>(name); }
    template <class Editor>
    Editor *field(const QString &path)
    {
        auto *editor = m_page->findChild<Editor *>(path);
        if (!editor)
            qFatal("no field %s", qPrintable(path));
        return editor;
    }

    QTemporaryDir m_settings;
    std::unique_ptr<CasePlace> m_place;
    std::unique_ptr<BatchPage> m_page;
};

LYHORD_TEST(TestBatchPage)
#include "test_batchpage.moc"
