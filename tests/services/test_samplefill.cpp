#include "core/db/database.h"
#include "core/model/casejson.h"
#include "core/sample/samplefill.h"
#include "core/services/caseservice.h"
#include "core/services/directory.h"
#include "core/services/outbox.h"
#include "core/services/reminders.h"
#include "core/services/reports.h"
#include "core/services/session.h"
#include "core/store/casestore.h"
#include "core/store/eventstore.h"
#include "core/store/outboxstore.h"
#include "tests/services/madeuptown.h"
#include "tests/services/timelinesteps.h"
#include "tests/support/testmain.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QMap>
#include <QtCore/QTemporaryDir>

#include <algorithm>
#include <map>
#include <memory>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

template <class T>
T sound(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(*result);
}

QString fileIn(const QTemporaryDir &folder, const QString &name)
{
    return u"sqlite:"_s + folder.filePath(name);
}

//! A case with all that is stored of it
struct StoredCase
{
    Case subject;
    QList<Event> events;
    QList<Message> letters;
};

//! By number
std::map<QString, StoredCase> storedIn(Session &session)
{
    std::map<QString, StoredCase> stored;
    CaseStore cases(session.database());
    EventStore events(session.database());
    OutboxStore outbox(session.database());
    for (const Event &event : sound(events.after({}, 100'000))) {
        if (event.kind != EventKind::Registered)
            continue;
        StoredCase one;
        one.subject = sound(cases.byId(event.caseId));
        for (Assignment &asked : one.subject.assignments)
            asked.id = {}; // each database counts its own
        one.events = sound(events.ofCase(event.caseId));
        one.letters = sound(outbox.ofCase(event.caseId, AccessScope::all()));
        stored.emplace(one.subject.number, one);
    }
    return stored;
}

//! Which of its case's letters a timeline or a list means, whatever ids they have
qsizetype placeOf(const QList<Message> &letters, MessageId id)
{
    return std::ranges::find(letters, id, &Message::id) - letters.begin();
}

QString inWords(const StoredCase &one)
{
    QString words = QString::fromUtf8(QJsonDocument(snapshot(one.subject)).toJson());
    for (const Event &event : one.events) {
        QJsonObject details = event.details;
        if (event.kind == EventKind::Dispatched) {
            const MessageId id{ details.value("message"_L1).toInteger() };
            details.insert(u"message"_s, placeOf(one.letters, id));
        }
        words += u"\n%1 %2 %3 %4"_s.arg(toIso(event.at), event.by, QString(toName(event.kind)),
            QString::fromUtf8(QJsonDocument(details).toJson(QJsonDocument::Compact)));
    }
    for (const Message &letter : one.letters) {
        words += u"\n%1 %2 %3 to %4, %5 (%6) written %7, to leave %8, left %9 by "_s.arg(QString(toName(letter.state)),
            QString(toName(letter.kind)), QString(toName(letter.by)), letter.toName, letter.toAddress,
            letter.department, toIso(letter.created), toIso(letter.notBefore),
            letter.sent ? toIso(*letter.sent) : u"not"_s);
        words += letter.sentBy + u'\n' + letter.language + u'\n' + letter.letter.subject + u'\n' + letter.letter.body
            + u'\n' + letter.failure;
    }
    return words;
}

//! Where two histories part
QString differenceBetween(const QString &one, const QString &other)
{
    const QStringList lines = one.split(u'\n');
    const QStringList others = other.split(u'\n');
    const auto [at, there] = std::mismatch(lines.begin(), lines.end(), others.begin(), others.end());
    return (at == lines.end() ? u"the end"_s : *at) + u"  <>  "_s + (there == others.end() ? u"the end"_s : *there);
}

//! The same municipality, in which everybody does at the workplace, step by step and at the time, what the timelines of
//! a made-up one tell
class SlowTown
{
public:
    SlowTown(const QString &url, const Profile &profile, const QDateTime &begins)
        : m_url(url)
        , m_clock(begins)
        , m_session(sound(Session::initialise(url, u"anna"_s, m_clock, { .profile = profile })))
    {
    }

    [[nodiscard]] Session &session() { return *m_session; }

    void employ(const QList<Person> &people)
    {
        for (const Person &person : people) {
            if (const auto added = m_session->directory().addPerson(person); !added)
                qFatal("%s: %s", qPrintable(person.login), qPrintable(added.error().message));
        }
    }

    //! steps: in order of time
    void liveThrough(const QList<TimelineStep> &steps, const QDateTime &until)
    {
        m_nextRound = momentFromIso(localDay(m_clock.now()).toString(Qt::ISODate) + u"T06:30"_s);
        for (const TimelineStep &step : steps) {
            comeTo(step.at);
            const auto *command = std::get_if<Command>(&step.what);
            if (command && std::holds_alternative<Remind>(*command)) // comes by itself
                continue;
            take(step);
        }
        comeTo(until);
    }

private:
    //! Every morning what is due goes out by itself
    void comeTo(const QDateTime &moment)
    {
        for (; m_nextRound <= moment;
             m_nextRound = momentFromIso(localDay(m_nextRound).addDays(1).toString(Qt::ISODate) + u"T06:30"_s)) {
            m_clock.set(m_nextRound);
            const RemindersDone done = sound(m_session->reminders().runDue());
            if (!done.failed.isEmpty())
                qFatal("%s", qPrintable(done.failed.constFirst()));
        }
        m_clock.set(moment);
    }

    void take(const TimelineStep &step)
    {
        Session &workplace = workplaceOf(step.by);
        const Result<> taken = [&]() -> Result<> {
            if (const auto *draft = std::get_if<CaseDraft>(&step.what))
                return workplace.cases().registerCase(*draft).map([](const Case &) {});
            if (const MarkDispatched *marks = step.marks())
                return workplace.outbox().markDispatched({ waiting(step.number, marks->letter) }).map([](const auto &) {
                });
            return workplace.cases().apply(step.number, std::get<Command>(step.what)).map([](const Case &) {});
        }();
        if (!taken)
            qFatal("%s by %s: %s", qPrintable(step.number), qPrintable(step.by), qPrintable(taken.error().message));
    }

    MessageId waiting(const QString &number, const Message &like)
    {
        const Case subject = sound(CaseStore(m_session->database()).byNumber(number));
        for (const Message &letter : sound(OutboxStore(m_session->database()).ofCase(subject.id, AccessScope::all()))) {
            if (letter.isWaiting() && letter.kind == like.kind && letter.department == like.department
                && letter.created == like.created)
                return letter.id;
        }
        return {};
    }

    Session &workplaceOf(const QString &login)
    {
        auto &there = m_workplaces[login];
        if (!there)
            there = sound(Session::open(m_url, login, m_clock));
        return *there;
    }

    QString m_url;
    FixedClock m_clock;
    std::unique_ptr<Session> m_session;
    std::map<QString, std::unique_ptr<Session>> m_workplaces;
    QDateTime m_nextRound;
};

QMap<Queue, qint64> queuesOf(Session &session)
{
    QMap<Queue, qint64> queues = sound(session.cases().counts()).queues;
    queues.remove(Queue::Inbox);
    return queues;
}

Report yearly(Session &session, int year)
{
    ReportRequest request;
    request.period = { QString::number(year), QDate(year, 1, 1), QDate(year, 12, 31) };
    request.split = SplitBy::Department;
    return sound(session.reports().make(request));
}

bool hasFigure(const ReportRow &row)
{
    return std::ranges::any_of(row.cells, [](const ReportCell &cell) {
        const auto *count = std::get_if<qint64>(&cell.value);
        return (count && *count > 0) || std::holds_alternative<QString>(cell.value);
    });
}

//! The tables of a year's report in which nothing is to be seen, or only one of several things that are compared
QStringList emptyTables(SplitBy split, int year, Session &session)
{
    ReportRequest request;
    request.period = { QString::number(year), QDate(year, 1, 1), QDate(year, 12, 31) };
    request.split = split;
    QStringList empty;
    for (const ReportTable &table : sound(session.reports().make(request)).tables) {
        const auto filled = std::ranges::count_if(
            table.rows, [](const ReportRow &row) { return !row.isSum && !row.key.isEmpty() && hasFigure(row); });
        const bool compares = table.key == "split"_L1;
        if (table.key == "risers"_L1 && year == 2024) // R104: of the year before only a part is there
            continue;
        if (std::ranges::none_of(table.rows, hasFigure) || (compares && filled < 2))
            empty.append(u"%1 of %2 by %3"_s.arg(table.key).arg(year).arg(toName(split)));
    }
    return empty;
}

} // namespace

class TestSampleFill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatTheStepsOfStaffMake_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<quint64>("seed");
        QTest::newRow("eskilstuna") << u"eskilstuna"_s << quint64(1);
        QTest::newRow("eskilstuna, other cases") << u"eskilstuna"_s << quint64(2);
        QTest::newRow("boras") << u"boras"_s << quint64(3);
    }
    void isWhatTheStepsOfStaffMake()
    {
        QFETCH(const QString, profile);
        QFETCH(const quint64, seed);
        constexpr qint64 cases = 60;
        const QTemporaryDir folder;
        const Profile settings = sound(builtInProfile(profile));
        const FixedClock today(aFridayMorning());
        const auto made = sound(initialiseWithSample(
            fileIn(folder, u"made.db"_s), u"anna"_s, today, { .profile = settings }, { .cases = cases, .seed = seed }));
        const std::map<QString, StoredCase> told = storedIn(*made);
        QCOMPARE(qint64(told.size()), cases);

        QList<TimelineStep> steps;
        for (const auto &[number, one] : told)
            steps += stepsOf(one.subject, one.events, one.letters);
        std::ranges::stable_sort(steps, {}, &TimelineStep::at);
        SlowTown slow(fileIn(folder, u"slow.db"_s), settings, steps.constFirst().at.addDays(-1));
        slow.employ(SampleTown(sound(made->ruleBook()), seed, aFridayMorning(), cases).people());
        slow.liveThrough(steps, aFridayMorning());

        const std::map<QString, StoredCase> lived = storedIn(slow.session());
        QCOMPARE(lived.size(), told.size());
        for (const auto &[number, one] : told) {
            const auto other = lived.find(number);
            QVERIFY2(other != lived.end(), qPrintable(number));
            const QString words = inWords(one);
            const QString otherWords = inWords(other->second);
            QVERIFY2(words == otherWords, qPrintable(number + u": "_s + differenceBetween(words, otherWords)));
        }
        QCOMPARE(queuesOf(*made), queuesOf(slow.session()));
        for (const int year : { 2023, 2024, 2025, 2026 })
            QVERIFY2(yearly(*made, year) == yearly(slow.session(), year), qPrintable(QString::number(year)));
    }

    void everyQueueReportAndYearHasSomething_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<quint64>("seed");
        QTest::addColumn<qint64>("cases");
        QTest::newRow("eskilstuna 300") << u"eskilstuna"_s << quint64(1) << qint64(300);
        QTest::newRow("eskilstuna 300, other cases") << u"eskilstuna"_s << quint64(2) << qint64(300);
        QTest::newRow("boras 300") << u"boras"_s << quint64(1) << qint64(300);
        QTest::newRow("eskilstuna 1500") << u"eskilstuna"_s << quint64(7) << qint64(1500);
    }
    void everyQueueReportAndYearHasSomething()
    {
        QFETCH(const QString, profile);
        QFETCH(const quint64, seed);
        QFETCH(const qint64, cases);
        const QTemporaryDir folder;
        const FixedClock today(aFridayMorning());
        const QString url = fileIn(folder, u"made.db"_s);
        const auto made = sound(initialiseWithSample(
            url, u"anna"_s, today, { .profile = sound(builtInProfile(profile)) }, { .cases = cases, .seed = seed }));
        const QMap<Queue, qint64> queues = sound(made->cases().counts()).queues;
        for (const auto &[queue, name] : EnumNames<Queue>::all) {
            if (queue == Queue::NoOwner || queue == Queue::ChiefLegalOfficer) // should be empty; hers alone
                continue;
            QVERIFY2(queues.value(queue) > 0, QByteArray(name.data(), name.size()).constData());
        }
        const auto hers = sound(Session::open(url, u"chefsjurist"_s, today));
        QVERIFY(sound(hers->cases().counts()).queues.value(Queue::ChiefLegalOfficer) > 0);
        QStringList empty;
        for (const auto &[split, name] : EnumNames<SplitBy>::all) {
            const bool isOffered = split != SplitBy::Campaign // no profile has one
                && (split != SplitBy::ServiceDeclaration || profile == "eskilstuna"_L1);
            for (const int year : { 2024, 2025 })
                empty += isOffered ? emptyTables(split, year, *made) : QStringList();
        }
        QVERIFY2(empty.isEmpty(), qPrintable(empty.join(u", "_s)));
        const CheckReport checked = sound(made->check());
        QVERIFY2(checked.problems.isEmpty(), qPrintable(checked.problems.join(u"; "_s)));
    }
};

LYHORD_TEST(TestSampleFill)
#include "test_samplefill.moc"
