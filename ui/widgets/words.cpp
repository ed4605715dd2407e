#include "ui/widgets/words.h"

#include "core/model/clock.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Words)
};
} // namespace

QString inWords(ReplyBy by)
{
    switch (by) {
    case ReplyBy::Email:
        return Tr::tr("E-mail");
    case ReplyBy::Phone:
        return Tr::tr("Phone");
    case ReplyBy::Letter:
        return Tr::tr("Letter");
    }
    return {};
}

QString inWords(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Duplicate:
        return Tr::tr("Same matter");
    case LinkKind::Related:
        return Tr::tr("Related");
    case LinkKind::SplitFrom:
        return Tr::tr("Split from");
    case LinkKind::FollowUp:
        return Tr::tr("Follow-up");
    }
    return {};
}

QString inWords(LadderStep step)
{
    switch (step) {
    case LadderStep::None:
        return Tr::tr("No reminder yet");
    case LadderStep::FirstReminder:
        return Tr::tr("First reminder written");
    case LadderStep::SecondReminder:
        return Tr::tr("Second reminder written");
    case LadderStep::WriteOffProposed:
        return Tr::tr("Writing off proposed");
    }
    return {};
}

QString inWords(EventKind kind)
{
    switch (kind) {
    case EventKind::Registered:
        return Tr::tr("Registered");
    case EventKind::Assigned:
        return Tr::tr("Department asked");
    case EventKind::Consulted:
        return Tr::tr("Department consulted");
    case EventKind::ConsultAnswered:
        return Tr::tr("Consultation answered");
    case EventKind::AnswerRecorded:
        return Tr::tr("Department's answer recorded");
    case EventKind::InterimAnswerSent:
        return Tr::tr("Interim answer written");
    case EventKind::AnswerSent:
        return Tr::tr("Answer written");
    case EventKind::ReminderSent:
        return Tr::tr("Department reminded");
    case EventKind::WriteOffProposed:
        return Tr::tr("Writing off proposed");
    case EventKind::WrittenOff:
        return Tr::tr("Written off");
    case EventKind::Reopened:
        return Tr::tr("Reopened");
    case EventKind::Referred:
        return Tr::tr("Referred");
    case EventKind::Corrected:
        return Tr::tr("Corrected");
    case EventKind::Linked:
        return Tr::tr("Linked");
    case EventKind::Split:
        return Tr::tr("Split");
    case EventKind::FollowedUp:
        return Tr::tr("The person has written again");
    case EventKind::Attached:
        return Tr::tr("File attached");
    case EventKind::Disclosed:
        return Tr::tr("Disclosed");
    case EventKind::ReadSecret:
        return Tr::tr("Secret case read");
    case EventKind::Disposed:
        return Tr::tr("Disposed of");
    case EventKind::Undone:
        return Tr::tr("Last step undone");
    case EventKind::Unassigned:
        return Tr::tr("Department no longer asked");
    case EventKind::Closed:
        return Tr::tr("Closed");
    case EventKind::NotSatisfied:
        return Tr::tr("The person is not satisfied");
    case EventKind::HandedBack:
        return Tr::tr("Handed back by the department");
    case EventKind::Dispatched:
        //: a letter, an e-mail or a call, by a person's hand
        return Tr::tr("Has left");
    }
    return {};
}

QString inWords(const Event &event)
{
    const bool isMove = event.kind == EventKind::Corrected
        && event.details[u"after"_s].toObject().contains("deadlines"_L1);
    if (!isMove)
        return inWords(event.kind);
    const QJsonObject setting = event.details[u"setting"_s].toObject();
    if (!setting.isEmpty())
        return Tr::tr("A rule value was changed");
    if (event.details[u"calendar"_s][u"withdrawn"_s].toBool())
        return Tr::tr("The calendar was changed: a closing day was withdrawn");
    return Tr::tr("The calendar was changed");
}

QString inWords(LetterKind kind)
{
    switch (kind) {
    case LetterKind::Assignment:
        return Tr::tr("Request to a department");
    case LetterKind::Consultation:
        return Tr::tr("Consultation of a department");
    case LetterKind::FirstReminder:
        return Tr::tr("First reminder");
    case LetterKind::SecondReminder:
        return Tr::tr("Second reminder");
    case LetterKind::Withdrawal:
        return Tr::tr("Withdrawn request");
    case LetterKind::FollowUp:
        return Tr::tr("Follow-up to a department");
    case LetterKind::NotSatisfied:
        return Tr::tr("The person is not satisfied");
    case LetterKind::InterimAnswer:
        return Tr::tr("Interim answer");
    case LetterKind::Answer:
        return Tr::tr("Answer");
    case LetterKind::Referral:
        return Tr::tr("Referral");
    case LetterKind::WriteOffNotice:
        return Tr::tr("Notice of writing off");
    case LetterKind::HandedOver:
        return Tr::tr("Word to the chief legal officer");
    case LetterKind::Report:
        return Tr::tr("Report");
    }
    return {};
}

