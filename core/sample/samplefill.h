#pragma once

#include "core/services/session.h"

namespace lyhord {

struct SampleOptions
{
    qint64 cases = 0; //!< none: a database without cases
    quint64 seed = 1;
};

//! Session::initialise(), and the database filled. Where that does not succeed a new file is taken away again.
[[nodiscard]] Result<std::unique_ptr<Session>> initialiseWithSample(const QString &url, const QString &login,
    const Clock &clock, const InitOptions &options, const SampleOptions &sample, const Progress &progress = {});

//! Fills an empty database with a believable municipality; the same seed at the same moment gives the same bytes
[[nodiscard]] Result<> fillWithSample(Session &session, qint64 cases, quint64 seed, const Progress &progress = {});

} // namespace lyhord
