#pragma once

#include "core/drafts/draftspool.h"
#include "core/model/case.h"

#include <QtCore/QStringList>

namespace lyhord {

inline constexpr char registrationKind[] = "registration"; //!< SpooledDraft::kind

//! A registration that is being written: the draft of the case and what it continues
struct RegistrationDraft
{
    CaseDraft draft; //!< with its token
    QList<AttachedFile> files;
    InboxItemId item; //!< what came into the inbox; invalid if it did not
    QString splitFrom; //!< number of the case this is another matter of; empty if none
    QString handedOver; //!< number of the case, handed over, that this concerns: it is handed over too; empty if none
    std::optional<Referral> referral; //!< where it is to go instead, while that is being filled in
    bool isGroundOpen = false; //!< of the referral: nobody has chosen it yet
    QString place; //!< path of the field that was last written in; empty: of none
    bool isQuick = false; //!< it is written in the form for what was dealt with on the spot
    bool tried = false; //!< was sent once without an answer: may be registered already
    bool waiting = false; //!< to be registered by itself as soon as the database can be reached
    friend bool operator==(const RegistrationDraft &, const RegistrationDraft &) = default;
};

//! Something in it is worth keeping: typed, chosen or attached by a person
[[nodiscard]] bool hasWorthKeeping(const RegistrationDraft &registration);
//! Whatever state it is in: nothing is judged here. fromSpool(toSpool(d)) == d
[[nodiscard]] SpooledDraft toSpool(const RegistrationDraft &registration);
[[nodiscard]] RegistrationDraft fromSpool(const SpooledDraft &spooled);

} // namespace lyhord
