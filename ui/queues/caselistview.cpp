#include "ui/queues/caselistview.h"

#include "core/export/csvlines.h"
#include "ui/client/personalmemory.h"
#include "ui/queues/caselistmodel.h"
#include "ui/queues/columnlayout.h"
#include "ui/queues/linebeside.h"
#include "ui/widgets/whydue.h"
#include "ui/widgets/words.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QScopedValueRollback>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollBar>

#include <algorithm>
#include <array>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

constexpr int headlineLeast = 150;
constexpr int headlineWish = 240; //!< with less beside what is needed most, the rest stands below it

//! Gives way first when the list is narrow; what the person asked for besides never does, the list is scrolled
constexpr std::array leastNeeded{ CaseListModel::Status, CaseListModel::Received, CaseListModel::Type,
    CaseListModel::Departments };

//! Until the person wants them
const QSet<int> hiddenAtFirst{ CaseListModel::Status, CaseListModel::Channel, CaseListModel::Submitter,
    CaseListModel::RegisteredBy, CaseListModel::Answered, CaseListModel::LatestChange };

QString settingsKey(const QString &memory)
{
    return u"columns/%1"_s.arg(memory);
}

} // namespace

CaseListView::CaseListView(CaseListModel *model, QWidget *parent)
    : RowTable(CaseListModel::Headline, parent)
    , m_model(model)
    , m_delegate(new LineDelegate(this))
{
    setObjectName(u"caseList"_s);
    setAccessibleName(tr("Cases"));
    // That somebody else's step takes lines away moves nobody on to another case. Before the selection hears of it.
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this](const QModelIndex &, int first, int last) {
        m_shrinking = true;
        const int current = currentIndex().row();
        m_losesCurrent = current >= first && current <= last ? current : -1;
    });
    setModel(model);
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this] {
        if (m_losesCurrent >= 0)
            unmark(m_losesCurrent);
        m_shrinking = false;
    });
    setItemDelegate(m_delegate);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setLineHeight();
    setUpHeader();
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const CaseRow *row = m_model->rowAt(index.row()))
            Q_EMIT opened(row->number);
    });
    connect(m_model, &CaseListModel::rowsRefreshed, this, &CaseListView::keepPlace);
    connect(m_model, &CaseListModel::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
        // the row the keyboard stands on has been loaded
        const int row = currentIndex().row();
        if (m_current.isEmpty() && row >= from.row() && row <= to.row())
            currentChanged(currentIndex(), {});
    });
    connect(m_model, &CaseListModel::modelReset, this, [this] {
        m_goesOn = false;
        m_current.clear();
        m_selected.clear();
        m_top.clear();
        m_left = -1;
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int first) {
        const CaseRow *row = first > 0 ? m_model->rowAt(first) : nullptr;
        m_top = row ? row->number : QString();
    });
}

CaseListView::~CaseListView() = default;

void CaseListView::setLineHeight()
{
    verticalHeader()->setMinimumSectionSize(0);
    verticalHeader()->setDefaultSectionSize(LineDelegate::lineHeight(fontMetrics()));
}

void CaseListView::setUpHeader()
{
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setSortIndicatorShown(true);
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(48);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(CaseListModel::Headline, QHeaderView::Stretch);
    for (int column = 0; column < CaseListModel::ColumnCount; ++column) {
        if (column != CaseListModel::Headline)
            header->resizeSection(column, sizeHintForColumn(column));
    }
    m_hiddenByPerson = hiddenAtFirst;
    connect(header, &QHeaderView::sectionClicked, this, &CaseListView::headerClicked);
    connect(header, &QWidget::customContextMenuRequested, this, &CaseListView::headerMenu);
    connect(header, &QHeaderView::sectionMoved, this, &CaseListView::remember);
    connect(header, &QHeaderView::sectionResized, this, [this](int column) {
        if (column != CaseListModel::Headline && QGuiApplication::mouseButtons() != Qt::NoButton)
            remember();
    });
}

