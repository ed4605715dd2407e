#include "core/statistics/factsnotes.h"

#include "core/statistics/figuretext.h"
#include "core/statistics/reportlookup.h"

#include <QtCore/QCoreApplication>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::FactsNotes)
};

QString whatDiffers(const ReportTable &corrected, const FigureText &text)
{
    const qsizetype frozen = placeOf(corrected, u"frozen");
    const qsizetype today = placeOf(corrected, u"today");
    QStringList figures;
    for (const ReportRow &row : corrected.rows) {
        //: figure, when it was frozen, now
        figures.append(Tr::tr("%1 (%2 then, %3 now)")
                           .arg(row.title, text.of(row.cells.at(frozen), FigureKind::Count),
                               text.of(row.cells.at(today), FigureKind::Count)));
    }
    return Tr::tr(
        "These figures of the whole differ: %1. Those of departments, channels and other parts can differ too.")
        .arg(figures.join(u", "_s));
}

} // namespace

QStringList notesOnFrozen(const Report &report, int months)
{
    QStringList notes{ Tr::tr(
        "The report shows %n frozen month(s) of the period as they were then. These are the cases as "
        "they are now, so they can count otherwise.",
        nullptr, months) };
    if (report.request.masked) // what differs by one case points at it
        return notes;
    const ReportTable *corrected = tableIn(report, u"corrected_since");
    if (!corrected)
        notes.append(Tr::tr("No figure differs today."));
    else if (corrected->rows.isEmpty())
        notes.append(corrected->note);
    else
        notes.append(whatDiffers(*corrected, FigureText(report.request.language, report.smallNumber)));
    return notes;
}

QString noteOnMasked(int smallNumber)
{
    return Tr::tr("“–” stands for a value that is not shown. Values are shown where at least %1 cases share all that "
                  "stands in the row; the longer the period, the more is shown.")
        .arg(smallNumber);
}

} // namespace lyhord
