#include "core/rules/stepactions.h"

#include <array>
#include <utility>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array actions{
    std::pair{ "assign"_L1, Action::Assign },
    std::pair{ "unassign"_L1, Action::Assign },
    std::pair{ "consult"_L1, Action::Assign },
    std::pair{ "consult-answer"_L1, Action::AnswerConsultation },
    std::pair{ "refer"_L1, Action::Assign },
    std::pair{ "answer"_L1, Action::RecordAnswer },
    std::pair{ "hand-back"_L1, Action::RecordAnswer },
    std::pair{ "remind"_L1, Action::Assign },
    std::pair{ "interim"_L1, Action::Send },
    std::pair{ "send"_L1, Action::Send },
    std::pair{ "dispatched"_L1, Action::Send },
    std::pair{ "close"_L1, Action::Close },
    std::pair{ "reopen"_L1, Action::Close },
    std::pair{ "write-off"_L1, Action::Close },
    std::pair{ "follow-up"_L1, Action::Assign },
    std::pair{ "not-satisfied"_L1, Action::Assign },
    std::pair{ "split"_L1, Action::Assign },
    std::pair{ "link"_L1, Action::Assign },
    std::pair{ "correct"_L1, Action::Correct },
    std::pair{ "undo"_L1, Action::Undo },
    std::pair{ "attach"_L1, Action::RecordAnswer },
};

} // namespace

std::optional<Action> actionOfStep(const QString &step)
{
    for (const auto &[name, action] : actions) {
        if (name == step)
            return action;
    }
    return std::nullopt;
}

StepOwner ownerOf(Action action)
{
    return reachOf(Role::Handler, action) == Reach::Never ? StepOwner::ContactCentre : StepOwner::Department;
}

} // namespace lyhord
