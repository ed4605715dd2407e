#include "ui/widgets/segmentedchoice.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/style.h"
#include "ui/widgets/symbols.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QRadioButton>

#include <chrono>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
namespace {

constexpr auto pauseBetweenWords = 1s; //!< shorter than it takes to read why nothing happens

constexpr int symbolSize = 16;
constexpr int segmentHeight = 32;

class Segment : public QRadioButton
{
public:
    Segment(const QString &digit, const QString &text, QWidget *parent)
        : QRadioButton(text, parent)
        , m_digit(digit)
    {
        setAttribute(Qt::WA_Hover);
        setProperty(wholeProperty, true);
    }
    void setDigit(const QString &digit)
    {
        m_digit = digit;
        update();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        // the word is measured bold, so that choosing moves nothing
        QFont bold = font();
        bold.setBold(true);
        const int word = QFontMetrics(bold).horizontalAdvance(text());
        return { word + symbolSize + space::tiny + 2 * space::unit + 2, segmentHeight };
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    [[nodiscard]] bool hitButton(const QPoint &position) const override { return rect().contains(position); }
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::instance();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool chosen = isChecked();
        const QColor ink = !isEnabled() ? palette().color(QPalette::Disabled, QPalette::Text)
            : chosen                    ? theme.text(Tone::Accent)
                                        : palette().color(QPalette::Text);
        QColor ground = palette().color(chosen || !isEnabled() ? QPalette::Window : QPalette::Base);
        if (chosen)
            ground = theme.chosen();
        else if (underMouse() && isEnabled())
            ground = theme.fill(Tone::Neutral);
        painter.setPen(hasFocus() ? QPen(theme.focus(), 2) : QPen(theme.line(), 1));
        painter.setBrush(ground);
        const qreal inset = hasFocus() ? 1 : 0.5;
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 5, 5);
        const QRect mark(space::unit, (height() - symbolSize) / 2, symbolSize, symbolSize);
        if (chosen)
            paintSymbol(painter, mark, Icon::Check, ink);
        else
            paintDigit(painter, mark, theme.muted());
        QFont word = font();
        word.setBold(chosen);
        painter.setFont(word);
        painter.setPen(ink);
        painter.drawText(rect().adjusted(mark.right() + 1 + space::tiny, 0, -space::tiny, 0),
            Qt::AlignVCenter | Qt::AlignLeft, text());
    }

private:
    void paintDigit(QPainter &painter, const QRect &mark, const QColor &colour) const
    {
        painter.setPen(colour);
        painter.drawText(mark, Qt::AlignCenter, m_digit);
    }
    QString m_digit;
};

bool isArrow(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Left || key.key() == Qt::Key_Right || key.key() == Qt::Key_Up
        || key.key() == Qt::Key_Down;
}

QString firstFreeLetter(const QString &word, const QStringList &taken)
{
    for (const QChar letter : word) {
        if (letter.isLetter() && !taken.contains(QString(letter.toLower())))
            return QString(letter.toLower());
    }
    return {};
}

} // namespace

SegmentedChoice::SegmentedChoice(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setFocusPolicy(Qt::ClickFocus); // no Tab stop of its own, yet a label's letter reaches it
    new FlowLayout(this, space::tiny);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        m_isProposed = false;
        fixTabStop();
        Q_EMIT keyChosen(m_keys.at(id));
    });
}

void SegmentedChoice::setItems(const QList<Item> &items)
{
    const QString before = key();
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_keys.clear();
    m_letters.clear();
    setFocusProxy(nullptr);
    QWidget *previous = this;
    for (const Item &item : items) {
        auto *segment = new Segment(QString::number(m_keys.size() + m_firstDigit), item.text, this);
        segment->setObjectName(item.key);
        segment->installEventFilter(this);
        m_group->addButton(segment, int(m_keys.size()));
        layout()->addWidget(segment);
        setTabOrder(previous, segment);
        previous = segment;
        m_buttons.append(segment);
        m_letters.append(firstFreeLetter(item.text, m_letters));
        m_keys.append(item.key);
    }
    describe();
    setKey(before);
}

void SegmentedChoice::describe()
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setToolTip(m_written
                ? tr("Press %1").arg(QString::number(i + m_firstDigit))
                : tr("Press %1 or %2").arg(QString::number(i + m_firstDigit), m_letters.at(i).toUpper()));
}

void SegmentedChoice::setFirstDigit(int digit)
{
    m_firstDigit = digit;
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        static_cast<Segment *>(m_buttons.at(i))->setDigit(QString::number(i + m_firstDigit));
    describe();
}

void SegmentedChoice::hideDigits()
{
    m_showsDigits = false;
    for (QRadioButton *button : std::as_const(m_buttons))
        static_cast<Segment *>(button)->setDigit({});
}

