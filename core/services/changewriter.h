#pragma once

#include "core/model/case.h"
#include "core/model/person.h"
#include "core/model/result.h"
#include "core/model/stepoutcome.h"
#include "core/services/lostcommitrecovery.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <functional>
#include <optional>

namespace lyhord {

class ChangeTransaction;
class ServiceContext;

//! The one way to change a case: a transaction of its own for each change, made again after a serialization failure,
//! and looked up when the connection broke while it was being committed. Blocks.
class ChangeWriter
{
public:
    //! Is run again when the transaction has to be made again: it keeps nothing outside what it is given
    using Write = std::function<Result<Case>(ChangeTransaction &)>;
    struct Registration
    {
        Case registered;
        bool wasThere = false; //!< registered with the same token by an attempt whose answer had not come back
    };

    explicit ChangeWriter(ServiceContext &context);

    //! A step in the case of this number. Unreachable: it may wait for the database, see settle().
    [[nodiscard]] Result<Case> commit(const QString &number, const Person &by, const Write &write);
    //! A new case; whether it is there after an error is asked by its token, not guessed (R34)
    [[nodiscard]] Result<Registration> commitNew(const QString &token, const Write &write);
    //! The case that was registered with this token, if any
    [[nodiscard]] Result<std::optional<Case>> registeredWith(const QString &token);
    //! What became of steps that wait for the database, oldest first
    [[nodiscard]] QList<StepOutcome> settle() { return m_recovery.settle(); }

private:
    [[nodiscard]] Result<Case> once(const Person &by, const Write &write, std::optional<Event> &trace);

    ServiceContext &m_context;
    LostCommitRecovery m_recovery;
};

} // namespace lyhord
