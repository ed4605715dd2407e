#include "ui/answering/answeringpage.h"

#include "core/rules/commandcontext.h"
#include "core/rules/earlieranswers.h"
#include "core/rules/letterwords.h"
#include "core/rules/standardanswer.h"
#include "core/rules/textlanguage.h"
#include "ui/client/addressee.h"
#include "ui/client/answeredwords.h"
#include "ui/client/draftnotices.h"
#include "ui/client/formdraft.h"
#include "ui/client/presenceline.h"
#include "ui/client/standardanswerwords.h"
#include "ui/client/steptaken.h"
#include "ui/client/stepwords.h"
#include "ui/client/takeback.h"
#include "ui/client/waitingwords.h"
#include "ui/client/workplace.h"
#include "ui/letters/letterview.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/outcomeitems.h"
#include "ui/widgets/readmorebutton.h"
#include "ui/widgets/segmentedchoice.h"
#include "ui/widgets/style.h"
#include "ui/widgets/textedit.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/words.h"
#include "ui/writing/writingaid.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextBrowser>

#include <algorithm>
#include <chrono>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int roomForAll = 36; // lines of text: the height of a page where all can be shown at once
constexpr int mostLines = 8; // of what was said and answered
constexpr int fewLines = 3;
constexpr int leastLines = 2;

//! What becomes of the answer now: nothing is called sent that has not left (R89)
QString answerInWords(const Case &answered)
{
    const std::optional<ReplyBy> by = replyChannel(answered);
    if (!by)
        return AnsweringPage::tr("Case %1 is closed. No reply goes out.").arg(answered.number);
    switch (*by) {
    case ReplyBy::Email:
        return AnsweringPage::tr("Case %1 is closed. The e-mail with the answer waits in the outbox.")
            .arg(answered.number);
    case ReplyBy::Phone:
        return AnsweringPage::tr("Case %1 is closed. The person is to be called with the answer.").arg(answered.number);
    case ReplyBy::Letter:
        return AnsweringPage::tr("Case %1 is closed. The answer is to be printed and posted.").arg(answered.number);
    }
    return {};
}

//! Also what waits for departments, where the step has written to them
QString sentInWords(const Case &answered, const QList<Message> &letters)
{
    const bool isToDepartments = std::ranges::any_of(
        letters, [](const Message &letter) { return !letter.department.isEmpty() && letter.isWaiting(); });
    return isToDepartments ? answerInWords(answered) + u' ' + waitingInWords(letters) : answerInWords(answered);
}

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

} // namespace

AnsweringPage::AnsweringPage(Workplace &workplace, Navigator &navigator, QWidget *parent)
    : Page(parent)
    , m_workplace(workplace)
    , m_navigator(navigator)
    , m_draft(new FormDraft(workplace.drafts(), this))
{
    setObjectName(u"answeringPage"_s);
    build();
    keepWhatItIsWrittenFrom();
    m_previewSoon.setSingleShot(true);
    m_previewSoon.setInterval(200ms);
    connect(&m_previewSoon, &QTimer::timeout, this, &AnsweringPage::preview);
    connect(&workplace, &Workplace::caseChanged, this, [this](const QString &number) {
        if (isVisible() && (number.isEmpty() || number == m_number))
            read(true);
    });
}

//! The draft is kept while all that belongs to it is there
AnsweringPage::~AnsweringPage()
{
    m_draft->end();
}

