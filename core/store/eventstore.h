#pragma once

#include "core/model/event.h"
#include "core/model/progress.h"
#include "core/model/result.h"

#include <QtCore/QList>
#include <QtCore/QStringList>

namespace lyhord {

class Database;

//! The append-only timeline. Each event's hash covers the one before it, so that a changed, removed or inserted event
//! breaks the chain; details enter by a salted checksum, so that disposal can empty them and the chain still holds.
class EventStore
{
public:
    explicit EventStore(Database &db);

    //! In the caller's transaction; ids are given without gaps. Cheapest with all events of a step at once.
    [[nodiscard]] Result<QList<Event>> append(QList<Event> events);
    [[nodiscard]] Result<QList<Event>> ofCase(CaseId id); //!< in the order they were recorded
    //! What has happened since: for those who watch
    [[nodiscard]] Result<QList<Event>> after(EventId last, int limit);
    [[nodiscard]] Result<EventId> last(); //!< of those the login may see
    //! At disposal, after the rows have been emptied: the details are gone, and on a server the values beside the links
    //! of the case's rows; the chains still verify
    [[nodiscard]] Result<> emptyDetails(CaseId id);
    //! What is wrong with the chain, in words; empty: nothing. Reads in slices; stops when progress says so.
    [[nodiscard]] Result<QStringList> verify(const Progress &progress = {});

private:
    Database &m_db;
};

} // namespace lyhord
