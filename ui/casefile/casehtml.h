#pragma once

#include "core/services/caseservice.h"

#include <QtCore/QString>

namespace lyhord {

class Workplace;

inline const QString saidAnchor = QStringLiteral("said"); //!< where in the page stands what was said

//! The case as one page to read from top to bottom: what was said, who has it, what was answered, and the timeline.
//! Links: "case:NUMBER", "file:ID", "letter:ID". Everything people wrote is escaped. Working notes are no part of it.
//! newSince: what others have done after this event is marked as new; invalid: nothing is
//! others: what the same person has told besides
[[nodiscard]] QString caseHtml(
    const CaseFile &file, const Workplace &workplace, EventId newSince = {}, const EarlierCases &others = {});
//! The same to be kept or handed out: what is still to be done with it is the window's
[[nodiscard]] QString caseHtmlOnPaper(const CaseFile &file, const Workplace &workplace);
//! The working notes on it, for the window only (L2): links "note:ID" to one's own. Empty where there are none.
[[nodiscard]] QString workingNotesHtml(const CaseFile &file, const Workplace &workplace);

//! A step in the timeline as a sentence, without its time and person
[[nodiscard]] QString eventInWords(const Event &event, const Workplace &workplace);

} // namespace lyhord
