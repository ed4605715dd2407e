#include "core/store/outboxstore.h"

#include "core/db/database.h"
#include "core/store/contents.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::OutboxStore)
};

constexpr qint64 searchedNewest = 50'000;
constexpr int sliceRows = 500;

const QString columns
    = u"SELECT o.id, o.case_id, coalesce(c.number, (SELECT h.number FROM handed_over h WHERE h.case_id = o.case_id)), o.kind, o.by_way, o.department, o.to_name, o.to_address, "
      "o.language, o.subject, o.body, o.created_at, o.not_before, o.sent_at, o.state, o.failure, "
      "c.secrecy, c.protected_identity, c.referral_ground, c.asked, o.sent_by FROM outbox o LEFT JOIN cases c ON c.id = o.case_id "
      "WHERE (c.id IS NOT NULL OR o.case_id IS NULL OR o.kind = 'handed_over') "_s;

Message messageOf(const sql::Query &row)
{
    Message message;
    message.id = MessageId{ row.integer(0) };
    message.caseId = CaseId{ row.integer(1) };
    message.caseNumber = row.text(2);
    message.kind = row.named(3, LetterKind::Assignment);
    message.by = row.named(4, ReplyBy::Email);
    message.department = row.text(5);
    message.toName = row.text(6);
    message.toAddress = row.text(7);
    message.language = row.text(8);
    message.letter = { row.text(9), row.text(10) };
    message.created = row.moment(11);
    message.notBefore = row.moment(12);
    message.sent = row.maybeMoment(13);
    message.state = row.named(14, MessageState::Failed);
    message.failure = row.text(15);
    message.secret = row.flag(16) || row.flag(17);
    message.sentBy = row.text(20);
    return message;
}

Message seen(const sql::Query &row, const AccessScope &scope)
{
    Message message = messageOf(row);
    if (message.kind == LetterKind::HandedOver) { // says nothing of what is in the case
        message.secret = false;
        return message;
    }
    const bool isHers = row.text(18) == toName(ReferralGround::BriberyOrCrime) && scope.bribery;
    const bool hidden = message.secret && !scope.secret && !isHers;
    const bool toPerson = message.department.isEmpty() && message.caseId.isValid();
    if (hidden)
        message.letter.body.clear();
    if (toPerson && (hidden || !(scope.names || isHers))) {
        message.toName.clear();
        message.toAddress.clear();
    }
    return message;
}

bool isTo(const Message &message, const QString &to)
{
    return to.isEmpty() || message.department.compare(to, Qt::CaseInsensitive) == 0
        || message.toAddress.contains(to, Qt::CaseInsensitive) || message.toName.contains(to, Qt::CaseInsensitive);
}

//! Only letters of cases the viewer may see; that one was handed over the contact centre sees too (R90)
bool isVisible(const sql::Query &row, const AccessScope &scope)
{
    if (row.named(3, LetterKind::Assignment) == LetterKind::HandedOver)
        return scope.everywhere || scope.bribery;
    if (row.text(18) == toName(ReferralGround::BriberyOrCrime))
        return scope.bribery;
    if (scope.everywhere)
        return true;
    if (row.isNull(1)) // a department's report
        return scope.departments.contains(row.text(5));
    const QStringList asked = row.text(19).split(u' ', Qt::SkipEmptyParts);
    return std::any_of(
        asked.cbegin(), asked.cend(), [&](const QString &key) { return scope.departments.contains(key); });
}

Result<QList<Message>> collected(sql::Query query, const AccessScope &scope)
{
    QList<Message> found;
    auto done = query.each([&](const sql::Query &row) { found.append(seen(row, scope)); });
    if (!done)
        return tl::unexpected(done.error());
    return found;
}

//! Why a row was not changed, in words
Result<> changedOne(const Result<int> &changed)
{
    if (!changed)
        return tl::unexpected(changed.error());
    if (*changed == 0)
        return failed(ErrorCode::Conflict, Tr::tr("The letter has gone already or was taken back."));
    return {};
}

} // namespace

OutboxStore::OutboxStore(Database &db)
    : m_db(db)
{
}

