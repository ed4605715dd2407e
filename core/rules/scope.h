#pragma once

#include "core/model/case.h"
#include "core/model/profile.h"

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QString>

namespace lyhord {

//! A hint that a text may be outside the scope (R8–R16): a proposal with its reason, never a decision
struct ScopeHint
{
    ReferralGround ground = ReferralGround::FaultReport;
    QString statute; //!< key, for the exercise of authority
    QString matched; //!< the word in the text that pointed to it
    QString reason; //!< in the asked language
    QString addressee;
    QString told; //!< what the person may be told
    friend bool operator==(const ScopeHint &, const ScopeHint &) = default;
};

//! Strongest first, each ground once. What somebody else sees to is not hinted at where the text says more of a
//! department's work, a fault not in praise. Case-insensitive, whole words or word beginnings as the profile's words
//! end in
//! "*".
[[nodiscard]] QList<ScopeHint> scopeHints(
    const QString &text, const Profile &profile, QDate day, const QString &language);

struct RoutingHint
{
    QString department; //!< key; empty if nothing points anywhere
    QString category; //!< path
    QString area; //!< key
    QString matched; //!< the words that pointed there
    QString headline; //!< the one agreed with the department for this category; empty if there is none, or several
    friend bool operator==(const RoutingHint &, const RoutingHint &) = default;
};
[[nodiscard]] QString agreedHeadline(
    const QString &department, const QString &category, const Profile &profile, QDate day);
//! The departments a text seems to concern, best first, at most three
[[nodiscard]] QList<RoutingHint> routingHints(const QString &text, const Profile &profile, QDate day);

//! Whether a category can be chosen that day: it holds, and no choice has to be made below it
[[nodiscard]] bool isOffered(const QString &category, const Profile &profile, QDate day);

} // namespace lyhord
