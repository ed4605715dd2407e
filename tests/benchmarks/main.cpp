// Measures the program against the same statements through the C library, in one run and taking turns, and prints
// ratios of medians. Run by hand:
//
//   lyhordbench [CASES [FOLDER]]
//   lyhordbench --server URL [CASES]     on a server of its own, as its superuser (tests/support/postgresql.sh)
#include "core/db/database.h"
#include "core/intake/profilefile.h"
#include "core/model/clock.h"
#include "core/sample/samplefill.h"
#include "core/services/caseservice.h"
#include "core/services/directory.h"
#include "core/services/session.h"
#include "tests/benchmarks/rawreplay.h"
#include "tests/benchmarks/serverreplay.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrl>

#include <algorithm>
#include <cstdio>
#include <ctime>

#include <libpq-fe.h>

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

//! Where the program works, and a copy of it for the raw side
struct Bed
{
    QString url;
    QString copy; //!< a file, or a server's URL
    [[nodiscard]] bool isServer() const { return url.startsWith(u"postgresql:"); }
    [[nodiscard]] QList<Recorded> recorded(Session &session, const std::function<void()> &work) const
    {
        if (isServer()) {
            ServerRecorder recorder;
            work();
            return recorder.take();
        }
        Recorder recorder(session.database().handle());
        work();
        return recorder.take();
    }
    [[nodiscard]] std::unique_ptr<Replay> replay(const QList<Recorded> &statements) const
    {
        if (isServer())
            return std::make_unique<ServerReplay>(copy, statements);
        return std::make_unique<RawReplay>(copy, statements);
    }
};

