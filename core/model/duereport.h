#pragma once

#include "core/model/ids.h"
#include "core/model/names.h"
#include "core/model/period.h"

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <optional>

// Reports that go out on their dates (R72–R75): which there are, what became of each, and who gets them.
namespace lyhord {

enum class DueKind {
    Monthly, //!< to a department, on the month before (R72)
    Strategist, //!< to the quality strategist before interim and annual reports, the whole municipality (R73)
    ProcessGroup, //!< the same for one process group (R74, R81)
    Board, //!< twice a year to a board: a reminder without a date (R75)
    Executive, //!< once a year to the municipal executive: a reminder without a date (R75)
};
LYHORD_NAMES(DueKind, 5, { DueKind::Monthly, QLatin1StringView("monthly") },
    { DueKind::Strategist, QLatin1StringView("strategist") },
    { DueKind::ProcessGroup, QLatin1StringView("process_group") }, { DueKind::Board, QLatin1StringView("board") },
    { DueKind::Executive, QLatin1StringView("executive") })

//! One report that is to be sent once
struct DueReport
{
    DueKind kind = DueKind::Monthly;
    Period period;
    QString scope; //!< a department's key, for a process group the process's; empty: the whole municipality
    QDate from; //!< the first day it can be made: the period has ended
    std::optional<QDate> due; //!< the last day it is to go; nothing: a reminder without a date
    friend bool operator==(const DueReport &, const DueReport &) = default;
};

enum class ReportState {
    Draft, //!< begun; goes on its day, or waits for a person
    Released, //!< a person lets it go: the worker sends it
    Queued, //!< its letter is in the outbox
    Sent,
    Failed, //!< the letter could not be delivered
    SentByHand, //!< a person has seen to it
};
LYHORD_NAMES(ReportState, 6, { ReportState::Draft, QLatin1StringView("draft") },
    { ReportState::Released, QLatin1StringView("released") }, { ReportState::Queued, QLatin1StringView("queued") },
    { ReportState::Sent, QLatin1StringView("sent") }, { ReportState::Failed, QLatin1StringView("failed") },
    { ReportState::SentByHand, QLatin1StringView("sent_by_hand") })

//! What became of a report; kind, period and scope together are there once
struct ReportRun
{
    ReportRunId id;
    int version = 1;
    DueKind kind = DueKind::Monthly;
    QString period; //!< its name
    QString scope;
    std::optional<QDate> due;
    ReportState state = ReportState::Draft;
    QDateTime made; //!< UTC
    QString madeBy; //!< login
    QString comment;
    QString toName;
    QString toAddress; //!< where it went or is to go; empty while nobody knows
    std::optional<QDateTime> sent;
    MessageId message; //!< the newest letter
    friend bool operator==(const ReportRun &, const ReportRun &) = default;
};

struct ReportRecipient
{
    DueKind kind = DueKind::Strategist;
    QString scope; //!< as in DueReport
    QString name;
    QString address; //!< empty for a department's monthly report: it goes to the official mailbox
    QString language = QStringLiteral("sv"); //!< ISO 639-1
    bool masked = false; //!< small numbers are not shown (R78)
    friend bool operator==(const ReportRecipient &, const ReportRecipient &) = default;
};

} // namespace lyhord
