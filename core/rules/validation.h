#pragma once

#include "core/model/case.h"
#include "core/model/profile.h"
#include "core/rules/soundtext.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>

namespace lyhord {

//! A field by its JSON path and a translated reason a person can act on
struct Problem
{
    QString field;
    QString reason;
    friend bool operator==(const Problem &, const Problem &) = default;
};

inline constexpr qsizetype maxHeadlineLength = 200; //!< code points
inline constexpr qsizetype maxTextLength = 1'000'000; //!< code points
inline constexpr qint64 maxAttachmentSize = 25LL * 1024 * 1024; //!< bytes
inline constexpr qint64 maxAttachmentsSize = 100LL * 1024 * 1024; //!< bytes, all of a case

//! What would refuse the draft, in the order of the form; the form, lyhordctl and an import refuse the same in the same
//! words
[[nodiscard]] QList<Problem> problemsIn(const CaseDraft &draft, const Profile &profile, const QDateTime &now);
//! What is doubtful but allowed: personal data in the headline (R35), no contact although a reply is wanted …
[[nodiscard]] QList<Problem> warningsFor(const CaseDraft &draft, const Profile &profile, const QDateTime &now);

} // namespace lyhord
