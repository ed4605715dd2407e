#include "ui/client/workerrounds.h"

#include "core/log/categories.h"
#include "core/log/loggable.h"
#include "ui/client/databasethread.h"

#include <QtCore/QPromise>
#include <QtCore/QThreadPool>
#include <QtCore/QUuid>

#include <utility>

namespace lyhord {
namespace {

Result<> leaveIfHeld(Session &session, const QString &holder, bool &mayHaveLease)
{
    return std::exchange(mayHaveLease, false) ? WorkerRound::leave(session, holder) : Result<>();
}

} // namespace

WorkerRounds::WorkerRounds(DatabaseThread &thread, QObject *parent)
    : QObject(parent)
    , m_thread(thread)
    , m_holder(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_mayHaveLease(std::make_shared<bool>(false))
{
    m_thread.askLast([holder = m_holder, mayHaveLease = m_mayHaveLease](Session &session) {
        if (const auto left = leaveIfHeld(session, holder, *mayHaveLease); !left)
            qCInfo(workerLog, "the lease was not given back: %s", loggable(left.error()).constData());
    });
}

void WorkerRounds::begin()
{
    if (std::exchange(m_isAtWork, true))
        return;
    using Begun = Result<std::shared_ptr<WorkerRound>>;
    const auto begun = m_thread.ask(
        [holder = m_holder, mayHaveLease = m_mayHaveLease](Session &session) -> Begun {
            *mayHaveLease = true;
            return WorkerRound::begin(session, holder);
        },
        Lane::Background);
    whenDone(begun, this, [this](const Begun &round) {
        if (round)
            goOn(*round);
        else
            end(tl::unexpected(round.error()));
    });
}

void WorkerRounds::goOn(const std::shared_ptr<WorkerRound> &round)
{
    const auto stepped = m_thread.ask([round](Session &session) { return round->step(session); }, Lane::Background);
    whenDone(stepped, this, [this, round](const Result<bool> &more) {
        if (!more)
            end(tl::unexpected(more.error()));
        else if (!*more)
            end(round->done());
        else if (round->hasReport())
            layOut(round);
        else
            goOn(round);
    });
}

//! Between two steps the round belongs to whoever is given it
void WorkerRounds::layOut(const std::shared_ptr<WorkerRound> &round)
{
    const auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    whenDone(promise->future(), this, [this, round](bool) { goOn(round); });
    QThreadPool::globalInstance()->start([promise, round] {
        round->layOut();
        promise->addResult(true);
        promise->finish();
    });
}

//! What went wrong matters more than a lease that runs out by itself
void WorkerRounds::end(const Result<WorkDone> &done)
{
    const auto left = m_thread.ask([holder = m_holder, mayHaveLease = m_mayHaveLease](
                                       Session &session) { return leaveIfHeld(session, holder, *mayHaveLease); },
        Lane::Background);
    whenDone(left, this, [this, done](const Result<> &given) {
        m_isAtWork = false;
        Q_EMIT finished(done && !given ? Result<WorkDone>(tl::unexpected(given.error())) : done);
    });
}

} // namespace lyhord
