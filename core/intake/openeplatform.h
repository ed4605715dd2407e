#pragma once

#include "core/intake/xmlelements.h"
#include "core/model/inbox.h"
#include "core/model/result.h"

namespace lyhord {

//! An exported form of Open ePlatform. Questions are known by their element's name and what they hold, never by
//! QueryID, which changes with each version of a form; what is not known is kept as unmapped. Personal identity numbers
//! are not kept at all, and neither is anything about the person when anonymity was asked for, logged in or not.
//! rawSha256 is left to the caller, who has the bytes.
[[nodiscard]] Result<InboxItem> inboxItemFrom(const XmlNode &flowInstance);

} // namespace lyhord
