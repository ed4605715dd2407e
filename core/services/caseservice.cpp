#include "core/services/caseservice.h"

#include "core/db/database.h"
#include "core/db/transaction.h"
#include "core/rules/batchstep.h"
#include "core/rules/linkback.h"
#include "core/services/changewriter.h"
#include "core/services/laterletters.h"
#include "core/services/linksinsight.h"
#include "core/services/masking.h"
#include "core/services/session.h"
#include "core/services/takenback.h"
#include "core/store/batchstore.h"
#include "core/store/keptmessages.h"
#include "core/store/rightsstore.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <memory>

// How a case is changed; how it is registered: caseservice_registration.cpp; with others at the same time:
// caseservice_together.cpp. How it is looked at and listed is in caseservice_look.cpp and caseservice_lists.cpp.
namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::CaseService)
};

} // namespace

CaseService::CaseService(Session &session)
    : m_session(session)
    , m_recovery(session)
{
}

Result<Case> CaseService::foundCase(const QString &number)
{
    CaseStore cases(m_session.database());
    Result<Case> found = cases.byNumber(number);
    if (found && !may(m_session.person(), Action::ReadCase, *found, m_session.today()))
        return tl::unexpected(noSuchCase(number));
    return found;
}

//! With its text, if the person may read it: a step builds on what is there
Result<Case> CaseService::visibleCase(const QString &number)
{
    Result<Case> found = foundCase(number);
    if (!found || !found->isSecret() || isMaskedFor(m_session.person(), *found, m_session.today()))
        return found;
    if (const auto opened = RightsStore(m_session.database()).openSecretCase(found->id); !opened)
        return tl::unexpected(opened.error());
    return foundCase(number);
}

Result<Case> CaseService::applyBy(const Person &person, const QString &number, const Command &command)
{
    const Result<Case> before = CaseStore(m_session.database()).byNumber(number);
    return before ? applyTo(*before, person, command) : before;
}

Result<Case> CaseService::applyTo(
    const Case &before, const Person &by, const Command &command, const std::optional<BatchMark> &mark)
{
    const TakenStep step{ by, command, mark };
    return m_recovery.once(
        before.number, [this, before, step](std::optional<Event> &trace) { return keepStep(before, step, trace); });
}

Result<Case> CaseService::keepStep(const Case &before, const TakenStep &step, std::optional<Event> &trace)
{
    const auto &[by, command, mark] = step;
    const Result<RuleBook> book = m_session.ruleBook();
    if (!book)
        return tl::unexpected(book.error());
    const QDateTime now = m_session.clock().now();
    const Result<Decision> change = withLaterWords(m_session.database(), before, command,
        mark ? decideInBatch(before, command, by, now, *book) : decide(before, command, by, now, *book));
    if (!change)
        return tl::unexpected(change.error());
    if (change->events.isEmpty())
        return before;
    ChangeWriter writer(m_session.database(), *book, by, now);
    return sql::inTransaction(m_session.database(), [&]() -> Result<Case> {
        const Result<Case> stored = writer.write(before, *change);
        if (!stored)
            return stored;
        if (const auto *link = std::get_if<LinkTo>(&command)) {
            if (const auto linked = linkOther(writer, *stored, *link); !linked)
                return tl::unexpected(linked.error());
        }
        if (mark) {
            if (const auto noted = BatchStore(m_session.database()).note(*mark, by.login, now, *stored); !noted)
                return tl::unexpected(noted.error());
        }
        trace = writer.trace();
        return stored;
    });
}

Result<Case> CaseService::caseToLink(const LinkTo &link)
{
    const Result<Case> other = foundCase(link.number);
    if (!other)
        return refused(u"number"_s, Tr::tr("There is no case %1 to link to.").arg(link.number));
    return other;
}

//! Both cases show a link between equals; that the other one is there is checked for every kind
Result<> CaseService::linkOther(ChangeWriter &writer, const Case &linked, const LinkTo &link)
{
    const Result<Case> other = caseToLink(link);
    if (!other)
        return tl::unexpected(other.error());
    const std::optional<Decision> decision = linkedBack(*other, { link.number, link.kind }, linked.number);
    if (!decision)
        return {};
    const Result<Case> stored = writer.write(*other, *decision);
    return stored ? Result<>() : tl::unexpected(stored.error());
}

//! What shows in both cases is taken back in both
Result<> CaseService::unlinkOthers(ChangeWriter &writer, const Case &before, const Case &after)
{
    for (const CaseLink &link : before.links) {
        const std::optional<CaseLink> back = linkBack(link, before.number);
        if (!back || after.links.contains(link))
            continue;
        const Result<Case> other = foundCase(link.number);
        if (!other || !other->links.contains(*back)) // hidden by now, or taken back there before
            continue;
        if (const auto unlinked = unlinkOther(writer, *other, *back); !unlinked)
            return unlinked;
    }
    return {};
}

//! Where the link was the last thing that happened the step goes; else it is one more change
Result<> CaseService::unlinkOther(ChangeWriter &writer, const Case &other, const CaseLink &back)
{
    const Result<std::optional<Step>> step = writer.steps.latest(other.id);
    if (!step)
        return tl::unexpected(step.error());
    const Decision decision = unlinked(other, back);
    bool isLast = *step && (*step)->kind == EventKind::Linked && (*step)->version == other.version;
    if (isLast) {
        const Result<Case> before = writer.steps.before(other);
        if (!before)
            return tl::unexpected(before.error());
        isLast = !before->links.contains(back);
    }
    const Result<Case> stored = isLast ? writer.writeUndone(other, decision, **step) : writer.write(other, decision);
    return stored ? Result<>() : tl::unexpected(stored.error());
}

