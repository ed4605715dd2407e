#include "core/store/rowchecksums.h"

#include "core/db/database.h"
#include "core/db/dialect.h"
#include "core/db/transaction.h"
#include "core/store/checksums.h"
#include "core/store/tablecolumns.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;
using Owner = RowChecksums::Owner;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::RowChecksums)
};

constexpr std::array owners{ Owner::Case, Owner::InboxItem, Owner::ReportLetter };
constexpr int sliceOwners = 500; // so few that no writer waits long for a reader
constexpr qint64 beforeAll = std::numeric_limits<qint64>::min();
constexpr qint64 afterAll = std::numeric_limits<qint64>::max();

struct Table
{
    QString name;
    Owner owner;
    QString key; //!< the column with the owner's id
    QString which; //!< where not all rows: a condition on the row named %1
};

//! An owner's own row is in the first table it has
const QList<Table> &covered()
{
    static const QList<Table> all{
        { u"cases"_s, Owner::Case, u"id"_s, {} },
        { u"assignments"_s, Owner::Case, u"case_id"_s, {} },
        { u"consultations"_s, Owner::Case, u"case_id"_s, {} },
        { u"links"_s, Owner::Case, u"case_id"_s, {} },
        { u"asked_departments"_s, Owner::Case, u"case_id"_s, {} },
        { u"attachments"_s, Owner::Case, u"case_id"_s, {} },
        { u"steps"_s, Owner::Case, u"case_id"_s, {} },
        { u"outbox"_s, Owner::Case, u"case_id"_s, u"%1.case_id IS NOT NULL"_s },
        { u"waiting_answers"_s, Owner::Case, u"case_id"_s, {} },
        { u"inbox_items"_s, Owner::InboxItem, u"id"_s, {} },
        { u"inbox_files"_s, Owner::InboxItem, u"item_id"_s, {} },
        { u"inbox_kept"_s, Owner::InboxItem, u"item_id"_s, {} },
        { u"outbox"_s, Owner::ReportLetter, u"id"_s, u"%1.case_id IS NULL"_s },
        { u"outbox_files"_s, Owner::ReportLetter, u"message_id"_s, {} },
    };
    return all;
}

const Table &firstOf(Owner owner)
{
    return *std::ranges::find(covered(), owner, &Table::owner);
}

QString conditionOn(const Table &table, const QString &row)
{
    return table.which.isEmpty() ? u"1"_s : table.which.arg(row);
}

QString numberOf(Owner owner)
{
    return QString::number(static_cast<int>(owner));
}

//! Of the row that is called `row` in the statement
QString checksumOf(const QString &table, const QStringList &columns, const QString &row)
{
    QStringList values{ u"'%1'"_s.arg(table) };
    for (const QString &column : columns)
        values.append(u"%1.\"%2\""_s.arg(row, column));
    return u"row_checksum(%1)"_s.arg(values.join(u", "_s));
}

QString trigger(const Table &table, const QString &event, const QString &row, const QString &checksum)
{
    return u"CREATE TEMP TRIGGER IF NOT EXISTS %1_%2_%3 AFTER %3 ON main.%1 WHEN %4 BEGIN "
           "INSERT INTO row_checksums (owner_kind, owner, table_name, checksum) VALUES (%2, %5.%6, '%1', %7) "
           "ON CONFLICT (owner_kind, owner, table_name) "
           "DO UPDATE SET checksum = join_checksums(checksum, excluded.checksum); END;"_s.arg(
               table.name, numberOf(table.owner), event, conditionOn(table, row), row, table.key, checksum);
}

QString triggersOf(const Table &table, const QStringList &columns)
{
    const QString before = checksumOf(table.name, columns, u"OLD"_s);
    const QString after = checksumOf(table.name, columns, u"NEW"_s);
    return trigger(table, u"INSERT"_s, u"NEW"_s, after) + trigger(table, u"DELETE"_s, u"OLD"_s, before)
        + trigger(table, u"UPDATE"_s, u"NEW"_s, u"join_checksums(%1, %2)"_s.arg(before, after));
}

