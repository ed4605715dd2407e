#include "core/store/factstore.h"

#include "core/db/database.h"
#include "core/model/clock.h"
#include "core/model/event.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <limits>
#include <optional>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::FactStore)
};

// The index of what took long has more than a hundred times 24 hours; the clocks change in between.
constexpr int slowDays = 102;

//! On a server facts without names are a view of their own: who may count need not be able to read
QString factsOf(DatabaseKind kind)
{
    return kind == DatabaseKind::Sqlite ? u"cases"_s : u"case_facts"_s;
}

//! The first columns of every statement, as readCommon reads them; the moment comes before them
QString common()
{
    return u"c.id, c.department, c.type, c.area, c.category, c.channel, c.process, "
           "c.gender, c.campaign, c.service_declaration, c.language, "
           "c.referral_ground"_s;
}
constexpr int groundColumn = 12;
constexpr int afterCommon = 13;

qint64 beginOf(QDate day)
{
    return startOfLocalDay(day).toSecsSinceEpoch();
}
qint64 endOf(QDate day)
{
    return beginOf(day.addDays(1));
}

CaseStatus statusFrom(int column)
{
    for (const auto &[status, name] : EnumNames<CaseStatus>::all) {
        if (static_cast<int>(status) == column)
            return status;
    }
    return CaseStatus::Closed;
}

constexpr QLatin1StringView movedByCalendar("moved"); //!< the word of a correction that only moved days

//! R90: handed over to the chief legal officer. It is in no figure and in no list of facts: where few are referred, a
//! count by type or channel would already tell which it is. The server shows no such row at all.
bool isHandedOver(const sql::Query &query)
{
    return query.maybe<ReferralGround>(groundColumn) == ReferralGround::BriberyOrCrime;
}

CountedStep stepFrom(const sql::Query &query, int kindColumn, int wordColumn)
{
    const auto kind = query.maybe<EventKind>(kindColumn);
    if (!kind)
        return CountedStep::None;
    switch (*kind) {
    case EventKind::ReminderSent:
        return query.maybe<LadderStep>(wordColumn) == LadderStep::SecondReminder ? CountedStep::SecondReminder
                                                                                 : CountedStep::FirstReminder;
    case EventKind::InterimAnswerSent:
        return CountedStep::InterimAnswer;
    case EventKind::Reopened:
        return CountedStep::Reopened;
    case EventKind::NotSatisfied:
        return CountedStep::NotSatisfied;
    case EventKind::Corrected: // R105: days that the calendar moved are no correction
        return query.utf8(wordColumn) == movedByCalendar ? CountedStep::None : CountedStep::Corrected;
    default:
        return CountedStep::None;
    }
}

//! Not part of a step: nothing that can be taken back
bool isStep(EventKind kind)
{
    return kind != EventKind::ReadSecret && kind != EventKind::Disclosed && kind != EventKind::Attached
        && kind != EventKind::Disposed;
}

} // namespace

FactStore::FactStore(Database &db, TextPool &words)
    : m_db(db)
    , m_pool(words)
{
}

