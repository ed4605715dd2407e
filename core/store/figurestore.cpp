#include "core/store/figurestore.h"

#include "core/store/database.h"

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

//! On a server facts without names are a view of their own: who may count need not be able to read
QString factsOf(DatabaseKind kind)
{
    return kind == DatabaseKind::Sqlite ? u"cases"_s : u"case_facts"_s;
}

QString receivedStatement(DatabaseKind kind)
{
    return u"SELECT received_at, department, process, type, channel, gender, referral_ground FROM %1 "
           "WHERE received_at >= ? AND received_at < ? ORDER BY received_at"_s.arg(factsOf(kind));
}

QString closedStatement(DatabaseKind kind)
{
    return u"SELECT closed_at, department, process, type, channel, gender, status, outcome, answered_directly FROM %1 "
           "WHERE closed_at IS NOT NULL AND closed_at >= ? AND closed_at < ? ORDER BY closed_at"_s.arg(factsOf(kind));
}

QString firstAnsweredStatement(DatabaseKind kind)
{
    return u"SELECT first_answered_at, department, process, type, channel, gender, answered_directly, reply_wanted, "
           "answer_due FROM %1 "
           "WHERE first_answered_at IS NOT NULL AND first_answered_at >= ? AND first_answered_at < ? "
           "ORDER BY first_answered_at"_s.arg(factsOf(kind));
}

FigureRow commonPart(const sql::Query &query)
{
    FigureRow row;
    row.at = query.moment(0);
    row.department = query.text(1);
    row.process = query.text(2);
    row.type = query.named(3, CaseType::View);
    row.channel = query.named(4, Channel::Web);
    row.gender = query.named(5, Gender::NotStated);
    return row;
}

CaseStatus statusFrom(int column)
{
    const auto &all = EnumNames<CaseStatus>::all;
    const auto found = std::find_if(
        all.cbegin(), all.cend(), [column](const auto &entry) { return static_cast<int>(entry.first) == column; });
    return found == all.cend() ? CaseStatus::Closed : found->first;
}

} // namespace

FigureStore::FigureStore(Database &db)
    : m_db(db)
{
}

Result<> FigureStore::received(const QDateTime &from, const QDateTime &to, const Take &take)
{
    return sql::prepare(m_db, receivedStatement(m_db.kind())).bind(from, to).each([&take](const sql::Query &query) {
        FigureRow row = commonPart(query);
        row.referred = !query.isNull(6);
        take(row);
    });
}

Result<> FigureStore::closed(const QDateTime &from, const QDateTime &to, const Take &take)
{
    return sql::prepare(m_db, closedStatement(m_db.kind())).bind(from, to).each([&take](const sql::Query &query) {
        FigureRow row = commonPart(query);
        row.status = statusFrom(query.number(6));
        row.outcome = query.maybe<Outcome>(7);
        row.answeredDirectly = query.flag(8);
        take(row);
    });
}

Result<> FigureStore::firstAnswered(const QDateTime &from, const QDateTime &to, const Take &take)
{
    return sql::prepare(m_db, firstAnsweredStatement(m_db.kind()))
        .bind(from, to)
        .each([&take](const sql::Query &query) {
            FigureRow row = commonPart(query);
            row.answeredDirectly = query.flag(6);
            row.replyWanted = query.flag(7);
            row.answerDue = query.day(8);
            take(row);
        });
}

QStringList FigureStore::statements(DatabaseKind kind)
{
    return { receivedStatement(kind), closedStatement(kind), firstAnsweredStatement(kind) };
}

} // namespace lyhord
