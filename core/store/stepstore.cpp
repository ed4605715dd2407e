#include "core/store/stepstore.h"

#include "core/db/database.h"
#include "core/model/casejson.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::StepStore)
};

//! The fields of `before` that `after` has otherwise; null for those it did not have
QJsonObject changedFields(const QJsonObject &before, const QJsonObject &after)
{
    QJsonObject changed;
    for (auto it = before.constBegin(); it != before.constEnd(); ++it) {
        if (after.value(it.key()) != it.value())
            changed.insert(it.key(), it.value());
    }
    for (auto it = after.constBegin(); it != after.constEnd(); ++it) {
        if (!before.contains(it.key()))
            changed.insert(it.key(), QJsonValue::Null);
    }
    return changed;
}

QJsonObject restored(QJsonObject now, const QJsonObject &changed)
{
    for (auto it = changed.constBegin(); it != changed.constEnd(); ++it)
        now.insert(it.key(), it.value());
    return now;
}

//! Beside the case's fields
const QString cancelledKey = u"cancelled_letters"_s;

QJsonArray asJson(const QList<MessageId> &letters)
{
    QJsonArray ids;
    for (const MessageId letter : letters)
        ids.append(letter.value);
    return ids;
}

QList<MessageId> cancelledIn(const QJsonObject &before)
{
    QList<MessageId> letters;
    for (const QJsonValue &id : before[cancelledKey].toArray())
        letters.append(MessageId{ id.toInteger() });
    return letters;
}

QJsonObject objectIn(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

//! A server tells it to who may take the step back
QString whatWasBefore(DatabaseKind kind)
{
    return kind == DatabaseKind::Postgresql ? u"coalesce(what_was_before(case_id), '{}')"_s : u"before"_s;
}

const QString latestOf = u" FROM steps WHERE case_id = ? ORDER BY id DESC LIMIT 1"_s;

} // namespace

StepStore::StepStore(Database &db)
    : m_db(db)
{
}

Result<> StepStore::push(const Step &step, const Case &before, const Case &after)
{
    QJsonObject changed = changedFields(snapshot(before), snapshot(after));
    if (!step.cancelled.isEmpty())
        changed.insert(cancelledKey, asJson(step.cancelled));
    auto query = sql::prepare(m_db,
        u"INSERT INTO steps (case_id, version, by_login, at, kind, messages_before, before) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    query.bind(step.caseId, step.version, step.by, step.at, step.kind, step.messagesBefore.value,
        QString::fromUtf8(QJsonDocument(changed).toJson(QJsonDocument::Compact)));
    return query.run();
}

Result<std::optional<Step>> StepStore::latest(CaseId id)
{
    auto query = sql::prepare(
        m_db, u"SELECT version, by_login, at, kind, messages_before, "_s + whatWasBefore(m_db.kind()) + latestOf);
    const auto found = query.bind(id).first();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return std::optional<Step>();
    return std::optional(Step{ id, query.number(0), query.text(1), query.moment(2), query.named(3, EventKind::Assigned),
        MessageId{ query.integer(4) }, cancelledIn(objectIn(query.text(5))) });
}

Result<Case> StepStore::before(const Case &now)
{
    auto query = sql::prepare(m_db, u"SELECT "_s + whatWasBefore(m_db.kind()) + latestOf);
    const auto found = query.bind(now.id).first();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return failed(ErrorCode::Refused, Tr::tr("Case %1 has no step that could be taken back.").arg(now.number));
    QJsonObject changed = objectIn(query.text(0));
    changed.remove(cancelledKey);
    return fromSnapshot(restored(snapshot(now), changed));
}

Result<> StepStore::pop(CaseId id, int versionNow)
{
    if (m_db.kind() == DatabaseKind::Postgresql) { // steps are the server's
        auto query = sql::prepare(m_db, u"SELECT take_back_step(?)"_s);
        return query.bind(id).run();
    }
    auto remove = sql::prepare(m_db, u"DELETE FROM steps WHERE id = (SELECT max(id) FROM steps WHERE case_id = ?)"_s);
    if (auto done = remove.bind(id).run(); !done)
        return done;
    auto rebase = sql::prepare(
        m_db, u"UPDATE steps SET version = ? WHERE id = (SELECT max(id) FROM steps WHERE case_id = ?)"_s);
    return rebase.bind(versionNow, id).run();
}

Result<> StepStore::follow(CaseId id, int from, int to)
{
    if (m_db.kind() == DatabaseKind::Postgresql) {
        auto query = sql::prepare(m_db, u"SELECT step_follows(?, ?)"_s);
        return query.bind(id, from).run();
    }
    auto query = sql::prepare(m_db,
        u"UPDATE steps SET version = ? WHERE id = (SELECT max(id) FROM steps WHERE case_id = ?) AND version = ?"_s);
    return query.bind(to, id, from).run();
}

Result<> StepStore::forget(CaseId id)
{
    auto query = sql::prepare(m_db, u"DELETE FROM steps WHERE case_id = ?"_s);
    return query.bind(id).run();
}

} // namespace lyhord
