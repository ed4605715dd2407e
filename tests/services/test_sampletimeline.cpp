#include "core/model/casejson.h"
#include "core/rules/deadlines.h"
#include "core/rules/reciprocallinks.h"
#include "tests/services/madeuptown.h"
#include "tests/services/timelinesteps.h"
#include "tests/support/testmain.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QMap>

#include <algorithm>
#include <map>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

// R100: nothing in made-up data is impossible. Each case is told by its timeline, and the rules are asked once more.
namespace {

const RuleBook &theBook()
{
    static const RuleBook book = bookOf(u"eskilstuna"_s);
    return book;
}

struct Town
{
    QList<SampleCase> cases;
    QMap<QString, Person> people;
};

//! Made once for all tests that look at it
const Town &townOf(quint64 seed)
{
    static std::map<quint64, Town> towns;
    const auto [at, isNew] = towns.try_emplace(seed);
    Town &town = at->second;
    if (!isNew)
        return town;
    SampleTown made(theBook(), seed, aFridayMorning(), 150);
    for (const Person &person : made.people())
        town.people.insert(person.login, person);
    town.people.insert(u"worker"_s,
        { .login = u"worker"_s,
            .grants = { { .role = Role::Worker, .validFrom = QDate(2020, 1, 1), .validTo = {} } } });
    town.cases = casesOf(made);
    return town;
}

//! The case as the rules leave it after all its steps, or why they do not
Result<Case> livedAgain(const SampleCase &one, const QMap<QString, Person> &people)
{
    Case subject;
    for (const TimelineStep &step : stepsOf(one.subject, one.events, one.messages)) {
        const Person by = people.value(step.by);
        const auto *draft = std::get_if<CaseDraft>(&step.what);
        const Result<Decision> change = draft ? registered(*draft, by, step.at, theBook())
                                              : decide(subject, std::get<Command>(step.what), by, step.at, theBook());
        if (!change)
            return tl::unexpected(change.error());
        const int version = subject.version;
        subject = change->after;
        subject.number = step.number;
        subject.version = version + 1;
    }
    for (const CaseLink &link : one.subject.links) { // what was linked in the other case shows here too
        if (!subject.links.contains(link)) {
            subject.links.append(link);
            ++subject.version;
        }
    }
    return subject;
}

bool isWorker(const Event &event)
{
    return event.by == "worker"_L1;
}

bool isOfficeHour(const QDateTime &moment)
{
    const QTime time = toLocal(moment).time();
    return theBook().calendar.isWorkingDay(localDay(moment)) && time >= QTime(8, 0) && time < QTime(17, 0);
}

//! Counted day by day, as a person would in the calendar
QDate tenthWorkingDayAfter(QDate day)
{
    for (int count = 0; count < 10;) {
        day = day.addDays(1);
        count += theBook().calendar.isWorkingDay(day) ? 1 : 0;
    }
    return day;
}

//! The moment from which the days of the case are counted
QDateTime countedFrom(const SampleCase &one)
{
    QDateTime from = one.subject.received;
    for (const Event &event : one.events) {
        const bool opens = event.kind == EventKind::Reopened
            || (event.kind == EventKind::NotSatisfied && event.details.contains("reopened"_L1));
        if (opens)
            from = event.at;
    }
    return from;
}

//! By which step a letter of that kind is written
QList<EventKind> causesOf(LetterKind kind)
{
    switch (kind) {
    case LetterKind::Assignment:
        return { EventKind::Assigned };
    case LetterKind::Consultation:
        return { EventKind::Consulted };
    case LetterKind::FirstReminder:
    case LetterKind::SecondReminder:
        return { EventKind::ReminderSent };
    case LetterKind::Withdrawal:
        return { EventKind::Unassigned, EventKind::AnswerSent, EventKind::Referred, EventKind::WrittenOff };
    case LetterKind::FollowUp:
        return { EventKind::FollowedUp };
    case LetterKind::NotSatisfied:
        return { EventKind::NotSatisfied };
    case LetterKind::InterimAnswer:
        return { EventKind::InterimAnswerSent };
    case LetterKind::Answer:
        return { EventKind::AnswerSent };
    case LetterKind::Referral:
    case LetterKind::HandedOver:
        return { EventKind::Referred };
    case LetterKind::WriteOffNotice:
        return { EventKind::WrittenOff };
    case LetterKind::Report:
        break;
    }
    return {};
}

bool happened(const SampleCase &one, const QList<EventKind> &kinds, const QDateTime &at)
{
    return std::ranges::any_of(
        one.events, [&](const Event &event) { return kinds.contains(event.kind) && event.at == at; });
}

} // namespace

class TestSampleTimeline : public QObject
{
    Q_OBJECT

private:
    static void addSeeds()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %d", int(seed)) << seed;
    }

