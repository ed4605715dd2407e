#include "core/db/database.h"

#include "core/db/migrations.h"
#include "core/db/transaction.h"
#include "core/store/casestore.h"
#include "tests/store/storebed.h"
#include "tests/support/testmain.h"

#include <QtCore/QFile>

#include <unistd.h>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingsAreThoseThatKeepWhatIsSaved_data();
    void settingsAreThoseThatKeepWhatIsSaved();
    void whatCannotBeOpenedIsSaidInWords_data();
    void whatCannotBeOpenedIsSaidInWords();
    void aTruncatedFileIsFound();
    void aReadOnlyFolderIsRefused();
    void aFullDiskLosesNothing();
    void someoneElseWritingIsUnreachable();
    void readersAreNotInTheWay();
    void aRolledBackTransactionLeavesNothing();
    void swedishOrder();
    void aStatementInUseCanBeRunAgain();
    void aStatementThatCannotBePreparedIsAnError();
    void anothersWriteIsSeen();
    void aTextWithAByteOrderMarkSurvives();

private:
    QTemporaryDir m_folder;
};

namespace {

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("write");
}

QString valueOf(Database &db, const QString &statement)
{
    auto query = sql::prepare(db, statement);
    return query.first().value_or(false) ? query.text(0) : QString();
}

} // namespace

void TestDatabase::settingsAreThoseThatKeepWhatIsSaved_data()
{
    QTest::addColumn<QString>("pragma");
    QTest::addColumn<QString>("value");
    QTest::newRow("an acknowledged case survives a power cut") << u"journal_mode"_s << u"truncate"_s;
    QTest::newRow("every commit is synced") << u"synchronous"_s << u"2"_s;
    QTest::newRow("references hold") << u"foreign_keys"_s << u"1"_s;
    QTest::newRow("cache") << u"cache_size"_s << u"-32000"_s;
    QTest::newRow("sorting needs no file") << u"temp_store"_s << u"2"_s;
    QTest::newRow("no mapping of a file that may be on a share") << u"mmap_size"_s << u"0"_s;
}

void TestDatabase::settingsAreThoseThatKeepWhatIsSaved()
{
    LYHORD_FILES_ONLY("a server has its own settings");
    QFETCH(const QString, pragma);
    QFETCH(const QString, value);
    const auto db = Database::open(u"sqlite:"_s + m_folder.filePath(u"settings.db"_s), OpenMode::Create);
    LYHORD_OK(db);
    QCOMPARE(valueOf(**db, u"PRAGMA "_s + pragma), value);
}

void TestDatabase::whatCannotBeOpenedIsSaidInWords_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<OpenMode>("mode");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("says");
    writeFile(m_folder.filePath(u"letter.txt"_s), QByteArray("Hej! ").repeated(2000));
    const QString folder = u"sqlite:"_s + m_folder.path();
    QTest::newRow("no file") << folder + u"/none.db"_s << OpenMode::Existing << ErrorCode::NotFound
                             << u"There is no database"_s;
    QTest::newRow("no folder") << folder + u"/none/x.db"_s << OpenMode::Create << ErrorCode::NotFound
                               << u"does not exist"_s;
    QTest::newRow("a folder") << folder << OpenMode::Existing << ErrorCode::Refused << u"is a folder"_s;
    QTest::newRow("not a database") << folder + u"/letter.txt"_s << OpenMode::Existing << ErrorCode::Broken
                                    << u"not a database of this program"_s;
    QTest::newRow("no url") << u"letter.txt"_s << OpenMode::Existing << ErrorCode::Refused << u"names no database"_s;
}

void TestDatabase::whatCannotBeOpenedIsSaidInWords()
{
    QFETCH(const QString, url);
    QFETCH(const OpenMode, mode);
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, says);
    const auto opened = Database::open(url, mode);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, code);
    QVERIFY2(opened.error().message.contains(says), qPrintable(opened.error().message));
}

void TestDatabase::aTruncatedFileIsFound()
{
    LYHORD_FILES_ONLY("it is a file that is truncated");
    const QString path = m_folder.filePath(u"truncated.db"_s);
    inserted(*fileDatabase(path), plainCase());
    QFile file(path);
    QVERIFY(file.resize(file.size() - 5000));
    const auto opened = Database::open(u"sqlite:"_s + path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Broken);
    QVERIFY2(opened.error().message.contains(u"damaged"_s), qPrintable(opened.error().message));
}

void TestDatabase::aReadOnlyFolderIsRefused()
{
    LYHORD_FILES_ONLY("it is a folder that is read-only");
    const QString folder = m_folder.filePath(u"readonly"_s);
    QVERIFY(QDir().mkpath(folder));
    const QString path = folder + u"/case.db"_s;
    fileDatabase(path).reset();
    const auto everybody = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const auto enter = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(m_folder.path(), everybody | enter | QFile::WriteOwner));
    QVERIFY(QFile::setPermissions(folder, everybody | enter));
    QVERIFY(QFile::setPermissions(path, everybody | QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther));
    const bool wasRoot = geteuid() == 0;
    if (wasRoot) // root may write anywhere
        QCOMPARE(seteuid(65534), 0);
    const auto opened = Database::open(u"sqlite:"_s + path);
    if (wasRoot)
        QCOMPARE(seteuid(0), 0);
    QVERIFY(QFile::setPermissions(folder, everybody | enter | QFile::WriteOwner));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Broken);
    QVERIFY2(opened.error().message.contains(u"read-only"_s), qPrintable(opened.error().message));
}