QString checksumOfEntry(const QString &row)
{
    return checksumOf(u"row_checksums"_s, { u"owner_kind"_s, u"owner"_s, u"table_name"_s, u"checksum"_s }, row);
}

//! A checksum that was put in another one's place shows in that over all
QString triggersOfTotal()
{
    const QString join
        = u"CREATE TEMP TRIGGER IF NOT EXISTS row_checksums_%1 AFTER %1 ON main.row_checksums BEGIN "
          "UPDATE row_checksums_joined SET checksum = join_checksums(checksum, %2) WHERE one = 1; END;"_s;
    const QString before = checksumOfEntry(u"OLD"_s);
    const QString after = checksumOfEntry(u"NEW"_s);
    return join.arg(u"INSERT"_s, after) + join.arg(u"UPDATE"_s, u"join_checksums(%1, %2)"_s.arg(before, after));
}

Result<> registerFunctions(Database &db)
{
    if (checksums::registerFunctions(db.handle()))
        return {};
    return tl::unexpected(dialect::errorFor(dialect::Fault::Other, u"functions of checksums"_s));
}

//! The checksums of these owners' rows in a table, as the rows stand
Result<QString> computed(Database &db, const Table &table)
{
    return columnsOf(db, table.name).map([&table](const QStringList &columns) {
        return u"SELECT %1, joined_checksums(%2) FROM %3 AS r WHERE %4"_s.arg(
            table.key, checksumOf(table.name, columns, u"r"_s), table.name, conditionOn(table, u"r"_s));
    });
}

Result<bool> areKept(Database &db)
{
    return columnsOf(db, u"row_checksums"_s).map([](const QStringList &columns) { return !columns.isEmpty(); });
}

} // namespace

RowChecksums::RowChecksums(Database &db)
    : m_db(db)
{
}

QStringList RowChecksums::tables()
{
    QStringList names;
    for (const Table &table : covered())
        names.append(table.name);
    names.removeDuplicates();
    return names;
}

Result<> RowChecksums::record()
{
    if (m_db.kind() != DatabaseKind::Sqlite)
        return {};
    if (auto known = registerFunctions(m_db); !known)
        return known;
    QString triggers = triggersOfTotal();
    for (const Table &table : covered()) {
        const auto columns = columnsOf(m_db, table.name);
        if (!columns)
            return tl::unexpected(columns.error());
        triggers += triggersOf(table, *columns);
    }
    return m_db.runScript(triggers);
}

Result<> RowChecksums::recordedAll(const std::function<Result<>()> &migrate)
{
    if (m_db.kind() != DatabaseKind::Sqlite)
        return migrate();
    if (auto known = registerFunctions(m_db); !known)
        return known;
    const auto before = allDifferences();
    if (!before)
        return tl::unexpected(before.error());
    if (auto done = migrate(); !done)
        return done;
    const auto kept = areKept(m_db);
    if (!kept)
        return tl::unexpected(kept.error());
    if (!*kept)
        return {};
    if (auto done = enterAll(); !done)
        return done;
    return keepWrong(*before);
}

//! None where no checksums are kept yet
Result<RowChecksums::Differences> RowChecksums::allDifferences()
{
    Differences found;
    const auto kept = areKept(m_db);
    if (!kept)
        return tl::unexpected(kept.error());
    if (!*kept)
        return found;
    for (const Owner owner : owners) {
        for (qint64 from = beforeAll; from != afterAll;) {
            const auto to = endOfSlice(owner, from);
            if (!to)
                return tl::unexpected(to.error());
            const auto wrong = differences(owner, from, *to);
            if (!wrong)
                return tl::unexpected(wrong.error());
            found.rows[owner].insert(*wrong);
            from = *to;
        }
    }
    const auto total = totalDifference();
    if (!total)
        return tl::unexpected(total.error());
    found.total = *total;
    return found;
}

