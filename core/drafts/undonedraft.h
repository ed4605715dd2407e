#pragma once

#include "core/drafts/draftspool.h"

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
[[nodiscard]] inline QList<DraftSpool::Entry> withoutUndone(QList<DraftSpool::Entry> entries)
{
    entries.removeIf([](const DraftSpool::Entry &entry) { return entry.isOfUndoneStep; });
    return entries;
}

} // namespace lyhord
