#include "core/services/draftspool.h"

#include "core/model/clock.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QSaveFile>
#include <QtCore/QStandardPaths>

#include <algorithm>
#include <optional>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::DraftSpool)
};

constexpr QFile::Permissions ownFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions ownFolder = ownFile | QFile::ExeOwner;

QString discardedIn(const QString &folder)
{
    return folder + u"/discarded"_s;
}

QString fileOf(const QString &folder, const QString &token)
{
    return folder + u'/' + QFileInfo(token).fileName() + u".json"_s; // a token is a name, never a way out of the folder
}

QString attachmentsOf(const QString &folder, const QString &token)
{
    return folder + u'/' + QFileInfo(token).fileName() + u".files"_s;
}

void makeOwn(const QString &folder)
{
    if (QDir().mkpath(folder))
        QFile::setPermissions(folder, ownFolder);
}

tl::unexpected<Error> notSaved(const QString &why)
{
    return failed(ErrorCode::Broken,
        Tr::tr("The draft could not be saved on this computer: %1. What you have written is still on the screen.")
            .arg(why));
}

Result<> writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(ownFile)
        && file.write(bytes) == bytes.size() && file.commit();
    return written ? Result<>() : notSaved(file.errorString());
}

std::optional<QJsonObject> readObject(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

QString hashOf(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

QJsonArray described(const QList<AttachedFile> &files)
{
    QJsonArray list;
    for (const AttachedFile &file : files)
        list.append(QJsonObject{
            { u"name"_s, file.name }, { u"media_type"_s, file.mediaType }, { u"sha256"_s, hashOf(file.content) } });
    return list;
}

bool removeBoth(const QString &folder, const QString &token)
{
    const bool removed = QFile::remove(fileOf(folder, token));
    QDir(attachmentsOf(folder, token)).removeRecursively();
    return removed;
}

bool moveBoth(const QString &from, const QString &to, const QString &token)
{
    if (!QFile::exists(fileOf(from, token)))
        return false;
    makeOwn(to);
    removeBoth(to, token);
    QDir().rename(attachmentsOf(from, token), attachmentsOf(to, token));
    return QFile::rename(fileOf(from, token), fileOf(to, token));
}

} // namespace

DraftSpool::DraftSpool(const QString &folder)
    : m_folder(folder)
{
}

QString DraftSpool::folderFor(const QString &databaseUrl, const QString &login)
{
    const QByteArray place = QCryptographicHash::hash(
        (databaseUrl + u'\n' + login).toUtf8(), QCryptographicHash::Sha256);
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/spool/"_s
        + QString::fromLatin1(place.toHex().left(16));
}

Result<> DraftSpool::save(const SpooledDraft &draft)
{
    makeOwn(m_folder);
    // First what the draft names, then the draft: it never names a file that is not there.
    if (const auto copied = saveFiles(draft); !copied)
        return copied;
    const QJsonObject whole{ { u"kind"_s, draft.kind }, { u"title"_s, draft.title },
        { u"changed"_s, SystemClock().now().toString(Qt::ISODateWithMs) }, { u"content"_s, draft.content },
        { u"files"_s, described(draft.files) } };
    return writeWhole(fileOf(m_folder, draft.token), QJsonDocument(whole).toJson(QJsonDocument::Compact));
}

Result<> DraftSpool::saveFiles(const SpooledDraft &draft)
{
    const QString place = attachmentsOf(m_folder, draft.token);
    if (draft.files.isEmpty()) {
        QDir(place).removeRecursively();
        return {};
    }
    makeOwn(place);
    QStringList wanted;
    for (const AttachedFile &file : draft.files) {
        const QString name = hashOf(file.content);
        const QString path = place + u'/' + name;
        wanted.append(name);
        if (QFileInfo(path).size() == file.content.size() && QFileInfo::exists(path))
            continue;
        if (const auto written = writeWhole(path, file.content); !written)
            return written;
    }
    const QStringList there = QDir(place).entryList(QDir::Files);
    for (const QString &name : there) {
        if (!wanted.contains(name))
            QFile::remove(place + u'/' + name);
    }
    return {};
}

Result<SpooledDraft> DraftSpool::load(const QString &token) const
{
    const QString path = fileOf(m_folder, token);
    if (!QFile::exists(path))
        return failed(ErrorCode::NotFound, Tr::tr("The draft is no longer on this computer."));
    const std::optional<QJsonObject> whole = readObject(path);
    if (!whole)
        return failed(
            ErrorCode::Broken, Tr::tr("The draft's file is damaged and cannot be read. It was left as it is."));
    SpooledDraft draft{ .token = token,
        .kind = whole->value("kind"_L1).toString(),
        .title = whole->value("title"_L1).toString(),
        .changed = QDateTime::fromString(whole->value("changed"_L1).toString(), Qt::ISODateWithMs),
        .content = whole->value("content"_L1).toObject() };
    const QJsonArray files = whole->value("files"_L1).toArray();
    for (const QJsonValue &described : files) {
        QFile file(attachmentsOf(m_folder, token) + u'/' + described["sha256"_L1].toString());
        if (!file.open(QIODevice::ReadOnly))
            return failed(ErrorCode::Broken,
                Tr::tr("The file %1 of the draft cannot be read. The draft was left as it is.")
                    .arg(described["name"_L1].toString()));
        draft.files.append({ described["name"_L1].toString(), described["media_type"_L1].toString(), file.readAll() });
    }
    return draft;
}

QList<DraftSpool::Entry> DraftSpool::entries() const
{
    QList<Entry> found;
    const QFileInfoList files = QDir(m_folder).entryInfoList({ u"*.json"_s }, QDir::Files);
    for (const QFileInfo &info : files) {
        const std::optional<QJsonObject> whole = readObject(info.filePath());
        if (!whole)
            continue;
        found.append({ info.completeBaseName(), whole->value("kind"_L1).toString(), whole->value("title"_L1).toString(),
            QDateTime::fromString(whole->value("changed"_L1).toString(), Qt::ISODateWithMs) });
    }
    std::sort(found.begin(), found.end(), [](const Entry &a, const Entry &b) {
        return a.changed == b.changed ? a.token < b.token : a.changed > b.changed;
    });
    return found;
}

bool DraftSpool::discard(const QString &token)
{
    return moveBoth(m_folder, discardedIn(m_folder), token);
}

bool DraftSpool::restore(const QString &token)
{
    return moveBoth(discardedIn(m_folder), m_folder, token);
}

bool DraftSpool::remove(const QString &token)
{
    return removeBoth(m_folder, token);
}

void DraftSpool::forgetDiscarded(const QDateTime &before)
{
    const QString folder = discardedIn(m_folder);
    const QFileInfoList files = QDir(folder).entryInfoList({ u"*.json"_s }, QDir::Files);
    for (const QFileInfo &info : files) {
        if (info.lastModified() < before)
            removeBoth(folder, info.completeBaseName());
    }
}

} // namespace lyhord
