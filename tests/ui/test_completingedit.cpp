#include "tests/support/testmain.h"
#include "tests/ui/completionlines.h"
#include "tests/ui/keyboard.h"
#include "ui/widgets/completingedit.h"
#include "ui/widgets/completionlist.h"
#include "ui/widgets/theme.h"

#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

//! The one field for all that is chosen from a list while one types, in a form with another field after it
class TestCompletingEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp, ThemeChoice::Light); }

    void init()
    {
        m_form = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(m_form.get());
        m_only = new CompletingEdit(CompletingEdit::Takes::ChoicesOnly, m_form.get());
        m_any = new CompletingEdit(CompletingEdit::Takes::AnyText, m_form.get());
        m_next = new QLineEdit(m_form.get());
        for (QWidget *field :
            { static_cast<QWidget *>(m_only), static_cast<QWidget *>(m_any), static_cast<QWidget *>(m_next) })
            column->addWidget(field);
        column->addStretch();
        const QList<CompletingEdit::Choice> choices{ { u"SBF"_s, u"Stadsbyggnad"_s, {} },
            { u"SOC"_s, u"Socialtjänst"_s, {} }, { u"VOF"_s, u"Vård och omsorg"_s, {} }, { u"KUL"_s, u"Kultur"_s, {} },
            { u"KSK"_s, u"Kulturskolan"_s, {} } };
        m_only->setChoices(choices);
        m_any->setChoices(choices);
        m_left = 0;
        auto *leave = new QAction(m_form.get());
        leave->setShortcut(Qt::Key_Escape);
        leave->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_form->addAction(leave);
        connect(leave, &QAction::triggered, this, [this] { ++m_left; });
        m_form->resize(420, 420);
        m_form->show();
        m_form->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
        m_only->setFocus();
    }
    void cleanup() { m_form.reset(); }

    void itIsChosenThreeTimesInARowAfterTheFocusWasElsewhere()
    {
        QSignalSpy chosen(m_only, &CompletingEdit::chosen);
        for (const QString &typed : { u"vår"_s, u"stads"_s, u"omsorg vå"_s }) {
            m_only->setFocus();
            m_only->selectAll();
            type(typed);
            QVERIFY(m_only->isListOpen());
            press(Qt::Key_Return);
            QVERIFY(!m_only->isListOpen());
            m_next->setFocus();
        }
        QCOMPARE(chosen.size(), 3);
        QCOMPARE(m_only->key(), u"VOF"_s);
        QCOMPARE(m_only->text(), u"Vård och omsorg"_s);
    }

    void itIsChosenThreeTimesInARowWithTheMouse()
    {
        for (const QString &key : { u"SOC"_s, u"KUL"_s, u"SOC"_s }) {
            m_only->setFocus();
            m_only->selectAll();
            press(Qt::Key_Delete);
            QTest::mouseClick(m_only, Qt::LeftButton);
            QVERIFY(m_only->isListOpen());
            clickLine(key == u"SOC"_s ? 1 : 3);
            QCOMPARE(m_only->key(), key);
            QVERIFY2(m_only->hasFocus(), "the keyboard stays where it was");
            m_next->setFocus();
        }
    }

    void theMarkedLineIsTakenByReturnAndArrowsMoveTheMark()
    {
        type(u"s"_s);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(m_only->key(), u"SOC"_s);
        QVERIFY2(m_any->hasFocus(), "who takes with Return goes on");
        m_only->setFocus();
        press(Qt::Key_Down); // all there are, the chosen one marked
        QCOMPARE(list()->currentRow(), 1);
        press(Qt::Key_Up);
        press(Qt::Key_Tab); // whoever went to a line and goes on has chosen it
        QCOMPARE(m_only->key(), u"SBF"_s);
        QVERIFY(m_any->hasFocus());
    }

    void whatAloneFitsIsTakenOnGoingOn_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("key");
        QTest::newRow("a single match") << u"omso"_s << u"VOF"_s;
        QTest::newRow("the key") << u"ksk"_s << u"KSK"_s;
        QTest::newRow("written in full, though another begins the same") << u"kultur"_s << u"KUL"_s;
        QTest::newRow("fits two") << u"kult"_s << QString();
        QTest::newRow("fits none") << u"gata"_s << QString();
    }
    void whatAloneFitsIsTakenOnGoingOn()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, key);
        QSignalSpy chosen(m_only, &CompletingEdit::chosen);
        type(typed);
        press(Qt::Key_Tab);
        QVERIFY(m_any->hasFocus());
        QVERIFY(!list()->isOpen());
        QCOMPARE(m_only->key(), key);
        QCOMPARE(m_only->unsettled(), key.isEmpty() ? typed : QString());
        QCOMPARE(chosen.size(), key.isEmpty() ? 0 : 1);
    }

    void escClosesTheListAndOnlyTheNextLeavesThePage()
    {
        for (int round = 0; round < 3; ++round) {
            m_left = 0;
            m_only->selectAll();
            type(u"k"_s);
            QVERIFY(m_only->isListOpen());
            press(Qt::Key_Escape);
            QVERIFY(!m_only->isListOpen());
            QCOMPARE(m_left, 0);
            QCOMPARE(m_only->text(), u"k"_s);
            press(Qt::Key_Escape);
            QCOMPARE(m_left, 1);
        }
        press(Qt::Key_Return); // several fit: they are shown again
        QVERIFY(m_only->isListOpen());
        press(Qt::Key_Return);
        QCOMPARE(m_only->key(), u"KUL"_s);
    }

    //! Down and Return put no headline in the place of a word that is in none
    void whereAnyTextMayStandWordsThatFitNothingStay()
    {
        for (int round = 0; round < 3; ++round) {
            m_any->setFocus();
            m_any->clear();
            QTest::keyClicks(m_any, u"xyzq"_s);
            QTest::keyClick(m_any, Qt::Key_Down);
            QVERIFY(!m_any->isListOpen());
            QTest::keyClick(m_any, Qt::Key_Return);
            QCOMPARE(m_any->text(), u"xyzq"_s);
            QVERIFY(m_any->key().isEmpty());
        }
    }

    //! What only has to do with the words comes after what holds them, and Return does not put it in their place
    void whatHasToDoWithTheWordsIsOfferedLast()
    {
        const QList<CompletingEdit::Choice> choices{ { u"1"_s, u"Mörkt på gångväg"_s, {}, u"Belysning"_s,
                                                         u"Mörkt på gångväg (Belysning)"_s },
            { u"2"_s, u"Trasig gatubelysning"_s, {} }, { u"3"_s, u"Belysning i park"_s, {}, u"Parker"_s, {} },
            { u"4"_s, u"Klotter"_s, {}, u"Parker"_s, {} } };
        for (int round = 0; round < 3; ++round) {
            m_any->setChoices(choices);
            m_any->setFocus();
            m_any->selectAll();
            type(u"belysning"_s);
            QCOMPARE(shownLines(m_any),
                (QStringList{ u"Belysning i park"_s, u"Trasig gatubelysning"_s, u"Mörkt på gångväg (Belysning)"_s }));
            m_any->selectAll();
            type(u"parker"_s); // as her own word
            QCOMPARE(shownLines(m_any), (QStringList{ u"Belysning i park"_s, u"Klotter"_s }));
            press(Qt::Key_Return);
            QCOMPARE(m_any->text(), u"parker"_s);
            m_any->setFocus();
            m_any->selectAll();
            type(u"parker"_s);
            press(Qt::Key_Down);
            press(Qt::Key_Down);
            press(Qt::Key_Return);
            QCOMPARE(m_any->key(), u"4"_s);
            m_any->setFocus();
            m_any->selectAll();
            type(u"parker"_s); // nothing is marked: the first Down goes to the first line
            press(Qt::Key_Down);
            press(Qt::Key_Return);
            QCOMPARE(m_any->key(), u"3"_s);
            m_any->setFocus();
            m_any->selectAll();
            type(u"belys"_s); // the first is marked already, and Down and Return take it all the same
            press(Qt::Key_Down);
            press(Qt::Key_Return);
            QCOMPARE(m_any->key(), u"3"_s);
            m_any->setFocus();
            m_any->selectAll();
            type(u"belys"_s);
            QVERIFY(shownKeys(m_any).contains(u"Enter takes the marked line"_s));
            press(Qt::Key_Down);
            press(Qt::Key_Down);
            press(Qt::Key_Return);
            QCOMPARE(m_any->key(), u"2"_s);
            m_any->setFocus();
            m_any->selectAll();
            type(u"belys"_s);
            press(Qt::Key_Escape); // and what is written stays
            press(Qt::Key_Return);
            QCOMPARE(m_any->text(), u"belys"_s);
            m_only->setChoices(choices);
            m_only->setFocus();
            m_only->selectAll();
            type(u"park"_s); // one holds it, one has only to do with it
            press(Qt::Key_Tab);
            QCOMPARE(m_only->key(), u"3"_s);
            m_only->setFocus();
            m_only->selectAll();
            type(u"be"_s); // too few letters for what is only related
            QCOMPARE(shownLines(m_only), (QStringList{ u"Belysning i park"_s, u"Trasig gatubelysning"_s }));
        }
    }

    //! Where Return takes no line it says so, and only there
    void whatReturnKeepsIsSaidBelowTheLines()
    {
        m_any->setChoices({ { u"1"_s, u"Mörkt på gångväg"_s, {}, u"Belysning"_s, u"Mörkt på gångväg (Belysning)"_s },
            { u"2"_s, u"Klotter"_s, {} } });
        const auto said = [this] {
            const auto lists = m_form->findChildren<CompletionList *>();
            for (const CompletionList *list : lists) {
                if (const auto *foot = list->findChild<QLabel *>(u"completionKeys"_s);
                    list->isVisible() && foot->isVisible())
                    return list->rect().contains(foot->geometry()) ? foot->text() : u"outside"_s;
            }
            return QString();
        };
        for (int round = 0; round < 3; ++round) {
            m_any->setFocus();
            m_any->selectAll();
            type(u"belysn"_s);
            QCOMPARE(shownLines(m_any).size(), 1);
            QVERIFY2(said().contains(u"Enter keeps"_s), qPrintable(said()));
            m_any->selectAll();
            type(u"klo"_s); // that one is marked, and Return takes it
            QCOMPARE(shownLines(m_any).size(), 1);
            QVERIFY2(said().contains(u"Enter takes the marked line"_s), qPrintable(said()));
            press(Qt::Key_Escape);
            m_any->selectAll();
            type(u"belysn"_s);
            press(Qt::Key_Return);
            QCOMPARE(m_any->text(), u"belysn"_s);
        }
    }

    void anyTextStaysAsItIsUnlessALineIsTaken()
    {
        m_any->setFocus();
        type(u"Kult"_s);
        press(Qt::Key_Tab);
        QCOMPARE(m_any->text(), u"Kult"_s);
        m_any->setFocus();
        m_any->selectAll();
        type(u"Kult"_s);
        press(Qt::Key_Return);
        QCOMPARE(m_any->text(), u"Kultur"_s);
        QVERIFY(m_next->hasFocus());
        m_any->setFocus();
        m_any->selectAll();
        type(u"Något annat"_s);
        QVERIFY(!m_any->isListOpen());
        press(Qt::Key_Return);
        QCOMPARE(m_any->text(), u"Något annat"_s);
    }

    void theListGoesWithItsField()
    {
        type(u"k"_s);
        m_only->hide();
        QVERIFY(!list()->isOpen());
        m_only->show();
        m_only->setFocus();
        type(u"u"_s);
        QVERIFY(list()->isOpen());
        QTest::mouseClick(m_form.get(), Qt::LeftButton, {}, QPoint(10, m_form->height() - 5));
        QVERIFY2(!list()->isOpen(), "a press elsewhere closes it");
        type(u"l"_s);
        QVERIFY(list()->isOpen());
        m_form->hide();
        QVERIFY(!list()->isVisible());
    }

    void theListIsSeenWhereThereIsRoom()
    {
        type(u"k"_s);
        QVERIFY(m_form->rect().contains(list()->geometry()));
        QVERIFY(list()->geometry().top() >= m_only->geometry().bottom());
        m_form->resize(420, 130);
        QTRY_VERIFY(m_form->rect().contains(list()->geometry()));
    }

    //! A form that is used again puts its texts into the line: nothing of the one before is chosen any more
    void anotherTextForgetsWhatWasChosen()
    {
        for (int time = 0; time < 3; ++time) {
            m_any->setFocus(Qt::TabFocusReason);
            m_any->setText({});
            QTest::keyClick(m_any, Qt::Key_Down);
            QTRY_VERIFY(m_any->isListOpen());
            QTest::keyClick(m_any, Qt::Key_Down);
            QTest::keyClick(m_any, Qt::Key_Return);
            const QString second = m_any->key();
            QVERIFY(!second.isEmpty());
            m_any->setText({});
            QCOMPARE(m_any->key(), QString());
            QTest::keyClick(m_any, Qt::Key_Down);
            QTRY_VERIFY(m_any->isListOpen());
            QTest::keyClick(m_any, Qt::Key_Return);
            QVERIFY(m_any->key() != second); // the first line, as in a new form
        }
    }

private:
    //! What stands below the open list about its keys
    static QString shownKeys(CompletingEdit *edit)
    {
        const auto labels = edit->window()->findChildren<QLabel *>(u"completionKeys"_s);
        const auto shown = std::ranges::find_if(labels, [](const QLabel *label) { return label->isVisible(); });
        return shown == labels.end() ? QString() : (*shown)->text();
    }
    CompletionList *list() { return m_form->findChild<CompletionList *>(); }
    void clickLine(int row)
    {
        CompletionList *open = nullptr;
        for (CompletionList *candidate : m_form->findChildren<CompletionList *>()) {
            if (candidate->isVisible())
                open = candidate;
        }
        QVERIFY(open);
        QTest::mouseClick(
            open->viewport(), Qt::LeftButton, {}, open->visualRect(open->model()->index(row, 0)).center());
    }
    std::unique_ptr<QWidget> m_form;
    CompletingEdit *m_only = nullptr;
    CompletingEdit *m_any = nullptr;
    QLineEdit *m_next = nullptr;
    int m_left = 0;
};

LYHORD_TEST(TestCompletingEdit)
#include "test_completingedit.moc"
