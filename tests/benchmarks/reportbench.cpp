// Measures reports against a scan of all cases and against reading through the C library what they would read had
// nothing been added up, in one run and taking turns, and prints ratios of medians. Past months are added up first, as
// the worker does. Run by hand:  reportbench [CASES [FOLDER]]
#include "core/db/database.h"
#include "core/db/sql.h"
#include "core/intake/profilefile.h"
#include "core/model/clock.h"
#include "core/sample/samplefill.h"
#include "core/services/reports.h"
#include "core/services/session.h"
#include "core/statistics/makereport.h"
#include "core/statistics/periods.h"
#include "tests/benchmarks/rawreplay.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace lyhord;
using namespace lyhord::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(*result);
}

//! Of this thread's processor: what else the machine does is not measured
double seconds(const std::function<void()> &work)
{
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
    };
    const double before = now();
    work();
    return now() - before;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

//! In MiB, of this process since it started
double highestMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').constFirst().toDouble() / 1024;
    }
    return 0;
}

//! One scan of all cases that groups a period's: what a report costs without indexes of its own
void scan(Session &session, const Period &period)
{
    auto query = sql::prepare(session.database(),
        u"SELECT department, type, channel, gender, area, category, process, count(*), sum(outcome = 'improvement') "
        "FROM cases NOT INDEXED WHERE received_at >= ? AND received_at < ? "
        "GROUP BY department, type, channel, gender, area, category, process"_s);
    const auto done = query.bind(startOfLocalDay(period.from), startOfLocalDay(period.to.addDays(1)))
                          .each([](const sql::Query &) {});
    if (!done)
        qFatal("%s", qPrintable(done.error().detail));
}

void measure(Session &session, const QString &file, const QString &period, SplitBy split, int rounds)
{
    const ReportRequest request{ .period = must(periodFrom(period)), .split = split };
    const auto make = [&] { must(session.reports().make(request)); };
    const RuleBook book = must(session.ruleBook());
    const auto makeAnew = [&] {
        must(makeReport(session.database(), request,
            { .profile = book.profile,
                .now = session.clock().now(),
                .by = {},
                .tellsImprovements = true,
                .goOn = {},
                .countsAnew = true }));
    };
    const double before = highestMemory();
    make();
    QList<Recorded> statements;
    {
        Recorder recorder(session.database().handle());
        makeAnew();
        statements = recorder.take();
    }
    RawReplay raw(file, statements);
    raw.run();
    QList<double> ours;
    QList<double> theirs;
    QList<double> anew;
    QList<double> scans;
    double longest = 0;
    for (int round = 0; round < rounds; ++round) {
        ours.append(seconds(make));
        theirs.append(seconds([&raw] { raw.run(); }));
        if (round < 3)
            anew.append(seconds(makeAnew));
        if (round < 3)
            scans.append(seconds([&] { scan(session, request.period); }));
    }
    for (const Recorded &statement : std::as_const(statements)) {
        RawReplay one(file, { statement });
        longest = std::max(longest, seconds([&one] { one.run(); }));
    }
    std::printf(
        "%-10s report %7.1f ms  nothing added up %7.1f ms  raw %7.1f ms  ratio %5.2f (goal <= 2.5)  scan %8.1f ms  1/%.0f of it (goal 1/50)  "
        "longest read %6.1f ms  rows %lld  memory %.0f MiB (%.0f before; goal 300)\n",
        qPrintable(period), median(ours) * 1e3, median(anew) * 1e3, median(theirs) * 1e3, median(ours) / median(theirs),
        median(scans) * 1e3, median(scans) / median(ours), longest * 1e3, static_cast<long long>(raw.rows()),
        highestMemory(), before);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const qint64 cases = arguments.value(1, u"10000"_s).toLongLong();
    const QTemporaryDir temporary;
    const QString file = arguments.value(2, temporary.path()) + u"/bench-%1.db"_s.arg(cases);
    const FixedClock clock(momentFromIso(u"2026-11-20T08:00"_s));
    if (!QFile::exists(file)) {
        const double spent = seconds([&] {
            must(initialiseWithSample(u"sqlite:"_s + file, u"anna"_s, clock,
                { .profile = must(builtInProfile(u"eskilstuna"_s)) }, { .cases = cases, .seed = 7 }));
        });
        std::printf("%lld sample cases made in %.1f s\n", static_cast<long long>(cases), spent);
    }
    const auto session = must(Session::open(u"sqlite:"_s + file, u"anna"_s, clock));
    constexpr int allMonths = 1000;
    int months = 0;
    const double spent = seconds([&] { months = must(session->reports().sumMonths(allMonths)); });
    std::printf("%d months added up in %.1f s\n", months, spent);
    measure(*session, file, u"2026-10"_s, SplitBy::Department, 15);
    measure(*session, file, u"2025-03"_s, SplitBy::Department, 15);
    measure(*session, file, u"2025"_s, SplitBy::Month, 5);
    return 0;
}