void AnsweringPage::build()
{
    m_headline = heading({}, this);
    m_headline->setWordWrap(true);
    m_headline->setTextFormat(Qt::PlainText);
    QFont large = m_headline->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    m_headline->setFont(large);
    m_presence = new PresenceLine(m_workplace, this);
    m_missing = new QLabel(this);
    m_missing->setWordWrap(true);
    m_answersPlace = new QWidget(this);
    m_answers = new QHBoxLayout(m_answersPlace);
    m_answers->setContentsMargins(0, 0, 0, 0);
    m_answers->setSpacing(space::wide);

    m_standard = new ComboBox(this);
    m_fields.forgetMended();
    m_standardField = m_fields.add(new Field(tr("Sta&ndard answer"), m_standard, u"standard_answer"_s, this));
    m_text = new TextEdit(this);
    m_text->setVisibleLines(4, 9);
    m_textField = m_fields.add(new Field(tr("Joint &answer"), m_text, u"text"_s, this));
    auto *aid = new WritingAid(m_workplace, m_text, [this] { return m_file.subject; });
    auto *snippets = new QPushButton(tr("Insert a te&xt block…"), this);
    snippets->setObjectName(u"insertSnippet"_s);
    snippets->setToolTip(tr("Ctrl+Space"));
    m_outcome = new SegmentedChoice(this);
    m_ownWords.emplace(m_text, m_outcome);
    m_outcome->setItems(outcomeItems());
    auto *outcomeField = m_fields.add(new Field(tr("O&utcome"), m_outcome, u"outcome"_s, this));
    m_reason = new QLineEdit(this);
    m_reasonField = m_fields.add(
        new Field(tr("&Reason, as the department will read it"), m_reason, u"missing_part_reason"_s, this));
    m_problem = new QLabel(this);
    m_problem->setWordWrap(true);
    m_problem->hide();
    for (const Field *field : { m_standardField, m_textField, outcomeField, m_reasonField })
        connect(field, &Field::changed, m_problem, &QWidget::hide);
    m_send = new QPushButton(tr("&Send and close"), this);
    m_send->setObjectName(u"sendAnswer"_s);
    m_send->setProperty(primaryProperty, true);
    m_send->setToolTip(tr("Ctrl+Enter"));
    auto *back = new QPushButton(tr("&Back to the case"), this);
    m_readMore = new ReadMoreButton(tr("Read more of what was said"), this);
    connect(m_readMore, &QPushButton::toggled, this, &AnsweringPage::readMore);
    m_how = new QLabel(this);
    m_how->setWordWrap(true);
    m_letter = new LetterView(this);

    auto *writing = new QVBoxLayout;
    m_writing = writing;
    writing->setSpacing(space::unit);
    auto *ready = new QHBoxLayout; // what need not be written
    ready->addWidget(m_standardField, 1);
    ready->addWidget(snippets, 0, Qt::AlignBottom);
    ready->addStretch();
    writing->addLayout(ready);
    writing->addWidget(m_textField, 1);
    writing->addWidget(outcomeField);
    writing->addWidget(m_reasonField);
    writing->addWidget(m_problem);
    auto *reading = new QVBoxLayout;
    reading->setSpacing(space::unit);
    reading->addWidget(m_how, 0, Qt::AlignTop);
    reading->addWidget(m_letter, 1);
    m_both = new QWidget(this);
    m_sides = new QHBoxLayout(m_both);
    m_sides->setContentsMargins(0, 0, 0, 0);
    m_sides->setSpacing(space::page);
    m_sides->addLayout(writing, 1);
    m_sides->addLayout(reading, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_send);
    buttons->addWidget(back);
    buttons->addWidget(m_readMore);
    buttons->addStretch();
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(space::page, space::wide, space::page, space::wide);
    m_column->setSpacing(space::unit);
    m_column->addWidget(m_headline);
    m_column->addWidget(m_presence);
    m_column->addWidget(m_missing);
    m_column->addWidget(m_answersPlace, 1);
    m_column->addWidget(m_both, 4);
    m_column->addLayout(buttons);

    setTabOrder(m_standard, snippets);
    setTabOrder(snippets, m_text); // from the text Tab goes to the outcome
    connect(m_standard, &ComboBox::keyChosen, this, &AnsweringPage::useStandardAnswer);
    connect(m_text, &QPlainTextEdit::textChanged, this, &AnsweringPage::typed);
    connect(m_outcome, &SegmentedChoice::keyChosen, this, &AnsweringPage::typed);
    connect(m_reason, &QLineEdit::textEdited, this, &AnsweringPage::typed);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        if (before == m_reason)
            showHow();
        if (before == m_reason || now == m_reason)
            preview();
    });
    connect(snippets, &QPushButton::clicked, aid, &WritingAid::openSnippets);
    connect(m_send, &QPushButton::clicked, this, &AnsweringPage::send);
    connect(back, &QPushButton::clicked, this, &AnsweringPage::leave);
}

