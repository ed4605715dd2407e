#include "core/store/contents.h"

#include "core/db/database.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>

namespace lyhord::contents {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::AttachmentStore)
};

QByteArray sumOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace

Result<Attachment> store(Database &db, const AttachedFile &file)
{
    const QByteArray sum = sumOf(file.content);
    auto query = sql::prepare(
        db, u"INSERT INTO contents (sha256, bytes) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING"_s);
    if (auto done = query.bind(QString::fromLatin1(sum), file.content).run(); !done)
        return tl::unexpected(done.error());
    return Attachment{ {}, file.name, file.mediaType, file.content.size(), sum };
}

Result<QByteArray> load(Database &db, const QByteArray &sha256)
{
    auto query = sql::prepare(db, u"SELECT bytes FROM contents WHERE sha256 = ?"_s);
    const auto found = query.bind(QString::fromLatin1(sha256)).first();
    if (!found)
        return tl::unexpected(found.error());
    QByteArray bytes = *found ? query.bytes(0) : QByteArray();
    if (!*found || sumOf(bytes) != sha256)
        return failed(ErrorCode::Broken,
            Tr::tr("The stored file is damaged: it is not what was attached. Look for it in a backup."));
    return bytes;
}

Result<QByteArray> loadFound(Database &db, sql::Query &sha256, const QString &notThere)
{
    const auto found = sha256.first();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return failed(ErrorCode::NotFound, notThere);
    return load(db, sha256.text(0).toLatin1());
}

Result<> removeUnused(Database &db, const QByteArray &sha256)
{
    if (db.kind() == DatabaseKind::Postgresql) // removes it itself
        return {};
    auto query = sql::prepare(db,
        u"DELETE FROM contents WHERE sha256 = ? "
        "AND NOT EXISTS (SELECT 1 FROM attachments a WHERE a.sha256 = contents.sha256) "
        "AND NOT EXISTS (SELECT 1 FROM inbox_files f WHERE f.sha256 = contents.sha256) "
        "AND NOT EXISTS (SELECT 1 FROM outbox_files o WHERE o.sha256 = contents.sha256)"_s);
    return query.bind(QString::fromLatin1(sha256)).run();
}

Attachment attachmentOf(const sql::Query &row)
{
    return { AttachmentId{ row.integer(0) }, row.text(1), row.text(2), row.integer(3), row.text(4).toLatin1() };
}

} // namespace lyhord::contents
