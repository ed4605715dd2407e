#include "ui/administration/entrylist.h"

#include "ui/widgets/clearbutton.h"
#include "ui/widgets/emptyplace.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/rowlayout.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/words.h"

#include <QtCore/QCollator>
#include <QtCore/QScopedValueRollback>
#include <QtCore/QSortFilterProxyModel>
#include <QtGui/QKeyEvent>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTreeView>

#include <algorithm>
#include <utility>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

constexpr int lineRole = Qt::UserRole + 20;
constexpr int orderRole = Qt::UserRole + 21;
constexpr int retiredRole = Qt::UserRole + 22;
constexpr int headingRole = Qt::UserRole + 23;
constexpr int widestColumn = 156;
constexpr int leastNameWidth = 190;
constexpr int indentation = 16;

} // namespace

EntryCell dayCell(std::optional<QDate> day)
{
    return day ? EntryCell(dayInWords(*day), day->toString(Qt::ISODate)) : EntryCell(QString());
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize wanted = LineDelegate::sizeHint(option, index);
    const int symbol = index.data(SymbolRole).isValid() ? space::page : 0;
    return { wanted.width() + symbol + 2 * space::unit, lineHeight(option.fontMetrics) };
}

//! Hides what is retired and what does not fit the filter; a heading stays with what stands below it
class EntryProxy : public QSortFilterProxyModel
{
public:
    explicit EntryProxy(QObject *parent)
        : QSortFilterProxyModel(parent)
    {
        m_order.setNumericMode(true);
        setRecursiveFilteringEnabled(true);
        sort(0);
    }
    void setWords(const QString &words)
    {
        m_words = words.simplified();
        invalidateFilter();
    }
    void setShowRetired(bool show)
    {
        m_showRetired = show;
        invalidateFilter();
    }
    void setAlwaysShown(int line) //!< −1: none
    {
        if (std::exchange(m_alwaysShown, line) != line)
            invalidateFilter();
    }
    [[nodiscard]] bool showsRetired() const { return m_showRetired; }
    [[nodiscard]] bool isFiltered() const { return !m_words.isEmpty(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        if (m_alwaysShown >= 0 && index.data(lineRole).toInt() == m_alwaysShown)
            return true;
        if (index.data(headingRole).toBool() || (!m_showRetired && index.data(retiredRole).toBool()))
            return false;
        return m_words.isEmpty() || fits(index);
    }
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        return m_order.compare(left.data(orderRole).toString(), right.data(orderRole).toString()) < 0;
    }

private:
    //! It, or what it stands below
    [[nodiscard]] bool fits(const QModelIndex &index) const
    {
        for (QModelIndex line = index; line.isValid(); line = line.parent()) {
            for (int column = 0; column < sourceModel()->columnCount(); ++column) {
                if (line.siblingAtColumn(column).data().toString().contains(m_words, Qt::CaseInsensitive))
                    return true;
            }
        }
        return false;
    }
    QCollator m_order;
    QString m_words;
    bool m_showRetired = false;
    int m_alwaysShown = -1;
};

EntryList::EntryList(const EntryListTexts &texts, QWidget *parent)
    : QWidget(parent)
    , m_emptySentence(texts.empty)
    , m_wideColumn(texts.wideColumn)
    , m_above(new RowLayout)
    , m_filter(new QLineEdit(this))
    , m_showRetired(new QCheckBox(texts.showRetired, this))
    , m_stack(new QStackedWidget(this))
    , m_view(new QTreeView(m_stack))
    , m_empty(new EmptyPlace(m_stack))
    , m_model(new QStandardItemModel(this))
    , m_proxy(new EntryProxy(this))
{
    build(texts);
    connectParts();
}

void EntryList::build(const EntryListTexts &texts)
{
    m_model->setHorizontalHeaderLabels(texts.headers);
    m_proxy->setSourceModel(m_model);
    m_view->setModel(m_proxy);
    m_view->setObjectName(u"entries"_s);
    m_view->setAccessibleName(texts.name);
    m_view->setItemDelegate(new EntryDelegate(m_view));
    m_view->setTabKeyNavigation(false);
    m_view->setRootIsDecorated(false);
    m_view->setIndentation(indentation);
    m_view->setUniformRowHeights(true);
    m_view->setExpandsOnDoubleClick(false);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    m_view->header()->setSectionsMovable(false);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(m_wideColumn, QHeaderView::Stretch);
    m_view->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_filter->setObjectName(u"entryFilter"_s);
    new ClearButton(m_filter);
    m_showRetired->setObjectName(u"showRetired"_s);
    m_showRetired->setVisible(!texts.showRetired.isEmpty());

    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_above->addWidget(new Field(tr("Fi&lter"), m_filter, u"entryFilter"_s, this, Field::Side::Left), 1);
    m_above->addWidget(m_showRetired);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_above);
    column->addWidget(m_stack, 1);
}

