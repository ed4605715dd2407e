#include "core/store/directorychain.h"

#include "core/db/database.h"
#include "core/db/transaction.h"
#include "core/store/chainhash.h"
#include "core/store/tablecolumns.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>

#include <algorithm>
#include <optional>
#include <utility>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::DirectoryChain)
};

struct Table
{
    QString name;
    QStringList keys; //!< at most one of them has spaces: joined by spaces they are still unique
    QString which; //!< a condition, where not all of its rows are covered
};

const QList<Table> &tables()
{
    static const QList<Table> all{
        // The revision is no value: it is another one after every change.
        { u"profile_meta"_s, { u"key"_s }, u"key <> 'revision'"_s },
        { u"departments"_s, { u"key"_s }, {} },
        { u"department_versions"_s, { u"department"_s, u"version_from"_s }, {} },
        { u"headlines"_s, { u"id"_s }, {} },
        { u"areas"_s, { u"key"_s }, {} },
        { u"categories"_s, { u"path"_s, u"version_from"_s }, {} },
        { u"standard_answers"_s, { u"key"_s }, {} },
        { u"grounds"_s, { u"ground"_s }, {} },
        { u"statutes"_s, { u"key"_s }, {} },
        { u"processes"_s, { u"key"_s, u"valid_from"_s }, {} },
        { u"service_declarations"_s, { u"key"_s }, {} },
        { u"campaigns"_s, { u"key"_s }, {} },
        { u"letter_templates"_s, { u"kind"_s, u"language"_s }, {} },
        { u"settings"_s, { u"key"_s, u"valid_from"_s, u"position"_s }, {} },
        { u"closing_days"_s, { u"day"_s, u"calendar_version"_s }, {} },
        { u"people"_s, { u"login"_s }, {} },
        { u"grants"_s, { u"id"_s }, {} },
        { u"report_recipients"_s, { u"kind"_s, u"scope"_s }, {} },
    };
    return all;
}

const Table &tableNamed(const QString &name)
{
    const auto found = std::ranges::find(tables(), name, &Table::name);
    Q_ASSERT(found != tables().cend());
    return *found;
}

//! A database of an older version may have told rows apart by fewer columns: its links name them so
Result<QStringList> keysIn(Database &db, const Table &table)
{
    QStringList unique;
    auto query = sql::prepare(db, u"SELECT name FROM pragma_table_info(?) WHERE pk > 0"_s);
    const auto done = query.bind(table.name).each([&unique](const sql::Query &row) { unique.append(row.text(0)); });
    if (!done)
        return tl::unexpected(done.error());
    QStringList keys = table.keys;
    keys.removeIf([&unique](const QString &key) { return !unique.contains(key); });
    return keys.isEmpty() ? table.keys : keys;
}

QString keyOf(const sql::Query &row, const QStringList &keys, const QStringList &columns)
{
    QStringList parts;
    for (const QString &key : keys)
        parts.append(row.value(int(columns.indexOf(key))).toString());
    parts.removeAll(QString()); // a scope that is the whole municipality
    return parts.join(u' ');
}

//! Of all columns with their names: none is looked past, and a text never reads like a number
QByteArray sumOf(const sql::Query &row, const QStringList &columns)
{
    enum Kind { None, Number, Text };
    QCryptographicHash sha(QCryptographicHash::Sha256);
    for (int i = 0; i < columns.size(); ++i) {
        chainhash::addText(sha, columns.at(i));
        const QVariant value = row.value(i);
        if (!value.isValid()) {
            chainhash::addNumber(sha, None);
        } else if (value.typeId() == QMetaType::LongLong) {
            chainhash::addNumber(sha, Number);
            chainhash::addNumber(sha, value.toLongLong());
        } else {
            chainhash::addNumber(sha, Text);
            chainhash::addText(sha, value.toString());
        }
    }
    return sha.result();
}

using Sum = std::optional<QByteArray>; //!< none: there is no such row

Sum sumIn(const DirectoryChain::Sums &sums, const QString &key)
{
    const auto found = sums.constFind(key);
    return found == sums.cend() ? Sum() : Sum(*found);
}

struct Link
{
    qint64 id = 0;
    QString table;
    QString key;
    Sum before;
    Sum after;
    QByteArray hash;
};

