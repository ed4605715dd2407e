#include "tests/support/testmain.h"
#include "tests/ui/completionlines.h"
#include "tests/ui/keyboard.h"
#include "tests/ui/registrationfixture.h"
#include "ui/registration/quickentryform.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/completionlist.h"
#include "ui/widgets/formrows.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Profile threeHeadlines()
{
    Profile profile = smallProfile();
    profile.headlines.append({ .department = u"KFF"_s, .text = u"Öppettider bibliotek"_s });
    profile.headlines.append({ .department = u"SBF"_s, .text = u"Belysning"_s, .category = u"SBF/vinter"_s });
    return profile;
}

} // namespace

//! What is chosen from a list on the registration page: headline, department and category, case after case
class TestChoosing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<RegistrationFixture>(threeHeadlines());
        QVERIFY(m_fixture->ready);
    }
    void cleanup() { m_fixture.reset(); }

    void threeCasesInARowAreChosenWithKeys()
    {
        for (int round = 1; round <= 3; ++round) {
            write(u"Det är halt vid skolan."_s);
            choose(u"headline"_s, u"snö"_s);
            QCOMPARE(chips(), QStringList{ u"SBF"_s });
            kindAndReply();
            QCOMPARE(line(u"category"_s)->key(), u"SBF/vinter/gangvag"_s);
            choose(u"category"_s, u"vinter"_s);
            QCOMPARE(line(u"category"_s)->key(), u"SBF/vinter"_s);
            m_fixture->find<QWidget>(u"departments"_s)->setFocus();
            type(u"kultur"_s);
            press(Qt::Key_Return);
            QCOMPARE(chips(), (QStringList{ u"SBF"_s, u"KFF"_s }));
            registerAndNext(round);
            const Case file = m_fixture->file(m_fixture->cases().constFirst().number);
            QCOMPARE(file.category, u"SBF/vinter"_s);
            QCOMPARE(file.headline, u"Snöröjning gångväg"_s);
            QCOMPARE(file.assignments.size(), 2);
        }
    }

    void threeCasesInARowAreChosenWithTheMouse()
    {
        for (int round = 1; round <= 3; ++round) {
            write(u"Det är halt vid skolan."_s);
            line(u"headline"_s)->setFocus();
            type(u"bel"_s);
            clickFirstLine();
            QCOMPARE(line(u"headline"_s)->text(), u"Belysning"_s);
            kindAndReply();
            QLineEdit *departments = input();
            QTest::mouseClick(departments, Qt::LeftButton);
            clickFirstLine(); // SBF is a chip already: the first by name is another
            QCOMPARE(chips(), (QStringList{ u"SBF"_s, u"KLK"_s }));
            line(u"category"_s)->clear();
            QTest::mouseClick(line(u"category"_s), Qt::LeftButton);
            clickFirstLine();
            QCOMPARE(line(u"category"_s)->key(), u"SBF/vinter"_s);
            registerAndNext(round);
        }
    }

    void aCategoryTypedAsItStandsInTheListIsAccepted()
    {
        for (int round = 1; round <= 3; ++round) {
            write(u"Det är halt vid skolan."_s);
            line(u"headline"_s)->setFocus();
            type(u"Halka"_s);
            kindAndReply();
            line(u"category"_s)->setFocus();
            type(u"vinterväghållning › gångvägar – stadsbyggnadsförvaltningen"_s);
            registerAndNext(round);
            QCOMPARE(m_fixture->file(m_fixture->cases().constFirst().number).category, u"SBF/vinter/gangvag"_s);
        }
    }

    //! R102: by a word of its category, after the headlines that hold the word
    void headlineAndCategoryAreFoundByAWordOfTheCategory()
    {
        for (int round = 1; round <= 3; ++round) {
            write(u"Det är halt vid skolan."_s);
            line(u"headline"_s)->setFocus();
            type(u"gangvag"_s); // the key of the category, as an import names it
            QCOMPARE(shownLines(m_fixture->page.get()).size(), 1);
            QVERIFY2(shownLines(m_fixture->page.get()).constFirst().startsWith(u"Snöröjning gångväg – "_s),
                qPrintable(shownLines(m_fixture->page.get()).at(0)));
            QVERIFY(shownLines(m_fixture->page.get()).constFirst().endsWith(u" (Vinterväghållning › Gångvägar)"_s));
            line(u"headline"_s)->selectAll();
            type(u"vinterväg"_s);
            QCOMPARE(shownLines(m_fixture->page.get()).size(), 2);
            press(Qt::Key_Down);
            press(Qt::Key_Return);
            QCOMPARE(line(u"headline"_s)->text(), u"Snöröjning gångväg"_s);
            kindAndReply();
            QCOMPARE(line(u"category"_s)->key(), u"SBF/vinter/gangvag"_s);
            choose(u"category"_s, u"gangvag"_s);
            QCOMPARE(line(u"category"_s)->key(), u"SBF/vinter/gangvag"_s);
            registerAndNext(round);
            QCOMPARE(m_fixture->file(m_fixture->cases().constFirst().number).category, u"SBF/vinter/gangvag"_s);
        }
        for (int round = 1; round <= 3; ++round) { // quick entry
            press(Qt::Key_Q, Qt::AltModifier);
            auto *headline = m_fixture->page->findChild<QuickEntryForm *>()->findChild<CompletingEdit *>(u"headline"_s);
            headline->setFocus();
            type(u"vinterväg"_s);
            QCOMPARE(shownLines(m_fixture->page.get()).size(), 2);
            press(Qt::Key_Down);
            press(Qt::Key_Return);
            QCOMPARE(headline->text(), u"Snöröjning gångväg"_s);
            headline->clear();
            press(Qt::Key_Q, Qt::AltModifier);
        }
    }

    void itIsChosenAfterEscAfterARefusalAndAfterADraft()
    {
        write(u"Det är halt vid skolan."_s);
        line(u"headline"_s)->setFocus();
        type(u"snö"_s);
        press(Qt::Key_Escape); // the list, not the page
        QCOMPARE(m_fixture->navigator.backs, 0);
        QVERIFY(!line(u"headline"_s)->isListOpen());
        press(Qt::Key_Return, Qt::ControlModifier); // refused: nearly everything is missing
        QCOMPARE(m_fixture->cases().size(), 0);
        choose(u"headline"_s, u"snö"_s);
        QCOMPARE(chips(), QStringList{ u"SBF"_s });
        press(Qt::Key_Escape); // kept as a draft, and the page is left
        QCOMPARE(m_fixture->navigator.backs, 1);
        const QString token = m_fixture->workplace->drafts().entries().constFirst().token;
        m_fixture->page->load({ PageKind::Registration, {}, {}, token });
        m_fixture->page->focusFirst();
        choose(u"headline"_s, u"bibl"_s); // another: what came with the first goes with it
        QCOMPARE(chips(), QStringList{ u"SBF"_s }); // a draft's department may be a person's own choice
        choose(u"category"_s, u"vinter"_s);
        QCOMPARE(line(u"category"_s)->key(), u"SBF/vinter"_s);
        kindAndReply();
        registerAndNext(1);
    }

    void anotherHeadlineTakesAwayWhatCameWithTheFirst()
    {
        choose(u"headline"_s, u"snö"_s);
        QCOMPARE(chips(), QStringList{ u"SBF"_s });
        choose(u"headline"_s, u"bibl"_s);
        QCOMPARE(chips(), QStringList{ u"KFF"_s });
        QCOMPARE(line(u"category"_s)->value(), QString());
    }

    void aDepartmentThatIsTypedIsNeverDropped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("asked");
        QTest::newRow("alone fits") << u"kultur"_s << QStringList{ u"KFF"_s };
        QTest::newRow("fits several") << u"förv"_s << QStringList();
        QTest::newRow("fits none") << u"xyz"_s << QStringList();
    }
    void aDepartmentThatIsTypedIsNeverDropped()
    {
        QFETCH(const QString, typed);
        QFETCH(const QStringList, asked);
        for (int round = 1; round <= 3; ++round) {
            write(u"Det är halt vid skolan."_s);
            line(u"headline"_s)->setFocus();
            type(u"Halka"_s);
            kindAndReply();
            input()->setFocus();
            type(typed);
            press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
            if (asked.isEmpty()) {
                QVERIFY(fieldAt(u"departments"_s)->hasProblem());
                QVERIFY(input()->hasFocus());
                QCOMPARE(input()->text(), typed);
                QCOMPARE(m_fixture->cases().size(), round - 1);
                QVERIFY(!anyListShown());
                input()->selectAll();
                press(Qt::Key_Delete);
                type(u"kultur"_s);
                press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
            }
            QTRY_COMPARE(m_fixture->cases().size(), round);
            QCOMPARE(
                m_fixture->file(m_fixture->cases().constFirst().number).assignments.constFirst().department, u"KFF"_s);
            QTRY_COMPARE(text()->toPlainText(), QString());
        }
    }

    void whatFitsNothingIsToldWhenTheFieldIsLeft()
    {
        input()->setFocus();
        type(u"xyz"_s);
        press(Qt::Key_Tab);
        QTRY_VERIFY(fieldAt(u"departments"_s)->hasProblem());
        QCOMPARE(input()->text(), u"xyz"_s);
        // nor is it forgotten with the draft
        m_fixture->page->load({ PageKind::Registration });
        QCOMPARE(input()->text(), QString());
        const auto entries = m_fixture->workplace->drafts().entries();
        QCOMPARE(entries.size(), 1);
        m_fixture->page->load({ PageKind::Registration, {}, {}, entries.constFirst().token });
        QCOMPARE(input()->text(), u"xyz"_s); // as it was typed, and nothing chosen
        QCOMPARE(chips(), QStringList());
    }

    void anAnswerInTheCallDoesNotHideATypedDepartment()
    {
        write(u"Det är halt vid skolan."_s);
        line(u"headline"_s)->setFocus();
        type(u"Halka"_s);
        kindAndReply();
        input()->setFocus();
        type(u"xyz"_s);
        press(Qt::Key_D, Qt::AltModifier);
        press(Qt::Key_Backtab, Qt::ShiftModifier);
        press(Qt::Key_Down); // an agreed answer, with its outcome
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(fieldAt(u"departments"_s)->hasProblem());
        QCOMPARE(m_fixture->cases().size(), 0);
    }

    //! R99: of what was answered at once the department is told in the figures; it owes no answer
    void anAnswerInTheCallConcernsADepartmentAndAsksNone()
    {
        const auto name = [this] { return m_fixture->find<ChipBar>(u"departments"_s)->accessibleName(); };
        const auto due = [this] { return m_fixture->find<QLabel>(u"due"_s); };
        for (int round = 0; round < 3; ++round) {
            choose(u"headline"_s, u"snö"_s);
            QCOMPARE(chips(), QStringList{ u"SBF"_s });
            QVERIFY(due());
            QVERIFY2(name().startsWith(u"Goes to"_s), qPrintable(name()));
            press(Qt::Key_D, Qt::AltModifier);
            QVERIFY(m_fixture->find<QCheckBox>(u"answered_directly"_s)->isChecked());
            QCOMPARE(chips(), QStringList{ u"SBF"_s });
            QVERIFY(!due());
            QVERIFY2(name().startsWith(u"Concerns"_s), qPrintable(name()));
            press(Qt::Key_D, Qt::AltModifier);
            QVERIFY(due());
            QVERIFY2(name().startsWith(u"Goes to"_s), qPrintable(name()));
            press(Qt::Key_D, Qt::AltModifier);
            m_fixture->page->load({ PageKind::Registration }); // the next one is asked again
            m_fixture->page->focusFirst();
            QVERIFY(due());
        }
    }

    void noListStaysWhenThePageIsLeft()
    {
        for (const QString &name : { u"headline"_s, u"category"_s }) {
            line(name)->setFocus();
            press(Qt::Key_Down);
            QVERIFY(anyListShown());
            m_fixture->page->hide();
            QVERIFY(!anyListShown());
            m_fixture->page->show();
            QVERIFY(!anyListShown());
        }
    }

    void returnLeavesAHeadlineOfOnesOwn()
    {
        for (int round = 1; round <= 3; ++round) {
            line(u"headline"_s)->setFocus();
            line(u"headline"_s)->selectAll();
            type(u"Humlor i kyrktornet"_s);
            press(Qt::Key_Return);
            QVERIFY(!line(u"headline"_s)->hasFocus());
            QCOMPARE(line(u"headline"_s)->text(), u"Humlor i kyrktornet"_s);
            line(u"headline"_s)->clear();
            line(u"headline"_s)->setFocus();
            press(Qt::Key_Return); // nothing was written, and nothing is left
            QVERIFY(line(u"headline"_s)->hasFocus());
        }
    }

    void quickEntryChoosesItsDepartmentToo()
    {
        for (int round = 1; round <= 3; ++round) {
            press(Qt::Key_Q, Qt::AltModifier);
            type(u"Dörren till biblioteket är trög. Vi oljade den."_s);
            press(Qt::Key_Tab);
            type(u"1"_s);
            press(Qt::Key_Tab);
            type(u"kul"_s);
            press(Qt::Key_Return); // and on to the category
            press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_COMPARE(m_fixture->cases().size(), round);
            QTRY_COMPARE(text()->toPlainText(), QString());
            QCOMPARE(QApplication::focusWidget(), text());
            m_fixture->page->load({ PageKind::Registration });
            m_fixture->page->focusFirst();
        }
    }

