#pragma once

#include "core/db/sql.h"
#include "core/model/case.h"
#include "core/model/inbox.h"
#include "core/model/result.h"

namespace lyhord {

class Database;

// The bytes of files, kept once by their checksum; cases and inbox items refer to them.
namespace contents {

//! The file as it will be known, without an id; its bytes are stored unless they are there
[[nodiscard]] Result<Attachment> store(Database &db, const AttachedFile &file);
//! Broken when the bytes do not match
[[nodiscard]] Result<QByteArray> load(Database &db, const QByteArray &sha256);
//! The same of the file whose checksum the statement finds; NotFound in those words where it finds none
[[nodiscard]] Result<QByteArray> loadFound(Database &db, sql::Query &sha256, const QString &notThere);
//! Bytes that nothing refers to any more are removed
[[nodiscard]] Result<> removeUnused(Database &db, const QByteArray &sha256);
//! id, name, media_type, size, sha256
[[nodiscard]] Attachment attachmentOf(const sql::Query &row);

} // namespace contents
} // namespace lyhord
