#pragma once

#include "core/model/profile.h"

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QString>

namespace lyhord {

//! An entry of the profile as a list names it
struct ProfileEntry
{
    QString kind; //!< "category", "standard_answer": the name of its list in a profile, in the singular
    QString key;
    QString reason = {}; //!< why it is kept as it is, or from when it holds; translated
    friend bool operator==(const ProfileEntry &, const ProfileEntry &) = default;
};

//! What becomes of a profile when a file is read into it (R97)
struct ProfileMerge
{
    Profile profile; //!< nothing that was there is missing in it
    QList<ProfileEntry> added;
    QList<ProfileEntry> changed;
    QList<ProfileEntry> retired;
    QList<ProfileEntry> kept; //!< what cannot be retired or changed, with the reason
};

struct MergeWishes
{
    QDate today;
    bool retireMissing = false;
    QMap<QString, qint64> waiting = {}; //!< by department: cases that wait for its answer
};

//! Adds and changes. Another name or mailbox of a department, another name of a category, another name or place of a
//! process hold from tomorrow; rule values of past days stay. What the file lacks is retired only when that is wished,
//! with yesterday as its last day.
[[nodiscard]] ProfileMerge merged(const Profile &there, const Profile &file, const MergeWishes &wishes);

} // namespace lyhord
