#pragma once

#include "core/model/ids.h"
#include "core/model/result.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace lyhord {

class Database;

//! What the server itself asks when it judges who may do what. A file asks nobody: there every call does nothing.
class RightsStore
{
public:
    struct RoleRight
    {
        QString role;
        QString action;
        QString reach; //!< own_department, everywhere
    };
    struct EventRight
    {
        QString kind;
        QString action;
    };

    explicit RightsStore(Database &db);

    //! Expects the caller's transaction
    [[nodiscard]] Result<> replace(const QList<RoleRight> &roles, const QList<EventRight> &events);
    //! Makes a known person's login, without a password, or takes the one that is there, and puts it into the groups of
    //! its roles. From then on the groups follow the roles by themselves.
    [[nodiscard]] Result<> takeInLogin(const QString &login);
    //! Shows a secret case to this session and leaves the trace of the look (L9). Not within a transaction: the text is
    //! shown when the trace is there for good.
    [[nodiscard]] Result<> openSecretCase(CaseId id);

private:
    Database &m_db;
};

} // namespace lyhord