void TestDatabase::aFullDiskLosesNothing()
{
    LYHORD_FILES_ONLY("the disk of a file is full");
    const auto db = fileDatabase(m_folder.filePath(u"full.db"_s));
    const Case kept = inserted(*db, plainCase());
    LYHORD_OK(sql::run(*db, u"PRAGMA max_page_count = 1"_s)); // no page may be added to those there are
    Case large = plainCase();
    large.text = QString(200'000, u'x');
    {
        auto transaction = sql::Transaction::begin(*db);
        LYHORD_OK(transaction);
        const auto refused = CaseStore(*db).insert(large, 2026);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Broken);
        QVERIFY2(refused.error().message.contains(u"disk is full"_s), qPrintable(refused.error().message));
    }
    LYHORD_OK(CaseStore(*db).byId(kept.id));
    LYHORD_OK(sql::run(*db, u"PRAGMA max_page_count = 1000000"_s));
    QCOMPARE(inserted(*db, large).number, u"2026-000002"_s); // the number was not used up
}

void TestDatabase::someoneElseWritingIsUnreachable()
{
    LYHORD_FILES_ONLY("only a file is written to by one at a time");
    const QString path = m_folder.filePath(u"busy.db"_s);
    const auto one = fileDatabase(path);
    const auto other = Database::open(u"sqlite:"_s + path);
    LYHORD_OK(other);
    (*other)->setPatience(std::chrono::milliseconds(0));
    {
        const auto writing = sql::Transaction::begin(*one);
        LYHORD_OK(writing);
        const auto refused = sql::Transaction::begin(**other);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Unreachable);
        QVERIFY2(refused.error().message.contains(u"Someone else is writing"_s), qPrintable(refused.error().message));
    }
    LYHORD_OK(sql::Transaction::begin(**other));
}

void TestDatabase::readersAreNotInTheWay()
{
    const auto one = openDatabase(m_folder, u"reader.db"_s);
    const auto other = Database::open(one->url());
    LYHORD_OK(other);
    (*other)->setPatience(std::chrono::milliseconds(0));
    LYHORD_OK(CaseStore(*one).list({}, AccessScope::all(), morning().date(), {}, 10));
    {
        auto query = sql::prepare(*one, u"SELECT number FROM cases UNION ALL SELECT key FROM departments"_s);
        LYHORD_OK(query.first()); // left after its first row
    }
    inserted(**other, plainCase()); // aborts when a read lock was left
}

void TestDatabase::aRolledBackTransactionLeavesNothing()
{
    const auto db = memoryDatabase();
    {
        const auto transaction = sql::Transaction::begin(*db);
        LYHORD_OK(transaction);
        LYHORD_OK(sql::run(*db, u"INSERT INTO view_settings (login, key, value) VALUES ('a', 'b', 'c')"_s));
    }
    QCOMPARE(valueOf(*db, u"SELECT count(*) FROM view_settings"_s), u"0"_s);
}

void TestDatabase::swedishOrder()
{
    const auto db = memoryDatabase();
    auto query = sql::prepare(*db,
        u"SELECT w FROM (SELECT 'Örebro' AS w UNION ALL SELECT 'zon' UNION ALL SELECT 'Åby' UNION ALL SELECT 'apa' "
        "UNION ALL SELECT 'Älg') AS words ORDER BY w COLLATE swedish"_s);
    QStringList words;
    LYHORD_OK(query.each([&](const sql::Query &row) { words.append(row.text(0)); }));
    QCOMPARE(words, QStringList({ u"apa"_s, u"zon"_s, u"Åby"_s, u"Älg"_s, u"Örebro"_s }));
}

void TestDatabase::aStatementInUseCanBeRunAgain()
{
    const auto db = memoryDatabase();
    const QString statement = u"SELECT key FROM departments ORDER BY position"_s;
    auto outer = sql::prepare(*db, statement);
    QStringList outerKeys;
    QStringList innerKeys;
    LYHORD_OK(outer.each([&](const sql::Query &row) {
        outerKeys.append(row.text(0));
        innerKeys.clear();
        auto inner = sql::prepare(*db, statement);
        QVERIFY(inner.each([&](const sql::Query &innerRow) { innerKeys.append(innerRow.text(0)); }).has_value());
    }));
    QVERIFY(outerKeys.size() > 2);
    QCOMPARE(outerKeys, innerKeys);
}

void TestDatabase::aStatementThatCannotBePreparedIsAnError()
{
    const auto db = memoryDatabase();
    for (int again = 0; again < 3; ++again) {
        auto query = sql::prepare(*db, u"UPDATE departments SET nowhere = ?"_s);
        QVERIFY(!query.bind(u"a text"_s).run());
    }
    QCOMPARE(valueOf(*db, u"SELECT count(*) FROM view_settings"_s), u"0"_s);
}

void TestDatabase::anothersWriteIsSeen()
{
    const auto one = openDatabase(m_folder, u"feed.db"_s);
    const auto other = Database::open(one->url());
    LYHORD_OK(other);
    const auto before = one->dataVersion();
    LYHORD_OK(before);
    QCOMPARE(*one->dataVersion(), *before);
    inserted(**other, plainCase());
    QVERIFY(*one->dataVersion() != *before);
}

void TestDatabase::aTextWithAByteOrderMarkSurvives()
{
    const auto db = memoryDatabase();
    for (const char16_t mark : { u'\ufeff', u'\ufffe' }) {
        const QString headline = QString(QChar(mark)) + u"Snö"_s;
        const Case stored = inserted(*db, plainCase(headline));
        QCOMPARE(CaseStore(*db).byId(stored.id)->headline, headline);
    }
}

LYHORD_TEST(TestDatabase)
#include "test_database.moc"
