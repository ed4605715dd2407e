#include "tests/support/testmain.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Said
{
    int code = -1;
    QByteArray out;
    QString error;
};

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

//! Without what Qt remarks where there is no session
QString withoutQts(const QByteArray &said)
{
    QStringList lines = QString::fromUtf8(said).split(u'\n');
    lines.removeIf([](const QString &line) { return line.startsWith(u"QStandardPaths:"_s); });
    return lines.join(u'\n');
}

} // namespace

//! --log-level and --log-file, and where the worker speaks
class TestLogOptions : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_database = u"sqlite:"_s + m_folder.filePath(u"log.db"_s);

    [[nodiscard]] Said run(const QStringList &words) const
    {
        QProcess program;
        program.start(QStringLiteral(LYHORD_LYHORDCTL),
            QStringList{ u"--database"_s, m_database, u"--language"_s, u"en"_s, u"--as"_s, u"anna"_s } + words);
        program.waitForFinished(60'000);
        return { program.exitCode(), program.readAllStandardOutput(), withoutQts(program.readAllStandardError()) };
    }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(run({ u"init"_s, u"--profile"_s, u"eskilstuna"_s }).code, 0); }

    void aCommandSaysNothingUnlessAsked()
    {
        QCOMPARE(run({ u"queues"_s }).error, QString());
        QVERIFY(run({ u"--log-level"_s, u"info"_s, u"queues"_s })
                    .error.contains(u" info lyhord.database: opened: SQLite"_s));
        QVERIFY(run({ u"--log-level"_s, u"debug"_s, u"queues"_s }).error.contains(u"SELECT"_s));
    }

    void theWorkerSaysWhatItDoes()
    {
        const QString said = run({ u"worker"_s, u"--once"_s }).error;
        QVERIFY2(said.contains(u" info lyhord.database: opened: SQLite"_s), qPrintable(said));
        QCOMPARE(run({ u"--quiet"_s, u"worker"_s, u"--once"_s }).error, QString());
        QVERIFY(run({ u"--log-level"_s, u"debug"_s, u"worker"_s, u"--once"_s })
                    .error.contains(u"debug lyhord.worker: a round"_s));
    }

    void aFileIsWrittenInsteadOfStandardError()
    {
        const QString file = m_folder.filePath(u"given.log"_s);
        const Said said = run({ u"--log-file"_s, file, u"worker"_s, u"--once"_s });
        QCOMPARE(said.code, 0);
        QCOMPARE(said.error, QString());
        QVERIFY(contentOf(file).contains(u"info lyhord.program: lyhord "_s));
        QCOMPARE(
            QFile::permissions(file) & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(run({ u"--log-file"_s, u"-"_s, u"queues"_s }).error.contains(u"lyhord.program"_s));
    }

    void aWrongLevelIsWrongUsage()
    {
        const Said said = run({ u"--json"_s, u"--log-level"_s, u"loud"_s, u"queues"_s });
        QCOMPARE(said.code, 2);
        const QJsonObject error = QJsonDocument::fromJson(said.out).object()[u"error"_s].toObject();
        QCOMPARE(error[u"code"_s].toString(), u"usage"_s);
        QVERIFY(error[u"message"_s].toString().contains(u"loud"_s));
        QCOMPARE(run({ u"--log-level"_s }).code, 2);
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        const Said said = run({ u"--json"_s, u"--log-file"_s, m_folder.filePath(u"missing/x.log"_s), u"queues"_s });
        QCOMPARE(said.code, 1);
        QCOMPARE(QJsonDocument::fromJson(said.out).object()[u"error"_s][u"code"_s].toString(), u"failed"_s);
        QVERIFY(said.error.contains(u"missing/x.log"_s));
    }

    //! systemd.exec(5): $JOURNAL_STREAM counts only while standard error is what it names
    void theJournalIsToldThePriority_data()
    {
        QTest::addColumn<QString>("stream");
        QTest::addColumn<QString>("begin");
        QTest::newRow("the journal") << u"$(stat -L -c %d:%i /dev/stderr)"_s << u"<6>lyhord."_s;
        QTest::newRow("inherited, and directed elsewhere since") << u"1:2"_s << u"20"_s;
        QTest::newRow("no journal") << QString() << u"20"_s;
    }
    void theJournalIsToldThePriority()
    {
        QFETCH(QString, stream);
        QFETCH(QString, begin);
        QProcess shell;
        shell.start(u"sh"_s,
            { u"-c"_s,
                u"JOURNAL_STREAM=%1 exec '%2' --database '%3' --as anna worker --once"_s.arg(
                    stream, QStringLiteral(LYHORD_LYHORDCTL), m_database) });
        QVERIFY(shell.waitForFinished(60'000));
        QCOMPARE(shell.exitCode(), 0);
        const QStringList lines = withoutQts(shell.readAllStandardError()).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(!lines.isEmpty());
        for (const QString &line : lines)
            QVERIFY2(line.startsWith(begin), qPrintable(line));
    }
};

LYHORD_TEST(TestLogOptions)
#include "test_logoptions.moc"
