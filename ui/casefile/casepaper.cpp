#include "ui/casefile/casepaper.h"

#include "core/export/paintedpdf.h"
#include "core/export/printtext.h"
#include "core/model/clock.h"
#include "ui/casefile/casehtml.h"
#include "ui/client/workplace.h"
#include "ui/widgets/askprinter.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtGui/QTextDocument>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QWidget>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::CasePaper)
};

constexpr QMarginsF margins(20, 27, 20, 25); // in millimetres; the page's head and foot stand in them
constexpr double headTop = 12; // from the edge of the paper
constexpr double footBottom = 12;
constexpr double textSize = 10; // in points
constexpr double furnitureSize = 8;

QFont paperFont(double points)
{
    QFont font;
    font.setFamilies(print::fontFamilies());
    font.setStyleHint(QFont::SansSerif);
    font.setPointSizeF(points);
    return font;
}

class CasePainter
{
public:
    CasePainter(const CasePaper &paper, QPagedPaintDevice &device, QPainter &painter)
        : m_paper(paper)
        , m_device(device)
        , m_painter(painter)
        , m_millimetre(device.logicalDpiY() / 25.4)
    {
        m_document.documentLayout()->setPaintDevice(&device);
        m_document.setDocumentMargin(0);
        m_document.setDefaultFont(paperFont(textSize));
        m_document.setHtml(paper.html);
        m_document.setPageSize(QSizeF(device.width(), device.height()));
    }
    void paint()
    {
        const int pages = m_document.pageCount();
        for (int page = 0; page < pages; ++page) {
            if (page > 0)
                m_device.newPage();
            furniture(page, pages);
            body(page);
        }
    }

private:
    void body(int page)
    {
        const QRectF part(0, double(page) * m_device.height(), m_device.width(), m_device.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, Qt::black);
        context.clip = part;
        m_painter.save();
        m_painter.translate(0, -part.top());
        m_painter.setClipRect(part);
        m_document.documentLayout()->draw(&m_painter, context);
        m_painter.restore();
    }
    void furniture(int page, int pages)
    {
        m_painter.save();
        const QRectF head(
            0, (headTop - margins.top()) * m_millimetre, m_device.width(), (margins.top() - headTop) * m_millimetre);
        QFont bold = paperFont(page == 0 ? 2 * furnitureSize - 3 : furnitureSize);
        bold.setBold(true);
        m_painter.setFont(bold);
        m_painter.drawText(head, Qt::AlignLeft | Qt::AlignTop,
            QFontMetricsF(bold, &m_device).elidedText(m_paper.title, Qt::ElideRight, head.width()));
        m_painter.setFont(paperFont(furnitureSize));
        const QRectF foot(0, m_device.height(), m_device.width(), (margins.bottom() - footBottom) * m_millimetre);
        m_painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, m_paper.below);
        //: Page 2 of 7
        m_painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom, Tr::tr("%1 (%2)").arg(page + 1).arg(pages));
        m_painter.restore();
    }

    const CasePaper &m_paper;
    QPagedPaintDevice &m_device;
    QPainter &m_painter;
    double m_millimetre;
    QTextDocument m_document;
};

QPageLayout paperLayout()
{
    return QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, margins, QPageLayout::Millimeter);
}

} // namespace

CasePaper paperOf(const CaseFile &file, const Workplace &workplace)
{
    const Theme::OnPaper onPaper;
    const Case &subject = file.subject;
    return { u"%1  %2"_s.arg(subject.number, subject.headline),
        //: below the pages of a printed case: who printed it, on which day
        Tr::tr("Internal. Taken out by %1, %2").arg(workplace.person().name, dayInWords(workplace.today())),
        caseHtmlOnPaper(file, workplace), subject.number };
}

bool printCase(const CasePaper &paper, QPagedPaintDevice &device)
{
    device.setPageLayout(paperLayout());
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    CasePainter(paper, device, painter).paint();
    return painter.end();
}

Result<> saveCaseAsPdf(const CasePaper &paper, const QString &file)
{
    return print::writePaintedPdf(file, paper.title, [&paper](QPdfWriter &writer) { return printCase(paper, writer); });
}

void askAndPrintCase(const CasePaper &paper, QWidget *parent, const std::function<void(const CasePrinted &to)> &printed)
{
    askForPrinter(
        paperLayout(), Tr::tr("Print the case, internal"), paper.number, parent, [paper, printed](QPrinter &printer) {
            const bool isTaken = printCase(paper, printer);
            const QString file = printer.outputFileName();
            printed({ file, !isTaken || (!file.isEmpty() && QFileInfo(file).size() == 0) });
        });
}

} // namespace lyhord
