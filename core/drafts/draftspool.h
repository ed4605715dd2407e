#pragma once

#include "core/drafts/spoolcipher.h"
#include "core/model/inbox.h"
#include "core/model/result.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QString>

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
//! crash in the middle of writing. The key lies beside the folder. Needs no database.
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
    //! Seals what an earlier version left open, and puts aside what cannot be read
    explicit DraftSpool(const QString &folder);

    //! One folder for each database and person
    [[nodiscard]] static QString folderFor(const QString &databaseUrl, const QString &login);

    [[nodiscard]] Result<> save(const SpooledDraft &draft);
    [[nodiscard]] Result<SpooledDraft> load(const QString &token) const;
    [[nodiscard]] QList<Entry> entries() const; //!< newest first; files that cannot be read are left alone and out
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
    [[nodiscard]] Result<SpoolCipher> cipher() const;
    [[nodiscard]] Result<> write(const QString &folder, const SpooledDraft &draft);
    [[nodiscard]] Result<> writeFiles(const SpoolCipher &cipher, const QString &folder, const SpooledDraft &draft);
    [[nodiscard]] std::optional<QJsonObject> whole(const QString &folder, const QString &token) const;
    [[nodiscard]] std::optional<SpooledDraft> leftOpen(const QString &folder, const QString &token) const;
    void takeIn(const QString &folder);
    void putAside(const QString &folder, const QString &fileName);

    QString m_folder;
    QStringList m_setAside;
    mutable std::optional<SpoolCipher> m_cipher;
};

} // namespace lyhord
