#pragma once

#include "core/services/registrationdraft.h"
#include "ui/common/localdrafts.h"

#include <QtCore/QTimer>

#include <functional>
#include <optional>

namespace lyhord {

//! Keeps what is being written in the spool: two seconds after a change at the latest, and at once when it matters
class DraftKeeper : public QObject
{
    Q_OBJECT
public:
    using Look = std::function<RegistrationDraft()>;
    DraftKeeper(LocalDrafts &drafts, Look look, QObject *parent = nullptr);

    void changed(); //!< something was typed
    void saveNow(); //!< nothing happens when nothing has changed since
    //! It has been registered or given up: nothing more is written, and nothing is left in the spool
    void done(const QString &token);
    void stop(); //!< what was there stays in the spool, what comes is something else
    [[nodiscard]] std::optional<Error> failure() const { return m_failure; }

Q_SIGNALS:
    void saved();
    void failed(const lyhord::Error &error); //!< once, until it works again

private:
    LocalDrafts &m_drafts;
    Look m_look;
    QTimer m_timer;
    bool m_dirty = false;
    std::optional<Error> m_failure;
};

} // namespace lyhord
