#include "core/services/wordlist.h"
#include "tests/support/testmain.h"
#include "tests/ui/caseplace.h"
#include "tests/ui/keyboard.h"
#include "ui/answering/answeringpage.h"
#include "ui/casefile/casefilepage.h"
#include "ui/casefile/stepform.h"
#include "ui/shell/signaturedialog.h"
#include "ui/widgets/textedit.h"
#include "ui/writing/snippetdialog.h"
#include "ui/writing/spellchecker.h"
#include "ui/writing/spellingaid.h"

#include <QtCore/QPointer>
#include <QtGui/QContextMenuEvent>
#include <QtWidgets/QDialog>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace lyhord;
using namespace lyhord::test;

//! Spelling with the keyboard alone, in one case after the other
class TestSpelling : public QObject
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

    void aWrongWordIsMarkedAndReplacedInThreeCasesInARow()
    {
        for (int round = 0; round < 3; ++round) {
            open(newCase());
            write(u"Tack för din synpunckt om gatan. "_s);
            QTRY_COMPARE(marked(), QStringList{ u"synpunckt"_s });
            press(Qt::Key_F7);
            QTRY_VERIFY(menu());
            QTest::keyClick(menu(), Qt::Key_Escape); // let it stand
            QTRY_VERIFY(!menu());
            press(Qt::Key_F7);
            QTRY_VERIFY(menu());
            QCOMPARE(menu()->activeAction(), menu()->actions().constFirst());
            QTest::keyClick(menu(), Qt::Key_Return);
            QTRY_COMPARE(writing()->toPlainText(), u"Tack för din synpunkt om gatan. "_s);
            QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(writing()));
            QTRY_VERIFY(settled() && marked().isEmpty());
            press(Qt::Key_Z, Qt::ControlModifier);
            QCOMPARE(writing()->toPlainText(), u"Tack för din synpunckt om gatan. "_s);
            press(Qt::Key_Right); // away from the word
            QTRY_COMPARE(marked(), QStringList{ u"synpunckt"_s });
        }
    }

    void theKeyGoesFromOneToTheNextAndRoundAgain()
    {
        open(newCase());
        write(u"Gatann är hal. Vägenn är isig. "_s);
        QTRY_COMPARE(marked(), QStringList({ u"Gatann"_s, u"Vägenn"_s }));
        for (const QString &word : { u"Gatann"_s, u"Vägenn"_s, u"Gatann"_s }) {
            press(Qt::Key_F7);
            QTRY_VERIFY(menu());
            QCOMPARE(writing()->textCursor().selectedText(), word);
            QTest::keyClick(menu(), Qt::Key_Escape);
            QTRY_VERIFY(!menu());
        }
    }

    void theKeyWaitsUntilAllIsLookedThrough()
    {
        open(newCase());
        write(u"Gatann"_s);
        press(Qt::Key_F7); // at once, with the cursor at the word
        QTRY_VERIFY(menu());
        QTest::keyClick(menu(), Qt::Key_Return);
        QTRY_VERIFY(writing()->toPlainText() != u"Gatann"_s);
        QTRY_VERIFY(settled());
        press(Qt::Key_F7); // nothing is wrong any more: nothing opens, and one writes on
        QVERIFY(!menu());
        type(u"!"_s);
        QVERIFY(writing()->toPlainText().endsWith(u'!'));
    }

    void theWordThatIsBeingWrittenIsNotJudged()
    {
        open(newCase());
        write(u"Vi skriver synpunckt"_s);
        QTRY_VERIFY(settled());
        QVERIFY(marked().isEmpty());
        type(u" "_s);
        QTRY_COMPARE(marked(), QStringList{ u"synpunckt"_s });
        press(Qt::Key_Backspace);
        press(Qt::Key_Tab);
        QTRY_COMPARE(marked(), QStringList{ u"synpunckt"_s });
    }

    void namesNumbersAndAddressesAreNoMistakes()
    {
        open(newCase(u"sv"_s, u"Qwzrt Öbergqx"_s));
        write(u"qwzrt och öbergqxs: 2026-000123, asa@example.org, www.eskilstuna.se, SMHI:s, Årbyskolanx t.ex. "_s);
        QTRY_VERIFY(settled());
        QCOMPARE(marked(), QStringList());
    }

    void theMunicipalitysWordsAreRightForAll()
    {
        open(newCase());
        write(u"Nu i vilstaskogqx igen. "_s);
        QTRY_COMPARE(marked(), QStringList{ u"vilstaskogqx"_s });
        press(Qt::Key_F7);
        QTRY_VERIFY(menu());
        trigger(menu(), u"Add"_s);
        QTRY_VERIFY(marked().isEmpty());
        const auto other = m_place->enter(u"eva"_s);
        SpellChecker &checker = SpellChecker::of(*other);
        QTRY_COMPARE(checker.spelt(u"Vilstaskogqx"_s, u"sv"_s), SpellChecker::Spelt::Right);
        QVERIFY(checker.canRemove(u"vilstaskogqx"_s));
        checker.remove(u"vilstaskogqx"_s);
        QTRY_VERIFY(checker.spelt(u"vilstaskogqx"_s, u"sv"_s) != SpellChecker::Spelt::Right);
    }

    void whoMayNotAddForAllAddsForThemselves()
    {
        Person handler = personAs(Role::Handler, u"SBF"_s);
        handler.login = u"bo"_s;
        handler.name = u"Bo Ek"_s;
        const auto bo = m_place->enterAs(handler);
        SpellChecker &checker = SpellChecker::of(*bo);
        QVERIFY(!checker.addsForAll());
        for (int round = 0; round < 3; ++round) {
            checker.add(u"Bospråkqx"_s);
            QCOMPARE(checker.spelt(u"bospråkqx"_s, u"sv"_s), SpellChecker::Spelt::Right);
            checker.remove(u"bospråkqx"_s);
            QVERIFY(checker.spelt(u"bospråkqx"_s, u"sv"_s) != SpellChecker::Spelt::Right);
        }
        const auto words = m_place->ask([](Session &session) { return WordList(session).all(); });
        QVERIFY(words && words->isEmpty());
    }

    void theLanguageIsTheCasesUnlessAnotherIsChosenForTheText()
    {
        open(newCase(u"fi"_s));
        write(u"Jäätie oli liukas. "_s);
        QTRY_VERIFY(settled());
        QCOMPARE(marked(), QStringList());
        open(newCase());
        write(u"Jäätie oli liukas. "_s);
        QTRY_VERIFY(marked().contains(u"liukas"_s));
        chooseLanguage(u"Finnish"_s);
        QTRY_VERIFY(settled() && marked().isEmpty());
        open(newCase()); // the choice was for that text
        write(u"Jäätie oli liukas. "_s);
        QTRY_VERIFY(marked().contains(u"liukas"_s));
    }

    void withoutADictionaryItIsQuiet()
    {
        open(newCase(u"ar"_s));
        write(u"synpunckt gatann "_s);
        QTRY_VERIFY(settled());
        QVERIFY(marked().isEmpty());
        press(Qt::Key_F7);
        QVERIFY(!menu());
        type(u"x"_s);
        QVERIFY(writing()->toPlainText().endsWith(u'x'));
    }

    void theMenuShowsTheSameAndTheUsual()
    {
        open(newCase());
        write(u"gatann "_s);
        QTRY_COMPARE(marked(), QStringList{ u"gatann"_s });
        press(Qt::Key_Left, Qt::NoModifier, 2);
        openMenu();
        QTRY_VERIFY(menu());
        QVERIFY(menu()->actions().size() > 8);
        QCOMPARE(menu()->actions().constFirst()->text(), u"gatan"_s);
        menu()->actions().constFirst()->trigger();
        menu()->close();
        QCOMPARE(writing()->toPlainText(), u"gatan "_s);
    }

    void aLongTextIsLookedThroughToo()
    {
        open(newCase());
        QString text;
        for (int i = 0; i < 300; ++i)
            text += u"Gatan är hal i dag och vi har sandat den. Här är ett felstavvat ord.\n"_s;
        writing()->setPlainText(text);
        QTRY_COMPARE(marked().size(), 300);
        writing()->clear();
        QTRY_VERIFY(settled() && marked().isEmpty());
    }

    void whatADepartmentReadsIsInTheDepartmentsLanguage()
    {
        CaseFilePage page(*m_place->eva, m_place->navigator, nullptr);
        page.QWidget::show();
        for (const QString &language : { u"fi"_s, u"en"_s, u"sv"_s }) {
            CaseDraft draft = snowDraft();
            draft.language = language;
            page.load({ PageKind::Case, m_place->registered(draft).number, {}, {} });
            for (const auto &[step, expected] :
                { std::pair(u"consult"_s, u"sv"_s), std::pair(u"follow-up"_s, language) }) {
                QTRY_VERIFY(page.offers(step));
                page.findChild<QAction *>(u"step-"_s + step)->trigger();
                QTRY_VERIFY(page.findChild<StepForm *>());
                const auto *form = page.findChild<StepForm *>();
                QCOMPARE(form->step(), step);
                QCOMPARE(form->findChild<SpellingAid *>()->language(), expected);
                QMetaObject::invokeMethod(page.findChild<StepForm *>(), "cancelled");
                QTRY_VERIFY(!page.findChild<StepForm *>());
            }
        }
    }

    //! Beside the answers: what stands below them, and what one keeps to be put into them
    void whatGoesWithAnAnswerIsLookedAtToo()
    {
        for (int round = 0; round < 3; ++round) {
            for (QDialog *dialog : { static_cast<QDialog *>(new SignatureDialog(*m_place->eva, m_page.get())),
                     static_cast<QDialog *>(new SnippetDialog(*m_place->eva, m_page.get())) }) {
                dialog->open();
                QVERIFY(QTest::qWaitForWindowActive(dialog));
                if (auto *add = dialog->findChild<QPushButton *>(u"addSnippet"_s))
                    QTest::keyClick(add, Qt::Key_Space);
                auto *text = dialog->findChild<TextEdit *>();
                text->setFocus(Qt::TabFocusReason);
                QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(text));
                write(u"Gatann är hal. "_s);
                QTRY_VERIFY(!text->extraSelections().isEmpty());
                press(Qt::Key_F7);
                QTRY_VERIFY(menu());
                QTest::keyClick(menu(), Qt::Key_Escape);
                QTRY_VERIFY(!menu());
                QPointer<QDialog> shown = dialog;
                dialog->reject();
                QTRY_VERIFY(!shown || !shown->isVisible());
            }
        }
    }

