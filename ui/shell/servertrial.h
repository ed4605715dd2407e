#pragma once

#include "ui/client/databasethread.h"

#include <QtCore/QObject>

#include <atomic>
#include <memory>

namespace lyhord {

//! Tries a connection out in the background: connects, logs in and looks whether the person may work there
class ServerTrial : public QObject
{
    Q_OBJECT
public:
    explicit ServerTrial(QObject *parent = nullptr);
    ~ServerTrial() override;

    void start(const SessionParameters &place); //!< instead of the one that runs
    void stop(); //!< nothing is told of it any more
    [[nodiscard]] bool isRunning() const { return m_goOn != nullptr; }

Q_SIGNALS:
    void worked(const lyhord::Person &person);
    void failed(const lyhord::Error &error);

private:
    std::shared_ptr<std::atomic<bool>> m_goOn;
};

} // namespace lyhord
