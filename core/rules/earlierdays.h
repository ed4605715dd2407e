#pragma once

#include "core/model/case.h"
#include "core/model/message.h"
#include "core/model/profile.h"
#include "core/rules/workingcalendar.h"

#include <QtCore/QDateTime>

// A department that has been asked is told when its answer day has moved to an earlier one by a rule value or a closing
// day (R97): it plans by the day it was told. A later day takes nothing from it.
namespace lyhord {

struct EarlierDay
{
    QString department; //!< key
    QString number;
    QDate answerDue; //!< from now on
    friend bool operator==(const EarlierDay &, const EarlierDay &) = default;
};

//! Of the departments that have been asked, have not answered and have a mailbox
[[nodiscard]] QList<EarlierDay> earlierDaysOf(const Case &before, const Case &after, const WorkingCalendar &former,
    const WorkingCalendar &now, const Profile &profile);
//! One for each department, with numbers and days: no word of a case
[[nodiscard]] QList<Message> earlierDayLetters(
    const QList<EarlierDay> &days, const Profile &profile, const QDateTime &created, const QDateTime &notBefore);

} // namespace lyhord
