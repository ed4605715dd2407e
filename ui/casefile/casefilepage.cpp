#include "ui/casefile/casefilepage.h"

#include "core/rules/currentassignments.h"
#include "core/rules/earlieranswers.h"
#include "core/rules/waitingletters.h"
#include "core/services/outbox.h"
#include "ui/casefile/casehead.h"
#include "ui/casefile/casehtml.h"
#include "ui/casefile/casesteps.h"
#include "ui/casefile/casetext.h"
#include "ui/casefile/correctionform.h"
#include "ui/casefile/formscroll.h"
#include "ui/casefile/stepform.h"
#include "ui/client/dispatching.h"
#include "ui/client/draftnotices.h"
#include "ui/client/formdraft.h"
#include "ui/client/presenceline.h"
#include "ui/client/stepwords.h"
#include "ui/client/workplace.h"
#include "ui/widgets/buttonmenu.h"
#include "ui/widgets/emptyplace.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/keptline.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/readmorebutton.h"
#include "ui/widgets/style.h"
#include "ui/widgets/textedit.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/words.h"

#include <QtCore/QMimeData>
#include <QtGui/QDragEnterEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTextBrowser>

#include <algorithm>
#include <utility>

// Reading a case. The steps that are taken from here are in casefilepage_steps.cpp, what others do meanwhile in
// casefilepage_meanwhile.cpp.
namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int leastFormHeight = 150; // pixels: a line of text and its label, and room round what is scrolled to
constexpr int leastTextHeight = 72;
constexpr int lowPane = 20; // lines of text: below that the head would leave the case next to nothing
constexpr int roomForTwo = 720; // the form and the case beside each other
constexpr int shownOthers = 5; // of the person's other cases

//! As high as it is allowed to be. Where there is less room the form in it scrolls, and the window stays as it is.
class FormHolder : public QWidget
{
public:
    using QWidget::QWidget;
    [[nodiscard]] QSize sizeHint() const override { return { QWidget::sizeHint().width(), maximumHeight() }; }
    [[nodiscard]] bool hasHeightForWidth() const override { return false; } // else that would be the least it takes
};

int leastHeight(const QLayout &layout, int width)
{
    return layout.hasHeightForWidth() ? layout.totalMinimumHeightForWidth(width) : layout.totalMinimumSize().height();
}

} // namespace

CaseFilePage::CaseFilePage(Workplace &workplace, Navigator &navigator, QWidget *parent)
    : Page(parent)
    , m_workplace(workplace)
    , m_navigator(navigator)
{
    setObjectName(u"casePage"_s);
    setAcceptDrops(true);
    build();
    m_slow.setSingleShot(true);
    m_slow.setInterval(150);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        m_content->hide();
        m_empty->show(Icon::View, tr("Case %1 is being read …").arg(m_number));
        m_empty->show();
    });
    m_previewSoon.setSingleShot(true);
    m_previewSoon.setInterval(200);
    connect(&m_previewSoon, &QTimer::timeout, this, &CaseFilePage::preview);
    connect(&workplace, &Workplace::caseChanged, this, [this](const QString &number) {
        if (!m_number.isEmpty() && (number.isEmpty() || number == m_number))
            read(true);
    });
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        m_html.clear();
        if (!m_file.subject.number.isEmpty())
            show(m_file);
    });
}

//! The draft is kept while all that belongs to it is there
CaseFilePage::~CaseFilePage()
{
    if (m_draft)
        m_draft->end();
}

