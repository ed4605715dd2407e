#pragma once

#include "core/model/ids.h"
#include "core/model/names.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>

namespace lyhord {

//! The steps that can be taken on many cases at once (R95); names as in cli.md
enum class BatchStep { Assign, Answer, Send, Interim, Link, Refer, WriteOff };
LYHORD_NAMES(BatchStep, 7, { BatchStep::Assign, QLatin1StringView("assign") },
    { BatchStep::Answer, QLatin1StringView("answer") }, { BatchStep::Send, QLatin1StringView("send") },
    { BatchStep::Interim, QLatin1StringView("interim") }, { BatchStep::Link, QLatin1StringView("link") },
    { BatchStep::Refer, QLatin1StringView("refer") }, { BatchStep::WriteOff, QLatin1StringView("write-off") })

//! One case as the step has left it
struct BatchCase
{
    QString number;
    int version = 0; //!< after the step; follows when a later step is taken back
    bool undone = false;
    friend bool operator==(const BatchCase &, const BatchCase &) = default;
};

//! One step that was taken on many cases, to be taken back as one
struct Batch
{
    BatchId id;
    QString by; //!< login
    QDateTime at;
    BatchStep step = BatchStep::Assign;
    QList<BatchCase> cases; //!< in the order they were done
    friend bool operator==(const Batch &, const Batch &) = default;
};

//! What belongs to one run of a step over many cases. Made once for each run; its token says which.
struct BatchMark
{
    QString token; //!< a random one
    BatchStep step = BatchStep::Assign;
};

} // namespace lyhord
