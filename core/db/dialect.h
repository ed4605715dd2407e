#pragma once

#include "core/db/databasekind.h"
#include "core/model/result.h"

#include <QtCore/QString>

// What differs between the databases, beside the migrations and the search index.
namespace lyhord::dialect {

//! What a native error number means
enum class Fault {
    Busy,
    TryAgain, //!< two changes were in each other's way, and this one was given up
    Duplicate,
    ReferenceMissing,
    CheckFailed,
    AppendOnly,
    DiskFull,
    ReadOnly,
    CannotOpen,
    NotPermitted,
    ActingRefused,
    NoRole,
    NoServer,
    UnknownHost,
    NobodyListens,
    NoAnswer, //!< in time
    ServerGone,
    TooMany, //!< sessions
    LoginRefused,
    PasswordMissing,
    NoTicket, //!< of Kerberos
    NoDatabase,
    NoSchema,
    Encryption,
    NoEncryption, //!< the server has none
    CertificateUntrusted,
    CertificateName,
    CertificateFile, //!< of the authority cannot be read
    Standby,
    Stopped, //!< by the server, because it took too long
    Device,
    NotADatabase,
    Damaged,
    Other,
};
[[nodiscard]] Fault faultOf(int nativeCode); //!< SQLite's extended code
[[nodiscard]] Fault faultOf(const QString &sqlState); //!< PostgreSQL's

//! In words for the person, with statement and number for the log; never the driver's text, which quotes personal data
[[nodiscard]] Error errorFor(int nativeCode, const QString &statement);
[[nodiscard]] Error errorFor(Fault fault, const QString &detail);
//! A server ended this transaction so that another could go on (a deadlock, two that cannot both be): nothing of it was
//! saved, and it may come through when it is done again
[[nodiscard]] bool isSerializationFailure(const Error &error);

//! SQLite takes the write lock at once: a transaction that reads first and writes later fails at once when two do so
//! (storage.md 3). On PostgreSQL the counter's row serialises registrations and the chain's end all steps, each until
//! the commit.
[[nodiscard]] QString beginWriting(DatabaseKind kind);

//! After a table's name: the index to use. Without statistics SQLite guesses wrongly between partial indexes.
[[nodiscard]] QString indexHint(DatabaseKind kind, const QString &index);

//! Texts of a group in their order, with a space between them
[[nodiscard]] QString joinedKeys(DatabaseKind kind, const QString &column);

//! Between two tables with an ON behind: SQLite reads the left one first, PostgreSQL decides by what it knows
[[nodiscard]] QString leadingJoin(DatabaseKind kind);

//! Question marks outside quotations numbered, as PostgreSQL has them; how many there are
[[nodiscard]] QString withNumberedPlaces(const QString &text, int *places);

} // namespace lyhord::dialect
