#pragma once

#include "core/model/changenotice.h"
#include "core/model/clock.h"
#include "core/model/person.h"
#include "core/model/result.h"
#include "core/sample/samplefill.h"
#include "core/services/session.h"
#include "ui/client/whendone.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>
#include <QtCore/QPromise>
#include <QtCore/QThread>

#include <functional>
#include <memory>
#include <type_traits>

namespace lyhord {

class KeyStore;

//! Which database, who sits in front of it, and what time it is
struct SessionParameters
{
    QString url;
    QString login;
    std::shared_ptr<const Clock> clock;
    std::shared_ptr<KeyStore> keyStore; //!< of whoever sits there, for what is kept on this computer; none: in a file
};

enum class Lane {
    Interactive, //!< a person waits for it
    Background, //!< counts and anchors: runs when nobody waits
};

namespace detail {
template <class T>
struct IsResult : std::false_type
{
};
template <class T>
struct IsResult<Result<T>> : std::true_type
{
};
} // namespace detail

//! Owns the thread on which all database work runs. What is asked in the interactive lane overtakes what waits in the
//! background lane; within a lane the order is kept. Who asks for something that has been overtaken by events keeps a
//! generation number and drops the answer.
class DatabaseThread : public QObject
{
    Q_OBJECT
public:
    explicit DatabaseThread(QObject *parent = nullptr);
    ~DatabaseThread() override; //!< finishes the job at hand; the futures of those waiting are cancelled

    [[nodiscard]] QFuture<Result<Person>> open(const SessionParameters &place);
    //! `progress` is called on the database thread
    [[nodiscard]] QFuture<Result<Person>> initialise(const SessionParameters &place, const InitOptions &options,
        const SampleOptions &sample = {}, const Progress &progress = {});

    //! Runs on the database thread as it ends, whatever else is dropped; not at all if no database is open then
    void askLast(std::function<void(Session &)> job);

    //! Runs f(Session &) on the database thread. While no database is open a Result comes back as Unreachable, any
    //! other type as a cancelled future.
    template <class F>
    [[nodiscard]] auto ask(F f, Lane lane = Lane::Interactive) -> QFuture<std::invoke_result_t<F, Session &>>
    {
        using Answer = std::invoke_result_t<F, Session &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        const QFuture<Answer> future = promise->future();
        enqueue(
            [this, promise, f = std::move(f)](Session *session) mutable {
                if (session)
                    promise->addResult(heard(f(*session)));
                else if constexpr (detail::IsResult<Answer>::value)
                    promise->addResult(Answer(tl::unexpected(notOpen())));
                else
                    promise->future().cancel();
                promise->finish();
            },
            lane);
        return future;
    }

    //! What is answered when it is known that the database cannot be reached
    [[nodiscard]] static Error away();

Q_SIGNALS:
    void othersChanged(const lyhord::ChangeNotice &changes); //!< what other workplaces have written
    void unreachable(); //!< somebody got this as an answer

private:
    template <class Answer>
    Answer heard(Answer answer)
    {
        if constexpr (detail::IsResult<Answer>::value) {
            if (!answer && answer.error().code == ErrorCode::Unreachable)
                Q_EMIT unreachable();
        }
        return answer;
    }
    class Worker;
    using Job = std::function<void(Session *)>;
    void enqueue(Job job, Lane lane);
    [[nodiscard]] static Error notOpen();
    [[nodiscard]] QFuture<Result<Person>> openWith(
        const std::shared_ptr<const Clock> &clock, std::function<Result<std::unique_ptr<Session>>()> opener);

    QThread m_thread;
    Worker *m_worker;
};

} // namespace lyhord
