#include "core/services/samplelife.h"

#include "core/model/clock.h"
#include "core/rules/asked.h"

#include <algorithm>

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

SampleCase SampleLife::lived(const QString &number, const QString &previous)
{
    registerIt(number);
    if (!previous.isEmpty())
        step(LinkTo{ .number = previous, .kind = m_story.theme->burst ? LinkKind::Duplicate : LinkKind::Related },
            m_world.people.officer(m_dice));
    if (isOpen(m_lived.subject.status))
        findOwner();
    if (m_lived.subject.status == CaseStatus::AwaitingAnswer) {
        if (m_story.fate == SampleFate::Silent || m_story.fate == SampleFate::Asked || m_dice.chance(10))
            waitInVain();
        else
            askAndAnswer(m_story.workday);
    }
    if (m_lived.subject.status == CaseStatus::Closed)
        comeBack();
    dispose();
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
    if (isAnsweredAtOnce())
        answerAtOnce(draft);
    else if (forDepartment
        && (m_story.fate == SampleFate::Usual ? m_dice.chance(800) : m_story.fate > SampleFate::Consulting))
        draft.departments = { m_story.department };
    m_lived.subject.number = number;
    const Person &by = m_world.people.officer(m_dice);
    keep(registered(draft, by, moment(), m_world.book), by);
}

bool SampleLife::isAnsweredAtOnce()
{
    if (m_story.fate != SampleFate::Usual || m_story.theme->ground)
        return false;
    const Channel channel = *m_story.draft.channel;
    const bool spoken = channel == Channel::Phone || channel == Channel::Visit;
    return m_dice.chance(spoken ? 420 : m_story.theme->standardAnswer.isEmpty() ? 0 : 120);
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
}

void SampleLife::findOwner()
{
    const bool isACase = !m_story.theme->ground;
    if (m_story.fate == SampleFate::Unassigned || m_lived.subject.status != CaseStatus::Registered)
        return;
    if (m_story.fate == SampleFate::Consulting || m_dice.chance(isACase ? 150 : 200))
        consult(isACase);
    if (m_lived.subject.status != CaseStatus::Registered || !comes(m_at + m_dice.between(600, 9000)))
        return;
    if (!isACase)
        refer();
    else if (!m_story.department.isEmpty())
        step(Assign{ { m_story.department } }, m_world.people.officer(m_dice));
}

void SampleLife::consult(bool isACase)
{
    if (m_story.department.isEmpty() || !comes(m_at + m_dice.between(300, 1800)))
        return;
    step(Consult{ m_story.department, phrase(u"consult_questions"_s) }, m_world.people.officer(m_dice));
    if (m_story.fate == SampleFate::Consulting || !comes(oneOf(m_story.workday + m_dice.between(1, 2))))
        return;
    step(AnswerConsultation{ m_story.department, phrase(isACase ? u"consult_answers"_s : u"consult_refusals"_s) },
        m_world.people.registrarOf(m_story.department));
}

