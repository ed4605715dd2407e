#pragma once

#include "core/model/databasefigures.h"
#include "core/model/profile.h"
#include "core/model/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>

#include <utility>

namespace lyhord {

class ServiceContext;

[[nodiscard]] Result<DatabaseFigures> databaseFigures(ServiceContext &context);

//! What whoever helps wants to know
struct SupportFacts
{
    QDateTime made;
    QList<std::pair<QString, QString>> workstation; //!< what it is, and how it is here
    QString databaseUrl; //!< of it only the kind and how it is reached
    Result<DatabaseFigures> database;
    QList<Setting> settings; //!< rule values
    QByteArray log; //!< its last lines
};

//! A text to read through and to send, in the language of the screen. Holds nothing about people or cases: no address,
//! path, login or name, of the settings' values only numbers, days and yes or no, and of how many rows there are only
//! the magnitude.
[[nodiscard]] QString supportReport(const SupportFacts &facts);

} // namespace lyhord