Result<Case> CaseService::undo(
    const QString &number, std::optional<int> expectedVersion, std::optional<EventKind> expectedKind)
{
    const Result<Case> current = visibleCase(number);
    if (!current)
        return current;
    if (expectedVersion && *expectedVersion != current->version) {
        return failed(ErrorCode::Refused,
            Tr::tr("More has happened in case %1 since that step. Open the case to see what came after it.")
                .arg(number));
    }
    return m_recovery
        .once(number,
            [this, subject = *current, expectedKind](
                std::optional<Event> &trace) { return keepUndo(subject, expectedKind, trace); })
        .map([this](const Case &saved) { return savedWithLinksInSight(m_session, saved); });
}

Result<Case> CaseService::keepUndo(
    const Case &current, std::optional<EventKind> expectedKind, std::optional<Event> &trace)
{
    const Result<RuleBook> book = m_session.ruleBook();
    if (!book)
        return tl::unexpected(book.error());
    const QDateTime now = m_session.clock().now();
    ChangeWriter writer(m_session.database(), *book, m_session.person(), now);
    const Result<std::optional<LastStep>> last = lastStep(current);
    if (!last)
        return tl::unexpected(last.error());
    const Result<std::optional<Step>> step = writer.steps.latest(current.id);
    if (!step)
        return tl::unexpected(step.error());
    if (!*last || !*step) {
        return failed(ErrorCode::Refused,
            Tr::tr("There is no step to take back: a registration stays, its number is given once and for all."));
    }
    if (expectedKind && (*step)->kind != *expectedKind) {
        return failed(ErrorCode::Refused,
            Tr::tr("The last step in case %1 is another one, so nothing was taken back. Open the case to see it.")
                .arg(current.number));
    }
    const Result<TakenBack> back = decideTakingBack(m_session, current, **last, *book);
    if (!back)
        return tl::unexpected(back.error());
    return sql::inTransaction(m_session.database(), [&]() -> Result<Case> {
        const Result<Case> stored = writer.writeUndone(current, back->change, **step);
        if (!stored)
            return stored;
        if (back->message) {
            if (const auto out = KeptMessages(m_session.database()).takeOut(*back->message); !out)
                return tl::unexpected(out.error());
        }
        if (const auto unlinked = unlinkOthers(writer, current, *stored); !unlinked)
            return tl::unexpected(unlinked.error());
        trace = writer.trace();
        return stored;
    });
}

Result<std::optional<LastStep>> CaseService::lastStep(const Case &subject)
{
    StepStore steps(m_session.database());
    const Result<std::optional<Step>> step = steps.latest(subject.id);
    if (!step)
        return tl::unexpected(step.error());
    if (!*step)
        return std::nullopt;
    const Result<Case> before = steps.before(subject);
    if (!before)
        return tl::unexpected(before.error());
    const Result<bool> gone = OutboxStore(m_session.database()).anySentAfter(subject.id, (*step)->messagesBefore);
    if (!gone)
        return tl::unexpected(gone.error());
    return LastStep{ .before = *before,
        .by = (*step)->by,
        .at = (*step)->at,
        .kind = (*step)->kind,
        .version = (*step)->version,
        .lettersHaveGone = *gone };
}

Result<QList<Attachment>> CaseService::attach(const QString &number, const QList<AttachedFile> &files)
{
    const Result<Case> before = visibleCase(number);
    if (!before)
        return tl::unexpected(before.error());
    const auto added = std::make_shared<QList<Attachment>>(); // may be needed after this has returned
    return m_recovery
        .once(number,
            [this, subject = *before, files, added](
                std::optional<Event> &trace) { return keepFiles(subject, files, *added, trace); })
        .map([&added](const Case &) { return *added; });
}

Result<Case> CaseService::keepFiles(
    const Case &before, const QList<AttachedFile> &files, QList<Attachment> &added, std::optional<Event> &trace)
{
    const Result<RuleBook> book = m_session.ruleBook();
    if (!book)
        return tl::unexpected(book.error());
    const QDateTime now = m_session.clock().now();
    ChangeWriter writer(m_session.database(), *book, m_session.person(), now);
    const Result<qint64> there = writer.attachments.bytesOfCase(before.id);
    if (!there)
        return tl::unexpected(there.error());
    if (const auto sized = checkSizes(files, *there); !sized)
        return tl::unexpected(sized.error());
    const Result<Decision> change = decide(before, MarkAttached{ namesOf(files) }, m_session.person(), now, *book);
    if (!change)
        return tl::unexpected(change.error());
    return sql::inTransaction(m_session.database(), [&]() -> Result<Case> {
        const Result<QList<Attachment>> stored = writer.addFiles(before.id, files);
        if (!stored)
            return tl::unexpected(stored.error());
        added = *stored;
        const Result<Case> kept = writer.write(before, *change);
        if (!kept)
            return kept;
        trace = writer.trace();
        return kept;
    });
}

QList<StepOutcome> CaseService::settleLostSteps()
{
    return m_recovery.settle();
}

Result<> CaseService::checkSizes(const QList<AttachedFile> &files, qint64 bytesThere)
{
    constexpr qint64 mebibyte = 1024LL * 1024;
    for (const AttachedFile &file : files) {
        if (file.content.size() > maxAttachmentSize) {
            return refused(u"attachments"_s,
                Tr::tr("%1 is larger than %2 MiB, which is the most one file may be.")
                    .arg(file.name)
                    .arg(maxAttachmentSize / mebibyte));
        }
        bytesThere += file.content.size();
    }
    if (bytesThere > maxAttachmentsSize) {
        return refused(u"attachments"_s,
            Tr::tr("All files of a case together may be at most %1 MiB.").arg(maxAttachmentsSize / mebibyte));
    }
    return {};
}

} // namespace lyhord
