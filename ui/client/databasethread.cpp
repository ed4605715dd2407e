#include "ui/client/databasethread.h"

#include "core/log/slowstep.h"

#include <QtCore/QBasicTimer>
#include <QtCore/QMutex>
#include <QtCore/QTimerEvent>

#include <chrono>
#include <deque>

namespace lyhord {

using namespace std::chrono_literals;

namespace {

//! By then a person has stopped leafing through a list
constexpr int restAfter = std::chrono::milliseconds(1'500ms).count();

} // namespace

class DatabaseThread::Worker : public QObject
{
public:
    void add(Job job, Lane lane)
    {
        const QMutexLocker lock(&m_mutex);
        (lane == Lane::Interactive ? m_interactive : m_background).push_back(std::move(job));
    }
    void drop()
    {
        std::deque<Job> interactive;
        std::deque<Job> background;
        const QMutexLocker lock(&m_mutex);
        interactive.swap(m_interactive);
        background.swap(m_background);
    }
    void runNext()
    {
        if (const Job job = next()) {
            const SlowStep step("a question of the window");
            job(m_session.get());
        }
        m_rest.start(restAfter, this);
    }
    Result<Person> take(Result<std::unique_ptr<Session>> session, const std::function<void(const ChangeNotice &)> &tell)
    {
        if (!session)
            return tl::unexpected(session.error());
        m_session = std::move(*session);
        if (const auto watched = m_session->watch(tell); !watched)
            return tl::unexpected(watched.error());
        return m_session->person();
    }
    void close() { m_session.reset(); }
    void keep(const std::shared_ptr<const Clock> &clock) { m_clock = clock; }
    void addLast(std::function<void(Session &)> job)
    {
        const QMutexLocker lock(&m_mutex);
        m_last.push_back(std::move(job));
    }
    void end()
    {
        for (const auto &job : m_last) {
            if (m_session)
                job(*m_session);
        }
        m_session.reset();
    }

private:
    Job next()
    {
        const QMutexLocker lock(&m_mutex);
        std::deque<Job> &lane = m_interactive.empty() ? m_background : m_interactive;
        if (lane.empty())
            return {};
        Job job = std::move(lane.front());
        lane.pop_front();
        return job;
    }

    //! Nothing has been asked for a while
    void timerEvent(QTimerEvent *event) override
    {
        if (event->timerId() != m_rest.timerId())
            return QObject::timerEvent(event);
        m_rest.stop();
        if (m_session)
            m_session->releaseMemory();
    }

    QBasicTimer m_rest;
    QMutex m_mutex;
    std::deque<Job> m_interactive;
    std::deque<Job> m_background;
    std::deque<std::function<void(Session &)>> m_last;
    std::shared_ptr<const Clock> m_clock; //!< the session goes by it to its end
    std::unique_ptr<Session> m_session;
};

DatabaseThread::DatabaseThread(QObject *parent)
    : QObject(parent)
    , m_worker(new Worker)
{
    m_thread.setObjectName(QStringLiteral("database"));
    m_worker->moveToThread(&m_thread);
    // Deleted on the thread as it ends: the connection belongs to it.
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

DatabaseThread::~DatabaseThread()
{
    m_worker->drop();
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->end(); }, Qt::QueuedConnection);
    QMetaObject::invokeMethod(
        m_worker, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

void DatabaseThread::askLast(std::function<void(Session &)> job)
{
    m_worker->addLast(std::move(job));
}

void DatabaseThread::enqueue(Job job, Lane lane)
{
    m_worker->add(std::move(job), lane);
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->runNext(); }, Qt::QueuedConnection);
}

QFuture<Result<Person>> DatabaseThread::openWith(
    const std::shared_ptr<const Clock> &clock, std::function<Result<std::unique_ptr<Session>>()> opener)
{
    auto promise = std::make_shared<QPromise<Result<Person>>>();
    promise->start();
    const QFuture<Result<Person>> future = promise->future();
    enqueue(
        [this, promise, clock, worker = m_worker, opener = std::move(opener)](Session *) {
            worker->close();
            worker->keep(clock);
            // The thread ends before this object does.
            promise->addResult(
                worker->take(opener(), [this](const ChangeNotice &changes) { Q_EMIT othersChanged(changes); }));
            promise->finish();
        },
        Lane::Interactive);
    return future;
}

QFuture<Result<Person>> DatabaseThread::open(const SessionParameters &place)
{
    return openWith(place.clock, [place] { return Session::open(place.url, place.login, *place.clock); });
}

QFuture<Result<Person>> DatabaseThread::initialise(
    const SessionParameters &place, const InitOptions &options, const SampleOptions &sample, const Progress &progress)
{
    return openWith(place.clock, [place, options, sample, progress] {
        return initialiseWithSample(place.url, place.login, *place.clock, options, sample, progress);
    });
}

Error DatabaseThread::away()
{
    return { ErrorCode::Unreachable, tr("There is no contact with the database at the moment. Nothing was changed."),
        {}, {} };
}

Error DatabaseThread::notOpen()
{
    return { ErrorCode::Unreachable, tr("The database is not open. Nothing was changed; try again in a moment."), {},
        {} };
}

} // namespace lyhord
