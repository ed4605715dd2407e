#include "core/intake/profilefile.h"
#include "core/services/casemarks.h"
#include "core/services/caseservice.h"
#include "core/services/directory.h"
#include "core/services/inboxservice.h"
#include "core/services/outbox.h"
#include "core/services/workingnotes.h"
#include "tests/support/testmain.h"
#include "ui/client/workplace.h"
#include "ui/letters/letterview.h"
#include "ui/registration/reconciliation.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pages.h"
#include "ui/shell/pagestack.h"
#include "ui/statistics/statisticspage.h"
#include "ui/widgets/theme.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtGui/QTextBlock>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QTextEdit>
#include <QtWidgets/QToolTip>
#include <QtWidgets/QTreeView>

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString markup = u"<s>x</s>"_s; // nothing in the program is struck out

//! In every text of the profile that people read: what is said in several languages
QJsonValue marked(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray all;
        for (const QJsonValue &one : value.toArray())
            all.append(marked(one));
        return all;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool isText = it->isString() && (it.key() == u"sv"_s || it.key() == u"en"_s || it.key() == u"fi"_s);
        *it = isText ? QJsonValue(it->toString() + markup) : marked(*it);
    }
    return object;
}

Profile markedProfile()
{
    const QByteArray json = profileToJson(*builtInProfile(u"eskilstuna"_s));
    const auto profile = profileFromJson(
        QJsonDocument(marked(QJsonDocument::fromJson(json).object()).toObject()).toJson());
    if (!profile)
        qFatal("%s", qPrintable(profile.error().message));
    return *profile;
}

CaseDraft markedDraft()
{
    CaseDraft draft;
    draft.headline = markup + u" Hål i vägen"_s;
    draft.text = markup + u" Det är ett hål i vägen."_s;
    draft.channel = Channel::Email;
    draft.type = CaseType::Complaint;
    draft.area = u"services"_s;
    draft.submitter.name = markup + u" Åsa"_s;
    draft.submitter.email = u"asa@example.org"_s;
    draft.submitter.phone = markup + u"016-710 22 33"_s;
    draft.submitter.address = markup + u" Storgatan 1"_s;
    draft.replyWanted = true;
    draft.concerns = markup;
    draft.registerNumber = markup;
    draft.departments = { u"SBF"_s };
    return draft;
}

struct Found
{
    QString answered; //!< a case
    QString asked; //!< another
    QString unassigned; //!< a third
    InboxItemId item;
    QList<Message> letters;
};

template <class T>
T sure(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return *std::move(result);
}

InboxItem markedItem()
{
    InboxItem item;
    item.received = QDateTime(QDate(2026, 11, 19), QTime(9, 0), Qt::UTC);
    item.subject = markup + u" Hål"_s;
    item.text = markup + u" Ett hål."_s;
    item.submitter = markedDraft().submitter;
    item.files = { { markup + u".txt"_s, u"text/plain"_s, "x" } };
    item.unmapped = { { markup, markup } };
    return item;
}

Found filled(Session &session)
{
    Found found;
    found.asked = sure(session.cases().registerCase(markedDraft())).number;
    found.answered = sure(session.cases().registerCase(markedDraft())).number;
    CaseDraft draft = markedDraft();
    draft.departments.clear();
    found.unassigned = sure(session.cases().registerCase(draft)).number;
    sure(session.cases().attach(found.answered, { { markup + u".txt"_s, u"text/plain"_s, "x" } }));
    for (const QString &number : { found.asked, found.answered, found.unassigned }) {
        if (!session.workingNotes().add(number, markup)
            || !session.caseMarks().flag(number, { QDate(2026, 11, 27), markup }))
            qFatal("no note or no flag");
    }
    const QDate later(2026, 12, 18); // than the day of the answer
    const QList<std::pair<QString, Command>> steps{ { found.asked, FollowUp{ markup } },
        { found.asked, NotSatisfied{ markup } }, { found.asked, SendInterimAnswer{ markup, later } },
        { found.asked, Assign{ { u"KFF"_s } } }, { found.asked, Unassign{ u"KFF"_s, markup } },
        { found.asked, Assign{ { u"VOF"_s } } }, { found.asked, HandBack{ u"VOF"_s, markup } },
        { found.asked, LinkTo{ found.answered, LinkKind::Related } }, { found.unassigned, Consult{ u"SBF"_s, markup } },
        { found.unassigned, AnswerConsultation{ u"SBF"_s, markup } } };
    for (const auto &[number, step] : steps)
        sure(session.cases().apply(number, step));
    sure(session.cases().apply(
        found.answered, RecordAnswer{ u"SBF"_s, Outcome::Improvement, markup + u" Lagat."_s, markup }));
    sure(session.cases().apply(found.answered, SendAnswer{ markup + u" Lagat."_s, Outcome::Improvement, {}, {} }));
    if (const auto id = sure(session.inbox().add(markedItem())))
        found.item = *id;
    found.letters = sure(session.outbox().messages({}, 1000));
    return found;
}

