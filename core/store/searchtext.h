#pragma once

#include "core/model/query.h"
#include "core/store/databasekind.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <utility>

// What a person types into the search field, as the full-text index wants it.
namespace lyhord::searchtext {

//! Larger than every id: search_cases begins there
inline constexpr qint64 beyondAll = 9'223'372'036'854'775'807;

//! Two words or numbers between which a case number lies that begins like this; empty if the text is no case number
[[nodiscard]] std::optional<std::pair<QString, QString>> numberRange(const QString &text, const QString &prefix);

//! Every word quoted (a hyphen or apostrophe is syntax otherwise), the last one a beginning; empty when there is no
//! word of two letters. Without the right to names only headline and text are searched.
[[nodiscard]] QString matchAll(DatabaseKind kind, const QString &text, const Viewer &viewer);
//! A word of letters and digits that begins so, in headline or text
[[nodiscard]] QString matchBeginning(DatabaseKind kind, const QString &beginning);
//! A condition on cases c with a match as its value: one of the newest that have the words
[[nodiscard]] QString newestWith(DatabaseKind kind, int count);
//! Where the words stand, each between the signs 2 and 3, with a few words around; the first of the texts that has one
[[nodiscard]] QString snippet(const QStringList &texts, const QString &wanted);

} // namespace lyhord::searchtext
