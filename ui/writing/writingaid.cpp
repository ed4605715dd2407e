#include "ui/writing/writingaid.h"

#include "ui/client/workplace.h"
#include "ui/widgets/textedit.h"
#include "ui/writing/editkey.h"
#include "ui/writing/snippetdialog.h"
#include "ui/writing/snippetpicker.h"
#include "ui/writing/spellingaid.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

WritingAid::WritingAid(Workplace &workplace, QPlainTextEdit *edit, About about)
    : QObject(edit)
    , m_workplace(workplace)
    , m_edit(edit)
    , m_about(std::move(about))
    , m_spelling(new SpellingAid(workplace, edit, m_about))
{
    edit->installEventFilter(this);
    edit->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(edit, &QWidget::customContextMenuRequested, this, &WritingAid::showMenu);
}

bool WritingAid::eventFilter(QObject *watched, QEvent *event)
{
    const EditKey key = editKey(*event, Qt::CTRL | Qt::Key_Space, *m_edit);
    if (key == EditKey::Pressed)
        openSnippets();
    return key != EditKey::Other || QObject::eventFilter(watched, event);
}

void WritingAid::showMenu(const QPoint &position)
{
    const QTextCursor place = m_edit->cursorForPosition(position);
    m_spelling->whenProposed(place, [this, position, place](const QTextCursor &word, const QStringList &proposals) {
        QMenu *menu = m_edit->createStandardContextMenu();
        menu->setObjectName(u"writing"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const QList<QAction *> standard = menu->actions();
        if (!m_edit->isReadOnly()) {
            m_spelling->addTo(menu, place, word, proposals);
            menu->addAction(tr("Insert a text block…"), this, &WritingAid::openSnippets)
                ->setShortcut(Qt::CTRL | Qt::Key_Space);
            menu->addSeparator();
            for (QAction *action : standard) { // below what is about the word
                menu->removeAction(action);
                menu->addAction(action);
            }
        }
        menu->popup(m_edit->viewport()->mapToGlobal(position));
    });
}

void WritingAid::openSnippets()
{
    auto *picker = new SnippetPicker(snippetsFrom(m_workplace.memory().value(snippetsKey)), m_edit);
    connect(picker, &SnippetPicker::chosen, this, &WritingAid::insert);
    connect(picker, &SnippetPicker::manageWished, this, [this] { (new SnippetDialog(m_workplace, m_edit))->open(); });
    connect(picker, &QObject::destroyed, m_edit, [edit = m_edit] {
        if (QApplication::activeModalWidget() && QApplication::activeModalWidget() != edit->window())
            return; // the dialog of text blocks was asked for
        edit->window()->activateWindow(); // not every system gives the keyboard back by itself
        edit->setFocus(Qt::OtherFocusReason);
    });
    picker->openAt(m_edit->viewport()->mapToGlobal(m_edit->cursorRect().bottomLeft()));
}

//! The first gap is selected, so that what is missing is typed over it
void WritingAid::insert(const Snippet &snippet)
{
    const Case about = m_about();
    const QString text = filled(snippet.text, about, m_workplace.today(), m_workplace.person().name, about.language);
    QTextCursor cursor = m_edit->textCursor();
    const int start = cursor.selectionStart();
    cursor.insertText(text);
    if (const qsizetype gap = text.indexOf(snippetGap); gap >= 0 && !snippet.text.contains(snippetGap)) {
        cursor.setPosition(start + int(gap));
        cursor.setPosition(start + int(gap) + 1, QTextCursor::KeepAnchor);
    }
    m_edit->setTextCursor(cursor);
    m_edit->setFocus(Qt::OtherFocusReason);
}

void helpWritingIn(QWidget *form, Workplace &workplace, const WritingAid::About &about)
{
    const auto texts = form->findChildren<TextEdit *>();
    for (TextEdit *text : texts) {
        if (!text->isReadOnly())
            new WritingAid(workplace, text, about);
    }
}

} // namespace lyhord
