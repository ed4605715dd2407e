#pragma once

#include "core/model/query.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <utility>

// What a person types into the search field, as the full-text index wants it.
namespace lyhord::searchtext {

//! Two words or numbers between which a case number lies that begins like this; empty if the text is no case number
[[nodiscard]] std::optional<std::pair<QString, QString>> numberRange(const QString &text, const QString &prefix);

//! Every word quoted (a hyphen or apostrophe is syntax otherwise), the last one a beginning; empty when there is no
//! word of two letters. Without the right to names only headline and text are searched.
[[nodiscard]] QString matchAll(const QString &text, const Viewer &viewer);
//! The text's longest words, each once: those that tell most of what it is about
[[nodiscard]] QStringList tellingWords(const QString &text);
//! One whole word, in headline or text
[[nodiscard]] QString matchWord(const QString &word);

} // namespace lyhord::searchtext
