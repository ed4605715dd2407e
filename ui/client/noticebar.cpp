#include "ui/client/noticebar.h"

#include "ui/client/draftnotices.h"
#include "ui/widgets/style.h"
#include "ui/widgets/symbols.h"

#include <QtCore/QTimer>
#include <QtGui/QAccessible>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

#include <algorithm>
#include <chrono>
#include <functional>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
namespace {

constexpr qsizetype mostKept = 20;
constexpr qsizetype mostLetters = 90; //!< of a message in the list of earlier ones
constexpr int symbolSize = 20;
constexpr int leastLetters = 12; //!< of a text in one line
constexpr auto stayFor = 12s;
constexpr auto wayBackStaysFor = 10min;

struct Look
{
    Icon symbol;
    Tone tone;
};

Look lookOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Info:
        return { Icon::Information, Tone::Accent };
    case Notice::Kind::Done:
        return { Icon::Done, Tone::Good };
    case Notice::Kind::Warning:
        return { Icon::Warning, Tone::Soon };
    case Notice::Kind::Failure:
        return { Icon::Warning, Tone::Late };
    }
    return { Icon::Information, Tone::Neutral };
}

//! Goes by itself: nothing is lost when it has not been read
bool passes(const Notice &notice)
{
    return !notice.stays && !notice.takesBack
        && (notice.kind == Notice::Kind::Done || notice.kind == Notice::Kind::Info);
}

//! Holds until it is mended or closed: it comes back into sight when a newer one has gone
bool lasts(const Notice &notice)
{
    const bool isWrong = notice.kind == Notice::Kind::Warning || notice.kind == Notice::Kind::Failure;
    return notice.stays || (isWrong && !notice.topic.isEmpty());
}

//! A text that ends in "…" where there is no room for all of it: what is read aloud is what stands there, the line
//! round it has the whole
class OneLine : public QLabel
{
public:
    OneLine(const QString &text, QWidget *parent)
        : QLabel(text, parent)
        , m_whole(text)
    {
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return { fontMetrics().horizontalAdvance(m_whole) + space::tiny, fontMetrics().lineSpacing() };
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return { fontMetrics().averageCharWidth() * leastLetters, fontMetrics().lineSpacing() };
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QLabel::resizeEvent(event);
        setText(fontMetrics().elidedText(m_whole, Qt::ElideRight, width()));
        setToolTip(text() == m_whole ? QString() : m_whole);
    }

private:
    QString m_whole;
};

