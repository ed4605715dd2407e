#pragma once

#include "core/model/profile.h"

#include <QtCore/QDate>

namespace lyhord {

//! Why this department cannot be asked on that day, in a sentence: it does not exist yet, or any more (R98), or has no
//! official mailbox (R36). Empty: it can.
[[nodiscard]] QString cannotBeAskedBecause(const QString &department, const Profile &profile, QDate day);

//! That the department is no more and who has its matters, in a sentence
[[nodiscard]] QString takenOverInWords(const QString &department, const QString &heir, const Profile &profile);

} // namespace lyhord
