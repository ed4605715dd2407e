#include "core/store/attachmentstore.h"

#include "core/db/database.h"
#include "core/store/contents.h"

#include <QtCore/QCoreApplication>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::AttachmentStore)
};

} // namespace

AttachmentStore::AttachmentStore(Database &db)
    : m_db(db)
{
}

// R64: a case is whole in the database, its files too
Result<Attachment> AttachmentStore::add(CaseId id, const AttachedFile &file)
{
    auto attached = contents::store(m_db, file);
    if (!attached)
        return attached;
    auto query = sql::prepare(m_db,
        u"INSERT INTO attachments (case_id, name, media_type, size, sha256) VALUES (?, ?, ?, ?, ?) RETURNING id"_s);
    query.bind(id, attached->name, attached->mediaType, attached->size, QString::fromLatin1(attached->sha256));
    if (auto added = query.first(); !added)
        return tl::unexpected(added.error());
    attached->id = AttachmentId{ query.integer(0) };
    return attached;
}

Result<QList<Attachment>> AttachmentStore::ofCase(CaseId id)
{
    QList<Attachment> found;
    auto query = sql::prepare(
        m_db, u"SELECT id, name, media_type, size, sha256 FROM attachments WHERE case_id = ? ORDER BY id"_s);
    auto done = query.bind(id).each([&](const sql::Query &row) { found.append(contents::attachmentOf(row)); });
    if (!done)
        return tl::unexpected(done.error());
    return found;
}

Result<qint64> AttachmentStore::bytesOfCase(CaseId id)
{
    auto query = sql::prepare(
        m_db, u"SELECT CAST(coalesce(sum(size), 0) AS bigint) FROM attachments WHERE case_id = ?"_s);
    if (auto found = query.bind(id).first(); !found)
        return tl::unexpected(found.error());
    return query.integer(0);
}

Result<QByteArray> AttachmentStore::content(CaseId id, AttachmentId attachment)
{
    auto query = sql::prepare(m_db, u"SELECT sha256 FROM attachments WHERE id = ? AND case_id = ?"_s);
    return contents::loadFound(
        m_db, query.bind(attachment, id), Tr::tr("The case has no attachment %1.").arg(attachment.value));
}

} // namespace lyhord