QString FactStore::statementOf(Source source, DatabaseKind kind)
{
    const QString facts = factsOf(kind);
    const QString open = u"c.reply_wanted, c.answer_due, c.first_answered_at, c.received_at"_s;
    switch (source) {
    case Source::Received:
        return u"SELECT c.received_at, %1, c.anonymous, c.registered_at FROM %2 c "
               "WHERE c.received_at >= ? AND c.received_at < ?"_s.arg(common(), facts);
    case Source::Finished:
        return u"SELECT c.closed_at, %1, c.status, c.outcome, c.answered_directly, c.standard_answer, "
               "c.calendar_version, c.received_at, c.first_answered_at FROM %2 c "
               "WHERE c.closed_at IS NOT NULL AND c.closed_at >= ? AND c.closed_at < ?"_s.arg(common(), facts);
    case Source::Answered:
        return u"SELECT c.first_answered_at, %1, c.reply_wanted, c.answer_due, c.calendar_version, c.received_at "
               "FROM %2 c WHERE c.first_answered_at IS NOT NULL AND c.first_answered_at >= ? "
               "AND c.first_answered_at < ?"_s.arg(common(), facts);
    case Source::Due:
        return u"SELECT c.first_due, %1, c.due_asked, c.reply_wanted, c.first_answered_at, c.first_closed_at, c.status, "
               "c.outcome FROM %2 c WHERE c.first_due IS NOT NULL AND c.first_due >= ? AND c.first_due <= ?"_s.arg(
                   common(), facts);
    case Source::DueAgain:
        return u"SELECT c.again_due, %1, c.again_answered_at FROM %2 c "
               "WHERE c.again_due IS NOT NULL AND c.again_due >= ? AND c.again_due <= ?"_s.arg(common(), facts);
    case Source::Steps:
        return u"SELECT e.at, %1, e.id, e.kind, e.word FROM event_facts e JOIN %2 c ON c.id = e.case_id "
               "WHERE e.at >= ? AND e.at < ? AND e.kind IN ('reminder_sent', 'interim_answer_sent', 'reopened', "
               "'not_satisfied', 'corrected')"_s.arg(common(), facts);
    case Source::Undone:
        return u"SELECT e.case_id FROM event_facts e WHERE e.kind = 'undone' AND e.at >= ?"_s;
    case Source::StepsOfCase:
        return u"SELECT e.id, e.kind, e.word, e.at FROM event_facts e WHERE e.case_id = ?"_s;
    case Source::StepsSince:
        // The first list is the index's own
        return u"SELECT e.case_id FROM event_facts e WHERE e.at >= ? AND e.kind IN ('reminder_sent', "
               "'interim_answer_sent', 'reopened', 'not_satisfied', 'corrected') "
               "AND e.kind IN ('reopened', 'not_satisfied')"_s;
    case Source::Cases:
        return u"SELECT c.received_at, %1, c.number, c.asked, c.anonymous, c.reply_wanted, c.registered_at, c.answer_due, "
               "c.first_answered_at, c.closed_at, c.status, c.outcome, c.answered_directly, c.standard_answer, "
               "c.calendar_version FROM %2 c WHERE c.received_at >= ? AND c.received_at < ? "
               "ORDER BY c.received_at, c.id"_s.arg(common(), facts);
    case Source::NotSecret:
        return u"SELECT c.id FROM cases c WHERE c.received_at >= ? AND c.received_at < ? AND c.secrecy = 0 "
               "AND c.protected_identity = 0"_s;
    case Source::OpenNow:
        return u"SELECT c.received_at, %1, %3 FROM %2 c WHERE c.status < 60 AND c.received_at < ?"_s.arg(
            common(), facts, open);
    case Source::FinishedLater:
        return u"SELECT c.closed_at, %1, %3 FROM %2 c WHERE c.closed_at IS NOT NULL AND c.closed_at >= ? "
               "AND c.closed_at < ? AND c.received_at < ? AND c.status >= 60"_s.arg(common(), facts, open);
    case Source::SlowLater:
        return u"SELECT c.closed_at, %1, %3 FROM %2 c WHERE c.closed_at - c.received_at > 8640000 "
               "AND c.closed_at >= ? AND c.closed_at < ? AND c.received_at < ? AND c.status >= 60"_s.arg(
                   common(), facts, open);
    }
    return {};
}

sql::Query FactStore::prepared(Source source)
{
    return sql::prepare(m_db, statementOf(source, m_db.kind()));
}

quint32 FactStore::word(const sql::Query &query, int column)
{
    return m_pool.numberOf(query.utf8(column));
}

DayNumber FactStore::dayAt(const sql::Query &query, int column)
{
    return query.isNull(column) ? noDay : m_days.dayOf(query.integer(column));
}

