#include "core/store/changefeed.h"

#include "core/store/changelistener.h"
#include "core/store/database.h"
#include "core/store/directorystore.h"
#include "core/store/eventstore.h"

#include <utility>

namespace lyhord {

using namespace std::chrono_literals;

namespace {

constexpr int eventsAtOnce = 500;
constexpr auto fileEvery = 1000ms;
constexpr auto shareEvery = 3000ms; // eight file calls over the network each time
constexpr auto serverEvery = 3000ms; // notices come by themselves; this finds a connection that was lost
constexpr auto together = 50ms;

} // namespace

ChangeFeed::ChangeFeed(Database &db, QObject *parent)
    : QObject(parent)
    , m_db(db)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(together);
    connect(&m_pause, &QTimer::timeout, this, &ChangeFeed::tell);
    connect(&m_clock, &QTimer::timeout, this, &ChangeFeed::look);
    if (db.kind() == DatabaseKind::Postgresql) {
        m_clock.setInterval(serverEvery);
        m_listener = new ChangeListener(db.url(), this);
        connect(m_listener, &ChangeListener::heard, this, [this](qint64 caseId) {
            m_waiting.insert(CaseId{ caseId });
            if (!m_pause.isActive())
                m_pause.start();
        });
    } else {
        m_clock.setInterval(db.isShared() ? shareEvery : fileEvery);
    }
}

ChangeFeed::~ChangeFeed() = default;

Result<> ChangeFeed::start()
{
    if (m_listener) {
        if (auto listening = m_listener->listen(); !listening)
            return listening;
    }
    const auto last = EventStore(m_db).last();
    if (!last)
        return tl::unexpected(last.error());
    m_last = *last;
    m_newest = *last;
    const auto revision = DirectoryStore(m_db).revision();
    if (!revision)
        return tl::unexpected(revision.error());
    m_revision = *revision;
    const auto version = m_db.dataVersion();
    if (!version)
        return tl::unexpected(version.error());
    m_dataVersion = *version;
    m_clock.start();
    return {};
}

void ChangeFeed::look()
{
    const auto looked = m_listener ? lookAtServer() : lookAtFile();
    if (std::exchange(m_reachable, looked.has_value()) != looked.has_value())
        Q_EMIT reachableChanged(m_reachable);
    if (!m_waiting.isEmpty() && !m_pause.isActive())
        tell();
}

Result<> ChangeFeed::lookAtFile()
{
    const auto version = m_db.dataVersion();
    if (!version)
        return tl::unexpected(version.error());
    if (std::exchange(m_dataVersion, *version) == *version)
        return {};
    return readEvents().and_then([this] { return readDirectory(); });
}

//! Notices come by themselves. What they told before the connection was lost may be told again, but nothing is left
//! out: reading begins where the look before the last one ended.
Result<> ChangeFeed::lookAtServer()
{
    if (!m_listener->isListening()) {
        if (auto again = m_listener->listen().and_then([this] { return readEvents(); }); !again)
            return again;
    }
    const auto last = EventStore(m_db).last();
    if (!last)
        return tl::unexpected(last.error());
    m_last = std::exchange(m_newest, *last);
    return readDirectory();
}

Result<> ChangeFeed::readEvents()
{
    for (bool more = true; more;) {
        const auto events = EventStore(m_db).after(m_last, eventsAtOnce);
        if (!events)
            return tl::unexpected(events.error());
        for (const Event &event : *events) {
            m_waiting.insert(event.caseId);
            m_last = event.id;
        }
        more = events->size() == eventsAtOnce;
    }
    return {};
}

Result<> ChangeFeed::readDirectory()
{
    const auto revision = DirectoryStore(m_db).revision();
    if (!revision)
        return tl::unexpected(revision.error());
    if (std::exchange(m_revision, *revision) != *revision)
        Q_EMIT directoryChanged();
    return {};
}

void ChangeFeed::tell()
{
    m_waiting.remove(CaseId{}); // a notice about something else
    const QList<CaseId> cases(m_waiting.cbegin(), m_waiting.cend());
    m_waiting.clear();
    if (!cases.isEmpty())
        Q_EMIT changed(cases);
}

} // namespace lyhord
