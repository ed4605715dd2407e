#pragma once

#include "core/model/profile.h"

#include <QtCore/QString>

namespace lyhord {

//! What a referral's form says of a ground: to whom the message goes, and what the person is told
struct ReferralWords
{
    QString to;
    QString told;
    friend bool operator==(const ReferralWords &, const ReferralWords &) = default;
};

//! What is to stand in the form once this ground and law are chosen, in the language of the letter: the profile's words
//! for them, where nothing stands or what stands is the profile's own for another ground or law. Own words stay.
[[nodiscard]] ReferralWords wordsFor(ReferralGround ground, const QString &statute, const ReferralWords &standing,
    const Profile &profile, const QString &language);

} // namespace lyhord