QLabel *labelFor(const Notice &notice, QWidget *parent)
{
    if (notice.topic == QLatin1StringView(draftTopic)) { // it is told while a form needs the room
        auto *line = new OneLine(wholeText(notice), parent);
        line->setObjectName(u"oneLine"_s);
        return line;
    }
    auto *label = new QLabel(wholeText(notice), parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

//! What is in sight: ground, symbol and text in the tone of its kind
class NoticeBar::Line : public QWidget
{
public:
    Line(const Notice &notice, QWidget *parent)
        : QWidget(parent)
        , m_look(lookOf(notice.kind))
        , m_symbol(new QLabel(this))
        , m_text(labelFor(notice, this))
        , row(new QHBoxLayout(this))
    {
        m_text->setTextFormat(Qt::PlainText);
        m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        row->addWidget(m_symbol);
        row->addWidget(m_text, 1);
        QObject::connect(&Theme::instance(), &Theme::changed, this, [this] { colour(); });
        m_earlier = new QPushButton(this);
        m_earlier->setProperty(flatProperty, true);
        m_earlier->setObjectName(u"earlierMessages"_s);
        m_earlier->setToolTip(NoticeBar::tr("Earlier messages (F12)"));
        m_earlier->hide();
        setAccessibleName(wholeText(notice));
        colour();
    }
    //! Behind the message's own buttons
    void finish() { row->addWidget(m_earlier); }
    void showEarlier(int count)
    {
        m_earlier->setText(NoticeBar::tr("%n earlier", nullptr, count));
        m_earlier->setVisible(count > 0);
    }
    [[nodiscard]] QPushButton *earlier() const { return m_earlier; }
    void focusFirst()
    {
        for (int i = 0; i < row->count(); ++i) {
            auto *button = qobject_cast<QPushButton *>(row->itemAt(i)->widget());
            if (button && button != m_earlier)
                return button->setFocus(Qt::OtherFocusReason);
        }
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::instance();
        QPainter painter(this);
        painter.fillRect(rect(), theme.fill(m_look.tone));
        painter.fillRect(QRect(0, 0, 3, height()), theme.text(m_look.tone));
    }

private:
    void colour()
    {
        const QColor ink = Theme::instance().text(m_look.tone);
        m_symbol->setPixmap(tinted(m_look.symbol, symbolSize, ink, devicePixelRatioF()));
        QPalette palette = m_text->palette();
        palette.setColor(QPalette::WindowText, Theme::instance().text(Tone::Neutral));
        m_text->setPalette(palette);
        update();
    }

    Look m_look;
    QLabel *m_symbol;
    QLabel *m_text;
    QPushButton *m_earlier;

public:
    QHBoxLayout *row;
};

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    setVisible(false);
    connect(qApp, &QApplication::focusChanged, this, &NoticeBar::keyboardMoved);
}

void NoticeBar::keyboardMoved(QWidget *from, QWidget *to)
{
    if (from && to && isAncestorOf(to) && !isAncestorOf(from))
        m_before = from;
}

const NoticeBar::Entry *NoticeBar::newestWhere(const std::function<bool(const Entry &)> &isMeant) const
{
    const auto found = std::find_if(m_entries.crbegin(), m_entries.crend(), isMeant);
    return found == m_entries.crend() ? nullptr : &*found;
}

const NoticeBar::Entry *NoticeBar::shown() const
{
    return newestWhere(&Entry::isToBeSeen);
}

const NoticeBar::Entry *NoticeBar::withWayBack() const
{
    const Entry *back = newestWhere(
        [](const Entry &entry) { return entry.stands && entry.notice.takesBack && entry.notice.run; });
    // What has been done since, though it has no way back, is the last step: an older one is not taken back for it
    const Entry *done = newestWhere(
        [](const Entry &entry) { return entry.notice.kind == Notice::Kind::Done && !entry.notice.tookBack; });
    return back && done && done->id > back->id ? nullptr : back;
}

void NoticeBar::add(const Notice &notice)
{
    m_entries.removeIf([&notice](const Entry &entry) { // said again it is still said once
        const bool isSame = notice.action.isEmpty() && entry.notice.text == notice.text;
        return isSame || (!notice.topic.isEmpty() && entry.notice.topic == notice.topic);
    });
    for (Entry &entry : m_entries) { // what has been done before is old news
        const bool isOld = passes(notice) && passes(entry.notice);
        const bool isEarlierStep = notice.takesBack && entry.notice.takesBack;
        entry.isBehind = entry.isBehind || (isEarlierStep && entry.stands);
        if (isOld || isEarlierStep)
            entry.stands = false;
        // Told of an earlier step, it is not to appear over whatever is open when this one is closed.
        entry.madeRoom = entry.madeRoom || (entry.id <= m_lastOld && !lasts(entry.notice));
    }
    if (notice.tookBack)
        standAgain();
    while (m_entries.size() >= mostKept)
        m_entries.removeFirst();
    const quint64 id = ++m_lastId;
    m_entries.append({ id, notice });
    qApp->installEventFilter(this); // until the next key
    if (passes(notice))
        QTimer::singleShot(stayFor, this, [this, id] { close(id); });
    else if (notice.takesBack)
        QTimer::singleShot(wayBackStaysFor, this, [this, id] { close(id); });
    showNewest();
}

//! The step before the one that was taken back; it is had with Ctrl+Z, and takes no room
void NoticeBar::standAgain()
{
    const auto before = std::find_if(m_entries.rbegin(), m_entries.rend(), std::mem_fn(&Entry::isBehind));
    if (before == m_entries.rend())
        return;
    before->stands = true;
    before->madeRoom = true;
    before->isBehind = false;
}

NoticeBar::Line *NoticeBar::makeLine(const Entry &entry)
{
    const Notice &notice = entry.notice;
    auto *line = new Line(notice, this);
    const auto addButton = [this, line, id = entry.id](
                               const QString &word, const std::function<void()> &run, bool closes) {
        // F6 comes here: the letters are those of the page, and one that both had would press what is not looked at.
        auto *button = new QPushButton(QString(word).remove(u'&'), line);
        connect(button, &QPushButton::clicked, line, [this, id, run, closes] { press(id, run, closes); });
        line->row->addWidget(button);
        return button;
    };
    if (!notice.action.isEmpty()) {
        QPushButton *action = addButton(notice.action, notice.run, true);
        if (notice.takesBack)
            action->setToolTip(tr("%1 (Ctrl+Z)").arg(action->text()));
    }
    if (!notice.also.isEmpty())
        addButton(notice.also, notice.runAlso, notice.alsoCloses);
    line->finish();
    connect(line->earlier(), &QPushButton::clicked, line,
        [this, line] { openRecent(line->earlier()->mapToGlobal(line->earlier()->rect().bottomLeft())); });
    auto *dismiss = new QPushButton(line);
    dismiss->setProperty(flatProperty, true);
    dismiss->setIcon(icon(Icon::Cancel));
    dismiss->setAccessibleName(tr("Close the message: %1").arg(notice.text));
    dismiss->setToolTip(tr("Close the message"));
    dismiss->setFixedWidth(dismiss->sizeHint().height() + space::tiny);
    connect(dismiss, &QPushButton::clicked, line, [this, id = entry.id] { close(id); });
    line->row->addWidget(dismiss);
    return line;
}

//! The newest that stands, and how many stand behind it
void NoticeBar::showNewest()
{
    const Entry *entry = shown();
    if (!entry || entry->id != m_lineOf) {
        letGoOfLine();
        if (!entry)
            return setVisible(false);
        m_line = makeLine(*entry);
        m_lineOf = entry->id;
        fitLine();
        m_column->addWidget(m_line);
        setVisible(true);
        m_line->show();
        QAccessibleEvent told(m_line, QAccessible::Alert);
        QAccessible::updateAccessibility(&told);
    }
    m_line->showEarlier(int(std::ranges::count_if(m_entries, &Entry::isToBeSeen)) - 1);
}

void NoticeBar::setLow(bool low)
{
    m_isLow = low;
    fitLine();
}

void NoticeBar::fitLine()
{
    if (!m_line)
        return;
    const int margin = m_isLow ? 1 : space::tiny;
    m_line->row->setContentsMargins(space::unit, margin, margin, margin);
    const auto buttons = m_line->findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        button->setMaximumHeight(m_isLow ? fontMetrics().height() + space::unit : QWIDGETSIZE_MAX);
}

void NoticeBar::letGoOfLine()
{
    if (!m_line)
        return;
    Line *line = m_line;
    m_line = nullptr;
    m_lineOf = 0;
    if (QWidget *focus = QApplication::focusWidget(); focus && line->isAncestorOf(focus)) {
        // Qt would give it to whatever comes next in the window.
        if (m_before && m_before->isVisible() && m_before->isEnabled())
            m_before->setFocus(Qt::OtherFocusReason);
        else
            Q_EMIT keyboardLeft();
    }
    line->hide();
    line->deleteLater();
}

void NoticeBar::close(quint64 id)
{
    for (Entry &entry : m_entries) {
        if (entry.id == id)
            entry.stands = entry.isBehind = false;
    }
    showNewest();
}

void NoticeBar::forget(quint64 id)
{
    m_entries.removeIf([id](const Entry &entry) { return entry.id == id; });
    showNewest();
}

//! What a message offers is done once
void NoticeBar::press(quint64 id, const std::function<void()> &run, bool closes)
{
    const std::function<void()> kept = run; // goes with the line
    if (closes)
        forget(id);
    if (kept)
        kept();
}

void NoticeBar::closeNewest()
{
    if (const Entry *entry = shown())
        close(entry->id);
}

void NoticeBar::focusFirst()
{
    if (m_line)
        m_line->focusFirst();
}

void NoticeBar::drop(const QString &topic)
{
    m_entries.removeIf([&topic](const Entry &entry) { return entry.notice.topic == topic; });
    showNewest();
}

void NoticeBar::clear()
{
    for (Entry &entry : m_entries)
        entry.stands = entry.isBehind = false;
    showNewest();
}

void NoticeBar::makeRoom()
{
    for (Entry &entry : m_entries) {
        const bool wentWell = entry.notice.kind == Notice::Kind::Done;
        entry.madeRoom = entry.madeRoom || (wentWell && entry.id <= m_lastOld);
    }
    showNewest();
}

void NoticeBar::showAbout(const QString &number)
{
    for (Entry &entry : m_entries)
        entry.isElsewhere = !entry.notice.about.isEmpty() && entry.notice.about != number;
    showNewest();
}

void NoticeBar::noteChanged(const QString &number)
{
    for (Entry &entry : m_entries)
        entry.stands = entry.stands && !(entry.isElsewhere && entry.notice.about == number);
}

//! What is told after a key was pressed belongs to that key
bool NoticeBar::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::ShortcutOverride || type == QEvent::KeyPress || type == QEvent::MouseButtonPress) {
        m_lastOld = m_lastId;
        qApp->removeEventFilter(this);
    }
    return QWidget::eventFilter(watched, event);
}

