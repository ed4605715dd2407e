#include "tests/support/testmain.h"

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Qt::Literals::StringLiterals;

//! The program itself, started where nobody has a screen
class TestWithoutDisplay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itEndsInWords_data();
    void itEndsInWords();
};

void TestWithoutDisplay::itEndsInWords_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QString>("display");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("said");
    QTest::newRow("help") << u"--help"_s << QString() << 0 << u"--database"_s;
    QTest::newRow("version") << u"--version"_s << QString() << 0 << u"lyhord "_s;
    QTest::newRow("help in short") << u"-h"_s << QString() << 0 << u"--database"_s;
    QTest::newRow("no display") << u"--language=sv"_s << QString() << 1 << u"lyhordctl"_s;
    QTest::newRow("a display nobody serves") << u"--language=sv"_s << u":99999"_s << 1 << u"lyhordctl"_s;
}

void TestWithoutDisplay::itEndsInWords()
{
    QFETCH(QString, argument);
    QFETCH(QString, display);
    QFETCH(int, code);
    QFETCH(QString, said);
    const QTemporaryDir home;
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : { u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s })
        environment.remove(name);
    if (!display.isEmpty())
        environment.insert(u"DISPLAY"_s, display);
    environment.insert(u"HOME"_s, home.path());
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(QStringLiteral(LYHORD_PROGRAM), { argument });
    QVERIFY(program.waitForFinished(60'000));
    const QString output = QString::fromUtf8(program.readAll());
    QVERIFY2(program.exitStatus() == QProcess::NormalExit, qPrintable(output));
    QVERIFY2(program.exitCode() == code, qPrintable(output));
    QVERIFY2(output.contains(said), qPrintable(output));
}

LYHORD_TEST(TestWithoutDisplay)
#include "test_withoutdisplay.moc"
