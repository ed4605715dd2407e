#include "ui/widgets/style.h"

#include "ui/widgets/symbols.h"
#include "ui/widgets/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QTextEdit>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeView>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

constexpr qreal radius = 5;
constexpr int leastHandle = 32;
constexpr int aboveCapitals = 2;
constexpr QSize fileDialogSize{ 860, 520 };

void box(
    QPainter &painter, const QRectF &area, const QColor &fill, const QColor &line, qreal width, qreal corner = radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    const qreal inset = width / 2;
    painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), corner, corner);
    painter.restore();
}

void ring(QPainter &painter, const QRectF &area)
{
    box(painter, area, {}, Theme::instance().focus(), 2);
}

bool isSet(const QWidget *widget, const char *property)
{
    return widget && widget->property(property).toBool();
}

QColor mixed(const QColor &a, const QColor &b, qreal share)
{
    const auto part = [share](int x, int y) { return int(x + (y - x) * share); };
    return { part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()) };
}

//! Qt's own dialog, where the desktop has none: it names two of its lists for the eye only, and shortens its columns
void finish(QFileDialog &dialog)
{
    const auto name = [&dialog](const QString &labelName, const QString &boxName) {
        auto *label = dialog.findChild<QLabel *>(labelName);
        if (auto *box = dialog.findChild<QComboBox *>(boxName); label && box)
            label->setBuddy(box);
    };
    name(u"lookInLabel"_s, u"lookInCombo"_s);
    name(u"fileTypeLabel"_s, u"fileTypeCombo"_s);
    if (auto *files = dialog.findChild<QTreeView *>(u"treeView"_s)) {
        files->header()->setStretchLastSection(false);
        files->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
        dialog.resize(dialog.size().expandedTo(fileDialogSize));
    }
}

//! Return alone: with Ctrl it is the page's
bool presses(const QKeyEvent &key)
{
    const bool isPlain = (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    return isPlain && !key.isAutoRepeat() && (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter);
}

bool isTypedIn(const QObject *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
        || qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget);
}

//! Alt and a letter choose something. AltGr types: it is told as Ctrl and Alt, as a change of group, or not at all.
bool isLetterToChooseBy(const QKeyEvent &key)
{
    const bool isAlt = key.modifiers().testFlag(Qt::AltModifier)
        && !key.modifiers().testAnyFlags(Qt::ControlModifier | Qt::GroupSwitchModifier);
    return isAlt && !key.text().isEmpty() && key.text().at(0).isPrint();
}

bool framesItsContent(const QWidget *widget)
{
    return qobject_cast<const QAbstractScrollArea *>(widget) != nullptr;
}

} // namespace

