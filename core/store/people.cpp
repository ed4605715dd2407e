#include "core/db/database.h"
#include "core/store/directorychain.h"
#include "core/store/directorystore.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <utility>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::DirectoryStore)
};

const QString personColumns = u"SELECT login, name, email, may_read_secret, retired FROM people"_s;
const QString grantColumns = u"SELECT login, role, department, agreement, valid_from, valid_to FROM grants"_s;

Person personOf(const sql::Query &row)
{
    return { row.text(0), row.text(1), row.text(2), row.flag(3), {}, row.maybeDay(4) };
}

Grant grantOf(const sql::Query &row)
{
    return { row.named(1, Role::BoardReader), row.text(2), row.text(3), row.day(4), row.maybeDay(5) };
}

struct StoredGrant
{
    qint64 id = 0;
    Grant grant;
};

Result<QList<StoredGrant>> storedGrants(Database &db, const QString &login)
{
    QList<StoredGrant> stored;
    auto query = sql::prepare(db,
        u"SELECT login, role, department, agreement, valid_from, valid_to, id FROM grants WHERE login = ? ORDER BY id"_s);
    auto done = query.bind(login).each([&stored](const sql::Query &row) {
        stored.append({ row.integer(6), grantOf(row) });
    });
    if (!done)
        return tl::unexpected(done.error());
    return stored;
}

//! The same grant, which ends earlier
bool endsEarlier(const Grant &grant, const Grant &before)
{
    Grant asBefore = grant;
    asBefore.validTo = before.validTo;
    return asBefore == before && grant.validTo && (!before.validTo || *grant.validTo < *before.validTo);
}

Result<> addGrant(Database &db, const QString &login, const Grant &grant)
{
    auto add = sql::prepare(db,
        u"INSERT INTO grants (login, role, department, agreement, valid_from, valid_to) VALUES (?, ?, ?, ?, ?, ?)"_s);
    return add
        .bind(login, grant.role, grant.department, grant.agreement, sql::toDayColumn(grant.validFrom), grant.validTo)
        .run();
}

Result<> endGrant(Database &db, qint64 id, QDate lastDay)
{
    auto end = sql::prepare(db, u"UPDATE grants SET valid_to = ? WHERE id = ?"_s);
    return end.bind(lastDay, id).run();
}

//! A server remembers who held what: there it ends with yesterday, unless it has ended already
Result<> dropGrant(Database &db, qint64 id)
{
    auto drop = sql::prepare(db,
        db.kind() == DatabaseKind::Sqlite
            ? u"DELETE FROM grants WHERE id = ?"_s
            : u"UPDATE grants SET valid_to = yesterday() WHERE id = ? AND (valid_to IS NULL OR valid_to >= today())"_s);
    return drop.bind(id).run();
}

//! What stays is not touched, so that its history goes on
Result<> saveGrants(Database &db, const Person &person)
{
    const auto stored = storedGrants(db, person.login);
    if (!stored)
        return tl::unexpected(stored.error());
    QList<Grant> wanted = person.grants;
    for (const StoredGrant &there : *stored) {
        if (wanted.removeOne(there.grant))
            continue;
        const auto ended = std::find_if(
            wanted.begin(), wanted.end(), [&there](const Grant &one) { return endsEarlier(one, there.grant); });
        const Result<> done = ended == wanted.end() ? dropGrant(db, there.id) : endGrant(db, there.id, *ended->validTo);
        if (!done)
            return done;
        if (ended != wanted.end())
            wanted.erase(ended);
    }
    for (const Grant &grant : std::as_const(wanted)) {
        if (auto done = addGrant(db, person.login, grant); !done)
            return done;
    }
    return {};
}

} // namespace

Result<QList<Person>> DirectoryStore::people()
{
    QList<Person> found;
    auto query = sql::prepare(m_db, personColumns + u" ORDER BY login"_s);
    if (auto done = query.each([&](const sql::Query &row) { found.append(personOf(row)); }); !done)
        return tl::unexpected(done.error());
    QMap<QString, QList<Grant>> grants;
    auto roles = sql::prepare(m_db, grantColumns + u" ORDER BY id"_s);
    if (auto done = roles.each([&](const sql::Query &row) { grants[row.text(0)].append(grantOf(row)); }); !done)
        return tl::unexpected(done.error());
    for (Person &person : found)
        person.grants = grants.value(person.login);
    return found;
}

Result<Person> DirectoryStore::person(const QString &login)
{
    auto query = sql::prepare(m_db, personColumns + u" WHERE login = ?"_s);
    const auto known = query.bind(login).first();
    if (!known)
        return tl::unexpected(known.error());
    if (!*known)
        return failed(ErrorCode::NotFound, Tr::tr("Nobody with the login %1 is known here.").arg(login));
    Person person = personOf(query);
    auto roles = sql::prepare(m_db, grantColumns + u" WHERE login = ? ORDER BY id"_s);
    auto done = roles.bind(login).each([&](const sql::Query &row) { person.grants.append(grantOf(row)); });
    if (!done)
        return tl::unexpected(done.error());
    return person;
}

Result<> DirectoryStore::savePerson(const Person &person)
{
    DirectoryChain chain(m_db);
    const auto bindLogin = [&person](sql::Query &query) { query.bind(person.login); };
    const auto write = [&] {
        auto query = sql::prepare(m_db,
            u"INSERT INTO people (login, name, email, may_read_secret, retired) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (login) DO UPDATE SET name = excluded.name, email = excluded.email, "
            "may_read_secret = excluded.may_read_secret, retired = excluded.retired"_s);
        return query.bind(person.login, person.name, person.email, person.mayReadSecret, person.retired).run();
    };
    if (auto done = chain.recorded({ u"people"_s, { u"login"_s }, bindLogin }, write); !done)
        return done;
    return chain.recorded({ u"grants"_s, { u"login"_s }, bindLogin }, [&] { return saveGrants(m_db, person); });
}

Result<QList<SecretReader>> DirectoryStore::secretReaders()
{
    QList<SecretReader> readers;
    auto query = sql::prepare(m_db, u"SELECT department, valid_from, valid_to, retired FROM secret_readers"_s);
    auto done = query.each([&readers](const sql::Query &row) {
        std::optional<QDate> last = row.maybeDay(2);
        if (const std::optional<QDate> retired = row.maybeDay(3); retired && (!last || *retired < *last))
            last = retired;
        readers.append({ row.text(0), row.day(1), last });
    });
    if (!done)
        return tl::unexpected(done.error());
    return readers;
}

Result<QMap<QString, QString>> DirectoryStore::namesInTimeline(CaseId id)
{
    QMap<QString, QString> names;
    auto query = sql::prepare(m_db,
        u"SELECT login, name FROM person_names WHERE name <> '' AND login IN (SELECT by_login FROM events WHERE case_id = ?)"_s);
    auto done = query.bind(id).each([&](const sql::Query &row) { names.insert(row.text(0), row.text(1)); });
    if (!done)
        return tl::unexpected(done.error());
    return names;
}

} // namespace lyhord
