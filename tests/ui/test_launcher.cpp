#include "core/intake/profilefile.h"
#include "core/services/directory.h"
#include "tests/support/smallprofile.h"
#include "tests/support/testmain.h"
#include "ui/client/noticebar.h"
#include "ui/shell/launcher.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/startdialog.h"
#include "ui/widgets/askline.h"
#include "ui/widgets/theme.h"

#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

#include <algorithm>

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

//! What somebody meets whom the database does not know
class TestLauncher : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aStrangerIsToldWhoAndWhoGivesAccess();
    void whoIsKnownIsNotToldToBeAdded();
    void aStrangerMaySignInAsSomebodyElse();
    void aStrangerMayChooseAnotherDatabase();
    void theChiefLegalOfficerIsToldOfNothingSheDidNotAsk();
    void anAdministratorIsToldThatNobodyHasThatRole();

private:
    template <class W>
    [[nodiscard]] static W *shown()
    {
        const auto all = QApplication::topLevelWidgets();
        for (QWidget *widget : all) {
            if (auto *wanted = qobject_cast<W *>(widget); wanted && wanted->isVisible())
                return wanted;
        }
        return nullptr;
    }
    static void press(const QString &name) { shown<QMessageBox>()->findChild<QPushButton *>(name)->click(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Launcher> m_launcher;
};

void TestLauncher::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setOrganizationName(u"lyhord-tests"_s);
    QSettings().clear();
    Theme::install(*qApp, ThemeChoice::Light);
}