void CaseFilePage::build()
{
    m_head = new CaseHead(m_workplace, this);
    m_next = new QPushButton(this);
    m_next->setObjectName(u"nextStep"_s);
    m_next->setProperty(primaryProperty, true);
    m_undo = new QPushButton(this);
    m_undo->setObjectName(u"undoStep"_s);
    m_undo->setIcon(icon(Icon::Undo));
    m_more = new QPushButton(tr("&More steps"), this);
    m_more->setObjectName(u"moreSteps"_s);
    m_menu = new QMenu(this);
    giveMenu(m_more, m_menu);
    m_more->removeAction(m_menu->menuAction()); // else its keys count twice while the button has the keyboard

    m_text = new CaseText(this);
    m_text->setObjectName(u"caseText"_s);
    m_text->setAccessibleName(tr("The case"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(space::wide);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // a form's room comes first
    m_text->setWhole(false, leastTextHeight);
    connect(m_text, &QTextBrowser::anchorClicked, this, &CaseFilePage::follow);

    auto *buttons = new FlowLayout;
    for (QPushButton *button : { m_next, m_more, m_undo })
        buttons->addWidget(button);

    m_formHolder = new FormHolder(this);
    m_formHolder->setObjectName(u"formPlace"_s);
    m_formHolder->hide();
    m_formPlace = new QVBoxLayout(m_formHolder);
    m_formPlace->setContentsMargins(0, 0, 0, 0);
    m_formHolder->installEventFilter(this);
    m_presence = new PresenceLine(m_workplace, this);
    m_meanwhile = new QLabel(this);
    m_meanwhile->setObjectName(u"meanwhile"_s);
    m_meanwhile->setWordWrap(true);
    m_meanwhile->setTextFormat(Qt::PlainText);
    m_meanwhile->hide();
    m_kept = new KeptLine(tr("Begin from the case (&Q)"), this);
    connect(m_kept, &KeptLine::beginAnewWished, this, &CaseFilePage::beginFromCase);

    m_news = new QLabel(this);
    m_news->setObjectName(u"news"_s);
    m_news->setWordWrap(true);
    m_news->setTextFormat(Qt::PlainText);
    m_news->hide();

    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    column->addWidget(m_head);
    column->addWidget(m_presence);
    column->addLayout(buttons);
    column->addWidget(m_news);
    column->addWidget(m_meanwhile);
    column->addWidget(m_kept);
    m_readMore = new ReadMoreButton(tr("Read more of the case"), m_content);
    m_readMore->hide();
    connect(m_readMore, &QPushButton::toggled, this, &CaseFilePage::readMore);
    m_body = new QVBoxLayout;
    m_body->setSpacing(space::unit);
    m_body->addWidget(m_formHolder);
    m_body->addWidget(m_readMore, 0, Qt::AlignLeft);
    m_body->addWidget(m_text, 1);
    column->addLayout(m_body, 1);

    m_empty = new EmptyPlace(this);
    m_empty->show(Icon::Inbox, tr("Choose a case in the list to read it here."));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(space::page, space::wide, space::page, space::wide);
    whole->addWidget(m_empty);
    whole->addWidget(m_content);
    m_keptWords = new TextEdit(this);
    m_keptWords->setObjectName(u"keptWords"_s);
    m_keptWords->setReadOnly(true);
    m_keptWords->hide();
    whole->addWidget(m_keptWords, 1);
    m_content->hide();
    connect(m_next, &QPushButton::clicked, this, [this] { take(m_nextStep); });
    connect(m_undo, &QPushButton::clicked, this, &CaseFilePage::undo);
}

//! A form has the room it needs, up to so much of the page that the case can still be read; in a low window all of it,
//! so that nothing scrolls but the page
void CaseFilePage::fitForm()
{
    const QList<FormScroll *> scrolled = m_formHolder->findChildren<FormScroll *>();
    for (FormScroll *fields : scrolled)
        fields->setWhole(isLow());
    const QLayout *form = m_formHolder->layout();
    const int width = m_formHolder->width();
    const int wanted = form->hasHeightForWidth() ? form->totalHeightForWidth(width) : form->totalSizeHint().height();
    const QWidget *open = m_form ? static_cast<QWidget *>(m_form) : m_correction;
    const int leastOpen = open ? qMax(leastFormHeight, leastHeight(*open->layout(), width)) : wanted;
    const int leastForm = isLow() ? wanted : qMin(wanted, leastOpen);
    // What stands round it keeps the room it needs: a form is scrolled sooner than the window grows.
    const int ofHolder = m_formHolder->isHidden() ? 0 : m_formHolder->minimumHeight();
    const int others = leastHeight(*m_content->layout(), m_content->width()) - ofHolder;
    const int room = qMax(leastForm, qMin(m_content->height() * 2 / 3, m_content->height() - others));
    const bool isBeside = m_body->direction() == QBoxLayout::LeftToRight;
    const int most = isBeside ? wanted : m_readMore->isChecked() ? leastForm : room;
    m_formHolder->setMinimumHeight(leastForm);
    m_formHolder->setMaximumHeight(qMin(wanted, most));
    m_formHolder->updateGeometry();
    if (isLow()) // when all has its place
        QMetaObject::invokeMethod(this, &CaseFilePage::showTyping, Qt::QueuedConnection);
}

//! What is being typed stays in sight when something comes in above it
void CaseFilePage::showTyping()
{
    const QWidget *typing = m_formHolder->focusWidget();
    PageFrame *around = PageFrame::around(this);
    if (!around || !typing || !typing->hasFocus())
        return;
    const QWidget *field = typing; // with its label
    while (field && field != m_formHolder && !qobject_cast<const Field *>(field))
        field = field->parentWidget();
    if (qobject_cast<const Field *>(field))
        around->bringIntoSight(field);
    around->bringIntoSight(typing);
}

//! While something is written about it the case is in sight: beside the form where there is room for both, else below
void CaseFilePage::arrangeForm()
{
    const bool isOpen = m_form || m_correction;
    const bool isBeside = isOpen && m_content->width() >= roomForTwo;
    m_body->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_body->setSpacing(isBeside ? space::page : space::unit);
    m_body->setStretchFactor(m_formHolder, isBeside ? 1 : 0);
    m_body->setAlignment(m_formHolder, isBeside ? Qt::AlignTop : Qt::Alignment());
    const bool canOpen = isOpen && !isBeside && !isLow();
    const int takes = canOpen ? m_readMore->sizeHint().height() + space::unit : 0; // the page gets no higher by it
    m_text->setWhole(isLow(), leastTextHeight - takes);
    m_readMore->setVisible(canOpen);
    fitForm();
}

//! What is seen of the page; it is as high as it needs to be, and scrolled by what holds it
bool CaseFilePage::isLow() const
{
    return parentWidget() && parentWidget()->height() < fontMetrics().lineSpacing() * lowPane;
}

bool CaseFilePage::event(QEvent *event)
{
    if (event->type() == QEvent::ParentChange && parentWidget())
        parentWidget()->installEventFilter(this);
    return Page::event(event);
}

//! What the person said, and not what stands above it
void CaseFilePage::showSaid()
{
    if (m_form || m_correction)
        m_text->scrollToAnchor(saidAnchor);
}

void CaseFilePage::readMore(bool more)
{
    fitForm();
    if (more)
        m_text->setFocus(Qt::OtherFocusReason);
    else if (QWidget *typing = m_formHolder->focusWidget())
        typing->setFocus(Qt::OtherFocusReason);
}

bool CaseFilePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_formHolder && event->type() == QEvent::LayoutRequest)
        fitForm();
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        arrangeForm();
    return Page::eventFilter(watched, event);
}

void CaseFilePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrangeForm();
}

QString CaseFilePage::title() const
{
    return m_number.isEmpty() ? tr("Case") : tr("Case %1").arg(m_number);
}

void CaseFilePage::load(const PageRequest &request)
{
    if (request.number != m_number) {
        closeForm();
        forget();
        m_keptWords->hide();
    }
    m_wishedStep = request.step;
    m_number = request.number;
    m_wanted = request.draft;
    m_presence->setCase(m_number);
    Q_EMIT titleChanged();
    read(false);
}

//! The steps of the case before are not this one's; its text leaves when this one's has come, or in a moment
void CaseFilePage::forget()
{
    m_file = {};
    m_others = {};
    m_nextStep.clear();
    m_shownSteps.clear();
    m_menu->clear();
    m_undoText.clear();
    m_undoWhenRead = false;
    for (QAction *action : std::as_const(m_actions)) {
        action->setEnabled(false);
        action->deleteLater();
    }
    m_actions.clear();
    if (m_next->hasFocus() || m_more->hasFocus() || m_undo->hasFocus())
        m_text->setFocus(Qt::OtherFocusReason);
    for (QPushButton *button : { m_next, m_more, m_undo })
        button->setEnabled(false);
    m_slow.start();
    Q_EMIT menuActionsChanged();
}

//! anew: the look at it was noted when it was opened
void CaseFilePage::read(bool anew)
{
    const quint64 generation = ++m_generation;
    whenDone(m_workplace.ask([number = m_number, anew](Session &session) {
        return anew ? session.cases().refreshed(number) : session.cases().open(number);
    }),
        this, [this, generation, anew](const Result<CaseFile> &file) {
            if (generation != m_generation)
                return;
            m_generationShown = generation;
            const bool isUndoWished = std::exchange(m_undoWhenRead, false);
            if (!file)
                return showMissing(file.error());
            if (file->handedOver && (m_form || m_correction)) { // only that it was is left to see
                leaveForm();
                m_navigator.back();
            }
            if (!anew) // what is new stays marked as long as the case is open
                m_newSince = file->seenBefore;
            show(*file);
            noteLook();
            seekOthers();
            if (isUndoWished)
                undo();
        });
}

