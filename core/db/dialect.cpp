#include "core/db/dialect.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

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
    case Fault::NoServer:
    case Fault::UnknownHost:
    case Fault::NobodyListens:
    case Fault::NoAnswer:
    case Fault::ServerGone:
    case Fault::TooMany:
    case Fault::NoDatabase:
    case Fault::Encryption:
    case Fault::NoEncryption:
    case Fault::CertificateUntrusted:
    case Fault::CertificateName:
    case Fault::CertificateFile:
    case Fault::Standby:
    case Fault::Stopped:
        return ErrorCode::Unreachable;
    case Fault::Duplicate:
    case Fault::TryAgain:
        return ErrorCode::Conflict;
    case Fault::NotPermitted:
    case Fault::ActingRefused:
    case Fault::NoRole:
    case Fault::LoginRefused:
    case Fault::PasswordMissing:
    case Fault::NoTicket:
        return ErrorCode::NotPermitted;
    case Fault::ReferenceMissing:
    case Fault::CheckFailed:
        return ErrorCode::Refused;
    case Fault::NoSchema:
        return ErrorCode::NotFound;
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
    case Fault::TryAgain:
        return Tr::tr("Two people saved at the same moment, and this was given up so that the other could be saved. "
                      "Nothing of it was saved. Please try again.");
    case Fault::NotPermitted:
        return Tr::tr("The database does not let your login do this. Nothing was changed. A contact centre "
                      "administrator grants rights.");
    case Fault::ActingRefused:
        return Tr::tr("Your login may not act for somebody else. Leave out whom to act for.");
    case Fault::NoRole:
        return Tr::tr("Your login has no role in this database. A contact centre administrator grants roles.");
    case Fault::NoServer:
        return Tr::tr("The database server cannot be reached. Check that its name and port are right, that it is "
                      "running, and that the network is there.");
    case Fault::UnknownHost:
        return Tr::tr(
            "The database server cannot be reached: nobody knows a computer of this name. Check the name, and "
            "that the network is there.");
    case Fault::NobodyListens:
        return Tr::tr("The database server cannot be reached: the computer answers, but no database server listens at "
                      "this port. Check the port, and that the server is running.");
    case Fault::NoAnswer:
        return Tr::tr("The database server cannot be reached: it did not answer in time. Check its name, and that the "
                      "network lets you through to it.");
    case Fault::ServerGone:
        return Tr::tr("The connection to the database server was lost. Whether the last step was saved is looked up as "
                      "soon as the server is back.");
    case Fault::TooMany:
        return Tr::tr("The database server has no place for another connection. Try again in a moment; an "
                      "administrator of the server can allow more.");
    case Fault::LoginRefused:
        return Tr::tr("The database server does not accept the login or its password.");
    case Fault::PasswordMissing:
        return Tr::tr("The database server wants a password, and none was given. Put it into the file .pgpass in your "
                      "home folder, or enter it where the connection is set up.");
    case Fault::NoTicket:
        return Tr::tr("Single sign-on did not work: you have no valid Kerberos ticket for this server. Sign in to your "
                      "computer again, or ask its administrator.");
    case Fault::NoDatabase:
        return Tr::tr("The server has no database of this name. Check the name, or ask an administrator of the server "
                      "to create it.");
    case Fault::NoSchema:
        return Tr::tr("The database is not set up for this program, or is of an older version of it.");
    case Fault::Encryption:
        return Tr::tr("The encrypted connection failed: the server's certificate, or your own, is missing, has expired "
                      "or is not the expected one. Nothing was sent. Ask an administrator before you go on.");
    case Fault::NoEncryption:
        return Tr::tr("The encrypted connection failed: the server does not offer one. Nothing was sent. Ask its "
                      "administrator before you go on.");
    case Fault::CertificateUntrusted:
        return Tr::tr(
            "The encrypted connection failed: the server's certificate has expired, or no authority you trust "
            "has signed it. Nothing was sent. Ask an administrator for the authority's certificate file.");
    case Fault::CertificateName:
        return Tr::tr("The encrypted connection failed: the server's certificate is made out to another name. Nothing "
                      "was sent. Write the server's name as its certificate has it, or ask its administrator.");
    case Fault::CertificateFile:
        return Tr::tr(
            "The encrypted connection failed: the file with the authority's certificate is not there or cannot "
            "be read. Nothing was sent. Choose the file again.");
    case Fault::Standby:
        return Tr::tr("The server that answered is a standby, which can only be read from. Name the main server, or "
                      "all of them.");
    case Fault::Stopped:
        return Tr::tr("The database server broke this off because it took too long. Nothing was saved.");
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

