#include "core/store/casemarkstore.h"

#include "core/db/database.h"
#include "core/db/sql.h"
#include "core/store/caselist.h"

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

CaseMarkStore::CaseMarkStore(Database &db, const QString &login)
    : m_db(db)
    , m_login(login)
{
}

Result<CaseMarkStore::Marks> CaseMarkStore::ofCase(CaseId id)
{
    auto query = sql::prepare(m_db,
        u"SELECT (SELECT f.day FROM case_flags f WHERE f.login = ? AND f.case_id = ?), "
        "(SELECT f.line FROM case_flags f WHERE f.login = ? AND f.case_id = ?), "
        "coalesce((SELECT l.last_event FROM case_looks l WHERE l.login = ? AND l.case_id = ?), 0)"_s);
    const auto found = query.bind(m_login, id, m_login, id, m_login, id).first();
    if (!found)
        return tl::unexpected(found.error());
    Marks marks;
    if (*found && !query.isNull(0))
        marks.flag = CaseFlag{ query.day(0), query.text(1) };
    if (*found)
        marks.seen = EventId{ query.integer(2) };
    return marks;
}

Result<> CaseMarkStore::flag(CaseId id, const CaseFlag &flag)
{
    auto query = sql::prepare(m_db,
        u"INSERT INTO case_flags (login, case_id, day, line) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (login, case_id) DO UPDATE SET day = excluded.day, line = excluded.line"_s);
    return query.bind(m_login, id, flag.day, flag.line).run();
}

Result<> CaseMarkStore::unflag(CaseId id)
{
    return sql::prepare(m_db,
        m_db.kind() == DatabaseKind::Postgresql ? u"SELECT forget_case_flag(?, ?)"_s
                                                : u"DELETE FROM case_flags WHERE login = ? AND case_id = ?"_s)
        .bind(m_login, id)
        .run();
}

Result<> CaseMarkStore::noteLook(CaseId id, EventId newest, const QDateTime &now)
{
    auto query = sql::prepare(m_db,
        u"INSERT INTO case_looks (login, case_id, last_event, looked_at) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (login, case_id) DO UPDATE SET last_event = excluded.last_event, looked_at = excluded.looked_at "
        "WHERE case_looks.last_event < excluded.last_event"_s);
    return query.bind(m_login, id, newest.value, now).run();
}

Result<> CaseMarkStore::forgetLooksBefore(const QDateTime &moment)
{
    return sql::prepare(m_db,
        m_db.kind() == DatabaseKind::Postgresql ? u"SELECT forget_case_looks(?, ?)"_s
                                                : u"DELETE FROM case_looks WHERE login = ? AND looked_at < ?"_s)
        .bind(m_login, moment)
        .run();
}

Result<QSet<QString>> CaseMarkStore::changed(const AccessScope &scope)
{
    QSet<QString> numbers;
    const caselist::VisibleCases visible = caselist::visibleTo(scope, caselist::Secrets::Listed);
    const caselist::VisibleCases changed = caselist::changedSinceLooked(scope, m_db.kind());
    auto query = sql::prepare(
        m_db, u"SELECT c.number FROM cases c WHERE c.id IN (%1)%2"_s.arg(changed.text, visible.text));
    for (const QVariant &value : changed.values + visible.values)
        query.bindNext(value);
    auto done = query.each([&numbers](const sql::Query &row) { numbers.insert(row.text(0)); });
    if (!done)
        return tl::unexpected(done.error());
    return numbers;
}

Result<QMap<QString, bool>> CaseMarkStore::handedOverToLeave(const AccessScope &scope)
{
    QMap<QString, bool> answered;
    if (!scope.bribery)
        return answered;
    auto query = sql::prepare(
        m_db, u"SELECT c.number, c.answered_directly FROM cases c WHERE "_s + caselist::handedOverToLeave());
    auto done = query.each([&answered](const sql::Query &row) { answered.insert(row.text(0), row.flag(1)); });
    if (!done)
        return tl::unexpected(done.error());
    return answered;
}

Result<QMap<QString, CaseFlag>> CaseMarkStore::flagged(const AccessScope &scope)
{
    QMap<QString, CaseFlag> flags;
    const caselist::VisibleCases visible = caselist::visibleTo(scope, caselist::Secrets::Listed);
    auto query = sql::prepare(m_db,
        u"SELECT c.number, f.day, f.line FROM case_flags f JOIN cases c ON c.id = f.case_id WHERE f.login = ?"_s
            + visible.text);
    query.bind(m_login);
    for (const QVariant &value : visible.values)
        query.bindNext(value);
    auto done = query.each([&flags](const sql::Query &row) { flags.insert(row.text(0), { row.day(1), row.text(2) }); });
    if (!done)
        return tl::unexpected(done.error());
    return flags;
}

} // namespace lyhord
