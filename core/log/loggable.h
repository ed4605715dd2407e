#pragma once

#include "core/model/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace lyhord {

//! What of an error may stand in the log: its kind, the statement and the database's number. Never the message, which
//! may name a case or a file.
[[nodiscard]] QByteArray loggable(const Error &error);
//! A statement without what is quoted in it: "WHERE kind = '…'"
[[nodiscard]] QString withoutQuoted(const QString &statement);

//! Whether somebody who is told of it may need help: something went wrong, and no rule merely said no
[[nodiscard]] bool isWorthReporting(const Error &error);
//! Logs that a person is told of the error, under a code of four letters and digits to show to them: with it
//! the line is found again. Made anew each time.
[[nodiscard]] QString reportedCode(const Error &error);

} // namespace lyhord
