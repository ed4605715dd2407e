#include "core/rules/merge.h"

#include "core/model/clock.h"
#include "core/rules/commandcontext.h"
#include "core/rules/currentassignments.h"
#include "core/rules/soundtext.h"

#include <algorithm>
#include <ranges>
#include <type_traits>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

QString inText(const QString &value)
{
    return value;
}
QString inText(bool value)
{
    return value ? u"true"_s : u"false"_s;
}
QString inText(const QDateTime &value)
{
    return toIso(value);
}
QString inText(const Reply &value)
{
    return replyName(value);
}
template <class E>
requires std::is_enum_v<E> QString inText(E value)
{
    return QString(toName(value));
}

class Merger
{
public:
    //! True when it is mine that has to be written
    template <class T>
    bool takesMine(const QString &field, const T &base, const T &mine, const T &theirs)
    {
        if (mine == base || mine == theirs)
            return false;
        if (theirs != base) {
            m_conflicts.append({ field, inText(base), inText(mine), inText(theirs) });
            return false;
        }
        return true;
    }
    template <class T>
    void keep(const QString &field, std::optional<T> &mine, const T &base, const T &theirs)
    {
        if (mine && !takesMine(field, base, *mine, theirs))
            mine.reset();
    }
    template <class T>
    void keepPart(const QString &field, T &merged, const T &base, const T &mine)
    {
        if (takesMine(field, base, mine, merged))
            merged = mine;
    }
    [[nodiscard]] const QList<FieldConflict> &conflicts() const { return m_conflicts; }

private:
    QList<FieldConflict> m_conflicts;
};

void normalise(std::optional<QString> &text)
{
    if (text)
        text = normalised(*text);
}

Submitter mergedSubmitter(Merger &merger, const Submitter &base, const Submitter &mine, const Submitter &theirs)
{
    Submitter result = theirs;
    merger.keepPart(u"submitter.anonymous"_s, result.anonymous, base.anonymous, mine.anonymous);
    merger.keepPart(u"submitter.name"_s, result.name, base.name, mine.name);
    merger.keepPart(u"submitter.email"_s, result.email, base.email, mine.email);
    merger.keepPart(u"submitter.phone"_s, result.phone, base.phone, mine.phone);
    merger.keepPart(u"submitter.address"_s, result.address, base.address, mine.address);
    merger.keepPart(u"submitter.gender"_s, result.gender, base.gender, mine.gender);
    merger.keepPart(
        u"submitter.protected_identity"_s, result.protectedIdentity, base.protectedIdentity, mine.protectedIdentity);
    return result;
}

// --- what a step builds on

std::optional<Assignment> askedOf(const Case &subject, const QString &department)
{
    const auto index = currentAssignment(subject, department);
    return index ? std::optional(subject.assignments.at(*index)) : std::nullopt;
}

std::optional<Consultation> consultedOf(const Case &subject, const QString &department)
{
    const auto newestFirst = std::views::reverse(subject.consultations);
    const auto found = std::ranges::find(newestFirst, department, &Consultation::department);
    return found == newestFirst.end() ? std::nullopt : std::optional(*found);
}

bool sameOpenness(const Case &base, const Case &now)
{
    return isOpen(base.status) == isOpen(now.status);
}

bool sameAsked(const QString &department, const Case &base, const Case &now)
{
    return sameOpenness(base, now) && askedOf(base, department) == askedOf(now, department);
}

bool sameConsulted(const QString &department, const Case &base, const Case &now)
{
    return sameOpenness(base, now) && consultedOf(base, department) == consultedOf(now, department);
}

bool sameStanding(const Case &base, const Case &now)
{
    return base.status == now.status && base.assignments == now.assignments && base.referral == now.referral
        && base.escalation == now.escalation;
}

//! What a letter to the person says, and where it goes
bool sameAddressee(const Case &base, const Case &now)
{
    return base.submitter == now.submitter && base.reply == now.reply && base.language == now.language
        && base.headline == now.headline && base.secrecy == now.secrecy;
}

struct Judge
{
    const Case &base;
    const Case &now;