//! For whoever may see who they are (L9); behind the case, which does not wait for them
void CaseFilePage::seekOthers()
{
    const PersonSought person = personSought(m_file.subject.submitter, m_file.subject.isSecret());
    const auto take = [this, generation = m_generation](const EarlierCases &found) {
        if (generation != m_generation || m_file.subject.number != m_number)
            return;
        EarlierCases others = found;
        const auto isThis = [this](const CaseRow &row) { return row.number == m_number; };
        others.byContact.removeIf(isThis);
        others.byName.removeIf(isThis);
        if (std::exchange(m_others, others) != others)
            showText();
    };
    if (person.isEmpty() || m_file.masked)
        return take({});
    whenDone(m_workplace.ask([person](Session &session) { return session.cases().earlierOf(person, shownOthers + 1); },
                 Lane::Background),
        this, [take](const Result<EarlierCases> &found) { take(found.value_or(EarlierCases())); });
}

//! Noted behind the page: what a person reads does not wait for it
void CaseFilePage::noteLook()
{
    const EventId newest = m_file.events.isEmpty() ? EventId() : m_file.events.constLast().id;
    if (!isVisible() || newest <= m_file.seenBefore)
        return;
    const auto note = [id = m_file.subject.id, newest](
                          Session &session) { return session.caseMarks().noteLook(id, newest); };
    const QString &number = m_file.subject.number;
    whenDone(m_workplace.ask(note, Lane::Background), this, [this, number](const Result<> &noted) {
        if (noted)
            m_workplace.readMarks();
        else if (noted.error().code != ErrorCode::Unreachable)
            m_navigator.showNotice(noticeFor(noted.error(), number));
    });
}

void CaseFilePage::showMissing(const Error &error)
{
    const bool isAway = error.code == ErrorCode::Unreachable;
    if (isAway && m_file.subject.number == m_number) // what was read can be read on
        return show(CaseFile(m_file));
    const bool hadKeyboard = isAncestorOf(QApplication::focusWidget());
    leaveForm();
    forget();
    m_slow.stop();
    m_html.clear();
    m_text->clear();
    m_wishedStep.clear();
    m_content->hide();
    m_empty->show(Icon::Warning,
        isAway ? tr("The database cannot be reached. The case is shown as soon as it is there again.")
               : inSentencesWithCode(error));
    m_empty->show();
    if (!isAway && showKeptWords())
        return;
    if (hadKeyboard) // and not to whatever comes first in the window
        m_navigator.back();
}

//! What the person has written about a case that she may not open any more is hers to read and to copy. True: that was
//! what she wanted, and the keyboard is there.
bool CaseFilePage::showKeptWords()
{
    QStringList words;
    const QList<LocalDrafts::Entry> entries = m_workplace.drafts().entries();
    for (const LocalDrafts::Entry &entry : entries) {
        if (entry.about != m_number)
            continue;
        if (const Result<SpooledDraft> draft = m_workplace.drafts().load(entry.token))
            words += writtenWords(*draft);
    }
    m_keptWords->setAccessibleName(tr("What you have written about case %1").arg(m_number));
    m_keptWords->setPlainText(words.join(u"\n\n"_s));
    m_keptWords->setVisible(!words.isEmpty());
    const bool isWanted = !std::exchange(m_wanted, {}).isEmpty() && !words.isEmpty();
    if (isWanted)
        m_keptWords->setFocus(Qt::OtherFocusReason);
    return isWanted;
}

//! The case has gone out of the person's sight: nothing can be done in the form, and its words wait as a draft
void CaseFilePage::leaveForm()
{
    if (!m_form && !m_correction)
        return;
    const QString token = m_draft->token();
    closeForm();
    tellTakenAway(m_workplace.drafts(), m_navigator, token, m_number);
}

void CaseFilePage::show(const CaseFile &file)
{
    m_slow.stop();
    m_file = file;
    m_keptWords->hide();
    m_empty->hide();
    m_content->show();
    m_head->show(m_file);
    showNews();
    showSteps();
    showText();
    showMeanwhile();
    if (m_file.handedOver)
        showKeptWords();
    else
        openKept();
    if (!m_wishedStep.isEmpty()) // when the window has come to rest: a step may lead to another page
        QMetaObject::invokeMethod(this, &CaseFilePage::takeWished, Qt::QueuedConnection);
}

