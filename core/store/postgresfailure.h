#pragma once

#include "core/model/result.h"
#include "core/store/postgresurl.h"

#include <functional>
#include <memory>

#include <libpq-fe.h>

namespace lyhord::postgresfailure {

struct ClearAnswer
{
    void operator()(PGresult *answer) const { PQclear(answer); }
};
using Answer = std::unique_ptr<PGresult, ClearAnswer>;

//! What a failed statement means, in words; never the server's text, which quotes personal data
[[nodiscard]] Error errorOf(const PGconn *session, const PGresult *answer, const QString &statement);

//! Connects once to see what comes of it, at most for as long as `goOn` says so: it is asked again and again. An empty
//! one waits until the server's time is up.
[[nodiscard]] Result<> tryOut(const postgresurl::Parameters &parameters, const std::function<bool()> &goOn = {});

//! Why a server cannot be opened: asks once more, since Qt does not tell the server's code
[[nodiscard]] Error whyNot(const postgresurl::Parameters &parameters);

} // namespace lyhord::postgresfailure