void EntryList::connectParts()
{
    connect(m_filter, &QLineEdit::textChanged, this,
        [this](const QString &words) { narrow([&] { m_proxy->setWords(words); }); });
    connect(m_showRetired, &QCheckBox::toggled, this,
        [this](bool show) { narrow([&] { m_proxy->setShowRetired(show); }); });
    connect(m_empty, &EmptyPlace::buttonClicked, m_filter, &QLineEdit::clear);
    // A line that is current and not selected was made so by the focus: nobody has chosen it
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!m_quiet && (!index.isValid() || m_view->selectionModel()->isSelected(index)))
            take(index);
    });
    connect(m_view, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (lineAt(index) != m_current)
            take(index);
    });
    connect(m_view, &QAbstractItemView::doubleClicked, this, &EntryList::opened);
    const auto fold = [this](const QModelIndex &index, bool folded) {
        const QString key = m_lines.value(index.siblingAtColumn(0).data(lineRole).toInt()).key;
        if (m_quiet)
            return;
        if (folded)
            m_folded.insert(key);
        else
            m_folded.remove(key);
    };
    connect(m_view, &QTreeView::collapsed, this, [fold](const QModelIndex &index) { fold(index, true); });
    connect(m_view, &QTreeView::expanded, this, [fold](const QModelIndex &index) { fold(index, false); });
}

QList<QStandardItem *> EntryList::row(int line) const
{
    const EntryLine &content = m_lines.at(line);
    QList<QStandardItem *> items;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const EntryCell cell = column < content.cells.size() ? content.cells.at(column) : EntryCell(QString());
        auto *item = new QStandardItem(cell.text);
        item->setData(cell.order, orderRole);
        item->setData(line, lineRole);
        item->setData(content.retired, retiredRole);
        item->setData(content.retired, QuietRole);
        item->setData(content.heading, headingRole);
        item->setToolTip(cell.text);
        item->setEditable(false);
        items.append(item);
    }
    if (content.doubtful) {
        items.constFirst()->setData(int(Icon::Warning), SymbolRole);
        items.constFirst()->setData(int(Tone::Late), ToneRole);
    }
    return items;
}

void EntryList::setLines(const QList<EntryLine> &lines)
{
    const QString kept = m_current < 0 ? QString() : m_lines.at(m_current).key;
    const QScopedValueRollback quiet(m_quiet, true);
    m_current = -1;
    m_proxy->setAlwaysShown(-1);
    m_lines = lines;
    m_items.clear();
    m_model->removeRows(0, m_model->rowCount());
    QList<QList<QStandardItem *>> rows;
    for (int line = 0; line < m_lines.size(); ++line) {
        rows.append(row(line));
        m_items.append(rows.constLast().constFirst());
    }
    place(rows);
    unfold();
    fitColumns();
    showContent();
    setCurrentKey(kept);
}

void EntryList::place(const QList<QList<QStandardItem *>> &rows)
{
    QHash<QString, QStandardItem *> groups;
    for (int line = 0; line < m_lines.size(); ++line) {
        const EntryLine &content = m_lines.at(line);
        if (!content.group.isEmpty() && (!content.retired || !groups.contains(content.group)))
            groups.insert(content.group, m_items.at(line));
    }
    for (int line = 0; line < m_lines.size(); ++line) {
        QStandardItem *parent = groups.value(m_lines.at(line).parent);
        (parent ? parent : m_model->invisibleRootItem())->appendRow(rows.at(line));
    }
    m_view->setRootIsDecorated(!groups.isEmpty());
}

void EntryList::unfold()
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_view->expandAll();
    for (int line = 0; line < m_lines.size(); ++line) {
        // Nothing else stands in the line of a heading.
        if (const QModelIndex index = indexOf(line); index.isValid() && m_lines.at(line).heading)
            m_view->setFirstColumnSpanned(index.row(), index.parent(), true);
    }
    if (m_proxy->isFiltered())
        return;
    for (int line = 0; line < m_lines.size(); ++line) {
        if (m_folded.contains(m_lines.at(line).key))
            m_view->collapse(indexOf(line));
    }
}

