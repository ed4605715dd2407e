#include "ui/queues/inboxitempage.h"

#include "core/rules/deadlines.h"
#include "core/rules/filename.h"
#include "core/rules/messagetakenout.h"
#include "core/rules/textlanguage.h"
#include "core/services/caseservice.h"
#include "core/services/inboxservice.h"
#include "ui/client/caseedit.h"
#include "ui/client/dialogdraft.h"
#include "ui/client/formdraft.h"
#include "ui/client/otherperson.h"
#include "ui/client/referralform.h"
#include "ui/client/savedfile.h"
#include "ui/client/stepwords.h"
#include "ui/client/takeback.h"
#include "ui/client/waitingwords.h"
#include "ui/client/workplace.h"
#include "ui/queues/inboxmodel.h"
#include "ui/widgets/askline.h"
#include "ui/widgets/duebox.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/readingview.h"
#include "ui/widgets/style.h"
#include "ui/widgets/words.h"
#include "ui/writing/writingaid.h"

#include <QtCore/QLocale>
#include <QtCore/QSaveFile>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

const QString discardPart = u"discard"_s;
const QString referPart = u"refer"_s;
const QString attachPart = u"attach"_s;

//! What tells it from the others in the list of drafts, without the words of who is protected
QString nameOf(const InboxItem &item)
{
    if (item.submitter.protectedIdentity)
        return momentInWords(item.received);
    return item.subject.isEmpty() ? item.text.simplified() : item.subject;
}

DraftSubject subjectFor(const InboxItem &item, const QString &part)
{
    return { draftkind::inbox, QString::number(item.id.value), part, item.submitter.protectedIdentity, nameOf(item) };
}

//! then: when it is back
void bringBackItem(
    Workplace &workplace, Navigator &navigator, const InboxItem &item, const std::function<void()> &then = {})
{
    const auto back = workplace.ask([id = item.id](Session &session) { return session.inbox().bringBack(id); });
    whenDone(
        back, &workplace, [&workplace, &navigator, then, why = subjectFor(item, discardPart)](const Result<> &done) {
            if (!done)
                return navigator.showNotice(noticeFor(done.error()));
            workplace.drafts().takeBack(why.token());
            Notice notice{ Notice::Kind::Done, InboxItemPage::tr("It is back in the inbox, as it came."), {}, {} };
            notice.tookBack = bool(then);
            navigator.showNotice(notice);
            workplace.announceChange();
            if (then)
                then();
        });
}

//! The case it has become, and what of it has still to leave
struct Referred
{
    Result<Case> made;
    QList<Message> waiting;
};

Referred referItem(Session &session, InboxItemId id, const Referral &referral)
{
    Referred done{ session.inbox().refer(id, referral), {} };
    if (done.made && !isHandedOver(*done.made)) // what she tells the person is hers to know
        done.waiting = session.cases().waitingLetters(done.made->number).value_or(QList<Message>());
    return done;
}

//! What was written for it is to be found in the case's own form once it is taken back
void useInCase(LocalDrafts &drafts, const QString &token, const QString &number)
{
    if (Result<SpooledDraft> written = drafts.load(token)) {
        const DraftSubject step{ draftkind::step, number, referPart };
        drafts.remove(token);
        written->token = step.token();
        written->kind = step.kind;
        written->about = step.about;
        if (drafts.save(*written))
            drafts.use(written->token);
    }
}

} // namespace

InboxItemPage::InboxItemPage(Workplace &workplace, Navigator &navigator, QWidget *parent)
    : Page(parent)
    , m_workplace(workplace)
    , m_navigator(navigator)
    , m_view(new ReadingView(tr("What has come in"), this))
    , m_register(addButton(tr("&Register…"), u"register"_s))
    , m_attach(addButton(tr("A&dd to a case…"), u"attach"_s))
    , m_refer(addButton(tr("Re&fer…"), u"refer"_s))
    , m_discard(addButton(tr("D&iscard…"), u"discard"_s))
    , m_due(new DueBox(this))
    , m_bringBack(addButton(tr("&Bring back"), u"bringBack"_s))
{
    m_register->setProperty(primaryProperty, true);
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons);
    for (QPushButton *button : { m_register, m_attach, m_refer, m_discard, m_bringBack }) {
        button->setParent(buttons);
        flow->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::unit, space::unit, space::unit);
    column->addWidget(buttons);
    column->addWidget(m_due);
    column->addWidget(m_view, 1);
    connect(m_register, &QPushButton::clicked, this, [this] { m_navigator.registerItem(m_item.id); });
    connect(m_attach, &QPushButton::clicked, this, &InboxItemPage::attachToCase);
    connect(m_refer, &QPushButton::clicked, this, &InboxItemPage::refer);
    connect(m_discard, &QPushButton::clicked, this, &InboxItemPage::discard);
    connect(m_bringBack, &QPushButton::clicked, this, &InboxItemPage::bringBack);
    m_bringBack->hide();
    const auto readIfSeen = [this] {
        if (isVisible() && m_item.id.isValid())
            readAnew();
    };
    connect(&workplace, &Workplace::caseChanged, this, readIfSeen);
    connect(&workplace, &Workplace::inboxChanged, this, readIfSeen);
}