Fault faultOf(const QString &state)
{
    // LY…: what the schema's own functions refuse
    static const QHash<QString, Fault> known{ { u"23505"_s, Fault::Duplicate }, { u"23503"_s, Fault::ReferenceMissing },
        { u"23514"_s, Fault::CheckFailed }, { u"23502"_s, Fault::CheckFailed }, { u"22021"_s, Fault::CheckFailed },
        { u"22P05"_s, Fault::CheckFailed }, { u"42501"_s, Fault::NotPermitted }, { u"25006"_s, Fault::Standby },
        { u"40001"_s, Fault::TryAgain }, { u"40P01"_s, Fault::TryAgain }, { u"55P03"_s, Fault::Busy },
        { u"53100"_s, Fault::DiskFull }, { u"53300"_s, Fault::TooMany }, { u"57014"_s, Fault::Stopped },
        { u"28P01"_s, Fault::LoginRefused }, { u"28000"_s, Fault::LoginRefused }, { u"3D000"_s, Fault::NoDatabase },
        { u"3F000"_s, Fault::NoSchema }, { u"42P01"_s, Fault::NoSchema }, { u"XX001"_s, Fault::Damaged },
        { u"XX002"_s, Fault::Damaged }, { u"LY001"_s, Fault::AppendOnly }, { u"LY002"_s, Fault::NotPermitted },
        { u"LY003"_s, Fault::ActingRefused }, { u"LY004"_s, Fault::NoRole }, { u"LY005"_s, Fault::NotPermitted } };
    if (const auto found = known.constFind(state); found != known.cend())
        return *found;
    if (state.startsWith("08"_L1) || state.startsWith("57P"_L1))
        return Fault::ServerGone;
    return state.startsWith("58"_L1) ? Fault::Device : Fault::Other;
}

Error errorFor(int nativeCode, const QString &statement)
{
    return errorFor(faultOf(nativeCode), u"SQLite %1: %2"_s.arg(QString::number(nativeCode), statement.simplified()));
}

Error errorFor(Fault fault, const QString &detail)
{
    return Error{ codeOf(fault), sentenceFor(fault), detail, {} };
}

bool isSerializationFailure(const Error &error)
{
    return error.detail.startsWith("PostgreSQL 40001:"_L1) || error.detail.startsWith("PostgreSQL 40P01:"_L1);
}

QString beginWriting(DatabaseKind kind)
{
    return kind == DatabaseKind::Sqlite ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s;
}

QString indexHint(DatabaseKind kind, const QString &index)
{
    return kind == DatabaseKind::Sqlite ? u" INDEXED BY "_s + index : QString();
}

QString joinedKeys(DatabaseKind kind, const QString &column)
{
    return (kind == DatabaseKind::Sqlite ? u"group_concat(%1, ' ')"_s : u"string_agg(%1, ' ' ORDER BY %1)"_s)
        .arg(column);
}

QString leadingJoin(DatabaseKind kind)
{
    return kind == DatabaseKind::Sqlite ? u" CROSS JOIN "_s : u" JOIN "_s;
}

QString withNumberedPlaces(const QString &text, int *places)
{
    QString numbered;
    numbered.reserve(text.size() + 32);
    int last = 0;
    QChar quote;
    for (const QChar c : text) {
        if (quote.isNull() && c == u'?') {
            numbered += u'$' + QString::number(++last);
            continue;
        }
        if (quote == c)
            quote = QChar(); // a doubled one opens the quotation again at once
        else if (quote.isNull() && (c == u'\'' || c == u'"'))
            quote = c;
        numbered += c;
    }
    *places = last;
    return numbered;
}

} // namespace lyhord::dialect
