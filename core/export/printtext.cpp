#include "core/export/printtext.h"

#include <QtCore/QStringList>
#include <QtGui/QFont>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>
#include <QtGui/QTextLayout>

#include <algorithm>

namespace lyhord::print {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double lineSpacing = 1.22; // of the font's size

QStringList linesOf(const QString &text, const TextStyle &style, double width)
{
    const QFont font = fontOf(style);
    QStringList lines;
    for (const QString &paragraph : QString(text).replace(u" %"_s, u"\u00A0%"_s).split(u'\n')) {
        QTextLayout layout(paragraph, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            if (style.mostLines > 0 && lines.size() + 1 == style.mostLines
                && line.textStart() + line.textLength() < paragraph.size()) {
                lines.append(QFontMetricsF(font).elidedText(paragraph.sliced(line.textStart()), Qt::ElideRight, width));
                return lines;
            }
            lines.append(paragraph.mid(line.textStart(), line.textLength()).trimmed());
        }
        layout.endLayout();
        if (paragraph.isEmpty())
            lines.append(QString());
    }
    return style.mostLines > 0 ? lines.mid(0, style.mostLines) : lines;
}

} // namespace

QStringList fontFamilies()
{
    return { u"Liberation Sans"_s, u"Arial"_s, u"Helvetica"_s, u"DejaVu Sans"_s };
}

QFont fontOf(const TextStyle &style)
{
    QFont font;
    font.setFamilies(style.family.isEmpty() ? fontFamilies() : QStringList{ style.family.toString() });
    font.setStyleHint(QFont::SansSerif);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(static_cast<int>(pt(style.size)));
    font.setBold(style.isBold);
    return font;
}

double lineHeight(const TextStyle &style)
{
    return pt(style.size) * lineSpacing;
}

double widthOf(const QString &text, const TextStyle &style)
{
    return QFontMetricsF(fontOf(style)).horizontalAdvance(text) + mm(0.4);
}

double widthOfLongestWord(const QString &text, const TextStyle &style)
{
    const QFontMetricsF metrics(fontOf(style));
    double widest = 0;
    for (const QString &word : QString(text).replace(u" %"_s, u"\u00A0%"_s).split(u' '))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest + mm(0.4); // a line is broken by a hair's breadth sooner
}

double heightOf(const QString &text, const TextStyle &style, double width)
{
    return text.isEmpty() ? 0 : static_cast<double>(linesOf(text, style, width).size()) * lineHeight(style);
}

void drawText(QPainter &painter, double x, double y, double width, const QString &text, const TextStyle &style)
{
    if (text.isEmpty())
        return;
    const QFont font = fontOf(style);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(style.colour);
    double baseline = y + (lineHeight(style) - metrics.height()) / 2 + metrics.ascent();
    for (const QString &line : linesOf(text, style, width)) {
        const double left = style.isRight ? x + width - metrics.horizontalAdvance(line) : x;
        painter.drawText(QPointF(left, baseline), line);
        baseline += lineHeight(style);
    }
}

} // namespace lyhord::print
