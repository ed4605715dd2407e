#include "core/export/reportpdf.h"

#include "core/export/outputfile.h"
#include "core/export/pageflow.h"
#include "core/export/paintedpdf.h"
#include "core/export/printchart.h"
#include "core/export/printedreport.h"
#include "core/export/printparts.h"
#include "core/export/printtable.h"
#include "core/export/printtext.h"
#include "core/statistics/reportlookup.h"
#include "core/statistics/reportwords.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;
using namespace print;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::ReportPdf)
};

constexpr double margin = mm(20);
constexpr double pageWidth = mm(210);
constexpr double pageHeight = mm(297);
constexpr double contentTop = mm(27);
constexpr double contentBottom = mm(275);
constexpr double contentWidth = pageWidth - 2 * margin;
constexpr double contentHeight = contentBottom - contentTop;
constexpr qsizetype subjectsForABoard = 5;
constexpr qsizetype improvementsForABoard = 5; // of each department
constexpr TextStyle letterheadStyle{ .size = 10, .isBold = true, .mostLines = 1, .colour = accent };
constexpr TextStyle furnitureStyle{ .size = 7.5, .mostLines = 1, .colour = paleInk };

//! The chart that says most at a glance: over the year if there are months, else by department
const ReportTable *leadingChart(const Paper &paper)
{
    for (const auto *key : { u"months", u"departments_types", u"departments_outcomes", u"channels" }) {
        const ReportTable *table = tableIn(paper.report, key);
        if (table && chartOf(*table, paper.text))
            return table;
    }
    return nullptr;
}

struct FrontPage
{
    Pieces pieces;
    QString chartOf; //!< the table whose chart is shown here already
};
FrontPage frontPage(const Paper &paper, const QStringList &reservations)
{
    FrontPage front{ titlePieces(paper, 22) + headPieces(paper) + sentencePieces(paper, paper.report.sentences.size())
            + commentPieces(paper, 25) + reservationPieces(paper, reservations),
        {} };
    if (const ReportTable *table = leadingChart(paper)) {
        Pieces chart = chartPieces(*table, paper.text, paper.width, 14);
        if (!chart.isEmpty() && heightOf(front.pieces) + heightOf(chart) + mm(8) <= contentHeight) {
            chart.first().spaceBefore = mm(8);
            front.pieces += chart;
            front.chartOf = table->key;
        }
    }
    return front;
}

// mostImprovements: of each department; 0: all
QList<Page> severalPages(const Paper &paper, const QList<ReportTable> &tables, qsizetype mostImprovements,
    const QStringList &reservations = {})
{
    const FrontPage front = frontPage(paper, reservations);
    Pieces pieces = front.pieces;
    for (const ReportTable &table : tables) {
        Pieces section = table.key == u"improvements"
            ? sectionPieces(paper, groupedImprovements(table, paper.text, mostImprovements), false)
            : sectionPieces(paper, table, table.key != front.chartOf);
        section.first().startsPage = pieces.size() == front.pieces.size();
        pieces += section;
    }
    const QList<Page> wide = flow(pieces + definitionPieces(paper, tables, 2), contentHeight);
    const QList<Page> narrow = flow(pieces + definitionPieces(paper, tables, 3), contentHeight);
    return narrow.size() < wide.size() ? narrow : wide; // no page for the last few of them
}

QList<ReportTable> boardTables(const Report &report)
{
    QList<ReportTable> tables;
    if (const ReportTable *subjects = tableIn(report, u"subjects")) // it is asked first what it was about
        tables.append(tellingSubjects(*subjects, subjectsForABoard));
    if (const ReportTable *split = tableIn(report, u"split"))
        tables.append(briefSplit(*split));
    for (const auto *key :
        { u"departments_types", u"departments_outcomes", u"open", u"corrected_since", u"improvements" }) {
        if (const ReportTable *table = tableIn(report, key))
            tables.append(*table);
    }
    return tables;
}

// A paper full of dashes tells a board nothing but that
QList<Page> boardPages(const Paper &paper)
{
    QList<ReportTable> tables = boardTables(paper.report);
    QStringList leftOut;
    tables.removeIf([&leftOut](const ReportTable &table) {
        const bool isLeftOut = isHiddenAltogether(table);
        if (isLeftOut)
            leftOut.append(u"”%1”"_s.arg(table.title));
        return isLeftOut;
    });
    const QStringList said = leftOut.isEmpty()
        ? QStringList()
        : QStringList{ Tr::tr("Left out, as all but zeros is hidden there: %1.").arg(leftOut.join(u", "_s)) };
    return severalPages(paper, tables, improvementsForABoard, said);
}