Result<Message> OutboxStore::add(Message message)
{
    auto query = sql::prepare(m_db,
        u"INSERT INTO outbox (case_id, kind, by_way, department, state, language, created_at, not_before, sent_at, "
        "to_name, to_address, failure, subject, body, sent_by) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s);
    query.bind(message.caseId, message.kind, message.by, message.department, message.state, message.language,
        message.created, message.notBefore, message.sent, message.toName, message.toAddress, message.failure,
        message.letter.subject, message.letter.body, message.sentBy);
    if (auto added = query.first(); !added)
        return tl::unexpected(added.error());
    message.id = MessageId{ query.integer(0) };
    return message;
}

Result<QList<Message>> OutboxStore::list(const QString &to, const AccessScope &scope, int limit)
{
    const auto newest = last();
    if (!newest)
        return tl::unexpected(newest.error());
    QList<Message> found;
    const qint64 oldest = std::max<qint64>(0, newest->value - searchedNewest);
    for (qint64 below = newest->value + 1; below > oldest + 1 && found.size() < limit;) {
        auto query = sql::prepare(m_db, columns + u"AND o.id < ? AND o.id > ? ORDER BY o.id DESC LIMIT ?"_s);
        qint64 lowest = oldest + 1;
        int rows = 0;
        auto done = query.bind(below, oldest, sliceRows).each([&](const sql::Query &row) {
            ++rows;
            lowest = row.integer(0);
            if (found.size() >= limit || !isVisible(row, scope))
                return;
            if (const Message message = seen(row, scope); isTo(message, to))
                found.append(message);
        });
        if (!done)
            return tl::unexpected(done.error());
        below = rows < sliceRows ? oldest + 1 : lowest;
    }
    return withFiles(std::move(found));
}

Result<QList<Message>> OutboxStore::ofCase(CaseId id, const AccessScope &scope)
{
    auto query = sql::prepare(m_db, columns + u"AND o.case_id = ? ORDER BY o.id"_s);
    query.bind(id);
    return collected(std::move(query), scope);
}

Result<QList<Message>> OutboxStore::waitingOf(CaseId id, const AccessScope &scope)
{
    auto query = sql::prepare(m_db, columns + u"AND o.case_id = ? AND o.state IN ('queued', 'failed') ORDER BY o.id"_s);
    query.bind(id);
    return collected(std::move(query), scope);
}

Result<Message> OutboxStore::one(MessageId id, const AccessScope &scope)
{
    auto query = sql::prepare(m_db, columns + u"AND o.id = ?"_s);
    const auto found = query.bind(id).first();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found || !isVisible(query, scope))
        return failed(ErrorCode::NotFound, Tr::tr("There is no letter %1 in the outbox.").arg(id.value));
    return withFiles({ seen(query, scope) }).map([](const QList<Message> &one) { return one.constFirst(); });
}

Result<> OutboxStore::markSent(MessageId id, const QDateTime &at, const QString &by, std::optional<int> stepVersion)
{
    auto query = sql::prepare(m_db,
        u"UPDATE outbox SET state = 'sent', sent_at = ?, sent_by = ?, marked_version = ?, failure = '' "
        "WHERE id = ? AND state IN ('queued', 'failed')"_s);
    return changedOne(query.bind(at, by, stepVersion, id).change());
}

Result<> OutboxStore::takeBackLastMark(CaseId id)
{
    auto query = sql::prepare(m_db,
        u"UPDATE outbox SET state = 'queued', sent_at = NULL, sent_by = '', marked_version = NULL WHERE id = "
        "(SELECT m.id FROM outbox m WHERE m.case_id = ? AND m.marked_version IS NOT NULL "
        "ORDER BY m.marked_version DESC LIMIT 1) AND state = 'sent'"_s);
    return changedOne(query.bind(id).change());
}

Result<> OutboxStore::markFailed(MessageId id, const QString &why)
{
    auto query = sql::prepare(
        m_db, u"UPDATE outbox SET state = 'failed', failure = ? WHERE id = ? AND state = 'queued'"_s);
    return changedOne(query.bind(why, id).change());
}

