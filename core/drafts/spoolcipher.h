#pragma once

#include "core/model/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <memory>
#include <optional>

namespace lyhord {

//! Seals what waits on this computer's disk, so that a copied or backed-up folder shows no names and texts. The key
//! lies in a file of its own that only the operating system's user can read: it has to be there before anybody is asked
//! for anything, also where no keyring runs. It keeps out other users and whoever gets the drafts without the key, not
//! an administrator of the computer.
class SpoolCipher
{
public:
    //! The key in this file; made at the first use
    [[nodiscard]] static Result<SpoolCipher> withKeyIn(const QString &file);

    //! name: under what it is kept; one file cannot be put in another's place
    [[nodiscard]] QByteArray seal(const QByteArray &plain, const QString &name) const;
    //! None if it is not whole, of another name, or sealed with another key
    [[nodiscard]] std::optional<QByteArray> open(const QByteArray &sealed, const QString &name) const;
    [[nodiscard]] static bool isSealed(const QByteArray &bytes);
    [[nodiscard]] static qsizetype sealedSize(qsizetype plain);
    //! The same for the same content, and tells nothing about it
    [[nodiscard]] QString nameFor(const QByteArray &content) const;

private:
    struct Key;
    explicit SpoolCipher(std::shared_ptr<const Key> key);
    std::shared_ptr<const Key> m_key;
};

} // namespace lyhord
