#pragma once

#include <QtCore/QString>

#include <tl/expected.hpp>

namespace lyhord {

enum class ErrorCode {
    NotFound, //!< what was asked for is not there
    Conflict, //!< changed by someone else meanwhile
    NotPermitted, //!< the person may not
    Refused, //!< a rule or a check of the input says no; nothing was stored
    Unreachable, //!< the database cannot be reached, or stays locked
    Broken, //!< anything else: full disk, damaged file, a defect
};

struct Error
{
    ErrorCode code = ErrorCode::Broken;
    QString message; //!< translated, for the person: what happened, what was kept, what to do
    QString detail; //!< for the log: statement and error number, never a driver's text, which quotes personal data
    QString field; //!< which field was refused, by its JSON path ("submitter.email"); empty if none
    friend bool operator==(const Error &, const Error &) = default;
};

template <class T = void>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failed(ErrorCode code, const QString &message, const QString &detail = {})
{
    return tl::unexpected(Error{ code, message, detail, {} });
}

//! A refusal that names the field it is about
[[nodiscard]] inline tl::unexpected<Error> refused(const QString &field, const QString &message)
{
    return tl::unexpected(Error{ ErrorCode::Refused, message, {}, field });
}

} // namespace lyhord
