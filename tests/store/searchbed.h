#pragma once

#include "core/store/searchindex.h"
#include "tests/store/storebed.h"

#include <memory>

namespace lyhord::test {

inline Case withText(const QString &headline, const QString &text)
{
    Case subject = plainCase(headline);
    subject.text = text;
    return subject;
}

//! A database, and the headlines of what is found in it, in the order in which it is found
class SearchBed
{
protected:
    void begin() { m_db = memoryDatabase(); }
    [[nodiscard]] QStringList found(const QString &text, const AccessScope &scope = AccessScope::all())
    {
        return headlinesOf(SearchIndex(*m_db).search(text, scope, 100));
    }
    //! Without those that have the words themselves
    [[nodiscard]] QStringList near(const QString &text, const AccessScope &scope = AccessScope::all(), int limit = 100)
    {
        const auto exact = SearchIndex(*m_db).search(text, scope, 100);
        if (!exact)
            qFatal("%s", why(exact).constData());
        QStringList numbers;
        for (const SearchHit &hit : exact->hits)
            numbers.append(hit.number);
        return headlinesOf(SearchIndex(*m_db).searchNear(text, scope, limit, numbers));
    }

    std::unique_ptr<Database> m_db;

private:
    [[nodiscard]] static QStringList headlinesOf(const Result<SearchHits> &hits)
    {
        if (!hits)
            qFatal("%s", why(hits).constData());
        QStringList headlines;
        for (const SearchHit &hit : hits->hits)
            headlines.append(hit.headline);
        return headlines;
    }
};

} // namespace lyhord::test