void EntryList::fitColumns()
{
    const QScopedValueRollback fitting(m_fitting, true); // what it hides changes the room once more
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (column == m_wideColumn)
            continue;
        const bool hasContent = std::ranges::any_of(m_lines, [column](const EntryLine &line) {
            return column < line.cells.size() && !line.cells.at(column).text.isEmpty();
        });
        m_view->setColumnHidden(column, !hasContent && !m_lines.isEmpty()); // its room is the names'
        m_view->resizeColumnToContents(column);
        m_view->setColumnWidth(column, qMin(m_view->columnWidth(column), widestColumn));
    }
    // Names come first: what they would have no room beside stands in the form
    int left = m_view->viewport()->width();
    for (int column = 0; column < m_model->columnCount(); ++column)
        left -= column == m_wideColumn || m_view->isColumnHidden(column) ? 0 : m_view->columnWidth(column);
    for (int column = m_model->columnCount() - 1; column >= 0 && left < leastNameWidth; --column) {
        if (column == m_wideColumn || m_view->isColumnHidden(column))
            continue;
        left += m_view->columnWidth(column);
        m_view->setColumnHidden(column, true);
    }
}

void EntryList::showContent()
{
    const bool nothing = m_proxy->rowCount() == 0;
    if (nothing && m_proxy->isFiltered())
        m_empty->show(Icon::Search, tr("Nothing here fits the filter."), tr("Clear the filter"));
    else if (nothing)
        m_empty->show(Icon::Information, m_emptySentence);
    m_stack->setCurrentWidget(nothing ? static_cast<QWidget *>(m_empty) : m_view);
}

QModelIndex EntryList::indexOf(int line) const
{
    return m_proxy->mapFromSource(m_model->indexFromItem(m_items.at(line)));
}

int EntryList::lineAt(const QModelIndex &index) const
{
    return index.isValid() ? index.siblingAtColumn(0).data(lineRole).toInt() : -1;
}

void EntryList::choose(const QModelIndex &index)
{
    m_current = lineAt(index);
    showInView(index);
}

void EntryList::showInView(const QModelIndex &index)
{
    const QScopedValueRollback quiet(m_quiet, true);
    if (index.isValid())
        m_view->setCurrentIndex(index);
    else
        m_view->selectionModel()->clear();
}

//! By the person
void EntryList::take(const QModelIndex &index)
{
    m_current = lineAt(index);
    Q_EMIT chosen(m_current);
}

//! What is chosen is among what is shown. A filter asks nothing: what is written in a form stays with its line.
void EntryList::narrow(const std::function<void()> &change)
{
    const bool isWritten = m_isWritten && m_isWritten();
    {
        const QScopedValueRollback quiet(m_quiet, true);
        m_proxy->setAlwaysShown(isWritten ? m_current : -1);
        change();
        unfold();
        showContent();
    }
    const QModelIndex index = m_current < 0 ? QModelIndex() : indexOf(m_current);
    if (isWritten || index.isValid())
        return showInView(index);
    chooseFirst();
    Q_EMIT chosen(m_current);
}

void EntryList::keepInSight(int line)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_proxy->setAlwaysShown(line);
    unfold();
    showContent();
}

void EntryList::setCurrentKey(const QString &key)
{
    for (int line = 0; line < m_lines.size(); ++line) {
        if (m_lines.at(line).key != key)
            continue;
        if (!indexOf(line).isValid() && (!m_lines.at(line).retired || m_proxy->showsRetired()))
            keepInSight(line);
        return choose(indexOf(line));
    }
    choose({});
}

void EntryList::chooseFirst()
{
    QModelIndex index = m_proxy->index(0, 0);
    while (index.isValid() && index.data(headingRole).toBool())
        index = m_view->indexBelow(index);
    choose(index);
}

void EntryList::addAbove(QWidget *widget)
{
    m_above->insertWidget(0, widget);
    setTabOrder(widget, m_filter);
}

void EntryList::focusList()
{
    QWidget *first = m_stack->currentWidget() == m_view ? static_cast<QWidget *>(m_view) : m_filter;
    first->setFocus(Qt::OtherFocusReason);
}

bool EntryList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize && !m_fitting) {
        const auto *resized = static_cast<QResizeEvent *>(event);
        if (resized->size().width() != resized->oldSize().width())
            fitColumns();
    }
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (plain && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            if (lineAt(m_view->currentIndex()) != m_current)
                take(m_view->currentIndex());
            Q_EMIT opened();
            return true;
        }
        if (plain && key->key() == Qt::Key_Delete) {
            Q_EMIT removeWished();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lyhord
