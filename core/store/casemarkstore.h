#pragma once

#include "core/model/ids.h"
#include "core/model/result.h"
#include "core/model/workingnote.h"

#include <QtCore/QMap>
#include <QtCore/QSet>

namespace lyhord {

class Database;
struct AccessScope;

//! A person's own marks on cases: the day to come back, and how far the case's events have been seen
class CaseMarkStore
{
public:
    CaseMarkStore(Database &db, const QString &login);

    struct Marks
    {
        std::optional<CaseFlag> flag;
        EventId seen; //!< the newest event seen; invalid if the case has never been looked at
    };
    [[nodiscard]] Result<Marks> ofCase(CaseId id);
    [[nodiscard]] Result<> flag(CaseId id, const CaseFlag &flag); //!< instead of an earlier one
    [[nodiscard]] Result<> unflag(CaseId id);
    //! Never less than what has been noted before
    [[nodiscard]] Result<> noteLook(CaseId id, EventId newest, const QDateTime &now);
    [[nodiscard]] Result<> forgetLooksBefore(const QDateTime &moment);
    //! Numbers of cases in which others have done something since the person looked at them; only of those that may
    //! still be seen
    [[nodiscard]] Result<QSet<QString>> changed(const AccessScope &scope);
    //! What was handed over to the person and has a letter or a call waiting to leave (R90): numbers, with whether it
    //! is answered
    [[nodiscard]] Result<QMap<QString, bool>> handedOverToLeave(const AccessScope &scope);
    [[nodiscard]] Result<QMap<QString, CaseFlag>> flagged(const AccessScope &scope); //!< by the case's number

private:
    Database &m_db;
    QString m_login;
};

} // namespace lyhord