QString AnsweringPage::title() const
{
    return tr("Answer case %1").arg(m_number);
}

//! To the case, and says where what is written stays
void AnsweringPage::leave()
{
    const bool isTouched = m_draft->isTouched();
    const QString token = m_draft->token();
    m_draft->keepNow();
    m_navigator.openCase(m_number);
    if (isTouched)
        tellKept(m_workplace.drafts(), m_navigator, token);
}

void AnsweringPage::load(const PageRequest &request)
{
    m_draft->end();
    setWritable(false); // until the case is there: what is typed belongs to it
    m_send->setEnabled(false);
    if (request.number != m_number) { // the letter shown is another person's, and so is one on its way
        m_previewSoon.stop();
        ++m_previewGeneration;
        m_letter->show({}, {}, {}, {});
    }
    m_number = request.number;
    m_presence->setCase(m_number);
    m_fields.clear();
    m_problem->hide();
    Q_EMIT titleChanged();
    read(false);
}

//! anew: the look at it was noted when it was opened
void AnsweringPage::read(bool anew)
{
    using Both = std::pair<CaseFile, ComposedAnswer>;
    const quint64 generation = ++m_generation;
    const auto look = [number = m_number, anew](Session &session) -> Result<Both> {
        const Result<CaseFile> file = anew ? session.cases().refreshed(number) : session.cases().open(number);
        if (!file)
            return tl::unexpected(file.error());
        return session.cases().compose(number).map([&file](const ComposedAnswer &composed) {
            return Both{ *file, composed };
        });
    };
    whenDone(m_workplace.ask(look), this, [this, generation, anew](const Result<Both> &both) {
        if (generation != m_generation)
            return;
        const bool isUnseen = !both
            && (both.error().code == ErrorCode::NotFound || both.error().code == ErrorCode::NotPermitted);
        if (isUnseen)
            leaveUnseen(both.error());
        else if (!both)
            m_navigator.showNotice(noticeFor(both.error(), m_number));
        else if (anew && m_file.subject.number == m_number)
            takeIn(both->first, both->second);
        else
            showCase(both->first, both->second);
    });
}

//! The case has gone out of the person's sight, or was so when its draft was chosen; the case's page says what is left
void AnsweringPage::leaveUnseen(const Error &error)
{
    const bool wasWriting = m_draft->isTouched();
    const QString token = DraftSubject{ draftkind::answer, m_number }.token();
    m_draft->end();
    m_file = {};
    setWritable(false);
    m_text->clear();
    m_send->setEnabled(false);
    m_navigator.go({ PageKind::Case, m_number, {}, wasWriting ? QString() : token });
    if (!wasWriting)
        return m_navigator.showNotice(noticeFor(error, m_number));
    tellTakenAway(m_workplace.drafts(), m_navigator, token, m_number);
    m_navigator.back();
}

void AnsweringPage::showCase(const CaseFile &file, const ComposedAnswer &composed)
{
    dropConflict();
    m_readMore->setChecked(false);
    m_send->setEnabled(true);
    m_file = file;
    m_composedText = composed.text;
    m_composedOutcome = composed.outcome;
    m_writtenFrom = composedNow();
    m_offeredText = offeredText(composed);
    m_headline->setText(u"%1  %2"_s.arg(file.subject.number, file.subject.headline));
    showAnswers();
    showMissing(composed.missing);
    showStandardAnswers();
    m_ownWords->forget();
    setWritable(true);
    m_text->setPlainText(m_offeredText);
    const std::optional<EarlierAnswer> withdrawn = withdrawnAnswer(file.subject, file.events);
    const std::optional<Outcome> outcome = withdrawn ? withdrawn->outcome : composed.outcome;
    m_outcome->setKey(outcome ? QString(toName(*outcome)) : QString());
    m_reason->clear();
    if (m_draft->begin({ draftkind::answer, m_number, {}, file.subject.isSecret() }))
        tellBack(m_workplace.drafts(), m_navigator, m_draft->token());
    showHow();
    preview();
}

//! An answer that was withdrawn before it left is put right, not written anew
QString AnsweringPage::offeredText(const ComposedAnswer &composed) const
{
    const std::optional<EarlierAnswer> withdrawn = withdrawnAnswer(m_file.subject, m_file.events);
    return withdrawn ? withdrawn->text : signedText(composed.text);
}

