#pragma once

#include "core/model/query.h"

#include <QtCore/QString>

#include <optional>
#include <utility>

// What a person types into the search field, as the full-text index wants it.
namespace lyhord::searchtext {

//! Two words or numbers between which a case number lies that begins like this; empty if the text is no case number
[[nodiscard]] std::optional<std::pair<QString, QString>> numberRange(const QString &text, const QString &prefix);

//! Every word quoted (a hyphen or apostrophe is syntax otherwise), the last one a beginning; empty when there is no
//! word of two letters. Without the right to names only headline and text are searched.
[[nodiscard]] QString matchAll(const QString &text, const Viewer &viewer);
//! Any of the text's longer words, in headline or text
[[nodiscard]] QString matchAny(const QString &text);

} // namespace lyhord::searchtext
