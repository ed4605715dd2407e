#pragma once

#include "core/model/result.h"

#include <QtCore/QStringList>

namespace lyhord {

class ChangeWriter;
class ServiceContext;

struct CasesHandedOn
{
    QStringList numbers;
    QStringList failed; //!< with the reason, in words
    friend bool operator==(const CasesHandedOn &, const CasesHandedOn &) = default;
};

//! Gives what waits for departments that exist no more to those that have taken over (R98). May be run any number of
//! times, by several at once: a case that somebody else has changed meanwhile is left to the next time.
class HandingOn
{
public:
    HandingOn(ServiceContext &context, ChangeWriter &writer);
    //! Numbers of what waits for a department that is gone, what is due first of each; none for who may not hand on
    [[nodiscard]] Result<QStringList> due();
    //! One of them. Only a database out of reach is an error; what else goes wrong is logged and among what failed.
    [[nodiscard]] Result<> handOn(const QString &number, CasesHandedOn &done);
    //! All of them, one after the other
    [[nodiscard]] Result<CasesHandedOn> runDue();

private:
    [[nodiscard]] bool mayHandOn() const;
    [[nodiscard]] Result<bool> moved(const QString &number);

    ServiceContext &m_context;
    ChangeWriter &m_writer;
};

} // namespace lyhord
