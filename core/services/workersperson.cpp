#include "core/services/workersperson.h"

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

Person workersPerson(QDate today)
{
    return { .login = u"worker"_s,
        .name = u"worker"_s,
        .email = {},
        .mayReadSecret = false,
        .grants = { { .role = Role::Worker, .department = {}, .agreement = {}, .validFrom = today, .validTo = {} } },
        .retired = {} };
}

} // namespace lyhord
