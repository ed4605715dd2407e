#pragma once

#include "core/model/event.h"
#include "core/model/ids.h"
#include "core/model/result.h"

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QSet>
#include <QtCore/QTimer>

namespace lyhord {

class Database;
class ChangeListener;

//! Tells what others change (storage.md 8). Lives in the thread of its database and needs an event loop there; the
//! database has to outlive it.
class ChangeFeed : public QObject
{
    Q_OBJECT

public:
    explicit ChangeFeed(Database &db, QObject *parent = nullptr);
    ~ChangeFeed() override;

    //! From now on. What has happened before is not told.
    [[nodiscard]] Result<> start();

Q_SIGNALS:
    //! Each case once, however much was done to it; one's own changes may be among them
    void changed(const QList<lyhord::CaseId> &cases);
    //! Departments, people, settings: rules have to be read again
    void directoryChanged();
    //! Whether others' changes can be seen at present
    void reachableChanged(bool reachable);

private:
    void look();
    [[nodiscard]] Result<> lookAtFile();
    [[nodiscard]] Result<> lookAtServer();
    [[nodiscard]] Result<> readEvents();
    [[nodiscard]] Result<> readDirectory();
    void tell();

    Database &m_db;
    ChangeListener *m_listener = nullptr; // on a server
    QTimer m_clock;
    QTimer m_pause; // what comes in quick succession is told together
    QSet<CaseId> m_waiting;
    EventId m_last; // what comes after it is read
    EventId m_newest; // on a server: when it was last looked at
    qint64 m_dataVersion = 0;
    QString m_revision;
    bool m_reachable = true;
};

} // namespace lyhord
