#pragma once

#include "core/model/accessscope.h"
#include "core/model/case.h"
#include "core/model/names.h"
#include "core/model/person.h"
#include "core/model/query.h"

#include <QtCore/QDate>
#include <QtCore/QString>

namespace lyhord {

//! What a person can be allowed to do (R30)
enum class Action {
    ReadCase, //!< open a case with its text
    ReadNames, //!< see who submitted
    ReadSecret, //!< see name and text of a case with a secrecy mark or protected identity (L9)
    ReadBribery, //!< see a case referred as suspected bribery or crime (R11)
    Register,
    Assign, //!< ask, un-ask, consult, refer, link, split
    RecordAnswer,
    AnswerConsultation,
    Send, //!< interim and final answers
    Close, //!< close, write off, reopen
    CloseWithMissingPart, //!< close although an awaited part is missing (R44)
    Correct,
    Undo,
    HandleInbox,
    Import,
    ReadStatistics,
    SendReports, //!< comment on reports that are due and let them go (R72, R73)
    Administer, //!< departments, headlines, categories, standard answers, settings, calendar
    GrantRoles, //!< R32
    Backup,
    Audit,
    Work, //!< what the worker does by itself
};
LYHORD_NAMES(Action, 22, { Action::ReadCase, QLatin1StringView("read_case") },
    { Action::ReadNames, QLatin1StringView("read_names") }, { Action::ReadSecret, QLatin1StringView("read_secret") },
    { Action::ReadBribery, QLatin1StringView("read_bribery") }, { Action::Register, QLatin1StringView("register") },
    { Action::Assign, QLatin1StringView("assign") }, { Action::RecordAnswer, QLatin1StringView("record_answer") },
    { Action::AnswerConsultation, QLatin1StringView("answer_consultation") },
    { Action::Send, QLatin1StringView("send") }, { Action::Close, QLatin1StringView("close") },
    { Action::CloseWithMissingPart, QLatin1StringView("close_with_missing_part") },
    { Action::Correct, QLatin1StringView("correct") }, { Action::Undo, QLatin1StringView("undo") },
    { Action::HandleInbox, QLatin1StringView("handle_inbox") }, { Action::Import, QLatin1StringView("import") },
    { Action::ReadStatistics, QLatin1StringView("read_statistics") },
    { Action::SendReports, QLatin1StringView("send_reports") }, { Action::Administer, QLatin1StringView("administer") },
    { Action::GrantRoles, QLatin1StringView("grant_roles") }, { Action::Backup, QLatin1StringView("backup") },
    { Action::Audit, QLatin1StringView("audit") }, { Action::Work, QLatin1StringView("work") })

//! How far a role's permission reaches
enum class Reach {
    Never,
    OwnDepartment, //!< cases the person's department has been asked about
    Everywhere,
};

//! The one table of rights: role × action. It drives what the desktop offers and what the services allow.
[[nodiscard]] Reach reachOf(Role role, Action action);
//! Suspected bribery or crime: the chief legal officer's and nobody else's (R11, R90)
[[nodiscard]] bool isHandedOver(const Case &subject);

//! An action that is about no case in particular
[[nodiscard]] bool may(const Person &person, Action action, QDate day);
//! An action on this case; secrecy and suspected bribery are part of the answer. A secret case may be opened by whoever
//! may read it otherwise, with name and text masked unless ReadSecret is allowed too.
[[nodiscard]] bool may(const Person &person, Action action, const Case &subject, QDate day);
//! Secret, and the person has not the right to read name and text (L9)
[[nodiscard]] bool isMaskedFor(const Person &person, const Case &subject, QDate day);
//! What the person sees on that day
[[nodiscard]] AccessScope accessScopeOf(const Person &person, QDate day);

//! The queues that can hold something for the person to do, in the order of their names; whoever sees every case has
//! them all
[[nodiscard]] QList<Queue> queuesFor(const Person &person, QDate day);

//! Whose cases the person may count in figures: everybody's, or those of some departments; never who they are
[[nodiscard]] AccessScope countingScopeOf(const Person &person, QDate day);

} // namespace lyhord
