#include "core/statistics/figuretext.h"

#include "core/rules/dayinsentence.h"

#include <cmath>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QChar noBreakSpace(0x00A0);

QLocale localeOf(const QString &language)
{
    if (language == u"fi")
        return { QLocale::Finnish, QLocale::Finland };
    if (language == u"en")
        return { QLocale::English, QLocale::UnitedKingdom };
    return { QLocale::Swedish, QLocale::Sweden };
}

template <class... Ts>
struct Overloaded : Ts...
{
    using Ts::operator()...;
};
template <class... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

} // namespace

QString maskedFigure(const ReportCell &masked, int smallNumber)
{
    return masked.small ? u"<%1"_s.arg(smallNumber) : u"–"_s;
}

FigureText::FigureText(const QString &language, int smallNumber)
    : m_locale(localeOf(language))
    , m_smallNumber(smallNumber)
{
}

QString FigureText::masked() const
{
    return u"<%1"_s.arg(m_smallNumber);
}

QString FigureText::number(double value, FigureKind kind) const
{
    switch (kind) {
    case FigureKind::Share:
        return m_locale.toString(value * 100, 'f', 1) + noBreakSpace + u'%';
    case FigureKind::Days:
        return m_locale.toString(value, 'f', value == std::floor(value) ? 0 : 1);
    case FigureKind::Difference: {
        const QString text = m_locale.toString(value, 'f', 0);
        return value > 0 ? u'+' + text : text;
    }
    case FigureKind::Text:
    case FigureKind::Count:
    case FigureKind::Day:
        break;
    }
    return m_locale.toString(value, 'f', 0);
}

QString FigureText::count(qint64 value) const
{
    return number(static_cast<double>(value), FigureKind::Count);
}

QString FigureText::of(const ReportCell &cell, FigureKind kind) const
{
    if (cell.masked)
        return maskedFigure(cell, m_smallNumber);
    return std::visit(Overloaded{
                          [](std::monostate) { return QString(); },
                          [](const QString &text) { return text; },
                          [this, kind](qint64 count) { return number(static_cast<double>(count), kind); },
                          [this, kind](double value) { return number(value, kind); },
                          [this](QDate day) { return of(day); },
                      },
        cell.value);
}

QString FigureText::of(QDate day) const
{
    return m_locale.language() == QLocale::Finnish ? day.toString(u"d.M.yyyy"_s) : day.toString(Qt::ISODate);
}

QString FigureText::of(const QDateTime &moment) const
{
    return momentInSentence(moment, m_locale);
}

} // namespace lyhord
