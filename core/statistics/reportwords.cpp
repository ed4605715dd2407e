#include "core/statistics/reportwords.h"

#include "core/model/clock.h"
#include "core/statistics/periods.h"
#include "core/statistics/reportlookup.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::ReportWords)
};

bool hidesToProtect(const ReportCell &cell)
{
    return cell.masked && !cell.small;
}

//! Whether a dash stands anywhere in it
bool hidesToProtect(const Report &report)
{
    return std::ranges::any_of(report.tables, [](const ReportTable &table) {
        return std::ranges::any_of(table.rows, [](const ReportRow &row) {
            return std::ranges::any_of(row.cells, [](const ReportCell &cell) { return hidesToProtect(cell); });
        });
    }) || std::ranges::any_of(report.keyFigures, [](const KeyFigure &head) {
        return hidesToProtect(head.value) || hidesToProtect(head.before) || hidesToProtect(head.lastYear);
    });
}

//! Of a year the period before is the same time last year
bool isComparedOnce(const Report &report)
{
    return report.before.from == report.lastYear.from;
}

} // namespace

QString periodLine(const Report &report)
{
    const Period &period = report.request.period;
    if (!period.from.isValid())
        return {};
    const QDate made = localDay(report.made);
    if (report.isComplete || !report.made.isValid() || made < period.from)
        return daysOf(period);
    const CountedTo last = countedTo(period, made);
    const QString received = daysOf({ {}, last.received, last.received });
    if (last.due < period.from)
        return Tr::tr("%1 (received to and including %2; no answer was due yet)").arg(daysOf(period), received);
    return Tr::tr("%1 (received to and including %2, answers due to and including %3)")
        .arg(daysOf(period), received, daysOf({ {}, last.due, last.due }));
}

Period comparedDays(const KeyFigure &figure, const Period &other, const Report &report)
{
    if (figure.kind != FigureKind::Share || report.isComplete || !report.made.isValid())
        return other;
    const Period due = dueDaysOf(other, report.request.period, localDay(report.made));
    return due.from <= due.to ? due : other;
}

QString baseOf(const KeyFigure &figure, const Report &report, const FigureText &text)
{
    if (figure.key != u"share_in_time" || figure.value.masked)
        return {};
    const auto inAll = [&report](QStringView column) { // of the total, as everywhere in the report
        const ReportCell *cell = sumIn(report, u"base", column);
        return cell ? numberIn(*cell) : std::nullopt;
    };
    const auto inTime = inAll(u"answered_in_time");
    const auto due = inAll(u"due");
    if (!inTime || !due)
        return {};
    return Tr::tr("%1 of %2").arg(text.count(qRound64(*inTime)), text.count(qRound64(*due)));
}

QString comparedLine(const Report &report)
{
    if (!report.before.from.isValid() || !report.lastYear.from.isValid())
        return {};
    return isComparedOnce(report) ? Tr::tr("Compared with the year before (%1).").arg(titleOf(report.before))
                                  : Tr::tr("Compared with the period before (%1) and a year before (%2).")
                                        .arg(titleOf(report.before), titleOf(report.lastYear));
}

QStringList comparisonsOf(const KeyFigure &figure, const Report &report, const FigureText &text)
{
    const auto line = [&](const QString &title, const ReportCell &then, const QString &difference) {
        const QString shown = text.of(then, figure.kind);
        if (shown.isEmpty())
            return Tr::tr("%1: nothing to compare with", "period").arg(title);
        return difference.isEmpty() ? Tr::tr("%1: %2", "period, figure").arg(title, shown)
                                    : Tr::tr("%1: %2, %3", "period, figure, difference").arg(title, shown, difference);
    };
    // the days are named once for all figures; a share of an unfinished period is compared by one day less
    const auto titled = [&](const QString &title, const Period &period) {
        const Period days = comparedDays(figure, period, report);
        return days == period ? title : u"%1 (%2)"_s.arg(title, titleOf(days));
    };
    if (isComparedOnce(report))
        return { line(titled(Tr::tr("Year before"), report.lastYear), figure.lastYear, figure.thanLastYear) };
    return { line(titled(Tr::tr("Period before"), report.before), figure.before, figure.thanBefore),
        line(titled(Tr::tr("A year before"), report.lastYear), figure.lastYear, figure.thanLastYear) };
}

QString madeLine(const Report &report, const FigureText &text)
{
    return report.madeBy.isEmpty() ? Tr::tr("Made %1").arg(text.of(report.made))
                                   : Tr::tr("Made %1 by %2").arg(text.of(report.made), report.madeBy);
}

QStringList reservations(const Report &report, const FigureText &text)
{
    QStringList lines;
    if (report.frozen)
        lines.append(Tr::tr("The figures have been frozen since %1.").arg(text.of(*report.frozen)));
    if (tableIn(report, u"corrected_since")) {
        lines.append(
            Tr::tr("Cases of a frozen month have changed since, by corrections, reopenings or steps taken back: its "
                   "figures stand as they were, the lists of cases show them as they are now."));
    }
    if (report.request.masked)
        lines.append(Tr::tr("Figures that could point to a person are shown as %1.").arg(text.masked()));
    if (report.request.masked && hidesToProtect(report))
        lines.append(Tr::tr("A dash (–) is a figure of any size, hidden so that no small one can be worked out."));
    return lines;
}

QStringList allReservations(const Report &report, const FigureText &text)
{
    QStringList lines = reservations(report, text);
    if (!report.isComplete)
        lines.append(Tr::tr("The period has not ended: the figures will change."));
    return lines;
}

QString letterhead(const Report &report)
{
    QStringList parts{ report.municipality, report.contactCentre };
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QList<Definition> definitionsIn(const QList<ReportTable> &tables)
{
    QList<Definition> definitions;
    for (const ReportTable &table : tables) {
        for (const ReportColumn &column : table.columns) {
            const Definition definition{ column.title, column.definition };
            if (!column.definition.isEmpty() && !definitions.contains(definition))
                definitions.append(definition);
        }
    }
    return definitions;
}

} // namespace lyhord
