#include "core/rules/splitting.h"

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

CaseDraft draftOfPart(const Case &original, CaseDraft draft)
{
    if (!draft.channel)
        draft.channel = original.channel;
    if (!draft.received)
        draft.received = original.received;
    if (!draft.type)
        draft.type = original.type;
    if (draft.area.isEmpty())
        draft.area = original.area;
    if (draft.language.isEmpty())
        draft.language = original.language;
    if (draft.submitter == Submitter())
        draft.submitter = original.submitter;
    if (!draft.replyWanted) {
        draft.replyWanted = original.reply.wanted;
        draft.replyBy = original.reply.by;
    }
    draft.secrecy = draft.secrecy || original.secrecy;
    return draft;
}

Decision linkedToOriginal(const Case &part, const QString &original)
{
    Decision decision{ .after = part, .events = {}, .letters = {} };
    decision.after.links.append({ original, LinkKind::SplitFrom });
    decision.events.append(
        { EventKind::Linked, { { u"number"_s, original }, { u"kind"_s, QString(toName(LinkKind::SplitFrom)) } } });
    return decision;
}

Decision splitInto(const Case &original, const QString &part)
{
    Decision decision{ .after = original, .events = {}, .letters = {} };
    decision.events.append({ EventKind::Split, { { u"number"_s, part } } });
    return decision;
}

} // namespace lyhord
