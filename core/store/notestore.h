#pragma once

#include "core/model/ids.h"
#include "core/model/result.h"
#include "core/model/workingnote.h"

#include <QtCore/QList>
#include <QtCore/QStringList>

namespace lyhord {

class Database;

//! Working notes of cases. What writes expects the caller's sql::Transaction.
class NoteStore
{
public:
    explicit NoteStore(Database &db);

    //! Those of these workgroups, the oldest first
    [[nodiscard]] Result<QList<WorkingNote>> ofCase(CaseId id, const QStringList &workgroups);
    [[nodiscard]] Result<> add(CaseId id, const QString &workgroup, const WorkingNote &note);
    //! One's own in this case; NotFound if it is another's, or gone
    [[nodiscard]] Result<> change(
        NoteId note, CaseId id, const QString &author, const QString &text, const QDateTime &now);
    [[nodiscard]] Result<> remove(NoteId note, CaseId id, const QString &author);

private:
    Database &m_db;
};

} // namespace lyhord
