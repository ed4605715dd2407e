#pragma once

#include "core/model/case.h"
#include "core/model/event.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace lyhord {

//! What was answered before the case was opened again
struct EarlierAnswer
{
    QString text;
    std::optional<Outcome> outcome;
    QDateTime at; //!< UTC; when it was given in the call, or written; invalid: not known
    QString by; //!< login; empty: not known
    friend bool operator==(const EarlierAnswer &, const EarlierAnswer &) = default;
};

//! events: of the case, the oldest first. No earlier one is an answer whose reopening was taken back, nor one that had
//! not left when the case was opened again: nobody was given it (R89). The oldest first.
[[nodiscard]] QList<EarlierAnswer> earlierAnswers(const QList<Event> &events);

//! The answer that had not left when the case was opened again, and is to be put right: no department has answered
//! since, and none is asked. Empty: there is none, or it has been sent again.
[[nodiscard]] std::optional<EarlierAnswer> withdrawnAnswer(const Case &subject, const QList<Event> &events);

//! As a letter to a department that is asked now tells them, in the departments' language; empty: there are none
[[nodiscard]] QString earlierAnswersInLetter(const QList<Event> &events);

} // namespace lyhord
