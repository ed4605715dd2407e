#include "core/intake/importreader.h"
#include "core/rules/belonging.h"
#include "core/rules/deadlines.h"
#include "core/rules/replyway.h"
#include "core/rules/splitting.h"
#include "core/rules/textlanguage.h"
#include "core/services/caseservice.h"
#include "core/services/inboxservice.h"
#include "ui/client/draftkeeper.h"
#include "ui/client/draftnotices.h"
#include "ui/client/workplace.h"
#include "ui/registration/callercases.h"
#include "ui/registration/hintspanel.h"
#include "ui/registration/inboxnote.h"
#include "ui/registration/openpoints.h"
#include "ui/registration/originalnote.h"
#include "ui/registration/proposallearner.h"
#include "ui/registration/quickdefaults.h"
#include "ui/registration/quickentryform.h"
#include "ui/registration/referpanel.h"
#include "ui/registration/registrationform.h"
#include "ui/registration/registrationpage.h"
#include "ui/registration/texthints.h"
#include "ui/registration/waitingregistrations.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/keydebounce.h"

#include <QtCore/QUuid>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

// What is being written: where it comes from, how it is kept, what is said about it.
namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

QString itemPrefix(InboxItemId id)
{
    return u"inbox-%1-"_s.arg(id.value);
}

QString newToken()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

//! The same for every new case: what came before says nothing about the next call
RegistrationDraft RegistrationPage::emptyRegistration() const
{
    RegistrationDraft registration;
    registration.draft.token = newToken();
    registration.draft.channel = Channel::Phone;
    registration.draft.received = m_workplace.now();
    return registration;
}

void RegistrationPage::load(const PageRequest &request)
{
    const QString before = m_current.draft.token;
    const bool isWrittenIn = isVisible() && hasUnsaved();
    m_keeper->saveNow();
    m_justRegistered.clear();
    m_learner->start();
    if (!request.draft.isEmpty())
        continueDraft(request.draft);
    else if (request.item.isValid())
        beginItem(request.item);
    else if (request.step == u"follow-up"_s)
        beginAboutHandedOver(request.number);
    else if (!request.number.isEmpty())
        beginPart(request.number);
    else
        beginNew();
    if (isWrittenIn && m_current.draft.token != before)
        tellBegun(before);
}

//! Something else is written where words stood: they are not gone
void RegistrationPage::tellBegun(const QString &token)
{
    if (!m_workplace.drafts().load(token))
        return;
    Notice notice{ Notice::Kind::Info, tr("The case you had begun is under Drafts."), tr("Go back to it"),
        [&navigator = m_navigator, token] { navigator.continueDraft(token); } };
    notice.topic = QLatin1StringView(draftTopic);
    m_navigator.showNotice(notice);
}

void RegistrationPage::begin(const RegistrationDraft &registration)
{
    ++m_generation;
    m_keeper->begin(registration.draft.token);
    m_checkSoon.stop();
    closeRefer();
    m_current = registration;
    m_untouched = true;
    m_bringsNext = false;
    m_leaveAnyway = false;
    m_seenHeadline.clear();
    m_goesOn = false;
    m_choices.now = m_workplace.now();
    m_inbox->setVisible(false);
    m_arrived = {};
    if (registration.handedOver.isEmpty())
        m_original->begin(registration.splitFrom);
    else
        m_original->beginHandedOver(registration.handedOver);
    readOriginal();
    m_scroll->verticalScrollBar()->setValue(0);
    m_form->setDraft(registration.draft);
    m_form->setFiles(registration.files);
    m_quickForm->setDraft(registration.draft);
    m_hints->clear();
    m_hints->read(registration.draft);
    m_caller->clear();
    m_caller->read(registration.draft);
    showDue();
    showState();
    showOpenPoints();
    Q_EMIT titleChanged();
}

void RegistrationPage::beginNew()
{
    setQuick(false);
    begin(emptyRegistration());
}

//! What somebody says of a case that was handed over is a case of its own, handed over with it: nothing of the other is
//! shown, and which one it is stands where the chief legal officer alone reads it (R90)
void RegistrationPage::beginAboutHandedOver(const QString &number)
{
    RegistrationDraft registration = emptyRegistration();
    registration.handedOver = number;
    registration.draft.text = tr("Concerns case %1, which has been handed over.").arg(number) + u"\n\n"_s;
    setQuick(false);
    begin(registration);
    openHandingOver();
    goToEndOfTexts();
}

void RegistrationPage::continueDraft(const QString &token)
{
    WaitingRegistrations::of(m_workplace, m_navigator).take(token);
    const Result<SpooledDraft> spooled = m_workplace.drafts().load(token);
    if (!spooled) {
        m_navigator.showNotice(noticeFor(spooled.error()));
        return beginNew();
    }
    RegistrationDraft registration = fromSpool(*spooled);
    registration.waiting = false;
    m_navigator.dropNotice(QLatin1StringView(draftTopic));
    setQuick(registration.isQuick && !registration.referral);
    begin(registration);
    m_untouched = false;
    if (!registration.handedOver.isEmpty())
        openHandingOver();
    else if (registration.referral)
        openRefer(std::nullopt);
    m_goesOn = true;
    goToEndOfTexts();
    if (!registration.item.isValid())
        return;
    whenDone(m_workplace.ask([id = registration.item](Session &session) { return session.inbox().item(id); }), this,
        [this, generation = m_generation](const Result<InboxItem> &item) {
            if (item && generation == m_generation)
                showItem(*item);
        });
}

