#include "ui/casefile/casewindow.h"

#include "ui/casefile/casehtml.h"
#include "ui/casefile/casetext.h"
#include "ui/client/duedays.h"
#include "ui/client/notice.h"
#include "ui/client/presenceline.h"
#include "ui/client/workplace.h"
#include "ui/letters/letterview.h"
#include "ui/widgets/duewords.h"
#include "ui/widgets/emptyplace.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/guideanchor.h"
#include "ui/widgets/statuspill.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/whydue.h"
#include "ui/widgets/words.h"

#include <QtCore/QSettings>
#include <QtCore/QUrl>
#include <QtGui/QCloseEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString geometryKey = u"case window/geometry"_s;
constexpr QSize firstSize{ 560, 640 };

} // namespace

CaseWindow::CaseWindow(Workplace &workplace, const QString &number)
    : QWidget(nullptr, Qt::Window)
    , m_workplace(workplace)
    , m_number(number)
    , m_status(new StatusPill(this))
    , m_due(new StatusPill(this))
    , m_whyDue(new WhyDue(this))
    , m_headline(new QLabel(this))
    , m_text(new CaseText(this))
    , m_content(new QWidget(this))
    , m_missing(new EmptyPlace(this))
{
    setObjectName(u"caseWindow"_s);
    setGuideAnchor(this, u"own-window"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_QuitOnClose, false);
    setWindowIcon(applicationIcon());
    //: the title of a window in which a case is read: its number and the name of the program
    setWindowTitle(tr("Case %1 – Lyhörd").arg(number));
    build();
    if (!restoreGeometry(QSettings().value(geometryKey).toByteArray()))
        resize(firstSize);
    connect(&workplace, &Workplace::caseChanged, this, [this](const QString &changed) {
        if (changed.isEmpty() || changed == m_number)
            read(true);
    });
    connect(&workplace, &Workplace::rulesChanged, this, [this] { read(true); }); // and with them who may see what
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        if (!m_html.isEmpty())
            showText();
    });
    read(false);
}

void CaseWindow::build()
{
    m_headline->setWordWrap(true);
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont large = m_headline->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    m_headline->setFont(large);
    m_text->setObjectName(u"caseText"_s);
    m_text->setAccessibleName(tr("The case"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(space::wide);
    auto *number = new QLabel(m_number, m_content);
    number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    number->setMinimumHeight(m_status->sizeHint().height());
    auto *steps = new QPushButton(tr("&Go to the case in the main window"), m_content);
    steps->setObjectName(u"toMainWindow"_s);
    steps->setToolTip(tr("Steps are taken there. Ctrl+Enter"));
    auto *pills = new FlowLayout;
    for (QWidget *one : { static_cast<QWidget *>(number), static_cast<QWidget *>(m_status),
             static_cast<QWidget *>(m_due), static_cast<QWidget *>(m_whyDue) })
        pills->addWidget(one);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    column->addLayout(pills);
    column->addWidget(m_whyDue->days());
    auto *presence = new PresenceLine(m_workplace, m_content);
    presence->setCase(m_number);
    column->addWidget(presence);
    column->addWidget(m_headline);
    column->addWidget(m_text, 1);
    column->addWidget(steps, 0, Qt::AlignLeft);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    whole->addWidget(m_content);
    whole->addWidget(m_missing);
    m_content->hide();
    m_missing->show(Icon::View, tr("Case %1 is being read …").arg(m_number));
    connect(m_text, &QTextBrowser::anchorClicked, this, &CaseWindow::follow);
    connect(steps, &QPushButton::clicked, this, [this] { Q_EMIT stepsWished(m_number); });
}

//! anew: the look at it was noted when it was opened
void CaseWindow::read(bool anew)
{
    const quint64 generation = ++m_generation;
    whenDone(m_workplace.ask([number = m_number, anew](Session &session) {
        return anew ? session.cases().refreshed(number) : session.cases().open(number);
    }),
        this, [this, generation](const Result<CaseFile> &file) {
            if (generation != m_generation)
                return;
            if (file)
                show(*file);
            else
                showMissing(file.error());
        });
}

void CaseWindow::show(const CaseFile &file)
{
    m_file = file;
    const Case &subject = file.subject;
    m_headline->setText(subject.headline);
    const bool answerWaits = subject.status == CaseStatus::Closed && answerThatWaits(file.messages);
    m_status->show(inWords(subject.status), answerWaits ? Icon::InTime : iconOf(subject.status),
        answerWaits ? Tone::Neutral : toneOf(subject.status));
    const bool counts = (isOpen(subject.status) || answerWaits) && subject.deadlines.answerDue.isValid();
    m_due->setVisible(counts);
    m_whyDue->setVisible(counts);
    m_whyDue->explain(counts ? whyCaseIsDue(m_workplace, subject) : QString());
    if (counts) {
        const QDate due = subject.deadlines.answerDue;
        const QDate today = m_workplace.today();
        const WorkingCalendar &calendar = m_workplace.rules().calendar;
        const Tone tone = toneOfDue(due, subject.interimDue, today, calendar);
        m_due->show(dueInWords(due, subject.interimDue, today, calendar), iconOfDue(tone), tone);
    }
    showText();
    m_missing->hide();
    const bool isFirst = m_content->isHidden();
    m_content->QWidget::show();
    if (isFirst)
        m_text->setFocus(Qt::OtherFocusReason);
}

//! What was read can be read on while the database is away; what may no longer be seen leaves the window
void CaseWindow::showMissing(const Error &error)
{
    if (error.code == ErrorCode::Unreachable && !m_html.isEmpty())
        return;
    m_file = {};
    m_html.clear();
    m_text->clear();
    m_headline->clear();
    m_content->hide();
    m_missing->show(Icon::Warning, inSentencesWithCode(error));
    m_missing->QWidget::show();
}

void CaseWindow::showText()
{
    const QString html = workingNotesHtml(m_file, m_workplace) + caseHtml(m_file, m_workplace);
    if (html == m_html)
        return;
    m_html = html;
    const int place = m_text->verticalScrollBar()->value();
    m_text->setHtml(html);
    m_text->verticalScrollBar()->setValue(place);
}

void CaseWindow::follow(const QUrl &link)
{
    const QString target = link.path();
    if (link.scheme() == u"case")
        return Q_EMIT readingWished(target);
    if (link.scheme() != u"letter")
        return Q_EMIT stepsWished(m_number); // files and notes are at home there
    const MessageId id{ target.toLongLong() };
    const auto known = std::ranges::find(m_file.messages, id, &Message::id);
    if (known != m_file.messages.end())
        showLetterDialog(*known, this);
}

void CaseWindow::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape || event->matches(QKeySequence::Close))
        close();
    else if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        Q_EMIT stepsWished(m_number);
    else
        QWidget::keyPressEvent(event);
}

//! The others see who has the case before them; the main window tells its own when one goes back to it
void CaseWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_workplace.presence().see(m_number);
    QWidget::changeEvent(event);
}

void CaseWindow::closeEvent(QCloseEvent *event)
{
    if (m_workplace.presence().number() == m_number)
        m_workplace.presence().see({});
    QSettings().setValue(geometryKey, saveGeometry());
    QWidget::closeEvent(event);
}

} // namespace lyhord
