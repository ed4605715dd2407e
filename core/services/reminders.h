#pragma once

#include "core/model/result.h"

#include <QtCore/QStringList>

namespace lyhord {

class Office;

struct RemindersDone
{
    QStringList firstReminders; //!< numbers of the cases
    QStringList secondReminders;
    QStringList writeOffProposals;
    QStringList failed; //!< with the reason, in words
};

//! Takes every open case up the ladder as far as its day has come (R53–R58). May be run any number of times.
class Reminders
{
public:
    explicit Reminders(Office &office);
    [[nodiscard]] Result<RemindersDone> runDue();

private:
    Office &m_office;
};

} // namespace lyhord
