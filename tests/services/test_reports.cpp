#include "core/services/reports.h"

#include "core/db/database.h"
#include "core/db/sql.h"
#include "core/export/printedreport.h"
#include "core/intake/jsoncase.h"
#include "core/model/localdays.h"
#include "core/statistics/makereport.h"
#include "core/statistics/periods.h"
#include "core/statistics/reportwords.h"
#include "core/store/frozenstore.h"
#include "tests/services/townhall.h"
#include "tests/support/postgresserver.h"
#include "tests/support/testmain.h"

#include <QtCore/QDataStream>

#include <algorithm>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

ReportRequest of(const QString &period, SplitBy split = SplitBy::None)
{
    return { .period = *periodFrom(period), .split = split };
}

const ReportTable *tableIn(const Report &report, const QString &key)
{
    for (const ReportTable &table : report.tables) {
        if (table.key == key)
            return &table;
    }
    return nullptr;
}

//! -1: there is no such figure; -2: it is masked
qint64 figure(const Report &report, const FigurePlace &place)
{
    const ReportTable *table = tableIn(report, place.table);
    if (!table)
        return -1;
    for (const ReportRow &row : table->rows) {
        for (qsizetype i = 0; row.key == place.row && i < table->columns.size(); ++i) {
            if (table->columns.at(i).key != place.column)
                continue;
            if (row.cells.at(i).masked)
                return -2;
            const auto *count = std::get_if<qint64>(&row.cells.at(i).value);
            return count ? *count : -1;
        }
    }
    return -1;
}

qint64 base(const Report &report, const QString &column)
{
    return figure(report, { u"base"_s, u"all"_s, column });
}

//! "Period before: 8. A year before: 1": of the first page's figure at that place
QString comparedIn(const Report &report, qsizetype head)
{
    return comparisonsOf(report.keyFigures.at(head), report, FigureText(report.request.language)).join(u". "_s);
}

} // namespace

class TestReports : public QObject
{
    Q_OBJECT

    //! Three cases of October: answered with an improvement, answered late, open; and one of November
    static void fill(TownHall &town)
    {
        town.setNow(u"2026-10-01T09:00"_s);
        const QString inTime = registered(town, { u"SBF"_s });
        const QString late = registered(town, { u"KFF"_s });
        QVERIFY(!registered(town, { u"KFF"_s, u"SBF"_s }).isEmpty());
        town.setNow(u"2026-10-08T09:00"_s);
        answer(town, inTime, u"SBF"_s, Outcome::Improvement);
        town.setNow(u"2026-10-30T09:00"_s);
        answer(town, late, u"KFF"_s, Outcome::NoAction);
        town.setNow(u"2026-11-02T09:00"_s);
        QVERIFY(!registered(town, { u"SBF"_s }).isEmpty());
        town.setNow(u"2026-11-20T14:00"_s);
    }

    //! Received at the moment it is
    static QString registered(TownHall &town, const QStringList &departments)
    {
        CaseDraft draft = snowDraft();
        draft.received.reset();
        draft.departments = departments;
        const Result<Case> stored = town.cases().registerCase(draft);
        return stored ? stored->number : QString();
    }

    static void answer(TownHall &town, const QString &number, const QString &department, Outcome outcome)
    {
        QVERIFY(town.cases().apply(number, RecordAnswer{ department, outcome, u"Vi plogar nu oftare."_s }));
        const auto sent = town.cases().apply(number, SendAnswer{});
        QVERIFY(sent);
        const auto letters = town.session().outbox().messages({}, 1);
        QVERIFY(letters);
        QVERIFY(town.session().outbox().markDispatched({ letters->constFirst().id })); // R89
    }

    //! Answered and closed when it is registered
    static bool improvedAtOnce(TownHall &town)
    {
        CaseDraft draft = snowDraft();
        draft.received.reset();
        draft.category = u"SBF/vinter/gangvag"_s;
        draft.answeredDirectly = CaseDraft::DirectAnswer{ u"Det är plogat."_s, Outcome::Improvement, {} };
        return town.cases().registerCase(draft).has_value();
    }

