#pragma once

#include "core/learning/proposalmodel.h"
#include "core/model/learningcase.h"
#include "core/model/result.h"

#include <QtCore/QString>

#include <chrono>
#include <optional>

namespace lyhord {

class ServiceContext;

//! Closed cases to learn from, newest first, a slice at a time so that nobody waits. NotPermitted for who sees some
//! departments' cases only: a model would tell of the others.
[[nodiscard]] Result<LearningSlice> casesToLearnFrom(
    ServiceContext &context, const std::optional<LearningCursor> &after);

//! Where a person's model is kept on this computer, readable by the operating system's user alone. It holds no words;
//! it is learned anew every week, so that what has been disposed of leaves it too.
class ProposalFile
{
public:
    static constexpr std::chrono::days keptFor{ 7 };

    explicit ProposalFile(const QString &path)
        : m_path(path)
    {
    }
    //! In the user's data folder
    [[nodiscard]] static QString pathFor(const QString &databaseUrl, const QString &login);

    //! None if nothing was learned yet, or too long ago. Broken if it cannot be read: it is learned anew.
    [[nodiscard]] Result<std::optional<ProposalModel>> read(const QDateTime &now) const;
    [[nodiscard]] Result<> write(const ProposalModel &model) const;
    void remove() const;

private:
    QString m_path;
};

} // namespace lyhord
