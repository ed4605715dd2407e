#include "core/model/names.h"
#include "tests/support/testmain.h"
#include "tests/ui/keyboard.h"
#include "tests/ui/registrationfixture.h"
#include "ui/registration/quickentryform.h"
#include "ui/widgets/completingedit.h"
#include "ui/widgets/words.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString library = u"Kultur- och fritidsförvaltningen"_s;

Profile withLibrary()
{
    const auto swedish = [](const QString &text) { return LocalText{ { { u"sv"_s, text } } }; };
    Profile profile = smallProfile();
    profile.categories.append({ .path = u"KFF/bibliotek"_s, .name = swedish(u"Bibliotek"_s) });
    profile.categories.append({ .path = u"KFF/bad"_s, .name = swedish(u"Badhus"_s) });
    profile.headlines.append({ .department = u"KFF"_s, .text = u"Kallt badvatten"_s, .category = u"KFF/bad"_s });
    return profile;
}

} // namespace

//! Quick entry for a whole morning: what it says is what is stored, and the next one is a quick entry too
class TestQuickEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<RegistrationFixture>(withLibrary());
        QVERIFY(m_fixture->ready);
        press(Qt::Key_Q, Qt::AltModifier);
        QVERIFY(quick()->isChecked());
    }
    void cleanup() { m_fixture.reset(); }

    void threeCallsInARowStayInQuickEntryAndSayWhatIsStored()
    {
        for (int round = 1; round <= 3; ++round) {
            QVERIFY2(
                !made().contains(library) && !made().contains(inWords(CaseType::View).toLower()), qPrintable(made()));
            type(u"Dörren är trög. Den går knappt upp."_s);
            press(Qt::Key_Tab);
            type(u"1"_s); // and on to what the person was told
            QCOMPARE(QApplication::focusWidget()->objectName(), u"answered_directly.text"_s);
            type(u"Vi oljar den i dag, samtal %1."_s.arg(round));
            press(Qt::Key_Tab);
            type(u"kul"_s);
            press(Qt::Key_Return); // and on to the category
            QCOMPARE(QApplication::focusWidget(), category());
            type(u"bib"_s);
            press(Qt::Key_Return);
            QTRY_VERIFY2(made().contains(u"Dörren är trög"_s), qPrintable(made()));
            const QString said = made();
            press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_COMPARE(m_fixture->cases().size(), round);
            const Case file = m_fixture->file(m_fixture->cases().constFirst().number);
            QCOMPARE(file.status, CaseStatus::Closed);
            QCOMPARE(file.category, u"KFF/bibliotek"_s);
            QCOMPARE(file.answer, u"Vi oljar den i dag, samtal %1."_s.arg(round));
            QVERIFY2(said.contains(file.headline), qPrintable(said + u" / "_s + file.headline));
            QVERIFY2(said.contains(inWords(file.type).toLower()), qPrintable(said));
            QTRY_COMPARE(text()->toPlainText(), QString());
            QVERIFY2(quick()->isChecked(), "the next one is a quick entry too");
            QCOMPARE(QApplication::focusWidget(), text());
            QCOMPARE(department()->text(), QString());
            QCOMPARE(category()->text(), QString());
            QCOMPARE(told()->toPlainText(), QString());
        }
        m_fixture->page->load({ PageKind::Registration }); // Ctrl+N is an ordinary case
        QVERIFY(!quick()->isChecked());
    }

    //! A full stop inside a word ends no sentence
    void theFirstSentenceIsTakenWhole_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("headline");
        QTest::newRow("a name") << u"E.ON gräver på torget. Det är lera."_s << u"E.ON gräver på torget"_s;
        QTest::newRow("a time") << u"Bussen 14.30 går inte. Den stod still."_s << u"Bussen 14.30 går inte"_s;
        QTest::newRow("a question") << u"Varför är det släckt? Det är mörkt."_s << u"Varför är det släckt"_s;
        QTest::newRow("dots") << u"Hej... det är halt"_s << u"Hej"_s;
        QTest::newRow("the end") << u"Tack E.ON."_s << u"Tack E.ON"_s;
        QTest::newRow("quoted") << u"De sa ”kom i morgon.” Det hjälper inte."_s << u"De sa ”kom i morgon"_s;
        QTest::newRow("a line") << u"Halt på torget\nMycket is"_s << u"Halt på torget"_s;
    }
    void theFirstSentenceIsTakenWhole()
    {
        QFETCH(const QString, said);
        QFETCH(const QString, headline);
        text()->setPlainText(said);
        QTRY_VERIFY2(made().contains(u"“%1”"_s.arg(headline)), qPrintable(made()));
    }

    //! Whoever goes on typing is telling what the person was told
    void lettersAtTheOutcomeBeginWhatThePersonWasTold()
    {
        for (int round = 0; round < 3; ++round) {
            type(u"Dörren är trög."_s);
            press(Qt::Key_Tab);
            type(u"Vi oljar 2 lås"_s);
            QCOMPARE(told()->toPlainText(), u"Vi oljar 2 lås"_s);
            QCOMPARE(QApplication::focusWidget(), told());
            press(Qt::Key_Backtab);
            type(u"2"_s); // a digit chooses
            QCOMPARE(told()->toPlainText(), u"Vi oljar 2 lås"_s);
            QCOMPARE(QApplication::focusWidget(), told());
            QCOMPARE(m_fixture->page->findChild<QuickEntryForm *>()->draft().answeredDirectly->outcome,
                std::optional(Outcome::NoAction));
            m_fixture->page->load({ PageKind::Registration });
            press(Qt::Key_Q, Qt::AltModifier);
            QTRY_COMPARE(QApplication::focusWidget(), text());
        }
    }

    void whatThePersonWasToldGoesWithAReferral()
    {
        for (int round = 1; round <= 3; ++round) {
            type(u"Lampan är trasig. Den blinkar."_s);
            press(Qt::Key_Tab);
            type(u"1"_s);
            const QString words = u"Felet går till driften, samtal %1."_s.arg(round);
            type(words);
            QTRY_VERIFY2(made().contains(u"Lampan är trasig"_s), qPrintable(made()));
            press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_VERIFY(m_fixture->find<QPlainTextEdit>(u"told"_s));
            QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"ground"_s);
            QVERIFY(!m_fixture->find<QAbstractButton>(u"answered_directly"_s)->isChecked());
            QCOMPARE(m_fixture->find<QPlainTextEdit>(u"told"_s)->toPlainText(), words);
            if (round == 2) { // thought better of, and again
                press(Qt::Key_Escape);
                QTRY_VERIFY(!m_fixture->find<QPlainTextEdit>(u"told"_s));
                QVERIFY(m_fixture->find<QAbstractButton>(u"answered_directly"_s)->isChecked());
                press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
                QTRY_VERIFY(m_fixture->find<QPlainTextEdit>(u"told"_s));
                QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"ground"_s);
            }
            press(Qt::Key_Down); // another ground leaves the words alone
            if (m_fixture->find<QComboBox>(u"statute"_s))
                press(Qt::Key_Down); // that one needs a law
            QCOMPARE(m_fixture->find<QPlainTextEdit>(u"told"_s)->toPlainText(), words);
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_fixture->cases().size(), round);
            QTRY_COMPARE(m_fixture->file(m_fixture->cases().constFirst().number).status, CaseStatus::Referred);
            const Case file = m_fixture->file(m_fixture->cases().constFirst().number);
            QCOMPARE(file.headline, u"Lampan är trasig"_s);
            const QString told = file.referral ? file.referral->told : QString();
            QCOMPARE(told, words);
            m_fixture->page->load({ PageKind::Registration });
            press(Qt::Key_Q, Qt::AltModifier);
            QTRY_COMPARE(QApplication::focusWidget(), text());
        }
    }

    void altAndADigitChooseTheTypeFromAnywhere()
    {
        const QList<CaseType> types = smallProfile().types;
        for (int round = 1; round <= 3; ++round) {
            type(u"Tack för hjälpen."_s);
            press(Qt::Key(Qt::Key_0 + round), Qt::AltModifier);
            press(Qt::Key_9, Qt::AltModifier); // an area, or none
            QCOMPARE(QApplication::focusWidget(), text());
            QCOMPARE(text()->toPlainText(), u"Tack för hjälpen."_s);
            QTRY_VERIFY2(made().contains(inWords(types.at(round - 1)).toLower()), qPrintable(made()));
            press(Qt::Key_L, Qt::AltModifier);
            type(u"1"_s);
            type(u"Det framför vi."_s);
            press(Qt::Key_Tab);
            type(u"kul"_s);
            press(Qt::Key_Return);
            press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_COMPARE(m_fixture->cases().size(), round);
            QCOMPARE(m_fixture->file(m_fixture->cases().constFirst().number).type, types.at(round - 1));
            QTRY_COMPARE(text()->toPlainText(), QString());
        }
    }

    void theProposalIsTakenWithItsCategory()
    {
        for (int round = 1; round <= 3; ++round) {
            type(u"Det är kallt på bibliotek. Vi frös."_s);
            QTRY_VERIFY(proposal());
            press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
            QCOMPARE(department()->key(), u"KFF"_s);
            QCOMPARE(category()->key(), u"KFF/bibliotek"_s);
            press(Qt::Key_Tab);
            type(u"2"_s);
            press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_COMPARE(m_fixture->cases().size(), round);
            const Case file = m_fixture->file(m_fixture->cases().constFirst().number);
            QCOMPARE(file.category, u"KFF/bibliotek"_s);
            QVERIFY(!file.answer.isEmpty()); // said by the program, and in the field before
            QTRY_COMPARE(text()->toPlainText(), QString());
        }
    }

    void anAgreedHeadlineBringsItsCategoryAndDepartment()
    {
        for (int round = 1; round <= 3; ++round) {
            type(u"Vattnet är för kallt."_s);
            press(Qt::Key_I, Qt::AltModifier);
            type(u"kallt"_s);
            press(Qt::Key_Return);
            QCOMPARE(department()->key(), u"KFF"_s);
            QCOMPARE(category()->key(), u"KFF/bad"_s);
            press(Qt::Key_L, Qt::AltModifier);
            type(u"2"_s);
            press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_COMPARE(m_fixture->cases().size(), round);
            QCOMPARE(m_fixture->cases().constFirst().headline, u"Kallt badvatten"_s);
            QCOMPARE(m_fixture->file(m_fixture->cases().constFirst().number).category, u"KFF/bad"_s);
            QTRY_COMPARE(text()->toPlainText(), QString());
        }
    }

    void aCategoryBringsItsDepartment()
    {
        for (int round = 0; round < 3; ++round) {
            category()->setFocus();
            category()->selectAll();
            type(round == 1 ? u"vinter"_s : u"badhus"_s);
            press(Qt::Key_Return);
            QCOMPARE(department()->key(), round == 1 ? u"SBF"_s : u"KFF"_s);
        }
    }

    void theCallersEarlierCasesAreAtHand()
    {
        CaseDraft before = snowDraft();
        before.submitter.phone = u"070-174 06 05"_s;
        const auto earlier = m_fixture->workplace
                                 ->ask([before](Session &session) { return session.cases().registerCase(before); })
                                 .result();
        QVERIFY(earlier);
        for (int round = 1; round <= 3; ++round) {
            type(u"Dörren är trög."_s);
            press(Qt::Key_P, Qt::AltModifier);
            type(u"0701740605"_s);
            QTRY_VERIFY(m_fixture->find<QPushButton>(u"earlier."_s + earlier->number));
            press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
            QCOMPARE(QApplication::focusWidget()->objectName(), u"earlier."_s + m_fixture->cases().constFirst().number);
            press(Qt::Key_L, Qt::AltModifier);
            type(u"1"_s);
            press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_COMPARE(m_fixture->cases().size(), round + 1);
            QCOMPARE(m_fixture->file(m_fixture->cases().constFirst().number).submitter.phone, u"0701740605"_s);
            QTRY_COMPARE(text()->toPlainText(), QString());
            QTRY_VERIFY(!m_fixture->find<QPushButton>(u"earlier."_s + earlier->number));
        }
    }

    void whatIsWrittenFollowsIntoTheFullFormAndBack()
    {
        type(u"Dörren är trög."_s);
        press(Qt::Key_Tab);
        type(u"1"_s);
        type(u"Vi oljar den."_s);
        press(Qt::Key_Tab);
        type(u"kul"_s);
        press(Qt::Key_Return);
        type(u"bib"_s);
        press(Qt::Key_Return);
        for (int round = 0; round < 3; ++round) {
            press(Qt::Key_Q, Qt::AltModifier);
            QVERIFY(!quick()->isChecked());
            QCOMPARE(told()->toPlainText(), u"Vi oljar den."_s);
            QCOMPARE(category()->key(), u"KFF/bibliotek"_s);
            press(Qt::Key_Q, Qt::AltModifier);
            QVERIFY(quick()->isChecked());
            QCOMPARE(told()->toPlainText(), u"Vi oljar den."_s);
            QCOMPARE(category()->key(), u"KFF/bibliotek"_s);
            QCOMPARE(department()->key(), u"KFF"_s);
        }
    }

    //! R99: nobody is asked, and whose matter it was is known
    void whoseMatterItWasStaysWithTheAnswer_data()
    {
        QTest::addColumn<bool>("inFullForm");
        QTest::newRow("quick entry") << false;
        QTest::newRow("chosen in the full form, answered in the call after that") << true;
    }
    void whoseMatterItWasStaysWithTheAnswer()
    {
        QFETCH(const bool, inFullForm);
        for (int round = 1; round <= 3; ++round) {
            if (!quick()->isChecked())
                press(Qt::Key_Q, Qt::AltModifier);
            type(u"Allt är bra, ingenting mer."_s);
            department()->setFocus();
            type(u"kul"_s);
            press(Qt::Key_Return);
            QCOMPARE(department()->key(), u"KFF"_s);
            if (inFullForm) {
                press(Qt::Key_Q, Qt::AltModifier);
                press(Qt::Key_Q, Qt::AltModifier);
                QCOMPARE(department()->key(), u"KFF"_s);
            }
            text()->setFocus();
            press(Qt::Key_Tab);
            type(u"2"_s);
            press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_COMPARE(m_fixture->cases().size(), round);
            const Case file = m_fixture->file(m_fixture->cases().constFirst().number);
            QCOMPARE(file.answeredFor, file.category.isEmpty() ? u"KFF"_s : QString());
            QVERIFY(!file.category.isEmpty() || file.answeredFor == u"KFF"_s);
            QVERIFY2(file.concerns.isEmpty(), "what it is about is another thing");
            QVERIFY(file.assignments.isEmpty());
            QTRY_COMPARE(text()->toPlainText(), QString());
        }
    }

    //! The Alt keys mean other things in the other form
    void aDraftComesBackInTheFormItWasWrittenIn()
    {
        for (const bool isQuick : { true, false, true }) {
            m_fixture->page->load({ PageKind::Registration });
            if (isQuick)
                press(Qt::Key_Q, Qt::AltModifier);
            QCOMPARE(quick()->isChecked(), isQuick);
            type(u"Dörren är trög."_s);
            press(Qt::Key_Escape);
            QVERIFY(!m_fixture->navigator.notices.isEmpty());
            const auto drafts = m_fixture->workplace->drafts().entries();
            QVERIFY(!drafts.isEmpty());
            QVERIFY(m_fixture->sitDown()); // the program is started again
            PageRequest request{ PageKind::Registration };
            request.draft = drafts.constFirst().token;
            m_fixture->page->load(request);
            m_fixture->page->focusFirst();
            QCOMPARE(quick()->isChecked(), isQuick);
            QCOMPARE(text()->toPlainText(), u"Dörren är trög."_s);
            QCOMPARE(QApplication::focusWidget(), text());
        }
    }

private:
    QAbstractButton *quick() { return m_fixture->find<QAbstractButton>(u"quick"_s); }
    QPlainTextEdit *text() { return m_fixture->find<QPlainTextEdit>(u"text"_s); }
    QPlainTextEdit *told() { return m_fixture->find<QPlainTextEdit>(u"answered_directly.text"_s); }
    CompletingEdit *department() { return m_fixture->find<CompletingEdit>(u"departments"_s); }
    CompletingEdit *category() { return m_fixture->find<CompletingEdit>(u"category"_s); }
    QString made()
    {
        const auto *label = m_fixture->find<QLabel>(u"quickMade"_s);
        return label ? label->text() : QString();
    }
    //! A proposal of a department is on the screen
    bool proposal()
    {
        for (const QPushButton *button : m_fixture->page->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->objectName().startsWith(u"route."_s))
                return true;
        }
        return false;
    }
    std::unique_ptr<RegistrationFixture> m_fixture;
};

LYHORD_TEST(TestQuickEntry)
#include "test_quickentry.moc"
