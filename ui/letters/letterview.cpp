#include "ui/letters/letterview.h"

#include "core/model/clock.h"
#include "core/rules/filename.h"
#include "ui/client/addressee.h"
#include "ui/client/notice.h"
#include "ui/client/noticebar.h"
#include "ui/client/workplace.h"
#include "ui/widgets/askprinter.h"
#include "ui/widgets/segmentedchoice.h"
#include "ui/widgets/style.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/words.h"

#include <QtCore/QDir>
#include <QtCore/QSaveFile>
#include <QtGui/QPageLayout>
#include <QtGui/QPdfWriter>
#include <QtGui/QTextDocument>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialog>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextBrowser>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

const QMarginsF pageMargins(25, 25, 25, 25); // millimetres

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString mailHtml(const Letter &letter, const QString &to)
{
    const QString muted = Theme::instance().muted().name();
    return u"<p style=\"margin:0\"><span style=\"color:%1\">%2</span> %3</p>"
           "<p style=\"margin-top:4px\"><b>%4</b></p><hr><p>%5</p>"_s.arg(muted, LetterView::tr("To:").toHtmlEscaped(),
               escaped(to), escaped(letter.subject), escaped(letter.body));
}

//! No letterhead: a person says this, with a greeting of their own
QString callHtml(const Letter &said, const QString &to)
{
    const QString muted = Theme::instance().muted().name();
    return u"<p style=\"margin:0\"><span style=\"color:%1\">%2</span> <b>%3</b></p>"
           "<p style=\"margin-top:4px\"><span style=\"color:%1\">%4</span></p><hr><p>%5</p>"_s.arg(muted,
               LetterView::tr("Call:").toHtmlEscaped(), escaped(to), LetterView::tr("What is said:").toHtmlEscaped(),
               escaped(said.body));
}

QString pageHtml(const Letter &letter, const QString &to, const QString &sender, const QDate &day)
{
    return u"<p><b>%1</b></p><p align=\"right\">%2</p><p>%3</p><p style=\"margin-top:24px\"><b>%4</b></p><p>%5</p>"_s
        .arg(escaped(sender), escaped(dayInWords(day)), escaped(to), escaped(letter.subject), escaped(letter.body));
}

QString addressee(const Message &message)
{
    QStringList lines{ message.toName };
    lines.append(message.toAddress);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

class LetterDialog : public QDialog
{
public:
    LetterDialog(const Message &message, QWidget *parent)
        : QDialog(parent)
        , m_message(message)
        , m_notices(new NoticeBar(this))
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowTitle(message.caseNumber.isEmpty() ? inWords(message.kind)
                                                    : LetterView::tr("%1, case %2", "kind of letter, number")
                                                          .arg(inWords(message.kind), message.caseNumber));
        auto *view = new LetterView(this);
        view->setWay(message.by);
        view->show(message.letter, addressee(message), {}, localDay(message.created));
        auto *print = new QPushButton(LetterView::tr("&Print…"), this);
        print->setIcon(icon(Icon::Print));
        auto *pdf = new QPushButton(LetterView::tr("Save as P&DF…"), this);
        pdf->setIcon(icon(Icon::Save));
        auto *close = new QPushButton(LetterView::tr("&Close"), this);
        close->setDefault(true);
        auto *buttons = new QHBoxLayout;
        buttons->addWidget(print);
        buttons->addWidget(pdf);
        buttons->addStretch();
        buttons->addWidget(close);
        auto *column = new QVBoxLayout(this);
        column->addWidget(m_notices);
        column->addWidget(view, 1);
        column->addLayout(buttons);
        resize(680, 620);
        connect(close, &QPushButton::clicked, this, &QDialog::accept);
        connect(print, &QPushButton::clicked, this, [this] { printLetter(m_message, {}, this); });
        connect(pdf, &QPushButton::clicked, this, [this] { choosePdf(); });
    }

private:
    void choosePdf()
    {
        auto *dialog = new QFileDialog(this, LetterView::tr("Save the letter as PDF"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(u"pdf"_s);
        dialog->selectFile(fileNameFrom(m_message.caseNumber + u".pdf"_s));
        QObject::connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
            const Result<> saved = saveLetterAsPdf(m_message, {}, path);
            m_notices->add(saved ? Notice{ Notice::Kind::Done,
                               LetterView::tr("Saved as %1.").arg(QDir::toNativeSeparators(path)), {}, {} }
                                 : noticeFor(saved.error()));
        });
        dialog->open();
    }

    Message m_message;
    NoticeBar *m_notices;
};

} // namespace

