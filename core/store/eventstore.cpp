#include "core/store/eventstore.h"

#include "core/db/database.h"
#include "core/store/chainhash.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;
using chainhash::addNumber;
using chainhash::addText;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::EventStore)
};

constexpr int saltBytes = 16;
constexpr int verifySlice = 20'000; // about 50 ms: no writer waits longer for a reader

struct Head
{
    qint64 last = 0;
    QByteArray hash;
};

//! An event as it stands in its table
struct Stored
{
    Event event;
    QString kind; // as written: an unknown one must not read as another
    QString details;
    QByteArray salt;
    QByteArray sha;
    QByteArray hash;
};

QByteArray detailsSha(const QByteArray &salt, const QString &details)
{
    QCryptographicHash sha(QCryptographicHash::Sha256);
    sha.addData(salt);
    sha.addData(details.toUtf8());
    return sha.result();
}

QByteArray hashOf(const QByteArray &before, const Stored &stored)
{
    const Event &event = stored.event;
    QCryptographicHash sha(QCryptographicHash::Sha256);
    sha.addData(before);
    addNumber(sha, event.id.value);
    addNumber(sha, event.caseId.value);
    addNumber(sha, event.at.toSecsSinceEpoch());
    addText(sha, event.by);
    addText(sha, stored.kind);
    sha.addData(stored.sha);
    return sha.result();
}

//! As the column will hold it
QString detailsText(const QJsonObject &details)
{
    if (details.isEmpty())
        return {};
    return QString::fromUtf8(QJsonDocument(details).toJson(QJsonDocument::Compact))
        .normalized(QString::NormalizationForm_C);
}

Result<Head> headOf(Database &db)
{
    auto query = sql::prepare(db, u"SELECT last_event, hash FROM chain_head WHERE one = 1"_s);
    const auto found = query.first();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return failed(ErrorCode::Broken, Tr::tr("The end of the audit chain is missing."));
    return Head{ query.integer(0), query.bytes(1) };
}

Result<> moveHead(Database &db, const Head &head)
{
    auto query = sql::prepare(db, u"UPDATE chain_head SET last_event = ?, hash = ? WHERE one = 1"_s);
    return query.bind(head.last, head.hash).run();
}

//! The server gives id, salt and hash: a client that does not keep to the chain finds no way in
Result<> insertInServer(Database &db, Event &event)
{
    auto query = sql::prepare(db,
        u"INSERT INTO events (case_id, at, by_login, kind, details) VALUES (?, ?, ?, ?, ?) RETURNING id, "
        "by_login"_s);
    query.bind(event.caseId, event.at, event.by, event.kind);
    if (const QString details = detailsText(event.details); details.isEmpty())
        query.bind(std::nullopt);
    else
        query.bind(details);
    if (auto added = query.first(); !added)
        return tl::unexpected(added.error());
    event.id = EventId{ query.integer(0) };
    event.by = query.text(1); // by whom, the server says
    return {};
}

Result<> insert(Database &db, const Stored &stored)
{
    auto query = sql::prepare(db,
        u"INSERT INTO events (id, case_id, at, by_login, kind, details, details_salt, details_sha, hash) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    const Event &event = stored.event;
    query.bind(event.id, event.caseId, event.at, event.by, event.kind);
    if (stored.details.isEmpty())
        query.bind(std::nullopt, std::nullopt);
    else
        query.bind(stored.details, stored.salt);
    return query.bind(stored.sha, stored.hash).run();
}

const QString readColumns = u"SELECT id, case_id, at, by_login, kind, details"_s;

Event eventOf(const sql::Query &row)
{
    Event event;
    event.id = EventId{ row.integer(0) };
    event.caseId = CaseId{ row.integer(1) };
    event.at = row.moment(2);
    event.by = row.text(3);
    event.kind = row.named(4, EventKind::Registered);
    if (!row.isNull(5))
        event.details = QJsonDocument::fromJson(row.text(5).toUtf8()).object();
    return event;
}

//! Walks the chain and collects what does not fit
class Verifier
{
public:
    explicit Verifier(QByteArray start)
        : m_before(std::move(start))
    {
    }
    void look(const Stored &stored)
    {
        const qint64 id = stored.event.id.value;
        if (id != m_last + 1)
            m_problems.append(Tr::tr("Events %1 to %2 of the audit chain are missing.").arg(m_last + 1).arg(id - 1));
        else if (stored.hash != hashOf(m_before, stored))
            m_problems.append(Tr::tr("Event %1 was changed after it was recorded.").arg(id));
        if (!stored.details.isNull() && stored.sha != detailsSha(stored.salt, stored.details))
            m_problems.append(Tr::tr("The details of event %1 were changed after they were recorded.").arg(id));
        m_last = id;
        m_before = stored.hash;
    }
    void finish(const Head &head)
    {
        if (head.last > m_last)
            m_problems.append(Tr::tr("Events %1 to %2 of the audit chain are missing.").arg(m_last + 1).arg(head.last));
        else if (head.hash != m_before)
            m_problems.append(Tr::tr("The end of the audit chain does not fit its last event."));
    }
    [[nodiscard]] qint64 last() const { return m_last; }
    [[nodiscard]] QStringList problems() const { return m_problems; }

private:
    QByteArray m_before;
    qint64 m_last = 0;
    QStringList m_problems;
};

Stored storedOf(const sql::Query &row)
{
    Stored stored;
    stored.event.id = EventId{ row.integer(0) };
    stored.event.caseId = CaseId{ row.integer(1) };
    stored.event.at = row.moment(2);
    stored.event.by = row.text(3);
    stored.kind = row.text(4);
    if (!row.isNull(5))
        stored.details = row.text(5);
    stored.salt = row.bytes(6);
    stored.sha = row.bytes(7);
    stored.hash = row.bytes(8);
    return stored;
}

//! Others may have recorded more since the walk began: events and head are compared in one read
Result<QStringList> outsideTheChain(Database &db)
{
    auto query = sql::prepare(db, u"SELECT coalesce((SELECT max(id) FROM events), 0), last_event FROM chain_head"_s);
    const auto found = query.first();
    if (!found)
        return tl::unexpected(found.error());
    if (*found && query.integer(0) > query.integer(1))
        return QStringList{ Tr::tr("Event %1 was added outside the audit chain.").arg(query.integer(0)) };
    return QStringList{};
}

} // namespace

