#pragma once

#include "core/model/names.h"
#include "core/model/result.h"
#include "core/statistics/figuretext.h"
#include "core/statistics/report.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace lyhord {

enum class PdfLayout {
    Full, //!< front page, every table with its chart, what is counted
    Board, //!< what a board wants to see: departments, outcomes, what is open and late, what was improved
    OnePage, //!< one page for a standing item at a workplace meeting (R86)
};
LYHORD_NAMES(PdfLayout, 3, { PdfLayout::Full, QLatin1StringView("full") },
    { PdfLayout::Board, QLatin1StringView("board") }, { PdfLayout::OnePage, QLatin1StringView("one_page") })

//! A4, PDF/A-1b. Needs a QGuiApplication, for the fonts; its platform may be "offscreen".
[[nodiscard]] Result<> writePdf(
    const Report &report, PdfLayout layout, const QString &file, int smallNumber = defaultSmallNumber);
//! The same, to send
[[nodiscard]] QByteArray pdfOf(const Report &report, PdfLayout layout, int smallNumber = defaultSmallNumber);

} // namespace lyhord