std::optional<Notice> NoticeBar::noticeWithWayBack() const
{
    const Entry *entry = withWayBack();
    return entry ? std::optional(entry->notice) : std::nullopt;
}

void NoticeBar::takeBack()
{
    if (const Entry *entry = withWayBack())
        press(entry->id, entry->notice.run, true);
}

void NoticeBar::openRecent(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillRecent(*menu);
    menu->popup(place);
    menu->setActiveAction(menu->actions().constFirst());
}

void NoticeBar::fillRecent(QMenu &menu)
{
    menu.setAccessibleName(tr("Earlier messages"));
    for (auto entry = m_entries.crbegin(); entry != m_entries.crend(); ++entry) {
        QString text = entry->notice.text.simplified();
        if (text.size() > mostLetters)
            text = text.first(mostLetters) + QChar(0x2026);
        QAction *line = menu.addAction(icon(lookOf(entry->notice.kind).symbol), text.replace(u'&', u"&&"_s));
        connect(line, &QAction::triggered, this, [this, id = entry->id] { showAgain(id); });
    }
    if (m_entries.isEmpty())
        menu.addAction(tr("There has been no message."))->setEnabled(false);
}

//! With the keyboard on it
void NoticeBar::showAgain(quint64 id)
{
    const auto known = std::ranges::find(m_entries, id, &Entry::id);
    if (known == m_entries.end())
        return;
    Entry again = *known;
    again.stands = true;
    again.madeRoom = false;
    again.isElsewhere = false;
    m_entries.erase(known);
    m_entries.append(again);
    showNewest();
    m_line->focusFirst();
}

} // namespace lyhord
