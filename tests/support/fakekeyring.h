#pragma once

#include "core/drafts/keystore.h"

#include <QtCore/QList>

#include <functional>

namespace lyhord::test {

//! A keyring that is as a test wants it, and asks nobody
class FakeKeyring : public KeyStore
{
public:
    explicit FakeKeyring(const QByteArray &kept = {})
        : secret(kept)
    {
    }

    void read(const Heard &then) override
    {
        answer([this, then] {
            if (!isOpen)
                return then(Answer::Closed, {});
            if (secret.isEmpty())
                return then(Answer::Nothing, {});
            then(Answer::Found, secret);
        });
    }
    void write(const QByteArray &wanted, const Written &then) override
    {
        answer([this, wanted, then] {
            if (isOpen && !forgets)
                secret = wanted;
            then(isOpen);
        });
    }
    //! False: nothing has been asked for
    bool answerOne()
    {
        if (m_waiting.isEmpty())
            return false;
        m_waiting.takeFirst()();
        return true;
    }
    void answerAll()
    {
        while (answerOne()) { }
    }

    QByteArray secret;
    bool isOpen = true;
    bool forgets = false; //!< says that it has kept what it has not
    bool isSlow = false; //!< answers when told to

private:
    void answer(const std::function<void()> &reply)
    {
        if (isSlow)
            m_waiting.append(reply);
        else
            reply();
    }

    QList<std::function<void()>> m_waiting;
};

} // namespace lyhord::test
