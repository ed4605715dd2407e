#include "core/rules/casewords.h"
#include "core/rules/earlieranswers.h"
#include "core/services/outbox.h"
#include "tests/support/testmain.h"
#include "tests/ui/caseplace.h"
#include "tests/ui/choicewith.h"
#include "tests/ui/keyboard.h"
#include "tests/ui/questionsleft.h"
#include "ui/answering/answeringpage.h"
#include "ui/casefile/casefilepage.h"
#include "ui/client/formdraft.h"
#include "ui/client/localdrafts.h"
#include "ui/letters/letterview.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/conflictchoice.h"
#include "ui/widgets/segmentedchoice.h"
#include "ui/widgets/textedit.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QTextBrowser>

#include <algorithm>

using namespace lyhord;
using namespace lyhord::test;

//! Answering with the keyboard, one case after the other on the same page
class TestAnsweringPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { CasePlace::prepareProgram(m_settings); }
    void init()
    {
        m_place = std::make_unique<CasePlace>();
        m_page = std::make_unique<AnsweringPage>(*m_place->eva, m_place->navigator, nullptr);
        m_page->resize(1100, 700);
        m_page->QWidget::show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_place.reset();
    }

    void threeAnswersAreSentInARow()
    {
        for (int round = 0; round < 3; ++round) {
            const QString number = answered(ReplyBy::Email);
            open(number);
            QTRY_COMPARE(writing()->toPlainText(), u"Vi sandar."_s);
            press(Qt::Key_End, Qt::ControlModifier);
            type(u" Redan i dag."_s);
            QTRY_VERIFY(preview().contains(u"Vi sandar. Redan i dag."_s));
            QVERIFY(preview().contains(number));
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_place->navigator.notices.size(), round + 1);
            QCOMPARE(m_place->navigator.notices.constLast().action, u"Undo: Answer to the person"_s);
            QCOMPARE(m_place->file(number).subject.answer, u"Vi sandar. Redan i dag."_s);
        }
    }

    //! A wrong send is put right: what was written is there again
    void aSendThatIsTakenBackGivesTheWordsBack()
    {
        for (int round = 0; round < 3; ++round) {
            const QString number = answered(ReplyBy::Email);
            open(number);
            QTRY_COMPARE(writing()->toPlainText(), u"Vi sandar."_s);
            press(Qt::Key_End, Qt::ControlModifier);
            type(u" Redan i dag."_s);
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_place->file(number).subject.status, CaseStatus::Closed);
            QTRY_VERIFY(!m_place->navigator.notices.isEmpty());
            QVERIFY(m_place->eva->drafts().waiting().isEmpty());
            m_place->navigator.notices.constLast().run();
            QTRY_VERIFY(isOpen(m_place->file(number).subject.status));
            QTRY_COMPARE(m_place->eva->drafts().waiting().size(), 1);
            open(number);
            QTRY_COMPARE(writing()->toPlainText(), u"Vi sandar. Redan i dag."_s);
            QTRY_VERIFY(m_page->findChild<QPushButton *>(u"sendAnswer"_s)->isEnabled());
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_place->file(number).subject.status, CaseStatus::Closed);
            QCOMPARE(m_place->file(number).subject.answer, u"Vi sandar. Redan i dag."_s);
            QTRY_VERIFY(m_place->eva->drafts().waiting().isEmpty());
            m_place->navigator.notices.clear();
        }
    }

    void aStandardAnswerThatIsLeftAgainGivesBackWhatWasWritten()
    {
        const QString number = answered(ReplyBy::Email);
        open(number);
        QTRY_COMPARE(writing()->toPlainText(), u"Vi sandar."_s);
        auto *outcome = m_page->findChild<SegmentedChoice *>();
        const QString leadsTo = outcome->key();
        press(Qt::Key_End, Qt::ControlModifier);
        type(u" Mina ord."_s);
        QComboBox *standard = choiceWith(*m_page, u"salt"_s);
        QVERIFY(standard);
        for (int round = 1; round <= 3; ++round) {
            standard->setFocus();
            press(Qt::Key_Down);
            QVERIFY(writing()->toPlainText().startsWith(u"Vi sandar och saltar"_s));
            QCOMPARE(outcome->key(), QString(toName(Outcome::NoAction)));
            press(Qt::Key_Up);
            QCOMPARE(writing()->toPlainText(), u"Vi sandar. Mina ord."_s);
            QCOMPARE(outcome->key(), leadsTo);
        }
        press(Qt::Key_Down);
        writing()->setFocus();
        press(Qt::Key_Z, Qt::ControlModifier); // in the text it takes back what came into it
        QCOMPARE(writing()->toPlainText(), u"Vi sandar. Mina ord."_s);
    }

    //! What was written from an answer that was taken back is not sent for the one that has come since
    void anOldDraftIsNotSentForAnswersThatHaveComeSince()
    {
        for (int round = 0; round < 3; ++round) {
            CaseDraft draft = snowDraft();
            draft.departments = { u"SBF"_s };
            const QString number = m_place->registered(draft).number;
            m_place->apply(number, RecordAnswer{ u"SBF"_s, Outcome::NoAction, u"Vi gör inget."_s, u"Karin Ek"_s });
            open(number);
            QTRY_COMPARE(writing()->toPlainText(), u"Vi gör inget."_s);
            press(Qt::Key_End, Qt::ControlModifier);
            type(u" Tyvärr."_s);
            press(Qt::Key_Escape);
            QVERIFY(m_place->ask([number](Session &session) { return session.cases().undo(number); }));
            m_place->apply(
                number, RecordAnswer{ u"SBF"_s, Outcome::Improvement, u"Farthinder sätts upp."_s, u"Karin Ek"_s });

            open(number);
            QTRY_COMPARE(writing()->toPlainText(), u"Vi gör inget. Tyvärr."_s);
            QTRY_VERIFY(conflict() && conflict()->isVisible());
            QVERIFY(isSaid(u"answered otherwise since"_s));
            QVERIFY(isSaid(inWords(Outcome::NoAction)) && isSaid(u"now: "_s + inWords(Outcome::Improvement)));
            QCOMPARE(conflict()->theirs(), u"Farthinder sätts upp."_s);
            QCOMPARE(outcome(), QString(toName(Outcome::NoAction))); // as it was written, and not another in silence
            press(Qt::Key_Return, Qt::ControlModifier);
            QVERIFY(conflict()->isAncestorOf(QApplication::focusWidget())); // it asks first
            QVERIFY(isOpen(m_place->file(number).subject.status));
            press(Qt::Key_T); // theirs
            QTRY_COMPARE(writing()->toPlainText(), u"Farthinder sätts upp."_s);
            QCOMPARE(outcome(), QString(toName(Outcome::Improvement)));
            press(Qt::Key_M); // and back: both go together
            QTRY_COMPARE(writing()->toPlainText(), u"Vi gör inget. Tyvärr."_s);
            QCOMPARE(outcome(), QString(toName(Outcome::NoAction)));
            if (round != 1)
                press(Qt::Key_T);
            const QString sent = round != 1 ? u"Farthinder sätts upp."_s : u"Vi gör inget. Tyvärr."_s;
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY(!isOpen(m_place->file(number).subject.status));
            QCOMPARE(m_place->file(number).subject.answer, sent);
            QCOMPARE(m_place->file(number).subject.outcome, round != 1 ? Outcome::Improvement : Outcome::NoAction);
            QTRY_VERIFY(m_place->eva->drafts().waiting().isEmpty());
        }
    }

    //! R93: each text stands beside the outcome that was stated with it, and is taken with it
    void anAnswerThatComesMeanwhileIsShownWithItsOutcome()
    {
        for (int round = 0; round < 3; ++round) {
            const QString number = answered(ReplyBy::Email);
            open(number);
            QTRY_COMPARE(writing()->toPlainText(), u"Vi sandar."_s);
            press(Qt::Key_End, Qt::ControlModifier);
            type(u" I dag."_s);
            const QString mine = outcome();
            m_place->apply(number, RecordAnswer{ u"SBF"_s, Outcome::Improvement, u"Vi saltar."_s, u"Karin Ek"_s });
            m_place->eva->announceChange(number);
            QTRY_VERIFY(conflict() && conflict()->isVisible());
            QVERIFY(isSaid(u"Outcome: "_s + inWords(*fromName<Outcome>(mine))));
            QVERIFY(isSaid(u"Outcome: "_s + inWords(Outcome::Improvement)));
            auto *choice = conflict()->findChild<SegmentedChoice *>();
            for (int again = 0; again < 2; ++again) {
                QVERIFY(choice->chooseByKey(u"2"_s));
                QCOMPARE(writing()->toPlainText(), u"Vi saltar."_s);
                QCOMPARE(outcome(), QString(toName(Outcome::Improvement)));
                QVERIFY(choice->chooseByKey(u"1"_s));
                QCOMPARE(writing()->toPlainText(), u"Vi sandar. I dag."_s);
                QCOMPARE(outcome(), mine);
            }
            press(Qt::Key_Escape);
        }
    }

    //! The same answers are no reason to ask, and a draft thrown away leaves none
    void aDraftOfTheAnswersAsTheyStandIsGoneOnWith()
    {
        const QString number = answered(ReplyBy::Email);
        open(number);
        QTRY_COMPARE(writing()->toPlainText(), u"Vi sandar."_s);
        press(Qt::Key_End, Qt::ControlModifier);
        type(u" I dag."_s);
        for (int round = 0; round < 3; ++round) {
            press(Qt::Key_Escape);
            open(number);
            QTRY_COMPARE(writing()->toPlainText(), u"Vi sandar. I dag."_s);
            QVERIFY(!conflict());
        }
        press(Qt::Key_Escape);
        QVERIFY(m_place->ask([number](Session &session) { return session.cases().undo(number); }));
        m_place->apply(number, RecordAnswer{ u"SBF"_s, Outcome::Improvement, u"Vi saltar."_s, u"Karin Ek"_s });
        open(number);
        QTRY_VERIFY(conflict());
        m_place->eva->drafts().discard(DraftSubject{ draftkind::answer, number }.token());
        QTRY_VERIFY(!conflict());
        QCOMPARE(writing()->toPlainText(), u"Vi saltar."_s);
        QCOMPARE(outcome(), QString(toName(Outcome::Improvement)));
    }

    //! L17: what is not in the person's language is said where it is chosen, and beside the text
    void aStandardAnswerInAnotherLanguageIsSaid()
    {
        const auto standard = m_place->ask([](Session &session) -> Result<> {
            StandardAnswer answer = session.directory().profile()->standardAnswers.constFirst();
            answer.text.texts.remove(u"fi"_s);
            return session.directory().changeStandardAnswer(answer);
        });
        QVERIFY(standard);
        QSignalSpy rules(m_place->eva.get(), &Workplace::rulesChanged);
        m_place->eva->reloadRules();
        QVERIFY(rules.wait());
        for (const QString &language : { u"fi"_s, u"sv"_s, u"fi"_s }) {
            CaseDraft draft = snowDraft();
            draft.language = language;
            open(m_place->registered(draft).number);
            press(Qt::Key_N, Qt::AltModifier);
            auto *list = qobject_cast<ComboBox *>(QApplication::focusWidget());
            QVERIFY(list);
            press(Qt::Key_Down);
            const bool isOther = language == u"fi"_s;
            QCOMPARE(list->currentText().endsWith(u"(only: Swedish)"_s), isOther);
            QTRY_VERIFY(writing()->toPlainText().startsWith(u"Vi sandar"_s));
            QTRY_COMPARE(isSaid(u"no text in the language of the letter"_s), isOther);
        }
    }

    //! The letter of the case before is another person's
    void theLetterOfTheCaseBeforeIsGoneAtOnce()
    {
        QString before;
        for (int round = 0; round < 3; ++round) {
            const QString number = answered(ReplyBy::Email);
            m_page->load({ PageKind::Answering, number, {}, {} });
            QVERIFY(before.isEmpty() || !preview().contains(before));
            QTRY_VERIFY(preview().contains(number));
            before = number;
        }
    }

    void aCallIsPreviewedAsWhatIsSaidAndNotAsALetter()
    {
        for (const ReplyBy by : { ReplyBy::Email, ReplyBy::Phone, ReplyBy::Email, ReplyBy::Phone }) {
            const QString number = answered(by);
            open(number);
            QTRY_VERIFY(preview().contains(number));
            QTRY_COMPARE(preview().contains(u"Hej!"_s), by == ReplyBy::Email);
            QCOMPARE(preview().contains(u"Lillköping direkt"_s), by == ReplyBy::Email);
            QVERIFY(preview().contains(u"Vi sandar."_s));
            QVERIFY(preview().contains(u"åtgärd"_s)); // the outcome is told too (R46)
            QCOMPARE(preview().contains(u"016-710 10 00"_s), by == ReplyBy::Phone);
            QCOMPARE(m_page->findChild<QPushButton *>(u"sendAnswer"_s)->text(),
                by == ReplyBy::Phone ? u"Clo&se and call"_s : u"&Send and close"_s);
            QCOMPARE(m_page->findChild<LetterView *>()->findChild<QRadioButton *>()->isVisible(), by == ReplyBy::Email);
        }
    }

    void whatIsSaidIsWhatStandsInTheOutbox()
    {
        const QString number = answered(ReplyBy::Phone);
        open(number);
        QTRY_COMPARE(writing()->toPlainText(), u"Vi sandar."_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_place->navigator.notices.size(), 1);
        QVERIFY2(m_place->navigator.notices.constFirst().text.contains(u"to be called"_s),
            qPrintable(m_place->navigator.notices.constFirst().text));
        const Message message = m_place->file(number).messages.constLast();
        QCOMPARE(message.by, ReplyBy::Phone);
        QVERIFY(!message.letter.body.contains(u"Hej!"_s));
        QVERIFY(message.letter.body.contains(number));
        QVERIFY(message.letter.body.contains(u"Vi sandar."_s));
    }

    void whatIsToBeSaidInTheQueueIsWhatThePreviewShowed()
    {
        CaseFilePage queue(*m_place->eva, m_place->navigator, nullptr);
        auto *said = queue.findChild<QTextBrowser *>(u"caseText"_s);
        for (int round = 0; round < 3; ++round) {
            const QString number = answered(ReplyBy::Phone);
            open(number);
            QTRY_COMPARE(writing()->toPlainText(), u"Vi sandar."_s);
            press(Qt::Key_End, Qt::ControlModifier);
            type(u" Samtal %1."_s.arg(round));
            QTRY_VERIFY(preview().contains(u"Samtal %1."_s.arg(round)));
            const QString shown = preview().section(u"What is said:"_s, 1).trimmed();
            QVERIFY(shown.contains(u"åtgärd"_s)); // R46
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_place->navigator.notices.size(), round + 1);
            queue.load({ PageKind::Case, number, {}, {} });
            QTRY_VERIFY2(said->toPlainText().contains(shown), qPrintable(shown + u" / "_s + said->toPlainText()));
            QCOMPARE(m_place->file(number).messages.constLast().letter.body.simplified(), shown.simplified());
        }
    }

    void whereNothingIsSentNoLetterIsShown()
    {
        for (int round = 0; round < 3; ++round) {
            open(answered(ReplyBy::Email)); // the page is used again
            QTRY_VERIFY(preview().contains(u"Hej!"_s));
            CaseDraft draft = snowDraft();
            draft.departments = { u"SBF"_s };
            if (round == 1) // wants one and cannot be reached
                draft.submitter = { .name = u"Åsa"_s };
            else
                draft.replyWanted = false;
            draft.replyBy.reset();
            const QString number = m_place->registered(draft).number;
            m_place->apply(number, RecordAnswer{ u"SBF"_s, Outcome::NoAction, u"Vi sandar."_s, u"Karin Ek"_s });
            open(number);
            QTRY_COMPARE(writing()->toPlainText(), u"Vi sandar."_s);
            QVERIFY(!m_page->findChild<LetterView *>()->isVisible());
            QVERIFY(isSaid(u"Nothing is sent"_s));
            auto *send = m_page->findChild<QPushButton *>(u"sendAnswer"_s);
            QCOMPARE(send->text().remove(u'&'), u"Close the case"_s);
            type(u"!"_s);
            QTest::qWait(0);
            QVERIFY(!m_page->findChild<LetterView *>()->isVisible());
            m_place->navigator.notices.clear();
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_place->navigator.notices.size(), 1);
            QCOMPARE(m_place->file(number).subject.status, CaseStatus::Closed);
            const QList<Message> messages = m_place->file(number).messages;
            QVERIFY(std::ranges::find(messages, LetterKind::Answer, &Message::kind) == messages.end());
        }
    }

    //! Letters to departments wait too, and the receipt says so
    void theReceiptSaysWhatWaitsForDepartments()
    {
        for (int round = 0; round < 3; ++round) {
            const bool isCalled = round == 1;
            const QString number = unanswered(isCalled);
            open(number);
            type(u"Det plogas i dag."_s);
            m_page->findChild<QLineEdit *>(u"missing_part_reason"_s)->setFocus();
            type(u"Brådskar."_s);
            auto *outcome = m_page->findChildren<SegmentedChoice *>(u"outcome"_s).constFirst();
            outcome->setFocus();
            type(u"2"_s);
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_place->file(number).subject.status, CaseStatus::Closed);
            QTRY_COMPARE(m_place->navigator.notices.size(), round + 1);
            const QString told = m_place->navigator.notices.constLast().text;
            QVERIFY2(told.contains(u"Now waits: 1 e-mail"_s), qPrintable(told));
            QCOMPARE(told.contains(u"1 call"_s), isCalled);
        }
    }

    //! Showing how the reason will be read takes no room from what is written
    void theReasonLeavesRoomForTheAnswer()
    {
        m_page->resize(1130, 600);
        for (int round = 0; round < 3; ++round) {
            open(unanswered(false));
            auto *reason = m_page->findChild<QLineEdit *>(u"missing_part_reason"_s);
            QTRY_VERIFY(reason->isVisible());
            reason->setFocus();
            type(u"Brådskar."_s);
            QTRY_VERIFY(m_page->findChild<LetterView *>()->isVisible());
            const int line = writing()->fontMetrics().lineSpacing();
            QTRY_VERIFY2(writing()->viewport()->height() >= 3 * line, qPrintable(QString::number(writing()->height())));
            auto *outcome = m_page->findChildren<SegmentedChoice *>(u"outcome"_s).constFirst();
            QVERIFY(outcome->height() >= outcome->minimumSizeHint().height());
            writing()->setFocus();
            QTRY_VERIFY(!m_page->findChild<LetterView *>()->isVisible());
        }
    }

    //! What the person was told in the call is in sight when the case has come back
    void whatWasAnsweredBeforeIsInSight()
    {
        for (int round = 0; round < 3; ++round) {
            CaseDraft draft = snowDraft();
            draft.channel = Channel::Phone;
            draft.answeredDirectly = CaseDraft::DirectAnswer{ u"Det plogas i dag."_s, Outcome::NoAction, {}, {} };
            const QString number = m_place->registered(draft).number;
            if (round == 1)
                m_place->apply(number, NotSatisfied{ u"Det är inte plogat."_s });
            else
                m_place->apply(number, Reopen{ u"Ringde igen."_s });
            open(number);
            QTRY_COMPARE(sources().size(), 2);
            QCOMPARE(sources().at(1)->toPlainText(), u"Det plogas i dag."_s);
            QTRY_VERIFY(isSaid(u"Earlier answer, "_s) && isSaid(u"20 Nov"_s));
        }
        open(answered(ReplyBy::Email));
        QTRY_COMPARE(writing()->toPlainText(), u"Vi sandar."_s);
        QTRY_VERIFY(!isSaid(u"Earlier answer"_s));
    }

    //! R89: it was not given, so that it is put right and not written anew
    void anAnswerThatWasWithdrawnIsGoneOnFrom()
    {
        for (int round = 0; round < 3; ++round) {
            const QString number = answered(ReplyBy::Email);
            m_place->apply(number, SendAnswer{ u"Vi sandar i morgon."_s, Outcome::NoAction, {}, {} });
            m_place->apply(number, Reopen{ u"Fel dag i svaret."_s });
            open(number);
            QTRY_COMPARE(writing()->toPlainText(), u"Vi sandar i morgon."_s);
            const CaseFile file = m_place->file(number);
            QVERIFY(withdrawnAnswer(file.subject, file.events));
            QCOMPARE(withdrawnAnswer(file.subject, file.events)->outcome, Outcome::NoAction);
            m_place->apply(number, SendAnswer{ u"Vi sandar i dag."_s, Outcome::NoAction, {}, {} });
            const CaseFile sent = m_place->file(number);
            QVERIFY(!withdrawnAnswer(sent.subject, sent.events));
        }
    }

    void whoAtTheDepartmentAnsweredStandsBesideTheAnswer()
    {
        open(answered(ReplyBy::Email));
        const auto isShown = [this] {
            for (const QLabel *label : m_page->findChildren<QLabel *>()) {
                if (label->text().contains(u"Karin Ek"_s))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(isShown());
    }

    void withoutAnOutcomeNothingIsSent()
    {
        const QString number = m_place->snowCase().number;
        open(number);
        type(u"Vi sandar i morgon."_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_page->findChild<SegmentedChoice *>()->isVisible());
        QTRY_VERIFY(!m_place->file(number).subject.firstAnswered);
        QVERIFY(m_place->navigator.notices.isEmpty());
        QCOMPARE(writing()->toPlainText(), u"Vi sandar i morgon."_s);
    }

    void whatWasSaidIsInSightBesideTheAnswers()
    {
        m_page->resize(1100, 720);
        for (int round = 0; round < 3; ++round) {
            open(answered(ReplyBy::Email));
            QCOMPARE(sources().size(), 2);
            QCOMPARE(sources().at(0)->toPlainText(), snowDraft().text);
            QCOMPARE(sources().at(1)->toPlainText(), u"Vi sandar."_s);
            QTRY_VERIFY(sources().at(0)->isVisible());
            QVERIFY(sources().at(0)->geometry().bottom() < m_page->height());
        }
        m_page->resize(640, 340);
        auto *more = m_page->findChild<QPushButton *>(u"readMore"_s);
        QTRY_VERIFY(more->isVisible());
        for (int round = 0; round < 3; ++round) {
            QTRY_VERIFY(sources().at(0)->isVisible());
            const int few = sources().at(0)->height();
            more->setFocus();
            press(Qt::Key_Space);
            QTRY_VERIFY(sources().at(0)->height() > few);
            QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(sources().at(0)));
            more->setFocus();
            press(Qt::Key_Space);
            QTRY_COMPARE(sources().at(0)->height(), few);
            QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(writing()));
        }
    }

