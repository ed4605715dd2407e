#pragma once

#include "core/statistics/figuretext.h"
#include "core/statistics/report.h"

#include <QtCore/QStringList>

// What is set on paper and as a page to be read, beside the same figures as a workbook or for a script.
namespace lyhord {

//! Without what stands there already: a sum of a single row, a table that repeats the split, a comparison with the same
//! period twice or with none. Departments stand in the order of their figures as they are shown, hidden ones last, so
//! that the order tells nothing (R103). Columns that compare are called after their period (R104).
[[nodiscard]] Report asPrinted(Report report);

//! For a workbook, which has all tables in their own order: without a sum of a single row, and columns that compare are
//! called after their period (R104)
[[nodiscard]] Report asWorkbook(Report report);

//! What is hidden in it leaves nothing but zeros to be shown (R103)
[[nodiscard]] bool isHiddenAltogether(const ReportTable &table);
//! What it was most about, for who reads little: the first ones of the largest subjects, last year's figure beside
//! each, and a rise only where it may be named (R104)
[[nodiscard]] ReportTable tellingSubjects(const ReportTable &subjects, qsizetype most);
//! What the report is split by, as many columns as stand beside each other, for who reads little
[[nodiscard]] ReportTable briefSplit(ReportTable split);
//! What was improved under one heading for each department, the newest first, the same sentence once with a count.
//! mostOfEach: those told most often, and how many more there are; 0: all
[[nodiscard]] ReportTable groupedImprovements(
    const ReportTable &improvements, const FigureText &text, qsizetype mostOfEach = 0);
//! "Department: sentence", what was told most often first, and of each department one before any has its second
[[nodiscard]] QStringList tellingImprovements(const ReportTable &improvements, qsizetype most);

} // namespace lyhord
