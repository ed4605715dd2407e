#pragma once

#include "core/model/event.h"

#include <QtCore/QStringList>

namespace lyhord {

class Workplace;

//! What a correction changed, from what to what, a line for each field: "Headline: “A” → “B”". Names instead of keys.
//! Empty for who may not read the details. Of a long text it is only said that it was changed: both stand on the page.
[[nodiscard]] QStringList correctionInWords(const Event &corrected, const Workplace &workplace);

//! A field of the case by its path ("submitter.email"), as the page calls it
[[nodiscard]] QString fieldInWords(const QString &path);
//! A value as correction and conflict name it, in words: "complaint" → "Complaint"
[[nodiscard]] QString valueInWords(const QString &path, const QString &value, const Workplace &workplace);

} // namespace lyhord
