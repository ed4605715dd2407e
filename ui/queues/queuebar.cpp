#include "ui/queues/queuebar.h"

#include "core/drafts/undonedraft.h"
#include "core/rules/permissions.h"
#include "ui/client/workplace.h"
#include "ui/widgets/linetext.h"
#include "ui/widgets/style.h"
#include "ui/widgets/symbols.h"
#include "ui/widgets/words.h"

#include <QtCore/QLocale>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QResizeEvent>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QTreeView>

#include <algorithm>
#include <array>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

constexpr int symbolSize = 18;
constexpr int lineHeight = 32;
constexpr int mostLines = 4;
constexpr int countRole = Qt::UserRole + 1; //!< as it is shown
constexpr int symbolRole = Qt::UserRole + 2;
constexpr int alarmRole = Qt::UserRole + 3; //!< should be empty: its count is a warning
constexpr int nameRole = Qt::UserRole + 4;
const QString foldedKey = u"queues/departments folded"_s;

//! In design order; the inbox comes before the drafts, the rest after
constexpr std::array queueOrder{ Queue::ToAssign, Queue::Consulting, Queue::WithDepartment, Queue::Reminder1,
    Queue::Reminder2, Queue::WriteOffDue, Queue::AnswersToSend, Queue::ToCall, Queue::ToPrint, Queue::ToSend,
    Queue::NoOwner, Queue::ChiefLegalOfficer, Queue::Closed };

//! Asks for the heights anew when its width changes: long names take more lines then
class QueueTree : public QTreeView
{
public:
    using QTreeView::QTreeView;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QTreeView::paintEvent(event);
        if (!hasFocus() || currentIndex().isValid())
            return; // a line shows where the keyboard is
        QPainter painter(viewport());
        painter.setPen(QPen(Theme::instance().focus(), 2));
        painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
    }
    void resizeEvent(QResizeEvent *event) override
    {
        QTreeView::resizeEvent(event);
        if (event->oldSize().width() != event->size().width())
            scheduleDelayedItemsLayout();
    }
};

constexpr char chosenProperty[] = "chosen";

//! Looks like a line of the column below which it stands
class SideButton : public QPushButton
{
public:
    using QPushButton::QPushButton;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::instance();
        const bool isChosen = property(chosenProperty).toBool();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRect area = rect().adjusted(0, 1, -2, -1);
        if (isChosen || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(isChosen ? theme.chosen() : theme.fill(Tone::Neutral));
            painter.drawRoundedRect(area, 5, 5);
        }
        if (hasFocus()) {
            painter.setPen(QPen(theme.focus(), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 5, 5);
        }
        const QColor ink = theme.text(isChosen ? Tone::Accent : Tone::Neutral);
        const QRect inside = area.adjusted(space::unit, 0, -space::unit, 0);
        paintSymbol(painter, QRect(inside.left(), inside.center().y() - symbolSize / 2, symbolSize, symbolSize),
            Icon::Statistics, ink);
        QFont written = font();
        written.setBold(isChosen);
        painter.setFont(written);
        painter.setPen(ink);
        painter.drawText(inside.adjusted(symbolSize + space::unit, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
    }
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }
};

class QueueDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QTreeView *>(option.widget);
        const int indent = view && index.parent().isValid() ? view->indentation() : 0;
        const int width = (view ? view->viewport()->width() : option.rect.width()) - indent - 2;
        const int lines = linesNeeded(
            index.data(nameRole).toString(), bold(option.font), wordsWidth(width, option, index));
        return { width, qMax(lineHeight, lines * option.fontMetrics.lineSpacing() + space::unit + space::tiny) };
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::instance();
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const bool alarm = index.data(alarmRole).toBool();
        const QColor ink = alarm ? theme.text(Tone::Late) : theme.text(chosen ? Tone::Accent : Tone::Neutral);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect area = option.rect.adjusted(0, 1, -2, -1);
        if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(chosen ? theme.chosen() : theme.fill(Tone::Neutral));
            painter->drawRoundedRect(area, 5, 5);
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(theme.focus(), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 5, 5);
        }
        paintWords(*painter, area, option, index, ink);
        painter->restore();
    }

