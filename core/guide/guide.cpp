#include "core/guide/guide.h"

#include "core/guide/markdown.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtGui/QKeySequence>

#include <algorithm>

static void loadGuide()
{
    static const bool loaded = [] {
        Q_INIT_RESOURCE(guide);
        return true;
    }();
    Q_UNUSED(loaded)
}

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Guide)
};

constexpr auto keyTable = "{{keys}}"_L1; //!< stands on a line of its own where the table of keys belongs
constexpr qsizetype excerptLength = 110;
constexpr qsizetype excerptBefore = 36;

QString cell(const QString &tag, const QString &html)
{
    return u"<%1>%2</%1>"_s.arg(tag, html);
}

QString tableOf(const QList<GuideKey> &keys)
{
    QString html = u"<table><tr>"_s + cell(u"th"_s, Tr::tr("Key")) + cell(u"th"_s, Tr::tr("What it does"))
        + cell(u"th"_s, Tr::tr("Where")) + u"</tr>"_s;
    for (const GuideKey &key : keys) {
        html += u"<tr>"_s + cell(u"td"_s, cell(u"b"_s, key.keys.toHtmlEscaped()))
            + cell(u"td"_s, key.what.toHtmlEscaped()) + cell(u"td"_s, key.where.toHtmlEscaped()) + u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

QString wordsOf(const QList<GuideKey> &keys)
{
    QStringList words;
    for (const GuideKey &key : keys)
        words.append(key.keys + u' ' + key.what + u' ' + key.where);
    return words.join(u'\n');
}

//! As this system writes it, the same as in the menus: "Ctrl+Skift+T" for "Ctrl+Shift+T"
QString withKeysAsShown(QString markdown)
{
    static const QRegularExpression key(u"`((?:Ctrl|Alt|Shift)\\+[^`]+|F[0-9]+)`"_s);
    qsizetype from = 0;
    for (auto match = key.match(markdown); match.hasMatch(); match = key.match(markdown, from)) {
        const QString shown = u'`' + shownKey(match.captured(1)) + u'`';
        markdown.replace(match.capturedStart(), match.capturedLength(), shown);
        from = match.capturedStart() + shown.size();
    }
    return markdown;
}

void fill(GuideSection &section, const QString &markdown, const QList<GuideKey> &keys)
{
    const qsizetype table = markdown.indexOf(keyTable);
    if (table < 0) {
        section.html = htmlFromMarkdown(markdown);
        section.text = textFromMarkdown(markdown);
        return;
    }
    const QString before = markdown.left(table);
    const QString after = markdown.mid(table + keyTable.size());
    section.html = htmlFromMarkdown(before) + tableOf(keys) + htmlFromMarkdown(after);
    section.text = QStringList{ textFromMarkdown(before), wordsOf(keys), textFromMarkdown(after) }.join(u'\n');
}

QString excerptOf(const QString &text, const QString &word)
{
    const qsizetype at = qMax<qsizetype>(0, text.indexOf(word, 0, Qt::CaseInsensitive));
    qsizetype from = qMax<qsizetype>(0, at - excerptBefore);
    if (from > 0)
        from = text.indexOf(u' ', from) + 1;
    const QString part = text.mid(from, excerptLength).simplified();
    return (from > 0 ? u"… "_s : QString()) + part + (from + excerptLength < text.size() ? u" …"_s : QString());
}

} // namespace

Guide Guide::inLanguage(const QString &language, const QList<GuideKey> &keys)
{
    loadGuide();
    QDir folder(u":/guide/"_s + language);
    if (!folder.exists())
        folder.setPath(u":/guide/sv"_s);
    QStringList pages;
    const QStringList names = folder.entryList({ u"*.md"_s }, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile page(folder.filePath(name));
        if (page.open(QIODevice::ReadOnly))
            pages.append(QString::fromUtf8(page.readAll()));
    }
    return fromPages(pages, keys);
}

Guide Guide::fromPages(const QStringList &pages, const QList<GuideKey> &keys)
{
    static const QRegularExpression heading(u"^(#{1,3}) +(.+?) *\\{#([a-z0-9-]+)\\} *$"_s);
    Guide guide;
    QString body;
    const auto finish = [&] {
        if (!guide.m_sections.isEmpty())
            fill(guide.m_sections.last(), withKeysAsShown(body), keys);
        body.clear();
    };
    for (const QString &page : pages) {
        const QStringList lines = page.split(u'\n');
        for (const QString &line : lines) {
            const auto match = heading.match(line);
            if (!match.hasMatch()) {
                body += line + u'\n';
                continue;
            }
            finish();
            guide.m_sections.append({ .anchor = match.captured(3),
                .level = int(match.capturedLength(1)),
                .title = match.captured(2),
                .html = {},
                .text = {} });
        }
    }
    finish();
    return guide;
}

int Guide::indexOf(const QString &anchor) const
{
    const auto found = std::ranges::find(m_sections, anchor, &GuideSection::anchor);
    return found == m_sections.end() ? -1 : int(found - m_sections.begin());
}

int Guide::chapterOf(int section) const
{
    while (section > 0 && m_sections.at(section).level > 1)
        --section;
    return section;
}

QList<GuideHit> Guide::find(const QString &words) const
{
    const QStringList wanted = words.simplified().split(u' ', Qt::SkipEmptyParts);
    if (wanted.isEmpty())
        return {};
    const auto holds = [&wanted](const QString &text) {
        return std::ranges::all_of(
            wanted, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    };
    QList<GuideHit> inTitle;
    QList<GuideHit> inText;
    for (int i = 0; i < m_sections.size(); ++i) {
        const GuideSection &section = m_sections.at(i);
        if (holds(section.title))
            inTitle.append({ i, excerptOf(section.text, wanted.constFirst()) });
        else if (holds(section.title + u' ' + section.text))
            inText.append({ i, excerptOf(section.text, wanted.constFirst()) });
    }
    return inTitle + inText;
}

QString shownKey(const QString &key)
{
    const QKeySequence sequence(key, QKeySequence::PortableText);
    const QString shown = sequence.toString(QKeySequence::NativeText);
    return shown.isEmpty() ? key : shown; // a key that is written in the language of the page is none in Qt's
}

QString htmlOf(const Guide &guide, int first, int end)
{
    QString html;
    for (int i = first; i < end; ++i) {
        const GuideSection &section = guide.sections().at(i);
        html += u"<h%1 id=\"%2\">%3</h%1>\n%4\n"_s.arg(
            QString::number(section.level), section.anchor, section.title.toHtmlEscaped(), section.html);
    }
    return html;
}

} // namespace lyhord
