#include "core/export/outputfile.h"
#include "tests/export/fulldisk.h"
#include "tests/support/testmain.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <unistd.h>

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

} // namespace

class TestOutputFile : public QObject
{
    Q_OBJECT

    static void verifyRefused(const Result<> &written, const QString &name)
    {
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Broken);
        QVERIFY2(written.error().message.contains(name), qPrintable(written.error().message));
    }

private Q_SLOTS:
    void aFileIsReplaced()
    {
        const QTemporaryDir place;
        const QString name = place.filePath(u"rapport.csv"_s);
        QVERIFY(writeFile(name, "före"));
        QVERIFY(writeFile(name, "efter"));
        QCOMPARE(contentOf(name), QByteArray("efter"));
        QCOMPARE(QDir(place.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void aFullDiskLeavesWhatWasThere()
    {
        const QTemporaryDir place;
        const QString name = place.filePath(u"rapport.csv"_s);
        QVERIFY(writeFile(name, "före"));
        Result<> written;
        {
            const test::FullDisk full(4096);
            written = writeFile(name, QByteArray(100'000, 'x'));
        }
        verifyRefused(written, name);
        QCOMPARE(contentOf(name), QByteArray("före"));
        QCOMPARE(QDir(place.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void aCopyOnAFullDiskLeavesNothing()
    {
        const QTemporaryDir place;
        const QString made = place.filePath(u"gjord"_s);
        const QString name = place.filePath(u"rapport.xlsx"_s);
        QVERIFY(writeFile(made, QByteArray(100'000, 'x')));
        Result<> written;
        {
            const test::FullDisk full(4096);
            written = putInPlace(made, name);
        }
        verifyRefused(written, name);
        QVERIFY(!QFile::exists(name));
        QVERIFY(putInPlace(made, name));
        QCOMPARE(contentOf(name), QByteArray(100'000, 'x'));
    }

    void ofSeveralFilesNoneIsWrittenWhenOneDoesNotFit()
    {
        const QTemporaryDir place;
        Result<> written;
        {
            const test::FullDisk full(4096);
            written = writeFiles(
                { { place.filePath(u"a.csv"_s), "kort" }, { place.filePath(u"b.csv"_s), QByteArray(100'000, 'x') } });
        }
        verifyRefused(written, place.filePath(u"b.csv"_s));
        QVERIFY(QDir(place.path()).isEmpty());
    }

    void aFolderInItsPlaceIsRefused()
    {
        const QTemporaryDir place;
        const QString name = place.filePath(u"rapport.csv"_s);
        QVERIFY(QDir().mkdir(name));
        verifyRefused(writeFile(name, "x"), name);
    }

    void aFolderThatDoesNotExistIsRefused()
    {
        const QTemporaryDir place;
        const QString name = place.filePath(u"borta/rapport.csv"_s);
        verifyRefused(writeFile(name, "x"), name);
    }

    void aFolderThatMayNotBeWrittenIsRefused()
    {
        if (geteuid() == 0)
            QSKIP("root may write everywhere");
        const QTemporaryDir place;
        const QString name = place.filePath(u"rapport.csv"_s);
        QVERIFY(QFile::setPermissions(place.path(), QFile::ReadOwner | QFile::ExeOwner));
        const Result<> written = writeFile(name, "x");
        QVERIFY(QFile::setPermissions(place.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        verifyRefused(written, name);
    }
};

LYHORD_TEST(TestOutputFile)
#include "test_outputfile.moc"