void AnsweringPage::showHow()
{
    const std::optional<ReplyBy> by = replyChannel(m_file.subject);
    const QString to = addresseeInWords(m_file.subject);
    m_how->setText(!m_file.subject.reply.wanted
            ? tr("Nothing is sent: the person wants no reply. Closing the case is what is done. What you write is kept "
                 "with it.")
            : !by
            ? tr("Nothing is sent: the person cannot be reached. Closing the case is what is done. What you write "
                 "is kept with it.")
            : *by == ReplyBy::Phone  ? tr("The person is to be called: %1. This is what is said.").arg(to)
            : *by == ReplyBy::Letter ? tr("Is printed and posted to %1.").arg(to)
                                     : tr("Goes by e-mail to %1.").arg(to));
    showLetterBeside(by.has_value());
    m_letter->setWay(by.value_or(ReplyBy::Email));
    m_send->setText(!by             ? tr("&Close the case")
            : *by == ReplyBy::Phone ? tr("Clo&se and call") // it waits among those to call
                                    : tr("&Send and close"));
    m_textField->setHint(!by        ? QString()
            : *by == ReplyBy::Phone ? tr("Number, headline and outcome come by themselves.")
                                    : tr("Greeting, headline, number and outcome come by themselves."));
}

//! Without a letter the sentence stands above what is written
void AnsweringPage::showLetterBeside(bool isShown)
{
    m_letter->setVisible(isShown);
    m_sides->setDirection(isShown ? QBoxLayout::LeftToRight : QBoxLayout::BottomToTop);
    m_sides->setSpacing(isShown ? space::page : space::unit);
    m_sides->setStretch(1, isShown ? 1 : 0);
}

void AnsweringPage::showAnswers()
{
    while (QLayoutItem *item = m_answers->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_sources.clear();
    const Case &subject = m_file.subject;
    m_sources.append(addSource(tr("What was said"),
        //: moment, channel
        tr("Received %1 by %2").arg(momentInWords(subject.received), inWords(subject.channel).toLower()),
        saidInWords(m_file)));
    showEarlierAnswers();
    for (const Assignment &assignment : subject.assignments) {
        if (assignment.withdrawn)
            continue;
        const QString state = assignment.isHandedBack()
            ? tr("Handed back %1", "when and who").arg(answeredInWords(assignment, m_file))
            : assignment.answered ? tr("%1 – %2", "outcome, when and who")
                                        .arg(assignment.outcome ? inWords(*assignment.outcome) : QString(),
                                            answeredInWords(assignment, m_file))
                                  : tr("Has not answered yet.");
        QTextBrowser *text = addSource(m_workplace.departmentName(assignment.department), state, assignment.text);
        text->setVisible(assignment.answered.has_value());
        setTabOrder(m_sources.constLast(), text);
        m_sources.append(text);
    }
    m_answersPlace->setVisible(!m_conflict);
    fitSources();
}

//! What the person was told before the case came back, so that it is not said once more or said otherwise
void AnsweringPage::showEarlierAnswers()
{
    QStringList all;
    const QList<LaterWords> earlier = earlierAnswersInWords(m_file);
    for (const LaterWords &answer : earlier)
        all.append(answer.when + u'\n' + answer.text);
    if (all.isEmpty())
        return;
    const bool isOne = earlier.size() == 1;
    QTextBrowser *text = addSource(tr("What was answered before"), isOne ? earlier.constFirst().when : QString(),
        isOne ? earlier.constFirst().text : all.join(u"\n\n"_s));
    text->setAccessibleName(tr("What was answered before"));
    setTabOrder(m_sources.constLast(), text);
    m_sources.append(text);
}

//! Something the answer is written from: who said it, when, and what
QTextBrowser *AnsweringPage::addSource(const QString &name, const QString &state, const QString &text)
{
    auto *box = new QWidget(m_answersPlace);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    column->addWidget(heading(name, box));
    auto *said = new QLabel(state, box);
    said->setWordWrap(true);
    column->addWidget(said);
    auto *shown = new QTextBrowser(box);
    shown->setAccessibleName(m_sources.isEmpty() ? name : tr("Answer of %1").arg(name));
    shown->setObjectName(u"source"_s);
    shown->setTabChangesFocus(true);
    shown->setPlainText(text);
    column->addWidget(shown, 1);
    column->addStretch(0);
    m_answers->addWidget(box, 1);
    return shown;
}

//! A few lines where the page is low; more of it then takes the place of what is written
void AnsweringPage::fitSources()
{
    const bool isLow = height() < fontMetrics().lineSpacing() * roomForAll;
    m_readMore->setVisible(isLow && !m_conflict);
    if (!isLow)
        m_readMore->setChecked(false);
    const bool isWhole = m_readMore->isChecked();
    for (QTextBrowser *text : std::as_const(m_sources)) {
        text->setMinimumHeight(fontMetrics().lineSpacing() * leastLines);
        text->setMaximumHeight(
            isWhole ? QWIDGETSIZE_MAX : fontMetrics().lineSpacing() * (isLow ? fewLines : mostLines));
    }
    m_both->setVisible(!isWhole);
}

void AnsweringPage::readMore(bool more)
{
    fitSources();
    if (more && !m_sources.isEmpty())
        m_sources.constFirst()->setFocus(Qt::OtherFocusReason);
    else
        m_text->setFocus(Qt::OtherFocusReason);
}

void AnsweringPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitSources();
}

