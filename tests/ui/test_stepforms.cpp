#include "core/services/outbox.h"
#include "tests/support/testmain.h"
#include "tests/ui/casepageplace.h"
#include "tests/ui/keyboard.h"
#include "tests/ui/questionsleft.h"
#include "ui/casefile/stepform.h"
#include "ui/letters/letterview.h"
#include "ui/widgets/completingedit.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/textedit.h"

#include <QtCore/QUrl>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCalendarWidget>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextBrowser>

#include <algorithm>

using namespace lyhord;
using namespace lyhord::test;

//! The forms of the steps, filled in with the keyboard: what each begins with, what it refuses, and what it leaves in
//! the case
class TestStepForms : public QObject, private CasePagePlace
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { CasePlace::prepareProgram(m_settings); }
    void init() { sitDown(); }
    void cleanup() { leave(); }

    // --- asking, reminding and no longer asking a department

    void consultingProposesTheDepartmentOfTheCategory()
    {
        CaseDraft draft = snowDraft();
        draft.category = u"SBF/vinter/gangvag"_s;
        open(m_place->registered(draft).number);
        begin(u"consult"_s);
        QCOMPARE(m_page->findChild<StepForm *>()->value(u"department"_s), u"SBF"_s);
    }

    void whoIsConsultedIsChosenByTyping()
    {
        for (int round = 0; round < 3; ++round) {
            CaseDraft draft = snowDraft();
            draft.category = u"SBF/vinter"_s;
            const QString number = m_place->registered(draft).number;
            open(number);
            begin(u"consult"_s);
            auto *department = m_page->findChild<StepForm *>()->findChild<CompletingEdit *>();
            QCOMPARE(department->key(), u"SBF"_s); // its category's
            QCOMPARE(QApplication::focusWidget(), department);
            department->selectAll();
            type(u"xyz"_s);
            press(Qt::Key_Return, Qt::ControlModifier); // none: said beside the field, and nobody is asked
            QCOMPARE(QApplication::focusWidget(), department);
            QVERIFY2(department->accessibleDescription().contains(u"xyz"_s),
                qPrintable(department->accessibleDescription()));
            department->selectAll();
            type(u"kult"_s);
            press(Qt::Key_Return); // and on to the question
            type(u"Är detta ert?"_s);
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_place->file(number).subject.consultations.size(), 1);
            QCOMPARE(m_place->file(number).subject.consultations.constFirst().department, u"KFF"_s);
            QTRY_VERIFY(!m_page->findChild<StepForm *>());
        }
    }

    void remindingByHandSaysWhyNotUntilTheDayHasCome()
    {
        const QString number = m_place->snowCase({ u"SBF"_s }).number;
        open(number);
        begin(u"remind"_s);
        auto *why = m_page->findChild<QLabel *>(u"whyNot"_s);
        QVERIFY(why && why->text().contains(u"7 December 2026"_s));
        QCOMPARE(m_page->findChild<QLabel *>(u"stepKeys"_s)->text(), u"Esc closes"_s); // no key that does nothing
        QVERIFY(!m_page->findChild<QPushButton *>(u"confirmStep"_s)->isVisible());
        press(Qt::Key_Escape);
        m_place->setNow(u"2026-12-07T09:00"_s);
        m_place->eva->announceChange(number);
        begin(u"remind"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_place->file(number).subject.ladder, LadderStep::FirstReminder);
        QTRY_COMPARE(m_place->navigator.notices.size(), 1);
        const auto again = m_place->ask(
            [number](Session &session) { return session.cases().apply(number, Remind{ .byPerson = true }); });
        QVERIFY(!again); // R58: each once
        QVERIFY(again.error().message.contains(u"21 December 2026"_s));
    }

    void writingOffSaysWhoIsToldAndHow_data()
    {
        QTest::addColumn<bool>("wanted");
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("read"); //!< in the preview; empty: there is none
        QTest::newRow("by e-mail") << true << u"email"_s << u"A letter goes by e-mail to Åsa Öberg, asa@example.org."_s
                                   << u"To: Åsa Öberg (asa@example.org)"_s;
        QTest::newRow("on paper") << true << u"letter"_s
                                  << u"A letter on paper is to be printed and posted to Åsa Öberg, Ågatan 1."_s
                                  << u"Ågatan 1"_s;
        QTest::newRow("by telephone") << true << u"phone"_s
                                      << u"The person is to be called and told: Åsa Öberg, 070-174 06 05."_s
                                      << u"Call: Åsa Öberg (070-174 06 05)"_s;
        QTest::newRow("no reply is wanted")
            << false << QString() << u"The person is not told: no reply is wanted."_s << QString();
        QTest::newRow("there is no address")
            << true << u"none"_s
            << u"The person is not told: there is no e-mail address, telephone number or postal address."_s
            << QString();
        QTest::newRow("anonymous") << false << u"anonymous"_s << u"The person is not told: the case is anonymous."_s
                                   << QString();
    }
    void writingOffSaysWhoIsToldAndHow()
    {
        QFETCH(const bool, wanted);
        QFETCH(const QString, by);
        QFETCH(const QString, said);
        QFETCH(const QString, read);
        for (int round = 0; round < 3; ++round) {
            m_place->setNow(u"2026-11-20T14:05"_s);
            CaseDraft draft = snowDraft();
            draft.departments = { u"SBF"_s };
            draft.replyWanted = wanted;
            draft.replyBy = fromName<ReplyBy>(by);
            draft.submitter = {};
            draft.submitter.anonymous = by == u"anonymous";
            if (!draft.submitter.anonymous)
                draft.submitter.name = u"Åsa Öberg"_s;
            if (by != u"anonymous" && by != u"none") {
                draft.submitter.email = u"asa@example.org"_s;
                draft.submitter.phone = u"070-174 06 05"_s;
                draft.submitter.address = u"Ågatan 1"_s;
            }
            const QString number = m_place->registered(draft).number;
            for (const QString &day : { u"2026-12-08T09:00"_s, u"2027-01-12T09:00"_s }) {
                m_place->setNow(day);
                m_place->apply(number, Remind{});
            }
            m_place->setNow(u"2027-03-02T09:00"_s);
            const bool hasLeft = round != 1; // a question that has not left is stopped besides
            if (hasLeft)
                letQuestionsLeave(*m_place, number);
            m_place->eva->announceChange(number);
            open(number);
            begin(u"write-off"_s);
            auto *form = m_page->findChild<StepForm *>();
            auto *label = form->findChild<QLabel *>(u"whatHappens"_s);
            QTRY_COMPARE(label->text(), said);
            QVERIFY(label->isVisible());
            const QList<QLabel *> sentences = form->findChildren<QLabel *>();
            QVERIFY(std::ranges::any_of(sentences, [](const QLabel *one) { // R91
                return one->isVisible() && one->text().contains(u"need not answer: Stadsbyggnadsförvaltningen"_s);
            }));
            QCOMPARE(form->preview()->isVisible(), !read.isEmpty());
            const QString shown = form->preview()->browser()->toPlainText();
            QVERIFY2(read.isEmpty() || shown.contains(read), qPrintable(shown));
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_place->file(number).subject.status, CaseStatus::WrittenOff);
            const QList<Message> letters = m_place->file(number).messages;
            const auto notice = std::ranges::find(letters, LetterKind::WriteOffNotice, &Message::kind);
            QCOMPARE(notice == letters.end(), read.isEmpty());
            const auto told = std::ranges::find(letters, LetterKind::Withdrawal, &Message::kind);
            QVERIFY(told != letters.end() && told->isWaiting() && told->department == u"SBF"_s);
            QVERIFY(read.isEmpty() || shown.contains(notice->letter.body.trimmed())); // and it is what was shown
            QTRY_VERIFY(!m_page->findChild<StepForm *>());
            QTRY_VERIFY(!m_page->undoText().isEmpty());
            press(Qt::Key_Z, Qt::ControlModifier); // and nothing of it leaves
            QTRY_COMPARE(m_place->file(number).subject.status, CaseStatus::AwaitingAnswer);
            const QList<Message> after = m_place->file(number).messages;
            QVERIFY(std::ranges::none_of(after, [](const Message &one) {
                return one.isWaiting()
                    && (one.kind == LetterKind::Withdrawal || one.kind == LetterKind::WriteOffNotice);
            }));
        }
    }

    void whatIsWrongIsSaidUntilItIsMended()
    {
        for (int round = 0; round < 3; ++round) {
            const QString number = m_place->snowCase().number;
            open(number);
            begin(u"consult"_s);
            auto *form = m_page->findChild<StepForm *>();
            auto *department = form->findChild<CompletingEdit *>();
            auto *question = form->findChild<TextEdit *>();
            focus(department);
            department->selectAll();
            type(u"xyz"_s);
            press(Qt::Key_Return, Qt::ControlModifier);
            QVERIFY(department->accessibleDescription().contains(u"xyz"_s));
            department->selectAll();
            type(u"kult"_s);
            QCOMPARE(department->accessibleDescription(), QString());
            press(Qt::Key_Return);
            press(Qt::Key_Return, Qt::ControlModifier); // nothing is asked yet
            QTRY_VERIFY(!question->accessibleDescription().isEmpty());
            QTRY_COMPARE(QApplication::focusWidget(), question);
            type(u"Ä"_s);
            QCOMPARE(question->accessibleDescription(), QString());
            press(Qt::Key_Backspace);
            press(Qt::Key_Return, Qt::ControlModifier); // as wrong as before, and said again
            QTRY_VERIFY(!question->accessibleDescription().isEmpty());
            type(u"Är det ert?"_s);
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_place->file(number).subject.consultations.size(), 1);
            QTRY_VERIFY(!m_page->findChild<StepForm *>());
        }
    }

    void whatTheDepartmentWillReadIsShown()
    {
        for (const bool hasLeft : { false, true, false }) {
            CaseDraft draft = snowDraft();
            draft.departments = { u"SBF"_s };
            const QString number = m_place->registered(draft).number;
            const MessageId letter = m_place->file(number).messages.constFirst().id;
            if (hasLeft)
                QVERIFY(
                    m_place->ask([letter](Session &session) { return session.outbox().markDispatched({ letter }); }));
            open(number);
            begin(u"unassign"_s);
            auto *form = m_page->findChild<StepForm *>();
            QVERIFY(form->preview());
            const auto read = [form] { return form->preview()->browser()->toPlainText(); };
            focus(form->findChild<QLineEdit *>());
            type(u"Fel förvaltning"_s);
            QTRY_VERIFY2(read().contains(u"Fel förvaltning"_s), qPrintable(read())); // it may have seen the case
            press(Qt::Key_Escape);
            QTRY_VERIFY(!m_page->findChild<StepForm *>());
        }
    }

    // --- answers

    void anInterimAnswerHasADayATextAndAPreview()
    {
        for (int round = 0; round < 3; ++round) {
            const QString number = m_place->snowCase({ u"SBF"_s }).number;
            open(number);
            begin(u"interim"_s);
            auto *form = m_page->findChild<StepForm *>();
            QVERIFY(form->value(u"text"_s).startsWith(u"Vi arbetar med ditt ärende"_s));
            QCOMPARE(form->value(u"new_date"_s), u"2026-12-18"_s); // ten working days after the 4th
            QTRY_VERIFY(form->preview()->browser()->toPlainText().contains(u"18 december 2026"_s));
            auto *day = form->findChild<DateField *>();
            focus(day);
            press(Qt::Key_Down, Qt::AltModifier);
            auto *calendar = day->findChild<QCalendarWidget *>();
            QVERIFY(calendar);
            QTest::keyClick(calendar->findChild<QAbstractItemView *>(), Qt::Key_Right);
            QTest::keyClick(calendar->findChild<QAbstractItemView *>(), Qt::Key_Return);
            QTRY_COMPARE(form->value(u"new_date"_s), u"2026-12-19"_s);
            QVERIFY2(
                day->accessibleDescription().contains(u"no working day"_s), qPrintable(day->accessibleDescription()));
            QTRY_VERIFY(form->preview()->browser()->toPlainText().contains(u"19 december 2026"_s));
            QTest::keyClick(day, Qt::Key_Return, Qt::ControlModifier); // hinted at, not forbidden
            QTRY_COMPARE(m_place->file(number).subject.interimDue, QDate(2026, 12, 19));
        }
    }

    //! A call is yet to be made when the button has been pressed
    void theButtonSaysWhatHappensWithAnInterimAnswer()
    {
        for (const ReplyBy by : { ReplyBy::Email, ReplyBy::Phone, ReplyBy::Email, ReplyBy::Phone }) {
            CaseDraft draft = snowDraft();
            draft.submitter.phone = u"016-710 10 00"_s;
            draft.replyBy = by;
            draft.departments = { u"SBF"_s };
            open(m_place->registered(draft).number);
            begin(u"interim"_s);
            QCOMPARE(m_page->findChild<StepForm *>()->findChild<QPushButton *>(u"confirmStep"_s)->text(),
                by == ReplyBy::Phone ? u"Keep it for the call"_s : u"Send the interim answer"_s);
            press(Qt::Key_Escape);
            QTRY_VERIFY(!m_page->findChild<StepForm *>());
        }
    }

    void theAnswerOfOneDepartmentBeginsWithItsWords()
    {
        for (int round = 0; round < 3; ++round) {
            const QString number = m_place->snowCase({ u"SBF"_s }).number;
            open(number);
            begin(u"answer"_s);
            auto *form = m_page->findChild<StepForm *>();
            QCOMPARE(QApplication::focusWidget()->objectName(), u"text"_s);
            type(u"Vi sandar."_s);
            QCOMPARE(form->value(u"text"_s), u"Vi sandar."_s);
            QVERIFY(!form->findChild<QComboBox *>(u"department"_s));
            QVERIFY(form->findChild<QLabel *>(u"department"_s)->text().contains(u"Stadsbyggnadsförvaltningen"_s));
            const auto *who = form->findChild<QLineEdit *>(u"given_by"_s);
            QCOMPARE(who->text(), QString());
            QVERIFY(!who->placeholderText().isEmpty());
            press(Qt::Key_Tab);
            type(u"2"_s);
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_place->file(number).subject.status, CaseStatus::AnswerReady);
            const Assignment answered = m_place->file(number).subject.assignments.constFirst();
            QCOMPARE(answered.department, u"SBF"_s);
            QCOMPARE(answered.text, u"Vi sandar."_s);
            QVERIFY(!m_place->file(number).events.constLast().details.contains(u"given_by"_s));
            QTRY_VERIFY(!m_page->findChild<StepForm *>());
            QTRY_VERIFY2(text().contains(u"14:05, written down by"_s), qPrintable(text())); // not: answered by
        }
    }

    void whichOfTwoDepartmentsAnswersIsChosen()
    {
        const QString number = m_place->snowCase({ u"SBF"_s, u"KFF"_s }).number;
        open(number);
        begin(u"answer"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"department"_s);
        QCOMPARE(m_page->findChild<StepForm *>()->findChild<QComboBox *>(u"department"_s)->count(), 2);
    }

    //! Whose answer it is needs no choosing where one department is left: what is typed is the answer
    void theLastDepartmentsAnswerIsWrittenAtOnce()
    {
        for (int round = 0; round < 3; ++round) {
            const QString number = m_place->snowCase({ u"SBF"_s, u"KFF"_s }).number;
            const auto first = m_place->ask([number](Session &session) {
                return session.cases().apply(number, RecordAnswer{ u"SBF"_s, Outcome::NoAction, u"Inget."_s, {} });
            });
            QVERIFY(first);
            open(number);
            begin(u"answer"_s);
            QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()));
            type(u"Service ser över det."_s);
            press(Qt::Key_Tab);
            press(Qt::Key_1);
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_place->file(number).subject.status, CaseStatus::AnswerReady);
            const QList<Assignment> asked = m_place->file(number).subject.assignments;
            QCOMPARE(asked.at(0).text, u"Inget."_s);
            QCOMPARE(asked.at(1).text, u"Service ser över det."_s);
        }
    }

    //! Each department's answer stands under its own name, and only there
    void theAnswersOfTwoDepartmentsAreChangedEachForItself()
    {
        for (int round = 0; round < 3; ++round) {
            const QString number = m_place->snowCase({ u"SBF"_s, u"KFF"_s }).number;
            m_place->apply(number, RecordAnswer{ u"SBF"_s, Outcome::NoAction, u"Vi sandar."_s, {} });
            m_place->apply(number, RecordAnswer{ u"KFF"_s, Outcome::Improvement, u"Vi lyser."_s, {} });
            open(number);
            begin(u"answer"_s);
            auto *form = m_page->findChild<StepForm *>();
            for (const auto &[key, text] : { std::pair(u"SBF"_s, u"Vi sandar."_s), std::pair(u"KFF"_s, u"Vi lyser."_s),
                     std::pair(u"SBF"_s, u"Vi sandar."_s) }) {
                form->choose(u"department"_s, key);
                QCOMPARE(form->value(u"text"_s), text);
                QVERIFY(!m_page->hasUnsaved());
                QVERIFY(form->accessibleName().contains(u"that was given on"_s));
            }
            form->choose(u"department"_s, u"KFF"_s);
            form->focusFirstWriting();
            type(u" Nu."_s);
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_place->file(number).subject.assignments.at(1).text, u"Vi lyser. Nu."_s);
            QCOMPARE(m_place->file(number).subject.assignments.at(0).text, u"Vi sandar."_s);
            QTRY_VERIFY(!m_page->findChild<StepForm *>());
        }
    }

    // --- referring

    void referringTakesTheGroundTheTextPointsTo()
    {
        for (int round = 0; round < 3; ++round) {
            CaseDraft draft = snowDraft();
            draft.text = u"Jag vill ha bygglov för ett uterum."_s;
            const QString number = m_place->registered(draft).number;
            open(number);
            begin(u"refer"_s);
            const auto *form = m_page->findChild<StepForm *>();
            QCOMPARE(form->value(u"ground"_s), u"exercise_of_authority"_s);
            QCOMPARE(form->value(u"statute"_s), u"plan"_s);
            QCOMPARE(form->value(u"to"_s), u"Stadsbyggnadsförvaltningen"_s);
            QVERIFY(!form->value(u"told"_s).isEmpty());
            QVERIFY2(!m_page->hasUnsaved(), "nobody has typed");
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_place->file(number).subject.status, CaseStatus::Referred);
            QTRY_VERIFY(!m_page->findChild<StepForm *>());
        }
    }

    void aReferralToAPlaceholderIsRefusedAtItsField() // R19
    {
        const QString number = m_place->snowCase().number;
        open(number);
        begin(u"refer"_s);
        auto *to = m_page->findChild<StepForm *>()->findChild<QLineEdit *>(u"to"_s);
        auto *ground = m_page->findChild<StepForm *>()->findChild<QComboBox *>(u"ground"_s);
        QCOMPARE(ground->currentIndex(), -1); // R19: nobody has chosen one, and the text points to none
        focus(to);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::focusWidget(), ground);
        QVERIFY(ground->accessibleDescription().contains(u"Choose the ground"_s));
        press(Qt::Key_Down);
        QCOMPARE(ground->currentIndex(), 0);
        for (const QString &placeholder : { u"{mottagare}"_s, u"fel@example.org"_s, u"N.N."_s }) {
            focus(to);
            to->selectAll();
            type(placeholder);
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY2(to->accessibleDescription().contains(placeholder), qPrintable(to->accessibleDescription()));
            QCOMPARE(QApplication::focusWidget(), to);
            QCOMPARE(m_place->file(number).subject.status, CaseStatus::Registered);
        }
        to->selectAll();
        type(u"Felanmälan"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_place->file(number).subject.status, CaseStatus::Referred);
    }

    // --- the person's own

    void threeNotesAreWrittenOneIsChangedAndOneRemoved()
    {
        const QString number = m_place->snowCase().number;
        open(number);
        for (const QString &note : { u"ring skolan"_s, u"fråga vaktmästaren"_s, u"klart på tisdag"_s }) {
            begin(u"note"_s);
            type(note);
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY(text().contains(note));
        }
        const CaseFile before = m_place->file(number);
        QCOMPARE(before.notes.size(), 3);
        QCOMPARE(before.events.size(), 1); // no step of the case
        QCOMPARE(before.subject.version, 1);
        Q_EMIT m_page->findChild<QTextBrowser *>(u"caseText"_s)
            ->anchorClicked(QUrl(u"note:%1"_s.arg(before.notes.constFirst().id.value)));
        press(Qt::Key_A, Qt::ControlModifier);
        type(u"ring rektorn"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(text().contains(u"ring rektorn"_s));
        QVERIFY(!text().contains(u"ring skolan"_s));
        Q_EMIT m_page->findChild<QTextBrowser *>(u"caseText"_s)
            ->anchorClicked(QUrl(u"note:%1"_s.arg(before.notes.constLast().id.value)));
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_place->file(number).notes.size(), 2);
        QTRY_VERIFY(!text().contains(u"klart på tisdag"_s));
    }

    void anEmptyNoteIsRefusedInTheForm()
    {
        open(m_place->snowCase().number);
        begin(u"note"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        auto *form = m_page->findChild<StepForm *>();
        QVERIFY(form);
        QTRY_VERIFY(!form->findChild<TextEdit *>()->accessibleDescription().isEmpty());
    }

    void aFlagIsSetForTheNextWorkingDayAndTakenAway()
    {
        for (int round = 0; round < 3; ++round) {
            const QString number = m_place->snowCase().number;
            open(number);
            auto *pill = m_page->findChild<QLabel *>(u"flag"_s);
            QVERIFY(!pill->isVisible());
            begin(u"flag"_s);
            QCOMPARE(m_page->findChild<StepForm *>()->value(u"day"_s), u"2026-11-23"_s);
            press(Qt::Key_Tab);
            type(u"ring igen"_s);
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY(pill->isVisible());
            QCOMPARE(m_place->file(number).flag, (CaseFlag{ QDate(2026, 11, 23), u"ring igen"_s }));
            QTRY_VERIFY(action(u"unflag"_s));
            action(u"unflag"_s)->trigger();
            QTRY_VERIFY(!m_place->file(number).flag);
            QTRY_VERIFY(!pill->isVisible());
        }
    }

    // --- leaving a form and coming back to it

    void aFormIsGoneOnWithWhereItWasLeft()
    {
        const QString number = m_place->snowCase().number;
        open(number);
        for (int round = 0; round < 3; ++round) {
            begin(u"refer"_s);
            if (round == 0)
                focus(m_page->findChild<StepForm *>()->findChild<QWidget *>(u"told"_s));
            QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"told"_s);
            if (round == 0)
                press(Qt::Key_End, Qt::ControlModifier);
            type(u"%1"_s.arg(round));
            QVERIFY(m_page->findChild<StepForm *>()->value(u"told"_s).endsWith(u"012"_s.first(round + 1)));
            press(Qt::Key_Escape);
            QTRY_VERIFY(!m_page->findChild<StepForm *>());
        }
    }

    void anOpenFormHasCtrlEnterAndEscWhereverTheKeyboardIs()
    {
        for (int round = 0; round < 3; ++round) {
            const QString number = m_place->snowCase({ u"SBF"_s }).number;
            open(number);
            begin(u"follow-up"_s);
            type(u"Ringde igen."_s);
            focus(m_page->findChild<QTextBrowser *>(u"caseText"_s));
            press(Qt::Key_Escape);
            QTRY_VERIFY(!m_page->findChild<StepForm *>());
            begin(u"follow-up"_s);
            QTRY_COMPARE(m_page->findChildren<StepForm *>().size(), 1);
            QCOMPARE(m_page->findChild<StepForm *>()->value(u"text"_s), u"Ringde igen."_s);
            focus(m_page->findChild<QTextBrowser *>(u"caseText"_s));
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(std::ranges::count(m_place->navigator.notices, Notice::Kind::Done, &Notice::kind), round + 1);
            QTRY_VERIFY(text().contains(u"Ringde igen."_s));
            QTRY_VERIFY(!m_page->findChild<StepForm *>());
        }
    }
};

LYHORD_TEST(TestStepForms)
#include "test_stepforms.moc"
