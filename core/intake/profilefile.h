#pragma once

#include "core/model/profile.h"
#include "core/model/result.h"

#include <QtCore/QByteArray>

// A municipality's profile as one JSON file. Keys are the fields of core/model/profile.h in snake case. A missing key
// means null, an unknown one is refused by its path. Days are "YYYY-MM-DD", names of values those of cli, texts in
// several languages objects by ISO 639-1; the body of a letter is a list of its lines. Ids are a database's own and are
// not written: a headline is known by department and text, everything else by its key.
namespace lyhord {

inline constexpr int profileFileVersion = 1;

[[nodiscard]] Result<Profile> profileFromJson(const QByteArray &json);
//! Every key is written, so that a person who edits the file sees what can be said
[[nodiscard]] QByteArray profileToJson(const Profile &profile);

//! One that comes with the program: "eskilstuna", "boras"
[[nodiscard]] Result<Profile> builtInProfile(const QString &key);
[[nodiscard]] QStringList builtInProfileKeys();

} // namespace lyhord
