#include "core/rules/commandcontext.h"
#include "core/rules/currentassignments.h"
#include "core/rules/permissions.h"
#include "core/rules/profilenames.h"
#include "core/rules/referralproblems.h"
#include "core/rules/soundtext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Routing)
};

// --- asking

//! A reopened case stands as registered: who has answered before can be asked once more
bool isAlreadyAsked(const Case &subject, const QString &department)
{
    const auto index = currentAssignment(subject, department);
    return index && (subject.assignments.at(*index).isAwaited() || subject.status != CaseStatus::Registered);
}

Result<> checkNewlyAsked(const QStringList &departments, const CommandContext &context)
{
    for (const QString &department : departments) {
        if (auto askable = checkCanBeAsked(u"department"_s, department, context); !askable)
            return askable;
        if (departments.count(department) > 1 || isAlreadyAsked(context.before, department)) {
            return refused(u"department"_s,
                Tr::tr("The department %1 has been asked about this case already.")
                    .arg(departmentInWords(department, context.book.profile)));
        }
    }
    return refusedUnless(!departments.isEmpty(), u"department"_s, Tr::tr("Name at least one department to ask."));
}

//! Whoever is asked in their place: what was handed back counts no longer
void withdrawHandedBack(Case &subject, const QDateTime &now)
{
    for (const qsizetype index : currentAssignments(subject)) {
        Assignment &asked = subject.assignments[index];
        if (!asked.isHandedBack())
            continue;
        asked.withdrawn = now;
        asked.withdrawnReason = asked.text;
    }
}

// --- consulting

auto isOpenConsultationOf(const QString &department)
{
    return [&department](const Consultation &asked) { return asked.department == department && !asked.answered; };
}

bool hasOpenConsultation(const Case &subject)
{
    return std::ranges::any_of(subject.consultations, [](const Consultation &asked) { return !asked.answered; });
}

Result<> checkBeforeAsking(const CommandContext &context)
{
    const CaseStatus status = context.before.status;
    if (status == CaseStatus::Registered || status == CaseStatus::Consulting)
        return {};
    return failed(ErrorCode::Refused,
        Tr::tr(
            "A department's registrar is consulted before a case is sent out or closed. This case has come further."));
}

// --- referring

Result<> checkFilledIn(const Referral &referral, const CommandContext &context)
{
    const QList<Problem> problems = problemsIn(referral, context.book.profile.statutes, context.today);
    return problems.isEmpty() ? Result<>() : refused(problems.constFirst().field, problems.constFirst().reason);
}

Result<> checkReferral(const Referral &referral, const CommandContext &context)
{
    const bool known = std::ranges::any_of(
        context.book.profile.grounds, [&](const GroundRule &rule) { return rule.ground == referral.ground; });
    return firstRefusal({ checkOpen(context),
        refusedUnless(known, u"ground"_s, Tr::tr("This municipality does not refer cases for that reason.")),
        checkText(u"to"_s, referral.to, {}), checkText(u"told"_s, referral.told, {}),
        checkFilledIn(referral, context) });
}

//! R99: nobody answers any more what has been referred; who has not yet answered is told
void withdrawAll(Decision &change, const CommandContext &context)
{
    const QString reason = isHandedOver(change.after) // R90: no department learns of it
        ? Tr::tr("Somebody else sees to the case.")
        : Tr::tr("The case was referred to %1.").arg(change.after.referral->to);
    const QList<qsizetype> current = currentAssignments(change.after);
    for (const qsizetype index : current) {
        const Assignment &asked = change.after.assignments.at(index);
        if (!asked.isAwaited())
            continue;
        withdraw(change, index, reason, context.now);
        tellNotNeeded(change, { asked.department }, reason);
    }
    updateLadder(change.after);
}

} // namespace

Result<Decision> apply(const Assign &command, const CommandContext &context)
{
    if (auto checked = firstRefusal({ checkOpen(context), checkNewlyAsked(command.departments, context) }); !checked)
        return tl::unexpected(checked.error());
    Decision change{ context.before, {}, {} };
    withdrawHandedBack(change.after, context.now);
    ask(change, command.departments, { .kind = LetterKind::Assignment }, context.now);
    change.after.status = CaseStatus::AwaitingAnswer;
    change.events.append(
        { EventKind::Assigned, { { u"departments"_s, QJsonArray::fromStringList(command.departments) } } });
    return change;
}

Result<Decision> apply(const HandBack &command, const CommandContext &context)
{
    const auto index = currentAssignment(context.before, command.department);
    const bool isAwaited = index && context.before.assignments.at(*index).isAwaited();
    if (auto checked = firstRefusal({ checkOpen(context),
            refusedUnless(isAwaited, u"department"_s,
                Tr::tr("No answer is awaited from the department %1.")
                    .arg(departmentInWords(command.department, context.book.profile))),
            checkText(u"reason"_s, command.reason,
                Tr::tr("Write down why the case is not the department's, and whose it is if you know.")) });
        !checked)
        return tl::unexpected(checked.error());
    Decision change{ context.before, {}, {} };
    Assignment &assignment = change.after.assignments[*index];
    assignment.answered = context.now;
    assignment.answeredBy = context.by.login;
    assignment.text = normalised(command.reason);
    if (context.before.status != CaseStatus::Consulting)
        change.after.status = statusByAssignments(change.after);
    updateLadder(change.after);
    change.events.append(
        { EventKind::HandedBack, { { u"department"_s, command.department }, { u"reason"_s, assignment.text } } });
    return change;
}

