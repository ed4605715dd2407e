#pragma once

#include <QtCore/QDate>
#include <QtCore/QString>

namespace lyhord {

//! Local days in Europe/Stockholm, both inside
struct Period
{
    QString name; //!< as it was asked for: "2026-10"
    QDate from;
    QDate to;
    friend bool operator==(const Period &, const Period &) = default;
};

} // namespace lyhord
