#pragma once

#include "core/statistics/figuretext.h"
#include "core/statistics/report.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

// What a report says about itself, in the same words in the spreadsheet and in print.
namespace lyhord {

//! "1–31 October 2026", and up to which day is counted where it has not ended
[[nodiscard]] QString periodLine(const Report &report);
//! Of a period it is compared with, the days that the figure counts: a share a day less where the report's own period
//! has not ended (R88)
[[nodiscard]] Period comparedDays(const KeyFigure &figure, const Period &other, const Report &report);
[[nodiscard]] QString madeLine(const Report &report, const FigureText &text); //!< "Made 2 November 2026 08:15 by Anna"
//! What to know before the figures are trusted: since when they are frozen, what was corrected after that, which are
//! hidden
[[nodiscard]] QStringList reservations(const Report &report, const FigureText &text);
//! And that the period has not ended, which the first page's sentences say already
[[nodiscard]] QStringList allReservations(const Report &report, const FigureText &text);
//! Of how many a head figure is a share: "28 of 33"; empty where it is none, or where one of both is hidden
[[nodiscard]] QString baseOf(const KeyFigure &figure, const Report &report, const FigureText &text);
//! The periods that the first page's figures are compared with, said once for all of them: "Compared with the period
//! before (September 2026) and a year before (October 2025)."
[[nodiscard]] QString comparedLine(const Report &report);
//! What a head figure was then: "Period before: 101, now 12 more (+12 %)", "A year before: 89"; a line for each period
[[nodiscard]] QStringList comparisonsOf(const KeyFigure &figure, const Report &report, const FigureText &text);
[[nodiscard]] QString letterhead(const Report &report); //!< "Ängsbo kommun · Kontakt Ängsbo"

struct Definition
{
    QString title; //!< of the column
    QString text;
    friend bool operator==(const Definition &, const Definition &) = default;
};
//! Each once, in the order of the tables
[[nodiscard]] QList<Definition> definitionsIn(const QList<ReportTable> &tables);

} // namespace lyhord
