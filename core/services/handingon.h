#pragma once

#include "core/model/progress.h"
#include "core/model/result.h"

#include <QtCore/QStringList>

namespace lyhord {

class ChangeWriter;
class ServiceContext;

struct CasesHandedOn
{
    QStringList numbers;
    QStringList failed; //!< with the reason, in words
};

//! Gives what waits for departments that exist no more to those that have taken over (R98). May be run any number of
//! times, by several at once: a case that somebody else has changed meanwhile is left to the next time.
class HandingOn
{
public:
    HandingOn(ServiceContext &context, ChangeWriter &writer);
    //! progress is told the cases, and may stop the work between two of them
    [[nodiscard]] Result<CasesHandedOn> runDue(const Progress &progress = {});

private:
    [[nodiscard]] bool mayHandOn() const;
    [[nodiscard]] Result<QStringList> due();
    [[nodiscard]] Result<bool> handOn(const QString &number);

    ServiceContext &m_context;
    ChangeWriter &m_writer;
};

} // namespace lyhord
