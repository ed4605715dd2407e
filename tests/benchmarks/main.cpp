// Measures the program against the same statements through the C library, in one run and taking turns, and prints
// ratios of medians. Run by hand:  lyhordbench [CASES [FOLDER]]
#include "core/intake/profilefile.h"
#include "core/model/clock.h"
#include "core/services/casedesk.h"
#include "core/services/office.h"
#include "core/store/database.h"
#include "tests/benchmarks/rawreplay.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace lyhord;
using namespace lyhord::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Spent
{
    double wall = 0; //!< seconds
    double cpu = 0; //!< seconds, of this thread
};

Spent timed(const std::function<void()> &work)
{
    const auto cpuNow = [] {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
    };
    QElapsedTimer wall;
    wall.start();
    const double before = cpuNow();
    work();
    return { static_cast<double>(wall.nsecsElapsed()) / 1e9, cpuNow() - before };
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

class Series
{
public:
    void add(const Spent &spent)
    {
        m_wall.append(spent.wall);
        m_cpu.append(spent.cpu);
    }
    [[nodiscard]] double wall() const { return median(m_wall); }
    [[nodiscard]] double cpu() const { return median(m_cpu); }

private:
    QList<double> m_wall;
    QList<double> m_cpu;
};

void say(const char *what, double ratio, const char *goal)
{
    std::printf("%-58s %8.2f   goal %s\n", what, ratio, goal);
    std::fflush(stdout);
}

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(*result);
}

CaseDraft call(int round)
{
    CaseDraft draft;
    draft.headline = u"Snöröjning gångväg"_s;
    draft.channel = Channel::Phone;
    draft.type = CaseType::Complaint;
    draft.area = u"services"_s;
    draft.text = u"Gångvägen vid skolan är inte plogad på morgonen och barnvagnen fastnar i vallen. Samtal %1."_s.arg(
        round);
    draft.submitter.name = u"Åsa Öberg"_s;
    draft.submitter.email = u"asa@example.org"_s;
    draft.replyWanted = true;
    draft.replyBy = ReplyBy::Email;
    draft.departments = { u"SBF"_s };
    return draft;
}

//! Gives each replayed registration ids, number and token of its own
class Renumbering
{
public:
    Renumbering(RawReplay &raw, const Case &recorded, const QList<Event> &events)
        : m_recorded(recorded)
        , m_firstEvent(events.constFirst().id.value)
        , m_shift(0)
        , m_caseId(raw.scalar("SELECT max(id) FROM cases"))
        , m_eventId(raw.scalar("SELECT max(id) FROM events"))
    {
    }
    void next()
    {
        ++m_caseId;
        m_shift = m_eventId + 1 - m_firstEvent;
        m_eventId += 2;
        ++m_round;
    }
    QVariant operator()(const QVariant &value) const
    {
        if (value.typeId() == QMetaType::LongLong) {
            const qint64 number = value.toLongLong();
            if (number == m_recorded.id.value)
                return m_caseId;
            if (number >= m_firstEvent && number <= m_firstEvent + 1)
                return number + m_shift;
            return value;
        }
        if (value.typeId() == QMetaType::QString) {
            const QString text = value.toString();
            if (text == m_recorded.number || text == m_recorded.token)
                return u"replayed-%1-%2"_s.arg(text.size()).arg(m_round);
        }
        return value;
    }

private:
    const Case &m_recorded;
    qint64 m_firstEvent;
    qint64 m_shift;
    qint64 m_caseId;
    qint64 m_eventId;
    int m_round = 0;
};

