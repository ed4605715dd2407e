#pragma once

#include "core/model/changenotice.h"
#include "core/model/ids.h"
#include "core/model/result.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace lyhord {

class ChangeListener;
class Database;

//! Tells what others change (storage.md 8). Lives in the thread of its database and needs an event loop there; the
//! database has to outlive it. That somebody has read a secret case is not told: its readers would wake each other.
class ChangeFeed : public QObject
{
    Q_OBJECT

public:
    explicit ChangeFeed(Database &db, QObject *parent = nullptr);
    ~ChangeFeed() override;

    static constexpr int mostNamed = 50; //!< cases in one announcement

    //! From now on. What has happened before is not told.
    [[nodiscard]] Result<> start();
    //! At once, not only when the time has come. What cannot be read now is read the next time.
    void look();

Q_SIGNALS:
    //! Each case once, however much was done to it. From a server one's own changes may be among them.
    void changed(const lyhord::ChangeNotice &changes);
    //! Whether others' changes can be seen at present
    void reachableChanged(bool reachable);

private:
    struct Mark //!< what the last look saw
    {
        EventId event;
        QString directory;
        QString inbox;
        QString outbox;
    };
    [[nodiscard]] Result<> lookAtFile();
    [[nodiscard]] Result<> lookAtServer();
    [[nodiscard]] Result<> tellWhatIsNew(bool presence);
    [[nodiscard]] Result<Mark> markNow();
    [[nodiscard]] Result<ChangeNotice> between(const Mark &before, const Mark &now);

    Database &m_db;
    ChangeListener *m_listener = nullptr; // on a server
    QTimer m_clock;
    QTimer m_soon; // what comes in quick succession is told together
    Mark m_mark;
    qint64 m_dataVersion = 0;
    bool m_presence = false; // on a server: somebody has come or gone
    bool m_reachable = true;
};

} // namespace lyhord