int CaseListView::sizeHintForColumn(int column) const
{
    // from a text as long as they come, never from the rows: there may be a million
    const auto fits = [this](const QString &text, bool symbol) {
        return fontMetrics().horizontalAdvance(text) + (symbol ? 22 : 0) + 2 * space::unit;
    };
    // a word that did not fit would be broken in the middle
    const auto longest = [&fits]<class E>(E, bool symbol) {
        int width = 0;
        for (const auto &[value, name] : EnumNames<E>::all)
            width = qMax(width, fits(inWords(value), symbol));
        return width;
    };
    switch (CaseListModel::Column(column)) {
    case CaseListModel::Due:
        //: as long as the words for a due day get: it decides the width of the column
        return fits(tr("10 working days left"), true);
    case CaseListModel::Number: {
        QFont bold = font(); // that of a case in which something is new
        bold.setBold(true);
        return QFontMetrics(bold).horizontalAdvance(u"2026-000000"_s) + 2 * space::unit;
    }
    case CaseListModel::Departments:
        return fits(u"SBF, KFF, VOF"_s, false);
    case CaseListModel::Type:
        return longest(CaseType::View, true);
    case CaseListModel::Received:
        return fits(u"28 nov. 2026"_s, false);
    case CaseListModel::Status:
        return longest(CaseStatus::Registered, false);
    case CaseListModel::Channel:
        return longest(Channel::Web, false);
    case CaseListModel::Submitter:
    case CaseListModel::RegisteredBy:
        return fits(u"Annika Andersson"_s, false);
    case CaseListModel::Answered:
        return fits(u"28 nov. 2026"_s, false);
    case CaseListModel::LatestChange:
        return fits(u"28 nov. 2026 14:30"_s, false);
    case CaseListModel::Headline:
    case CaseListModel::ColumnCount:
        break;
    }
    return headlineLeast;
}

// --- columns

void CaseListView::setMemory(PersonalMemory &memory)
{
    m_memory = &memory;
    connect(&memory, &PersonalMemory::loaded, this, &CaseListView::restore);
}

void CaseListView::setMemoryKey(const QString &key)
{
    if (m_memoryKey == key)
        return;
    m_memoryKey = key;
    restore();
}

QSet<int> CaseListView::wishedColumns() const
{
    QSet<int> columns;
    for (int column = 0; column < CaseListModel::ColumnCount; ++column) {
        if (!m_hiddenByPerson.contains(column))
            columns.insert(column);
    }
    return columns;
}

void CaseListView::remember()
{
    if (m_restoring || m_memoryKey.isEmpty() || !m_memory)
        return;
    const QHeaderView *header = horizontalHeader();
    ColumnLayout layout{ {}, {}, m_hiddenByPerson, m_wished };
    for (int column = 0; column < CaseListModel::ColumnCount; ++column) {
        layout.widths.append(header->isSectionHidden(column) ? sizeHintForColumn(column) : header->sectionSize(column));
        layout.order.append(header->logicalIndex(column));
    }
    m_memory->setValue(settingsKey(m_memoryKey), layout.toText());
}

void CaseListView::restore()
{
    m_restoring = true;
    const QString kept = m_memory ? m_memory->value(settingsKey(m_memoryKey)) : QString();
    const auto layout = ColumnLayout::fromText(kept, CaseListModel::ColumnCount);
    QHeaderView *header = horizontalHeader();
    m_hiddenByPerson = layout ? layout->hidden : hiddenAtFirst;
    m_wished = layout ? layout->wished : QSet<int>();
    for (int place = 0; place < CaseListModel::ColumnCount; ++place) {
        const int column = layout ? layout->order.at(place) : place;
        header->moveSection(header->visualIndex(column), place);
        if (place != CaseListModel::Headline)
            header->resizeSection(place, layout ? qMax(layout->widths.at(place), 0) : sizeHintForColumn(place));
    }
    m_restoring = false;
    fitColumns();
}

void CaseListView::fitColumns()
{
    QHeaderView *header = horizontalHeader();
    QSet<int> hidden = m_hiddenByPerson;
    const bool isFolded = folds();
    fold(isFolded);
    int needed = headlineLeast;
    for (int column = 0; column < CaseListModel::ColumnCount; ++column) {
        if (isFolded && column != CaseListModel::Headline)
            hidden.insert(column);
        else if (column != CaseListModel::Headline && !hidden.contains(column))
            needed += widthOf(column);
    }
    m_waiting.clear();
    for (const int column : leastNeeded) {
        const bool givesWay = !hidden.contains(column) && !m_wished.contains(column);
        if (needed > viewport()->width() && givesWay) {
            hidden.insert(column);
            needed -= widthOf(column);
            m_waiting.insert(column);
        }
    }
    // A headline that is stretched over nothing would be cut to a few letters: the list is scrolled instead.
    const bool scrolls = !isFolded && needed > viewport()->width();
    header->setSectionResizeMode(CaseListModel::Headline, scrolls ? QHeaderView::Interactive : QHeaderView::Stretch);
    if (scrolls)
        header->resizeSection(CaseListModel::Headline, headlineLeast);
    for (int column = 0; column < CaseListModel::ColumnCount; ++column) {
        if (header->isSectionHidden(column) != hidden.contains(column))
            header->setSectionHidden(column, hidden.contains(column));
    }
    m_model->setHistoryRead(!hidden.contains(CaseListModel::RegisteredBy) || !hidden.contains(CaseListModel::LatestChange));
}

