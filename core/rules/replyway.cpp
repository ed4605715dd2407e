#include "core/rules/replyway.h"

#include "core/rules/oral.h"
#include "core/rules/soundtext.h"

#include <QtCore/QCoreApplication>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Validation)
};

} // namespace

std::optional<ReplyBy> proposedReplyBy(const Submitter &who)
{
    if (who.anonymous)
        return std::nullopt;
    if (hasContent(who.email))
        return ReplyBy::Email;
    if (hasContent(who.phone))
        return ReplyBy::Phone;
    return hasContent(who.address) ? std::optional(ReplyBy::Letter) : std::nullopt;
}

QString addressFor(const Submitter &who, ReplyBy by)
{
    switch (by) {
    case ReplyBy::Email:
        return who.email;
    case ReplyBy::Phone:
        return who.phone;
    case ReplyBy::Letter:
        return who.address;
    }
    return {};
}

QList<Problem> missingReplyWay(const CaseDraft &draft)
{
    const bool isWished = draft.replyWanted.value_or(false) && !draft.submitter.anonymous && !draft.answeredDirectly;
    const bool isTalkedTo = draft.channel && isOral(*draft.channel);
    if (!isWished || !isTalkedTo || draft.replyBy || proposedReplyBy(draft.submitter))
        return {};
    return { { u"reply.by"_s,
        Tr::tr("An answer is wanted, but not how it is to come. Fill in a telephone number, an e-mail address or a "
               "postal address, or say that no answer is wanted.") } };
}

} // namespace lyhord