void AnsweringPage::showMissing(const QStringList &missing)
{
    QStringList names;
    for (const QString &key : missing)
        names.append(m_workplace.departmentName(key));
    m_missing->setVisible(!missing.isEmpty());
    m_missing->setText(m_workplace.may(Action::CloseWithMissingPart)
            ? tr("Still missing: %1. An answer without it needs a reason, which is sent there with the word that no "
                 "answer is needed any more.")
                  .arg(names.join(u", "_s))
            : tr("Still missing: %1.").arg(names.join(u", "_s)));
    QPalette coloured = m_missing->palette();
    coloured.setColor(QPalette::WindowText, Theme::instance().text(Tone::Soon));
    m_missing->setPalette(coloured);
    m_reasonField->setVisible(!missing.isEmpty() && m_workplace.may(Action::CloseWithMissingPart));
}

void AnsweringPage::showStandardAnswers()
{
    QList<ComboBox::Item> items{ { QString(), tr("None") } };
    for (const StandardAnswer &answer : m_workplace.profile().standardAnswers) {
        if (!answer.agreement.isEmpty() && answer.valid.holdsOn(m_workplace.today()))
            items.append({ answer.key,
                standardAnswerLine(u"%1: %2"_s.arg(m_workplace.departmentName(answer.department), answer.title), answer,
                    m_file.subject.language) });
    }
    m_standard->setItems(items);
    m_standard->setKey({});
    m_standardField->setVisible(items.size() > 1);
}

void AnsweringPage::useStandardAnswer(const QString &key)
{
    if (const StandardAnswer *chosen = standardAnswer(key, m_workplace.profile()))
        m_ownWords->putInstead(signedText(chosen->text.in(m_file.subject.language)), chosen->outcome);
    else
        m_ownWords->bringBack();
    typed();
}

QString AnsweringPage::signedText(const QString &text) const
{
    const QString signature = m_workplace.memory().value(signatureKey);
    return signature.isEmpty() ? text : text + u"\n\n"_s + signature;
}

void AnsweringPage::setWritable(bool writable)
{
    m_text->setReadOnly(!writable);
    m_reason->setReadOnly(!writable);
}

void AnsweringPage::typed()
{
    if (m_conflict)
        m_conflict->follow(m_text->toPlainText());
    m_previewSoon.start();
}

SendAnswer AnsweringPage::answer() const
{
    const QString text = m_text->toPlainText();
    const bool isUnwritten = text == m_composedText || text.trimmed() == signedText({}).trimmed();
    return { .text = isUnwritten ? QString() : text,
        .outcome = fromName<Outcome>(m_outcome->key()),
        .standardAnswer = m_standard->key(),
        .missingPartReason = m_reason->text().trimmed() };
}