QPushButton *InboxItemPage::addButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    return button;
}

QString InboxItemPage::title() const
{
    return tr("Inbox");
}

void InboxItemPage::load(const PageRequest &request)
{
    m_wanted = request.draft;
    whenDone(m_workplace.ask([id = request.item](Session &session) { return session.inbox().item(id); }), this,
        [this, generation = ++m_generation](const Result<InboxItem> &item) {
            if (generation != m_generation)
                return;
            if (!item) {
                m_navigator.showNotice(noticeFor(item.error()));
                return;
            }
            m_item = *item;
            showItem();
            openKept();
        });
}

//! It may have been dealt with since, here or elsewhere
void InboxItemPage::readAnew()
{
    whenDone(m_workplace.ask([id = m_item.id](Session &session) { return session.inbox().item(id); }), this,
        [this, generation = m_generation](const Result<InboxItem> &item) {
            if (generation != m_generation)
                return;
            const bool hasLeft = !item && item.error().code == ErrorCode::NotFound;
            if (!hasLeft && (!item || (*item == m_item && !m_hasLeft))) // that it cannot be read is said by the list
                return;
            const bool hadKeyboard = isAncestorOf(QApplication::focusWidget());
            if (hasLeft) {
                showItHasLeft();
            } else {
                m_item = *item;
                showItem();
            }
            if (hadKeyboard && hasLeft)
                m_view->setFocus(Qt::OtherFocusReason);
            else if (hadKeyboard) // its button may have gone
                focusFirst();
        });
}

void InboxItemPage::showItHasLeft()
{
    m_hasLeft = true;
    for (QPushButton *button : { m_register, m_attach, m_refer, m_discard, m_bringBack })
        button->hide();
    m_due->hide();
    m_view->clear();
    m_view->addTitle(m_item.subject.isEmpty() ? tr("Without a subject") : m_item.subject);
    m_view->addText(tr("It has left the inbox: it was registered, added to a case or referred."));
    m_view->finish();
}

//! A draft that was chosen is gone on with in the dialog it was begun in
void InboxItemPage::openKept()
{
    const QString token = std::exchange(m_wanted, {});
    const auto is = [&](const QString &part) { return token == subjectFor(m_item, part).token(); };
    if (is(discardPart))
        discard();
    else if (is(referPart))
        refer();
    else if (is(attachPart))
        attachToCase();
}

void InboxItemPage::focusFirst()
{
    (m_item.discarded ? m_bringBack : m_register)->setFocus(Qt::OtherFocusReason);
}

void InboxItemPage::showItem()
{
    m_hasLeft = false;
    const Submitter &from = m_item.submitter;
    m_register->setEnabled(m_workplace.may(Action::Register) && m_navigator.offers(PageKind::Registration));
    for (QPushButton *button : { m_register, m_attach, m_refer, m_discard })
        button->setVisible(!m_item.discarded);
    m_bringBack->setVisible(m_item.discarded.has_value());
    showDue();
    m_view->clear();
    m_view->addTitle(m_item.subject.isEmpty() ? tr("Without a subject") : m_item.subject);
    if (m_item.discarded) {
        m_view->addValue(tr("Discarded"),
            tr("%1 by %2: %3", "moment, person, reason")
                .arg(momentInWords(m_item.discarded->at), m_item.discarded->byName, m_item.discarded->reason));
        m_view->addValue(tr("Erased after"), dayInWords(lastDayToHaveBack(m_item.discarded->at)));
    }
    m_view->addValue(tr("Came in"), momentInWords(m_item.received));
    m_view->addValue(tr("By"), inWords(m_item.source));
    m_view->addValue(tr("From"), from.anonymous ? tr("Anonymous") : from.name);
    m_view->addValue(tr("E-mail"), from.email);
    m_view->addValue(tr("Phone"), from.phone);
    m_view->addValue(tr("Address"), from.address);
    m_view->addValue(tr("Language"), languageInWords(m_item.language));
    if (m_item.replyWanted)
        m_view->addValue(tr("Reply"), *m_item.replyWanted ? tr("Wants an answer") : tr("Wants no answer"));
    m_view->addValue(tr("The program suggests"), suggestionInWords(m_item));
    m_view->addHeading(tr("What it says"));
    m_view->addText(m_item.text);
    if (!m_item.unmapped.isEmpty()) {
        m_view->addHeading(tr("Other answers in the form"));
        for (const UnmappedValue &other : std::as_const(m_item.unmapped))
            m_view->addValue(other.name, other.value);
    }
    showAttachments();
    m_view->finish();
}

