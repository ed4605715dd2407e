#include "ui/widgets/chipbar.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/symbols.h"
#include "ui/widgets/taborder.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {
constexpr int symbolSize = 16;
}

Chip::Chip(const QString &key, const QString &text, QWidget *parent)
    : QPushButton(text, parent)
    , m_key(key)
{
    setObjectName(key);
    setAccessibleName(tr("Remove %1").arg(text));
    setToolTip(tr("Delete removes %1").arg(text));
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, &Chip::removed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize Chip::sizeHint() const
{
    const int word = fontMetrics().horizontalAdvance(text());
    return { word + symbolSize + space::tiny + 2 * space::unit + space::tiny, qMax(28, fontMetrics().height() + 8) };
}

QSize Chip::minimumSizeHint() const
{
    return { symbolSize + 4 * space::unit, sizeHint().height() };
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() == Qt::NoModifier) {
            Q_EMIT removed();
            return;
        }
        break;
    default:
        break;
    }
    const bool isPlain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const QString typed = event->text();
    if (isPlain && !typed.trimmed().isEmpty() && typed.at(0).isPrint()) {
        Q_EMIT lettersTyped(typed);
        return;
    }
    QPushButton::keyPressEvent(event);
}

void Chip::setMarked(bool marked)
{
    if (marked == std::exchange(m_marked, marked))
        return;
    setAccessibleDescription(marked ? tr("Chosen already") : QString());
    update();
}

void Chip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isPointedAt = hasFocus() || m_marked;
    painter.setPen(isPointedAt ? QPen(theme.focus(), 2) : QPen(theme.text(Tone::Accent), 1));
    painter.setBrush(underMouse() || m_marked ? theme.chosen() : theme.fill(Tone::Accent));
    const qreal inset = isPointedAt ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), height() / 2.0, height() / 2.0);
    const QColor ink = theme.text(Tone::Accent);
    const QRect cross(width() - space::unit - symbolSize, (height() - symbolSize) / 2, symbolSize, symbolSize);
    paintSymbol(painter, cross, Icon::Cancel, ink);
    painter.setPen(ink);
    const QRect words(space::unit + 2, 0, cross.left() - space::unit - space::tiny, height());
    painter.drawText(
        words, Qt::AlignVCenter | Qt::AlignLeft, fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

ChipBar::ChipBar(QWidget *parent)
    : QWidget(parent)
    , m_input(new CompletingEdit(CompletingEdit::Takes::ChoicesOnly, this))
{
    auto *flow = new FlowLayout(this, space::tiny);
    flow->addWidget(m_input);
    m_input->setMinimumWidth(220);
    // No Tab stop of its own, yet a label's letter reaches it. No proxy either: Tab stops at a widget whose proxy has a
    // stop, so that it would pass over the chips, or come back to the field after it.
    setFocusPolicy(Qt::ClickFocus);
    m_input->installEventFilter(this);
    m_input->setStaysForNext(true);
    connect(m_input, &CompletingEdit::chosen, this, [this](const QString &key) {
        m_input->setKey({});
        add(key);
        Q_EMIT keysChanged(keys());
    });
    connect(m_input, &QLineEdit::textEdited, this, &ChipBar::typed);
    connect(m_input, &CompletingEdit::takenTyped, this, [this](const QString &key) {
        mark(key);
        if (!key.isEmpty() && m_input->text().isEmpty()) // it was let go of
            Q_EMIT typed();
    });
    connect(this, &ChipBar::typed, this, &ChipBar::edited);
    connect(this, &ChipBar::keysChanged, this, &ChipBar::edited);
}

void ChipBar::setChoices(const QList<Choice> &choices)
{
    if (m_choices == choices)
        return;
    m_choices = choices;
    showChips(keys());
}

void ChipBar::setPlaceholder(const QString &text)
{
    m_input->setPlaceholderText(text);
    m_input->setMinimumWidth(qMax(220, m_input->fontMetrics().horizontalAdvance(text) + 4 * space::unit));
}

QStringList ChipBar::keys() const
{
    QStringList found;
    for (const Chip *chip : m_chips)
        found.append(chip->key());
    return found;
}

void ChipBar::setKeys(const QStringList &keys)
{
    m_input->setKey({});
    showChips(keys);
}

QVariantMap ChipBar::written() const
{
    return { { u"keys"_s, keys().join(u' ') }, { u"typed"_s, unsettled() } };
}

void ChipBar::setWritten(const QVariantMap &written)
{
    setKeys(written.value(u"keys"_s).toString().split(u' ', Qt::SkipEmptyParts));
    m_input->setText(written.value(u"typed"_s).toString());
}

void ChipBar::showChips(const QStringList &keys)
{
    qDeleteAll(m_chips);
    m_chips.clear();
    for (const QString &key : keys)
        add(key);
    refreshChoices();
}

void ChipBar::add(const QString &key)
{
    if (key.isEmpty() || keys().contains(key))
        return;
    auto *chip = new Chip(key, textOf(key), this);
    connect(chip, &Chip::removed, this, [this, chip] { remove(chip); });
    connect(chip, &Chip::lettersTyped, this, [this](const QString &letters) {
        m_input->setFocus(Qt::OtherFocusReason);
        QKeyEvent typed(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, letters);
        QCoreApplication::sendEvent(m_input, &typed); // as if it had been typed there: what fits is offered
    });
    m_chips.append(chip);
    layout()->removeWidget(m_input);
    layout()->addWidget(chip);
    layout()->addWidget(m_input);
    chip->show();
    putBefore(chip, m_input);
    refreshChoices();
    updateGeometry();
}

void ChipBar::remove(Chip *chip)
{
    const qsizetype at = m_chips.indexOf(chip);
    m_chips.removeOne(chip);
    if (at < m_chips.size())
        m_chips.at(at)->setFocus(Qt::OtherFocusReason);
    else
        m_input->setFocus(Qt::OtherFocusReason);
    chip->hide();
    chip->deleteLater();
    refreshChoices();
    updateGeometry();
    Q_EMIT keysChanged(keys());
}

QString ChipBar::textOf(const QString &key) const
{
    for (const Choice &choice : m_choices) {
        if (choice.key == key)
            return choice.text;
    }
    return key;
}

//! What has become a chip cannot be chosen again
void ChipBar::refreshChoices()
{
    const QStringList taken = keys();
    QList<Choice> left;
    QList<Choice> chosen;
    for (const Choice &choice : std::as_const(m_choices))
        (taken.contains(choice.key) ? chosen : left).append(choice);
    m_input->setChoices(left);
    m_input->setTaken(chosen);
}

void ChipBar::mark(const QString &key)
{
    for (Chip *chip : std::as_const(m_chips))
        chip->setMarked(chip->key() == key);
}

void ChipBar::focusInEvent(QFocusEvent *event)
{
    m_input->setFocus(event->reason());
}

bool ChipBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_input || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool plain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
    if (plain && key->key() == Qt::Key_Backspace && m_input->text().isEmpty() && !m_chips.isEmpty()) {
        m_chips.last()->setFocus(Qt::OtherFocusReason); // a second press removes it
        return true;
    }
    if (plain && key->key() == Qt::Key_Left && m_input->cursorPosition() == 0 && !m_chips.isEmpty()) {
        m_chips.last()->setFocus(Qt::BacktabFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lyhord
