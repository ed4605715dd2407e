#include "core/guide/markdown.h"

#include <QtGui/QTextBlock>
#include <QtGui/QTextDocument>
#include <QtGui/QTextFragment>
#include <QtGui/QTextList>
#include <QtGui/QTextTable>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

QString wrapped(const QString &tag, const QString &html)
{
    return u"<%1>%2</%1>"_s.arg(tag, html);
}

QString htmlOf(const QTextFragment &fragment)
{
    const QTextCharFormat format = fragment.charFormat();
    QString html = fragment.text().toHtmlEscaped().replace(QChar::LineSeparator, u"<br>"_s);
    if (format.fontFixedPitch())
        html = wrapped(u"code"_s, html);
    if (format.fontWeight() > QFont::Medium)
        html = wrapped(u"b"_s, html);
    if (format.fontItalic())
        html = wrapped(u"i"_s, html);
    if (format.isAnchor())
        html = u"<a href=\"%1\">%2</a>"_s.arg(format.anchorHref().toHtmlEscaped(), html);
    return html;
}

QString inlineHtml(const QTextBlock &block)
{
    QString html;
    for (auto it = block.begin(); !it.atEnd(); ++it)
        html += htmlOf(it.fragment());
    return html;
}

class Writer
{
public:
    QString write(const QTextDocument &document)
    {
        writeFrame(document.rootFrame());
        closeLists(0);
        return m_html;
    }

private:
    void writeFrame(const QTextFrame *frame)
    {
        for (auto it = frame->begin(); !it.atEnd(); ++it) {
            if (const auto *table = qobject_cast<QTextTable *>(it.currentFrame()))
                writeTable(table);
            else if (it.currentFrame())
                writeFrame(it.currentFrame());
            else
                writeBlock(it.currentBlock());
        }
    }

    void writeBlock(const QTextBlock &block)
    {
        const QString html = inlineHtml(block);
        if (const QTextList *list = block.textList())
            return writeItem(list, html);
        closeLists(0);
        if (html.isEmpty())
            return;
        const bool isQuote = block.blockFormat().intProperty(QTextFormat::BlockQuoteLevel) > 0;
        m_html += (isQuote ? wrapped(u"blockquote"_s, wrapped(u"p"_s, html)) : wrapped(u"p"_s, html)) + u'\n';
    }

    void writeItem(const QTextList *list, const QString &html)
    {
        const int depth = qMax(1, list->format().indent());
        closeLists(depth);
        if (int(m_open.size()) == depth && m_lists.last() != list)
            closeLists(depth - 1); // another list of the same depth
        if (int(m_open.size()) < depth) {
            m_open.append(list->format().style() == QTextListFormat::ListDecimal ? u"ol"_s : u"ul"_s);
            m_lists.append(list);
            m_html += u"<%1>\n"_s.arg(m_open.last());
        } else {
            m_html += u"</li>\n"_s;
        }
        m_html += u"<li>"_s + html;
    }

    void closeLists(int depth)
    {
        while (int(m_open.size()) > depth) {
            m_html += u"</li>\n</%1>\n"_s.arg(m_open.takeLast());
            m_lists.removeLast();
        }
    }

    void writeTable(const QTextTable *table)
    {
        closeLists(0);
        m_html += u"<table>\n"_s;
        for (int row = 0; row < table->rows(); ++row) {
            const QString tag = row == 0 ? u"th"_s : u"td"_s;
            QString cells;
            for (int column = 0; column < table->columns(); ++column)
                cells += wrapped(tag, inlineHtml(table->cellAt(row, column).firstCursorPosition().block()));
            m_html += wrapped(u"tr"_s, cells) + u'\n';
        }
        m_html += u"</table>\n"_s;
    }

    QString m_html;
    QStringList m_open; //!< tags of the lists that are open, outermost first
    QList<const QTextList *> m_lists;
};

} // namespace

QString htmlFromMarkdown(const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
    return Writer().write(document);
}

QString textFromMarkdown(const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
    return document.toPlainText();
}

} // namespace lyhord
