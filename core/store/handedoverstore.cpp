#include "core/store/handedoverstore.h"

#include "core/db/database.h"
#include "core/db/sql.h"

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

HandedOverStore::HandedOverStore(Database &db)
    : m_db(db)
{
}

Result<std::optional<HandedOver>> HandedOverStore::of(const QString &number) const
{
    auto query = sql::prepare(m_db,
        u"SELECT h.at, h.by_login, coalesce(p.name, '') FROM handed_over h "
        "LEFT JOIN person_names p ON p.login = h.by_login WHERE h.number = ?"_s);
    const auto found = query.bind(number).first();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return std::nullopt;
    return HandedOver{ number, query.moment(0), query.text(1), query.text(2) };
}

Result<qint64> HandedOverStore::count() const
{
    auto query = sql::prepare(m_db, u"SELECT count(*) FROM handed_over"_s);
    if (auto found = query.first(); !found)
        return tl::unexpected(found.error());
    return query.integer(0);
}

Result<QStringList> HandedOverStore::addresses(Role role, QDate day) const
{
    QStringList addresses;
    auto query = sql::prepare(m_db,
        u"SELECT email FROM role_addresses WHERE role = ? AND valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?) "
        "AND (retired IS NULL OR retired >= ?) ORDER BY valid_from DESC, email"_s);
    auto done = query.bind(role, day, day, day).each([&addresses](const sql::Query &row) {
        if (!addresses.contains(row.text(0)))
            addresses.append(row.text(0));
    });
    if (!done)
        return tl::unexpected(done.error());
    return addresses;
}

} // namespace lyhord