Style::Style()
    : QProxyStyle(u"fusion"_s)
{
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *label = qobject_cast<QLabel *>(widget)) {
        // "<b>" in what somebody wrote is no markup, in tool tips and Qt's own dialogs neither. Who has any says so.
        if (label->textFormat() == Qt::AutoText)
            label->setTextFormat(Qt::PlainText);
        // A ring or dots on a capital reach above the font's ascent and would be cut off there.
        QMargins margins = label->contentsMargins();
        margins.setTop(qMax(margins.top(), aboveCapitals));
        label->setContentsMargins(margins);
    }
    if (auto *dialog = qobject_cast<QFileDialog *>(widget))
        finish(*dialog);
    if (framesItsContent(widget))
        widget->installEventFilter(this); // Qt repaints the content when the focus comes, not the frame round it
    const bool isButton = qobject_cast<QPushButton *>(widget) || qobject_cast<QToolButton *>(widget);
    if (isButton || isTypedIn(widget))
        widget->installEventFilter(this);
    if (isButton || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void Style::unpolish(QWidget *widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool Style::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        if (auto *widget = qobject_cast<QWidget *>(watched))
            widget->update();
    }
    if (event->type() == QEvent::KeyPress && presses(*static_cast<QKeyEvent *>(event))) {
        // Qt presses a button with Return in a dialog only: one key is to do the same everywhere.
        if (auto *button = qobject_cast<QAbstractButton *>(watched)) {
            button->click();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress && isTypedIn(watched) && isLetterToChooseBy(*static_cast<QKeyEvent *>(event)))
        return true; // Qt types it when what has the letter is off
    return QProxyStyle::eventFilter(watched, event);
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = Theme::instance();
    const bool focused = option->state.testFlag(State_HasFocus);
    const bool enabled = option->state.testFlag(State_Enabled);
    switch (element) {
    case PE_PanelButtonCommand: {
        QColor fill = option->palette.color(QPalette::Button);
        const bool pressed = option->state.testFlag(State_Sunken) || option->state.testFlag(State_On);
        const bool primary = isSet(widget, primaryProperty) && enabled;
        const bool flat = isSet(widget, flatProperty);
        const QColor ink = option->palette.color(QPalette::ButtonText);
        if (pressed)
            fill = mixed(fill, ink, 0.14);
        else if (option->state.testFlag(State_MouseOver) && enabled)
            fill = mixed(fill, ink, 0.07);
        else if (flat)
            fill = QColor();
        const QColor line = primary || flat ? QColor() : enabled ? theme.line() : theme.softLine();
        box(*painter, option->rect, fill, line, 1);
        if (focused) {
            ring(*painter, option->rect);
            if (primary) // the ring has nearly the button's own colour: a gap sets it off
                box(*painter, QRectF(option->rect).adjusted(2, 2, -2, -2), {}, option->palette.color(QPalette::Base),
                    1);
        }
        return;
    }
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget)) {
            painter->save();
            painter->setPen(QPen(theme.focus(), 2));
            painter->drawRect(QRectF(option->rect).adjusted(2, 2, -3, -2));
            painter->restore();
        } else if (!qobject_cast<const QPushButton *>(widget)) {
            ring(*painter, option->rect);
        }
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth <= 0) {
            painter->fillRect(option->rect, option->palette.color(QPalette::Base));
            return;
        }
        box(*painter, option->rect, option->palette.color(QPalette::Base), enabled ? theme.line() : theme.softLine(),
            1);
        if (focused)
            ring(*painter, option->rect);
        return;
    case PE_FrameLineEdit:
        box(*painter, option->rect, {}, enabled ? theme.line() : theme.softLine(), 1);
        if (focused)
            ring(*painter, option->rect);
        return;
    case PE_IndicatorCheckBox: {
        // Fusion's outline is lost on a dark ground.
        const bool checked = option->state.testFlag(State_On);
        const QRect place = option->rect.adjusted(1, 1, -1, -1);
        const QColor line = !enabled ? theme.softLine() : checked ? theme.text(Tone::Accent) : theme.line();
        box(*painter, place, option->palette.color(QPalette::Base), line, checked ? 2 : 1, 2);
        if (checked)
            paintSymbol(*painter, place.adjusted(1, 1, -1, -1), Icon::Check, line);
        return;
    }
    case PE_Frame:
        if (framesItsContent(widget)) {
            painter->save();
            painter->setPen(QPen(focused ? theme.focus() : theme.line(), focused ? 2 : 1));
            const qreal inset = focused ? 1 : 0.5;
            painter->drawRect(QRectF(option->rect).adjusted(inset, inset, -inset, -inset));
            painter->restore();
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == CE_PushButton && isSet(widget, primaryProperty) && option->state.testFlag(State_Enabled)) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton coloured(*button);
            coloured.palette.setColor(QPalette::Button, option->palette.color(QPalette::Highlight));
            coloured.palette.setColor(QPalette::ButtonText, option->palette.color(QPalette::HighlightedText));
            QProxyStyle::drawControl(element, &coloured, painter, widget);
            return;
        }
    }
    if (element == CE_HeaderSection) {
        const Theme &theme = Theme::instance();
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        if (option->state.testFlag(State_MouseOver))
            painter->fillRect(option->rect, theme.fill(Tone::Neutral));
        painter->setPen(theme.softLine());
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        painter->drawLine(option->rect.topRight() + QPoint(0, 6), option->rect.bottomRight() - QPoint(0, 6));
        return;
    }
    if (element == CE_HeaderLabel) {
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader inset(*header);
            inset.rect.adjust(space::tiny, 0, 0, 0); // in line with the cells below
            QProxyStyle::drawControl(element, &inset, painter, widget);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !slider) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    const Theme &theme = Theme::instance();
    painter->fillRect(option->rect, option->palette.color(QPalette::Base));
    if (slider->maximum <= slider->minimum)
        return;
    const bool held = option->state.testFlag(State_Sunken) && option->activeSubControls.testFlag(SC_ScrollBarSlider);
    const bool near = option->state.testFlag(State_MouseOver);
    const QRectF handle = QRectF(proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget))
                              .adjusted(2, 2, -2, -2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(held ? theme.text(Tone::Accent) : near ? theme.muted() : theme.line());
    const qreal round = qMin(handle.width(), handle.height()) / 2;
    painter->drawRoundedRect(handle, round, round);
    painter->restore();
}

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !slider)
        return QProxyStyle::subControlRect(control, option, part, widget);
    // No arrow buttons: the wheel, the keys and the handle do what they did.
    const bool across = slider->orientation == Qt::Horizontal;
    const int length = across ? option->rect.width() : option->rect.height();
    const qint64 range = qint64(slider->maximum) - slider->minimum;
    int handle = length;
    if (range > 0)
        handle = qMax(int(qint64(slider->pageStep) * length / (range + slider->pageStep)), leastHandle);
    handle = qMin(handle, length);
    const int start = sliderPositionFromValue(
        slider->minimum, slider->maximum, slider->sliderPosition, length - handle, slider->upsideDown);
    const auto piece = [&](int from, int to) {
        const QRect along = across ? QRect(from, 0, to - from, option->rect.height())
                                   : QRect(0, from, option->rect.width(), to - from);
        return visualRect(slider->direction, option->rect, along.translated(option->rect.topLeft()));
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return piece(start, start + handle);
    case SC_ScrollBarSubPage:
        return piece(0, start);
    case SC_ScrollBarAddPage:
        return piece(start + handle, length);
    case SC_ScrollBarGroove:
        return option->rect;
    default:
        return {};
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_RadioButtonClickRect && isSet(widget, wholeProperty))
        return option->rect;
    const QRect area = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents && area.width() > 6 * space::unit)
        return area.adjusted(space::tiny, 0, -space::tiny, 0);
    return area;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return space::wide;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::unit;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_DefaultFrameWidth:
        if (framesItsContent(widget))
            return 2; // room for the ring
        break;
    case PM_SplitterWidth:
        return 5;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return leastHandle;
    case PM_HeaderMargin:
        return space::tiny;
    default:
        break;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_UnderlineShortcut:
        return 1; // the letters are how the keyboard finds its way
    case SH_Menu_Scrollable:
        return 1; // a second column would be cut, with the keys in it
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton)
        wanted = QSize(wanted.width() + space::unit, qMax(wanted.height(), 32));
    else if (type == CT_LineEdit || type == CT_ComboBox)
        wanted.setHeight(qMax(wanted.height(), 32));
    return wanted;
}

} // namespace lyhord