    //! As the first format wrote it: one case of SBF that was answered that day, in time
    static QByteArray packetBeforeR88(QDate answered)
    {
        QByteArray packet;
        QDataStream out(&packet, QIODevice::WriteOnly);
        out.setVersion(QDataStream::Qt_6_0);
        out << quint8(1) << QStringList{ QString(), u"SBF"_s } << quint32(1);
        constexpr quint8 answeredKind = 2;
        constexpr quint8 closed = 60;
        constexpr quint8 replyWanted = 8;
        out << answeredKind << quint8(0) << quint8(1) << quint8(1) << quint8(0) << closed << quint8(1) << replyWanted;
        const auto day = static_cast<qint32>(dayNumber(answered));
        for (const qint32 one : { day, day - 7, day - 7, day + 7, day, 0 }) // received, registered, due, answered
            out << one;
        for (const quint32 word : { 1u, 0u, 0u, 0u, 0u, 0u, 0u })
            out << word;
        out << qint64(1);
        return qCompress(packet);
    }

private Q_SLOTS:
    void aMonthIsCounted()
    {
        TownHall town(u"2026-01-01T08:00"_s);
        fill(town);
        const auto report = town.session().reports().make(of(u"2026-10"_s, SplitBy::Department));
        QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
        QCOMPARE(base(*report, u"received"_s), 3);
        QCOMPARE(base(*report, u"closed"_s), 2);
        QCOMPARE(base(*report, u"improvement"_s), 1);
        QCOMPARE(base(*report, u"due"_s), 3); // R88: the open one too
        QCOMPARE(base(*report, u"answered_in_time"_s), 1);
        QCOMPARE(figure(*report, { u"split"_s, u"KFF"_s, u"received"_s }), 2); // the first asked
        QCOMPARE(figure(*report, { u"split"_s, u"SBF"_s, u"received"_s }), 1);
        QCOMPARE(figure(*report, { u"open"_s, u"KFF"_s, u"open"_s }), 1);
        QCOMPARE(figure(*report, { u"open"_s, u"KFF"_s, u"late"_s }), 1);
        QVERIFY(!report->frozen);
        QVERIFY(report->isComplete);
        const ReportTable *improvements = tableIn(*report, u"improvements"_s);
        QVERIFY(improvements);
        QCOMPARE(improvements->rows.size(), 1);
        QCOMPARE(std::get<QString>(improvements->rows.constFirst().cells.at(1).value), u"Vi plogar nu oftare."_s);
    }

    void aPeriodBeforeTheDataSaysSinceWhenThereAreSome()
    {
        TownHall town(u"2026-01-01T08:00"_s);
        fill(town);
        for (const bool isMasked : { false, true }) {
            ReportRequest request = of(u"2019"_s);
            request.masked = isMasked;
            const auto report = town.session().reports().make(request);
            QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
            QCOMPARE(report->sentences,
                QStringList{ u"There are no figures for 2019: the first case came in October 2026."_s });
        }
        const auto quiet = town.session().reports().make(of(u"2026-09..2026-10"_s)); // in which it came
        QVERIFY(quiet);
        QVERIFY(!quiet->sentences.constFirst().contains(u"no figures"_s));
    }

    //! R104: what has no figures shows none, and a year that has not ended is no whole one
    void yearsWithoutDataAreEmptyAndTheRunningOneSaysSo()
    {
        TownHall town(u"2025-01-01T08:00"_s);
        town.setNow(u"2025-06-02T09:00"_s);
        QVERIFY(!registered(town, { u"SBF"_s }).isEmpty());
        fill(town); // today is 20 November 2026
        const auto report = town.session().reports().make(of(u"2023..2028"_s));
        QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
        const ReportTable *years = tableIn(*report, u"years"_s);
        QVERIFY(years);
        QStringList titles;
        for (const ReportRow &row : years->rows) {
            if (row.isSum)
                continue;
            titles.append(row.title);
            const bool hasFigures = row.key == u"2025" || row.key == u"2026";
            for (const ReportCell &cell : row.cells)
                QVERIFY2(hasFigures || std::holds_alternative<std::monostate>(cell.value), qPrintable(row.key));
        }
        QCOMPARE(titles, (QStringList{ u"2023"_s, u"2024"_s, u"2025"_s, u"2026 so far"_s, u"2027"_s, u"2028"_s }));
        QCOMPARE(figure(*report, { u"years"_s, u"2025"_s, u"received"_s }), 1);
        QCOMPARE(figure(*report, { u"years"_s, u"2026"_s, u"received"_s }), 4);
        QVERIFY2(years->note.contains(u"has not ended"_s), qPrintable(years->note));
        QVERIFY2(!years->chart.description.contains(u"2024"_s), qPrintable(years->chart.description));
        QVERIFY2(years->chart.description.contains(u"2026 so far"_s), qPrintable(years->chart.description));

        const auto past = town.session().reports().make(of(u"2025-03..2026-10"_s)); // whole months of two years
        QVERIFY(past);
        const ReportTable *parts = tableIn(*past, u"years"_s);
        QVERIFY(parts);
        QCOMPARE(parts->rows.at(0).title, u"March–December 2025"_s);
        QCOMPARE(parts->rows.at(1).title, u"January–October 2026"_s);
        QCOMPARE(parts->note, QString());
    }

