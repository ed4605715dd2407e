#pragma once

#include "core/intake/xmlelements.h"
#include "core/model/inbox.h"
#include "core/model/result.h"

#include <QtCore/QByteArray>

namespace lyhord {

//! A service request of Open311 GeoReport v2. Place, status and whatever else it says is kept as unmapped.
//! rawSha256 is left to the caller, who has the bytes.
[[nodiscard]] Result<InboxItem> serviceRequestFrom(const XmlNode &request);
//! One object of the list; firstLine is where it stands in the file
[[nodiscard]] Result<InboxItem> serviceRequestFromJson(const QByteArray &json, int firstLine = 1);

//! Every number outside a text put into quotation marks: an id keeps its leading zeros, which JSON forbids and the
//! specification's own example has, and its digits beyond what a number holds
[[nodiscard]] QByteArray withQuotedNumbers(const QByteArray &json);

} // namespace lyhord
