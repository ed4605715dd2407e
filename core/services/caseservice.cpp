#include "core/services/caseservice.h"

#include "core/db/database.h"
#include "core/rules/batchstep.h"
#include "core/rules/reciprocallinks.h"
#include "core/services/changetransaction.h"
#include "core/services/changewriter.h"
#include "core/services/laterletters.h"
#include "core/services/masking.h"
#include "core/services/servicecontext.h"
#include "core/services/undodecision.h"
#include "core/services/visiblelinks.h"
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

CaseService::CaseService(ServiceContext &context, ChangeWriter &writer)
    : m_context(context)
    , m_writer(writer)
{
}

Result<Case> CaseService::foundCase(const QString &number)
{
    CaseStore cases(m_context.database());
    Result<Case> found = cases.byNumber(number);
    if (found && !may(m_context.person(), Action::ReadCase, *found, m_context.today()))
        return tl::unexpected(noSuchCase(number));
    return found;
}

//! With its text, if the person may read it: a step builds on what is there
Result<Case> CaseService::visibleCase(const QString &number)
{
    Result<Case> found = foundCase(number);
    if (!found || !found->isSecret() || isMaskedFor(m_context.person(), *found, m_context.today()))
        return found;
    if (const auto opened = RightsStore(m_context.database()).openSecretCase(found->id); !opened)
        return tl::unexpected(opened.error());
    return foundCase(number);
}

Result<Case> CaseService::applyBy(const Person &person, const QString &number, const Command &command)
{
    const Result<Case> before = CaseStore(m_context.database()).byNumber(number);
    return before ? applyTo(*before, person, command) : before;
}

Result<Case> CaseService::applyTo(
    const Case &before, const Person &by, const Command &command, const std::optional<BatchMark> &mark)
{
    const TakenStep step{ by, command, mark };
    return m_writer.commit(
        before.number, by, [this, before, step](ChangeTransaction &change) { return keepStep(change, before, step); });
}

Result<Case> CaseService::keepStep(ChangeTransaction &change, const Case &before, const TakenStep &step)
{
    const auto &[by, command, mark] = step;
    const auto decided = mark ? decideInBatch(before, command, by, change.now(), change.book())
                              : decide(before, command, by, change.now(), change.book());
    const Result<Decision> decision = withLaterWords(m_context.database(), before, command, decided);
    if (!decision)
        return tl::unexpected(decision.error());
    if (decision->events.isEmpty())
        return before;
    const Result<Case> stored = change.write(before, *decision);
    if (!stored)
        return stored;
    if (const auto *link = std::get_if<LinkTo>(&command)) {
        if (const auto linked = linkOther(change, *stored, *link); !linked)
            return tl::unexpected(linked.error());
    }
    if (mark) {
        if (const auto noted = BatchStore(m_context.database()).note(*mark, by.login, change.now(), *stored); !noted)
            return tl::unexpected(noted.error());
    }
    return stored;
}

Result<Case> CaseService::caseToLink(const LinkTo &link)
{
    const Result<Case> other = foundCase(link.number);
    if (!other)
        return refused(u"number"_s, Tr::tr("There is no case %1 to link to.").arg(link.number));
    return other;
}

//! Both cases show a link between equals; that the other one is there is checked for every kind
Result<> CaseService::linkOther(ChangeTransaction &change, const Case &linked, const LinkTo &link)
{
    const Result<Case> other = caseToLink(link);
    if (!other)
        return tl::unexpected(other.error());
    const std::optional<Decision> decision = linkedBack(*other, { link.number, link.kind }, linked.number);
    if (!decision)
        return {};
    const Result<Case> stored = change.write(*other, *decision);
    return stored ? Result<>() : tl::unexpected(stored.error());
}

