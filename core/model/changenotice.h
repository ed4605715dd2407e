#pragma once

#include <QtCore/QStringList>

namespace lyhord {

//! What others have changed in the database
struct ChangeNotice
{
    QStringList cases; //!< numbers
    bool manyCases = false; //!< more than are worth naming: everything is to be read anew
    bool inbox = false;
    bool outbox = false;
    bool directory = false; //!< departments, rule values, calendar, people
    bool presence = false; //!< somebody may have opened or left a case
    [[nodiscard]] bool isEmpty() const
    {
        return cases.isEmpty() && !manyCases && !inbox && !outbox && !directory && !presence;
    }
    friend bool operator==(const ChangeNotice &, const ChangeNotice &) = default;
};

} // namespace lyhord
