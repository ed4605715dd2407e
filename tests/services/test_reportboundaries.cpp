#include "core/services/reports.h"
#include "tests/services/plainperiod.h"
#include "tests/services/townhall.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString figure(const Report &report, const QString &tableKey, const QString &rowKey, const QString &columnKey)
{
    for (const ReportTable &table : report.tables) {
        for (const ReportRow &row : table.rows) {
            for (qsizetype i = 0; i < table.columns.size(); ++i) {
                if (table.key != tableKey || row.key != rowKey || row.isSum || table.columns.at(i).key != columnKey)
                    continue;
                const auto &value = row.cells.at(i).value;
                if (const auto *count = std::get_if<qint64>(&value))
                    return QString::number(*count);
                if (const auto *number = std::get_if<double>(&value))
                    return QString::number(*number);
            }
        }
    }
    return u"none"_s;
}

} // namespace

//! One case, counted by hand where days, months and years meet
class ReportBoundaries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCaseIsCountedOnItsDay_data();
    void aCaseIsCountedOnItsDay();
};

void ReportBoundaries::aCaseIsCountedOnItsDay_data()
{
    QTest::addColumn<QString>("received");
    QTest::addColumn<QString>("answered"); // empty: open still
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("figure"); // of SBF, in the table after the colon or in the split
    QTest::addColumn<QString>("expected");
    const QString never;
    // Where the answer day lies in the other period, the department has a row there, with nothing received.
    const auto came = [&](const char *name, const QString &received, const QString &in, const QString &notIn,
                          const QString &there = u"none"_s) {
        QTest::addRow("%s: counted in %s", name, qPrintable(in)) << received << never << in << u"received"_s << u"1"_s;
        QTest::addRow("%s: not counted in %s", name, qPrintable(notIn))
            << received << never << notIn << u"received"_s << there;
    };
    came("C5: last second of January", u"2026-01-31T23:59:59"_s, u"2026-01"_s, u"2026-02"_s, u"0"_s);
    came("C5: first second of February", u"2026-02-01T00:00:00"_s, u"2026-02"_s, u"2026-01"_s);
    came("C5: 31 December 23:30 UTC is 1 January", u"2025-12-31T23:30:00Z"_s, u"2026"_s, u"2025"_s);
    came("C5: last second of a year", u"2025-12-31T22:59:59Z"_s, u"2025-T3"_s, u"2026-T1"_s, u"0"_s);
    came("the leap day's last second", u"2024-02-29T23:59:59"_s, u"2024-02"_s, u"2024-03"_s, u"0"_s);
    came(
        "the leap day as a period", u"2024-02-29T12:00:00"_s, u"2024-02-29..2024-02-29"_s, u"2024-02-28..2024-02-28"_s);
    came("the leap day is over at 23 UTC", u"2024-02-29T23:00:00Z"_s, u"2024-03-01..2024-03-01"_s,
        u"2024-02-29..2024-02-29"_s);
    came("March's clock change: first second of the day", u"2024-03-30T23:00:00Z"_s, u"2024-03-31..2024-03-31"_s,
        u"2024-03-30..2024-03-30"_s);
    came("March's clock change: last second of the day before", u"2024-03-30T22:59:59Z"_s, u"2024-03-30..2024-03-30"_s,
        u"2024-03-31..2024-03-31"_s);
    came("March's clock change: the hour that is left out", u"2024-03-31T01:00:00Z"_s, u"2024-03"_s, u"2024-04"_s,
        u"0"_s);
    came("March's clock change: last second of a quarter", u"2024-03-31T21:59:59Z"_s, u"2024-Q1"_s, u"2024-Q2"_s,
        u"0"_s);
    came("March's clock change: first second of a quarter", u"2024-03-31T22:00:00Z"_s, u"2024-Q2"_s, u"2024-Q1"_s);
    came("October's clock change: first second of the day", u"2026-10-24T22:00:00Z"_s, u"2026-10-25..2026-10-25"_s,
        u"2026-10-24..2026-10-24"_s);
    came("October's clock change: half past two, summer time", u"2026-10-25T00:30:00Z"_s, u"2026-10-25..2026-10-25"_s,
        u"2026-10-24..2026-10-24"_s);
    came("October's clock change: half past two once more", u"2026-10-25T01:30:00Z"_s, u"2026-10-25..2026-10-25"_s,
        u"2026-10-26..2026-10-26"_s);
    came("October's clock change: last second of the day", u"2026-10-25T22:59:59Z"_s, u"2026-10-25..2026-10-25"_s,
        u"2026-10-26..2026-10-26"_s);
    came("October's clock change: the day after", u"2026-10-25T23:00:00Z"_s, u"2026-10-26..2026-10-26"_s,
        u"2026-10-25..2026-10-25"_s);
    came("O9: last second of August", u"2026-08-31T23:59:59"_s, u"2026-01..2026-08"_s, u"2026-09"_s, u"0"_s);
    came("last second of the first tertial", u"2026-04-30T23:59:59"_s, u"2026-T1"_s, u"2026-T2"_s, u"0"_s);
    came("first second of the second half-year", u"2026-07-01T00:00:00"_s, u"2026-H2"_s, u"2026-H1"_s);
    came("first second of several years", u"2024-01-01T00:00:00"_s, u"2024..2025"_s, u"2022..2023"_s);

    const auto went = [&](const char *name, const QString &received, const QString &answered, const QString &period,
                          const QString &what, const QString &expected) {
        QTest::addRow("%s: %s in %s", name, qPrintable(what), qPrintable(period))
            << received << answered << period << what << expected;
    };
    const QString may = u"2026-05-04T10:00"_s; // a Monday
    went("closed in the last second of May", may, u"2026-05-31T23:59:59"_s, u"2026-05"_s, u"closed"_s, u"1"_s);
    went("closed in the last second of May", may, u"2026-05-31T23:59:59"_s, u"2026-05"_s, u"open:open"_s, u"none"_s);
    went("closed in the first second of June", may, u"2026-06-01T00:00:00"_s, u"2026-05"_s, u"closed"_s, u"0"_s);
    went("closed in the first second of June", may, u"2026-06-01T00:00:00"_s, u"2026-05"_s, u"open:open"_s, u"1"_s);
    went("closed in the first second of June", may, u"2026-06-01T00:00:00"_s, u"2026-06"_s, u"closed"_s, u"1"_s);
    const QString beforeChristmas = u"2024-12-23T08:00"_s; // C12: the tenth working day is 14 January
    const QString january = u"2025-01"_s;
    went("C7: answered in the tenth day's last second", beforeChristmas, u"2025-01-14T23:59:59"_s, january,
        u"answered_in_time"_s, u"1"_s);
    went("C7: answered in the tenth day's last second", beforeChristmas, u"2025-01-14T23:59:59"_s, january,
        u"feedback_median"_s, u"10"_s);
    went("C7: answered a second later", beforeChristmas, u"2025-01-15T00:00:00"_s, january, u"answered_in_time"_s,
        u"0"_s);
    went("C7: answered a second later", beforeChristmas, u"2025-01-15T00:00:00"_s, january, u"share_in_time"_s, u"0"_s);
    went("C5: Friday ten to midnight, answered on Monday", u"2026-05-08T23:50"_s, u"2026-05-11T08:00"_s, u"2026-05"_s,
        u"feedback_median"_s, u"1"_s);
    went("C5: in the first second of Saturday, answered on Monday", u"2026-05-09T00:00"_s, u"2026-05-11T08:00"_s,
        u"2026-05"_s, u"feedback_median"_s, u"1"_s);
    went("answered on the same day", may, u"2026-05-04T23:59:59"_s, u"2026-05"_s, u"handling_p90"_s, u"0"_s);
    went("over the leap day", u"2024-02-28T10:00"_s, u"2024-03-01T10:00"_s, u"2024-03"_s, u"handling_median"_s, u"2"_s);
    went("over the night of March's clock change", u"2026-03-28T23:59"_s, u"2026-03-30T00:00"_s, u"2026-03"_s,
        u"handling_median"_s, u"1"_s);
    went("over the night of October's clock change", u"2026-10-23T23:59"_s, u"2026-10-26T00:00"_s, u"2026-10"_s,
        u"handling_median"_s, u"1"_s);
    went("late the day after the tenth", beforeChristmas, never, u"2025-01-01..2025-01-15"_s, u"open:late"_s, u"1"_s);
    went("not late on the tenth day", beforeChristmas, never, u"2025-01-01..2025-01-14"_s, u"open:late"_s, u"0"_s);
    went("ten working days old", beforeChristmas, never, u"2025-01-01..2025-01-14"_s, u"open:open_0_10"_s, u"1"_s);
    went("eleven working days old", beforeChristmas, never, u"2025-01-01..2025-01-15"_s, u"open:open_11_30"_s, u"1"_s);
}

void ReportBoundaries::aCaseIsCountedOnItsDay()
{
    QFETCH(const QString, received);
    QFETCH(const QString, answered);
    QFETCH(const QString, period);
    QFETCH(const QString, figure);
    QFETCH(const QString, expected);
    TownHall hall(received);
    const QString number = hall.snowCase().number;
    if (!answered.isEmpty()) {
        hall.setNow(answered);
        QVERIFY(hall.cases().apply(number, SendAnswer{ u"Vi plogar."_s, Outcome::NoAction, {}, u"Brådskar"_s }));
        hall.letAnswerLeave(number); // in the same second
    }
    hall.setNow(u"2026-11-20T14:05"_s);
    const ReportRequest request{ .period = plainPeriod(period), .split = SplitBy::Department };
    const Result<Report> report = Reports(hall.session()).make(request);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    const QString table = figure.contains(u':') ? figure.section(u':', 0, 0) : u"split"_s;
    QCOMPARE(::figure(*report, table, u"SBF"_s, figure.section(u':', -1)), expected);
}

LYHORD_TEST(ReportBoundaries)
#include "test_reportboundaries.moc"