//! Whether it would be taken for rich text, in a label of this kind
bool isTaken(const QString &text, Qt::TextFormat format)
{
    switch (format) {
    case Qt::PlainText:
    case Qt::MarkdownText:
        return false;
    case Qt::RichText:
        return text.contains(markup);
    case Qt::AutoText:
        return Qt::mightBeRichText(text);
    }
    return false;
}

} // namespace

//! What somebody wrote is shown as it was written, and never read as markup
class TestMarkup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void noPageReadsIt_data();
    void noPageReadsIt();
    void noStepReadsIt_data();
    void noStepReadsIt();
    void noPartOfTheAdministrationReadsIt();
    void noListReadsIt();
    void noLetterReadsIt();
    void noDialogReadsIt();
    void noNoticeReadsIt();

private:
    void settle(int rounds = 3);
    [[nodiscard]] QWidget *page() const { return m_window->findChild<PageStack *>()->current(); }
    //! What is wrong in the window, a line for each; counts where the markup stands
    [[nodiscard]] QString problemsIn(QWidget &window);
    void lookAt(const QLabel &label, QStringList &problems);
    void lookAt(const QTextEdit &text, QStringList &problems);
    void lookAt(const QAbstractItemView &view, QStringList &problems);
    void lookAtToolTip(const QString &words, QWidget &of, QStringList &problems);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<MainWindow> m_window;
    Found m_found;
    int m_seen = 0; //!< where the markup stood
};

