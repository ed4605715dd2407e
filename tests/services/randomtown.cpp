#include "tests/services/randomtown.h"

#include "core/db/database.h"
#include "core/db/transaction.h"
#include "core/services/directory.h"
#include "core/store/casestore.h"
#include "core/store/eventstore.h"
#include "core/store/stepstore.h"
#include "tests/support/postgresserver.h"
#include "tests/support/smallprofile.h"

namespace lyhord::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int hour = 3600;

LocalText swedish(const QString &text)
{
    return { { { u"sv"_s, text } } };
}

[[noreturn]] void stop(const Error &error)
{
    qFatal("%s (%s)", qPrintable(error.message), qPrintable(error.detail));
}

void hold(const Result<> &result)
{
    if (!result)
        stop(result.error());
}

//! What the town decides, on the day it does so
struct TownChange
{
    QDate on;
    std::function<Result<>(Directory &)> make;
    bool closes = false; //!< a day
};

QDateTime beginOf(const TownChange &change)
{
    return startOfLocalDay(change.on).addSecs(9 * hour);
}

TownChange closing(QDate on, QDate day)
{
    return { on,
        [day](Directory &directory) {
            return directory.addClosingDay(day, u"Stängt"_s).map([](const QList<MovedCase> &) {});
        },
        true };
}

TownChange retiring(QDate on, const QString &department, QDate last, const QString &successor)
{
    return { on, [=](Directory &directory) { return directory.retireDepartment(department, last, successor); } };
}

//! Also closing days that had been when they were added, and departments that just about exist at the end
const QList<TownChange> &townChanges()
{
    static const QList<TownChange> changes{
        closing(QDate(2023, 5, 2), QDate(2023, 5, 19)),
        closing(QDate(2024, 4, 2), QDate(2024, 5, 10)),
        closing(QDate(2025, 1, 15), QDate(2025, 1, 3)),
        closing(QDate(2025, 3, 3), QDate(2025, 5, 30)),
        closing(QDate(2026, 2, 2), QDate(2026, 1, 5)),
        retiring(QDate(2023, 12, 12), u"PARK"_s, lastOfPark, u"GATA"_s),
        retiring(QDate(2024, 12, 12), u"GATA"_s, lastOfStreets, u"SBF"_s),
        retiring(QDate(2026, 2, 3), u"BAD"_s, lastTownDay.addDays(1), u"KFF"_s),
        retiring(QDate(2026, 2, 4), u"KLK"_s, lastTownDay, u"SOC"_s),
        { QDate(2024, 3, 1),
            [](Directory &directory) {
                return directory.changeCategory({ .path = u"KFF/bad/tider"_s,
                    .name = swedish(u"Öppettider"_s),
                    .valid = { QDate(2024, 3, 1), {} } });
            } },
        { QDate(2024, 6, 3),
            [](Directory &directory) { return directory.retireCategory(u"PARK/lek"_s, lastOfPlaygrounds); } },
    };
    return changes;
}

} // namespace

// --- the town

Profile randomTownProfile()
{
    Profile profile = smallProfile();
    profile.types.append(CaseType::Question);
    for (Area &area : profile.areas)
        area.valid.from = firstAreas; // before that a case has none
    for (Department &department : profile.departments) {
        if (department.key == u"OLD")
            department.valid.to = QDate(2022, 12, 31); // nobody asks it in these years
    }
    for (const QString &key : { u"GATA"_s, u"PARK"_s, u"BAD"_s })
        profile.departments.append({ .key = key, .name = swedish(key), .mailbox = key.toLower() + u"@example.org"_s });
    for (const QString &path : { u"KFF/bad"_s, u"KFF/bad/tider"_s, u"KFF/bibliotek"_s, u"GATA/belysning"_s,
             u"GATA/belysning/park"_s, u"PARK/lek"_s, u"SOC/hemtjanst"_s })
        profile.categories.append({ .path = path, .name = swedish(path) });
    profile.processes = { { .key = u"samhalle"_s, .kind = ProcessKind::Area, .name = swedish(u"Samhälle"_s) },
        { u"gator"_s, u"samhalle"_s, ProcessKind::MainProcess, swedish(u"Gator"_s), {} },
        { u"vinter"_s, u"gator"_s, ProcessKind::SubProcess, swedish(u"Vinter"_s), {} },
        { u"ljus"_s, u"gator"_s, ProcessKind::SubProcess, swedish(u"Ljus"_s), {} },
        { .key = u"vard"_s, .kind = ProcessKind::Area, .name = swedish(u"Vård"_s) },
        { u"aldre"_s, u"vard"_s, ProcessKind::MainProcess, swedish(u"Äldre"_s), {} } };
    profile.serviceDeclarations = { { .key = u"snart"_s, .text = swedish(u"Snart"_s), .owner = u"SBF"_s },
        { .key = u"vanligt"_s, .text = swedish(u"Vänligt"_s), .owner = u"KFF"_s } };
    profile.campaigns = { { .key = u"torget"_s, .name = u"Torget"_s }, { .key = u"bussen"_s, .name = u"Bussen"_s } };
    const LocalText text = swedish(u"Så här gör vi."_s);
    for (const auto &[key, outcome] :
        { std::pair{ u"sand"_s, Outcome::NoAction }, { u"lampa"_s, Outcome::Improvement } })
        profile.standardAnswers.append({ .key = key,
            .department = u"SBF"_s,
            .title = key,
            .text = text,
            .outcome = outcome,
            .agreement = u"SBF, 2022"_s });
    return profile;
}

