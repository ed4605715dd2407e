#pragma once

#include "core/drafts/draftkeys.h"
#include "core/model/inbox.h"
#include "core/model/result.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QSet>
#include <QtCore/QString>

#include <memory>
#include <optional>

namespace lyhord {

//! What somebody has begun to write and not yet saved
struct SpooledDraft
{
    QString token; //!< letters, digits, hyphens; the registration's own token
    QString kind; //!< "registration", "answer" …
    QString about = {}; //!< what it is written for: a case's number, an inbox item's id; empty: for nothing that is
                        //!< there
    QString title; //!< its first words, for a list
    QDateTime changed; //!< UTC; set by the spool
    QJsonObject content;
    QList<AttachedFile> files; //!< copies: the originals may be gone tomorrow
    friend bool operator==(const SpooledDraft &, const SpooledDraft &) = default;
};

//! A folder of drafts on this computer, sealed for its owner: one file each, whole or not there, so that it survives a
//! crash in the middle of writing. Needs no database.
class DraftSpool
{
public:
    struct Entry
    {
        QString token;
        QString kind;
        QString about;
        QString title;
        QDateTime changed; //!< UTC
        bool isOfUndoneStep = false;
        friend bool operator==(const Entry &, const Entry &) = default;
    };
    //! Seals what an earlier version left open, and puts aside what cannot be read. keys: none where the file beside
    //! the folder keeps the key.
    explicit DraftSpool(const QString &folder, std::shared_ptr<DraftKeys> keys = {});

    //! One folder for each database and person
    [[nodiscard]] static QString folderFor(const QString &databaseUrl, const QString &login);
    //! Where the key of a folder's drafts lies while it lies in a file
    [[nodiscard]] static QString keyFileOf(const QString &folder);
    //! After more keys have come: as at the start. Those that were asked for in vain before and can be loaded now.
    QStringList takeInAgain();

    //! Writes over nothing that cannot be read for want of its key
    [[nodiscard]] Result<> save(const SpooledDraft &draft);
    [[nodiscard]] Result<SpooledDraft> load(const QString &token) const;
    [[nodiscard]] QList<Entry> entries() const; //!< newest first; files that cannot be read are left alone and out
    //! How many cannot be read before their key is there
    [[nodiscard]] qsizetype locked() const;
    //! Nobody waits for them any more: kept where damaged ones are
    void putLockedAside();
    //! Where drafts were put that were found damaged; nothing is deleted
    [[nodiscard]] const QStringList &setAside() const { return m_setAside; }
    //! Out of the list, but restore() brings it back; false: it was not there
    bool discard(const QString &token);
    bool restore(const QString &token);
    //! For good: what it became has been acknowledged
    bool remove(const QString &token);
    void forget(const QString &token); //!< of the discarded ones: restore() brings nothing back
    //! Discarded drafts nobody has asked for since that moment
    void forgetDiscarded(const QDateTime &before);

private:
    [[nodiscard]] Result<> write(const QString &folder, const SpooledDraft &draft);
    [[nodiscard]] Result<> writeFiles(const SpoolCipher &cipher, const QString &folder, const SpooledDraft &draft);
    [[nodiscard]] std::optional<QJsonObject> whole(const QString &folder, const QString &token) const;
    [[nodiscard]] std::optional<SpooledDraft> leftOpen(const QString &folder, const QString &token) const;
    [[nodiscard]] bool isLocked(const QString &token) const;
    void takeIn(const QString &folder);
    void putAside(const QString &folder, const QString &fileName);

    QString m_folder;
    QStringList m_setAside;
    std::shared_ptr<DraftKeys> m_keys;
    mutable QSet<QString> m_lockedAway; //!< tokens that were asked for while their key was not there
    QSet<QString> m_writtenAnew; //!< of those: something else is being written meanwhile
};

} // namespace lyhord
