#pragma once

#include "core/model/clock.h"
#include "core/model/profile.h"
#include "core/rules/lifecycle.h"
#include "core/sample/sampledice.h"
#include "core/services/session.h"

#include <QtCore/QMap>
#include <QtCore/QStringList>

#include <functional>
#include <map>
#include <memory>

namespace lyhord::test {

inline const QDate firstTownDay(2023, 1, 1);
inline const QDate lastTownDay(2026, 2, 20);
inline const QDate firstAreas(2023, 7, 1); //!< before that a case has none
inline const QDate lastOfPark(2023, 12, 31); //!< then GATA took over
inline const QDate lastOfStreets(2024, 12, 31); //!< then SBF took over from GATA
inline const QDate lastOfPlaygrounds(2024, 6, 30); //!< as a category

//! A municipality in which everything happens that can happen to a case, at the moments that are easiest to count
//! wrongly. Each step goes through the services at its own time, in order of time, from 2023-01-01 to 2026-02-20; the
//! same seed gives the same town. In memory, or a new database on the server.
class RandomTown
{
public:
    //! afterStep: called after each step that was tried, in the constructor and when it disposes
    RandomTown(quint64 seed, int cases, const std::function<void(RandomTown &)> &afterStep = {});
    ~RandomTown();
    RandomTown(const RandomTown &) = delete;
    RandomTown &operator=(const RandomTown &) = delete;

    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] FixedClock &clock() { return m_clock; }
    //! Much of what ended more than two years ago loses its content. No service does that yet: what it will leave is
    //! written here.
    void dispose();
    //! When each closing day came into force
    [[nodiscard]] static QList<QDateTime> closingDaysAdded();
    //! How often each step was taken, by name
    [[nodiscard]] const QMap<QString, int> &taken() const { return m_taken; }
    //! How often each was refused: some have to be, as what is tried is drawn blindly
    [[nodiscard]] const QMap<QString, int> &refused() const { return m_refused; }

private:
    struct Life
    {
        Case subject; //!< as its last step left it
        int stepsLeft = 0;
    };
    void settle();
    void expect(int cases);
    void run();
    void comeIn(Life &life);
    void stepOf(qsizetype whose);
    void schedule(qsizetype whose, const QDateTime &at);
    [[nodiscard]] QDate today() const;

    [[nodiscard]] CaseDraft draft();
    [[nodiscard]] Submitter submitter();
    [[nodiscard]] QString category();
    [[nodiscard]] QStringList someDepartments();
    [[nodiscard]] Correct correction(const Case &subject);
    [[nodiscard]] WorkingCalendar calendar()
    {
        const Result<RuleBook> book = m_session->ruleBook();
        if (!book)
            qFatal("%s", qPrintable(book.error().message));
        return book->calendar;
    }
    [[nodiscard]] Outcome outcome() { return m_dice.chance(400) ? Outcome::Improvement : Outcome::NoAction; }

    [[nodiscard]] QDateTime anyMoment();
    [[nodiscard]] QDateTime strangeMoment();
    [[nodiscard]] QDateTime receivedAt();
    [[nodiscard]] QDateTime soon(const Life &life);

    void take(const QString &name, Life &life, const Command &command);
    void remember(const QString &name, Life &life, const Result<Case> &result);
    void undo(Life &life);
    void split(Life &life);
    void registeredStep(Life &life);
    void consultingStep(Life &life);
    void awaitingStep(Life &life);
    void endedStep(Life &life);
    void anyStep(Life &life);
    void finish(Life &life);
    void remind(Life &life);
    void send(Life &life);
    void dispatch(Life &life);
    void refer(Life &life);

    void stepIsOver();

    SampleDice m_dice;
    std::function<void(RandomTown &)> m_afterStep;
    FixedClock m_clock;
    std::unique_ptr<Session> m_session;
    QList<Life> m_lives;
    std::multimap<qint64, qsizetype> m_agenda; //!< by second: whose turn it is; below zero the town's own
    QMap<QString, int> m_taken;
    QMap<QString, int> m_refused;
};

//! The town's departments, processes, campaigns and the rest
[[nodiscard]] Profile randomTownProfile();

} // namespace lyhord::test
