#pragma once

#include "core/model/profile.h"
#include "core/model/result.h"

#include <algorithm>

// What is asked of the municipality's own entries before they are kept: departments' words, structure, answers (R35,
// R47, R70, R79, R98).
namespace lyhord::directorychecks {

template <class T, class Key>
auto entry(const QList<T> &entries, const Key &key, Key T::*member)
{
    return std::find_if(entries.cbegin(), entries.cend(), [&](const T &one) { return one.*member == key; });
}

[[nodiscard]] Result<> checkKey(const QString &key);
[[nodiscard]] Result<> checkValidity(const Validity &valid);
[[nodiscard]] tl::unexpected<Error> exists(const QString &key);
[[nodiscard]] tl::unexpected<Error> missing(const QString &field, const QString &key);

[[nodiscard]] Result<> checkEntry(const Department &department);
[[nodiscard]] Result<> checkHeadline(const Headline &headline, const Profile &profile, QDate today);
[[nodiscard]] Result<> checkCategory(const Category &category, const Profile &profile);
[[nodiscard]] Result<> checkStandardAnswer(const StandardAnswer &answer, const Profile &profile);
[[nodiscard]] Result<> checkEntry(const Area &area, const Profile &profile);
[[nodiscard]] Result<> checkEntry(const Statute &statute, const Profile &profile);
[[nodiscard]] Result<> checkEntry(const Process &process, const Profile &profile);
[[nodiscard]] Result<> checkEntry(const ServiceDeclaration &declaration, const Profile &profile);
[[nodiscard]] Result<> checkEntry(const Campaign &campaign, const Profile &profile);
[[nodiscard]] Result<> checkEntry(const GroundRule &rule, const Profile &profile);

// What it was called before today, and what a process stood below, stays as it was (R97)
[[nodiscard]] Result<> checkPastNames(const Category &changed, const QList<Category> &former, QDate today);
[[nodiscard]] Result<> checkPastNames(const Process &changed, const QList<Process> &former, QDate today);

} // namespace lyhord::directorychecks
