#include "core/rules/answerchange.h"
#include "core/rules/commandcontext.h"
#include "core/rules/currentassignments.h"
#include "core/rules/letterwords.h"
#include "core/rules/permissions.h"
#include "core/rules/profilenames.h"
#include "core/rules/soundtext.h"
#include "core/rules/standardanswer.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Answers)
};

//! R96: the complaint is answered by the one complained about
bool answerTheConcerned(const RecordAnswer &command, const CommandContext &context)
{
    const QString &concerned = context.before.concerns;
    if (concerned.isEmpty())
        return false;
    QStringList answering{ context.by.name, context.by.login, command.department, normalised(command.givenBy) };
    for (const Department &department : context.book.profile.departments) {
        if (department.key == command.department)
            answering += department.name.texts.values();
    }
    static const QRegularExpression apart(u"[,;/()]"_s);
    QStringList named{ concerned }; // and each of "Anna Berg, hemtjänsten"
    for (const QString &part : concerned.split(apart, Qt::SkipEmptyParts))
        named.append(part.trimmed());
    return std::ranges::any_of(
        named, [&answering](const QString &one) { return answering.contains(one, Qt::CaseInsensitive); });
}

QJsonObject earlierAnswer(const Assignment &assignment)
{
    QJsonObject earlier{ { u"text"_s, assignment.text }, { u"by"_s, assignment.answeredBy } };
    if (assignment.outcome)
        earlier.insert(u"outcome"_s, QString(toName(*assignment.outcome)));
    return earlier;
}

bool mayDoWithoutPart(const CommandContext &context)
{
    return may(context.by, Action::CloseWithMissingPart, context.before, context.today);
}

//! R91: a standard answer answers for the department whose agreement it rests on, and for no other
QStringList missingParts(const SendAnswer &command, const CommandContext &context)
{
    QStringList missing = awaitedDepartments(context.before);
    if (const StandardAnswer *agreed = standardAnswer(command.standardAnswer, context.book.profile))
        missing.removeAll(agreed->department);
    return missing;
}

//! R44
Result<> checkMissingParts(const SendAnswer &command, const CommandContext &context)
{
    const QStringList missing = missingParts(command, context);
    if (missing.isEmpty())
        return {};
    if (!hasContent(command.missingPartReason) && mayDoWithoutPart(context)) {
        return refused(u"missing_part_reason"_s,
            Tr::tr("There is no answer yet from %1. Write why the answer goes without it, or wait for it.")
                .arg(departmentsInWords(missing, context.book.profile)));
    }
    if (!hasContent(command.missingPartReason)) {
        return failed(ErrorCode::Refused,
            Tr::tr("There is no answer yet from %1. Wait for it, or withdraw the question; an administrator may send "
                   "the answer without it and writes down why.")
                .arg(departmentsInWords(missing, context.book.profile)));
    }
    if (!mayDoWithoutPart(context)) {
        return failed(ErrorCode::NotPermitted,
            Tr::tr("Only an administrator may send an answer while a department's part is missing."));
    }
    return checkText(u"missing_part_reason"_s, command.missingPartReason, {});
}

//! L9: nobody's answer is replaced unread
Result<> checkAnswerIsRead(const RecordAnswer &command, const CommandContext &context)
{
    const QString why = noChangeBecause(context.by, context.before, command.department, context.today);
    if (why.isEmpty())
        return {};
    return failed(ErrorCode::NotPermitted, why);
}

Result<> checkNobodyConsulted(const CommandContext &context)
{
    if (context.before.status != CaseStatus::Consulting)
        return {};
    return failed(ErrorCode::Refused,
        Tr::tr("A department has been asked whether this is a case at all. Record its answer first."));
}

QString answerText(const SendAnswer &command, const CommandContext &context)
{
    if (hasContent(command.text))
        return normalised(command.text);
    const StandardAnswer *agreed = standardAnswer(command.standardAnswer, context.book.profile);
    if (agreed != nullptr)
        return agreed->text.in(letterLanguage(context.before.language));
    return jointAnswer(context.before, context.book.profile);
}

std::optional<Outcome> answerOutcome(const SendAnswer &command, const CommandContext &context)
{
    return command.outcome ? command.outcome : proposedOutcome(command, context.before, context.book.profile);
}

