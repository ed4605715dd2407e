#include "core/sample/samplelife.h"

#include "core/model/clock.h"
#include "core/rules/currentassignments.h"
#include "core/rules/laterwords.h"
#include "core/rules/lettermessage.h"
#include "core/rules/oral.h"
#include "core/rules/permissions.h"

#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace lyhord {

namespace {

constexpr int reminderMinute = 6 * 60 + 30;

//! Working days until the answer: most within ten, some late, few very late
int chosenDelay(SampleFate fate, SampleDice &dice)
{
    if (fate == SampleFate::Answered || waitsToLeave(fate))
        return 2;
    const qint64 chosen = dice.below(1000);
    if (chosen < 880)
        return dice.between(1, 5) + dice.between(0, 3);
    return chosen < 970 ? dice.between(10, 28) : dice.between(29, 56);
}

} // namespace

SampleLife::SampleLife(const SampleWorld &world, const SampleStory &story, SampleDice dice)
    : m_world(world)
    , m_story(story)
    , m_dice(dice)
{
}

// R100: by the commands that staff use, so that nothing in it is impossible
SampleCase SampleLife::lived(const QString &number, const QString &previous)
{
    registerIt(number);
    if (!previous.isEmpty())
        step(LinkTo{ .number = previous, .kind = m_story.theme->burst ? LinkKind::Duplicate : LinkKind::Related },
            officer());
    if (isOpen(m_lived.subject.status))
        findOwner();
    if (isHandedOver(m_lived.subject))
        answerAsHandedOver();
    if (m_lived.subject.status == CaseStatus::AwaitingAnswer) {
        if (m_story.fate == SampleFate::Silent || m_story.fate == SampleFate::Asked || m_dice.chance(15))
            waitInVain();
        else
            askAndAnswer();
    }
    if (m_lived.subject.status == CaseStatus::Closed)
        comeBack();
    std::ignore = comes(m_world.years.now()); // until then what waits leaves
    m_lived.messages.removeIf(
        [this](const Message &message) { return message.created.toSecsSinceEpoch() < m_world.lettersSince; });
    return std::move(m_lived);
}

// --- coming in

void SampleLife::registerIt(const QString &number)
{
    m_at = m_story.registered;
    CaseDraft draft = m_story.draft;
    draft.token = QString::number(m_dice.next(), 16).rightJustified(16, u'0')
        + QString::number(m_dice.next(), 16).rightJustified(16, u'0');
    const bool forDepartment = !m_story.department.isEmpty() && !m_story.theme->ground;
    bool isAsked = false;
    if (isAnsweredAtOnce())
        answerAtOnce(draft);
    else
        isAsked = forDepartment
            && (m_story.fate == SampleFate::Usual ? m_dice.chance(800) : m_story.fate > SampleFate::Consulting);
    m_lived.subject.number = number;
    const Person &by = m_world.people.officer(m_dice);
    keep(registered(draft, by, moment(), m_world.book), by);
    if (isAsked)
        step(Assign{ { m_story.department } }, by);
}

bool SampleLife::isAnsweredAtOnce()
{
    if (m_story.fate != SampleFate::Usual || m_story.theme->ground)
        return false;
    const Channel channel = *m_story.draft.channel;
    return m_dice.chance(isOral(channel) ? 420 : m_story.theme->standardAnswer.isEmpty() ? 0 : 120);
}

void SampleLife::answerAtOnce(CaseDraft &draft)
{
    const QDate day = m_world.years.workday(m_story.workday);
    const auto &answers = m_world.book.profile.standardAnswers;
    const auto agreed = std::find_if(answers.begin(), answers.end(), [&](const StandardAnswer &answer) {
        return answer.key == m_story.theme->standardAnswer && !answer.agreement.isEmpty() && answer.valid.holdsOn(day);
    });
    const Outcome outcome = m_dice.chance(150) ? Outcome::Improvement : Outcome::NoAction;
    if (agreed != answers.end()) {
        draft.answeredDirectly = CaseDraft::DirectAnswer{ .text = agreed->text.in(draft.language),
            .outcome = agreed->outcome.value_or(outcome),
            .standardAnswer = agreed->key };
    } else {
        draft.answeredDirectly = CaseDraft::DirectAnswer{ .text = m_dice.pick(
                                                              m_world.texts.wordsIn(u"direct"_s, draft.language)),
            .outcome = outcome,
            .standardAnswer = {} };
    }
    if (draft.category.isEmpty()) // R99
        draft.answeredDirectly->department = m_story.department;
}

