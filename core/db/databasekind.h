#pragma once

namespace lyhord {

enum class DatabaseKind {
    Sqlite, //!< a file
    Postgresql, //!< a server
};

} // namespace lyhord
