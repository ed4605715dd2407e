#pragma once

#include "core/model/clock.h"
#include "core/model/profile.h"
#include "ui/registration/broughtalong.h"

#include <QtCore/QDateTime>
#include <QtCore/QString>

namespace lyhord {

class CompletingEdit;

constexpr int firstAreaDigit = 6; //!< types have 1 to 5, in each form of this folder

//! What the forms of this folder offer: the municipality's words as they hold today, in the screen's language
struct FormChoices
{
    Profile profile;
    QString language;
    QDateTime now; //!< UTC
    [[nodiscard]] QDate today() const { return localDay(now); }
};

//! "Streets › Winter › Footpaths" for "SBF/vinter/gangvag"; the path itself where nobody knows it
[[nodiscard]] QString categoryName(const FormChoices &choices, const QString &path);
[[nodiscard]] QString departmentName(const FormChoices &choices, const QString &key);
//! One there is or has been, and not what somebody has begun to type
[[nodiscard]] bool isDepartment(const FormChoices &choices, const QString &key);
//! Words that go on from an agreed headline say it more closely; all others are another headline
[[nodiscard]] bool isStill(const Headline &agreed, const QString &written);
//! That it went again with the headline; empty: nothing did
[[nodiscard]] QString takenAwayInWords(const FormChoices &choices, const Headline &gone, const Brought &taken);
//! A category there is or has been, by its name; else what somebody has begun to type
void showCategory(CompletingEdit &edit, const FormChoices &choices, const QString &path);

} // namespace lyhord
