#include "core/model/batch.h"
#include "core/services/caseservice.h"
#include "core/services/inboxservice.h"
#include "core/services/reportcalendar.h"
#include "core/services/workingnotes.h"
#include "tests/support/smallprofile.h"
#include "tests/support/testmain.h"
#include "tests/ui/fakenavigator.h"
#include "ui/administration/administrationpage.h"
#include "ui/administration/section.h"
#include "ui/answering/answeringpage.h"
#include "ui/assignment/assignmentpage.h"
#include "ui/batch/batchpage.h"
#include "ui/casefile/casefilepage.h"
#include "ui/casefile/casesteps.h"
#include "ui/client/draftwords.h"
#include "ui/client/formdraft.h"
#include "ui/client/workplace.h"
#include "ui/queues/inboxitempage.h"
#include "ui/registration/draftoffer.h"
#include "ui/registration/registrationpage.h"
#include "ui/shell/signaturedialog.h"
#include "ui/statistics/reportcalendarpage.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/theme.h"
#include "ui/writing/snippetdialog.h"
#include "ui/writing/snippetpicker.h"

#include <QtCore/QDir>
#include <QtCore/QJsonDocument>
#include <QtCore/QPointer>
#include <QtCore/QProcess>
#include <QtCore/QSet>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

#include <algorithm>
#include <cstdio>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

//! For the process that is killed: the database, and the word it is to type everywhere
constexpr char databaseVariable[] = "LYHORD_TEST_DATABASE";
constexpr char wordVariable[] = "LYHORD_TEST_WORD";

const QString ofOne = u"step "_s; //!< names of forms begin so: the step on one case, or on many
const QString ofMany = u"many "_s;
constexpr int halfAnswered = 2; //!< of the cases: one of its two departments has answered
constexpr int wordList = 4; //!< of the parts of the administration
constexpr int partsWithWords = 16; //!< those behind have no field to write in
constexpr int parts = 19;
const QString noteOfBefore = u"note-1"_s; //!< the step that changes the note there is

const QString login = QString(toName(Role::ContactCentreAdministrator));

QString textOf(const QWidget *editor)
{
    const auto *text = qobject_cast<const QPlainTextEdit *>(editor);
    return text ? text->toPlainText() : qobject_cast<const QLineEdit *>(editor)->text();
}

//! Where names are chosen, blanks around what is typed are none of it
bool holds(const QWidget *editor, const QString &words)
{
    return textOf(editor).contains(words.trimmed());
}

bool canBeWritten(const QWidget *editor)
{
    return editor && editor->isVisible() && editor->isEnabled() && !editor->property("readOnly").toBool();
}

} // namespace

