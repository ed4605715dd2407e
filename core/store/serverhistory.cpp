#include "core/store/serverhistory.h"

#include "core/db/database.h"

#include <QtCore/QCoreApplication>

#include <optional>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::ServerHistory)
};

constexpr int linksAtOnce = 10'000;
constexpr int rowsAtOnce = 5'000;

//! Of several columns it is a list in JSON
QString keyInWords(QString key)
{
    if (!key.startsWith(u'['))
        return key;
    return key.remove(u'[').remove(u']').remove(u'"').remove(u',');
}

QString inWords(const QString &wrong, const QString &table, const QString &key, qint64 number)
{
    const QString row = keyInWords(key);
    const QString link = QString::number(number);
    if (wrong == "transactions missing"_L1)
        return Tr::tr("Transactions %1 to %2 of the server's history are missing.")
            .arg(key.toLongLong() + 1)
            .arg(number - 1);
    if (wrong == "links missing"_L1)
        return Tr::tr("Transaction %1 of the server's history has another number of links than when it ended.")
            .arg(link);
    if (wrong == "transaction changed"_L1)
        return Tr::tr("Transaction %1 of the server's history was changed after it had ended.").arg(link);
    if (wrong == "end changed"_L1)
        return Tr::tr("The end of the server's history does not fit its last transaction.");
    if (wrong == "not in the chain"_L1)
        return Tr::tr("Link %3 (table %1, row “%2”) is in no transaction of the server's history.")
            .arg(table, row, link);
    if (wrong == "link changed"_L1)
        return Tr::tr("Link %3 (table %1, row “%2”) was changed after it was recorded.").arg(table, row, link);
    if (wrong == "values missing"_L1)
        return Tr::tr("The values of link %3 (table %1, row “%2”) are gone without a disposal.").arg(table, row, link);
    if (wrong == "values changed"_L1)
        return Tr::tr("The values of link %3 (table %1, row “%2”) were changed after they were recorded.")
            .arg(table, row, link);
    if (wrong == "did not fit"_L1)
        return Tr::tr(
            "Row “%2” of the table %1 was not what the server had recorded when it was stored again (link %3).")
            .arg(table, row, link);
    if (wrong == "row added"_L1)
        return Tr::tr("Row “%2” of the table %1 was added past the server's history.").arg(table, row);
    if (wrong == "row removed"_L1)
        return Tr::tr("Row “%2” of the table %1 was removed past the server's history.").arg(table, row);
    return Tr::tr("Row “%2” of the table %1 was changed past the server's history.").arg(table, row);
}

//! How far the check of all of it has come
class Course
{
public:
    Course(const Progress &progress, qint64 total)
        : m_progress(progress)
        , m_total(total)
    {
    }
    [[nodiscard]] Result<> reached(qint64 done)
    {
        if (m_progress && !m_progress(qMin(done, m_total), m_total))
            return failed(ErrorCode::Refused, Tr::tr("The check of the server's history was stopped."));
        return {};
    }

private:
    const Progress &m_progress;
    qint64 m_total;
};

struct Table
{
    QString name;
    qint64 rows = 0; //!< about
};

Result<QList<Table>> tablesOf(Database &db)
{
    QList<Table> tables;
    auto query = sql::prepare(db, u"SELECT of_table, about FROM history_tables_to_check()"_s);
    const auto done = query.each([&](const sql::Query &row) { tables.append({ row.text(0), row.integer(1) }); });
    if (!done)
        return tl::unexpected(done.error());
    return tables;
}

Result<qint64> lengthOf(Database &db)
{
    auto query = sql::prepare(db, u"SELECT history_length()"_s);
    if (const auto found = query.first(); !found)
        return tl::unexpected(found.error());
    return query.integer(0);
}

Result<> verifyChain(Database &db, Course &course, QStringList &problems)
{
    qint64 last = 0;
    for (bool more = true; more;) {
        more = false;
        auto query = sql::prepare(db, u"SELECT wrong, of_table, key, link FROM wrong_history(?, ?)"_s);
        const auto done = query.bind(last, linksAtOnce).each([&](const sql::Query &row) {
            const QString wrong = row.text(0);
            if (wrong == "checked"_L1 || wrong == "end"_L1) {
                last = row.integer(3);
                more = wrong == "checked"_L1;
            } else {
                problems.append(inWords(wrong, row.text(1), row.text(2), row.integer(3)));
            }
        });
        if (!done)
            return done;
        if (const auto reached = course.reached(last); !reached)
            return reached;
    }
    return {};
}

//! The rows of a table as they stand, against their last links
Result<> verifyRows(Database &db, const Table &table, qint64 before, Course &course, QStringList &problems)
{
    std::optional<QString> place;
    qint64 done = before;
    for (bool more = true; more;) {
        more = false;
        auto query = sql::prepare(db, u"SELECT wrong, key, place::text FROM wrong_rows(?, ?::jsonb, ?)"_s);
        const auto read = query.bind(table.name, place, rowsAtOnce).each([&](const sql::Query &row) {
            if (row.text(0) == "checked"_L1) {
                place = row.text(2);
                more = true;
            } else {
                problems.append(inWords(row.text(0), table.name, row.text(1), 0));
            }
        });
        if (!read)
            return read;
        done += rowsAtOnce;
        if (const auto reached = course.reached(qMin(done, before + table.rows)); !reached)
            return reached;
    }
    return {};
}

//! Rows that links tell of and that are not there
Result<> verifyMissing(Database &db, const Table &table, qint64 before, Course &course, QStringList &problems)
{
    QString last;
    for (bool more = true; more;) {
        more = false;
        auto query = sql::prepare(db, u"SELECT wrong, key FROM missing_rows(?, ?, ?)"_s);
        const auto read = query.bind(table.name, last, rowsAtOnce).each([&](const sql::Query &row) {
            if (row.text(0) == "checked"_L1) {
                last = row.text(1);
                more = true;
            } else {
                problems.append(inWords(row.text(0), table.name, row.text(1), 0));
            }
        });
        if (!read)
            return read;
        if (const auto reached = course.reached(before); !reached)
            return reached;
    }
    return {};
}

} // namespace

ServerHistory::ServerHistory(Database &db)
    : m_db(db)
{
}

Result<> ServerHistory::begin()
{
    if (m_db.kind() != DatabaseKind::Postgresql)
        return {};
    const auto tables = tablesOf(m_db);
    if (!tables)
        return tl::unexpected(tables.error());
    for (const Table &table : *tables) {
        auto query = sql::prepare(m_db, u"SELECT begin_history(?)"_s);
        if (const auto begun = query.bind(table.name).first(); !begun)
            return tl::unexpected(begun.error());
    }
    return {};
}

Result<QStringList> ServerHistory::verify(const Progress &progress)
{
    QStringList problems;
    if (m_db.kind() != DatabaseKind::Postgresql)
        return problems;
    const auto length = lengthOf(m_db);
    const auto tables = tablesOf(m_db);
    if (!length || !tables)
        return tl::unexpected(length ? tables.error() : length.error());
    qint64 total = *length;
    for (const Table &table : *tables)
        total += table.rows;
    Course course(progress, total);
    if (const auto done = verifyChain(m_db, course, problems); !done)
        return tl::unexpected(done.error());
    qint64 before = *length;
    for (const Table &table : *tables) {
        if (const auto done = verifyRows(m_db, table, before, course, problems); !done)
            return tl::unexpected(done.error());
        before += table.rows;
        if (const auto done = verifyMissing(m_db, table, before, course, problems); !done)
            return tl::unexpected(done.error());
    }
    return problems;
}

} // namespace lyhord
