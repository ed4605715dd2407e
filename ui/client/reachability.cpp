#include "ui/client/reachability.h"

#include "core/services/caseservice.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace lyhord {
using namespace std::chrono_literals;
namespace {

constexpr std::chrono::milliseconds firstPause = 1s;
constexpr std::chrono::milliseconds longestPause = 15s;
constexpr std::chrono::milliseconds whileThere = 5s;

} // namespace

Reachability::Reachability(DatabaseThread &session, std::shared_ptr<const Clock> clock, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_clock(std::move(clock))
    , m_pause(firstPause)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Reachability::lookNow);
    connect(&session, &DatabaseThread::unreachable, this, [this] {
        if (!isAway())
            lookNow();
    });
    m_timer.start(whileThere);
}

void Reachability::noteFailure(const Error &error)
{
    if (isAway()) // said already
        return;
    m_noted = error;
    lookNow();
}

void Reachability::lookNow()
{
    if (std::exchange(m_asking, true))
        return;
    m_timer.stop();
    // Behind what was asked before: nobody waits for this, and while others are answered it is there.
    whenDone(m_session.ask(
                 [](Session &session) -> Result<QList<StepOutcome>> {
                     Result<> there = session.ping();
                     if (!there) // the session was lost, perhaps long ago; a server that is there gives another
                         there = session.ping();
                     return there.map([&session] { return session.cases().settleLostSteps(); });
                 },
                 isAway() ? Lane::Interactive : Lane::Background),
        this, [this](const Result<QList<StepOutcome>> &answer) { answered(answer); });
}

void Reachability::answered(const Result<QList<StepOutcome>> &answer)
{
    m_asking = false;
    const std::optional<Error> noted = std::exchange(m_noted, std::nullopt);
    if (!answer) {
        const bool first = !isAway();
        m_pause = first ? firstPause : std::min(m_pause * 2, longestPause);
        m_timer.start(m_pause);
        if (!first)
            return;
        m_since = m_clock->now();
        Q_EMIT lost();
        return;
    }
    m_timer.start(whileThere);
    if (isAway()) {
        m_since = {};
        Q_EMIT back(*answer);
    } else if (!answer->isEmpty()) {
        Q_EMIT settled(*answer);
    }
    // What was lost a moment ago is there again: whoever asked asks again, and nothing needs to be said.
    if (noted)
        Q_EMIT failed(*noted);
}

} // namespace lyhord
