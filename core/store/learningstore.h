#pragma once

#include "core/model/learningcase.h"
#include "core/model/query.h"
#include "core/model/result.h"

namespace lyhord {

class Database;

//! Closed cases with their words, for learning from them
class LearningStore
{
public:
    explicit LearningStore(Database &db);

    //! Newest first, at most so many. Only what the viewer may see, and never cases under secrecy or of people with
    //! protected identity, whoever asks.
    [[nodiscard]] Result<LearningSlice> closedCases(
        const AccessScope &scope, const std::optional<LearningCursor> &after, int limit);

private:
    Database &m_db;
};

} // namespace lyhord
