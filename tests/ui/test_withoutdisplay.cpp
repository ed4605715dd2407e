#include "tests/support/testmain.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

//! The program itself, started where nobody has a screen
class TestWithoutDisplay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itEndsInWords_data();
    void itEndsInWords();
    void nobodyElseReadsWhatItKeeps();
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

void TestWithoutDisplay::nobodyElseReadsWhatItKeeps()
{
    const QTemporaryDir home;
    const QTemporaryDir chosen; // what a person has saved somewhere is for whom he or she likes
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : { u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_STATE_HOME"_s, u"XDG_CACHE_HOME"_s })
        environment.remove(name);
    environment.insert(u"HOME"_s, home.path());
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.setChildProcessModifier([] { ::umask(0); });
    for (int i = 0; i < 2; ++i) { // what is there already is looked after, too
        program.start(QStringLiteral(LYHORD_PROGRAM), { u"--guide"_s, chosen.filePath(u"guide.html"_s) });
        QVERIFY(program.waitForFinished(120'000));
        QVERIFY2(program.exitCode() == 0, program.readAll().constData());
        int looked = 0;
        QDirIterator files(home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        for (; files.hasNext(); ++looked) {
            const QString path = files.next();
            QVERIFY2(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)), qPrintable(path));
            QVERIFY(QFile::setPermissions(path, QFile::permissions(path) | QFile::ReadOther));
        }
        QVERIFY(looked > 0);
    }
}

LYHORD_TEST(TestWithoutDisplay)
#include "test_withoutdisplay.moc"
