#include "ui/statistics/tablepart.h"

#include "resources/icons/icons.h"
#include "ui/statistics/figurechart.h"
#include "ui/statistics/figuremodel.h"
#include "ui/statistics/figuretable.h"
#include "ui/statistics/figuretext.h"
#include "ui/widgets/focusinsight.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace lyhord {
namespace {

bool anyCases(const ReportTable &table)
{
    return std::ranges::any_of(
        table.rows, [](const ReportRow &row) { return std::ranges::any_of(row.cells, &ReportCell::hasCases); });
}

bool anyMasked(const ReportTable &table)
{
    return std::ranges::any_of(
        table.rows, [](const ReportRow &row) { return std::ranges::any_of(row.cells, &ReportCell::masked); });
}

} // namespace

TablePart::TablePart(QWidget *parent)
    : QScrollArea(parent)
{
    setAccessibleName(tr("Table"));
    setWidgetResizable(true);
    keepFocusInSight(this);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(this);
    m_title = wrappedLabel(content);
    asHeading(m_title, 1.25);
    m_copy = new QPushButton(icon(Icon::Copy), tr("Cop&y the table"), content);
    m_copy->setToolTip(tr("To the clipboard, as Excel takes it"));
    m_note = wrappedLabel(content);
    m_frame = new QFrame(content);
    m_frame->setAutoFillBackground(true);
    m_frame->setBackgroundRole(QPalette::Base);
    m_chart = new FigureChart(m_frame);
    m_table = new FigureTable(content);
    m_hint = wrappedLabel(content);
    auto *inside = new QVBoxLayout(m_frame);
    inside->setContentsMargins(space::wide, space::unit, space::wide, space::unit);
    inside->addWidget(m_chart);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_copy, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, space::unit, space::unit);
    column->setSpacing(space::unit);
    column->addLayout(head);
    column->addWidget(m_note);
    column->addWidget(m_frame);
    column->addWidget(m_table);
    column->addWidget(m_hint);
    column->addStretch(1);
    setWidget(content);
    setTabOrder(m_copy, m_table);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        m_table->copyWhole();
        Q_EMIT copied(m_title->text());
    });
    connect(m_table, &FigureTable::casesWished, this, &TablePart::casesWished);
    connect(m_table, &FigureTable::sorted, this, &TablePart::keepOrder);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &TablePart::showCurrent);
    connect(m_chart, &FigureChart::casesWished, this, &TablePart::casesWished);
    connect(&Theme::instance(), &Theme::changed, this, &TablePart::colour);
    colour();
}

void TablePart::colour()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, Theme::instance().muted());
    m_note->setPalette(quiet);
    m_hint->setPalette(quiet);
}

void TablePart::showTable(const ReportTable &table, bool mayOpen)
{
    const bool same = table.key == m_table->figures()->table().key;
    m_title->setText(table.title);
    m_note->setText(table.note);
    m_note->setVisible(!table.note.isEmpty());
    m_restoring = true;
    m_table->showTable(table, mayOpen);
    if (!same)
        restoreOrder();
    m_restoring = false;
    m_table->setVisible(!table.rows.isEmpty());
    m_copy->setVisible(!table.rows.isEmpty());
    m_chart->showTable(table, mayOpen);
    m_frame->setVisible(m_chart->isDrawn());
    QStringList hints;
    if (mayOpen && anyCases(table))
        hints.append(tr("Enter or a click on a figure shows its cases."));
    if (anyMasked(table))
        hints.append(whyMasked());
    m_hint->setText(hints.join(u' '));
    m_hint->setVisible(!hints.isEmpty());
    if (!same)
        ensureVisible(0, 0);
}

// --- every table keeps the order it was sorted in

void TablePart::keepOrder(int column, Qt::SortOrder order)
{
    const ReportTable &table = m_table->figures()->table();
    if (m_restoring || table.key.isEmpty())
        return;
    if (column < 0)
        m_orders.remove(table.key);
    else
        m_orders.insert(
            table.key, { column > 0 ? table.columns.value(column - 1).key : QString(), column == 0, order });
}

void TablePart::restoreOrder()
{
    const ReportTable &table = m_table->figures()->table();
    const auto kept = m_orders.constFind(table.key);
    int column = -1;
    if (kept != m_orders.constEnd()) {
        const auto known = std::ranges::find(table.columns, kept->column, &ReportColumn::key);
        if (kept->byTitle)
            column = 0;
        else if (known != table.columns.end())
            column = int(known - table.columns.begin()) + 1;
    }
    m_table->sortByColumn(column, kept == m_orders.constEnd() ? Qt::AscendingOrder : kept->order);
}

// --- the table is as high as its rows: what is current must be brought into sight here

void TablePart::showCurrent(const QModelIndex &index)
{
    if (!index.isValid() || !m_table->hasFocus())
        return;
    const QRect place = m_table->visualRect(index);
    const QPoint middle = m_table->viewport()->mapTo(widget(), place.center());
    ensureVisible(middle.x(), middle.y(), 0, place.height() + space::page);
}

void TablePart::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_table->setMostHeight(qMax(200, viewport()->height() - space::page));
}

void TablePart::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace lyhord
