#include "ui/widgets/rowlayout.h"

#include <QtWidgets/QWidget>

#include <algorithm>

namespace lyhord {
namespace {

int heightAt(const QLayoutItem *item, int width, bool least)
{
    if (!item->hasHeightForWidth())
        return least ? item->minimumSize().height() : item->sizeHint().height();
    return qMax(item->minimumSize().height(), least ? item->minimumHeightForWidth(width) : item->heightForWidth(width));
}

} // namespace

RowLayout::RowLayout(QWidget *parent, int gap, int leastWidth)
    : QLayout(parent)
    , m_gap(gap)
    , m_leastWidth(leastWidth)
{
    setContentsMargins(0, 0, 0, 0);
}

RowLayout::~RowLayout()
{
    for (const Part &part : m_parts)
        delete part.item;
}

void RowLayout::addWidget(QWidget *widget, int stretch, Qt::Alignment alignment)
{
    QLayout::addWidget(widget);
    m_parts.back().stretch = stretch;
    m_parts.back().item->setAlignment(alignment);
}

void RowLayout::insertWidget(int index, QWidget *widget)
{
    addWidget(widget);
    std::rotate(m_parts.begin() + index, m_parts.end() - 1, m_parts.end());
    invalidate();
}

void RowLayout::addItem(QLayoutItem *item)
{
    m_parts.push_back({ item, 0 });
}

QLayoutItem *RowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_parts[size_t(index)].item : nullptr;
}

QLayoutItem *RowLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_parts.erase(m_parts.begin() + index);
    return item;
}

int RowLayout::leastOf(const Part &part, int room) const
{
    const int wished = part.stretch > 0 ? qMax(m_leastWidth, part.item->minimumSize().width())
                                        : qMax(part.item->sizeHint().width(), part.item->minimumSize().width());
    return qMin(wished, room);
}

//! One line: each by its stretch, and none less than it needs
void RowLayout::share(std::vector<const Part *> &parts, int width, std::vector<Line> &lines) const
{
    int room = width - m_gap * (int(parts.size()) - 1);
    int stretches = 0;
    std::vector<int> widths;
    for (const Part *part : parts) {
        widths.push_back(part->stretch > 0 ? -1 : leastOf(*part, width));
        if (part->stretch > 0)
            stretches += part->stretch;
        else
            room -= widths.back();
    }
    for (bool settled = false; !settled;) { // who needs more than the share takes it, and the others share the rest
        settled = true;
        for (size_t i = 0; i < parts.size(); ++i) {
            const int least = leastOf(*parts[i], width);
            if (widths[i] >= 0 || room * parts[i]->stretch / stretches >= least)
                continue;
            widths[i] = least;
            room -= least;
            stretches -= parts[i]->stretch;
            settled = false;
        }
    }
    Line line;
    int x = 0;
    for (size_t i = 0; i < parts.size(); ++i) {
        const int part = widths[i] >= 0 ? widths[i] : room * parts[i]->stretch / stretches;
        line.push_back({ parts[i]->item, x, part });
        x += part + m_gap;
    }
    lines.push_back(std::move(line));
    parts.clear();
}

std::vector<RowLayout::Line> RowLayout::linesFor(int width) const
{
    std::vector<Line> lines;
    std::vector<const Part *> parts;
    int used = 0;
    for (const Part &part : m_parts) {
        if (part.item->isEmpty())
            continue;
        const int least = leastOf(part, width);
        if (!parts.empty() && used + m_gap + least > width) {
            share(parts, width, lines);
            used = 0;
        }
        used += least + (parts.empty() ? 0 : m_gap);
        parts.push_back(&part);
    }
    if (!parts.empty())
        share(parts, width, lines);
    return lines;
}

int RowLayout::heightOf(const std::vector<Line> &lines, bool least) const
{
    int height = 0;
    for (const Line &line : lines) {
        int tallest = 0;
        for (const Placed &placed : line)
            tallest = qMax(tallest, heightAt(placed.item, placed.width, least));
        height += tallest + (height > 0 ? m_gap : 0);
    }
    return height;
}

int RowLayout::heightForWidth(int width) const
{
    return heightOf(linesFor(width), false);
}

int RowLayout::minimumHeightForWidth(int width) const
{
    return heightOf(linesFor(width), true);
}

QSize RowLayout::sizeHint() const
{
    QSize size;
    for (const Part &part : m_parts) {
        if (part.item->isEmpty())
            continue;
        const QSize wished = part.item->sizeHint();
        size = { size.width() + wished.width() + (size.width() > 0 ? m_gap : 0), qMax(size.height(), wished.height()) };
    }
    return size;
}

QSize RowLayout::minimumSize() const
{
    QSize size;
    for (const Part &part : m_parts) {
        if (!part.item->isEmpty())
            size = size.expandedTo(part.item->minimumSize());
    }
    return size;
}

//! What is over goes to the first line
void RowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const std::vector<Line> lines = linesFor(rect.width());
    const bool isTight = heightOf(lines, false) > rect.height();
    int over = qMax(0, rect.height() - heightOf(lines, isTight));
    int y = rect.top();
    for (const Line &line : lines) {
        int tallest = 0;
        for (const Placed &placed : line)
            tallest = qMax(tallest, heightAt(placed.item, placed.width, isTight));
        const int height = tallest + std::exchange(over, 0);
        for (const Placed &placed : line) {
            const bool grows = (placed.item->alignment() & Qt::AlignVertical_Mask) == 0;
            const int own = grows ? height : qMin(height, heightAt(placed.item, placed.width, isTight));
            placed.item->setGeometry(QRect(rect.left() + placed.x, y, placed.width, own));
        }
        y += height + m_gap;
    }
}

} // namespace lyhord
