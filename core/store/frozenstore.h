#pragma once

#include "core/model/fact.h"
#include "core/model/result.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>

#include <functional>
#include <optional>
#include <vector>

namespace lyhord {

class Database;

//! When a month's figures were frozen, and by whom
struct Freeze
{
    QDate month; //!< its first day
    QDateTime at; //!< UTC
    QString by; //!< login
    friend bool operator==(const Freeze &, const Freeze &) = default;
};

//! A month's facts as they were when it was closed, without personal data (R66, R77). Frozen once, for ever.
class FrozenStore
{
public:
    explicit FrozenStore(Database &db);

    //! In the caller's transaction; Conflict when the month was frozen before. Alike facts are kept once with their
    //! number, without the cases they came from.
    [[nodiscard]] Result<> freeze(const Freeze &freeze, const std::vector<Fact> &facts, const TextPool &words);
    //! The months from..to that are frozen, in their order
    [[nodiscard]] Result<QList<Freeze>> between(QDate from, QDate to);
    //! Those of them whose figures cannot be read: somebody wrote something else there
    [[nodiscard]] Result<QList<QDate>> spoiled(QDate from, QDate to);
    //! What was counted then; words are added to
    [[nodiscard]] Result<> facts(QDate month, TextPool &words, const std::function<void(const Fact &)> &take);

private:
    Database &m_db;
};

} // namespace lyhord
