#pragma once

#include "core/statistics/report.h"

#include <QtCore/QString>

// How the figures of a report are written on the screen.
namespace lyhord {

//! "1 234", "83,4 %", "7,5", "+12"; "–" where there is no such figure, "<5" or "–" where it is not shown (R103)
[[nodiscard]] QString figureText(const ReportCell &cell, FigureKind kind);
//! As a spreadsheet takes it from the clipboard: no spaces in numbers, nothing where there is no figure
[[nodiscard]] QString figureForSheet(const ReportCell &cell, FigureKind kind);
//! Why a figure is not shown
[[nodiscard]] QString whyMasked();

} // namespace lyhord
