#include "ui/widgets/linetext.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QFontMetrics>
#include <QtGui/QPainter>
#include <QtGui/QTextLayout>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

//! Swedish and Finnish build long words: where the names of departments may be parted in a narrow column
QString withPlacesToBreak(QString text)
{
    static const QRegularExpression laterPart(u"(?<=\\p{L})(?=förvaltning|kontor|nämnd|virasto|hallinto)"_s);
    return text.replace(laterPart, QString(QChar(0x00ad)));
}

int lay(QTextLayout &layout, int width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        ++lines;
    }
    layout.endLayout();
    return lines;
}

} // namespace

int linesNeeded(const QString &text, const QFont &font, int width)
{
    if (QFontMetrics(font).horizontalAdvance(text) <= width)
        return 1; // most are: no layout for those
    QTextLayout layout(withPlacesToBreak(text), font);
    return qMax(1, lay(layout, width));
}

void drawWrapped(QPainter &painter, const QRect &place, const QString &text, const QFont &font, int mostLines)
{
    painter.setFont(font);
    const QFontMetrics metrics(font);
    if (metrics.horizontalAdvance(text) <= place.width()) {
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
        return;
    }
    const QString parted = withPlacesToBreak(text);
    QTextLayout layout(parted, font);
    const int lines = lay(layout, place.width());
    const int shown = qMin(lines, mostLines);
    const int height = metrics.lineSpacing();
    int y = place.top() + (place.height() - shown * height) / 2;
    for (int i = 0; i < shown; ++i, y += height) {
        const QTextLine line = layout.lineAt(i);
        if (i == shown - 1 && lines > shown) {
            const QString rest = parted.mid(line.textStart()).remove(QChar(0x00ad));
            // Letters may stand higher than a line is said to be: the dots of Ö are not to be clipped.
            painter.drawText(QRect(place.left(), y, place.width(), height),
                Qt::AlignLeft | Qt::TextSingleLine | Qt::TextDontClip,
                metrics.elidedText(rest, Qt::ElideRight, place.width()));
        } else {
            line.draw(&painter, QPointF(place.left(), y - line.y()));
        }
    }
}

} // namespace lyhord