void FactStore::readCommon(Fact &fact, const sql::Query &query)
{
    fact.day = dayAt(query, 0);
    fact.caseId = query.integer(1);
    fact.department = word(query, 2);
    fact.type = query.named(3, CaseType::View);
    fact.area = word(query, 4);
    fact.category = word(query, 5);
    fact.channel = query.named(6, Channel::Web);
    fact.process = word(query, 7);
    fact.gender = query.named(8, Gender::NotStated);
    fact.campaign = word(query, 9);
    fact.serviceDeclaration = word(query, 10);
    fact.language = word(query, 11);
    fact.referred = !query.isNull(groundColumn);
}

Result<> FactStore::received(QDate from, QDate to, const Take &take)
{
    Fact fact{ .kind = FactKind::Received };
    return prepared(Source::Received).bind(beginOf(from), endOf(to)).each([&](const sql::Query &query) {
        if (isHandedOver(query))
            return;
        readCommon(fact, query);
        fact.received = fact.day;
        fact.anonymous = query.flag(afterCommon);
        fact.registered = dayAt(query, afterCommon + 1);
        take(fact);
    });
}

Result<> FactStore::finished(QDate from, QDate to, const Take &take)
{
    Fact fact{ .kind = FactKind::Finished };
    return prepared(Source::Finished).bind(beginOf(from), endOf(to)).each([&](const sql::Query &query) {
        readCommon(fact, query);
        const auto outcome = query.maybe<Outcome>(afterCommon + 1);
        fact.hasOutcome = isStated(outcome);
        fact.outcome = outcome.value_or(Outcome::NoAction);
        fact.status = statusFrom(query.number(afterCommon));
        if (fact.status == CaseStatus::Disposed) { // how it ended is told by what is left of it
            const bool answered = outcome ? isStated(outcome) : !query.isNull(afterCommon + 6);
            fact.status = answered ? CaseStatus::Closed : CaseStatus::WrittenOff;
        }
        fact.answeredDirectly = query.flag(afterCommon + 2);
        fact.byStandardAnswer = !query.utf8(afterCommon + 3).isEmpty();
        fact.calendarVersion = query.number(afterCommon + 4);
        fact.received = dayAt(query, afterCommon + 5);
        if (!fact.referred && fact.status >= CaseStatus::Closed)
            take(fact);
    });
}

Result<> FactStore::answered(QDate from, QDate to, const Take &take)
{
    Fact fact{ .kind = FactKind::Answered };
    return prepared(Source::Answered).bind(beginOf(from), endOf(to)).each([&](const sql::Query &query) {
        readCommon(fact, query);
        fact.replyWanted = query.flag(afterCommon);
        fact.answerDue = dayNumber(query.day(afterCommon + 1));
        fact.calendarVersion = query.number(afterCommon + 2);
        fact.received = dayAt(query, afterCommon + 3);
        fact.firstAnswered = fact.day;
        if (!fact.referred)
            take(fact);
    });
}

Result<> FactStore::due(FactKind kind, QDate from, QDate to, const Take &take)
{
    Fact fact{ .kind = kind };
    return prepared(Source::Due).bind(from, to).each([&](const sql::Query &query) {
        readCommon(fact, query);
        if (fact.referred)
            return;
        fact.day = dayNumber(query.day(0));
        fact.answerDue = fact.day;
        fact.replyWanted = query.flag(afterCommon + 1);
        fact.firstAnswered = dayAt(query, afterCommon + 2);
        fact.firstClosed = dayAt(query, afterCommon + 3);
        fact.status = statusFrom(query.number(afterCommon + 4));
        if (query.maybe<Outcome>(afterCommon + 5) == Outcome::NotAnswered)
            fact.status = CaseStatus::WrittenOff; // also of what was disposed of since
        forEachAsked(fact, query.text(afterCommon), take);
    });
}

