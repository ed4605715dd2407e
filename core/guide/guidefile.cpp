#include "core/guide/guidefile.h"

#include "core/guide/guide.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSaveFile>
#include <QtGui/QPageLayout>
#include <QtGui/QPageSize>
#include <QtGui/QPdfWriter>
#include <QtGui/QTextDocument>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Guide)
};

constexpr int dotsPerInch = 300;
constexpr qreal margin = 20; // millimetres
constexpr qreal printedSize = 10.5; // points

const QString &pageStyle()
{
    static const QString style = uR"(
body { font: 1rem/1.55 "Liberation Sans", Arial, sans-serif; color: #1c2429; background: #fff; margin: 0 auto; max-width: 46rem; padding: 1.5rem; }
h1 { font-size: 1.7rem; border-top: 2px solid #1d5f7a; padding-top: 1rem; margin-top: 3rem; }
h2 { font-size: 1.25rem; margin-top: 2rem; } h3 { font-size: 1.05rem; }
a { color: #14566f; } code { background: #eef3f5; padding: 0 .25em; }
table { border-collapse: collapse; width: 100%; } th, td { border: 1px solid #9fb0b8; padding: .35rem .6rem; text-align: left; vertical-align: top; }
th { background: #eef3f5; } blockquote { margin: 1rem 0; padding: .5rem 1rem; background: #eef3f5; border-left: 4px solid #1d5f7a; }
blockquote p { margin: 0; }
@media (prefers-color-scheme: dark) {
  body { color: #e4eaed; background: #171d21; } a { color: #8cc9e2; } code, th, blockquote { background: #253037; }
}
@media print { body { max-width: none; padding: 0; } h1, h2, h3 { break-after: avoid; } tr { break-inside: avoid; } }
)"_s;
    return style;
}

QString contents(const Guide &guide)
{
    QString html;
    int depth = 0;
    for (const GuideSection &section : guide.sections()) {
        const int level = qMin(section.level, 2);
        while (depth > level) {
            html += u"</li></ul>"_s;
            --depth;
        }
        if (depth == level)
            html += u"</li>\n"_s;
        while (depth < level) {
            html += u"<ul>\n"_s;
            ++depth;
        }
        html += u"<li><a href=\"#%1\">%2</a>"_s.arg(section.anchor, section.title.toHtmlEscaped());
    }
    for (; depth > 0; --depth)
        html += u"</li></ul>"_s;
    return html;
}

QString everything(const Guide &guide)
{
    return htmlOf(guide, 0, int(guide.sections().size()));
}

Result<> notWritten(const QString &file, const QString &why)
{
    return failed(ErrorCode::Refused,
        Tr::tr("%1 could not be saved. Choose another folder, or make room on the disk.").arg(file), why);
}

void printInto(QIODevice &device, const Guide &guide)
{
    QPdfWriter writer(&device);
    writer.setTitle(Tr::tr("Lyhörd: a guide for staff"));
    writer.setResolution(dotsPerInch);
    writer.setPageLayout({ QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(margin, margin, margin, margin),
        QPageLayout::Millimeter });
    QTextDocument document;
    QFont font(u"Liberation Sans"_s);
    font.setPointSizeF(printedSize);
    document.setDefaultFont(font);
    document.setDefaultStyleSheet(
        u"h1 { margin-top: 24px } th { background-color: #eef3f5; padding: 4px; text-align: left } "
        "td { padding: 4px } blockquote { background-color: #eef3f5 }"_s);
    document.setHtml(everything(guide));
    document.print(&writer);
}

} // namespace

QString guideAsPage(const Guide &guide, const QString &language)
{
    return u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           "<title>%2</title>\n<style>%3</style>\n</head>\n<body>\n<nav aria-label=\"%4\">\n%5</nav>\n"
           "<main>\n%6</main>\n</body>\n</html>\n"_s.arg(language, Tr::tr("Lyhörd: a guide for staff").toHtmlEscaped(),
               pageStyle(), Tr::tr("Contents").toHtmlEscaped(), contents(guide), everything(guide));
}

Result<> writeGuide(const Guide &guide, const QString &language, const QString &file)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return notWritten(file, out.errorString());
    if (file.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        printInto(out, guide);
    else
        out.write(guideAsPage(guide, language).toUtf8());
    if (!out.commit())
        return notWritten(file, out.errorString());
    return {};
}

} // namespace lyhord
