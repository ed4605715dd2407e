#include "tests/services/timelinesteps.h"

#include "core/rules/permissions.h"

#include <algorithm>
#include <optional>

namespace lyhord::test {

using namespace Qt::Literals::StringLiterals;

namespace {

class Reader
{
public:
    Reader(const Case &subject, const QList<Event> &events, const QList<Message> &letters)
        : m_subject(subject)
        , m_events(events)
        , m_letters(letters)
    {
    }

    [[nodiscard]] QList<TimelineStep> steps()
    {
        QList<TimelineStep> steps;
        for (m_index = 0; m_index < m_events.size(); ++m_index) {
            const Event &event = m_events.at(m_index);
            const TimelineStep step{ event.at, event.by, m_subject.number, Command() };
            if (event.kind == EventKind::Registered) {
                steps.append(step);
                steps.last().what = draft();
            } else if (const std::optional<Command> command = read()) {
                steps.append(step);
                steps.last().what = *command;
            }
        }
        return steps;
    }

private:
    [[nodiscard]] const Event &event() const { return m_events.at(m_index); }
    [[nodiscard]] QString said(const QString &key) const { return event().details.value(key).toString(); }
    [[nodiscard]] std::optional<Outcome> outcome() const { return fromName<Outcome>(said(u"outcome"_s)); }
    [[nodiscard]] QStringList departments() const
    {
        return event().details.value("departments"_L1).toVariant().toStringList();
    }
    [[nodiscard]] bool cameAlongWith(EventKind kind) const
    {
        return std::any_of(m_events.begin(), m_events.begin() + m_index,
            [&](const Event &earlier) { return earlier.kind == kind && earlier.at == event().at; });
    }

    [[nodiscard]] CaseDraft draft() const
    {
        CaseDraft draft{ .token = m_subject.token,
            .headline = m_subject.headline,
            .channel = m_subject.channel,
            .received = m_subject.received,
            .type = m_subject.type,
            .area = m_subject.area,
            .category = m_subject.category,
            .text = m_subject.text,
            .language = m_subject.language,
            .submitter = m_subject.submitter,
            .replyWanted = m_subject.reply.wanted,
            .replyBy = m_subject.reply.by };
        draft.secrecy = m_subject.secrecy && !isHandedOver(m_subject); // that gave it its mark
        draft.concerns = concernsAtFirst();
        draft.serviceDeclaration = m_subject.serviceDeclaration;
        draft.process = m_subject.process;
        for (const Event &also : m_events.sliced(m_index + 1)) {
            if (also.at != event().at)
                break;
            if (also.kind == EventKind::AnswerSent)
                draft.answeredDirectly = { .text = answerGiven(),
                    .outcome = fromName<Outcome>(also.details.value("outcome"_L1).toString()),
                    .standardAnswer = also.details.value("standard_answer"_L1).toString(),
                    .department = m_subject.answeredFor };
        }
        return draft;
    }

    [[nodiscard]] QString concernsAtFirst() const
    {
        const auto changed = std::ranges::find_if(m_events, [](const Event &one) {
            return one.kind == EventKind::Corrected
                && one.details.value("before"_L1).toObject().contains("concerns"_L1);
        });
        return changed == m_events.end()
            ? m_subject.concerns
            : changed->details.value("before"_L1).toObject().value("concerns"_L1).toString();
    }

    //! The answer as it stood then: what opened the case once more kept it
    [[nodiscard]] QString answerGiven() const
    {
        for (const Event &later : m_events.sliced(m_index)) {
            const bool opens = later.kind == EventKind::Reopened || later.kind == EventKind::NotSatisfied;
            if (opens && later.details.contains("answer"_L1))
                return later.details.value("answer"_L1).toString();
        }
        return m_subject.answer;
    }

    [[nodiscard]] QString partRecorded() const
    {
        const auto found = std::ranges::find_if(m_subject.assignments, [&](const Assignment &asked) {
            return asked.department == said(u"department"_s) && asked.answered == event().at;
        });
        return found == m_subject.assignments.end() ? QString() : found->text;
    }