//! One fact for each department asked. In the whole one of them counts: one whose own answer did not come by the day,
//! if there is one, so that the whole tells where all had answered. By itself where none was asked; then the answer to
//! the person was the department's.
void FactStore::forEachAsked(Fact fact, const QString &asked, const Take &take)
{
    QStringList departments = asked.split(u' ', Qt::SkipEmptyParts);
    if (departments.isEmpty()) {
        fact.once = true;
        fact.ownInTime = fact.firstAnswered != noDay && fact.firstAnswered <= fact.answerDue;
        take(fact);
    }
    const auto isInTime = [](const QString &department) { return department.startsWith(u'+'); };
    std::ranges::stable_partition(departments, isInTime);
    for (qsizetype i = 0; i < departments.size(); ++i) {
        const QString &department = departments.at(i);
        fact.once = i + 1 == departments.size();
        fact.ownInTime = isInTime(department);
        fact.department = m_pool.numberOf(fact.ownInTime ? department.mid(1) : department);
        take(fact);
    }
}

Result<> FactStore::dueAgain(QDate from, QDate to, const Take &take)
{
    Fact fact{ .kind = FactKind::DueAgain };
    return prepared(Source::DueAgain).bind(from, to).each([&](const sql::Query &query) {
        readCommon(fact, query);
        fact.day = dayNumber(query.day(0));
        fact.answerDue = fact.day;
        fact.firstAnswered = dayAt(query, afterCommon);
        if (!fact.referred)
            take(fact);
    });
}

// What was taken back, found by playing the steps of the few cases in which something was.
Result<> FactStore::findTakenBack(qint64 caseId, QSet<qint64> &taken)
{
    struct Step
    {
        qint64 id = 0;
        qint64 at = 0;
        EventKind kind = EventKind::Registered;
        std::optional<EventKind> undone;
    };
    QList<Step> timeline;
    const auto read = prepared(Source::StepsOfCase).bind(caseId).each([&](const sql::Query &query) {
        const auto kind = query.maybe<EventKind>(1);
        const bool isMoved = query.utf8(2) == movedByCalendar; // nobody's step, and nothing that can be taken back
        if (kind && isStep(*kind) && !isMoved)
            timeline.append({ query.integer(0), query.integer(3), *kind, query.maybe<EventKind>(2) });
    });
    if (!read)
        return read;
    std::ranges::sort(timeline, {}, &Step::id);
    QList<Step> stack;
    for (const Step &step : std::as_const(timeline)) {
        if (step.kind != EventKind::Undone) {
            stack.append(step);
            continue;
        }
        // What is called nothing any more, as it has been disposed of, was the last step. A link that was taken back in
        // the other case while this one had gone on is one more step, not the last one undone.
        const auto first = std::find_if(stack.crbegin(), stack.crend(), [&](const Step &earlier) {
            return !step.undone || (earlier.kind == step.undone && earlier.at == stack.constLast().at);
        });
        if (first == stack.crend()) {
            stack.append(step);
            continue;
        }
        // A step can have several events: it is called by the first of them, and reminders come in numbers.
        const Step named = *first;
        while (!stack.isEmpty() && stack.constLast().id >= named.id)
            taken.insert(stack.takeLast().id);
        const auto belongsToIt = [&](const Step &earlier) {
            const bool askedAnew = named.kind == EventKind::Assigned && earlier.kind == EventKind::NotSatisfied;
            const bool withdrawn = named.kind == EventKind::Unassigned
                && (earlier.kind == named.kind || earlier.kind == EventKind::Referred);
            const bool proposed = named.kind == EventKind::WriteOffProposed && earlier.kind == EventKind::ReminderSent;
            const bool reminders = named.kind == EventKind::ReminderSent && earlier.kind == named.kind;
            return earlier.at == named.at && (reminders || (!step.undone && (askedAnew || withdrawn || proposed)));
        };
        while (!stack.isEmpty() && belongsToIt(stack.constLast()))
            taken.insert(stack.takeLast().id);
    }
    return {};
}

Result<QSet<qint64>> FactStore::takenBack(QDate since)
{
    QSet<qint64> cases;
    const auto read = prepared(Source::Undone).bind(beginOf(since)).each([&](const sql::Query &query) {
        cases.insert(query.integer(0));
    });
    if (!read)
        return tl::unexpected(read.error());
    QSet<qint64> taken;
    for (const qint64 id : std::as_const(cases)) {
        if (const auto done = findTakenBack(id, taken); !done)
            return tl::unexpected(done.error());
    }
    return taken;
}

