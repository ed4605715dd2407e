#include "core/store/inboxstore.h"

#include "core/db/database.h"
#include "core/db/transaction.h"
#include "core/store/contents.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::InboxStore)
};

const QString columns = u"source, received_at, language, anonymous, submitter_name, email, phone, address, gender, "
                        "protected_identity, reply_wanted, reply_by, suggested_type, suggested_department, "
                        "suggested_case, suggested_area, external_id, raw_sha256, subject, unmapped, body, differs"_s;

QString toText(const QList<UnmappedValue> &values)
{
    QJsonArray array;
    for (const UnmappedValue &value : values)
        array.append(QJsonObject{ { u"name"_s, value.name }, { u"value"_s, value.value } });
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<UnmappedValue> unmappedFromText(const QString &stored)
{
    QList<UnmappedValue> values;
    const QJsonArray array = QJsonDocument::fromJson(stored.toUtf8()).array();
    for (const QJsonValue &value : array)
        values.append({ value[u"name"_s].toString(), value[u"value"_s].toString() });
    return values;
}

QString toText(const QList<FieldDifference> &differences)
{
    QJsonArray array;
    for (const FieldDifference &one : differences) {
        array.append(QJsonObject{ { u"name"_s, one.name }, { u"before"_s, one.before }, { u"after"_s, one.after } });
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<FieldDifference> differencesFromText(const QString &stored)
{
    QList<FieldDifference> differences;
    const QJsonArray array = QJsonDocument::fromJson(stored.toUtf8()).array();
    for (const QJsonValue &one : array)
        differences.append({ one[u"name"_s].toString(), one[u"before"_s].toString(), one[u"after"_s].toString() });
    return differences;
}

//! Nothing is NULL, so that two items without a number are not the same
std::optional<QString> numberOrNone(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

InboxItem itemOf(const sql::Query &row)
{
    InboxItem item;
    item.id = InboxItemId{ row.integer(0) };
    item.source = row.named(1, InboxSource::Import);
    item.received = row.moment(2);
    item.language = row.text(3);
    item.submitter = { row.flag(4), row.text(5), row.text(6), row.text(7), row.text(8), row.named(9, Gender::NotStated),
        row.flag(10) };
    if (!row.isNull(11))
        item.replyWanted = row.flag(11);
    item.replyBy = row.maybe<ReplyBy>(12);
    item.suggestedType = row.maybe<CaseType>(13);
    item.suggestedDepartment = row.text(14);
    item.suggestedCase = row.text(15);
    item.suggestedArea = row.text(16);
    item.externalId = row.text(17);
    item.rawSha256 = row.text(18).toLatin1();
    item.subject = row.text(19);
    item.unmapped = unmappedFromText(row.text(20));
    item.text = row.text(21);
    item.differs = differencesFromText(row.text(22));
    return item;
}

Result<InboxItemId> insertItem(Database &db, const InboxItem &item)
{
    static const QString text = u"INSERT INTO inbox_items (%1) VALUES (?%2) RETURNING id"_s.arg(
        columns, u", ?"_s.repeated(columns.count(u',')));
    auto query = sql::prepare(db, text);
    const Submitter &who = item.submitter;
    query.bind(item.source, item.received, item.language, who.anonymous, who.name, who.email, who.phone, who.address,
        who.gender, who.protectedIdentity, item.replyWanted, item.replyBy, item.suggestedType, item.suggestedDepartment,
        item.suggestedCase, item.suggestedArea, numberOrNone(item.externalId),
        numberOrNone(QString::fromLatin1(item.rawSha256)), item.subject, toText(item.unmapped), item.text,
        toText(item.differs));
    if (auto added = query.first(); !added)
        return tl::unexpected(added.error());
    return InboxItemId{ query.integer(0) };
}

Result<> insertFile(Database &db, InboxItemId id, const AttachedFile &file)
{
    const auto stored = contents::store(db, file);
    if (!stored)
        return tl::unexpected(stored.error());
    auto query = sql::prepare(
        db, u"INSERT INTO inbox_files (item_id, name, media_type, size, sha256) VALUES (?, ?, ?, ?, ?)"_s);
    query.bind(id, stored->name, stored->mediaType, stored->size, QString::fromLatin1(stored->sha256));
    return query.run();
}

Result<QList<Attachment>> filesOf(Database &db, InboxItemId id)
{
    QList<Attachment> files;
    auto query = sql::prepare(
        db, u"SELECT id, name, media_type, size, sha256 FROM inbox_files WHERE item_id = ? ORDER BY id"_s);
    auto done = query.bind(id).each([&](const sql::Query &row) { files.append(contents::attachmentOf(row)); });
    if (!done)
        return tl::unexpected(done.error());
    return files;
}

tl::unexpected<Error> dealtWith(InboxItemId id)
{
    return failed(ErrorCode::NotFound,
        Tr::tr("There is no item %1 in the inbox. Perhaps someone else has dealt with it.").arg(id.value));
}

tl::unexpected<Error> noLongerDiscarded(InboxItemId id)
{
    return failed(ErrorCode::NotFound,
        Tr::tr("Item %1 is not among the discarded. Perhaps it has been brought back, or erased since.").arg(id.value));
}

Result<> moveFiles(Database &db, InboxItemId id, CaseId caseId)
{
    if (caseId.isValid()) {
        auto move = sql::prepare(db,
            u"INSERT INTO attachments (case_id, name, media_type, size, sha256, inbox_item_id) "
            "SELECT ?, name, media_type, size, sha256, item_id FROM inbox_files WHERE item_id = ? ORDER BY id"_s);
        if (auto done = move.bind(caseId, id).run(); !done)
            return done;
    }
    const auto files = filesOf(db, id);
    if (!files)
        return tl::unexpected(files.error());
    auto query = sql::prepare(db,
        db.kind() == DatabaseKind::Postgresql ? u"SELECT forget_inbox_files(?)"_s
                                              : u"DELETE FROM inbox_files WHERE item_id = ?"_s);
    if (auto done = query.bind(id).run(); !done)
        return done;
    for (const Attachment &file : *files) {
        if (auto done = contents::removeUnused(db, file.sha256); !done)
            return done;
    }
    return {};
}

const QString emptied = u"submitter_name = '', email = '', phone = '', address = '', subject = '', unmapped = '[]', "
                        "body = '', differs = '[]'"_s;

const QString isDiscarded = u" ended_as = 'discarded' AND erased_at IS NULL "_s;

const QString discardingColumns = u"ended_at, ended_by, ended_reason, "
                                  "coalesce((SELECT name FROM people WHERE login = ended_by), ended_by)"_s;

InboxItem discardedItemOf(const sql::Query &row)
{
    InboxItem item = itemOf(row);
    item.discarded = Discarding{ row.moment(23), row.text(24), row.text(25), row.text(26) };
    return item;
}

Result<QList<InboxItem>> withFiles(Database &db, QList<InboxItem> items)
{
    for (InboxItem &item : items) {
        const auto files = filesOf(db, item.id);
        if (!files)
            return tl::unexpected(files.error());
        item.attachments = *files;
    }
    return items;
}

} // namespace

InboxStore::InboxStore(Database &db)
    : m_db(db)
{
}

Result<std::optional<InboxItemId>> InboxStore::add(const InboxItem &item)
{
    const auto known = hasCome(item.externalId, item.rawSha256);
    if (!known)
        return tl::unexpected(known.error());
    if (*known)
        return std::optional<InboxItemId>();
    const auto id = insertItem(m_db, item);
    if (!id)
        return tl::unexpected(id.error());
    for (const AttachedFile &file : item.files) {
        if (auto done = insertFile(m_db, *id, file); !done)
            return tl::unexpected(done.error());
    }
    return std::optional(*id);
}

Result<bool> InboxStore::hasCome(const QString &externalId, const QByteArray &rawSha256)
{
    if (m_db.kind() == DatabaseKind::Postgresql) { // which looks at what the person may not see, too
        auto query = sql::prepare(m_db, u"SELECT 1 WHERE has_come(?, ?)"_s);
        return query.bind(externalId, QString::fromLatin1(rawSha256)).first();
    }
    if (!externalId.isEmpty()) {
        auto query = sql::prepare(m_db, u"SELECT 1 FROM inbox_items WHERE external_id = ?"_s);
        if (auto found = query.bind(externalId).first(); !found || *found)
            return found;
    }
    if (rawSha256.isEmpty())
        return false;
    auto query = sql::prepare(m_db, u"SELECT 1 FROM inbox_items WHERE raw_sha256 = ?"_s);
    return query.bind(QString::fromLatin1(rawSha256)).first();
}

Result<std::optional<InboxStore::Earlier>> InboxStore::earlier(const QString &externalId, const QByteArray &rawSha256)
{
    if (externalId.isEmpty() || rawSha256.isEmpty())
        return std::nullopt;
    if (auto same = hasCome({}, rawSha256); !same || *same)
        return same.map([](bool) { return std::optional<Earlier>(); });
    static const QString inFile = u"SELECT id, %1, case_id FROM inbox_items "
                                  "WHERE external_id = ? OR (external_id > ? AND external_id < ?) "
                                  "ORDER BY id DESC LIMIT 1"_s.arg(columns);
    static const QString onServer = u"SELECT id, %1, case_id FROM came_before(?)"_s.arg(columns);
    const bool isFile = m_db.kind() == DatabaseKind::Sqlite;
    auto query = sql::prepare(m_db, isFile ? inFile : onServer);
    const auto found = isFile ? query.bind(externalId, externalId + u'#', externalId + u'$').first()
                              : query.bind(externalId).first();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return std::nullopt;
    return Earlier{ itemOf(query), CaseId{ query.isNull(23) ? 0 : query.integer(23) } };
}

Result<QList<InboxItem>> InboxStore::waiting()
{
    QList<InboxItem> items;
    auto query = sql::prepare(
        m_db, u"SELECT id, %1 FROM inbox_items WHERE ended_at IS NULL ORDER BY received_at, id"_s.arg(columns));
    if (auto done = query.each([&](const sql::Query &row) { items.append(itemOf(row)); }); !done)
        return tl::unexpected(done.error());
    return withFiles(m_db, std::move(items));
}

Result<qint64> InboxStore::countWaiting()
{
    auto query = sql::prepare(m_db, u"SELECT count(*) FROM inbox_items WHERE ended_at IS NULL"_s);
    if (auto found = query.first(); !found)
        return tl::unexpected(found.error());
    return query.integer(0);
}

Result<qint64> InboxStore::countOutOfSight()
{
    auto query = sql::prepare(m_db,
        m_db.kind() == DatabaseKind::Postgresql
            ? u"SELECT inbox_out_of_sight()"_s
            : u"SELECT count(*) FROM inbox_items WHERE ended_at IS NULL AND protected_identity = 1"_s);
    if (auto found = query.first(); !found)
        return tl::unexpected(found.error());
    return query.integer(0);
}

Result<InboxItem> InboxStore::one(InboxItemId id)
{
    auto query = sql::prepare(m_db, u"SELECT id, %1 FROM inbox_items WHERE id = ? AND ended_at IS NULL"_s.arg(columns));
    const auto found = query.bind(id).first();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return dealtWith(id);
    const auto whole = withFiles(m_db, QList<InboxItem>{ itemOf(query) });
    return whole.map([](const QList<InboxItem> &items) { return items.constFirst(); });
}

Result<QByteArray> InboxStore::content(InboxItemId id, AttachmentId attachment)
{
    auto query = sql::prepare(m_db, u"SELECT sha256 FROM inbox_files WHERE id = ? AND item_id = ?"_s);
    return contents::loadFound(
        m_db, query.bind(attachment, id), Tr::tr("The item has no attachment %1.").arg(attachment.value));
}

Result<> InboxStore::finish(InboxItemId id, InboxEnd end, CaseId caseId, const QString &by, const QDateTime &at)
{
    auto query = sql::prepare(m_db,
        u"UPDATE inbox_items SET ended_as = ?, ended_at = ?, ended_by = ?, ended_reason = '', case_id = ?, "
        "erased_at = ?, %1 WHERE id = ? AND ended_at IS NULL"_s.arg(emptied));
    const auto changed = query.bind(end, at, by, caseId, at, id).change();
    if (!changed)
        return tl::unexpected(changed.error());
    if (*changed == 0)
        return dealtWith(id);
    return moveFiles(m_db, id, caseId);
}

Result<> InboxStore::discard(InboxItemId id, const Discarding &discarding)
{
    auto query = sql::prepare(m_db,
        u"UPDATE inbox_items SET ended_as = ?, ended_at = ?, ended_by = ?, ended_reason = ? "
        "WHERE id = ? AND ended_at IS NULL"_s);
    const auto changed = query.bind(InboxEnd::Discarded, discarding.at, discarding.by, discarding.reason, id).change();
    if (!changed)
        return tl::unexpected(changed.error());
    return *changed == 0 ? Result<>(dealtWith(id)) : Result<>();
}

Result<QList<InboxItem>> InboxStore::discarded()
{
    QList<InboxItem> items;
    auto query = sql::prepare(m_db,
        u"SELECT id, %1, %2 FROM inbox_items WHERE%3ORDER BY ended_at DESC, id DESC"_s.arg(
            columns, discardingColumns, isDiscarded));
    if (auto done = query.each([&](const sql::Query &row) { items.append(discardedItemOf(row)); }); !done)
        return tl::unexpected(done.error());
    return withFiles(m_db, std::move(items));
}

Result<InboxItem> InboxStore::oneDiscarded(InboxItemId id)
{
    auto query = sql::prepare(
        m_db, u"SELECT id, %1, %2 FROM inbox_items WHERE id = ? AND%3"_s.arg(columns, discardingColumns, isDiscarded));
    const auto found = query.bind(id).first();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return noLongerDiscarded(id);
    const auto whole = withFiles(m_db, QList<InboxItem>{ discardedItemOf(query) });
    return whole.map([](const QList<InboxItem> &items) { return items.constFirst(); });
}

Result<> InboxStore::bringBack(InboxItemId id)
{
    auto query = sql::prepare(m_db,
        u"UPDATE inbox_items SET ended_as = NULL, ended_at = NULL, ended_by = NULL, ended_reason = NULL "
        "WHERE id = ? AND%1"_s.arg(isDiscarded));
    const auto changed = query.bind(id).change();
    if (!changed)
        return tl::unexpected(changed.error());
    return *changed == 0 ? Result<>(noLongerDiscarded(id)) : Result<>();
}

Result<QList<InboxItemId>> InboxStore::discardedBefore(const QDateTime &moment)
{
    QList<InboxItemId> ids;
    auto query = sql::prepare(
        m_db, u"SELECT id FROM inbox_items WHERE%1AND ended_at < ? ORDER BY id"_s.arg(isDiscarded));
    auto done = query.bind(moment).each([&ids](const sql::Query &row) { ids.append(InboxItemId{ row.integer(0) }); });
    if (!done)
        return tl::unexpected(done.error());
    return ids;
}

Result<> InboxStore::erase(InboxItemId id, const QDateTime &at)
{
    auto query = sql::prepare(
        m_db, u"UPDATE inbox_items SET erased_at = ?, %1 WHERE id = ? AND%2"_s.arg(emptied, isDiscarded));
    const auto changed = query.bind(at, id).change();
    if (!changed)
        return tl::unexpected(changed.error());
    return *changed == 0 ? Result<>() : moveFiles(m_db, id, {}); // brought back meanwhile
}

Result<int> InboxStore::eraseDiscarded(const QDateTime &before, const QDateTime &at)
{
    if (m_db.kind() == DatabaseKind::Postgresql) {
        auto query = sql::prepare(m_db, u"SELECT erase_discarded(?, ?)"_s);
        return query.bind(before, at).first().map([&query](bool) { return query.number(0); });
    }
    const auto due = discardedBefore(before);
    if (!due)
        return tl::unexpected(due.error());
    for (const InboxItemId id : *due) {
        auto transaction = sql::Transaction::begin(m_db);
        if (!transaction)
            return tl::unexpected(transaction.error());
        if (const auto erased = erase(id, at).and_then([&transaction] { return transaction->commit(); }); !erased)
            return tl::unexpected(erased.error());
    }
    return int(due->size());
}

} // namespace lyhord
