#pragma once

#include <QtCore/QByteArray>

#include <functional>

namespace lyhord {

//! Where a secret of this computer's user can be kept, as a desktop's keyring does. Answers come when they come, on the
//! thread that asked, be it at once or after the user has opened the keyring.
class KeyStore
{
public:
    enum class Answer {
        Found,
        Nothing, //!< open, and holds no secret of ours
        Closed, //!< locked, refused, or there is none
    };
    using Heard = std::function<void(Answer, const QByteArray &secret)>;
    using Written = std::function<void(bool)>;

    KeyStore() = default;
    KeyStore(const KeyStore &) = delete;
    KeyStore &operator=(const KeyStore &) = delete;
    virtual ~KeyStore() = default;
    virtual void read(const Heard &then) = 0;
    virtual void write(const QByteArray &secret, const Written &then) = 0;
};

} // namespace lyhord
