#include "ui/widgets/ownwords.h"

#include "ui/widgets/segmentedchoice.h"

#include <QtGui/QTextCursor>
#include <QtWidgets/QPlainTextEdit>

namespace lyhord {

void OwnWords::putInstead(const QString &text, std::optional<Outcome> outcome)
{
    const Written now{ m_text->toPlainText(), m_outcome->key() };
    if (!m_own || now.text != m_put.text)
        m_own = now;
    else if (now.outcome != m_put.outcome)
        m_own->outcome = now.outcome;
    write(text);
    m_outcome->setKey(outcome ? QString(toName(*outcome)) : m_own->outcome);
    m_put = { m_text->toPlainText(), m_outcome->key() };
}

void OwnWords::bringBack()
{
    if (!m_own)
        return;
    if (m_text->toPlainText() == m_put.text)
        write(m_own->text);
    if (m_outcome->key() == m_put.outcome)
        m_outcome->setKey(m_own->outcome);
    m_own.reset();
}

void OwnWords::write(const QString &text)
{
    QTextCursor all(m_text->document());
    all.select(QTextCursor::Document);
    all.insertText(text);
}

} // namespace lyhord
