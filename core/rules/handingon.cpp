#include "core/rules/handingon.h"

#include "core/model/clock.h"
#include "core/rules/askable.h"
#include "core/rules/asked.h"
#include "core/rules/commandcontext.h"

#include <QtCore/QJsonArray>

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

bool hasMailbox(const QString &department, const Profile &profile)
{
    const auto found = std::ranges::find(profile.departments, department, &Department::key);
    return found != profile.departments.end() && !found->mailbox.isEmpty();
}

void withdrawFrom(
    Decision &change, const QString &department, const QString &heir, const QDateTime &now, const Profile &profile)
{
    const std::optional<qsizetype> index = currentAssignment(change.after, department);
    if (!index)
        return;
    const QString reason = takenOverInWords(department, heir, profile);
    withdraw(change, *index, reason, now);
    if (hasMailbox(department, profile)) // somebody may still be at work on it
        tellNotNeeded(change, { department }, reason);
}

} // namespace

QString heirOf(const QString &department, const Profile &profile, QDate day)
{
    QStringList gone;
    QString key = department;
    while (!gone.contains(key)) {
        const auto found = std::ranges::find(profile.departments, key, &Department::key);
        if (found == profile.departments.end() || found->valid.isYetToCome(day))
            return {};
        if (found->valid.holdsOn(day))
            return gone.isEmpty() ? QString() : key;
        gone.append(key);
        key = found->successor;
    }
    return {}; // they name each other
}

Result<HandedOn> handedOn(const Case &before, const QDateTime &now, const RuleBook &book)
{
    HandedOn done{ { before, {}, {}, {} }, {} };
    if (!isOpen(before.status))
        return done;
    Case &after = done.change.after;
    const QDate today = localDay(now);
    const QStringList awaited = awaitedDepartments(before);
    for (const QString &department : awaited) {
        const QString heir = heirOf(department, book.profile, today);
        if (heir.isEmpty())
            continue;
        withdrawFrom(done.change, department, heir, now, book.profile);
        if (currentAssignment(after, heir))
            continue;
        if (const QString reason = cannotBeAskedBecause(heir, book.profile, today); !reason.isEmpty())
            return failed(ErrorCode::Refused, reason);
        ask(done.change, { heir }, { .kind = LetterKind::Assignment }, now);
        done.asked.append(heir);
    }
    if (done.change.events.isEmpty())
        return done;
    if (!done.asked.isEmpty())
        done.change.events.append(
            { EventKind::Assigned, { { u"departments"_s, QJsonArray::fromStringList(done.asked) } } });
    if (before.status != CaseStatus::Consulting)
        after.status = statusByAssignments(after);
    updateLadder(after);
    return done;
}

} // namespace lyhord
