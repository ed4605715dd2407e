#pragma once

#include "core/model/casefacts.h"
#include "core/model/profile.h"
#include "core/model/result.h"
#include "core/report/rowswriter.h"

#include <QtCore/QString>

#include <functional>

namespace lyhord {

//! R103: numbers lead to the cases, and a value that few cases of a department have points at a person
struct FactsChoice
{
    bool withNumbers = false;
    int hiddenBelow = 0; //!< values of fewer cases of a department are shown as "–", days by their month; 0: all stand
    Profile names = {}; //!< what keys are called where a person reads them
};

using TakeFacts = std::function<Result<>(const CaseFacts &)>;
//! `each` hands over the cases one after the other, and stops at the first failure, which is what is returned; where
//! values are hidden it is asked twice. For tools, values of a choice stand by their names in every language
//! ("complaint"), so that analyses go on working; for a person who opens it in a spreadsheet, in the language of the
//! heads.
[[nodiscard]] Result<> writeFacts(const QString &file, RowsFormat format,
    const std::function<Result<>(const TakeFacts &)> &each, const FactsChoice &choice = {});

} // namespace lyhord
