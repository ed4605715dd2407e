#include "ui/letters/letterpaper.h"

#include "ui/widgets/askprinter.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QFont>
#include <QtGui/QPageLayout>
#include <QtGui/QPageSize>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtGui/QTextBlock>
#include <QtGui/QTextCursor>
#include <QtGui/QTextDocument>
#include <QtGui/QTextLayout>
#include <QtPrintSupport/QPrintPreviewWidget>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialog>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QGraphicsView>
#include <QtWidgets/QPushButton>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::LetterPaper)
};

constexpr qreal inchInMillimetres = 25.4;
constexpr QMarginsF margins{ 25, 20, 20, 20 }; //!< millimetres
constexpr QSizeF paperSize{ 210, 297 };
constexpr qreal addressTop = 50; //!< where the window of a C5 envelope is, from the paper's edge
constexpr qreal addressLeft = 105;
constexpr qreal textTop = 100;
constexpr QSize previewSize{ 760, 680 };

QPageLayout paperLayout()
{
    return { QPageSize(QPageSize::A4), QPageLayout::Portrait, margins, QPageLayout::Millimeter };
}

//! Paints onto whatever device, page after page
class PaperPainter
{
public:
    PaperPainter(const LetterPaper &paper, QPagedPaintDevice &device, QPainter &painter)
        : m_paper(paper)
        , m_device(device)
        , m_painter(painter)
        , m_dot(device.logicalDpiX() / inchInMillimetres)
    {
    }
    void paint()
    {
        m_painter.setFont(QFont(u"sans-serif"_s, 11));
        paintHead();
        paintBody();
    }

private:
    [[nodiscard]] qreal mm(qreal millimetres) const { return millimetres * m_dot; }
    [[nodiscard]] qreal width() const { return mm(paperSize.width() - margins.left() - margins.right()); }
    [[nodiscard]] qreal height() const { return mm(paperSize.height() - margins.top() - margins.bottom()); }

    void paintHead()
    {
        const QFont plain = m_painter.font();
        QFont strong = plain;
        strong.setBold(true);
        m_painter.setFont(strong);
        m_painter.drawText(QRectF(0, 0, mm(75), mm(20)), Qt::TextWordWrap, m_paper.sender);
        m_painter.setFont(plain);
        const qreal left = mm(addressLeft - margins.left());
        m_painter.drawText(QRectF(left, 0, mm(80), mm(10)), 0, m_paper.day);
        m_painter.drawText(
            QRectF(left, mm(addressTop - margins.top()), mm(80), mm(40)), Qt::TextWordWrap, m_paper.addressee);
    }

    void paintBody()
    {
        QTextDocument document;
        document.documentLayout()->setPaintDevice(&m_device);
        document.setDefaultFont(m_painter.font());
        document.setDocumentMargin(0);
        document.setPlainText(m_paper.letter.subject + u"\n\n"_s + m_paper.letter.body);
        QTextCursor subject(document.firstBlock());
        subject.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QTextCharFormat strong;
        strong.setFontWeight(QFont::Bold);
        subject.mergeCharFormat(strong);
        document.setTextWidth(width());
        document.documentLayout()->documentSize(); // lays out every block
        paintLines(document);
    }

    //! Line by line: a page ends between two lines, never through one
    void paintLines(const QTextDocument &document)
    {
        qreal y = mm(textTop - margins.top());
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            const QTextLayout *layout = block.layout();
            for (int i = 0; i < layout->lineCount(); ++i) {
                const QTextLine line = layout->lineAt(i);
                if (y + line.height() > height()) {
                    m_device.newPage();
                    y = 0;
                }
                line.draw(&m_painter, QPointF(0, y - line.y()));
                y += line.height();
            }
        }
    }

    const LetterPaper &m_paper;
    QPagedPaintDevice &m_device;
    QPainter &m_painter;
    qreal m_dot;
};

//! The pages as they will lie in the printer. Qt's own preview has a tool bar that the keyboard does not reach.
class PaperPreview : public QDialog
{
public:
    PaperPreview(const LetterPaper &paper, QWidget *parent)
        : QDialog(parent)
        , m_printer(QPrinter::ScreenResolution)
    {
        setWindowTitle(Tr::tr("Preview of the letter"));
        m_printer.setPageLayout(paperLayout());
        auto *pages = new QPrintPreviewWidget(&m_printer, this);
        pages->setViewMode(QPrintPreviewWidget::AllPagesView);
        pages->setZoomMode(QPrintPreviewWidget::FitToWidth);
        QObject::connect(pages, &QPrintPreviewWidget::paintRequested, this,
            [paper](QPrinter *device) { printLetter(paper, *device); });
        if (auto *view = pages->findChild<QGraphicsView *>()) {
            view->setAccessibleName(paper.letter.subject);
            view->setAccessibleDescription(paper.letter.body);
        }
        auto *buttons = new QDialogButtonBox(this);
        QPushButton *print = buttons->addButton(Tr::tr("&Print…"), QDialogButtonBox::ActionRole);
        QPushButton *close = buttons->addButton(Tr::tr("&Close"), QDialogButtonBox::RejectRole);
        close->setDefault(true);
        QObject::connect(print, &QPushButton::clicked, this, [this, paper] { askAndPrintLetter(paper, this); });
        QObject::connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        auto *column = new QVBoxLayout(this);
        column->addWidget(pages, 1);
        column->addWidget(buttons);
        resize(previewSize);
        close->setFocus();
    }

private:
    QPrinter m_printer;
};

} // namespace

void printLetter(const LetterPaper &paper, QPagedPaintDevice &device)
{
    printLetters({ paper }, device);
}

bool printLetters(const QList<LetterPaper> &papers, QPagedPaintDevice &device)
{
    QPainter painter; // one for all: when it ends, so does what is printed
    if (!painter.begin(&device))
        return false;
    for (qsizetype i = 0; i < papers.size(); ++i) {
        if (i > 0)
            device.newPage();
        PaperPainter(papers.at(i), device, painter).paint();
    }
    return painter.end();
}

bool saveLetterAsPdf(const LetterPaper &paper, const QString &file)
{
    {
        QPdfWriter writer(file);
        writer.setPageLayout(paperLayout());
        writer.setTitle(paper.letter.subject);
        writer.setCreator(QCoreApplication::applicationName());
        printLetter(paper, writer);
    }
    return QFileInfo(file).size() > 0;
}

void previewLetter(const LetterPaper &paper, QWidget *parent)
{
    auto *dialog = new PaperPreview(paper, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void askAndPrintLetter(const LetterPaper &paper, QWidget *parent)
{
    askAndPrintLetters({ paper }, parent, {});
}

void askAndPrintLetters(
    const QList<LetterPaper> &papers, QWidget *parent, const std::function<void(const PrintedTo &to)> &printed)
{
    const QString number = papers.size() == 1 ? papers.constFirst().number : QString();
    const QString title = number.isEmpty() ? Tr::tr("Print %n letter(s)", nullptr, int(papers.size()))
                                           : Tr::tr("Print the letter in case %1").arg(number);
    //: the name of a file with letters that were printed
    const QString name = number.isEmpty() ? Tr::tr("%Ln letter(s)", nullptr, int(papers.size())) : number;
    askForPrinter(paperLayout(), title, name, parent, [papers, printed](QPrinter &printer) {
        const bool failed = !printLetters(papers, printer);
        if (printed)
            printed({ printer.outputFileName(), failed });
    });
}

} // namespace lyhord
