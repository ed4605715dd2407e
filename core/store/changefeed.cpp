#include "core/store/changefeed.h"

#include "core/db/changelistener.h"
#include "core/db/database.h"
#include "core/db/sql.h"
#include "core/model/event.h"
#include "core/store/directorystore.h"
#include "core/store/eventstore.h"

#include <chrono>
#include <utility>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto fileEvery = 1000ms;
constexpr auto shareEvery = 3000ms; // eight file calls over the network each time
constexpr auto serverEvery = 1500ms; // cases come by themselves; this finds the rest, and a connection that was lost
constexpr auto together = 50ms;
constexpr auto apart = 1000ms; // any login of the server may notify: where nothing is new the next look comes no sooner

//! Only what waits is looked at, so that the cost does not grow with the years
const QString inboxMark = u"SELECT count(*), coalesce(max(id), 0) FROM inbox_items WHERE ended_at IS NULL"_s;
const QString outboxMark
    = u"SELECT count(*), coalesce(max(id), 0) FROM outbox WHERE sent_at IS NULL AND state = 'queued'"_s;

//! Who may not read it hears nothing of it
Result<QString> markOf(Database &db, const QString &text)
{
    auto query = sql::prepare(db, text);
    if (const auto found = query.first(); !found) {
        if (found.error().code == ErrorCode::NotPermitted)
            return QString();
        return tl::unexpected(found.error());
    }
    return u"%1 %2"_s.arg(query.integer(0)).arg(query.integer(1));
}

} // namespace

ChangeFeed::ChangeFeed(Database &db, QObject *parent)
    : QObject(parent)
    , m_db(db)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(together);
    connect(&m_soon, &QTimer::timeout, this, &ChangeFeed::look);
    connect(&m_clock, &QTimer::timeout, this, &ChangeFeed::look);
    if (db.kind() == DatabaseKind::Postgresql) {
        m_clock.setInterval(serverEvery);
        m_listener = new ChangeListener(db.url(), this);
        const auto lookSoon = [this] {
            if (!m_soon.isActive())
                m_soon.start();
        };
        connect(m_listener, &ChangeListener::heard, this, lookSoon);
        connect(m_listener, &ChangeListener::heardOfPresence, this, [this, lookSoon] {
            m_presence = true;
            lookSoon();
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
    const auto version = m_db.dataVersion();
    if (!version)
        return tl::unexpected(version.error());
    const auto mark = markNow();
    if (!mark)
        return tl::unexpected(mark.error());
    m_dataVersion = *version;
    m_mark = *mark;
    m_clock.start();
    return {};
}

void ChangeFeed::look()
{
    const auto looked = m_listener ? lookAtServer() : lookAtFile();
    if (std::exchange(m_reachable, looked.has_value()) != looked.has_value())
        Q_EMIT reachableChanged(m_reachable);
}

Result<> ChangeFeed::lookAtFile()
{
    const auto version = m_db.dataVersion();
    if (!version)
        return tl::unexpected(version.error());
    if (*version == m_dataVersion)
        return {};
    // Presence leaves no other mark: somebody has written, and that may be all.
    if (auto told = tellWhatIsNew(true); !told)
        return told;
    m_dataVersion = *version;
    return {};
}

Result<> ChangeFeed::lookAtServer()
{
    if (!m_listener->isListening()) {
        if (auto again = m_listener->listen(); !again)
            return again;
        m_presence = true;
    }
    return tellWhatIsNew(std::exchange(m_presence, false));
}

//! The timeline has one head, which is locked until a step is committed: no event appears behind one that was seen
Result<> ChangeFeed::tellWhatIsNew(bool presence)
{
    const auto now = markNow();
    if (!now)
        return tl::unexpected(now.error());
    auto changes = between(m_mark, *now);
    if (!changes)
        return tl::unexpected(changes.error());
    m_mark = *now;
    m_soon.setInterval(changes->isEmpty() ? apart : together);
    changes->presence = presence;
    if (!changes->isEmpty())
        Q_EMIT changed(*changes);
    return {};
}

Result<ChangeFeed::Mark> ChangeFeed::markNow()
{
    const auto event = EventStore(m_db).last();
    if (!event)
        return tl::unexpected(event.error());
    const auto directory = DirectoryStore(m_db).revision();
    if (!directory)
        return tl::unexpected(directory.error());
    const auto inbox = markOf(m_db, inboxMark);
    if (!inbox)
        return tl::unexpected(inbox.error());
    const auto outbox = markOf(m_db, outboxMark);
    if (!outbox)
        return tl::unexpected(outbox.error());
    return Mark{ *event, *directory, *inbox, *outbox };
}

Result<ChangeNotice> ChangeFeed::between(const Mark &before, const Mark &now)
{
    ChangeNotice changes;
    changes.inbox = before.inbox != now.inbox;
    changes.outbox = before.outbox != now.outbox;
    changes.directory = before.directory != now.directory;
    if (before.event == now.event)
        return changes;
    auto query = sql::prepare(m_db,
        u"SELECT DISTINCT c.number FROM events e JOIN cases c ON c.id = e.case_id "
        "WHERE e.id > ? AND e.id <= ? AND e.kind <> ? LIMIT ?"_s);
    query.bind(before.event.value, now.event.value, EventKind::ReadSecret, mostNamed + 1);
    if (auto done = query.each([&](const sql::Query &row) { changes.cases.append(row.text(0)); }); !done)
        return tl::unexpected(done.error());
    if (changes.cases.size() > mostNamed) {
        changes.cases.clear();
        changes.manyCases = true;
    }
    return changes;
}

} // namespace lyhord