void SampleLife::findOwner()
{
    const bool isACase = !m_story.theme->ground;
    if (m_story.fate == SampleFate::Unassigned || m_lived.subject.status != CaseStatus::Registered)
        return;
    const bool isBribery = m_story.theme->ground == ReferralGround::BriberyOrCrime; // R90: no department learns of it
    if (!isBribery && (m_story.fate == SampleFate::Consulting || m_dice.chance(isACase ? 150 : 200)))
        consult(isACase);
    if (m_lived.subject.status != CaseStatus::Registered || !comesAfter(m_dice.between(600, 9000)))
        return;
    if (!isACase)
        refer();
    else if (!m_story.department.isEmpty())
        step(Assign{ { m_story.department } }, officer());
}

void SampleLife::consult(bool isACase)
{
    if (m_story.department.isEmpty() || !comesAfter(m_dice.between(300, 1800)))
        return;
    step(Consult{ m_story.department, phrase(u"consult_questions"_s) }, officer());
    if (m_story.fate == SampleFate::Consulting || !comes(oneOf(today() + m_dice.between(1, 2))))
        return;
    step(AnswerConsultation{ m_story.department, phrase(isACase ? u"consult_answers"_s : u"consult_refusals"_s) },
        m_world.people.registrarOf(m_story.department));
}

void SampleLife::refer()
{
    if (const std::optional<Referral> found = referral())
        step(Refer{ *found }, officer());
}

//! R90: she answers in her own words, and what she wrote leaves by her hands
void SampleLife::answerAsHandedOver()
{
    if (m_story.fate == SampleFate::HandedOver || !replyChannel(m_lived.subject)
        || !comes(oneOf(today() + m_dice.between(3, 15))))
        return;
    step(SendAnswer{ .text = phrase(u"legal_answers"_s), .outcome = {}, .standardAnswer = {}, .missingPartReason = {} },
        m_world.people.chiefLegalOfficer());
}

std::optional<Referral> SampleLife::referral()
{
    const SampleTheme &theme = *m_story.theme;
    const Profile &profile = m_world.book.profile;
    const auto rule = std::find_if(profile.grounds.begin(), profile.grounds.end(),
        [&](const GroundRule &ground) { return ground.ground == theme.ground; });
    if (rule == profile.grounds.end())
        return std::nullopt;
    Referral referral{ .ground = rule->ground, .to = rule->addressee.in(u"sv"_s), .told = rule->told.in(u"sv"_s) };
    if (referral.ground != ReferralGround::ExerciseOfAuthority)
        return referral;
    const QDate day = localDay(moment());
    const auto statute = std::find_if(profile.statutes.begin(), profile.statutes.end(), [&](const Statute &law) {
        return (law.key == theme.statute || law.key.startsWith(theme.statute + u'_')) && law.valid.holdsOn(day);
    });
    if (statute == profile.statutes.end())
        return std::nullopt;
    referral.statute = statute->key;
    if (const QString to = statute->addressee.in(u"sv"_s); !to.isEmpty())
        referral.to = to;
    return referral;
}

// --- being answered

void SampleLife::askAndAnswer()
{
    const qsizetype asked = today();
    if (m_dice.chance(70)) {
        if (const QString other = m_world.writer.otherDepartment(m_story.department, m_dice);
            !other.isEmpty() && comesAfter(m_dice.between(60, 900)))
            step(Assign{ { other } }, officer());
    }
    const QList<Plan> plans = plansFrom(asked, chosenDelay(m_story.fate, m_dice));
    for (const Plan &plan : plans) {
        if (!comes(plan.at))
            return;
        carryOut(plan);
    }
}

