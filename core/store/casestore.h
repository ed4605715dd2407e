#pragma once

#include "core/model/case.h"
#include "core/model/query.h"
#include "core/model/result.h"

namespace lyhord {

class Database;

//! NotFound, in the same words whether there is none or it is hidden: nobody is to learn which
[[nodiscard]] Error noSuchCase(const QString &number);

//! Cases with their assignments, consultations and links. What writes expects the caller's sql::Transaction.
class CaseStore
{
public:
    explicit CaseStore(Database &db);

    //! Gives the next number of the year ("2026-000123", after the prefix and a hyphen if there is one), without gaps.
    //! On a server the server does, by the local day of the registration and the profile's prefix. An empty token gets
    //! one. Returned with id, number, version and the assignments' ids. The version is 1, in a file that of a case with
    //! a history, if it has one.
    [[nodiscard]] Result<Case> insert(Case registered, int year, const QString &prefix = {});
    //! before: as it was loaded. Conflict when someone else has saved meanwhile. Returned with the new version.
    [[nodiscard]] Result<Case> save(const Case &before, Case after);

    [[nodiscard]] Result<Case> byNumber(const QString &number); //!< NotFound in words
    [[nodiscard]] Result<Case> byId(CaseId id);
    [[nodiscard]] Result<std::optional<QString>> numberWithToken(const QString &token);

    //! today: departments whose validity ended before it do not own a case any more
    [[nodiscard]] Result<CasePage> list(
        const CaseQuery &query, const AccessScope &scope, QDate today, const Cursor &after, int limit);
    //! Exact up to countedAtMost, then countedAtMost + 1
    [[nodiscard]] Result<qint64> count(const CaseQuery &query, const AccessScope &scope, QDate today);
    static constexpr int countedAtMost = 100'000;
    //! Continues from `known` for about `slice` rows; called again until it is complete
    [[nodiscard]] Result<Anchors> anchors(
        const CaseQuery &query, const AccessScope &scope, QDate today, const Anchors &known, int slice);
    //! Without the inbox, which is InboxStore's. Its cost follows the number of open cases.
    [[nodiscard]] Result<QueueCounts> counts(const AccessScope &scope, QDate today);

    //! Those of them that the viewer may see, in their order
    [[nodiscard]] Result<QList<CaseRow>> rows(const QList<CaseId> &ids, const AccessScope &scope);

    //! Cases with an asked department whose next step of the ladder has come
    [[nodiscard]] Result<QStringList> ladderDue(QDate today);
    //! Numbers of all open cases, what is due first: for deadlines that are computed anew
    [[nodiscard]] Result<QStringList> openNumbers();
    //! How many open cases wait for an answer of each department; those that none waits for are left out
    [[nodiscard]] Result<QMap<QString, qint64>> waitingByDepartment();
    //! Numbers of the open cases that wait for this department, what is due first
    [[nodiscard]] Result<QStringList> awaiting(const QString &department);

private:
    Database &m_db;
};

} // namespace lyhord
