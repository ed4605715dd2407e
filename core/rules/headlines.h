#pragma once

#include "core/model/case.h"
#include "core/model/profile.h"

#include <QtCore/QDate>
#include <QtCore/QString>

// R94: a headline goes into mails, lists and reports, so it tells nobody who the person is.
namespace lyhord {

//! Why it is not possible, translated; empty if it is. name: the submitter's, empty where there is none
[[nodiscard]] QString headlineForbiddenBecause(const QString &headline, const QString &name, QDate today);
//! What may be personal and has to be confirmed, translated; empty if nothing
[[nodiscard]] QString headlineWarning(const QString &headline, QDate today);
//! One of those agreed with a department that hold on that day
[[nodiscard]] bool isAgreedHeadline(const QString &headline, const Profile &profile, QDate day);

} // namespace lyhord
