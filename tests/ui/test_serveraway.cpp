#include "core/services/caseservice.h"
#include "tests/support/cuttingproxy.h"
#include "tests/support/postgresserver.h"
#include "tests/support/smallprofile.h"
#include "tests/support/testmain.h"
#include "ui/client/workplace.h"
#include "ui/queues/caselistview.h"
#include "ui/registration/reconciliation.h"
#include "ui/registration/waitingregistrations.h"
#include "ui/shell/contactline.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pages.h"
#include "ui/widgets/theme.h"

#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;
using Cut = CuttingProxy::Cut;

//! The window while the server is away: it can be read, registration goes on, and afterwards all is in order
class TestServerAway : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void whatIsOnTheScreenStays();
    void registrationsGetTheirNumbersWhenTheServerIsBack();
    void aStepWhoseAnswerWasLostIsToldAbout();

private:
    [[nodiscard]] CaseListView *list() const { return m_window->findChild<CaseListView *>(u"caseList"_s); }
    [[nodiscard]] ContactLine *contact() const { return m_window->findChild<ContactLine *>(); }
    [[nodiscard]] QPushButton *button(const QString &text) const;
    [[nodiscard]] QString told() const; //!< all the reconciliation says

    FixedClock m_clock{ QDateTime(QDate(2026, 11, 20), QTime(9, 42), Qt::UTC) };
    std::unique_ptr<Session> m_elsewhere; //!< somebody whose line is not cut
    std::unique_ptr<CuttingProxy> m_proxy;
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<MainWindow> m_window;
    QString m_number;
};

void TestServerAway::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setOrganizationName(u"lyhord-tests"_s);
    Theme::install(*qApp, ThemeChoice::Light);
}