//! Where one reads and what is marked stay when somebody has changed the case
void CaseFilePage::showText()
{
    const QString html = workingNotesHtml(m_file, m_workplace) + caseHtml(m_file, m_workplace, m_newSince, m_others);
    if (html == m_html)
        return;
    const bool another = m_textOf != m_file.subject.number;
    m_textOf = m_file.subject.number;
    m_html = html;
    QTextCursor marked = m_text->textCursor();
    const QString words = marked.selectedText();
    const int from = marked.selectionStart();
    const int place = m_text->verticalScrollBar()->value();
    m_text->setHtml(html);
    if (another)
        return m_text->showBeginning();
    if (!words.isEmpty() && from + words.size() < m_text->document()->characterCount()) {
        marked = m_text->textCursor();
        marked.setPosition(from);
        marked.setPosition(from + int(words.size()), QTextCursor::KeepAnchor);
        if (marked.selectedText() == words)
            m_text->setTextCursor(marked);
    }
    m_text->verticalScrollBar()->setValue(place);
}

//! The step's own name wherever it can be taken back
void CaseFilePage::showUndo()
{
    const QString step = undoableStep(m_workplace, m_file);
    showButton(m_undo, !step.isEmpty());
    m_undoText = step.isEmpty() ? QString() : undoWord(step);
    m_undo->setText(m_undoText);
    m_undo->setToolTip(tr("%1 (Ctrl+Z)").arg(m_undoText));
}

void CaseFilePage::showSteps()
{
    // The next step is the first of these that makes sense; the rest wait in the menu.
    static const QStringList nextFirst{ u"dispatched"_s, u"send"_s, u"consult-answer"_s, u"write-off"_s, u"answer"_s,
        u"assign"_s, u"reopen"_s, u"follow-up"_s };
    QStringList offered = m_file.offered;
    for (QPushButton *button : { m_next, m_more, m_undo })
        button->setEnabled(true);
    showUndo();
    // A menu that is open is not pulled away when somebody else has changed something that does not concern it.
    if (m_file.mayNote)
        offered.append(u"note"_s);
    if (!m_file.handedOver)
        offered.append(u"flag"_s);
    else if (m_workplace.may(Action::Register) && m_workplace.may(Action::Assign)) // a case of its own
        offered.append(u"follow-up"_s);
    if (m_file.flag)
        offered.append(u"unflag"_s);
    const Message *waiting = waitingForThePerson(m_file.messages);
    const QStringList shown = offered
        + QStringList{ m_number, waiting ? QString(toName(waiting->by)) : QString(),
              QString(toName(m_file.subject.status)), undoableStep(m_workplace, m_file),
              isAnswerNext() ? u"answer"_s : QString(), isToBePutRight() ? u"put right"_s : QString(),
              m_file.subject.answer.isEmpty() ? QString() : u"answered"_s };
    if (shown == m_shownSteps)
        return;
    m_shownSteps = shown;
    offered.removeAll(u"undo"_s);
    m_offered = offered;
    m_nextStep.clear();
    for (const QString &step : nextFirst) {
        // Sending can be had before the departments have answered, with a standard answer say; it is not what comes
        // next.
        const bool early = (step == u"send" && m_file.subject.status != CaseStatus::AnswerReady && !isHersToAnswer()
                               && !isToBePutRight())
            || (step == u"answer" && !isAnswerNext())
            || (step == u"dispatched" && isHersToAnswer() && m_file.subject.answer.isEmpty())
            || (step == u"follow-up" && !m_file.handedOver)
            // An e-mail leaves by itself while the case goes on.
            || (step == u"dispatched" && waiting && waiting->by == ReplyBy::Email && isOpen(m_file.subject.status));
        if (m_nextStep.isEmpty() && offered.contains(step) && !early)
            m_nextStep = step;
    }
    showButton(m_next, !m_nextStep.isEmpty());
    const QString said = std::exchange(m_nextWord, wordOf(m_nextStep));
    if (m_next->hasFocus() && m_nextWord != said) // the next key was meant for what it said before
        m_text->setFocus(Qt::OtherFocusReason);
    m_next->setText(m_nextWord);
    m_next->setToolTip(m_nextStep == u"dispatched" ? dispatchKeys().toString(QKeySequence::NativeText) : QString());
    qDeleteAll(m_actions);
    m_actions.clear();
    m_menu->clear();
    for (const QString &step : std::as_const(offered)) {
        const QString word = wordOf(step);
        const bool begins = step == u"note";
        if (begins && !m_menu->isEmpty())
            m_menu->addSeparator(); // what follows is the person's own and no step of the case
        if (word.isEmpty() || (step == u"send" && !isHersToAnswer() && !m_navigator.offers(PageKind::Answering)))
            continue;
        auto *action = new QAction(word, this);
        action->setObjectName(u"step-"_s + step);
        connect(action, &QAction::triggered, this, [this, step] { take(step); });
        action->setShortcut(keysOfStep(step)); // to be seen: the window's own menu takes the key
        action->setShortcutContext(Qt::WidgetShortcut);
        m_actions.append(action);
        if (step != m_nextStep)
            m_menu->addAction(action);
    }
    showButton(m_more, !m_menu->isEmpty());
    Q_EMIT menuActionsChanged();
}

