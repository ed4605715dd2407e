#include "core/store/keptmessages.h"

#include "core/db/database.h"

#include <initializer_list>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

//! Made by the same step
const QString lettersAbout = u"FROM inbox_kept k JOIN inbox_items i ON i.id = k.item_id JOIN outbox o "
                             "ON o.case_id = k.case_id AND o.id > k.messages_before AND o.created_at = i.ended_at "
                             "AND o.kind = 'follow_up' WHERE k.item_id = ?"_s;

//! In a file; a server has a function for it, since nobody may empty an event there
Result<> takeOutOfFile(Database &db, InboxItemId item)
{
    const std::initializer_list<QString> statements{
        u"UPDATE events SET details = NULL, details_salt = NULL WHERE details_salt IS NOT NULL "
        "AND id = (SELECT event_id FROM inbox_kept WHERE item_id = ?)"_s,
        u"UPDATE outbox SET state = 'cancelled', body = '' WHERE state <> 'sent' AND id IN (SELECT o.id %1)"_s.arg(
            lettersAbout),
        u"INSERT INTO inbox_files (item_id, name, media_type, size, sha256) "
        "SELECT inbox_item_id, name, media_type, size, sha256 FROM attachments WHERE inbox_item_id = ? ORDER BY id"_s,
        u"DELETE FROM attachments WHERE inbox_item_id = ?"_s,
        u"UPDATE inbox_items SET submitter_name = k.submitter_name, email = k.email, phone = k.phone, "
        "address = k.address, subject = k.subject, unmapped = k.unmapped, body = k.body, differs = k.differs, "
        "ended_as = NULL, ended_at = NULL, ended_by = NULL, ended_reason = NULL, erased_at = NULL, case_id = NULL "
        "FROM inbox_kept k WHERE k.item_id = inbox_items.id AND inbox_items.id = ?"_s,
        u"DELETE FROM inbox_kept WHERE item_id = ?"_s,
    };
    for (const QString &statement : statements) {
        auto query = sql::prepare(db, statement);
        if (auto done = query.bind(item).run(); !done)
            return done;
    }
    return {};
}

} // namespace

KeptMessages::KeptMessages(Database &db)
    : m_db(db)
{
}

Result<> KeptMessages::keep(InboxItemId item, CaseId caseId, EventId added)
{
    auto query = sql::prepare(m_db,
        u"INSERT INTO inbox_kept (item_id, case_id, event_id, step_id, messages_before, submitter_name, email, phone, "
        "address, subject, unmapped, body, differs) "
        "SELECT i.id, s.case_id, ?, s.id, s.messages_before, i.submitter_name, i.email, i.phone, i.address, i.subject, "
        "i.unmapped, i.body, i.differs FROM inbox_items i, "
        "(SELECT id, case_id, messages_before FROM steps WHERE case_id = ? ORDER BY id DESC LIMIT 1) s "
        "WHERE i.id = ?"_s);
    return query.bind(added, caseId, item).run();
}

Result<std::optional<InboxItemId>> KeptMessages::addedByLatestStep(CaseId id)
{
    auto query = sql::prepare(m_db,
        u"SELECT item_id FROM inbox_kept WHERE case_id = ? "
        "AND step_id = (SELECT max(id) FROM steps WHERE case_id = ?)"_s);
    const auto found = query.bind(id, id).first();
    if (!found)
        return tl::unexpected(found.error());
    return *found ? std::optional(InboxItemId{ query.integer(0) }) : std::nullopt;
}

Result<CaseId> KeptMessages::caseOf(InboxItemId item)
{
    auto query = sql::prepare(m_db, u"SELECT case_id FROM inbox_kept WHERE item_id = ?"_s);
    const auto found = query.bind(item).first();
    if (!found)
        return tl::unexpected(found.error());
    return *found ? CaseId{ query.integer(0) } : CaseId();
}

Result<bool> KeptMessages::haveLettersLeft(InboxItemId item)
{
    auto query = sql::prepare(m_db, u"SELECT 1 %1 AND o.state = 'sent'"_s.arg(lettersAbout));
    return query.bind(item).first();
}

Result<> KeptMessages::takeOut(InboxItemId item)
{
    if (m_db.kind() != DatabaseKind::Postgresql)
        return takeOutOfFile(m_db, item);
    auto query = sql::prepare(m_db, u"SELECT take_out_of_case(?)"_s);
    const auto done = query.bind(item).first();
    return done ? Result<>() : tl::unexpected(done.error());
}

Result<qint64> KeptMessages::eraseAddedBefore(const QDateTime &moment)
{
    if (m_db.kind() == DatabaseKind::Postgresql) {
        auto query = sql::prepare(m_db, u"SELECT erase_kept(?)"_s);
        const auto done = query.bind(moment).first();
        if (!done)
            return tl::unexpected(done.error());
        return query.integer(0);
    }
    auto query = sql::prepare(m_db,
        u"DELETE FROM inbox_kept WHERE item_id IN (SELECT id FROM inbox_items WHERE ended_as = 'attached' "
        "AND ended_at < ?)"_s);
    return query.bind(moment).change().map([](int erased) { return qint64(erased); });
}

} // namespace lyhord
