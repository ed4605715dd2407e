#pragma once

#include "core/model/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

#include <memory>
#include <optional>

namespace lyhord {

//! Seals what waits on this computer's disk, so that a copied or backed-up folder shows no names and texts. It keeps
//! out other users and whoever gets the drafts without the key, not an administrator of the computer.
class SpoolCipher
{
public:
    //! Seals with the first one, and opens what any of them has sealed. There must be one, each of keySize().
    explicit SpoolCipher(const QList<QByteArray> &keys);
    [[nodiscard]] static qsizetype keySize();
    [[nodiscard]] static std::optional<QByteArray> keyIn(const QString &file);
    //! Made where there is none, for the operating system's user alone
    [[nodiscard]] static Result<QByteArray> newKeyIn(const QString &file);

    //! name: under what it is kept; one file cannot be put in another's place
    [[nodiscard]] QByteArray seal(const QByteArray &plain, const QString &name) const;
    //! None if it is not whole, of another name, or sealed with a key that is none of these
    [[nodiscard]] std::optional<QByteArray> open(const QByteArray &sealed, const QString &name) const;
    [[nodiscard]] static bool isSealed(const QByteArray &bytes);
    [[nodiscard]] static qsizetype sealedSize(qsizetype plain);
    //! The same for the same content, and tells nothing about it
    [[nodiscard]] QString nameFor(const QByteArray &content) const;

private:
    struct Keys;
    std::shared_ptr<const Keys> m_keys;
};

} // namespace lyhord
