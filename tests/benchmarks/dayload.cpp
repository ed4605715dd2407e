// Many workstations at once, each a process of its own, and the reckoning afterwards: every step that was acknowledged
// is there, exactly once, no number twice, none left out, no correction lost. Run by hand:
//
//   dayload URL [--workstations 50] [--seconds 120] [--rest 1000] [--faults] [--login LOGIN] [--journal FOLDER]
//   dayload URL --reckon --journal FOLDER     the reckoning alone, of what was acknowledged before
//
// --faults: workstations are killed at random moments and started anew, and a database that goes away is waited for;
// whoever runs it kills the server meanwhile. The database has at least 20 cases of 2026.
#include "core/services/caseservice.h"
#include "tests/benchmarks/workstation.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThread>

#include <algorithm>
#include <cstdio>

using namespace lyhord;
using namespace lyhord::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Journals
{
    QMap<QString, QString> numbers; //!< by token: registrations that were acknowledged
    QMap<QString, int> answers; //!< by number and department: how often acknowledged
    QMap<QString, int> sent; //!< by number
    QMap<QString, QMap<int, int>> counted; //!< by number: how often each count was acknowledged
    QMap<QString, QList<double>> milliseconds; //!< by operation
};

Journals read(const QString &folder)
{
    Journals journals;
    const QStringList files = QDir(folder).entryList({ u"*.journal"_s }, QDir::Files);
    for (const QString &name : files) {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(name));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            const QStringList words = line.split(u' ');
            if (words.size() == 3 && words.at(0) == u"R")
                journals.numbers.insert(words.at(1), words.at(2));
            else if (words.size() == 3 && words.at(0) == u"A")
                ++journals.answers[words.at(1) + u' ' + words.at(2)];
            else if (words.size() == 2 && words.at(0) == u"S")
                ++journals.sent[words.at(1)];
            else if (words.size() == 3 && words.at(0) == u"C")
                ++journals.counted[words.at(1)][words.at(2).toInt()];
            else if (words.size() == 3 && words.at(0) == u"T")
                journals.milliseconds[words.at(1)].append(words.at(2).toDouble());
        }
    }
    return journals;
}

class Aggregation
{
public:
    explicit Aggregation(Session &session)
        : m_session(session)
    {
    }

    void registrations(const Journals &journals)
    {
        QMap<QString, QString> tokenOf;
        for (auto it = journals.numbers.cbegin(); it != journals.numbers.cend(); ++it) {
            if (tokenOf.contains(it.value()))
                wrong(u"number %1 was given twice"_s.arg(it.value()));
            tokenOf.insert(it.value(), it.key());
            const auto known = m_session.cases().registeredWith(it.key());
            if (!known || *known != it.value())
                wrong(u"registration %1, acknowledged as %2, is not there"_s.arg(it.key(), it.value()));
        }
    }

    void answers(const Journals &journals)
    {
        for (auto it = journals.answers.cbegin(); it != journals.answers.cend(); ++it) {
            const auto file = m_session.cases().open(it.key().section(u' ', 0, 0));
            const QString department = it.key().section(u' ', 1);
            const bool there = file
                && std::any_of(file->subject.assignments.cbegin(), file->subject.assignments.cend(),
                    [&](const Assignment &asked) { return asked.department == department && asked.answered; });
            if (!there)
                wrong(u"the answer %1 is not there"_s.arg(it.key()));
            if (eventsOf(file, EventKind::AnswerRecorded) < it.value())
                wrong(u"the answer %1 was acknowledged %2 times"_s.arg(it.key()).arg(it.value()));
        }
        for (auto it = journals.sent.cbegin(); it != journals.sent.cend(); ++it) {
            const auto file = m_session.cases().open(it.key());
            if (!file || file->subject.status != CaseStatus::Closed)
                wrong(u"%1 was sent and is not closed"_s.arg(it.key()));
            // Before the day it may have been answered by somebody else, and reopened.
            if (it.value() != 1 || eventsOf(file, EventKind::AnswerSent, m_session.person().login) != 1)
                wrong(u"%1 was sent more than once"_s.arg(it.key()));
        }
    }

