#pragma once

#include "core/model/case.h"
#include "core/model/event.h"
#include "core/model/profile.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QStringList>

#include <optional>

// A case as a careful clerk would note it down: from its timeline, one event after the other. For the second, slow
// computation of the figures, which shares nothing with the one of the program.
namespace lyhord::test {

//! Counts working days one by one
class PlainCalendar
{
public:
    PlainCalendar() = default;
    explicit PlainCalendar(const QList<ClosingDay> &closingDays);

    //! Working days after from, up to and with to; closing days of a later version of the calendar do not count. None
    //! when to does not lie after from.
    [[nodiscard]] int workingDays(QDate from, QDate to, int version) const;

private:
    [[nodiscard]] bool isWorkingDay(QDate day, int version) const;

    QList<ClosingDay> m_closingDays;
    mutable QHash<int, QHash<QDate, bool>> m_known; //!< by version
};

enum class PlainEnd { Open, Closed, WrittenOff };

struct PlainCase
{
    Case subject;
    QString department; //!< the first one asked, else the category's
    QDate received; //!< local days, as all here
    QDate registered;
    bool referred = false;
    PlainEnd end = PlainEnd::Open;
    std::optional<QDate> ended; //!< closed or written off
    std::optional<QDate> answered; //!< for the first time
    QList<Event> standing; //!< what has happened and was not taken back
    int feedbackWorkingDays = 0; //!< if answered
    int handlingWorkingDays = 0; //!< if ended
    QStringList contradictions; //!< where the timeline and the case differ
};

[[nodiscard]] PlainCase plainCase(const Case &subject, const QList<Event> &timeline, const PlainCalendar &calendar);

} // namespace lyhord::test
