#include "ui/client/undonedraft.h"

namespace lyhord {

QList<LocalDrafts::Entry> withoutUndone(const LocalDrafts &drafts, QList<LocalDrafts::Entry> entries)
{
    entries.removeIf([&drafts](const LocalDrafts::Entry &entry) {
        const Result<SpooledDraft> draft = drafts.load(entry.token);
        return draft && isOfUndoneStep(*draft);
    });
    return entries;
}

} // namespace lyhord
