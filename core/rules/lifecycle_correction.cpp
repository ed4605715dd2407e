#include "core/model/casejson.h"
#include "core/rules/commandcontext.h"
#include "core/rules/currentassignments.h"
#include "core/rules/deadlines.h"
#include "core/rules/validation.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Correction)
};

template <class T>
void set(T &field, const std::optional<T> &value)
{
    field = value.value_or(field);
}

void setText(QString &field, const std::optional<QString> &value)
{
    if (value)
        field = normalised(*value);
}

Case corrected(const Case &before, const Correct &command)
{
    Case after = before;
    setText(after.headline, command.headline);
    setText(after.text, command.text);
    setText(after.concerns, command.concerns);
    setText(after.registerNumber, command.registerNumber);
    set(after.area, command.area);
    set(after.category, command.category);
    set(after.language, command.language);
    set(after.campaign, command.campaign);
    set(after.serviceDeclaration, command.serviceDeclaration);
    set(after.process, command.process);
    set(after.type, command.type);
    set(after.channel, command.channel);
    set(after.received, command.received);
    set(after.reply, command.reply);
    set(after.secrecy, command.secrecy);
    if (command.submitter)
        after.submitter = normalisedSubmitter(*command.submitter);
    if (after.language.isEmpty())
        after.language = u"sv"_s;
    return after;
}

CaseDraft draftOf(const Case &subject)
{
    CaseDraft draft;
    draft.headline = subject.headline;
    draft.channel = subject.channel;
    draft.received = subject.received;
    draft.type = subject.type;
    draft.area = subject.area;
    draft.category = subject.category;
    draft.text = subject.text;
    draft.language = subject.language;
    draft.submitter = subject.submitter;
    draft.replyWanted = subject.reply.wanted;
    draft.replyBy = subject.reply.by;
    draft.secrecy = subject.secrecy;
    draft.concerns = subject.concerns;
    draft.campaign = subject.campaign;
    draft.serviceDeclaration = subject.serviceDeclaration;
    draft.process = subject.process;
    draft.registerNumber = subject.registerNumber;
    for (const qsizetype index : currentAssignments(subject)) // whose category it may be
        draft.departments.append(subject.assignments.at(index).department);
    return draft;
}

QStringList changedFields(const QJsonObject &before, const QJsonObject &after)
{
    QStringList changed = after.keys();
    changed.removeIf([&](const QString &key) { return before.value(key) == after.value(key); });
    return changed;
}

QJsonObject only(const QStringList &keys, const QJsonObject &all)
{
    QJsonObject some;
    for (const QString &key : keys)
        some.insert(key, all.value(key));
    return some;
}

//! What is wrong with what was changed; what has become wrong meanwhile in the rest (a retired area) does not hinder
Result<> checkChanged(QStringList changed, const Case &after, const CommandContext &context)
{
    // Whether an answer can arrive depends on both.
    if (changed.contains(u"submitter"_s) || changed.contains(u"reply"_s))
        changed += { u"submitter"_s, u"reply"_s };
    const QList<Problem> problems = problemsIn(draftOf(after), context.book.profile, context.now);
    const auto found = std::ranges::find_if(
        problems, [&](const Problem &problem) { return changed.contains(problem.field.section(u'.', 0, 0)); });
    if (found == problems.end())
        return {};
    return refused(found->field, found->reason);
}

//! R4: a complaint is one whatever others think of it, and why the kind was changed is kept
Result<> checkKind(const Case &after, const Correct &command, const CommandContext &context)
{
    const bool isChanged = after.type != context.before.type;
    return checkText(u"reason"_s, command.reason,
        isChanged ? Tr::tr("The kind is changed only with a reason. Write down why.") : QString());
}

Result<> checkCorrectable(const CommandContext &context)
{
    if (context.before.status != CaseStatus::Referred)
        return {};
    return failed(ErrorCode::Refused, Tr::tr("The case was referred elsewhere and stays as it is. Reopen it first."));
}

//! A reopened case has a clock of its own (O12)
bool countsFromReceipt(const Case &subject)
{
    return !subject.againDue.isValid();
}

//! By the rule values the case was given (R97)
void moveDeadlines(Case &after, const CommandContext &context)
{
    const DeadlineRules rules = rulesOf(context.before.deadlines, context.book.profile);
    const WorkingCalendar &calendar = isOpen(after.status) ? context.book.calendar : rules.calendar;
    const auto dayOf = [&](const Case &subject) {
        return dayOfReceipt(subject.received, subject.channel, calendar, rules.values);
    };
    if (countsFromReceipt(after) && dayOf(after) != dayOf(context.before))
        setLimits(after, deadlinesFor(dayOf(after), calendar, rules.values));
}

} // namespace

Result<Decision> apply(const Correct &command, const CommandContext &context)
{
    Decision change{ corrected(context.before, command), {}, {} };
    const QJsonObject before = toJson(context.before);
    const QJsonObject after = toJson(change.after);
    const QStringList changed = changedFields(before, after);
    if (auto checked = firstRefusal({ checkCorrectable(context), checkChanged(changed, change.after, context),
            checkKind(change.after, command, context) });
        !checked)
        return tl::unexpected(checked.error());
    if (changed.isEmpty())
        return Decision{ context.before, {}, {} };
    moveDeadlines(change.after, context);
    QJsonObject details{ { u"before"_s, only(changed, before) }, { u"after"_s, only(changed, after) } };
    if (hasContent(command.reason))
        details.insert(u"reason"_s, normalised(command.reason));
    const CaseDeadlines &moved = change.after.deadlines;
    if (moved.answerDue != context.before.deadlines.answerDue) {
        details.insert(u"answer_due"_s,
            QJsonObject{ { u"before"_s, context.before.deadlines.answerDue.toString(Qt::ISODate) },
                { u"after"_s, moved.answerDue.toString(Qt::ISODate) } });
    }
    change.events.append({ EventKind::Corrected, details });
    return change;
}

Result<Decision> apply(const MarkAttached &command, const CommandContext &context)
{
    if (auto checked = refusedUnless(
            !command.names.isEmpty(), u"files"_s, Tr::tr("Choose at least one file to attach."));
        !checked)
        return tl::unexpected(checked.error());
    Decision change{ context.before, {}, {} };
    change.events.append({ EventKind::Attached, { { u"names"_s, QJsonArray::fromStringList(command.names) } } });
    return change;
}

} // namespace lyhord
