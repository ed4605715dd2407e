#include "ui/queues/casepagesource.h"

#include "core/services/casedesk.h"
#include "ui/common/workplace.h"

namespace lyhord {

DeskPageSource::DeskPageSource(Workplace &workplace)
    : m_workplace(workplace)
{
}

QFuture<Result<CasePage>> DeskPageSource::page(const CaseQuery &query, const Cursor &after, int limit)
{
    return m_workplace.ask([=](Office &office) { return office.cases().list(query, after, limit); });
}

QFuture<Result<qint64>> DeskPageSource::count(const CaseQuery &query)
{
    return m_workplace.ask([=](Office &office) { return office.cases().count(query); }, Lane::Background);
}

QFuture<Result<Anchors>> DeskPageSource::anchors(const CaseQuery &query, const Anchors &known, int slice)
{
    return m_workplace.ask(
        [=](Office &office) { return office.cases().anchors(query, known, slice); }, Lane::Background);
}

} // namespace lyhord
