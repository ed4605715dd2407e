#include "tests/statistics/reportexample.h"

#include "core/model/clock.h"

#include <algorithm>

namespace lyhord::test {

using namespace Qt::Literals::StringLiterals;

namespace {

ReportCell count(qint64 value)
{
    return { value, false, true };
}
ReportCell share(double value)
{
    return { value };
}
ReportCell text(const QString &value)
{
    return { value };
}
ReportCell day(QDate value)
{
    return { value };
}
ReportCell masked()
{
    return { std::monostate(), true, false, true }; // from 1 to 4
}
ReportCell none()
{
    return {};
}

QList<ReportColumn> baseColumns()
{
    return {
        { u"received"_s, u"Inkomna"_s, FigureKind::Count, u"Ärenden som kom in under perioden, utan hänvisade."_s },
        { u"referred"_s, u"Hänvisade"_s, FigureKind::Count, u"Ärenden som hör hemma någon annanstans."_s },
        { u"closed"_s, u"Avslutade"_s, FigureKind::Count, u"Ärenden som avslutades under perioden."_s },
        { u"improvement"_s, u"Ledde till förbättring"_s, FigureKind::Count, u"Avslutade med utfallet förbättring."_s },
        { u"no_action"_s, u"Ingen åtgärd"_s, FigureKind::Count, u"Avslutade utan åtgärd."_s },
        { u"answered_directly"_s, u"Besvarade direkt"_s, FigureKind::Count,
            u"Avslutade vid första kontakten av kontaktcentret."_s },
        { u"standard_answer"_s, u"Med standardsvar"_s, FigureKind::Count, u"Avslutade med ett överenskommet svar."_s },
        { u"due"_s, u"Besvarade som ville ha svar"_s, FigureKind::Count,
            u"Ärenden där svar önskades och det första svaret gavs under perioden."_s },
        { u"answered_in_time"_s, u"Besvarade inom 10 arbetsdagar"_s, FigureKind::Count,
            u"Av dem: svaret kom senast den tionde arbetsdagen."_s },
        { u"share_in_time"_s, u"Andel inom 10 arbetsdagar"_s, FigureKind::Share,
            u"Besvarade inom 10 arbetsdagar delat med besvarade som ville ha svar."_s },
        { u"no_feedback_due"_s, u"Ville inte ha svar"_s, FigureKind::Count, u"Besvarade fast inget svar önskades."_s },
        { u"written_off"_s, u"Avskrivna"_s, FigureKind::Count, u"Avskrivna utan svar."_s },
        { u"feedback_median"_s, u"Återkoppling, median"_s, FigureKind::Days,
            u"Arbetsdagar från mottagandet till första svaret, det mittersta."_s },
        { u"feedback_p90"_s, u"Återkoppling, 90:e percentilen"_s, FigureKind::Days,
            u"Nio av tio fick svar inom så många arbetsdagar."_s },
        { u"handling_median"_s, u"Handläggning, median"_s, FigureKind::Days,
            u"Arbetsdagar från mottagandet till avslutet, det mittersta."_s },
        { u"handling_p90"_s, u"Handläggning, 90:e percentilen"_s, FigureKind::Days,
            u"Nio av tio avslutades inom så många arbetsdagar."_s },
    };
}

QList<ReportCell> baseCells(qint64 received, qint64 wanting, qint64 inTime)
{
    return { count(received), count(2), count(received - 3), count(received / 4), count(received - 3 - received / 4),
        count(received / 10), count(received / 20), count(wanting), count(inTime),
        wanting > 0 ? share(static_cast<double>(inTime) / static_cast<double>(wanting)) : none(), count(7), count(1),
        share(4.5), share(9), share(6), share(21) };
}

ReportTable base()
{
    return { u"base"_s, u"I siffror"_s, u"Omfattning"_s, {}, baseColumns(),
        { { u"all"_s, u"Hela kommunen"_s, 0, true, baseCells(1234, 800, 700) } }, {} };
}

ReportTable split()
{
    return { u"split"_s, u"Per process"_s, u"Process"_s, u"En process räknar även det som ligger under den."_s,
        baseColumns(),
        {
            { u"miljo"_s, u"Miljö och samhällsbyggnad"_s, 0, false, baseCells(900, 600, 530) },
            { u"gator"_s, u"Gator och vägar"_s, 1, false, baseCells(700, 500, 450) },
            { u""_s, u"Ingen process"_s, 0, false, baseCells(334, 200, 170) },
            { u"sum"_s, u"Summa"_s, 0, true, baseCells(1234, 800, 700) },
        },
        {} };
}

ReportTable departmentsTypes()
{
    const auto column = [](const QString &key, const QString &title) {
        return ReportColumn{ key, title, FigureKind::Count, u"Inkomna av typen %1."_s.arg(title) };
    };
    const auto row = [](const QString &key, const QString &title, const QList<qint64> &counts) {
        ReportRow made{ key, title, 0, false, {} };
        qint64 sum = 0;
        for (const qint64 value : counts) {
            made.cells.append(count(value));
            sum += value;
        }
        made.cells.append(count(sum));
        return made;
    };
    ReportTable table{ u"departments_types"_s, u"Förvaltningar och typer"_s, u"Förvaltning"_s, {},
        { column(u"complaint"_s, u"Klagomål"_s), column(u"question"_s, u"Frågor"_s),
            column(u"suggestion"_s, u"Förslag"_s), column(u"praise"_s, u"Beröm"_s), column(u"sum"_s, u"Summa"_s) },
        { row(u"SBF"_s, u"Stadsbyggnadsförvaltningen"_s, { 612, 80, 95, 31 }),
            row(u"VOF"_s, u"Vård- och omsorgsförvaltningen"_s, { 133, 25, 12, 40 }),
            row(u"AVF"_s, u"Arbetsmarknads- och vuxenutbildningsförvaltningen"_s, { 51, 12, 8, 5 }),
            row(u"KFF"_s, u"Kultur- och fritidsförvaltningen"_s, { 60, 20, 30, 20 }) },
        { ChartKind::StackedBars, u"Inkomna per förvaltning och typ"_s,
            { u"complaint"_s, u"question"_s, u"suggestion"_s, u"praise"_s },
            u"Stadsbyggnadsförvaltningen fick flest, 818, varav 612 klagomål."_s } };
    ReportRow sum{ u"sum"_s, u"Summa"_s, 0, true, {} };
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        qint64 total = 0;
        for (const ReportRow &each : table.rows)
            total += std::get<qint64>(each.cells.at(i).value);
        sum.cells.append(count(total));
    }
    table.rows.append(sum);
    return table;
}

ReportTable departmentsOutcomes()
{
    return { u"departments_outcomes"_s, u"Förvaltningar, utfall och svar i tid"_s, u"Förvaltning"_s,
        u"Siffror under 5 visas inte."_s,
        { { u"closed"_s, u"Avslutade"_s, FigureKind::Count, u"Ärenden som avslutades under perioden."_s },
            { u"improvement"_s, u"Ledde till förbättring"_s, FigureKind::Count,
                u"Avslutade med utfallet förbättring."_s },
            { u"due"_s, u"Besvarade som ville ha svar"_s, FigureKind::Count,
                u"Ärenden där svar önskades och det första svaret gavs under perioden."_s },
            { u"share_in_time"_s, u"Andel inom 10 arbetsdagar"_s, FigureKind::Share,
                u"Besvarade inom 10 arbetsdagar delat med besvarade som ville ha svar."_s } },
        {
            { u"SBF"_s, u"Stadsbyggnadsförvaltningen"_s, 0, false,
                { count(800), count(210), count(560), share(0.875) } },
            { u"VOF"_s, u"Vård- och omsorgsförvaltningen"_s, 0, false,
                { count(190), masked(), count(140), share(0.95) } },
            { u"KFF"_s, u"Kultur- och fritidsförvaltningen"_s, 0, false, { masked(), masked(), count(0), none() } },
            { u""_s, u"Ingen förvaltning"_s, 0, false, { count(17), count(5), count(12), share(1) } },
            { u"sum"_s, u"Summa"_s, 0, true, { count(1010), count(222), count(712), share(0.9) } },
        },
        { ChartKind::Bars, u"Andel besvarade inom 10 arbetsdagar"_s, { u"share_in_time"_s },
            u"Vård- och omsorgsförvaltningen svarade i tid i 95 fall av 100."_s } };
}

ReportTable months()
{
    ReportTable table{ u"months"_s, u"Månad för månad"_s, u"Månad"_s, {},
        { { u"received"_s, u"Inkomna"_s, FigureKind::Count, u"Ärenden som kom in under månaden."_s },
            { u"received_last_year"_s, u"Inkomna året före"_s, FigureKind::Count, u"Samma månad ett år före."_s } },
        {},
        { ChartKind::Lines, u"Inkomna månad för månad"_s, { u"received"_s, u"received_last_year"_s },
            u"Flest kom in i januari."_s } };
    const QList<qint64> now{ 310, 190, 140, 120, 118, 90, 60, 85, 110, 130 };
    for (qsizetype i = 0; i < now.size(); ++i) {
        const QDate first(2026, static_cast<int>(i) + 1, 1);
        table.rows.append({ first.toString(u"yyyy-MM"_s), first.toString(u"yyyy-MM"_s), 0, false,
            { count(now.at(i)), i == 3 ? none() : count(now.at(i) * 2 / 3 + 10 * (i % 3)) } });
    }
    return table;
}

ReportTable gender()
{
    return { u"gender"_s, u"Kön"_s, u"Kön"_s, {},
        { { u"received"_s, u"Inkomna"_s, FigureKind::Count, u"Ärenden som kom in under perioden."_s },
            { u"share_of_received"_s, u"Andel"_s, FigureKind::Share, u"Andel av de inkomna."_s } },
        { { u"woman"_s, u"Kvinna"_s, 0, false, { count(600), share(600. / 1234) } },
            { u"man"_s, u"Man"_s, 0, false, { count(500), share(500. / 1234) } },
            { u"other"_s, u"Annat"_s, 0, false, { masked(), none() } },
            { u"sum"_s, u"Summa"_s, 0, true, { count(1234), share(1) } } },
        {} };
}

ReportTable subjects()
{
    return { u"subjects"_s, u"Största ämnena"_s, u"Ämne"_s, {},
        { { u"received"_s, u"Inkomna"_s, FigureKind::Count, u"Ärenden som kom in under perioden."_s },
            { u"before"_s, u"Perioden före"_s, FigureKind::Count, u"Inkomna under perioden före."_s },
            { u"difference_before"_s, u"Skillnad"_s, FigureKind::Difference, u"Inkomna minus perioden före."_s } },
        { { u"SBF/vinter"_s, u"Vinterväghållning; \"plogning\", sandning"_s, 0, false,
              { count(310), count(12), count(298) } },
            { u"SBF/formel"_s, u"=HYPERLINK(\"http://example.org\";\"Klicka\")"_s, 0, false,
                { count(40), count(41), count(-1) } },
            { u"SBF/plus"_s, u"+46 16 710 10 00"_s, 0, false, { count(30), count(30), count(0) } },
            { u"SBF/minus"_s, u"-belysning"_s, 0, false, { count(20), masked(), none() } },
            { u"SBF/at"_s, u"@torget"_s, 0, false, { count(10), count(5), count(5) } } },
        {} };
}

ReportTable durations()
{
    return { u"durations"_s, u"Tider"_s, u"Tid"_s, {},
        { { u"cases"_s, u"Ärenden"_s, FigureKind::Count, u"Så många ärenden är uppmätta."_s },
            { u"median"_s, u"Median"_s, FigureKind::Days, u"Det mittersta ärendet."_s },
            { u"p90"_s, u"90:e percentilen"_s, FigureKind::Days, u"Nio av tio ärenden."_s } },
        { { u"feedback_working"_s, u"Återkoppling, arbetsdagar"_s, 0, false, { count(800), share(4.5), share(9) } },
            { u"handling_calendar"_s, u"Handläggning, kalenderdagar"_s, 0, false,
                { count(1231), share(8), share(29) } } },
        {} };
}

ReportTable improvements()
{
    return { u"improvements"_s, u"Det här förbättrades"_s, u"Förvaltning"_s, {},
        { { u"day"_s, u"Dag"_s, FigureKind::Day, u"Den dag ärendet avslutades."_s },
            { u"sentence"_s, u"Vad som förbättrades"_s, FigureKind::Text, u"Meningen som den som skrev fick."_s } },
        { { u"1"_s, u"Stadsbyggnadsförvaltningen"_s, 0, false,
              { day({ 2026, 10, 12 }),
                  text(u"Lampan vid gångvägen mellan Ågatan och skolan är bytt, och de två som flimrade fick nya "
                       "glas. Vi har också lagt in vägen i den rond som körs varje vecka under vintern."_s) } },
            { u"2"_s, u"Kultur- och fritidsförvaltningen"_s, 0, false,
                { day({ 2026, 10, 29 }), text(u"=Simhallen öppnar nu klockan sex på vardagar."_s) } } },
        {} };
}

ReportTable nothingHappened()
{
    return { u"campaigns"_s, u"Kampanjer"_s, u"Kampanj"_s, u"Ingen kampanj pågick under perioden."_s,
        { { u"received"_s, u"Inkomna"_s, FigureKind::Count, u"Ärenden som kom in under perioden."_s } }, {}, {} };
}

KeyFigure head(const QString &key, const QString &title, const ReportCell &value, const ReportCell &before,
    const ReportCell &lastYear, const QString &thanLastYear, FigureKind kind = FigureKind::Count)
{
    return { key, title, kind, value, before, lastYear, {}, thanLastYear, u"Så räknas %1."_s.arg(title.toLower()) };
}

} // namespace