QList<SampleLife::Plan> SampleLife::plansFrom(qsizetype workday, int answeredAfter)
{
    QList<Plan> plans;
    qint64 allAnswered = 0;
    for (const Assignment &assignment : std::as_const(m_lived.subject.assignments)) {
        const bool last = assignment.department == m_story.department;
        const qint64 at = oneOf(workday + (last ? answeredAfter : m_dice.between(1, answeredAfter)));
        plans.append({ .at = at, .act = Act::Part, .department = assignment.department });
        allAnswered = std::max(allAnswered, at);
    }
    if (answeredAfter > 3 && !m_lived.subject.submitter.anonymous && m_dice.chance(40))
        plans.append({ .at = oneOf(workday + m_dice.between(2, answeredAfter - 1)), .act = Act::FollowUp });
    if (answeredAfter > 1 && m_dice.chance(15))
        plans.append({ .at = oneOf(workday + 1), .act = Act::Correct });
    if (answeredAfter > 2 && m_dice.chance(20))
        plans.append({ .at = oneOf(workday + 1), .act = Act::Misrouted });
    if (answeredAfter > 10 && m_dice.chance(500))
        plans.append({ .at = oneOf(workday + 9), .act = Act::Interim });
    if (m_story.fate != SampleFate::Answered) {
        const qint64 sameDay = m_world.years.inOfficeHours(allAnswered + m_dice.between(600, 3000));
        plans.append({ .at = m_dice.chance(700) ? sameDay : std::max(sameDay, oneOf(workday + answeredAfter + 1)),
            .act = Act::Send });
    }
    std::stable_sort(plans.begin(), plans.end(), [](const Plan &one, const Plan &other) { return one.at < other.at; });
    return plans;
}

void SampleLife::carryOut(const Plan &plan)
{
    const Case &subject = m_lived.subject;
    switch (plan.act) {
    case Act::Misrouted:
        if (const QString wrong = m_world.writer.otherDepartment(m_story.department, m_dice);
            !wrong.isEmpty() && subject.assignments.size() == 1) {
            const Person &by = officer();
            step(Assign{ { wrong } }, by);
            if (comesAfter(m_dice.between(200, 4000)))
                step(Unassign{ wrong, phrase(u"unassign"_s) }, by);
        }
        return;
    case Act::FollowUp:
        step(FollowUp{ phrase(u"follow_ups"_s) }, officer());
        return;
    case Act::Interim:
        if (replyChannel(subject)) {
            step(SendInterimAnswer{ m_dice.pick(m_world.texts.wordsIn(u"interim"_s, subject.language)),
                     interimDay(subject, localDay(moment()), m_world.book) },
                officer());
        }
        return;
    case Act::Correct:
        // Of a secret case only by one who may read it
        step(Correct{ .concerns = phrase(u"units"_s), .reason = phrase(u"correct"_s) }, m_world.people.administrator());
        return;
    case Act::Part:
        recordPart(plan.department);
        return;
    case Act::Send:
        sendOrClose();
        return;
    }
}

void SampleLife::recordPart(const QString &department)
{
    const SampleTheme &theme = *m_story.theme;
    const bool improves = m_dice.chance(theme.type == CaseType::Praise ? 150 : 380);
    const Outcome outcome = improves ? Outcome::Improvement : Outcome::NoAction;
    step(RecordAnswer{ department, outcome, m_dice.pick(improves ? theme.improvement : theme.noAction) },
        m_world.people.registrarOf(department));
}

void SampleLife::sendOrClose()
{
    const Case &subject = m_lived.subject;
    const std::optional<Outcome> stated = jointOutcome(subject).value_or(Outcome::NoAction);
    if (!replyChannel(subject)) {
        step(Close{ phrase(subject.submitter.anonymous ? u"close_anonymous"_s : u"close"_s), stated }, officer());
        return;
    }
    SendAnswer answer;
    answer.outcome = stated;
    if (const QStringList own = m_world.texts.answersIn(subject.language, *stated); !own.isEmpty())
        answer.text = m_dice.pick(own);
    step(answer, officer());
}

