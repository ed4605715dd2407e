#include "ui/assignment/assignmentpage.h"

#include "core/rules/deadlines.h"
#include "core/rules/profilenames.h"
#include "core/rules/scope.h"
#include "core/rules/secretreaders.h"
#include "ui/client/answeredwords.h"
#include "ui/client/draftnotices.h"
#include "ui/client/duedays.h"
#include "ui/client/formdraft.h"
#include "ui/client/presenceline.h"
#include "ui/client/steptaken.h"
#include "ui/client/stepwords.h"
#include "ui/client/takeback.h"
#include "ui/client/waitingwords.h"
#include "ui/client/workplace.h"
#include "ui/letters/letterview.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/duebox.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keptline.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/style.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/words.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextBrowser>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int leastSaid = 3; //!< lines
constexpr int mostSaid = 8;
constexpr qsizetype wordsShown = 2;

//! Of those that spoke for a department, as many as a button has room for
QString firstWords(const QString &matched)
{
    const QString words = matched.section(u", "_s, 0, wordsShown - 1);
    return words == matched ? words : words + u" …"_s;
}

QStringList askedIn(const Case &subject)
{
    QStringList asked;
    for (const Assignment &assignment : subject.assignments) {
        if (!assignment.withdrawn)
            asked.append(assignment.department);
    }
    return asked;
}

}

AssignmentPage::AssignmentPage(Workplace &workplace, Navigator &navigator, QWidget *parent)
    : Page(parent)
    , m_workplace(workplace)
    , m_navigator(navigator)
    , m_draft(new FormDraft(workplace.drafts(), this))
    , m_headline(new QLabel(this))
    , m_presence(new PresenceLine(workplace, this))
    , m_due(new DueBox(this))
    , m_said(new QTextBrowser(this))
    , m_kept(new KeptLine(tr("Throw it away (&Q)"), this))
    , m_departments(new ChipBar(this))
    , m_proposals(new QWidget(this))
    , m_list(new QListWidget(this))
    , m_unread(new QLabel(this))
    , m_letter(new LetterView(this))
    , m_assign(new QPushButton(this))
{
    setObjectName(u"assignmentPage"_s);
    build();
    connect(m_departments, &ChipBar::keysChanged, this, &AssignmentPage::refresh);
    connect(m_departments->input(), &QLineEdit::editingFinished, this, &AssignmentPage::showUnsettled);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row < m_letters.size())
            m_letter->show(m_letters.at(row).letter, m_letters.at(row).mailbox, m_workplace.profile().contactCentre,
                m_workplace.today());
    });
    connect(m_assign, &QPushButton::clicked, this, &AssignmentPage::assign);
    auto *proposal = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), this);
    proposal->setContext(Qt::WidgetWithChildrenShortcut);
    connect(proposal, &QShortcut::activated, this, &AssignmentPage::takeProposal);
    connect(m_draft, &FormDraft::restored, this, &AssignmentPage::noteRestored);
    connect(m_kept, &KeptLine::beginAnewWished, this, &AssignmentPage::throwAwayKept);
    connect(m_departments, &ChipBar::typed, this, &AssignmentPage::showKept);
    connect(&workplace, &Workplace::caseChanged, this, [this](const QString &number) {
        if (isVisible() && (number.isEmpty() || number == m_number))
            read(true);
    });
}

AssignmentPage::~AssignmentPage()
{
    m_departments->input()->disconnect(this); // it loses the keyboard as it goes
}

