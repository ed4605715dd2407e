#include "core/rules/answerchange.h"
#include "core/rules/batchstep.h"
#include "core/rules/letterwords.h"
#include "core/rules/permissions.h"
#include "core/rules/undeliverable.h"
#include "core/services/caseservice.h"
#include "core/services/changetransaction.h"
#include "core/services/laterletters.h"
#include "core/services/servicecontext.h"

// A step on one of many cases, and what it would do there.
namespace lyhord {

namespace {

//! What many lines on a screen may show: whose case it is and what the letters say is no part of it where it is secret
void hideSecrets(StepPreview &preview)
{
    preview.headline.clear();
    for (Message &letter : preview.letters) {
        if (letter.department.isEmpty()) {
            letter.toName.clear();
            letter.toAddress.clear();
        }
        letter.letter = {};
    }
}

void hideNames(StepPreview &preview)
{
    for (Message &letter : preview.letters) {
        if (!letter.department.isEmpty())
            continue;
        letter.toName.clear();
        letter.toAddress.clear();
        letter.letter = {}; // it greets the person by name
    }
}

//! Of those the person hears of, unless the case says otherwise
bool isToldToThePerson(const Command &command)
{
    return std::holds_alternative<WriteOff>(command) || std::holds_alternative<SendAnswer>(command);
}

} // namespace

Result<Case> CaseService::applyInBatch(
    const QString &number, const Command &command, const BatchMark &mark, std::optional<int> expectedVersion)
{
    const Result<Case> before = visibleCase(number);
    if (!before)
        return before;
    if (expectedVersion && *expectedVersion != before->version)
        return changedMeanwhile(number);
    return applyTo(*before, m_context.person(), command, mark);
}

StepPreview CaseService::preview(const QString &number, const Command &command)
{
    StepPreview preview{ .number = number };
    const Result<Case> before = visibleCase(number);
    if (!before) {
        preview.refusal = before.error();
        return preview;
    }
    preview.headline = before->headline;
    preview.version = before->version;
    preview.secret = before->isSecret();
    preview.language = letterLanguage(before->language);
    const Result<RuleBook> book = m_context.ruleBook();
    if (!book) {
        preview.refusal = book.error();
        return preview;
    }
    if (const auto *answer = std::get_if<SendAnswer>(&command))
        preview.proposedOutcome = proposedOutcome(*answer, *before, book->profile);
    if (const Result<Foreseen> would = foreseen(*before, command, *book)) {
        preview.letters = would->letters;
        preview.after = would->change.after.status;
        if (isToldToThePerson(command))
            preview.untold = notReachedBecause(*before);
    } else {
        preview.refusal = would.error();
    }
    if (!may(m_context.person(), Action::ReadNames, *before, m_context.today()))
        hideNames(preview);
    if (preview.secret)
        hideSecrets(preview);
    return preview;
}

//! Everything that saving it would find out, short of saving it
Result<CaseService::Foreseen> CaseService::foreseen(const Case &before, const Command &command, const RuleBook &book)
{
    const QDateTime now = m_context.clock().now();
    const Result<Decision> change = withLaterWords(
        m_context.database(), before, command, decideInBatch(before, command, m_context.person(), now, book));
    if (!change)
        return tl::unexpected(change.error());
    if (const auto *link = std::get_if<LinkTo>(&command)) {
        if (const Result<Case> other = caseToLink(*link); !other)
            return tl::unexpected(other.error());
    }
    ChangeTransaction writer(m_context.database(), book, m_context.person(), now);
    const Result<QList<Message>> letters = writer.lettersFor(before, *change);
    if (!letters)
        return tl::unexpected(letters.error());
    return Foreseen{ *change, *letters };
}

} // namespace lyhord
