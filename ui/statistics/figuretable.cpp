#include "ui/statistics/figuretable.h"

#include "ui/statistics/figuremodel.h"
#include "ui/widgets/symbols.h"
#include "ui/widgets/theme.h"

#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QToolTip>

#include <algorithm>

namespace lyhord {
namespace {

constexpr int leastHeight = 30;
constexpr int leastNumber = 76;
constexpr int mostTitle = 360;
constexpr int leastTitle = 150;
constexpr int leastShortened = 190;
constexpr int leastText = 260;
constexpr int indent = 18;

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

//! Headings that take as many lines as they need
class WrappingHeader : public QHeaderView
{
public:
    explicit WrappingHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(true);
        setHighlightSections(false);
        setSortIndicatorClearable(true);
        setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter | Qt::Alignment(Qt::TextWordWrap));
    }
    [[nodiscard]] static int room(int width) { return width - 2 * space::unit; }

protected:
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override
    {
        const QString text = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        const QRect taken = QFontMetrics(bold(font()))
                                .boundingRect(QRect(0, 0, room(sectionSize(section)), 2000), Qt::TextWordWrap, text);
        return { sectionSize(section), qMax(leastHeight, taken.height() + 2 * space::unit) };
    }
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        QStyleOptionHeader option;
        initStyleOption(&option);
        option.rect = rect;
        option.section = section;
        option.state.setFlag(QStyle::State_MouseOver, rect.contains(viewport()->mapFromGlobal(QCursor::pos())));
        style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);
        const int alignment = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
        const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == section;
        painter->save();
        painter->setFont(bold(font()));
        painter->setPen(Theme::instance().text(isSorted ? Tone::Accent : Tone::Neutral));
        painter->drawText(rect.adjusted(space::unit, 0, -space::unit, -space::tiny),
            (alignment & ~int(Qt::AlignVCenter)) | int(Qt::AlignBottom),
            model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString());
        if (isSorted)
            paintSymbol(*painter, QRect(rect.center().x() - 7, rect.top(), 14, 14),
                sortIndicatorOrder() == Qt::AscendingOrder ? Icon::Up : Icon::Down,
                Theme::instance().text(Tone::Accent));
        painter->restore();
    }
};

class FigureDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::instance();
        painter->save();
        const bool isSum = index.data(FigureModel::SumRole).toBool();
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect,
            isChosen    ? theme.chosen()
                : isSum ? option.palette.color(QPalette::AlternateBase)
                        : option.palette.color(QPalette::Base));
        painter->setPen(isSum ? theme.line() : theme.softLine());
        if (isSum)
            painter->drawLine(option.rect.topLeft(), option.rect.topRight());
        else
            painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        paintText(*painter, option, index, isSum);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(theme.focus(), 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int wide = index.data(FigureModel::LevelRole).toInt() * indent + 2 * space::unit;
        return { QFontMetrics(bold(option.font)).horizontalAdvance(index.data().toString()) + wide, leastHeight };
    }

private:
    static void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, bool isSum)
    {
        const Theme &theme = Theme::instance();
        const bool opens = index.data(FigureModel::HasCasesRole).toBool()
            && option.state.testAnyFlags(QStyle::State_MouseOver | QStyle::State_HasFocus);
        QFont font = isSum ? bold(option.font) : option.font;
        font.setUnderline(opens);
        painter.setFont(font);
        painter.setPen(opens                                  ? theme.text(Tone::Accent)
                : index.data(FigureModel::MutedRole).toBool() ? theme.muted()
                                                              : theme.text(Tone::Neutral));
        const int left = space::unit + index.data(FigureModel::LevelRole).toInt() * indent;
        const QRect place = option.rect.adjusted(left, 0, -space::unit, 0);
        painter.drawText(place, index.data(Qt::TextAlignmentRole).toInt(),
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, place.width()));
    }
};

} // namespace