//! If it becomes a case as it is
void InboxItemPage::showDue()
{
    const RuleBook &rules = m_workplace.rules();
    const bool counts = !m_item.discarded && m_item.received.isValid() && !rules.profile.key.isEmpty();
    m_due->setVisible(counts);
    if (!counts)
        return;
    const QDate day = dayOfReceipt(m_item.received, channelOf(m_item.source), rules.calendar, rules.values);
    const ExplainedDate due = explainDeadlines(day, rules.calendar, rules.values).answerDue;
    m_due->show(due, dueInWords(due.date, m_workplace.today(), rules.calendar));
}

void InboxItemPage::showAttachments()
{
    if (m_item.attachments.isEmpty())
        return;
    m_view->addHeading(tr("Files"));
    for (const Attachment &attachment : std::as_const(m_item.attachments)) {
        const QString size = QLocale().formattedDataSize(attachment.size);
        auto *file = new QPushButton(icon(Icon::Attach), tr("%1 (%2)").arg(fileNameFrom(attachment.name), size), this);
        file->setToolTip(tr("Save a copy of the file"));
        connect(file, &QPushButton::clicked, this, [this, attachment] { saveAttachment(attachment); });
        m_view->addWidget(file);
    }
}

void InboxItemPage::saveAttachment(const Attachment &attachment)
{
    askWhereToSaveAttachment(this, tr("Save a copy as"), attachment.name,
        [this, item = m_item.id, id = attachment.id](const QString &file) { save(item, id, file); });
}

void InboxItemPage::save(InboxItemId item, AttachmentId id, const QString &file)
{
    const auto content = m_workplace.ask(
        [item, id](Session &session) { return session.inbox().attachmentContent(item, id); });
    whenDone(content, this, [this, file](const Result<QByteArray> &bytes) {
        if (!bytes)
            return m_navigator.showNotice(noticeFor(bytes.error()));
        QSaveFile copy(file);
        if (copy.open(QIODevice::WriteOnly) && copy.write(*bytes) == bytes->size() && copy.commit())
            m_navigator.showNotice({ Notice::Kind::Done, tr("The file was saved as %1.").arg(file), {}, {} });
        else
            m_navigator.showNotice({ Notice::Kind::Failure,
                tr("The file could not be saved as %1: %2").arg(file, copy.errorString()), {}, {} });
    });
}

void InboxItemPage::attachToCase()
{
    auto *sought = new CaseEdit(m_workplace, {});
    auto *dialog = new AskLine(tr("Add to a case"), tr("The &case: number, word, name or phone"), sought, this);
    dialog->makeRoomForList(u"add to a case"_s);
    dialog->setText(m_item.suggestedCase);
    dialog->setButton(tr("&Add"));
    connect(dialog, &QDialog::accepted, this, [this, sought, draft = keep(dialog, attachPart)->token()] {
        const QString number = sought->value();
        whenSureWhose(m_workplace, this, m_item.submitter, number,
            [this, id = m_item.id, number, draft] { addTo(number, id, draft); });
    });
    dialog->open();
}

void InboxItemPage::addTo(const QString &number, InboxItemId id, const QString &draft)
{
    const auto added = m_workplace.ask(
        [id, number](Session &session) { return session.inbox().attachToCase(id, number); });
    whenDone(added, this, [this, draft, id](const Result<Case> &after) {
        if (!after)
            return m_navigator.showNotice(noticeFor(after.error()));
        Notice notice = doneNotice(m_workplace, m_navigator, *after, NamedStep{ {}, tr("Add to a case"), draft },
            tr("It was added to %1 as a follow-up.").arg(after->number));
        notice.number.clear(); // undoing brings it back here, where one is
        notice.run = takingOut(*after, id, draft);
        m_workplace.drafts().use(draft);
        leave(notice);
    });
}

//! The message stands in the inbox again, chosen
std::function<void()> InboxItemPage::takingOut(const Case &after, InboxItemId id, const QString &draft)
{
    return [&workplace = m_workplace, &navigator = m_navigator, after, id, draft] {
        takeBack(workplace, navigator, after, NamedStep{ {}, tr("Add to a case"), draft }, [&navigator, after, id] {
            Notice notice{ Notice::Kind::Done,
                tr("It is no longer in case %1, and back in the inbox as it came.").arg(after.number), {}, {} };
            notice.tookBack = true;
            navigator.showNotice(notice);
            navigator.showMessage(id);
        });
    };
}

