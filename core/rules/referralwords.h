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

//! As the municipality calls the ground, in a form and in a case alike
[[nodiscard]] QString groundInWords(ReferralGround ground, const Profile &profile, const QString &language);
//! The right body is somebody's name, which no profile knows (R13)
[[nodiscard]] bool isBodyToBeNamed(ReferralGround ground);
//! What is to stand in the form once this ground and law are chosen, in the language of the letter: the profile's words
//! for them, where nothing stands or what stands is the profile's own for another ground or law. Own words stay. Where
//! the right body is to be named, nothing is proposed for it.
[[nodiscard]] ReferralWords wordsFor(ReferralGround ground, const QString &statute, const ReferralWords &standing,
    const Profile &profile, const QString &language);

} // namespace lyhord