private:
    static QFont bold(QFont font)
    {
        font.setBold(true);
        return font;
    }
    static int wordsWidth(int width, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const QString count = index.data(countRole).toString();
        const int symbol = index.data(symbolRole).isValid() ? symbolSize + space::unit : 0;
        const int number = count.isEmpty() ? 0 : QFontMetrics(bold(option.font)).horizontalAdvance(count) + space::unit;
        return width - 2 * space::unit - symbol - number;
    }
    static void paintWords(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
        const QModelIndex &index, const QColor &ink)
    {
        QRect inside = area.adjusted(space::unit, 0, -space::unit, 0);
        if (const QVariant symbol = index.data(symbolRole); symbol.isValid()) {
            paintSymbol(painter,
                QRect(inside.left(), inside.top() + (inside.height() - symbolSize) / 2, symbolSize, symbolSize),
                Icon(symbol.toInt()), ink);
            inside.adjust(symbolSize + space::unit, 0, 0, 0);
        }
        painter.setPen(ink);
        if (const QString count = index.data(countRole).toString(); !count.isEmpty()) {
            painter.setFont(bold(option.font));
            painter.drawText(inside, Qt::AlignRight | Qt::AlignVCenter, count);
        }
        inside.setWidth(wordsWidth(area.width(), option, index));
        const QFont font = option.state.testFlag(QStyle::State_Selected) ? bold(option.font) : option.font;
        drawWrapped(painter, inside, index.data(nameRole).toString(), font, mostLines);
    }
};

} // namespace

QueueBar::QueueBar(Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_saved(workplace.memory())
    , m_new(new QPushButton(icon(Icon::Add), {}, this))
    , m_statistics(new SideButton(tr("Statistics"), this))
    , m_view(new QueueTree(this))
    , m_model(new QStandardItemModel(this))
{
    m_new->setObjectName(u"newFeedback"_s);
    m_new->setText(tr("New feedback"));
    m_new->setToolTip(tr("Register what somebody says or writes (Ctrl+N)"));
    m_new->setProperty(primaryProperty, true);
    m_new->setMinimumHeight(44);
    m_new->setVisible(m_workplace.may(Action::Register));
    m_view->setObjectName(u"queues"_s);
    m_view->setAccessibleName(tr("Queues"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new QueueDelegate(m_view));
    m_view->setHeaderHidden(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setIndentation(10);
    m_view->setRootIsDecorated(false);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setExpandsOnDoubleClick(false);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setTabKeyNavigation(false);
    m_view->setMouseTracking(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::unit, space::unit, space::tiny, space::unit);
    column->addWidget(m_new);
    column->addWidget(m_view, 1);
    column->addWidget(m_statistics);
    m_statistics->setObjectName(u"statistics"_s);
    m_statistics->setToolTip(tr("Figures and reports (Ctrl+Shift+S)"));
    m_statistics->setMinimumHeight(lineHeight);
    m_statistics->setVisible(workplace.may(Action::ReadStatistics));
    setTabOrder(m_view, m_statistics);
    connect(m_new, &QPushButton::clicked, this, &QueueBar::newFeedbackWished);
    connect(m_statistics, &QPushButton::clicked, this, &QueueBar::statisticsWished);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &QueueBar::announce);
    connect(m_view, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (isHeading(index))
            m_view->setExpanded(index, !m_view->isExpanded(index));
        else
            open(index);
    });
    m_view->installEventFilter(this);
    connect(&m_saved, &SavedViews::changed, this, &QueueBar::buildViews);
    connect(&m_workplace.memory(), &PersonalMemory::loaded, this, &QueueBar::foldDepartments);
    connect(&m_workplace, &Workplace::rulesChanged, this, &QueueBar::buildDepartments);
    connect(&m_workplace.drafts(), &LocalDrafts::changed, this, &QueueBar::showDraftCount);
    connect(&Theme::instance(), &Theme::changed, this, &QueueBar::colour);
    connect(m_view, &QTreeView::collapsed, this, [this](const QModelIndex &index) { folded(index, true); });
    connect(m_view, &QTreeView::expanded, this, [this](const QModelIndex &index) { folded(index, false); });
    build();
    colour();
}

void QueueBar::colour()
{
    QPalette side = m_view->palette();
    side.setColor(QPalette::Base, Theme::instance().side());
    m_view->setPalette(side);
    m_new->setIcon(QIcon(tinted(Icon::Add, 20, palette().color(QPalette::HighlightedText), devicePixelRatioF())));
    update();
}

void QueueBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::instance().side());
}

QStandardItem *QueueBar::addLine(const ListChoice &choice, const QString &name, int symbol)
{
    auto *item = new QStandardItem(name);
    item->setEditable(false);
    item->setData(name, nameRole);
    if (symbol >= 0)
        item->setData(symbol, symbolRole);
    m_lines.append({ choice, item });
    return item;
}

