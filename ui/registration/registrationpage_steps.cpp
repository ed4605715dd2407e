#include "core/rules/headlines.h"
#include "core/rules/permissions.h"
#include "core/rules/referralproblems.h"
#include "core/rules/replyway.h"
#include "core/rules/soundtext.h"
#include "core/services/caseservice.h"
#include "core/services/inboxservice.h"
#include "ui/client/draftkeeper.h"
#include "ui/client/draftnotices.h"
#include "ui/client/otherperson.h"
#include "ui/client/workplace.h"
#include "ui/registration/hintspanel.h"
#include "ui/registration/quickdefaults.h"
#include "ui/registration/quickentryform.h"
#include "ui/registration/referpanel.h"
#include "ui/registration/registrationform.h"
#include "ui/registration/registrationnotices.h"
#include "ui/registration/registrationpage.h"
#include "ui/registration/texthints.h"
#include "ui/registration/waitingregistrations.h"
#include "ui/widgets/focusinsight.h"
#include "ui/widgets/keydebounce.h"
#include "ui/widgets/taborder.h"
#include "ui/writing/writingaid.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

#include <algorithm>
#include <utility>

// What becomes of what was written: registered, referred, attached to another case, or kept.
namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

//! In the order in which they came in; from the beginning again after the last
const InboxItem &firstAfter(const QList<InboxItem> &items, const QPair<QDateTime, InboxItemId> &last)
{
    const auto next = std::find_if(
        items.begin(), items.end(), [&last](const InboxItem &item) { return QPair(item.received, item.id) > last; });
    return next == items.end() ? items.constFirst() : *next;
}

} // namespace

//! While it is being referred that is what Ctrl+Enter does, wherever on the page the keyboard is
void RegistrationPage::registerIt()
{
    if (m_referPanel)
        refer();
    else
        submit(Then::Show);
}

//! A key that bounces or is held, and a second click, are not meant for a message nobody has read
bool RegistrationPage::isBounce()
{
    if (!m_bringsNext && !m_nextPause->isBounce())
        return false;
    m_navigator.showNotice(
        { Notice::Kind::Info, tr("This is the next message. Read it first, and then register it."), {}, {} });
    return true;
}

void RegistrationPage::submit(Then then)
{
    if (m_busy || isBounce())
        return;
    settle();
    RegistrationDraft registration = written();
    registration.draft = toBeRegistered();
    if (!showAllProblems(problemsOf(registration.draft) + missingReplyWay(registration.draft)))
        send(registration, std::nullopt, then);
}

//! R94: what may be personal data in the headline is pointed out, and is registered once that has been seen
QList<Problem> RegistrationPage::problemsOf(CaseDraft &draft)
{
    draft.acceptWarnings = isHeadlineSeen(draft.headline);
    QList<Problem> problems = problemsIn(draft, m_choices.profile, m_workplace.now());
    const QString doubt = findingInHeadline(
        draft.headline, draft.submitter.name, m_choices.profile.ownPhoneNumbers, m_workplace.today())
                              .warning;
    const auto pointedOut = std::ranges::find(problems, Problem{ u"headline"_s, doubt });
    if (pointedOut == problems.end())
        return problems;
    pointedOut->reason += u' ' + tr("Registering it once more confirms that.");
    m_seenHeadline = normalised(draft.headline);
    showState();
    return problems;
}

bool RegistrationPage::isHeadlineSeen(const QString &headline) const
{
    return !m_seenHeadline.isEmpty() && normalised(headline) == m_seenHeadline;
}

//! Ctrl+Enter leaves no field
void RegistrationPage::settle()
{
    if (m_quick)
        m_quickForm->settle();
    else
        m_form->settle();
}

//! True if there were any
bool RegistrationPage::showAllProblems(const QList<Problem> &problems)
{
    const QList<Problem> homeless = m_quick ? m_quickForm->showAllProblems(problems)
                                            : m_form->showAllProblems(problems);
    if (!homeless.isEmpty())
        m_navigator.showNotice({ Notice::Kind::Warning, homeless.constFirst().reason, {}, {} });
    return !problems.isEmpty();
}

