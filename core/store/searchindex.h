#pragma once

#include "core/model/query.h"
#include "core/model/result.h"
#include "core/store/databasekind.h"

#include <QtCore/QList>

namespace lyhord {

class Database;
namespace caselist {
struct Sight;
}

//! The statements, for the test that looks at their plans
namespace searchstatements {
[[nodiscard]] QString byNumber(const caselist::Sight &sight);
[[nodiscard]] QString byWords(DatabaseKind kind, const caselist::Sight &sight);
[[nodiscard]] QString openWithWord(DatabaseKind kind, const caselist::Sight &sight);
} // namespace searchstatements

//! Full text over headline, text and submitter's name, in which å, ä and ö are letters of their own. A secret case is
//! found by its number only, and a name not at all, by those without the right.
class SearchIndex
{
public:
    explicit SearchIndex(Database &db);

    //! Words from two letters on, newest first; the last word may be a beginning. A case number or its beginning is
    //! looked up by number.
    [[nodiscard]] Result<SearchHits> search(const QString &text, const Viewer &viewer, int limit);
    //! Open cases whose words look like this text's, best first
    [[nodiscard]] Result<QList<CaseRow>> similarOpen(const QString &text, const Viewer &viewer, int limit);

private:
    [[nodiscard]] Result<SearchHits> searchFile(const QString &text, const Viewer &viewer, int limit);
    [[nodiscard]] Result<SearchHits> searchServer(const QString &text, const Viewer &viewer, int limit);
    Database &m_db;
};

} // namespace lyhord
