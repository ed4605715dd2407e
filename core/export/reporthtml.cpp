#include "core/export/reporthtml.h"

#include "core/export/outputfile.h"
#include "core/export/printchart.h"
#include "core/export/printedreport.h"
#include "core/export/printtext.h"
#include "core/statistics/reportlookup.h"
#include "core/statistics/reportwords.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>
#include <QtSvg/QSvgGenerator>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::ReportHtml)
};

constexpr qsizetype mostBesideOne = 6; // columns of a table that has one row
constexpr double chartWidth = print::mm(180);

// Dark enough on white for everybody, larger letters than on paper, nothing that hides when the page is made larger
constexpr auto styles = R"(
:root { color-scheme: light; }
body { margin: 0 auto; padding: 1.5rem; max-width: 75rem; color: #1a1a1a; background: #fff;
  font: 1rem/1.5 "Liberation Sans", Arial, Helvetica, "DejaVu Sans", sans-serif; }
header { border-bottom: 0.2rem solid #004e7a; padding-bottom: 1rem; }
h1 { margin: 0.5rem 0; font-size: 1.9rem; line-height: 1.2; }
h2 { margin: 2.5rem 0 0.5rem; font-size: 1.4rem; color: #004e7a; }
a { color: #004e7a; }
.letterhead { margin: 0; font-weight: bold; color: #004e7a; }
.note { color: #555; margin: 0.3rem 0; max-width: 50rem; }
.sentences p { max-width: 50rem; margin: 0.5rem 0; }
.heads { display: flex; flex-wrap: wrap; gap: 1.5rem; margin: 1.5rem 0; }
.heads div { flex: 1 1 11rem; border-top: 0.25rem solid #004e7a; padding-top: 0.5rem; }
.heads dt { font-weight: bold; color: #555; }
.heads dd { margin: 0; }
.heads .figure { font-size: 2rem; font-weight: bold; color: #004e7a; }
.comment { background: #f0f3f6; padding: 0.8rem 1rem; max-width: 50rem; white-space: pre-line; }
nav ul { columns: 18rem; padding-left: 1.2rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: #555; padding-bottom: 0.4rem; }
th, td { padding: 0.3rem 0.7rem; border-bottom: 1px solid #c8ced4; vertical-align: top; text-align: right; }
th { font-weight: bold; }
tbody th, thead th:first-child, .words { text-align: left; }
tbody th { font-weight: normal; }
.below th { padding-left: 1.8rem; }
.group th { font-weight: bold; padding-top: 0.9rem; }
.sum th, .sum td { font-weight: bold; border-top: 2px solid #555; }
figure { margin: 1rem 0; max-width: 50rem; }
figure svg { width: 100%; height: auto; }
figcaption { color: #555; }
dl.counted dt { font-weight: bold; margin-top: 0.7rem; }
dl.counted dd { margin: 0; max-width: 50rem; }
footer { margin-top: 3rem; border-top: 1px solid #c8ced4; color: #555; }
@media print { nav { display: none; } section { break-inside: auto; } h2 { break-after: avoid; } tr { break-inside: avoid; } }
)";

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

QString element(const QString &name, const QString &content, const QString &attributes = {})
{
    return attributes.isEmpty() ? u"<%1>%2</%1>\n"_s.arg(name, content)
                                : u"<%1 %3>%2</%1>\n"_s.arg(name, content, attributes);
}

//! Of the improvements below it; it has no figures
bool isHeading(const ReportTable &table, const ReportRow &row)
{
    return table.key == u"improvements" && row.level == 0 && std::ranges::all_of(row.cells, isWithoutFigure);
}

QString anchorOf(const ReportTable &table)
{
    return u"table-"_s + table.key;
}

//! One page at a time
class HtmlPage
{
public:
    HtmlPage(const Report &report, int smallNumber)
        : m_report(asPrinted(report))
        , m_text(report.request.language, smallNumber)
    {
    }

    [[nodiscard]] QString whole() const
    {
        const QString language = m_report.request.language.isEmpty() ? u"sv"_s : m_report.request.language;
        QString sections;
        for (const ReportTable &table : m_report.tables)
            sections += section(table.key == u"improvements" ? groupedImprovements(table, m_text) : table);
        const QString head = u"<meta charset=\"utf-8\"/>\n"_s
            + u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"_s
            + element(u"title"_s, escaped(titleOfPage())) + element(u"style"_s, QString::fromLatin1(styles));
        const QString body = element(u"header"_s, heading())
            + element(u"main"_s, summary() + contents() + sections + definitions())
            + element(u"footer"_s, element(u"p"_s, escaped(madeLine(m_report, m_text))));
        return u"<!DOCTYPE html>\n"_s
            + element(u"html"_s, u'\n' + element(u"head"_s, u'\n' + head) + element(u"body"_s, u'\n' + body),
                u"lang=\"%1\""_s.arg(escaped(language)));
    }

private:
    [[nodiscard]] QString titleOfPage() const
    {
        const QString sender = letterhead(m_report);
        return sender.isEmpty() ? m_report.title : u"%1 – %2"_s.arg(m_report.title, sender);
    }

    [[nodiscard]] QString heading() const
    {
        QString lines = element(u"p"_s, escaped(letterhead(m_report)), u"class=\"letterhead\""_s)
            + element(u"h1"_s, escaped(m_report.title));
        for (const QString &line : { m_report.scope, periodLine(m_report) }) {
            if (!line.isEmpty())
                lines += element(u"p"_s, escaped(line), u"class=\"note\""_s);
        }
        return lines;
    }

    [[nodiscard]] QString summary() const
    {
        QString figures;
        for (const KeyFigure &figure : m_report.keyFigures)
            figures += element(u"div"_s, card(figure));
        QString sentences;
        for (const QString &sentence : m_report.sentences)
            sentences += element(u"p"_s, escaped(sentence));
        QString comment;
        if (!m_report.comment.isEmpty())
            comment = element(u"h3"_s, escaped(Tr::tr("Comment")))
                + element(u"p"_s, escaped(m_report.comment), u"class=\"comment\""_s);
        QString notes;
        for (const QString &line : reservations(m_report, m_text))
            notes += element(u"p"_s, escaped(line), u"class=\"note\""_s);
        return element(u"section"_s,
            element(u"h2"_s, escaped(Tr::tr("In short")), u"id=\"in-short\""_s)
                + (figures.isEmpty() ? QString() : element(u"dl"_s, figures, u"class=\"heads\""_s) + compared())
                + element(u"div"_s, sentences, u"class=\"sentences\""_s) + comment + notes,
            u"aria-labelledby=\"in-short\""_s);
    }

    [[nodiscard]] QString card(const KeyFigure &figure) const
    {
        QString lines = element(u"dt"_s, escaped(figure.title))
            + element(u"dd"_s, escaped(m_text.of(figure.value, figure.kind)), u"class=\"figure\""_s);
        if (const QString base = baseOf(figure, m_report, m_text); !base.isEmpty())
            lines += element(u"dd"_s, escaped(base));
        for (const QString &line : comparisonsOf(figure, m_report, m_text))
            lines += element(u"dd"_s, escaped(line));
        return lines;
    }

    //! Once for all the figures above it
    [[nodiscard]] QString compared() const
    {
        const QString line = comparedLine(m_report);
        return line.isEmpty() ? line : element(u"p"_s, escaped(line), u"class=\"note\""_s);
    }

    [[nodiscard]] QString contents() const
    {
        QString places;
        const auto add = [&places](const QString &anchor, const QString &title) {
            places += element(u"li"_s, u"<a href=\"#%1\">%2</a>"_s.arg(escaped(anchor), escaped(title)));
        };
        for (const ReportTable &table : m_report.tables)
            add(anchorOf(table), table.title);
        add(u"counted"_s, Tr::tr("What is counted"));
        return element(u"nav"_s,
            element(u"h2"_s, escaped(Tr::tr("Contents")), u"id=\"contents\""_s) + element(u"ul"_s, places),
            u"aria-labelledby=\"contents\""_s);
    }

    [[nodiscard]] QString section(const ReportTable &table) const
    {
        const QString anchor = anchorOf(table);
        return element(u"section"_s,
            element(u"h2"_s, escaped(table.title), u"id=\"%1\""_s.arg(escaped(anchor))) + chart(table)
                + (table.rows.isEmpty() ? element(u"p"_s, escaped(table.note), u"class=\"note\""_s) : rows(table)),
            u"aria-labelledby=\"%1\""_s.arg(escaped(anchor)));
    }

    [[nodiscard]] QString chart(const ReportTable &table) const
    {
        const std::optional<print::TableChart> drawn = print::chartOf(table, m_text);
        if (!drawn)
            return {};
        // Read aloud instead of the picture; whoever sees it reads the same at its bars.
        const QString words = table.chart.description.isEmpty() ? table.chart.title : table.chart.description;
        const QString caption = QStringList{ table.chart.title + u'.', drawn->remark }.join(u' ').trimmed();
        return element(
            u"figure"_s, drawing(table.chart.kind, drawn->data, words) + element(u"figcaption"_s, escaped(caption)));
    }

    //! As on paper, to be put into the page as it is
    [[nodiscard]] QString drawing(ChartKind kind, const print::ChartData &data, const QString &name) const
    {
        const print::ChartLook look;
        const print::ChartDrawing chart(kind, data, m_text, chartWidth, look);
        const QSizeF size(chartWidth, chart.height());
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setResolution(print::unitsPerInch);
        generator.setSize(size.toSize());
        generator.setViewBox(QRectF(QPointF(), size));
        QPainter painter(&generator);
        chart.draw(painter, {});
        painter.end();
        QString svg = QString::fromUtf8(buffer.data());
        svg.remove(0, svg.indexOf(u"<svg"_s)); // what stands before is for files of their own
        return svg.replace(0, 4, u"<svg role=\"img\" aria-label=\"%1\""_s.arg(escaped(name)));
    }

    //! Scrolls sideways by itself where it is wider than the window, also by keyboard
    [[nodiscard]] QString rows(const ReportTable &table) const
    {
        const QString caption = table.note.isEmpty() ? QString() : element(u"caption"_s, escaped(table.note));
        const bool isTurned = table.rows.size() == 1 && table.columns.size() > mostBesideOne;
        return element(u"div"_s, element(u"table"_s, caption + (isTurned ? turned(table) : upright(table))),
            u"class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"%1\""_s.arg(
                escaped(Tr::tr("Table: %1").arg(table.title))));
    }

    //! One figure a line: a single row of many columns would be read with the finger on the heading
    [[nodiscard]] QString turned(const ReportTable &table) const
    {
        QString lines;
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const ReportColumn &column = table.columns.at(i);
            lines += element(u"tr"_s,
                element(u"th"_s, escaped(column.title), u"scope=\"row\""_s)
                    + element(u"td"_s, escaped(m_text.of(table.rows.constFirst().cells.at(i), column.kind))));
        }
        return element(u"tbody"_s, lines);
    }

    [[nodiscard]] QString upright(const ReportTable &table) const
    {
        QString titles = table.rowTitle.isEmpty() ? element(u"td"_s, {})
                                                  : element(u"th"_s, escaped(table.rowTitle), u"scope=\"col\""_s);
        for (const ReportColumn &column : table.columns) {
            const bool isWords = column.kind == FigureKind::Text;
            titles += element(
                u"th"_s, escaped(column.title), isWords ? u"scope=\"col\" class=\"words\""_s : u"scope=\"col\""_s);
        }
        QString lines;
        for (const ReportRow &row : table.rows)
            lines += line(table, row);
        return element(u"thead"_s, element(u"tr"_s, titles)) + element(u"tbody"_s, lines);
    }

    [[nodiscard]] QString line(const ReportTable &table, const ReportRow &row) const
    {
        if (isHeading(table, row)) {
            return element(u"tr"_s,
                element(
                    u"th"_s, escaped(row.title), u"scope=\"rowgroup\" colspan=\"%1\""_s.arg(table.columns.size() + 1)),
                u"class=\"group\""_s);
        }
        QString cells = element(u"th"_s, escaped(row.title), u"scope=\"row\""_s);
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const FigureKind kind = table.columns.at(i).kind;
            cells += element(u"td"_s, escaped(m_text.of(row.cells.at(i), kind)),
                kind == FigureKind::Text ? u"class=\"words\""_s : QString());
        }
        return element(u"tr"_s, cells,
            row.isSum           ? u"class=\"sum\""_s
                : row.level > 0 ? u"class=\"below\""_s
                                : QString());
    }

    [[nodiscard]] QString definitions() const
    {
        QString lines;
        for (const Definition &definition : definitionsIn(m_report.tables))
            lines += element(u"dt"_s, escaped(definition.title)) + element(u"dd"_s, escaped(definition.text));
        return element(u"section"_s,
            element(u"h2"_s, escaped(Tr::tr("What is counted")), u"id=\"counted\""_s)
                + element(u"dl"_s, lines, u"class=\"counted\""_s),
            u"aria-labelledby=\"counted\""_s);
    }

    Report m_report;
    FigureText m_text;
};

} // namespace

QByteArray htmlOf(const Report &report, int smallNumber)
{
    return HtmlPage(report, smallNumber).whole().toUtf8();
}

Result<> writeHtml(const Report &report, const QString &file, int smallNumber)
{
    return writeFile(file, htmlOf(report, smallNumber));
}

} // namespace lyhord