FigureTable::FigureTable(QWidget *parent)
    : QTableView(parent)
    , m_model(new FigureModel(this))
    , m_titles(new QTableView(this))
{
    setObjectName(QStringLiteral("figures"));
    setHorizontalHeader(new WrappingHeader(this));
    setModel(m_model);
    setItemDelegate(new FigureDelegate(this));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    setTabKeyNavigation(false);
    setSelectionMode(ContiguousSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(0);
    buildTitles();
    changeEvent(nullptr);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (QGuiApplication::keyboardModifiers() == Qt::NoModifier && selectionModel()->selectedIndexes().size() <= 1)
            openAt(index);
    });
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &FigureTable::sorted);
    connect(&Theme::instance(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

//! A second view of the same rows over the first column
void FigureTable::buildTitles()
{
    m_titles->setHorizontalHeader(new WrappingHeader(m_titles));
    m_titles->setModel(m_model);
    m_titles->setItemDelegate(itemDelegate());
    m_titles->setSelectionModel(selectionModel());
    m_titles->setAccessibleName(tr("Titles of the rows"));
    m_titles->setFocusPolicy(Qt::NoFocus);
    m_titles->setFrameShape(QFrame::NoFrame);
    m_titles->setShowGrid(false);
    m_titles->setEditTriggers(NoEditTriggers);
    m_titles->setSelectionMode(ContiguousSelection);
    m_titles->setVerticalScrollMode(ScrollPerPixel);
    m_titles->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_titles->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_titles->verticalHeader()->hide();
    m_titles->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_titles->verticalHeader()->setMinimumSectionSize(0);
    m_titles->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_titles->hide();
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_titles->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_titles->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(m_titles->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
        [this](int column, Qt::SortOrder order) { horizontalHeader()->setSortIndicator(column, order); });
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, m_titles->horizontalHeader(),
        &QHeaderView::setSortIndicator);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &FigureTable::placeTitles);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &FigureTable::placeTitles);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FigureTable::placeTitles);
}

void FigureTable::placeTitles()
{
    const bool scrolled = horizontalScrollBar()->value() > 0;
    m_titles->setVisible(scrolled);
    if (!scrolled)
        return;
    for (int column = 1; column < m_model->columnCount(); ++column)
        m_titles->setColumnHidden(column, true);
    m_titles->setColumnWidth(0, columnWidth(0));
    m_titles->horizontalHeader()->setFixedHeight(horizontalHeader()->height());
    m_titles->horizontalHeader()->setSortIndicatorShown(true);
    m_titles->setGeometry(
        frameWidth(), frameWidth(), columnWidth(0), viewport()->height() + horizontalHeader()->height());
    m_titles->verticalScrollBar()->setValue(verticalScrollBar()->value());
}

void FigureTable::updateGeometries()
{
    QTableView::updateGeometries();
    placeTitles();
}

void FigureTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    const int covered = columnWidth(0) - visualRect(index).left();
    if (index.column() > 0 && covered > 0 && horizontalScrollBar()->value() > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - covered);
}

void FigureTable::showTable(const ReportTable &table, bool mayOpen)
{
    const bool same = table.key == m_model->table().key;
    const FigurePlace current = m_model->placeAt(currentIndex());
    const QPoint scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const bool sameColumns = same && table.columns == m_model->table().columns;
    m_model->setTable(table, mayOpen);
    horizontalHeader()->setSortIndicator(m_model->sortedBy(), m_model->sortOrder());
    setAccessibleName(table.title);
    setAccessibleDescription(table.note);
    if (!sameColumns)
        fitColumns();
    updateGeometry();
    QModelIndex again = same ? m_model->indexOf(current) : QModelIndex();
    if (!again.isValid() && m_model->rowCount() > 0)
        again = m_model->index(0, 0);
    selectionModel()->setCurrentIndex(
        again, same ? QItemSelectionModel::ClearAndSelect : QItemSelectionModel::NoUpdate);
    horizontalScrollBar()->setValue(same ? scrolled.x() : 0);
    verticalScrollBar()->setValue(same ? scrolled.y() : 0);
}

// --- measures

void FigureTable::setMostHeight(int pixels)
{
    if (m_mostHeight == pixels)
        return;
    m_mostHeight = pixels;
    updateGeometry();
}

int FigureTable::wantedWidth(int column) const
{
    const QFontMetrics strong(bold(font()));
    int widest = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, column);
        widest = qMax(widest,
            strong.horizontalAdvance(index.data().toString()) + index.data(FigureModel::LevelRole).toInt() * indent);
    }
    int word = 0;
    const QStringList words = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().split(u' ');
    for (const QString &one : words)
        word = qMax(word, strong.horizontalAdvance(one));
    widest = qMax(widest, word) + 2 * space::unit + 2;
    const bool isText = column > 0 && m_model->table().columns.at(column - 1).kind == FigureKind::Text;
    if (column == 0)
        return qBound(leastTitle, widest, mostTitle);
    return isText ? qMax(leastText, qMin(widest, 2 * leastText)) : qMax(leastNumber, widest);
}

