#include "core/services/reports.h"
#include "tests/services/figuredifferences.h"
#include "tests/services/plainperiod.h"
#include "tests/services/randomtown.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int requestsForATown = 12;
//! LYHORD_TOWNS=200 for the long run of as many towns with 2,000 cases each
constexpr char townsAskedFor[] = "LYHORD_TOWNS";

QString anyPeriod(SampleDice &dice)
{
    const int year = dice.between(2022, 2026);
    const QDate day = firstTownDay.addDays(dice.below(firstTownDay.daysTo(lastTownDay)));
    const QString month = day.toString(u"yyyy-MM"_s);
    const auto days = [](QDate from, int more) {
        return u"%1..%2"_s.arg(from.toString(Qt::ISODate), from.addDays(more).toString(Qt::ISODate));
    };
    switch (dice.below(11)) {
    case 0:
    case 1:
        return month;
    case 2:
        return u"%1-Q%2"_s.arg(day.year()).arg((day.month() + 2) / 3);
    case 3:
        return u"%1-T%2"_s.arg(day.year()).arg((day.month() + 3) / 4);
    case 4:
        return u"%1-H%2"_s.arg(day.year()).arg((day.month() + 5) / 6);
    case 5:
        return QString::number(year);
    case 6:
        return u"%1..%2"_s.arg(qMin(year, 2024)).arg(dice.between(2025, 2026));
    case 7:
        return u"%1-01..%1-08"_s.arg(qMin(year, 2025));
    case 8:
        return days(day, 0);
    case 9:
        return days(day, dice.between(1, 80));
    default:
        return dice.chance(500) ? days(QDate(2024, 2, 29), 0) : days(QDate(2024, 2, dice.between(1, 29)), 10);
    }
}

ReportRequest anyRequest(SampleDice &dice)
{
    ReportRequest request{ .period = plainPeriod(anyPeriod(dice)) };
    request.split = static_cast<SplitBy>(dice.below(12));
    request.organisation = dice.chance(500) ? Organisation::Today : Organisation::OfThatDay;
    const qint64 scope = dice.below(10);
    if (scope < 3)
        request.department = dice.pick(QStringList{ u"SBF"_s, u"KFF"_s, u"SOC"_s, u"BAD"_s });
    else if (scope < 5)
        request.process = dice.pick(QStringList{ u"samhalle"_s, u"gator"_s, u"ljus"_s, u"vard"_s });
    else if (scope < 6)
        request.campaign = u"torget"_s;
    else if (scope < 7)
        request.serviceDeclaration = u"snart"_s;
    return request;
}

QString inWords(const ReportRequest &request)
{
    return u"period %1, department %2, process %3, declaration %4, campaign %5, split %6, organisation %7"_s.arg(
        request.period.name, request.department, request.process, request.serviceDeclaration, request.campaign,
        QString(toName(request.split)), QString(toName(request.organisation)));
}

//! What differs in the reports of one town: nothing
QStringList differencesIn(quint64 seed, int cases)
{
    RandomTown made(seed, cases);
    const PlainTown town = plainTown(made.office());
    QStringList found = town.contradictions;
    SampleDice dice(seed, 1);
    Reports reports(made.office());
    for (int i = 0; i < requestsForATown; ++i) {
        const ReportRequest request = anyRequest(dice);
        const Result<Report> report = reports.make(request);
        const QString place = u"seed %1: %2: "_s.arg(seed).arg(inWords(request));
        if (!report) {
            found.append(place + report.error().message);
            continue;
        }
        const QStringList other = differences(*report, plainFigures(town, request, made.office().today()), town);
        for (const QString &one : other)
            found.append(place + one);
    }
    return found;
}

} // namespace

//! The program's figures against a second computation that shares nothing with it
class ReportFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheSlowComputation_data();
    void agreesWithTheSlowComputation();
};

void ReportFiguresTest::agreesWithTheSlowComputation_data()
{
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<int>("cases");
    constexpr int fullTown = 2000;
    const int towns = qEnvironmentVariableIntValue(townsAskedFor);
    for (int seed = 1; seed <= towns; ++seed)
        QTest::addRow("town %d", seed) << quint64(seed) << fullTown;
    if (towns > 0)
        return;
    QTest::addRow("a small town") << quint64(1001) << 300;
    QTest::addRow("another small town") << quint64(1002) << 300;
    QTest::addRow("a third small town") << quint64(1003) << 300;
    QTest::addRow("a town of 2,000 cases") << quint64(1004) << fullTown;
}

void ReportFiguresTest::agreesWithTheSlowComputation()
{
    QFETCH(const quint64, seed);
    QFETCH(const int, cases);
    const QStringList found = differencesIn(seed, cases);
    constexpr int mostTold = 60;
    for (const QString &one : found.mid(0, mostTold))
        qWarning().noquote() << one;
    QCOMPARE(found.size(), 0);
}

LYHORD_TEST(ReportFiguresTest)
#include "test_reportfigures.moc"