//! A split that was asked for is missed: where it stands is said
QStringList notOnOnePage(const Report &report)
{
    const ReportTable *split = tableIn(report, u"split");
    if (!split)
        return {};
    return { Tr::tr("”%1” has no room on this page: it stands in the full report and in the one for a board.")
                 .arg(split->title) };
}

// In the order of what is talked about first; what does not fit is shorter or left out
QList<Page> onePage(const Paper &paper)
{
    const Report &report = paper.report;
    QList<QList<Pieces>> parts{ { titlePieces(paper, 17) }, { headPieces(paper) },
        { sentencePieces(paper, report.sentences.size()), sentencePieces(paper, 5), sentencePieces(paper, 3) },
        { commentPieces(paper, 4), commentPieces(paper, 1) }, { reservationPieces(paper, notOnOnePage(report)) },
        { improvementPieces(paper, 4), improvementPieces(paper, 2) } };
    if (const ReportTable *table = leadingChart(paper)) {
        QList<Pieces> forms;
        for (const int rows : { 8, 5, 3 }) {
            forms.append(chartPieces(*table, paper.text, paper.width, rows));
            forms.last().first().spaceBefore = mm(6);
        }
        parts.append(forms);
    }
    const ReportTable *table = tableIn(report, u"subjects");
    if (table && (report.request.masked || !table->rows.isEmpty())) { // that all are hidden is said
        parts.append(
            { shortSectionPieces(paper, shortened(*table, 5)), shortSectionPieces(paper, shortened(*table, 3)) });
    }
    return { flowOnOnePage(parts, contentHeight) };
}

QList<Page> pagesOf(const Paper &paper, PdfLayout layout)
{
    switch (layout) {
    case PdfLayout::Full:
        return severalPages(paper, paper.report.tables, 0);
    case PdfLayout::Board:
        return boardPages(paper);
    case PdfLayout::OnePage:
        break;
    }
    return onePage(paper);
}

void drawFurniture(QPainter &painter, const Paper &paper, qsizetype page, qsizetype pages)
{
    const Report &report = paper.report;
    const double half = contentWidth / 2 - mm(2);
    drawText(painter, margin, mm(12), page == 0 ? contentWidth : half, letterhead(report), letterheadStyle);
    TextStyle right = furnitureStyle;
    right.isRight = true;
    if (page > 0)
        drawText(painter, margin + half + mm(4), mm(12.6), half, report.title, right);
    painter.fillRect(QRectF(margin, mm(18.5), contentWidth, mm(0.4)), accent);

    painter.fillRect(QRectF(margin, mm(280), contentWidth, mm(0.1)), ruleColour);
    const double numberWidth = mm(20);
    QStringList words{ report.scope, madeLine(report, paper.text) }; // the period stands in the title on every page
    words.removeAll(QString());
    drawText(painter, margin, mm(281.5), contentWidth - numberWidth, words.join(u" · "_s), furnitureStyle);
    if (page > 0) { // they stand on the front page already
        TextStyle style = furnitureStyle;
        style.mostLines = 2;
        drawText(painter, margin, mm(285), contentWidth, reservations(report, paper.text).join(u' '), style);
    }
    //: Page 2 of 7
    drawText(painter, pageWidth - margin - numberWidth, mm(281.5), numberWidth,
        Tr::tr("%1 (%2)").arg(page + 1).arg(pages), right);
}

} // namespace

// PDF/A-1b brings embedded fonts, colours that mean the same everywhere, and title and creator as metadata that
// archives read. Qt 6.4 can write no tags: no structure for screen readers, no alternative text, no language, no
// outline. The labels and values of a chart are text, and the table has its figures; whoever needs structure gets the
// same report as a web page, whose charts are described, or as a workbook.
QByteArray pdfOf(const Report &made, PdfLayout layout, int smallNumber)
{
    const Report report = asPrinted(made);
    const FigureText text(report.request.language, smallNumber);
    const Paper paper{ report, text, contentWidth };
    const QString title = letterhead(report).isEmpty() ? report.title
                                                       : u"%1 – %2"_s.arg(report.title, letterhead(report));
    const auto paint = [&](QPdfWriter &writer) {
        writer.setResolution(unitsPerInch);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
        QPainter painter(&writer);
        const QList<Page> pages = pagesOf(paper, layout);
        drawPages(pages, writer, painter, { margin, contentTop },
            [&](qsizetype page) { drawFurniture(painter, paper, page, pages.size()); });
        return painter.end();
    };
    return paintedPdf(title, paint).value_or(QByteArray());
}

Result<> writePdf(const Report &report, PdfLayout layout, const QString &file, int smallNumber)
{
    return writeFile(file, pdfOf(report, layout, smallNumber));
}

} // namespace lyhord
