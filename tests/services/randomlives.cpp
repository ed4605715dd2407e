#include "core/rules/currentassignments.h"
#include "core/services/caseservice.h"
#include "core/store/outboxstore.h"
#include "tests/services/randomtown.h"
#include "tests/support/smallprofile.h"

#include <array>

// What happens to the cases of a random town.
namespace lyhord::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int minute = 60;
constexpr int hour = 60 * minute;
constexpr int wholeDay = 24 * hour;

QDateTime lastSecondOf(QDate day)
{
    return startOfLocalDay(day.addDays(1)).addSecs(-1);
}

QDate lastSundayOf(int year, int month)
{
    QDate day = QDate(year, month, 1).addMonths(1).addDays(-1);
    while (day.dayOfWeek() != Qt::Sunday)
        day = day.addDays(-1);
    return day;
}

const Person &worker()
{
    static const Person person = personAs(Role::Worker);
    return person;
}

} // namespace

// --- moments

QDateTime RandomTown::anyMoment()
{
    return startOfLocalDay(firstTownDay).addSecs(m_dice.below(firstTownDay.daysTo(lastTownDay) * wholeDay));
}

//! Where days, months and years meet, the nights in which the clock is changed, the leap day, days that are free
QDateTime RandomTown::strangeMoment()
{
    const int year = m_dice.between(2023, 2025);
    const QDate month = QDate(year, m_dice.between(1, 12), 1);
    switch (m_dice.below(6)) {
    case 0:
        return startOfLocalDay(month);
    case 1:
        return lastSecondOf(month.addMonths(1).addDays(-1));
    case 2:
        return startOfLocalDay(QDate(year, 12, 31)).addSecs(m_dice.pick(QList<int>{ 0, wholeDay - 1, wholeDay }));
    case 3:
        return startOfLocalDay(lastSundayOf(year, m_dice.chance(500) ? 3 : 10)).addSecs(m_dice.between(-1, 5 * hour));
    case 4:
        return startOfLocalDay(QDate(2024, 2, 29)).addSecs(m_dice.pick(QList<int>{ -1, 0, 12 * hour, wholeDay - 1 }));
    default:
        break;
    }
    const QList<QPair<int, int>> freeDays{ { 1, 1 }, { 1, 6 }, { 5, 1 }, { 6, 6 }, { 12, 24 }, { 12, 25 }, { 12, 31 } };
    const auto [freeMonth, day] = m_dice.pick(freeDays);
    return startOfLocalDay(QDate(year, freeMonth, day)).addSecs(m_dice.below(wholeDay));
}

//! Mostly now; else earlier, up to half a year
QDateTime RandomTown::receivedAt()
{
    const QDateTime now = m_clock.now();
    const qint64 chance = m_dice.below(100);
    if (chance < 50)
        return now;
    if (chance < 70)
        return now.addSecs(-m_dice.below(2 * wholeDay));
    if (chance < 80)
        return now.addSecs(-m_dice.below(180LL * wholeDay));
    const QDateTime strange = strangeMoment();
    return strange <= now && strange.daysTo(now) < 300 ? strange : now.addSecs(-m_dice.below(20 * wholeDay));
}

QDateTime RandomTown::soon(const Life &life)
{
    const QDateTime now = m_clock.now();
    const std::optional<QDate> ladder = nextLadderDay(life.subject, calendar());
    if (ladder && m_dice.chance(350))
        return qMax(now, startOfLocalDay(*ladder).addSecs(m_dice.between(0, 12 * hour)));
    const qint64 chance = m_dice.below(100);
    if (chance < 5)
        return now;
    if (chance < 20)
        return now.addSecs(m_dice.below(hour));
    if (chance < 65)
        return now.addSecs(m_dice.below(12 * wholeDay));
    if (chance < 85)
        return now.addSecs(m_dice.below(50 * wholeDay));
    if (chance < 90)
        return now.addSecs(m_dice.below(200LL * wholeDay));
    const QDate month(today().year(), today().month(), 1);
    const QDateTime nextMonth = startOfLocalDay(month.addMonths(1));
    return m_dice.chance(500) || nextMonth.addSecs(-1) < now ? nextMonth : nextMonth.addSecs(-1);
}

