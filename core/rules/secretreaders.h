#pragma once

#include "core/model/case.h"
#include "core/model/profile.h"
#include "core/model/secretreader.h"

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

// A department can be asked about a secret case that nobody there has the right to read (L9): whoever asks it is told.
namespace lyhord {

//! Those of the departments where nobody may read secret cases on that day, in their order
[[nodiscard]] QStringList withoutSecretReader(
    const QStringList &departments, const QList<SecretReader> &readers, QDate day);
//! What that means, in sentences; empty: the case is not secret, or somebody reads it everywhere
[[nodiscard]] QString unreadSecretInWords(const Case &subject, const QStringList &departments,
    const QList<SecretReader> &readers, const Profile &profile, QDate day);

} // namespace lyhord
