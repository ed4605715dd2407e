#include "tests/support/testmain.h"
#include "tests/ui/keyboard.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/clearbutton.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/completingedit.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/segmentedchoice.h"
#include "ui/widgets/textedit.h"
#include "ui/widgets/theme.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QRadioButton>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

//! What every form is made of, used with the keyboard
class TestFields : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp, ThemeChoice::Light); }
    void everyEditorHasANameAndALetter();
    void aProblemIsReadAloudAndCleared();
    void problemsFindTheirFields();
    void tabLeavesALongText();
    void alternateTypesNothing_data();
    void alternateTypesNothing();
    void aFieldIsEmptiedByItsButton();
    void scrollingPastAComboBoxChangesNothing();
    void oneKeyChooses_data();
    void oneKeyChooses();
    void setChoiceAnnouncesNothing();
    void chipsByKeyboard();
    void lettersTypedOnAChipAreWrittenInTheField();
    void unknownTextAddsNoChip();
    void daysAreUnderstood_data();
    void daysAreUnderstood();
    void arrowsMoveADay();
};

void TestFields::everyEditorHasANameAndALetter()
{
    QWidget form;
    auto *line = new QLineEdit(&form);
    const Field field(u"&Headline:"_s, line, u"headline"_s, &form);
    QCOMPARE(line->accessibleName(), u"Headline"_s);
    QCOMPARE(line->objectName(), u"headline"_s);
    const auto *label = field.findChild<QLabel *>();
    QCOMPARE(label->buddy(), line);
    QCOMPARE(label->text(), u"&Headline:"_s);
}

void TestFields::aProblemIsReadAloudAndCleared()
{
    QWidget form;
    auto *line = new QLineEdit(&form);
    Field field(u"&E-mail"_s, line, u"submitter.email"_s, &form);
    field.setHint(u"Only if an answer is wanted."_s);
    QCOMPARE(line->accessibleDescription(), u"Only if an answer is wanted."_s);
    field.setProblem(u"This is no address."_s);
    QVERIFY(field.hasProblem());
    QCOMPARE(line->accessibleDescription(), u"This is no address."_s);
    field.setProblem({});
    QVERIFY(!field.hasProblem());
    QCOMPARE(line->accessibleDescription(), u"Only if an answer is wanted."_s);
}

void TestFields::problemsFindTheirFields()
{
    QWidget form;
    QVBoxLayout column(&form);
    Fields fields;
    for (const QString &path : { u"text"_s, u"departments"_s }) {
        Field *field = fields.add(new Field(path, new QLineEdit(&form), path, &form));
        column.addWidget(field);
    }
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    const QList<Problem> homeless = fields.showProblems(
        { { u"departments.0"_s, u"There is no such department."_s }, { u"token"_s, u"Used."_s } });
    QCOMPARE(homeless.size(), 1);
    QCOMPARE(homeless.first().field, u"token"_s);
    QVERIFY(!fields.field(u"text"_s)->hasProblem());
    QVERIFY(fields.field(u"departments"_s)->hasProblem());
    fields.focusFirstProblem();
    QVERIFY(fields.field(u"departments"_s)->editor()->hasFocus());
    fields.clear();
    QVERIFY(!fields.field(u"departments"_s)->hasProblem());
}

void TestFields::tabLeavesALongText()
{
    QWidget form;
    QVBoxLayout column(&form);
    auto *text = new TextEdit(&form);
    auto *next = new QLineEdit(&form);
    column.addWidget(text);
    column.addWidget(next);
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    text->setFocus();
    QTest::keyClicks(text, u"It is icy."_s);
    QTest::keyClick(text, Qt::Key_Tab);
    QVERIFY(next->hasFocus());
    QCOMPARE(text->toPlainText(), u"It is icy."_s);
}

void TestFields::scrollingPastAComboBoxChangesNothing()
{
    ComboBox box;
    box.setItems({ { u"a"_s, u"A"_s }, { u"b"_s, u"B"_s } });
    box.setKey(u"a"_s);
    QWheelEvent wheel({ 5, 5 }, { 5, 5 }, {}, { 0, -120 }, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&box, &wheel);
    QCOMPARE(box.key(), u"a"_s);
}

void TestFields::oneKeyChooses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("chosen");
    QTest::newRow("the digit") << u"2"_s << u"complaint"_s;
    QTest::newRow("the word's first letter") << u"v"_s << u"view"_s;
    QTest::newRow("the letter in upper case") << u"C"_s << u"complaint"_s;
    QTest::newRow("the next letter where the first is taken: praise after people") << u"r"_s << u"praise"_s;
    QTest::newRow("a digit that is not there") << u"9"_s << QString();
    QTest::newRow("a letter that is not there") << u"x"_s << QString();
}