void TestLauncher::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    LaunchOptions options;
    options.place = { u"sqlite:"_s + m_folder->filePath(u"office.db"_s), u"anna"_s, std::make_shared<SystemClock>() };
    options.language = u"en"_s;
    {
        DatabaseThread session;
        const auto made = session.initialise(options.place, { .profile = test::smallProfile() }, {});
        QTRY_VERIFY_WITH_TIMEOUT(made.isFinished(), 30'000);
        QVERIFY(made.result());
    }
    options.place.login = u"kalle"_s;
    m_launcher = std::make_unique<Launcher>(options);
    m_launcher->start();
    QTRY_VERIFY_WITH_TIMEOUT(shown<QMessageBox>(), 30'000);
}

void TestLauncher::cleanup()
{
    m_launcher.reset();
    const auto all = QApplication::topLevelWidgets();
    for (QWidget *widget : all)
        widget->deleteLater();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_folder.reset();
}

void TestLauncher::aStrangerIsToldWhoAndWhoGivesAccess()
{
    const QString said = shown<QMessageBox>()->text();
    QVERIFY2(said.contains(u"You are signed in as kalle"_s), qPrintable(said));
    QVERIFY2(said.contains(u"Access is given by anna"_s), qPrintable(said));
    QVERIFY2(said.contains(u"lyhordctl user add kalle"_s), qPrintable(said));
}

void TestLauncher::whoIsKnownIsNotToldToBeAdded()
{
    {
        DatabaseThread session;
        const auto opened = session.open(
            { u"sqlite:"_s + m_folder->filePath(u"office.db"_s), u"anna"_s, std::make_shared<SystemClock>() });
        QTRY_VERIFY_WITH_TIMEOUT(opened.isFinished(), 30'000);
        const auto added = session.ask(
            [](Session &fixture) { return fixture.directory().addPerson({ .login = u"bo"_s, .name = u"Bo Ek"_s }); });
        QTRY_VERIFY_WITH_TIMEOUT(added.isFinished(), 30'000);
        QVERIFY(added.result());
    }
    for (int round = 0; round < 3; ++round) {
        press(u"login"_s);
        QTRY_VERIFY(shown<AskLine>());
        auto *line = shown<AskLine>()->findChild<QLineEdit *>();
        line->setText(u"bo"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(shown<QMessageBox>() && shown<QMessageBox>()->text().contains(u"signed in as bo"_s));
        const QString said = shown<QMessageBox>()->text();
        QVERIFY2(said.contains(u"A role is given by anna"_s), qPrintable(said));
        QVERIFY2(said.contains(u"lyhordctl user change bo"_s), qPrintable(said));
        QVERIFY2(!said.contains(u"user add"_s), qPrintable(said));
    }
}

void TestLauncher::aStrangerMaySignInAsSomebodyElse()
{
    press(u"login"_s);
    QTRY_VERIFY(shown<AskLine>());
    auto *line = shown<AskLine>()->findChild<QLineEdit *>();
    line->setText(u"nobody"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(shown<QMessageBox>() && shown<QMessageBox>()->text().contains(u"signed in as nobody"_s));
    press(u"login"_s);
    QTRY_VERIFY(shown<AskLine>());
    line = shown<AskLine>()->findChild<QLineEdit *>();
    QCOMPARE(line->text(), u"nobody"_s);
    line->setText(u"anna"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(shown<MainWindow>(), 30'000);
}

void TestLauncher::aStrangerMayChooseAnotherDatabase()
{
    press(u"database"_s);
    QTRY_VERIFY(shown<StartDialog>());
    auto *file = shown<StartDialog>()->findChild<QLineEdit *>(u"file"_s);
    QVERIFY(file && file->isVisible());
    file->setText(m_folder->filePath(u"office.db"_s)); // the same again: said where it was asked
    shown<StartDialog>()->findChild<QPushButton *>(u"create"_s)->click();
    QTRY_VERIFY(shown<StartDialog>()->findChild<QPushButton *>(u"create"_s)->isVisible());
    file->setText(m_folder->filePath(u"other.db"_s));
    shown<StartDialog>()->findChild<QPushButton *>(u"create"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(shown<MainWindow>(), 30'000);
}

//! She has the right to send her own answers, and makes no rounds with it
void TestLauncher::theChiefLegalOfficerIsToldOfNothingSheDidNotAsk()
{
    {
        DatabaseThread session;
        const auto opened = session.open(
            { u"sqlite:"_s + m_folder->filePath(u"office.db"_s), u"anna"_s, std::make_shared<SystemClock>() });
        QTRY_VERIFY_WITH_TIMEOUT(opened.isFinished(), 30'000);
        Person jurist = test::personAs(Role::ChiefLegalOfficer);
        jurist.login = u"jurist"_s;
        jurist.grants.first().agreement = u"agreed"_s;
        const auto added = session.ask([jurist](Session &fixture) { return fixture.directory().addPerson(jurist); });
        QTRY_VERIFY_WITH_TIMEOUT(added.isFinished(), 30'000);
        QVERIFY2(added.result(), added.result() ? "" : qPrintable(added.result().error().message));
    }
    press(u"login"_s);
    QTRY_VERIFY(shown<AskLine>());
    auto *line = shown<AskLine>()->findChild<QLineEdit *>();
    line->setText(u"jurist"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(shown<MainWindow>(), 30'000);
    const auto isRefused = [] {
        const auto labels = shown<MainWindow>()->findChild<NoticeBar *>()->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [](const QLabel *label) { return label->isVisible() && label->text().contains(u"has no role"_s); });
    };
    QVERIFY(!QTest::qWaitFor(isRefused, 2'000)); // what is asked at the start has been answered by then
}

//! R90: as long as that is so
void TestLauncher::anAdministratorIsToldThatNobodyHasThatRole()
{
    press(u"login"_s);
    QTRY_VERIFY(shown<AskLine>());
    auto *line = shown<AskLine>()->findChild<QLineEdit *>();
    line->setText(u"anna"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(shown<MainWindow>(), 30'000);
    const auto isTold = [] {
        const auto lines = shown<MainWindow>()->findChild<NoticeBar *>()->findChildren<QWidget *>(
            QString(), Qt::FindDirectChildrenOnly);
        return std::ranges::any_of(lines, [](const QWidget *one) {
            return one->isVisible() && one->accessibleName().contains(u"Nobody has the chief legal officer's role"_s);
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), 10'000);
}

LYHORD_TEST(TestLauncher)
#include "test_launcher.moc"