QString inWords(MessageState state)
{
    switch (state) {
    case MessageState::Queued:
        //: a letter that waits to be sent
        return Tr::tr("Queued");
    case MessageState::Sent:
        return Tr::tr("Sent");
    case MessageState::Failed:
        //: a letter that could not be sent
        return Tr::tr("Failed");
    case MessageState::Cancelled:
        //: a letter that is not to be sent after all
        return Tr::tr("Cancelled");
    }
    return {};
}

QString stateInWords(const Message &message)
{
    if (message.state == MessageState::Queued && message.by == ReplyBy::Letter)
        return Tr::tr("To be posted");
    if (message.state == MessageState::Queued && message.by == ReplyBy::Phone)
        return Tr::tr("To be called");
    if (message.state == MessageState::Sent && message.by == ReplyBy::Letter)
        return Tr::tr("Posted");
    if (message.state == MessageState::Sent && message.by == ReplyBy::Phone)
        return Tr::tr("Called");
    return inWords(message.state);
}

QString inWords(Role role)
{
    switch (role) {
    case Role::ContactCentreOfficer:
        return Tr::tr("Contact centre officer");
    case Role::ContactCentreAdministrator:
        return Tr::tr("Contact centre administrator");
    case Role::DepartmentRegistrar:
        return Tr::tr("Department registrar");
    case Role::Handler:
        return Tr::tr("Handler");
    case Role::QualityOfficer:
        return Tr::tr("Quality officer");
    case Role::QualityStrategist:
        return Tr::tr("Quality strategist");
    case Role::ProcessSupport:
        return Tr::tr("Process support");
    case Role::ChiefLegalOfficer:
        return Tr::tr("Chief legal officer");
    case Role::BoardReader:
        return Tr::tr("Reader for a board");
    case Role::Worker:
        //: the program that works by itself in the background
        return Tr::tr("Background worker");
    }
    return {};
}

QString inWords(InboxSource source)
{
    switch (source) {
    case InboxSource::Web:
        return Tr::tr("Web form");
    case InboxSource::Email:
        return Tr::tr("E-mail");
    case InboxSource::Scan:
        return Tr::tr("Scanned paper");
    case InboxSource::Import:
        return Tr::tr("Import");
    }
    return {};
}

QString inWords(Queue queue)
{
    switch (queue) {
    case Queue::Inbox:
        return Tr::tr("Inbox");
    case Queue::ToAssign:
        return Tr::tr("To assign");
    case Queue::Consulting:
        return Tr::tr("Consulting");
    case Queue::WithDepartment:
        return Tr::tr("With department");
    case Queue::Reminder1:
        return Tr::tr("Reminder 1");
    case Queue::Reminder2:
        return Tr::tr("Reminder 2");
    case Queue::WriteOffDue:
        return Tr::tr("Written off soon");
    case Queue::AnswersToSend:
        return Tr::tr("Answers to send");
    case Queue::ToSend:
        //: e-mails with an answer that have not left
        return Tr::tr("To send");
    case Queue::ToPrint:
        return Tr::tr("To print");
    case Queue::ToCall:
        return Tr::tr("To call");
    case Queue::NoOwner:
        //: cases for which nobody who exists is asked
        return Tr::tr("Without owner");
    case Queue::Closed:
        //: the queue of all that is closed, not the state of one case
        return Tr::tr("Closed", "queue");
    case Queue::ChiefLegalOfficer:
        return Tr::tr("Suspected bribery or crime");
    }
    return {};
}

QString inWords(OwnList list)
{
    switch (list) {
    case OwnList::Flagged:
        //: a list of cases one wants to come back to on a day
        return Tr::tr("To come back to");
    case OwnList::Mine:
        //: a list of open cases that one has registered, assigned, answered or flagged
        return Tr::tr("Open cases I have worked on");
    case OwnList::Changed:
        return Tr::tr("Changed since I looked");
    }
    return {};
}

QString languageInWords(const QString &code)
{
    if (code.isEmpty())
        return {};
    if (code == "sv"_L1)
        return Tr::tr("Swedish");
    if (code == "fi"_L1)
        return Tr::tr("Finnish");
    if (code == "en"_L1)
        return Tr::tr("English");
    const QLocale locale(code);
    return locale.language() == QLocale::C ? code : locale.nativeLanguageName();
}

