#include "ui/client/presencewatch.h"

#include "core/log/categories.h"
#include "core/log/loggable.h"
#include "core/services/presence.h"
#include "ui/client/databasethread.h"

#include <chrono>

namespace lyhord {

using namespace std::chrono_literals;

PresenceWatch::PresenceWatch(DatabaseThread &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(1s);
    m_renew.setInterval(Presence::renewEvery);
    connect(&m_settled, &QTimer::timeout, this, &PresenceWatch::renew);
    connect(&m_renew, &QTimer::timeout, this, &PresenceWatch::renew);
}

void PresenceWatch::see(const QString &number)
{
    if (number == m_number)
        return;
    m_number = number;
    ++m_generation;
    if (!m_others.isEmpty()) {
        m_others.clear();
        Q_EMIT othersChanged();
    }
    if (number.isEmpty()) {
        m_settled.stop();
        return renew(); // who has left is not there any more, at once
    }
    m_settled.start();
    lookAgain();
}

void PresenceWatch::renew()
{
    if (m_number.isEmpty()) {
        m_renew.stop();
        whenDone(m_session.ask([](Session &session) { return session.presence().leave(); }, Lane::Background), this,
            [](const Result<> &left) {
                if (!left) // it runs out by itself
                    qCInfo(workplaceLog, "presence not left: %s", loggable(left.error()).constData());
            });
        return;
    }
    m_renew.start();
    whenDone(m_session.ask(
                 [number = m_number](Session &session) { return session.presence().enter(number); }, Lane::Background),
        this, [this, generation = m_generation](const Result<QList<Onlooker>> &others) {
            if (generation == m_generation)
                show(others);
        });
}

void PresenceWatch::lookAgain()
{
    if (m_number.isEmpty())
        return;
    whenDone(m_session.ask([number = m_number](Session &session) { return session.presence().othersAt(number); },
                 Lane::Background),
        this, [this, generation = m_generation](const Result<QList<Onlooker>> &others) {
            if (generation == m_generation)
                show(others);
        });
}

//! Who else is there is good to know; not knowing it for a while is nothing to be told about
void PresenceWatch::show(const Result<QList<Onlooker>> &others)
{
    const QList<Onlooker> now = others.value_or(QList<Onlooker>());
    if (now == m_others)
        return;
    m_others = now;
    Q_EMIT othersChanged();
}

} // namespace lyhord
