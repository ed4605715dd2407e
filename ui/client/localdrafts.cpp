#include "ui/client/localdrafts.h"

#include "core/drafts/undonedraft.h"
#include "core/model/clock.h"

namespace lyhord {
namespace {
constexpr qint64 daysDiscardedStay = 7;
}

LocalDrafts::LocalDrafts(const QString &folder, const std::shared_ptr<KeyStore> &store, QObject *parent)
    : QObject(parent)
    , m_keys(std::make_shared<DraftKeys>(DraftSpool::keyFileOf(folder), store))
    , m_spool(folder, m_keys)
    , m_started(SystemClock().now())
{
    connect(m_keys.get(), &DraftKeys::changed, this, &LocalDrafts::lookAgain);
    m_spool.forgetDiscarded(SystemClock().now().addDays(-daysDiscardedStay));
    forgetUndone(m_started);
}

//! What was undone before the program was started is not begun by anybody
void LocalDrafts::forgetUndone(const QDateTime &until)
{
    const QList<Entry> all = entries();
    for (const Entry &entry : all) {
        if (entry.isOfUndoneStep && entry.changed <= until)
            m_spool.remove(entry.token);
    }
}

//! The keyring has answered
void LocalDrafts::lookAgain()
{
    const QStringList back = m_spool.takeInAgain();
    forgetUndone(m_started.addMSecs(-1)); // what was taken back since is this start's
    for (const QString &token : back)
        Q_EMIT restored(token);
    Q_EMIT changed();
    Q_EMIT keysChanged();
}

Result<> LocalDrafts::save(const SpooledDraft &draft)
{
    const Result<> saved = m_spool.save(draft);
    if (!saved)
        return saved;
    m_written.insert(draft.token);
    Q_EMIT changed();
    return saved;
}

QList<LocalDrafts::Entry> LocalDrafts::waiting() const
{
    QList<Entry> all = entries();
    all.removeIf([this](const Entry &entry) { return m_open.contains(entry.token); });
    return all;
}

void LocalDrafts::setOpen(const QString &token, bool open)
{
    if (open == m_open.contains(token))
        return;
    if (open)
        m_open.insert(token);
    else
        m_open.remove(token);
    Q_EMIT changed();
}

void LocalDrafts::remove(const QString &token)
{
    if (m_spool.remove(token))
        Q_EMIT changed();
}

void LocalDrafts::discard(const QString &token)
{
    if (!m_spool.discard(token))
        return;
    Q_EMIT discarded(token);
    Q_EMIT changed();
}

void LocalDrafts::restore(const QString &token)
{
    if (!m_spool.restore(token))
        return;
    Q_EMIT restored(token);
    Q_EMIT changed();
}

void LocalDrafts::use(const QString &token)
{
    if (!m_spool.discard(token))
        m_spool.forget(token); // nothing was written for this step, and what belonged to another is not its words
    Q_EMIT changed();
}

void LocalDrafts::takeBack(const QString &token)
{
    if (m_spool.load(token))
        return;
    restore(token);
    if (Result<SpooledDraft> back = m_spool.load(token)) {
        back->content.insert(undonedraft::key, true);
        if (const auto saved = m_spool.save(*back); !saved)
            Q_EMIT failed(saved.error());
        Q_EMIT changed();
    }
}

} // namespace lyhord
