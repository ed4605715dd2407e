// Fills a timeline and years of changed settings and verifies their chains: time, memory, and how often progress is
// told. Run by hand: auditbench [EVENTS [FOLDER]]
#include "core/db/database.h"
#include "core/db/transaction.h"
#include "core/intake/profilefile.h"
#include "core/model/clock.h"
#include "core/sample/samplefill.h"
#include "core/services/caseservice.h"
#include "core/services/session.h"
#include "core/store/directorystore.h"
#include "core/store/eventstore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

namespace {

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

double highestMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').constFirst().toDouble() / 1024;
    }
    return 0;
}

void fill(Database &database, CaseId id, const QDateTime &at, qint64 wanted)
{
    constexpr int inOneStep = 2'000;
    qint64 last = must(EventStore(database).last()).value;
    must(database.setFilling(true));
    while (last < wanted) {
        auto transaction = must(sql::Transaction::begin(database));
        QList<Event> events;
        for (qint64 i = 0; i < std::min<qint64>(inOneStep, wanted - last); ++i) {
            events.append({ .id = {},
                .caseId = id,
                .at = at.addSecs(last + i),
                .by = u"anna"_s,
                .kind = EventKind::FollowedUp,
                .details = {
                    { u"text"_s, u"Gångvägen vid skolan är fortfarande inte plogad, samtal %1."_s.arg(i) } } });
        }
        last = must(EventStore(database).append(events)).constLast().id.value;
        must(transaction.commit());
    }
    must(database.setFilling(false));
}

void changeSettings(Database &database, int times)
{
    DirectoryStore directory(database);
    auto transaction = must(sql::Transaction::begin(database));
    for (int i = 0; i < times; ++i)
        must(directory.saveSetting({ u"answer_working_days"_s, QString::number(i % 20 + 1), QDate(2026, 12, 1) }));
    must(transaction.commit());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const qint64 wanted = arguments.value(1, u"100000"_s).toLongLong();
    const QTemporaryDir temporary;
    const QString file = arguments.value(2, temporary.path()) + u"/audit-%1.db"_s.arg(wanted);
    const FixedClock clock(momentFromIso(u"2026-11-20T08:00"_s));
    const QString url = u"sqlite:"_s + file;
    if (!QFile::exists(file))
        must(initialiseWithSample(
            url, u"anna"_s, clock, { .profile = must(builtInProfile(u"eskilstuna"_s)) }, { .cases = 1 }));
    const auto session = must(Session::open(url, u"anna"_s, clock));
    fill(session->database(), CaseId{ 1 }, clock.now(), wanted);
    constexpr int changedSettings = 20'000; // a dozen a working day for as long as a database lives
    changeSettings(session->database(), changedSettings);
    const double before = highestMemory();
    QElapsedTimer timer;
    timer.start();
    int told = 0;
    const CheckReport report = must(session->verifyAudit([&told](qint64, qint64) {
        ++told;
        return true;
    }));
    std::printf(
        "%lld events verified in %.1f s; progress told %d times; memory %.0f MiB (%.0f before); problems %lld\n",
        static_cast<long long>(wanted), static_cast<double>(timer.elapsed()) / 1000, told, highestMemory(), before,
        static_cast<long long>(report.problems.size()));
    return report.problems.isEmpty() ? 0 : 1;
}
