#include "core/services/directory.h"
#include "tests/support/testmain.h"
#include "tests/ui/casepageplace.h"
#include "tests/ui/keyboard.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/statuspill.h"
#include "ui/widgets/textedit.h"
#include "ui/widgets/words.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTextBrowser>

#include <algorithm>

using namespace lyhord;
using namespace lyhord::test;

//! What the case page itself shows, one case after the other: the case and its links, beside an open form too, what
//! happened in it, and how a step is taken back
class TestCaseFilePage : public QObject, private CasePagePlace
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { CasePlace::prepareProgram(m_settings); }
    void init() { sitDown(); }
    void cleanup() { leave(); }

    // --- when an answer is due

    //! Each day it was counted over, in one case after the other; who was asked late has a day of its own (R92)
    void howTheAnswerDayWasCountedIsAskedByKey()
    {
        const QStringList numbers{ m_place->snowCase({ u"SBF"_s }).number, m_place->snowCase().number,
            m_place->snowCase().number };
        m_place->setNow(u"2026-12-15T09:00"_s);
        m_place->apply(numbers.at(2), Assign{ { u"SBF"_s } });
        for (int round = 0; round < 3; ++round) {
            open(numbers.at(round));
            auto *days = m_page->findChild<QLabel *>(u"dueDays"_s);
            QVERIFY(!days->isVisible()); // it was another case that was asked about
            focus(m_page->findChild<QTextBrowser *>(u"caseText"_s));
            for (int i = 0; i < 30 && QApplication::focusWidget()->objectName() != u"whyDue"_s; ++i)
                press(Qt::Key_Backtab, Qt::ShiftModifier);
            QCOMPARE(QApplication::focusWidget()->objectName(), u"whyDue"_s);
            press(Qt::Key_Space);
            QVERIFY(days->isVisible());
            QVERIFY2(days->text().contains(u"2026-11-23"_s) && days->text().contains(u"2026-12-04"_s),
                qPrintable(days->text()));
            QCOMPARE(days->text().contains(u"when that day had passed"_s), round == 2);
            press(Qt::Key_Space);
            QVERIFY(!days->isVisible());
            press(Qt::Key_Space);
        }
    }

    //! The day an interim answer promised is over: the case itself says so as the queue does
    void aPromisedDayThatHasPassedIsToldWithTheCase()
    {
        const QString number = m_place->snowCase({ u"SBF"_s }).number;
        m_place->apply(number, SendInterimAnswer{ u"Vi behöver mer tid."_s, QDate(2026, 11, 27) });
        for (const auto &[now, passed] :
            { std::pair(u"2026-11-27T09:00"_s, false), std::pair(u"2026-11-28T09:00"_s, true) }) {
            m_place->setNow(now);
            open(number);
            const auto days = [this] { return m_page->findChild<QLabel *>(u"dueDays"_s)->text(); };
            QTRY_COMPARE(days().contains(u"and that day has passed"_s), passed); // read anew for the new day
            QVERIFY2(
                days().contains(u"promised an answer by "_s + dayInWords(QDate(2026, 11, 27))), qPrintable(days()));
            const auto pills = m_page->findChildren<StatusPill *>();
            QCOMPARE(std::ranges::any_of(pills,
                         [](const StatusPill *pill) { return pill->text().startsWith(u"promised day passed"_s); }),
                passed);
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

    // --- who was asked late has a day of its own (R92)

    void theDayOfWhoWasAskedLateStandsInTheCase()
    {
        const QString number = m_place->snowCase({ u"SBF"_s }).number; // to be answered by 4 December
        m_place->setNow(u"2026-12-07T09:00:00"_s);
        m_place->apply(number, Assign{ { u"KFF"_s } });
        for (int round = 0; round < 2; ++round) {
            open(number);
            QTRY_VERIFY(text().contains(u"to answer by "_s + dayInWords(QDate(2026, 12, 9))));
            QCOMPARE(text().count(u"to answer by"_s), 1); // of the other one the day is that of the case
        }
    }

    //! What is there is changed, and what is not there is recorded
    void theStepSaysWhetherAnAnswerIsThereAlready()
    {
        for (int round = 0; round < 3; ++round) {
            const QString number = m_place->snowCase({ u"SBF"_s }).number;
            open(number);
            const auto word = [this] {
                const auto *step = m_page->findChild<QAction *>(u"step-answer"_s);
                return step ? step->text() : QString();
            };
            QTRY_COMPARE(word(), u"Record a &department's answer…"_s);
            m_place->apply(number, RecordAnswer{ u"SBF"_s, Outcome::NoAction, u"Vi sandar."_s });
            open(number);
            QTRY_COMPARE(word(), u"Change the &department's answer…"_s);
        }
    }

    //! L9: whom a letter is for is hidden, and nothing stands in the place of it
    void aLetterToSomebodyHiddenLeavesNoEmptyPlace()
    {
        CaseDraft draft = snowDraft();
        draft.secrecy = true;
        const QString number = m_place->registered(draft).number;
        m_place->apply(number, SendInterimAnswer{ u"Vi behöver mer tid."_s, QDate(2026, 12, 18) });
        for (int round = 0; round < 3; ++round) {
            open(number);
            QTRY_VERIFY2(text().contains(u"Interim answer – "_s), qPrintable(text()));
            QVERIFY2(!text().contains(u"– ,"_s), qPrintable(text()));
        }
    }

    // --- where there is little room

    void onALowPaneOneThingScrollsAndTheCaseHasTheRoom()
    {
        const QString number = m_place->snowCase({ u"SBF"_s }).number;
        auto *page = new CaseFilePage(*m_place->eva, m_place->navigator, nullptr);
        PageFrame frame(page, nullptr);
        frame.resize(660, 220); // beside a notice at 200 %
        frame.show();
        frame.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&frame));
        page->load({ PageKind::Case, number, {}, {} });
        auto *text = page->findChild<QTextBrowser *>(u"caseText"_s);
        QTRY_VERIFY(text->isVisible() && text->toPlainText().contains(snowDraft().text));
        const auto seen = [&] { return text->viewport()->visibleRegion().boundingRect().height(); };
        for (int round = 0; round < 3; ++round) {
            QTRY_VERIFY(frame.verticalScrollBar()->maximum() > 0);
            QTRY_COMPARE(text->verticalScrollBar()->maximum(), 0);
            frame.verticalScrollBar()->setValue(0);
            page->findChild<QPushButton *>(u"moreSteps"_s)->setFocus();
            focus(text);
            press(Qt::Key_PageDown);
            QTRY_VERIFY2(seen() * 2 >= frame.height(), qPrintable(QString::number(seen())));
            const int before = frame.verticalScrollBar()->value();
            press(Qt::Key_PageUp);
            QVERIFY(frame.verticalScrollBar()->value() < before);
            frame.resize(660, 700); // and as ever where there is room
            QTRY_COMPARE(text->minimumHeight(), 72);
            frame.resize(660, 220);
        }
    }

    //! At 200 %: the page scrolls, with the form and the case in it, and nothing within it does
    void onALowPaneAFormScrollsWithThePage()
    {
        const QString number = m_place->snowCase({ u"SBF"_s }).number;
        auto *page = new CaseFilePage(*m_place->eva, m_place->navigator, nullptr);
        PageFrame frame(page, nullptr);
        frame.resize(420, 260);
        frame.show();
        frame.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&frame));
        page->load({ PageKind::Case, number, {}, {} });
        QTRY_VERIFY(page->offers(u"correct"_s));
        for (int round = 0; round < 3; ++round) {
            for (const QString &step : { u"correct"_s, u"refer"_s }) {
                page->findChild<QAction *>(u"step-"_s + step)->trigger();
                const auto *form = page->findChild<QWidget *>(u"formPlace"_s);
                QTRY_VERIFY(form->isVisible() && frame.verticalScrollBar()->maximum() > 0);
                const auto scrolling = [&] {
                    QStringList names;
                    for (const QAbstractScrollArea *area : page->findChildren<QAbstractScrollArea *>()) {
                        if (area->isVisible() && area->verticalScrollBar()->maximum() > 0
                            && !qobject_cast<const TextEdit *>(area))
                            names.append(area->objectName() + QLatin1StringView(area->metaObject()->className()));
                    }
                    return names.join(u' ');
                };
                QTRY_COMPARE(scrolling(), QString());
                for (int stop = 0; stop < 6; ++stop) { // where the keyboard is, there one sees
                    QTRY_VERIFY(!QApplication::focusWidget()->visibleRegion().isEmpty());
                    press(Qt::Key_Tab);
                }
                press(Qt::Key_Escape);
                QTRY_VERIFY(!form->isVisible());
            }
        }
    }

    //! At 1366 × 768: what it is and what sends it stay in sight, wherever in it one writes
    void titleAndButtonsOfAFormStayInSight()
    {
        m_page->resize(660, 480);
        open(m_place->snowCase({ u"SBF"_s }).number);
        for (int round = 0; round < 3; ++round) {
            begin(u"interim"_s);
            auto *form = m_page->findChild<QWidget *>(u"formPlace"_s);
            auto *title = form->findChild<QLabel *>(u"stepHeading"_s);
            auto *send = form->findChild<QPushButton *>(u"confirmStep"_s);
            for (int stop = 0; stop < 4; ++stop) {
                for (const QWidget *whole : { static_cast<QWidget *>(title), static_cast<QWidget *>(send) })
                    QTRY_COMPARE(whole->visibleRegion().boundingRect(), whole->rect());
                QTRY_VERIFY(!QApplication::focusWidget()->visibleRegion().isEmpty());
                press(Qt::Key_Tab);
            }
            press(Qt::Key_Escape);
            QTRY_VERIFY(!form->findChild<QLabel *>(u"stepHeading"_s));
        }
    }

    // --- what was said is in sight while one writes about it

    void theCaseStandsBesideTheFormWhereThereIsRoom()
    {
        m_page->resize(1000, 600);
        open(m_place->snowCase({ u"SBF"_s }).number);
        for (const QString &step : { u"answer"_s, u"interim"_s, u"correct"_s }) {
            begin(step);
            const auto *form = m_page->findChild<QWidget *>(u"formPlace"_s);
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
            const auto *form = m_page->findChild<QWidget *>(u"formPlace"_s);
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

    // --- what happened

    void channelAndLanguageAreCorrectedAndTheTimelineSaysFromWhatToWhat()
    {
        const QString number = m_place->snowCase().number;
        const auto done = m_place->ask([number](Session &session) {
            return session.cases().apply(number,
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
        QVERIFY(
            m_place->ask([day](Session &session) { return session.directory().addClosingDay(day, u"Flyttdag"_s); }));
        open(number);
        QTRY_VERIFY(text().contains(u"The calendar was changed"_s));
        QVERIFY(text().contains(u"Flyttdag"_s));
        QVERIFY2(text().contains(u"Answer due"_s) && text().contains(u"→"_s), qPrintable(text()));
        QVERIFY(!text().contains(u"Corrected"_s));
        QVERIFY(m_place->ask([day](Session &session) { return session.directory().withdrawClosingDay(day); }));
        open(number);
        QTRY_VERIFY(text().contains(u"a closing day was withdrawn"_s));
        QVERIFY(!text().contains(u"Corrected"_s));
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

    void whoAnswersWhatConcernsHimOrHerIsShown() // R96
    {
        const QString number = m_place->snowCase({ u"SBF"_s, u"KFF"_s }).number;
        m_place->apply(number, Correct{ .concerns = u"Karin Ek, hemtjänsten"_s });
        m_place->apply(number, RecordAnswer{ u"KFF"_s, Outcome::NoAction, u"Nej."_s, u"Nils Lund"_s });
        open(number);
        QTRY_VERIFY(text().contains(u"Nils Lund"_s));
        QVERIFY(!text().contains(u"whom the case concerns"_s));
        m_place->apply(number, RecordAnswer{ u"SBF"_s, Outcome::NoAction, u"Vi sandar."_s, u"Karin Ek"_s });
        open(number);
        QTRY_VERIFY(text().contains(u"that is whom the case concerns"_s)); // beside the department's answer
        QVERIFY(text().contains(u"answered by whom the case concerns"_s)); // in the timeline
        QCOMPARE(text().count(u"whom the case concerns"_s), 2);
    }

    void whatOthersHaveDoneSinceOneLookedIsMarked()
    {
        Person officer = personAs(Role::ContactCentreOfficer);
        officer.login = u"bo"_s;
        officer.name = u"Bo Ek"_s;
        const auto bo = m_place->enterAs(officer);
        const QString number = m_place->snowCase().number;
        const QString other = m_place->snowCase().number;
        auto *news = m_page->findChild<QLabel *>(u"news"_s);
        open(number);
        QVERIFY(!news->isVisible()); // all of it is new to whoever has never seen it
        QTRY_VERIFY(m_place->file(number).seenBefore.isValid());
        open(other);
        const auto corrected = bo->ask([number](Session &session) {
            return session.cases().apply(number, Correct{ .headline = u"Isig gångväg"_s });
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

    // --- taking back

    void undoNamesItsStepAndCtrlZTakesItBackThreeTimes()
    {
        for (int round = 0; round < 3; ++round) {
            const QString number = m_place->snowCase().number;
            m_place->apply(number, Assign{ { u"SBF"_s } });
            open(number);
            auto *undo = m_page->findChild<QPushButton *>(u"undoStep"_s);
            QTRY_VERIFY(undo->isVisible());
            QCOMPARE(undo->text(), u"Undo: Assign Stadsbyggnadsförvaltningen"_s);
            focus(m_page->findChild<QTextBrowser *>(u"caseText"_s));
            press(Qt::Key_Z, Qt::ControlModifier);
            QTRY_COMPARE(m_place->file(number).subject.status, CaseStatus::Registered);
            QTRY_VERIFY(!undo->isVisible());
            QVERIFY(m_place->navigator.notices.constLast().text.contains(u"Assign Stadsbyggnadsförvaltningen"_s));
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

    // --- the keyboard among the links

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

private:
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
};

LYHORD_TEST(TestCaseFilePage)
#include "test_casefilepage.moc"
