#include "core/rules/settingwords.h"
#include "core/services/caseservice.h"
#include "tests/support/testmain.h"
#include "tests/ui/administrationfixture.h"
#include "ui/administration/calendarsection.h"
#include "ui/administration/questionbar.h"
#include "ui/administration/settingsection.h"
#include "ui/widgets/words.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTreeWidget>

using namespace lyhord;
using namespace lyhord::test;

//! Rule values and closing days: from which day they hold, and which running cases they move
class TestAdministrationDays : public QObject, private AdministrationFixture
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareProgram(); }
    void init()
    {
        m_clock->set(momentFromIso(u"2026-11-20T10:00:00+01:00"));
        workAs(personAs(Role::ContactCentreAdministrator));
    }
    void cleanup() { leave(); }
    void aRuleValueHoldsFromADayOn();
    void aRuleValueHoldsFromTomorrowUnlessAnotherDayIsChosen();
    void theListSaysFromWhichDayEachValueHolds();
    void aRuleValueThatMovesRunningCasesListsThemFirst();
    void aValueThatHoldsSinceTodayIsReplacedToday();
    void aClosingDayIsAddedToTheYear();
    void theListHasTheKeyboardWhenAClosingDayIsKeptOrWithdrawn();
    void aClosingDayIsWithdrawnAndAddedAgain();

private:
    //! Asked of SBF today, by telephone
    QString registeredCase()
    {
        CaseDraft draft;
        draft.headline = u"Snöröjning gångväg"_s;
        draft.channel = Channel::Phone;
        draft.type = CaseType::Complaint;
        draft.area = u"services"_s;
        draft.text = u"Oplogat."_s;
        draft.submitter.anonymous = true;
        draft.replyWanted = false;
        draft.departments = { u"SBF"_s };
        const auto kept = m_workplace->ask([draft](Session &session) { return session.cases().registerCase(draft); });
        if (!QTest::qWaitFor([&kept] { return kept.isFinished(); }) || !kept.result())
            qFatal("The case was not registered");
        return kept.result()->number;
    }
};

void TestAdministrationDays::aRuleValueHoldsFromADayOn()
{
    shown<SettingSection>();
    press(u"newEntry"_s);
    choose(u"key"_s, u"answer_working_days"_s);
    type(u"value"_s, u"tio"_s);
    type(u"valid_from"_s, u"2027-01-01"_s);
    QVERIFY(isRefusedBeside(u"value"_s));
    type(u"value"_s, u"12"_s);
    QVERIFY(saves());
    const Setting expected{ u"answer_working_days"_s, u"12"_s, QDate(2027, 1, 1) };
    QVERIFY(m_workplace->profile().settings.contains(expected));
}

//! R97: from tomorrow unless another day is chosen; what holds is history and not typed over
void TestAdministrationDays::aRuleValueHoldsFromTomorrowUnlessAnotherDayIsChosen()
{
    shown<SettingSection>();
    for (const QString &value : { u"8"_s, u"9"_s, u"7"_s }) {
        press(u"newEntry"_s);
        choose(u"key"_s, u"answer_working_days"_s);
        QCOMPARE(editor(u"valid_from"_s)->text(), m_workplace->today().addDays(1).toString(Qt::ISODate));
        type(u"value"_s, value);
        QVERIFY(saves());
        const Setting expected{ u"answer_working_days"_s, value, m_workplace->today().addDays(1) };
        QTRY_VERIFY(m_workplace->profile().settings.contains(expected));
        QCOMPARE(m_workplace->rules().values.answerWorkingDays, 10); // today's cases are reckoned as before
    }
    // It does not hold yet, so it can be taken back
    QVERIFY(editor<QPushButton>(u"retireEntry"_s)->isEnabled());
    press(u"retireEntry"_s);
    QTRY_VERIFY(editor<QPushButton>(u"carryOut"_s)->isVisible());
    QVERIFY(saves(u"carryOut"_s));
    QVERIFY(m_workplace->profile().settings.isEmpty());
}

