#pragma once

#include "core/services/caseservice.h"

#include <QtCore/QString>

namespace lyhord {

//! "20 Nov 2026 14:05, Bo Ek": the name the login has in the case's timeline
[[nodiscard]] QString momentAndName(const QDateTime &moment, const QString &login, const CaseFile &file);
//! What the person said, or that it is withheld
[[nodiscard]] QString saidInWords(const CaseFile &file);

//! What the person has said since, with when and who wrote it down; nothing where it may not be read
struct LaterWords
{
    QString when;
    QString text;
};
[[nodiscard]] QList<LaterWords> laterWords(const CaseFile &file);
//! What was answered before the case was opened again, with when, by whom and what it led to
[[nodiscard]] QList<LaterWords> earlierAnswersInWords(const CaseFile &file);
//! Who gave the answer at the department, where whoever recorded it wrote that down
[[nodiscard]] QString givenBy(const Assignment &answered, const CaseFile &file);
//! When the department answered and who there did; where somebody else wrote it down, who that was too
[[nodiscard]] QString answeredInWords(const Assignment &answered, const CaseFile &file);

} // namespace lyhord
