#include "ui/outbox/outboxpage.h"

#include "core/rules/filename.h"
#include "core/rules/waitingletters.h"
#include "core/services/outbox.h"
#include "ui/client/dispatching.h"
#include "ui/client/workplace.h"
#include "ui/letters/letterpaper.h"
#include "ui/outbox/outboxmodel.h"
#include "ui/widgets/emptyplace.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/lineview.h"
#include "ui/widgets/readingview.h"
#include "ui/widgets/statuspill.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/turningsplitter.h"
#include "ui/widgets/typingpause.h"
#include "ui/widgets/words.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStackedWidget>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

constexpr int roomForTwo = 780; //!< list and what is chosen in it
constexpr int mostMessages = 1000;

QString dispatchedAs(ReplyBy way)
{
    switch (way) {
    case ReplyBy::Email:
        return OutboxPage::tr("Sent");
    case ReplyBy::Letter:
        return OutboxPage::tr("Posted");
    case ReplyBy::Phone:
        return OutboxPage::tr("Called");
    }
    return {};
}
}

OutboxPage::OutboxPage(Workplace &workplace, Navigator &navigator, QWidget *parent)
    : Page(parent)
    , m_workplace(workplace)
    , m_navigator(navigator)
    , m_model(new OutboxModel([&workplace](const QString &key) { return workplace.departmentName(key); }, this))
    , m_to(new QLineEdit(this))
    , m_late(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new LineView(tr("Letters"), OutboxModel::To, m_stack))
    , m_empty(new EmptyPlace(m_stack))
    , m_letter(new ReadingView(tr("The letter"), this))
    , m_preview(new QPushButton(icon(Icon::Shown), tr("Pre&view"), this))
    , m_print(new QPushButton(icon(Icon::Print), tr("&Print…"), this))
    , m_pdf(new QPushButton(icon(Icon::Save), tr("&Save as PDF…"), this))
    , m_sent(new QPushButton(icon(Icon::Check), dispatchInWords(ReplyBy::Letter), this))
    , m_case(new QPushButton(icon(Icon::Right), tr("&Open the case"), this))
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    build();
    connectParts();
    showMessage();
}

void OutboxPage::build()
{
    auto *heading = new QLabel(tr("Outbox"), this);
    asHeading(heading);
    m_to->setPlaceholderText(tr("Name, address or department"));
    auto *top = new QHBoxLayout;
    top->addWidget(heading, 1);
    top->addWidget(new Field(tr("Goes &to"), m_to, u"to"_s, this, Field::Side::Left), 1);

    m_view->setModel(m_model);
    m_view->horizontalHeader()->resizeSection(OutboxModel::State, 116);
    m_view->horizontalHeader()->resizeSection(OutboxModel::Created, 104);
    m_view->horizontalHeader()->resizeSection(OutboxModel::CaseNumber, 104);
    m_view->horizontalHeader()->resizeSection(OutboxModel::Kind, 160);
    m_view->horizontalHeader()->resizeSection(OutboxModel::Waited, 96);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_empty->show(Icon::AnswersToSend,
        tr("No letter here. Letters to departments and answers appear here as soon as they are written."));

    auto *columns = new TurningSplitter(roomForTwo, this);
    columns->addWidget(m_stack);
    columns->addWidget(rightSide());
    columns->setStretchFactor(0, 1);
    columns->setStretchFactor(1, 1);
    columns->setSizes({ 660, 500 });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::unit, space::unit, space::unit, space::unit);
    m_late->setObjectName(u"lateMail"_s);
    m_late->setWordWrap(true);
    m_late->hide();
    column->addLayout(top);
    column->addWidget(m_late);
    column->addWidget(columns, 1);
}

