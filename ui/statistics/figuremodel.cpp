#include "ui/statistics/figuremodel.h"

#include "core/export/csvlines.h"
#include "core/statistics/reportlookup.h"
#include "ui/statistics/figuretext.h"

#include <QtGui/QFont>

#include <algorithm>
#include <numeric>

namespace lyhord {

namespace {

//! Nothing where there is no figure, as on paper: a dash says that one is hidden
QString tableText(const ReportCell &cell, FigureKind kind)
{
    const bool isEmpty = !cell.masked && std::holds_alternative<std::monostate>(cell.value);
    return isEmpty ? QString() : figureText(cell, kind);
}

} // namespace
using namespace Qt::Literals::StringLiterals;

FigureModel::FigureModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void FigureModel::setTable(const ReportTable &table, bool mayOpen)
{
    beginResetModel();
    const QString sorted = m_sortColumn > 0 ? m_table.columns.value(m_sortColumn - 1).key : QString();
    const bool same = table.key == m_table.key;
    m_table = table;
    m_mayOpen = mayOpen;
    if (!same || m_sortColumn < 0) {
        m_sortColumn = -1;
    } else if (m_sortColumn > 0) {
        const auto column = std::ranges::find(m_table.columns, sorted, &ReportColumn::key);
        m_sortColumn = column == m_table.columns.end() ? -1 : int(column - m_table.columns.begin()) + 1;
    }
    arrange();
    endResetModel();
}

// --- order

void FigureModel::sort(int column, Qt::SortOrder order)
{
    if (column >= columnCount())
        column = -1;
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> rows;
    for (const QModelIndex &index : before)
        rows.push_back(m_order[size_t(index.row())]);
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const auto place = std::ranges::find(m_order, rows[size_t(i)]);
        after.append(index(int(place - m_order.begin()), before[i].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void FigureModel::arrange()
{
    m_order.resize(size_t(m_table.rows.size()));
    std::iota(m_order.begin(), m_order.end(), 0);
    if (m_sortColumn >= 0)
        arrange(0, int(m_order.size()));
}

//! Rows first..last of the table, which are siblings with what stands below each of them
void FigureModel::arrange(int first, int last)
{
    if (last - first < 2)
        return;
    struct Block
    {
        int head;
        int end;
    };
    std::vector<Block> blocks;
    for (int row = first; row < last;) {
        int end = row + 1;
        while (end < last && m_table.rows[end].level > m_table.rows[row].level && !m_table.rows[end].isSum)
            ++end;
        blocks.push_back({ row, end });
        row = end;
    }
    std::ranges::stable_sort(blocks,
        [this](const Block &a, const Block &b) { return isBefore(m_table.rows[a.head], m_table.rows[b.head]); });
    // what is below is arranged within its own range first, then taken over as it lies
    std::vector<int> arranged;
    for (const Block &block : blocks) {
        arranged.push_back(block.head);
        arrange(block.head + 1, block.end);
        arranged.insert(arranged.end(), m_order.begin() + block.head + 1, m_order.begin() + block.end);
    }
    std::ranges::copy(arranged, m_order.begin() + first);
}

bool FigureModel::isBefore(const ReportRow &a, const ReportRow &b) const
{
    if (a.isSum || b.isSum)
        return b.isSum && !a.isSum;
    const bool ascending = m_sortOrder == Qt::AscendingOrder;
    if (m_sortColumn == 0) {
        const int order = QString::localeAwareCompare(a.title, b.title);
        return ascending ? order < 0 : order > 0;
    }
    const ReportCell left = a.cells.value(m_sortColumn - 1);
    const ReportCell right = b.cells.value(m_sortColumn - 1);
    const bool leftIsEmpty = std::holds_alternative<std::monostate>(left.value);
    const bool rightIsEmpty = std::holds_alternative<std::monostate>(right.value);
    if (leftIsEmpty || rightIsEmpty)
        return rightIsEmpty && !leftIsEmpty; // whichever way it goes: what has no figure comes last
    int order = 0;
    if (const auto x = numberIn(left), y = numberIn(right); x && y)
        order = *x < *y ? -1 : *x > *y ? 1 : 0;
    else
        order = QString::localeAwareCompare(figureText(left, FigureKind::Text), figureText(right, FigureKind::Text));
    return ascending ? order < 0 : order > 0;
}

// --- what is shown

const ReportRow &FigureModel::row(int shown) const
{
    return m_table.rows.at(m_order[size_t(shown)]);
}

const ReportCell *FigureModel::cell(const QModelIndex &index) const
{
    const ReportRow &line = row(index.row());
    return index.column() > 0 && index.column() <= line.cells.size() ? &line.cells.at(index.column() - 1) : nullptr;
}

int FigureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int FigureModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size()) + 1;
}

QVariant FigureModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ReportRow &line = row(index.row());
    const ReportCell *figure = cell(index);
    const FigureKind kind = figure ? m_table.columns.at(index.column() - 1).kind : FigureKind::Text;
    switch (role) {
    case Qt::DisplayRole:
        return figure ? tableText(*figure, kind) : index.column() == 0 ? line.title : QString();
    case Qt::ToolTipRole:
        return tip(index);
    case Qt::AccessibleTextRole:
        if (figure && figure->masked)
            return whyMasked();
        return figure ? figureText(*figure, kind) : line.title;
    case Qt::TextAlignmentRole:
        return int(
            (kind == FigureKind::Text || kind == FigureKind::Day ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case HasCasesRole:
        return m_mayOpen && figure && figure->hasCases && !figure->masked;
    case SumRole:
        return line.isSum;
    case LevelRole:
        return index.column() == 0 ? line.level : 0;
    case MutedRole:
        return figure && std::holds_alternative<std::monostate>(figure->value);
    default:
        return {};
    }
}

QString FigureModel::tip(const QModelIndex &index) const
{
    const ReportCell *figure = cell(index);
    if (!figure)
        return row(index.row()).title;
    if (figure->masked)
        return whyMasked();
    if (std::holds_alternative<QString>(figure->value))
        return std::get<QString>(figure->value);
    if (std::holds_alternative<std::monostate>(figure->value))
        return tr("There is no such figure here: there is nothing to reckon it from.");
    const QString what = tr("%1, %2").arg(row(index.row()).title, m_table.columns.at(index.column() - 1).title);
    if (!m_mayOpen)
        return tr("%1. The cases behind it are for those who read cases.").arg(what);
    if (!figure->hasCases)
        return tr("%1. There is no list of cases behind it.").arg(what);
    return tr("%1. Enter or a click shows the cases.").arg(what);
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ReportColumn *column = section > 0 ? &m_table.columns.at(section - 1) : nullptr;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return column ? column->title : m_table.rowTitle;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return column ? column->definition : QString();
    case Qt::TextAlignmentRole: {
        const bool isText = !column || column->kind == FigureKind::Text || column->kind == FigureKind::Day;
        return int((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter | Qt::Alignment(Qt::TextWordWrap));
    }
    default:
        return {};
    }
}

FigurePlace FigureModel::placeAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return { m_table.key, row(index.row()).key,
        index.column() > 0 ? m_table.columns.at(index.column() - 1).key : QString() };
}

QModelIndex FigureModel::indexOf(const FigurePlace &place) const
{
    if (place.table != m_table.key)
        return {};
    const auto column = std::ranges::find(m_table.columns, place.column, &ReportColumn::key);
    for (int shown = 0; shown < rowCount(); ++shown) {
        if (row(shown).key == place.row)
            return index(shown, column == m_table.columns.end() ? 0 : int(column - m_table.columns.begin()) + 1);
    }
    return {};
}

// --- for other programs

QString FigureModel::sheetText(int shown, int column) const
{
    if (column == 0)
        return withoutFormula(row(shown).title.simplified());
    const ReportCell *figure = cell(index(shown, column));
    return figure ? figureForSheet(*figure, m_table.columns.at(column - 1).kind).simplified() : QString();
}

QString FigureModel::asText(const QModelIndexList &cells) const
{
    if (cells.isEmpty())
        return {};
    const auto [top, bottom] = std::ranges::minmax(cells, {}, &QModelIndex::row);
    const auto [left, right] = std::ranges::minmax(cells, {}, &QModelIndex::column);
    if (cells.size() > 1 && cells.size() == rowCount() * columnCount())
        return wholeAsText();
    QStringList lines;
    for (int shown = top.row(); shown <= bottom.row(); ++shown) {
        QStringList line;
        for (int column = left.column(); column <= right.column(); ++column)
            line.append(sheetText(shown, column));
        lines.append(line.join(u'\t'));
    }
    return lines.join(u'\n');
}

QString FigureModel::wholeAsText() const
{
    QStringList headings;
    for (int column = 0; column < columnCount(); ++column)
        headings.append(withoutFormula(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().simplified()));
    QStringList lines{ headings.join(u'\t') };
    for (int shown = 0; shown < rowCount(); ++shown) {
        QStringList line;
        for (int column = 0; column < columnCount(); ++column)
            line.append(sheetText(shown, column));
        lines.append(line.join(u'\t'));
    }
    return lines.join(u'\n');
}

} // namespace lyhord
