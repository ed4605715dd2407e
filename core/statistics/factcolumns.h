#pragma once

#include "core/model/casefacts.h"
#include "core/model/profile.h"
#include "core/model/rowscolumn.h"

namespace lyhord {

//! A column of the case facts
struct FactColumn : RowsColumn
{
    CellValue (*valueOf)(const CaseFacts &) = nullptr; //!< keys and names, for tools
    //! The value for a person to read, by the names the municipality has given; null: it is read as it stands
    QString (*inWords)(const CaseFacts &, const Profile &) = nullptr;
};

[[nodiscard]] QList<FactColumn> factColumns();

} // namespace lyhord
