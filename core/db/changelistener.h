#pragma once

#include "core/model/result.h"

#include <QtCore/QObject>
#include <QtCore/QString>

namespace lyhord {

//! A server's notices, on a connection of its own: one that waits must never be inside a transaction
class ChangeListener : public QObject
{
    Q_OBJECT

public:
    explicit ChangeListener(const QString &url, QObject *parent = nullptr);
    ~ChangeListener() override;

    [[nodiscard]] Result<> listen();
    //! A lost connection says nothing of it: asked every few seconds
    [[nodiscard]] bool isListening() const;

Q_SIGNALS:
    void heard(); //!< something has happened to a case
    void heardOfPresence(); //!< somebody has opened or left a case

private:
    void close();
    QString m_url;
    QString m_name;
};

} // namespace lyhord
