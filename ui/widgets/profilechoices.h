#pragma once

#include "core/model/profile.h"
#include "ui/widgets/completingedit.h"

#include <QtCore/QDate>

// What a CompletingEdit offers of a municipality's profile, in the screen's language and as it holds on a day.
namespace lyhord {

//! By name; the key is the department's
[[nodiscard]] QList<CompletingEdit::Choice> departmentChoices(
    const Profile &profile, const QString &language, QDate day);
//! Of these departments, or of all where none is named: then each with its department's name. The key is the path.
[[nodiscard]] QList<CompletingEdit::Choice> categoryChoices(
    const Profile &profile, const QString &language, QDate day, const QStringList &departments = {});
//! "Streets › Winter › Footpaths" for "SBF/vinter/gangvag"; the path itself where nobody knows it
[[nodiscard]] QString categoryName(const Profile &profile, const QString &language, QDate day, const QString &path);

} // namespace lyhord