void AssignmentPage::build()
{
    m_headline->setWordWrap(true);
    m_headline->setTextFormat(Qt::PlainText);
    asHeading(m_headline);
    new FlowLayout(m_proposals);
    m_departments->setPlaceholder(tr("Write a name or a key"));
    auto *departments = m_fields.add(new Field(tr("&Departments to ask"), m_departments, u"departments"_s, this));
    m_list->setObjectName(u"letters"_s);
    m_list->setTabKeyNavigation(false);
    m_list->setMaximumHeight(fontMetrics().height() * 6);
    m_listField = new Field(tr("&Letters that will be sent"), m_list, u"letters"_s, this);
    m_assign->setObjectName(u"assign"_s);
    m_assign->setProperty(primaryProperty, true);
    m_assign->setToolTip(tr("Ctrl+Enter"));
    m_back = new QPushButton(tr("&Back to the case"), this);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_assign);
    buttons->addWidget(m_back);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::wide, space::page, space::wide);
    column->setSpacing(space::unit);
    column->addWidget(m_headline);
    column->addWidget(m_presence);
    column->addWidget(m_due);
    m_said->setObjectName(u"said"_s);
    m_said->setAccessibleName(tr("What was said"));
    m_said->setTabChangesFocus(true);
    m_said->setMinimumHeight(fontMetrics().lineSpacing() * leastSaid);
    m_said->setMaximumHeight(fontMetrics().lineSpacing() * mostSaid);
    column->addWidget(m_said, 1);
    column->addWidget(m_kept);
    column->addWidget(departments);
    column->addWidget(m_proposals);
    m_unread->setObjectName(u"unreadSecret"_s);
    m_unread->setWordWrap(true);
    m_unread->setTextFormat(Qt::PlainText);
    m_unread->hide();
    column->addWidget(m_unread);
    column->addWidget(m_listField);
    column->addWidget(
        m_letter, 100); // all there is; while there is no letter yet, the stretch below keeps the page together
    column->addLayout(buttons);
    column->addStretch(1);
    connect(m_back, &QPushButton::clicked, this, &AssignmentPage::leave);
}

QString AssignmentPage::title() const
{
    return tr("Assign case %1").arg(m_number);
}

void AssignmentPage::load(const PageRequest &request)
{
    m_draft->end();
    m_number = request.number;
    m_presence->setCase(m_number);
    m_fields.clear();
    m_brought.clear();
    m_broughtWord.clear();
    m_kept->say({});
    m_departments->setKeys({});
    m_departments->input()->setReadOnly(true); // until the case is there: what is typed belongs to it
    Q_EMIT titleChanged();
    read(false);
}

//! anew: the look at it was noted when it was opened, and what has been chosen here stays
void AssignmentPage::read(bool anew)
{
    const quint64 generation = ++m_generation;
    whenDone(m_workplace.ask([number = m_number, anew](Session &session) {
        return anew ? session.cases().refreshed(number) : session.cases().open(number);
    }),
        this, [this, generation, anew](const Result<CaseFile> &file) {
            if (generation != m_generation)
                return;
            const bool same = anew && m_file.subject.number == m_number;
            if (!file)
                m_navigator.showNotice(noticeFor(file.error(), m_number));
            else if (!same)
                begin(*file);
            else if (file->subject.version != m_file.subject.version)
                m_draft->showAnew([this, &file] { showCase(*file, m_departments->keys()); });
        });
}

void AssignmentPage::begin(const CaseFile &file)
{
    showCase(file, {});
    m_departments->input()->setReadOnly(false);
    m_draft->begin({ draftkind::assignment, m_number, {}, file.subject.isSecret() });
}

void AssignmentPage::showCase(const CaseFile &file, const QStringList &chosen)
{
    m_file = file;
    m_headline->setText(u"%1  %2"_s.arg(file.subject.number, file.subject.headline));
    if (const QString said = saidInWords(file); m_said->toPlainText() != said)
        m_said->setPlainText(said);
    showDue();
    const QStringList asked = askedIn(file.subject);
    QList<ChipBar::Choice> choices;
    for (const Department &department : m_workplace.departmentsToday()) {
        if (!asked.contains(department.key))
            choices.append({ department.key, department.name.in(m_workplace.language()) });
    }
    m_departments->setChoices(choices);
    if (chosen != m_departments->keys()) // whoever is typing a name goes on
        m_departments->setKeys(chosen);
    dropAsked();
    propose();
    refresh();
}

//! What was promised, and what a department is held to that is asked when it has passed
void AssignmentPage::showDue()
{
    const Case &subject = m_file.subject;
    const QDate due = subject.deadlines.answerDue;
    m_due->setVisible(isOpen(subject.status) && due.isValid());
    if (!due.isValid())
        return;
    QString because = whyCaseIsDue(m_workplace, subject);
    if (m_workplace.today() > due)
        because += u'\n'
            + tr(
                "A department that is asked now, when that day has passed, answers by the working day before its first "
                "reminder.");
    m_due->show(due, dueInWords(due, m_workplace.today(), m_workplace.rules().calendar), because);
}