//! However narrow the list is, and which of them holds today
void TestAdministrationDays::theListSaysFromWhichDayEachValueHolds()
{
    shown<SettingSection>();
    for (const QString &day : { u"2027-01-01"_s, u"2027-06-01"_s }) {
        press(u"newEntry"_s);
        choose(u"key"_s, u"answer_working_days"_s);
        type(u"value"_s, u"12"_s);
        type(u"valid_from"_s, day);
        QVERIFY(saves());
    }
    const QString name = settingInWords(u"answer_working_days"_s);
    const auto names = [this] {
        const QAbstractItemModel *lines = editor<QTreeView>(u"entries"_s)->model();
        QStringList all;
        for (int row = 0; row < lines->rowCount(); ++row)
            all.append(lines->index(row, 0).data().toString());
        return all;
    };
    const QString january = dayInWords(QDate(2027, 1, 1));
    const QString june = dayInWords(QDate(2027, 6, 1));
    QCOMPARE(names(), (QStringList{ name + u" – from "_s + january, name + u" – from "_s + june }));
    m_clock->set(QDateTime(QDate(2027, 2, 1), QTime(9, 0), Qt::UTC));
    m_readBefore = m_rulesRead->size();
    m_workplace->reloadRules();
    QTRY_VERIFY(m_rulesRead->size() > m_readBefore);
    QCOMPARE(names(), (QStringList{ name + u" – holds today, since "_s + january, name + u" – from "_s + june }));
    m_clock->set(QDateTime(QDate(2027, 7, 1), QTime(9, 0), Qt::UTC));
    m_readBefore = m_rulesRead->size();
    m_workplace->reloadRules();
    QTRY_VERIFY(m_rulesRead->size() > m_readBefore);
    editor<QCheckBox>(u"showRetired"_s)->setChecked(true);
    QCOMPARE(names(),
        (QStringList{
            name + u" – until "_s + dayInWords(QDate(2027, 5, 31)), name + u" – holds today, since "_s + june }));
}

//! R97: running cases keep their days unless that is chosen, and what moves is listed before it is saved
void TestAdministrationDays::aRuleValueThatMovesRunningCasesListsThemFirst()
{
    const QString number = registeredCase();
    shown<SettingSection>();
    press(u"newEntry"_s);
    choose(u"key"_s, u"answer_working_days"_s);
    choose(u"running_cases"_s, u"move"_s);
    QCOMPARE(editor(u"valid_from"_s)->text(), m_workplace->today().toString(Qt::ISODate));
    type(u"value"_s, u"8"_s);
    auto *moved = editor<QTreeWidget>(u"movedCases"_s);
    for (int time = 1; time <= 2; ++time) { // left with Escape the first time
        press(u"saveEntry"_s);
        QTRY_VERIFY(moved->isVisible());
        QCOMPARE(moved->topLevelItem(0)->text(0), number);
        QVERIFY(moved->topLevelItem(0)->text(2) != moved->topLevelItem(0)->text(3));
        const QString asked = editor<QPushButton>(u"carryOut"_s)->accessibleDescription();
        QVERIFY2(asked.contains(u"1 department"_s), qPrintable(asked)); // SBF has to answer earlier
        QVERIFY(m_workplace->profile().settings.isEmpty());
        if (time == 1) {
            QTest::keyClick(editor<QPushButton>(u"carryOut"_s), Qt::Key_Escape);
            QVERIFY(!moved->isVisible());
        }
    }
    QVERIFY(saves(u"carryOut"_s));
    const Setting expected{ u"answer_working_days"_s, u"8"_s, m_workplace->today() };
    QVERIFY(m_workplace->profile().settings.contains(expected));
    QVERIFY(m_navigator.notices.constLast().text.contains(u"1 running case"_s));
}

//! R97: typed wrong and put right the same day, where it stands; the wrong one can still be read
void TestAdministrationDays::aValueThatHoldsSinceTodayIsReplacedToday()
{
    registeredCase();
    shown<SettingSection>();
    const QDate today = m_workplace->today();
    press(u"newEntry"_s);
    choose(u"key"_s, u"answer_working_days"_s);
    choose(u"running_cases"_s, u"move"_s);
    type(u"value"_s, u"15"_s);
    auto *moved = editor<QTreeWidget>(u"movedCases"_s);
    press(u"saveEntry"_s);
    QTRY_VERIFY(moved->isVisible());
    QVERIFY(saves(u"carryOut"_s));
    QStringList values{ u"15"_s };
    for (const QString &value : { u"5"_s, u"6"_s, u"5"_s }) {
        m_navigator.notices.clear();
        QTRY_COMPARE(editor(u"value"_s)->text(), values.constLast());
        QVERIFY(!editor(u"value"_s)->isReadOnly());
        QVERIFY(!editor(u"valid_from"_s)->isEnabled() || editor(u"valid_from"_s)->isReadOnly());
        type(u"value"_s, value);
        choose(u"running_cases"_s, u"move"_s);
        QCOMPARE(editor(u"valid_from"_s)->text(), today.toString(Qt::ISODate));
        press(u"saveEntry"_s);
        QTRY_VERIFY(moved->isVisible()); // listed before, as always
        QCOMPARE(m_workplace->rules().values.answerWorkingDays, values.constLast().toInt());
        QVERIFY(saves(u"carryOut"_s));
        values.append(value);
        QTRY_COMPARE(m_workplace->rules().values.answerWorkingDays, value.toInt());
    }
    QStringList history;
    for (const Setting &one : m_workplace->profile().settings) {
        QCOMPARE(one.validFrom, today);
        history.append(one.value);
    }
    QCOMPARE(history, values);
    const QString name = settingInWords(u"answer_working_days"_s);
    const auto lines = [this] {
        const QAbstractItemModel *model = editor<QTreeView>(u"entries"_s)->model();
        QStringList all;
        for (int row = 0; row < model->rowCount(); ++row)
            all.append(model->index(row, 0).data().toString());
        return all;
    };
    const QString present = name + u" – holds today, since "_s + dayInWords(today);
    QTRY_COMPARE(lines(), QStringList{ present });
    editor<QCheckBox>(u"showRetired"_s)->setChecked(true);
    const QString replaced = name + u" – replaced on "_s + dayInWords(today);
    QCOMPARE(lines(), (QStringList{ replaced, replaced, replaced, present }));
    QVERIFY(chooseLine(replaced)); // to be read, not to be changed
    QTRY_COMPARE(editor(u"value"_s)->text(), u"15"_s);
    QVERIFY(editor(u"value"_s)->isReadOnly());
    QVERIFY(!editor<QPushButton>(u"retireEntry"_s)->isEnabled());
}

