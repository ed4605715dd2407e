#include "core/store/dialect.h"

#include <QtCore/QCoreApplication>

#include <sqlite3.h>

namespace lyhord::dialect {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Database)
};

ErrorCode codeOf(Fault fault)
{
    switch (fault) {
    case Fault::Busy:
    case Fault::CannotOpen:
    case Fault::Device:
        return ErrorCode::Unreachable;
    case Fault::Duplicate:
        return ErrorCode::Conflict;
    case Fault::ReferenceMissing:
    case Fault::CheckFailed:
        return ErrorCode::Refused;
    case Fault::AppendOnly:
    case Fault::DiskFull:
    case Fault::ReadOnly:
    case Fault::NotADatabase:
    case Fault::Damaged:
    case Fault::Other:
        return ErrorCode::Broken;
    }
    return ErrorCode::Broken;
}

QString sentenceFor(Fault fault)
{
    switch (fault) {
    case Fault::Busy:
        return Tr::tr(
            "Someone else is writing to the database and has not finished. Nothing was saved. Please try again "
            "in a moment.");
    case Fault::Duplicate:
        return Tr::tr("An entry with the same key is in the database already. Nothing was saved.");
    case Fault::ReferenceMissing:
        return Tr::tr("Something this refers to is not in the database. Nothing was saved.");
    case Fault::CheckFailed:
        return Tr::tr("The database does not accept one of the values. Nothing was saved.");
    case Fault::AppendOnly:
        return Tr::tr("The timeline can only be added to. Nothing was changed.");
    case Fault::DiskFull:
        return Tr::tr(
            "The disk is full. Nothing was saved, and what was saved before is unharmed. Free some space and try "
            "again.");
    case Fault::ReadOnly:
        return Tr::tr(
            "The database cannot be written to, because its file or folder is read-only. Nothing was saved. Ask "
            "an administrator for the right to write there.");
    case Fault::CannotOpen:
        return Tr::tr("The database file cannot be opened. Check that the folder can be reached and written to.");
    case Fault::Device:
        return Tr::tr("The disk or the network failed while the database was being used. Nothing was saved. Check the "
                      "connection and try again.");
    case Fault::NotADatabase:
        return Tr::tr("The file is not a database of this program.");
    case Fault::Damaged:
        return Tr::tr("The database file is damaged. Close the program everywhere and restore the latest backup.");
    case Fault::Other:
        return Tr::tr("The database reported an error. Nothing was saved.");
    }
    return {};
}

} // namespace

Fault faultOf(int code)
{
    switch (code) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return Fault::Duplicate;
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return Fault::ReferenceMissing;
    case SQLITE_CONSTRAINT_CHECK:
    case SQLITE_CONSTRAINT_NOTNULL:
        return Fault::CheckFailed;
    case SQLITE_CONSTRAINT_TRIGGER:
        return Fault::AppendOnly;
    case SQLITE_CANTOPEN_ISDIR:
        return Fault::NotADatabase;
    default:
        break;
    }
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Fault::Busy;
    case SQLITE_FULL:
        return Fault::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Fault::ReadOnly;
    case SQLITE_CANTOPEN:
        return Fault::CannotOpen;
    case SQLITE_IOERR:
        return Fault::Device;
    case SQLITE_NOTADB:
        return Fault::NotADatabase;
    case SQLITE_CORRUPT:
        return Fault::Damaged;
    default:
        return Fault::Other;
    }
}

Error errorFor(int nativeCode, const QString &statement)
{
    return errorFor(faultOf(nativeCode), u"SQLite %1: %2"_s.arg(QString::number(nativeCode), statement.simplified()));
}

Error errorFor(Fault fault, const QString &detail)
{
    return Error{ codeOf(fault), sentenceFor(fault), detail, {} };
}

QString beginWriting()
{
    return u"BEGIN IMMEDIATE"_s;
}

QString indexHint(const QString &index)
{
    return u" INDEXED BY "_s + index;
}

} // namespace lyhord::dialect
