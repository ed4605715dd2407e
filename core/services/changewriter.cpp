#include "core/services/changewriter.h"

#include "core/db/database.h"
#include "core/services/changetransaction.h"
#include "core/services/commit.h"
#include "core/services/servicecontext.h"

namespace lyhord {

ChangeWriter::ChangeWriter(ServiceContext &context)
    : m_context(context)
    , m_recovery(context)
{
}

Result<Case> ChangeWriter::once(const Person &by, const Write &write, std::optional<Event> &trace)
{
    const Result<RuleBook> book = m_context.ruleBook();
    if (!book)
        return tl::unexpected(book.error());
    ChangeTransaction change(m_context.database(), *book, by, m_context.clock().now());
    return sql::inTransaction(m_context.database(), [&]() -> Result<Case> {
        Result<Case> written = write(change);
        if (written)
            trace = change.trace();
        return written;
    });
}

Result<Case> ChangeWriter::commit(const QString &number, const Person &by, const Write &write)
{
    return m_recovery.once(number, [this, by, write](std::optional<Event> &trace) { return once(by, write, trace); });
}

Result<ChangeWriter::Registration> ChangeWriter::commitNew(const QString &token, const Write &write)
{
    const auto attempt = [&] {
        return retryOnSerializationFailure([&] {
            std::optional<Event> trace;
            return once(m_context.person(), write, trace);
        }).map([](const Case &stored) {
            return Registration{ stored, false };
        });
    };
    Result<Registration> done = attempt();
    if (done || done.error().code == ErrorCode::Refused)
        return done;
    const bool isLost = done.error().code == ErrorCode::Unreachable
        && m_context.database().kind() != DatabaseKind::Sqlite;
    if (isLost && !m_context.waitUntilBack())
        return done;
    const auto after = registeredWith(token);
    if (!after)
        return done;
    if (*after)
        return Registration{ **after, true };
    return isLost ? attempt() : done;
}

Result<std::optional<Case>> ChangeWriter::registeredWith(const QString &token)
{
    CaseStore cases(m_context.database());
    const auto number = cases.numberWithToken(token);
    if (!number || !*number)
        return number.map([](const auto &) { return std::optional<Case>(); });
    return cases.byNumber(**number).map([](const Case &known) { return std::optional(known); });
}

} // namespace lyhord
