#include "ui/registration/registrationpage.h"

#include "core/rules/permissions.h"
#include "ui/client/draftkeeper.h"
#include "ui/client/draftnotices.h"
#include "ui/client/goingon.h"
#include "ui/client/workplace.h"
#include "ui/registration/callercases.h"
#include "ui/registration/hintspanel.h"
#include "ui/registration/inboxnote.h"
#include "ui/registration/originalnote.h"
#include "ui/registration/proposallearner.h"
#include "ui/registration/quickentryform.h"
#include "ui/registration/referpanel.h"
#include "ui/registration/registrationform.h"
#include "ui/registration/texthints.h"
#include "ui/widgets/buttonletter.h"
#include "ui/widgets/focusinsight.h"
#include "ui/widgets/keydebounce.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rowlayout.h"
#include "ui/widgets/style.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/words.h"
#include "ui/writing/writingaid.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

#include <chrono>

// What the page consists of. What is being written is in registrationpage_draft.cpp, what becomes of it in
// registrationpage_steps.cpp.
namespace lyhord {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
namespace {
constexpr int leastHeightUnfolded = 400;
constexpr Qt::Key followUpKey = Qt::Key_F3; //!< to the case that looks like what is written
}

RegistrationPage::RegistrationPage(Workplace &workplace, Navigator &navigator, QWidget *parent)
    : Page(parent)
    , m_workplace(workplace)
    , m_navigator(navigator)
    , m_learner(new ProposalLearner(workplace, this))
    , m_hints(new TextHints(workplace, *m_learner, this))
    , m_caller(new CallerCases(workplace, this))
    , m_keeper(new DraftKeeper(
          workplace.drafts(), [this] { return toBeKept(); }, this))
    , m_nextPause(new KeyDebounce(u"nextPause"_s, this))
{
    addActions();
    build();
    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(150ms);
    connect(&m_checkSoon, &QTimer::timeout, this, &RegistrationPage::check);
    connect(m_form, &RegistrationForm::draftChanged, this, &RegistrationPage::edited);
    connect(m_form, &RegistrationForm::fieldLeft, &m_checkSoon, qOverload<>(&QTimer::start));
    connect(m_quickForm, &QuickEntryForm::draftChanged, this, &RegistrationPage::edited);
    connect(m_hints, &TextHints::found, m_hintsPanel, qOverload<const Hints &>(&HintsPanel::show));
    connect(m_hints, &TextHints::found, this, &RegistrationPage::showOpenPoints);
    connect(m_caller, &CallerCases::found, this, &RegistrationPage::showEarlier);
    connect(m_hintsPanel, &HintsPanel::routeChosen, this, &RegistrationPage::takeRoute);
    connect(m_learner, &ProposalLearner::learned, this, [this] {
        m_hintsPanel->showFigures(m_learner->model()->figures());
        m_hints->read(written().draft);
    });
    connect(m_hintsPanel, &HintsPanel::protectionWished, this, &RegistrationPage::markProtected);
    connect(m_hintsPanel, &HintsPanel::referWished, this, [this](const ScopeHint &hint) { openRefer(hint); });
    connect(m_hintsPanel, &HintsPanel::followUpWished, this, &RegistrationPage::followUp);
    connect(m_hintsPanel, &HintsPanel::caseWished, this, &RegistrationPage::lookAt);
    connect(m_keeper, &DraftKeeper::saved, this, &RegistrationPage::showState);
    connect(m_keeper, &DraftKeeper::failed, &workplace.drafts(), &LocalDrafts::failed);
    connect(m_keeper, &DraftKeeper::failed, this, &RegistrationPage::showState);
    connect(&workplace.drafts(), &LocalDrafts::discarded, this, [this](const QString &token) {
        if (token == m_current.draft.token)
            beginNew();
    });
    connect(&m_workplace, &Workplace::rulesChanged, this, &RegistrationPage::showRules);
    showRules();
    begin(emptyRegistration());
}

RegistrationPage::~RegistrationPage()
{
    m_keeper->saveNow();
}

QAction *RegistrationPage::addPageAction(
    const QString &text, const QList<QKeySequence> &keys, void (RegistrationPage::*slot)())
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setAutoRepeat(false); // the next message comes by itself, and is not registered because the key is held
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    m_actions.append(action);
    return action;
}

