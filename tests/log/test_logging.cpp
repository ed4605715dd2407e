#include "core/log/categories.h"
#include "core/log/loggable.h"
#include "core/log/logging.h"
#include "tests/support/testmain.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>

#include <thread>
#include <vector>

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

class TestLogging : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;
    QString m_path;

    [[nodiscard]] QStringList lines() const
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    }
    void start(LogLevel level) const { QVERIFY(startLogging({ level, m_path })); }

private Q_SLOTS:
    void init() { m_path = m_folder.filePath(u"%1.log"_s.arg(++m_files)); }
    void cleanup() { stopLogging(); }

    void aLevelLetsThroughWhatIsGraver_data()
    {
        QTest::addColumn<QString>("level");
        QTest::addColumn<QStringList>("kept");
        QTest::newRow("error") << u"error"_s << QStringList{ u"error"_s };
        QTest::newRow("warning") << u"warning"_s << QStringList{ u"error"_s, u"warning"_s };
        QTest::newRow("info") << u"info"_s << QStringList{ u"error"_s, u"warning"_s, u"info"_s };
        QTest::newRow("debug") << u"debug"_s << QStringList{ u"error"_s, u"warning"_s, u"info"_s, u"debug"_s };
    }
    void aLevelLetsThroughWhatIsGraver()
    {
        QFETCH(QString, level);
        QFETCH(QStringList, kept);
        start(logLevelNamed(level).value());
        qCCritical(databaseLog, "said");
        qCWarning(databaseLog, "said");
        qCInfo(databaseLog, "said");
        qCDebug(databaseLog, "said");
        static const QRegularExpression shape(
            u"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z (\\w+) lyhord\\.database: said$"_s);
        QStringList found;
        for (const QString &line : lines())
            found.append(shape.match(line).captured(1));
        QCOMPARE(found, kept);
    }

    void anUnknownLevelIsNone()
    {
        QVERIFY(!logLevelNamed(u"loud"_s));
        QVERIFY(!logLevelNamed(QString()));
        QCOMPARE(logLevels(), (QStringList{ u"error"_s, u"warning"_s, u"info"_s, u"debug"_s }));
    }

    void aMessageIsOneLine()
    {
        start(LogLevel::Info);
        qCWarning(databaseLog, "first\nsecond\r\x1b[31m third");
        QCOMPARE(lines().size(), 1);
        QVERIFY(lines().constFirst().endsWith(u"lyhord.database: first second  [31m third"_s));
    }

    void aMessageHasAnEnd()
    {
        start(LogLevel::Info);
        qCWarning(databaseLog, "%s", QByteArray(100'000, 'x').constData());
        QCOMPARE(lines().size(), 1);
        QVERIFY(lines().constFirst().size() < 5000);
    }

    void whatQtSaysIsNotInIt()
    {
        start(LogLevel::Debug);
        QTest::ignoreMessage(QtWarningMsg, "a file of somebody");
        qWarning("a file of somebody");
        QVERIFY(lines().isEmpty());
    }

    void itCanBeStartedAgainElsewhere()
    {
        start(LogLevel::Info);
        qCInfo(workerLog, "here");
        const QString first = m_path;
        m_path = m_folder.filePath(u"second.log"_s);
        start(LogLevel::Warning);
        qCInfo(workerLog, "too little");
        qCWarning(workerLog, "there");
        QCOMPARE(currentLogFile(), m_path);
        QCOMPARE(lines().size(), 1);
        QVERIFY(lines().constFirst().endsWith(u"there"_s));
        stopLogging();
        QCOMPARE(currentLogFile(), QString());
    }

    void aFileThatCannotBeWrittenChangesNothing()
    {
        start(LogLevel::Info);
        QVERIFY(!startLogging({ LogLevel::Info, m_folder.filePath(u"missing/other.log"_s) }));
        qCInfo(workerLog, "still here");
        QCOMPARE(lines().size(), 1);
    }

    void severalThreadsWriteWholeLines()
    {
        start(LogLevel::Info);
        constexpr int each = 200;
        std::vector<std::thread> threads;
        for (int thread = 0; thread < 4; ++thread)
            threads.emplace_back([thread] {
                for (int n = 0; n < each; ++n)
                    qCInfo(importLog, "thread %d line %d end", thread, n);
            });
        for (std::thread &thread : threads)
            thread.join();
        const QStringList written = lines();
        QCOMPARE(written.size(), 4 * each);
        for (const QString &line : written)
            QVERIFY2(line.endsWith(u" end"_s) && line.count(u"lyhord.import"_s) == 1, qPrintable(line));
    }

    void ofAnErrorOnlyTheStatementAndTheNumber_data()
    {
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QByteArray>("logged");
        QTest::newRow("nothing more is known") << QString() << QByteArray("broken");
        QTest::newRow("a statement") << u"SQLite 13: INSERT INTO cases (text) VALUES (?)"_s
                                     << QByteArray("broken, SQLite 13: INSERT INTO cases (text) VALUES (?)");
        QTest::newRow("with a value pasted") << u"SQLite 1: SELECT 'Åsa ''O'' Öberg', 'x' FROM t"_s
                                             << QByteArray("broken, SQLite 1: SELECT '…', '…' FROM t");
    }
    void ofAnErrorOnlyTheStatementAndTheNumber()
    {
        QFETCH(QString, detail);
        QFETCH(QByteArray, logged);
        QCOMPARE(
            loggable({ ErrorCode::Broken, u"Case 2026-000123 of Åsa Öberg"_s, detail, u"submitter.name"_s }), logged);
    }

    void whatAPersonIsToldOfIsFoundByItsCode()
    {
        start(LogLevel::Info);
        const Error error{ ErrorCode::Unreachable, u"The case of Åsa"_s, u"PostgreSQL 57P01: SELECT 1"_s, {} };
        const QString code = reportedCode(error);
        QVERIFY(QRegularExpression(u"^[2-9B-Z]{4}$"_s).match(code).hasMatch());
        QCOMPARE(lines().size(), 1);
        QVERIFY(lines().constFirst().contains(u"warning lyhord.error: "_s + code));
        QVERIFY(lines().constFirst().contains(u"unreachable, PostgreSQL 57P01: SELECT 1"_s));
        QVERIFY(!lines().constFirst().contains(u"Åsa"_s));
        QVERIFY(reportedCode(error) != code);
    }

    void aRuleThatSaysNoNeedsNoHelp()
    {
        QVERIFY(!isWorthReporting({ ErrorCode::Refused, u"Not before Monday."_s, {}, {} }));
        QVERIFY(!isWorthReporting({ ErrorCode::NotPermitted, u"You may not."_s, {}, {} }));
        QVERIFY(
            isWorthReporting({ ErrorCode::NotPermitted, u"The database says no."_s, u"PostgreSQL 42501: X"_s, {} }));
        QVERIFY(isWorthReporting({ ErrorCode::Broken, u"It broke."_s, {}, {} }));
        QVERIFY(isWorthReporting({ ErrorCode::Unreachable, u"It is away."_s, {}, {} }));
    }
};

LYHORD_TEST(TestLogging)
#include "test_logging.moc"
