#pragma once

#include "core/model/result.h"
#include "core/services/handingon.h"
#include "core/services/reminders.h"
#include "core/services/reportcalendar.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <chrono>
#include <memory>

namespace lyhord {

class Session;

struct WorkDone
{
    QString heldBy; //!< another worker is at work, and nothing was done here; empty: the work was done
    CasesHandedOn handedOn; //!< from departments that exist no more (R98)
    RemindersDone reminders;
    ReportsDone reports;
    int summed = 0; //!< past months that were added up
    int erased = 0; //!< discarded inbox items whose time has passed
    QList<Error> failed; //!< kinds of work that could not be gone through
    friend bool operator==(const WorkDone &, const WorkDone &) = default;
};

//! What is due at one moment, in steps, so that others get their turn between them: one case handed on, one reminded
//! of, one report, one month. Wherever it ends, what was done stays, and the next round goes on from there. Between two
//! steps a report is laid out, which needs no database.
class WorkerRound
{
public:
    //! After this long without a sign of life another worker takes over
    static constexpr std::chrono::seconds leaseTime{ 45 };

    //! NotPermitted unless the person may do what is due. While another worker is at work little is done here. holder:
    //! which worker this is, unlike any other's.
    [[nodiscard]] static Result<std::unique_ptr<WorkerRound>> begin(Session &session, const QString &holder);
    //! Lets another one work at once
    [[nodiscard]] static Result<> leave(Session &session, const QString &holder);
    ~WorkerRound();

    //! False when nothing is left. A kind of work that fails is logged and the others go on; an error, when the
    //! database is out of reach, ends the round.
    [[nodiscard]] Result<bool> step(Session &session);
    //! The last step has made a report: layOut() is to be called before the next one
    [[nodiscard]] bool hasReport() const;
    //! In any thread
    void layOut();
    [[nodiscard]] const WorkDone &done() const;

    WorkerRound(const WorkerRound &) = delete;
    WorkerRound &operator=(const WorkerRound &) = delete;

private:
    WorkerRound();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lyhord