    //! Each count was acknowledged to one at most, and the case says the last; the steps are as many as the counts
    void counts(const Journals &journals)
    {
        for (auto it = journals.counted.cbegin(); it != journals.counted.cend(); ++it) {
            const auto file = m_session.cases().open(it.key());
            const int last = file ? file->subject.concerns.toInt() : -1;
            if (eventsOf(file, EventKind::Corrected) != last)
                wrong(u"%1 says %2 and was corrected %3 times"_s.arg(it.key()).arg(last).arg(
                    eventsOf(file, EventKind::Corrected)));
            for (auto count = it.value().cbegin(); count != it.value().cend(); ++count) {
                if (count.value() != 1 || count.key() > last)
                    wrong(u"count %1 of %2 was acknowledged %3 times; the last is %4"_s.arg(count.key())
                              .arg(it.key())
                              .arg(count.value())
                              .arg(last));
            }
        }
    }

    //! Numbers without gaps, the audit chain, the counters: what "lyhordctl check" looks at
    void wholeness()
    {
        const auto report = m_session.check();
        if (!report)
            return wrong(report.error().message);
        for (const QString &problem : report->problems)
            wrong(problem);
        const auto chain = m_session.verifyAudit();
        if (!chain)
            return wrong(chain.error().message);
        for (const QString &problem : chain->problems)
            wrong(problem);
    }

    [[nodiscard]] int wrongs() const { return m_wrongs; }

private:
    static int eventsOf(const Result<CaseFile> &file, EventKind kind, const QString &login = {})
    {
        return file ? int(std::count_if(file->events.cbegin(), file->events.cend(),
                   [&](const Event &event) { return event.kind == kind && (login.isEmpty() || event.by == login); }))
                    : -1;
    }
    void wrong(const QString &what)
    {
        if (++m_wrongs <= 20)
            std::printf("WRONG: %s\n", qPrintable(what));
    }

    Session &m_session;
    int m_wrongs = 0;
};

void sayTimes(const Journals &journals)
{
    QList<double> all;
    const auto line = [](const QString &name, QList<double> times) {
        std::sort(times.begin(), times.end());
        const auto at = [&times](double share) {
            return times.at(qMin(times.size() - 1, qsizetype(share * double(times.size()))));
        };
        std::printf("%-10s %7lld   median %8.1f ms   99 %% %8.1f ms   longest %8.1f ms\n", qPrintable(name),
            qlonglong(times.size()), at(0.5), at(0.99), times.constLast());
    };
    for (auto it = journals.milliseconds.cbegin(); it != journals.milliseconds.cend(); ++it) {
        line(it.key(), it.value());
        all += it.value();
    }
    if (!all.isEmpty())
        line(u"all"_s, all);
}

int reckon(const QString &url, const QString &login, const QString &folder)
{
    const SystemClock clock;
    const auto session = Session::open(url, login, clock);
    if (!session) {
        std::printf("WRONG: %s\n", qPrintable(session.error().message));
        return 1;
    }
    const Journals journals = read(folder);
    Aggregation aggregation(**session);
    aggregation.registrations(journals);
    aggregation.answers(journals);
    aggregation.counts(journals);
    aggregation.wholeness();
    sayTimes(journals);
    std::printf("%lld registrations, %lld answers, %lld sent, %lld contested cases reckoned; wrong: %d\n",
        qlonglong(journals.numbers.size()), qlonglong(journals.answers.size()), qlonglong(journals.sent.size()),
        qlonglong(journals.counted.size()), aggregation.wrongs());
    return aggregation.wrongs() == 0 ? 0 : 1;
}

