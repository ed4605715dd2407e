#pragma once

#include "core/model/profile.h"
#include "ui/widgets/combobox.h"

#include <QtCore/QDate>

// What a case is filed under beside its category, as a choice offers it: none, then what holds on that day. What a case
// already has (kept) is offered too when it does not hold any more.
namespace lyhord {

//! "Care › Home care": each with those above it
[[nodiscard]] QList<ComboBox::Item> processItems(
    const Profile &profile, const QString &language, QDate day, const QString &kept = {});
[[nodiscard]] QList<ComboBox::Item> declarationItems(
    const Profile &profile, const QString &language, QDate day, const QString &kept = {});
[[nodiscard]] QList<ComboBox::Item> campaignItems(const Profile &profile, QDate day, const QString &kept = {});

} // namespace lyhord