    //! Grouped by what was done, with a count: of all of them, however many there are
    void everyImprovementOfThePeriodIsToldAndCounted()
    {
        TownHall town(u"2026-10-05T09:00"_s);
        constexpr int improved = 203;
        for (int i = 0; i < improved; ++i)
            QVERIFY(improvedAtOnce(town));
        town.setNow(u"2026-11-20T14:00"_s);
        const auto report = town.session().reports().make(of(u"2026-10"_s));
        QVERIFY(report);
        QCOMPARE(base(*report, u"improvement"_s), improved);
        const ReportTable *told = tableIn(*report, u"improvements"_s);
        QVERIFY(told);
        QCOMPARE(told->rows.size(), improved);
        QCOMPARE(told->note, QString());
        const ReportTable grouped = groupedImprovements(*told, FigureText(u"sv"_s));
        QCOMPARE(std::get<QString>(grouped.rows.constLast().cells.constFirst().value), u"Det är plogat. (203 times)"_s);
    }

    void whatIsTooMuchToTellIsCountedAndSaid()
    {
        TownHall town(u"2026-10-05T09:00"_s);
        for (int i = 0; i < 5; ++i)
            QVERIFY(improvedAtOnce(town));
        town.setNow(u"2026-11-20T14:00"_s);
        const auto book = town.session().ruleBook();
        QVERIFY(book);
        const auto made = [&](int most, bool isMasked) {
            ReportRequest request = of(u"2026-10"_s);
            request.masked = isMasked;
            return makeReport(town.session().database(), request,
                { .profile = book->profile,
                    .now = town.clock().now(),
                    .by = {},
                    .tellsImprovements = true,
                    .goOn = {},
                    .mostImprovements = most });
        };
        const auto few = made(2, false);
        QVERIFY(few);
        QCOMPARE(tableIn(*few, u"improvements"_s)->rows.size(), 2);
        QCOMPARE(tableIn(*few, u"improvements"_s)->note,
            u"The newest 2 are told here and counted; older ones of the period that are left out: 3."_s);
        const auto all = made(5, false);
        QVERIFY(all);
        QCOMPARE(tableIn(*all, u"improvements"_s)->note, QString());
        const auto masked = made(2, true); // R103: how many there are would tell of the secret ones
        QVERIFY(masked);
        QVERIFY(!tableIn(*masked, u"improvements"_s)->note.contains(u"left out: 3"));
    }

    void everyFigureLeadsToItsCases()
    {
        TownHall town(u"2026-01-01T08:00"_s);
        fill(town);
        const ReportRequest request = of(u"2026-10"_s, SplitBy::Department);
        const auto report = town.session().reports().make(request);
        QVERIFY(report);
        int looked = 0;
        for (const ReportTable &table : report->tables) {
            for (const ReportRow &row : table.rows) {
                for (qsizetype i = 0; i < row.cells.size(); ++i) {
                    if (!row.cells.at(i).hasCases)
                        continue;
                    const FigurePlace place{ table.key, row.key, table.columns.at(i).key };
                    const auto cases = town.session().reports().casesBehind(request, place, 100);
                    QVERIFY(cases);
                    QVERIFY2(cases->size() == std::get<qint64>(row.cells.at(i).value),
                        qPrintable(u"%1/%2/%3"_s.arg(place.table, place.row, place.column)));
                    ++looked;
                }
            }
        }
        QVERIFY(looked > 40);
    }

    void whatIsFrozenStaysAndWhatIsCorrectedIsTold()
    {
        TownHall town(u"2026-01-01T08:00"_s);
        fill(town);
        const Period october = *periodFrom(u"2026-10"_s);
        const auto before = town.session().reports().make(of(u"2026-10"_s));
        QVERIFY(town.session().reports().freeze(october));
        QVERIFY(town.session().reports().freeze(october)); // and nothing happens
        const auto rows = town.cases().list({ .status = CaseStatus::AwaitingAnswer, .sort = SortBy::Received }, {}, 10);
        QVERIFY(rows);
        CaseCorrection correction;
        correction.version = rows->rows.constFirst().version;
        correction.received = momentFromIso(u"2026-09-30T12:00"_s);
        const auto corrected = town.cases().correct(rows->rows.constFirst().number, correction);
        QVERIFY2(corrected, qPrintable(corrected ? QString() : corrected.error().message));
        const auto after = town.session().reports().make(of(u"2026-10"_s));
        QVERIFY(after);
        QVERIFY(after->frozen);
        QCOMPARE(base(*after, u"received"_s), 3); // R77
        for (const QString &table : { u"base"_s, u"departments_types"_s, u"open"_s, u"distribution"_s, u"areas"_s })
            QCOMPARE(tableIn(*after, table)->rows, tableIn(*before, table)->rows);
        QCOMPARE(figure(*after, { u"corrected_since"_s, u"received"_s, u"frozen"_s }), 3);
        QCOMPARE(figure(*after, { u"corrected_since"_s, u"received"_s, u"today"_s }), 2);
        // The month before was not frozen, and a quarter is frozen only when all its months are.
        QCOMPARE(base(*town.session().reports().make(of(u"2026-09"_s)), u"received"_s), 1);
        QVERIFY(!town.session().reports().make(of(u"2026-Q4"_s))->frozen);
    }