// --- what is written down

Submitter RandomTown::submitter()
{
    Submitter one;
    one.gender = static_cast<Gender>(m_dice.below(4));
    one.anonymous = m_dice.chance(150);
    if (one.anonymous)
        return one;
    one.name = u"Åsa Öberg"_s;
    one.email = u"asa@example.org"_s;
    one.protectedIdentity = m_dice.chance(30);
    return one;
}

QString RandomTown::category()
{
    QStringList paths{ u"SBF/vinter"_s, u"SBF/vinter/gangvag"_s, u"KFF/bad"_s, u"KFF/bad/tider"_s, u"KFF/bibliotek"_s,
        u"GATA/belysning"_s, u"GATA/belysning/park"_s, u"SOC/hemtjanst"_s };
    if (today() <= lastOfPlaygrounds)
        paths.append(u"PARK/lek"_s);
    return m_dice.chance(300) ? QString() : m_dice.pick(paths);
}

QStringList RandomTown::someDepartments()
{
    QStringList askable{ u"SBF"_s, u"KFF"_s, u"SOC"_s, u"KLK"_s, u"BAD"_s };
    if (today() <= lastOfPark)
        askable += { u"PARK"_s, u"PARK"_s };
    if (today() <= lastOfStreets)
        askable += { u"GATA"_s, u"GATA"_s };
    QStringList some{ m_dice.pick(askable) };
    while (m_dice.chance(250)) {
        const QString another = m_dice.pick(askable);
        if (!some.contains(another))
            some.append(another);
    }
    return some;
}

CaseDraft RandomTown::draft()
{
    CaseDraft draft;
    draft.headline = u"Snöröjning"_s;
    draft.text = u"Det är halt."_s;
    draft.channel = static_cast<Channel>(m_dice.below(8));
    draft.type = static_cast<CaseType>(m_dice.below(5));
    if (today() >= firstAreas)
        draft.area = m_dice.pick(QStringList{ u"services"_s, u"reception"_s, u"information"_s });
    draft.category = category();
    draft.language = m_dice.pick(QStringList{ u"sv"_s, u"sv"_s, u"sv"_s, u"fi"_s, u"en"_s, u"so"_s });
    draft.submitter = submitter();
    draft.replyWanted = !draft.submitter.anonymous && m_dice.chance(800);
    draft.secrecy = m_dice.chance(30);
    if (m_dice.chance(500))
        draft.process = m_dice.pick(
            QStringList{ u"samhalle"_s, u"gator"_s, u"vinter"_s, u"ljus"_s, u"vard"_s, u"aldre"_s });
    if (m_dice.chance(200))
        draft.serviceDeclaration = m_dice.pick(QStringList{ u"snart"_s, u"vanligt"_s });
    if (m_dice.chance(150))
        draft.campaign = m_dice.pick(QStringList{ u"torget"_s, u"bussen"_s });
    return draft;
}

void RandomTown::comeIn(Life &life)
{
    CaseDraft come = draft();
    come.received = receivedAt();
    const qint64 chance = m_dice.below(100);
    if (chance < 15)
        come.answeredDirectly = CaseDraft::DirectAnswer{ u"Tack, det gör vi."_s, outcome(),
            m_dice.chance(400) ? u"sand"_s : QString() };
    else if (chance < 70)
        come.departments = someDepartments();
    remember(u"register"_s, life, m_session->cases().registerCase(come));
    life.stepsLeft = life.subject.number.isEmpty() ? 0 : m_dice.between(1, 10);
}

