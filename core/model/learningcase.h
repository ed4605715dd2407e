#pragma once

#include "core/model/ids.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace lyhord {

//! A closed case, of which it is known where it belonged
struct LearningCase
{
    QString department; //!< key
    QString category; //!< path; empty if none was given
    QString headline;
    QString text;
    friend bool operator==(const LearningCase &, const LearningCase &) = default;
};

//! Where to read on
struct LearningCursor
{
    QDateTime closed; //!< UTC
    CaseId id;
};

//! A slice of them, newest first
struct LearningSlice
{
    QList<LearningCase> cases;
    std::optional<LearningCursor> next; //!< empty: there are no more
};

} // namespace lyhord