int CaseListView::widthOf(int column) const
{
    const int known = horizontalHeader()->sectionSize(column);
    return known > 0 ? known : sizeHintForColumn(column);
}

//! Whether what is needed most leaves the headline too little
bool CaseListView::folds() const
{
    int needed = headlineWish;
    for (const int column : { CaseListModel::Due, CaseListModel::Number }) {
        if (!m_hiddenByPerson.contains(column))
            needed += sizeHintForColumn(column);
    }
    return viewport()->width() < needed;
}

//! The other columns below the headline, in their order; the menu sorts then
void CaseListView::fold(bool folds)
{
    QHeaderView *header = horizontalHeader();
    QList<int> below;
    for (int place = 0; folds && place < CaseListModel::ColumnCount; ++place) {
        const int column = header->logicalIndex(place);
        if (column != CaseListModel::Headline && !m_hiddenByPerson.contains(column))
            below.append(column);
    }
    m_delegate->fold(below);
    header->setVisible(!folds);
}

void CaseListView::setColumnShown(int column, bool shown)
{
    if (shown) {
        m_hiddenByPerson.remove(column);
        m_wished.insert(column);
    } else {
        m_hiddenByPerson.insert(column);
        m_wished.remove(column);
    }
    fitColumns();
    remember();
}

void CaseListView::fillColumnsMenu(QMenu *menu)
{
    menu->clear();
    for (int column = 0; column < CaseListModel::ColumnCount; ++column) {
        const QString name = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const bool waits = m_waiting.contains(column); // what is ticked can be seen
        QAction *shown = menu->addAction(
            (waits ? tr("Show column “%1” (waits for more room)") : tr("Show column “%1”")).arg(name));
        shown->setCheckable(true);
        shown->setChecked(!waits && !m_hiddenByPerson.contains(column));
        shown->setEnabled(column != CaseListModel::Headline);
        connect(shown, &QAction::toggled, this, [this, column](bool on) { setColumnShown(column, on); });
    }
    menu->addSeparator();
    for (int column = 0; column < CaseListModel::ColumnCount; ++column) {
        if (!CaseListModel::sortOf(column))
            continue;
        const QString name = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QAction *sort = menu->addAction(tr("Sort by “%1”").arg(name));
        sort->setCheckable(true);
        sort->setChecked(CaseListModel::sortOf(column) == m_model->query().sort);
        connect(sort, &QAction::triggered, this, [this, column] { headerClicked(column); });
    }
}

void CaseListView::headerMenu(const QPoint &position)
{
    QMenu menu(this);
    fillColumnsMenu(&menu);
    menu.exec(horizontalHeader()->mapToGlobal(position));
}

void CaseListView::headerClicked(int column)
{
    const auto sort = CaseListModel::sortOf(column);
    if (!sort) {
        setSort(m_model->query().sort, m_model->query().descending);
        return;
    }
    const bool again = m_model->query().sort == *sort;
    Q_EMIT sortWished(*sort, again && !m_model->query().descending);
}

