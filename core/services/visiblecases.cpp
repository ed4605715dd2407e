#include "core/services/visiblecases.h"

#include "core/services/caseservice.h"
#include "core/services/session.h"
#include "core/store/casestore.h"

namespace lyhord {

Result<QList<Case>> casesInSight(Session &session, const QStringList &numbers)
{
    CaseStore store(session.database());
    QList<CaseId> ids;
    for (const QString &number : numbers) {
        const Result<Case> found = store.byNumber(number);
        if (!found && found.error().code != ErrorCode::NotFound)
            return tl::unexpected(found.error());
        if (found)
            ids.append(found->id);
    }
    return store.rows(ids, session.accessScope()).and_then([&session](const QList<CaseRow> &rows) {
        return session.cases().casesOf(rows);
    });
}

} // namespace lyhord
