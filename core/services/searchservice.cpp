#include "core/services/searchservice.h"

#include "core/db/database.h"
#include "core/services/caseservice.h"
#include "core/services/session.h"
#include "core/store/inboxsearch.h"
#include "core/store/numbersought.h"
#include "core/store/searchindex.h"

#include <algorithm>

namespace lyhord {

SearchService::SearchService(Session &session)
    : m_session(session)
{
}

bool SearchService::handlesInbox() const
{
    return m_session.require(Action::HandleInbox).has_value();
}

std::optional<QString> SearchService::wholeNumber(const QString &text, const QString &prefix)
{
    const auto sought = NumberSought::in(text, prefix);
    return sought ? sought->whole() : std::nullopt;
}

std::optional<SearchHit> SearchService::handedOver(const QString &number)
{
    const Result<CaseFile> known = m_session.cases().refreshed(number);
    if (!known || !known->handedOver || known->events.isEmpty())
        return std::nullopt;
    return SearchHit{ .number = number,
        .headline = known->subject.headline,
        .snippet = {},
        .status = known->subject.status,
        .secret = true,
        .received = known->events.constFirst().at,
        .submitterName = {} };
}

Result<Findings> SearchService::search(const QString &text, int limit)
{
    Findings found;
    const Result<SearchHits> cases = m_session.cases().search(text, limit);
    if (!cases)
        return tl::unexpected(cases.error());
    found.cases = *cases;
    const Result<RuleBook> book = m_session.ruleBook();
    if (!book)
        return tl::unexpected(book.error());
    const auto number = wholeNumber(text, book->profile.numberPrefix);
    if (number && std::ranges::find(found.cases.hits, *number, &SearchHit::number) == found.cases.hits.end())
        found.handedOver = handedOver(*number);
    if (!handlesInbox())
        return found;
    return InboxSearch(m_session.database())
        .search(text, m_session.accessScope(), limit)
        .map([&](const InboxHits &messages) {
            found.messages = messages;
            return found;
        });
}

Result<Findings> SearchService::searchNear(const QString &text, int limit, const Findings &found)
{
    Findings near;
    const int caseLimit = limit - int(found.cases.hits.size());
    if (caseLimit > 0) {
        QStringList numbers;
        for (const SearchHit &hit : found.cases.hits)
            numbers.append(hit.number);
        const Result<SearchHits> cases = SearchIndex(m_session.database())
                                             .searchNear(text, m_session.accessScope(), caseLimit, numbers);
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
    return InboxSearch(m_session.database())
        .searchNear(text, m_session.accessScope(), messageLimit, ids)
        .map([&near](const InboxHits &messages) {
            near.messages = messages;
            return near;
        });
}

} // namespace lyhord
