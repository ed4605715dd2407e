#include "core/store/reportrunstore.h"

#include "core/db/database.h"
#include "core/model/clock.h"
#include "core/store/directorychain.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::ReportRunStore)
};

constexpr int calendarVersion = 4; // the migration it came with

const QString columns = u"SELECT id, version, kind, period, scope, due_day, state, made_at, made_by, comment, to_name, "
                        "to_address, sent_at, message_id FROM report_runs "_s;

DirectoryRows recipientRow(DueKind kind, const QString &scope)
{
    return { u"report_recipients"_s, { u"kind"_s, u"scope"_s },
        [kind, scope](sql::Query &query) { query.bind(kind, scope); } };
}

ReportRun runOf(const sql::Query &row)
{
    ReportRun run;
    run.id = ReportRunId{ row.integer(0) };
    run.version = row.number(1);
    run.kind = row.named(2, DueKind::Monthly);
    run.period = row.text(3);
    run.scope = row.text(4);
    run.due = row.maybeDay(5);
    run.state = row.named(6, ReportState::Failed);
    run.made = row.moment(7);
    run.madeBy = row.text(8);
    run.comment = row.text(9);
    run.toName = row.text(10);
    run.toAddress = row.text(11);
    run.sent = row.maybeMoment(12);
    run.message = MessageId{ row.integer(13) };
    return run;
}

//! How many there were
Result<int> removedRecipients(Database &db, DueKind kind, const QString &scope)
{
    if (db.kind() == DatabaseKind::Postgresql) {
        auto removed = sql::prepare(db, u"SELECT forget_report_recipient(?, ?)"_s);
        return removed.bind(kind, scope).first().map([&removed](bool) { return removed.number(0); });
    }
    return sql::prepare(db, u"DELETE FROM report_recipients WHERE kind = ? AND scope = ?"_s).bind(kind, scope).change();
}

} // namespace

ReportRunStore::ReportRunStore(Database &db)
    : m_db(db)
{
}

Result<QDate> ReportRunStore::came()
{
    auto query = sql::prepare(m_db,
        u"SELECT (SELECT min(applied_at) FROM schema_version WHERE version >= ?), (SELECT min(due_day) FROM report_runs)"_s);
    if (const auto found = query.bind(calendarVersion).first(); !found)
        return tl::unexpected(found.error());
    const QDate applied = localDay(query.moment(0));
    const std::optional<QDate> oldest = query.maybeDay(1);
    return oldest ? std::min(*oldest, applied) : applied;
}

Result<QList<ReportRun>> ReportRunStore::all()
{
    QList<ReportRun> runs;
    auto query = sql::prepare(m_db, columns + u"ORDER BY id"_s);
    if (auto done = query.each([&](const sql::Query &row) { runs.append(runOf(row)); }); !done)
        return tl::unexpected(done.error());
    return runs;
}

Result<std::optional<ReportRun>> ReportRunStore::one(DueKind kind, const QString &period, const QString &scope)
{
    auto query = sql::prepare(m_db, columns + u"WHERE kind = ? AND period = ? AND scope = ?"_s);
    const auto found = query.bind(kind, period, scope).first();
    if (!found)
        return tl::unexpected(found.error());
    return *found ? std::optional(runOf(query)) : std::nullopt;
}

Result<bool> ReportRunStore::begin(ReportRun &run)
{
    auto query = sql::prepare(m_db,
        u"INSERT INTO report_runs (kind, period, scope, due_day, state, made_at, made_by, comment, to_name, to_address, "
        "sent_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (kind, period, scope) DO NOTHING RETURNING id"_s);
    query.bind(run.kind, run.period, run.scope, run.due, run.state, run.made, run.madeBy, run.comment, run.toName,
        run.toAddress, run.sent);
    const auto begun = query.first();
    if (begun && *begun)
        run.id = ReportRunId{ query.integer(0) };
    return begun;
}

Result<> ReportRunStore::change(ReportRun &run)
{
    auto query = sql::prepare(m_db,
        u"UPDATE report_runs SET state = ?, made_at = ?, made_by = ?, comment = ?, to_name = ?, to_address = ?, "
        "sent_at = ?, message_id = ?, version = version + 1 WHERE id = ? AND version = ?"_s);
    const auto changed = query
                             .bind(run.state, run.made, run.madeBy, run.comment, run.toName, run.toAddress, run.sent,
                                 run.message, run.id, run.version)
                             .change();
    if (!changed)
        return tl::unexpected(changed.error());
    if (*changed == 0)
        return failed(ErrorCode::Conflict, Tr::tr("Somebody else has seen to the report meanwhile. Look at it again."));
    ++run.version;
    return {};
}

Result<QList<ReportRecipient>> ReportRunStore::recipients()
{
    QList<ReportRecipient> recipients;
    auto query = sql::prepare(
        m_db, u"SELECT kind, scope, name, address, language, masked FROM report_recipients ORDER BY kind, scope"_s);
    auto done = query.each([&](const sql::Query &row) {
        recipients.append(
            { row.named(0, DueKind::Strategist), row.text(1), row.text(2), row.text(3), row.text(4), row.flag(5) });
    });
    if (!done)
        return tl::unexpected(done.error());
    return recipients;
}

Result<> ReportRunStore::saveRecipient(const ReportRecipient &recipient)
{
    return DirectoryChain(m_db).recorded(recipientRow(recipient.kind, recipient.scope), [&] {
        auto query = sql::prepare(m_db,
            u"INSERT INTO report_recipients (kind, scope, name, address, language, masked) VALUES (?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (kind, scope) DO UPDATE SET name = excluded.name, address = excluded.address, "
            "language = excluded.language, masked = excluded.masked"_s);
        return query
            .bind(recipient.kind, recipient.scope, recipient.name, recipient.address, recipient.language,
                recipient.masked)
            .run();
    });
}

Result<> ReportRunStore::removeRecipient(DueKind kind, const QString &scope)
{
    return DirectoryChain(m_db).recorded(recipientRow(kind, scope), [&]() -> Result<> {
        const auto removed = removedRecipients(m_db, kind, scope);
        if (!removed)
            return tl::unexpected(removed.error());
        if (*removed == 0)
            return failed(ErrorCode::NotFound, Tr::tr("There is no such recipient on record."));
        return {};
    });
}

} // namespace lyhord
