#include "core/services/casesinsight.h"

#include "core/services/casedesk.h"
#include "core/services/office.h"
#include "core/store/casestore.h"

namespace lyhord {

Result<QList<Case>> casesInSight(Office &office, const QStringList &numbers)
{
    CaseStore store(office.database());
    QList<CaseId> ids;
    for (const QString &number : numbers) {
        const Result<Case> found = store.byNumber(number);
        if (!found && found.error().code != ErrorCode::NotFound)
            return tl::unexpected(found.error());
        if (found)
            ids.append(found->id);
    }
    return store.rows(ids, office.viewer()).and_then([&office](const QList<CaseRow> &rows) {
        return office.cases().casesOf(rows);
    });
}

} // namespace lyhord