void RegistrationPage::beginItem(InboxItemId id)
{
    const QList<LocalDrafts::Entry> drafts = m_workplace.drafts().entries();
    for (const LocalDrafts::Entry &entry : drafts) {
        // What is begun of the same message in another form is no registration of it.
        const bool isRegistration = entry.kind == QLatin1StringView(registrationKind);
        if (isRegistration && entry.token.startsWith(itemPrefix(id)))
            return continueDraft(entry.token); // begun before: nothing is typed twice
    }
    beginNew();
    whenDone(m_workplace.ask([id](Session &session) { return session.inbox().item(id); }), this,
        [this, generation = m_generation, id](const Result<InboxItem> &item) {
            if (generation != m_generation || !m_untouched)
                return;
            const bool isUnread = std::exchange(m_bringsNext, false);
            if (!item)
                return m_navigator.showNotice(noticeFor(item.error()));
            RegistrationDraft registration{
                .draft = withWhatBelongs(draftFrom(*item), m_workplace.profile(), m_workplace.today()), .item = id
            };
            registration.draft.token = itemPrefix(id) + newToken();
            begin(registration);
            showItem(*item);
            if (isUnread)
                m_nextPause->start();
        });
}

void RegistrationPage::showItem(const InboxItem &item)
{
    m_arrived = item.received;
    m_inbox->show(item);
}

//! A matter of its own in a case that is there: what stands in it holds for both, but for the words
void RegistrationPage::beginPart(const QString &number)
{
    setQuick(false);
    RegistrationDraft part = emptyRegistration();
    part.splitFrom = number;
    part.draft.channel.reset(); // as the case came in
    part.draft.received.reset();
    begin(part);
}

void RegistrationPage::readOriginal()
{
    const QString number = m_current.splitFrom;
    if (number.isEmpty())
        return;
    whenDone(m_workplace.ask([number](Session &session) { return session.cases().open(number); }), this,
        [this, generation = m_generation](const Result<CaseFile> &original) {
            if (generation != m_generation)
                return;
            if (!original)
                return m_navigator.showNotice(noticeFor(original.error()));
            if (original->masked || original->handedOver)
                return;
            m_original->showWords(original->subject);
            if (!m_untouched)
                return;
            const CaseDraft filled = draftOfPart(original->subject, written().draft);
            m_form->setDraft(filled);
            m_quickForm->setDraft(filled);
            showDue();
            showState();
            showOpenPoints();
        });
}

//! The rest of the same message, from the same person, at the same time (field.md 13)
void RegistrationPage::beginAnotherMatter(const RegistrationDraft &first, const QString &number)
{
    RegistrationDraft next;
    next.splitFrom = number;
    CaseDraft &draft = next.draft;
    draft.token = newToken();
    draft.channel = first.draft.channel;
    draft.received = first.draft.received;
    draft.language = first.draft.language;
    draft.text = first.draft.text;
    draft.submitter = first.draft.submitter;
    draft.replyWanted = first.draft.replyWanted;
    draft.replyBy = first.draft.replyBy;
    draft.secrecy = first.draft.secrecy;
    setQuick(false);
    begin(next);
    m_untouched = false;
    m_keeper->changed();
    focusFirst();
}

RegistrationDraft RegistrationPage::written() const
{
    RegistrationDraft registration = m_current;
    registration.draft = m_quick ? m_quickForm->draft() : m_form->draft();
    registration.draft.token = m_current.draft.token;
    registration.files = m_form->files();
    registration.isQuick = m_quick;
    return registration;
}

//! What text blocks are filled in from: a case without a number
Case RegistrationPage::aboutWritten() const
{
    const CaseDraft draft = written().draft;
    Case about;
    about.headline = draft.headline;
    about.language = languageOf(draft.language, draft.text);
    about.concerns = draft.concerns;
    about.submitter = draft.submitter;
    return about;
}

SpooledDraft RegistrationPage::toBeKept() const
{
    const RegistrationDraft registration = written();
    return hasWorthKeeping(registration) ? toSpool(registration) : SpooledDraft{ .token = registration.draft.token };
}

CaseDraft RegistrationPage::toBeRegistered() const
{
    CaseDraft draft = written().draft;
    if (m_quick)
        draft = withQuickDefaults(draft, m_hints->routing(), m_choices);
    return asRegistered(draft, m_choices);
}

bool RegistrationPage::hasUnsaved() const
{
    return !m_untouched && hasWorthKeeping(written());
}

