#pragma once

#include "core/model/case.h"
#include "core/model/event.h"
#include "core/model/profile.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QStringList>

#include <optional>

// A case as a careful clerk would note it down: from its timeline, one event after the other. For the second, slow
// computation of the figures, which is written from the requirements and shares nothing with the program's.
namespace lyhord::test {

//! Counts working days one by one
class PlainCalendar
{
public:
    PlainCalendar() = default;
    //! added: when the first closing day of the municipality's own came into force, when the second
    explicit PlainCalendar(const QList<ClosingDay> &closingDays, const QList<QDateTime> &added = {});

    //! The calendar that held then
    [[nodiscard]] int versionAt(const QDateTime &moment) const;
    [[nodiscard]] QDate tenthWorkingDay(QDate received, int version) const;
    //! Working days after from, up to and with to; closing days of a later version of the calendar do not count. None
    //! when to does not lie after from.
    [[nodiscard]] int workingDays(QDate from, QDate to, int version) const;

private:
    [[nodiscard]] bool isWorkingDay(QDate day, int version) const;

    QList<ClosingDay> m_closingDays;
    QList<QDateTime> m_added;
    mutable QHash<int, QHash<QDate, bool>> m_known; //!< by version
};

enum class PlainEnd { Open, Closed, WrittenOff };

struct PlainCase
{
    Case subject;
    QString department; //!< the first one asked, else the one it was answered for, else the category's
    QStringList asked; //!< all that are asked (R88); the department where none is
    QStringList answeredByDay; //!< of those, who had answered by the answer day
    QDate received; //!< local days, as all here
    QDate registered;
    bool referred = false;
    bool handedOver = false; //!< to the chief legal officer: counted nowhere (R90)
    PlainEnd end = PlainEnd::Open;
    std::optional<QDate> ended; //!< closed or written off
    QDate due; //!< the answer day of R88; invalid: nothing was promised
    std::optional<QDate> answered; //!< the first answer was given (R89)
    std::optional<QDate> firstClosed;
    QDate dueAgain; //!< the answer day of its latest reopening; invalid: never reopened
    std::optional<QDate> answeredAgain;
    QList<Event> standing; //!< what has happened and was not taken back
    int feedbackWorkingDays = 0; //!< if answered
    int handlingWorkingDays = 0; //!< if ended
    QStringList contradictions; //!< where the timeline and the case differ
};

//! The calendar has moved the days: nobody's step, nothing that can be taken back, and no correction (R105)
[[nodiscard]] bool isCalendarMove(const Event &event);

//! At the end of that day, by what had happened until then and was not taken back since; what came in earlier than it
//! was registered was open from its day on
[[nodiscard]] bool wasOpenOn(const PlainCase &one, QDate day);

[[nodiscard]] PlainCase plainCase(const Case &subject, const QList<Event> &timeline, const PlainCalendar &calendar);

} // namespace lyhord::test
