#include "core/db/backup.h"

#include "core/db/database.h"
#include "core/db/transaction.h"
#include "core/store/casestore.h"
#include "core/store/integrity.h"
#include "tests/store/storebed.h"
#include "tests/support/testmain.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <sys/stat.h>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aBackupIsMadeWhileOthersWork();
    void anExistingFileIsNotOverwritten();
    void aRestoredDatabaseHasEverything();
    void aPlaceThatIsNotEmptyIsRefused();
    void whatIsNoBackupIsRefused_data();
    void whatIsNoBackupIsRefused();
    void nobodyElseReadsWhatIsWritten();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestBackup::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestBackup::aBackupIsMadeWhileOthersWork()
{
    const auto db = fileDatabase(path(u"case.db"_s));
    const auto other = Database::open(u"sqlite:"_s + path(u"case.db"_s));
    LYHORD_OK(other);
    const Case stored = inserted(*db, plainCase());
    const auto writing = sql::Transaction::begin(**other); // has not committed
    LYHORD_OK(writing);
    LYHORD_OK(CaseStore(**other).insert(plainCase(), 2026));
    LYHORD_OK(backup::write(*db, path(u"copy.db"_s)));
    QVERIFY(!QFile::exists(path(u"copy.db.part"_s)));
    const auto copy = Database::open(u"sqlite:"_s + path(u"copy.db"_s));
    LYHORD_OK(copy);
    QVERIFY(*CaseStore(**copy).byId(stored.id) == stored);
    QCOMPARE(*CaseStore(**copy).count({}, AccessScope::all(), morning().date()), 1);
    QCOMPARE(*integrity::check(**copy), QStringList());
}

void TestBackup::anExistingFileIsNotOverwritten()
{
    const auto db = fileDatabase(path(u"case.db"_s));
    const auto refused = backup::write(*db, path(u"case.db"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    const auto nowhere = backup::write(*db, path(u"none/case.db"_s));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, ErrorCode::NotFound);
}

void TestBackup::aRestoredDatabaseHasEverything()
{
    Case stored;
    {
        const auto db = fileDatabase(path(u"case.db"_s));
        stored = inserted(*db, plainCase());
        LYHORD_OK(backup::write(*db, path(u"copy.db"_s)));
    }
    LYHORD_OK(backup::restore(path(u"copy.db"_s), u"sqlite:"_s + path(u"new.db"_s)));
    const auto restored = Database::open(u"sqlite:"_s + path(u"new.db"_s));
    LYHORD_OK(restored);
    QVERIFY(*CaseStore(**restored).byId(stored.id) == stored);
    QCOMPARE(inserted(**restored, plainCase()).number, u"2026-000002"_s);
}

void TestBackup::aPlaceThatIsNotEmptyIsRefused()
{
    const auto db = fileDatabase(path(u"case.db"_s));
    LYHORD_OK(backup::write(*db, path(u"copy.db"_s)));
    const auto refused = backup::restore(path(u"copy.db"_s), u"sqlite:"_s + path(u"case.db"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
}

void TestBackup::whatIsNoBackupIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    QTest::newRow("a letter") << QByteArray("Hej! ").repeated(2000) << u"no backup of this program"_s;
    QTest::newRow("an empty file") << QByteArray() << u"no backup of this program"_s;
}

void TestBackup::whatIsNoBackupIsRefused()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, says);
    QFile file(path(u"copy.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto refused = backup::restore(path(u"copy.db"_s), u"sqlite:"_s + path(u"new.db"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QVERIFY2(refused.error().message.contains(says), qPrintable(refused.error().message));
    QVERIFY(!QFile::exists(path(u"new.db"_s)));
}

//! In SQLite the file is the boundary: where the system would let everybody read, the program does not
void TestBackup::nobodyElseReadsWhatIsWritten()
{
    const mode_t before = ::umask(0);
    {
        const auto db = fileDatabase(path(u"case.db"_s));
        inserted(*db, plainCase());
        LYHORD_OK(backup::write(*db, path(u"copy.db"_s)));
        LYHORD_OK(backup::restore(path(u"copy.db"_s), u"sqlite:"_s + path(u"again.db"_s)));
        const auto again = Database::open(u"sqlite:"_s + path(u"again.db"_s));
        LYHORD_OK(again);
        inserted(**again, plainCase());
        const QFileInfoList written = QDir(m_folder->path()).entryInfoList(QDir::Files | QDir::Hidden);
        QVERIFY(written.size() >= 3);
        for (const QFileInfo &file : written)
            QVERIFY2(
                !(file.permissions() & ~(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser)),
                qPrintable(file.fileName()));
    }
    ::umask(before);
}

LYHORD_TEST(TestBackup)
#include "test_backup.moc"