void InboxItemPage::refer()
{
    auto *dialog = new ReferralDialog(m_workplace, languageOf(m_item.language, m_item.text), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    helpWritingIn(dialog, m_workplace, [this] {
        Case about;
        about.headline = m_item.subject;
        about.text = m_item.text;
        about.submitter = m_item.submitter;
        about.language = languageOf(m_item.language, m_item.text);
        return about;
    });
    const FormDraft *draft = keep(dialog, referPart);
    dialog->form()->showChosen();
    connect(draft, &FormDraft::restored, dialog->form(), &ReferralForm::showChosen);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, token = draft->token()] { referTo(dialog->referral(), token); });
    dialog->open();
}

void InboxItemPage::referTo(const Referral &referral, const QString &draft)
{
    const auto done = m_workplace.ask(
        [id = m_item.id, referral](Session &session) { return referItem(session, id, referral); });
    whenDone(done, this, [this, draft](const Referred &referred) {
        if (!referred.made)
            return m_navigator.showNotice(noticeFor(referred.made.error()));
        const Case &made = *referred.made;
        if (isHandedOver(made)) { // nobody but her can take it back, by opening it again
            m_workplace.drafts().remove(draft);
            return leave({ Notice::Kind::Done,
                tr("Number %1 is registered and handed over to the chief legal officer. The message has left the inbox.")
                    .arg(made.number),
                {}, {} });
        }
        useInCase(m_workplace.drafts(), draft, made.number);
        leave(referredNotice(made, referred.waiting));
    });
}

Notice InboxItemPage::referredNotice(const Case &made, const QList<Message> &waiting)
{
    const QString said = tr("Number %1 is registered and referred to %2. The message has left the inbox.")
                             .arg(made.number, made.referral ? made.referral->to : QString());
    const NamedStep step = namedStep(m_workplace, Refer{ made.referral.value_or(Referral()) });
    Notice notice = doneNotice(
        m_workplace, m_navigator, made, step, QStringList{ said, waitingInWords(waiting) }.join(u' ').trimmed());
    notice.number.clear(); // no case is in sight here; undoing opens it
    notice.run = [&workplace = m_workplace, &navigator = m_navigator, made, step] {
        takeBack(workplace, navigator, made, step, [&navigator, number = made.number] {
            navigator.openCase(number);
            Notice told{ Notice::Kind::Done,
                tr("Case %1 is no longer referred. It keeps its number and waits to be assigned.").arg(number), {},
                {} };
            told.tookBack = true;
            navigator.showNotice(told);
        });
    };
    notice.also = tr("Open the case");
    notice.runAlso = [&navigator = m_navigator, number = made.number] { navigator.openCase(number); };
    return notice;
}

void InboxItemPage::discard()
{
    auto *dialog = new AskLine(
        //: the title of a dialog; %1 is what a message is about
        tr("Discard “%1”").arg(m_item.subject.isEmpty() ? tr("Without a subject") : m_item.subject),
        tr("&Why it is not kept. It can be brought back from the discarded for %n day(s); then its words and files are "
           "erased.",
            nullptr, daysToHaveBack),
        this);
    dialog->setButton(tr("&Discard"));
    connect(dialog, &QDialog::accepted, this, [this, dialog, draft = keep(dialog, discardPart)->token()] {
        const auto done = m_workplace.ask([id = m_item.id, reason = dialog->text()](
                                              Session &session) { return session.inbox().discard(id, reason); });
        whenDone(done, this, [this, notice = wayBack(), draft](const Result<> &discarded) {
            if (!discarded)
                return m_navigator.showNotice(noticeFor(discarded.error()));
            m_workplace.drafts().use(draft);
            leave(notice);
        });
    });
    dialog->open();
}

Notice InboxItemPage::wayBack()
{
    Notice notice{ Notice::Kind::Done, tr("It was discarded and has left the inbox."), undoWord(tr("Discard")), {} };
    notice.takesBack = true;
    notice.run = [&workplace = m_workplace, &navigator = m_navigator, item = m_item] {
        bringBackItem(workplace, navigator, item, [&navigator, id = item.id] { navigator.showMessage(id); });
    };
    return notice;
}

void InboxItemPage::bringBack()
{
    bringBackItem(m_workplace, m_navigator, m_item);
}

FormDraft *InboxItemPage::keep(QDialog *dialog, const QString &part)
{
    return keepWritten(dialog, subjectFor(m_item, part), m_workplace.drafts(), m_navigator);
}

//! The item is dealt with
void InboxItemPage::leave(const Notice &notice)
{
    m_navigator.showNotice(notice);
    m_workplace.announceChange();
    m_navigator.back();
}

} // namespace lyhord
