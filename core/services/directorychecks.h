#pragma once

#include "core/model/profile.h"
#include "core/model/result.h"

#include <algorithm>

// What is asked of every entry of the directory, in the same words.
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

} // namespace lyhord::directorychecks