QWidget *OutboxPage::rightSide()
{
    auto *right = new QWidget(this);
    right->setMinimumHeight(fontMetrics().height() * 14); // the buttons on two lines, and some of what they are about
    auto *buttons = new QWidget(right);
    auto *flow = new FlowLayout(buttons);
    for (QPushButton *button : { m_preview, m_print, m_pdf, m_sent, m_case }) {
        button->setParent(buttons);
        flow->addWidget(button);
    }
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(buttons);
    column->addWidget(m_letter, 1);
    return right;
}

void OutboxPage::connectParts()
{
    connect(m_to, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &OutboxPage::read);
    connect(m_view, &LineView::currentRowChanged, this, &OutboxPage::showMessage);
    connect(m_view, &LineView::opened, this, [this] { m_letter->setFocus(); });
    connect(m_preview, &QPushButton::clicked, this, [this] { previewLetter(paper(), this); });
    connect(m_print, &QPushButton::clicked, this, [this] { askAndPrintLetter(paper(), this); });
    connect(m_pdf, &QPushButton::clicked, this, &OutboxPage::saveAsPdf);
    connect(m_sent, &QPushButton::clicked, this, &OutboxPage::markDispatched);
    connect(m_case, &QPushButton::clicked, this, [this] {
        if (const Message *message = current())
            m_navigator.openCase(message->caseNumber);
    });
    const auto readIfSeen = [this] {
        if (isVisible())
            read();
    };
    connect(&m_workplace, &Workplace::caseChanged, this, readIfSeen);
    connect(&m_workplace, &Workplace::outboxChanged, this, readIfSeen);
}

QString OutboxPage::title() const
{
    return tr("Outbox");
}

void OutboxPage::load(const PageRequest &)
{
    m_to->clear();
}

void OutboxPage::activated()
{
    read();
}

void OutboxPage::focusFirst()
{
    m_wantsFocus = m_model->rowCount() == 0;
    if (m_wantsFocus)
        m_to->setFocus(Qt::OtherFocusReason);
    else
        m_view->setFocus(Qt::OtherFocusReason);
}

QString OutboxPage::caseNumber() const
{
    const Message *message = current();
    return message ? message->caseNumber : QString();
}

void OutboxPage::read()
{
    const auto asked = m_workplace.ask(
        [to = m_to->text().trimmed()](Session &session) { return session.outbox().messages(to, mostMessages); });
    whenDone(asked, this, [this, generation = ++m_generation](const Result<QList<Message>> &messages) {
        if (generation != m_generation)
            return;
        if (messages)
            showMessages(waitingFirst(*messages));
        else
            m_navigator.showNotice(noticeFor(messages.error()));
    });
}

//! R89: that e-mails wait is no news; that nothing sends them is
void OutboxPage::showLate(const QList<Message> &messages)
{
    const LateMail late = lateMail(messages, m_workplace.now());
    m_late->setVisible(late.count > 0);
    if (late.count == 0)
        return;
    QPalette coloured = m_late->palette();
    coloured.setColor(QPalette::WindowText, Theme::instance().text(Tone::Late));
    m_late->setPalette(coloured);
    m_late->setText(tr("%n e-mail(s) wait too long already, the oldest since %1: nothing is sending them. Tell "
                       "whoever looks after the program, or send them from another program and mark them as sent.",
        nullptr, late.count)
                        .arg(momentInWords(late.since)));
}

void OutboxPage::showMessages(const QList<Message> &messages)
{
    showLate(messages);
    if (m_model->shows(messages, m_workplace.now()) && !m_wantsFocus)
        return;
    const MessageId before = current() ? current()->id : MessageId();
    const int place = m_view->verticalScrollBar()->value();
    m_model->setMessages(messages, m_workplace.now());
    m_stack->setCurrentWidget(messages.isEmpty() ? static_cast<QWidget *>(m_empty) : m_view);
    if (!messages.isEmpty())
        m_view->setCurrentIndex(m_model->index(qMax(0, m_model->rowOf(before)), 0));
    m_view->verticalScrollBar()->setValue(place);
    if (m_wantsFocus && !messages.isEmpty() && m_to->text().isEmpty())
        focusFirst();
    showMessage();
}