Result<> RowChecksums::enterAll()
{
    if (auto done = sql::run(m_db, u"DELETE FROM row_checksums"_s); !done)
        return done;
    for (const Table &table : covered()) {
        const auto checksums = computed(m_db, table);
        if (!checksums)
            return tl::unexpected(checksums.error());
        const QString put = u"INSERT INTO row_checksums (owner, checksum, owner_kind, table_name) "
                            "SELECT c.*, %1, '%2' FROM (%3 GROUP BY %4) AS c"_s.arg(
                                numberOf(table.owner), table.name, *checksums, table.key);
        if (auto done = sql::run(m_db, put); !done)
            return done;
    }
    return {};
}

Result<> RowChecksums::keepWrong(const Differences &before)
{
    for (const auto &[owner, checksums] : before.rows.asKeyValueRange()) {
        for (const auto &[key, checksum] : checksums.asKeyValueRange()) {
            auto query = sql::prepare(m_db,
                u"INSERT INTO row_checksums (owner_kind, owner, table_name, checksum) VALUES (?, ?, ?, ?) "
                "ON CONFLICT (owner_kind, owner, table_name) "
                "DO UPDATE SET checksum = join_checksums(checksum, excluded.checksum)"_s);
            query.bind(static_cast<int>(owner), key.first, key.second, checksum);
            if (auto done = query.run(); !done)
                return done;
        }
    }
    auto total = sql::prepare(m_db,
        u"UPDATE row_checksums_joined SET checksum = join_checksums(?, (SELECT joined_checksums(%1) FROM row_checksums AS r)) "
        "WHERE one = 1"_s.arg(checksumOfEntry(u"r"_s)));
    return total.bind(before.total).run();
}

//! The last of the next owners whose own row is there; all that are left in the last slice
Result<qint64> RowChecksums::endOfSlice(Owner owner, qint64 from)
{
    const Table &own = firstOf(owner);
    auto query = sql::prepare(m_db,
        u"SELECT id FROM %1 AS r WHERE id > ? AND %2 ORDER BY id LIMIT 1 OFFSET ?"_s.arg(
            own.name, conditionOn(own, u"r"_s)));
    const auto found = query.bind(from, sliceOwners - 1).first();
    if (!found)
        return tl::unexpected(found.error());
    return *found ? query.integer(0) : afterAll;
}

Result<qint64> RowChecksums::count()
{
    qint64 all = 0;
    for (const Owner owner : owners) {
        const Table &own = firstOf(owner);
        auto query = sql::prepare(
            m_db, u"SELECT count(*) FROM %1 AS r WHERE %2"_s.arg(own.name, conditionOn(own, u"r"_s)));
        if (const auto found = query.first(); !found)
            return tl::unexpected(found.error());
        all += query.integer(0);
    }
    return all;
}

//! Of those owners after one and up to another: what is kept joined with what the rows give, where that is not nothing
Result<RowChecksums::Checksums> RowChecksums::differences(Owner owner, qint64 from, qint64 to)
{
    Checksums found;
    const auto join = [&found](qint64 id, const QString &table, const QByteArray &checksum) {
        QByteArray &one = found[{ id, table }];
        one = checksums::joined(one, checksum);
    };
    for (const Table &table : covered()) {
        if (table.owner != owner)
            continue;
        const auto statement = computed(m_db, table);
        if (!statement)
            return tl::unexpected(statement.error());
        auto query = sql::prepare(m_db, u"%1 AND %2 > ? AND %2 <= ? GROUP BY %2"_s.arg(*statement, table.key));
        const auto done = query.bind(from, to).each(
            [&](const sql::Query &row) { join(row.integer(0), table.name, row.bytes(1)); });
        if (!done)
            return tl::unexpected(done.error());
    }
    auto kept = sql::prepare(m_db,
        u"SELECT owner, table_name, checksum FROM row_checksums WHERE owner_kind = ? AND owner > ? AND owner <= ?"_s);
    const auto done = kept.bind(static_cast<int>(owner), from, to).each([&](const sql::Query &row) {
        join(row.integer(0), row.text(1), row.bytes(2));
    });
    if (!done)
        return tl::unexpected(done.error());
    found.removeIf([](Checksums::iterator one) { return checksums::isOfNothing(one.value()); });
    return found;
}