//! A workplace with all its pages, each in sight beside the others, as they are not in the window
class Bench
{
public:
    explicit Bench(const QString &url)
        : m_url(url)
    {
        auto session = std::make_unique<DatabaseThread>();
        const SessionParameters place{ url, login, clock() };
        const auto opened = session->open(place);
        if (!QTest::qWaitFor([&] { return opened.isFinished(); }, 30'000) || !opened.result())
            qFatal("the database cannot be opened");
        workplace = std::make_unique<Workplace>(std::move(session), place, *opened.result(), u"sv"_s);
        QSignalSpy rules(workplace.get(), &Workplace::rulesChanged);
        workplace->reloadRules();
        if (!rules.wait(30'000))
            qFatal("no rules");
        host.resize(1400, 900);
        m_column = new QVBoxLayout(&host);
        host.show();
    }

    static std::shared_ptr<FixedClock> clock()
    {
        return std::make_shared<FixedClock>(momentFromIso(u"2026-11-20T14:05:00"_s));
    }

    template <class F>
    auto ask(F f)
    {
        const auto future = workplace->ask(std::move(f));
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
            qFatal("no answer");
        return future.result();
    }

    //! The page that was made before, where pages are used again
    template <class P>
    P *page()
    {
        P *known = usesAgain ? host.findChild<P *>() : nullptr;
        P *shown = known ? known : new P(*workplace, navigator, &host);
        m_column->addWidget(shown);
        static_cast<QWidget *>(shown)->show();
        return shown;
    }

    template <class W>
    static W *wait(const std::function<W *()> &find)
    {
        W *found = nullptr;
        static_cast<void>(QTest::qWaitFor([&] { return (found = find()) != nullptr && canBeWritten(found); }, 20'000));
        return found;
    }

    //! Below parent, by its name
    static QWidget *editor(QWidget *parent, const QString &name)
    {
        return wait<QWidget>([=]() -> QWidget * {
            const auto all = parent->findChildren<QWidget *>(name);
            for (QWidget *one : all) {
                if (canBeWritten(one) && (qobject_cast<QLineEdit *>(one) || qobject_cast<QPlainTextEdit *>(one)))
                    return one;
            }
            return nullptr;
        });
    }

    [[nodiscard]] QString number() { return number(which); }

    [[nodiscard]] QString number(int nth)
    {
        if (m_numbers.isEmpty()) {
            const auto all = ask([](Session &session) { return session.cases().list(CaseQuery{}, {}, 10); });
            for (const CaseRow &row : all->rows)
                m_numbers.append(row.number);
            m_numbers.sort();
        }
        return m_numbers.at(nth);
    }

    [[nodiscard]] QString registrationWith(const QString &words) const
    {
        const auto entries = workplace->drafts().entries();
        for (const LocalDrafts::Entry &entry : entries) {
            const auto draft = workplace->drafts().load(entry.token);
            const QByteArray content = draft ? QJsonDocument(draft->content).toJson() : QByteArray();
            if (entry.kind == QLatin1StringView(registrationKind) && content.contains(words.toUtf8()))
                return entry.token;
        }
        return {};
    }

    std::unique_ptr<Workplace> workplace;
    FakeNavigator navigator;
    bool usesAgain = false;
    int which = 0; //!< of the cases
    QWidget host;

private:
    QString m_url;
    QStringList m_numbers;
    QVBoxLayout *m_column = nullptr;
};

//! One place where words are typed
struct Form
{
    QString name;
    //! The editor to type in, as the form is opened for the first time, or again when `words` were typed there before
    std::function<QWidget *(Bench &bench, const QString &words)> open;
    bool isOfCase = false; //!< each case has its own words there
};

namespace {

QWidget *openRegistration(Bench &bench, const QString &words, const QString &form)
{
    auto *page = bench.page<RegistrationPage>();
    const QString token = words.isEmpty() ? QString() : bench.registrationWith(words);
    page->load({ PageKind::Registration, {}, {}, token });
    if (form == u"quick"_s && words.isEmpty())
        page->findChild<QPushButton *>(u"quick"_s)->click();
    if (form == u"refer"_s && words.isEmpty())
        page->findChild<QPushButton *>(u"refer"_s)->click();
    return Bench::editor(page, form == u"refer"_s ? u"told"_s : u"text"_s);
}

QWidget *openStep(Bench &bench, const QString &step, const QString &field)
{
    auto *page = bench.page<CaseFilePage>();
    const DraftSubject subject = step == u"correct" ? DraftSubject{ draftkind::correction, bench.number() }
                                                    : DraftSubject{ draftkind::step, bench.number(), step };
    page->load({ PageKind::Case, bench.number(), {}, subject.token() });
    return Bench::editor(page, field);
}

QWidget *openAssignment(Bench &bench)
{
    auto *page = bench.page<AssignmentPage>();
    page->load({ PageKind::Assignment, bench.number(), {}, {} });
    return Bench::wait<QWidget>([page]() -> QWidget * { return page->findChild<ChipBar *>()->input(); });
}

QWidget *openBatch(Bench &bench, const QString &number, const QString &step, const QString &field)
{
    auto *page = bench.page<BatchPage>();
    PageRequest request{ .kind = PageKind::Batch };
    request.numbers = QStringList{ number };
    request.step = step;
    page->load(request);
    if (step == u"assign")
        return Bench::wait<QWidget>([page]() -> QWidget * { return page->findChild<ChipBar *>()->input(); });
    return Bench::editor(page, field);
}

QWidget *openInbox(Bench &bench, const QString &part, const QString &field)
{
    const auto items = bench.ask([](Session &session) { return session.inbox().items(); });
    const InboxItemId id = items->constFirst().id;
    auto *page = bench.page<InboxItemPage>();
    page->load(
        { PageKind::InboxItem, {}, id, DraftSubject{ draftkind::inbox, QString::number(id.value), part }.token() });
    return Bench::editor(page, field);
}

QWidget *openComment(Bench &bench)
{
    auto *page = bench.page<ReportCalendarPage>();
    const auto due = bench.ask([](Session &session) { return session.reportCalendar().dueNow(); });
    page->load({ PageKind::ReportCalendar, {}, {}, DraftSubject{ draftkind::comment, due->constFirst().key }.token() });
    page->activated();
    return Bench::editor(page, u"comment"_s);
}

QWidget *writtenIn(AdministrationPage *page)
{
    const auto places = page->findChildren<QScrollArea *>();
    for (const QScrollArea *place : places) {
        if (!place->isVisible())
            continue;
        const auto editors = place->findChildren<QWidget *>();
        for (QWidget *editor : editors) {
            const bool isText = editor->inherits("QPlainTextEdit")
                || (editor->inherits("QLineEdit") && !editor->inherits("lyhord::DateField"));
            if (isText && canBeWritten(editor) && !editor->objectName().isEmpty()
                && !editor->objectName().startsWith(u"qt_"))
                return editor;
        }
    }
    return nullptr;
}

//! The first line or text of the first entry of that part, or of a new one where there is none yet
QWidget *openSection(Bench &bench, int part)
{
    auto *page = bench.page<AdministrationPage>();
    page->findChild<QListWidget *>(u"parts"_s)->setCurrentRow(part);
    const bool mayBeEmpty = !writtenIn(page); // without an entry there is no field
    if (mayBeEmpty) {
        const auto sections = page->findChildren<Section *>();
        for (Section *section : sections) {
            if (section->isVisible())
                section->add();
        }
    }
    return Bench::wait<QWidget>([page] { return writtenIn(page); });
}

QWidget *openWordList(Bench &bench)
{
    auto *page = bench.page<AdministrationPage>();
    page->findChild<QListWidget *>(u"parts"_s)->setCurrentRow(wordList);
    return Bench::editor(page, u"listedWord"_s);
}

QWidget *openSnippets(Bench &bench)
{
    auto *dialog = new SnippetDialog(*bench.workplace, &bench.host);
    dialog->open();
    dialog->findChild<QPushButton *>(u"addSnippet"_s)->click();
    return Bench::editor(dialog, u"text"_s);
}

QWidget *openSignature(Bench &bench)
{
    auto *dialog = new SignatureDialog(*bench.workplace, &bench.host);
    dialog->open();
    return Bench::editor(dialog, u"signature"_s);
}

QList<Form> allForms()
{
    QList<Form> forms;
    for (const QString &form : { u"text"_s, u"quick"_s, u"refer"_s })
        forms.append({ u"registration "_s + form,
            [form](Bench &bench, const QString &words) { return openRegistration(bench, words, form); } });
    forms.append({ u"joint answer"_s,
        [](Bench &bench, const QString &) {
            auto *page = bench.page<AnsweringPage>();
            page->load({ PageKind::Answering, bench.number(), {}, {} });
            return Bench::editor(page, u"text"_s);
        },
        true });
    forms.append({ u"joint answer, a reason"_s, [](Bench &bench, const QString &) {
                      auto *page = bench.page<AnsweringPage>();
                      page->load({ PageKind::Answering, bench.number(halfAnswered), {}, {} });
                      return Bench::editor(page, u"missing_part_reason"_s);
                  } });
    forms.append({ u"assignment"_s, [](Bench &bench, const QString &) { return openAssignment(bench); }, true });
    const QList<std::pair<QString, QString>> batches{ { u"assign"_s, u"department"_s }, { u"answer"_s, u"text"_s },
        { u"send"_s, u"text"_s }, { u"interim"_s, u"text"_s }, { u"link"_s, u"number"_s }, { u"refer"_s, u"told"_s } };
    for (const auto &[step, field] : batches)
        forms.append({ ofMany + step,
            [step = step, field = field](
                Bench &bench, const QString &) { return openBatch(bench, bench.number(), step, field); },
            true });
    forms.append({ u"many send, a reason"_s, [](Bench &bench, const QString &) {
                      return openBatch(bench, bench.number(halfAnswered), u"send"_s, u"missing_part_reason"_s);
                  } });
    const QList<std::pair<QString, QString>> steps{ { u"answer"_s, u"text"_s }, { u"hand-back"_s, u"reason"_s },
        { u"consult"_s, u"question"_s }, { u"consult-answer"_s, u"text"_s }, { u"unassign"_s, u"reason"_s },
        { u"refer"_s, u"told"_s }, { u"interim"_s, u"text"_s }, { u"close"_s, u"reason"_s }, { u"link"_s, u"number"_s },
        { u"reopen"_s, u"reason"_s }, { u"follow-up"_s, u"text"_s }, { u"not-satisfied"_s, u"text"_s },
        { u"correct"_s, u"concerns"_s }, { u"note"_s, u"text"_s }, { u"flag"_s, u"line"_s } };
    for (const auto &[step, field] : steps)
        forms.append({ ofOne + step,
            [step = step, field = field](Bench &bench, const QString &) { return openStep(bench, step, field); },
            true });
    forms.append({ u"note of before"_s,
        [](Bench &bench, const QString &) { return openStep(bench, noteOfBefore, u"text"_s); } });
    for (int part = 0; part < partsWithWords; ++part) {
        forms.append({ u"administration %1"_s.arg(part), [part](Bench &bench, const QString &) {
                          return part == wordList ? openWordList(bench) : openSection(bench, part);
                      } });
    }
    const QList<std::pair<QString, QString>> inbox{ { u"discard"_s, u"line"_s }, { u"attach"_s, u"line"_s },
        { u"refer"_s, u"told"_s } };
    for (const auto &[part, field] : inbox)
        forms.append({ u"inbox "_s + part,
            [part = part, field = field](Bench &bench, const QString &) { return openInbox(bench, part, field); } });
    forms.append({ u"comment"_s, [](Bench &bench, const QString &) { return openComment(bench); } });
    forms.append({ u"signature"_s, [](Bench &bench, const QString &) { return openSignature(bench); } });
    return forms;
}

void typeInto(QWidget *editor, const QString &words)
{
    editor->setFocus(Qt::OtherFocusReason);
    QTest::keyClick(editor, Qt::Key_End, Qt::ControlModifier);
    for (const QChar letter : words)
        QTest::sendKeyEvent(QTest::Click, editor, Qt::Key(letter.toUpper().unicode()), QString(letter), Qt::NoModifier);
}

//! What is typed in a form: nothing that any other form holds
QString wordsFor(const QString &word, const Form &form)
{
    return u' ' + word + u' ' + form.name;
}

} // namespace

//! No word is lost, whatever it was typed in
class TestDraftsKept : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void noFormIsForgotten();
    void typeEverywhereAndWaitForTheEnd();
    void whatWasTypedAnywhereOutlivesAKilledProgram();
    void whatWasTypedIsBackAfterEsc_data();
    void whatWasTypedIsBackAfterEsc();
    void whatWasAcknowledgedIsNoDraftAnyMore_data();
    void whatWasAcknowledgedIsNoDraftAnyMore();
    void whatIsThrownAwayLeavesTheFormAndComesBack();
    void anotherCaseHasItsOwnWords_data();
    void anotherCaseHasItsOwnWords();
    void anErrorKeepsWhatWasTyped();
    void aDraftThatIsOpenDoesNotWaitBesides();
    void aDraftSaysWhatItIs();
    void aJointAnswerThatIsLeftSaysWhereItIs();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_url;
};

void TestDraftsKept::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setOrganizationName(u"lyhord-tests"_s);
    Theme::install(*qApp, ThemeChoice::Light);
}

void TestDraftsKept::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_url = u"sqlite:"_s + m_folder->filePath(u"kept.db"_s);
    const FixedClock autumn(momentFromIso(u"2026-10-15T09:00:00"_s)); // so that a report has become due by now
    QVERIFY(Session::initialise(m_url, login, autumn, { .profile = smallProfile() }));
    Bench bench(m_url);
    const auto made = bench.ask([](Session &session) -> Result<> {
        for (int i = 0; i <= halfAnswered; ++i) {
            CaseDraft draft = snowDraft();
            draft.token = u"t-%1"_s.arg(i);
            draft.departments = { u"SBF"_s };
            if (i == halfAnswered)
                draft.departments.append(u"KFF"_s);
            const auto one = session.cases().registerCase(draft);
            if (!one)
                return tl::unexpected(one.error());
            if (const auto noted = session.workingNotes().add(one->number, u"Ring på måndag."_s); !noted)
                return noted;
        }
        const auto all = session.cases().list(CaseQuery{}, {}, 10);
        for (const CaseRow &row : all ? all->rows : QList<CaseRow>()) {
            const auto file = session.cases().open(row.number);
            if (!file || file->subject.assignments.size() < 2)
                continue;
            const auto answered = session.cases().apply(
                row.number, RecordAnswer{ u"KFF"_s, Outcome::NoAction, u"Vi sandar."_s, {} });
            if (!answered)
                return tl::unexpected(answered.error());
        }
        InboxItem item;
        item.source = InboxSource::Web;
        item.externalId = u"web-1"_s;
        item.received = momentFromIso(u"2026-11-20T08:00:00"_s);
        item.subject = u"Lampa"_s;
        item.text = u"Lampan är trasig."_s;
        const auto added = session.inbox().add(item);
        return added ? Result<>() : Result<>(tl::unexpected(added.error()));
    });
    QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
}

void TestDraftsKept::cleanup()
{
    QDir(DraftSpool::folderFor(m_url, login)).removeRecursively();
}

//! What the program offers to be written in stands among those that are tried
void TestDraftsKept::noFormIsForgotten()
{
    const QStringList ofItsOwn{ u"assign"_s, u"send"_s, u"split"_s, u"attach"_s }; // a page: it stands in the list
    const QStringList withoutWords{ u"remind"_s, u"write-off"_s, u"unflag"_s };
    QStringList names;
    for (const Form &form : allForms())
        names.append(form.name);
    QCOMPARE(names.size(), QSet<QString>(names.begin(), names.end()).size());
    for (const CaseStep &step : allCaseSteps()) {
        if (!ofItsOwn.contains(step.key) && !withoutWords.contains(step.key))
            QVERIFY2(names.contains(ofOne + step.key), qPrintable(step.key));
    }
    for (const auto &[step, name] : EnumNames<BatchStep>::all) {
        if (step != BatchStep::WriteOff)
            QVERIFY2(names.contains(ofMany + QString(name)), qPrintable(QString(name)));
    }
    Bench bench(m_url);
    QCOMPARE(bench.page<AdministrationPage>()->findChild<QListWidget *>(u"parts"_s)->count(), parts);
}

//! In a process of its own, which the next test starts and kills
void TestDraftsKept::typeEverywhereAndWaitForTheEnd()
{
    const QString word = qEnvironmentVariable(wordVariable);
    if (word.isEmpty())
        return;
    Bench bench(qEnvironmentVariable(databaseVariable));
    QSignalSpy remembered(&bench.workplace->memory(), &PersonalMemory::written);
    QWidget *block = openSnippets(bench);
    QVERIFY(block);
    typeInto(block, word + u" textblock"_s);
    QTRY_VERIFY(!remembered.isEmpty());
    block->window()->close();
    const QList<Form> forms = allForms();
    for (const Form &form : forms) {
        QWidget *editor = form.open(bench, {});
        QVERIFY2(editor, qPrintable(form.name));
        typeInto(editor, wordsFor(word, form));
    }
    // Nothing but the time that passes keeps what was typed last.
    QTRY_COMPARE_WITH_TIMEOUT(bench.workplace->drafts().entries().size(), forms.size(), 10'000);
    std::puts("typed");
    std::fflush(stdout);
    QTest::qWait(600'000); // killed meanwhile
}

void TestDraftsKept::whatWasTypedAnywhereOutlivesAKilledProgram()
{
    for (const QString &word : { u"Halt"_s, u"Snö"_s, u"Is"_s }) {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QLatin1StringView(databaseVariable), m_url);
        environment.insert(QLatin1StringView(wordVariable), word);
        program.setProcessEnvironment(environment);
        program.start(QCoreApplication::applicationFilePath(),
            { QFileInfo(QString::fromUtf8(__FILE__)).completeBaseName(), u"typeEverywhereAndWaitForTheEnd"_s });
        QByteArray said;
        QTRY_VERIFY2_WITH_TIMEOUT(
            (said += program.readAllStandardOutput()).contains("typed") || program.state() == QProcess::NotRunning,
            said.constData(), 120'000);
        QVERIFY2(said.contains("typed"), said.right(600).constData());
        program.kill();
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);

        Bench bench(m_url);
        const QList<Form> forms = allForms();
        QCOMPARE(bench.workplace->drafts().waiting().size(), forms.size());
        for (const Form &form : forms) {
            const QString words = wordsFor(word, form);
            const QWidget *editor = form.open(bench, words);
            QVERIFY2(editor, qPrintable(form.name));
            QVERIFY2(
                holds(editor, words), qPrintable(form.name + u": "_s + editor->objectName() + u' ' + textOf(editor)));
        }
        QSignalSpy remembered(&bench.workplace->memory(), &PersonalMemory::loaded);
        bench.workplace->memory().load();
        QVERIFY(remembered.wait());
        QVERIFY(bench.workplace->memory().value(snippetsKey).contains(word + u" textblock"_s));
        QVERIFY(LocalDrafts(DraftSpool::folderFor(m_url, u"somebody-else"_s)).entries().isEmpty());
        const QString folder = DraftSpool::folderFor(m_url, login);
        const auto files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
        for (const QFileInfo &file : files) {
            const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
            QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
            QFile kept(file.filePath());
            QVERIFY(kept.open(QIODevice::ReadOnly));
            QVERIFY(!kept.readAll().contains(word.toUtf8() + " registration"));
        }
        QDir(folder).removeRecursively();
    }
}

void TestDraftsKept::whatWasTypedIsBackAfterEsc_data()
{
    QTest::addColumn<int>("row");
    const QList<Form> forms = allForms();
    for (int row = 0; row < forms.size(); ++row)
        QTest::newRow(qPrintable(forms.at(row).name)) << row;
}

void TestDraftsKept::whatWasTypedIsBackAfterEsc()
{
    QFETCH(int, row);
    const Form form = allForms().at(row);
    Bench bench(m_url);
    bench.usesAgain = true;
    QString words;
    for (const QString &word : { u"Halt"_s, u"Snö"_s, u"Is"_s }) {
        QWidget *editor = form.open(bench, words);
        QVERIFY(editor);
        QVERIFY(holds(editor, words));
        words = wordsFor(word, form);
        typeInto(editor, words);
        QPointer<QWidget> window = editor->window();
        QTest::keyClick(editor, Qt::Key_Escape);
        const auto pages = bench.host.findChildren<Page *>();
        for (Page *page : pages)
            page->hide(); // as the window does
        QTRY_VERIFY(window == &bench.host || !window || !window->isVisible());
    }
    const QWidget *editor = form.open(bench, words);
    QVERIFY(editor && holds(editor, words));
}

void TestDraftsKept::whatWasAcknowledgedIsNoDraftAnyMore_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("rounds");
    for (const QString &name : { u"step follow-up"_s, u"step interim"_s, u"step correct"_s, u"step note"_s,
             u"step flag"_s, u"many interim"_s, u"comment"_s })
        QTest::newRow(qPrintable(name)) << name << 3;
    for (const QString &name : { u"step unassign"_s, u"inbox discard"_s }) // it cannot be done again
        QTest::newRow(qPrintable(name)) << name << 1;
}

void TestDraftsKept::whatWasAcknowledgedIsNoDraftAnyMore()
{
    QFETCH(QString, name);
    QFETCH(int, rounds);
    const QList<Form> forms = allForms();
    const auto form = std::ranges::find(forms, name, &Form::name);
    QVERIFY(form != forms.end());
    Bench bench(m_url);
    bench.usesAgain = true;
    for (int i = 0; i < rounds; ++i) {
        QPointer<QWidget> editor = form->open(bench, {}); // a dialog goes with it
        QVERIFY(editor);
        typeInto(editor, u" Ringde"_s);
        const auto days = bench.host.findChildren<QLineEdit *>(u"new_date"_s);
        for (QLineEdit *day : days) {
            if (!canBeWritten(day))
                continue;
            day->selectAll();
            QTest::keyClicks(day, u"2026-12-%1"_s.arg(20 + i)); // later each time
        }
        const auto isDone = [&] {
            const auto &notices = bench.navigator.notices;
            return std::ranges::count(notices, Notice::Kind::Done, &Notice::kind) == i + 1;
        };
        // A step on many is shown first and then done.
        for (int tried = 0; tried < 40 && !isDone(); ++tried) {
            if (editor)
                QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
            static_cast<void>(QTest::qWaitFor(isDone, 500));
        }
        const auto *what = bench.host.findChild<QLabel *>(u"batchWhat"_s);
        QVERIFY2(isDone(), qPrintable(what ? what->text() : QString()));
        QTRY_VERIFY(bench.workplace->drafts().entries().isEmpty());
        if (rounds == 1)
            return;
        editor = form->open(bench, {});
        QVERIFY(editor);
        QTest::keyClick(editor, Qt::Key_Escape);
    }
    QVERIFY(bench.workplace->drafts().entries().isEmpty());
}

void TestDraftsKept::whatIsThrownAwayLeavesTheFormAndComesBack()
{
    Bench bench(m_url);
    bench.usesAgain = true;
    for (int i = 0; i < 3; ++i) {
        QWidget *editor = openStep(bench, u"close"_s, u"reason"_s);
        typeInto(editor, u"Vi ringer."_s);
        QTest::keyClick(editor, Qt::Key_Escape);
        QCOMPARE(bench.workplace->drafts().waiting().size(), 1);
        const Notice kept = bench.navigator.notices.constLast();
        QVERIFY(kept.run);
        kept.run();
        QVERIFY(bench.workplace->drafts().entries().isEmpty());
        QCOMPARE(textOf(openStep(bench, u"close"_s, u"reason"_s)), QString());
        bench.navigator.notices.constLast().run();
        editor = Bench::editor(&bench.host, u"reason"_s);
        QCOMPARE(textOf(editor), u"Vi ringer."_s);
        bench.workplace->drafts().discard(bench.workplace->drafts().entries().constFirst().token);
        QCOMPARE(textOf(editor), QString());
        QTest::keyClick(editor, Qt::Key_Escape);
        QVERIFY(bench.workplace->drafts().entries().isEmpty());
    }
}

void TestDraftsKept::anotherCaseHasItsOwnWords_data()
{
    QTest::addColumn<int>("row");
    const QList<Form> forms = allForms();
    for (int row = 0; row < forms.size(); ++row) {
        if (forms.at(row).isOfCase)
            QTest::newRow(qPrintable(forms.at(row).name)) << row;
    }
}

void TestDraftsKept::anotherCaseHasItsOwnWords()
{
    QFETCH(int, row);
    const Form form = allForms().at(row);
    Bench bench(m_url);
    bench.usesAgain = true;
    const QStringList own{ u"Ett"_s, u"Annat"_s };
    for (int i = 0; i < 3; ++i) {
        for (bench.which = 0; bench.which < 2; ++bench.which) {
            QWidget *editor = form.open(bench, {});
            QVERIFY(editor);
            QVERIFY2(!textOf(editor).contains(own.at(1 - bench.which)), qPrintable(textOf(editor)));
            QCOMPARE(textOf(editor).count(own.at(bench.which)), i);
            typeInto(editor, own.at(bench.which)); // and straight on to the other case
        }
    }
}

void TestDraftsKept::anErrorKeepsWhatWasTyped()
{
    Bench bench(m_url);
    QWidget *editor = openStep(bench, u"link"_s, u"number"_s);
    typeInto(editor, u"2020-000001"_s);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(bench.workplace->drafts().entries().size(), 1);
    QCOMPARE(textOf(editor), u"2020-000001"_s);
    QTest::qWait(1);
    QCOMPARE(textOf(openStep(bench, u"link"_s, u"number"_s)), u"2020-000001"_s);
}

void TestDraftsKept::aDraftThatIsOpenDoesNotWaitBesides()
{
    Bench bench(m_url);
    bench.usesAgain = true;
    LocalDrafts &drafts = bench.workplace->drafts();
    for (int i = 0; i < 3; ++i) {
        QWidget *editor = openStep(bench, u"consult"_s, u"question"_s);
        if (i == 0)
            typeInto(editor, u"Är det ert?"_s);
        QTRY_COMPARE(drafts.entries().size(), 1);
        QCOMPARE(drafts.waiting().size(), 0);
        QTest::keyClick(editor, Qt::Key_Escape);
        QCOMPARE(drafts.waiting().size(), 1);
        QCOMPARE(drafts.entries().size(), 1);
    }
}

void TestDraftsKept::aDraftSaysWhatItIs()
{
    Bench bench(m_url);
    QWidget *editor = openStep(bench, u"close"_s, u"reason"_s);
    typeInto(editor, u"Vi lagar det i maj."_s);
    QTest::keyClick(editor, Qt::Key_Escape);
    const QString said = draftInWords(bench.workplace->drafts().waiting().constFirst());
    QVERIFY2(said.contains(bench.number()) && said.contains(u"Vi lagar det i maj."_s), qPrintable(said));
    offerDrafts(*bench.workplace, bench.navigator);
    const Notice offer = bench.navigator.notices.constLast();
    QVERIFY(offer.text.contains(u"Vi lagar det i maj."_s));
    offer.run();
    QCOMPARE(bench.navigator.requests.constLast().kind, PageKind::Case);
    QCOMPARE(bench.navigator.requests.constLast().number, bench.number());
}

void TestDraftsKept::aJointAnswerThatIsLeftSaysWhereItIs()
{
    Bench bench(m_url);
    bench.usesAgain = true;
    auto *page = bench.page<AnsweringPage>();
    for (int i = 0; i < 3; ++i) {
        page->load({ PageKind::Answering, bench.number(), {}, {} });
        QWidget *editor = Bench::editor(page, u"text"_s);
        QTest::keyClick(editor, Qt::Key_Escape);
        QVERIFY2(bench.navigator.notices.isEmpty(), "nothing was written");
        typeInto(editor, u"Vi sandar."_s);
        QTest::keyClick(editor, Qt::Key_Escape);
        QCOMPARE(bench.navigator.notices.size(), 1);
        QCOMPARE(bench.workplace->drafts().entries().size(), 1);
        // Another case may stand there when it is read: which one it is about is said, before and after.
        QVERIFY(bench.navigator.notices.constFirst().text.contains(bench.number()));
        QVERIFY(bench.navigator.notices.constFirst().text.contains(u"Vi sandar."_s));
        bench.navigator.notices.takeFirst().run(); // thrown away
        QTRY_VERIFY(!bench.navigator.notices.isEmpty());
        QVERIFY(bench.navigator.notices.constLast().text.contains(bench.number()));
        bench.navigator.notices.clear();
        QVERIFY(bench.workplace->drafts().entries().isEmpty());
        QVERIFY(!textOf(editor).contains(u"Vi sandar."_s));
    }
}

LYHORD_TEST(TestDraftsKept)
#include "test_draftskept.moc"