void CaseListView::setSort(SortBy sort, bool descending)
{
    for (int column = 0; column < CaseListModel::ColumnCount; ++column) {
        if (CaseListModel::sortOf(column) == sort)
            horizontalHeader()->setSortIndicator(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
}

// --- moving about

QString CaseListView::currentNumber() const
{
    const CaseRow *row = m_model->rowAt(currentIndex().row());
    return row ? row->number : QString();
}

QString CaseListView::chosenNumber() const
{
    const QStringList numbers = selectedNumbers();
    return numbers.size() == 1 ? numbers.constFirst() : QString();
}

//! Whatever keys are held down just now: a key that brings the list forward adds nothing to what is chosen
void CaseListView::choose(int row)
{
    selectionModel()->setCurrentIndex(
        m_model->index(row, CaseListModel::Headline), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QStringList CaseListView::selectedNumbers() const
{
    QStringList numbers;
    const QModelIndexList rows = selectionModel()->selectedRows();
    for (const QModelIndex &index : rows) {
        if (const CaseRow *row = m_model->rowAt(index.row()))
            numbers.append(row->number);
    }
    return numbers;
}

void CaseListView::selectFirst()
{
    const int rows = m_model->rowCount();
    if (rows > 0 && !currentIndex().isValid())
        choose(qBound(0, m_left, rows - 1));
}

bool CaseListView::selectBeside(int lines)
{
    const int row = rowBeside(lines);
    if (row < 0)
        return false;
    choose(row);
    return true;
}

int CaseListView::rowBeside(int lines) const
{
    return lineBeside(currentIndex().row(), m_left, lines, m_model->rowCount());
}

QModelIndex CaseListView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (currentIndex().isValid() || m_left < 0)
        return RowTable::moveCursor(action, modifiers);
    const bool isBack = action == MoveUp || action == MovePageUp || action == MoveLeft || action == MovePrevious;
    const int row = rowBeside(isBack ? -1 : 1);
    return row < 0 ? QModelIndex() : m_model->index(row, CaseListModel::Headline);
}

//! A table makes its first line the current one when the keyboard comes, and does not show it as chosen
//! The mouse chooses the line under it; that a question was answered or a menu left, and the keyboard is back, chooses
//! none
void CaseListView::focusInEvent(QFocusEvent *event)
{
    const Qt::FocusReason reason = event->reason();
    const bool isBack = reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason;
    const bool choosesLater = m_staysUnmarked || isBack || reason == Qt::MouseFocusReason;
    if (!choosesLater)
        selectFirst();
    if (currentIndex().isValid() || !choosesLater)
        return RowTable::focusInEvent(event);
    m_shrinking = true;
    RowTable::focusInEvent(event);
    selectionModel()->clearCurrentIndex();
    m_shrinking = false;
}

void CaseListView::focusUnmarked()
{
    const QScopedValueRollback unmarked(m_staysUnmarked, true);
    setFocus(Qt::OtherFocusReason);
}

//! No line is the chosen one, and the next is looked for where it was
void CaseListView::unmark(int row)
{
    m_goesOn = false;
    m_current.clear();
    selectionModel()->clear();
    m_left = row;
}

void CaseListView::markCase(const QString &number)
{
    const int row = number.isEmpty() ? -1 : m_model->rowOf(number);
    if (row < 0 && currentIndex().isValid())
        unmark(currentIndex().row());
    if (row < 0 || number == chosenNumber())
        return;
    m_current = number;
    choose(row);
}

void CaseListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    RowTable::currentChanged(current, previous);
    if (m_shrinking)
        return;
    if (current.isValid())
        m_left = -1;
    const QString number = currentNumber();
    if (number == m_current)
        return;
    m_current = number;
    m_selected = selectedNumbers(); // the line may have been read since it was chosen
    if (!number.isEmpty())
        Q_EMIT currentNumberChanged(number);
}

void CaseListView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    RowTable::selectionChanged(selected, deselected);
    m_selected = selectedNumbers();
    Q_EMIT chosenChanged();
}

//! The case that is shown stays the chosen one until another is chosen
QItemSelectionModel::SelectionFlags CaseListView::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    const auto flags = RowTable::selectionCommand(index, event);
    return flags.testFlag(QItemSelectionModel::Toggle) && isTheOnlyChosen(index) ? QItemSelectionModel::NoUpdate
                                                                                 : flags;
}

bool CaseListView::isTheOnlyChosen(const QModelIndex &index) const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.size() == 1 && rows.constFirst().row() == index.row();
}

//! What has never been read cannot be acted on: it is not chosen either, and that is said
void CaseListView::chooseAll()
{
    const QList<int> rows = m_model->loadedRows();
    QItemSelection all;
    for (qsizetype first = 0; first < rows.size();) {
        qsizetype last = first;
        while (last + 1 < rows.size() && rows.at(last + 1) == rows.at(last) + 1)
            ++last;
        all.select(m_model->index(rows.at(first), 0), m_model->index(rows.at(last), CaseListModel::ColumnCount - 1));
        first = last + 1;
    }
    selectionModel()->select(all, QItemSelectionModel::ClearAndSelect);
    if (const int leftOut = m_model->rowCount() - int(rows.size()); leftOut > 0)
        Q_EMIT partlyChosen(leftOut);
}

//! Others have changed the list: what is chosen, where the keyboard stands and what is in sight stay as they were
void CaseListView::keepPlace()
{
    keepTop();
    keepSelection();
}

//! The line in the place of those that have gone
void CaseListView::goOn()
{
    m_goesOn = false;
    int row = qBound(-1, currentIndex().row(), m_model->rowCount() - 1);
    while (row > 0 && !m_model->rowAt(row))
        --row;
    if (!m_model->rowAt(row))
        return unmark(qMax(0, row));
    choose(row);
    currentChanged(currentIndex(), {}); // the same line may hold another case now
}

