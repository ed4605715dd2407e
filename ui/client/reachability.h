#pragma once

#include "core/model/stepoutcome.h"
#include "ui/client/databasethread.h"

#include <QtCore/QDateTime>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace lyhord {

//! Whether the database can be reached. While it cannot, it is tried again by itself after growing pauses; when it is
//! back, steps whose answer was lost are settled before anybody is told.
class Reachability : public QObject
{
    Q_OBJECT
public:
    Reachability(DatabaseThread &session, std::shared_ptr<const Clock> clock, QObject *parent = nullptr);

    [[nodiscard]] bool isAway() const { return m_since.isValid(); }
    [[nodiscard]] QDateTime since() const { return m_since; } //!< UTC; invalid while it is there
    //! Somebody got this answer: it is looked at once whether the database is away. If it is not, failed() tells it on.
    void noteFailure(const Error &error);
    void lookNow();

Q_SIGNALS:
    void lost();
    void back(const QList<lyhord::StepOutcome> &settled);
    void settled(const QList<lyhord::StepOutcome> &steps); //!< was away so shortly that nobody noticed
    void failed(const lyhord::Error &error); //!< the database is there; something else was wrong

private:
    void answered(const Result<QList<StepOutcome>> &answer);

    DatabaseThread &m_session;
    std::shared_ptr<const Clock> m_clock;
    QTimer m_timer;
    QDateTime m_since;
    std::optional<Error> m_noted;
    std::chrono::milliseconds m_pause;
    bool m_asking = false;
};

} // namespace lyhord
