#pragma once

#include "core/model/ids.h"
#include "core/model/inbox.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>

namespace lyhord {

//! A message that waits in the inbox, as a search shows it
struct InboxHit
{
    InboxItemId id;
    InboxSource source = InboxSource::Web;
    QDateTime received; //!< UTC
    QString subject; //!< or how its text begins
    QString submitterName; //!< empty for who may not read it
    QString snippet; //!< the found words between \u0002 and \u0003
    friend bool operator==(const InboxHit &, const InboxHit &) = default;
};
struct InboxHits
{
    QList<InboxHit> hits;
    bool more = false; //!< there are more than the limit
    friend bool operator==(const InboxHits &, const InboxHits &) = default;
};

} // namespace lyhord