void CaseListView::keepSelection()
{
    if (m_selected.isEmpty())
        return;
    const int current = m_model->rowOf(m_current);
    if (current < 0 && m_goesOn)
        return goOn();
    QItemSelection rows;
    for (const QString &number : QStringList(m_selected)) {
        if (const int row = m_model->rowOf(number); row >= 0)
            rows.select(m_model->index(row, 0), m_model->index(row, CaseListModel::ColumnCount - 1));
    }
    if (rows.isEmpty()) // they have left the list; the line that has come in their place is not what was chosen
        return unmark(currentIndex().row());
    const bool scrolls = hasAutoScroll();
    setAutoScroll(false);
    const int stands = current >= 0 ? current : rows.constFirst().top();
    if (stands != currentIndex().row())
        selectionModel()->setCurrentIndex(
            m_model->index(stands, qMax(0, currentIndex().column())), QItemSelectionModel::NoUpdate);
    if (rows != selectionModel()->selection())
        selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    setAutoScroll(scrolls);
}

void CaseListView::keepTop()
{
    const int row = m_top.isEmpty() ? -1 : m_model->rowOf(m_top);
    if (row > 0)
        verticalScrollBar()->setValue(row);
}

void CaseListView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (event->matches(QKeySequence::Copy))
        return copySelection();
    if (event->matches(QKeySequence::SelectAll))
        return chooseAll();
    if (plain && event->key() == Qt::Key_Space && currentIndex().isValid() && !isTyping()) {
        if (!isTheOnlyChosen(currentIndex()))
            selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        return;
    }
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        const QString chosen = chosenNumber();
        if (const QString number = chosen.isEmpty() ? currentNumber() : chosen; !number.isEmpty())
            Q_EMIT opened(number);
        return;
    }
    if (plain && event->key() == Qt::Key_F2 && currentIndex().isValid())
        return explainDue();
    if (event->key() == Qt::Key_Escape)
        return event->ignore();
    RowTable::keyPressEvent(event);
}

//! As the mouse over the day sees it
void CaseListView::explainDue()
{
    const QModelIndex due = currentIndex().siblingAtColumn(CaseListModel::Due);
    const QString because = due.data(Qt::ToolTipRole).toString();
    if (!because.isEmpty())
        showDueDays(viewport(), visualRect(due), because);
}

//! The letters of a line that is looked for; a blank is one of them
bool CaseListView::isTyping() const
{
    const qint64 now = QDeadlineTimer::current().deadline();
    return !m_typed.isEmpty() && now - m_typedAt <= QApplication::keyboardInputInterval() * 2;
}

void CaseListView::keyboardSearch(const QString &search)
{
    if (!isTyping())
        m_typed.clear();
    m_typedAt = QDeadlineTimer::current().deadline();
    m_typed += search;
    const QList<int> rows = m_model->loadedRows();
    const int from = currentIndex().row() + (m_typed.size() == 1 ? 1 : 0);
    const auto fits = [this](int row) {
        const CaseRow *content = m_model->rowAt(row);
        return content
            && (content->headline.startsWith(m_typed, Qt::CaseInsensitive) || content->number.contains(m_typed));
    };
    int found = -1;
    for (const int row : rows) {
        if (!fits(row))
            continue;
        if (row >= from) {
            found = row;
            break;
        }
        if (found < 0)
            found = row;
    }
    if (found >= 0)
        goToRow(found);
}

void CaseListView::copySelection()
{
    QList<int> columns;
    for (int place = 0; place < CaseListModel::ColumnCount; ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!m_hiddenByPerson.contains(column))
            columns.append(column);
    }
    QStringList lines;
    int leftOut = 0;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &index : std::as_const(rows)) {
        if (!m_model->rowAt(index.row())) {
            ++leftOut;
            continue;
        }
        QStringList cells;
        for (const int column : std::as_const(columns))
            cells.append(withoutFormula(index.siblingAtColumn(column).data().toString().simplified()));
        lines.append(cells.join(u'\t'));
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    if (leftOut > 0)
        Q_EMIT partlyCopied(leftOut);
}

void CaseListView::resizeEvent(QResizeEvent *event)
{
    fitColumns();
    RowTable::resizeEvent(event);
}

void CaseListView::changeEvent(QEvent *event)
{
    RowTable::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setLineHeight();
}

} // namespace lyhord