Result<QList<Message>> OutboxStore::ready(const QDateTime &now, int limit)
{
    auto query = sql::prepare(m_db,
        columns
            + u"AND o.sent_at IS NULL AND o.state = 'queued' AND o.not_before <= ? "
              "AND o.by_way = 'email' ORDER BY o.not_before, o.id LIMIT ?"_s);
    query.bind(now, limit);
    return collected(std::move(query), AccessScope::all()).and_then([this](QList<Message> found) {
        return withFiles(std::move(found));
    });
}

Result<QList<Message>> OutboxStore::withFiles(QList<Message> messages)
{
    for (Message &message : messages) {
        if (message.kind != LetterKind::Report)
            continue;
        auto files = filesOf(message.id);
        if (!files)
            return tl::unexpected(files.error());
        message.files = *files;
    }
    return messages;
}

Result<Attachment> OutboxStore::addFile(MessageId id, const AttachedFile &file)
{
    auto added = contents::store(m_db, file);
    if (!added)
        return added;
    auto query = sql::prepare(m_db,
        u"INSERT INTO outbox_files (message_id, name, media_type, size, sha256) VALUES (?, ?, ?, ?, ?) RETURNING id"_s);
    query.bind(id, added->name, added->mediaType, added->size, QString::fromLatin1(added->sha256));
    if (auto done = query.first(); !done)
        return tl::unexpected(done.error());
    added->id = AttachmentId{ query.integer(0) };
    return added;
}

Result<QList<Attachment>> OutboxStore::filesOf(MessageId id)
{
    QList<Attachment> files;
    auto query = sql::prepare(
        m_db, u"SELECT id, name, media_type, size, sha256 FROM outbox_files WHERE message_id = ? ORDER BY id"_s);
    auto done = query.bind(id).each([&](const sql::Query &row) { files.append(contents::attachmentOf(row)); });
    if (!done)
        return tl::unexpected(done.error());
    return files;
}

Result<QByteArray> OutboxStore::fileContent(MessageId id, AttachmentId file)
{
    auto query = sql::prepare(m_db, u"SELECT sha256 FROM outbox_files WHERE id = ? AND message_id = ?"_s);
    return contents::loadFound(m_db, query.bind(file, id), Tr::tr("No file %1 goes with the letter.").arg(file.value));
}

Result<MessageId> OutboxStore::last()
{
    auto query = sql::prepare(m_db, u"SELECT coalesce(max(id), 0) FROM outbox"_s);
    if (auto found = query.first(); !found)
        return tl::unexpected(found.error());
    return MessageId{ query.integer(0) };
}

Result<int> OutboxStore::cancelAfter(CaseId id, MessageId since)
{
    auto query = sql::prepare(m_db,
        u"UPDATE outbox SET state = 'cancelled' WHERE case_id = ? AND id > ? AND state IN ('queued', 'failed')"_s);
    return query.bind(id, since.value).change();
}

Result<> OutboxStore::cancel(const QList<MessageId> &letters)
{
    for (const MessageId letter : letters) {
        auto query = sql::prepare(
            m_db, u"UPDATE outbox SET state = 'cancelled' WHERE id = ? AND state IN ('queued', 'failed')"_s);
        if (const auto changed = changedOne(query.bind(letter).change()); !changed)
            return changed;
    }
    return {};
}

Result<> OutboxStore::letWaitAgain(const QList<MessageId> &letters)
{
    for (const MessageId letter : letters) {
        auto query = sql::prepare(
            m_db, u"UPDATE outbox SET state = 'queued', failure = '' WHERE id = ? AND state = 'cancelled'"_s);
        if (const auto changed = changedOne(query.bind(letter).change()); !changed)
            return changed;
    }
    return {};
}

Result<bool> OutboxStore::anySentAfter(CaseId id, MessageId since)
{
    auto query = sql::prepare(m_db, u"SELECT 1 FROM outbox WHERE case_id = ? AND id > ? AND state = 'sent' LIMIT 1"_s);
    return query.bind(id, since.value).first();
}

} // namespace lyhord
