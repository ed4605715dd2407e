#include "core/export/printparts.h"

#include "core/export/printchart.h"
#include "core/export/printedreport.h"
#include "core/export/printtable.h"
#include "core/export/printtext.h"
#include "core/statistics/reportlookup.h"
#include "core/statistics/reportwords.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>

#include <algorithm>
#include <numeric>

namespace lyhord::print {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::PrintParts)
};

constexpr TextStyle sectionStyle{ .size = 14, .isBold = true, .colour = accent };
constexpr TextStyle shortSectionStyle{ .size = 11, .isBold = true, .colour = accent };
constexpr TextStyle bodyStyle{ .size = 10.5 };
constexpr TextStyle noteStyle{ .size = 8.5, .colour = paleInk };
constexpr double cardGap = mm(5);
constexpr qsizetype cardsBeside = 4;

Piece textPiece(const QString &text, const TextStyle &style, double width, double spaceBefore = 0)
{
    Piece piece{ heightOf(text, style, width) };
    piece.spaceBefore = spaceBefore;
    piece.draw = [text, style, width](
                     QPainter &painter, double x, double y) { drawText(painter, x, y, width, text, style); };
    return piece;
}

// The words of a figure, from above to below
struct CardLine
{
    QString text;
    TextStyle style;
};
QList<CardLine> cardLines(const Paper &paper, const KeyFigure &figure)
{
    const QStringList then = comparisonsOf(figure, paper.report, paper.text);
    return {
        { figure.title, { .size = 8.5, .isBold = true, .colour = paleInk } },
        { paper.text.of(figure.value, figure.kind), { .size = 23, .isBold = true, .colour = accent } },
        { baseOf(figure, paper.report, paper.text), { .size = 8.5, .isBold = true } },
        { then.value(0), { .size = 8.5 } },
        { then.value(1), { .size = 8.5 } },
    };
}

Piece rowOfDefinitions(const QList<Definition> &definitions, double width, qsizetype beside)
{
    constexpr TextStyle titleStyle{ .size = 8, .isBold = true };
    constexpr TextStyle wordsStyle{ .size = 8 };
    constexpr double columnGap = mm(7);
    const auto columns = static_cast<double>(beside);
    const double each = (width - columnGap * (columns - 1)) / columns;
    Piece piece;
    for (const Definition &definition : definitions) {
        piece.height = std::max(
            piece.height, heightOf(definition.title, titleStyle, each) + heightOf(definition.text, wordsStyle, each));
    }
    piece.spaceBefore = mm(1.6);
    piece.draw = [=](QPainter &painter, double x, double y) {
        double left = x;
        for (const Definition &definition : definitions) {
            drawText(painter, left, y, each, definition.title, titleStyle);
            drawText(
                painter, left, y + heightOf(definition.title, titleStyle, each), each, definition.text, wordsStyle);
            left += each + columnGap;
        }
    };
    return piece;
}

// Lines of the same kind begin at the same height in all figures
Piece rowOfCards(const Paper &paper, const QList<KeyFigure> &figures)
{
    const auto number = static_cast<double>(figures.size());
    const double width = (paper.width - cardGap * (number - 1)) / number;
    QList<QList<CardLine>> cards;
    QList<double> heights;
    for (const KeyFigure &figure : figures) {
        cards.append(cardLines(paper, figure));
        heights.resize(cards.constLast().size());
        for (qsizetype i = 0; i < heights.size(); ++i)
            heights[i] = std::max(
                heights.at(i), heightOf(cards.constLast().at(i).text, cards.constLast().at(i).style, width));
    }
    const double top = mm(2);
    Piece piece{ std::accumulate(heights.cbegin(), heights.cend(), top + mm(3)) };
    piece.spaceBefore = mm(6);
    piece.draw = [cards, heights, width, top](QPainter &painter, double x, double y) {
        double left = x;
        for (const QList<CardLine> &card : cards) {
            painter.fillRect(QRectF(left, y, width, mm(0.8)), accent);
            double line = y + top;
            for (qsizetype i = 0; i < card.size(); ++i) {
                drawText(painter, left, line, width, card.at(i).text, card.at(i).style);
                line += heights.at(i) + (i == 0 || i == 2 ? mm(1) : 0);
            }
            left += width + cardGap;
        }
    };
    return piece;
}

} // namespace

Pieces titlePieces(const Paper &paper, double size)
{
    const Report &report = paper.report;
    return {
        textPiece(report.title, { .size = size, .isBold = true, .mostLines = 4 }, paper.width),
        textPiece(report.scope, { .size = 12, .mostLines = 2 }, paper.width, mm(1.5)),
        textPiece(periodLine(report), { .size = 10, .colour = paleInk }, paper.width, mm(0.5)),
    };
}

Pieces headPieces(const Paper &paper)
{
    Pieces pieces;
    for (qsizetype i = 0; i < paper.report.keyFigures.size(); i += cardsBeside)
        pieces.append(rowOfCards(paper, paper.report.keyFigures.mid(i, cardsBeside)));
    if (const QString compared = comparedLine(paper.report); !pieces.isEmpty() && !compared.isEmpty())
        pieces.append(textPiece(compared, noteStyle, paper.width, mm(1)));
    return pieces;
}

