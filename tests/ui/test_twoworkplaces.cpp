#include "core/intake/jsoncase.h"
#include "core/intake/profilefile.h"
#include "core/services/caseservice.h"
#include "core/services/directory.h"
#include "core/services/presence.h"
#include "tests/support/testmain.h"
#include "tests/ui/fakenavigator.h"
#include "ui/answering/answeringpage.h"
#include "ui/casefile/casefilepage.h"
#include "ui/casefile/correctionform.h"
#include "ui/casefile/stepform.h"
#include "ui/client/answerdraft.h"
#include "ui/client/workplace.h"
#include "ui/queues/savedviews.h"
#include "ui/widgets/conflictchoice.h"
#include "ui/widgets/segmentedchoice.h"
#include "ui/widgets/textedit.h"
#include "ui/widgets/theme.h"

#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTextBrowser>

#include <algorithm>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

// For the process that is killed
constexpr auto databaseVariable = "LYHORD_TEST_PRESENCE_DATABASE";
constexpr auto caseVariable = "LYHORD_TEST_PRESENCE_CASE";

} // namespace

//! Anna's window and Bo's, on one database file
class TestTwoWorkplaces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void whatOneDoesTheOtherIsTold();
    void theReadingViewShowsItAndKeepsItsPlace();
    void halfTypedTextStaysAndALineSaysWhoChangedTheCase();
    void bothAnswersAreShownAndOneIsChosen();
    void whatIsTakenIsTakenWithItsOutcome();
    void aHandBackIsNoAnswer();
    void anOlderDraftStandsBesideTheAnswerThatCameSince();
    void whatIsTypedFollowsAndCanBeChosenAgain();
    void correctionsOfDifferentFieldsBothHold();
    void correctionsOfTheSameFieldAreShownSideBySide();
    void tabGoesThroughBothTextsToTheChoiceAndOn();
    void anAnswerSentMeanwhileIsShownAndOursIsKept();
    void whoHasTheCaseOpenIsShown();
    void whoWasKilledElsewhereIsNotShownForLong();
    void lookAtTheCaseAndWaitForTheEnd();
    void aKilledProgramIsNoOtherWorkplace();
    void viewsAndSignatureFollowThePerson();

private:
    [[nodiscard]] std::unique_ptr<Workplace> enter(const QString &login);
    template <class F>
    auto done(Workplace &workplace, F f)
    {
        const auto future = workplace.ask(f);
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10'000))
            qFatal("no answer");
        return future.result();
    }
    void boDoes(const Command &command)
    {
        const auto result = done(
            *m_bo, [this, command](Session &session) { return session.cases().apply(m_number, command); });
        QVERIFY2(result, qPrintable(result ? QString() : result.error().message));
    }
    [[nodiscard]] Case stored()
    {
        return done(*m_bo, [this](Session &session) { return session.cases().open(m_number); })->subject;
    }
    void begin(const QString &step)
    {
        auto *action = m_page->findChild<QAction *>(u"step-"_s + step);
        QVERIFY2(action, "the step is not offered");
        action->trigger();
    }
    [[nodiscard]] QString line(const QString &name) const
    {
        const auto *label = m_page->findChild<QLabel *>(name);
        return label && label->isVisible() ? label->text() : QString();
    }
    template <class W>
    [[nodiscard]] W *in(QWidget *whole, int nth = 0) const
    {
        return whole->findChildren<W *>().value(nth);
    }
    void choose(const QString &key)
    {
        auto *choice = in<SegmentedChoice>(in<ConflictChoice>(m_page.get()));
        QVERIFY(choice->chooseByKey(key));
    }
    void openPage()
    {
        m_page = std::make_unique<CaseFilePage>(*m_anna, m_navigator, nullptr);
        m_page->resize(700, 700);
        m_page->QWidget::show();
        m_page->load({ PageKind::Case, m_number, {}, {} });
        QTRY_VERIFY(m_page->offers(u"correct"_s));
    }
    //! An answer of the department, with an outcome, as far as the keyboard goes
    void writeAnswer(const QString &outcome, const QString &text)
    {
        begin(u"answer"_s);
        form<StepForm>()->setValue(u"outcome"_s, outcome);
        QTest::keyClicks(in<TextEdit>(form<StepForm>()), text);
    }
    void leaveForm()
    {
        QTest::keyClick(form<StepForm>(), Qt::Key_Escape);
        QTRY_VERIFY(!form<StepForm>());
    }
    [[nodiscard]] static bool isSaidIn(const QWidget *whole, const QString &words)
    {
        const QList<QLabel *> labels = whole->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&words](const QLabel *label) { return !label->isHidden() && label->text().contains(words); });
    }
    template <class Form>
    [[nodiscard]] Form *form() const
    {
        return m_page->findChild<Form *>();
    }
    void confirm(QWidget *form) { QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier); }

    std::unique_ptr<QTemporaryDir> m_folder;
    SessionParameters m_place;
    std::shared_ptr<FixedClock> m_clock;
    std::unique_ptr<Workplace> m_anna;
    std::unique_ptr<Workplace> m_bo;
    FakeNavigator m_navigator;
    std::unique_ptr<CaseFilePage> m_page;
    QString m_number;
};

