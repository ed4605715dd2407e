#include "core/services/searchdesk.h"

#include "core/services/casedesk.h"
#include "core/services/office.h"
#include "core/store/database.h"
#include "core/store/inboxsearch.h"
#include "core/store/searchindex.h"

namespace lyhord {

SearchDesk::SearchDesk(Office &office)
    : m_office(office)
{
}

bool SearchDesk::handlesInbox() const
{
    return m_office.require(Action::HandleInbox).has_value();
}

Result<Findings> SearchDesk::search(const QString &text, int limit)
{
    Findings found;
    const Result<SearchHits> cases = m_office.cases().search(text, limit);
    if (!cases)
        return tl::unexpected(cases.error());
    found.cases = *cases;
    if (!handlesInbox())
        return found;
    return InboxSearch(m_office.database()).search(text, m_office.viewer(), limit).map([&](const InboxHits &messages) {
        found.messages = messages;
        return found;
    });
}

Result<Findings> SearchDesk::searchNear(const QString &text, int limit, const Findings &found)
{
    Findings near;
    const int caseLimit = limit - int(found.cases.hits.size());
    if (caseLimit > 0) {
        QStringList numbers;
        for (const SearchHit &hit : found.cases.hits)
            numbers.append(hit.number);
        const Result<SearchHits> cases = SearchIndex(m_office.database())
                                             .searchNear(text, m_office.viewer(), caseLimit, numbers);
        if (!cases)
            return tl::unexpected(cases.error());
        near.cases = *cases;
    }
    const int messageLimit = limit - int(found.messages.hits.size());
    if (messageLimit <= 0 || !handlesInbox())
        return near;
    QList<InboxItemId> ids;
    for (const InboxHit &hit : found.messages.hits)
        ids.append(hit.id);
    return InboxSearch(m_office.database())
        .searchNear(text, m_office.viewer(), messageLimit, ids)
        .map([&near](const InboxHits &messages) {
            near.messages = messages;
            return near;
        });
}

} // namespace lyhord
