#pragma once

#include <QtCore/QByteArray>

struct sqlite3;

//! Checksums of rows as they stand in a file, and how those of several rows make one: joined in any order, and a row's
//! own joined a second time takes it out again.
namespace lyhord::checksums {

inline constexpr int size = 16;

//! For a file's statements: row_checksum('table', column, …) of one row, join_checksums(one, other), and
//! joined_checksums(one), which joins those of many rows. No statement may be running.
[[nodiscard]] bool registerFunctions(sqlite3 *file);

[[nodiscard]] QByteArray joined(const QByteArray &one, const QByteArray &other);
[[nodiscard]] bool isOfNothing(const QByteArray &checksum);

} // namespace lyhord::checksums