    //! R88: a month frozen when only answered cases counted as due stays as it was, and each of its shares says so
    void aMonthFrozenUnderTheOldDefinitionSaysSo()
    {
        TownHall town(u"2026-01-01T08:00"_s);
        fill(town); // of three that are due in October one was answered in time
        const QString said = u"Months that were frozen before stay as they were: in them only answered cases count as "
                             "due, by the day of the answer."_s;
        const auto before = town.session().reports().make(of(u"2026-10"_s, SplitBy::Department));
        QVERIFY(before);
        QCOMPARE(base(*before, u"due"_s), 3);
        for (const ReportTable &table : before->tables)
            QVERIFY2(!table.note.contains(said), qPrintable(table.key));
        QVERIFY(!before->sentences.contains(said));

        auto kept = sql::prepare(town.session().database(),
            u"INSERT INTO frozen_figures (month, department, frozen_at, frozen_by, facts) VALUES (202610, '', ?, "
            "'anna', ?)"_s);
        const auto done = kept.bind(momentFromIso(u"2026-11-02T08:00"_s), packetBeforeR88(QDate(2026, 10, 8))).run();
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
        const auto after = town.session().reports().make(of(u"2026-10"_s, SplitBy::Department));
        QVERIFY2(after, qPrintable(after ? QString() : after.error().message));
        QCOMPARE(base(*after, u"due"_s), 1);
        QCOMPARE(base(*after, u"answered_in_time"_s), 1);
        QStringList telling;
        for (const ReportTable &table : after->tables) {
            const bool tells = std::ranges::any_of(table.columns,
                [](const ReportColumn &column) { return column.key == u"due" || column.key == u"share_in_time"; });
            const bool isTold = table.note.contains(said);
            QVERIFY2(isTold == (tells && !table.rows.isEmpty()), qPrintable(table.key));
            if (isTold)
                telling.append(table.key);
        }
        for (const QString &table : { u"base"_s, u"split"_s, u"departments_outcomes"_s })
            QVERIFY2(telling.contains(table), qPrintable(telling.join(u", "_s)));
        QVERIFY(after->sentences.contains(said)); // the share on the first page is of the same kind
    }

    //! The whole is the same: only the department's figures would differ, and the lists do
    void aCaseThatMovedSinceTheFreezeIsToldToo()
    {
        TownHall town(u"2026-01-01T08:00"_s);
        fill(town);
        const Period october = *periodFrom(u"2026-10"_s);
        const FigureText text(u"sv"_s);
        QVERIFY(town.session().reports().freeze(october));
        const auto untouched = town.session().reports().make(of(u"2026-10"_s));
        QVERIFY(untouched);
        QVERIFY(!tableIn(*untouched, u"corrected_since"_s));
        QCOMPARE(reservations(*untouched, text).size(), 1);

        const auto rows = town.cases().list({ .status = CaseStatus::AwaitingAnswer, .sort = SortBy::Received }, {}, 10);
        QVERIFY(rows);
        CaseCorrection correction;
        correction.version = rows->rows.constFirst().version;
        correction.channel = Channel::Visit;
        correction.reason = u"Hon kom hit."_s;
        const auto corrected = town.cases().correct(rows->rows.constFirst().number, correction);
        QVERIFY2(corrected, qPrintable(corrected ? QString() : corrected.error().message));
        const auto after = town.session().reports().make(of(u"2026-10"_s));
        QVERIFY(after);
        QCOMPARE(tableIn(*after, u"types"_s)->rows, tableIn(*untouched, u"types"_s)->rows); // R77
        const ReportTable *told = tableIn(*after, u"corrected_since"_s);
        QVERIFY(told);
        QVERIFY(told->rows.isEmpty());
        QVERIFY(told->note.contains(u"other departments, kinds, categories"_s));
        QCOMPARE(reservations(*after, text).constLast(),
            u"Cases of a frozen month have changed since, by corrections, reopenings or steps taken back: its figures "
            "stand as they were, the lists of cases show them as they are now."_s);

        // Which kind it is stands in the table.
        correction.version = corrected->version;
        correction.channel = {};
        correction.type = CaseType::Praise;
        const auto again = town.cases().correct(rows->rows.constFirst().number, correction);
        QVERIFY2(again, qPrintable(again ? QString() : again.error().message));
        const auto later = town.session().reports().make(of(u"2026-10"_s));
        QVERIFY(later);
        const auto moved = [&](const QString &column) {
            return figure(*later, { u"corrected_since"_s, u"of_praise"_s, column });
        };
        QCOMPARE(moved(u"today"_s), moved(u"frozen"_s) + 1);
    }