void SampleLife::refer()
{
    if (const std::optional<Referral> found = referral())
        step(Refer{ *found }, m_world.people.officer(m_dice));
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

void SampleLife::askAndAnswer(qsizetype workday)
{
    if (m_dice.chance(70)) {
        if (const QString other = m_world.writer.otherDepartment(m_story.department, m_dice);
            !other.isEmpty() && comes(m_at + m_dice.between(60, 900)))
            step(Assign{ { other } }, m_world.people.officer(m_dice));
    }
    const QList<Plan> plans = plansFrom(workday, chosenDelay(m_story.fate, m_dice));
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
    if (answeredAfter > 3 && m_dice.chance(40))
        plans.append({ .at = oneOf(workday + m_dice.between(2, answeredAfter - 1)), .act = Act::FollowUp });
    if (answeredAfter > 1 && m_dice.chance(15))
        plans.append({ .at = oneOf(workday + 1), .act = Act::Correct });
    if (answeredAfter > 2 && m_dice.chance(20))
        plans.append({ .at = oneOf(workday + 1), .act = Act::Misrouted });
    if (answeredAfter > 10 && m_dice.chance(500))
        plans.append({ .at = oneOf(workday + 9), .act = Act::Interim });
    if (m_story.fate != SampleFate::Answered) {
        const qint64 sameDay = allAnswered + m_dice.between(600, 3000);
        plans.append({ .at = m_dice.chance(700) ? sameDay : std::max(sameDay, oneOf(workday + answeredAfter + 1)),
            .act = Act::Send });
    }
    std::stable_sort(plans.begin(), plans.end(), [](const Plan &one, const Plan &other) { return one.at < other.at; });
    return plans;
}

void SampleLife::carryOut(const Plan &plan)
{
    const Person &officer = m_world.people.officer(m_dice);
    switch (plan.act) {
    case Act::Misrouted:
        if (const QString wrong = m_world.writer.otherDepartment(m_story.department, m_dice);
            !wrong.isEmpty() && m_lived.subject.assignments.size() == 1) {
            step(Assign{ { wrong } }, officer);
            m_at += 240;
            step(Unassign{ wrong, phrase(u"unassign"_s) }, officer);
        }
        return;
    case Act::FollowUp:
        step(FollowUp{ phrase(u"follow_ups"_s) }, officer);
        return;
    case Act::Interim:
        if (replyChannel(m_lived.subject)) {
            step(SendInterimAnswer{ m_dice.pick(m_world.texts.wordsIn(u"interim"_s, m_lived.subject.language)),
                     localDay(moment()).addDays(21) },
                officer);
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
    const Person &officer = m_world.people.officer(m_dice);
    const std::optional<Outcome> stated = jointOutcome(subject).value_or(Outcome::NoAction);
    if (!replyChannel(subject)) {
        step(Close{ phrase(u"close"_s), stated }, officer);
        return;
    }
    SendAnswer answer;
    answer.outcome = stated;
    if (subject.language == "fi"_L1)
        answer.text = m_dice.pick(m_world.texts.finnishAnswers(*stated));
    step(answer, officer);
}

//! Some write again, some cases were closed too soon
void SampleLife::comeBack()
{
    if (m_story.fate != SampleFate::Usual || m_lived.subject.assignments.isEmpty() || !m_dice.chance(25))
        return;
    const Person &officer = m_world.people.officer(m_dice);
    const auto days = m_world.years.at(m_story.workday, 0);
    const auto closedAfter = static_cast<qsizetype>((m_at - days) / 86400 * 5 / 7);
    const qsizetype workday = m_story.workday + closedAfter + m_dice.between(2, 8);
    if (!comes(oneOf(workday)))
        return;
    if (replyChannel(m_lived.subject) && m_dice.chance(600)) {
        step(NotSatisfied{ phrase(u"not_satisfied"_s) }, officer);
    } else {
        step(Reopen{ phrase(u"reopen"_s) }, officer);
        if (!comes(m_at + 600))
            return;
        step(Assign{ { m_story.department } }, officer);
    }
    const QStringList awaited = awaitedDepartments(m_lived.subject);
    for (const QString &department : awaited) {
        if (!comes(oneOf(workday + m_dice.between(1, 5))))
            return;
        recordPart(department);
    }
    if (comes(m_at + m_dice.between(600, 40000)))
        sendOrClose();
}

//! Nobody ever answers: reminders by themselves, and in the end a person writes the case off
void SampleLife::waitInVain()
{
    if (!comes(m_world.years.now()))
        return;
    const QDate writeOff = m_lived.subject.deadlines.writeOff;
    const qint64 at = m_world.years.at(writeOff.addDays(m_dice.between(9, 14)), 9 * 60 + 20);
    if (m_lived.subject.ladder == LadderStep::WriteOffProposed && at <= m_world.years.now()) {
        m_at = std::max(at, m_at);
        step(WriteOff{}, m_world.people.administrator());
    }
}

//! Two years after they were closed the oldest have been disposed of (R65, R66): numbers and counts remain
void SampleLife::dispose()
{
    Case &subject = m_lived.subject;
    const QDate run = m_world.years.last().addMonths(-10);
    const qint64 at = m_world.years.at(run, 13 * 60);
    if (!subject.closed || localDay(*subject.closed) >= run.addYears(-2))
        return;
    subject.status = CaseStatus::Disposed;
    for (QString *content : { &subject.headline, &subject.text, &subject.answer, &subject.concerns,
             &subject.submitter.name, &subject.submitter.email, &subject.submitter.phone, &subject.submitter.address })
        content->clear();
    subject.links.clear();
    subject.consultations.clear();
    for (Assignment &assignment : subject.assignments) {
        assignment.text.clear();
        assignment.withdrawnReason.clear();
    }
    for (Event &event : m_lived.events)
        event.details = {};
    m_lived.events.append({ .at = QDateTime::fromSecsSinceEpoch(at, Qt::UTC),
        .by = m_world.people.administrator().login,
        .kind = EventKind::Disposed,
        .details = {} });
    ++subject.version;
}

// --- steps

bool SampleLife::comes(qint64 at)
{
    const qint64 until = std::min(std::max(at, m_at), m_world.years.now());
    while (const std::optional<QDate> next = nextLadderDay(m_lived.subject, m_world.book.calendar)) {
        const qint64 reminder = std::max(m_world.years.at(*next, reminderMinute), m_at + 60);
        if (reminder > until)
            break;
        m_at = reminder;
        if (!step(Remind{}, m_world.people.worker()))
            break;
    }
    if (at > m_world.years.now())
        return false;
    m_at = std::max(at, m_at);
    return true;
}

bool SampleLife::step(const Command &command, const Person &by)
{
    const qsizetype refusedBefore = m_refusals.size();
    keep(decide(m_lived.subject, command, by, moment(), m_world.book), by);
    return m_refusals.size() == refusedBefore;
}

void SampleLife::keep(Result<Change> change, const Person &by)
{
    if (!change) {
        m_refusals.append(change.error().field + u": "_s + change.error().message);
        return;
    }
    const QString number = m_lived.subject.number;
    const int version = m_lived.subject.version;
    m_lived.subject = std::move(change->after);
    m_lived.subject.number = number;
    m_lived.subject.version = version + 1;
    for (const EventDraft &event : std::as_const(change->events))
        m_lived.events.append({ .at = moment(), .by = by.login, .kind = event.kind, .details = event.details });
    for (const LetterRequest &letter : std::as_const(change->letters))
        write(letter);
    const bool hasAnswer = std::ranges::any_of(
        change->letters, [](const LetterRequest &letter) { return letter.kind == LetterKind::Answer; });
    if (hasAnswer)
        letLeave();
}

//! R89: the answers of the last day wait, the others have left by an officer's hands
void SampleLife::letLeave()
{
    constexpr qint64 oneDay = 86400;
    constexpr qint64 whileLater = 4000;
    if (m_world.years.now() - m_at <= oneDay || waitsToLeave(m_story.fate))
        return;
    Message letter{ .caseNumber = m_lived.subject.number, .kind = LetterKind::Answer, .created = moment() };
    if (!m_lived.messages.isEmpty() && m_lived.messages.constLast().kind == LetterKind::Answer)
        letter = m_lived.messages.constLast();
    letter.by = replyChannel(m_lived.subject).value_or(ReplyBy::Email);
    m_at += whileLater;
    const Person officer = m_world.people.officer(m_dice);
    step(MarkDispatched{ letter }, officer);
    if (!m_lived.messages.isEmpty() && m_lived.messages.constLast().kind == LetterKind::Answer) {
        m_lived.messages.last().state = MessageState::Sent;
        m_lived.messages.last().sent = moment();
        m_lived.messages.last().sentBy = officer.login;
    }
}

void SampleLife::write(const LetterRequest &letter)
{
    constexpr qint64 ninetyDays = 90LL * 86400;
    constexpr qint64 oneDay = 86400;
    const Case &about = m_lived.subject;
    const qint64 age = m_world.years.now() - m_at;
    if (age > ninetyDays)
        return;
    const Profile &profile = m_world.book.profile;
    const Result<Letter> rendered = renderLetter(letter, about, profile);
    if (!rendered) {
        m_refusals.append(rendered.error().message);
        return;
    }
    Message message{ .caseNumber = about.number,
        .kind = letter.kind,
        .department = letter.department,
        .language = u"sv"_s,
        .letter = *rendered,
        .created = moment(),
        .notBefore = moment().addSecs(qint64(m_world.book.values.sendDelayMinutes) * 60),
        .secret = about.isSecret() };
    if (letter.kind == LetterKind::HandedOver) {
        message.toAddress = m_world.people.chiefLegalOfficer().email;
        message.secret = false;
    } else if (letter.department.isEmpty()) {
        message.by = about.reply.by.value_or(ReplyBy::Email);
        message.toName = about.submitter.name;
        message.toAddress = message.by == ReplyBy::Email ? about.submitter.email
            : message.by == ReplyBy::Phone               ? about.submitter.phone
                                                         : about.submitter.address;
        message.language = about.language;
    } else {
        const auto asked = std::find_if(profile.departments.begin(), profile.departments.end(),
            [&](const Department &department) { return department.key == letter.department; });
        message.toName = asked->name.in(u"sv"_s);
        message.toAddress = asked->mailbox;
    }
    if (age > oneDay && letter.kind != LetterKind::Answer) {
        const bool byMail = message.by == ReplyBy::Email;
        message.sent = message.notBefore.addSecs(byMail ? 90 : 4000);
        message.sentBy = byMail ? m_world.people.worker().login : m_world.people.officer(m_dice).login;
        message.state = MessageState::Sent;
    }
    m_lived.messages.append(message);
}

//! A moment in the hours of that working day
qint64 SampleLife::oneOf(qsizetype workday)
{
    return m_world.years.at(workday, m_dice.between(8 * 60, 16 * 60));
}

} // namespace lyhord
