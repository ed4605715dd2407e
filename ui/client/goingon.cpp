#include "ui/client/goingon.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

namespace lyhord {

bool goOnIn(QWidget *editor)
{
    if (!editor || !editor->isEnabled() || !editor->isVisibleTo(editor->window()))
        return false;
    editor->setFocus(Qt::OtherFocusReason);
    if (auto *text = qobject_cast<QPlainTextEdit *>(editor))
        text->moveCursor(QTextCursor::End);
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->end(false);
    return true;
}

} // namespace lyhord
