#pragma once

#include "core/model/message.h"
#include "core/model/person.h"

#include <QtCore/QStringList>

#include <optional>

// Who gets or loses what only few may read (L9, R11) is told to those who have it: one administrator alone gives it.
namespace lyhord {

struct RightChange
{
    enum class Right { ChiefLegalOfficer, SecretCases };
    Right right = Right::ChiefLegalOfficer;
    bool isGiven = false;
    QDate day; //!< the first on which it holds; of one that is withdrawn the last
    std::optional<QDate> until; //!< of one that is given
    QString agreement; //!< the right to secret cases rests on none
    friend bool operator==(const RightChange &, const RightChange &) = default;
};

//! What is over already is no change, however it is written
[[nodiscard]] QList<RightChange> rightChanges(const Person &before, const Person &after, QDate today);
//! By name; who gets the role later is not among them
[[nodiscard]] QStringList chiefLegalOfficersOn(const QList<Person> &people, QDate day);
//! Says who, by whom, from which day and on what agreement; no case, neither by number nor by content. `remaining`: who
//! has the role after a withdrawal.
[[nodiscard]] Letter rightsLetter(const QList<RightChange> &changes, const Person &whose, const Person &by,
    const QStringList &remaining, const QString &contactCentre);

} // namespace lyhord
