#include "core/services/casedesk.h"
#include "core/services/office.h"
#include "core/store/casestore.h"
#include "core/store/database.h"
#include "core/store/inboxstore.h"
#include "core/store/searchindex.h"

namespace lyhord {

Result<CasePage> CaseDesk::list(const CaseQuery &query, const Cursor &after, int limit)
{
    return CaseStore(m_office.database()).list(query, m_office.viewer(), m_office.today(), after, limit);
}

Result<qint64> CaseDesk::count(const CaseQuery &query)
{
    return CaseStore(m_office.database()).count(query, m_office.viewer(), m_office.today());
}

Result<Anchors> CaseDesk::anchors(const CaseQuery &query, const Anchors &known, int slice)
{
    return CaseStore(m_office.database()).anchors(query, m_office.viewer(), m_office.today(), known, slice);
}

Result<QueueCounts> CaseDesk::counts()
{
    Result<QueueCounts> counts = CaseStore(m_office.database()).counts(m_office.viewer(), m_office.today());
    if (!counts || !m_office.require(Action::HandleInbox))
        return counts;
    const Result<qint64> waiting = InboxStore(m_office.database()).countWaiting();
    if (!waiting)
        return tl::unexpected(waiting.error());
    counts->queues.insert(Queue::Inbox, *waiting);
    return counts;
}

Result<SearchHits> CaseDesk::search(const QString &text, int limit)
{
    return SearchIndex(m_office.database()).search(text, m_office.viewer(), limit);
}

Result<QList<CaseRow>> CaseDesk::similarOpen(const QString &text, int limit)
{
    return SearchIndex(m_office.database()).similarOpen(text, m_office.viewer(), limit);
}

} // namespace lyhord
