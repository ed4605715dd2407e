#include "core/report/reportwords.h"

#include <QtCore/QCoreApplication>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::ReportWords)
};

} // namespace

QString periodLine(const Report &report, const FigureText &text)
{
    const Period &period = report.request.period;
    const QString days = u"%1 – %2"_s.arg(text.of(period.from), text.of(period.to));
    return period.name.contains(u"..") ? days : u"%1 (%2)"_s.arg(period.name, days);
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
    if (report.request.masked)
        lines.append(Tr::tr("Figures that could point to a person are shown as %1.").arg(text.masked()));
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
