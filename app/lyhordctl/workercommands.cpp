#include "app/lyhordctl/command.h"
#include "app/lyhordctl/output.h"

#include "core/log/categories.h"
#include "core/log/loggable.h"
#include "core/services/worker.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSysInfo>
#include <QtCore/QThread>
#include <QtCore/QUuid>

#include <atomic>
#include <csignal>
#include <optional>
#include <utility>

// What comes due by itself: once, or again and again until it is asked to stop.
namespace lyhord::ctl {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::ctl::WorkerCommands)
};

constexpr auto betweenRounds = 10s; // several within one lease
constexpr auto lookAtSignals = 200ms;

std::atomic<bool> stopWished = false; // lock-free, so a signal handler may set it

void wishToStop(int)
{
    stopWished = true;
}

//! This process at this workstation; with a number of its own, since process numbers come again
QString ownName()
{
    return u"%1 %2 %3"_s.arg(QSysInfo::machineHostName())
        .arg(QCoreApplication::applicationPid())
        .arg(QUuid::createUuid().toString(QUuid::WithoutBraces).left(8));
}

QStringList failuresOf(const WorkDone &done)
{
    QStringList failures = done.handedOn.failed + done.reminders.failed + done.reports.failed;
    for (const Error &error : done.failed)
        failures.append(error.message);
    return failures;
}

QJsonObject documentOf(const WorkDone &done)
{
    return { { u"reports"_s, QJsonArray::fromStringList(done.reports.queued) },
        { u"report_drafts"_s, QJsonArray::fromStringList(done.reports.drafts) },
        { u"handed_on"_s, QJsonArray::fromStringList(done.handedOn.numbers) },
        { u"first_reminders"_s, QJsonArray::fromStringList(done.reminders.firstReminders) },
        { u"second_reminders"_s, QJsonArray::fromStringList(done.reminders.secondReminders) },
        { u"write_off_proposals"_s, QJsonArray::fromStringList(done.reminders.writeOffProposals) },
        { u"failed"_s, QJsonArray::fromStringList(failuresOf(done)) }, { u"erased"_s, done.erased },
        { u"held_by"_s, done.heldBy.isEmpty() ? QJsonValue() : QJsonValue(done.heldBy) } };
}

void rest()
{
    for (auto rested = 0ms; rested < betweenRounds && !stopWished; rested += lookAtSignals)
        QThread::msleep(lookAtSignals.count());
}

//! A worker that lives as long as its database does
class Standing
{
public:
    explicit Standing(const Setup &setup)
        : m_setup(setup)
    {
    }

    //! Refused for good when the person may not work; what else goes wrong is tried again
    Result<> round()
    {
        if (!m_session) {
            auto session = Session::open(m_setup.database, m_setup.login, *m_setup.clock);
            if (!session)
                return lost(session.error());
            m_session = std::move(*session);
            m_worker.emplace(*m_session, m_name);
        }
        const Result<WorkDone> done = m_worker->runDue([] { return !stopWished; });
        if (!done)
            return lost(done.error());
        for (const Error &error : done->failed) { // the others are tried again the next time
            if (error.code == ErrorCode::Unreachable)
                return lost(error);
        }
        if (std::exchange(m_isLost, false))
            qCInfo(workerLog, "the database is back");
        const auto state = done->heldBy.isEmpty() ? State::AtWork : State::StandingBy;
        if (std::exchange(m_state, state) != state)
            qCInfo(workerLog, "%s", state == State::AtWork ? "at work" : "standing by: another worker is at work");
        return {};
    }

    Result<> leave() { return m_worker ? m_worker->leave() : Result<>(); }

private:
    Result<> lost(const Error &error)
    {
        m_worker.reset();
        m_session.reset();
        if (error.code == ErrorCode::NotPermitted)
            return tl::unexpected(error);
        if (!std::exchange(m_isLost, true))
            qCWarning(workerLog, "trying again until it works: %s", loggable(error).constData());
        return {};
    }

    enum class State { Unknown, AtWork, StandingBy };
    const Setup &m_setup;
    QString m_name = ownName();
    State m_state = State::Unknown;
    bool m_isLost = false;
    std::unique_ptr<Session> m_session;
    std::optional<Worker> m_worker;
};

Result<Answer> workOn(const Setup &setup)
{
    std::signal(SIGTERM, wishToStop);
    std::signal(SIGINT, wishToStop);
    Standing standing(setup);
    while (!stopWished) {
        if (auto done = standing.round(); !done)
            return tl::unexpected(done.error());
        rest();
    }
    if (auto left = standing.leave(); !left)
        return tl::unexpected(left.error());
    return Answer({ { u"stopped"_s, true } });
}

Result<Answer> workOnce(const Setup &setup)
{
    auto session = Session::open(setup.database, setup.login, *setup.clock);
    if (!session)
        return tl::unexpected(session.error());
    Worker worker(**session, ownName());
    const Result<WorkDone> done = worker.runDue();
    if (!done)
        return tl::unexpected(done.error());
    if (auto left = worker.leave(); !left)
        return tl::unexpected(left.error());
    return Answer(documentOf(*done), failuresOf(*done).isEmpty());
}

Result<Answer> work(const Setup &setup, const Arguments &arguments)
{
    return arguments.has(u"once"_s) ? workOnce(setup) : workOn(setup);
}

} // namespace

QList<Command> workerCommands()
{
    return {
        { { u"worker"_s, {}, { { u"once"_s, OptionSpec::Flag } } },
            Tr::tr("does what is due, reminders, write-off proposals and reports: once, or until it is stopped"), {},
            work },
    };
}

} // namespace lyhord::ctl
