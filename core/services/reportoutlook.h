#pragma once

#include "core/rules/lifecycle.h"
#include "core/rules/permissions.h"
#include "core/services/reportcalendar.h"

#include <QtCore/QHash>

// What the two halves of the report calendar share.
namespace lyhord {

//! Rules, runs and recipients as they stand
struct ReportCalendar::Outlook
{
    RuleBook book;
    QDate today;
    QDate came; //!< the calendar's first day
    std::optional<QDate> since; //!< reports go since then; nothing while they are switched off
    QDate firstCase; //!< the day of the oldest one's receipt; invalid when there is none
    QHash<QString, ReportRun> runs; //!< by key
    QList<ReportRecipient> recipients;
    AccessScope counting; //!< which departments' reports the person sees

    //! In the order in which they are to go
    [[nodiscard]] QList<DueReport> due(QDate from, QDate to) const;
    [[nodiscard]] bool sees(const DueReport &due) const;
    //! There is nothing to tell of that time: it goes only when somebody sends it
    [[nodiscard]] bool isBeforeFirstCase(const DueReport &due) const;
    //! Whether reports of this kind go only when somebody sends them
    [[nodiscard]] bool waits(DueKind kind) const;
    [[nodiscard]] std::optional<ReportRun> run(const DueReport &due) const;
    [[nodiscard]] CalendarEntry entry(const DueReport &due) const;
    enum class Duty { None, Draft, Send };
    //! What a round has to do with it
    [[nodiscard]] Duty duty(const DueReport &due) const;
};

//! What a report begins with
[[nodiscard]] ReportRun runFor(const DueReport &due, const QDateTime &now, const QString &by);
//! A PDF to read and a workbook to work on
[[nodiscard]] Result<QList<AttachedFile>> reportFiles(const Report &report, const DueReport &due, int smallNumber);
[[nodiscard]] Error notYet(const CalendarEntry &entry);
[[nodiscard]] Error overtaken();

} // namespace lyhord
