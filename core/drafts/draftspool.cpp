#include "core/drafts/draftspool.h"

#include "core/db/ownfiles.h"
#include "core/drafts/undonedraft.h"
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
#include <chrono>
#include <optional>
#include <utility>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::DraftSpool)
};

constexpr QFile::Permissions ownFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr std::chrono::seconds askKeyringAfter{ 30 };
constexpr auto openSuffix = "json"_L1; //!< of an earlier version, which did not seal

QString discardedIn(const QString &folder)
{
    return folder + u"/discarded"_s;
}

//! A token is a name, never a way out of the folder
QString nameOf(const QString &token)
{
    return QFileInfo(token).fileName();
}

QString fileOf(const QString &folder, const QString &token)
{
    return folder + u'/' + nameOf(token) + u".draft"_s;
}

QString openFileOf(const QString &folder, const QString &token)
{
    return folder + u'/' + nameOf(token) + u'.' + openSuffix;
}

QString attachmentsOf(const QString &folder, const QString &token)
{
    return folder + u'/' + nameOf(token) + u".files"_s;
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

std::optional<QByteArray> readWhole(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
}

std::optional<QJsonObject> objectIn(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

QDateTime changedIn(const QJsonObject &whole)
{
    return QDateTime::fromString(whole.value("changed"_L1).toString(), Qt::ISODateWithMs);
}

SpooledDraft withoutFiles(const QString &token, const QJsonObject &whole)
{
    return { .token = token,
        .kind = whole.value("kind"_L1).toString(),
        .about = whole.value("about"_L1).toString(),
        .title = whole.value("title"_L1).toString(),
        .changed = changedIn(whole),
        .content = whole.value("content"_L1).toObject(),
        .files = {} };
}

QJsonArray described(const QList<AttachedFile> &files, const SpoolCipher &cipher)
{
    QJsonArray list;
    for (const AttachedFile &file : files)
        list.append(QJsonObject{ { u"name"_s, file.name }, { u"media_type"_s, file.mediaType },
            { u"file"_s, cipher.nameFor(file.content) } });
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
    if (!ownfiles::takeFolder(to))
        return false;
    removeBoth(to, token);
    QDir().rename(attachmentsOf(from, token), attachmentsOf(to, token));
    return QFile::rename(fileOf(from, token), fileOf(to, token));
}

} // namespace

DraftSpool::DraftSpool(const QString &folder, std::shared_ptr<DraftKeys> keys)
    : m_folder(folder)
    , m_keys(keys ? std::move(keys) : std::make_shared<DraftKeys>(keyFileOf(folder)))
{
    takeIn(m_folder);
    takeIn(discardedIn(m_folder));
}

QString DraftSpool::keyFileOf(const QString &folder)
{
    return QFileInfo(folder).path() + u"/key"_s;
}

QStringList DraftSpool::takeInAgain()
{
    takeIn(m_folder);
    takeIn(discardedIn(m_folder));
    QStringList there;
    for (const QString &token : std::as_const(m_lockedAway)) {
        if (whole(m_folder, token))
            there.append(token);
    }
    for (const QString &token : std::as_const(there))
        m_lockedAway.remove(token);
    return there;
}

//! It is there, and its key may be where it cannot be had just now
bool DraftSpool::isLocked(const QString &token) const
{
    return !m_keys->areAllKnown() && QFile::exists(fileOf(m_folder, token)) && !whole(m_folder, token);
}

void DraftSpool::takeIn(const QString &folder)
{
    const QFileInfoList files = QDir(folder).entryInfoList({ u"*.draft"_s, u"*."_s + openSuffix }, QDir::Files);
    if (files.isEmpty() || !m_keys->areAllKnown() || !m_keys->toSeal()) // the key may be there again the next time
        return;
    for (const QFileInfo &info : files) {
        const QString token = info.completeBaseName();
        if (info.suffix() != openSuffix) {
            if (info.isReadable() && !whole(folder, token))
                putAside(folder, info.fileName());
            continue;
        }
        const std::optional<SpooledDraft> open = leftOpen(folder, token);
        if (!open)
            putAside(folder, info.fileName());
        else if (write(folder, *open))
            QFile::remove(info.filePath());
    }
}

void DraftSpool::putAside(const QString &folder, const QString &fileName)
{
    const QString place = m_folder + u"/damaged"_s;
    if (!ownfiles::takeFolder(place))
        return;
    const QString token = QFileInfo(fileName).completeBaseName();
    QString kept = place + u'/' + fileName;
    for (int number = 2; QFile::exists(kept); ++number)
        kept = u"%1/%2-%3"_s.arg(place, fileName).arg(number);
    if (!QFile::rename(folder + u'/' + fileName, kept))
        return;
    if (QFileInfo::exists(attachmentsOf(folder, token)))
        QDir().rename(attachmentsOf(folder, token), kept + u".files"_s);
    m_setAside.append(kept);
}

//! As an earlier version left it
std::optional<SpooledDraft> DraftSpool::leftOpen(const QString &folder, const QString &token) const
{
    const std::optional<QByteArray> text = readWhole(openFileOf(folder, token));
    const std::optional<QJsonObject> object = text ? objectIn(*text) : std::nullopt;
    if (!object)
        return std::nullopt;
    SpooledDraft draft = withoutFiles(token, *object);
    const QJsonArray files = object->value("files"_L1).toArray();
    for (const QJsonValue &file : files) {
        const auto content = readWhole(attachmentsOf(folder, token) + u'/' + file["sha256"_L1].toString());
        if (!content)
            return std::nullopt;
        draft.files.append({ file["name"_L1].toString(), file["media_type"_L1].toString(), *content });
    }
    return draft;
}

std::optional<QJsonObject> DraftSpool::whole(const QString &folder, const QString &token) const
{
    const std::optional<QByteArray> sealed = readWhole(fileOf(folder, token));
    const std::optional<SpoolCipher> key = m_keys->toOpen();
    if (!sealed || !key)
        return std::nullopt;
    const std::optional<QByteArray> text = key->open(*sealed, nameOf(token));
    return text ? objectIn(*text) : std::nullopt;
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
    if (isLocked(draft.token)) {
        m_lockedAway.remove(draft.token);
        m_writtenAnew.insert(draft.token);
        m_keys->askAgain(askKeyringAfter);
        return failed(ErrorCode::Refused,
            Tr::tr(
                "An earlier draft of the same lies on this computer, and its key in the desktop's keyring. Unlock the "
                "keyring, so that both can be kept. What you have written is still on the screen."));
    }
    if (m_writtenAnew.remove(draft.token)) // nobody has seen it: it can be had back
        discard(draft.token);
    SpooledDraft now = draft;
    now.changed = SystemClock().now();
    return write(m_folder, now);
}

Result<> DraftSpool::write(const QString &folder, const SpooledDraft &draft)
{
    const Result<SpoolCipher> key = m_keys->toSeal();
    if (!key)
        return tl::unexpected(key.error());
    if (!ownfiles::takeFolder(folder))
        return notSaved(QDir::toNativeSeparators(folder));
    // First what the draft names, then the draft: it never names a file that is not there.
    if (const auto copied = writeFiles(*key, folder, draft); !copied)
        return copied;
    const QJsonObject all{ { u"kind"_s, draft.kind }, { u"about"_s, draft.about }, { u"title"_s, draft.title },
        { u"changed"_s, draft.changed.toString(Qt::ISODateWithMs) }, { u"content"_s, draft.content },
        { u"files"_s, described(draft.files, *key) } };
    return writeWhole(
        fileOf(folder, draft.token), key->seal(QJsonDocument(all).toJson(QJsonDocument::Compact), nameOf(draft.token)));
}

Result<> DraftSpool::writeFiles(const SpoolCipher &key, const QString &folder, const SpooledDraft &draft)
{
    const QString place = attachmentsOf(folder, draft.token);
    if (draft.files.isEmpty()) {
        QDir(place).removeRecursively();
        return {};
    }
    if (!ownfiles::takeFolder(place))
        return notSaved(QDir::toNativeSeparators(place));
    QStringList wanted;
    for (const AttachedFile &file : draft.files) {
        const QString name = key.nameFor(file.content);
        const QString path = place + u'/' + name;
        wanted.append(name);
        if (QFileInfo::exists(path) && QFileInfo(path).size() == SpoolCipher::sealedSize(file.content.size()))
            continue;
        if (const auto written = writeWhole(path, key.seal(file.content, name)); !written)
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
    if (!QFile::exists(fileOf(m_folder, token)))
        return failed(ErrorCode::NotFound, Tr::tr("The draft is no longer on this computer."));
    if (isLocked(token)) {
        m_lockedAway.insert(token);
        return failed(ErrorCode::Refused,
            Tr::tr("The draft's key lies in the desktop's keyring, which is not open. The draft is there when it is."));
    }
    const std::optional<SpoolCipher> key = m_keys->toOpen();
    const std::optional<QJsonObject> all = whole(m_folder, token);
    if (!key || !all)
        return failed(
            ErrorCode::Broken, Tr::tr("The draft's file is damaged and cannot be read. It was left as it is."));
    SpooledDraft draft = withoutFiles(token, *all);
    const QJsonArray files = all->value("files"_L1).toArray();
    for (const QJsonValue &file : files) {
        const QString name = file["file"_L1].toString();
        const auto sealed = readWhole(attachmentsOf(m_folder, token) + u'/' + nameOf(name));
        const auto content = sealed ? key->open(*sealed, name) : std::nullopt;
        if (!content)
            return failed(ErrorCode::Broken,
                Tr::tr("The file %1 of the draft cannot be read. The draft was left as it is.")
                    .arg(file["name"_L1].toString()));
        draft.files.append({ file["name"_L1].toString(), file["media_type"_L1].toString(), *content });
    }
    return draft;
}

QList<DraftSpool::Entry> DraftSpool::entries() const
{
    QList<Entry> found;
    const QFileInfoList files = QDir(m_folder).entryInfoList({ u"*.draft"_s }, QDir::Files);
    for (const QFileInfo &info : files) {
        const QString token = info.completeBaseName();
        if (const std::optional<QJsonObject> all = whole(m_folder, token))
            found.append({ token, all->value("kind"_L1).toString(), all->value("about"_L1).toString(),
                all->value("title"_L1).toString(), changedIn(*all),
                all->value("content"_L1).toObject().contains(undonedraft::key) });
    }
    std::sort(found.begin(), found.end(), [](const Entry &a, const Entry &b) {
        return a.changed == b.changed ? a.token < b.token : a.changed > b.changed;
    });
    return found;
}

qsizetype DraftSpool::locked() const
{
    const QFileInfoList files = QDir(m_folder).entryInfoList({ u"*.draft"_s }, QDir::Files);
    return std::ranges::count_if(files, [this](const QFileInfo &info) { return isLocked(info.completeBaseName()); });
}

void DraftSpool::putLockedAside()
{
    const QFileInfoList files = QDir(m_folder).entryInfoList({ u"*.draft"_s }, QDir::Files);
    for (const QFileInfo &info : files) {
        if (isLocked(info.completeBaseName()))
            putAside(m_folder, info.fileName());
    }
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

void DraftSpool::forget(const QString &token)
{
    removeBoth(discardedIn(m_folder), token);
}

void DraftSpool::forgetDiscarded(const QDateTime &before)
{
    const QString folder = discardedIn(m_folder);
    const QFileInfoList files = QDir(folder).entryInfoList({ u"*.draft"_s }, QDir::Files);
    for (const QFileInfo &info : files) {
        if (info.lastModified() < before)
            removeBoth(folder, info.completeBaseName());
    }
}

} // namespace lyhord