void QueueBar::build()
{
    m_quiet = true;
    m_model->clear();
    m_lines.clear();
    const auto line = [this](const ListChoice &choice, const QString &name, Icon symbol) {
        m_model->appendRow(addLine(choice, name, int(symbol)));
    };
    const QList<Queue> mine = queuesFor(m_workplace.person(), m_workplace.today());
    const AccessScope scope = accessScopeOf(m_workplace.person(), m_workplace.today());
    const bool isOfDepartment = !scope.everywhere && !scope.departments.isEmpty();
    const QString departments = isOfDepartment ? tr("Waits for your answer") : tr("Departments");
    m_departments = new QStandardItem(departments);
    m_departments->setData(departments, nameRole);
    m_departments->setData(int(Icon::Down), symbolRole);
    if (isOfDepartment) // what she is there for comes first
        m_model->appendRow(m_departments);
    if (mine.contains(Queue::Inbox))
        line(ListChoice::of(Queue::Inbox), inWords(Queue::Inbox), iconOf(Queue::Inbox));
    line(ListChoice::drafts(), tr("Drafts"), Icon::Drafts);
    for (const Queue queue : queueOrder) {
        if (mine.contains(queue))
            line(ListChoice::of(queue), inWords(queue), iconOf(queue));
    }
    for (const auto &[own, name] : EnumNames<OwnList>::all)
        line(ListChoice::of(own), inWords(own), iconOf(own));
    m_views = new QStandardItem(tr("My views"));
    m_views->setData(tr("My views"), nameRole);
    m_views->setData(int(Icon::Down), symbolRole);
    m_model->appendRow(m_views);
    if (!isOfDepartment)
        m_model->appendRow(m_departments);
    m_quiet = false;
    buildViews();
    buildDepartments();
    showDraftCount();
    showCounts(m_counts);
}

void QueueBar::buildViews()
{
    m_quiet = true;
    const ListChoice before = m_view->currentIndex().isValid() ? choiceAt(m_view->currentIndex()) : m_wished;
    m_views->removeRows(0, m_views->rowCount());
    m_lines.removeIf([](const auto &line) { return !line.first.view.isEmpty(); });
    for (const ListChoice &view : m_saved.views()) {
        QStandardItem *item = addLine(view, view.view, int(Icon::Filter));
        item->setData(view.view, Qt::AccessibleTextRole);
        item->setToolTip(tr("%1. The Delete key removes the view.").arg(view.view));
        m_views->appendRow(item);
    }
    m_view->setRowHidden(m_views->row(), {}, m_views->rowCount() == 0);
    m_view->setExpanded(m_views->index(), true);
    m_quiet = false;
    choose(before);
}

