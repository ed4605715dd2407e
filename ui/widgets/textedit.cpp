#include "ui/widgets/textedit.h"

namespace lyhord {

TextEdit::TextEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setUndoRedoEnabled(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(6);
}

void TextEdit::setVisibleLines(int least, int wished)
{
    m_least = least;
    m_wished = wished;
    updateGeometry();
}

int TextEdit::heightOf(int lines) const
{
    return fontMetrics().lineSpacing() * lines + 2 * (frameWidth() + int(document()->documentMargin()));
}

QSize TextEdit::sizeHint() const
{
    return { QPlainTextEdit::sizeHint().width(), heightOf(m_wished) };
}

QSize TextEdit::minimumSizeHint() const
{
    return { fontMetrics().averageCharWidth() * 16, heightOf(m_least) };
}

} // namespace lyhord
