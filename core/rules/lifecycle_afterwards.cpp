#include "core/rules/commandcontext.h"
#include "core/rules/currentassignments.h"
#include "core/rules/soundtext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

// The person comes back: on an open case, not content with the answer, or the case is opened once more.
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Afterwards)
};

void writeToAwaited(Decision &change, const LetterRequest &letter)
{
    const QStringList awaited = awaitedDepartments(change.after);
    for (const QString &department : awaited) {
        LetterRequest request = letter;
        request.department = department;
        change.letters.append(request);
    }
}

//! Those that have answered and still exist; an answer by a department that is gone stays as it is
QStringList toBeAskedOnceMore(const CommandContext &context)
{
    QStringList departments = answeredDepartments(context.before);
    departments.removeIf(
        [&](const QString &department) { return !checkCanBeAsked(u"department"_s, department, context).has_value(); });
    return departments;
}

CaseStatus statusWhenOpenedAgain(const Case &subject)
{
    return awaitedDepartments(subject).isEmpty() ? CaseStatus::Registered : CaseStatus::AwaitingAnswer;
}

void insertAll(QJsonObject &into, const QJsonObject &from)
{
    for (auto it = from.constBegin(); it != from.constEnd(); ++it)
        into.insert(it.key(), it.value());
}

void askOnceMore(Decision &change, const LetterRequest &letter, const CommandContext &context)
{
    const QStringList departments = toBeAskedOnceMore(context);
    writeToAwaited(change, letter);
    ask(change, departments, letter, context.now);
    if (!departments.isEmpty())
        change.events.append(
            { EventKind::Assigned, { { u"departments"_s, QJsonArray::fromStringList(departments) } } });
    change.after.status = statusWhenOpenedAgain(change.after);
}

} // namespace

Result<Decision> apply(const Reopen &command, const CommandContext &context)
{
    const Case &before = context.before;
    if (isOpen(before.status))
        return failed(ErrorCode::Refused, Tr::tr("The case is open."));
    if (auto checked = checkText(u"reason"_s, command.reason, Tr::tr("Write down why the case is opened once more."));
        !checked)
        return tl::unexpected(checked.error());
    Decision change{ before, {}, {} };
    QJsonObject details{ { u"reason"_s, normalised(command.reason) } };
    insertAll(details, startAnew(change.after, context));
    change.after.referral.reset();
    change.after.status = statusWhenOpenedAgain(change.after);
    change.events.append({ EventKind::Reopened, details });
    return change;
}

Result<Decision> apply(const FollowUp &command, const CommandContext &context)
{
    if (!isOpen(context.before.status)) {
        return failed(ErrorCode::Refused,
            Tr::tr(
                "The case is closed. If the person is not satisfied with the answer, note that; otherwise reopen the "
                "case."));
    }
    if (auto checked = checkText(u"text"_s, command.text, Tr::tr("Write down what the person has added.")); !checked)
        return tl::unexpected(checked.error());
    Decision change{ context.before, {}, {} };
    const QString text = normalised(command.text);
    change.events.append({ EventKind::FollowedUp, { { u"text"_s, text } } });
    writeToAwaited(change, { .kind = LetterKind::FollowUp, .text = text });
    return change;
}

Result<Decision> apply(const NotSatisfied &command, const CommandContext &context)
{
    const Case &before = context.before;
    if (before.status == CaseStatus::Referred)
        return failed(ErrorCode::Refused, Tr::tr("The case was referred elsewhere. Reopen it first."));
    if (auto checked = checkText(u"text"_s, command.text, Tr::tr("Write down what the person is not satisfied with."));
        !checked)
        return tl::unexpected(checked.error());
    Decision change{ before, {}, {} };
    const LetterRequest letter{ .kind = LetterKind::NotSatisfied, .text = normalised(command.text) };
    ++change.after.escalation;
    QJsonObject details{ { u"text"_s, letter.text }, { u"level"_s, change.after.escalation } };
    if (isOpen(before.status)) {
        change.events.append({ EventKind::NotSatisfied, details });
        writeToAwaited(change, letter);
        return change;
    }
    details.insert(u"reopened"_s, true);
    insertAll(details, startAnew(change.after, context));
    change.events.append({ EventKind::NotSatisfied, details });
    askOnceMore(change, letter, context);
    return change;
}

} // namespace lyhord