struct Plan
{
    QString url;
    QString login;
    QString folder;
    int workstations = 50;
    int seconds = 120;
    int rest = 1'000;
    bool faults = false;
};

std::unique_ptr<QProcess> startWorkstation(const Plan &plan, int number, int life)
{
    QStringList words = { plan.url, u"--workstation"_s, QString::number(1000 * life + number), u"--seconds"_s,
        QString::number(plan.seconds), u"--rest"_s, QString::number(plan.rest), u"--journal"_s, plan.folder,
        u"--login"_s, plan.login };
    if (plan.faults)
        words.append(u"--faults"_s);
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedChannels);
    process->start(QCoreApplication::applicationFilePath(), words);
    return process;
}

int runDay(const Plan &plan)
{
    std::vector<std::unique_ptr<QProcess>> workstations;
    for (int i = 0; i < plan.workstations; ++i)
        workstations.push_back(startWorkstation(plan, i, 0));
    QRandomGenerator random(11);
    QElapsedTimer day;
    day.start();
    int killed = 0;
    int failed = 0;
    while (day.elapsed() < 1'000LL * plan.seconds) {
        QThread::msleep(plan.faults ? 150 + random.bounded(300U) : 500);
        if (!plan.faults)
            continue;
        const auto victim = size_t(random.bounded(plan.workstations));
        workstations.at(victim)->kill();
        workstations.at(victim)->waitForFinished();
        workstations.at(victim) = startWorkstation(plan, int(victim), ++killed);
    }
    for (auto &workstation : workstations) {
        if (!plan.faults) {
            workstation->waitForFinished(60'000);
            failed += workstation->exitStatus() == QProcess::NormalExit && workstation->exitCode() == 0 ? 0 : 1;
        } else {
            workstation->kill(); // had its time anew at each start
            workstation->waitForFinished();
        }
    }
    std::printf("%d workstations, %d s; killed: %d; ended with an error: %d\n", plan.workstations, plan.seconds, killed,
        failed);
    return failed;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"url"_s, u"database"_s);
    parser.addOptions(
        { { u"workstations"_s, u"how many"_s, u"n"_s, u"50"_s }, { u"seconds"_s, u"how long"_s, u"s"_s, u"120"_s },
            { u"rest"_s, u"between two operations, on average"_s, u"ms"_s, u"1000"_s },
            { u"faults"_s, u"things go wrong"_s }, { u"login"_s, u"who works"_s, u"login"_s, u"anna"_s },
            { u"journal"_s, u"where acknowledged steps are written"_s, u"folder"_s },
            { u"workstation"_s, u"one of them"_s, u"seed"_s }, { u"reckon"_s, u"the reckoning alone"_s } });
    parser.process(application);
    const QString url = parser.positionalArguments().value(0);
    if (url.isEmpty())
        qFatal("which database?");
    QTemporaryDir temporary;
    const Plan plan{ url, parser.value(u"login"_s),
        parser.isSet(u"journal"_s) ? parser.value(u"journal"_s) : temporary.path(),
        parser.value(u"workstations"_s).toInt(), parser.value(u"seconds"_s).toInt(), parser.value(u"rest"_s).toInt(),
        parser.isSet(u"faults"_s) };
    if (parser.isSet(u"workstation"_s)) {
        const QString seed = parser.value(u"workstation"_s);
        Workstation workstation(
            { plan.url, plan.login, u"%1/%2.journal"_s.arg(plan.folder, seed), seed.toUInt(), plan.rest, plan.faults });
        return workstation.workFor(std::chrono::seconds(plan.seconds)) ? 0 : 1;
    }
    QDir().mkpath(plan.folder);
    if (parser.isSet(u"reckon"_s))
        return reckon(plan.url, plan.login, plan.folder);
    const int failed = runDay(plan);
    return reckon(plan.url, plan.login, plan.folder) + failed == 0 ? 0 : 1;
}
