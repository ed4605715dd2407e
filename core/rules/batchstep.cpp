#include "core/rules/batchstep.h"

#include "core/rules/currentassignments.h"
#include "core/rules/permissions.h"
#include "core/rules/profilenames.h"
#include "core/rules/soundtext.h"

#include <QtCore/QCoreApplication>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::BatchStep)
};

bool saysTheSame(const Assignment &assignment, const RecordAnswer &command)
{
    return assignment.answered && assignment.outcome == command.outcome && assignment.text == normalised(command.text);
}

//! Why this very step would be a repetition, or would put one text in the place of many that nobody sees; empty where
//! it is neither. The other steps refuse it by themselves.
QString repeatedBecause(const Case &before, const Command &command, const Profile &profile)
{
    if (const auto *answer = std::get_if<RecordAnswer>(&command)) {
        const auto index = currentAssignment(before, answer->department);
        const QString name = departmentInWords(answer->department, profile);
        if (index && saysTheSame(before.assignments.at(*index), *answer))
            return Tr::tr("This answer from %1 has been recorded already.").arg(name);
        if (index && before.assignments.at(*index).answered)
            return Tr::tr("%1 has answered already. Another answer in its place is recorded in the case itself.")
                .arg(name);
    }
    if (const auto *interim = std::get_if<SendInterimAnswer>(&command)) {
        if (before.interimDue && *before.interimDue == interim->newDate)
            return Tr::tr("The person has been promised an answer by this day already.");
    }
    return {};
}

} // namespace

std::optional<BatchStep> batchStepOf(const Command &command)
{
    if (std::holds_alternative<Assign>(command))
        return BatchStep::Assign;
    if (std::holds_alternative<RecordAnswer>(command))
        return BatchStep::Answer;
    if (std::holds_alternative<SendAnswer>(command))
        return BatchStep::Send;
    if (std::holds_alternative<SendInterimAnswer>(command))
        return BatchStep::Interim;
    if (std::holds_alternative<LinkTo>(command))
        return BatchStep::Link;
    if (std::holds_alternative<Refer>(command))
        return BatchStep::Refer;
    if (std::holds_alternative<WriteOff>(command))
        return BatchStep::WriteOff;
    return std::nullopt;
}

QList<BatchStep> batchStepsFor(const Person &person, QDate day)
{
    QList<BatchStep> steps;
    for (const auto &[step, action] : { std::pair{ BatchStep::Assign, Action::Assign },
             std::pair{ BatchStep::Answer, Action::RecordAnswer }, std::pair{ BatchStep::Send, Action::Send },
             std::pair{ BatchStep::Interim, Action::Send }, std::pair{ BatchStep::Link, Action::Assign },
             std::pair{ BatchStep::Refer, Action::Assign }, std::pair{ BatchStep::WriteOff, Action::Close } }) {
        if (may(person, action, day))
            steps.append(step);
    }
    return steps;
}

Result<Decision> decideInBatch(
    const Case &before, const Command &command, const Person &by, const QDateTime &now, const RuleBook &book)
{
    Result<Decision> change = decide(before, command, by, now, book);
    if (!change)
        return change;
    if (const QString reason = repeatedBecause(before, command, book.profile); !reason.isEmpty())
        return failed(ErrorCode::Refused, reason);
    return change;
}

} // namespace lyhord
