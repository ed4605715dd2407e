#include "ui/writing/spellingmarks.h"

#include "core/spelling/words.h"
#include "ui/widgets/theme.h"
#include "ui/writing/spellchecker.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QEvent>
#include <QtGui/QTextBlock>
#include <QtWidgets/QPlainTextEdit>

#include <algorithm>
#include <chrono>

namespace lyhord {
using namespace std::chrono_literals;

namespace {

constexpr auto afterTheLastKey = 200ms;
constexpr qint64 mostAtATime = 4; // milliseconds
constexpr qsizetype longestBlock = 20'000; // characters: what was pasted and is no letter
constexpr qsizetype mostMarks = 500;

//! "Öbergs" of "Öberg" too
bool isNamed(const QString &word, const QStringList &names)
{
    const QString lower = word.toLower();
    return names.contains(lower) || (lower.endsWith(u's') && names.contains(lower.chopped(1)));
}

} // namespace

SpellingMarks::SpellingMarks(SpellChecker &checker, QPlainTextEdit *edit, std::function<Context()> context)
    : QObject(edit)
    , m_checker(checker)
    , m_edit(edit)
    , m_askContext(std::move(context))
{
    m_soon.setSingleShot(true);
    edit->installEventFilter(this);
    connect(&m_soon, &QTimer::timeout, this, &SpellingMarks::look);
    connect(edit->document(), &QTextDocument::contentsChange, this, &SpellingMarks::changed);
    connect(edit, &QPlainTextEdit::cursorPositionChanged, this, &SpellingMarks::cursorMoved);
    connect(&checker, &SpellChecker::listChanged, this, &SpellingMarks::lookAtAll);
    connect(&checker, &SpellChecker::answered, this, &SpellingMarks::takeAnswers);
    connect(&Theme::instance(), &Theme::changed, this, &SpellingMarks::show);
}

void SpellingMarks::lookAgain()
{
    m_soon.start(0ms);
}

void SpellingMarks::lookAtAll()
{
    widen(0, m_edit->document()->characterCount());
    m_soon.start(0ms);
}

bool SpellingMarks::isSettled() const
{
    return !m_soon.isActive() && m_unanswered.isEmpty();
}

void SpellingMarks::widen(int from, int to)
{
    const bool isNew = m_to < m_from;
    m_from = isNew ? from : qMin(m_from, from);
    m_to = isNew ? to : qMax(m_to, to);
}

//! No cursor may go here: while a document is cleared Qt 6.4 keeps its own list of them aside, and puts back those that
//! are gone by then
void SpellingMarks::changed(int position, int removed, int added)
{
    if (m_from <= m_to)
        m_to = qMax(m_from, m_to + added - removed);
    widen(position, position + added);
    m_soon.start(afterTheLastKey);
}

//! As much as can be done without anybody noticing
void SpellingMarks::look()
{
    if (Context now = m_askContext(); now != m_context) {
        m_context = std::move(now);
        widen(0, m_edit->document()->characterCount());
    }
    QElapsedTimer taken;
    taken.start();
    QTextBlock block = m_edit->document()->findBlock(qBound(0, m_from, m_edit->document()->characterCount() - 1));
    while (block.isValid() && block.position() <= m_to && taken.elapsed() < mostAtATime) {
        lookAt(block);
        block = block.next();
    }
    const bool isDone = !block.isValid() || block.position() > m_to;
    m_from = isDone ? 0 : block.position();
    m_to = isDone ? -1 : m_to;
    if (!isDone)
        m_soon.start(0ms);
    show();
    if (isSettled())
        Q_EMIT settled();
}

void SpellingMarks::lookAt(const QTextBlock &block)
{
    m_marked.removeIf([&block](const QTextCursor &one) { return !one.hasSelection() || one.block() == block; });
    if (m_writing.block() == block)
        m_writing = {};
    const QString text = block.text();
    if (m_context.language.isEmpty() || m_edit->isReadOnly() || text.size() > longestBlock)
        return;
    const int cursor = m_edit->hasFocus() ? m_edit->textCursor().position() - block.position() : -1;
    QStringList unknown;
    const QList<WordPlace> places = wordPlaces(text);
    for (const WordPlace &place : places) {
        const QString word = text.mid(place.start, place.length);
        const SpellChecker::Spelt spelt = m_checker.spelt(word, m_context.language);
        if (spelt == SpellChecker::Spelt::NotAskedYet)
            unknown.append(word);
        if (spelt != SpellChecker::Spelt::Wrong || isNamed(word, m_context.names))
            continue;
        QTextCursor selected(block);
        selected.setPosition(block.position() + place.start);
        selected.setPosition(block.position() + place.start + place.length, QTextCursor::KeepAnchor);
        mark(selected, cursor == place.start + place.length);
    }
    if (unknown.isEmpty())
        return;
    m_unanswered.append(QTextCursor(block));
    unknown.removeDuplicates();
    m_checker.ask(unknown, m_context.language);
}

void SpellingMarks::mark(const QTextCursor &word, bool isBeingWritten)
{
    if (isBeingWritten)
        m_writing = word;
    else if (m_marked.size() < mostMarks)
        m_marked.append(word);
}

void SpellingMarks::takeAnswers()
{
    if (m_unanswered.isEmpty())
        return;
    for (const QTextCursor &cursor : std::exchange(m_unanswered, {}))
        widen(cursor.block().position(), cursor.block().position());
    if (!m_soon.isActive())
        m_soon.start(0ms);
}

bool SpellingMarks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        lookAgain();
    else if (event->type() == QEvent::FocusOut)
        judgeWritten();
    else if (event->type() == QEvent::ReadOnlyChange)
        lookAtAll();
    return QObject::eventFilter(watched, event);
}

