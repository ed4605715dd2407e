#include "core/rules/lifecycle.h"

#include "core/model/clock.h"
#include "core/rules/asked.h"
#include "core/rules/commandcontext.h"
#include "core/rules/permissions.h"

#include <QtCore/QCoreApplication>

#include <type_traits>

namespace lyhord {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Lifecycle)
};

template <class C>
constexpr Action actionFor()
{
    if constexpr (std::is_same_v<C, AnswerConsultation>)
        return Action::AnswerConsultation;
    else if constexpr (std::is_same_v<C,
                           RecordAnswer> || std::is_same_v<C, HandBack> || std::is_same_v<C, MarkAttached>)
        return Action::RecordAnswer;
    else if constexpr (std::is_same_v<C,
                           SendInterimAnswer> || std::is_same_v<C, SendAnswer> || std::is_same_v<C, MarkDispatched>)
        return Action::Send;
    else if constexpr (std::is_same_v<C, Close> || std::is_same_v<C, WriteOff> || std::is_same_v<C, Reopen>)
        return Action::Close;
    else if constexpr (std::is_same_v<C, Correct>)
        return Action::Correct;
    else if constexpr (std::is_same_v<C, Remind>)
        return Action::Work;
    else
        return Action::Assign;
}

QString notPermittedBecause(Action action)
{
    if (action == Action::AnswerConsultation)
        return Tr::tr("Only the department that was asked, or the contact centre, may answer the question.");
    if (action == Action::RecordAnswer)
        return Tr::tr("Only the department that was asked, or the contact centre, may record its answer.");
    if (action == Action::Send)
        return Tr::tr("Only the contact centre sends answers to the person and says that they have left; where it was "
                      "handed over, only the chief legal officer.");
    if (action == Action::Close)
        return Tr::tr("Only the contact centre closes, writes off and reopens cases.");
    if (action == Action::Correct)
        return Tr::tr("Only the contact centre corrects cases, and a secret case only who may read it.");
    return Tr::tr("Only the contact centre may take this step, and nobody in a case that is suspected bribery.");
}

template <class C>
bool isPermitted(const C &command, const CommandContext &context)
{
    constexpr Action action = actionFor<C>();
    if constexpr (std::is_same_v<C,
                      RecordAnswer> || std::is_same_v<C, HandBack> || std::is_same_v<C, AnswerConsultation>)
        return may(context.by, action, partOf(context.before, command.department), context.today);
    else if constexpr (std::is_same_v<C, Remind>)
        return may(context.by, action, context.before, context.today)
            || may(context.by, Action::Assign, context.before, context.today);
    else
        return may(context.by, action, context.before, context.today);
}

} // namespace

Result<Decision> decide(
    const Case &before, const Command &command, const Person &by, const QDateTime &now, const RuleBook &book)
{
    const CommandContext context{ before, by, now, localDay(now), book };
    return std::visit(
        [&](const auto &step) -> Result<Decision> {
            if (!isPermitted(step, context))
                return failed(ErrorCode::NotPermitted, notPermittedBecause(actionFor<std::decay_t<decltype(step)>>()));
            if (before.status == CaseStatus::Disposed) {
                return failed(ErrorCode::Refused,
                    Tr::tr("The content of this case was deleted by decision. Nothing more can be done with it."));
            }
            return apply(step, context);
        },
        command);
}

} // namespace lyhord
