#include "ui/widgets/completingedit.h"

#include "ui/widgets/completionlist.h"

#include <QtGui/QKeyEvent>

#include <algorithm>
#include <numeric>
#include <optional>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

const QString &lineOf(const CompletingEdit::Choice &choice)
{
    return choice.written.isEmpty() ? choice.text : choice.written;
}

bool isSame(const CompletingEdit::Choice &choice, const QString &typed)
{
    return lineOf(choice).compare(typed, Qt::CaseInsensitive) == 0
        || choice.key.compare(typed, Qt::CaseInsensitive) == 0;
}

constexpr int byRelated = 4; //!< the last rank: by words it has to do with
constexpr qsizetype leastForRelated = 3; // fewer letters are in everything

//! The smaller the better; nothing if it does not fit
std::optional<int> rank(const CompletingEdit::Choice &choice, const QString &typed)
{
    if (isSame(choice, typed))
        return 0;
    const QString &line = lineOf(choice);
    if (line.startsWith(typed, Qt::CaseInsensitive))
        return 1;
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    const auto isInLine = [&line](const QString &word) { return line.contains(word, Qt::CaseInsensitive); };
    if (std::all_of(words.begin(), words.end(), isInLine))
        return line.contains(u' ' + typed, Qt::CaseInsensitive) ? 2 : 3;
    const bool isRelated = typed.size() >= leastForRelated
        && std::all_of(words.begin(), words.end(),
            [&](const QString &word) { return isInLine(word) || choice.related.contains(word, Qt::CaseInsensitive); });
    return isRelated ? std::optional(byRelated) : std::nullopt;
}

bool isEnter(const QKeyEvent &event)
{
    return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        && (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

} // namespace

CompletingEdit::CompletingEdit(Takes takes, QWidget *parent)
    : QLineEdit(parent)
    , m_takes(takes)
    , m_list(new CompletionList(this))
{
    if (takes == Takes::ChoicesOnly)
        setPlaceholderText(tr("Type a part of a name, or press Down"));
    connect(this, &QLineEdit::textEdited, this, &CompletingEdit::follow);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text != m_written) // a page has put another text here: what was chosen before it is not chosen any more
            m_key.clear();
    });
    connect(m_list, &CompletionList::rowClicked, this, [this](int row) { take(m_choices.at(m_offered.at(row))); });
}

void CompletingEdit::setChoices(const QList<Choice> &choices)
{
    if (m_choices == choices)
        return;
    closeList();
    m_choices = choices;
    const auto known = std::find_if(
        choices.begin(), choices.end(), [this](const Choice &choice) { return choice.key == m_key; });
    if (m_takes == Takes::ChoicesOnly && !m_key.isEmpty() && known != choices.end())
        write(lineOf(*known));
}

//! The text of what is chosen
void CompletingEdit::write(const QString &text)
{
    m_written = text;
    setText(text);
}

void CompletingEdit::offerFound(const QList<Choice> &choices)
{
    closeList();
    m_choices = choices;
    if (choices.isEmpty() || !hasFocus() || unsettled().isEmpty())
        return;
    QList<int> rows(choices.size());
    std::iota(rows.begin(), rows.end(), 0);
    offer(rows);
}

QString CompletingEdit::unsettled() const
{
    return m_key.isEmpty() ? text().trimmed() : QString();
}

QString CompletingEdit::value() const
{
    return m_key.isEmpty() ? text().trimmed() : m_key;
}

void CompletingEdit::setKey(const QString &key, const QString &otherText)
{
    closeList();
    m_key = key;
    const auto known = std::find_if(
        m_choices.begin(), m_choices.end(), [&key](const Choice &choice) { return choice.key == key; });
    write(key.isEmpty()                ? QString()
            : known != m_choices.end() ? lineOf(*known)
            : otherText.isEmpty()      ? key
                                       : otherText);
    setCursorPosition(0);
}

void CompletingEdit::setValue(const QString &value)
{
    const bool isChoice = std::any_of(
        m_choices.begin(), m_choices.end(), [&value](const Choice &choice) { return choice.key == value; });
    setKey(isChoice ? value : QString());
    if (!isChoice)
        setText(value);
}

