// Start and memory of the desktop against a bare Qt program that shows the same queue, taking turns. Run by hand:
// startbench [CASES [FOLDER]]; FOLDER keeps the databases for the next time.
#include "core/intake/profilefile.h"
#include "core/model/clock.h"
#include "core/sample/samplefill.h"
#include "core/services/session.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

namespace {

using Figures = QMap<QString, double>;

constexpr int rounds = 15;
constexpr int jumps = 1'000;

qint64 monotonicNanoseconds()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

//! One start of a program, to its end; what it has reported
Figures started(const QString &program, const QStringList &words, const QString &home)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"HOME"_s, home);
    environment.insert(u"XDG_CONFIG_HOME"_s, home);
    environment.insert(u"XDG_DATA_HOME"_s, home);
    environment.insert(u"LYHORD_BENCH_STARTED"_s, QString::number(monotonicNanoseconds()));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationDirPath() + u'/' + program, words);
    if (!process.waitForFinished(300'000) || process.exitCode() != 0)
        qFatal("%s did not come to its end", qPrintable(program));
    Figures figures;
    const QStringList lines = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        figures.insert(line.section(u' ', 0, -2), line.section(u' ', -1).toDouble());
    if (!figures.contains(u"painted"_s))
        qFatal("%s painted nothing", qPrintable(program));
    return figures;
}

void say(const char *what, double ratio, const char *goal)
{
    std::printf("%-58s %8.2f   goal %s\n", what, ratio, goal);
    std::fflush(stdout);
}

QString database(const QString &folder, qint64 cases)
{
    const QString file = u"%1/bench-%2.db"_s.arg(folder).arg(cases);
    if (QFile::exists(file))
        return file;
    const FixedClock clock(momentFromIso(u"2026-11-20T08:00"_s));
    const auto profile = builtInProfile(u"eskilstuna"_s);
    const auto session = profile ? initialiseWithSample(u"sqlite:"_s + file, u"anna"_s, clock, { .profile = *profile },
                             { .cases = cases, .seed = 7 })
                                 : tl::unexpected(profile.error());
    if (!session)
        qFatal("%s", qPrintable(session.error().message));
    return file;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const qint64 cases = arguments.value(1, u"100000"_s).toLongLong();
    const QTemporaryDir temporary;
    const QString folder = arguments.value(2, temporary.path());
    const QString small = database(folder, 1'000);
    const QString large = database(folder, cases);

    QList<double> bare;
    QList<double> bareMemory;
    QList<double> few;
    QList<double> many;
    QList<double> memory;
    for (int round = 0; round <= rounds; ++round) {
        const Figures alone = started(u"barewindow"_s, { large }, temporary.path());
        const Figures little = started(u"desktopstart"_s, { small, u"0"_s }, temporary.path());
        const Figures much = started(u"desktopstart"_s, { large, u"0"_s }, temporary.path());
        if (round == 0)
            continue; // fills the system's caches
        bare.append(alone[u"painted"_s]);
        bareMemory.append(alone[u"memory"_s]);
        few.append(little[u"painted"_s]);
        many.append(much[u"painted"_s]);
        memory.append(much[u"memory"_s]);
    }
    say("start to painted queue, against a bare Qt program", median(many) / median(bare), "<= 2");
    say(qPrintable(u"start on %1 cases, against 1,000"_s.arg(cases)), median(many) / median(few), "<= 1.2");
    say("memory at rest, against the bare program", median(memory) / median(bareMemory), "<= 2");
    const Figures journey = started(u"desktopstart"_s, { large, QString::number(jumps) }, temporary.path());
    say(qPrintable(u"memory after %1 jumps in %2 rows, against 100 jumps"_s.arg(jumps).arg(journey[u"rows"_s])),
        journey[u"memory after all jumps"_s] / journey[u"memory after 100 jumps"_s], "about 1");
    say("memory with them open, against the bare program", journey[u"memory after all jumps"_s] / median(bareMemory),
        "<= 2.5");
    say("jump to painted rows, against a repaint", journey[u"jump"_s] / journey[u"repaint"_s], "<= 1.5");
    return 0;
}
