#pragma once

#include "core/model/result.h"
#include "core/model/workingnote.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace lyhord {

class CaseService;
class ServiceContext;
struct Case;

//! Those on this case that the person may read
[[nodiscard]] Result<QList<WorkingNote>> notesInSight(ServiceContext &context, const Case &subject);

//! Notes made only for handling a case (TF 2:12), shared by those who work on it at the same place. They are no step:
//! no event, no new version, no letter.
class WorkingNotes
{
public:
    WorkingNotes(ServiceContext &context, CaseService &cases);

    //! None for who does not work on the case, or may not read what it holds
    [[nodiscard]] Result<QList<WorkingNote>> of(const QString &number);
    [[nodiscard]] Result<> add(const QString &number, const QString &text);
    //! One's own only
    [[nodiscard]] Result<> change(const QString &number, NoteId note, const QString &text);
    [[nodiscard]] Result<> remove(const QString &number, NoteId note);

private:
    ServiceContext &m_context;
    CaseService &m_cases;
};

} // namespace lyhord