void TestAdministrationDays::aClosingDayIsAddedToTheYear()
{
    shown<CalendarSection>();
    press(u"newEntry"_s);
    type(u"date"_s, u"2026-12-28"_s);
    type(u"name"_s, u"Klämdag"_s);
    QVERIFY(saves());
    QVERIFY(!m_workplace->rules().calendar.isWorkingDay(QDate(2026, 12, 28)));
    QCOMPARE(editor(u"name"_s)->text(), u"Klämdag"_s);
    QVERIFY(editor(u"name"_s)->isReadOnly());
}

void TestAdministrationDays::theListHasTheKeyboardWhenAClosingDayIsKeptOrWithdrawn()
{
    m_window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_window));
    shown<CalendarSection>();
    auto *view = editor<QTreeView>(u"entries"_s);
    const auto pressByKey = [this](const QString &name) {
        auto *button = editor<QPushButton>(name);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    };
    for (int time = 1; time <= 3; ++time) {
        m_readBefore = m_rulesRead->size();
        pressByKey(u"newEntry"_s);
        type(u"date"_s, u"2026-12-28"_s);
        type(u"name"_s, u"Klämdag"_s);
        pressByKey(u"saveEntry"_s);
        QVERIFY(isSaved());
        QTRY_COMPARE(QApplication::focusWidget(), view);
        m_readBefore = m_rulesRead->size();
        m_navigator.notices.clear();
        QVERIFY(chooseLine(u"Klämdag"_s, 2));
        pressByKey(u"retireEntry"_s);
        QTRY_VERIFY(editor<QPushButton>(u"carryOut"_s)->isVisible());
        const auto *asked = qobject_cast<QuestionBar *>(editor<QPushButton>(u"carryOut"_s)->parentWidget());
        QVERIFY(asked);
        QTRY_VERIFY(asked->isHeard());
        pressByKey(u"carryOut"_s);
        QVERIFY(isSaved());
        QTRY_COMPARE(QApplication::focusWidget(), view);
        QTest::keyClick(view, Qt::Key_Down);
        QCOMPARE(editor<QSpinBox>(u"year"_s)->value(), 2026);
        m_navigator.notices.clear();
    }
}

//! C3, R97: what moves is listed before it moves, and a closing day can be withdrawn and added again
void TestAdministrationDays::aClosingDayIsWithdrawnAndAddedAgain()
{
    const QString number = registeredCase();
    const QDate day = m_workplace->today().addDays(7); // within the ten working days
    shown<CalendarSection>();
    auto *moved = editor<QTreeWidget>(u"movedCases"_s);
    for (int time = 1; time <= 3; ++time) {
        press(u"newEntry"_s);
        type(u"date"_s, day.toString(Qt::ISODate));
        type(u"name"_s, u"Planeringsdag"_s);
        press(u"saveEntry"_s);
        QTRY_VERIFY(moved->isVisible());
        QCOMPARE(moved->topLevelItem(0)->text(0), number);
        QVERIFY(m_workplace->rules().calendar.isWorkingDay(day));
        QVERIFY(saves(u"carryOut"_s));
        QVERIFY(!m_workplace->rules().calendar.isWorkingDay(day));

        QVERIFY(chooseLine(u"Planeringsdag"_s, 2));
        press(u"retireEntry"_s);
        QTRY_VERIFY(moved->isVisible());
        QVERIFY(saves(u"carryOut"_s));
        QVERIFY(m_workplace->rules().calendar.isWorkingDay(day));
    }
    // The law's days are nobody's to withdraw
    QVERIFY(chooseLine(day.year() == 2026 ? u"Christmas Eve"_s : QString(), 2));
    QVERIFY(!editor<QPushButton>(u"retireEntry"_s)->isEnabled());
}

LYHORD_TEST(TestAdministrationDays)
#include "test_administrationdays.moc"
