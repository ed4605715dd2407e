#pragma once

#include "core/services/workerround.h"

#include <QtCore/QObject>

#include <memory>

namespace lyhord {

class DatabaseThread;

//! A worker's rounds on a workstation: step by step in the background lane, so that a person waits for one step at
//! most. Reports are laid out on a thread of their own. A round that ends with the program gives its lease back.
class WorkerRounds : public QObject
{
    Q_OBJECT
public:
    //! The thread's last job is this object's: the thread has to be there when it is made, not when it goes
    explicit WorkerRounds(DatabaseThread &thread, QObject *parent = nullptr);
    //! Not while one is on its way
    void begin();

Q_SIGNALS:
    void finished(const lyhord::Result<lyhord::WorkDone> &done);

private:
    void goOn(const std::shared_ptr<WorkerRound> &round);
    void layOut(const std::shared_ptr<WorkerRound> &round);
    void end(const Result<WorkDone> &done);

    DatabaseThread &m_thread;
    QString m_holder; //!< under which this workstation does what is due
    std::shared_ptr<bool> m_mayHaveLease; //!< for the database thread only
    bool m_isAtWork = false;
};

} // namespace lyhord
