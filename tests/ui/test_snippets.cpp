#include "core/rules/snippet.h"
#include "tests/support/testmain.h"
#include "tests/ui/caseplace.h"
#include "tests/ui/keyboard.h"
#include "ui/answering/answeringpage.h"
#include "ui/widgets/textedit.h"
#include "ui/writing/snippetdialog.h"
#include "ui/writing/snippetpicker.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

using namespace lyhord;
using namespace lyhord::test;

//! The person's own text blocks with the keyboard alone: written once, found by a part of the name, filled in
class TestSnippets : public QObject
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

    void threeAreInsertedInARowInThreeCases()
    {
        remember({ { u"Hälsning"_s, u"Hej {namn}, {nummer}."_s }, { u"Snö"_s, u"Vi plogar {enhet} i natt."_s } });
        for (int round = 0; round < 3; ++round) {
            const QString number = m_place->snowCase({ u"SBF"_s }).number;
            open(number);
            press(Qt::Key_A, Qt::ControlModifier);
            press(Qt::Key_Delete);
            pick(u"häl"_s);
            QCOMPARE(writing()->toPlainText(), u"Hej Åsa Öberg, %1."_s.arg(number));
            pick(u"snö"_s); // the unit is not known: one types over the gap
            type(u"gatan"_s);
            QCOMPARE(writing()->toPlainText(), u"Hej Åsa Öberg, %1.Vi plogar gatan i natt."_s.arg(number));
        }
    }

    void escClosesTheListAndNothingElse()
    {
        remember({ { u"Hälsning"_s, u"Hej!"_s } });
        open(m_place->snowCase({ u"SBF"_s }).number);
        const QString before = writing()->toPlainText();
        for (int round = 0; round < 3; ++round) {
            press(Qt::Key_Space, Qt::ControlModifier);
            QTRY_VERIFY(picker());
            QTest::keyClick(picker(), Qt::Key_Escape);
            isWrittenOn();
            QCOMPARE(writing()->toPlainText(), before);
            QVERIFY(m_place->navigator.requests.isEmpty());
        }
    }

    void arrowsGoThroughTheListAndNothingFoundInsertsNothing()
    {
        remember({ { u"Ett"_s, u"1"_s }, { u"Två"_s, u"2"_s } });
        open(m_place->snowCase({ u"SBF"_s }).number);
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Space, Qt::ControlModifier);
        QTRY_VERIFY(picker());
        QTest::keyClick(line(), Qt::Key_Down);
        QTest::keyClick(line(), Qt::Key_Return);
        QTRY_COMPARE(writing()->toPlainText(), u"2"_s);
        isWrittenOn();
        press(Qt::Key_Space, Qt::ControlModifier);
        QTRY_VERIFY(picker());
        QTest::keyClicks(line(), u"zzz"_s);
        QTest::keyClick(line(), Qt::Key_Return);
        QVERIFY(picker());
        QTest::keyClick(picker(), Qt::Key_Escape);
        QTRY_VERIFY(!picker());
        QCOMPARE(writing()->toPlainText(), u"2"_s);
    }

    void whatIsWrittenInTheDialogFollowsThePersonAndNobodyElse()
    {
        auto *dialog = new SnippetDialog(*m_place->eva, m_page.get());
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        for (const QString &name : { u"Ett"_s, u"Annat"_s, u"Tredje"_s }) {
            button(dialog, u"addSnippet"_s)->click();
            QTRY_COMPARE(QApplication::focusWidget(), dialog->findChild<QWidget *>(u"name"_s));
            type(name); // over the name it was given
            press(Qt::Key_Tab);
            type(u"Text"_s);
        }
        auto *list = dialog->findChild<QListWidget *>(u"snippets"_s);
        list->setCurrentRow(1);
        button(dialog, u"removeSnippet"_s)->click();
        button(dialog, u"takeBackSnippet"_s)->click();
        list->setCurrentRow(2);
        button(dialog, u"snippetUp"_s)->click();
        QCOMPARE(namesOf(*m_place->eva), QStringList({ u"Ett"_s, u"Tredje"_s, u"Annat"_s }));
        press(Qt::Key_Escape);
        const auto again = m_place->enter(u"eva"_s);
        const QStringList expected{ u"Ett"_s, u"Tredje"_s, u"Annat"_s };
        QTRY_VERIFY((again->memory().load(), namesOf(*again) == expected)); // it is written in a moment
        Person officer = personAs(Role::ContactCentreOfficer);
        officer.login = u"bo"_s;
        officer.name = u"Bo Ek"_s;
        const auto other = m_place->enterAs(officer);
        QSignalSpy loaded(&other->memory(), &PersonalMemory::loaded);
        other->memory().load();
        QVERIFY(loaded.wait());
        QVERIFY(namesOf(*other).isEmpty());
    }

    void aBlockWithoutANameOrTextIsNotKept()
    {
        auto *dialog = new SnippetDialog(*m_place->eva, m_page.get());
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        button(dialog, u"addSnippet"_s)->click();
        QTRY_COMPARE(QApplication::focusWidget(), dialog->findChild<QWidget *>(u"name"_s));
        QVERIFY(namesOf(*m_place->eva).isEmpty());
        press(Qt::Key_Tab);
        type(u"Text"_s);
        QCOMPARE(namesOf(*m_place->eva).size(), 1);
        button(dialog, u"removeSnippet"_s)->click();
        QVERIFY(namesOf(*m_place->eva).isEmpty());
        QVERIFY(!dialog->findChild<QLineEdit *>(u"name"_s)->isEnabled());
    }

private:
    void remember(const QList<Snippet> &snippets) { m_place->eva->memory().setValue(snippetsKey, toStored(snippets)); }
    static QStringList namesOf(Workplace &workplace)
    {
        QStringList names;
        for (const Snippet &one : snippetsFrom(workplace.memory().value(snippetsKey)))
            names.append(one.name);
        return names;
    }
    static QPushButton *button(QWidget *parent, const QString &name) { return parent->findChild<QPushButton *>(name); }
    void open(const QString &number)
    {
        m_page->load({ PageKind::Answering, number, {}, {} });
        QTRY_VERIFY(!writing()->isReadOnly());
        writing()->setFocus();
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(writing()));
    }
    void pick(const QString &part)
    {
        press(Qt::Key_Space, Qt::ControlModifier);
        QTRY_VERIFY(picker());
        for (const QChar letter : part)
            QTest::sendKeyEvent(
                QTest::Click, line(), Qt::Key(letter.toUpper().unicode()), QString(letter), Qt::NoModifier);
        QTest::keyClick(line(), Qt::Key_Return);
        isWrittenOn();
    }
    //! The list is gone, and the text has the keyboard again
    void isWrittenOn()
    {
        QTRY_VERIFY(!picker());
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(writing()));
    }
    TextEdit *writing() { return m_page->findChild<TextEdit *>(u"text"_s); }
    SnippetPicker *picker() { return m_page->findChild<SnippetPicker *>(); }
    QLineEdit *line() { return picker()->findChild<QLineEdit *>(); }

    QTemporaryDir m_settings;
    std::unique_ptr<CasePlace> m_place;
    std::unique_ptr<AnsweringPage> m_page;
};

LYHORD_TEST(TestSnippets)
#include "test_snippets.moc"