Pieces sentencePieces(const Paper &paper, qsizetype most)
{
    Pieces pieces;
    for (const QString &sentence : paper.report.sentences.mid(0, most))
        pieces.append(textPiece(sentence, bodyStyle, paper.width, pieces.isEmpty() ? mm(5) : mm(1.8)));
    return pieces;
}

Pieces commentPieces(const Paper &paper, int mostLines)
{
    if (paper.report.comment.isEmpty())
        return {};
    const double padding = mm(3);
    const double inner = paper.width - 2 * padding;
    const CardLine heading{ Tr::tr("Comment"), { .size = 8.5, .isBold = true, .colour = paleInk } };
    const CardLine words{ paper.report.comment, { .size = 9.5, .mostLines = mostLines } };
    const double headingHeight = heightOf(heading.text, heading.style, inner) + mm(0.8);
    Piece piece{ 2 * padding + headingHeight + heightOf(words.text, words.style, inner) };
    piece.spaceBefore = mm(5);
    piece.draw = [=, height = piece.height](QPainter &painter, double x, double y) {
        painter.fillRect(QRectF(x, y, inner + 2 * padding, height), shade);
        drawText(painter, x + padding, y + padding, inner, heading.text, heading.style);
        drawText(painter, x + padding, y + padding + headingHeight, inner, words.text, words.style);
    };
    return { piece };
}

Pieces reservationPieces(const Paper &paper, const QStringList &more)
{
    Pieces pieces;
    for (const QString &line : reservations(paper.report, paper.text) + more)
        pieces.append(textPiece(line, noteStyle, paper.width, pieces.isEmpty() ? mm(4) : mm(0.5)));
    return pieces;
}

Pieces sectionPieces(const Paper &paper, const ReportTable &table, bool hasChart)
{
    Pieces pieces{ textPiece(table.title, sectionStyle, paper.width, mm(9)) };
    if (!table.note.isEmpty())
        pieces.append(textPiece(table.note, noteStyle, paper.width, mm(1)));
    for (Piece &piece : pieces)
        piece.keepsWithNext = true;
    if (hasChart)
        pieces.append(chartPieces(table, paper.text, paper.width));
    Pieces rows = tablePieces(table, paper.text, paper.width);
    if (!rows.isEmpty()) // below its chart, or under its name again on the next page
        rows.first().repeated = std::make_shared<const Piece>(pieces.constFirst());
    pieces += rows;
    pieces.last().keepsWithNext = false;
    return pieces;
}

Pieces shortSectionPieces(const Paper &paper, const ReportTable &table)
{
    Pieces pieces{ textPiece(table.title, shortSectionStyle, paper.width, mm(5)) };
    if (!table.note.isEmpty()) // what is hidden stands nowhere else on the page
        pieces.append(textPiece(table.note, noteStyle, paper.width, mm(1)));
    return pieces + tablePieces(table, paper.text, paper.width);
}

Pieces improvementPieces(const Paper &paper, qsizetype most)
{
    const ReportTable *table = tableIn(paper.report, u"improvements");
    const QStringList sentences = table ? tellingImprovements(*table, most) : QStringList();
    if (sentences.isEmpty())
        return {};
    Pieces pieces{ textPiece(table->title, shortSectionStyle, paper.width, mm(5)) };
    pieces.last().keepsWithNext = true;
    const double inset = mm(4);
    const TextStyle style{ .size = 9, .mostLines = 2 };
    for (const QString &words : sentences) {
        Piece piece{ heightOf(words, style, paper.width - inset) };
        piece.spaceBefore = mm(1);
        piece.draw = [words, style, inset, width = paper.width - inset](QPainter &painter, double x, double y) {
            painter.fillRect(QRectF(x + mm(0.6), y + lineHeight(style) / 2 - mm(0.6), mm(1.2), mm(1.2)), accent);
            drawText(painter, x + inset, y, width, words, style);
        };
        pieces.append(piece);
    }
    if (!table->note.isEmpty())
        pieces.append(textPiece(table->note, noteStyle, paper.width, mm(1)));
    return pieces;
}

Pieces definitionPieces(const Paper &paper, const QList<ReportTable> &tables, qsizetype beside)
{
    Pieces pieces{ textPiece(Tr::tr("What is counted"), sectionStyle, paper.width, mm(9)) };
    pieces.last().keepsWithNext = true;
    const QList<Definition> all = definitionsIn(tables);
    for (qsizetype i = 0; i < all.size(); i += beside) {
        pieces.append(rowOfDefinitions(all.mid(i, beside), paper.width, beside));
        const bool isAtAnEnd = i < 2 * beside || i + 3 * beside >= all.size();
        pieces.last().keepsWithNext = isAtAnEnd; // neither one line below the heading nor two on the last page
    }
    pieces.last().keepsWithNext = false;
    return pieces;
}

} // namespace lyhord::print
