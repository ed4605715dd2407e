#include "ui/shell/servertrial.h"

#include "core/services/serveraddress.h"

#include <QtCore/QThreadPool>

namespace lyhord {
namespace {

Result<Person> tried(const SessionParameters &place, const std::atomic<bool> &goOn)
{
    return tryServer(place.url, [&goOn] {
        return goOn.load();
    }).and_then([&place] {
          return Session::open(place.url, place.login, *place.clock);
      }).map([](const std::unique_ptr<Session> &session) { return session->person(); });
}

} // namespace

ServerTrial::ServerTrial(QObject *parent)
    : QObject(parent)
{
}

ServerTrial::~ServerTrial()
{
    stop();
}

void ServerTrial::start(const SessionParameters &place)
{
    stop();
    const auto goOn = std::make_shared<std::atomic<bool>>(true);
    m_goOn = goOn;
    auto promise = std::make_shared<QPromise<Result<Person>>>();
    promise->start();
    whenDone(promise->future(), this, [this, goOn](const Result<Person> &person) {
        if (m_goOn != goOn)
            return; // stopped, or another one is at it
        m_goOn.reset();
        if (person)
            Q_EMIT worked(*person);
        else
            Q_EMIT failed(person.error());
    });
    QThreadPool::globalInstance()->start([promise, place, goOn] {
        promise->addResult(tried(place, *goOn));
        promise->finish();
    });
}

void ServerTrial::stop()
{
    if (m_goOn)
        m_goOn->store(false);
    m_goOn.reset();
}

} // namespace lyhord