private:
    [[nodiscard]] bool isSaid(const QString &words) const
    {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    //! By a department; the person is to be called, or wants no answer
    QString unanswered(bool isCalled)
    {
        CaseDraft draft = snowDraft();
        draft.departments = { u"SBF"_s };
        draft.submitter.phone = u"016-710 10 00"_s;
        draft.replyWanted = isCalled;
        draft.replyBy = isCalled ? std::optional(ReplyBy::Phone) : std::nullopt;
        const QString number = m_place->registered(draft).number;
        letQuestionsLeave(*m_place, number);
        return number;
    }
    QString answered(ReplyBy by)
    {
        CaseDraft draft = snowDraft();
        draft.departments = { u"SBF"_s };
        draft.replyBy = by;
        draft.submitter.phone = u"016-710 10 00"_s;
        const QString number = m_place->registered(draft).number;
        m_place->apply(number, RecordAnswer{ u"SBF"_s, Outcome::NoAction, u"Vi sandar."_s, u"Karin Ek"_s });
        return number;
    }
    void open(const QString &number)
    {
        m_page->load({ PageKind::Answering, number, {}, {} });
        const auto isShown = [&] {
            for (const QLabel *label : m_page->findChildren<QLabel *>()) {
                if (label->text().startsWith(number))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(isShown());
        m_page->focusFirst();
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(writing()));
    }
    [[nodiscard]] ConflictChoice *conflict() const { return m_page->findChild<ConflictChoice *>(); }
    [[nodiscard]] QString outcome() const
    {
        const auto all = m_page->findChildren<SegmentedChoice *>(u"outcome"_s);
        return all.isEmpty() ? QString() : all.constFirst()->key();
    }
    //! What the answer is written from, from left to right
    QList<QTextBrowser *> sources() { return m_page->findChildren<QTextBrowser *>(u"source"_s); }
    [[nodiscard]] TextEdit *writing() const { return m_page->findChild<TextEdit *>(); }
    [[nodiscard]] QString preview() const { return m_page->findChild<LetterView *>()->browser()->toPlainText(); }

    QTemporaryDir m_settings;
    std::unique_ptr<CasePlace> m_place;
    std::unique_ptr<AnsweringPage> m_page;
};

LYHORD_TEST(TestAnsweringPage)
#include "test_answeringpage.moc"
