#include "core/export/reportjson.h"
#include "tests/statistics/reportexample.h"
#include "tests/support/testmain.h"

#include <QtCore/QJsonArray>

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

class TestReportJson : public QObject
{
    Q_OBJECT

    const QJsonObject m_json = reportJson(test::exampleReport());

    [[nodiscard]] QJsonObject tableOf(const QString &key) const
    {
        for (const QJsonValue &each : m_json[u"tables"_s].toArray()) {
            if (each[u"key"_s] == key)
                return each.toObject();
        }
        return {};
    }

private Q_SLOTS:
    void theBaseFiguresStandOnTop_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<double>("value");
        QTest::newRow("R69: received") << u"received"_s << 1234.;
        QTest::newRow("R69: closed") << u"closed"_s << 1231.;
        QTest::newRow("O8: answered in time has its longer name") << u"answered_within_10_working_days"_s << 700.;
        QTest::newRow("O8: the denominator") << u"due"_s << 800.;
        QTest::newRow("R76: a median with a half") << u"feedback_median"_s << 4.5;
    }
    void theBaseFiguresStandOnTop()
    {
        QFETCH(const QString, key);
        QFETCH(const double, value);
        QCOMPARE(m_json[u"base"_s][key].toDouble(-1), value);
    }

    void eachGenderIsThere()
    {
        const QJsonObject gender = m_json[u"base"_s][u"gender"_s].toObject();
        QCOMPARE(gender[u"woman"_s].toInt(), 600);
        QCOMPARE(gender[u"other"_s].toObject(), (QJsonObject{ { u"masked"_s, true }, { u"shown"_s, u"<5"_s } }));
        QCOMPARE(gender[u"not_stated"_s].toInt(-1), 0); // nobody: no row
        QVERIFY(!gender.contains(u"sum"_s));
    }

    void theSplitHasTheKeysOfItsRowsAndNoSum()
    {
        const QJsonObject split = m_json[u"split"_s].toObject();
        QCOMPARE(split.keys(), (QStringList{ u""_s, u"gator"_s, u"miljo"_s }));
        QCOMPARE(split[u"gator"_s][u"received"_s].toInt(), 700);
        QCOMPARE(split[u"gator"_s][u"answered_within_10_working_days"_s].toInt(), 450);
    }

    void withoutASplitThereIsNone()
    {
        Report report = test::exampleReport();
        report.tables.removeFirst();
        QVERIFY(!reportJson(report).contains(u"split"_s));
    }

    void aFigureIsANumberOrNothingOrMasked()
    {
        const QJsonArray rows = tableOf(u"departments_outcomes"_s)[u"rows"_s].toArray();
        QCOMPARE(rows[0][u"cells"_s][u"share_in_time"_s].toDouble(), 0.875);
        QVERIFY(rows[2][u"cells"_s][u"share_in_time"_s].isNull());
        QCOMPARE(rows[2][u"cells"_s][u"closed"_s].toObject(),
            (QJsonObject{ { u"masked"_s, true }, { u"shown"_s, u"<5"_s } }));
        QCOMPARE(rows.last()[u"sum"_s].toBool(), true);
        QCOMPARE(tableOf(u"improvements"_s)[u"rows"_s][0][u"cells"_s][u"day"_s].toString(), u"2026-10-12"_s);
        QCOMPARE(tableOf(u"split"_s)[u"rows"_s][1][u"level"_s].toInt(), 1);
    }

    void whoMadeItWhenAndFrozenSinceWhen()
    {
        QCOMPARE(m_json[u"made"_s].toString(), u"2026-11-02T08:15:00+01:00"_s);
        QCOMPARE(m_json[u"made_by"_s].toString(), u"Anna Åkerblom"_s);
        QCOMPARE(m_json[u"frozen"_s].toString(), u"2026-11-01T02:00:00+01:00"_s);
        QCOMPARE(m_json[u"scope"_s].toString(), u"all"_s);
        QCOMPARE(m_json[u"period"_s].toObject(),
            (QJsonObject{ { u"name"_s, u"2026-10"_s }, { u"from"_s, u"2026-10-01"_s }, { u"to"_s, u"2026-10-31"_s } }));
    }

    void definitionsAndChartsGoWithTheTables()
    {
        const QJsonObject table = tableOf(u"months"_s);
        QCOMPARE(table[u"chart"_s][u"kind"_s].toString(), u"lines"_s);
        QVERIFY(tableOf(u"gender"_s)[u"chart"_s].isNull());
        QCOMPARE(table[u"columns"_s][0][u"definition"_s].toString(), u"Ärenden som kom in under månaden."_s);
    }
};

LYHORD_TEST(TestReportJson)
#include "test_reportjson.moc"
