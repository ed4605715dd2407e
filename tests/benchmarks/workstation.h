#pragma once

#include "core/model/clock.h"
#include "core/model/query.h"
#include "core/services/session.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QMap>
#include <QtCore/QRandomGenerator>

#include <chrono>
#include <memory>

namespace lyhord::bench {

//! A person at a workstation through the day: lists, opens, searches, registers, records answers, sends, corrects,
//! counts. What the database has acknowledged is written down before anything else is done, so that it can be asked for
//! afterwards, also of a workstation that was killed.
class Workstation
{
public:
    struct Options
    {
        QString url;
        QString login;
        QString journal; //!< file of what was acknowledged
        quint32 seed = 1;
        int restMilliseconds = 1'000; //!< on average between two operations; 0: none
        bool faults = false; //!< a database that goes away is waited for, and is no error
    };
    explicit Workstation(const Options &options);
    //! False when something went wrong that a person would have seen
    [[nodiscard]] bool workFor(std::chrono::seconds duration);

private:
    enum class Went { Well, Refused, Away };
    struct Operation
    {
        const char *name;
        int weight;
        Went (Workstation::*run)();
    };
    [[nodiscard]] static const QList<Operation> &operations();
    [[nodiscard]] const Operation &choose();
    [[nodiscard]] bool open();
    void settleRegistration();

    [[nodiscard]] Went readList();
    [[nodiscard]] Went openCase();
    [[nodiscard]] Went search();
    [[nodiscard]] Went registerCase();
    [[nodiscard]] Went recordAnswer();
    [[nodiscard]] Went sendAnswer();
    [[nodiscard]] Went countUp();
    [[nodiscard]] Went report();

    [[nodiscard]] Went judged(const Error &error);
    template <class T>
    [[nodiscard]] Went judged(const Result<T> &result)
    {
        return result ? Went::Well : judged(result.error());
    }
    [[nodiscard]] QString someCase(Queue queue);
    void note(const QString &line);

    Options m_options;
    SystemClock m_clock;
    std::unique_ptr<Session> m_session;
    QFile m_journal;
    QRandomGenerator m_random;
    QString m_openToken; //!< of a registration whose answer never came
    bool m_failed = false;
};

} // namespace lyhord::bench
