#pragma once

#include <QtCore/QString>

namespace lyhord {

//! Plain HTML without styles: paragraphs, headings, lists, tables, quotes, bold, italic, code and links. Qt's own
//! writer puts a style on every element, which a style sheet cannot change.
[[nodiscard]] QString htmlFromMarkdown(const QString &markdown);
[[nodiscard]] QString textFromMarkdown(const QString &markdown);

} // namespace lyhord