struct Head
{
    qint64 last = 0;
    QByteArray hash;
};

QByteArray hashOf(const QByteArray &before, const Link &link)
{
    QCryptographicHash sha(QCryptographicHash::Sha256);
    sha.addData(before);
    chainhash::addNumber(sha, link.id);
    chainhash::addText(sha, link.table);
    chainhash::addText(sha, link.key);
    for (const Sum &sum : { link.before, link.after }) {
        chainhash::addNumber(sha, sum ? sum->size() : 0);
        sha.addData(sum.value_or(QByteArray()));
    }
    return sha.result();
}

Result<Head> headOf(Database &db)
{
    auto query = sql::prepare(db, u"SELECT last_link, hash FROM directory_chain_head WHERE one = 1"_s);
    const auto found = query.first();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return failed(ErrorCode::Broken, Tr::tr("The end of the history of settings and people is missing."));
    return Head{ query.integer(0), query.bytes(1) };
}

Result<> append(Database &db, Head &head, Link link)
{
    link.id = head.last + 1;
    link.hash = hashOf(head.hash, link);
    auto query = sql::prepare(db,
        u"INSERT INTO directory_links (id, table_name, row_key, before_sha, after_sha, hash) VALUES (?, ?, ?, ?, ?, ?)"_s);
    if (auto done = query.bind(link.id, link.table, link.key, link.before, link.after, link.hash).run(); !done)
        return done;
    head = { link.id, link.hash };
    auto moved = sql::prepare(db, u"UPDATE directory_chain_head SET last_link = ?, hash = ? WHERE one = 1"_s);
    return moved.bind(head.last, head.hash).run();
}

Result<bool> hasLinks(Database &db)
{
    return columnsOf(db, u"directory_links"_s).map([](const QStringList &columns) { return !columns.isEmpty(); });
}

//! Walks the links and collects what does not fit, then compares the rows with what they were last
class Verifier
{
public:
    void look(const Link &link)
    {
        if (link.id != m_last + 1)
            addMissing(link.id - 1);
        else if (link.hash != hashOf(m_before, link))
            m_problems.append(Tr::tr("Link %1 of the history of settings and people was changed after it was recorded.")
                                  .arg(link.id));
        m_last = link.id;
        m_before = link.hash;
        DirectoryChain::Sums &rows = m_rows[link.table];
        if (sumIn(rows, link.key) != link.before) {
            m_problems.append(Tr::tr(
                "Row “%2” of the table %1 was not what this program had stored when it was stored again (link %3).")
                                  .arg(link.table, link.key, QString::number(link.id)));
        }
        if (link.after)
            rows.insert(link.key, *link.after);
        else
            rows.remove(link.key);
    }
    void finish(const Head &head)
    {
        if (head.last > m_last)
            addMissing(head.last);
        else if (head.hash != m_before)
            m_problems.append(Tr::tr("The end of the history of settings and people does not fit its last link."));
    }
    void compare(const QString &table, const DirectoryChain::Sums &there)
    {
        const DirectoryChain::Sums known = m_rows.value(table);
        for (const auto &[key, sum] : there.asKeyValueRange()) {
            const Sum last = sumIn(known, key);
            if (!last)
                m_problems.append(Tr::tr("Row “%2” of the table %1 was added by another program.").arg(table, key));
            else if (*last != sum)
                m_problems.append(Tr::tr("Row “%2” of the table %1 was changed by another program.").arg(table, key));
        }
        for (const auto &[key, sum] : known.asKeyValueRange()) {
            if (!there.contains(key))
                m_problems.append(Tr::tr("Row “%2” of the table %1 was removed by another program.").arg(table, key));
        }
    }
    [[nodiscard]] QStringList problems() const { return m_problems; }

private:
    void addMissing(qint64 last)
    {
        m_problems.append(
            Tr::tr("Links %1 to %2 of the history of settings and people are missing.").arg(m_last + 1).arg(last));
    }

    QByteArray m_before = QByteArray(32, '\0');
    qint64 m_last = 0;
    QMap<QString, DirectoryChain::Sums> m_rows; //!< as last linked, by table
    QStringList m_problems;
};