QJsonObject sendingDetails(const SendAnswer &command, const Case &after, const QStringList &missing)
{
    const std::optional<ReplyBy> by = replyChannel(after);
    QJsonObject details{ { u"by"_s, by ? QJsonValue(QString(toName(*by))) : QJsonValue() } };
    if (after.outcome)
        details.insert(u"outcome"_s, QString(toName(*after.outcome)));
    if (!after.standardAnswer.isEmpty())
        details.insert(u"standard_answer"_s, after.standardAnswer);
    if (!missing.isEmpty())
        details.insert(u"missing"_s, QJsonArray::fromStringList(missing));
    if (hasContent(command.missingPartReason))
        details.insert(u"missing_part_reason"_s, normalised(command.missingPartReason));
    return details;
}

//! R49: who wants an answer and can be reached gets one
Result<> checkNeedsNoAnswer(const CommandContext &context)
{
    if (mayDoWithoutPart(context))
        return {};
    if (replyChannel(context.before) && !context.before.firstAnswered) {
        return failed(ErrorCode::Refused,
            Tr::tr("The person wants an answer and can be reached, so the case is closed by sending one. Only an "
                   "administrator may close it without."));
    }
    const QStringList missing = awaitedDepartments(context.before);
    if (!missing.isEmpty()) {
        return failed(ErrorCode::Refused,
            Tr::tr("There is no answer yet from %1. Wait for it, or withdraw the question; an administrator may close "
                   "the case without it.")
                .arg(departmentsInWords(missing, context.book.profile)));
    }
    return {};
}

//! R90: the chief legal officer answers in her own words. The case stays referred (R19), so nothing comes of it that
//! would be counted.
Result<Decision> takeAsHandedOver(const SendAnswer &command, const CommandContext &context)
{
    if (auto checked = firstRefusal({ checkText(u"text"_s, command.text, Tr::tr("Write the answer.")),
            refusedUnless(!command.outcome, u"outcome"_s,
                Tr::tr("A case that was handed over is not counted, so its answer has no outcome.")),
            refusedUnless(command.standardAnswer.isEmpty(), u"standard_answer"_s,
                Tr::tr("A standard answer is a department's; write the answer yourself.")) });
        !checked)
        return tl::unexpected(checked.error());
    Decision change{ context.before, {}, {} };
    change.after.answer = normalised(command.text);
    change.after.answeredDirectly = true; // no department has a part in it
    change.events.append({ EventKind::AnswerSent, sendingDetails(command, change.after, {}) });
    tellThePerson(change, { .kind = LetterKind::Answer, .text = change.after.answer });
    return change;
}

//! The answer goes out as it stands, and to where it stands: whoever sends it reads both
Result<> checkCanBeRead(const CommandContext &context)
{
    if (!isMaskedFor(context.by, context.before, context.today))
        return {};
    return failed(ErrorCode::NotPermitted,
        Tr::tr("The case is secret and you may not read it. Somebody with the right to read it answers the person."));
}

} // namespace

Result<Decision> apply(const RecordAnswer &command, const CommandContext &context)
{
    const auto index = currentAssignment(context.before, command.department);
    if (auto checked = firstRefusal({ checkOpen(context),
            refusedUnless(!command.department.isEmpty(), u"department"_s, Tr::tr("Choose the department.")),
            refusedUnless(index.has_value(), u"department"_s,
                Tr::tr("The department %1 is not asked about this case.")
                    .arg(departmentInWords(command.department, context.book.profile))),
            checkAnswerIsRead(command, context),
            checkOutcome(command.outcome, Tr::tr("Say whether this leads to an improvement or to no action.")),
            checkText(u"text"_s, command.text, Tr::tr("Write down what the department answers.")),
            checkText(u"given_by"_s, command.givenBy, {}) });
        !checked)
        return tl::unexpected(checked.error());
    Decision change{ context.before, {}, {} };
    Assignment &assignment = change.after.assignments[*index];
    QJsonObject details{ { u"department"_s, command.department }, { u"outcome"_s, QString(toName(*command.outcome)) } };
    if (assignment.answered)
        details.insert(u"earlier"_s, earlierAnswer(assignment));
    if (hasContent(command.givenBy)) // R37: a manager who answers at once need not be who writes it down
        details.insert(u"given_by"_s, normalised(command.givenBy));
    if (answerTheConcerned(command, context))
        details.insert(u"concerned_answers"_s, true);
    assignment.answered = context.now;
    assignment.answeredBy = context.by.login;
    assignment.outcome = command.outcome;
    assignment.text = normalised(command.text);
    if (context.before.status != CaseStatus::Consulting)
        change.after.status = statusByAssignments(change.after);
    updateLadder(change.after);
    change.events.append({ EventKind::AnswerRecorded, details });
    return change;
}

