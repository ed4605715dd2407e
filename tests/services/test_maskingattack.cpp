#include "core/export/factswriter.h"
#include "core/sample/samplefill.h"
#include "core/services/reports.h"
#include "tests/services/madeuptown.h"
#include "tests/services/maskingattack.h"
#include "tests/services/plainperiod.h"
#include "tests/services/randomtown.h"
#include "tests/support/testmain.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int townsInTheSuite = 4;
//! LYHORD_TOWNS=200 for the long run
constexpr char townsAskedFor[] = "LYHORD_TOWNS";

//! Small enough that much is hidden, large enough that not all is
ReportRequest anyRequest(SampleDice &dice, int place)
{
    const QList<QString> periods{ u"2024"_s, u"2024-T2"_s, u"2024-Q3"_s, u"2024-05"_s };
    ReportRequest request{ .period = plainPeriod(dice.pick(periods)) };
    request.split = static_cast<SplitBy>((place + dice.below(12)) % 12);
    if (dice.chance(300))
        request.department = dice.pick(QStringList{ u"SBF"_s, u"KFF"_s, u"SOC"_s });
    return request;
}

//! In a table of kinds and in all
Report reportOfKinds(const QList<ReportCell> &cells)
{
    Report one;
    ReportTable table{ .key = u"types"_s, .columns = { { .key = u"received"_s } } };
    const QStringList keys{ u"view"_s, u"praise"_s, u"complaint"_s, u"all"_s };
    for (qsizetype i = 0; i < cells.size(); ++i)
        table.rows.append({ .key = keys.at(i), .isSum = i + 1 == cells.size(), .cells = { cells.at(i) } });
    one.tables.append(table);
    return one;
}

ReportCell count(qint64 value)
{
    return { .value = value };
}

const ReportCell small{ .masked = true, .small = true };
const ReportCell dash{ .masked = true };

//! Nothing: they were refused
std::optional<FactsFile> maskedFacts(Session &session, const ReportRequest &request, const Report &masked)
{
    const QTemporaryDir place;
    const QString name = place.filePath(u"facts.csv"_s);
    const Result<> written = writeFacts(name, RowsFormat::ToolsCsv,
        [&](const TakeFacts &take) { return session.reports().eachCase(request, take); }, { .masked = masked });
    QFile file(name);
    if (!written || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return factsIn(file.readAll());
}

//! False: there are no facts of it
bool attackWithFacts(Session &session, ReportRequest request)
{
    Reports reports(session);
    const Result<Report> plain = reports.make(request);
    request.masked = true;
    const Result<Report> masked = reports.make(request);
    if (!plain || !masked)
        qFatal("%s", qPrintable(plain ? masked.error().message : plain.error().message));
    const std::optional<FactsFile> facts = maskedFacts(session, request, *masked);
    if (!facts)
        return false;
    const QStringList found = foundOut(*plain, *masked, *facts);
    if (!found.isEmpty()) {
        const QString said = u"period %1, department %2, split %3, %4 rows: %5 found out, among them %6"_s.arg(
            request.period.name, request.department, QString(toName(request.split)),
            QString::number(facts->rows.size()), QString::number(found.size()), found.mid(0, 6).join(u"; "_s));
        QTest::qFail(qPrintable(said), __FILE__, __LINE__);
    }
    return true;
}

} // namespace

//! R103: nobody can work out what a masked report hides
class MaskingAttackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesWhatIsLeftOpen();
    void takesWhatLiesBelowFromAGroup();
    void findsNothing_data();
    void findsNothing();
    void countsRows();
    void reckonsWithShares();
    void findsNothingByCaseFacts_data() { findsNothing_data(); }
    void findsNothingByCaseFacts();
    void findsNothingInALargerTown_data();
    void findsNothingInALargerTown();
};

