#include "core/rules/reciprocallinks.h"

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

std::optional<Decision> linkedBack(const Case &other, const CaseLink &link, const QString &number)
{
    const std::optional<CaseLink> back = linkBack(link, number);
    if (!back || other.links.contains(*back))
        return std::nullopt;
    Decision decision{ .after = other, .events = {}, .letters = {} };
    decision.after.links.append(*back);
    decision.events.append(
        { EventKind::Linked, { { u"number"_s, number }, { u"kind"_s, QString(toName(back->kind)) } } });
    return decision;
}

Decision unlinked(const Case &other, const CaseLink &back)
{
    Decision decision{ .after = other, .events = {}, .letters = {} };
    decision.after.links.removeAll(back);
    decision.events.append(
        { EventKind::Undone, { { u"kind"_s, QString(toName(EventKind::Linked)) }, { u"number"_s, back.number } } });
    return decision;
}

} // namespace lyhord
