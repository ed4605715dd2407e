#include "core/rules/referralwords.h"

#include "core/rules/casewords.h"
#include "core/rules/soundtext.h"

#include <algorithm>

namespace lyhord {
namespace {

bool isOneOf(const QString &standing, const QStringList &proposals)
{
    const QString plain = normalised(standing);
    return std::ranges::any_of(proposals, [&plain](const QString &proposal) { return normalised(proposal) == plain; });
}

QString unlessOwn(const QString &standing, const QString &proposal, const QStringList &proposals)
{
    return !hasContent(standing) || isOneOf(standing, proposals) ? proposal : standing;
}

} // namespace

QString groundInWords(ReferralGround ground, const Profile &profile, const QString &language)
{
    const auto rule = std::ranges::find(profile.grounds, ground, &GroundRule::ground);
    const QString name = rule == profile.grounds.end() ? QString() : rule->name.in(language);
    return name.isEmpty() ? inWords(ground) : name;
}

bool isBodyToBeNamed(ReferralGround ground)
{
    return ground == ReferralGround::NotMunicipal || ground == ReferralGround::OtherBody;
}

ReferralWords wordsFor(ReferralGround ground, const QString &statute, const ReferralWords &standing,
    const Profile &profile, const QString &language)
{
    ReferralWords proposed = standing;
    QStringList addressees;
    QStringList texts;
    for (const GroundRule &rule : profile.grounds) {
        addressees.append(rule.addressee.in(language));
        texts.append(rule.told.in(language));
        if (rule.ground == ground)
            proposed = { isBodyToBeNamed(ground) ? QString() : addressees.constLast(), texts.constLast() };
    }
    for (const Statute &law : profile.statutes) {
        addressees.append(law.addressee.in(language));
        if (ground == ReferralGround::ExerciseOfAuthority && law.key == statute)
            proposed.to = addressees.constLast();
    }
    return { unlessOwn(standing.to, proposed.to, addressees), unlessOwn(standing.told, proposed.told, texts) };
}

} // namespace lyhord
