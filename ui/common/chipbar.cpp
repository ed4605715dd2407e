#include "ui/common/chipbar.h"

#include "ui/common/flowlayout.h"
#include "ui/common/symbols.h"
#include "ui/common/taborder.h"

#include <QtCore/QTimer>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLineEdit>

namespace lyhord {
namespace {
constexpr int symbolSize = 16;
constexpr int keyRole = Qt::UserRole + 1;
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
    QPushButton::keyPressEvent(event);
}

void Chip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(theme.focus(), 2) : QPen(theme.text(Tone::Accent), 1));
    painter.setBrush(underMouse() ? theme.chosen() : theme.fill(Tone::Accent));
    const qreal inset = hasFocus() ? 1 : 0.5;
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
    , m_input(new QLineEdit(this))
    , m_model(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_model, this))
{
    auto *flow = new FlowLayout(this, space::tiny);
    flow->addWidget(m_input);
    m_input->setMinimumWidth(220);
    setFocusPolicy(Qt::ClickFocus); // no Tab stop of its own, yet a label's letter reaches it
    setFocusProxy(m_input);
    m_input->setFocusPolicy(Qt::StrongFocus);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setMaxVisibleItems(12);
    m_input->setCompleter(m_completer);
    m_input->installEventFilter(this);
    connect(
        m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
            const QString key = index.data(keyRole).toString();
            // the completer writes the text into the line after this signal
            QTimer::singleShot(0, m_input, &QLineEdit::clear);
            add(key);
            Q_EMIT keysChanged(keys());
        });
}

void ChipBar::setChoices(const QList<Choice> &choices)
{
    if (m_choices == choices)
        return;
    m_choices = choices;
    setKeys(keys());
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

QString ChipBar::keyFor(const QString &typed) const
{
    QString part;
    for (const Choice &choice : m_choices) {
        if (keys().contains(choice.key))
            continue;
        if (choice.key.compare(typed, Qt::CaseInsensitive) == 0 || choice.text.compare(typed, Qt::CaseInsensitive) == 0)
            return choice.key;
        if (part.isEmpty() && choice.text.contains(typed, Qt::CaseInsensitive))
            part = choice.key;
    }
    return part;
}

void ChipBar::addTyped()
{
    const QString key = keyFor(m_input->text().trimmed());
    if (key.isEmpty())
        return;
    m_input->clear();
    add(key);
    Q_EMIT keysChanged(keys());
}

void ChipBar::refreshChoices()
{
    m_model->clear();
    const QStringList taken = keys();
    for (const Choice &choice : std::as_const(m_choices)) {
        if (taken.contains(choice.key))
            continue;
        auto *item = new QStandardItem(choice.text);
        item->setData(choice.key, keyRole);
        m_model->appendRow(item);
    }
}

bool ChipBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_input || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool plain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (plain && enter && !m_input->text().trimmed().isEmpty()) {
        addTyped();
        return true;
    }
    if (plain && key->key() == Qt::Key_Backspace && m_input->text().isEmpty() && !m_chips.isEmpty()) {
        m_chips.last()->setFocus(Qt::OtherFocusReason); // a second press removes it
        return true;
    }
    if (plain && key->key() == Qt::Key_Left && m_input->cursorPosition() == 0 && !m_chips.isEmpty()) {
        m_chips.last()->setFocus(Qt::BacktabFocusReason);
        return true;
    }
    if (plain && key->key() == Qt::Key_Down && m_input->text().isEmpty()) {
        m_completer->setCompletionPrefix({});
        m_completer->complete(); // all there are, without a letter typed
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lyhord
