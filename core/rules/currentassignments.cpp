#include "core/rules/currentassignments.h"

#include <algorithm>

namespace lyhord {

namespace {

bool isLatest(const Case &subject, qsizetype index)
{
    const QString &department = subject.assignments.at(index).department;
    return std::none_of(subject.assignments.cbegin() + index + 1, subject.assignments.cend(),
        [&](const Assignment &later) { return later.department == department; });
}

template <class Matches>
QStringList departmentsWhere(const Case &subject, Matches matches)
{
    QStringList departments;
    const QList<qsizetype> current = currentAssignments(subject);
    for (const qsizetype index : current) {
        if (matches(subject.assignments.at(index)))
            departments.append(subject.assignments.at(index).department);
    }
    return departments;
}

} // namespace

QList<qsizetype> currentAssignments(const Case &subject)
{
    QList<qsizetype> current;
    for (qsizetype index = 0; index < subject.assignments.size(); ++index) {
        if (!subject.assignments.at(index).withdrawn && isLatest(subject, index))
            current.append(index);
    }
    return current;
}

std::optional<qsizetype> currentAssignment(const Case &subject, const QString &department)
{
    const QList<qsizetype> current = currentAssignments(subject);
    const auto found = std::ranges::find_if(
        current, [&](qsizetype index) { return subject.assignments.at(index).department == department; });
    return found == current.end() ? std::nullopt : std::optional(*found);
}

const Assignment *answerGiven(const Case &subject, const QString &department)
{
    const std::optional<qsizetype> index = currentAssignment(subject, department);
    const Assignment *asked = index ? &subject.assignments.at(*index) : nullptr;
    return asked && asked->answered && asked->outcome ? asked : nullptr;
}

QStringList awaitedDepartments(const Case &subject)
{
    return departmentsWhere(subject, [](const Assignment &asked) { return asked.isAwaited(); });
}

QStringList answeredDepartments(const Case &subject)
{
    return departmentsWhere(subject, [](const Assignment &asked) { return asked.answered && asked.outcome; });
}

QStringList handedBackBy(const Case &subject)
{
    return departmentsWhere(subject, [](const Assignment &asked) { return asked.isHandedBack(); });
}

Case partOf(const Case &subject, const QString &department)
{
    Case part = subject;
    part.assignments.removeIf([&](const Assignment &asked) { return asked.department != department; });
    part.consultations.removeIf([&](const Consultation &asked) { return asked.department != department; });
    return part;
}

} // namespace lyhord
