#include "core/model/clock.h"
#include "core/rules/asked.h"
#include "core/rules/lifecycle.h"
#include "core/rules/permissions.h"
#include "core/rules/stepactions.h"

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isConsulted(const Case &subject)
{
    return std::ranges::any_of(subject.consultations, [](const Consultation &asked) { return !asked.answered; });
}

bool canBeConsulted(const Case &subject)
{
    return subject.status == CaseStatus::Registered || subject.status == CaseStatus::Consulting;
}

bool canBeAnswered(const Case &subject)
{
    return isOpen(subject.status) && subject.status != CaseStatus::Consulting;
}

bool canBeWrittenOff(const Case &subject, QDate today)
{
    // Whether each has had its days after the second reminder the calendar says: cannotBeWrittenOffBecause() (R92).
    return subject.status == CaseStatus::AwaitingAnswer && subject.deadlines.writeOff.isValid()
        && subject.deadlines.writeOff <= today && subject.ladder >= LadderStep::SecondReminder;
}

bool canDissatisfy(const Case &subject)
{
    return subject.status == CaseStatus::Closed || subject.status == CaseStatus::WrittenOff
        || (isOpen(subject.status) && subject.firstAnswered);
}

} // namespace

QStringList answerableBy(const Person &person, const Case &subject, QDate today)
{
    QList<qsizetype> current = currentAssignments(subject);
    std::ranges::stable_partition(current, [&](qsizetype index) { return subject.assignments.at(index).isAwaited(); });
    const bool fillsInForOthers = may(person, Action::Assign, subject, today);
    QStringList departments;
    for (const qsizetype index : std::as_const(current)) {
        const Assignment &asked = subject.assignments.at(index);
        const bool isLeft = !asked.isHandedBack() || fillsInForOthers;
        if (isLeft && may(person, Action::RecordAnswer, partOf(subject, asked.department), today))
            departments.append(asked.department);
    }
    return departments;
}

QStringList awaitedFrom(const Person &person, const Case &subject, QDate today)
{
    QStringList departments = answerableBy(person, subject, today);
    departments.removeIf(
        [awaited = awaitedDepartments(subject)](const QString &department) { return !awaited.contains(department); });
    return departments;
}

bool awaitsAnswerOf(const Person &person, const Case &subject, QDate today)
{
    return !awaitedFrom(person, subject, today).isEmpty();
}

QStringList offeredSteps(const Case &subject, const Person &person, const QDateTime &now)
{
    const QDate today = localDay(now);
    const bool open = isOpen(subject.status);
    const bool asked = !currentAssignments(subject).isEmpty();
    const bool disposed = subject.status == CaseStatus::Disposed;
    const QList<std::pair<QString, bool>> makeSense{
        { u"assign"_s, open },
        { u"unassign"_s, open && asked },
        { u"consult"_s, canBeConsulted(subject) },
        { u"consult-answer"_s, open && isConsulted(subject) },
        { u"refer"_s, open },
        { u"answer"_s, open && !answerableBy(person, subject, today).isEmpty() },
        { u"hand-back"_s,
            open && awaitsAnswerOf(person, subject, today) && !may(person, Action::Assign, subject, today) },
        { u"remind"_s, subject.status == CaseStatus::AwaitingAnswer },
        { u"interim"_s, open && replyChannel(subject) },
        { u"send"_s, canBeAnswered(subject) || isHandedOver(subject) },
        { u"close"_s, canBeAnswered(subject) },
        { u"reopen"_s, !open && !disposed },
        { u"write-off"_s, canBeWrittenOff(subject, today) },
        { u"follow-up"_s, open },
        { u"not-satisfied"_s, canDissatisfy(subject) },
        { u"split"_s, !disposed },
        { u"link"_s, !disposed },
        { u"correct"_s, !disposed && subject.status != CaseStatus::Referred },
        { u"undo"_s, !disposed },
        { u"attach"_s, !disposed },
    };
    QStringList offered;
    for (const auto &[step, makesSense] : makeSense) {
        if (makesSense && may(person, *actionOfStep(step), subject, today))
            offered.append(step);
    }
    return offered;
}

} // namespace lyhord
