#include "core/rules/handingon.h"

#include "core/model/clock.h"
#include "core/rules/commandcontext.h"
#include "core/rules/currentassignments.h"
#include "core/rules/departmentavailability.h"

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

bool isAskedBeforehand(const Consultation &asked, const QString &department)
{
    // What is secret is not shown to everybody, and a question without its words cannot be asked once more.
    return asked.department == department && !asked.answered && !asked.question.isEmpty();
}

//! Those that owe an answer, to a task or to a question of R18
QStringList owing(const Case &subject)
{
    QStringList departments = awaitedDepartments(subject);
    for (const Consultation &asked : subject.consultations) {
        if (isAskedBeforehand(asked, asked.department) && !departments.contains(asked.department))
            departments.append(asked.department);
    }
    return departments;
}

//! What one department has not answered, on its way to its heir
class Unanswered
{
public:
    Unanswered(const Case &subject, const QString &department)
        : m_department(department)
        , m_hasTask(awaitedDepartments(subject).contains(department))
        , m_hasQuestion(std::ranges::any_of(
              subject.consultations, [&](const Consultation &asked) { return isAskedBeforehand(asked, department); }))
    {
    }
    [[nodiscard]] bool asks(const QString &heir, const Case &subject) const
    {
        return m_hasQuestion || isNewTo(heir, subject);
    }
    //! The heir's task is a new one; it has none yet
    [[nodiscard]] bool isNewTo(const QString &heir, const Case &subject) const
    {
        return m_hasTask && !currentAssignment(subject, heir);
    }
    [[nodiscard]] bool hasTask() const { return m_hasTask; }
    void takeFromDepartment(Decision &change, const QString &reason, const QDateTime &now, const Profile &profile) const
    {
        const std::optional<qsizetype> index = m_hasTask ? currentAssignment(change.after, m_department) : std::nullopt;
        if (index)
            withdraw(change, *index, reason, now);
        if (hasMailbox(m_department, profile)) // somebody may still be at work on it
            tellNotNeeded(change, { m_department }, reason);
    }
    void askBeforehand(Decision &change, const QString &heir, const QDateTime &now) const
    {
        for (Consultation &asked : change.after.consultations) {
            if (!isAskedBeforehand(asked, m_department))
                continue;
            asked.department = heir;
            asked.asked = now;
            change.events.append(
                { EventKind::Consulted, { { u"department"_s, heir }, { u"question"_s, asked.question } } });
            change.letters.append({ .kind = LetterKind::Consultation, .department = heir, .text = asked.question });
        }
    }

private:
    QString m_department;
    bool m_hasTask;
    bool m_hasQuestion;
};

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
    bool hadTask = false;
    const QStringList departments = owing(before);
    for (const QString &department : departments) {
        const QString heir = heirOf(department, book.profile, today);
        if (heir.isEmpty())
            continue;
        const Unanswered unanswered(after, department);
        const bool isNew = unanswered.isNewTo(heir, after);
        if (const QString reason = cannotBeAskedBecause(heir, book.profile, today);
            unanswered.asks(heir, after) && !reason.isEmpty())
            return failed(ErrorCode::Refused, reason);
        unanswered.takeFromDepartment(done.change, takenOverInWords(department, heir, book.profile), now, book.profile);
        unanswered.askBeforehand(done.change, heir, now);
        hadTask = hadTask || unanswered.hasTask();
        if (!isNew)
            continue;
        ask(done.change, { heir }, { .kind = LetterKind::Assignment }, now);
        done.asked.append(heir);
    }
    if (done.change.events.isEmpty())
        return done;
    if (!done.asked.isEmpty())
        done.change.events.append(
            { EventKind::Assigned, { { u"departments"_s, QJsonArray::fromStringList(done.asked) } } });
    if (hadTask && before.status != CaseStatus::Consulting)
        after.status = statusByAssignments(after);
    updateLadder(after);
    return done;
}

} // namespace lyhord
