#pragma once

#include "ui/client/localdrafts.h"

#include <QtCore/QString>

namespace lyhord {

//! What it is, the number of its case and its first words
[[nodiscard]] QString draftInWords(const LocalDrafts::Entry &entry);
[[nodiscard]] QString draftInWords(const SpooledDraft &draft);
//! The number of its case, the id of its message: what it is written for
[[nodiscard]] QString draftIsAbout(const SpooledDraft &draft);
//! The step on many cases it was begun for, as BatchStep names it; about: as the draft has it
[[nodiscard]] QString batchStepOf(const QString &token, const QString &about);
//! Where the key of the drafts on this computer lies, in a sentence or two
[[nodiscard]] QString keyPlaceInWords(const DraftKeys &keys);

} // namespace lyhord
