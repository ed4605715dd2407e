#include "core/rules/undeliverable.h"

#include "core/rules/lifecycle.h"

#include <QtCore/QCoreApplication>

namespace lyhord {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::NotReached)
};

} // namespace

QString notReachedBecause(const Case &subject)
{
    if (replyChannel(subject))
        return {};
    if (subject.submitter.anonymous)
        return Tr::tr("The person is not told: the case is anonymous.");
    if (!subject.reply.wanted)
        return Tr::tr("The person is not told: no reply is wanted.");
    return Tr::tr("The person is not told: there is no e-mail address, telephone number or postal address.");
}

} // namespace lyhord