void AnsweringPage::preview()
{
    warnOfText();
    if (m_reason->hasFocus())
        return previewWithdrawal();
    const quint64 generation = ++m_previewGeneration;
    if (!replyChannel(m_file.subject)) // no letter comes of it
        return m_letter->show({}, {}, {}, {});
    SendAnswer shown = answer();
    shown.text = m_text->toPlainText();
    whenDone(m_workplace.ask(
                 [number = m_number, shown](Session &session) { return session.cases().previewAnswer(number, shown); }),
        this, [this, generation](const Result<Letter> &letter) {
            if (generation == m_previewGeneration && letter)
                m_letter->show(*letter, addresseeInWords(m_file.subject), m_workplace.profile().contactCentre,
                    m_workplace.today());
        });
}

//! The letter begins and ends in the person's language
void AnsweringPage::warnOfText()
{
    const StandardAnswer *taken = standardAnswer(m_standard->key(), m_workplace.profile());
    const QString doubt = taken ? warningOf(*taken, m_text->toPlainText(), m_file.subject.language) : QString();
    if (!doubt.isEmpty())
        return m_textField->setWarning(doubt);
    const QString written = textLanguage(m_text->toPlainText());
    const bool isOther = !written.isEmpty() && replyChannel(m_file.subject)
        && written != letterLanguage(m_file.subject.language);
    m_textField->setWarning(
        isOther ? tr("The letter is in the person's language, and your text seems to be in another.") : QString());
}

//! What is written as the reason is mailed as it stands, so it is shown as it will be read
void AnsweringPage::previewWithdrawal()
{
    SendAnswer step = answer();
    if (step.missingPartReason.isEmpty())
        step.missingPartReason = u"…"_s; // these have still to be written
    if (step.text.isEmpty())
        step.text = u"…"_s;
    step.outcome = step.outcome.value_or(Outcome::NoAction);
    const quint64 generation = ++m_previewGeneration;
    whenDone(m_workplace.ask(
                 [number = m_number, step](Session &session) { return session.cases().previewLetters(number, step); }),
        this, [this, generation](const Result<QList<Message>> &letters) {
            if (generation != m_previewGeneration || !letters)
                return;
            m_how->setText(tr("This goes by e-mail to who has not answered."));
            showLetterBeside(true);
            m_letter->showWithdrawals(*letters, m_workplace);
        });
}

void AnsweringPage::focusFirst()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

void AnsweringPage::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier) && m_send->isEnabled())
        send();
    else if (event->key() == Qt::Key_Escape)
        leave();
    else
        Page::keyPressEvent(event);
}

void AnsweringPage::send()
{
    if (m_conflict && m_conflict->chosen() == ConflictChoice::Chosen::None)
        return m_conflict->askToChoose();
    m_send->setEnabled(false);
    m_draft->keepNow(); // who takes the sending back finds the words as they were sent
    const SendAnswer sent = answer();
    whenDone(takeStep(m_workplace, m_file.subject, sent), this, [this, sent](const StepTaken &taken) {
        const Result<Case> &result = taken.after;
        m_send->setEnabled(isOpen(m_file.subject.status));
        if (!result) {
            const QList<Problem> homeless = m_fields.showProblems(
                { { result.error().field, inSentences(result.error()) } });
            m_problem->setVisible(!homeless.isEmpty());
            if (!homeless.isEmpty()) {
                QPalette coloured = m_problem->palette();
                coloured.setColor(QPalette::WindowText, Theme::instance().text(Tone::Late));
                m_problem->setPalette(coloured);
                m_problem->setText(homeless.constFirst().reason);
            }
            m_fields.focusFirstProblem();
            if (result.error().code == ErrorCode::Conflict)
                read(true); // and it can be sent once more when one has seen what is new
            return;
        }
        const QString number = result->number;
        m_workplace.drafts().use(DraftSubject{ draftkind::answer, number }.token());
        if (number == m_number)
            m_draft->done();
        m_navigator.showNotice(doneNotice(
            m_workplace, m_navigator, *result, namedStep(m_workplace, sent), sentInWords(*result, taken.letters)));
        m_workplace.announceChange(number);
        m_navigator.openCase(number);
    });
}

} // namespace lyhord
