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
[[nodiscard]] QString withBeginning(DatabaseKind kind, const caselist::Sight &sight);
} // namespace searchstatements

//! Cases with a word
struct WordHits
{
    qint64 cases = 0; //!< about, of a common word: the newest are counted
    QList<qint64> open; //!< ids of those among the newest that are open, newest first
};

//! An open case with its words, for comparing them
struct OpenText
{
    CaseRow row;
    QString text; //!< as far as the viewer may read it
};

//! Full text over headline, text and submitter's name, in which å, ä and ö are letters of their own. A secret case is
//! found by its number only, and a name not at all, by those without the right.
class SearchIndex
{
public:
    explicit SearchIndex(Database &db);

    //! Words from two letters on, newest first; the last word may be a beginning. A case number or its beginning is
    //! looked up by number.
    [[nodiscard]] Result<SearchHits> search(const QString &text, const Viewer &viewer, int limit);
    //! Cases with a word that begins so, in headline or text; the open ones as far as the viewer may find them
    [[nodiscard]] Result<WordHits> withBeginning(const QString &beginning, const Viewer &viewer);
    //! How many cases there are or have been, about
    [[nodiscard]] Result<qint64> caseCount();
    //! By the ids of withBeginning(), in the same order
    [[nodiscard]] Result<QList<OpenText>> openTexts(const QList<qint64> &ids, const Viewer &viewer);

private:
    [[nodiscard]] Result<SearchHits> searchFile(const QString &text, const Viewer &viewer, int limit);
    [[nodiscard]] Result<SearchHits> searchServer(const QString &text, const Viewer &viewer, int limit);
    Database &m_db;
};

} // namespace lyhord
