#include "app/common/translations.h"
#include "core/intake/profilefile.h"
#include "core/model/names.h"
#include "core/rules/offeredsteps.h"
#include "core/services/caseservice.h"
#include "core/services/inboxservice.h"
#include "tests/support/testmain.h"
#include "tests/ui/keyboardround.h"
#include "ui/casefile/casefilepage.h"
#include "ui/casefile/casesteps.h"
#include "ui/casefile/casewindow.h"
#include "ui/casefile/stepform.h"
#include "ui/client/workplace.h"
#include "ui/help/guideopener.h"
#include "ui/help/helpwindow.h"
#include "ui/help/keylist.h"
#include "ui/registration/reconciliation.h"
#include "ui/shell/guideplaces.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pages.h"
#include "ui/shell/pagestack.h"
#include "ui/widgets/askline.h"
#include "ui/widgets/guideanchor.h"
#include "ui/widgets/theme.h"

#include <QtCore/QPointer>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtGui/QShortcut>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QTreeWidget>

#include <algorithm>

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

namespace {

QString plain(const QString &text)
{
    return QString(text).remove(QRegularExpression(u" \\(&.\\)"_s)).remove(u'&').remove(u'…').trimmed();
}

//! "File › Outbox" for every entry
void collect(const QMenu *menu, const QString &above, QStringList &paths)
{
    const auto actions = menu->actions();
    for (const QAction *action : actions) {
        if (action->isSeparator())
            continue;
        const QString path = above + u" › "_s + plain(action->text());
        paths.append(path);
        if (const QMenu *below = action->menu<QMenu *>())
            collect(below, path, paths);
    }
}

//! The same word at the beginning, and then all the words of the one, or most of both
bool areAlike(const QString &one, const QString &other)
{
    const QStringList first = one.split(u' ', Qt::SkipEmptyParts);
    const QStringList second = other.split(u' ', Qt::SkipEmptyParts);
    if (first.isEmpty() || second.isEmpty() || first.constFirst() != second.constFirst())
        return false;
    const QSet<QString> words(first.begin(), first.end());
    const QSet<QString> others(second.begin(), second.end());
    const auto shared = (words & others).size();
    return shared == std::min(words.size(), others.size()) || shared * 2 > (words | others).size();
}

} // namespace

//! The guide in the program (R23, R87): at the place one is in, with every key, and nothing that is not so
class TestHelp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void everyPageHasItsPlace_data();
    void everyPageHasItsPlace();
    void everyStepHasItsPlace();
    void f1OpensThePlaceOneIsIn();
    void f1OpensThePlaceAmongCases_data();
    void f1OpensThePlaceAmongCases();
    void f1OpensThePlaceInWindowsOfTheirOwn();
    void f1WorksInADialog();
    void whatWasReadBeforeIsFoundAgain();
    void searchingLeadsToThePlace();
    void theContentsAreWalkedWithTheArrows();
    void theGuideIsReachedWithTheKeyboardAlone();
    void eachKeySaysWhatItDoes_data();
    void eachKeySaysWhatItDoes();
    void everyKeyStandsInTheTable();
    void noKeyDoesTwoThings();
    void theGuideNamesNoEntryThatIsNot_data();
    void theGuideNamesNoEntryThatIsNot();
    void noTwoEntriesAreNearlyTheSame_data();
    void noTwoEntriesAreNearlyTheSame();
    void entriesOfAMenuDifferAtFirstSight_data();
    void entriesOfAMenuDifferAtFirstSight();
    void noLetterStandsForTwoEntriesOfAMenu_data();
    void noLetterStandsForTwoEntriesOfAMenu();
    void everyStepStandsInTheMenu();
    void noKeyStandsForTwoCommands();

private:
    void makeWindow(const QString &language);
    void makeCase();
    void askAt(const QString &anchor);
    [[nodiscard]] HelpWindow *help() const { return m_window->help().window(); }
    template <class W>
    [[nodiscard]] W *part(const QString &name) const
    {
        return help()->findChild<W *>(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<MainWindow> m_window;
    QString m_number; //!< of a case
    InboxItemId m_item;
};

void TestHelp::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setOrganizationName(u"lyhord-tests"_s);
    QSettings().clear();
    Theme::install(*qApp, ThemeChoice::Light);
}

