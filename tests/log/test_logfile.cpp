#include "core/log/logfile.h"
#include "tests/support/testmain.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QSet>
#include <QtCore/QTemporaryDir>

#include <sys/stat.h>

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

namespace {

uint modeOf(const QString &path)
{
    struct stat found
    {
    };
    return stat(QFile::encodeName(path).constData(), &found) == 0 ? found.st_mode & 0777 : 0;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestLogFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;
    QString m_path;

    //! Of it and those put aside, oldest first
    [[nodiscard]] QByteArrayList linesKept() const
    {
        QByteArrayList lines = LogFile::tail(m_path, 1'000'000).split('\n');
        lines.removeLast();
        return lines;
    }

private Q_SLOTS:
    void init() { m_path = m_folder.filePath(u"%1.log"_s.arg(++m_files)); }

    void onlyItsOwnerReadsIt()
    {
        LogFile log(m_path);
        QVERIFY(log.open());
        QVERIFY(log.write("one\n"));
        QCOMPARE(modeOf(m_path), 0600U);
        QCOMPARE(contentOf(m_path), "one\n");
    }

    void oneThatWasOpenToOthersIsClosedToThem()
    {
        QFile before(m_path);
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("old\n");
        before.close();
        QVERIFY(before.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
        LogFile log(m_path);
        QVERIFY(log.open());
        QVERIFY(log.write("new\n"));
        QCOMPARE(modeOf(m_path), 0600U);
        QCOMPARE(contentOf(m_path), "old\nnew\n");
    }

    void whatIsFullIsPutAside()
    {
        constexpr int most = 100;
        LogFile log(m_path, most);
        QVERIFY(log.open());
        const auto lineOf = [](int n) { return "line " + QByteArray::number(n).rightJustified(4, '0') + '\n'; }; // 10
        for (int n = 1; n <= 100; ++n)
            QVERIFY(log.write(lineOf(n)));
        QByteArrayList expected;
        for (int n = 51; n <= 100; ++n) // ten in each of five files
            expected.append(lineOf(n).trimmed());
        QCOMPARE(linesKept(), expected);
        for (int n = 1; n <= LogFile::keptBefore; ++n) {
            const QString older = u"%1.%2"_s.arg(m_path).arg(n);
            QVERIFY(QFile::exists(older));
            QVERIFY(QFile(older).size() <= most);
            QCOMPARE(modeOf(older), 0600U);
        }
        QVERIFY(!QFile::exists(u"%1.%2"_s.arg(m_path).arg(LogFile::keptBefore + 1)));
    }

    void aLineThatIsLongerThanAFileIsWrittenAllTheSame()
    {
        LogFile log(m_path, 10);
        QVERIFY(log.open());
        for (int n = 0; n < 3; ++n)
            QVERIFY(log.write("a line longer than ten\n"));
        QCOMPARE(contentOf(m_path), "a line longer than ten\n");
        QCOMPARE(linesKept().size(), 3);
    }

    void twoProgramsShareIt()
    {
        LogFile one(m_path, 200);
        LogFile other(m_path, 200);
        QVERIFY(one.open());
        QVERIFY(other.open());
        QSet<QByteArray> written;
        for (int n = 0; n < 60; ++n) { // through two changes of file, and not one line lost
            const QByteArray line = (n % 2 == 0 ? "one " : "other ") + QByteArray::number(n);
            QVERIFY((n % 2 == 0 ? one : other).write(line + '\n'));
            written.insert(line);
        }
        const QByteArrayList kept = linesKept();
        QCOMPARE(kept.size(), written.size());
        QCOMPARE(QSet<QByteArray>(kept.cbegin(), kept.cend()), written);
    }

    void oneThatIsDeletedIsMadeAnew()
    {
        LogFile log(m_path);
        QVERIFY(log.open());
        for (int round = 0; round < 3; ++round) {
            QVERIFY(log.write("here\n"));
            QCOMPARE(contentOf(m_path), "here\n");
            QVERIFY(QFile::remove(m_path));
        }
    }

    void aLinkIsNotFollowed()
    {
        const QString elsewhere = m_folder.filePath(u"elsewhere"_s);
        QVERIFY(QFile::link(elsewhere, m_path));
        LogFile log(m_path);
        QVERIFY(!log.open());
        QVERIFY(!log.write("no\n"));
        QVERIFY(!QFile::exists(elsewhere));
    }

    void whereThereIsNoFolderItSaysSo()
    {
        LogFile log(m_folder.filePath(u"missing/lyhord.log"_s));
        const auto opened = log.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Broken);
        QVERIFY(opened.error().message.contains(u"missing/lyhord.log"_s));
    }

    void theTailBeginsWithAWholeLine()
    {
        LogFile log(m_path);
        QVERIFY(log.open());
        for (const char *line : { "first\n", "second\n", "third\n" })
            QVERIFY(log.write(line));
        QCOMPARE(LogFile::tail(m_path, 16), "second\nthird\n"); // of "irst" nothing
        QCOMPARE(LogFile::tail(m_path, 1000), "first\nsecond\nthird\n");
        QCOMPARE(LogFile::tail(m_folder.filePath(u"none"_s), 1000), QByteArray());
    }

    void theStateFolderIsTheUsersAlone()
    {
        const QString state = m_folder.filePath(u"state"_s);
        const QString folder = state + u"/lyhord"_s;
        QVERIFY(QDir().mkpath(folder)); // as another umask may have left it
        QVERIFY(QFile::setPermissions(
            folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
        qputenv("XDG_STATE_HOME", QFile::encodeName(state));
        for (int round = 0; round < 2; ++round) {
            const auto file = logFileInStateFolder(u"lyhord"_s);
            QVERIFY(file);
            QCOMPARE(*file, folder + u"/lyhord.log"_s);
            QCOMPARE(modeOf(folder), 0700U);
            QVERIFY(QDir().rmdir(folder));
        }
        qunsetenv("XDG_STATE_HOME");
    }

    void withoutOneItIsInTheUsersHome_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::newRow("none is named") << QByteArray();
        QTest::newRow("a relative one, which is to be ignored") << QByteArray("state");
    }
    void withoutOneItIsInTheUsersHome()
    {
        QFETCH(QByteArray, state);
        const QByteArray before = qgetenv("HOME");
        qputenv("HOME", QFile::encodeName(m_folder.filePath(u"home"_s)));
        qputenv("XDG_STATE_HOME", state);
        const auto file = logFileInStateFolder(u"lyhord"_s);
        qputenv("HOME", before);
        qunsetenv("XDG_STATE_HOME");
        QVERIFY(file);
        QCOMPARE(*file, m_folder.filePath(u"home/.local/state/lyhord/lyhord.log"_s));
    }
};

LYHORD_TEST(TestLogFile)
#include "test_logfile.moc"