EventStore::EventStore(Database &db)
    : m_db(db)
{
}

Result<QList<Event>> EventStore::append(QList<Event> events)
{
    if (events.isEmpty())
        return events;
    if (m_db.kind() == DatabaseKind::Postgresql) {
        for (Event &event : events) {
            if (auto done = insertInServer(m_db, event); !done)
                return tl::unexpected(done.error());
        }
        return events;
    }
    auto head = headOf(m_db);
    if (!head)
        return tl::unexpected(head.error());
    for (Event &event : events) {
        event.id = EventId{ head->last + 1 };
        Stored stored;
        stored.event = event;
        stored.details = detailsText(event.details);
        if (!stored.details.isEmpty())
            stored.salt = m_db.random(saltBytes);
        stored.sha = detailsSha(stored.salt, stored.details);
        stored.kind = toName(event.kind);
        stored.hash = hashOf(head->hash, stored);
        if (auto done = insert(m_db, stored); !done)
            return tl::unexpected(done.error());
        *head = { event.id.value, stored.hash };
    }
    if (auto done = moveHead(m_db, *head); !done)
        return tl::unexpected(done.error());
    return events;
}

Result<QList<Event>> EventStore::ofCase(CaseId id)
{
    QList<Event> events;
    auto query = sql::prepare(m_db, readColumns + u" FROM events WHERE case_id = ? ORDER BY at, id"_s);
    auto done = query.bind(id).each([&events](const sql::Query &row) { events.append(eventOf(row)); });
    if (!done)
        return tl::unexpected(done.error());
    return events;
}

Result<QList<Event>> EventStore::after(EventId last, int limit)
{
    QList<Event> events;
    auto query = sql::prepare(m_db, readColumns + u" FROM events WHERE id > ? ORDER BY id LIMIT ?"_s);
    auto done = query.bind(last.value, limit).each([&events](const sql::Query &row) { events.append(eventOf(row)); });
    if (!done)
        return tl::unexpected(done.error());
    return events;
}

Result<EventId> EventStore::last()
{
    auto query = sql::prepare(m_db, u"SELECT coalesce(max(id), 0) FROM events"_s);
    if (auto found = query.first(); !found)
        return tl::unexpected(found.error());
    return EventId{ query.integer(0) };
}

Result<> EventStore::emptyDetails(CaseId id)
{
    auto query = sql::prepare(m_db,
        u"UPDATE events SET details = NULL, details_salt = NULL WHERE case_id = ? AND details_salt IS NOT NULL"_s);
    if (auto emptied = query.bind(id).run(); !emptied || m_db.kind() != DatabaseKind::Postgresql)
        return emptied;
    auto values = sql::prepare(m_db, u"SELECT empty_history(?)"_s);
    return values.bind(id).first().map([](bool) { });
}

Result<QStringList> EventStore::verify(const Progress &progress)
{
    const auto head = headOf(m_db);
    if (!head)
        return tl::unexpected(head.error());
    Verifier verifier(QByteArray(32, '\0'));
    for (bool more = true; more;) {
        const qint64 from = verifier.last();
        auto query = sql::prepare(m_db,
            u"SELECT id, case_id, at, by_login, kind, details, details_salt, details_sha, hash FROM events "
            "WHERE id > ? AND id <= ? ORDER BY id LIMIT ?"_s);
        query.bind(from, head->last, verifySlice);
        auto done = query.each([&verifier](const sql::Query &row) { verifier.look(storedOf(row)); });
        if (!done)
            return tl::unexpected(done.error());
        more = verifier.last() > from && verifier.last() < head->last;
        if (progress && !progress(verifier.last(), head->last))
            return failed(ErrorCode::Refused, Tr::tr("The check of the audit chain was stopped."));
    }
    verifier.finish(*head);
    const auto outside = outsideTheChain(m_db);
    if (!outside)
        return tl::unexpected(outside.error());
    return verifier.problems() + *outside;
}

} // namespace lyhord
