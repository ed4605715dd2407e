#include "core/services/reports.h"
#include "tests/services/maskingattack.h"
#include "tests/services/plainperiod.h"
#include "tests/services/randomtown.h"
#include "tests/support/testmain.h"

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

} // namespace

//! R103: nobody can work out what a masked report hides
class MaskingAttackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesWhatIsLeftOpen();
    void findsNothing_data();
    void findsNothing();
};

//! The attacker has to be good at it: one hidden part among shown ones is the sum less the others
void MaskingAttackTest::seesWhatIsLeftOpen()
{
    const auto report = [](const QList<ReportCell> &cells) {
        Report one;
        ReportTable table{ .key = u"types"_s, .columns = { { .key = u"received"_s } } };
        const QStringList keys{ u"view"_s, u"praise"_s, u"complaint"_s, u"all"_s };
        for (qsizetype i = 0; i < cells.size(); ++i)
            table.rows.append({ .key = keys.at(i), .isSum = i + 1 == cells.size(), .cells = { cells.at(i) } });
        one.tables.append(table);
        return one;
    };
    const auto count = [](qint64 value) { return ReportCell{ .value = value }; };
    const ReportCell small{ .masked = true, .small = true };
    const ReportCell dash{ .masked = true };
    const Report plain = report({ count(3), count(9), count(20), count(32) });
    QCOMPARE(foundOut(plain, report({ small, count(9), count(20), count(32) })),
        QStringList{ u"types/view/received is 3"_s });
    QCOMPARE(foundOut(plain, report({ small, dash, count(20), count(32) })), QStringList());
    QVERIFY(foundOut(plain, report({ small, small, count(20), count(32) }))
                .contains(u"types/praise/received hides 9 under the wrong sign"_s));
    QCOMPARE(foundOut(plain, report({ count(3), count(9), count(20), count(32) })).size(), 1); // a small one is shown
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
    Reports reports(made.office());
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

LYHORD_TEST(MaskingAttackTest)
#include "test_maskingattack.moc"