QString SegmentedChoice::textOf(const QString &key) const
{
    const QRadioButton *segment = m_buttons.value(m_keys.indexOf(key));
    return segment ? segment->text() : QString();
}

QString SegmentedChoice::key() const
{
    return m_isProposed ? QString() : m_keys.value(m_group->checkedId());
}

QString SegmentedChoice::proposal() const
{
    return m_isProposed ? m_keys.value(m_group->checkedId()) : QString();
}

void SegmentedChoice::propose(const QString &key)
{
    if (!this->key().isEmpty() || proposal() == key)
        return;
    setKey(key);
    m_isProposed = m_keys.contains(key);
}

void SegmentedChoice::setKey(const QString &key)
{
    m_isProposed = false;
    const qsizetype at = m_keys.indexOf(key);
    m_group->setExclusive(at >= 0);
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(i == at);
    m_group->setExclusive(true);
    fixTabStop();
}

void SegmentedChoice::fixTabStop()
{
    const int chosen = qMax(0, m_group->checkedId());
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setFocusPolicy(i == chosen ? Qt::StrongFocus : Qt::ClickFocus);
    setFocusProxy(m_buttons.value(chosen));
}

void SegmentedChoice::setLettersGoTo(QPlainTextEdit *text)
{
    m_written = text;
    describe();
}

//! Of the choice with that digit or letter; -1: none has it
qsizetype SegmentedChoice::indexOf(const QString &typed) const
{
    if (typed.isEmpty())
        return -1;
    const qsizetype at = typed.at(0).isDigit() ? typed.toInt() - m_firstDigit : m_letters.indexOf(typed.toLower());
    return at < m_buttons.size() ? qMax(qsizetype(-1), at) : -1;
}

void SegmentedChoice::choose(qsizetype index)
{
    m_isProposed = false;
    m_buttons[index]->setFocus(Qt::ShortcutFocusReason);
    m_buttons[index]->setChecked(true);
    fixTabStop();
    Q_EMIT keyChosen(m_keys.at(index));
}

bool SegmentedChoice::chooseByKey(const QString &typed)
{
    const qsizetype index = indexOf(typed);
    if (index < 0)
        return false;
    choose(index);
    Q_EMIT chosenByKey();
    return true;
}

void SegmentedChoice::ignoreWords()
{
    m_ignoresWords = true;
    m_lastIgnored = {};
}

QString SegmentedChoice::howToChoose() const
{
    if (!m_showsDigits || m_buttons.isEmpty())
        return tr("Choose with the arrow keys and Space.");
    //: digits
    return tr("Choose with %1 to %2, or with the arrow keys and Space.")
        .arg(QString::number(m_firstDigit), QString::number(m_firstDigit + m_buttons.size() - 1));
}

//! A letter always; a blank, Return or a digit where it stands among words
bool SegmentedChoice::isPartOfWords(const QKeyEvent &key) const
{
    const QString typed = key.text();
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (typed.isEmpty() || (!isEnter && !typed.at(0).isPrint()))
        return false;
    if (isEnter || typed.at(0).isSpace())
        return isAmongWords();
    const bool isDigit = m_showsDigits && typed.at(0).isDigit() && indexOf(typed) >= 0;
    return !isDigit || (isAmongWords() && !m_lastIgnored.isLetter());
}

//! True: nothing is left to be done for the key
bool SegmentedChoice::takeKey(const QKeyEvent &key)
{
    const bool plain = (key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    const QString typed = key.text().trimmed();
    if (!plain)
        return false;
    if (m_ignoresWords) {
        if (isArrow(key))
            m_lastIgnored = {}; // who moves has looked
        if (isPartOfWords(key)) {
            m_lastIgnored = key.text().at(0);
            m_wordsEnd.setRemainingTime(pauseBetweenWords);
            Q_EMIT wordsIgnored();
            return true;
        }
        const qsizetype index = indexOf(typed);
        if (index < 0 || !isAmongWords())
            return chooseByKey(typed);
        choose(index); // and stays: more words may follow
        return true;
    }
    if (m_written && !typed.isEmpty() && typed.at(0).isPrint() && !typed.at(0).isDigit()) {
        m_written->setFocus(Qt::TabFocusReason);
        m_written->insertPlainText(typed);
        return true;
    }
    return chooseByKey(typed);
}

bool SegmentedChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent *>(event)))
        return true;
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        const bool comesBack = reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason;
        if (!comesBack && !isAncestorOf(QApplication::focusWidget()))
            m_ignoresWords = false;
    }
    return QWidget::eventFilter(watched, event);
}

void SegmentedChoice::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (!m_buttons.isEmpty())
        m_buttons.at(qMax(0, m_group->checkedId()))->setFocus(event->reason());
}

void SegmentedChoice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace lyhord