QDate interimDay(const Case &subject, QDate today, const RuleBook &book)
{
    const QDate latest = subject.interimDue.value_or(subject.deadlines.answerDue);
    return book.calendar.addWorkingDays(std::max(today, latest), book.values.answerWorkingDays);
}

Result<Decision> apply(const SendInterimAnswer &command, const CommandContext &context)
{
    const std::optional<ReplyBy> by = replyChannel(context.before);
    if (auto checked = firstRefusal({ checkOpen(context),
            checkText(u"text"_s, command.text, Tr::tr("Write what the person is told meanwhile.")),
            refusedUnless(command.newDate.isValid() && command.newDate > context.today, u"new_date"_s,
                Tr::tr("Say by which day the person gets the answer; it must be a day to come.")),
            refusedUnless(by.has_value(), u"reply"_s,
                Tr::tr("The person wants no answer or cannot be reached, so an interim answer cannot be sent.")) });
        !checked)
        return tl::unexpected(checked.error());
    Decision change{ context.before, {}, {} };
    change.after.interimDue = command.newDate; // R50: the day of the answer stays as it was
    const QString text = normalised(command.text);
    change.events.append({ EventKind::InterimAnswerSent,
        { { u"by"_s, QString(toName(*by)) }, { u"text"_s, text },
            { u"new_date"_s, command.newDate.toString(Qt::ISODate) } } });
    change.letters.append({ .kind = LetterKind::InterimAnswer, .text = text, .date = command.newDate });
    return change;
}

// D2: the contact centre answers the person, not the department
Result<Decision> apply(const SendAnswer &command, const CommandContext &context)
{
    if (isHandedOver(context.before))
        return takeAsHandedOver(command, context);
    if (auto checked = firstRefusal({ checkOpen(context), checkCanBeRead(context), checkNobodyConsulted(context),
            checkText(u"text"_s, command.text, {}),
            checkStandardAnswer(u"standard_answer"_s, command.standardAnswer, context),
            checkMissingParts(command, context) });
        !checked)
        return tl::unexpected(checked.error());
    const QString text = answerText(command, context);
    const std::optional<Outcome> outcome = answerOutcome(command, context);
    if (auto checked = firstRefusal({ refusedUnless(hasContent(text), u"text"_s,
                                          Tr::tr("Write the answer, or ask a department for it first.")),
            command.standardAnswer.isEmpty() ? Result<>() : checkNothingToFillIn(u"text"_s, text),
            checkOutcome(outcome,
                Tr::tr("Say whether this leads to an improvement or to no action; without it no answer is sent.")) });
        !checked)
        return tl::unexpected(checked.error());
    Decision change{ context.before, {}, {} };
    Case &after = change.after;
    after.answer = text;
    after.outcome = outcome;
    after.standardAnswer = command.standardAnswer;
    // R29, R48: by the contact centre itself. Where nothing goes to the person, nobody was answered (R89).
    after.answeredDirectly = replyChannel(after)
        && (!command.standardAnswer.isEmpty() || answeredDepartments(after).isEmpty());
    const QStringList missing = missingParts(command, context);
    closeWaiting(after, context.now);
    change.events.append({ EventKind::AnswerSent, sendingDetails(command, after, missing) });
    tellThePerson(change, { .kind = LetterKind::Answer, .text = text });
    tellNotNeeded(change, missing, normalised(command.missingPartReason));
    return change;
}

Result<Decision> apply(const Close &command, const CommandContext &context)
{
    if (auto checked = firstRefusal({ checkOpen(context), checkNobodyConsulted(context),
            checkText(u"reason"_s, command.reason, Tr::tr("Write down why the case is closed without an answer.")),
            checkNeedsNoAnswer(context),
            checkOutcome(command.outcome,
                Tr::tr("Say whether this leads to an improvement or to no action; every case ends with that.")) });
        !checked)
        return tl::unexpected(checked.error());
    Decision change{ context.before, {}, {} };
    Case &after = change.after;
    after.outcome = command.outcome;
    closeWaiting(after, context.now);
    change.events.append({ EventKind::Closed,
        { { u"reason"_s, normalised(command.reason) }, { u"outcome"_s, QString(toName(*after.outcome)) } } });
    tellNotNeeded(change, awaitedDepartments(context.before), // why the person gets no answer is not for their eyes
        Tr::tr("The case was closed without an answer to the person."));
    return change;
}

} // namespace lyhord
