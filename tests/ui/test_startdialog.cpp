#include "tests/support/testmain.h"
#include "ui/shell/startdialog.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/segmentedchoice.h"
#include "ui/widgets/theme.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

//! Where the database is, asked at the first start
class TestStartDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp, ThemeChoice::Light); }
    void init();
    void cleanup() { m_dialog.reset(); }
    void thisComputerIsOfferedFirst();
    void aFileThatIsThereIsOpenedAndNotMade();
    void aServerWithoutANameIsAskedFor();
    void aServerBecomesAUrlWithoutItsPassword();
    void aTestSaysInWordsWhatIsWrong();

private:
    void choose(const QString &where) const;
    [[nodiscard]] QLineEdit *line(const QString &name) const { return m_dialog->findChild<QLineEdit *>(name); }
    void accept() const { m_dialog->findChild<QPushButton *>(u"create"_s)->click(); }

    std::unique_ptr<StartDialog> m_dialog;
};

void TestStartDialog::init()
{
    m_dialog = std::make_unique<StartDialog>(
        SessionParameters{ u"sqlite:/home/anna/lyhord.db"_s, u"anna"_s, std::make_shared<SystemClock>() });
    m_dialog->offerPlaces();
    m_dialog->show();
}

void TestStartDialog::choose(const QString &where) const
{
    auto *choice = m_dialog->findChild<SegmentedChoice *>(u"where"_s);
    QVERIFY(choice->chooseByKey(where));
}

void TestStartDialog::thisComputerIsOfferedFirst()
{
    const QSignalSpy created(m_dialog.get(), &StartDialog::createWished);
    accept();
    QCOMPARE(created.size(), 1);
    QCOMPARE(m_dialog->databaseUrl(), u"sqlite:/home/anna/lyhord.db"_s);
}

void TestStartDialog::aFileThatIsThereIsOpenedAndNotMade()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"shared.db"_s);
    const QSignalSpy created(m_dialog.get(), &StartDialog::createWished);
    const QSignalSpy opened(m_dialog.get(), &StartDialog::openWished);
    choose(u"2"_s);
    accept(); // nothing entered
    line(u"file"_s)->setText(path);
    accept();
    QCOMPARE(created.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    accept();
    QCOMPARE(created.size(), 1);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(m_dialog->databaseUrl(), u"sqlite:"_s + path);
}

void TestStartDialog::aServerWithoutANameIsAskedFor()
{
    const QSignalSpy opened(m_dialog.get(), &StartDialog::openWished);
    choose(u"3"_s);
    accept();
    QCOMPARE(opened.size(), 0);
    QVERIFY(line(u"hosts"_s)->hasFocus() || m_dialog->focusWidget() == line(u"hosts"_s));
}

void TestStartDialog::aServerBecomesAUrlWithoutItsPassword()
{
    const QSignalSpy opened(m_dialog.get(), &StartDialog::openWished);
    choose(u"3"_s);
    line(u"hosts"_s)->setText(u"db1.example.se, db2.example.se"_s);
    m_dialog->findChild<ComboBox *>(u"method"_s)->setKey(u"password"_s);
    line(u"login"_s)->setText(u"anna"_s);
    line(u"password"_s)->setText(u"secret"_s);
    accept();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(m_dialog->databaseUrl(),
        u"postgresql://anna@db1.example.se:5432,db2.example.se:5432/lyhord?sslmode=verify-full"_s);
}

void TestStartDialog::aTestSaysInWordsWhatIsWrong()
{
    choose(u"3"_s);
    line(u"hosts"_s)->setText(u"127.0.0.1"_s);
    line(u"port"_s)->setText(u"1"_s);
    m_dialog->findChild<QPushButton *>(u"test"_s)->click();
    const auto *said = m_dialog->findChild<QLabel *>(u"said"_s);
    QTRY_VERIFY2(said->text().contains(u"at this port"_s), qPrintable(said->text()));
}

LYHORD_TEST(TestStartDialog)
#include "test_startdialog.moc"
