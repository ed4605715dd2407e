#pragma once

#include "core/model/ids.h"

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <optional>

// What belongs to the handling of a case and to none of its documents (TF 2:12): never sent, handed out, exported or
// printed.
namespace lyhord {

using NoteId = Id<struct NoteTag>;

//! Shared by those who work on the case at the same place
struct WorkingNote
{
    NoteId id;
    QString author; //!< login
    QString authorName; //!< what the author is called; the login where nobody knows
    QString text;
    QDateTime written; //!< UTC
    std::optional<QDateTime> changed;
    friend bool operator==(const WorkingNote &, const WorkingNote &) = default;
};

//! A day on which a person wants to come back to a case, and why; nobody else sees it
struct CaseFlag
{
    QDate day;
    QString line; //!< may be empty
    friend bool operator==(const CaseFlag &, const CaseFlag &) = default;
};

} // namespace lyhord
