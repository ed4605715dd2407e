#pragma once

#include "core/model/query.h"
#include "core/model/result.h"
#include "core/rules/sameperson.h"

namespace lyhord {

class Database;

//! What a person has told before, as far as it can be seen
struct EarlierCases
{
    QList<CaseRow> byContact; //!< of the same telephone number or e-mail address, newest first
    QList<CaseRow> byName; //!< of the same name only: somebody else may be called so
    bool more = false; //!< there are older ones
    [[nodiscard]] bool isEmpty() const { return byContact.isEmpty() && byName.isEmpty(); }
    friend bool operator==(const EarlierCases &, const EarlierCases &) = default;
};

//! Finds the earlier cases of who gets in touch, for those who may read names: never one with protected identity or a
//! secrecy mark, whoever asks (L9)
class EarlierSearch
{
public:
    EarlierSearch(Database &database, const AccessScope &scope);
    //! limit: of both lists together
    [[nodiscard]] Result<EarlierCases> of(const PersonSought &person, int limit);

private:
    Database &m_database;
    AccessScope m_scope;
};

} // namespace lyhord