//! One field, whatever the case is
Correct RandomTown::correction(const Case &subject)
{
    Correct correct;
    correct.reason = u"Skrevs fel"_s;
    switch (m_dice.below(11)) {
    case 0:
        correct.type = static_cast<CaseType>(m_dice.below(5));
        break;
    case 1:
        correct.received = qMin(m_clock.now(), subject.received.addSecs(m_dice.between(-20 * wholeDay, 4 * wholeDay)));
        break;
    case 2:
        correct.received = qMin(m_clock.now(), strangeMoment());
        break;
    case 3:
        correct.category = category();
        break;
    case 4:
        correct.submitter = subject.submitter;
        correct.submitter->gender = static_cast<Gender>(m_dice.below(4));
        break;
    case 5:
        correct.channel = static_cast<Channel>(m_dice.below(8));
        break;
    case 6:
        correct.area = u"physical_environment"_s;
        break;
    case 7:
        correct.language = u"fi"_s;
        break;
    case 8:
        correct.process = u"ljus"_s;
        break;
    case 9:
        correct.campaign = u"torget"_s;
        correct.serviceDeclaration = u"snart"_s;
        break;
    default:
        correct.reply = Reply{ !subject.reply.wanted && !subject.submitter.anonymous, {} };
        break;
    }
    return correct;
}

// --- steps

void RandomTown::remember(const QString &name, Life &life, const Result<Case> &result)
{
    if (result) {
        life.subject = *result;
        ++m_taken[name];
        return;
    }
    const ErrorCode code = result.error().code;
    if (code != ErrorCode::Refused && code != ErrorCode::NotPermitted)
        qFatal("%s: %s (%s)", qPrintable(name), qPrintable(result.error().message), qPrintable(result.error().detail));
    ++m_refused[name + u": "_s + result.error().message];
}

void RandomTown::take(const QString &name, Life &life, const Command &command)
{
    remember(name, life, m_session->cases().apply(life.subject.number, command));
}

void RandomTown::stepOf(qsizetype whose)
{
    Life &life = m_lives[whose];
    if (--life.stepsLeft == 0 && m_dice.chance(700)) {
        finish(life);
        return;
    }
    if (m_dice.chance(250)) {
        anyStep(life);
        return;
    }
    switch (life.subject.status) {
    case CaseStatus::Registered:
        registeredStep(life);
        break;
    case CaseStatus::Consulting:
        consultingStep(life);
        break;
    case CaseStatus::AwaitingAnswer:
        awaitingStep(life);
        break;
    case CaseStatus::AnswerReady:
        send(life);
        break;
    default:
        endedStep(life);
        break;
    }
}

//! The answer leaves, if one waits
void RandomTown::dispatch(Life &life)
{
    OutboxStore outbox(m_session->database());
    const Result<QList<Message>> letters = outbox.ofCase(life.subject.id, m_session->accessScope());
    if (!letters)
        qFatal("%s", qPrintable(letters.error().message));
    for (const Message &letter : *letters) {
        if (letter.kind == LetterKind::Answer && letter.state == MessageState::Queued) {
            take(u"dispatch"_s, life, MarkDispatched{ letter });
            return;
        }
    }
}

//! Possible in nearly every state
void RandomTown::anyStep(Life &life)
{
    const qint64 chance = m_dice.below(100);
    const Case &subject = life.subject;
    if (chance < 40)
        take(u"correct"_s, life, correction(subject));
    else if (chance < 65)
        undo(life);
    else if (chance < 75)
        take(u"link"_s, life, LinkTo{ m_dice.pick(m_lives).subject.number, static_cast<LinkKind>(m_dice.below(4)) });
    else if (chance < 82)
        split(life);
    else if (chance < 90 || !isOpen(subject.status))
        take(u"not_satisfied"_s, life, NotSatisfied{ u"Det är inte gjort."_s });
    else
        take(u"follow_up"_s, life, FollowUp{ u"Nu är det halt igen."_s });
}

void RandomTown::undo(Life &life)
{
    remember(u"undo"_s, life, m_session->cases().undo(life.subject.number));
}

void RandomTown::split(Life &life)
{
    CaseDraft part = draft();
    part.departments = someDepartments();
    Life another;
    remember(u"split"_s, another, m_session->cases().split(life.subject.number, part));
    if (another.subject.number.isEmpty())
        return;
    another.stepsLeft = m_dice.between(1, 4);
    m_lives.append(another); // life is gone from here on
    schedule(m_lives.size() - 1, soon(another));
}

