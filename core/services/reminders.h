#pragma once

#include "core/model/result.h"

#include <QtCore/QStringList>

namespace lyhord {

class CaseService;
class ServiceContext;

struct RemindersDone
{
    QStringList firstReminders; //!< numbers of the cases in which a department was written to
    QStringList secondReminders;
    QStringList writeOffProposals;
    int letters = 0; //!< reminders into the outbox: a case may have several
    QStringList failed; //!< with the reason, in words
    friend bool operator==(const RemindersDone &, const RemindersDone &) = default;
};

//! Takes every open case up the ladder as far as its day has come (R53–R58). May be run any number of times.
class Reminders
{
public:
    Reminders(ServiceContext &context, CaseService &cases);
    //! NotPermitted unless the person may do what is due, as a worker or as one who sends
    [[nodiscard]] Result<> mayRun() const;
    //! Numbers of the cases whose day has come for one of their departments
    [[nodiscard]] Result<QStringList> due();
    //! One of them. Only a database out of reach is an error; what else goes wrong is logged and among what failed.
    [[nodiscard]] Result<> remind(const QString &number, RemindersDone &done);
    //! All of them, one after the other
    [[nodiscard]] Result<RemindersDone> runDue();

private:
    [[nodiscard]] Result<> takeNextStep(const QString &number, RemindersDone &done);

    ServiceContext &m_context;
    CaseService &m_cases;
};

} // namespace lyhord