void RegistrationPage::addActions()
{
    m_registerAction = addPageAction(tr("Register and show the case"),
        { QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter) },
        &RegistrationPage::registerIt);
    m_nextAction = addPageAction(tr("Register, and begin a new case"),
        { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Enter) },
        &RegistrationPage::registerAndNext);
    m_splitAction = addPageAction(tr("Register, then another matter from the same message"),
        { QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Return) }, &RegistrationPage::registerAndSplit);
    m_referAction = addPageAction(
        tr("Refer instead…"), { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H) }, &RegistrationPage::openProposedRefer);
    m_keepAction = addPageAction(
        tr("Keep as a draft and leave"), { QKeySequence(Qt::Key_Escape) }, &RegistrationPage::keepAndLeave);
    m_proposalAction = addPageAction(tr("Take the proposed department"),
        { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D) }, &RegistrationPage::takeProposal);
    m_earlierAction = addPageAction(tr("To the person's earlier cases"),
        { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K) }, &RegistrationPage::goToEarlier);
    m_earlierAction->setEnabled(false);
    addPageAction(tr("Attach to the case that looks like this"), { QKeySequence(followUpKey) },
        &RegistrationPage::followUpSimilar);
    m_splitAction->setIconText(tr("Another matter"));
    m_keepAction->setIconText(tr("Keep as draft"));
}

void RegistrationPage::build()
{
    m_header = header();
    m_inbox = new InboxNote(this);
    m_original = new OriginalNote(this);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    keepFocusInSight(m_scroll);
    auto *inside = new QWidget(m_scroll);
    m_forms = new QWidget(inside); // no stack: that would be as high as the higher of the two
    m_form = new RegistrationForm(m_forms);
    m_quickForm = new QuickEntryForm(m_forms);
    helpWritingIn(m_forms, m_workplace, [this] { return aboutWritten(); });
    auto *forms = new QVBoxLayout(m_forms);
    forms->setContentsMargins(0, 0, 0, 0);
    forms->addWidget(m_form);
    forms->addWidget(m_quickForm);
    const auto writtenIn = m_forms->findChildren<QWidget *>();
    for (QWidget *editor : writtenIn) {
        if (qobject_cast<QLineEdit *>(editor) || qobject_cast<QPlainTextEdit *>(editor))
            editor->installEventFilter(this);
    }
    m_side = new QWidget(m_forms);
    m_hintsPanel = new HintsPanel(m_side);
    m_hintsPanel->setFollowUpKey(QKeySequence(followUpKey));
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->addWidget(m_hintsPanel);
    showForm();

    m_content = new QVBoxLayout(inside);
    m_content->setContentsMargins(space::wide, 0, space::wide, 0);
    m_content->setSpacing(space::unit);
    m_content->addWidget(m_inbox);
    m_content->addWidget(m_original);
    m_content->addWidget(m_forms, 1);
    m_scroll->setWidget(inside);

    m_whole = new QVBoxLayout(this);
    m_whole->setContentsMargins(0, 0, 0, 0);
    m_whole->setSpacing(0);
    m_whole->addWidget(m_scroll, 1);
    m_whole->addWidget(footer());
    fold(false);
}

//! Nothing is written yet that an editor could take back: the key is the window's, and takes back what was done before
bool RegistrationPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_untouched
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        event->ignore();
        return true;
    }
    return Page::eventFilter(watched, event);
}

bool RegistrationPage::hasJustDone(const QString &number) const
{
    return m_untouched && !number.isEmpty() && number == m_justRegistered;
}

QString RegistrationPage::whyNothingIsTakenBack() const
{
    return m_untouched && !m_justRegistered.isEmpty()
        ? tr("Case %1 keeps its number: that it was registered is not taken back. Open it to put it right.")
              .arg(m_justRegistered)
        : QString();
}