void RandomTown::registeredStep(Life &life)
{
    const qint64 chance = m_dice.below(100);
    if (chance < 50)
        take(u"assign"_s, life, Assign{ someDepartments() });
    else if (chance < 68)
        take(u"consult"_s, life, Consult{ someDepartments().constFirst(), u"Är det här ett ärende?"_s });
    else if (chance < 80)
        refer(life);
    else if (chance < 92)
        send(life);
    else
        take(u"close"_s, life, Close{ u"Återtogs"_s, outcome() });
}

void RandomTown::consultingStep(Life &life)
{
    if (m_dice.chance(200)) {
        refer(life);
        return;
    }
    for (const Consultation &asked : std::as_const(life.subject.consultations)) {
        if (!asked.answered) {
            take(u"answer_consultation"_s, life, AnswerConsultation{ asked.department, u"Ja."_s });
            return;
        }
    }
}

void RandomTown::awaitingStep(Life &life)
{
    const QStringList awaited = awaitedDepartments(life.subject);
    const std::optional<QDate> ladder = nextLadderDay(life.subject, calendar());
    if (life.subject.deadlines.writeOff <= today() && m_dice.chance(500)) {
        take(u"write_off"_s, life, WriteOff{});
    } else if (ladder && *ladder <= today() && m_dice.chance(700)) {
        remind(life);
    } else {
        const qint64 chance = m_dice.below(100);
        if (chance < 45)
            take(u"record"_s, life, RecordAnswer{ m_dice.pick(awaited), outcome(), u"Vi plogar i dag."_s });
        else if (chance < 57)
            take(u"interim"_s, life, SendInterimAnswer{ u"Vi undersöker."_s, today().addDays(14) });
        else if (chance < 68)
            take(u"unassign"_s, life, Unassign{ m_dice.pick(awaited), u"Fel förvaltning"_s });
        else if (chance < 78)
            take(u"assign"_s, life, Assign{ { someDepartments().constFirst() } });
        else if (chance < 84)
            refer(life);
        else
            send(life);
    }
}

void RandomTown::remind(Life &life)
{
    if (m_dice.chance(300))
        take(u"remind"_s, life, Remind{});
    else
        remember(u"remind"_s, life, m_session->cases().applyBy(worker(), life.subject.number, Remind{}));
}

void RandomTown::send(Life &life)
{
    SendAnswer answer{ u"Vi plogar i dag."_s, outcome(), {}, u"Hann inte"_s };
    if (m_dice.chance(200))
        answer = { {}, {}, m_dice.chance(500) ? u"sand"_s : u"lampa"_s, {} };
    take(answer.standardAnswer.isEmpty() ? u"send"_s : u"send_standard"_s, life, answer);
}

void RandomTown::refer(Life &life)
{
    const std::array grounds{ ReferralGround::FaultReport, ReferralGround::NotMunicipal, ReferralGround::Appeal,
        ReferralGround::MunicipalCompany };
    const Referral referral{ grounds[static_cast<size_t>(m_dice.below(4))], {}, u"Bolaget"_s, u"Ring bolaget"_s };
    take(awaitedDepartments(life.subject).isEmpty() ? u"refer"_s : u"refer_assigned"_s, life, Refer{ referral });
}

void RandomTown::endedStep(Life &life)
{
    const qint64 chance = m_dice.below(100);
    if (chance < 45)
        dispatch(life);
    else if (chance < 60)
        take(u"reopen"_s, life, Reopen{ u"Var inte klart"_s });
    else if (chance < 75)
        take(u"not_satisfied"_s, life, NotSatisfied{ u"Det är inte gjort."_s });
    else
        undo(life);
}

//! So that not everything stays open
void RandomTown::finish(Life &life)
{
    if (isOpen(life.subject.status) && m_dice.chance(150))
        take(u"close"_s, life, Close{ u"Kan inte nås"_s, outcome() });
    else if (isOpen(life.subject.status))
        send(life);
    if (m_dice.chance(700)) // at once; else at another step, or never
        dispatch(life);
}

} // namespace lyhord::test