Result<> FactStore::steps(QDate from, QDate to, const Take &take)
{
    const auto taken = takenBack(from);
    if (!taken)
        return tl::unexpected(taken.error());
    Fact fact{ .kind = FactKind::Step };
    return prepared(Source::Steps).bind(beginOf(from), endOf(to)).each([&](const sql::Query &query) {
        readCommon(fact, query);
        if (fact.referred || taken->contains(query.integer(afterCommon)))
            return;
        fact.step = stepFrom(query, afterCommon + 1, afterCommon + 2);
        if (fact.step == CountedStep::None)
            return;
        take(fact);
        if (fact.step == CountedStep::NotSatisfied && !query.isNull(afterCommon + 2)) {
            fact.step = CountedStep::Reopened;
            take(fact);
        }
    });
}

void FactStore::readOpen(Fact &fact, const sql::Query &query, DayNumber day)
{
    readCommon(fact, query);
    fact.calendarVersion = std::numeric_limits<int>::max(); // how old it is by all that is known now
    fact.day = day;
    fact.replyWanted = query.flag(afterCommon);
    fact.answerDue = dayNumber(query.day(afterCommon + 1));
    fact.firstAnswered = dayAt(query, afterCommon + 2);
    fact.received = dayAt(query, afterCommon + 3);
}

Result<> FactStore::openLater(
    Source source, QDate from, QDate to, QDate day, const QSet<qint64> &closed, const Take &take)
{
    Fact fact{ .kind = FactKind::Open };
    return prepared(source).bind(beginOf(from), endOf(to), endOf(day)).each([&](const sql::Query &query) {
        readOpen(fact, query, dayNumber(day));
        if (!fact.referred && !closed.contains(fact.caseId))
            take(fact);
    });
}

Result<QSet<qint64>> FactStore::closedThen(QDate day)
{
    QSet<qint64> openedSince;
    const auto read = prepared(Source::StepsSince).bind(endOf(day)).each([&](const sql::Query &query) {
        openedSince.insert(query.integer(0)); // also one that was disposed of since
    });
    if (!read)
        return tl::unexpected(read.error());
    QSet<qint64> closed;
    for (const qint64 id : std::as_const(openedSince)) {
        const Result<bool> was = wasClosed(id, endOf(day));
        if (!was)
            return tl::unexpected(was.error());
        if (*was)
            closed.insert(id);
    }
    return closed;
}

//! By the last step before that moment that closed the case or opened it, of those that were not taken back
Result<bool> FactStore::wasClosed(qint64 caseId, qint64 before)
{
    QSet<qint64> taken;
    if (const auto found = findTakenBack(caseId, taken); !found)
        return tl::unexpected(found.error());
    qint64 last = 0;
    bool isClosed = false;
    const auto read = prepared(Source::StepsOfCase).bind(caseId).each([&](const sql::Query &query) {
        const auto kind = query.maybe<EventKind>(1);
        if (!kind || query.integer(3) >= before || query.integer(0) < last || taken.contains(query.integer(0)))
            return;
        const bool closes = kind == EventKind::AnswerSent || kind == EventKind::Closed || kind == EventKind::WrittenOff
            || kind == EventKind::Referred;
        const bool opens = kind == EventKind::Registered || kind == EventKind::Reopened
            || kind == EventKind::NotSatisfied; // opens what was finished
        if (!closes && !opens)
            return;
        last = query.integer(0);
        isClosed = closes;
    });
    if (!read)
        return tl::unexpected(read.error());
    return isClosed;
}

