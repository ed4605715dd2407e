#include "ui/client/desktopkeyring.h"

#ifdef LYHORD_HAS_KEYRING
#include "core/log/categories.h"

#include <QtCore/QObject>

#include <qt6keychain/keychain.h>

#include <type_traits>
#endif

namespace lyhord {

#ifdef LYHORD_HAS_KEYRING

namespace {

using namespace Qt::Literals::StringLiterals;

//! What is asked goes over the session's bus and is answered by the event loop; a keyring that is locked asks the
//! person
class DesktopKeyring : public KeyStore
{
public:
    void read(const Heard &then) override
    {
        auto *job = jobOf<QKeychain::ReadPasswordJob>();
        QObject::connect(job, &QKeychain::Job::finished, job, [job, then] {
            if (job->error() == QKeychain::NoError)
                return then(Answer::Found, job->binaryData());
            if (job->error() == QKeychain::EntryNotFound)
                return then(Answer::Nothing, {});
            qCInfo(workplaceLog, "the keyring did not answer: error %d", int(job->error()));
            then(Answer::Closed, {});
        });
        job->start();
    }
    void write(const QByteArray &secret, const Written &then) override
    {
        auto *job = jobOf<QKeychain::WritePasswordJob>();
        job->setBinaryData(secret);
        QObject::connect(job, &QKeychain::Job::finished, job, [job, then] {
            if (job->error() != QKeychain::NoError)
                qCInfo(workplaceLog, "the keyring did not take the key: error %d", int(job->error()));
            then(job->error() == QKeychain::NoError);
        });
        job->start();
    }

private:
    //! Deletes itself when it has finished, and never falls back to a file of settings
    template <class Job>
    static Job *jobOf()
    {
        static_assert(std::is_base_of_v<QKeychain::Job, Job>);
        auto *job = new Job(u"Lyhörd"_s); // NOLINT: deletes itself
        job->setKey(u"drafts"_s);
        job->setInsecureFallback(false);
        return job;
    }
};

} // namespace

std::shared_ptr<KeyStore> desktopKeyring()
{
    return std::make_shared<DesktopKeyring>();
}

#else

std::shared_ptr<KeyStore> desktopKeyring()
{
    return {};
}

#endif

} // namespace lyhord