const Message *OutboxPage::current() const
{
    return m_model->messageAt(m_view->currentIndex().row());
}

void OutboxPage::showButtons(const Message *message)
{
    for (QPushButton *button : { m_preview, m_print, m_pdf })
        button->setEnabled(message != nullptr);
    m_case->setEnabled(message && !message->caseNumber.isEmpty()); // a report is about no case
    m_sent->setEnabled(message && message->isWaiting());
    m_sent->setText(dispatchInWords(message ? message->by : ReplyBy::Letter));
    m_sent->setToolTip(dispatchKeys().toString(QKeySequence::NativeText));
}

void OutboxPage::showMessage()
{
    const Message *message = current();
    showButtons(message);
    m_letter->clear();
    if (!message)
        return;
    const bool waits = message->state == MessageState::Queued && message->notBefore > m_workplace.now();
    const Icon symbol = message->state == MessageState::Sent ? Icon::Done
        : message->state == MessageState::Failed             ? Icon::Warning
                                                             : Icon::InTime;
    auto *state = new StatusPill(m_letter);
    state->show(stateInWords(*message), symbol, toneOf(*message));
    m_letter->addTitle(message->letter.subject);
    m_letter->addWidget(state);
    m_letter->addValue(tr("To"), m_model->addresseeOf(*message));
    m_letter->addValue(tr("Address"), message->secret ? QString() : message->toAddress);
    m_letter->addValue(tr("Goes by"), inWords(message->by));
    m_letter->addValue(tr("Written"), momentInWords(message->created));
    m_letter->addValue(tr("Waits until"), waits ? momentInWords(message->notBefore) : QString());
    m_letter->addValue(dispatchedAs(message->by), message->sent ? momentInWords(*message->sent) : QString());
    m_letter->addValue(tr("By"), message->sentBy);
    m_letter->addValue(tr("What went wrong"), message->failure);
    QStringList files;
    for (const Attachment &file : message->files)
        files.append(file.name);
    m_letter->addValue(tr("With it goes"), files.join(u", "_s));
    m_letter->addHeading(tr("The letter"));
    m_letter->addText(message->letter.body);
    m_letter->finish();
}

LetterPaper OutboxPage::paper() const
{
    const Message *message = current();
    if (!message)
        return {};
    const Profile &profile = m_workplace.profile();
    const bool posted = message->by == ReplyBy::Letter && message->department.isEmpty() && !message->secret;
    const QString addressee = posted ? message->toName + u'\n' + message->toAddress : m_model->addresseeOf(*message);
    return { profile.contactCentre + u'\n' + profile.municipality, addressee, dayInWords(localDay(message->created)),
        message->letter, message->caseNumber };
}

void OutboxPage::saveAsPdf()
{
    const Message *message = current();
    if (!message)
        return;
    auto *dialog = new QFileDialog(this, tr("Save the letter as"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    const bool isReport = message->caseNumber.isEmpty();
    dialog->selectFile(fileNameFrom((isReport ? tr("Letter with a report") : message->caseNumber) + u".pdf"_s));
    connect(dialog, &QFileDialog::fileSelected, this, [this, paper = paper()](const QString &file) {
        if (saveLetterAsPdf(paper, file))
            m_navigator.showNotice({ Notice::Kind::Done, tr("The letter was saved as %1.").arg(file), {}, {} });
        else
            m_navigator.showNotice({ Notice::Kind::Failure,
                tr("The letter could not be saved as %1. Choose another folder.").arg(file), {}, {} });
    });
    dialog->open();
}

bool OutboxPage::markDispatched()
{
    const Message *message = current();
    if (!message || !message->isWaiting())
        return false;
    dispatchLetter(m_workplace, m_navigator, *message);
    return true;
}

} // namespace lyhord