bool RegistrationPage::canLeave()
{
    m_keeper->saveNow();
    const bool kept = !m_keeper->failure() || !hasUnsaved();
    if (!kept && !std::exchange(m_leaveAnyway, true)) {
        m_navigator.showNotice({ Notice::Kind::Failure,
            tr("The draft cannot be saved on this computer. Leaving the page once more gives up what is written here."),
            {}, {} });
        return false;
    }
    return true;
}

//! What is typed next goes behind what stands there
void RegistrationPage::goToEndOfTexts()
{
    const QList<QPlainTextEdit *> texts = m_forms->findChildren<QPlainTextEdit *>();
    for (QPlainTextEdit *text : texts)
        text->moveCursor(QTextCursor::End);
}

//! The field that is written in
void RegistrationPage::notePlace()
{
    const QWidget *widget = QApplication::focusWidget();
    if (!qobject_cast<const QLineEdit *>(widget) && !qobject_cast<const QPlainTextEdit *>(widget))
        return;
    for (; widget && widget != m_forms; widget = widget->parentWidget()) {
        if (const auto *field = qobject_cast<const Field *>(widget))
            m_current.place = field->path();
    }
}

//! In the form that is in sight; null: there is no such field
QWidget *RegistrationPage::editorAt(const QString &place) const
{
    const QList<Field *> fields = m_forms->findChildren<Field *>();
    for (const Field *field : fields) {
        if (field->path() == place && field->isVisibleTo(m_forms))
            return field->editor();
    }
    return nullptr;
}

void RegistrationPage::edited()
{
    notePlace();
    const bool isNew = !m_current.item.isValid() && m_current.splitFrom.isEmpty();
    if (std::exchange(m_untouched, false) && isNew && !m_quick)
        m_form->setReceived(m_workplace.now()); // the call began now, not when the empty page was opened
    m_leaveAnyway = false;
    m_bringsNext = false;
    m_nextPause->stop(); // who writes has looked
    m_keeper->changed();
    m_hints->read(written().draft);
    m_caller->read(written().draft);
    m_checkSoon.start();
}

void RegistrationPage::check()
{
    showDue();
    showState();
    showOpenPoints();
    const CaseDraft draft = toBeRegistered();
    const QList<Problem> doubts = warningsFor(draft, m_choices.profile, m_workplace.now())
        + contradictionsIn(written().draft, m_choices.profile, m_choices.today());
    const QList<Problem> problems = problemsIn(draft, m_choices.profile, m_workplace.now());
    if (m_quick)
        m_quickForm->keepProblems(problems);
    else
        m_form->showProblems(problems + missingReplyWay(draft));
    if (m_untouched)
        return;
    if (m_quick)
        m_quickForm->showWarnings(doubts);
    else
        m_form->showWarnings(doubts);
}

//! What will be stored where nobody has chosen is in sight before
void RegistrationPage::showProposed()
{
    const CaseDraft now = written().draft;
    CaseDraft made;
    if (m_referPanel)
        made = withReferralDefaults(now, m_referPanel->referral().ground, m_choices);
    else if (now.answeredDirectly)
        made.replyWanted = asRegistered(now, m_choices).replyWanted;
    m_form->propose(made);
}

//! Before it is registered, so that nobody learns from a list that nobody was asked
void RegistrationPage::showOpenPoints()
{
    const auto keyTo = [this](const QString &path) { return m_quick ? m_quickForm->keyTo(path) : m_form->keyTo(path); };
    showProposed();
    CaseDraft draft = written().draft;
    if (m_quick) {
        const CaseDraft made = toBeRegistered();
        m_quickForm->showMade(made);
        draft.category = made.category;
        draft.answeredDirectly = made.answeredDirectly;
    }
    const OpenPoints open{ keyTo(u"departments"_s), keyTo(u"category"_s),
        m_proposalAction->shortcut().toString(QKeySequence::NativeText), m_hintsPanel->sureRoute() };
    const bool isAsked = !m_referPanel && (!m_untouched || m_current.item.isValid());
    QStringList parts{ m_quick ? m_quickForm->takenAwayInWords() : m_form->takenAwayInWords(),
        isAsked ? open.inWords(draft, m_choices) : QString() };
    parts.removeAll(QString());
    const QString said = parts.join(u' ');
    m_openPoints->setText(said);
    m_openPoints->setVisible(!said.isEmpty());
}

void RegistrationPage::showDue()
{
    const RuleBook &rules = m_workplace.rules();
    const CaseDraft draft = written().draft;
    const QDateTime received = draft.received.value_or(m_workplace.now());
    if (!received.isValid() || rules.profile.key.isEmpty())
        return m_form->showDue({}, {});
    const QDate day = dayOfReceipt(received, draft.channel.value_or(Channel::Phone), rules.calendar, rules.values);
    const ExplainedDate due = explainDeadlines(day, rules.calendar, rules.values).answerDue;
    m_form->showDue(due, dueInWords(due.date, m_workplace.today(), rules.calendar));
}

} // namespace lyhord
