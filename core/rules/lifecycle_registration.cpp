#include "core/model/clock.h"
#include "core/rules/commandcontext.h"
#include "core/rules/deadlines.h"
#include "core/rules/oral.h"
#include "core/rules/permissions.h"
#include "core/rules/textlanguage.h"
#include "core/rules/validation.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Registration)
};

Result<> checkDraft(const CaseDraft &draft, const Person &by, const QDateTime &now, const RuleBook &book)
{
    if (!may(by, Action::Register, localDay(now)))
        return failed(ErrorCode::NotPermitted, Tr::tr("Only the contact centre registers cases."));
    const QList<Problem> problems = problemsIn(draft, book.profile, now);
    if (!problems.isEmpty())
        return refused(problems.first().field, problems.first().reason);
    return {};
}

//! What a registrator wrote, as it is kept
void copyWords(const CaseDraft &draft, Case &subject)
{
    subject.headline = normalised(draft.headline);
    subject.text = normalised(draft.text);
    subject.language = languageOf(draft.language, subject.text);
    subject.submitter = normalisedSubmitter(draft.submitter);
    subject.concerns = normalised(draft.concerns);
    subject.registerNumber = normalised(draft.registerNumber);
}

void copyChoices(const CaseDraft &draft, Case &subject)
{
    subject.channel = draft.channel.value_or(Channel::Web);
    subject.type = draft.type.value_or(CaseType::View);
    subject.area = draft.area;
    subject.category = draft.category;
    subject.reply = { draft.replyWanted.value_or(!draft.submitter.anonymous), draft.replyBy };
    subject.secrecy = draft.secrecy;
    subject.campaign = draft.campaign;
    subject.serviceDeclaration = draft.serviceDeclaration;
    subject.process = draft.process;
}

Case newCase(const CaseDraft &draft, const Person &by, const QDateTime &now, const RuleBook &book)
{
    Case subject;
    subject.token = draft.token;
    copyWords(draft, subject);
    copyChoices(draft, subject);
    subject.received = draft.received.value_or(now).toUTC();
    subject.registered = now; // R25: paper may have lain a while
    subject.registeredBy = by.login; // L15: what is said is written down with who and when
    subject.deadlines = deadlinesFor(
        dayOfReceipt(subject.received, subject.channel, book.calendar, book.values), book.calendar, book.values);
    subject.firstDue = subject.deadlines.answerDue;
    return subject;
}

//! R42: received, answered and closed at once
void answerDirectly(Decision &change, const CaseDraft::DirectAnswer &answer, const QDateTime &now)
{
    Case &after = change.after;
    after.answer = normalised(answer.text);
    after.outcome = answer.outcome;
    after.standardAnswer = answer.standardAnswer;
    after.answeredFor = answer.department;
    const bool isTold = isOral(after.channel);
    const auto by = isTold ? std::nullopt : replyChannel(after);
    after.answeredDirectly = isTold || by;
    if (isTold)
        closeAnswered(after, now);
    else // R89: its letter has to leave first; without one nobody is answered
        closeWaiting(after, now);
    QJsonObject details{ { u"by"_s, QJsonValue() }, { u"closed"_s, true } };
    if (answer.outcome)
        details.insert(u"outcome"_s, QString(toName(*answer.outcome)));
    if (!answer.standardAnswer.isEmpty())
        details.insert(u"standard_answer"_s, answer.standardAnswer);
    if (by) {
        details.insert(u"by"_s, QString(toName(*by)));
        change.letters.append({ .kind = LetterKind::Answer, .text = after.answer });
    }
    change.events.append({ EventKind::AnswerSent, details });
}

} // namespace

// R22: the same for every channel; L7: without delay, with the day of receipt, who wrote and what about
Result<Decision> registered(const CaseDraft &draft, const Person &by, const QDateTime &now, const RuleBook &book)
{
    if (auto checked = checkDraft(draft, by, now, book); !checked)
        return tl::unexpected(checked.error());
    Decision change;
    change.after = newCase(draft, by, now, book);
    change.events.append({ EventKind::Registered, {} });
    if (draft.answeredDirectly) {
        answerDirectly(change, *draft.answeredDirectly, now);
    } else if (!draft.departments.isEmpty()) {
        ask(change, draft.departments, { .kind = LetterKind::Assignment }, now);
        change.after.status = CaseStatus::AwaitingAnswer;
        change.events.append(
            { EventKind::Assigned, { { u"departments"_s, QJsonArray::fromStringList(draft.departments) } } });
    }
    return change;
}

} // namespace lyhord
