#include "core/store/notestore.h"

#include "core/db/database.h"
#include "core/db/sql.h"

#include <QtCore/QCoreApplication>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::NoteStore)
};

Result<> foundOne(const Result<int> &changed)
{
    if (!changed)
        return tl::unexpected(changed.error());
    if (*changed > 0)
        return {};
    return failed(ErrorCode::NotFound, Tr::tr("The note is not there any more, or it is not yours."));
}

} // namespace

NoteStore::NoteStore(Database &db)
    : m_db(db)
{
}

Result<QList<WorkingNote>> NoteStore::ofCase(CaseId id, const QStringList &workgroups)
{
    QList<WorkingNote> notes;
    if (workgroups.isEmpty())
        return notes;
    auto query = sql::prepare(m_db,
        u"SELECT n.id, n.author, coalesce(nullif(p.name, ''), n.author), n.text, n.written_at, n.changed_at "
        "FROM case_notes n LEFT JOIN person_names p ON p.login = n.author "
        "WHERE n.case_id = ? AND n.workgroup IN (%1) ORDER BY n.id"_s.arg(
            QStringList(workgroups.size(), u"?"_s).join(u", "_s)));
    query.bind(id);
    for (const QString &group : workgroups)
        query.bind(group);
    auto done = query.each([&notes](const sql::Query &row) {
        notes.append(
            { NoteId{ row.integer(0) }, row.text(1), row.text(2), row.text(3), row.moment(4), row.maybeMoment(5) });
    });
    if (!done)
        return tl::unexpected(done.error());
    return notes;
}

Result<> NoteStore::add(CaseId id, const QString &workgroup, const WorkingNote &note)
{
    auto query = sql::prepare(
        m_db, u"INSERT INTO case_notes (case_id, workgroup, author, text, written_at) VALUES (?, ?, ?, ?, ?)"_s);
    return query.bind(id, workgroup, note.author, note.text, note.written).run();
}

Result<> NoteStore::change(NoteId note, CaseId id, const QString &author, const QString &text, const QDateTime &now)
{
    auto query = sql::prepare(
        m_db, u"UPDATE case_notes SET text = ?, changed_at = ? WHERE id = ? AND case_id = ? AND author = ?"_s);
    return foundOne(query.bind(text, now, note.value, id, author).change());
}

Result<> NoteStore::remove(NoteId note, CaseId id, const QString &author)
{
    if (m_db.kind() == DatabaseKind::Postgresql) {
        auto removed = sql::prepare(m_db, u"SELECT remove_case_note(?, ?, ?)"_s);
        return foundOne(
            removed.bind(note.value, id, author).first().map([&removed](bool) { return removed.number(0); }));
    }
    auto query = sql::prepare(m_db, u"DELETE FROM case_notes WHERE id = ? AND case_id = ? AND author = ?"_s);
    return foundOne(query.bind(note.value, id, author).change());
}

} // namespace lyhord