private:
    QString newCase(const QString &language = u"sv"_s, const QString &name = u"Åsa Öberg"_s)
    {
        CaseDraft draft = snowDraft();
        draft.language = language;
        draft.submitter.name = name;
        draft.departments = { u"SBF"_s };
        return m_place->registered(draft).number;
    }
    void open(const QString &number)
    {
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->load({ PageKind::Answering, number, {}, {} });
        QTRY_VERIFY(!writing()->isReadOnly());
        writing()->setFocus();
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(writing()));
    }
    void write(const QString &text)
    {
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
        type(text);
    }
    void openMenu()
    {
        const QPoint place = writing()->cursorRect().center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, place, writing()->viewport()->mapToGlobal(place));
        QApplication::sendEvent(writing()->viewport(), &event);
    }
    static void trigger(QMenu *menu, const QString &begin)
    {
        const QList<QAction *> actions = menu->actions();
        for (QAction *action : actions) {
            if (!action->text().startsWith(begin))
                continue;
            action->trigger();
            menu->close();
            return;
        }
        QFAIL(qPrintable(u"no entry "_s + begin));
    }
    void chooseLanguage(const QString &name)
    {
        openMenu();
        QTRY_VERIFY(menu());
        for (QMenu *below : menu()->findChildren<QMenu *>()) {
            for (QAction *action : below->actions()) {
                if (action->text() == name)
                    action->trigger();
            }
        }
        menu()->close();
        QTRY_VERIFY(!menu());
    }
    QStringList marked()
    {
        QStringList words;
        for (const QTextEdit::ExtraSelection &one : writing()->extraSelections())
            words.append(one.cursor.selectedText());
        words.sort();
        return words;
    }
    bool settled() { return writing()->findChild<SpellingAid *>()->marks().isSettled(); }
    static QMenu *menu() { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }
    TextEdit *writing() { return m_page->findChild<TextEdit *>(u"text"_s); }

    QTemporaryDir m_settings;
    std::unique_ptr<CasePlace> m_place;
    std::unique_ptr<AnsweringPage> m_page;
};

LYHORD_TEST(TestSpelling)
#include "test_spelling.moc"
