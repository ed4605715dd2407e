#include "ui/casefile/casetext.h"

#include <QtCore/QUrl>
#include <QtGui/QKeyEvent>
#include <QtGui/QTextCursor>

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
}

void CaseText::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QString link = isEnter && event->modifiers() == Qt::NoModifier ? linkAt(textCursor()) : QString();
    if (link.isEmpty())
        QTextBrowser::keyPressEvent(event);
    else
        Q_EMIT anchorClicked(QUrl(link));
}

} // namespace lyhord
