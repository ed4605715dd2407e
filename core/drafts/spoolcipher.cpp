#include "core/drafts/spoolcipher.h"

#include "core/db/ownfiles.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QUuid>

#include <sodium.h>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::DraftSpool)
};

constexpr QByteArrayView mark("LYHORD1\n");
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype sizeOfKey = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr qsizetype nameSize = 32;

const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

//! Whole or not there; of two programs that start at once the first one's key counts
bool makeKey(const QString &path)
{
    QByteArray key(sizeOfKey, Qt::Uninitialized);
    randombytes_buf(key.data(), size_t(sizeOfKey));
    const QString half = path + u'.' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QFile file(half);
    const bool written = file.open(QIODevice::NewOnly | QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(key) == sizeOfKey && file.flush();
    file.close();
    sodium_memzero(key.data(), size_t(sizeOfKey));
    const bool first = written && QFile::rename(half, path);
    if (!first)
        QFile::remove(half);
    return first || QFile::exists(path);
}

} // namespace

struct SpoolCipher::Keys
{
    explicit Keys(const QList<QByteArray> &given)
        : all(given)
    {
        for (QByteArray &key : all)
            key.detach();
    }
    ~Keys()
    {
        for (QByteArray &key : all)
            sodium_memzero(key.data(), size_t(key.size()));
    }
    Keys(const Keys &) = delete;
    Keys &operator=(const Keys &) = delete;

    QList<QByteArray> all;
};

SpoolCipher::SpoolCipher(const QList<QByteArray> &keys)
    : m_keys(std::make_shared<const Keys>(keys))
{
}

qsizetype SpoolCipher::keySize()
{
    return sizeOfKey;
}

std::optional<QByteArray> SpoolCipher::keyIn(const QString &file)
{
    QFile place(file);
    if (sodium_init() < 0 || !place.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray key = place.read(sizeOfKey + 1);
    return key.size() == sizeOfKey ? std::optional(key) : std::nullopt;
}

Result<QByteArray> SpoolCipher::newKeyIn(const QString &file)
{
    const bool usable = sodium_init() >= 0 && ownfiles::makeFolder(QFileInfo(file).path())
        && (QFile::exists(file) || makeKey(file));
    const std::optional<QByteArray> key = usable ? keyIn(file) : std::nullopt;
    if (!key)
        return failed(ErrorCode::Broken,
            Tr::tr("The key that seals drafts on this computer cannot be read or made: %1. What you have written is "
                   "still on the screen.")
                .arg(file));
    return *key;
}

QByteArray SpoolCipher::seal(const QByteArray &plain, const QString &name) const
{
    const QByteArray about = name.toUtf8();
    QByteArray nonce(nonceSize, Qt::Uninitialized);
    randombytes_buf(nonce.data(), size_t(nonceSize));
    QByteArray sealed(plain.size() + tagSize, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(sealed), nullptr, bytesOf(plain), quint64(plain.size()),
        bytesOf(about), quint64(about.size()), nullptr, bytesOf(nonce), bytesOf(m_keys->all.constFirst()));
    return mark.toByteArray() + nonce + sealed;
}

std::optional<QByteArray> SpoolCipher::open(const QByteArray &sealed, const QString &name) const
{
    const qsizetype before = mark.size() + nonceSize;
    if (!isSealed(sealed) || sealed.size() < before + tagSize)
        return std::nullopt;
    const QByteArray about = name.toUtf8();
    const unsigned char *whole = bytesOf(sealed);
    for (const QByteArray &key : m_keys->all) {
        QByteArray plain(sealed.size() - before - tagSize, Qt::Uninitialized);
        const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(bytesOf(plain), nullptr, nullptr, whole + before,
            quint64(sealed.size() - before), bytesOf(about), quint64(about.size()), whole + mark.size(), bytesOf(key));
        if (opened == 0)
            return plain;
    }
    return std::nullopt;
}

bool SpoolCipher::isSealed(const QByteArray &bytes)
{
    return bytes.startsWith(mark);
}

qsizetype SpoolCipher::sealedSize(qsizetype plain)
{
    return mark.size() + nonceSize + plain + tagSize;
}

QString SpoolCipher::nameFor(const QByteArray &content) const
{
    QByteArray name(nameSize, Qt::Uninitialized);
    crypto_generichash(bytesOf(name), size_t(nameSize), bytesOf(content), quint64(content.size()),
        bytesOf(m_keys->all.constFirst()), size_t(sizeOfKey));
    return QString::fromLatin1(name.toHex());
}

} // namespace lyhord
