#include "core/intake/jsoncase.h"
#include "core/rules/headlines.h"
#include "core/rules/merge.h"
#include "core/rules/permissions.h"
#include "core/rules/soundtext.h"
#include "core/rules/waitingletters.h"
#include "core/services/caseservice.h"
#include "core/services/masking.h"
#include "core/services/servicecontext.h"
#include "core/services/visiblelinks.h"
#include "core/store/outboxstore.h"

#include <QtCore/QCoreApplication>

// Steps and corrections on a case that somebody else may have changed since the person saw it.
namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::CaseService)
};

Correct correctionOf(const Case &subject, const CaseCorrection &given)
{
    Correct correct{ .headline = given.headline,
        .text = given.text,
        .area = given.area,
        .category = given.category,
        .language = given.language,
        .concerns = given.concerns,
        .campaign = given.campaign,
        .serviceDeclaration = given.serviceDeclaration,
        .process = given.process,
        .registerNumber = given.registerNumber,
        .type = given.type,
        .channel = given.channel,
        .received = given.received,
        .submitter = {},
        .reply = {},
        .secrecy = given.secrecy,
        .reason = given.reason };
    if (given.submitter)
        correct.submitter = given.submitter->appliedTo(subject.submitter);
    if (given.reply)
        correct.reply = given.reply->appliedTo(subject.reply);
    return correct;
}

//! R94: what may be personal data in a changed headline has to be confirmed
Result<> checkHeadline(const Correct &correction, const Case &before, ServiceContext &context)
{
    const QDate today = context.today();
    const bool isChanged = correction.headline && normalised(*correction.headline) != before.headline;
    if (!isChanged || !may(context.person(), Action::Correct, before, today))
        return {};
    return context.ruleBook().and_then([&](const RuleBook &book) -> Result<> {
        const Submitter &who = correction.submitter ? *correction.submitter : before.submitter;
        const QString doubt = findingInHeadline(*correction.headline, who.name, book.profile.ownPhoneNumbers, today)
                                  .warning;
        return doubt.isEmpty() ? Result<>() : refused(u"headline"_s, doubt);
    });
}

//! Somebody may save between reading and writing; more often than this in a row they do not
constexpr int mostTries = 5;

} // namespace

tl::unexpected<Error> CaseService::changedMeanwhile(const QString &number)
{
    return failed(ErrorCode::Conflict,
        Tr::tr("Someone else has changed case %1 meanwhile. Nothing was saved; see what is new in it and decide anew.")
            .arg(number));
}

Result<Case> CaseService::apply(const QString &number, const Command &command, std::optional<int> expectedVersion)
{
    const Result<Case> before = visibleCase(number);
    if (!before)
        return before;
    if (expectedVersion && *expectedVersion != before->version)
        return changedMeanwhile(number);
    return applyTo(*before, m_context.person(), command).map([this](const Case &saved) {
        return savedWithLinksInSight(m_context, saved);
    });
}

Result<Case> CaseService::applyFrom(const Case &seen, const Command &command)
{
    for (int tries = 1;; ++tries) {
        const Result<Case> now = visibleCase(seen.number);
        if (!now)
            return now;
        if (now->version != seen.version
            && !stillHolds(command, seen, asSeenBy(m_context.person(), *now, m_context.today())))
            return changedMeanwhile(seen.number);
        const Result<Case> saved = applyTo(*now, m_context.person(), command);
        if (saved)
            return savedWithLinksInSight(m_context, *saved);
        if (saved.error().code != ErrorCode::Conflict || tries == mostTries)
            return saved;
    }
}

Result<Case> CaseService::correct(const QString &number, const CaseCorrection &correction)
{
    if (!correction.version) {
        return refused(u"version"_s,
            Tr::tr("Say which version of the case the correction is made from, so that nobody's change is lost."));
    }
    return correctTogether(number, correction).and_then([&number](const CorrectionOutcome &outcome) -> Result<Case> {
        if (outcome.conflicts.isEmpty())
            return outcome.now;
        Error both = changedMeanwhile(number).value();
        both.field = outcome.conflicts.constFirst().field;
        return tl::unexpected(both);
    });
}

Result<CaseDeadlines> CaseService::deadlinesAfter(const QString &number, const CaseCorrection &correction)
{
    const Result<Case> now = visibleCase(number);
    if (!now)
        return tl::unexpected(now.error());
    const Result<RuleBook> book = m_context.ruleBook();
    if (!book)
        return tl::unexpected(book.error());
    return decide(*now, correctionOf(*now, correction), m_context.person(), m_context.clock().now(), *book)
        .map([](const Decision &change) { return change.after.deadlines; });
}

Result<CorrectionOutcome> CaseService::outcomeOf(const Case &before, const Case &saved)
{
    CorrectionOutcome outcome{ savedWithLinksInSight(m_context, saved), {}, saved.version != before.version, {} };
    if (!readsOtherwise(before, saved))
        return outcome;
    const Result<QList<Message>> written = OutboxStore(m_context.database()).ofCase(saved.id, m_context.accessScope());
    if (!written)
        return tl::unexpected(written.error());
    outcome.told = haveToldOf(*written);
    return outcome;
}

Result<CorrectionOutcome> CaseService::correctTogether(const QString &number, const CaseCorrection &correction)
{
    for (int tries = 1;; ++tries) {
        const Result<Case> now = visibleCase(number);
        if (!now)
            return tl::unexpected(now.error());
        const bool stale = correction.version != now->version;
        if (stale && !correction.base)
            return changedMeanwhile(number);
        MergedCorrection both{ correctionOf(stale ? *correction.base : *now, correction), {} };
        // Who may not correct it is told so, and not what is in it.
        if (stale && may(m_context.person(), Action::Correct, *now, m_context.today()))
            both = merged(both.command, *correction.base, *now);
        if (!both.conflicts.isEmpty())
            return CorrectionOutcome{ savedWithLinksInSight(m_context, *now), both.conflicts, false, {} };
        if (const Result<> confirmed = correction.acceptWarnings ? Result<>()
                                                                 : checkHeadline(both.command, *now, m_context);
            !confirmed)
            return tl::unexpected(confirmed.error());
        const Result<Case> saved = applyTo(*now, m_context.person(), both.command);
        if (saved)
            return outcomeOf(*now, *saved);
        if (saved.error().code != ErrorCode::Conflict || !correction.base || tries == mostTries)
            return tl::unexpected(saved.error());
    }
}

} // namespace lyhord
