#include "ui/statistics/figuretext.h"

#include "core/statistics/figuretext.h"
#include "core/statistics/reportlookup.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <cmath>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::FigureText)
};

constexpr QChar noBreakSpace(0x00A0);

QString decimal(const QLocale &locale, double value, int decimals)
{
    QString text = locale.toString(value, 'f', decimals);
    // a whole number needs no ",0" behind it
    if (decimals > 0 && qFuzzyCompare(value, std::round(value)))
        text = locale.toString(std::round(value), 'f', 0);
    return text;
}

QString numberText(const QLocale &locale, double value, FigureKind kind)
{
    switch (kind) {
    case FigureKind::Share:
        return locale.toString(value * 100, 'f', 1) + noBreakSpace + u'%';
    case FigureKind::Days:
        return decimal(locale, value, 1);
    case FigureKind::Difference:
        return (value > 0 ? u"+"_s : value < 0 ? u"−"_s : QString()) + locale.toString(std::abs(value), 'f', 0);
    case FigureKind::Count:
    case FigureKind::Text:
    case FigureKind::Day:
        break;
    }
    return decimal(locale, value, 1);
}

} // namespace

QString figureText(const ReportCell &cell, FigureKind kind)
{
    if (cell.masked)
        return maskedFigure(cell);
    if (const auto *text = std::get_if<QString>(&cell.value))
        return *text;
    if (const auto *day = std::get_if<QDate>(&cell.value))
        return day->toString(Qt::ISODate);
    if (const auto value = numberIn(cell))
        return numberText(QLocale(), *value, kind);
    return kind == FigureKind::Text ? QString() : u"–"_s;
}

QString figureForSheet(const ReportCell &cell, FigureKind kind)
{
    if (cell.masked)
        return maskedFigure(cell);
    const auto value = numberIn(cell);
    if (!value)
        return std::holds_alternative<std::monostate>(cell.value) ? QString() : figureText(cell, kind);
    QLocale plain;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    if (kind == FigureKind::Share)
        return plain.toString(*value * 100, 'f', 1) + u'%';
    if (kind == FigureKind::Difference)
        return QString::number(std::llround(*value));
    return decimal(plain, *value, 1);
}

QString whyMasked()
{
    return Tr::tr("Not shown: it is small, or something small could be reckoned from it.");
}

} // namespace lyhord