Report exampleReport()
{
    Report report;
    report.request.period = { u"2026-10"_s, QDate(2026, 10, 1), QDate(2026, 10, 31) };
    report.request.split = SplitBy::Process;
    report.request.language = u"sv"_s;
    report.before = { u"2026-09"_s, QDate(2026, 9, 1), QDate(2026, 9, 30) };
    report.lastYear = { u"2025-10"_s, QDate(2025, 10, 1), QDate(2025, 10, 31) };
    report.municipality = u"Ängsbo kommun"_s;
    report.contactCentre = u"Kontakt Ängsbo"_s;
    report.title = u"Säg vad du tycker, oktober 2026"_s;
    report.scope = u"Hela kommunen"_s;
    report.made = momentFromIso(u"2026-11-02T08:15"_s);
    report.madeBy = u"Anna Åkerblom"_s;
    report.frozen = momentFromIso(u"2026-11-01T02:00"_s);
    report.comment = u"Halkan den 20 oktober gav 200 ärenden på två dagar. De räknas var för sig."_s;
    report.sentences = {
        u"Under oktober kom 1 234 ärenden in, 310 fler än i september och 96 färre än i oktober i fjol."_s,
        u"Av dem som ville ha svar fick 87,5 procent det inom tio arbetsdagar."_s,
        u"308 ärenden ledde till en förbättring; flest gällde vinterväghållningen."_s
    };
    report.keyFigures = {
        head(u"received"_s, u"Inkomna"_s, count(1234), count(924), count(1330), u"nu 96 färre"_s),
        head(u"closed"_s, u"Avslutade"_s, count(1231), count(900), count(1200), u"nu 31 fler"_s),
        head(u"share_in_time"_s, u"Besvarade inom 10 arbetsdagar"_s, share(0.875), share(0.91), none(), {},
            FigureKind::Share),
        head(u"improvement"_s, u"Ledde till förbättring"_s, count(308), masked(), count(290), u"nu 18 fler"_s),
    };
    report.tables = { split(), base(), months(), departmentsTypes(), departmentsOutcomes(), gender(), subjects(),
        durations(), improvements(), nothingHappened() };
    return report;
}

Report longReport()
{
    Report report = exampleReport();
    for (ReportTable &each : report.tables) {
        if (each.key != u"departments_types" && each.key != u"improvements")
            continue;
        const QList<ReportRow> once = each.rows;
        for (int i = 0; i < 60; ++i) {
            ReportRow more = once.at(i % 2);
            more.key = u"more%1"_s.arg(i);
            more.title = i % 3 == 0 ? u"Työmarkkinakoulutuksenjärjestämislupahakemuskäsittelyosasto %1"_s.arg(i)
                                    : u"%1 %2"_s.arg(more.title).arg(i);
            each.rows.insert(each.rows.size() - (each.rows.constLast().isSum ? 1 : 0), more);
        }
    }
    report.title = u"Säg vad du tycker: klagomål, förslag, beröm och frågor till Kommunledningskontoret och alla "
                   "andra förvaltningar, januari till oktober 2026"_s;
    return report;
}

const ReportTable &table(const Report &report, const QString &key)
{
    const auto found = std::find_if(
        report.tables.cbegin(), report.tables.cend(), [&key](const ReportTable &each) { return each.key == key; });
    Q_ASSERT(found != report.tables.cend());
    return *found;
}

} // namespace lyhord::test
