#pragma once

#include "core/model/result.h"

namespace lyhord {

class Session;

//! What waits in the inbox and is for somebody else to read (L9)
struct InboxOutOfSight
{
    qint64 messages = 0; //!< 0 too for who does not deal with the inbox
    bool hasReader = true; //!< false: nobody has the right; known to who administers only
};

[[nodiscard]] Result<InboxOutOfSight> inboxOutOfSight(Session &session);

} // namespace lyhord