    [[nodiscard]] MarkDispatched marked() const
    {
        const MessageId id{ event().details.value("message"_L1).toInteger() };
        const auto letter = std::ranges::find(m_letters, id, &Message::id);
        if (letter == m_letters.end())
            return {};
        Message waiting = *letter;
        waiting.state = MessageState::Queued;
        waiting.sent.reset();
        waiting.sentBy.clear();
        return { waiting };
    }

    [[nodiscard]] std::optional<Command> read() const
    {
        switch (event().kind) {
        case EventKind::Assigned:
            if (cameAlongWith(EventKind::NotSatisfied))
                return std::nullopt;
            return Assign{ departments() };
        case EventKind::Unassigned:
            if (cameAlongWith(EventKind::Referred))
                return std::nullopt;
            return Unassign{ said(u"department"_s), said(u"reason"_s) };
        case EventKind::Consulted:
            return Consult{ said(u"department"_s), said(u"question"_s) };
        case EventKind::ConsultAnswered:
            return AnswerConsultation{ said(u"department"_s), said(u"text"_s) };
        case EventKind::Referred:
            return Refer{ { .ground = fromName<ReferralGround>(said(u"ground"_s)).value_or(ReferralGround()),
                .statute = said(u"statute"_s),
                .to = said(u"to"_s),
                .told = said(u"told"_s) } };
        case EventKind::AnswerRecorded:
            return RecordAnswer{ said(u"department"_s), outcome(), partRecorded(), said(u"given_by"_s) };
        case EventKind::HandedBack:
            return HandBack{ said(u"department"_s), said(u"reason"_s) };
        case EventKind::InterimAnswerSent:
            return SendInterimAnswer{ said(u"text"_s), QDate::fromString(said(u"new_date"_s), Qt::ISODate) };
        case EventKind::AnswerSent:
            if (cameAlongWith(EventKind::Registered))
                return std::nullopt;
            return SendAnswer{ answerGiven(), outcome(), said(u"standard_answer"_s), said(u"missing_part_reason"_s) };
        case EventKind::Closed:
            return Close{ said(u"reason"_s), outcome() };
        case EventKind::ReminderSent:
        case EventKind::WriteOffProposed:
            if (cameAlongWith(EventKind::ReminderSent))
                return std::nullopt;
            return Remind{};
        case EventKind::WrittenOff:
            return WriteOff{};
        case EventKind::Reopened:
            return Reopen{ said(u"reason"_s) };
        case EventKind::FollowedUp:
            return FollowUp{ said(u"text"_s) };
        case EventKind::NotSatisfied:
            return NotSatisfied{ said(u"text"_s) };
        case EventKind::Linked:
            if (said(u"number"_s) > m_subject.number) // taken in the other case
                return std::nullopt;
            return LinkTo{ said(u"number"_s), fromName<LinkKind>(said(u"kind"_s)).value_or(LinkKind::FollowUp) };
        case EventKind::Corrected:
            return Correct{ .concerns = event().details.value("after"_L1).toObject().value("concerns"_L1).toString(),
                .reason = said(u"reason"_s) };
        case EventKind::Dispatched:
            return marked();
        case EventKind::Registered:
        case EventKind::Split:
        case EventKind::Attached:
        case EventKind::Disclosed:
        case EventKind::ReadSecret:
        case EventKind::Disposed:
        case EventKind::Undone:
            break;
        }
        qFatal("A step that is not made up: %s", toName(event().kind).data());
    }

    const Case &m_subject;
    const QList<Event> &m_events;
    const QList<Message> &m_letters;
    qsizetype m_index = 0;
};

} // namespace

QList<TimelineStep> stepsOf(const Case &subject, const QList<Event> &events, const QList<Message> &letters)
{
    return Reader(subject, events, letters).steps();
}

} // namespace lyhord::test