QWidget *RegistrationPage::header()
{
    auto *bar = new QWidget(this);
    m_title = new QLabel(bar);
    asHeading(m_title, 1.4);
    m_title->setWordWrap(true);
    m_quickButton = new QPushButton(tr("&Quick entry"), bar);
    m_quickButton->setObjectName(u"quick"_s);
    m_quickButton->setCheckable(true);
    m_quickButton->setAutoDefault(false);
    m_quickButton->setToolTip(tr("Few fields for what was dealt with on the spot; the rest is filled in"));
    clickAtOnceByLetter(m_quickButton);
    connect(m_quickButton, &QPushButton::clicked, this, &RegistrationPage::setQuick);
    m_headRow = new QHBoxLayout(bar);
    m_headRow->addWidget(m_title, 1);
    m_headRow->addWidget(m_quickButton);
    return bar;
}

QPushButton *RegistrationPage::buttonFor(QAction *action, const QString &objectName)
{
    auto *button = new QPushButton(action->iconText(), this);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    const auto follow = [action, button] {
        button->setText(action->iconText());
        button->setEnabled(action->isEnabled());
        button->setToolTip(
            //: what a button does, and its key
            tr("%1 (%2)").arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
    };
    follow();
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, follow);
    return button;
}

QWidget *RegistrationPage::footer()
{
    auto *bar = new QWidget(this);
    m_state = new QLabel(bar);
    m_state->setObjectName(u"state"_s);
    m_openPoints = new QLabel(bar);
    m_openPoints->setObjectName(u"openPoints"_s);
    m_openPoints->setWordWrap(true);
    m_openPoints->setTextFormat(Qt::PlainText);
    m_openPoints->hide();
    QPushButton *primary = buttonFor(m_registerAction, u"register"_s);
    primary->setProperty(primaryProperty, true);
    m_buttons = new RowLayout;
    m_buttons->addWidget(primary);
    m_buttons->addWidget(buttonFor(m_nextAction, u"registerNext"_s));
    m_buttons->addWidget(buttonFor(m_splitAction, u"anotherMatter"_s));
    m_buttons->addWidget(buttonFor(m_referAction, u"refer"_s));
    m_buttons->addWidget(buttonFor(m_keepAction, u"keepDraft"_s));
    m_state->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_state->setWordWrap(true);
    auto *column = new QVBoxLayout(bar);
    column->addLayout(m_buttons);
    m_foot = column;
    return bar;
}

void RegistrationPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (const bool isLow = height() < leastHeightUnfolded; isLow != m_isLow) {
        fold(isLow);
        showOpenPoints();
    }
}

//! The fields need the room: all but the buttons is scrolled with them
void RegistrationPage::fold(bool low)
{
    m_isLow = low;
    const bool hadKeyboard = m_quickButton->hasFocus(); // what is moved lets go of it
    const int margin = low ? 2 : space::unit;
    (low ? m_content : m_whole)->insertWidget(0, m_header);
    (low ? m_content : m_foot)->insertWidget(low ? 1 : 0, m_openPoints);
    m_headRow->setContentsMargins(low ? 0 : space::wide, margin, low ? 0 : space::wide, low ? 0 : space::tiny);
    m_foot->setContentsMargins(space::wide, margin, space::wide, margin);
    if (low)
        m_headRow->insertWidget(1, m_state, 1);
    else
        m_buttons->addWidget(m_state, 1);
    if (hadKeyboard)
        m_quickButton->setFocus(Qt::OtherFocusReason);
}

QString RegistrationPage::title() const
{
    if (m_current.item.isValid())
        return tr("Register from the inbox");
    return m_current.splitFrom.isEmpty() ? tr("New feedback") : tr("Another matter");
}

void RegistrationPage::setQuick(bool quick)
{
    if (quick == m_quick)
        return;
    if (m_referPanel)
        giveUpRefer();
    const RegistrationDraft now = written();
    m_quick = quick;
    m_quickButton->setChecked(quick);
    m_form->setDraft(now.draft);
    m_quickForm->setDraft(now.draft);
    showForm();
    closeRefer();
    showState();
    showOpenPoints();
    focusFirst();
}

void RegistrationPage::showForm()
{
    placeSide();
    m_form->setVisible(!m_quick);
    m_quickForm->setVisible(m_quick);
}