//! Some write again, some cases were closed too soon
void SampleLife::comeBack()
{
    if (m_story.fate != SampleFate::Usual || m_lived.subject.assignments.isEmpty()
        || m_lived.subject.submitter.anonymous || !m_dice.chance(25))
        return;
    if (!comes(oneOf(today() + m_dice.between(2, 8))))
        return;
    const qsizetype back = today();
    if (replyChannel(m_lived.subject) && m_dice.chance(600)) {
        step(NotSatisfied{ phrase(u"not_satisfied"_s) }, officer());
    } else {
        step(Reopen{ phrase(u"reopen"_s) }, officer());
        if (!comesAfter(600))
            return;
        step(Assign{ { m_story.department } }, officer());
    }
    const QStringList awaited = awaitedDepartments(m_lived.subject);
    for (const QString &department : awaited) {
        if (!comes(oneOf(back + m_dice.between(1, 5))))
            return;
        recordPart(department);
    }
    if (comesAfter(m_dice.between(600, 40000)))
        sendOrClose();
}

//! Nobody ever answers: reminders by themselves, and in the end a person writes the case off
void SampleLife::waitInVain()
{
    for (size_t step = 0; step < EnumNames<LadderStep>::all.size(); ++step) {
        const std::optional<QDate> next = nextLadderDay(m_lived.subject, m_world.book.calendar);
        if (!next || !comes(m_world.years.at(*next, reminderMinute)))
            break;
    }
    const bool isOver = m_story.fate == SampleFate::Usual && m_lived.subject.ladder == LadderStep::WriteOffProposed;
    if (isOver && comes(oneOf(today() + m_dice.between(1, 6))))
        step(WriteOff{}, officer());
}

// --- steps

bool SampleLife::comes(qint64 at)
{
    const qint64 until = std::min(std::max(at, m_at), m_world.years.now());
    while (comesNext(until)) { }
    if (at > m_world.years.now())
        return false;
    m_at = std::max(at, m_at);
    return true;
}

bool SampleLife::comesAfter(qint64 seconds)
{
    return comes(m_world.years.inOfficeHours(m_at + seconds));
}

//! Takes what falls due next; false when nothing does by then
bool SampleLife::comesNext(qint64 until)
{
    const std::optional<QDate> day = nextLadderDay(m_lived.subject, m_world.book.calendar);
    const bool leaves = !m_leaving.isEmpty() && m_leaving.firstKey() <= until;
    const std::optional<qint64> reminder = day ? std::optional(m_world.years.at(*day, reminderMinute)) : std::nullopt;
    const bool reminds = reminder && *reminder <= until;
    if (leaves && (!reminds || m_leaving.firstKey() <= *reminder)) {
        m_at = std::max(m_at, m_leaving.firstKey());
        return letLeave(m_leaving.take(m_leaving.firstKey()));
    }
    if (!reminds)
        return false;
    m_at = std::max(m_at, *reminder);
    return step(Remind{}, m_world.people.worker());
}

bool SampleLife::step(const Command &command, const Person &by)
{
    const int before = m_lived.subject.version;
    keep(decide(m_lived.subject, command, by, moment(), m_world.book), by);
    return m_lived.subject.version != before;
}

void SampleLife::keep(Result<Decision> change, const Person &by)
{
    if (!change) {
        m_refusals.append(change.error().field + u": "_s + change.error().message);
        return;
    }
    if (change->events.isEmpty()) // a step that changes nothing is none
        return;
    const QString number = m_lived.subject.number;
    const int version = m_lived.subject.version;
    change->after.number = number;
    change->after.version = version + 1;
    const Case before = std::exchange(m_lived.subject, change->after);
    for (const EventDraft &event : std::as_const(change->events))
        m_lived.events.append({ .at = moment(), .by = by.login, .kind = event.kind, .details = event.details });
    keepLetters(before, *change, by);
}

