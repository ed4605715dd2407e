#pragma once

#include "core/model/profile.h"

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace lyhord {

//! Easter Day by the Gregorian church rule, for any year (C4)
[[nodiscard]] QDate easterDay(int year);

struct FreeDay
{
    QDate day;
    QString name; //!< translated: "Christmas Eve"
    bool byLaw = false; //!< by lag 1989:253 (C1); else treated as free beside them (C2) or a closing day of the
                        //!< municipality's own
    friend bool operator==(const FreeDay &, const FreeDay &) = default;
};

//! The Swedish working calendar C1–C4 for any year, with the municipality's own closing days
class WorkingCalendar
{
public:
    WorkingCalendar() = default;
    //! closingDays: withdrawn ones too
    explicit WorkingCalendar(const QList<ClosingDay> &closingDays);
    //! As it stood at that version (R97)
    WorkingCalendar(const QList<ClosingDay> &closingDays, int version);

    [[nodiscard]] bool isWorkingDay(QDate day) const;
    //! Why the day is free ("Saturday", "Epiphany"), translated; empty for a working day
    [[nodiscard]] QString whyFree(QDate day) const;
    //! The day itself if it is a working day, else the next one
    [[nodiscard]] QDate workingDayOnOrAfter(QDate day) const;
    [[nodiscard]] QDate workingDayOnOrBefore(QDate day) const; //!< O9
    [[nodiscard]] QDate nextWorkingDay(QDate day) const;
    //! The count-th working day after day (C5); count ≥ 1
    [[nodiscard]] QDate addWorkingDays(QDate day, int count) const;
    //! Working days after from, up to and with to; negative when to lies before from
    [[nodiscard]] int workingDaysBetween(QDate from, QDate to) const;
    //! Free days of a year other than plain Saturdays and Sundays, by date
    [[nodiscard]] QList<FreeDay> freeDays(int year) const;
    //! How often closing days have been added or withdrawn; 0 without any
    [[nodiscard]] int version() const;

private:
    QList<ClosingDay> m_closingDays; //!< by day, those of this version only
    int m_version = 0;
};

} // namespace lyhord
