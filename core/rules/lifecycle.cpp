#include "core/rules/lifecycle.h"

#include "core/model/clock.h"
#include "core/rules/commandcontext.h"
#include "core/rules/currentassignments.h"
#include "core/rules/permissions.h"

#include <QtCore/QCoreApplication>

#include <optional>
#include <type_traits>

namespace lyhord {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Lifecycle)
};

//! What a person has to be allowed to for a command. None has it by default: one that is not named here does not
//! compile.
template <class C>
constexpr std::optional<Action> actionFor = std::nullopt;
template <>
constexpr std::optional<Action> actionFor<Assign> = Action::Assign;
template <>
constexpr std::optional<Action> actionFor<Unassign> = Action::Assign;
template <>
constexpr std::optional<Action> actionFor<Consult> = Action::Assign;
template <>
constexpr std::optional<Action> actionFor<AnswerConsultation> = Action::AnswerConsultation;
template <>
constexpr std::optional<Action> actionFor<Refer> = Action::Assign;
template <>
constexpr std::optional<Action> actionFor<RecordAnswer> = Action::RecordAnswer;
template <>
constexpr std::optional<Action> actionFor<HandBack> = Action::RecordAnswer;
template <>
constexpr std::optional<Action> actionFor<SendInterimAnswer> = Action::Send;
template <>
constexpr std::optional<Action> actionFor<SendAnswer> = Action::Send;
template <>
constexpr std::optional<Action> actionFor<Close> = Action::Close;
template <>
constexpr std::optional<Action> actionFor<Remind> = Action::Work;
template <>
constexpr std::optional<Action> actionFor<WriteOff> = Action::Close;
template <>
constexpr std::optional<Action> actionFor<Reopen> = Action::Close;
template <>
constexpr std::optional<Action> actionFor<FollowUp> = Action::Assign;
template <>
constexpr std::optional<Action> actionFor<NotSatisfied> = Action::Assign;
template <>
constexpr std::optional<Action> actionFor<LinkTo> = Action::Assign;
template <>
constexpr std::optional<Action> actionFor<Correct> = Action::Correct;
template <>
constexpr std::optional<Action> actionFor<MarkAttached> = Action::RecordAnswer;
template <>
constexpr std::optional<Action> actionFor<MarkDispatched> = Action::Send;

template <class C>
constexpr Action requiredAction()
{
    static_assert(actionFor<C>.has_value(), "say above who may do it");
    return *actionFor<C>;
}

QString notPermittedBecause(Action action)
{
    if (action == Action::AnswerConsultation)
        return Tr::tr(
            "Only the registrar of the department that was asked, or the contact centre, answers the question.");
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
    constexpr Action action = requiredAction<C>();
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
                return failed(
                    ErrorCode::NotPermitted, notPermittedBecause(requiredAction<std::decay_t<decltype(step)>>()));
            if (before.status == CaseStatus::Disposed) {
                return failed(ErrorCode::Refused,
                    Tr::tr("The content of this case was deleted by decision. Nothing more can be done with it."));
            }
            return apply(step, context);
        },
        command);
}

} // namespace lyhord
