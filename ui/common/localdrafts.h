#pragma once

#include "core/model/result.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QObject>

namespace lyhord {

//! What somebody has begun to write and not yet saved: one small file each in the user's own data folder. A file is
//! whole or not there, so it survives a crash in the middle of writing.
class LocalDrafts : public QObject
{
    Q_OBJECT
public:
    struct Entry
    {
        QString token; //!< letters, digits, hyphens
        QString kind; //!< "registration", "answer" …
        QString title; //!< what a list shows
        QDateTime changed; //!< UTC
    };
    explicit LocalDrafts(const QString &folder, QObject *parent = nullptr);

    //! One folder for each database and person
    [[nodiscard]] static QString folderFor(const QString &databaseUrl, const QString &login);

    [[nodiscard]] Result<> save(
        const QString &token, const QString &kind, const QString &title, const QJsonObject &content);
    [[nodiscard]] Result<QJsonObject> content(const QString &token) const;
    void remove(const QString &token);
    [[nodiscard]] QList<Entry> entries() const; //!< newest first; files that cannot be read are left alone and out

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString fileOf(const QString &token) const;
    QString m_folder;
};

} // namespace lyhord
