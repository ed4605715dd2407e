#pragma once

#include "core/model/ids.h"
#include "core/model/names.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>

namespace lyhord {

enum class EventKind {
    Registered,
    Assigned,
    Consulted,
    ConsultAnswered,
    AnswerRecorded,
    InterimAnswerSent,
    AnswerSent,
    ReminderSent,
    WriteOffProposed,
    WrittenOff,
    Reopened,
    Referred,
    Corrected,
    Linked,
    Split,
    FollowedUp,
    Attached,
    Disclosed,
    ReadSecret,
    Disposed,
    Undone,
    Unassigned,
    Closed,
    NotSatisfied,
    HandedBack, //!< a department says that the matter is not its own
    Dispatched, //!< a letter was posted, a call made, an e-mail sent from another program (R89)
};
LYHORD_NAMES(EventKind, 26, { EventKind::Registered, QLatin1StringView("registered") },
    { EventKind::Assigned, QLatin1StringView("assigned") }, { EventKind::Consulted, QLatin1StringView("consulted") },
    { EventKind::ConsultAnswered, QLatin1StringView("consult_answered") },
    { EventKind::AnswerRecorded, QLatin1StringView("answer_recorded") },
    { EventKind::InterimAnswerSent, QLatin1StringView("interim_answer_sent") },
    { EventKind::AnswerSent, QLatin1StringView("answer_sent") },
    { EventKind::ReminderSent, QLatin1StringView("reminder_sent") },
    { EventKind::WriteOffProposed, QLatin1StringView("write_off_proposed") },
    { EventKind::WrittenOff, QLatin1StringView("written_off") }, { EventKind::Reopened, QLatin1StringView("reopened") },
    { EventKind::Referred, QLatin1StringView("referred") }, { EventKind::Corrected, QLatin1StringView("corrected") },
    { EventKind::Linked, QLatin1StringView("linked") }, { EventKind::Split, QLatin1StringView("split") },
    { EventKind::FollowedUp, QLatin1StringView("followed_up") }, { EventKind::Attached, QLatin1StringView("attached") },
    { EventKind::Disclosed, QLatin1StringView("disclosed") },
    { EventKind::ReadSecret, QLatin1StringView("read_secret") }, { EventKind::Disposed, QLatin1StringView("disposed") },
    { EventKind::Undone, QLatin1StringView("undone") }, { EventKind::Unassigned, QLatin1StringView("unassigned") },
    { EventKind::Closed, QLatin1StringView("closed") }, { EventKind::NotSatisfied, QLatin1StringView("not_satisfied") },
    { EventKind::HandedBack, QLatin1StringView("handed_back") },
    { EventKind::Dispatched, QLatin1StringView("dispatched") })

//! A step in the timeline. Events are only ever added.
struct Event
{
    EventId id;
    CaseId caseId;
    QDateTime at; //!< UTC
    QString by; //!< login; "worker" for what happens by itself
    EventKind kind = EventKind::Registered;
    QJsonObject details; //!< may hold personal data; is emptied at disposal, its checksum stays
    friend bool operator==(const Event &, const Event &) = default;
};

} // namespace lyhord