void TestFields::oneKeyChooses()
{
    QFETCH(QString, typed);
    QFETCH(QString, chosen);
    SegmentedChoice choice;
    choice.setItems({ { u"view"_s, u"View"_s }, { u"complaint"_s, u"Complaint"_s }, { u"people"_s, u"People"_s },
        { u"praise"_s, u"Praise"_s } });
    QSignalSpy byKey(&choice, &SegmentedChoice::chosenByKey);
    choice.show();
    QVERIFY(QTest::qWaitForWindowActive(&choice));
    auto *first = choice.findChild<QRadioButton *>(u"view"_s);
    first->setFocus();
    QTest::keyClicks(first, typed);
    QCOMPARE(choice.key(), chosen);
    QCOMPARE(byKey.count(), chosen.isEmpty() ? 0 : 1);
}

void TestFields::setChoiceAnnouncesNothing()
{
    SegmentedChoice choice;
    choice.setItems({ { u"a"_s, u"A"_s }, { u"b"_s, u"B"_s } });
    QSignalSpy announced(&choice, &SegmentedChoice::keyChosen);
    choice.setKey(u"b"_s);
    QCOMPARE(choice.key(), u"b"_s);
    choice.setKey({});
    QCOMPARE(choice.key(), QString());
    QCOMPARE(announced.count(), 0);
}

void TestFields::chipsByKeyboard()
{
    ChipBar bar;
    bar.setChoices({ { u"SBF"_s, u"Stadsbyggnad"_s }, { u"VOF"_s, u"Vård och omsorg"_s } });
    QSignalSpy announced(&bar, &ChipBar::keysChanged);
    bar.show();
    QVERIFY(QTest::qWaitForWindowActive(&bar));
    bar.input()->setFocus();
    QTest::keyClicks(bar.input(), u"sbf"_s);
    QTest::keyClick(bar.input(), Qt::Key_Return);
    QTest::keyClicks(bar.input(), u"omsorg"_s);
    QTest::keyClick(bar.input(), Qt::Key_Return);
    QCOMPARE(bar.keys(), (QStringList{ u"SBF"_s, u"VOF"_s }));
    QVERIFY(bar.input()->text().isEmpty());
    QTest::keyClick(bar.input(), Qt::Key_Backspace); // goes to the last chip
    auto *chip = bar.findChild<Chip *>(u"VOF"_s);
    QVERIFY(chip->hasFocus());
    QCOMPARE(chip->accessibleName(), u"Remove Vård och omsorg"_s);
    QTest::keyClick(chip, Qt::Key_Delete);
    QCOMPARE(bar.keys(), QStringList{ u"SBF"_s });
    QCOMPARE(announced.count(), 3);
}

void TestFields::lettersTypedOnAChipAreWrittenInTheField()
{
    ChipBar bar;
    bar.setChoices({ { u"SBF"_s, u"Stadsbyggnad"_s }, { u"VOF"_s, u"Vård och omsorg"_s } });
    bar.show();
    QVERIFY(QTest::qWaitForWindowActive(&bar));
    bar.setKeys({ u"SBF"_s });
    for (int round = 0; round < 3; ++round) {
        bar.input()->setFocus();
        QTest::keyClick(bar.input(), Qt::Key_Backspace);
        auto *chip = bar.findChild<Chip *>(u"SBF"_s);
        QTRY_VERIFY(chip->hasFocus());
        QTest::keyClick(chip, Qt::Key_O);
        QVERIFY(bar.input()->hasFocus());
        QTest::keyClicks(bar.input(), u"msorg"_s);
        QCOMPARE(bar.input()->text(), u"omsorg"_s);
        QTest::keyClick(bar.input(), Qt::Key_Return); // takes what fits, and removes nothing
        QCOMPARE(bar.keys(), (QStringList{ u"SBF"_s, u"VOF"_s }));
        bar.setKeys({ u"SBF"_s });
    }
}

void TestFields::unknownTextAddsNoChip()
{
    ChipBar bar;
    bar.setChoices({ { u"SBF"_s, u"Stadsbyggnad"_s } });
    QTest::keyClicks(bar.input(), u"xyz"_s);
    QTest::keyClick(bar.input(), Qt::Key_Return);
    QVERIFY(bar.keys().isEmpty());
    QCOMPARE(bar.input()->text(), u"xyz"_s);
}

