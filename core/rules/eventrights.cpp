#include "core/rules/eventrights.h"

namespace lyhord {

QList<Action> actionsFor(EventKind kind)
{
    switch (kind) {
    case EventKind::Registered:
        return { Action::Register };
    case EventKind::Assigned: // also at once with the registration
        return { Action::Assign, Action::Register };
    case EventKind::AnswerSent: // also what was answered in the call
        return { Action::Send, Action::Register };
    case EventKind::ConsultAnswered:
        return { Action::AnswerConsultation };
    case EventKind::AnswerRecorded:
    case EventKind::HandedBack:
    case EventKind::Attached:
        return { Action::RecordAnswer };
    case EventKind::InterimAnswerSent:
    case EventKind::Dispatched:
    case EventKind::Disclosed:
        return { Action::Send };
    case EventKind::ReminderSent:
    case EventKind::WriteOffProposed:
        return { Action::Work, Action::Assign };
    case EventKind::WrittenOff:
    case EventKind::Reopened:
    case EventKind::Closed:
        return { Action::Close };
    case EventKind::Corrected: // a new closing day moves deadlines
        return { Action::Correct, Action::Administer };
    case EventKind::Consulted:
    case EventKind::Referred:
    case EventKind::Linked:
    case EventKind::Split:
    case EventKind::FollowedUp:
    case EventKind::Unassigned:
    case EventKind::NotSatisfied:
        return { Action::Assign };
    case EventKind::ReadSecret:
        return { Action::ReadSecret };
    case EventKind::Undone:
        return { Action::Undo };
    case EventKind::Disposed:
        return {};
    }
    return {};
}

} // namespace lyhord
