#pragma once

#include "core/services/draftspool.h"

#include <QtCore/QObject>

namespace lyhord {

//! The spool of drafts for the window: says when there are more or fewer of them
class LocalDrafts : public QObject
{
    Q_OBJECT
public:
    using Entry = DraftSpool::Entry;
    explicit LocalDrafts(const QString &folder, QObject *parent = nullptr);

    [[nodiscard]] Result<> save(const SpooledDraft &draft);
    [[nodiscard]] Result<> save(
        const QString &token, const QString &kind, const QString &title, const QJsonObject &content);
    [[nodiscard]] Result<SpooledDraft> load(const QString &token) const { return m_spool.load(token); }
    [[nodiscard]] Result<QJsonObject> content(const QString &token) const;
    void remove(const QString &token); //!< for good: what it became is in the database
    void discard(const QString &token); //!< restore() brings it back
    void restore(const QString &token);
    [[nodiscard]] QList<Entry> entries() const { return m_spool.entries(); } //!< newest first
    [[nodiscard]] const QStringList &setAside() const { return m_spool.setAside(); } //!< damaged, but kept

Q_SIGNALS:
    void changed();

private:
    DraftSpool m_spool;
};

} // namespace lyhord