QList<int> CompletingEdit::fitting(const QString &typed) const
{
    QList<int> found;
    QList<int> ranks(m_choices.size());
    for (int i = 0; i < m_choices.size(); ++i) {
        if (const auto fits = rank(m_choices.at(i), typed)) {
            ranks[i] = *fits;
            found.append(i);
        }
    }
    std::stable_sort(found.begin(), found.end(), [&ranks](int a, int b) { return ranks.at(a) < ranks.at(b); });
    return found;
}

//! What is the same as a choice fits it alone, whatever else contains it
const CompletingEdit::Choice *CompletingEdit::onlyFit() const
{
    const QString typed = unsettled();
    if (typed.isEmpty())
        return nullptr;
    const QList<int> rows = fitting(typed);
    const auto same = std::count_if(
        rows.begin(), rows.end(), [&](int row) { return isSame(m_choices.at(row), typed); });
    const auto related = std::count_if(
        rows.begin(), rows.end(), [&](int row) { return rank(m_choices.at(row), typed) == byRelated; });
    const bool isAlone = rows.size() == 1 || rows.size() - related == 1;
    return same == 1 || isAlone ? &m_choices.at(rows.constFirst()) : nullptr;
}

//! What is typed means one that is taken already, and nothing that can be chosen
const CompletingEdit::Choice *CompletingEdit::takenFit() const
{
    const QString typed = unsettled();
    if (typed.isEmpty() || m_taken.isEmpty())
        return nullptr;
    const auto same = std::ranges::find_if(m_taken, [&typed](const Choice &one) { return isSame(one, typed); });
    const QList<int> rows = fitting(typed);
    if (same != m_taken.end()) {
        const bool isChoiceToo = std::ranges::any_of(rows, [&](int row) { return isSame(m_choices.at(row), typed); });
        return isChoiceToo ? nullptr : &*same;
    }
    const auto fits = [&typed](const Choice &one) { return rank(one, typed).has_value(); };
    return rows.isEmpty() && std::ranges::count_if(m_taken, fits) == 1 ? &*std::ranges::find_if(m_taken, fits)
                                                                       : nullptr;
}

//! It need not be chosen again, so nothing is left to be put right
void CompletingEdit::letGoOf(const Choice &taken)
{
    const QString key = taken.key;
    setKey({});
    Q_EMIT takenTyped(key);
    Q_EMIT edited();
}

//! Each time something is typed
void CompletingEdit::follow()
{
    const QString typed = text().trimmed();
    const QList<int> rows = typed.isEmpty() ? QList<int>() : fitting(typed);
    m_key.clear();
    const Choice *taken = takenFit();
    Q_EMIT takenTyped(taken ? taken->key : QString());
    const bool isDone = rows.size() == 1 && lineOf(m_choices.at(rows.constFirst())) == typed;
    if (typed.isEmpty() || isDone)
        closeList();
    else if (m_takes == Takes::AnyText && !rows.isEmpty() && rank(m_choices.at(rows.constFirst()), typed) == byRelated)
        offer(rows, Marked::Nothing); // Return keeps the words: none of these holds them
    else
        offer(rows);
    Q_EMIT edited();
}

void CompletingEdit::offer(const QList<int> &rows, Marked marked)
{
    m_offered = rows;
    if (const Choice *taken = rows.isEmpty() ? takenFit() : nullptr)
        return m_list->openWithRemark(tr("Chosen already: %1").arg(taken->text));
    if (rows.isEmpty() && m_takes == Takes::ChoicesOnly)
        return m_list->openWithRemark(tr("Nothing in the list fits these letters."));
    if (rows.isEmpty())
        return closeList();
    QStringList lines;
    for (const int row : rows) {
        const Choice &choice = m_choices.at(row);
        const bool isRelated = !choice.relatedText.isEmpty() && rank(choice, unsettled()) == byRelated;
        lines.append(isRelated ? choice.relatedText : choice.text);
    }
    const auto now = std::find_if(
        rows.begin(), rows.end(), [this](int row) { return !m_key.isEmpty() && m_choices.at(row).key == m_key; });
    const int first = marked == Marked::Nothing ? -1 : 0;
    // Whether the first line is marked already or not, Down and Enter take it where any text may stand.
    const auto firstDown = m_takes == Takes::AnyText && marked == Marked::BestFit ? CompletionList::FirstDown::Stays
                                                                                  : CompletionList::FirstDown::GoesOn;
    m_list->open(lines, now == rows.end() ? first : int(now - rows.begin()), keysInWords(marked), firstDown);
}

