#pragma once

#include "core/drafts/draftspool.h"

#include <QtCore/QObject>
#include <QtCore/QSet>

#include <memory>

namespace lyhord {

class KeyStore;

//! The spool of drafts for the window: says when there are more or fewer of them
class LocalDrafts : public QObject
{
    Q_OBJECT
public:
    using Entry = DraftSpool::Entry;
    //! store: for the key that seals them; none where a file is to keep it
    explicit LocalDrafts(const QString &folder, const std::shared_ptr<KeyStore> &store = {}, QObject *parent = nullptr);

    [[nodiscard]] Result<> save(const SpooledDraft &draft);
    [[nodiscard]] Result<SpooledDraft> load(const QString &token) const { return m_spool.load(token); }
    void remove(const QString &token); //!< for good: what it became is in the database
    void discard(const QString &token); //!< restore() brings it back
    void restore(const QString &token);
    //! What was written has become a step: it is no draft any more, until takeBack() makes it one again
    void use(const QString &token);
    //! The step has been taken back; where something newer is being written in the same form, that stays. Until
    //! something is written in its form it is no work left unfinished, and with the program's next start it is gone.
    void takeBack(const QString &token);
    [[nodiscard]] QList<Entry> entries() const { return m_spool.entries(); } //!< newest first
    [[nodiscard]] QList<Entry> waiting() const; //!< those of entries() that nobody is writing just now
    [[nodiscard]] const DraftKeys &keys() const { return *m_keys; }
    //! Those that cannot be read before the keyring is open
    [[nodiscard]] qsizetype locked() const { return m_spool.locked(); }
    void askForKeysAgain() { m_keys->askAgain(); }
    void putLockedAside() { m_spool.putLockedAside(); }
    //! It is being written on a page that is seen
    void setOpen(const QString &token, bool open);
    [[nodiscard]] bool isOpen(const QString &token) const { return m_open.contains(token); }
    //! It was written since the program was started
    [[nodiscard]] bool isFromNow(const QString &token) const { return m_written.contains(token); }
    [[nodiscard]] const QStringList &setAside() const { return m_spool.setAside(); } //!< damaged, but kept

Q_SIGNALS:
    void changed(); //!< there are more or fewer, or one was written again, opened or left
    void keysChanged(); //!< the keyring has answered, or the key lies elsewhere
    void discarded(const QString &token);
    void restored(const QString &token);
    //! Something could not be kept; said once, until it works again
    void failed(const lyhord::Error &error);

private:
    void forgetUndone(const QDateTime &until);
    void lookAgain();

    std::shared_ptr<DraftKeys> m_keys;
    DraftSpool m_spool;
    QDateTime m_started;
    QSet<QString> m_open;
    QSet<QString> m_written;
};

} // namespace lyhord
