#pragma once

#include "core/model/onlooker.h"
#include "core/model/result.h"

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace lyhord {

class DatabaseThread;

//! Tells the others which case is open here, once it has been for a moment, and knows who else has it
class PresenceWatch : public QObject
{
    Q_OBJECT
public:
    explicit PresenceWatch(DatabaseThread &session, QObject *parent = nullptr);

    void see(const QString &number); //!< the case before the person; empty: none
    void lookAgain(); //!< somebody may have come or gone
    [[nodiscard]] const QString &number() const { return m_number; }
    [[nodiscard]] const QList<Onlooker> &others() const { return m_others; }

Q_SIGNALS:
    void othersChanged();

private:
    void renew();
    void show(const Result<QList<Onlooker>> &others);

    DatabaseThread &m_session;
    QString m_number;
    QList<Onlooker> m_others;
    QTimer m_settled; //!< passing by with the arrow keys is not having it open
    QTimer m_renew;
    quint64 m_generation = 0;
};

} // namespace lyhord
