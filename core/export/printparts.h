#pragma once

#include "core/export/pageflow.h"
#include "core/statistics/figuretext.h"
#include "core/statistics/report.h"

#include <QtCore/QStringList>

// The parts of a printed report, each as pieces to be put below each other.
namespace lyhord::print {

struct Paper
{
    const Report &report;
    const FigureText &text;
    double width = 0;
};

[[nodiscard]] Pieces titlePieces(const Paper &paper, double size);
[[nodiscard]] Pieces headPieces(const Paper &paper); //!< the four figures beside each other
[[nodiscard]] Pieces sentencePieces(const Paper &paper, qsizetype most);
[[nodiscard]] Pieces commentPieces(const Paper &paper, int mostLines);
[[nodiscard]] Pieces reservationPieces(const Paper &paper, const QStringList &more = {});
//! Heading, note, chart and rows
[[nodiscard]] Pieces sectionPieces(const Paper &paper, const ReportTable &table, bool hasChart = true);
//! A small heading and rows
[[nodiscard]] Pieces shortSectionPieces(const Paper &paper, const ReportTable &table);
[[nodiscard]] Pieces improvementPieces(const Paper &paper, qsizetype most); //!< the most telling ones, as a list
[[nodiscard]] Pieces definitionPieces(const Paper &paper, const QList<ReportTable> &tables, qsizetype beside);

} // namespace lyhord::print