//! The attacker has to be good at it: one hidden part among shown ones is the sum less the others
void MaskingAttackTest::seesWhatIsLeftOpen()
{
    const Report plain = reportOfKinds({ count(3), count(9), count(20), count(32) });
    QCOMPARE(foundOut(plain, reportOfKinds({ small, count(9), count(20), count(32) })),
        QStringList{ u"types/view/received is 3"_s });
    QCOMPARE(foundOut(plain, reportOfKinds({ small, dash, count(20), count(32) })), QStringList());
    QVERIFY(foundOut(plain, reportOfKinds({ small, small, count(20), count(32) }))
                .contains(u"types/praise/received hides 9 under the wrong sign"_s));
    QCOMPARE(
        foundOut(plain, reportOfKinds({ count(3), count(9), count(20), count(32) })).size(), 1); // a small one is shown
}

//! Nor one that is printed nowhere: 12 less 9 below it are 3 at the category itself
void MaskingAttackTest::takesWhatLiesBelowFromAGroup()
{
    const auto categories = [](const ReportCell &parent, const ReportCell &child) {
        Report one;
        one.tables.append({ .key = u"categories"_s,
            .columns = { { .key = u"received"_s } },
            .rows = { { .key = u"SBF/vinter"_s, .level = 0, .cells = { parent } },
                { .key = u"SBF/vinter/gangvag"_s, .level = 1, .cells = { child } },
                { .key = {}, .level = 0, .cells = { count(20) } } } });
        return one;
    };
    const Report plain = categories(count(12), count(9));
    QCOMPARE(foundOut(plain, plain), QStringList{ u"categories/SBF/vinter/received of its own is 3"_s });
    QCOMPARE(foundOut(plain, categories(count(12), dash)), QStringList());
    QCOMPARE(foundOut(plain, categories(dash, count(9))), QStringList());
    const Report enough = categories(count(15), count(9));
    QCOMPARE(foundOut(enough, enough), QStringList());
}

void MaskingAttackTest::findsNothing_data()
{
    QTest::addColumn<quint64>("seed");
    const int asked = qEnvironmentVariableIntValue(townsAskedFor);
    for (int seed = 1; seed <= (asked > 0 ? asked : townsInTheSuite); ++seed)
        QTest::addRow("town %d", seed) << quint64(seed);
}

void MaskingAttackTest::findsNothing()
{
    QFETCH(const quint64, seed);
    SampleDice dice(seed, 9);
    RandomTown made(seed, dice.between(40, 250));
    Reports reports(made.session());
    for (int i = 0; i < 3; ++i) {
        ReportRequest request = anyRequest(dice, i);
        const Result<Report> plain = reports.make(request);
        request.masked = true;
        const Result<Report> masked = reports.make(request);
        QVERIFY(plain && masked);
        const QStringList found = foundOut(*plain, *masked);
        QVERIFY2(found.isEmpty(),
            qPrintable(u"period %1, department %2, split %3: %4 found out, among them %5"_s.arg(request.period.name,
                request.department, QString(toName(request.split)), QString::number(found.size()),
                found.mid(0, 4).join(u"; "_s))));
    }
}

//! He has to be good at counting too: rows that stand by themselves, the only ones that do not, and those in all
void MaskingAttackTest::countsRows()
{
    const auto rows = [](const QMap<QString, int> &types) {
        FactsFile file{ { u"department"_s, u"type"_s, u"referred"_s }, {} };
        for (auto one = types.cbegin(); one != types.cend(); ++one) {
            for (int i = 0; i < one.value(); ++i)
                file.rows.append({ { u"department"_s, u"SBF"_s }, { u"type"_s, one.key() }, { u"referred"_s, {} } });
        }
        return file;
    };
    const Report plain = reportOfKinds({ count(6), count(9), count(20), count(35) });
    const Report masked = reportOfKinds({ dash, dash, count(20), count(35) });
    QCOMPARE(foundOut(plain, masked), QStringList());
    QCOMPARE(foundOut(plain, masked, rows({ { u"–"_s, 15 }, { u"complaint"_s, 20 } })), QStringList());
    QCOMPARE(foundOut(plain, masked, rows({ { u"–"_s, 29 }, { u"view"_s, 6 } })),
        (QStringList{ u"types/praise/received is 9"_s, u"types/view/received is 6"_s }));
    QVERIFY(
        foundOut(plain, masked, rows({ { u"–"_s, 3 }, { u"complaint"_s, 32 } })).contains(u"rows: type is – in 3"_s));
}

