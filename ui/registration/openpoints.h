#pragma once

#include "core/rules/scope.h"
#include "ui/registration/formchoices.h"

#include <optional>

namespace lyhord {

class Fields;

//! The key that leads to a field by the letter of its label: "Alt+X"; empty if it has none
[[nodiscard]] QString keyTo(const Fields &fields, const QString &path);

//! What nobody has chosen though a case mostly has it, with the key that leads there, and the proposal that would fill
//! it. Nothing of it is refused (R36). Empty if all is chosen.
struct OpenPoints
{
    QString departmentKey;
    QString categoryKey;
    QString proposalKey;
    std::optional<RoutingHint> proposal; //!< one that is sure enough
    [[nodiscard]] QString inWords(const CaseDraft &draft, const FormChoices &choices) const;
};

} // namespace lyhord
