#pragma once

struct sqlite3;

namespace lyhord {

//! Makes COLLATE swedish known to a connection: å, ä, ö after z. No index may use it: another machine's library may
//! order a rare letter otherwise, and an index ordered two ways is a damaged one.
[[nodiscard]] bool registerSwedishCollation(sqlite3 *handle);

} // namespace lyhord