Result<> walk(Database &db, Verifier &verifier)
{
    auto query = sql::prepare(
        db, u"SELECT id, table_name, row_key, before_sha, after_sha, hash FROM directory_links ORDER BY id"_s);
    const auto sum = [](const sql::Query &row, int column) {
        return row.isNull(column) ? Sum() : Sum(row.bytes(column));
    };
    return query.each([&](const sql::Query &row) {
        verifier.look({ row.integer(0), row.text(1), row.text(2), sum(row, 3), sum(row, 4), row.bytes(5) });
    });
}

} // namespace

DirectoryChain::DirectoryChain(Database &db)
    : m_db(db)
{
}

Result<DirectoryChain::Sums> DirectoryChain::sums(const DirectoryRows &rows)
{
    Sums found;
    if (m_db.kind() != DatabaseKind::Sqlite)
        return found;
    const Table &table = tableNamed(rows.table);
    const auto columns = columnsOf(m_db, table.name);
    if (!columns)
        return tl::unexpected(columns.error());
    if (columns->isEmpty()) // not yet there, before a migration
        return found;
    const auto keys = keysIn(m_db, table);
    if (!keys)
        return tl::unexpected(keys.error());
    QStringList conditions;
    for (const QString &column : rows.columns)
        conditions.append(column + u" = ?"_s);
    if (!table.which.isEmpty())
        conditions.append(table.which);
    const QString where = conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s);
    auto query = sql::prepare(m_db, u"SELECT %1 FROM %2%3"_s.arg(columns->join(u", "_s), table.name, where));
    if (rows.bindValues)
        rows.bindValues(query);
    const auto done = query.each(
        [&](const sql::Query &row) { found.insert(keyOf(row, *keys, *columns), sumOf(row, *columns)); });
    if (!done)
        return tl::unexpected(done.error());
    return found;
}

Result<> DirectoryChain::link(const DirectoryRows &rows, const Sums &before)
{
    if (m_db.kind() != DatabaseKind::Sqlite)
        return {};
    const auto after = sums(rows);
    if (!after)
        return tl::unexpected(after.error());
    QStringList keys = before.keys() + after->keys();
    keys.sort();
    keys.removeDuplicates();
    keys.removeIf([&](const QString &key) { return sumIn(before, key) == sumIn(*after, key); });
    if (keys.isEmpty())
        return {};
    auto head = headOf(m_db);
    if (!head)
        return tl::unexpected(head.error());
    for (const QString &key : std::as_const(keys)) {
        const Link link{ 0, rows.table, key, sumIn(before, key), sumIn(*after, key), {} };
        if (auto done = append(m_db, *head, link); !done)
            return done;
    }
    return {};
}

Result<> DirectoryChain::recordedAll(const std::function<Result<>()> &migrate)
{
    if (m_db.kind() != DatabaseKind::Sqlite)
        return migrate();
    const Result<bool> hadLinks = hasLinks(m_db);
    if (!hadLinks)
        return tl::unexpected(hadLinks.error());
    QMap<QString, Sums> before;
    for (const Table &table : *hadLinks ? tables() : QList<Table>()) {
        const auto found = sums({ table.name, {}, {} });
        if (!found)
            return tl::unexpected(found.error());
        before.insert(table.name, *found);
    }
    if (auto done = migrate(); !done)
        return done;
    const Result<bool> linked = hasLinks(m_db);
    if (!linked)
        return tl::unexpected(linked.error());
    for (const Table &table : *linked ? tables() : QList<Table>()) {
        if (auto done = link({ table.name, {}, {} }, before.value(table.name)); !done)
            return done;
    }
    return {};
}

Result<QStringList> DirectoryChain::verify()
{
    if (m_db.kind() != DatabaseKind::Sqlite)
        return QStringList();
    const auto still = sql::Transaction::begin(m_db);
    if (!still)
        return tl::unexpected(still.error());
    const auto head = headOf(m_db);
    if (!head)
        return tl::unexpected(head.error());
    Verifier verifier;
    if (auto done = walk(m_db, verifier); !done)
        return tl::unexpected(done.error());
    verifier.finish(*head);
    for (const Table &table : tables()) {
        const auto there = sums({ table.name, {}, {} });
        if (!there)
            return tl::unexpected(there.error());
        verifier.compare(table.name, *there);
    }
    return verifier.problems();
}

} // namespace lyhord