//! Somebody else has asked them meanwhile
void AssignmentPage::dropAsked()
{
    const QStringList before = m_departments->keys();
    QStringList keys = before;
    for (const Assignment &assignment : std::as_const(m_file.subject.assignments)) {
        if (!assignment.withdrawn)
            keys.removeAll(assignment.department);
    }
    if (keys != before)
        m_departments->setKeys(keys);
}

//! What a kept draft has put in, or taken out as it was thrown away
void AssignmentPage::noteRestored()
{
    dropAsked();
    m_brought = m_departments->keys();
    m_broughtWord = m_departments->unsettled();
    refresh();
}

//! Nobody is asked along with the others because he was chosen some other time
void AssignmentPage::showKept()
{
    const QStringList keys = m_departments->keys();
    QStringList names;
    for (const QString &key : std::as_const(m_brought)) {
        if (keys.contains(key))
            names.append(m_workplace.departmentName(key));
    }
    if (!m_broughtWord.isEmpty() && m_broughtWord == m_departments->unsettled())
        names.append(u"“%1”"_s.arg(m_broughtWord));
    m_kept->say(names.isEmpty()
            ? QString()
            : tr("Kept from when you chose here before, and not asked yet: %1.").arg(names.join(u", "_s)));
}

void AssignmentPage::throwAwayKept()
{
    m_draft->keepNow();
    throwAway(m_workplace.drafts(), m_navigator, m_draft->token());
    m_departments->input()->setFocus(Qt::OtherFocusReason);
}

//! Departments the words of the text point to: one press adds them
void AssignmentPage::propose()
{
    qDeleteAll(m_proposals->findChildren<QPushButton *>());
    m_proposed.clear();
    QWidgetList buttons;
    const QStringList asked = askedIn(m_file.subject);
    const QString words = m_file.subject.headline + u'\n' + m_file.subject.text;
    for (const RoutingHint &hint : routingHints(words, m_workplace.profile(), m_workplace.today())) {
        if (hint.department.isEmpty() || asked.contains(hint.department))
            continue;
        auto *button = new QPushButton(
            m_workplace.departmentName(hint.department) + u'\n' + tr("because of “%1”").arg(firstWords(hint.matched)),
            m_proposals);
        button->setToolTip(hint.matched);
        button->setIcon(icon(Icon::Add));
        button->setProperty(flatProperty, true);
        m_proposals->layout()->addWidget(button);
        buttons.append(button);
        m_proposed.append(hint.department);
        connect(button, &QPushButton::clicked, this, [this, key = hint.department] {
            add(key);
            m_assign->setFocus(Qt::OtherFocusReason);
        });
    }
    putAllBefore(buttons, m_list);
    m_proposals->setVisible(!m_proposed.isEmpty());
}

void AssignmentPage::add(const QString &department)
{
    m_departments->add(department);
    m_draft->noteChange();
    refresh();
}

void AssignmentPage::takeProposal()
{
    if (m_departments->input()->isReadOnly())
        return; // the case is not there yet
    if (!m_proposed.isEmpty())
        return add(m_proposed.constFirst());
    m_navigator.showNotice({ Notice::Kind::Info,
        tr("The text points to no department that could be asked. Write the name of one."), {}, {} });
    m_departments->input()->setFocus(Qt::OtherFocusReason);
}

void AssignmentPage::refresh()
{
    showKept();
    showUnread();
    const QStringList keys = m_departments->keys();
    m_assign->setEnabled(!keys.isEmpty());
    m_assign->setText(keys.size() > 1 ? tr("&Ask %n department(s)", nullptr, static_cast<int>(keys.size()))
                                      : tr("&Ask the department"));
    const quint64 generation = ++m_generation;
    whenDone(m_workplace.ask([number = m_number, keys](
                                 Session &session) { return session.cases().previewAssignment(number, keys); }),
        this, [this, generation](const Result<QList<LetterPreview>> &letters) {
            if (generation != m_generation)
                return;
            if (letters)
                showLetters(*letters);
            else
                m_fields.showProblems({ { letters.error().field, inSentences(letters.error()) } });
        });
}

//! L9: that whoever is asked will not see what it is about
void AssignmentPage::showUnread()
{
    const QString words = unreadInWords(m_departments->keys());
    m_unread->setText(words);
    m_unread->setVisible(!words.isEmpty());
    m_assign->setAccessibleDescription(words);
}

QString AssignmentPage::unreadInWords(const QStringList &departments) const
{
    return unreadSecretInWords(
        m_file.subject, departments, m_workplace.rules().secretReaders, m_workplace.profile(), m_workplace.today());
}

