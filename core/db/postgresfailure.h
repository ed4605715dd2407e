#pragma once

#include "core/db/postgresurl.h"
#include "core/model/result.h"

#include <functional>
#include <memory>

// libpq's own types, which only who talks to a server needs to know more of
struct pg_conn;
struct pg_result;

namespace lyhord::postgresfailure {

struct ClearAnswer
{
    void operator()(pg_result *answer) const;
};
using Answer = std::unique_ptr<pg_result, ClearAnswer>;

//! What a failed statement means, in words; never the server's text, which quotes personal data
[[nodiscard]] Error errorOf(const pg_conn *session, const pg_result *answer, const QString &statement);

//! Connects once to see what comes of it, at most for as long as `goOn` says so: it is asked again and again. An empty
//! one waits until the server's time is up.
[[nodiscard]] Result<> tryOut(const postgresurl::Parameters &parameters, const std::function<bool()> &goOn = {});

//! Why a server cannot be opened: asks once more, since Qt does not tell the server's code
[[nodiscard]] Error whyNot(const postgresurl::Parameters &parameters);

} // namespace lyhord::postgresfailure