void TestMarkup::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setOrganizationName(u"lyhord-tests"_s);
    QSettings().clear();
    Theme::install(*qApp, ThemeChoice::Light);
    m_folder = std::make_unique<QTemporaryDir>();
    const SessionParameters place{ u"sqlite:"_s + m_folder->filePath(u"markup.db"_s), u"anna"_s,
        std::make_shared<FixedClock>(QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC)) };
    auto session = std::make_unique<DatabaseThread>();
    const auto person = session->initialise(place, { .profile = markedProfile() }, {});
    QVERIFY(QTest::qWaitFor([&] { return person.isFinished(); }, 120'000));
    QVERIFY(person.result());
    m_workplace = std::make_unique<Workplace>(std::move(session), place, *person.result(), u"en"_s);
    const auto found = m_workplace->ask(filled);
    QVERIFY(QTest::qWaitFor([&] { return found.isFinished(); }, 60'000));
    m_found = found.result();
    QVERIFY(m_found.item.isValid() && m_found.letters.size() >= 3);
    m_window = std::make_unique<MainWindow>(*m_workplace, allPages());
    m_window->setWindowState(Qt::WindowNoState);
    m_window->resize(1366, 768);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    settle();
}

void TestMarkup::cleanupTestCase()
{
    m_window.reset();
    m_workplace.reset();
    m_folder.reset();
}

void TestMarkup::settle(int rounds)
{
    for (int i = 0; i < rounds; ++i) {
        const auto last = m_workplace->ask([](Session &) { return 1; }, Lane::Background);
        QVERIFY(QTest::qWaitFor([&] { return last.isFinished(); }, 60'000));
        QTest::qWait(60);
    }
}

void TestMarkup::lookAt(const QLabel &label, QStringList &problems)
{
    m_seen += label.text().contains(markup) ? 1 : 0;
    if (isTaken(label.text(), label.textFormat()))
        problems.append(u"label %1 of %2: %3"_s.arg(
            label.objectName(), QString::fromLatin1(label.parent()->metaObject()->className()), label.text()));
}

void TestMarkup::lookAt(const QTextEdit &text, QStringList &problems)
{
    m_seen += text.toPlainText().contains(markup) ? 1 : 0;
    for (QTextBlock block = text.document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().fontStrikeOut())
                problems.append(u"text %1: %2"_s.arg(text.objectName(), block.text()));
        }
    }
}

//! Shown as Qt shows it, and looked at there
void TestMarkup::lookAtToolTip(const QString &words, QWidget &of, QStringList &problems)
{
    if (!words.contains(markup))
        return;
    ++m_seen;
    QToolTip::showText(of.mapToGlobal(QPoint(0, 0)), words, &of);
    const QWidgetList all = QApplication::topLevelWidgets();
    for (const QWidget *widget : all) {
        const auto *tip = qobject_cast<const QLabel *>(widget);
        if (tip && tip->windowType() == Qt::ToolTip && tip->text() == words && isTaken(words, tip->textFormat()))
            problems.append(u"tool tip of %1 %2: %3"_s.arg(
                QString::fromLatin1(of.metaObject()->className()), of.objectName(), words));
    }
    QToolTip::hideText();
}

void TestMarkup::lookAt(const QAbstractItemView &view, QStringList &problems)
{
    for (int row = 0; view.model() && row < std::min(view.model()->rowCount(), 20); ++row) {
        for (int column = 0; column < view.model()->columnCount(); ++column) {
            const QModelIndex index = view.model()->index(row, column);
            m_seen += index.data().toString().contains(markup) ? 1 : 0;
            lookAtToolTip(index.data(Qt::ToolTipRole).toString(), *view.viewport(), problems);
        }
    }
}

QString TestMarkup::problemsIn(QWidget &window)
{
    m_seen = 0;
    QStringList problems;
    const QList<QWidget *> all = window.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (!widget->isVisible())
            continue;
        lookAtToolTip(widget->toolTip(), *widget, problems);
        if (const auto *label = qobject_cast<QLabel *>(widget))
            lookAt(*label, problems);
        if (const auto *text = qobject_cast<QTextEdit *>(widget))
            lookAt(*text, problems);
        if (const auto *view = qobject_cast<QAbstractItemView *>(widget))
            lookAt(*view, problems);
    }
    return problems.join(u'\n');
}

void TestMarkup::noPageReadsIt_data()
{
    QTest::addColumn<PageRequest>("request");
    QTest::addColumn<bool>("shows"); // something that was marked
    PageRequest selection{ .kind = PageKind::Selection };
    selection.numbers = { m_found.asked, m_found.answered };
    PageRequest batch = selection;
    batch.kind = PageKind::Batch;
    const QList<std::pair<const char *, PageRequest>> pages{ { "case", { PageKind::Case, m_found.answered, {}, {} } },
        { "inbox item", { PageKind::InboxItem, {}, m_found.item, {} } },
        { "registration from the inbox", { PageKind::Registration, {}, m_found.item, {} } },
        { "assignment", { PageKind::Assignment, m_found.asked, {}, {} } },
        { "answering", { PageKind::Answering, m_found.asked, {}, {} } }, { "outbox", { PageKind::Outbox, {}, {}, {} } },
        { "report calendar", { PageKind::ReportCalendar, {}, {}, {} } },
        { "statistics", { PageKind::Statistics, {}, {}, {} } }, { "several chosen", selection },
        { "one step on many", batch } };
    for (const auto &[name, request] : pages)
        QTest::newRow(name) << request
                            << (request.kind != PageKind::Selection && request.kind != PageKind::ReportCalendar);
}

void TestMarkup::noPageReadsIt()
{
    QFETCH(const PageRequest, request);
    QFETCH(const bool, shows);
    for (int i = 0; i < 2; ++i) {
        m_window->go(request);
        settle();
        QVERIFY(page() && page()->isVisible());
        if (request.kind == PageKind::Statistics)
            QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<StatisticsPage *>(page())->report(), 60'000);
        const QString problems = problemsIn(*m_window);
        QVERIFY2(problems.isEmpty(), qPrintable(problems));
        QVERIFY(!shows || m_seen > 0);
        m_window->back();
        settle(1);
    }
}

void TestMarkup::noStepReadsIt_data()
{
    QTest::addColumn<QString>("step");
    for (const char *step : { "unassign", "consult", "refer", "answer", "interim", "close", "link", "follow-up",
             "not-satisfied", "reopen", "correct" })
        QTest::newRow(step) << QString::fromLatin1(step);
}

void TestMarkup::noStepReadsIt()
{
    QFETCH(const QString, step);
    bool wasThere = false;
    for (const QString &number : { m_found.unassigned, m_found.asked, m_found.answered }) {
        m_window->go({ PageKind::Case, number, {}, {} });
        settle();
        auto *action = page()->findChild<QAction *>(u"step-"_s + step);
        if (!action)
            continue;
        wasThere = true;
        action->trigger();
        settle(1);
        const QString problems = problemsIn(*m_window);
        QVERIFY2(problems.isEmpty(), qPrintable(problems));
        if (QWidget *focus = QApplication::focusWidget())
            QTest::keyClick(focus, Qt::Key_Escape);
        settle(1);
        m_window->back();
        settle(1);
    }
    QVERIFY2(wasThere, "none of the cases offers it");
}

void TestMarkup::noPartOfTheAdministrationReadsIt()
{
    m_window->go({ PageKind::Administration, {}, {}, {} });
    settle();
    auto *parts = page()->findChild<QListWidget *>(u"parts"_s);
    int shown = 0;
    for (int row = 0; row < parts->count(); ++row) {
        parts->setCurrentRow(row);
        settle(1);
        for (QTreeView *list : page()->findChildren<QTreeView *>()) {
            if (list->isVisible() && list->model() && list->model()->rowCount() > 0)
                list->setCurrentIndex(list->model()->index(0, 0));
        }
        settle(1);
        const QString problems = problemsIn(*m_window);
        QVERIFY2(problems.isEmpty(), qPrintable(parts->item(row)->text() + u": "_s + problems));
        shown += m_seen > 0 ? 1 : 0;
    }
    QVERIFY(shown > 5);
    m_window->back();
    settle(1);
}

//! The lists beside the page, and what the window says of itself
void TestMarkup::noListReadsIt()
{
    for (const Queue queue : { Queue::ToAssign, Queue::ToSend, Queue::Inbox }) {
        m_window->showQueue(queue);
        settle(1);
        const QString problems = problemsIn(*m_window);
        QVERIFY2(problems.isEmpty(), qPrintable(toName(queue) + u": "_s + problems));
        QVERIFY2(m_seen > 0, toName(queue).data());
    }
}

void TestMarkup::noLetterReadsIt()
{
    for (const Message &letter : std::as_const(m_found.letters)) {
        showLetterDialog(letter, m_window.get());
        QTRY_VERIFY(QApplication::activeModalWidget());
        const QPointer<QWidget> dialog = QApplication::activeModalWidget();
        settle(1);
        const QString problems = problemsIn(*dialog);
        QVERIFY2(problems.isEmpty(), qPrintable(problems));
        QVERIFY(m_seen > 0);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog || !dialog->isVisible());
    }
}

void TestMarkup::noDialogReadsIt()
{
    const QList<Reconciled> meanwhile{ { Reconciled::Kind::Refused, markup, {}, markup, u"draft"_s },
        { Reconciled::Kind::StepRefused, {}, m_found.asked, markup, {} } };
    (new ReconciliationDialog(meanwhile, *m_window, m_window.get()))->open();
    QTRY_VERIFY(QApplication::activeModalWidget());
    QPointer<QWidget> dialog = QApplication::activeModalWidget();
    QString problems = problemsIn(*dialog);
    QVERIFY2(problems.isEmpty() && m_seen > 0, qPrintable(problems));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog || !dialog->isVisible());

    // of Qt's own, whose labels nobody here has made
    auto *box = new QMessageBox(QMessageBox::Warning, u"t"_s, markup, QMessageBox::Ok, m_window.get());
    box->setInformativeText(markup);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
    QTRY_COMPARE(QApplication::activeModalWidget(), box);
    problems = problemsIn(*box);
    QVERIFY2(problems.isEmpty(), qPrintable(problems));
    QCOMPARE(m_seen, 2);
    box->close();
}

void TestMarkup::noNoticeReadsIt()
{
    for (const auto kind : { Notice::Kind::Done, Notice::Kind::Warning, Notice::Kind::Failure }) {
        m_window->showNotice({ kind, markup + u" was saved"_s, {}, {} });
        settle(1);
        const QString problems = problemsIn(*m_window);
        QVERIFY2(problems.isEmpty(), qPrintable(problems));
        QVERIFY(m_seen > 0);
    }
}

Q_DECLARE_METATYPE(lyhord::PageRequest)

LYHORD_TEST(TestMarkup)
#include "test_markup.moc"