RandomTown::RandomTown(quint64 seed, int cases, const std::function<void(RandomTown &)> &afterStep)
    : m_dice(seed)
    , m_afterStep(afterStep)
    , m_clock(startOfLocalDay(firstTownDay))
{
    auto session = Session::initialise(onServer() ? newServerDatabase() : u"sqlite::memory:"_s, u"anna"_s, m_clock,
        { .profile = randomTownProfile() });
    if (!session)
        stop(session.error());
    m_session = std::move(*session);
    settle();
    expect(cases);
    run();
    m_clock.set(startOfLocalDay(lastTownDay).addSecs(14 * hour));
}

RandomTown::~RandomTown() = default;

QList<QDateTime> RandomTown::closingDaysAdded()
{
    QList<QDateTime> moments;
    for (const TownChange &change : townChanges()) {
        if (change.closes)
            moments.append(beginOf(change));
    }
    return moments;
}

QDate RandomTown::today() const
{
    return localDay(m_clock.now());
}

void RandomTown::settle()
{
    hold(m_session->database().setFilling(true));
    for (qsizetype i = 0; i < townChanges().size(); ++i)
        schedule(-1 - i, beginOf(townChanges().at(i)));
}

void RandomTown::expect(int cases)
{
    m_lives.resize(cases);
    for (qsizetype i = 0; i < cases; ++i)
        schedule(i, m_dice.chance(700) ? anyMoment() : strangeMoment());
}

void RandomTown::schedule(qsizetype whose, const QDateTime &at)
{
    if (localDay(at) <= lastTownDay)
        m_agenda.emplace(at.toSecsSinceEpoch(), whose);
}

void RandomTown::run()
{
    while (!m_agenda.empty()) {
        const auto [at, whose] = *m_agenda.begin();
        m_agenda.erase(m_agenda.begin());
        m_clock.set(QDateTime::fromSecsSinceEpoch(at, Qt::UTC));
        if (whose < 0)
            hold(townChanges().at(-1 - whose).make(m_session->directory()));
        else if (m_lives.at(whose).subject.number.isEmpty())
            comeIn(m_lives[whose]);
        else
            stepOf(whose);
        if (whose >= 0 && m_lives.at(whose).stepsLeft > 0)
            schedule(whose, soon(m_lives.at(whose)));
        stepIsOver();
    }
}

void RandomTown::stepIsOver()
{
    if (m_afterStep)
        m_afterStep(*this);
}

void RandomTown::dispose()
{
    CaseStore cases(m_session->database());
    EventStore events(m_session->database());
    for (const Life &life : std::as_const(m_lives)) {
        const std::optional<QDateTime> &closed = life.subject.closed;
        if (!closed || localDay(*closed) > lastTownDay.addYears(-2) || !m_dice.chance(400))
            continue;
        auto transaction = sql::Transaction::begin(m_session->database());
        if (!transaction)
            stop(transaction.error());
        const Result<Case> before = cases.byNumber(life.subject.number);
        if (!before)
            stop(before.error());
        Case after = *before;
        after.status = CaseStatus::Disposed;
        after.headline.clear();
        after.text.clear();
        after.answer.clear();
        after.submitter.name.clear();
        after.submitter.email.clear();
        after.links.clear();
        hold(StepStore(m_session->database()).forget(after.id));
        if (const auto saved = cases.save(*before, after); !saved)
            stop(saved.error());
        const Event disposed{ .caseId = after.id, .at = m_clock.now(), .by = u"anna"_s, .kind = EventKind::Disposed };
        if (const auto appended = events.append({ disposed }); !appended)
            stop(appended.error());
        hold(events.emptyDetails(after.id));
        hold(transaction->commit());
        ++m_taken[u"dispose"_s];
        stepIsOver();
    }
}

} // namespace lyhord::test
