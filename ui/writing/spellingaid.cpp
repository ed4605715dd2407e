#include "ui/writing/spellingaid.h"

#include "core/spelling/dictionary.h"
#include "ui/client/whendone.h"
#include "ui/client/workplace.h"
#include "ui/widgets/buttonmenu.h"
#include "ui/widgets/words.h"
#include "ui/writing/editkey.h"
#include "ui/writing/spellchecker.h"

#include <QtGui/QActionGroup>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QToolTip>

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostProposals = 7;

QString asMenuText(const QString &text)
{
    return QString(text).replace(u'&', u"&&"_s);
}

} // namespace

SpellingAid::SpellingAid(Workplace &workplace, QPlainTextEdit *edit, About about)
    : QObject(edit)
    , m_workplace(workplace)
    , m_edit(edit)
    , m_about(std::move(about))
    , m_checker(SpellChecker::of(workplace))
    , m_marks(new SpellingMarks(m_checker, edit, [this] { return context(); }))
{
    edit->installEventFilter(this);
    connect(m_marks, &SpellingMarks::settled, this, [this] {
        if (std::exchange(m_waiting, false))
            toNextWord();
    });
    connect(edit, &QPlainTextEdit::textChanged, this, [this] {
        if (m_edit->document()->isEmpty())
            m_chosen.clear(); // what is written next is another text
    });
}

QString SpellingAid::language() const
{
    const Case about = m_about();
    if (!m_chosen.isEmpty() && m_chosenFor == about.number)
        return m_chosen;
    return about.language.isEmpty() ? m_workplace.language() : about.language;
}

SpellingMarks::Context SpellingAid::context() const
{
    const Case about = m_about();
    QString names = about.submitter.name.toLower();
    std::replace_if(
        names.begin(), names.end(), [](QChar c) { return !c.isLetter() && !c.isMark(); }, u' ');
    return { language(), names.split(u' ', Qt::SkipEmptyParts) };
}

bool SpellingAid::eventFilter(QObject *watched, QEvent *event)
{
    const EditKey key = editKey(*event, Qt::Key_F7, *m_edit);
    if (key == EditKey::Pressed)
        toNextWord();
    return key != EditKey::Other || QObject::eventFilter(watched, event);
}

void SpellingAid::toNextWord()
{
    if (!m_checker.hasDictionary(language()))
        return say(noDictionary());
    if (!m_marks->isSettled()) {
        m_waiting = true;
        return;
    }
    m_marks->judgeWritten();
    const QTextCursor cursor = m_edit->textCursor();
    QTextCursor word = cursor.hasSelection() ? QTextCursor() : m_marks->markedAt(cursor);
    if (word.isNull())
        word = m_marks->nextMarked(cursor);
    if (word.isNull())
        return say(tr("Nothing is misspelt here."));
    m_edit->setTextCursor(word);
    m_edit->ensureCursorVisible();
    propose(word, [this](const QTextCursor &found, const QStringList &proposals) { showProposals(found, proposals); });
}

void SpellingAid::whenProposed(const QTextCursor &place, const Proposed &then)
{
    m_marks->judgeWritten();
    const QTextCursor word = m_edit->isReadOnly() ? QTextCursor() : m_marks->markedAt(place);
    if (word.isNull())
        return then(word, {});
    propose(word, then);
}

//! Nothing comes of it when the word is another by then
void SpellingAid::propose(const QTextCursor &word, const Proposed &then)
{
    const QString text = word.selectedText();
    whenDone(m_checker.proposals(text, language()), this, [word, text, then](const QStringList &proposals) {
        if (word.selectedText() == text)
            then(word, proposals);
    });
}

void SpellingAid::showProposals(const QTextCursor &word, const QStringList &proposals)
{
    if (!m_edit->hasFocus())
        return; // one has gone on
    auto *menu = new QMenu(m_edit);
    menu->setObjectName(u"proposals"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addTo(menu, word, word, proposals);
    menu->popup(m_edit->viewport()->mapToGlobal(m_edit->cursorRect(word).bottomLeft()));
    activateFirst(*menu);
}

void SpellingAid::addTo(QMenu *menu, const QTextCursor &place, const QTextCursor &word, const QStringList &proposals)
{
    if (!word.isNull())
        addWord(menu, word, proposals);
    QTextCursor listed = place;
    listed.select(QTextCursor::WordUnderCursor);
    const QString text = listed.selectedText();
    if (word.isNull() && m_checker.canRemove(text))
        //: %1: a word
        menu->addAction(
            tr("Take “%1” off the word list").arg(asMenuText(text)), this, [this, text] { m_checker.remove(text); });
    const bool isThere = m_checker.hasDictionary(language());
    if (!isThere)
        menu->addAction(noDictionary())->setEnabled(false);
    QAction *next = menu->addAction(tr("Next misspelt word"), this, &SpellingAid::toNextWord);
    next->setShortcut(Qt::Key_F7);
    next->setEnabled(isThere);
    addLanguages(menu);
}

void SpellingAid::addWord(QMenu *menu, const QTextCursor &word, const QStringList &proposals)
{
    const QString wrong = word.selectedText();
    const QStringList best = proposals.mid(0, mostProposals);
    for (const QString &proposal : best)
        menu->addAction(asMenuText(proposal), this, [this, word, wrong, proposal] { replace(word, wrong, proposal); });
    if (best.isEmpty())
        menu->addAction(tr("There is no proposal"))->setEnabled(false);
    menu->addSeparator();
    const QString sentence = m_checker.addsForAll() ? tr("Add “%1” to the municipality's word list")
                                                    : tr("Add “%1” to your own word list");
    menu->addAction(sentence.arg(asMenuText(wrong)), this, [this, wrong] { m_checker.add(wrong); });
}

void SpellingAid::addLanguages(QMenu *menu)
{
    QMenu *languages = menu->addMenu(tr("Language of the text"));
    auto *group = new QActionGroup(languages);
    const QStringList all = Dictionary::languages();
    for (const QString &one : all) {
        QAction *action = languages->addAction(languageInWords(one), this, [this, one] { choose(one); });
        action->setCheckable(true);
        action->setChecked(one == language());
        group->addAction(action);
    }
}

void SpellingAid::choose(const QString &language)
{
    m_chosen = language;
    m_chosenFor = m_about().number;
    m_marks->lookAgain();
}

void SpellingAid::replace(const QTextCursor &word, const QString &wrong, const QString &with)
{
    if (word.selectedText() != wrong || m_edit->isReadOnly())
        return;
    QTextCursor changed = word;
    changed.insertText(with);
    m_edit->setTextCursor(changed);
    m_edit->setFocus(Qt::OtherFocusReason);
}

void SpellingAid::say(const QString &sentence)
{
    QToolTip::showText(m_edit->viewport()->mapToGlobal(m_edit->cursorRect().bottomLeft()), sentence, m_edit);
}

QString SpellingAid::noDictionary() const
{
    const QString package = Dictionary::packageOf(language());
    const QString name = languageInWords(language());
    if (package.isEmpty())
        //: %1: a language
        return tr("Spelling is not looked at in this language: %1").arg(name);
    //: %1: a language, %2: a package of the operating system
    return tr("No dictionary is installed: %1 (the package %2)").arg(name, package);
}

} // namespace lyhord
