#include "core/drafts/draftkeys.h"

#include "core/db/ownfiles.h"
#include "core/drafts/keystore.h"
#include "core/log/categories.h"

#include <QtCore/QByteArrayList>
#include <QtCore/QFile>
#include <QtCore/QLockFile>
#include <QtCore/QPointer>

#include <utility>

namespace lyhord {

namespace {

constexpr qsizetype mostKeys = 40; // a keyring's entry is small; the file keeps what comes after

//! Some keyrings keep texts only
QByteArray secretOf(const QList<QByteArray> &keys)
{
    return keys.join().toBase64();
}

//! Nothing if it is no secret of ours
std::optional<QList<QByteArray>> keysIn(const QByteArray &secret)
{
    const auto bytes = QByteArray::fromBase64Encoding(secret, QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || bytes.decoded.isEmpty() || bytes.decoded.size() % SpoolCipher::keySize() != 0)
        return std::nullopt;
    QList<QByteArray> keys;
    for (qsizetype from = 0; from < bytes.decoded.size(); from += SpoolCipher::keySize())
        keys.append(bytes.decoded.mid(from, SpoolCipher::keySize()));
    return keys;
}

//! Asks, and says whether the store is open and which keys it holds. What is not ours is not overwritten: it counts as
//! closed.
void keysFrom(KeyStore &store, const std::function<void(bool isOpen, const QList<QByteArray> &keys)> &then)
{
    store.read([then](KeyStore::Answer answer, const QByteArray &secret) {
        const auto keys = answer == KeyStore::Answer::Found ? keysIn(secret) : std::optional(QList<QByteArray>());
        then(answer != KeyStore::Answer::Closed && keys, keys.value_or(QList<QByteArray>()));
    });
}

} // namespace

DraftKeys::DraftKeys(const QString &file, std::shared_ptr<KeyStore> store, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_store(std::move(store))
{
    if (m_store)
        ask();
}

DraftKeys::~DraftKeys() = default;

void DraftKeys::ask()
{
    m_isAwaited = true;
    m_asked.start();
    keysFrom(*m_store, [self = QPointer<DraftKeys>(this)](bool isOpen, const QList<QByteArray> &keys) {
        if (self)
            self->hear(isOpen, keys);
    });
}

void DraftKeys::askAgain(std::chrono::milliseconds after)
{
    if (m_store && !m_isAwaited && !m_isOpen && m_asked.elapsed() >= after.count())
        ask();
}

void DraftKeys::hear(bool isOpen, const QList<QByteArray> &keys)
{
    m_isAwaited = false;
    m_isOpen = isOpen;
    m_kept = keys;
    if (!isOpen)
        qCInfo(workplaceLog, "the keyring is closed, or there is none: the drafts' key lies in a file");
    moveIntoStore();
    Q_EMIT changed();
}

const std::optional<QByteArray> &DraftKeys::fileKey() const
{
    if (!m_fileKey)
        m_fileKey = SpoolCipher::keyIn(m_file);
    return m_fileKey;
}

//! The first one seals
QList<QByteArray> DraftKeys::known() const
{
    QList<QByteArray> keys = m_kept;
    if (const auto &key = fileKey(); key && !keys.contains(*key))
        keys.append(*key);
    return keys;
}

Result<SpoolCipher> DraftKeys::toSeal()
{
    if (m_kept.isEmpty() && !fileKey()) {
        Result<QByteArray> made = SpoolCipher::newKeyIn(m_file);
        if (!made)
            return tl::unexpected(made.error());
        m_fileKey = *made;
        moveIntoStore();
    }
    return SpoolCipher(known());
}

std::optional<SpoolCipher> DraftKeys::toOpen() const
{
    const QList<QByteArray> keys = known();
    return keys.isEmpty() ? std::nullopt : std::optional(SpoolCipher(keys));
}

//! There when a key has gone from here into a keyring, for a program that has none
QString DraftKeys::markFile() const
{
    return m_file + QStringLiteral(".keyring");
}

bool DraftKeys::areAllKnown() const
{
    return m_store ? m_isOpen : !QFile::exists(markFile());
}

DraftKeys::Place DraftKeys::place() const
{
    if (!m_store)
        return Place::File;
    if (m_isAwaited)
        return Place::Awaited;
    return m_isOpen && (!fileKey() || m_isMoved) ? Place::Keyring : Place::FileWhileClosed;
}

//! Looks once more, since another program may have put its key there a moment ago. A kill at any point leaves the file.
void DraftKeys::moveIntoStore()
{
    if (!m_store || !m_isOpen || m_isMoved || m_moving || !fileKey())
        return;
    auto lock = std::make_unique<QLockFile>(m_file + QStringLiteral(".lock"));
    if (!lock->tryLock()) // the next start does it
        return;
    m_moving = std::move(lock);
    keysFrom(*m_store, [self = QPointer<DraftKeys>(this)](bool isOpen, const QList<QByteArray> &keys) {
        if (self && isOpen)
            self->keep(keys);
        else if (self)
            self->m_moving.reset();
    });
}

void DraftKeys::keep(const QList<QByteArray> &there)
{
    QList<QByteArray> wanted = there;
    if (!wanted.contains(*fileKey()))
        wanted.append(*fileKey());
    if (wanted == there) // before a kill, or by another program
        return readBack(wanted);
    if (wanted.size() > mostKeys)
        return m_moving.reset();
    m_store->write(secretOf(wanted), [self = QPointer<DraftKeys>(this), wanted](bool written) {
        if (self && written)
            self->readBack(wanted);
        else if (self)
            self->m_moving.reset();
    });
}

void DraftKeys::readBack(const QList<QByteArray> &wanted)
{
    keysFrom(*m_store, [self = QPointer<DraftKeys>(this), wanted](bool isOpen, const QList<QByteArray> &keys) {
        if (!self)
            return;
        if (isOpen && keys == wanted) {
            self->m_kept = keys;
            self->removeFile();
        }
        self->m_moving.reset();
        Q_EMIT self->changed();
    });
}

void DraftKeys::removeFile()
{
    if (!QFile::exists(markFile()) && !ownfiles::makeFile(markFile()))
        return;
    const auto there = SpoolCipher::keyIn(m_file);
    m_isMoved = !there || (m_kept.contains(*there) && QFile::remove(m_file));
    if (m_isMoved)
        qCInfo(workplaceLog, "the drafts' key lies in the keyring");
}

} // namespace lyhord
