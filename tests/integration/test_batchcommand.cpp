#include "core/db/database.h"
#include "core/model/clock.h"
#include "core/services/batchservice.h"
#include "core/services/session.h"
#include "tests/support/smallprofile.h"
#include "tests/support/testmain.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Said
{
    int code = -1;
    QJsonObject document;
    [[nodiscard]] QStringList done() const
    {
        QStringList numbers;
        for (const QJsonValue &number : document[u"done"_s].toArray())
            numbers.append(number.toString());
        return numbers;
    }
    [[nodiscard]] QStringList refused() const
    {
        QStringList numbers;
        for (const QJsonValue &one : document[u"refused"_s].toArray())
            numbers.append(one[u"number"_s].toString());
        return numbers;
    }
};

} // namespace

//! `case batch` and `case undo-batch`, as a user's script meets them
class TestBatchCommand : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_databases = 0;
    QString m_url;
    FixedClock m_clock{ momentFromIso(u"2026-11-20T14:05"_s) };

    Said run(const QStringList &words) const
    {
        QProcess program;
        program.start(QStringLiteral(LYHORD_LYHORDCTL),
            QStringList{ u"--database"_s, m_url, u"--as"_s, u"anna"_s, u"--json"_s, u"--language"_s, u"en"_s,
                u"--now"_s, u"2026-11-20T14:05"_s }
                + words);
        program.waitForFinished(60'000);
        const QByteArray out = program.readAllStandardOutput();
        const QJsonDocument document = QJsonDocument::fromJson(out);
        if (!document.isObject())
            qFatal("not one JSON document: %s", out.constData());
        return { program.exitCode(), document.object() };
    }

    QStringList registered(int many, const QStringList &departments = {})
    {
        QStringList numbers;
        const auto session = Session::open(m_url, u"anna"_s, m_clock);
        for (int nth = 0; nth < many; ++nth) {
            CaseDraft draft = test::snowDraft();
            draft.departments = departments;
            numbers.append((*session)->cases().registerCase(draft)->number);
        }
        return numbers;
    }

private Q_SLOTS:
    void init()
    {
        m_url = u"sqlite:"_s + m_folder.filePath(u"%1.db"_s.arg(++m_databases));
        QVERIFY(Session::initialise(m_url, u"anna"_s, m_clock, { .profile = test::smallProfile() }));
    }

    void aStepOnManyIsPrintedAndTakenBack()
    {
        const QStringList numbers = registered(3);
        const Said said = run(QStringList{ u"case"_s, u"batch"_s, u"assign"_s } + numbers
            + QStringList{ u"2026-999999"_s, u"--department"_s, u"SBF"_s, u"KFF"_s });
        QCOMPARE(said.code, 0);
        QCOMPARE(said.document.keys(), (QStringList{ u"batch"_s, u"done"_s, u"refused"_s }));
        QCOMPARE(said.done(), numbers);
        QCOMPARE(said.refused(), QStringList{ u"2026-999999"_s });
        const QJsonObject refusal = said.document[u"refused"_s][0].toObject();
        QCOMPARE(refusal.keys(), (QStringList{ u"number"_s, u"reason"_s }));
        QVERIFY(!refusal[u"reason"_s].toString().isEmpty());
        QVERIFY(said.document[u"batch"_s].isDouble());
        const Said shown = run({ u"case"_s, u"show"_s, numbers.at(2) });
        QCOMPARE(shown.document[u"status"_s].toString(), u"awaiting_answer"_s);
        QCOMPARE(shown.document[u"assignments"_s].toArray().size(), 2);

        const QString batch = QString::number(said.document[u"batch"_s].toInt());
        const Said back = run({ u"case"_s, u"undo-batch"_s, batch });
        QCOMPARE(back.code, 0);
        QCOMPARE(back.document.keys(), (QStringList{ u"done"_s, u"refused"_s }));
        QStringList takenBack = back.done();
        takenBack.sort();
        QCOMPARE(takenBack, numbers);
        QCOMPARE(run({ u"case"_s, u"show"_s, numbers.at(2) }).document[u"status"_s].toString(), u"registered"_s);
        const Said twice = run({ u"case"_s, u"undo-batch"_s, batch });
        QCOMPARE(twice.code, 0);
        QVERIFY(twice.done().isEmpty());
        QCOMPARE(twice.refused().size(), 3);
    }

    void thatAllAreRefusedIsNoFailure()
    {
        const QStringList numbers = registered(2);
        const Said said = run(QStringList{ u"case"_s, u"batch"_s, u"write-off"_s } + numbers);
        QCOMPARE(said.code, 0);
        QVERIFY(said.document[u"batch"_s].isNull());
        QVERIFY(said.done().isEmpty());
        QCOMPARE(said.refused(), numbers);
    }

    void aPreviewStoresNothing()
    {
        const QStringList numbers = registered(2);
        const auto other = Database::open(m_url);
        QVERIFY(other);
        const qint64 before = *(*other)->dataVersion();
        const Said said = run(QStringList{ u"case"_s, u"batch"_s, u"assign"_s } + numbers
            + QStringList{ u"2026-999999"_s, u"--preview"_s, u"--department"_s, u"SBF"_s });
        QCOMPARE(said.code, 0);
        QVERIFY(said.document[u"batch"_s].isNull());
        QCOMPARE(said.done(), numbers);
        QCOMPARE(said.refused(), QStringList{ u"2026-999999"_s });
        QCOMPARE(*(*other)->dataVersion(), before);
    }

    void oneNumberGivenTwiceIsOneCase()
    {
        const QString number = registered(1, { u"SBF"_s }).constFirst();
        const Said said = run({ u"case"_s, u"batch"_s, u"interim"_s, number, number, u"--text"_s, u"Vi mäter."_s,
            u"--new-date"_s, u"2026-12-18"_s });
        QCOMPARE(said.done(), QStringList{ number });
        QVERIFY(said.refused().isEmpty());
    }

    void everyStepTakesItsOptions_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("answer") << QStringList{ u"answer"_s, u"--department"_s, u"SBF"_s, u"--outcome"_s,
            u"no_action"_s, u"--text"_s, u"Nej."_s };
        QTest::newRow("send") << QStringList{ u"send"_s, u"--standard-answer"_s, u"salt"_s, u"--outcome"_s,
            u"improvement"_s };
        QTest::newRow("send without a part")
            << QStringList{ u"send"_s, u"--text-file"_s, m_folder.filePath(u"answer"_s), u"--outcome"_s,
                   u"improvement"_s, u"--missing-part-reason"_s, u"SBF är stängt."_s };
        QTest::newRow("refer") << QStringList{ u"refer"_s, u"--ground"_s, u"fault_report"_s, u"--to"_s, u"Felanmälan"_s,
            u"--told"_s, u"Anmäl felet på webben."_s };
        QTest::newRow("link") << QStringList{ u"link"_s, u"--to"_s, u"2026-000001"_s, u"--kind"_s, u"duplicate"_s };
        QTest::newRow("link, related") << QStringList{ u"link"_s, u"--to"_s, u"2026-000001"_s };
    }
    void everyStepTakesItsOptions()
    {
        QFETCH(const QStringList, words);
        QFile answer(m_folder.filePath(u"answer"_s));
        QVERIFY(answer.open(QIODevice::WriteOnly));
        answer.write("Vi sandar i natt.");
        answer.close();
        registered(1);
        const QStringList numbers = registered(2, { u"SBF"_s });
        const Said said = run(QStringList{ u"case"_s, u"batch"_s, words.constFirst() } + numbers + words.mid(1));
        QCOMPARE(said.code, 0);
        QVERIFY2(said.done() == numbers, QJsonDocument(said.document).toJson().constData());
        const Said back = run({ u"case"_s, u"undo-batch"_s, QString::number(said.document[u"batch"_s].toInt()) });
        QVERIFY2(back.done().size() == 2, QJsonDocument(back.document).toJson().constData());
    }

    void wrongUsageIsToldApart_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::newRow("no step") << QStringList{ u"case"_s, u"batch"_s } << 2;
        QTest::newRow("a step for one case")
            << QStringList{ u"case"_s, u"batch"_s, u"reopen"_s, u"2026-000001"_s } << 2;
        QTest::newRow("no number") << QStringList{ u"case"_s, u"batch"_s, u"write-off"_s } << 2;
        QTest::newRow("an option is missing")
            << QStringList{ u"case"_s, u"batch"_s, u"assign"_s, u"2026-000001"_s } << 2;
        QTest::newRow("another step's option")
            << QStringList{ u"case"_s, u"batch"_s, u"write-off"_s, u"2026-000001"_s, u"--department"_s, u"SBF"_s } << 2;
        QTest::newRow("no such outcome") << QStringList{ u"case"_s, u"batch"_s, u"send"_s, u"2026-000001"_s,
            u"--outcome"_s, u"nothing"_s }
                                         << 6;
        QTest::newRow("no batch named") << QStringList{ u"case"_s, u"undo-batch"_s } << 2;
        QTest::newRow("no such batch") << QStringList{ u"case"_s, u"undo-batch"_s, u"7"_s } << 1;
        QTest::newRow("no number of a batch") << QStringList{ u"case"_s, u"undo-batch"_s, u"seven"_s } << 6;
    }
    void wrongUsageIsToldApart()
    {
        QFETCH(const QStringList, words);
        QFETCH(const int, code);
        registered(1);
        const Said said = run(words);
        QCOMPARE(said.code, code);
        QVERIFY(said.document.contains(u"error"_s));
    }

    void killedInTheMiddleEachCaseIsWholeAndWhatWasDoneIsRecorded()
    {
        const QStringList numbers = registered(60);
        QProcess program;
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.start(QStringLiteral(LYHORD_LYHORDCTL),
            QStringList{ u"--database"_s, m_url, u"--as"_s, u"anna"_s, u"--now"_s, u"2026-11-20T14:05"_s, u"case"_s,
                u"batch"_s, u"assign"_s }
                + numbers + QStringList{ u"--department"_s, u"SBF"_s });
        QVERIFY(program.waitForReadyRead(20'000)); // the first cases are done
        program.kill();
        program.waitForFinished();
        const auto session = Session::open(m_url, u"anna"_s, m_clock);
        QVERIFY(session);
        const auto open = (*session)->batches().open(10);
        QCOMPARE(open->size(), 1);
        QStringList recorded;
        for (const BatchCase &one : open->at(0).cases)
            recorded.append(one.number);
        QVERIFY(!recorded.isEmpty() && recorded.size() < numbers.size());
        for (const QString &number : numbers) {
            const auto file = (*session)->cases().open(number);
            const bool done = file->subject.status == CaseStatus::AwaitingAnswer;
            QCOMPARE(done, recorded.contains(number));
            QCOMPARE(file->events.size(), done ? 2 : 1);
            QCOMPARE(file->messages.size(), done ? 1 : 0);
        }
        QCOMPARE((*session)->check()->problems, QStringList());
        const Said back = run({ u"case"_s, u"undo-batch"_s, QString::number(open->at(0).id.value) });
        QCOMPARE(back.done().size(), recorded.size());
    }
};

LYHORD_TEST(TestBatchCommand)
#include "test_batchcommand.moc"
