#include "tests/support/testmain.h"
#include "tests/ui/keyboard.h"
#include "tests/ui/windowkeysplace.h"
#include "ui/client/draftnotices.h"

#include <QtWidgets/QLineEdit>

using namespace lyhord;
using namespace lyhord::test;

//! A case that is begun while another one is, and drafts gone on with or thrown away, by the keys of the window
class TestWindowDrafts : public QObject, private WindowKeysPlace
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowPlace::prepareProgram(); }
    void init() { sitDown(); }
    void cleanup() { leave(); }

    void aDraftThrownAwayComesBackWithCtrlZ()
    {
        for (int round = 0; round < 3; ++round) {
            press(Qt::Key_N, Qt::ControlModifier);
            auto *text = pages()->current()->findChild<QPlainTextEdit *>(u"text"_s);
            QTRY_VERIFY(text->hasFocus());
            type(u"Halt vid skolan"_s);
            press(Qt::Key_Escape);
            QTRY_COMPARE(m_place->workplace->drafts().waiting().size(), 1);
            const QString token = m_place->workplace->drafts().waiting().constFirst().token;
            throwAway(m_place->workplace->drafts(), *m_place->window, token);
            QCOMPARE(m_place->workplace->drafts().waiting().size(), 0);
            m_place->window->showNotice({ Notice::Kind::Info, u"Something else."_s, {}, {} });
            press(Qt::Key_Z, Qt::ControlModifier);
            QTRY_COMPARE(m_place->workplace->drafts().waiting().size(), 1);
            m_place->workplace->drafts().remove(token);
            m_place->window->findChild<NoticeBar *>()->clear();
        }
    }

    void ctrlNKeepsWhatWasBegunAndSaysSo_data()
    {
        QTest::addColumn<bool>("isQuick");
        QTest::newRow("registration") << false;
        QTest::newRow("quick entry") << true;
    }
    void ctrlNKeepsWhatWasBegunAndSaysSo()
    {
        QFETCH(const bool, isQuick);
        LocalDrafts &drafts = m_place->workplace->drafts();
        for (int round = 0; round < 3; ++round) {
            press(Qt::Key_N, Qt::ControlModifier);
            if (isQuick)
                press(Qt::Key_Q, Qt::AltModifier);
            QTRY_COMPARE(QApplication::focusWidget(), said());
            type(u"The first caller %1"_s.arg(round));
            press(Qt::Key_N, Qt::ControlModifier);
            QTRY_COMPARE(said()->toPlainText(), QString());
            QTRY_COMPARE(QApplication::focusWidget(), said());
            QCOMPARE(messages(), QStringList{ u"The case you had begun is under Drafts."_s });
            QCOMPARE(drafts.entries().size(), 1);
            QCOMPARE(drafts.entries().constFirst().title, u"The first caller %1"_s.arg(round));
            type(u"The second"_s);
            QCOMPARE(said()->toPlainText(), u"The second"_s);
            QPushButton *back = button(u"Go back to it"_s);
            QVERIFY(back);
            back->setFocus(Qt::TabFocusReason);
            press(Qt::Key_Return);
            QTRY_COMPARE(said()->toPlainText(), u"The first caller %1"_s.arg(round));
            QCOMPARE(drafts.entries().size(), 2); // and the second one is not lost for it
            press(Qt::Key_Escape);
            const auto entries = drafts.entries();
            for (const LocalDrafts::Entry &entry : entries)
                drafts.remove(entry.token);
        }
    }

    void ctrlNOnAnEmptyFormOrAfterEscSaysNothing()
    {
        LocalDrafts &drafts = m_place->workplace->drafts();
        for (int round = 0; round < 3; ++round) {
            press(Qt::Key_N, Qt::ControlModifier);
            QTRY_COMPARE(QApplication::focusWidget(), said());
            press(Qt::Key_N, Qt::ControlModifier);
            QTRY_COMPARE(QApplication::focusWidget(), said());
            QVERIFY(!messages().join(u' ').contains(u"begun"_s));
            type(u"Left with Esc"_s);
            press(Qt::Key_Escape);
            QTRY_VERIFY(!pages()->isWide());
            press(Qt::Key_N, Qt::ControlModifier);
            QTRY_COMPARE(QApplication::focusWidget(), said());
            QCOMPARE(said()->toPlainText(), QString());
            QVERIFY(!messages().join(u' ').contains(u"begun"_s));
            QCOMPARE(drafts.entries().size(), round + 1);
        }
    }

    void aDraftIsGoneOnWithWhereItWasLeft()
    {
        const QStringList places{ u"text"_s, u"submitter.name"_s, u"headline"_s };
        for (const QString &place : places) {
            press(Qt::Key_N, Qt::ControlModifier);
            QTRY_COMPARE(QApplication::focusWidget(), said());
            type(u"Two lines\nwere said"_s);
            QWidget *editor = pages()->current()->findChild<QWidget *>(place);
            editor->setFocus(Qt::TabFocusReason);
            type(u"Anna"_s);
            press(Qt::Key_Escape);
            QTRY_COMPARE(m_place->workplace->drafts().waiting().size(), 1);
            const QString token = m_place->workplace->drafts().waiting().constFirst().token;
            QPushButton *back = button(u"Go on with it"_s);
            QVERIFY(back);
            back->setFocus(Qt::TabFocusReason);
            press(Qt::Key_Return);
            QTRY_COMPARE(QApplication::focusWidget(), editor);
            type(u" B"_s);
            if (place == places.constFirst())
                QVERIFY2(said()->toPlainText().endsWith(u"were saidAnna B"_s), qPrintable(said()->toPlainText()));
            else
                QCOMPARE(qobject_cast<QLineEdit *>(editor)->text(), u"Anna B"_s);
            QVERIFY(said()->textCursor().atEnd());
            press(Qt::Key_Escape);
            m_place->workplace->drafts().remove(token);
            bar()->clear();
        }
    }
};

LYHORD_TEST(TestWindowDrafts)
#include "test_windowdrafts.moc"
