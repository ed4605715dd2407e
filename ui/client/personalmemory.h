#pragma once

#include "core/model/result.h"

#include <QtCore/QMap>
#include <QtCore/QObject>
#include <QtCore/QSet>
#include <QtCore/QString>
#include <QtCore/QTimer>

namespace lyhord {

class DatabaseThread;

inline const QString signatureKey = QStringLiteral("signature"); //!< stands below the answers the person writes

//! What the person has arranged for themselves, kept in the database so that it follows them to every workstation: at
//! hand at once, written a moment after it was changed
class PersonalMemory : public QObject
{
    Q_OBJECT
public:
    explicit PersonalMemory(DatabaseThread &session, QObject *parent = nullptr);
    ~PersonalMemory() override; //!< writes what waits

    void load();
    [[nodiscard]] QString value(const QString &key) const { return m_values.value(key); }
    void setValue(const QString &key, const QString &value); //!< an empty one is forgotten

Q_SIGNALS:
    void loaded();
    void changed(const QString &key); //!< by setValue()
    void written(const QString &key); //!< it is in the database
    void failed(const lyhord::Error &error);

private:
    void write();

    DatabaseThread &m_session;
    QMap<QString, QString> m_values;
    QSet<QString> m_unwritten;
    QTimer m_soon;
};

} // namespace lyhord