//! What shows in both cases is taken back in both
Result<> CaseService::unlinkOthers(ChangeTransaction &change, const Case &before, const Case &after)
{
    for (const CaseLink &link : before.links) {
        const std::optional<CaseLink> back = linkBack(link, before.number);
        if (!back || after.links.contains(link))
            continue;
        const Result<Case> other = foundCase(link.number);
        if (!other || !other->links.contains(*back)) // hidden by now, or taken back there before
            continue;
        if (const auto unlinked = unlinkOther(change, *other, *back); !unlinked)
            return unlinked;
    }
    return {};
}

//! Where the link was the last thing that happened the step goes; else it is one more change
Result<> CaseService::unlinkOther(ChangeTransaction &change, const Case &other, const CaseLink &back)
{
    const Result<std::optional<Step>> step = change.steps.latest(other.id);
    if (!step)
        return tl::unexpected(step.error());
    const Decision decision = unlinked(other, back);
    bool isLast = *step && (*step)->kind == EventKind::Linked && (*step)->version == other.version;
    if (isLast) {
        const Result<Case> before = change.steps.before(other);
        if (!before)
            return tl::unexpected(before.error());
        isLast = !before->links.contains(back);
    }
    const Result<Case> stored = isLast ? change.writeUndone(other, decision, **step) : change.write(other, decision);
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
    return m_writer
        .commit(number, m_context.person(),
            [this, subject = *current, expectedKind](
                ChangeTransaction &change) { return keepUndo(change, subject, expectedKind); })
        .map([this](const Case &saved) { return savedWithLinksInSight(m_context, saved); });
}

Result<Case> CaseService::keepUndo(
    ChangeTransaction &change, const Case &current, std::optional<EventKind> expectedKind)
{
    const Result<std::optional<LastStep>> last = lastStep(current);
    if (!last)
        return tl::unexpected(last.error());
    const Result<std::optional<Step>> step = change.steps.latest(current.id);
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
    const Result<TakenBack> back = decideTakingBack(m_context, current, **last, change.book());
    if (!back)
        return tl::unexpected(back.error());
    const Result<Case> stored = change.writeUndone(current, back->change, **step);
    if (!stored)
        return stored;
    if (back->message) {
        if (const auto out = KeptMessages(m_context.database()).takeOut(*back->message); !out)
            return tl::unexpected(out.error());
    }
    if (const auto unlinked = unlinkOthers(change, current, *stored); !unlinked)
        return tl::unexpected(unlinked.error());
    return stored;
}

Result<std::optional<LastStep>> CaseService::lastStep(const Case &subject)
{
    StepStore steps(m_context.database());
    const Result<std::optional<Step>> step = steps.latest(subject.id);
    if (!step)
        return tl::unexpected(step.error());
    if (!*step)
        return std::nullopt;
    const Result<Case> before = steps.before(subject);
    if (!before)
        return tl::unexpected(before.error());
    const Result<bool> gone = OutboxStore(m_context.database()).anySentAfter(subject.id, (*step)->messagesBefore);
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
    return m_writer
        .commit(number, m_context.person(),
            [subject = *before, files, added](ChangeTransaction &change) -> Result<Case> {
                const Result<Decision> decision = decide(
                    subject, MarkAttached{ namesOf(files) }, change.by(), change.now(), change.book());
                if (!decision)
                    return tl::unexpected(decision.error());
                return keepFiles(change, subject, files).and_then([&](const QList<Attachment> &kept) {
                    *added = kept;
                    return change.write(subject, *decision);
                });
            })
        .map([&added](const Case &) { return *added; });
}

Result<QList<Attachment>> CaseService::keepFiles(
    ChangeTransaction &change, const Case &before, const QList<AttachedFile> &files)
{
    const Result<qint64> there = change.attachments.bytesOfCase(before.id);
    if (!there)
        return tl::unexpected(there.error());
    if (const auto sized = checkSizes(files, *there); !sized)
        return tl::unexpected(sized.error());
    return change.addFiles(before.id, files);
}

QList<StepOutcome> CaseService::settleLostSteps()
{
    return m_writer.settle();
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
