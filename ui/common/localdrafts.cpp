#include "ui/common/localdrafts.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QSaveFile>
#include <QtCore/QStandardPaths>

#include <algorithm>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;

LocalDrafts::LocalDrafts(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
}

QString LocalDrafts::folderFor(const QString &databaseUrl, const QString &login)
{
    const QByteArray place = QCryptographicHash::hash(
        (databaseUrl + u'\n' + login).toUtf8(), QCryptographicHash::Sha256)
                                 .toHex()
                                 .left(16);
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/drafts/"_s
        + QString::fromLatin1(place);
}

QString LocalDrafts::fileOf(const QString &token) const
{
    return m_folder + u'/' + QFileInfo(token).fileName() + u".json"_s;
}

Result<> LocalDrafts::save(const QString &token, const QString &kind, const QString &title, const QJsonObject &content)
{
    const QJsonObject whole{ { u"kind"_s, kind }, { u"title"_s, title }, { u"content"_s, content } };
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QSaveFile file(fileOf(token));
    const QByteArray bytes = QJsonDocument(whole).toJson(QJsonDocument::Compact);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(bytes) == bytes.size();
    if (!written || !file.commit())
        return failed(ErrorCode::Broken,
            tr("The draft could not be saved on this computer: %1. What you have written is still on the screen.")
                .arg(file.errorString()));
    Q_EMIT changed();
    return {};
}

Result<QJsonObject> LocalDrafts::content(const QString &token) const
{
    QFile file(fileOf(token));
    if (!file.open(QIODevice::ReadOnly))
        return failed(ErrorCode::NotFound, tr("The draft is no longer on this computer."));
    const QJsonDocument whole = QJsonDocument::fromJson(file.readAll());
    if (!whole.isObject())
        return failed(ErrorCode::Broken, tr("The draft's file is damaged and cannot be read. It was left as it is."));
    return whole.object().value("content"_L1).toObject();
}

void LocalDrafts::remove(const QString &token)
{
    if (QFile::remove(fileOf(token)))
        Q_EMIT changed();
}

QList<LocalDrafts::Entry> LocalDrafts::entries() const
{
    QList<Entry> found;
    const QFileInfoList files = QDir(m_folder).entryInfoList({ u"*.json"_s }, QDir::Files, QDir::Time);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject whole = QJsonDocument::fromJson(file.readAll()).object();
        if (!whole.isEmpty())
            found.append({ info.completeBaseName(), whole.value("kind"_L1).toString(),
                whole.value("title"_L1).toString(), info.lastModified().toUTC() });
    }
    return found;
}

} // namespace lyhord