void SampleLife::keepLetters(const Case &before, const Decision &change, const Person &by)
{
    const auto one = [this](MessageId id) -> Message & { return m_lived.messages[id.value - 1]; };
    LetterChanges letters{ .written = change.letters };
    if (concernsWaitingLetters(before, change)) {
        const Result<LetterChanges> changed = letterChanges(before, change, m_lived.messages, m_world.book, moment());
        if (!changed) {
            m_refusals.append(changed.error().message);
            return;
        }
        letters = *changed;
    }
    for (const QString &department : std::as_const(letters.askedAnew))
        letters.written.append(questionTo(department, m_lived.events));
    for (const MessageId id : std::as_const(letters.cancelled))
        one(id).state = MessageState::Cancelled;
    for (const Message &renewed : std::as_const(letters.renewed))
        queue(renewed);
    for (const LetterRequest &request : std::as_const(letters.written)) {
        if (isLeftOut(request))
            continue;
        if (const std::optional<Message> message = written(request))
            queue(*message);
    }
    for (const MessageId id : change.dispatched) {
        one(id).state = MessageState::Sent;
        one(id).sent = moment();
        one(id).sentBy = by.login;
    }
}

void SampleLife::queue(Message message)
{
    message.id = MessageId{ m_lived.messages.size() + 1 };
    if (const std::optional<qint64> at = leavesAt(message))
        m_leaving.insert(*at, message.id);
    m_lived.messages.append(message);
}

//! An answer of long ago is left out too, but not before it has left: that is when it was given (R89)
bool SampleLife::isLeftOut(const LetterRequest &letter) const
{
    return m_at < m_world.lettersSince && !isToThePerson(letter.kind);
}

//! Composed only where it will be kept
std::optional<Message> SampleLife::written(const LetterRequest &letter)
{
    if (m_at < m_world.lettersSince) {
        return Message{
            .kind = letter.kind, .by = replyChannel(m_lived.subject).value_or(ReplyBy::Email), .created = moment()
        };
    }
    Result<Message> message = messageFor(letter, m_lived.subject, m_world.book, moment());
    if (!message) {
        m_refusals.append(message.error().message);
        return std::nullopt;
    }
    if (letter.kind == LetterKind::HandedOver)
        message->toAddress = m_world.people.chiefLegalOfficer().email;
    return *message;
}

//! Nothing leaves of itself (R89): who sends, posts or calls does so in office hours, and not before it may go. Nobody
//! but the chief legal officer sees what she is written, so that letter waits for a mail server.
std::optional<qint64> SampleLife::leavesAt(const Message &message)
{
    if (message.kind == LetterKind::HandedOver || (message.kind == LetterKind::Answer && waitsToLeave(m_story.fate)))
        return std::nullopt;
    constexpr int anHour = 3600;
    const int wait = message.by == ReplyBy::Email ? m_dice.between(300, anHour)
        : message.by == ReplyBy::Phone            ? m_dice.between(anHour / 2, 5 * anHour)
                                                  : m_dice.between(2 * anHour, 26 * anHour);
    return m_world.years.inOfficeHours(m_at + wait);
}

//! False when the rules did not allow it
bool SampleLife::letLeave(MessageId id)
{
    const Message &letter = m_lived.messages.at(id.value - 1);
    if (!letter.isWaiting())
        return true;
    return step(
        MarkDispatched{ letter }, isHandedOver(m_lived.subject) ? m_world.people.chiefLegalOfficer() : officer());
}

const Person &SampleLife::officer()
{
    return m_lived.subject.isSecret() ? m_world.people.administrator() : m_world.people.officer(m_dice);
}

//! A moment in the hours of that working day
qint64 SampleLife::oneOf(qsizetype workday)
{
    return m_world.years.at(workday, m_dice.between(SampleYears::opens, SampleYears::closes - 60));
}

} // namespace lyhord