Result<> FactStore::openAtEndOf(QDate day, QDate today, const Take &take, const std::function<bool()> &goOn)
{
    const Result<QSet<qint64>> closed = closedThen(day);
    if (!closed)
        return tl::unexpected(closed.error());
    Fact fact{ .kind = FactKind::Open };
    const auto now = prepared(Source::OpenNow).bind(endOf(day)).each([&](const sql::Query &query) {
        readOpen(fact, query, dayNumber(day));
        if (!fact.referred && !closed->contains(fact.caseId))
            take(fact);
    });
    if (!now || day >= today)
        return now;
    const QDate last = std::min(day.addDays(slowDays), today);
    for (QDate from = day.addDays(1); from <= last; from = from.addMonths(1)) {
        if (!goOn())
            return failed(ErrorCode::Refused, Tr::tr("The report was stopped."));
        const QDate to = std::min(from.addMonths(1).addDays(-1), last);
        if (const auto read = openLater(Source::FinishedLater, from, to, day, *closed, take); !read)
            return read;
    }
    // Received by that day and closed after the last of those: it took longer than a hundred days.
    return last < today ? openLater(Source::SlowLater, last.addDays(1), today.addDays(1), day, *closed, take)
                        : Result<>();
}

Result<QSet<qint64>> FactStore::notSecret(QDate from, QDate to)
{
    QSet<qint64> ids;
    const auto read = prepared(Source::NotSecret).bind(beginOf(from), endOf(to)).each([&](const sql::Query &query) {
        ids.insert(query.integer(0));
    });
    return read ? Result<QSet<qint64>>(ids) : tl::unexpected(read.error());
}

Result<> FactStore::cases(QDate from, QDate to, Numbers numbers, const std::function<Result<>(const CaseFacts &)> &take)
{
    const Result<QSet<qint64>> open = numbers == Numbers::NotOfSecret ? notSecret(from, to) : QSet<qint64>();
    if (!open)
        return tl::unexpected(open.error());
    Result<> taken;
    sql::Query query = prepared(Source::Cases);
    query.bind(beginOf(from), endOf(to));
    if (auto started = query.run(); !started)
        return started;
    while (taken && query.next()) {
        if (isHandedOver(query))
            continue;
        Fact common;
        readCommon(common, query);
        int i = afterCommon;
        CaseFacts facts;
        if (numbers == Numbers::OfAll || open->contains(common.caseId))
            facts.number = query.text(i);
        ++i;
        facts.asked = query.text(i++).split(u' ', Qt::SkipEmptyParts);
        facts.anonymous = query.flag(i++);
        facts.replyWanted = query.flag(i++);
        facts.registered = dateOf(dayAt(query, i++));
        facts.answerDue = query.day(i++);
        facts.firstAnswered = dateOf(dayAt(query, i++));
        facts.closed = dateOf(dayAt(query, i++));
        facts.status = statusFrom(query.number(i++));
        facts.outcome = query.maybe<Outcome>(i++);
        facts.answeredDirectly = query.flag(i++);
        facts.standardAnswer = query.text(i++);
        facts.calendarVersion = query.number(i++);
        facts.department = m_pool.text(common.department);
        facts.type = common.type;
        facts.channel = common.channel;
        facts.area = m_pool.text(common.area);
        facts.category = m_pool.text(common.category);
        facts.process = m_pool.text(common.process);
        facts.serviceDeclaration = m_pool.text(common.serviceDeclaration);
        facts.campaign = m_pool.text(common.campaign);
        facts.language = m_pool.text(common.language);
        facts.gender = common.gender;
        facts.received = dateOf(common.day);
        facts.referred = query.maybe<ReferralGround>(groundColumn);
        taken = take(facts);
    }
    return taken ? query.finished() : taken;
}

Result<QDate> FactStore::firstDay()
{
    auto query = sql::prepare(m_db, u"SELECT min(received_at) FROM %1"_s.arg(factsOf(m_db.kind())));
    const auto found = query.first();
    if (!found)
        return tl::unexpected(found.error());
    return *found && !query.isNull(0) ? dateOf(m_days.dayOf(query.integer(0))) : QDate();
}

QStringList FactStore::statements(DatabaseKind kind)
{
    QStringList all;
    for (const Source source :
        { Source::Received, Source::Finished, Source::Answered, Source::Due, Source::DueAgain, Source::Steps,
            Source::FinishedLater, Source::SlowLater, Source::Undone, Source::StepsOfCase, Source::StepsSince })
        all.append(statementOf(source, kind));
    return all;
}

} // namespace lyhord