//! 20 that are 57.1 % are of 35
void MaskingAttackTest::reckonsWithShares()
{
    Report plain = reportOfKinds({ count(6), count(9), count(20), count(35) });
    Report masked = reportOfKinds({ dash, dash, count(20), dash });
    for (Report *report : { &plain, &masked }) {
        ReportTable &table = report->tables.first();
        table.columns.append({ .key = u"share_of_received"_s, .kind = FigureKind::Share });
        for (ReportRow &row : table.rows)
            row.cells.append(row.key == u"complaint" ? ReportCell{ .value = 20.0 / 35 } : dash);
        ReportTable base{ .key = u"base"_s, .columns = { { .key = u"received"_s } } };
        base.rows.append({ .key = u"all"_s, .isSum = true, .cells = { table.rows.constLast().cells.constFirst() } });
        report->tables.append(base);
    }
    QVERIFY(foundOut(plain, masked).contains(u"base/(sum)/received is 35"_s));
    masked.tables.first().rows[2].cells[1] = dash;
    QCOMPARE(foundOut(plain, masked), QStringList());
}

//! Nor together with the cases one by one, counted by any column and any pair
void MaskingAttackTest::findsNothingByCaseFacts()
{
    QFETCH(const quint64, seed);
    SampleDice dice(seed, 11);
    RandomTown made(seed, dice.between(120, 300));
    int written = 0;
    for (int i = 0; i < 4 || (written == 0 && i < 8); ++i) {
        ReportRequest request = anyRequest(dice, i);
        if (i % 2 == 0)
            request.split = SplitBy::None;
        if (i == 0) // most of the others are refused
            request = { .period = plainPeriod(u"2024"_s), .split = request.split };
        if (i >= 4) // in a small town that of a year is, too
            request = { .period = plainPeriod(u"202%1..2026"_s.arg(i - 2)), .split = request.split };
        written += attackWithFacts(made.session(), request) ? 1 : 0;
    }
    QVERIFY2(written > 0, "every request was refused");
}

//! A thousand cases a year and more: by months and a quarter, of all and of a department
void MaskingAttackTest::findsNothingInALargerTown_data()
{
    QTest::addColumn<quint64>("seed");
    const int asked = qEnvironmentVariableIntValue(townsAskedFor);
    for (int seed = 1; seed <= std::max(1, asked / 4); ++seed)
        QTest::addRow("town %d", seed) << quint64(seed);
}

void MaskingAttackTest::findsNothingInALargerTown()
{
    QFETCH(const quint64, seed);
    SampleDice dice(seed, 13);
    FixedClock clock(aFridayMorning());
    const auto session = initialiseWithSample(u"sqlite::memory:"_s, u"anna"_s, clock,
        { .profile = bookOf(u"eskilstuna"_s).profile }, { .cases = dice.between(2500, 5000), .seed = seed });
    QVERIFY2(session, qPrintable(session ? QString() : session.error().message));
    const QStringList departments = { QString(), (*session)->ruleBook()->profile.departments.constFirst().key };
    QStringList given;
    for (const QString &period : { u"2026-05"_s, u"2025-10"_s, u"2026-Q1"_s }) {
        for (const QString &department : departments) {
            ReportRequest request{ .period = plainPeriod(period), .department = department };
            if (dice.chance(300))
                request.split = static_cast<SplitBy>(dice.below(12));
            if (attackWithFacts(**session, request))
                given.append(period + u' ' + department);
        }
    }
    QVERIFY2(given.size() > 2, qPrintable(u"given are only "_s + given.join(u", "_s)));
}

LYHORD_TEST(MaskingAttackTest)
#include "test_maskingattack.moc"