    void aMonthThatIsNotOverIsNotFrozen()
    {
        TownHall town(u"2026-01-01T08:00"_s);
        fill(town);
        QVERIFY(town.session().reports().freeze(*periodFrom(u"2026"_s)));
        const auto frozen = FrozenStore(town.session().database()).between(QDate(2026, 1, 1), QDate(2026, 12, 31));
        QVERIFY(frozen);
        QCOMPARE(frozen->size(), 10);
        QCOMPARE(frozen->constLast().month, QDate(2026, 10, 1));
    }

    void frozenFiguresAreChangedByNobody()
    {
        TownHall town;
        QVERIFY(town.session().reports().freeze(*periodFrom(u"2026-10"_s)));
        for (const QString &statement :
            { u"DELETE FROM frozen_figures"_s, u"UPDATE frozen_figures SET frozen_at = 0"_s })
            QVERIFY(!sql::run(town.session().database(), statement));
    }

    void smallNumbersAreMaskedSoThatNoneCanBeReckonedBack()
    {
        TownHall town(u"2026-01-01T08:00"_s);
        fill(town);
        ReportRequest request = of(u"2026-10"_s, SplitBy::Department);
        request.masked = true;
        const auto report = town.session().reports().make(request);
        QVERIFY(report);
        QCOMPARE(base(*report, u"received"_s), -2); // R78
        QCOMPARE(figure(*report, { u"split"_s, u"KFF"_s, u"received"_s }), -2);
        QCOMPARE(base(*report, u"referred"_s), 0); // nobody is no person
        for (const KeyFigure &head : report->keyFigures)
            QVERIFY(head.value.masked);
    }

    //! R104
    void aRiseIsNamedOnlyAgainstTheSameTimeLastYearAndFromFiveCases()
    {
        TownHall town(u"2024-12-01T08:00"_s);
        const auto came = [&town](int year, int month, int cases) {
            for (int i = 0; i < cases; ++i) {
                town.setNow(QDate(year, month, 3).addDays(i).toString(Qt::ISODate) + u"T10:00"_s);
                (void)town.snowCase();
            }
        };
        came(2024, 12, 1);
        came(2025, 3, 2);
        came(2025, 4, 1);
        came(2026, 2, 1);
        came(2026, 3, 8);
        came(2026, 4, 4);
        town.setNow(u"2026-05-02T10:00"_s);
        const auto received = [&town](const QString &period) {
            const auto report = town.session().reports().make(of(period));
            return report ? comparedIn(*report, 0) : report.error().message;
        };
        QCOMPARE(received(u"2026-03"_s), u"Period before: 1. A year before: 2, now 6 more"_s);
        QCOMPARE(received(u"2026-04"_s), u"Period before: 8. A year before: 1"_s);
        QCOMPARE(received(u"2025-04"_s), u"Period before: 2. A year before: nothing to compare with"_s);
    }

    //! R104: a share of few cases is no rise either, and of none there is nothing to say
    void aShareOfFewCasesIsComparedWithNothing()
    {
        TownHall town(u"2025-01-02T08:00"_s);
        (void)town.snowCase(); // it has begun to count
        const auto answered = [&town](int year, int month, int cases, int late) {
            for (int i = 0; i < cases; ++i) {
                town.setNow(QDate(year, month, 2 + i).toString(Qt::ISODate) + u"T10:00"_s);
                const QString number = town.snowCase().number;
                town.setNow(QDate(year, month, i < late ? 28 : 3 + i).toString(Qt::ISODate) + u"T15:00"_s);
                (void)town.cases().apply(number, SendAnswer{ u"Nu."_s, Outcome::NoAction, {}, u"Brådskar"_s });
                town.letAnswerLeave(number);
            }
        };
        const auto share = [&town](const QString &period) {
            const auto report = town.session().reports().make(of(period));
            return report ? comparedIn(*report, 2) : report.error().message;
        };
        answered(2025, 3, 6, 3);
        answered(2025, 7, 2, 1);
        answered(2026, 3, 6, 0);
        answered(2026, 7, 2, 0);
        town.setNow(u"2026-09-02T10:00"_s);
        QVERIFY2(share(u"2026-03"_s).contains(u"percentage points better"_s), qPrintable(share(u"2026-03"_s)));
        QVERIFY2(share(u"2026-07"_s).contains(u"A year before: 50"_s) && !share(u"2026-07"_s).contains(u"better"_s),
            qPrintable(share(u"2026-07"_s)));
    }

