#pragma once

#include "core/model/inboxhit.h"
#include "core/model/query.h"
#include "core/model/result.h"

#include <optional>

namespace lyhord {

class Session;

//! Cases, and messages that wait in the inbox
struct Findings
{
    SearchHits cases;
    InboxHits messages;
    //! The case with exactly the number that was typed, of which no more is known than that it was handed over to the
    //! chief legal officer, and when (R90)
    std::optional<SearchHit> handedOver = {};
    [[nodiscard]] bool isEmpty() const { return cases.hits.isEmpty() && messages.hits.isEmpty() && !handedOver; }
    friend bool operator==(const Findings &, const Findings &) = default;
};

//! What a person searches for by a number, a word or a name (R102): only what she may see; messages are for those who
//! handle the inbox
class SearchService
{
public:
    explicit SearchService(Session &session);

    //! What has what was typed; limit: of each
    [[nodiscard]] Result<Findings> search(const QString &text, int limit);
    //! What is only near it, for the place that is left below what was found: words that begin so, or are spelt
    //! otherwise. To be said to be so.
    [[nodiscard]] Result<Findings> searchNear(const QString &text, int limit, const Findings &found);

    //! The case's number, where the text is one in full and nothing else; with the municipality's prefix, typed or not
    [[nodiscard]] static std::optional<QString> wholeNumber(const QString &text, const QString &prefix);

private:
    [[nodiscard]] bool handlesInbox() const;
    [[nodiscard]] std::optional<SearchHit> handedOver(const QString &number);

    Session &m_session;
};

} // namespace lyhord
