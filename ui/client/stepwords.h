#pragma once

#include "core/model/event.h"
#include "core/rules/lifecycle.h"

#include <QtCore/QString>

#include <optional>

namespace lyhord {

class Workplace;
struct CaseFile;

// What a step is called where it has been done and can be taken back: "Assign Streets and parks". Of several departments
// the first is named, since it stands on buttons and in menus.

[[nodiscard]] QString stepName(const Workplace &workplace, const Command &command);
[[nodiscard]] QString stepName(const Workplace &workplace, const Event &event);
//! What the step leaves in the timeline; empty where that depends on the day
[[nodiscard]] std::optional<EventKind> kindOf(const Command &command);
//! The event of the step that Undo would take back; null if there is none, or it is not this person's to take back
[[nodiscard]] const Event *undoableEvent(const CaseFile &file);
//! Of the step that Undo would take back; empty if there is none, or it is not this person's to take back
[[nodiscard]] QString undoableStep(const Workplace &workplace, const CaseFile &file);
//! As offeredSteps() names it, what a menu calls it, with its letter: "&Assign…"
[[nodiscard]] QString stepInWords(const QString &step);
[[nodiscard]] QString plainStepInWords(const QString &step); //!< without letter and dots
//! "Undo: Assign Streets and parks"
[[nodiscard]] QString undoWord(const QString &stepName);

} // namespace lyhord