Icon iconOf(CaseType type)
{
    switch (type) {
    case CaseType::View:
        return Icon::View;
    case CaseType::Complaint:
        return Icon::Complaint;
    case CaseType::Suggestion:
        return Icon::Suggestion;
    case CaseType::Praise:
        return Icon::Praise;
    case CaseType::Question:
        return Icon::Question;
    }
    return Icon::View;
}

Icon iconOf(Channel channel)
{
    switch (channel) {
    case Channel::Web:
        return Icon::Web;
    case Channel::Phone:
        return Icon::Phone;
    case Channel::Email:
        return Icon::Email;
    case Channel::Visit:
        return Icon::Visit;
    case Channel::Letter:
        return Icon::Letter;
    case Channel::PaperForm:
        return Icon::PaperForm;
    case Channel::SocialMedia:
        return Icon::SocialMedia;
    case Channel::Department:
        return Icon::Department;
    }
    return Icon::Web;
}

Icon iconOf(CaseStatus status)
{
    switch (status) {
    case CaseStatus::Registered:
        return Icon::ToAssign;
    case CaseStatus::Consulting:
        return Icon::Consulting;
    case CaseStatus::AwaitingAnswer:
        return Icon::WithDepartment;
    case CaseStatus::AnswerReady:
        return Icon::AnswersToSend;
    case CaseStatus::Closed:
        return Icon::Done;
    case CaseStatus::WrittenOff:
        return Icon::WriteOffDue;
    case CaseStatus::Referred:
        return Icon::Referred;
    case CaseStatus::Disposed:
        return Icon::Remove;
    }
    return Icon::Information;
}

Icon iconOf(InboxSource source)
{
    switch (source) {
    case InboxSource::Web:
        return Icon::Web;
    case InboxSource::Email:
        return Icon::Email;
    case InboxSource::Scan:
        return Icon::PaperForm;
    case InboxSource::Import:
        return Icon::Import;
    }
    return Icon::Inbox;
}

Icon iconOf(Queue queue)
{
    switch (queue) {
    case Queue::Inbox:
        return Icon::Inbox;
    case Queue::ToAssign:
        return Icon::ToAssign;
    case Queue::Consulting:
        return Icon::Consulting;
    case Queue::WithDepartment:
        return Icon::WithDepartment;
    case Queue::Reminder1:
        return Icon::FirstReminder;
    case Queue::Reminder2:
        return Icon::SecondReminder;
    case Queue::WriteOffDue:
        return Icon::WriteOffDue;
    case Queue::AnswersToSend:
        return Icon::AnswersToSend;
    case Queue::ToSend:
        return Icon::Email;
    case Queue::ToPrint:
        return Icon::Print;
    case Queue::ToCall:
        return Icon::Phone;
    case Queue::NoOwner:
        return Icon::NoOwner;
    case Queue::Closed:
        return Icon::Closed;
    case Queue::ChiefLegalOfficer:
        return Icon::Secret;
    }
    return Icon::Inbox;
}

Icon iconOf(OwnList list)
{
    switch (list) {
    case OwnList::Flagged:
        return Icon::Calendar;
    case OwnList::Mine:
        return Icon::Person;
    case OwnList::Changed:
        return Icon::Refresh;
    }
    return Icon::Calendar;
}

Tone toneOf(CaseStatus status)
{
    switch (status) {
    case CaseStatus::Registered:
        return Tone::Soon;
    case CaseStatus::Consulting:
    case CaseStatus::AwaitingAnswer:
    case CaseStatus::AnswerReady:
        return Tone::Accent;
    case CaseStatus::Closed:
        return Tone::Good;
    case CaseStatus::WrittenOff:
        return Tone::Late;
    case CaseStatus::Referred:
    case CaseStatus::Disposed:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

QString dayInWords(QDate day)
{
    //: how a day is written: d day, MMM short month, yyyy year
    return day.isValid() ? QLocale().toString(day, Tr::tr("d MMM yyyy")) : QString();
}

QString whoseAndWhen(const SearchHit &hit)
{
    return whoseAndWhen(hit.submitterName, hit.received);
}

QString whoseAndWhen(const QString &name, const QDateTime &received)
{
    const QString day = dayInWords(localDay(received));
    return name.isEmpty() ? day : Tr::tr("%1, %2", "whose case and from which day").arg(name, day);
}

QString momentInWords(const QDateTime &moment)
{
    if (!moment.isValid())
        return {};
    const QDateTime local = toLocal(moment);
    return Tr::tr("%1 %2", "day and time of day").arg(dayInWords(local.date()), local.toString(u"HH:mm"_s));
}

} // namespace lyhord