LetterView::LetterView(QWidget *parent)
    : QWidget(parent)
    , m_choice(new SegmentedChoice(this))
{
    m_choice->setAccessibleName(tr("How the letter is shown"));
    m_choice->setItems({ { u"mail"_s, tr("As mail") }, { u"page"_s, tr("As a page") } });
    m_choice->setKey(u"mail"_s);
    m_browser = new QTextBrowser(this); // Tab comes to it after the choice above it
    m_browser->setObjectName(u"letter"_s);
    m_browser->setAccessibleName(tr("The letter"));
    m_browser->setTabChangesFocus(true);
    m_browser->setOpenLinks(false);
    m_browser->document()->setDocumentMargin(space::wide);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    column->addWidget(m_choice, 0, Qt::AlignLeft);
    column->addWidget(m_browser, 1);
    connect(m_choice, &SegmentedChoice::keyChosen, this, [this](const QString &key) { setAsPage(key == u"page"); });
    connect(&Theme::instance(), &Theme::changed, this, &LetterView::render);
}

void LetterView::show(const Letter &letter, const QString &to, const QString &sender, QDate day)
{
    m_day = day;
    m_letter = letter;
    m_to = to;
    m_sender = sender;
    render();
}

void LetterView::showAll(const QList<Message> &letters, const Workplace &workplace)
{
    Letter all;
    QString first;
    for (const Message &message : letters) {
        const QString name = message.department.isEmpty() ? message.toName
                                                          : workplace.departmentName(message.department);
        const QString to = nameAndAddress(name, message.toAddress);
        if (&message == &letters.constFirst()) {
            all = message.letter;
            first = to;
            continue;
        }
        all.body += u"\n\n―――\n"_s + tr("To:") + u' ' + to + u'\n' + message.letter.subject + u"\n\n"_s
            + message.letter.body;
    }
    show(all, first, workplace.profile().contactCentre, workplace.today());
}

void LetterView::showWithdrawals(QList<Message> letters, const Workplace &workplace)
{
    letters.removeIf([](const Message &letter) { return letter.kind != LetterKind::Withdrawal; });
    setWay(ReplyBy::Email);
    showAll(letters, workplace);
}

void LetterView::setAsPage(bool asPage)
{
    m_asPage = asPage;
    m_choice->setKey(asPage ? u"page"_s : u"mail"_s);
    render();
}

void LetterView::setWay(ReplyBy by)
{
    m_isCall = by == ReplyBy::Phone;
    m_choice->setVisible(!m_isCall);
    m_browser->setAccessibleName(m_isCall ? tr("What is said on the phone") : tr("The letter"));
    setAsPage(by == ReplyBy::Letter);
}

void LetterView::render()
{
    if (m_isCall) {
        m_browser->setHtml(callHtml(m_letter, m_to));
        return;
    }
    m_browser->setHtml(m_asPage ? pageHtml(m_letter, m_to, m_sender, m_day) : mailHtml(m_letter, m_to));
}

void layOutLetter(QTextDocument &document, const Message &message, const QString &sender)
{
    document.setDefaultFont(QFont(document.defaultFont().family(), 11));
    document.setHtml(pageHtml(message.letter, addressee(message), sender, localDay(message.created)));
}

Result<> saveLetterAsPdf(const Message &message, const QString &sender, const QString &file)
{
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        return failed(
            ErrorCode::Broken, LetterView::tr("The file %1 cannot be written: %2.").arg(file, target.errorString()));
    {
        QPdfWriter writer(&target);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(pageMargins, QPageLayout::Millimeter);
        writer.setTitle(message.letter.subject);
        QTextDocument document;
        layOutLetter(document, message, sender);
        document.print(&writer);
    }
    if (!target.commit())
        return failed(
            ErrorCode::Broken, LetterView::tr("The file %1 cannot be written: %2.").arg(file, target.errorString()));
    return {};
}

void printLetter(const Message &message, const QString &sender, QWidget *parent)
{
    const QPageLayout paper(QPageSize(QPageSize::A4), QPageLayout::Portrait, pageMargins, QPageLayout::Millimeter);
    askForPrinter(paper, LetterView::tr("Print the letter"),
        message.caseNumber.isEmpty() ? LetterView::tr("Letter") : message.caseNumber, parent,
        [message, sender](QPrinter &printer) {
            QTextDocument document;
            layOutLetter(document, message, sender);
            document.print(&printer);
        });
}

void showLetterDialog(const Message &message, QWidget *parent)
{
    (new LetterDialog(message, parent))->open();
}

} // namespace lyhord