//! Gives each replayed registration ids, number and token of its own
class Renumbering
{
public:
    Renumbering(Replay &raw, const Case &recorded, const QList<Event> &events)
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

void measureRegistering(Session &session, const Bed &bed)
{
    for (int i = 0; i < 20; ++i)
        must(session.cases().registerCase(call(i)));
    Case recorded;
    const QList<Recorded> statements = bed.recorded(
        session, [&] { recorded = must(session.cases().registerCase(call(20))); });
    const QList<Event> events = must(session.cases().open(recorded.number)).events;
    const auto raw = bed.replay(statements);
    Renumbering renumbering(*raw, recorded, events);
    Series ours;
    Series theirs;
    for (int round = 0; round < 200; ++round) {
        ours.add(timed([&] { must(session.cases().registerCase(call(round))); }));
        renumbering.next();
        theirs.add(timed([&] { raw->run(std::cref(renumbering)); }));
    }
    say("registering a case, CPU against raw", ours.cpu() / theirs.cpu(), "<= 1.5");
    say("registering a case, time against raw", ours.wall() / theirs.wall(), "<= 1.25");
}

//! The program's read against the same statements raw; the program's median in seconds
double measureRead(
    Session &session, const Bed &bed, const char *what, const char *goal, const std::function<void()> &read)
{
    for (int i = 0; i < 5; ++i)
        read();
    const auto raw = bed.replay(bed.recorded(session, read));
    raw->run();
    Series ours;
    Series theirs;
    for (int round = 0; round < 100; ++round) {
        ours.add(timed(read));
        theirs.add(timed([&raw] { raw->run(); }));
    }
    if (goal) {
        say(what, ours.wall() / theirs.wall(), goal);
        std::printf("    %.3f ms and %.3f ms, CPU %.3f ms and %.3f ms\n", ours.wall() * 1e3, theirs.wall() * 1e3,
            ours.cpu() * 1e3, theirs.cpu() * 1e3);
    }
    return ours.wall();
}

void measureReading(Session &session, const Bed &bed)
{
    constexpr int page = 200;
    CaseQuery queue;
    queue.queue = Queue::WithDepartment;
    measureRead(
        session, bed, "opening a queue, against raw", "<= 1.6", [&] { must(session.cases().list(queue, {}, page)); });

    CaseQuery closed;
    closed.queue = Queue::Closed;
    const double first = measureRead(session, bed, "opening the closed queue, against raw", "<= 1.6",
        [&] { must(session.cases().list(closed, {}, page)); });
    Anchors anchors;
    while (!anchors.complete)
        anchors = must(session.cases().anchors(closed, anchors, 50'000));
    const Cursor middle = anchors.cursors.at(anchors.cursors.size() / 2);
    const double jump = measureRead(
        session, bed, "", nullptr, [&] { must(session.cases().list(closed, middle, page)); });
    say(qPrintable(u"jumping to row %1, against the first page"_s.arg(anchors.cursors.size() / 2 * anchors.every)),
        jump / first, "<= 5");
    const double badges = measureRead(session, bed, "", nullptr, [&] { must(session.cases().counts()); });
    say("badges, against the first page", badges / first, "<= 5");
    for (const QString &word : { u"snö"_s, u"gångvä"_s, u"Öberg"_s }) {
        measureRead(session, bed, qPrintable(u"search for \"%1\", against raw"_s.arg(word)), "<= 1.5",
            [&] { must(session.cases().search(word, 50)); });
    }
}

void make(const QString &url, const Clock &clock, qint64 cases)
{
    QElapsedTimer making;
    making.start();
    const auto session = must(initialiseWithSample(
        url, u"anna"_s, clock, { .profile = must(builtInProfile(u"eskilstuna"_s)) }, { .cases = cases, .seed = 7 }));
    std::printf("%lld sample cases made in %.1f s\n", cases, static_cast<double>(making.elapsed()) / 1000);
    if (session->database().kind() == DatabaseKind::Sqlite)
        return;
    const auto added = session->directory().addPerson(
        { .login = u"bench_clerk"_s, // rows are seen by the rights of a login
            .name = u"Clerk"_s,
            .email = {},
            .grants = { { .role = Role::ContactCentreAdministrator,
                .department = {},
                .agreement = u"bench"_s,
                .validFrom = QDate(2020, 1, 1),
                .validTo = {} } },
            .retired = {} });
    if (!added)
        qFatal("%s", qPrintable(added.error().message));
}

void onServer(const QString &url, const QString &statement)
{
    PGconn *connection = PQconnectdb(qPrintable(url));
    PGresult *answer = PQexec(connection, qPrintable(statement));
    if (PQresultStatus(answer) != PGRES_COMMAND_OK)
        qFatal("%s", PQerrorMessage(connection));
    PQclear(answer);
    PQfinish(connection);
}

bool isThere(const QString &url)
{
    PGconn *connection = PQconnectdb(qPrintable(url));
    const bool there = PQstatus(connection) == CONNECTION_OK;
    PQfinish(connection);
    return there;
}

Bed madeFile(const QString &folder, const Clock &clock, qint64 cases)
{
    const QString file = folder + u"/bench-%1.db"_s.arg(cases);
    const Bed bed{ u"sqlite:"_s + file, file + u".raw"_s };
    if (!QFile::exists(file))
        make(bed.url, clock, cases);
    QFile::remove(bed.copy);
    QFile::copy(file, bed.copy);
    return bed;
}

Bed madeOnServer(const QString &server, const Clock &clock, qint64 cases)
{
    const auto within = [&server](const QString &name, const QString &login) {
        QUrl url(server);
        url.setPath(u'/' + name);
        url.setUserName(login);
        return url.toString();
    };
    const QString name = u"bench_%1"_s.arg(cases);
    const QString copy = name + u"_raw"_s;
    if (!isThere(within(name, QUrl(server).userName()))) {
        onServer(server, u"CREATE DATABASE %1 TEMPLATE template0"_s.arg(name));
        make(within(name, QUrl(server).userName()), clock, cases);
        onServer(within(name, QUrl(server).userName()), u"VACUUM ANALYZE"_s);
    }
    if (isThere(within(copy, QUrl(server).userName())))
        onServer(server, u"DROP DATABASE %1"_s.arg(copy));
    onServer(server, u"CREATE DATABASE %1 TEMPLATE %2"_s.arg(copy, name));
    return { within(name, u"bench_clerk"_s), within(copy, u"bench_clerk"_s) };
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    QString server;
    if (arguments.value(0) == u"--server") {
        server = arguments.value(1);
        arguments = arguments.mid(2);
    }
    const qint64 cases = arguments.value(0, u"10000"_s).toLongLong();
    const QTemporaryDir temporary;
    const FixedClock clock(momentFromIso(u"2026-11-20T08:00"_s));
    const Bed bed = server.isEmpty() ? madeFile(arguments.value(1, temporary.path()), clock, cases)
                                     : madeOnServer(server, clock, cases);
    const auto session = must(Session::open(bed.url, server.isEmpty() ? u"anna"_s : QString(), clock));
    measureReading(*session, bed);
    measureRegistering(*session, bed);
    if (server.isEmpty())
        QFile::remove(bed.copy);
    return 0;
}
