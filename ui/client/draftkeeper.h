#pragma once

#include "ui/client/localdrafts.h"

#include <QtCore/QTimer>

#include <functional>
#include <optional>

class QWidget;

namespace lyhord {

//! Keeps what is being written in the spool: two seconds after a change at the latest, and at once when its form is
//! hidden, its window is left or closed, or the program ends. Forms of editors use it by a FormDraft; directly it is
//! used where what is written is more than what stands in editors.
class DraftKeeper : public QObject
{
    Q_OBJECT
public:
    //! As it stands now, with its token. Empty content: nothing is worth keeping, and what was kept goes.
    using Look = std::function<SpooledDraft()>;
    //! form: whose hiding is watched, and while it is seen the draft counts as open; null: of none
    DraftKeeper(LocalDrafts &drafts, Look look, QWidget *form = nullptr);
    ~DraftKeeper() override;

    void begin(const QString &token); //!< it is about this draft from now on
    void changed(); //!< something was typed
    void saveNow(); //!< nothing happens when nothing has changed since
    //! It has been registered or given up: nothing more is written, and nothing is left in the spool
    void done(const QString &token);
    void stop(); //!< what was there stays in the spool, what comes is something else
    [[nodiscard]] std::optional<Error> failure() const { return m_failure; }

Q_SIGNALS:
    void saved();
    void failed(const lyhord::Error &error); //!< once, until it works again

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showOpen(bool open);

    LocalDrafts &m_drafts;
    Look m_look;
    QWidget *m_form;
    QString m_token;
    QTimer m_timer;
    bool m_dirty = false;
    std::optional<Error> m_failure;
};

} // namespace lyhord