private Q_SLOTS:
    void theRulesComeToTheSameCase_data() { addSeeds(); }
    void theRulesComeToTheSameCase()
    {
        QFETCH(const quint64, seed);
        const Town &town = townOf(seed);
        QCOMPARE(town.cases.size(), 150);
        for (const SampleCase &one : town.cases) {
            const Result<Case> again = livedAgain(one, town.people);
            QVERIFY2(again, qPrintable(one.subject.number + u": "_s + (again ? QString() : again.error().message)));
            QVERIFY2(*again == one.subject,
                qPrintable(one.subject.number + u" should be\n"_s
                    + QString::fromUtf8(QJsonDocument(snapshot(*again)).toJson())));
        }
    }

    void everythingHasItsTime_data() { addSeeds(); }
    void everythingHasItsTime()
    {
        QFETCH(const quint64, seed);
        const Town &town = townOf(seed);
        for (const SampleCase &one : town.cases) {
            QVERIFY(one.subject.received <= one.events.constFirst().at);
            QVERIFY(one.events.constLast().at <= aFridayMorning());
            QVERIFY(std::ranges::is_sorted(one.events, {}, &Event::at));
            for (const Event &event : one.events) {
                QVERIFY2(isWorker(event) || isOfficeHour(event.at),
                    qPrintable(one.subject.number + u' ' + toIso(event.at) + u' ' + event.by));
            }
            const QDate day = localDay(countedFrom(one));
            const CaseDeadlines &deadlines = one.subject.deadlines;
            if (one.subject.status == CaseStatus::Referred) {
                QVERIFY(!deadlines.answerDue.isValid());
                continue;
            }
            QCOMPARE(deadlines.answerDue, tenthWorkingDayAfter(day));
            QVERIFY(theBook().calendar.isWorkingDay(deadlines.firstReminder));
            QVERIFY(deadlines.answerDue < deadlines.firstReminder && deadlines.firstReminder < deadlines.secondReminder
                && deadlines.secondReminder < deadlines.writeOff);
            QVERIFY(deadlines.writeOff >= day.addMonths(3));
            QCOMPARE(deadlines, deadlinesFor(day, theBook().calendar, theBook().values));
        }
    }

    void lettersComeOfSteps_data() { addSeeds(); }
    void lettersComeOfSteps()
    {
        QFETCH(const quint64, seed);
        const Town &town = townOf(seed);
        for (const SampleCase &one : town.cases) {
            QList<qint64> marked;
            for (const Event &event : one.events) {
                if (event.kind == EventKind::Dispatched)
                    marked.append(event.details.value("message"_L1).toInteger());
            }
            for (const Message &letter : one.messages) {
                const QByteArray which = (one.subject.number + u' ' + QString(toName(letter.kind)) + u' '
                    + toIso(letter.created))
                                             .toUtf8();
                QVERIFY2(happened(one, causesOf(letter.kind), letter.created), which.constData());
                const bool hasLeft = letter.state == MessageState::Sent;
                QVERIFY2(marked.count(letter.id.value) == (hasLeft ? 1 : 0), which.constData());
                QVERIFY2(letter.sent.has_value() == hasLeft && letter.sentBy.isEmpty() != hasLeft, which.constData());
                if (!hasLeft)
                    continue;
                QVERIFY2(*letter.sent >= letter.notBefore && *letter.sent <= aFridayMorning(), which.constData());
                QVERIFY2(happened(one, { EventKind::Dispatched }, *letter.sent), which.constData());
                QVERIFY2(letter.sentBy != "worker"_L1 && town.people.contains(letter.sentBy), which.constData());
                QVERIFY2(!letter.toAddress.isEmpty(), which.constData());
            }
            const bool waits = std::ranges::any_of(one.messages,
                [](const Message &letter) { return letter.kind == LetterKind::Answer && letter.isWaiting(); });
            QVERIFY2(!waits || !one.subject.answeredAgain, qPrintable(one.subject.number));
        }
    }

    void nothingIsInAStateThatNoStepReaches_data() { addSeeds(); }
    void nothingIsInAStateThatNoStepReaches()
    {
        QFETCH(const quint64, seed);
        const Town &town = townOf(seed);
        for (const SampleCase &one : town.cases) {
            const Case &subject = one.subject;
            QVERIFY(subject.status != CaseStatus::Disposed); // no step does that yet
            const bool isOver = subject.status == CaseStatus::Closed || subject.status == CaseStatus::WrittenOff;
            QCOMPARE(subject.closed.has_value(), isOver);
            QCOMPARE(subject.outcome.has_value(), isOver);
            QCOMPARE(subject.outcome == Outcome::NotAnswered, subject.status == CaseStatus::WrittenOff);
            for (const CaseLink &link : subject.links) {
                const auto other = std::ranges::find_if(
                    town.cases, [&](const SampleCase &there) { return there.subject.number == link.number; });
                QVERIFY(other != town.cases.end());
                QVERIFY2(other->subject.links.contains(*linkBack(link, subject.number)), qPrintable(subject.number));
            }
        }
    }
};

LYHORD_TEST(TestSampleTimeline)
#include "test_sampletimeline.moc"
