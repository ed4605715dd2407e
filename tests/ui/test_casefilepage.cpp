#include "core/rules/headlines.h"
#include "core/services/directory.h"
#include "core/services/outbox.h"
#include "tests/support/testmain.h"
#include "tests/ui/caseplace.h"
#include "tests/ui/keyboard.h"
#include "ui/answering/letterview.h"
#include "ui/casefile/casefilepage.h"
#include "ui/casefile/correctionform.h"
#include "ui/casefile/stepform.h"
#include "ui/common/completingedit.h"
#include "ui/common/datefield.h"
#include "ui/common/textedit.h"
#include "ui/common/words.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCalendarWidget>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTextBrowser>

#include <algorithm>

using namespace lyhord;
using namespace lyhord::test;

//! The case page as a registrar uses it, one case after the other, with the keyboard
class TestCaseFilePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { CasePlace::prepareProgram(m_settings); }
    void init()
    {
        m_place = std::make_unique<CasePlace>();
        m_page = std::make_unique<CaseFilePage>(*m_place->eva, m_place->navigator, nullptr);
        m_page->resize(720, 800);
        m_page->QWidget::show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_place.reset();
    }

    // --- correcting (L10, R4)

    void threeCasesAreCorrectedInARow()
    {
        for (int round = 0; round < 3; ++round) {
            const QString number = m_place->snowCase().number;
            open(number);
            begin(u"correct"_s);
            auto *form = m_page->findChild<CorrectionForm *>();
            focus(form->findChild<TextEdit *>());
            press(Qt::Key_A, Qt::ControlModifier);
            type(u"Trottoaren är hal"_s);
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_place->navigator.notices.size(), round + 1);
            QTRY_VERIFY(!m_page->findChild<CorrectionForm *>());
            QTRY_VERIFY(text().contains(u"Trottoaren är hal"_s));
            QVERIFY(text().contains(snowDraft().text)); // as it came in
            QCOMPARE(m_place->file(number).subject.text, u"Trottoaren är hal"_s);
        }
    }

    void aCorrectionOfNothingIsSaidAndTakesNothingBack()
    {
        const QString number = m_place->snowCase().number;
        const SendInterimAnswer interim{ u"Vi tittar på det."_s, QDate(2026, 12, 18) };
        QVERIFY(m_place->ask([number, interim](Office &office) { return office.cases().apply(number, interim); }));
        open(number);
        for (int round = 0; round < 3; ++round) {
            begin(u"correct"_s);
            press(Qt::Key_Return, Qt::ControlModifier);
            const auto said = [this] {
                const auto labels = m_page->findChild<CorrectionForm *>()->findChildren<QLabel *>();
                return std::ranges::any_of(labels, [](const QLabel *label) {
                    return label->isVisible() && label->text().startsWith(u"Nothing was changed"_s);
                });
            };
            QTRY_VERIFY(said());
            QVERIFY(m_place->navigator.notices.isEmpty());
            press(Qt::Key_Escape);
            QTRY_VERIFY(!m_page->findChild<CorrectionForm *>());
        }
        QCOMPARE(m_place->file(number).subject.interimDue, QDate(2026, 12, 18));
        QCOMPARE(m_place->file(number).events.constLast().kind, EventKind::InterimAnswerSent);
    }

    void whoHadTheLetterBeforeItWasProtectedIsSaid()
    {
        CaseDraft draft = snowDraft();
        draft.departments = { u"SBF"_s };
        const QString number = m_place->registered(draft).number;
        const MessageId letter = m_place->file(number).messages.constFirst().id;
        QVERIFY(m_place->ask([letter](Office &office) { return office.outbox().markDispatched({ letter }); }));
        open(number);
        begin(u"correct"_s);
        auto *form = m_page->findChild<CorrectionForm *>();
        const auto boxes = form->findChildren<QCheckBox *>();
        QCheckBox *secrecy = *std::ranges::find_if(
            boxes, [](const QCheckBox *box) { return box->text().contains(u"Secrecy"_s); });
        focus(secrecy);
        press(Qt::Key_Space);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_place->navigator.notices.size(), 1);
        const QString told = m_place->navigator.notices.constFirst().text;
        QVERIFY2(told.contains(u"had already left"_s), qPrintable(told));
    }

    // --- no longer asking a department

    void whatTheDepartmentWillReadIsShown()
    {
        for (const bool hasLeft : { false, true, false }) {
            CaseDraft draft = snowDraft();
            draft.departments = { u"SBF"_s };
            const QString number = m_place->registered(draft).number;
            const MessageId letter = m_place->file(number).messages.constFirst().id;
            if (hasLeft)
                QVERIFY(m_place->ask([letter](Office &office) { return office.outbox().markDispatched({ letter }); }));
            open(number);
            begin(u"unassign"_s);
            auto *form = m_page->findChild<StepForm *>();
            QVERIFY(form->preview());
            const auto read = [form] { return form->preview()->browser()->toPlainText(); };
            focus(form->findChild<QLineEdit *>());
            type(u"Fel förvaltning"_s);
            QTRY_COMPARE(read().contains(u"Fel förvaltning"_s), hasLeft);
            QTRY_COMPARE(read().contains(u"has not left yet"_s), !hasLeft);
            press(Qt::Key_Escape);
            QTRY_VERIFY(!m_page->findChild<StepForm *>());
        }
    }

    // --- suspected bribery (R90)

    void whatIsHandedOverIsHersToReadAndToAnswer()
    {
        const auto jurist = juristsPlace();
        for (int round = 0; round < 3; ++round) {
            const QString number = m_place->snowCase().number;
            m_place->apply(
                number, Refer{ { ReferralGround::BriberyOrCrime, {}, u"Chefsjuristen"_s, u"Lämnat vidare."_s } });

            // the contact centre: that, when and by whom
            m_page->load({ PageKind::Case, number, {}, {} });
            QTRY_COMPARE(m_page->findChild<QLabel *>(u"caseNumber"_s)->text(), number);
            QTRY_VERIFY(text().contains(u"2026"_s));
            for (const QString &hidden : { snowDraft().text, snowDraft().headline, snowDraft().submitter.name,
                     snowDraft().submitter.email, u"Lämnat vidare"_s, inWords(snowDraft().channel.value()) })
                QVERIFY2(!text().contains(hidden), qPrintable(hidden));
            for (const QString &step : { u"send"_s, u"reopen"_s, u"correct"_s, u"link"_s, u"flag"_s, u"note"_s })
                QVERIFY(!m_page->offers(step));

            // she: all of it, and she answers with the keyboard
            CaseFilePage hers(*jurist, m_place->navigator, nullptr);
            hers.resize(720, 800);
            hers.QWidget::show();
            hers.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&hers));
            hers.load({ PageKind::Case, number, {}, {} });
            QTRY_VERIFY(hers.offers(u"send"_s));
            auto *said = hers.findChild<QTextBrowser *>(u"caseText"_s);
            for (const QString &shown : { snowDraft().text, snowDraft().submitter.name, u"Lämnat vidare."_s })
                QVERIFY(said->toPlainText().contains(shown));
            hers.findChild<QAction *>(u"step-send"_s)->trigger();
            QTRY_VERIFY(hers.findChild<StepForm *>());
            const auto notices = m_place->navigator.notices.size();
            press(Qt::Key_Return, Qt::ControlModifier); // nothing written
            auto *form = hers.findChild<StepForm *>();
            const auto says = [form](const QString &sentence) {
                const auto labels = form->findChildren<QLabel *>();
                return std::any_of(labels.cbegin(), labels.cend(),
                    [&](const QLabel *label) { return label->isVisible() && label->text().contains(sentence); });
            };
            QTRY_VERIFY(says(u"Write the answer."_s));
            QCOMPARE(m_place->navigator.notices.size(), notices);
            form->focusFirst();
            type(u"Saken utreds"_s);
            QTRY_VERIFY(hers.findChild<LetterView *>());
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_place->navigator.notices.size(), notices + 1);
            QTRY_VERIFY(said->toPlainText().contains(u"Saken utreds"_s));
            QCOMPARE(m_place->file(number).events.size(), 1); // of which the contact centre learns nothing
        }
    }

    void answeringIsWhatComesNextForHerAndWhatLeftIsNamed()
    {
        const auto jurist = juristsPlace();
        for (int round = 0; round < 3; ++round) {
            const QString number = m_place->snowCase().number;
            m_place->apply(
                number, Refer{ { ReferralGround::BriberyOrCrime, {}, u"Chefsjuristen"_s, u"Lämnat vidare."_s } });
            CaseFilePage hers(*jurist, m_place->navigator, nullptr);
            hers.resize(720, 800);
            hers.QWidget::show();
            hers.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&hers));
            hers.load({ PageKind::Case, number, {}, {} });
            QTRY_VERIFY(hers.offers(u"send"_s));
            QVERIFY(hers.offers(u"dispatched"_s)); // the word that it was handed over waits
            auto *next = hers.findChild<QPushButton *>(u"nextStep"_s);
            QCOMPARE(next->text(), u"&Answer the person…"_s);
            QTest::keyClick(next, Qt::Key_Space);
            QTRY_VERIFY(hers.findChild<StepForm *>());
            hers.findChild<StepForm *>()->focusFirst();
            type(u"Saken utreds"_s);
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY(!hers.findChild<StepForm *>());
            QTRY_COMPARE(next->text(), u"Mark as &sent"_s);
            QStringList told;
            for (int letter = 0; letter < 2; ++letter) {
                const auto notices = m_place->navigator.notices.size();
                QVERIFY(hers.markDispatched());
                QTRY_COMPARE(m_place->navigator.notices.size(), notices + 1);
                told.append(m_place->navigator.notices.constLast().text);
                QTRY_COMPARE(hers.offers(u"dispatched"_s), letter == 0);
            }
            QVERIFY2(told.constFirst().contains(number + u" (Answer)"_s), qPrintable(told.constFirst()));
            QVERIFY2(!told.constLast().contains(u'('), qPrintable(told.constLast()));
        }
    }

    // --- what else the person has told

    void otherCasesOfThePersonStandInTheCase()
    {
        CaseDraft draft = snowDraft();
        draft.submitter.phone = u"016-710 10 00"_s;
        const QString first = m_place->registered(draft).number;
        draft.headline = u"Belysning gångväg"_s;
        const QString second = m_place->registered(draft).number;
        draft.submitter.name = u"Bo Ek"_s;
        draft.submitter.phone = u"070-999 88 77"_s;
        draft.submitter.email.clear();
        draft.replyBy = ReplyBy::Phone;
        const QString others = m_place->registered(draft).number;
        for (int round = 0; round < 2; ++round) {
            open(first);
            QTRY_VERIFY(links().contains(u"case:"_s + second));
            QVERIFY(!links().contains(u"case:"_s + first)); // it is this one
            open(others);
            QVERIFY(!links().contains(u"case:"_s + second));
            QVERIFY(!links().contains(u"case:"_s + first));
        }
        open(second);
        QTRY_VERIFY(links().contains(u"case:"_s + first));
        auto *shown = m_page->findChild<QTextBrowser *>(u"caseText"_s);
        focus(shown);
        for (int i = 0; i < 40 && !shown->textCursor().charFormat().anchorHref().startsWith(u"case:"_s); ++i)
            press(Qt::Key_Down); // from link to link
        press(Qt::Key_Return);
        QTRY_VERIFY(!m_place->navigator.requests.isEmpty());
        QCOMPARE(m_place->navigator.requests.constLast().number, first);
    }

    void ofWhoIsProtectedNothingElseIsShown() // L9
    {
        CaseDraft draft = snowDraft();
        const QString plain = m_place->registered(draft).number;
        draft.submitter.protectedIdentity = true;
        const QString hidden = m_place->registered(draft).number;
        open(hidden);
        QTest::qWait(300);
        QVERIFY(!links().contains(u"case:"_s + plain));
        open(plain);
        QTest::qWait(300);
        QVERIFY(!links().contains(u"case:"_s + hidden));
    }

    // --- what was said is in sight while one writes about it

    void theCaseStandsBesideTheFormWhereThereIsRoom()
    {
        m_page->resize(1000, 600);
        open(m_place->snowCase({ u"SBF"_s }).number);
        for (const QString &step : { u"answer"_s, u"interim"_s, u"correct"_s }) {
            begin(step);
            const auto *form = m_page->findChild<QScrollArea *>();
            const auto *said = m_page->findChild<QTextBrowser *>(u"caseText"_s);
            QTRY_VERIFY(form->isVisible() && said->geometry().left() > form->geometry().right());
            QVERIFY(saidInSight());
            press(Qt::Key_Escape);
            QTRY_VERIFY(!form->isVisible());
            QTRY_COMPARE(said->geometry().left(), 0);
        }
    }

    void itStandsBelowTheFormWhereThereIsNoneAndAKeyOpensIt()
    {
        m_page->resize(600, 560);
        open(m_place->snowCase({ u"SBF"_s }).number);
        const auto *said = m_page->findChild<QTextBrowser *>(u"caseText"_s);
        for (int round = 0; round < 3; ++round) {
            begin(u"correct"_s);
            QTRY_VERIFY(saidInSight());
            auto *more = m_page->findChild<QPushButton *>(u"readMore"_s);
            QVERIFY(more->isVisible());
            const auto *form = m_page->findChild<QScrollArea *>();
            QTRY_COMPARE(form->height(), form->maximumHeight()); // the form has taken its room
            const int before = said->height();
            focus(more);
            press(Qt::Key_Space);
            QTRY_VERIFY(said->height() > before);
            QCOMPARE(QApplication::focusWidget(), static_cast<const QWidget *>(said));
            focus(more);
            press(Qt::Key_Space);
            QTRY_COMPARE(said->height(), before);
            press(Qt::Key_Escape);
            QTRY_VERIFY(!more->isVisible());
        }
    }

    void aCorrectedHeadlineIsChosenFromThoseAgreed()
    {
        for (int round = 0; round < 3; ++round) {
            CaseDraft draft = snowDraft();
            draft.headline = u"Halka"_s;
            const QString number = m_place->registered(draft).number;
            open(number);
            begin(u"correct"_s);
            auto *headline = m_page->findChild<CompletingEdit *>(u"headline"_s);
            QVERIFY(headline);
            QCOMPARE(QApplication::focusWidget(), headline);
            headline->selectAll();
            type(u"sn"_s);
            QTRY_VERIFY(headline->isListOpen());
            press(Qt::Key_Return); // takes it, and goes on to the next field
            QVERIFY(!headline->hasFocus());
            const QString chosen = headline->text();
            QVERIFY(isAgreedHeadline(chosen, m_place->eva->profile(), m_place->eva->today()));
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_place->file(number).subject.headline, chosen);
            QTRY_VERIFY(!m_page->findChild<CorrectionForm *>());
        }
    }

    void whoIsProtectedKeepsToTheAgreedHeadlines() // R94
    {
        CaseDraft draft = snowDraft();
        draft.submitter.protectedIdentity = true;
        draft.headline = m_place->eva->profile().headlines.constFirst().text;
        const QString number = m_place->registered(draft).number;
        open(number);
        begin(u"correct"_s);
        auto *headline = m_page->findChild<CompletingEdit *>(u"headline"_s);
        for (int round = 0; round < 3; ++round) {
            headline->selectAll();
            type(u"Grannen till Eva"_s);
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY(!headline->accessibleDescription().isEmpty());
            QCOMPARE(QApplication::focusWidget(), headline);
            QCOMPARE(headline->text(), u"Grannen till Eva"_s);
            QCOMPARE(m_place->file(number).subject.headline, draft.headline);
        }
    }

    //! Whose answer it is needs no choosing where one department is left: what is typed is the answer
    void theLastDepartmentsAnswerIsWrittenAtOnce()
    {
        for (int round = 0; round < 3; ++round) {
            const QString number = m_place->snowCase({ u"SBF"_s, u"KFF"_s }).number;
            const auto first = m_place->ask([number](Office &office) {
                return office.cases().apply(number, RecordAnswer{ u"SBF"_s, Outcome::NoAction, u"Inget."_s, {} });
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

    void theCategoryIsChosenByItsNames()
    {
        for (int round = 0; round < 3; ++round) {
            const QString number = m_place->snowCase().number;
            open(number);
            begin(u"correct"_s);
            auto *category = m_page->findChild<CorrectionForm *>()->findChild<CompletingEdit *>(u"category"_s);
            focus(category);
            type(u"gång"_s);
            press(Qt::Key_Return);
            QCOMPARE(category->value(), u"SBF/vinter/gangvag"_s);
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_place->file(number).subject.category, u"SBF/vinter/gangvag"_s);
            QTRY_VERIFY(text().contains(u"Gångvägar"_s));
            QVERIFY(!text().contains(u"SBF/vinter"_s)); // no keys on the screen
        }
    }

    void aMovedDayOfReceiptShowsWhatBecomesOfTheLimitsBeforeItIsSaved()
    {
        const QString number = m_place->snowCase({ u"SBF"_s }).number;
        open(number);
        begin(u"correct"_s);
        auto *day = m_page->findChild<CorrectionForm *>()->findChild<DateField *>();
        auto *moved = m_page->findChild<QLabel *>(u"movedDeadlines"_s);
        QVERIFY(!moved->isVisible());
        focus(day);
        press(Qt::Key_Down, Qt::NoModifier, 2); // two days earlier: the 18th
        QTRY_VERIFY(moved->isVisible());
        QVERIFY2(moved->text().contains(u"2 "_s) && moved->text().contains(u"4 "_s), qPrintable(moved->text()));
        QCOMPARE(m_place->file(number).subject.deadlines.answerDue, QDate(2026, 12, 4));
        press(Qt::Key_Up, Qt::NoModifier, 2);
        QTRY_VERIFY(!moved->isVisible());
        press(Qt::Key_Down, Qt::NoModifier, 2);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_place->file(number).subject.deadlines.answerDue, QDate(2026, 12, 2));
        QCOMPARE(localDay(m_place->file(number).subject.received), QDate(2026, 11, 18));
    }

    void channelAndLanguageAreCorrectedAndTheTimelineSaysFromWhatToWhat()
    {
        const QString number = m_place->snowCase().number;
        const auto done = m_place->ask([number](Office &office) {
            return office.cases().apply(number,
                Correct{ .language = u"fi"_s,
                    .type = CaseType::View,
                    .channel = Channel::Letter,
                    .reason = u"Personen bad om det."_s });
        });
        QVERIFY(done);
        open(number);
        QTRY_VERIFY(text().contains(u"Came in by: “Phone” → “Letter”"_s));
        QVERIFY(text().contains(u"Language: “Swedish” → “Finnish”"_s));
        QVERIFY(text().contains(u"Kind: “Complaint” → “View”"_s));
        QVERIFY(text().contains(u"Personen bad om det."_s));
    }

    //! R105: days that the calendar moves are no correction, and the timeline says what happened
    void theTimelineSaysThatTheCalendarWasChanged()
    {
        const QString number = m_place->snowCase().number;
        const QDate day(2026, 11, 27);
        QVERIFY(m_place->ask([day](Office &office) { return office.directory().addClosingDay(day, u"Flyttdag"_s); }));
        open(number);
        QTRY_VERIFY(text().contains(u"The calendar was changed"_s));
        QVERIFY(text().contains(u"Flyttdag"_s));
        QVERIFY2(text().contains(u"Answer due"_s) && text().contains(u"→"_s), qPrintable(text()));
        QVERIFY(!text().contains(u"Corrected"_s));
        QVERIFY(m_place->ask([day](Office &office) { return office.directory().withdrawClosingDay(day); }));
        open(number);
        QTRY_VERIFY(text().contains(u"a closing day was withdrawn"_s));
        QVERIFY(!text().contains(u"Corrected"_s));
    }

    void aFutureDayIsRefusedAtItsFieldAndWhatIsTypedStays()
    {
        open(m_place->snowCase().number);
        begin(u"correct"_s);
        auto *day = m_page->findChild<CorrectionForm *>()->findChild<DateField *>();
        focus(day);
        press(Qt::Key_A, Qt::ControlModifier);
        type(u"2031-01-01"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!day->accessibleDescription().isEmpty());
        QCOMPARE(day->text(), u"2031-01-01"_s);
        QVERIFY(m_place->navigator.notices.isEmpty());
    }

    // --- taking back

    void undoNamesItsStepAndCtrlZTakesItBackThreeTimes()
    {
        for (int round = 0; round < 3; ++round) {
            const QString number = m_place->snowCase().number;
            m_place->apply(number, Assign{ { u"SBF"_s } });
            open(number);
            auto *undo = m_page->findChild<QPushButton *>(u"undoStep"_s);
            QTRY_VERIFY(undo->isVisible());
            QCOMPARE(undo->text(), u"Undo: Assign SBF"_s);
            focus(m_page->findChild<QTextBrowser *>(u"caseText"_s));
            press(Qt::Key_Z, Qt::ControlModifier);
            QTRY_COMPARE(m_place->file(number).subject.status, CaseStatus::Registered);
            QTRY_VERIFY(!undo->isVisible());
            QVERIFY(m_place->navigator.notices.constLast().text.contains(u"Assign SBF"_s));
            QTRY_VERIFY(text().contains(u"Taken back: Department asked"_s));
        }
    }

    void whereOneWritesCtrlZTakesBackWhatWasWritten()
    {
        const QString number = m_place->snowCase().number;
        m_place->apply(number, Assign{ { u"SBF"_s } });
        open(number);
        begin(u"note"_s);
        type(u"fel"_s);
        auto *writing = m_page->findChild<TextEdit *>();
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(writing->toPlainText(), QString());
        press(Qt::Key_Z, Qt::ControlModifier); // nothing is left to take back in the field: it is still the field's key
        QTest::qWait(0);
        QCOMPARE(m_place->file(number).subject.status, CaseStatus::AwaitingAnswer);
        QVERIFY(m_place->navigator.notices.isEmpty());
    }

    void aNoticesUndoTakesBackItsOwnStepAndNoNewerOne()
    {
        const QString number = m_place->snowCase({ u"SBF"_s }).number;
        open(number);
        begin(u"follow-up"_s);
        type(u"Fortfarande halt."_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_place->navigator.notices.size(), 1);
        const Notice first = m_place->navigator.notices.constFirst();
        QCOMPARE(first.action, u"Undo: Has got in touch again"_s);
        m_place->apply(number, Assign{ { u"KFF"_s } });
        first.run();
        QTRY_COMPARE(m_place->navigator.notices.size(), 2);
        QCOMPARE(m_place->navigator.notices.constLast().kind, Notice::Kind::Failure);
        QCOMPARE(m_place->file(number).subject.assignments.size(), 2); // the newer step stands
    }

    // --- steps

    void anInterimAnswerHasADayATextAndAPreview()
    {
        for (int round = 0; round < 3; ++round) {
            const QString number = m_place->snowCase({ u"SBF"_s }).number;
            open(number);
            begin(u"interim"_s);
            auto *form = m_page->findChild<StepForm *>();
            QVERIFY(form->value(u"text"_s).startsWith(u"Vi arbetar med ditt ärende"_s));
            QCOMPARE(form->value(u"new_date"_s), u"2026-12-18"_s); // ten working days after the 4th
            QTRY_VERIFY(form->preview()->browser()->toPlainText().contains(u"2026-12-18"_s));
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
            QTRY_VERIFY(form->preview()->browser()->toPlainText().contains(u"2026-12-19"_s));
            QTest::keyClick(day, Qt::Key_Return, Qt::ControlModifier); // hinted at, not forbidden
            QTRY_COMPARE(m_place->file(number).subject.interimDue, QDate(2026, 12, 19));
        }
    }

    void remindingByHandSaysWhyNotUntilTheDayHasCome()
    {
        const QString number = m_place->snowCase({ u"SBF"_s }).number;
        open(number);
        begin(u"remind"_s);
        auto *why = m_page->findChild<QLabel *>(u"whyNot"_s);
        QVERIFY(why && why->text().contains(u"2026-12-07"_s));
        QVERIFY(!m_page->findChild<QPushButton *>(u"confirmStep"_s)->isVisible());
        press(Qt::Key_Escape);
        m_place->setNow(u"2026-12-07T09:00"_s);
        m_place->eva->announceChange(number);
        begin(u"remind"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_place->file(number).subject.ladder, LadderStep::FirstReminder);
        QTRY_COMPARE(m_place->navigator.notices.size(), 1);
        const auto again = m_place->ask(
            [number](Office &office) { return office.cases().apply(number, Remind{ .byPerson = true }); });
        QVERIFY(!again); // R58: each once
        QVERIFY(again.error().message.contains(u"2026-12-21"_s));
    }

    void consultingProposesTheDepartmentOfTheCategory()
    {
        CaseDraft draft = snowDraft();
        draft.category = u"SBF/vinter/gangvag"_s;
        open(m_place->registered(draft).number);
        begin(u"consult"_s);
        QCOMPARE(m_page->findChild<StepForm *>()->value(u"department"_s), u"SBF"_s);
    }

    void whoAtTheDepartmentAnsweredIsShown()
    {
        const QString number = m_place->snowCase({ u"SBF"_s }).number;
        m_place->apply(number, RecordAnswer{ u"SBF"_s, Outcome::NoAction, u"Vi sandar."_s, u"Karin Ek"_s });
        open(number);
        QTRY_VERIFY(text().contains(u"Karin Ek"_s));
        QVERIFY(text().contains(u"Stadsbyggnadsförvaltningen"_s));
        QVERIFY(text().contains(u"14:05, Karin Ek"_s));
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

    void aReferralToAPlaceholderIsRefusedAtItsField() // R19
    {
        const QString number = m_place->snowCase().number;
        open(number);
        begin(u"refer"_s);
        auto *to = m_page->findChild<StepForm *>()->findChild<QLineEdit *>(u"to"_s);
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
        for (int round = 0; round < 3; ++round) {
            begin(u"correct"_s);
            if (round == 0)
                focus(m_page->findChild<CorrectionForm *>()->findChild<QWidget *>(u"concerns"_s));
            QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"concerns"_s);
            type(u"%1"_s.arg(round));
            QCOMPARE(m_page->findChild<QLineEdit *>(u"concerns"_s)->text(), u"012"_s.first(round + 1));
            press(Qt::Key_Escape);
            QTRY_VERIFY(!m_page->findChild<CorrectionForm *>());
        }
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

    //! WCAG 2.1.1: from link to link with a frame, Enter opens, after the last one on
    void tabGoesFromLinkToLinkAndOn()
    {
        const QString number = m_place->snowCase({ u"SBF"_s }).number;
        open(number);
        for (const QString &note : { u"ring skolan"_s, u"fråga vaktmästaren"_s }) {
            begin(u"note"_s);
            type(note);
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY(text().contains(note));
        }
        auto *said = m_page->findChild<QTextBrowser *>(u"caseText"_s);
        const qsizetype known = links().size();
        QVERIFY2(known >= 3, qPrintable(links().join(u' ')));
        QSignalSpy followed(said, &QTextBrowser::anchorClicked);
        for (int round = 0; round < 3; ++round) {
            focus(said);
            QStringList come;
            for (;;) {
                press(Qt::Key_Tab);
                if (!said->hasFocus())
                    break;
                QVERIFY(said->textCursor().hasSelection()); // it stands on a link, and shows it
                come.append(said->textCursor().charFormat().anchorHref());
                QVERIFY(come.size() <= known);
            }
            QCOMPARE(come, links());
            QVERIFY(m_page->window()->isAncestorOf(QApplication::focusWidget()));
            press(Qt::Key_Backtab, Qt::ShiftModifier);
            QVERIFY(said->hasFocus());
            press(Qt::Key_Backtab, Qt::ShiftModifier);
            QCOMPARE(said->textCursor().charFormat().anchorHref(), come.constLast());
            press(Qt::Key_Tab);
            QVERIFY(!said->hasFocus());
        }
        focus(said);
        while (!said->textCursor().charFormat().anchorHref().startsWith(u"letter:"))
            press(Qt::Key_Tab);
        followed.clear();
        press(Qt::Key_Return);
        QCOMPARE(followed.count(), 1);
        QVERIFY(followed.first().first().toUrl().toString().startsWith(u"letter:"));
    }

    void anEmptyNoteIsRefusedInTheForm()
    {
        open(m_place->snowCase().number);
        begin(u"note"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!m_page->findChild<TextEdit *>()->accessibleDescription().isEmpty());
        QVERIFY(m_page->findChild<StepForm *>());
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

    void whatOthersHaveDoneSinceOneLookedIsMarked()
    {
        const auto added = m_place->ask([](Office &office) {
            Person bo = personAs(Role::ContactCentreOfficer);
            bo.login = u"bo"_s;
            bo.name = u"Bo Ek"_s;
            return office.directory().addPerson(bo);
        });
        QVERIFY(added);
        const auto bo = m_place->enter(u"bo"_s);
        const QString number = m_place->snowCase().number;
        const QString other = m_place->snowCase().number;
        auto *news = m_page->findChild<QLabel *>(u"news"_s);
        open(number);
        QVERIFY(!news->isVisible()); // all of it is new to whoever has never seen it
        QTRY_VERIFY(m_place->file(number).seenBefore.isValid());
        open(other);
        const auto corrected = bo->ask([number](Office &office) {
            return office.cases().apply(number, Correct{ .headline = u"Isig gångväg"_s });
        });
        QTRY_VERIFY(corrected.isFinished());
        QVERIFY(corrected.result());
        m_place->eva->readMarks();
        QTRY_VERIFY(m_place->eva->marked().changed.contains(number));
        open(number);
        QTRY_VERIFY(news->isVisible());
        QVERIFY2(news->text().contains(u"Bo Ek"_s), qPrintable(news->text()));
        QVERIFY(text().contains(u"New: Corrected"_s));
        QTRY_VERIFY(!m_place->eva->marked().changed.contains(number));
        open(other);
        open(number);
        QTRY_VERIFY(!news->isVisible());
    }

    // --- the keys of an open form

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

private:
    //! The workplace of somebody who is the chief legal officer and nothing else
    std::unique_ptr<Workplace> juristsPlace()
    {
        Person jurist = personAs(Role::ChiefLegalOfficer);
        jurist.grants.first().agreement = u"agreed"_s;
        const auto added = m_place->ask([jurist](Office &office) { return office.directory().addPerson(jurist); });
        if (!added)
            qFatal("%s", qPrintable(added.error().message));
        return m_place->enter(jurist.login);
    }
    void open(const QString &number)
    {
        m_page->load({ PageKind::Case, number, {}, {} });
        QTRY_COMPARE(m_page->findChild<QLabel *>(u"caseNumber"_s)->text(), number);
        QTRY_VERIFY(m_page->offers(u"correct"_s) || m_page->offers(u"link"_s));
    }
    [[nodiscard]] QAction *action(const QString &step) const
    {
        auto *found = m_page->findChild<QAction *>(u"step-"_s + step);
        return found && found->isVisible() ? found : nullptr;
    }
    void begin(const QString &step)
    {
        QTRY_VERIFY2(action(step), qPrintable(step));
        action(step)->trigger();
    }
    void focus(QWidget *widget)
    {
        widget->setFocus(Qt::TabFocusReason);
        QTRY_COMPARE(QApplication::focusWidget(), widget);
    }
    [[nodiscard]] QString text() const { return m_page->findChild<QTextBrowser *>(u"caseText"_s)->toPlainText(); }

    //! The targets in the case as it is shown
    QStringList links()
    {
        QStringList targets;
        const QString html = m_page->findChild<QTextBrowser *>(u"caseText"_s)->toHtml();
        static const QRegularExpression target(u"href=\"([^\"]+)\""_s);
        for (auto match = target.globalMatch(html); match.hasNext();)
            targets.append(match.next().captured(1));
        return targets;
    }
    //! The first words of what was said, without scrolling
    bool saidInSight()
    {
        auto *said = m_page->findChild<QTextBrowser *>(u"caseText"_s);
        const QTextCursor place = said->document()->find(snowDraft().text.left(12));
        return !place.isNull() && said->viewport()->rect().intersects(said->cursorRect(place));
    }

    QTemporaryDir m_settings;
    std::unique_ptr<CasePlace> m_place;
    std::unique_ptr<CaseFilePage> m_page;
};

LYHORD_TEST(TestCaseFilePage)
#include "test_casefilepage.moc"