void TestHelp::makeWindow(const QString &language)
{
    QVERIFY(installLanguage(language));
    m_folder = std::make_unique<QTemporaryDir>();
    const SessionParameters place{ u"sqlite:"_s + m_folder->filePath(u"help.db"_s), u"anna"_s,
        std::make_shared<FixedClock>(QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC)) };
    auto session = std::make_unique<DatabaseThread>();
    const auto person = session->initialise(place, { .profile = *builtInProfile(u"eskilstuna"_s) }, {});
    QVERIFY(QTest::qWaitFor([&] { return person.isFinished(); }, 60'000));
    QVERIFY(person.result());
    m_workplace = std::make_unique<Workplace>(std::move(session), place, *person.result(), language);
    m_window = std::make_unique<MainWindow>(*m_workplace, allPages());
    m_window->setWindowState(Qt::WindowNoState); // the screen of the tests is a small one
    m_window->resize(1366, 768);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestHelp::cleanup()
{
    m_window.reset();
    m_workplace.reset();
    m_folder.reset();
    QVERIFY(installLanguage(u"en"_s));
}

void TestHelp::everyPageHasItsPlace_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Swedish") << u"sv"_s;
    QTest::newRow("Finnish") << u"fi"_s;
}

void TestHelp::everyPageHasItsPlace()
{
    QFETCH(QString, language);
    const Guide guide = Guide::inLanguage(language, {});
    for (int kind = 0; kind <= int(PageKind::Batch); ++kind) {
        const QString anchor = guideAnchorOf(PageKind(kind));
        QVERIFY2(guide.indexOf(anchor) >= 0, qPrintable(u"%1: %2"_s.arg(kind).arg(anchor)));
    }
    makeWindow(language); // and what belongs to no page
    const auto all = m_window->findChildren<QWidget *>();
    int asked = 0;
    for (const QWidget *widget : all) {
        if (widget->window() != m_window.get() || (widget->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        ++asked;
        const QString anchor = guideAnchorAt(widget);
        QVERIFY2(
            guide.indexOf(anchor) >= 0, qPrintable(QString::fromLatin1(widget->metaObject()->className()) + anchor));
    }
    QVERIFY(asked > 5);
}

void TestHelp::everyStepHasItsPlace()
{
    const Guide guide = Guide::inLanguage(u"sv"_s, {});
    const QList<CaseStep> steps = allCaseSteps();
    for (const CaseStep &step : steps) {
        const QString place = step.key == u"unflag"_s ? u"flag"_s : step.key;
        QVERIFY2(guide.indexOf(u"step-"_s + place) >= 0, qPrintable(step.key));
    }
}

void TestHelp::f1OpensThePlaceOneIsIn()
{
    makeWindow(u"sv"_s);
    const QList<std::pair<PageKind, QString>> places{ { PageKind::Registration, u"registration"_s },
        { PageKind::Outbox, u"outbox"_s }, { PageKind::Statistics, u"statistics"_s },
        { PageKind::Administration, u"departments"_s }, { PageKind::ReportCalendar, u"report-calendar"_s },
        { PageKind::Outbox, u"outbox"_s } };
    for (const auto &[kind, anchor] : places) {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->go({ kind, {}, {}, {} });
        QTRY_VERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
        QTRY_VERIFY(help() && help()->isVisible());
        QCOMPARE(help()->anchor(), anchor);
        QTRY_COMPARE(QApplication::activeWindow(), help());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!help()->isVisible());
    }
}

//! One that somebody has yet to assign, and a message in the inbox
void TestHelp::makeCase()
{
    const auto made = m_workplace->ask([](Session &session) -> Result<QString> {
        CaseDraft draft;
        draft.headline = u"Halt vid skolan"_s;
        draft.text = u"Det är halt på gångvägen vid skolan."_s;
        draft.channel = Channel::Phone;
        draft.type = CaseType::Complaint;
        draft.area = u"services"_s;
        draft.replyWanted = true;
        draft.replyBy = ReplyBy::Email;
        draft.submitter.name = u"Bo Ek"_s;
        draft.submitter.email = u"bo@example.org"_s;
        draft.departments = { u"SBF"_s };
        const auto registered = session.cases().registerCase(draft);
        if (!registered)
            return tl::unexpected(registered.error());
        InboxItem item;
        item.source = InboxSource::Web;
        item.externalId = u"web-1"_s;
        item.received = momentFromIso(u"2026-11-20T08:00:00"_s);
        item.subject = u"Lampa"_s;
        item.text = u"Lampan är trasig."_s;
        if (const auto added = session.inbox().add(item); !added)
            return tl::unexpected(added.error());
        return registered->number;
    });
    QVERIFY(QTest::qWaitFor([&] { return made.isFinished(); }, 20'000));
    QVERIFY2(made.result(), made.result() ? "" : qPrintable(made.result().error().message));
    m_number = *made.result();
    const auto items = m_workplace->ask([](Session &session) { return session.inbox().items(); });
    QVERIFY(QTest::qWaitFor([&] { return items.isFinished(); }, 20'000));
    m_item = items.result()->constFirst().id;
}

//! F1 where the keyboard is, and back
void TestHelp::askAt(const QString &anchor)
{
    QPointer<QWidget> window = QApplication::activeWindow();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
    QTRY_VERIFY(help() && help()->isVisible());
    QCOMPARE(help()->anchor(), anchor);
    QTRY_COMPARE(QApplication::activeWindow(), help());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!help()->isVisible());
    window->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), window.data());
}

void TestHelp::f1OpensThePlaceAmongCases_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("anchor");
    QTest::newRow("case") << int(PageKind::Case) << QString() << u"case"_s;
    QTest::newRow("inbox") << int(PageKind::InboxItem) << QString() << u"inbox"_s;
    QTest::newRow("assignment") << int(PageKind::Assignment) << QString() << u"assignment"_s;
    QTest::newRow("answering") << int(PageKind::Answering) << QString() << u"answering"_s;
    QTest::newRow("many") << int(PageKind::Batch) << QString() << u"batch"_s;
    for (const QString &step : { u"answer"_s, u"interim"_s, u"link"_s, u"correct"_s, u"note"_s, u"flag"_s })
        QTest::newRow(qPrintable(step)) << int(PageKind::Case) << step << u"step-"_s + step;
}

void TestHelp::f1OpensThePlaceAmongCases()
{
    QFETCH(int, kind);
    QFETCH(QString, step);
    QFETCH(QString, anchor);
    makeWindow(u"sv"_s);
    makeCase();
    for (int round = 0; round < 3; ++round) {
        PageRequest request{ .kind = PageKind(kind), .number = m_number };
        if (request.kind == PageKind::InboxItem)
            request = { .kind = PageKind::InboxItem, .item = m_item };
        if (request.kind == PageKind::Batch)
            request = { .kind = PageKind::Batch, .numbers = { m_number } };
        m_window->go(request);
        auto *pages = m_window->findChild<PageStack *>();
        QTRY_VERIFY(pages->current() && pages->current()->isVisible());
        if (request.kind == PageKind::Case)
            QTRY_VERIFY(qobject_cast<CaseFilePage *>(pages->current())->offers(u"flag"_s));
        pages->current()->focusFirst();
        QTRY_VERIFY(pages->current()->isAncestorOf(QApplication::focusWidget()));
        if (!step.isEmpty()) {
            const QKeyCombination keys = keysOfStep(step)[0];
            QTest::keyClick(QApplication::focusWidget(), keys.key(), keys.keyboardModifiers());
            QTRY_COMPARE(guideAnchorAt(QApplication::focusWidget()), anchor);
        }
        askAt(anchor);
        if (!step.isEmpty())
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    }
}

void TestHelp::f1OpensThePlaceInWindowsOfTheirOwn()
{
    makeWindow(u"sv"_s);
    makeCase();
    m_window->openCase(m_number);
    QTRY_COMPARE(m_window->currentCase(), m_number);
    for (int round = 0; round < 3; ++round) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F9);
        QTRY_VERIFY(qobject_cast<CaseWindow *>(QApplication::activeWindow()));
        QTRY_VERIFY(QApplication::focusWidget());
        askAt(u"own-window"_s);
        QTest::keyClick(QApplication::activeWindow(), Qt::Key_Escape);
        m_window->activateWindow(); // it stood beside it
        QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_window->findChild<QDialog *>(u"batchUndo"_s));
        QTRY_VERIFY(QApplication::activeWindow() != m_window.get() && QApplication::focusWidget());
        askAt(u"batch"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        m_window->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
        const QList<Reconciled> all{ { Reconciled::Kind::Registered, u"Halt vid skolan"_s, m_number, {}, {} } };
        auto *told = new ReconciliationDialog(all, *m_window, m_window.get());
        told->open();
        QTRY_COMPARE(QApplication::activeWindow(), told);
        askAt(u"database-away"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        m_window->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
    }
}

void TestHelp::f1WorksInADialog()
{
    makeWindow(u"sv"_s);
    m_window->go({ PageKind::Outbox, {}, {}, {} });
    auto *dialog = new AskLine(u"Why"_s, u"&Reason"_s, m_window.get());
    setGuideAnchor(dialog, u"step-attach"_s);
    dialog->open();
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
    QTRY_VERIFY(help() && help()->isVisible());
    QCOMPARE(help()->anchor(), u"step-attach"_s);
    QTRY_COMPARE(QApplication::activeWindow(), help()); // the dialog waits and does not lock it
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    dialog->reject();
}

void TestHelp::whatWasReadBeforeIsFoundAgain()
{
    makeWindow(u"sv"_s);
    for (const QString &anchor : { u"kinds"_s, u"queues"_s, u"step-link"_s })
        m_window->help().show(anchor);
    QTRY_COMPARE(QApplication::activeWindow(), help());
    auto *forward = part<QPushButton>(u"guideForward"_s);
    QVERIFY(!forward->isEnabled());
    QTest::keyClick(help(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(help()->anchor(), u"queues"_s);
    QTest::keyClick(help(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(help()->anchor(), u"kinds"_s);
    QVERIFY(!part<QPushButton>(u"guideBack"_s)->isEnabled());
    QTest::keyClick(help(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(help()->anchor(), u"kinds"_s);
    QTest::keyClick(help(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(help()->anchor(), u"queues"_s);
    m_window->help().show(u"roles"_s);
    QVERIFY2(!forward->isEnabled(), "another way was taken");
}

void TestHelp::searchingLeadsToThePlace()
{
    makeWindow(u"sv"_s);
    m_window->help().show(u"welcome"_s);
    QTRY_COMPARE(QApplication::activeWindow(), help());
    for (int times = 0; times < 3; ++times) {
        QTest::keyClick(help(), Qt::Key_F, Qt::ControlModifier);
        auto *search = part<QLineEdit>(u"guideSearch"_s);
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, u"postat"_s);
        auto *hits = part<QListWidget>(u"guideHits"_s);
        QVERIFY(hits->isVisible() && hits->count() >= 2);
        QTest::keyClick(search, Qt::Key_Down);
        QVERIFY(hits->hasFocus());
        const QString first = help()->anchor();
        QTest::keyClick(hits, Qt::Key_Down);
        QVERIFY(help()->anchor() != first);
        QVERIFY(part<QTextBrowser>(u"guideText"_s)->toPlainText().contains(u"postat"_s));
        QVERIFY(!part<QTextBrowser>(u"guideText"_s)->extraSelections().isEmpty());
        QTest::keyClick(hits, Qt::Key_Escape);
        QVERIFY(help()->isVisible() && search->text().isEmpty());
        QVERIFY(part<QTreeWidget>(u"guideContents"_s)->isVisible());
    }
    auto *search = part<QLineEdit>(u"guideSearch"_s);
    search->setFocus();
    QTest::keyClicks(search, u"giraff"_s);
    QCOMPARE(part<QListWidget>(u"guideHits"_s)->count(), 1); // says that there is none
    const QString before = help()->anchor();
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(help()->anchor(), before);
}

void TestHelp::theContentsAreWalkedWithTheArrows()
{
    makeWindow(u"sv"_s);
    m_window->help().show(u"receive"_s);
    auto *contents = part<QTreeWidget>(u"guideContents"_s);
    contents->setFocus();
    QTest::keyClick(contents, Qt::Key_Right);
    QTest::keyClick(contents, Qt::Key_Down);
    QCOMPARE(help()->anchor(), u"kinds"_s);
    QTest::keyClick(contents, Qt::Key_Down);
    QCOMPARE(help()->anchor(), u"welcoming"_s);
    Theme::instance().choose(ThemeChoice::Dark);
    QCOMPARE(help()->anchor(), u"welcoming"_s);
    Theme::instance().choose(ThemeChoice::Light);
}

void TestHelp::theGuideIsReachedWithTheKeyboardAlone()
{
    makeWindow(u"sv"_s);
    for (const QString &anchor : { u"welcome"_s, u"keys"_s, u"case"_s }) {
        m_window->help().show(anchor);
        QTRY_COMPARE(QApplication::activeWindow(), help());
        QCOMPARE(test::keyboardProblems(*help()).join(u'\n'), QString());
    }
}

void TestHelp::eachKeySaysWhatItDoes_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : { "sv", "fi", "en" })
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestHelp::eachKeySaysWhatItDoes()
{
    QFETCH(QString, language);
    makeWindow(language);
    const QList<GuideKey> keys = allKeys(m_window->menuBar());
    QVERIFY(!keys.isEmpty());
    QSet<QString> places;
    for (const GuideKey &key : keys)
        places.insert(key.where);
    for (const GuideKey &key : keys)
        QVERIFY2(!places.contains(key.what) && !key.what.isEmpty(), qPrintable(key.keys + u": "_s + key.what));
}

void TestHelp::everyKeyStandsInTheTable()
{
    makeWindow(u"sv"_s);
    for (const PageKind kind : { PageKind::Registration, PageKind::Outbox, PageKind::Statistics,
             PageKind::ReportCalendar, PageKind::Administration })
        m_window->go({ kind, {}, {}, {} });
    m_window->help().show(u"keys"_s);
    QStringList known;
    const QList<GuideKey> keys = allKeys(m_window->menuBar());
    for (const GuideKey &key : keys)
        known.append(key.keys);
    QStringList defined;
    const auto actions = m_window->findChildren<QAction *>();
    for (const QAction *action : actions) {
        const auto shortcuts = action->shortcuts();
        for (const QKeySequence &sequence : shortcuts)
            defined.append(sequence.toString(QKeySequence::NativeText));
    }
    const auto shortcuts = m_window->findChildren<QShortcut *>() + help()->findChildren<QShortcut *>();
    for (const QShortcut *shortcut : shortcuts)
        defined.append(shortcut->key().toString(QKeySequence::NativeText));
    const QString text = part<QTextBrowser>(u"guideText"_s)->toPlainText();
    static const QRegularExpression told(
        u"^(Ctrl\\+[1-9]|Alt\\+.|Ctrl\\+(Enter|Retur))$"_s); // in one line of the table
    for (QString sequence : std::as_const(defined)) {
        sequence.replace(u"Retur"_s, u"Enter"_s); // the two are one to who types
        if (sequence.isEmpty() || told.match(sequence).hasMatch())
            continue;
        const bool isKnown = known.contains(sequence)
            || (sequence == u"Del" && known.contains(QCoreApplication::translate("lyhord::KeyList", "Delete")))
            || ((sequence == u"Space" || sequence == u"Mellanslag")
                && known.contains(QCoreApplication::translate("lyhord::KeyList", "Space")));
        QVERIFY2(isKnown, qPrintable(sequence));
    }
    for (const QString &sequence : std::as_const(known))
        QVERIFY2(text.contains(sequence), qPrintable(sequence));
}

void TestHelp::noKeyDoesTwoThings()
{
    makeWindow(u"sv"_s);
    QStringList seen;
    const auto menus = m_window->menuBar()->findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        const auto actions = menu->actions();
        for (const QAction *action : actions) {
            const QString keys = action->shortcut().toString();
            QVERIFY2(keys.isEmpty() || !seen.contains(keys), qPrintable(keys + u' ' + action->text()));
            seen.append(keys);
        }
    }
}

void TestHelp::theGuideNamesNoEntryThatIsNot_data()
{
    everyPageHasItsPlace_data();
}

void TestHelp::theGuideNamesNoEntryThatIsNot()
{
    QFETCH(QString, language);
    makeWindow(language);
    QStringList paths;
    const auto menus = m_window->menuBar()->actions();
    for (const QAction *action : menus)
        collect(action->menu<QMenu *>(), plain(action->text()), paths);
    static const QRegularExpression entry(u"<b>([^<]+ › [^<]+)</b>"_s);
    static const QRegularExpression key(u"<code>((?:Ctrl|Alt|Shift|Skift|F[0-9])[^<]*)</code>"_s);
    QStringList keys;
    for (const GuideKey &known : allKeys(m_window->menuBar()))
        keys.append(known.keys);
    keys += { u"Ctrl"_s, u"Shift"_s, u"Alt"_s, u"Ctrl+1"_s, u"Ctrl+9"_s, u"Ctrl+3"_s };
    // a department's own step, which stands in none of Anna's menus
    keys.append(QKeySequence(u"Ctrl+Shift+V"_s).toString(QKeySequence::NativeText));
    int entries = 0;
    const Guide guide = Guide::inLanguage(language, {});
    for (const GuideSection &section : guide.sections()) {
        for (const auto &match : entry.globalMatch(section.html)) {
            ++entries;
            QVERIFY2(paths.contains(match.captured(1)), qPrintable(section.anchor + u": "_s + match.captured(1)));
        }
        for (const auto &match : key.globalMatch(section.html))
            QVERIFY2(keys.contains(match.captured(1)), qPrintable(section.anchor + u": "_s + match.captured(1)));
    }
    QVERIFY(entries > 5);
}

void TestHelp::noTwoEntriesAreNearlyTheSame_data()
{
    everyPageHasItsPlace_data();
}

void TestHelp::noTwoEntriesAreNearlyTheSame()
{
    QFETCH(QString, language);
    makeWindow(language);
    QStringList names;
    const auto menus = m_window->menuBar()->findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        const auto actions = menu->actions();
        for (const QAction *action : actions) {
            if (!action->isSeparator() && menu->actions().size() < 40)
                names.append(plain(action->text()).toLower());
        }
    }
    names.removeAll(QString());
    const QSet<QString> different(names.begin(), names.end());
    QVERIFY2(different.size() == names.size(), qPrintable(names.join(u", "_s)));
}

void TestHelp::entriesOfAMenuDifferAtFirstSight()
{
    QFETCH(QString, language);
    makeWindow(language);
    QStringList alike;
    const auto menus = m_window->menuBar()->findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        QStringList names;
        const auto actions = menu->actions();
        for (const QAction *action : actions) {
            if (const QString name = plain(action->text()).toLower(); !name.isEmpty())
                names.append(name);
        }
        for (int one = 0; one < names.size(); ++one) {
            for (int other = one + 1; other < names.size(); ++other) {
                if (areAlike(names.at(one), names.at(other)))
                    alike.append(names.at(one) + u" / "_s + names.at(other));
            }
        }
    }
    QVERIFY2(alike.isEmpty(), qPrintable(alike.join(u'\n')));
}

void TestHelp::entriesOfAMenuDifferAtFirstSight_data()
{
    eachKeySaysWhatItDoes_data();
}

//! Within each menu; a letter that stands for two only moves the mark from the one to the other
void TestHelp::noLetterStandsForTwoEntriesOfAMenu_data()
{
    everyPageHasItsPlace_data();
}

void TestHelp::noLetterStandsForTwoEntriesOfAMenu()
{
    QFETCH(QString, language);
    makeWindow(language);
    constexpr int lettersEnough = 26;
    QStringList twice;
    const auto menus = m_window->menuBar()->findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        QMap<QString, QString> entries;
        const auto actions = menu->actions();
        if (actions.size() > lettersEnough) // the case's steps are more than letters: they have keys
            continue;
        for (const QAction *action : actions) {
            const QString letter = QKeySequence::mnemonic(action->text()).toString();
            if (letter.isEmpty())
                continue;
            if (entries.contains(letter))
                twice.append(u"%1: %2, %3"_s.arg(letter, entries.value(letter), action->text()));
            entries.insert(letter, action->text());
        }
    }
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
}

//! A case offers no step that has no place in the menu and no key
void TestHelp::everyStepStandsInTheMenu()
{
    QStringList known;
    const QList<CaseStep> steps = allCaseSteps();
    for (const CaseStep &step : steps) {
        known.append(step.key);
        QVERIFY2(!step.text.isEmpty(), qPrintable(step.key));
        QVERIFY2(!step.keys.isEmpty(), qPrintable(step.key));
    }
    QCOMPARE(known.size(), QSet<QString>(known.begin(), known.end()).size());
    const QStringList ofTheirOwn{ u"undo"_s, u"dispatched"_s }; // entries that are no step of a case's life
    for (const QString &step : allSteps())
        QVERIFY2(known.contains(step) || ofTheirOwn.contains(step), qPrintable(step));
}

//! Two commands with the same key: neither is done when it is pressed
void TestHelp::noKeyStandsForTwoCommands()
{
    makeWindow(u"en"_s);
    QMap<QString, QStringList> commands;
    const auto actions = m_window->findChildren<QAction *>();
    for (const QAction *action : actions) {
        if (action->shortcutContext() != Qt::WindowShortcut)
            continue;
        const auto keys = action->shortcuts();
        for (const QKeySequence &key : keys)
            commands[key.toString()].append(action->text());
    }
    QVERIFY(commands.size() > 20);
    for (auto it = commands.cbegin(); it != commands.cend(); ++it)
        QVERIFY2(it.key().isEmpty() || it->size() == 1, qPrintable(it.key() + u": "_s + it->join(u", "_s)));
}

LYHORD_TEST(TestHelp)
#include "test_help.moc"