void AssignmentPage::showLetters(const QList<LetterPreview> &letters)
{
    m_letters = letters;
    if (m_departments->unsettled().isEmpty() || !m_departments->input()->hasFocus())
        showUnsettled(); // of what is being typed nothing is said, and what was said of it stays
    m_list->clear();
    for (const LetterPreview &letter : letters)
        m_list->addItem(letterInWords(letter));
    m_listField->setVisible(!letters.isEmpty());
    m_letter->setVisible(!letters.isEmpty());
    // of who was added last, what is asked, not what has been said since
    const auto newest = std::find_if(letters.crbegin(), letters.crend(),
        [](const LetterPreview &letter) { return letter.kind == LetterKind::Assignment; });
    m_list->setCurrentRow(static_cast<int>(letters.crend() - newest) - 1);
}

QString AssignmentPage::letterInWords(const LetterPreview &letter) const
{
    const QString name = m_workplace.departmentName(letter.department);
    if (letter.mailbox.isEmpty())
        return tr("%1 – has no official mailbox, so nothing can be sent").arg(name);
    return letter.kind == LetterKind::Assignment
        ? tr("%1 – to %2, answer due %3").arg(name, letter.mailbox, dayInWords(letter.answerDue))
        //: a letter: what the person who contacted us has said after the case was registered
        : tr("%1 – to %2, what the person has said since").arg(name, letter.mailbox);
}

//! Back to the case: what is chosen is kept, and said to be
void AssignmentPage::leave()
{
    m_draft->keepNow();
    const bool isKept = m_draft->isTouched();
    m_navigator.openCase(m_number);
    if (isKept)
        tellKept(m_workplace.drafts(), m_navigator, m_draft->token());
}

void AssignmentPage::focusFirst()
{
    m_departments->input()->setFocus(Qt::OtherFocusReason);
}

void AssignmentPage::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        assign();
    else if (event->key() == Qt::Key_Escape)
        leave();
    else
        Page::keyPressEvent(event);
}

//! What is typed and is no department is not dropped in silence. True if there is none.
bool AssignmentPage::showUnsettled()
{
    const QString typed = m_departments->unsettled();
    m_fields.showProblems(typed.isEmpty()
            ? QList<Problem>()
            : QList<Problem>{ { u"departments"_s,
                tr("“%1” is no department that can be asked. Choose one from the list, or remove the word.")
                    .arg(typed) } });
    return typed.isEmpty();
}

void AssignmentPage::assign()
{
    m_departments->settle();
    if (!showUnsettled())
        return m_departments->input()->setFocus(Qt::OtherFocusReason);
    if (m_departments->keys().isEmpty()) {
        m_fields.showProblems({ { u"departments"_s,
            tr("No department is chosen. Write a name, or press Ctrl+Shift+D to take the one that is proposed.") } });
        return m_departments->input()->setFocus(Qt::OtherFocusReason);
    }
    if (!m_assign->isEnabled())
        return;
    m_assign->setEnabled(false);
    const Assign command{ m_departments->keys() };
    whenDone(takeStep(m_workplace, m_file.subject, command), this, [this, command](const StepTaken &taken) {
        const Result<Case> &result = taken.after;
        m_assign->setEnabled(true);
        if (!result) {
            const auto homeless = m_fields.showProblems({ { result.error().field, inSentences(result.error()) } });
            if (!homeless.isEmpty())
                m_navigator.showNotice(noticeFor(result.error(), m_number));
            if (result.error().code == ErrorCode::Conflict)
                read(true);
            return;
        }
        m_workplace.drafts().use(DraftSubject{ draftkind::assignment, result->number }.token());
        if (result->number == m_number)
            m_draft->done();
        const QString assigned = tr("Case %1 is assigned. The question goes to: %2.", "number, departments")
                                     .arg(m_number, departmentsInWords(command.departments, m_workplace.profile()));
        QStringList said{ assigned, unreadInWords(command.departments), waitingInWords(taken) };
        said.removeAll(QString());
        m_navigator.showNotice(
            doneNotice(m_workplace, m_navigator, *result, namedStep(m_workplace, command), said.join(u' ')));
        m_workplace.announceChange(m_number);
        m_navigator.openCase(m_number);
    });
}

} // namespace lyhord