//! What the text points to and who has been in touch before stand beside whichever form is written in
void RegistrationPage::placeSide()
{
    QWidget *last = m_quick ? m_quickForm->lastInTabOrder() : m_form->lastInTabOrder();
    if (m_quick)
        m_quickForm->setSidePart(m_side);
    else
        m_form->setSidePart(m_side);
    m_side->show();
    m_hintsPanel->setTabAfter(last);
    putContentAfter(last, m_side);
}

void RegistrationPage::showRules()
{
    const CaseDraft shown = written().draft;
    m_choices = { m_workplace.profile(), m_workplace.language(), m_workplace.now() };
    m_form->setChoices(m_choices);
    m_quickForm->setChoices(m_choices);
    m_hintsPanel->setChoices(m_choices);
    // Whoever is typing while somebody else changes the rules keeps their place in the text.
    if (written().draft != shown) {
        m_form->setDraft(shown);
        m_quickForm->setDraft(shown);
    }
    showDue();
}

void RegistrationPage::showState()
{
    const CaseDraft draft = written().draft;
    const bool direct = draft.answeredDirectly.has_value() || m_quick;
    const bool isToBeHandedOver = !m_current.handedOver.isEmpty();
    m_registerAction->setText(isToBeHandedOver ? tr("Register and hand over")
            : m_referPanel                     ? tr("Register and refer")
                                               : tr("Register and show the case"));
    const bool isSeen = !m_seenHeadline.isEmpty() && isHeadlineSeen(toBeRegistered().headline);
    m_registerAction->setIconText(isToBeHandedOver ? tr("Register and hand over")
            : m_referPanel                         ? tr("Register and refer")
            : isSeen                               ? tr("Register anyway")
            : direct                               ? tr("Register and close")
            : draft.departments.isEmpty()          ? tr("Register")
                                                   : tr("Register and assign"));
    m_nextAction->setIconText(m_current.item.isValid() ? tr("Register, next of the inbox")
            : m_quick                                  ? tr("Register, next quick entry")
                                                       : tr("Register, then a new one"));
    m_nextAction->setText(m_current.item.isValid() ? tr("Register, and open the next item of the inbox")
            : m_quick                              ? tr("Register, and begin the next quick entry")
                                                   : tr("Register, and begin a new case"));
    m_title->setText(title());
    m_quickButton->setEnabled(!isToBeHandedOver);
    const QString place = m_keeper->failure() ? tr("The draft could not be saved")
        : m_untouched                         ? QString()
                      : tr("The draft is kept, last at %1").arg(toLocal(m_workplace.now()).toString(u"HH:mm:ss"_s));
    m_state->setText(m_busy ? tr("Registering…") : place);
}

void RegistrationPage::showEarlier(const EarlierCases &cases)
{
    m_earlierAction->setEnabled(!cases.isEmpty());
    m_hintsPanel->showEarlier(cases);
}

//! Another case is looked at in the middle of a call: what is written is kept, and one key away
void RegistrationPage::lookAt(const QString &number)
{
    m_keeper->saveNow();
    const QString token = m_current.draft.token;
    const bool kept = hasUnsaved() && !m_keeper->failure();
    m_navigator.openCase(number);
    if (kept) {
        m_navigator.showNotice(
            { Notice::Kind::Info, tr("What you were writing is kept as a draft."), tr("Go on writing"),
                [&navigator = m_navigator, token] {
                    navigator.go({ PageKind::Registration, {}, {}, token });
                },
                {}, {}, true, QLatin1StringView(draftTopic) });
    }
}

void RegistrationPage::goToEarlier()
{
    m_hintsPanel->focusEarlier();
    if (QWidget *there = m_hintsPanel->focusWidget())
        m_scroll->ensureWidgetVisible(there);
}

//! In a draft that is gone on with, where it was left
void RegistrationPage::focusFirst()
{
    if (std::exchange(m_goesOn, false) && goOnIn(editorAt(m_current.place)))
        return;
    if (m_quick)
        m_quickForm->focusFirst();
    else
        m_form->focusFirst();
}

} // namespace lyhord
