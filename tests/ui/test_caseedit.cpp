#include "tests/support/testmain.h"
#include "tests/ui/keyboard.h"
#include "tests/ui/windowplace.h"
#include "ui/client/caseedit.h"
#include "ui/widgets/completionlist.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

//! Another case named by what one remembers of it, with real keys on a real database
class TestCaseEdit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void wordsFindACaseThreeTimesInARow();
    void aNumberTypedToItsEndStays();
    void whatIsNotFoundStaysAsItWasTyped();
    void theCaseAtHandIsNotOffered();
    void escClosesTheListOnly();
    void aLateAnswerIsNotOfferedForOtherWords();
    void whereItIsNarrowAChoiceTakesTwoLines();

private:
    QString registered(const QString &headline);
    void makeEdit(const QString &notThis = {});
    void type(const QString &words);

    std::unique_ptr<WindowPlace> m_place;
    std::unique_ptr<QWidget> m_window;
    CaseEdit *m_edit = nullptr;
    QLineEdit *m_other = nullptr;
    QString m_lamp;
    QString m_bus;
};

void TestCaseEdit::initTestCase()
{
    WindowPlace::prepareProgram();
}

void TestCaseEdit::init()
{
    m_place = std::make_unique<WindowPlace>();
    m_lamp = registered(u"Broken lamp at Kyrkogatan"_s);
    m_bus = registered(u"Late bus to Torshälla"_s);
    QVERIFY(m_lamp.startsWith(u"2026-"));
    makeEdit();
}

void TestCaseEdit::cleanup()
{
    m_window.reset();
    m_place.reset();
}

QString TestCaseEdit::registered(const QString &headline)
{
    CaseDraft draft;
    draft.headline = headline;
    draft.text = u"So it is."_s;
    draft.channel = Channel::Phone;
    draft.type = CaseType::Complaint;
    draft.area = u"services"_s;
    draft.replyWanted = false;
    return m_place->registered(draft);
}

void TestCaseEdit::makeEdit(const QString &notThis)
{
    m_window = std::make_unique<QWidget>();
    m_edit = new CaseEdit(*m_place->workplace, notThis, m_window.get());
    m_other = new QLineEdit(m_window.get());
    auto *column = new QVBoxLayout(m_window.get());
    column->addWidget(m_edit);
    column->addWidget(m_other);
    column->addStretch(1);
    m_window->resize(500, 400);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_edit->setFocus(Qt::TabFocusReason);
}

void TestCaseEdit::type(const QString &words)
{
    m_edit->setFocus(Qt::TabFocusReason);
    m_edit->selectAll();
    QTest::keyClicks(m_edit, words);
}

void TestCaseEdit::wordsFindACaseThreeTimesInARow()
{
    for (int time = 0; time < 3; ++time) {
        for (const auto &[words, number] : { std::pair(u"kyrkog"_s, m_lamp), std::pair(u"bus tors"_s, m_bus) }) {
            type(words);
            QTRY_VERIFY(m_edit->isListOpen());
            press(Qt::Key_Return);
            QVERIFY(!m_edit->isListOpen());
            QCOMPARE(m_edit->value(), number);
            QVERIFY(m_edit->text().startsWith(number)); // with its headline, so that one sees which it is
            QVERIFY(m_edit->text().size() > number.size() + 5);
            press(Qt::Key_Tab);
            QCOMPARE(m_edit->value(), number);
        }
    }
}

void TestCaseEdit::whereItIsNarrowAChoiceTakesTwoLines()
{
    for (const int width : { 240, 900, 240, 900 }) {
        m_window->resize(width, 400);
        type(u"kyrkog"_s);
        QTRY_VERIFY(m_edit->isListOpen());
        const auto *list = m_window->findChild<CompletionList *>();
        const int line = list->fontMetrics().lineSpacing();
        QCOMPARE(list->sizeHintForRow(0) >= 2 * line, width == 240);
        QVERIFY(list->viewport()->height() >= list->sizeHintForRow(0)); // all of it can be read
        press(Qt::Key_Escape);
    }
}

void TestCaseEdit::aNumberTypedToItsEndStays()
{
    type(m_bus);
    press(Qt::Key_Tab); // before anything was found
    QCOMPARE(m_edit->value(), m_bus);
    type(m_bus);
    QTRY_VERIFY(m_edit->isListOpen());
    press(Qt::Key_Tab);
    QCOMPARE(m_edit->value(), m_bus);
}

void TestCaseEdit::whatIsNotFoundStaysAsItWasTyped()
{
    type(u"zeppelin"_s);
    QTest::qWait(400);
    QVERIFY(!m_edit->isListOpen());
    press(Qt::Key_Tab);
    QCOMPARE(m_edit->value(), u"zeppelin"_s);
}

void TestCaseEdit::theCaseAtHandIsNotOffered()
{
    makeEdit(m_lamp);
    type(u"lamp"_s);
    QTest::qWait(400);
    QVERIFY(!m_edit->isListOpen());
    type(u"bus"_s);
    QTRY_VERIFY(m_edit->isListOpen());
}

void TestCaseEdit::escClosesTheListOnly()
{
    type(u"lamp"_s);
    QTRY_VERIFY(m_edit->isListOpen());
    press(Qt::Key_Escape);
    QVERIFY(!m_edit->isListOpen());
    QCOMPARE(m_edit->text(), u"lamp"_s);
    press(Qt::Key_Down); // and back
    QTRY_VERIFY(m_edit->isListOpen());
    press(Qt::Key_Return);
    QCOMPARE(m_edit->value(), m_lamp);
}

void TestCaseEdit::aLateAnswerIsNotOfferedForOtherWords()
{
    type(u"lamp"_s);
    QTRY_VERIFY(m_edit->isListOpen());
    QTest::keyClicks(m_edit, u"x"_s);
    QVERIFY(!m_edit->isListOpen());
    press(Qt::Key_Return);
    QCOMPARE(m_edit->value(), u"lampx"_s);
}

LYHORD_TEST(TestCaseEdit)
#include "test_caseedit.moc"
