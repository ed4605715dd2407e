#include "core/db/filesystemkind.h"

#include "core/db/database.h"
#include "core/db/lockprobe.h"
#include "tests/store/storebed.h"
#include "tests/support/testmain.h"

#include <QtCore/QFile>

#include <future>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileSystemsAreToldApart_data();
    void fileSystemsAreToldApart();
    void whereADatabaseMayBe_data();
    void whereADatabaseMayBe();
    void aSyncedFolderIsRefused();
    void twoWorkstationsPassOnASoundFolder();
    void oneWorkstationAloneCannotPass();
    void theSameWorkstationTwiceCannotPass();
};

void TestPlace::fileSystemsAreToldApart_data()
{
    QTest::addColumn<qint64>("magic");
    QTest::addColumn<FileSystemKind>("place");
    QTest::newRow("ext4") << qint64(0xef53) << FileSystemKind::Local;
    QTest::newRow("CIFS") << qint64(0xff534d42) << FileSystemKind::Network;
    QTest::newRow("SMB 3") << qint64(0xfe534d42) << FileSystemKind::Network;
    QTest::newRow("CIFS, as a signed number") << qint64(static_cast<qint32>(0xff534d42)) << FileSystemKind::Network;
    QTest::newRow("NFS") << qint64(0x6969) << FileSystemKind::Network;
    QTest::newRow("FUSE: sshfs, gvfs") << qint64(0x65735546) << FileSystemKind::Unsafe;
}

void TestPlace::fileSystemsAreToldApart()
{
    QFETCH(const qint64, magic);
    QFETCH(const FileSystemKind, place);
    QCOMPARE(fileSystemKindOf(magic), place);
}

void TestPlace::whereADatabaseMayBe_data()
{
    QTest::addColumn<FileSystemKind>("place");
    QTest::addColumn<bool>("probed");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("a local disk") << FileSystemKind::Local << false << true;
    QTest::newRow("a share nobody has probed") << FileSystemKind::Network << false << false;
    QTest::newRow("a share that has passed") << FileSystemKind::Network << true << true;
    QTest::newRow("FUSE, whatever was probed") << FileSystemKind::Unsafe << true << false;
    QTest::newRow("a synced folder, whatever was probed") << FileSystemKind::Synced << true << false;
}

void TestPlace::whereADatabaseMayBe()
{
    QFETCH(const FileSystemKind, place);
    QFETCH(const bool, probed);
    QFETCH(const bool, allowed);
    const QTemporaryDir folder;
    if (probed) {
        auto other = std::async(std::launch::async, [&] { return lockprobe::run(folder.path(), u"B"_s, 20s); });
        LYHORD_OK(lockprobe::run(folder.path(), u"A"_s, 20s));
        LYHORD_OK(other.get());
    }
    const auto judged = mayHoldDatabase(folder.filePath(u"x.db"_s), place);
    QCOMPARE(judged.has_value(), allowed);
    if (!judged)
        QCOMPARE(judged.error().code, ErrorCode::Refused);
}

void TestPlace::aSyncedFolderIsRefused()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"deep/er"_s));
    QVERIFY(QDir(folder.path()).mkdir(u".stfolder"_s));
    const auto opened = Database::open(u"sqlite:"_s + folder.filePath(u"deep/er/x.db"_s), OpenMode::Create);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Refused);
    QVERIFY(opened.error().message.contains(u"sync"_s));
    QVERIFY(!QFile::exists(folder.filePath(u"deep/er/x.db"_s)));
}

void TestPlace::twoWorkstationsPassOnASoundFolder()
{
    const QTemporaryDir folder;
    QVERIFY(!lockprobe::hasPassed(folder.path()));
    auto other = std::async(std::launch::async, [&] { return lockprobe::run(folder.path(), u"B"_s, 20s); });
    LYHORD_OK(lockprobe::run(folder.path(), u"A"_s, 20s));
    LYHORD_OK(other.get());
    QVERIFY(lockprobe::hasPassed(folder.path()));
    const QStringList left = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
    QCOMPARE(left, QStringList(u"lyhord-lockprobe-passed.txt"_s));
}

void TestPlace::oneWorkstationAloneCannotPass()
{
    const QTemporaryDir folder;
    const auto alone = lockprobe::run(folder.path(), u"A"_s, 50ms);
    QVERIFY(!alone);
    QCOMPARE(alone.error().code, ErrorCode::Unreachable);
    QVERIFY(!lockprobe::hasPassed(folder.path()));
    QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

void TestPlace::theSameWorkstationTwiceCannotPass()
{
    const QTemporaryDir folder;
    auto other = std::async(std::launch::async, [&] { return lockprobe::run(folder.path(), u"A"_s, 2s); });
    const auto same = lockprobe::run(folder.path(), u"A"_s, 2s);
    const auto again = other.get();
    QVERIFY(!same);
    QVERIFY(!again);
    QVERIFY(!lockprobe::hasPassed(folder.path()));
}

LYHORD_TEST(TestPlace)
#include "test_filesystemkind.moc"
