#pragma once

#include <QtCore/QDate>
#include <QtCore/QString>

#include <optional>

namespace lyhord {

//! Somebody answers for the department and may read secret cases (L9)
struct SecretReader
{
    QString department; //!< key
    QDate from;
    std::optional<QDate> to;
    friend bool operator==(const SecretReader &, const SecretReader &) = default;
};

} // namespace lyhord
