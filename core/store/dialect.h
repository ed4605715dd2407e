#pragma once

#include "core/model/result.h"

#include <QtCore/QString>

// What differs between the databases, beside the migrations and the search index.
namespace lyhord::dialect {

//! What a native error number means
enum class Fault {
    Busy,
    Duplicate,
    ReferenceMissing,
    CheckFailed,
    AppendOnly,
    DiskFull,
    ReadOnly,
    CannotOpen,
    Device,
    NotADatabase,
    Damaged,
    Other,
};
[[nodiscard]] Fault faultOf(int nativeCode);

//! In words for the person, with statement and number for the log; never the driver's text, which quotes personal data
[[nodiscard]] Error errorFor(int nativeCode, const QString &statement);
[[nodiscard]] Error errorFor(Fault fault, const QString &detail);

//! Takes the write lock at once: a transaction that reads first and writes later fails at once when two do so
//! (storage.md 3)
[[nodiscard]] QString beginWriting();

//! After a table's name: the index to use. Without statistics SQLite guesses wrongly between partial indexes.
[[nodiscard]] QString indexHint(const QString &index);

} // namespace lyhord::dialect