//! In one statement: both are of the same moment
Result<QByteArray> RowChecksums::totalDifference()
{
    auto query = sql::prepare(m_db,
        u"SELECT (SELECT checksum FROM row_checksums_joined WHERE one = 1), "
        "(SELECT joined_checksums(%1) FROM row_checksums AS r)"_s.arg(checksumOfEntry(u"r"_s)));
    if (const auto found = query.first(); !found)
        return tl::unexpected(found.error());
    if (query.isNull(0)) // taken away
        return QByteArray(checksums::size, '\xff');
    return checksums::joined(query.bytes(0), query.bytes(1));
}

Result<QString> RowChecksums::problem(Owner owner, qint64 id, const QString &table)
{
    switch (owner) {
    case Owner::Case:
        break;
    case Owner::InboxItem:
        return Tr::tr("Message %1 in the inbox: another program has changed, added or removed rows in the table %2.")
            .arg(QString::number(id), table);
    case Owner::ReportLetter:
        return Tr::tr("Letter %1 with a report: another program has changed, added or removed rows in the table %2.")
            .arg(QString::number(id), table);
    }
    auto query = sql::prepare(m_db, u"SELECT number FROM cases WHERE id = ?"_s);
    const auto found = query.bind(id).first();
    if (!found)
        return tl::unexpected(found.error());
    return Tr::tr("Case %1: another program has changed, added or removed rows in the table %2.")
        .arg(*found ? query.text(0) : u'#' + QString::number(id), table);
}

Result<QStringList> RowChecksums::problemsIn(Owner owner, qint64 from, qint64 to)
{
    const auto wrong = differences(owner, from, to);
    if (!wrong)
        return tl::unexpected(wrong.error());
    QStringList problems;
    for (auto it = wrong->cbegin(); it != wrong->cend(); ++it) {
        const auto said = problem(owner, it.key().first, it.key().second);
        if (!said)
            return tl::unexpected(said.error());
        problems.append(*said);
    }
    return problems;
}

Result<QStringList> RowChecksums::verify(const Progress &progress)
{
    QStringList problems;
    if (m_db.kind() != DatabaseKind::Sqlite)
        return problems;
    const auto all = count();
    if (!all)
        return tl::unexpected(all.error());
    qint64 looked = 0;
    for (const Owner owner : owners) {
        for (qint64 from = beforeAll; from != afterAll;) {
            qint64 to = afterAll;
            // Keeps writers waiting, so that rows and checksums are of the same moment
            const auto found = sql::inTransaction(m_db, [&]() -> Result<QStringList> {
                return endOfSlice(owner, from).and_then([&](qint64 end) {
                    to = end;
                    return problemsIn(owner, from, end);
                });
            });
            if (!found)
                return tl::unexpected(found.error());
            problems += *found;
            from = to;
            looked = std::min(*all, looked + sliceOwners);
            if (progress && !progress(looked, *all))
                return failed(ErrorCode::Refused, Tr::tr("The check of cases, letters and inbox was stopped."));
        }
    }
    const auto total = totalDifference();
    if (!total)
        return tl::unexpected(total.error());
    if (!checksums::isOfNothing(*total))
        problems.append(Tr::tr("Another program has changed the checksums of cases, letters and inbox."));
    return problems;
}

} // namespace lyhord