//! The word that was being written has been left
void SpellingMarks::cursorMoved()
{
    if (m_writing.isNull() || m_edit->textCursor().position() == m_writing.position())
        return;
    const int left = std::exchange(m_writing, {}).block().position();
    widen(left, left);
    if (!m_soon.isActive())
        m_soon.start(0ms);
}

void SpellingMarks::judgeWritten()
{
    const QTextCursor written = std::exchange(m_writing, {});
    if (!written.hasSelection())
        return;
    mark(written, false);
    show();
}

QTextCursor SpellingMarks::markedAt(const QTextCursor &cursor) const
{
    const int position = cursor.position();
    const auto found = std::find_if(m_marked.begin(), m_marked.end(), [position](const QTextCursor &one) {
        return one.hasSelection() && one.selectionStart() <= position && position <= one.selectionEnd();
    });
    return found == m_marked.end() ? QTextCursor() : *found;
}

QTextCursor SpellingMarks::nextMarked(const QTextCursor &cursor) const
{
    QList<QTextCursor> inOrder = m_marked;
    inOrder.removeIf([](const QTextCursor &one) { return !one.hasSelection(); });
    std::sort(inOrder.begin(), inOrder.end(),
        [](const QTextCursor &a, const QTextCursor &b) { return a.selectionStart() < b.selectionStart(); });
    for (const QTextCursor &one : std::as_const(inOrder)) {
        if (one.selectionStart() >= cursor.selectionEnd())
            return one;
    }
    return inOrder.isEmpty() ? QTextCursor() : inOrder.constFirst();
}

void SpellingMarks::show()
{
    QList<QTextEdit::ExtraSelection> waves;
    for (const QTextCursor &one : std::as_const(m_marked)) {
        QTextEdit::ExtraSelection wave;
        wave.cursor = one;
        wave.format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
        wave.format.setUnderlineColor(Theme::instance().text(Tone::Late));
        waves.append(wave);
    }
    if (!waves.isEmpty() || !m_edit->extraSelections().isEmpty())
        m_edit->setExtraSelections(waves);
}

} // namespace lyhord
