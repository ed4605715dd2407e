#pragma once

#include "core/model/progress.h"
#include "core/model/result.h"

#include <QtCore/QStringList>

namespace lyhord {

class CaseService;
class ServiceContext;
struct Person;

struct RemindersDone
{
    QStringList firstReminders; //!< numbers of the cases in which a department was written to
    QStringList secondReminders;
    QStringList writeOffProposals;
    int letters = 0; //!< reminders into the outbox: a case may have several
    QStringList failed; //!< with the reason, in words
};

//! Takes every open case up the ladder as far as its day has come (R53–R58). May be run any number of times.
class Reminders
{
public:
    Reminders(ServiceContext &context, CaseService &cases);
    //! NotPermitted unless the person may do what is due, as a worker or as one who sends
    [[nodiscard]] Result<> mayRun() const;
    //! progress is told the cases, and may stop the work between two of them
    [[nodiscard]] Result<RemindersDone> runDue(const Progress &progress = {});

private:
    [[nodiscard]] Result<> remind(const Person &acting, const QString &number, RemindersDone &done);

    ServiceContext &m_context;
    CaseService &m_cases;
};

} // namespace lyhord
