#include "ui/casefile/casetext.h"

#include "ui/widgets/pageframe.h"

#include <QtCore/QUrl>
#include <QtCore/QtMath>
#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QKeyEvent>
#include <QtGui/QTextCursor>
#include <QtWidgets/QScrollBar>

namespace lyhord {
namespace {

QString linkAt(QTextCursor cursor)
{
    cursor.clearSelection();
    const QString before = cursor.charFormat().anchorHref();
    cursor.movePosition(QTextCursor::NextCharacter);
    return before.isEmpty() ? cursor.charFormat().anchorHref() : before;
}

} // namespace

CaseText::CaseText(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &CaseText::fit);
    connect(this, &QTextEdit::cursorPositionChanged, this, &CaseText::showPlace);
}

void CaseText::setWhole(bool whole, int leastHeight)
{
    m_isWhole = whole;
    m_leastHeight = leastHeight;
    setVerticalScrollBarPolicy(whole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    fit();
}

void CaseText::fit()
{
    const int all = qCeil(document()->size().height()) + 2 * frameWidth();
    setMinimumHeight(m_isWhole ? qMax(all, m_leastHeight) : m_leastHeight);
}

//! What scrolls it goes where the keyboard has come to
void CaseText::showPlace()
{
    PageFrame *around = m_isWhole && hasFocus() ? PageFrame::around(this) : nullptr;
    if (around)
        around->bringIntoSight(viewport(), cursorRect());
}

void CaseText::showBeginning()
{
    verticalScrollBar()->setValue(0);
    if (PageFrame *around = PageFrame::around(this))
        around->showBeginning();
}

void CaseText::keyPressEvent(QKeyEvent *event)
{
    const bool isPage = event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown;
    if (m_isWhole && isPage && event->modifiers() == Qt::NoModifier)
        return event->ignore(); // a page of what is around it
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QString link = isEnter && event->modifiers() == Qt::NoModifier ? linkAt(textCursor()) : QString();
    if (link.isEmpty())
        QTextBrowser::keyPressEvent(event);
    else
        Q_EMIT anchorClicked(QUrl(link));
}

} // namespace lyhord
