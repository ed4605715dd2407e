#include "ui/queues/casepagesource.h"

#include "core/services/caseservice.h"
#include "ui/client/workplace.h"

namespace lyhord {

ServicePageSource::ServicePageSource(Workplace &workplace)
    : m_workplace(workplace)
{
}

QFuture<Result<CasePage>> ServicePageSource::page(const CaseQuery &query, const Cursor &after, int limit)
{
    return m_workplace.ask([=](Session &session) { return session.cases().list(query, after, limit); });
}

QFuture<Result<qint64>> ServicePageSource::count(const CaseQuery &query)
{
    return m_workplace.ask([=](Session &session) { return session.cases().count(query); }, Lane::Background);
}

QFuture<Result<Anchors>> ServicePageSource::anchors(const CaseQuery &query, const Anchors &known, int slice)
{
    return m_workplace.ask(
        [=](Session &session) { return session.cases().anchors(query, known, slice); }, Lane::Background);
}

} // namespace lyhord
