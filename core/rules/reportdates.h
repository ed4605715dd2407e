#pragma once

#include "core/model/duereport.h"
#include "core/model/profile.h"
#include "core/rules/workingcalendar.h"

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

// Which reports there are to send, for which period and by which day (R72–R75, O9). No database, no clock.
namespace lyhord {

//! "monthly:2026-11:SBF": names a report for ever
[[nodiscard]] QString keyOf(const DueReport &report);

[[nodiscard]] QString keyOf(const ReportRun &run);

//! The last working day on or before the 5th (O9); if the month has none so early, its first working day, since the
//! month before has to be over
[[nodiscard]] QDate monthlyDueDay(int year, int month, const WorkingCalendar &calendar);
//! By the seventh of the month, at latest its last working day (O9)
[[nodiscard]] QDate strategistDueDay(int year, int month, const WorkingCalendar &calendar);

//! The reports whose day lies from..to, both inside, in the order in which they are to go: the day they are due, for
//! reminders the first day after their period. Processes and boards that are not in force on that day or were not yet
//! in the period get none; a department gets each month in which it was there, its last one too.
[[nodiscard]] QList<DueReport> reportsDue(
    const Profile &profile, const WorkingCalendar &calendar, QDate from, QDate to);

//! Whoever is not there any more gets nothing, however late it is made; only a department's last month goes until the
//! end of the month in which it is due
[[nodiscard]] bool stillGoes(const DueReport &report, const Profile &profile, QDate today);

//! Since when reports go by the calendar: the day it came with the database, or the day it was last switched on;
//! nothing while it is off
[[nodiscard]] std::optional<QDate> reportsGoSince(const QList<Setting> &settings, QDate came, QDate today);

} // namespace lyhord
