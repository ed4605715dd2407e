#pragma once

#include "core/model/progress.h"
#include "core/model/result.h"
#include "core/model/tablecopied.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

namespace lyhord {

class Database;

//! From a file to a server, with everything: numbers, events and their hash chain, attachments.
namespace tablecopy {

//! Every row that is missing or other than in the file is written, in slices that are transactions of their own: after
//! an interruption it is simply done again. At the end both sides are read and compared. The file's writers wait
//! meanwhile; its readers do not. The target has this program's tables and nobody working in it; its session owns the
//! tables.
[[nodiscard]] Result<QList<TableCopied>> copyAll(Database &from, Database &to, const Progress &progress = {});

//! Of the first case: no two databases have the same. Empty where there is no case.
[[nodiscard]] Result<QString> firstToken(Database &db);

} // namespace tablecopy
} // namespace lyhord