void TestFields::daysAreUnderstood_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("day");
    QTest::newRow("in full") << u"2026-11-20"_s << QDate(2026, 11, 20);
    QTest::newRow("without hyphens") << u"20261120"_s << QDate(2026, 11, 20);
    QTest::newRow("day and month") << u"3/12"_s << QDate(2026, 12, 3);
    QTest::newRow("the day of this month") << u"25"_s << QDate(2026, 11, 25);
    QTest::newRow("a day that no month has") << u"2026-02-30"_s << QDate();
    QTest::newRow("words") << u"soon"_s << QDate();
}

void TestFields::daysAreUnderstood()
{
    QFETCH(QString, typed);
    QFETCH(QDate, day);
    DateField field(QDate(2026, 11, 20));
    QTest::keyClicks(&field, typed);
    QCOMPARE(field.date().value_or(QDate()), day);
    QCOMPARE(field.isSound(), day.isValid());
}

void TestFields::arrowsMoveADay()
{
    DateField field(QDate(2026, 11, 20));
    QTest::keyClick(&field, Qt::Key_Up);
    QCOMPARE(field.date(), std::optional(QDate(2026, 11, 21)));
    QTest::keyClick(&field, Qt::Key_PageDown);
    QCOMPARE(field.date(), std::optional(QDate(2026, 10, 21)));
}

void TestFields::alternateTypesNothing_data()
{
    QTest::addColumn<QWidget *>("field");
    QTest::addColumn<QByteArray>("property");
    QTest::newRow("a long text") << static_cast<QWidget *>(new TextEdit) << QByteArray("plainText");
    QTest::newRow("a line") << static_cast<QWidget *>(new QLineEdit) << QByteArray("text");
    QTest::newRow("a line that completes")
        << static_cast<QWidget *>(new CompletingEdit(CompletingEdit::Takes::AnyText)) << QByteArray("text");
    QTest::newRow("a day") << static_cast<QWidget *>(new DateField(QDate(2026, 11, 20))) << QByteArray("text");
}

//! The letter of what is not to be chosen now must not land in what is being written
void TestFields::alternateTypesNothing()
{
    QFETCH(QWidget *, field);
    QFETCH(const QByteArray, property);
    QWidget form;
    auto *column = new QVBoxLayout(&form);
    column->addWidget(field);
    auto *off = new QRadioButton(u"&Way"_s, &form);
    off->setEnabled(false);
    column->addWidget(off);
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    const auto withText = [field](Qt::Key key, const QString &text, Qt::KeyboardModifiers with) {
        QTest::sendKeyEvent(QTest::Click, field, key, text, with);
    };
    field->setFocus();
    QString wanted;
    for (int round = 1; round <= 3; ++round) {
        type(u"12"_s);
        wanted += u"12"_s;
        press(Qt::Key_W, Qt::AltModifier);
        press(Qt::Key_W, Qt::AltModifier | Qt::ShiftModifier);
        press(Qt::Key_7, Qt::AltModifier | Qt::KeypadModifier);
        withText(Qt::Key_Aring, u"å"_s, Qt::AltModifier);
        QCOMPARE(field->property(property.constData()).toString(), wanted);
        QVERIFY(field->hasFocus());
        withText(Qt::Key_AltGr, {}, Qt::NoModifier);
        withText(Qt::Key_At, u"@"_s, Qt::NoModifier); // as X11 tells of it, and Wayland
        withText(Qt::Key_BraceLeft, u"{"_s, Qt::GroupSwitchModifier);
        withText(Qt::Key_Bar, u"|"_s, Qt::AltModifier | Qt::GroupSwitchModifier);
        withText(Qt::Key(0x20ac), u"€"_s, Qt::ControlModifier | Qt::AltModifier); // as Windows does
        wanted += u"@{|€"_s;
        QCOMPARE(field->property(property.constData()).toString(), wanted);
        press(Qt::Key_Backspace);
        wanted.chop(1);
        QCOMPARE(field->property(property.constData()).toString(), wanted);
    }
}

void TestFields::aFieldIsEmptiedByItsButton()
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *line = new QLineEdit(&page);
    column->addWidget(line);
    auto *button = new ClearButton(line);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QVERIFY(!button->accessibleName().isEmpty());
    QVERIFY2(!button->isVisible(), "there is nothing to empty yet");
    line->setFocus();
    QTest::keyClicks(line, u"halt"_s);
    QVERIFY(button->isVisible());
    QTest::keyClick(line, Qt::Key_Tab);
    QVERIFY2(button->hasFocus(), "Tab reaches it");
    const QSignalSpy edited(line, &QLineEdit::textEdited);
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(line->text(), QString());
    QCOMPARE(edited.size(), 1);
    QVERIFY2(line->hasFocus(), "the keyboard is not lost with the button");
}

LYHORD_TEST(TestFields)
#include "test_fields.moc"
