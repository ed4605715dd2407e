#include "ui/widgets/completionlist.h"

#include "ui/widgets/linetext.h"
#include "ui/widgets/theme.h"

#include <QtCore/QStringListModel>
#include <QtGui/QAccessible>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QStyledItemDelegate>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {
constexpr int visibleLines = 12;
constexpr int leastVisibleLines = 3;
constexpr int mostLinesOfOne = 2; // where the window is narrower than what is to be read
}

//! One line for each choice, two where they do not fit in one
class CompletionList::ChoiceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] int lines() const { return m_lines; }
    void setLines(int lines) { m_lines = lines; }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize ofOne = QStyledItemDelegate::sizeHint(option, index);
        return { ofOne.width(), ofOne.height() + (m_lines - 1) * option.fontMetrics.lineSpacing() };
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (m_lines == 1)
            return QStyledItemDelegate::paint(painter, option, index);
        QStyleOptionViewItem ground(option);
        initStyleOption(&ground, index);
        const QString text = ground.text;
        ground.text.clear();
        const QStyle *style = ground.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, ground.widget);
        const bool isMarked = ground.state.testFlag(QStyle::State_Selected);
        const QPalette::ColorGroup group
            = ground.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
        painter->save();
        painter->setPen(ground.palette.color(group, isMarked ? QPalette::HighlightedText : QPalette::Text));
        drawWrapped(*painter, ground.rect.adjusted(space::tiny, 0, -space::tiny, 0), text, ground.font, m_lines);
        painter->restore();
    }

private:
    int m_lines = 1;
};

CompletionList::CompletionList(QLineEdit *line)
    : QListView(line)
    , m_line(line)
    , m_lines(new QStringListModel(this))
    , m_remark(new QLabel(this))
    , m_delegate(new ChoiceDelegate(this))
{
    m_remark->setObjectName(u"completionKeys"_s);
    m_remark->setContentsMargins(space::tiny, 0, space::tiny, 0);
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setAutoFillBackground(true);
    setObjectName(u"completions"_s);
    setAccessibleName(tr("Choices that fit"));
    setModel(m_lines);
    setItemDelegate(m_delegate);
    setFocusPolicy(Qt::NoFocus);
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideMiddle);
    hide();
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (selectionMode() != NoSelection)
            Q_EMIT rowClicked(index.row());
    });
    connect(line, &QObject::destroyed, this, [this] { // by then it may belong to the window
        close();
        deleteLater();
    });
}

void CompletionList::open(const QStringList &lines, int currentRow, const QString &remark, FirstDown firstDown)
{
    setSelectionMode(SingleSelection);
    show(lines, remark);
    goTo(currentRow);
    m_moved = false;
    m_staysOnFirstDown = firstDown == FirstDown::Stays && currentRow >= 0;
}

void CompletionList::openWithRemark(const QString &remark)
{
    setSelectionMode(NoSelection);
    show({ remark }, {});
    setCurrentIndex({});
}

void CompletionList::show(const QStringList &lines, const QString &remark)
{
    m_lines->setStringList(lines);
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    setAccessibleDescription(remark);
    if (parentWidget() != m_line->window())
        setParent(m_line->window());
    place();
    if (isOpen())
        return;
    qApp->installEventFilter(this);
    QListView::show();
}

void CompletionList::close()
{
    qApp->removeEventFilter(this);
    m_moved = false;
    hide();
}

int CompletionList::roomAround() const
{
    return 2 * frameWidth() + 2 * space::unit;
}

//! As wide as its lines need, within the window
void CompletionList::place()
{
    const QWidget *window = m_line->window();
    const bool fits = sizeHintForColumn(0) + roomAround() <= window->width();
    if (const int lines = fits ? 1 : mostLinesOfOne; lines != m_delegate->lines()) {
        m_delegate->setLines(lines);
        doItemsLayout();
    }
    const QPoint corner = m_line->mapTo(window, QPoint(0, 0));
    const int lineHeight = qMax(1, sizeHintForRow(0));
    const int foot = m_remark->isHidden() ? 0 : m_remark->sizeHint().height() + space::tiny;
    const int frame = 2 * frameWidth() + foot;
    const int below = window->height() - corner.y() - m_line->height();
    const int wanted = qMin(m_lines->rowCount(), visibleLines) * lineHeight + frame;
    const bool above = below < qMin(wanted, leastVisibleLines * lineHeight + frame) && corner.y() > below;
    const int height = qMin(wanted, above ? corner.y() : below);
    const int content = foot > 0 ? qMax(sizeHintForColumn(0), m_remark->sizeHint().width()) : sizeHintForColumn(0);
    const int needed = content + roomAround()
        + (height < m_lines->rowCount() * lineHeight ? style()->pixelMetric(QStyle::PM_ScrollBarExtent) : 0);
    const int width = qMin(qMax(m_line->width(), needed), window->width());
    const int left = qBound(0, corner.x(), window->width() - width);
    setGeometry(left, above ? corner.y() - height : corner.y() + m_line->height(), width, height);
    setViewportMargins(0, 0, 0, foot);
    m_remark->setGeometry(frameWidth(), height - frameWidth() - foot, width - 2 * frameWidth(), foot);
    raise();
}

int CompletionList::currentRow() const
{
    return isOpen() && selectionMode() != NoSelection ? currentIndex().row() : -1;
}

void CompletionList::goTo(int row)
{
    const QModelIndex index = m_lines->index(row);
    setCurrentIndex(index);
    if (!index.isValid())
        return clearSelection();
    scrollTo(index);
    QAccessibleEvent told(this, QAccessible::Focus); // the keyboard stays in the line: nobody else reads the row aloud
    told.setChild(row);
    QAccessible::updateAccessibility(&told);
}

bool CompletionList::takeKey(const QKeyEvent &event)
{
    const bool plain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!isOpen() || !plain || selectionMode() == NoSelection)
        return false;
    const int last = m_lines->rowCount() - 1;
    const int now = currentRow();
    const bool stays = m_staysOnFirstDown && !m_moved;
    switch (event.key()) {
    case Qt::Key_Down:
        goTo(stays ? now : now == last ? 0 : now + 1);
        break;
    case Qt::Key_Up:
        goTo(now <= 0 ? last : now - 1);
        break;
    case Qt::Key_PageDown:
        goTo(qMin(last, now + visibleLines));
        break;
    case Qt::Key_PageUp:
        goTo(qMax(0, now - visibleLines));
        break;
    default:
        return false;
    }
    m_moved = true;
    return true;
}

//! A press elsewhere closes it; it follows its line when the page is scrolled or resized
bool CompletionList::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<const QWidget *>(watched);
    if (!widget)
        return false;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        if (widget != m_line && widget != this && !isAncestorOf(widget))
            close();
        break;
    case QEvent::Move:
    case QEvent::Resize:
        if (widget == m_line || widget->isAncestorOf(m_line)) {
            if (m_line->visibleRegion().isEmpty())
                close();
            else
                place();
        }
        break;
    default:
        break;
    }
    return false;
}

} // namespace lyhord