QString CompletingEdit::keysInWords(Marked marked) const
{
    if (marked == Marked::Nothing)
        return tr("Enter keeps what you have written, Down goes to these.");
    if (m_takes == Takes::AnyText && !unsettled().isEmpty())
        return tr("Enter takes the marked line. To keep what you have written: Esc, then Enter.");
    return {};
}

//! What fits what is typed; all there are where nothing is, or nothing does. Where any text may stand, nothing is put
//! in the place of words that fit nothing.
void CompletingEdit::offerAll()
{
    QList<int> rows = unsettled().isEmpty() ? QList<int>() : fitting(unsettled());
    if (rows.isEmpty() && m_takes == Takes::AnyText && !unsettled().isEmpty())
        return closeList();
    if (rows.isEmpty()) {
        rows.resize(m_choices.size());
        std::iota(rows.begin(), rows.end(), 0);
    }
    offer(rows, Marked::ByKey);
}

void CompletingEdit::take(const Choice &choice)
{
    const Choice taken = choice; // who hears of it may change the choices
    closeList();
    m_key = taken.key;
    write(lineOf(taken));
    Q_EMIT chosen(taken.key);
    Q_EMIT edited();
}

bool CompletingEdit::settle()
{
    closeList();
    if (m_takes == Takes::AnyText)
        return true;
    if (const Choice *taken = takenFit())
        letGoOf(*taken);
    else if (const Choice *fit = onlyFit())
        take(*fit);
    return unsettled().isEmpty();
}

bool CompletingEdit::takeByReturn()
{
    if (const Choice *taken = m_list->hasMoved() ? nullptr : takenFit()) {
        const QString text = taken->text;
        letGoOf(*taken);
        m_list->openWithRemark(tr("Chosen already: %1").arg(text));
        return true;
    }
    const int row = m_list->currentRow();
    const Choice *wished = row >= 0 ? &m_choices.at(m_offered.at(row)) : onlyFit();
    if (m_takes == Takes::AnyText && row < 0)
        return false; // what stands there stays as it is
    if (wished) {
        take(*wished);
        if (hasFocus() && !m_staysForNext)
            focusNextPrevChild(true); // who takes with Return is done here
        return true;
    }
    if (unsettled().isEmpty())
        return false;
    offer(fitting(unsettled()));
    return true;
}

void CompletingEdit::closeList()
{
    if (m_list)
        m_list->close();
}

bool CompletingEdit::isListOpen() const
{
    return m_list && m_list->isOpen();
}

bool CompletingEdit::event(QEvent *event)
{
    // Before a page's own Esc: it closes the list and nothing else
    if (event->type() == QEvent::ShortcutOverride && isListOpen()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void CompletingEdit::keyPressEvent(QKeyEvent *event)
{
    if (m_list->takeKey(*event))
        return;
    if (event->key() == Qt::Key_Escape && isListOpen())
        return closeList();
    if (isEnter(*event) && takeByReturn())
        return;
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier)
        return offerAll();
    QLineEdit::keyPressEvent(event);
}

//! However one comes here, a new word takes the place of what is chosen
void CompletingEdit::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::OtherFocusReason && !m_key.isEmpty())
        selectAll();
}

void CompletingEdit::focusOutEvent(QFocusEvent *event)
{
    const bool goesOn = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    const int row = m_list && m_list->hasMoved() ? m_list->currentRow() : -1;
    closeList();
    if (!isVisible()) // nobody goes on: the page is hidden, or on its way out
        return QLineEdit::focusOutEvent(event);
    if (goesOn && row >= 0)
        take(m_choices.at(m_offered.at(row)));
    else if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        settle();
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        setCursorPosition(0); // its beginning is read, not its tail
}

void CompletingEdit::hideEvent(QHideEvent *event)
{
    closeList();
    QLineEdit::hideEvent(event);
}

void CompletingEdit::mousePressEvent(QMouseEvent *event)
{
    QLineEdit::mousePressEvent(event);
    if (text().isEmpty() && m_takes == Takes::ChoicesOnly)
        offerAll();
}

void CompletingEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::EnabledChange && !isEnabled())
        closeList();
    QLineEdit::changeEvent(event);
}

} // namespace lyhord
