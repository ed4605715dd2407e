#pragma once

#include "core/model/case.h"
#include "core/rules/lifecycle.h"

#include <QtCore/QList>
#include <QtCore/QString>

// Two people work on the same case. What one has changed and the other has not, holds; only where both have changed the
// same thing a person has to choose.
namespace lyhord {

//! A field that two have changed differently. Texts as they are; what is chosen from a list by its name ("complaint"),
//! a mark as "true" or "false", the wish for a reply as "none", "any" or the way.
struct FieldConflict
{
    QString field; //!< its JSON path: "headline", "submitter.email"
    QString before;
    QString mine;
    QString theirs;
    friend bool operator==(const FieldConflict &, const FieldConflict &) = default;
};

struct MergedCorrection
{
    Correct command; //!< what is still to be changed in the case as it stands now
    QList<FieldConflict> conflicts; //!< with any of them the command is not to be taken
};

//! mine: made from `base`; now: the case as somebody else has left it
[[nodiscard]] MergedCorrection merged(const Correct &mine, const Case &base, const Case &now);
//! A reply as FieldConflict names it
[[nodiscard]] QString replyName(const Reply &reply);

//! Nothing the step builds on has changed between `base`, as the person saw it, and `now`: it means the same on the
//! newer case. Whether it is possible there, decide() says. A correction is merged instead.
[[nodiscard]] bool stillHolds(const Command &command, const Case &base, const Case &now);

//! What the case holds where the step writes its text: what a consulted department has said, the joint answer; empty
//! for other steps. A department's answer is no text alone: see answerGiven().
[[nodiscard]] QString standingText(const Command &command, const Case &subject);

} // namespace lyhord
