#pragma once

#include "core/model/result.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <utility>

namespace lyhord::postgresurl {

using Parameters = QList<std::pair<QString, QString>>; //!< libpq's keywords

//! What a URL says, with what we want of every connection where the URL does not say otherwise. Refused in words when
//! libpq does not understand it, or when it holds a password.
[[nodiscard]] Result<Parameters> parametersOf(const QString &url);
//! For this run of the program: used for connections to this URL, kept in memory only
void usePassword(const QString &url, const QString &password);
//! As libpq reads it
[[nodiscard]] QByteArray connectionText(const Parameters &parameters);

} // namespace lyhord::postgresurl
