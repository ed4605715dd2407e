#pragma once

#include "core/model/casefacts.h"

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QString>

#include <functional>
#include <variant>

namespace lyhord {

using FactValue = std::variant<std::monostate, QString, qint64, bool, QDate>;

//! A column of the case facts
struct FactColumn
{
    QString key; //!< "reply_wanted": as in the JSON of a case where it is there too
    QString title;
    double width = 12; //!< in characters
    FactValue (*valueOf)(const CaseFacts &) = nullptr;
};

[[nodiscard]] QList<FactColumn> factColumns();

} // namespace lyhord