private:
    CompletingEdit *line(const QString &name) { return m_fixture->find<CompletingEdit>(name); }
    CompletingEdit *input() { return m_fixture->find<ChipBar>(u"departments"_s)->input(); }
    QStringList chips() { return m_fixture->find<ChipBar>(u"departments"_s)->keys(); }
    QPlainTextEdit *text() { return m_fixture->find<QPlainTextEdit>(u"text"_s); }
    const Field *fieldAt(const QString &path)
    {
        for (const Field *field : m_fixture->page->findChildren<Field *>()) {
            if (field->path() == path && field->isVisible())
                return field;
        }
        return nullptr;
    }
    void write(const QString &said)
    {
        text()->setFocus();
        type(said);
    }
    void choose(const QString &name, const QString &typed)
    {
        line(name)->setFocus();
        line(name)->selectAll();
        type(typed);
        press(Qt::Key_Return);
    }
    void kindAndReply()
    {
        press(Qt::Key_2, Qt::AltModifier);
        press(Qt::Key_6, Qt::AltModifier);
        press(Qt::Key_W, Qt::AltModifier);
        type(u"2"_s);
    }
    void registerAndNext(int round)
    {
        press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(m_fixture->cases().size(), round);
        QTRY_COMPARE(text()->toPlainText(), QString());
        QVERIFY(chips().isEmpty());
    }
    bool anyListShown()
    {
        const auto lists = m_fixture->page->findChildren<CompletionList *>();
        return std::any_of(lists.begin(), lists.end(), [](const CompletionList *list) { return list->isVisible(); });
    }
    void clickFirstLine()
    {
        for (CompletionList *list : m_fixture->page->findChildren<CompletionList *>()) {
            if (list->isVisible())
                return QTest::mouseClick(
                    list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
        }
        QFAIL("no list is shown");
    }
    std::unique_ptr<RegistrationFixture> m_fixture;
};

LYHORD_TEST(TestChoosing)
#include "test_choosing.moc"
