#include "core/rules/offeredsteps.h"

#include "core/model/clock.h"
#include "core/rules/currentassignments.h"
#include "core/rules/lifecycle.h"
#include "core/rules/permissions.h"

#include <algorithm>
#include <array>

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

namespace {

bool isDisposed(const Case &subject)
{
    return subject.status == CaseStatus::Disposed;
}

//! A case as it stands to whoever might take a step in it
struct Standing
{
    const Case &subject;
    const Person &person;
    QDate today;
    bool open;
};

struct Step
{
    QLatin1StringView key;
    Action action;
    bool (*makesSense)(const Standing &at);
};

constexpr std::array steps{
    Step{ "assign"_L1, Action::Assign, [](const Standing &at) -> bool { return at.open; } },
    Step{ "unassign"_L1, Action::Assign,
        [](const Standing &at) -> bool { return at.open && !currentAssignments(at.subject).isEmpty(); } },
    Step{ "consult"_L1, Action::Assign, [](const Standing &at) -> bool { return canBeConsulted(at.subject); } },
    Step{ "consult-answer"_L1, Action::AnswerConsultation,
        [](const Standing &at) -> bool { return at.open && isConsulted(at.subject); } },
    Step{ "refer"_L1, Action::Assign, [](const Standing &at) -> bool { return at.open; } },
    Step{ "answer"_L1, Action::RecordAnswer,
        [](const Standing &at) -> bool {
            return at.open && !answerableBy(at.person, at.subject, at.today).isEmpty();
        } },
    Step{ "hand-back"_L1, Action::RecordAnswer,
        [](const Standing &at) -> bool {
            return at.open && awaitsAnswerOf(at.person, at.subject, at.today)
                && !may(at.person, Action::Assign, at.subject, at.today);
        } },
    Step{ "remind"_L1, Action::Assign,
        [](const Standing &at) -> bool { return at.subject.status == CaseStatus::AwaitingAnswer; } },
    Step{ "interim"_L1, Action::Send, [](const Standing &at) -> bool { return at.open && replyChannel(at.subject); } },
    Step{ "send"_L1, Action::Send,
        [](const Standing &at) -> bool { return canBeAnswered(at.subject) || isHandedOver(at.subject); } },
    Step{ "close"_L1, Action::Close, [](const Standing &at) -> bool { return canBeAnswered(at.subject); } },
    Step{ "reopen"_L1, Action::Close, [](const Standing &at) -> bool { return !at.open && !isDisposed(at.subject); } },
    Step{ "write-off"_L1, Action::Close,
        [](const Standing &at) -> bool { return canBeWrittenOff(at.subject, at.today); } },
    Step{ "follow-up"_L1, Action::Assign, [](const Standing &at) -> bool { return at.open; } },
    Step{ "not-satisfied"_L1, Action::Assign, [](const Standing &at) -> bool { return canDissatisfy(at.subject); } },
    Step{ "split"_L1, Action::Assign, [](const Standing &at) -> bool { return !isDisposed(at.subject); } },
    Step{ "link"_L1, Action::Assign, [](const Standing &at) -> bool { return !isDisposed(at.subject); } },
    Step{ "correct"_L1, Action::Correct,
        [](const Standing &at) -> bool {
            return !isDisposed(at.subject) && at.subject.status != CaseStatus::Referred;
        } },
    Step{ "undo"_L1, Action::Undo, [](const Standing &at) -> bool { return !isDisposed(at.subject); } },
    Step{ "attach"_L1, Action::RecordAnswer, [](const Standing &at) -> bool { return !isDisposed(at.subject); } },
    Step{ "dispatched"_L1, Action::Send,
        [](const Standing &) -> bool { return false; } }, // where a letter waits: its service knows
};

} // namespace

QStringList allSteps()
{
    QStringList all;
    for (const Step &step : steps)
        all.append(QString(step.key));
    return all;
}

std::optional<Action> actionOfStep(const QString &step)
{
    const auto known = std::ranges::find_if(steps, [&step](const Step &one) { return one.key == step; });
    return known == steps.end() ? std::nullopt : std::optional(known->action);
}

StepOwner ownerOf(Action action)
{
    return reachOf(Role::DepartmentRegistrar, action) == Reach::Never ? StepOwner::ContactCentre
                                                                      : StepOwner::Department;
}

QStringList offeredSteps(const Case &subject, const Person &person, const QDateTime &now)
{
    const Standing standing{ subject, person, localDay(now), isOpen(subject.status) };
    QStringList offered;
    for (const Step &step : steps) {
        if (step.makesSense(standing) && may(person, step.action, subject, standing.today))
            offered.append(QString(step.key));
    }
    return offered;
}

} // namespace lyhord