void RegistrationPage::send(const RegistrationDraft &registration, const std::optional<Referral> &referral, Then then)
{
    m_current.tried = true; // should the answer never come, the spool says that the token is to be asked after
    m_keeper->changed();
    m_keeper->saveNow();
    if (m_workplace.reachability().isAway()) // known: nobody has to wait for that answer again
        return failed(registration, DatabaseThread::away(), referral.has_value(), then);
    setBusy(true);
    whenDone(m_workplace.ask([registration, referral](
                                 Session &session) { return session.cases().registerDraft(registration, referral); }),
        this,
        [this, registration, then, referred = referral.has_value()](const Result<CaseService::Registration> &kept) {
            setBusy(false);
            if (kept)
                succeeded(registration, kept->registered, then);
            else
                failed(registration, kept.error(), referred, then);
        });
}

void RegistrationPage::succeeded(const RegistrationDraft &registration, const Case &registered, Then then)
{
    m_keeper->done(registration.draft.token);
    m_workplace.announceChange(registered.number);
    m_navigator.showNotice(registeredNotice(m_workplace, m_navigator, registered));
    switch (then) {
    case Then::AnotherMatter:
        return beginAnotherMatter(registration, registered.number);
    case Then::Next:
        m_justRegistered = registered.number;
        return beginNext(registered);
    case Then::Show:
        return showRegistered(registered);
    }
}

void RegistrationPage::failed(const RegistrationDraft &registration, const Error &error, bool referred, Then then)
{
    if (error.code != ErrorCode::Unreachable || referred || then == Then::AnotherMatter) {
        if (error.field.isEmpty())
            m_navigator.showNotice(noticeFor(error));
        else if (referred && m_referPanel)
            m_referPanel->showProblems({ { error.field, error.message } });
        else
            static_cast<void>(showAllProblems({ { error.field, error.message } }));
        return;
    }
    m_keeper->stop();
    WaitingRegistrations::of(m_workplace, m_navigator).add(registration);
    Notice notice{ Notice::Kind::Warning,
        tr("The database cannot be reached. What you wrote is kept on this computer and gets its number as soon as the "
           "database is back."),
        tr("Open the draft"), [this, token = registration.draft.token] { m_navigator.continueDraft(token); } };
    notice.topic = QLatin1StringView(waitingTopic);
    m_navigator.showNotice(notice);
    if (then == Then::Show || registration.item.isValid()) {
        beginNew();
        return m_navigator.back();
    }
    begin(emptyRegistration()); // a quick entry is followed by one
    focusFirst();
}

//! The case that has just come about
void RegistrationPage::showRegistered(const Case &done)
{
    beginNew();
    // Opening a secret case leaves a trace, and nobody has asked to read it.
    const bool isToBeRead = !done.isSecret() && may(m_workplace.person(), Action::ReadCase, done, m_workplace.today());
    return isToBeRead ? m_navigator.openCase(done.number) : m_navigator.backToNone();
}

//! What was registered from the inbox is followed by what came in after it, and a quick entry by a quick entry
void RegistrationPage::beginNext(const Case &done)
{
    const QPair<QDateTime, InboxItemId> last(m_arrived, m_current.item);
    if (!last.second.isValid()) {
        begin(emptyRegistration());
        return focusFirst();
    }
    beginNew();
    m_bringsNext = true;
    whenDone(m_workplace.ask([](Session &session) { return session.inbox().items(); }), this,
        [this, done, last, generation = m_generation](const Result<QList<InboxItem>> &items) {
            if (generation != m_generation || !m_untouched)
                return;
            if (!items || items->isEmpty())
                return showRegistered(done);
            beginItem(firstAfter(*items, last).id);
            m_bringsNext = m_untouched; // what has been begun is there already
            m_nextPause->start();
            focusFirst();
        });
}