    //! R88, R99: what the contact centre answered by itself is its department's, and the words say so
    void whereNobodyWasAskedACaseIsDueWithTheDepartmentItConcerns()
    {
        TownHall town(u"2026-10-01T09:00"_s);
        CaseDraft direct = snowDraft();
        direct.category = u"SBF/vinter/gangvag"_s;
        direct.answeredDirectly = CaseDraft::DirectAnswer{ u"Det är plogat."_s, Outcome::NoAction, {} };
        QVERIFY(town.cases().registerCase(direct));
        CaseDraft waiting = snowDraft(); // not assigned yet
        waiting.category = u"SBF/vinter/gangvag"_s;
        QVERIFY(town.cases().registerCase(waiting));
        QVERIFY(!registered(town, { u"SBF"_s, u"KFF"_s }).isEmpty());
        town.setNow(u"2026-11-20T14:00"_s);
        const auto report = town.session().reports().make(of(u"2026-10"_s));
        QVERIFY(report);
        const auto outcomes = [&report](const QString &row, const QString &column) {
            return figure(*report, { u"departments_outcomes"_s, row, column });
        };
        QCOMPARE(outcomes(u"SBF"_s, u"due"_s), 3);
        QCOMPARE(outcomes(u"SBF"_s, u"answered_in_time"_s), 1);
        QCOMPARE(outcomes(u"KFF"_s, u"due"_s), 1);
        QCOMPARE(outcomes(u"all"_s, u"due"_s), 3);
        const ReportTable *table = tableIn(*report, u"departments_outcomes"_s);
        const auto due = std::ranges::find(table->columns, u"due"_s, &ReportColumn::key);
        const QString said
            = u"with each department asked; where none was asked, as when the contact centre answered by "
              "itself, with the department it concerns"_s;
        QVERIFY2(due->definition.contains(said), qPrintable(due->definition));
        QVERIFY2(
            table->note.contains(u"One that no department was asked about counts with the department it concerns"_s),
            qPrintable(table->note));
    }

    //! R88, R104: up to which days it is counted, and the same days of the year before
    void anUnfinishedPeriodNamesTheDaysItCounts()
    {
        TownHall town(u"2025-10-01T08:00"_s);
        const auto came = [&town](QDate day, bool inTime) {
            town.setNow(day.toString(Qt::ISODate) + u"T10:00"_s);
            const QString number = town.snowCase().number;
            if (!inTime)
                return;
            (void)town.cases().apply(number, SendAnswer{ u"Nu."_s, Outcome::NoAction, {}, u"Brådskar"_s });
            town.letAnswerLeave(number);
        };
        for (int i = 0; i < 6; ++i)
            came(QDate(2025, 10, 20 + i), i < 2);
        came(QDate(2025, 10, 31), true); // due on 14 November: the day that has not passed this year
        for (int i = 0; i < 6; ++i)
            came(QDate(2026, 10, 19 + i), true);
        town.setNow(u"2026-11-14T14:00"_s);
        const auto report = town.session().reports().make(of(u"2026-11"_s));
        QVERIFY(report);
        QVERIFY2(
            report->sentences.contains(u"The period has not ended: what was received is counted to and "
                                       "including 14 November 2026, answers due to and including 13 November 2026."_s),
            qPrintable(report->sentences.join(u'\n')));
        const FigureText text(report->request.language, report->smallNumber);
        const QString share = comparisonsOf(report->keyFigures.at(2), *report, text).constLast();
        QVERIFY2(share.startsWith(u"A year before (1–13 November 2025): "), qPrintable(share));
        QVERIFY2(share.endsWith(u" better"), qPrintable(share));
        const QString received = comparisonsOf(report->keyFigures.at(0), *report, text).constLast();
        QVERIFY2(received.startsWith(u"A year before: "), qPrintable(received));
        const QString compared = comparedLine(*report);
        QVERIFY2(compared.contains(u"1–14 November 2025"), qPrintable(compared));
        town.setNow(u"2026-11-01T14:00"_s);
        const auto first = town.session().reports().make(of(u"2026-11"_s));
        QVERIFY(first);
        QCOMPARE(base(*first, u"due"_s), 0);
        for (const QString &sentence : first->sentences)
            QVERIFY2(!sentence.contains(u"31 October"_s), qPrintable(sentence));
    }

