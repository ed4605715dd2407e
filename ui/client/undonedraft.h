#pragma once

#include "ui/client/localdrafts.h"

namespace lyhord {

namespace undonedraft {
inline const QString key = QStringLiteral("/undone"); //!< in what is kept: no editor is called so
}

//! It is there because the step it had become was taken back, and nothing was written in its form since
[[nodiscard]] inline bool isOfUndoneStep(const SpooledDraft &draft)
{
    return draft.content.contains(undonedraft::key);
}

//! What was undone on purpose is at hand in its form, and no work that somebody has left unfinished
[[nodiscard]] QList<LocalDrafts::Entry> withoutUndone(const LocalDrafts &drafts, QList<LocalDrafts::Entry> entries);

} // namespace lyhord