void measureRegistering(Office &office, const QString &copy)
{
    for (int i = 0; i < 20; ++i)
        must(office.cases().registerCase(call(i)));
    QList<Recorded> statements;
    Case recorded;
    {
        Recorder recorder(office.database().handle());
        recorded = must(office.cases().registerCase(call(20)));
        statements = recorder.take();
    }
    const QList<Event> events = must(office.cases().open(recorded.number)).events;
    RawReplay raw(copy, statements);
    Renumbering renumbering(raw, recorded, events);
    Series ours;
    Series theirs;
    for (int round = 0; round < 200; ++round) {
        ours.add(timed([&] { must(office.cases().registerCase(call(round))); }));
        renumbering.next();
        theirs.add(timed([&] { raw.run(std::cref(renumbering)); }));
    }
    say("registering a case, CPU against raw", ours.cpu() / theirs.cpu(), "<= 1.5");
    say("registering a case, time against raw", ours.wall() / theirs.wall(), "<= 1.25");
}

//! The program's read against the same statements raw; the program's median in seconds
double measureRead(
    Office &office, const QString &file, const char *what, const char *goal, const std::function<void()> &read)
{
    for (int i = 0; i < 5; ++i)
        read();
    QList<Recorded> statements;
    {
        Recorder recorder(office.database().handle());
        read();
        statements = recorder.take();
    }
    RawReplay raw(file, statements);
    raw.run();
    Series ours;
    Series theirs;
    for (int round = 0; round < 100; ++round) {
        ours.add(timed(read));
        theirs.add(timed([&raw] { raw.run(); }));
    }
    if (goal)
        say(what, ours.wall() / theirs.wall(), goal);
    return ours.wall();
}

void measureReading(Office &office, const QString &file)
{
    constexpr int page = 200;
    CaseQuery queue;
    queue.queue = Queue::WithDepartment;
    measureRead(
        office, file, "opening a queue, against raw", "<= 1.6", [&] { must(office.cases().list(queue, {}, page)); });

    CaseQuery closed;
    closed.queue = Queue::Closed;
    const double first = measureRead(office, file, "opening the closed queue, against raw", "<= 1.6",
        [&] { must(office.cases().list(closed, {}, page)); });
    Anchors anchors;
    while (!anchors.complete)
        anchors = must(office.cases().anchors(closed, anchors, 50'000));
    const Cursor middle = anchors.cursors.at(anchors.cursors.size() / 2);
    const double jump = measureRead(
        office, file, "", nullptr, [&] { must(office.cases().list(closed, middle, page)); });
    say(qPrintable(u"jumping to row %1, against the first page"_s.arg(anchors.cursors.size() / 2 * anchors.every)),
        jump / first, "<= 5");
    const double badges = measureRead(office, file, "", nullptr, [&] { must(office.cases().counts()); });
    say("badges, against the first page", badges / first, "<= 5");
    for (const QString &word : { u"snö"_s, u"gångvä"_s, u"Öberg"_s }) {
        measureRead(office, file, qPrintable(u"search for \"%1\", against raw"_s.arg(word)), "<= 1.5",
            [&] { must(office.cases().search(word, 50)); });
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const qint64 cases = arguments.value(1, u"10000"_s).toLongLong();
    const QTemporaryDir temporary;
    const QString folder = arguments.value(2, temporary.path());
    const QString file = folder + u"/bench-%1.db"_s.arg(cases);
    const QString copy = file + u".raw"_s;
    const FixedClock clock(momentFromIso(u"2026-11-20T08:00"_s));
    if (!QFile::exists(file)) {
        QElapsedTimer making;
        making.start();
        must(Office::initialise(u"sqlite:"_s + file, u"anna"_s, clock,
            { .profile = must(builtInProfile(u"eskilstuna"_s)), .sampleCases = cases, .seed = 7 }));
        std::printf("%lld sample cases made in %.1f s\n", cases, static_cast<double>(making.elapsed()) / 1000);
    }
    QFile::remove(copy);
    QFile::copy(file, copy);
    const auto office = must(Office::open(u"sqlite:"_s + file, u"anna"_s, clock));
    measureReading(*office, copy);
    measureRegistering(*office, copy);
    QFile::remove(copy);
    return 0;
}