Result<Decision> apply(const Unassign &command, const CommandContext &context)
{
    const auto index = currentAssignment(context.before, command.department);
    if (auto checked = firstRefusal({ checkOpen(context),
            refusedUnless(!command.department.isEmpty(), u"department"_s, Tr::tr("Choose the department.")),
            refusedUnless(index.has_value(), u"department"_s,
                Tr::tr("The department %1 is not asked about this case.")
                    .arg(departmentInWords(command.department, context.book.profile))),
            checkText(u"reason"_s, command.reason, Tr::tr("Write down why the department is no longer asked.")) });
        !checked)
        return tl::unexpected(checked.error());
    Decision change{ context.before, {}, {} };
    const QString reason = normalised(command.reason);
    withdraw(change, *index, reason, context.now);
    if (context.before.status != CaseStatus::Consulting)
        change.after.status = statusByAssignments(change.after);
    updateLadder(change.after);
    tellNotNeeded(change, { command.department }, reason);
    return change;
}

Result<Decision> apply(const Consult &command, const CommandContext &context)
{
    const bool asked = std::ranges::any_of(context.before.consultations, isOpenConsultationOf(command.department));
    if (auto checked = firstRefusal(
            { checkBeforeAsking(context), checkCanBeAsked(u"department"_s, command.department, context),
                refusedUnless(!asked, u"department"_s,
                    Tr::tr("The department %1 has been consulted already and has not answered yet.")
                        .arg(departmentInWords(command.department, context.book.profile))),
                checkText(u"question"_s, command.question, Tr::tr("Write the question to the department.")) });
        !checked)
        return tl::unexpected(checked.error());
    Decision change{ context.before, {}, {} };
    const QString question = normalised(command.question);
    change.after.consultations.append(
        { .department = command.department, .question = question, .asked = context.now, .askedBy = context.by.login });
    change.after.status = CaseStatus::Consulting;
    change.events.append(
        { EventKind::Consulted, { { u"department"_s, command.department }, { u"question"_s, question } } });
    change.letters.append({ .kind = LetterKind::Consultation, .department = command.department, .text = question });
    return change;
}

Result<Decision> apply(const AnswerConsultation &command, const CommandContext &context)
{
    Decision change{ context.before, {}, {} };
    const auto open = std::ranges::find_if(change.after.consultations, isOpenConsultationOf(command.department));
    if (auto checked = firstRefusal({ checkOpen(context),
            refusedUnless(open != change.after.consultations.end(), u"department"_s,
                Tr::tr("The department %1 has no question to answer in this case.")
                    .arg(departmentInWords(command.department, context.book.profile))),
            checkText(u"text"_s, command.text, Tr::tr("Write down what the department answered.")) });
        !checked)
        return tl::unexpected(checked.error());
    open->answer = normalised(command.text);
    open->answered = context.now;
    open->answeredBy = context.by.login;
    if (context.before.status == CaseStatus::Consulting && !hasOpenConsultation(change.after))
        change.after.status = CaseStatus::Registered;
    change.events.append(
        { EventKind::ConsultAnswered, { { u"department"_s, command.department }, { u"text"_s, open->answer } } });
    return change;
}

Result<Decision> apply(const Refer &command, const CommandContext &context)
{
    if (auto checked = checkReferral(command.referral, context); !checked)
        return tl::unexpected(checked.error());
    Referral referral = command.referral;
    referral.to = normalised(referral.to);
    referral.told = normalised(referral.told);
    if (referral.ground != ReferralGround::ExerciseOfAuthority)
        referral.statute.clear();
    Decision change{ context.before, {}, {} };
    Case &after = change.after;
    after.referral = referral;
    after.status = CaseStatus::Referred;
    after.deadlines = {}; // R19: has none
    after.firstDue = {};
    after.againDue = {};
    after.interimDue.reset();
    after.secrecy = after.secrecy || isHandedOver(after);
    QJsonObject details{ { u"ground"_s, QString(toName(referral.ground)) }, { u"to"_s, referral.to },
        { u"told"_s, referral.told } };
    if (!referral.statute.isEmpty())
        details.insert(u"statute"_s, referral.statute);
    change.events.append({ EventKind::Referred, details });
    withdrawAll(change, context);
    if (isHandedOver(after))
        change.letters.append({ .kind = LetterKind::HandedOver });
    tellThePerson(change, { .kind = LetterKind::Referral });
    return change;
}

// R39: one message with several matters, or several messages about the same
Result<Decision> apply(const LinkTo &command, const CommandContext &context)
{
    const Case &before = context.before;
    const bool linked = std::ranges::any_of(
        before.links, [&](const CaseLink &link) { return link.number == command.number; });
    if (auto checked = firstRefusal({
            refusedUnless(hasContent(command.number), u"number"_s, Tr::tr("Say which case it is to be linked to.")),
            refusedUnless(command.number != before.number, u"number"_s, Tr::tr("A case cannot be linked to itself.")),
            refusedUnless(!linked, u"number"_s, Tr::tr("The case is linked to %1 already.").arg(command.number)),
        });
        !checked)
        return tl::unexpected(checked.error());
    Decision change{ before, {}, {} };
    change.after.links.append({ command.number, command.kind });
    change.events.append({ command.kind == LinkKind::SplitFrom ? EventKind::Split : EventKind::Linked,
        { { u"number"_s, command.number }, { u"kind"_s, QString(toName(command.kind)) } } });
    return change;
}

} // namespace lyhord
