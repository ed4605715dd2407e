#pragma once

#include "core/export/rowswriter.h"
#include "core/model/casefacts.h"
#include "core/model/profile.h"
#include "core/model/result.h"
#include "core/statistics/report.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>
#include <optional>

namespace lyhord {

//! R103: numbers lead to the cases, and what a masked report hides must not be counted
struct FactsChoice
{
    bool withNumbers = false;
    std::optional<Report> masked = {}; //!< of the same request, at whose side they may stand; nothing: all is shown
    Profile names = {}; //!< what keys are called where a person reads them
    QStringList notes = {}; //!< what to know of them; a workbook has them on a sheet of their own
};

using TakeFacts = std::function<Result<>(const CaseFacts &)>;
//! `each` hands over the cases one after the other, and stops at the first failure, which is what is returned. Beside a
//! masked report they are kept until all are known; they are refused where their number is hidden. For tools, values of
//! a choice stand by their names in every language
//! ("complaint"), so that analyses go on working; for a person who opens it in a spreadsheet, in the language of the
//! heads.
[[nodiscard]] Result<> writeFacts(const QString &file, RowsFormat format,
    const std::function<Result<>(const TakeFacts &)> &each, const FactsChoice &choice = {});

} // namespace lyhord
