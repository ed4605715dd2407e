#pragma once

#include "core/model/casefacts.h"
#include "core/report/rowswriter.h"

namespace lyhord {

//! A column of the case facts
struct FactColumn : RowsColumn
{
    CellValue (*valueOf)(const CaseFacts &) = nullptr;
};

[[nodiscard]] QList<FactColumn> factColumns();

} // namespace lyhord
