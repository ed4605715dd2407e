#include "core/store/handedoverstore.h"

#include "core/store/database.h"
#include "core/store/sql.h"

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

Result<QString> HandedOverStore::mailbox(QDate day) const
{
    auto query = sql::prepare(m_db,
        u"SELECT email FROM legal_mailboxes WHERE valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?) "
        "AND (retired IS NULL OR retired >= ?) ORDER BY valid_from DESC, email LIMIT 1"_s);
    const auto found = query.bind(day, day, day).first();
    if (!found)
        return tl::unexpected(found.error());
    return *found ? query.text(0) : QString();
}

} // namespace lyhord