void TestServerAway::init()
{
    if (!onServer())
        QSKIP("a file has no line to cut");
    QSettings().clear();
    const QString url = newServerDatabase();
    auto made = Session::initialise(url, u"anna"_s, m_clock, { .profile = smallProfile() });
    QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
    m_elsewhere = std::move(*made);
    m_number = m_elsewhere->cases().registerCase(snowDraft())->number;
    m_proxy = std::make_unique<CuttingProxy>(url);
    const SessionParameters place{ m_proxy->url(), u"anna"_s, std::make_shared<FixedClock>(m_clock.now()) };
    auto session = std::make_unique<DatabaseThread>();
    const auto person = session->open(place);
    QTRY_VERIFY_WITH_TIMEOUT(person.isFinished(), 30'000);
    QVERIFY2(person.result(), qPrintable(person.result() ? QString() : person.result().error().message));
    m_workplace = std::make_unique<Workplace>(std::move(session), place, *person.result(), u"en"_s);
    m_window = std::make_unique<MainWindow>(*m_workplace, allPages());
    m_window->setWindowState(Qt::WindowNoState); // the screen of the tests is a small one
    m_window->resize(1366, 768);
    m_window->show();
    QTRY_VERIFY(list()->model()->rowCount() == 1);
    QVERIFY(!contact()->isVisible());
}

void TestServerAway::cleanup()
{
    m_window.reset();
    m_workplace.reset();
    m_proxy.reset();
    m_elsewhere.reset();
}

QPushButton *TestServerAway::button(const QString &text) const
{
    const auto all = m_window->findChildren<QPushButton *>();
    const auto found = std::find_if(
        all.begin(), all.end(), [&text](const QPushButton *one) { return one->text() == text && one->isVisible(); });
    return found == all.end() ? nullptr : *found;
}

QString TestServerAway::told() const
{
    const auto *dialog = m_window->findChild<ReconciliationDialog *>();
    QStringList words;
    if (dialog) {
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            words.append(label->text());
    }
    return words.join(u'\n');
}

void TestServerAway::whatIsOnTheScreenStays()
{
    m_proxy->cut(Cut::Everywhere);
    m_workplace->announceChange(); // the lists are read anew
    QTRY_VERIFY(contact()->isVisible());
    QVERIFY2(contact()->accessibleName().contains(u"No contact with the database since"_s),
        qPrintable(contact()->accessibleName()));
    QCOMPARE(list()->model()->rowCount(), 1);
    QVERIFY(QApplication::activeModalWidget() == nullptr);
    QVERIFY(m_elsewhere->cases().registerCase(snowDraft())); // meanwhile, elsewhere
    m_proxy->cut(Cut::Nowhere);
    QTRY_VERIFY_WITH_TIMEOUT(contact()->accessibleName().contains(u"is back"_s), 30'000);
    QTRY_COMPARE(list()->model()->rowCount(), 2);
}

void TestServerAway::registrationsGetTheirNumbersWhenTheServerIsBack()
{
    auto &waiting = WaitingRegistrations::of(*m_workplace, *m_window);
    m_proxy->cut(Cut::Everywhere);
    m_workplace->reachability().lookNow();
    QTRY_VERIFY(contact()->isVisible());
    RegistrationDraft good{ .draft = snowDraft() };
    good.draft.headline = u"Halt vid skolan"_s;
    RegistrationDraft there = good;
    there.draft.headline = u"Trasig lampa"_s;
    RegistrationDraft bad = good;
    bad.draft.headline = u"Utan område"_s;
    bad.draft.area = u"no-such-area"_s;
    int last = 0;
    for (RegistrationDraft *one : { &good, &there, &bad }) {
        one->draft.token = u"0123456789abcdef0123456789abcde%1"_s.arg(++last);
        waiting.add(*one);
    }
    const auto before = m_elsewhere->cases().registerCase(there.draft); // its answer was lost
    QVERIFY(before);
    QCOMPARE(waiting.count(), 3);
    m_proxy->cut(Cut::Nowhere);
    QTRY_COMPARE_WITH_TIMEOUT(waiting.count(), 0, 30'000);
    QTRY_VERIFY(button(u"Show what happened"_s));
    button(u"Show what happened"_s)->click();
    const auto number = m_elsewhere->cases().registeredWith(good.draft.token);
    QVERIFY(number && *number);
    QVERIFY2(told().contains(u"It got the number %1."_s.arg(**number)), qPrintable(told()));
    QVERIFY2(told().contains(u"registered already as %1"_s.arg(before->number)), qPrintable(told()));
    QVERIFY2(told().contains(u"Utan område\nNot registered:"_s), qPrintable(told()));
    QCOMPARE(m_workplace->drafts().entries().size(), 1); // the one that was refused, to go on with
    QCOMPARE(m_workplace->drafts().entries().constFirst().token, bad.draft.token);
    m_workplace->drafts().remove(bad.draft.token);
}

void TestServerAway::aStepWhoseAnswerWasLostIsToldAbout()
{
    m_proxy->cutAndStayAway(Cut::AfterCommit);
    const auto unknown = m_workplace->ask(
        [number = m_number](Session &session) { return session.cases().apply(number, Assign{ { u"SBF"_s } }); });
    QTRY_VERIFY_WITH_TIMEOUT(unknown.isFinished(), 30'000);
    QVERIFY(!unknown.result());
    QTRY_VERIFY(contact()->isVisible());
    m_proxy->cut(Cut::Nowhere);
    QTRY_VERIFY_WITH_TIMEOUT(button(u"Show what happened"_s), 30'000);
    button(u"Show what happened"_s)->click();
    QVERIFY2(told().contains(u"saved, once"_s), qPrintable(told()));
    const auto file = m_elsewhere->cases().open(m_number);
    QVERIFY(file);
    const auto assigned = std::count_if(file->events.cbegin(), file->events.cend(),
        [](const Event &event) { return event.kind == EventKind::Assigned; });
    QCOMPARE(assigned, 1);
}

LYHORD_TEST(TestServerAway)
#include "test_serveraway.moc"