//! What is left over goes to the titles, and to a column of texts if there is one
void FigureTable::fitColumns()
{
    if (m_model->columnCount() == 0)
        return;
    int used = 0;
    int wide = 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int width = wantedWidth(column);
        horizontalHeader()->resizeSection(column, width);
        used += width;
        if (column > 0 && m_model->table().columns.at(column - 1).kind == FigureKind::Text)
            wide = column;
    }
    const int left = viewport()->width() - used;
    if (left > 0 && wide > 0)
        horizontalHeader()->resizeSection(wide, horizontalHeader()->sectionSize(wide) + left);
    else if (left > 0)
        horizontalHeader()->resizeSection(0, horizontalHeader()->sectionSize(0) + left);
    else if (horizontalHeader()->sectionSize(0) + left >= leastShortened) // rather short titles than a scroll bar
        horizontalHeader()->resizeSection(0, horizontalHeader()->sectionSize(0) + left);
    updateGeometries(); // the headings may take more lines, or fewer
}

int FigureTable::wantedHeight() const
{
    const bool scrolls = horizontalHeader()->length() > viewport()->width();
    return horizontalHeader()->sizeHint().height() + m_model->rowCount() * verticalHeader()->defaultSectionSize()
        + 2 * frameWidth() + (scrolls ? horizontalScrollBar()->sizeHint().height() : 0);
}

QSize FigureTable::sizeHint() const
{
    return { QTableView::sizeHint().width(), qMin(wantedHeight(), m_mostHeight) };
}

QSize FigureTable::minimumSizeHint() const
{
    return { leastTitle, qMin(wantedHeight(), m_mostHeight) };
}

void FigureTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        fitColumns();
        updateGeometry();
    }
}

void FigureTable::changeEvent(QEvent *event)
{
    if (event)
        QTableView::changeEvent(event);
    if (!event || event->type() == QEvent::FontChange)
        for (QTableView *view : { static_cast<QTableView *>(this), m_titles })
            view->verticalHeader()->setDefaultSectionSize(
                qMax(leastHeight, fontMetrics().lineSpacing() + space::unit + space::tiny));
}

// --- what is done with it

void FigureTable::openAt(const QModelIndex &index)
{
    if (index.data(FigureModel::HasCasesRole).toBool())
        Q_EMIT casesWished(m_model->placeAt(index));
    else if (index.isValid()) // says why there is nothing to open
        QToolTip::showText(viewport()->mapToGlobal(visualRect(index).bottomLeft()),
            index.data(Qt::ToolTipRole).toString(), viewport(), visualRect(index));
}

void FigureTable::copySelected()
{
    if (const QString text = m_model->asText(selectionModel()->selectedIndexes()); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void FigureTable::copyWhole()
{
    QGuiApplication::clipboard()->setText(m_model->wholeAsText());
}

void FigureTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copySelected();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return openAt(currentIndex());
    if (event->key() == Qt::Key_Escape)
        return event->ignore();
    QTableView::keyPressEvent(event);
}

void FigureTable::mouseMoveEvent(QMouseEvent *event)
{
    const bool opens = indexAt(event->pos()).data(FigureModel::HasCasesRole).toBool();
    viewport()->setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTableView::mouseMoveEvent(event);
}

void FigureTable::leaveEvent(QEvent *event)
{
    viewport()->unsetCursor();
    QTableView::leaveEvent(event);
}

void FigureTable::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (index.data(FigureModel::HasCasesRole).toBool())
        menu->addAction(icon(Icon::View), tr("&Show the cases"), this, [this, index] { openAt(index); });
    if (index.isValid()) {
        const int column = index.column();
        menu->addAction(icon(Icon::Down), tr("Sort, &highest first"), this,
            [this, column] { sortByColumn(column, Qt::DescendingOrder); });
        menu->addAction(icon(Icon::Up), tr("Sort, &lowest first"), this,
            [this, column] { sortByColumn(column, Qt::AscendingOrder); });
        menu->addAction(tr("&Order of the report"), this, [this] { sortByColumn(-1, Qt::AscendingOrder); });
        menu->addSeparator();
    }
    menu->addAction(icon(Icon::Copy), tr("&Copy what is chosen"), this, &FigureTable::copySelected);
    menu->addAction(tr("Copy the &whole table"), this, &FigureTable::copyWhole);
    const QPoint place = event->reason() == QContextMenuEvent::Mouse
        ? event->globalPos()
        : viewport()->mapToGlobal(visualRect(index).bottomLeft());
    menu->popup(place);
}

} // namespace lyhord