    bool operator()(const Assign &step) const
    {
        return std::ranges::all_of(
            step.departments, [this](const QString &department) { return sameAsked(department, base, now); });
    }
    bool operator()(const Unassign &step) const { return sameAsked(step.department, base, now); }
    bool operator()(const HandBack &step) const { return sameAsked(step.department, base, now); }
    bool operator()(const RecordAnswer &step) const { return sameAsked(step.department, base, now); }
    bool operator()(const Consult &step) const { return sameConsulted(step.department, base, now); }
    bool operator()(const AnswerConsultation &step) const { return sameConsulted(step.department, base, now); }
    bool operator()(const SendInterimAnswer &) const
    {
        return sameOpenness(base, now) && sameAddressee(base, now) && base.interimDue == now.interimDue;
    }
    bool operator()(const SendAnswer &) const
    {
        return sameStanding(base, now) && sameAddressee(base, now) && base.answer == now.answer
            && base.outcome == now.outcome;
    }
    bool operator()(const Close &) const { return sameStanding(base, now) && sameAddressee(base, now); }
    bool operator()(const Refer &) const { return sameStanding(base, now) && sameAddressee(base, now); }
    bool operator()(const WriteOff &) const { return sameStanding(base, now); }
    bool operator()(const Reopen &) const { return base.status == now.status; }
    bool operator()(const NotSatisfied &) const { return sameStanding(base, now); }
    bool operator()(const Remind &) const { return true; }
    bool operator()(const FollowUp &) const { return sameOpenness(base, now); }
    bool operator()(const LinkTo &) const { return true; }
    bool operator()(const MarkAttached &) const { return true; }
    bool operator()(const MarkDispatched &) const { return true; } // what has left has left
    bool operator()(const Correct &) const { return false; }
};

} // namespace

QString replyName(const Reply &reply)
{
    return !reply.wanted ? u"none"_s : reply.by ? QString(toName(*reply.by)) : u"any"_s;
}

MergedCorrection merged(const Correct &mine, const Case &base, const Case &now)
{
    MergedCorrection result{ mine, {} };
    Correct &command = result.command;
    for (std::optional<QString> *text :
        { &command.headline, &command.text, &command.concerns, &command.registerNumber })
        normalise(*text);
    Merger merger;
    merger.keep(u"headline"_s, command.headline, base.headline, now.headline);
    merger.keep(u"text"_s, command.text, base.text, now.text);
    merger.keep(u"type"_s, command.type, base.type, now.type);
    merger.keep(u"channel"_s, command.channel, base.channel, now.channel);
    merger.keep(u"received"_s, command.received, base.received, now.received);
    merger.keep(u"area"_s, command.area, base.area, now.area);
    merger.keep(u"category"_s, command.category, base.category, now.category);
    merger.keep(u"language"_s, command.language, base.language, now.language);
    merger.keep(u"concerns"_s, command.concerns, base.concerns, now.concerns);
    merger.keep(u"campaign"_s, command.campaign, base.campaign, now.campaign);
    merger.keep(u"service_declaration"_s, command.serviceDeclaration, base.serviceDeclaration, now.serviceDeclaration);
    merger.keep(u"process"_s, command.process, base.process, now.process);
    merger.keep(u"register_number"_s, command.registerNumber, base.registerNumber, now.registerNumber);
    merger.keep(u"secrecy"_s, command.secrecy, base.secrecy, now.secrecy);
    merger.keep(u"reply"_s, command.reply, base.reply, now.reply);
    if (command.submitter) {
        const Submitter wished = normalisedSubmitter(*command.submitter);
        const Submitter all = mergedSubmitter(merger, base.submitter, wished, now.submitter);
        command.submitter = all == now.submitter ? std::nullopt : std::optional(all);
    }
    result.conflicts = merger.conflicts();
    return result;
}

bool stillHolds(const Command &command, const Case &base, const Case &now)
{
    return std::visit(Judge{ base, now }, command);
}

QString standingText(const Command &command, const Case &subject)
{
    if (const auto *answer = std::get_if<AnswerConsultation>(&command)) {
        const auto consulted = consultedOf(subject, answer->department);
        return consulted ? consulted->answer : QString();
    }
    return std::holds_alternative<SendAnswer>(command) ? subject.answer : QString();
}

} // namespace lyhord
