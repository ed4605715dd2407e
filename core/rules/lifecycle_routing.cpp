#include "core/rules/asked.h"
#include "core/rules/permissions.h"
#include "core/rules/profilenames.h"
#include "core/rules/referralproblems.h"
#include "core/rules/situation.h"
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

Result<> checkNewlyAsked(const QStringList &departments, const Situation &situation)
{
    for (const QString &department : departments) {
        if (auto askable = checkCanBeAsked(u"department"_s, department, situation); !askable)
            return askable;
        if (departments.count(department) > 1 || isAlreadyAsked(situation.before, department)) {
            return refused(u"department"_s,
                Tr::tr("The department %1 has been asked about this case already.")
                    .arg(departmentInWords(department, situation.book.profile)));
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

Result<> checkBeforeAsking(const Situation &situation)
{
    const CaseStatus status = situation.before.status;
    if (status == CaseStatus::Registered || status == CaseStatus::Consulting)
        return {};
    return failed(ErrorCode::Refused,
        Tr::tr(
            "A department's registrar is consulted before a case is sent out or closed. This case has come further."));
}

// --- referring

Result<> checkFilledIn(const Referral &referral, const Situation &situation)
{
    const QList<Problem> problems = problemsIn(referral, situation.book.profile.statutes, situation.today);
    return problems.isEmpty() ? Result<>() : refused(problems.constFirst().field, problems.constFirst().reason);
}

Result<> checkReferral(const Referral &referral, const Situation &situation)
{
    const bool known = std::ranges::any_of(
        situation.book.profile.grounds, [&](const GroundRule &rule) { return rule.ground == referral.ground; });
    return firstRefusal({ checkOpen(situation),
        refusedUnless(known, u"ground"_s, Tr::tr("This municipality does not refer cases for that reason.")),
        checkText(u"to"_s, referral.to, {}), checkText(u"told"_s, referral.told, {}),
        checkFilledIn(referral, situation) });
}

//! R99: nobody answers any more what has been referred; who has not yet answered is told
void withdrawAll(Change &change, const Situation &situation)
{
    const QString reason = isHandedOver(change.after) // R90: no department learns of it
        ? Tr::tr("Somebody else sees to the case.")
        : Tr::tr("The case was referred to %1.").arg(change.after.referral->to);
    const QList<qsizetype> current = currentAssignments(change.after);
    for (const qsizetype index : current) {
        Assignment &asked = change.after.assignments[index];
        if (!asked.isAwaited())
            continue;
        asked.withdrawn = situation.now;
        asked.withdrawnReason = reason;
        change.events.append(
            { EventKind::Unassigned, { { u"department"_s, asked.department }, { u"reason"_s, reason } } });
        change.letters.append({ .kind = LetterKind::Withdrawal, .department = asked.department, .text = reason });
    }
    updateLadder(change.after);
}

} // namespace

Result<Change> take(const Assign &command, const Situation &situation)
{
    if (auto checked = firstRefusal({ checkOpen(situation), checkNewlyAsked(command.departments, situation) });
        !checked)
        return tl::unexpected(checked.error());
    Change change{ situation.before, {}, {} };
    withdrawHandedBack(change.after, situation.now);
    ask(change, command.departments, { .kind = LetterKind::Assignment }, situation.now);
    change.after.status = CaseStatus::AwaitingAnswer;
    change.events.append(
        { EventKind::Assigned, { { u"departments"_s, QJsonArray::fromStringList(command.departments) } } });
    return change;
}

Result<Change> take(const HandBack &command, const Situation &situation)
{
    const auto index = currentAssignment(situation.before, command.department);
    const bool isAwaited = index && situation.before.assignments.at(*index).isAwaited();
    if (auto checked = firstRefusal({ checkOpen(situation),
            refusedUnless(isAwaited, u"department"_s,
                Tr::tr("No answer is awaited from the department %1.")
                    .arg(departmentInWords(command.department, situation.book.profile))),
            checkText(u"reason"_s, command.reason,
                Tr::tr("Write down why the case is not the department's, and whose it is if you know.")) });
        !checked)
        return tl::unexpected(checked.error());
    Change change{ situation.before, {}, {} };
    Assignment &assignment = change.after.assignments[*index];
    assignment.answered = situation.now;
    assignment.answeredBy = situation.by.login;
    assignment.text = normalised(command.reason);
    if (situation.before.status != CaseStatus::Consulting)
        change.after.status = statusByAssignments(change.after);
    updateLadder(change.after);
    change.events.append(
        { EventKind::HandedBack, { { u"department"_s, command.department }, { u"reason"_s, assignment.text } } });
    return change;
}

Result<Change> take(const Unassign &command, const Situation &situation)
{
    const auto index = currentAssignment(situation.before, command.department);
    if (auto checked = firstRefusal({ checkOpen(situation),
            refusedUnless(!command.department.isEmpty(), u"department"_s, Tr::tr("Choose the department.")),
            refusedUnless(index.has_value(), u"department"_s,
                Tr::tr("The department %1 is not asked about this case.")
                    .arg(departmentInWords(command.department, situation.book.profile))),
            checkText(u"reason"_s, command.reason, Tr::tr("Write down why the department is no longer asked.")) });
        !checked)
        return tl::unexpected(checked.error());
    Change change{ situation.before, {}, {} };
    Assignment &assignment = change.after.assignments[*index];
    assignment.withdrawn = situation.now;
    assignment.withdrawnReason = normalised(command.reason);
    if (situation.before.status != CaseStatus::Consulting)
        change.after.status = statusByAssignments(change.after);
    updateLadder(change.after);
    change.events.append({ EventKind::Unassigned,
        { { u"department"_s, command.department }, { u"reason"_s, assignment.withdrawnReason } } });
    change.letters.append(
        { .kind = LetterKind::Withdrawal, .department = command.department, .text = assignment.withdrawnReason });
    return change;
}

Result<Change> take(const Consult &command, const Situation &situation)
{
    const bool asked = std::ranges::any_of(situation.before.consultations, isOpenConsultationOf(command.department));
    if (auto checked = firstRefusal(
            { checkBeforeAsking(situation), checkCanBeAsked(u"department"_s, command.department, situation),
                refusedUnless(!asked, u"department"_s,
                    Tr::tr("The department %1 has been consulted already and has not answered yet.")
                        .arg(departmentInWords(command.department, situation.book.profile))),
                checkText(u"question"_s, command.question, Tr::tr("Write the question to the department.")) });
        !checked)
        return tl::unexpected(checked.error());
    Change change{ situation.before, {}, {} };
    const QString question = normalised(command.question);
    change.after.consultations.append({ .department = command.department,
        .question = question,
        .asked = situation.now,
        .askedBy = situation.by.login });
    change.after.status = CaseStatus::Consulting;
    change.events.append(
        { EventKind::Consulted, { { u"department"_s, command.department }, { u"question"_s, question } } });
    change.letters.append({ .kind = LetterKind::Consultation, .department = command.department, .text = question });
    return change;
}

Result<Change> take(const AnswerConsultation &command, const Situation &situation)
{
    Change change{ situation.before, {}, {} };
    const auto open = std::ranges::find_if(change.after.consultations, isOpenConsultationOf(command.department));
    if (auto checked = firstRefusal({ checkOpen(situation),
            refusedUnless(open != change.after.consultations.end(), u"department"_s,
                Tr::tr("The department %1 has no question to answer in this case.")
                    .arg(departmentInWords(command.department, situation.book.profile))),
            checkText(u"text"_s, command.text, Tr::tr("Write down what the department answered.")) });
        !checked)
        return tl::unexpected(checked.error());
    open->answer = normalised(command.text);
    open->answered = situation.now;
    open->answeredBy = situation.by.login;
    if (situation.before.status == CaseStatus::Consulting && !hasOpenConsultation(change.after))
        change.after.status = CaseStatus::Registered;
    change.events.append(
        { EventKind::ConsultAnswered, { { u"department"_s, command.department }, { u"text"_s, open->answer } } });
    return change;
}

Result<Change> take(const Refer &command, const Situation &situation)
{
    if (auto checked = checkReferral(command.referral, situation); !checked)
        return tl::unexpected(checked.error());
    Referral referral = command.referral;
    referral.to = normalised(referral.to);
    referral.told = normalised(referral.told);
    if (referral.ground != ReferralGround::ExerciseOfAuthority)
        referral.statute.clear();
    Change change{ situation.before, {}, {} };
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
    withdrawAll(change, situation);
    if (isHandedOver(after))
        change.letters.append({ .kind = LetterKind::HandedOver });
    tellThePerson(change, { .kind = LetterKind::Referral });
    return change;
}

// R39: one message with several matters, or several messages about the same
Result<Change> take(const LinkTo &command, const Situation &situation)
{
    const Case &before = situation.before;
    const bool linked = std::ranges::any_of(
        before.links, [&](const CaseLink &link) { return link.number == command.number; });
    if (auto checked = firstRefusal({
            refusedUnless(hasContent(command.number), u"number"_s, Tr::tr("Say which case it is to be linked to.")),
            refusedUnless(command.number != before.number, u"number"_s, Tr::tr("A case cannot be linked to itself.")),
            refusedUnless(!linked, u"number"_s, Tr::tr("The case is linked to %1 already.").arg(command.number)),
        });
        !checked)
        return tl::unexpected(checked.error());
    Change change{ before, {}, {} };
    change.after.links.append({ command.number, command.kind });
    change.events.append({ command.kind == LinkKind::SplitFrom ? EventKind::Split : EventKind::Linked,
        { { u"number"_s, command.number }, { u"kind"_s, QString(toName(command.kind)) } } });
    return change;
}

} // namespace lyhord
