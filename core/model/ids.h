#pragma once

#include <QtCore/QHashFunctions>
#include <QtCore/QtGlobal>

#include <compare>

namespace lyhord {

//! A database id of its own type: a MessageId does not fit where a CaseId is asked for
template <class Tag>
struct Id
{
    qint64 value = 0;
    [[nodiscard]] constexpr bool isValid() const { return value > 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using CaseId = Id<struct CaseTag>;
using AssignmentId = Id<struct AssignmentTag>;
using AttachmentId = Id<struct AttachmentTag>;
using BatchId = Id<struct BatchTag>;
using EventId = Id<struct EventTag>;
using MessageId = Id<struct MessageTag>;
using ReportRunId = Id<struct ReportRunTag>;
using InboxItemId = Id<struct InboxItemTag>;
using HeadlineId = Id<struct HeadlineTag>;
using StandardAnswerId = Id<struct StandardAnswerTag>;

} // namespace lyhord
