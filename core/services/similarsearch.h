#pragma once

#include "core/model/query.h"
#include "core/model/result.h"
#include "core/rules/likeness.h"

#include <QtCore/QHash>

namespace lyhord {

class Database;

//! Finds open cases that speak of the same thing as a text: the index gives those that share telling words, the rule
//! of likeness decides which are worth showing
class SimilarSearch
{
public:
    SimilarSearch(Database &database, const AccessScope &scope);

    //! Likest first. As far as the viewer may read them.
    [[nodiscard]] Result<QList<CaseRow>> openLike(const QString &text, int limit);

private:
    [[nodiscard]] Result<> count(const TextSubject &subject, WordRarity &rarity);
    [[nodiscard]] QList<qint64> candidates() const;
    Database &m_database;
    AccessScope m_scope;
    QHash<qint64, double> m_shared; //!< by case: how telling the words are that it shares
};

} // namespace lyhord
