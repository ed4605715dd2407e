#pragma once

#include "core/model/profile.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

// What a key of the profile is called, for sentences that a person reads: in the language the program speaks, as tr().
namespace lyhord {

//! The key itself where nobody knows it
[[nodiscard]] QString departmentInWords(const QString &key, const Profile &profile);
[[nodiscard]] QString departmentsInWords(const QStringList &keys, const Profile &profile); //!< "A, B"
[[nodiscard]] QString areaInWords(const QString &key, const Profile &profile);
//! "Streets › Winter" by the names that hold on the profile's day, without the department
[[nodiscard]] QString categoryInWords(const QString &path, const Profile &profile);
[[nodiscard]] QString processInWords(const QString &key, const Profile &profile);
[[nodiscard]] QString declarationInWords(const QString &key, const Profile &profile); //!< what is declared
[[nodiscard]] QString campaignInWords(const QString &key, const Profile &profile);
[[nodiscard]] QString standardAnswerInWords(const QString &key, const Profile &profile); //!< its title

} // namespace lyhord