void RegistrationPage::setBusy(bool busy)
{
    if (busy)
        m_focusBefore = QApplication::focusWidget();
    m_busy = busy;
    m_forms->setEnabled(!busy);
    allowActions();
    if (!busy && m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    showState();
}

//! What leads away from the message waits until it is decided whether it is referred
void RegistrationPage::allowActions()
{
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(!m_busy && (!m_referPanel || action == m_registerAction || action == m_keepAction));
}

//! From the strongest hint in what is written now, so that nobody chooses a ground that is on the screen already
void RegistrationPage::openProposedRefer()
{
    const QList<ScopeHint> hints = m_hints->scopeOf(written().draft);
    openRefer(hints.isEmpty() ? std::nullopt : std::optional(hints.constFirst()));
}

//! There is no other ground, and no way to register it where others read it
void RegistrationPage::openHandingOver()
{
    openRefer(ScopeHint{ .ground = ReferralGround::BriberyOrCrime });
    m_referPanel->keepGround();
}

void RegistrationPage::openRefer(const std::optional<ScopeHint> &hint)
{
    const CaseDraft promised = toBeRegistered();
    setQuick(false);
    closeRefer();
    giveUpAnswer(promised.headline);
    m_referPanel = new ReferPanel(m_workplace, aboutWritten().language, hint, m_side);
    helpWritingIn(m_referPanel, m_workplace, [this] { return aboutWritten(); });
    m_side->layout()->addWidget(m_referPanel);
    putContentAfter(m_form->lastInTabOrder(), m_referPanel);
    m_hintsPanel->setVisible(false);
    const std::optional<Referral> &begun = m_current.referral;
    // What was written while the ground was open belongs to the one that is pointed to now.
    const bool isOpen = begun && m_current.isGroundOpen && (hasContent(begun->to) || hasContent(begun->told));
    if (begun && (!hint || isOpen || hint->ground == begun->ground)) {
        Referral standing = *begun;
        if (hint && isOpen) {
            standing.ground = hint->ground;
            standing.statute = hint->statute;
        }
        m_referPanel->setReferral(standing);
    }
    if (begun && !hint && m_current.isGroundOpen)
        m_referPanel->leaveGroundOpen();
    if (m_givenUp && hasContent(m_givenUp->text)) {
        m_referPanel->setTold(m_givenUp->text);
        noteReferral();
    }
    connect(m_referPanel, &ReferPanel::edited, this, [this] {
        noteReferral();
        edited();
    });
    allowActions();
    showState();
    connect(m_referPanel, &ReferPanel::cancelled, this, &RegistrationPage::giveUpRefer);
    showOpenPoints();
    m_referPanel->show(); // a layout does so with the next event, and the keyboard would be left behind until then
    m_referPanel->focusFirst();
    QTimer::singleShot(0, m_referPanel, [this] { showReferPanel(); }); // once it has its place
}

//! As it is being filled in
void RegistrationPage::noteReferral()
{
    m_current.referral = m_referPanel->referral();
    m_current.isGroundOpen = !m_referPanel->isGroundChosen();
}

//! A message that is referred is answered nowhere: what the person was told goes with the referral instead, and the
//! headline that quick entry promised stays
void RegistrationPage::giveUpAnswer(const QString &headline)
{
    const CaseDraft before = written().draft;
    CaseDraft draft = before;
    if (hasContent(draft.text) && !hasContent(draft.headline))
        draft.headline = headline;
    m_givenUp = std::exchange(draft.answeredDirectly, std::nullopt);
    if (draft != before)
        m_form->setDraft(draft);
}

//! It is registered after all: answered, if it was
void RegistrationPage::giveUpRefer()
{
    if (m_givenUp) {
        CaseDraft draft = written().draft;
        draft.answeredDirectly = m_givenUp;
        m_form->setDraft(draft);
    }
    closeRefer();
    focusFirst();
}

//! As much of it as there is room for, from its beginning
void RegistrationPage::showReferPanel()
{
    if (!m_referPanel) // closed before it was shown
        return;
    QScrollBar *bar = m_scroll->verticalScrollBar();
    const int top = m_referPanel->mapTo(m_scroll->widget(), QPoint(0, 0)).y();
    bar->setValue(placeToShow(top, m_referPanel->height(), bar->value(), m_scroll->viewport()->height()));
}

void RegistrationPage::takeProposal()
{
    if (const auto route = m_hintsPanel->firstRoute())
        takeRoute(*route);
}

void RegistrationPage::takeRoute(const RoutingHint &hint)
{
    if (m_quick)
        m_quickForm->choose(hint);
    else
        m_form->choose(hint);
}

//! Quick entry has no place for it: where the mark is seen
void RegistrationPage::markProtected()
{
    setQuick(false);
    m_form->markProtected();
}

void RegistrationPage::closeRefer()
{
    if (!m_referPanel)
        return;
    m_referPanel->disconnect(this); // a key that comes yet is for nobody
    m_referPanel->hide();
    m_referPanel->deleteLater();
    m_referPanel = nullptr;
    m_givenUp.reset();
    m_hintsPanel->setVisible(true);
    allowActions();
    showState();
    showOpenPoints();
}

void RegistrationPage::refer()
{
    if (m_busy || !m_referPanel)
        return;
    Referral referral = m_referPanel->referral();
    RegistrationDraft registration = written();
    const bool isHandedOver = !registration.handedOver.isEmpty();
    if (isHandedOver) // whatever grounds there are to choose from
        referral.ground = ReferralGround::BriberyOrCrime;
    registration.draft = withReferralDefaults(registration.draft, referral.ground, m_choices);
    // before the case is registered: it would stand there and be referred nowhere
    const QList<Problem> problems = problemsOf(registration.draft)
        + (isHandedOver ? problemsIn(referral, m_choices.profile.statutes, m_workplace.today())
                        : m_referPanel->problems());
    m_referPanel->showProblems(problems);
    if (problems.isEmpty())
        return send(registration, referral, Then::Show);
    QList<Problem> unasked = problems; // what the person is to be asked stands in the form behind
    unasked.removeIf([](const Problem &problem) { return problem.field != "reply.wanted"_L1; });
    if (!unasked.isEmpty())
        static_cast<void>(m_form->showAllProblems(unasked));
}

void RegistrationPage::followUpSimilar()
{
    const QString number = m_hintsPanel->firstSimilar();
    if (!number.isEmpty())
        return followUp(number);
    m_navigator.showNotice({ Notice::Kind::Info, tr("No open case looks like what is written here."), {}, {} });
}

//! What somebody else says than the case is from is not added unasked
void RegistrationPage::followUp(const QString &number)
{
    if (m_busy)
        return;
    whenSureWhose(m_workplace, this, written().draft.submitter, number, [this, number, generation = m_generation] {
        if (generation == m_generation)
            addToCase(number);
    });
}

void RegistrationPage::addToCase(const QString &number)
{
    if (m_busy)
        return;
    const RegistrationDraft registration = written();
    m_keeper->changed();
    m_keeper->saveNow();
    setBusy(true);
    whenDone(m_workplace.ask([registration, number](
                                 Session &session) { return session.inbox().followUpInstead(registration, number); }),
        this, [this, registration](const Result<Case> &done) {
            setBusy(false);
            if (done)
                followedUp(registration, *done);
            else
                m_navigator.showNotice(noticeFor(done.error()));
        });
}

void RegistrationPage::followedUp(const RegistrationDraft &registration, const Case &followed)
{
    m_keeper->stop();
    m_workplace.drafts().discard(registration.draft.token);
    m_workplace.announceChange(followed.number);
    m_navigator.showNotice(followedUpNotice(m_workplace, m_navigator, registration, followed));
    showRegistered(followed);
}

void RegistrationPage::keepAndLeave()
{
    if (m_referPanel && m_current.handedOver.isEmpty())
        return giveUpRefer();
    const bool kept = hasUnsaved();
    if (!canLeave())
        return;
    m_navigator.back();
    if (!kept)
        return;
    Notice notice{ Notice::Kind::Info, tr("The draft is kept. You find it among the drafts."), tr("Go on with it"),
        [this, token = m_current.draft.token] { m_navigator.continueDraft(token); } };
    notice.also = tr("Throw it away");
    notice.runAlso = [this, token = m_current.draft.token] { throwAway(m_workplace.drafts(), m_navigator, token); };
    notice.topic = QLatin1StringView(draftTopic);
    m_navigator.showNotice(notice);
}

} // namespace lyhord