bool QueueBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const QModelIndex current = m_view->currentIndex();
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && current.isValid() && !isHeading(current)) {
        open(current);
        return true;
    }
    if (key == Qt::Key_Delete) {
        if (const QString name = choiceAt(m_view->currentIndex()).view; !name.isEmpty()) {
            Q_EMIT removeViewWished(name);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void QueueBar::buildDepartments()
{
    m_quiet = true;
    const ListChoice before = m_view->currentIndex().isValid() ? choiceAt(m_view->currentIndex()) : m_wished;
    m_departments->removeRows(0, m_departments->rowCount());
    m_lines.removeIf([](const auto &line) { return line.first.isOfDepartment(); });
    const QList<Department> departments = m_workplace.departmentsToday();
    const AccessScope scope = accessScopeOf(m_workplace.person(), m_workplace.today());
    for (const Department &department : departments) {
        if (scope.everywhere || scope.departments.contains(department.key))
            m_departments->appendRow(
                addLine(ListChoice::ofDepartment(department.key), department.name.in(m_workplace.language()), -1));
    }
    if (m_departments->row() == 0) // Ctrl+1 opens what stands first
        std::ranges::stable_partition(m_lines, [](const auto &line) { return line.first.isOfDepartment(); });
    m_view->setRowHidden(m_departments->row(), {}, m_departments->rowCount() == 0);
    foldDepartments();
    showCounts(m_counts);
    choose(before);
}

void QueueBar::foldDepartments()
{
    m_quiet = true;
    m_view->setExpanded(m_departments->index(), m_workplace.memory().value(foldedKey).isEmpty());
    m_quiet = false;
}

void QueueBar::folded(const QModelIndex &index, bool isFolded)
{
    m_model->itemFromIndex(index)->setData(int(isFolded ? Icon::Right : Icon::Down), symbolRole);
    if (!m_quiet && index == m_departments->index())
        m_workplace.memory().setValue(foldedKey, isFolded ? u"1"_s : QString());
}

void QueueBar::setCount(QStandardItem *item, qint64 count, qint64 leastShown)
{
    const QString shown = count >= leastShown ? QLocale().toString(count) : QString();
    item->setData(shown, countRole);
    const QString name = item->data(nameRole).toString();
    //: a queue and how much is in it, read aloud
    item->setData(shown.isEmpty() ? name : tr("%1: %2").arg(name, shown), Qt::AccessibleTextRole);
    item->setToolTip(name);
}

void QueueBar::showCounts(const QueueCounts &counts)
{
    m_counts = counts;
    for (const auto &[choice, item] : std::as_const(m_lines)) {
        if (!choice.view.isEmpty())
            continue; // counting what a filter leaves would cost more than it tells
        if (choice.kind == ListChoice::Kind::Inbox) {
            setCount(item, counts.queues.value(Queue::Inbox));
        } else if (choice.query.queue) {
            const qint64 count = counts.queues.value(*choice.query.queue);
            const bool shouldBeEmpty = *choice.query.queue == Queue::NoOwner;
            setCount(item, count, shouldBeEmpty ? 0 : 1); // that it is empty is what one looks for
            if (shouldBeEmpty)
                item->setData(count > 0, alarmRole);
        } else if (choice.query.own) {
            setCount(item, counts.own.value(*choice.query.own));
        } else if (choice.isOfDepartment()) {
            setCount(item, counts.departments.value(choice.query.department));
        }
    }
}

void QueueBar::showDraftCount()
{
    for (const auto &[choice, item] : std::as_const(m_lines)) {
        if (choice.kind == ListChoice::Kind::Drafts)
            setCount(item, withoutUndone(m_workplace.drafts().waiting()).size());
    }
}

ListChoice QueueBar::choiceAt(const QModelIndex &index) const
{
    const QStandardItem *item = m_model->itemFromIndex(index);
    for (const auto &[choice, line] : m_lines) {
        if (line == item)
            return choice;
    }
    return ListChoice::search({});
}

//! Of a group, no queue
bool QueueBar::isHeading(const QModelIndex &index) const
{
    return index == m_departments->index() || index == m_views->index();
}

void QueueBar::announce(const QModelIndex &index)
{
    if (!m_quiet && index.isValid() && !isHeading(index))
        Q_EMIT chosen(choiceAt(index));
}

//! The line that is current already is chosen anew when something else than its list is looked at
void QueueBar::open(const QModelIndex &index)
{
    if (m_place != Place::List)
        Q_EMIT chosen(choiceAt(index));
    Q_EMIT listWished();
}

void QueueBar::choose(const ListChoice &choice)
{
    m_wished = choice;
    m_quiet = true;
    bool found = false;
    for (const auto &[known, item] : std::as_const(m_lines)) {
        const bool same = known.kind == choice.kind && known.view == choice.view
            && (!choice.view.isEmpty()
                || (known.query.queue == choice.query.queue && known.query.own == choice.query.own
                    && known.isOfDepartment() == choice.isOfDepartment()
                    && (!known.isOfDepartment() || known.query.department == choice.query.department)));
        if (same && !(choice.kind == ListChoice::Kind::Cases && choice.isSearch())) {
            m_view->setCurrentIndex(item->index());
            found = true;
        }
    }
    if (!found)
        m_view->selectionModel()->clear();
    m_quiet = false;
    markCurrent();
}

void QueueBar::chooseNth(int n)
{
    int seen = 0;
    for (const auto &[choice, item] : std::as_const(m_lines)) {
        if (m_view->isRowHidden(item->row(), item->index().parent()) || ++seen != n)
            continue;
        m_view->setCurrentIndex(item->index());
        Q_EMIT chosen(choice);
        return;
    }
}

void QueueBar::showPlace(Place place)
{
    m_place = place;
    m_statistics->setProperty(chosenProperty, place == Place::Figures);
    m_statistics->update();
    markCurrent();
}

//! The keyboard keeps its place in the column while nothing there is marked
void QueueBar::markCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    if (m_place != Place::List)
        m_view->selectionModel()->clearSelection();
    else if (current.isValid())
        m_view->selectionModel()->select(current, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void QueueBar::focusList()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

} // namespace lyhord
