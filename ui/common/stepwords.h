#pragma once

#include "core/model/event.h"
#include "core/rules/lifecycle.h"

#include <QtCore/QString>

namespace lyhord {

struct CaseFile;

// What a step is called where it has been done and can be taken back: "Assign SBF". Departments by their keys, which
// are their short names, since it stands on buttons and in menus.

[[nodiscard]] QString stepName(const Command &command);
[[nodiscard]] QString stepName(const Event &event);
//! Of the step that Undo would take back; empty if there is none, or it is not this person's to take back
[[nodiscard]] QString undoableStep(const CaseFile &file);
//! "Undo: Assign SBF"
[[nodiscard]] QString undoWord(const QString &stepName);

} // namespace lyhord