//! An answer that is there may be put right, and that is not what comes next; what was handed back is assigned first
bool CaseFilePage::isAnswerNext() const
{
    const bool isToAssign = m_file.subject.status == CaseStatus::Registered && m_file.offered.contains(u"assign"_s);
    return m_file.answerAwaited && !isToAssign;
}

//! It was opened again before its answer had left, and nobody has been asked since
bool CaseFilePage::isToBePutRight() const
{
    return withdrawnAnswer(m_file.subject, m_file.events).has_value();
}

//! How the answer leaves decides what is said of it
QString CaseFilePage::wordOf(const QString &step) const
{
    const Message *waiting = waitingForThePerson(m_file.messages);
    if (step == u"send" && isHersToAnswer())
        return tr("&Answer the person…");
    if (step == u"send" && isToBePutRight())
        return tr("&Put the answer right…");
    if (step == u"answer" && isAnswerChanged())
        return tr("Change the &department's answer…");
    if (step == u"follow-up" && m_file.handedOver)
        return tr("&Register what was said and hand it over…");
    return step == u"dispatched" && waiting ? dispatchInWords(waiting->by) : stepInWords(step);
}

//! No department that the person may answer for still owes one
bool CaseFilePage::isAnswerChanged() const
{
    const QStringList mayAnswer = answerableBy(m_workplace.person(), m_file.subject, m_workplace.today());
    return awaitedFrom(m_workplace.person(), m_file.subject, m_workplace.today()).isEmpty()
        && std::ranges::any_of(mayAnswer,
            [this](const QString &department) { return answerGiven(m_file.subject, department) != nullptr; });
}

//! What was handed over to the chief legal officer she answers in her own words, without the departments' answers (R90)
bool CaseFilePage::isHersToAnswer() const
{
    return m_file.subject.status == CaseStatus::Referred && m_file.offered.contains(u"send"_s);
}

bool CaseFilePage::markDispatched()
{
    if (!m_file.offered.contains(u"dispatched"_s))
        return false;
    take(u"dispatched"_s);
    return true;
}

QString CaseFilePage::whyNothingToMark() const
{
    const auto waiting = int(std::ranges::count_if(
        m_file.messages, [](const Message &letter) { return letter.isWaiting() && !letter.department.isEmpty(); }));
    if (waiting == 0 || m_file.subject.number != m_number)
        return {};
    return tr("Nothing of case %1 waits to go to the person. %n letter(s) to departments wait: they are marked in the "
              "outbox (Ctrl+O).",
        nullptr, waiting)
        .arg(m_number);
}

//! The keyboard stays on the case when the button it was on goes
void CaseFilePage::showButton(QPushButton *button, bool shown)
{
    if (!shown && button->hasFocus())
        m_text->setFocus(Qt::OtherFocusReason);
    button->setVisible(shown);
}

void CaseFilePage::focusFirst()
{
    if (m_form)
        m_form->focusFirst();
    else if (m_correction)
        m_correction->focusFirst();
    else
        m_text->setFocus(Qt::OtherFocusReason);
}

void CaseFilePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_file.offered.contains(u"attach"_s) && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void CaseFilePage::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    attach(paths);
}

void CaseFilePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && !m_file.subject.number.isEmpty()) {
        m_html.clear();
        showText();
    }
}

void CaseFilePage::follow(const QUrl &link)
{
    if (link.scheme() == u"case")
        m_navigator.openCase(link.path());
    else if (link.scheme() == u"file")
        openFile({ link.path().toLongLong() });
    else if (link.scheme() == u"note")
        changeNote({ link.path().toLongLong() });
    else if (link.scheme() == u"letter")
        showLetter({ link.path().toLongLong() });
}

} // namespace lyhord