    void aReportIsRefusedInWords_data()
    {
        QTest::addColumn<QString>("period");
        QTest::addColumn<QString>("department");
        QTest::newRow("that lies in the future") << u"2027-01"_s << QString();
        QTest::newRow("of a department that is unknown") << u"2026-10"_s << u"XYZ"_s;
    }
    void aReportIsRefusedInWords()
    {
        QFETCH(const QString, period);
        QFETCH(const QString, department);
        TownHall town;
        ReportRequest request = of(period);
        request.department = department;
        const auto report = town.session().reports().make(request);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Refused);
        QVERIFY(!report.error().field.isEmpty());
    }

    void anEmptyDatabaseHasAReport()
    {
        TownHall town;
        const auto report = town.session().reports().make(of(u"2026-10"_s, SplitBy::Process));
        QVERIFY(report);
        QCOMPARE(base(*report, u"received"_s), 0);
        QCOMPARE(report->sentences.size(), 1);
        QVERIFY(!town.session().reports().choices({})->firstDay);
    }

    void aReportCanBeStopped()
    {
        TownHall town(u"2026-01-01T08:00"_s);
        fill(town);
        const auto report = town.session().reports().make(of(u"2026"_s), [](qint64 done, qint64) { return done < 3; });
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Refused);
    }

    void whoCountsForADepartmentCountsForNoOther()
    {
        TownHall town(u"2026-01-01T08:00"_s);
        fill(town);
        const auto quality = town.sessionOf(Role::QualityOfficer, u"KFF"_s);
        ReportRequest request = of(u"2026-10"_s);
        QCOMPARE(quality->reports().make(request).error().code, ErrorCode::NotPermitted);
        request.department = u"SBF"_s;
        QCOMPARE(quality->reports().make(request).error().code, ErrorCode::NotPermitted);
        request.department = u"KFF"_s;
        const auto own = quality->reports().make(request);
        QVERIFY2(own, qPrintable(own ? QString() : own.error().message));
        QCOMPARE(base(*own, u"received"_s), 2);
        const auto choices = quality->reports().choices({});
        QVERIFY(!choices->everywhere);
        QCOMPARE(choices->departments.size(), 1);
        QCOMPARE(
            town.sessionOf(Role::Handler, u"KFF"_s)->reports().make(request).error().code, ErrorCode::NotPermitted);
    }

    void whoCountedForADepartmentThatIsNoMoreDoesNotCountForItsSuccessor()
    {
        TownHall town(u"2026-01-01T08:00"_s);
        fill(town);
        const auto quality = town.sessionOf(Role::QualityOfficer, u"OLD"_s);
        ReportRequest request = of(u"2026-10"_s);
        request.department = u"OLD"_s;
        QCOMPARE(quality->reports().make(request).error().code, ErrorCode::NotPermitted);
        request.organisation = Organisation::OfThatDay;
        const auto own = quality->reports().make(request);
        QVERIFY2(own, qPrintable(own ? QString() : own.error().message));
        QCOMPARE(base(*own, u"received"_s), 0);
    }

    void aStrategistSeesFiguresAndNoCases()
    {
        TownHall town(u"2026-01-01T08:00"_s);
        fill(town);
        const auto strategist = town.sessionOf(Role::QualityStrategist);
        const auto report = strategist->reports().make(of(u"2026-10"_s));
        QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
        QCOMPARE(base(*report, u"received"_s), 3);
        QVERIFY(!tableIn(*report, u"improvements"_s));
        const auto cases = strategist->reports().casesBehind(
            of(u"2026-10"_s), { u"base"_s, u"all"_s, u"received"_s }, 10);
        QCOMPARE(cases.error().code, ErrorCode::NotPermitted);
    }

    //! R103: who asks for numbers gets those of cases that are no secret to them
    void numbersOfSecretCasesAreForWhoMayReadThem()
    {
        TownHall town(u"2026-10-01T09:00"_s);
        const QString ordinary = registered(town, { u"SBF"_s });
        CaseDraft draft = snowDraft();
        draft.secrecy = true;
        const QString secret = town.cases().registerCase(draft)->number;
        draft = snowDraft();
        draft.submitter.protectedIdentity = true;
        const QString shielded = town.cases().registerCase(draft)->number;
        const auto handedOver = town.cases().registerCase(snowDraft());
        QVERIFY(town.cases().apply(handedOver->number,
            Refer{ { ReferralGround::BriberyOrCrime, {}, u"Misstanke"_s, u"Vi tar hand om det."_s } }));
        town.setNow(u"2026-11-20T14:00"_s);
        const auto numbersFor = [](Session &session) {
            QStringList numbers;
            const auto read = session.reports().eachCase(of(u"2026-10"_s), [&numbers](const CaseFacts &facts) {
                numbers.append(facts.number);
                return Result<>();
            });
            return read ? numbers : QStringList{ read.error().message };
        };
        const auto strategist = town.sessionOf(Role::QualityStrategist);
        for (int time = 0; time < 3; ++time)
            QCOMPARE(numbersFor(*strategist), QStringList({ {}, {}, {} }));
        const auto choice = strategist->reports().factsChoice(of(u"2026-10"_s), true);
        QVERIFY(choice);
        QCOMPARE(choice->notes.size(), 1);
        QVERIFY2(choice->notes.constFirst().contains(u"may open cases"), qPrintable(choice->notes.constFirst()));
        QVERIFY(!choice->withNumbers); // no empty column
        ReportRequest masked = of(u"2026-10"_s);
        masked.masked = true;
        const auto besideMasked = town.session().reports().factsChoice(masked, true);
        QVERIFY(besideMasked);
        QVERIFY(!besideMasked->withNumbers);
        QVERIFY2(besideMasked->notes.constLast().contains(u"would lead to what is hidden"),
            qPrintable(besideMasked->notes.constLast()));
        const auto officer = town.sessionOf(Role::ContactCentreOfficer);
        QCOMPARE(numbersFor(*officer), QStringList({ ordinary, {}, {} }));
        QVERIFY(officer->reports()
                    .factsChoice(of(u"2026-10"_s), true)
                    ->notes.constFirst()
                    .contains(u"without their number"));
        QCOMPARE(strategist->reports().factsChoice(of(u"2026-10"_s), false)->notes, QStringList());
        auto person = town.session().person();
        person.mayReadSecret = true;
        QVERIFY(town.session().directory().changePerson(person));
        const auto reads = Session::open(town.url(), u"anna"_s, town.clock());
        QVERIFY(reads);
        QCOMPARE(numbersFor(**reads), QStringList({ ordinary, secret, shielded }));
        QCOMPARE((*reads)->reports().factsChoice(of(u"2026-10"_s), true)->notes, QStringList());
    }

    //! The report shows what was frozen, the facts what is now: whoever compares them is told
    void factsOfAFrozenMonthSayThatTheyAreOfToday()
    {
        TownHall town(u"2026-01-01T08:00"_s);
        fill(town);
        Reports reports = town.session().reports();
        QCOMPARE(reports.factsChoice(of(u"2026-10"_s), false)->notes, QStringList());
        QVERIFY(reports.freeze(*periodFrom(u"2026-10"_s)));
        const QString frozen
            = u"The report shows 1 frozen month(s) of the period as they were then. These are the cases as "
              "they are now, so they can count otherwise."_s;
        for (const QString &period : { u"2026-10"_s, u"2026"_s, u"2026-10-15..2026-11-05"_s })
            QCOMPARE(
                reports.factsChoice(of(period), false)->notes, QStringList({ frozen, u"No figure differs today."_s }));
        Correct correct;
        correct.received = momentFromIso(u"2026-11-05T09:00"_s);
        QVERIFY(town.cases().apply(u"2026-000003"_s, correct));
        const QStringList notes = reports.factsChoice(of(u"2026-10"_s), false)->notes;
        QCOMPARE(notes.size(), 2);
        QVERIFY2(notes.constLast().contains(u"Received (3 then, 2 now)"_s), qPrintable(notes.constLast()));
        ReportRequest masked = of(u"2026-10"_s);
        masked.masked = true;
        const QStringList hidden = reports.factsChoice(masked, false)->notes;
        QCOMPARE(hidden.size(), 2);
        QCOMPARE(hidden.constFirst(), frozen);
        QVERIFY2(hidden.constLast().contains(u"at least 5 cases share all that stands in the row"_s),
            qPrintable(hidden.constLast()));
    }

    void caseFactsHoldNothingOfAPerson()
    {
        TownHall town(u"2026-01-01T08:00"_s);
        fill(town);
        QStringList numbers;
        const auto read = town.session().reports().eachCase(of(u"2026-10"_s), [&numbers](const CaseFacts &facts) {
            numbers.append(facts.number);
            return Result<>();
        });
        QVERIFY(read);
        QCOMPARE(numbers, QStringList({ u"2026-000001"_s, u"2026-000002"_s, u"2026-000003"_s }));
    }
};

LYHORD_TEST(TestReports)
#include "test_reports.moc"
