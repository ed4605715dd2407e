#include "core/store/learningstore.h"

#include "core/db/database.h"
#include "core/db/sql.h"
#include "core/store/caselist.h"

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

LearningStore::LearningStore(Database &db)
    : m_db(db)
{
}

Result<LearningSlice> LearningStore::closedCases(
    const AccessScope &scope, const std::optional<LearningCursor> &after, int limit)
{
    const caselist::VisibleCases visible = caselist::visibleTo(scope, caselist::Secrets::OnlyWithRight);
    auto query = sql::prepare(m_db,
        u"SELECT c.department, c.category, c.headline, c.body, c.closed_at, c.id, c.secrecy, c.protected_identity "
        "FROM cases c WHERE c.status = 60%1%2 ORDER BY c.closed_at DESC, c.id DESC LIMIT ?"_s.arg(
            after ? u" AND (c.closed_at, c.id) < (?, ?)"_s : QString(), visible.text));
    if (after)
        query.bind(after->closed, after->id);
    for (const QVariant &value : visible.values)
        query.bindNext(value);
    query.bindNext(limit);
    LearningSlice slice;
    int rows = 0;
    auto done = query.each([&](const sql::Query &row) {
        ++rows;
        slice.next = LearningCursor{ row.moment(4), CaseId{ row.integer(5) } };
        if (!row.flag(6) && !row.flag(7) && !row.text(3).isEmpty())
            slice.cases.append({ row.text(0), row.text(1), row.text(2), row.text(3) });
    });
    if (!done)
        return tl::unexpected(done.error());
    if (rows < limit)
        slice.next.reset();
    return slice;
}

} // namespace lyhord