void TestTwoWorkplaces::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setOrganizationName(u"lyhord-tests"_s);
    Theme::install(*qApp, ThemeChoice::Light);
}

std::unique_ptr<Workplace> TestTwoWorkplaces::enter(const QString &login)
{
    SessionParameters place = m_place;
    place.login = login;
    auto session = std::make_unique<DatabaseThread>();
    const auto person = session->open(place);
    if (!QTest::qWaitFor([&] { return person.isFinished(); }, 30'000) || !person.result())
        qFatal("the database cannot be opened");
    auto workplace = std::make_unique<Workplace>(std::move(session), place, *person.result(), u"en"_s);
    QSignalSpy rules(workplace.get(), &Workplace::rulesChanged);
    workplace->reloadRules();
    if (!rules.wait())
        qFatal("no rules");
    return workplace;
}

void TestTwoWorkplaces::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_place = { u"sqlite:"_s + m_folder->filePath(u"two.db"_s), u"anna"_s,
        m_clock = std::make_shared<FixedClock>(QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC)) };
    {
        DatabaseThread session;
        InitOptions options;
        options.profile = *builtInProfile(u"eskilstuna"_s);
        const auto person = session.initialise(m_place, options, {});
        QVERIFY(QTest::qWaitFor([&] { return person.isFinished(); }, 30'000));
        QVERIFY(person.result());
    }
    m_anna = enter(u"anna"_s);
    const auto added = done(*m_anna, [](Session &session) {
        return session.directory().addPerson({ .login = u"bo"_s,
            .name = u"Bo Ek"_s,
            .email = u"bo@example.org"_s,
            .grants = { { .role = Role::ContactCentreOfficer,
                .department = {},
                .agreement = u"agreed"_s,
                .validFrom = QDate(2026, 1, 1),
                .validTo = {} } },
            .retired = {} });
    });
    QVERIFY2(added, qPrintable(added ? QString() : added.error().message));
    m_bo = enter(u"bo"_s);
    const auto made = done(*m_anna, [department = m_anna->departmentsToday().constFirst().key](Session &session) {
        CaseDraft draft;
        draft.headline = u"Icy way to school"_s;
        draft.text = u"It is icy on the way to school. "_s.repeated(60);
        draft.channel = Channel::Phone;
        draft.type = CaseType::Complaint;
        draft.area = u"services"_s;
        draft.replyWanted = false;
        draft.submitter.anonymous = true;
        draft.departments = { department };
        return session.cases().registerCase(draft);
    });
    QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
    m_number = made->number;
    m_navigator.notices.clear();
    openPage();
}

void TestTwoWorkplaces::cleanup()
{
    m_page.reset();
    m_anna.reset();
    m_bo.reset();
    m_folder.reset();
}

void TestTwoWorkplaces::whatOneDoesTheOtherIsTold()
{
    QSignalSpy changed(m_anna.get(), &Workplace::caseChanged);
    boDoes(FollowUp{ u"Still icy."_s });
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toString(), m_number);
}

void TestTwoWorkplaces::theReadingViewShowsItAndKeepsItsPlace()
{
    auto *text = m_page->findChild<QTextBrowser *>(u"caseText"_s);
    QTextCursor marked = text->document()->find(u"icy on the way"_s);
    QVERIFY(!marked.isNull());
    text->setTextCursor(marked);
    text->verticalScrollBar()->setValue(40);
    boDoes(FollowUp{ u"Dark as well."_s });
    QTRY_VERIFY(text->toPlainText().contains(u"Dark as well."_s));
    QCOMPARE(text->textCursor().selectedText(), u"icy on the way"_s);
    QCOMPARE(text->verticalScrollBar()->value(), 40);
}

void TestTwoWorkplaces::halfTypedTextStaysAndALineSaysWhoChangedTheCase()
{
    begin(u"follow-up"_s);
    auto *editor = in<TextEdit>(form<StepForm>());
    QTest::keyClicks(editor, u"She says that"_s);
    QCOMPARE(line(u"meanwhile"_s), QString());
    boDoes(Correct{ .headline = u"Icy road"_s });
    QTRY_VERIFY(line(u"meanwhile"_s).contains(u"Bo Ek"_s));
    QCOMPARE(editor->toPlainText(), u"She says that"_s);
    QVERIFY(editor == m_page->window()->focusWidget());
    QTest::keyClicks(editor, u" it melts"_s);
    confirm(form<StepForm>());
    QTRY_COMPARE(m_navigator.notices.size(), 1);
    QCOMPARE(stored().headline, u"Icy road"_s);
    QCOMPARE(line(u"meanwhile"_s), QString());
}

void TestTwoWorkplaces::bothAnswersAreShownAndOneIsChosen()
{
    begin(u"answer"_s);
    auto *step = form<StepForm>();
    step->setValue(u"outcome"_s, u"no_action"_s);
    auto *editor = in<TextEdit>(step);
    QTest::keyClicks(editor, u"We salt"_s);
    boDoes(RecordAnswer{ step->value(u"department"_s), Outcome::Improvement, u"We plough."_s });
    QTRY_VERIFY(form<ConflictChoice>());
    QCOMPARE(form<ConflictChoice>()->theirs(), u"We plough."_s);
    QCOMPARE(editor->toPlainText(), u"We salt"_s);
    confirm(step);
    QCOMPARE(m_navigator.notices.size(), 0); // first one has to choose
    choose(u"1"_s);
    confirm(step);
    QTRY_COMPARE(m_navigator.notices.size(), 1);
    QCOMPARE(stored().assignments.constFirst().text, u"We salt"_s);
}

void TestTwoWorkplaces::whatIsTakenIsTakenWithItsOutcome() // R93
{
    writeAnswer(u"no_action"_s, u"We salt"_s);
    auto *step = form<StepForm>();
    auto *editor = step->findChild<TextEdit *>(u"text"_s);
    boDoes(RecordAnswer{ step->value(u"department"_s), Outcome::Improvement, u"We plough."_s, u"Karin Ek"_s });
    QTRY_VERIFY(form<ConflictChoice>());
    const auto *outcome = step->findChild<SegmentedChoice *>(u"outcome"_s);
    for (const QString &words : { outcome->textOf(u"improvement"_s), outcome->textOf(u"no_action"_s), u"Karin Ek"_s })
        QVERIFY2(isSaidIn(form<ConflictChoice>(), words), qPrintable(words));
    for (int round = 0; round < 3; ++round) {
        choose(u"2"_s);
        QCOMPARE(editor->toPlainText(), u"We plough."_s);
        QCOMPARE(step->value(u"outcome"_s), u"improvement"_s);
        QCOMPARE(step->value(u"given_by"_s), u"Karin Ek"_s);
        choose(u"1"_s);
        QCOMPARE(editor->toPlainText(), u"We salt"_s);
        QCOMPARE(step->value(u"outcome"_s), u"no_action"_s);
        QCOMPARE(step->value(u"given_by"_s), QString());
    }
    choose(u"2"_s);
    QCOMPARE(form<ConflictChoice>()->chosen(), ConflictChoice::Chosen::Theirs);
    confirm(step);
    QTRY_VERIFY(!form<StepForm>());
    QCOMPARE(stored().assignments.constFirst().text, u"We plough."_s);
    QCOMPARE(stored().assignments.constFirst().outcome, std::optional(Outcome::Improvement));
}

void TestTwoWorkplaces::aHandBackIsNoAnswer()
{
    writeAnswer(u"improvement"_s, u"We salt"_s);
    auto *step = form<StepForm>();
    const QString department = step->value(u"department"_s);
    boDoes(HandBack{ department, u"Not our road."_s });
    QTRY_VERIFY2(line(u"meanwhile"_s).contains(u"handed the case back"_s), qPrintable(line(u"meanwhile"_s)));
    QVERIFY(line(u"meanwhile"_s).contains(u"Not our road."_s));
    QVERIFY(line(u"meanwhile"_s).contains(u"Bo Ek"_s));
    QVERIFY(!form<ConflictChoice>());
    confirm(step); // it was begun while an answer was awaited
    QTRY_VERIFY(isSaidIn(step, u"Someone else has changed case"_s));
    QVERIFY(!form<ConflictChoice>());
    QVERIFY(stored().assignments.constFirst().isHandedBack());
    QCOMPARE(step->value(u"text"_s), u"We salt"_s);
    for (int round = 0; round < 3; ++round) {
        leaveForm();
        const Result<SpooledDraft> kept = m_anna->drafts().load(answerDraft(m_number, department).token());
        QVERIFY(kept);
        QCOMPARE(writtenWords(*kept), QStringList{ u"We salt"_s });
        begin(u"answer"_s);
        QCOMPARE(form<StepForm>()->value(u"text"_s), u"We salt"_s);
        QVERIFY(!form<ConflictChoice>());
    }
}

void TestTwoWorkplaces::anOlderDraftStandsBesideTheAnswerThatCameSince() // R93
{
    writeAnswer(u"no_action"_s, u"We salt"_s);
    const QString department = form<StepForm>()->value(u"department"_s);
    leaveForm();
    boDoes(RecordAnswer{ department, Outcome::Improvement, u"We plough."_s });
    for (int round = 0; round < 4; ++round) {
        if (round == 2) { // the program was ended in between
            m_page.reset();
            m_anna.reset();
            m_anna = enter(u"anna"_s);
            openPage();
        }
        QTRY_VERIFY(m_page->findChild<QTextBrowser *>(u"caseText"_s)->toPlainText().contains(u"We plough."_s));
        begin(u"answer"_s);
        auto *step = form<StepForm>();
        QTRY_VERIFY(form<ConflictChoice>());
        QCOMPARE(form<ConflictChoice>()->theirs(), u"We plough."_s);
        QCOMPARE(form<ConflictChoice>()->mine(), u"We salt"_s);
        QVERIFY(isSaidIn(form<ConflictChoice>(), u"Bo Ek has recorded an answer"_s));
        QCOMPARE(step->value(u"text"_s), u"We salt"_s);
        QCOMPARE(step->value(u"outcome"_s), u"no_action"_s);
        confirm(step); // nothing is stored before one is chosen
        QCOMPARE(stored().assignments.constFirst().text, u"We plough."_s);
        if (round == 1) { // theirs, and left all the same: one's own is still there
            choose(u"2"_s);
            QCOMPARE(step->value(u"outcome"_s), u"improvement"_s);
        }
        if (round < 3)
            leaveForm();
    }
    choose(u"1"_s);
    confirm(form<StepForm>());
    QTRY_VERIFY(!form<StepForm>());
    QCOMPARE(stored().assignments.constFirst().text, u"We salt"_s);
    QCOMPARE(stored().assignments.constFirst().outcome, std::optional(Outcome::NoAction));
}

void TestTwoWorkplaces::whatIsTypedFollowsAndCanBeChosenAgain()
{
    ConflictChoice choice(u"Answer"_s, u"Bo Ek"_s, nullptr);
    choice.showTexts(u"mine"_s, u"theirs"_s);
    choice.follow(u"mine, longer"_s);
    QCOMPARE(choice.mine(), u"mine, longer"_s);
    QVERIFY(in<SegmentedChoice>(&choice)->chooseByKey(u"2"_s));
    choice.follow(u"theirs"_s); // the field shows it now
    QCOMPARE(choice.chosen(), ConflictChoice::Chosen::Theirs);
    choice.follow(u"theirs, changed"_s);
    QCOMPARE(choice.chosen(), ConflictChoice::Chosen::Edit);
    QCOMPARE(choice.mine(), u"mine, longer"_s);
}

void TestTwoWorkplaces::correctionsOfDifferentFieldsBothHold()
{
    begin(u"correct"_s);
    auto *form = this->form<CorrectionForm>();
    in<QLineEdit>(form)->setText(u"Icy and dark"_s);
    boDoes(Correct{ .concerns = u"The school"_s });
    confirm(form);
    QTRY_COMPARE(m_navigator.notices.size(), 1);
    QCOMPARE(stored().headline, u"Icy and dark"_s);
    QCOMPARE(stored().concerns, u"The school"_s);
}

void TestTwoWorkplaces::correctionsOfTheSameFieldAreShownSideBySide()
{
    begin(u"correct"_s);
    auto *form = this->form<CorrectionForm>();
    auto *headline = in<QLineEdit>(form);
    headline->setText(u"Icy and dark"_s);
    boDoes(Correct{ .headline = u"Icy road"_s, .concerns = u"The school"_s });
    confirm(form);
    QTRY_VERIFY(in<ConflictChoice>(form));
    QCOMPARE(in<ConflictChoice>(form)->mine(), u"Icy and dark"_s);
    QCOMPARE(in<ConflictChoice>(form)->theirs(), u"Icy road"_s);
    QCOMPARE(headline->text(), u"Icy and dark"_s);
    QVERIFY(line(u"meanwhile"_s).contains(u"Bo Ek"_s));
    QCOMPARE(stored().headline, u"Icy road"_s);
    choose(u"2"_s);
    QCOMPARE(headline->text(), u"Icy road"_s);
    choose(u"1"_s);
    QCOMPARE(headline->text(), u"Icy and dark"_s);
    confirm(form);
    QTRY_COMPARE(m_navigator.notices.size(), 1);
    QCOMPARE(stored().headline, u"Icy and dark"_s);
    QCOMPARE(stored().concerns, u"The school"_s);
}

void TestTwoWorkplaces::tabGoesThroughBothTextsToTheChoiceAndOn()
{
    begin(u"correct"_s);
    auto *form = this->form<CorrectionForm>();
    auto *headline = in<QLineEdit>(form);
    headline->setText(u"Icy and dark"_s);
    boDoes(Correct{ .headline = u"Icy road"_s });
    confirm(form);
    QTRY_VERIFY(in<ConflictChoice>(form));
    auto *conflict = in<ConflictChoice>(form);
    QTRY_VERIFY(conflict->isVisible());
    const auto after = [](QWidget *widget) {
        do {
            widget = widget->nextInFocusChain();
        } while (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0);
        return widget;
    };
    QWidget *mine = in<TextEdit>(conflict);
    QWidget *theirs = in<TextEdit>(conflict, 1);
    QCOMPARE(after(mine), theirs);
    QCOMPARE(after(theirs), in<QRadioButton>(conflict));
    QCOMPARE(after(in<QRadioButton>(conflict)), headline);
    choose(u"2"_s); // the choice is one stop, wherever in it one is
    QCOMPARE(after(theirs), in<QRadioButton>(conflict, 1));
    QCOMPARE(after(in<QRadioButton>(conflict, 1)), headline);
}

void TestTwoWorkplaces::anAnswerSentMeanwhileIsShownAndOursIsKept()
{
    boDoes(RecordAnswer{ stored().assignments.constFirst().department, Outcome::Improvement, u"We plough."_s });
    AnsweringPage page(*m_anna, m_navigator, nullptr);
    page.resize(1100, 700);
    page.QWidget::show();
    page.load({ PageKind::Answering, m_number, {}, {} });
    auto *editor = page.findChild<TextEdit *>();
    auto *send = page.findChild<QPushButton *>(u"sendAnswer"_s);
    QTRY_COMPARE(editor->toPlainText(), u"We plough."_s);
    editor->setPlainText(u"We salt as well."_s);
    boDoes(SendAnswer{ .text = u"We plough tomorrow."_s, .outcome = Outcome::Improvement });
    QTRY_VERIFY(in<ConflictChoice>(&page));
    QCOMPARE(in<ConflictChoice>(&page)->theirs(), u"We plough tomorrow."_s);
    QVERIFY(in<ConflictChoice>(&page)->accessibleName().contains(u"Bo Ek has answered meanwhile"_s));
    QVERIFY(!in<SegmentedChoice>(in<ConflictChoice>(&page))->isVisible()); // it is sent: there is nothing to choose
    QVERIFY(!send->isEnabled());
    done(*m_bo, [this](Session &session) { return session.cases().undo(m_number); });
    QTRY_VERIFY(send->isEnabled());
    QVERIFY(!in<ConflictChoice>(&page));
    QCOMPARE(page.findChildren<TextEdit *>().constFirst()->toPlainText(), u"We salt as well."_s);
}

void TestTwoWorkplaces::whoHasTheCaseOpenIsShown()
{
    m_anna->presence().see(m_number);
    QCOMPARE(line(u"presence"_s), QString());
    m_bo->presence().see(m_number);
    QTRY_COMPARE(line(u"presence"_s), u"Bo Ek has the case open."_s);
    QTRY_COMPARE(m_bo->presence().others().size(), 1);
    m_bo.reset();
    QTRY_COMPARE(line(u"presence"_s), QString());
    m_bo = enter(u"bo"_s);
}

//! Nothing tells that a program on another computer has ended, but that it does not say any more that it is there
void TestTwoWorkplaces::whoWasKilledElsewhereIsNotShownForLong()
{
    m_anna->presence().see(m_number);
    for (int round = 0; round < 3; ++round) {
        const auto there = done(*m_bo, [number = m_number](Session &session) {
            return Presence(session).enter(number); // a workplace of its own, which is not left
        });
        QVERIFY(there);
        m_anna->presence().lookAgain();
        QTRY_COMPARE(line(u"presence"_s), u"Bo Ek has the case open."_s);
        m_clock->set(m_clock->now().addSecs(Presence::holdsFor.count() - 5));
        m_anna->presence().lookAgain();
        QTest::qWait(100);
        QCOMPARE(line(u"presence"_s), u"Bo Ek has the case open."_s);
        m_clock->set(m_clock->now().addSecs(10));
        m_anna->presence().lookAgain(); // as it does every now and then
        QTRY_COMPARE(line(u"presence"_s), QString());
    }
}

//! In a process of its own, which the next test starts and kills
void TestTwoWorkplaces::lookAtTheCaseAndWaitForTheEnd()
{
    const QString url = qEnvironmentVariable(databaseVariable);
    if (url.isEmpty())
        return;
    m_place.url = url;
    const auto anna = enter(u"anna"_s);
    const QString number = qEnvironmentVariable(caseVariable);
    QVERIFY(done(*anna, [number](Session &session) { return session.presence().enter(number); }));
    std::puts("there");
    std::fflush(stdout);
    QTest::qWait(600'000); // killed meanwhile
}

void TestTwoWorkplaces::aKilledProgramIsNoOtherWorkplace()
{
    const auto others = [this](Workplace &workplace) {
        return done(workplace, [this](Session &session) { return session.presence().enter(m_number); });
    };
    for (int round = 0; round < 3; ++round) {
        m_page.reset();
        m_anna.reset();
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QLatin1StringView(databaseVariable), m_place.url);
        environment.insert(QLatin1StringView(caseVariable), m_number);
        program.setProcessEnvironment(environment);
        program.start(QCoreApplication::applicationFilePath(),
            { QFileInfo(QString::fromUtf8(__FILE__)).completeBaseName(), u"lookAtTheCaseAndWaitForTheEnd"_s });
        QByteArray said;
        QTRY_VERIFY2_WITH_TIMEOUT(
            (said += program.readAllStandardOutput()).contains("there") || program.state() == QProcess::NotRunning,
            said.constData(), 120'000);
        QVERIFY2(said.contains("there"), said.constData());
        QCOMPARE(others(*m_bo)->size(), 1);
        program.kill();
        QVERIFY(program.waitForFinished());

        m_anna = enter(u"anna"_s);
        QCOMPARE(*others(*m_anna), (QList<Onlooker>{ { u"bo"_s, u"Bo Ek"_s } }));
        const auto second = enter(u"anna"_s); // two windows that are really open
        QCOMPARE(others(*second)->size(), 2);
        QCOMPARE(others(*m_anna)->size(), 2);
    }
}

void TestTwoWorkplaces::viewsAndSignatureFollowThePerson()
{
    m_anna->memory().setValue(signatureKey, u"Anna\nEskilstuna direkt"_s);
    ListChoice mine = ListChoice::of(Queue::WithDepartment);
    mine.view = u"Ice"_s;
    mine.query.text = u"icy"_s;
    mine.query.type = CaseType::Complaint;
    mine.query.sort = SortBy::Received;
    mine.query.receivedFrom = QDate(2026, 11, 1);
    {
        SavedViews views(m_anna->memory());
        views.save(mine);
    }
    m_page.reset();
    m_anna.reset(); // at once: what has not been written yet is written now
    const auto elsewhere = enter(u"anna"_s);
    SavedViews views(elsewhere->memory());
    elsewhere->memory().load();
    QTRY_COMPARE(views.views(), QList<ListChoice>{ mine });
    QCOMPARE(elsewhere->memory().value(signatureKey), u"Anna\nEskilstuna direkt"_s);
    views.remove(u"Ice"_s);
    QVERIFY(views.views().isEmpty());
    QVERIFY(m_bo->memory().value(signatureKey).isEmpty());
}

LYHORD_TEST(TestTwoWorkplaces)
#include "test_twoworkplaces.moc"
