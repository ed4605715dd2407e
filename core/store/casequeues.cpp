#include "core/db/database.h"
#include "core/db/dialect.h"
#include "core/store/casecolumns.h"
#include "core/store/caselist.h"
#include "core/store/casestore.h"
#include "core/store/searchindex.h"

#include <QtCore/QSet>

#include <algorithm>

// Lists and queues of cases.
namespace lyhord {

using namespace Qt::Literals::StringLiterals;
using caselist::Plan;

namespace {

//! Cases that are in the same place of the work, and with the same departments
struct Group
{
    CaseStatus status = CaseStatus::Registered;
    LadderStep ladder = LadderStep::None;
    QStringList awaited;
    QStringList asked;
    qint64 count = 0;
};

constexpr int mostChanged = 1000; // nobody counts further

QStringList keysOf(const QString &set)
{
    return set.split(u' ', Qt::SkipEmptyParts);
}

bool haveCommon(const QStringList &one, const QStringList &other)
{
    return std::any_of(one.cbegin(), one.cend(), [&other](const QString &key) { return other.contains(key); });
}

Result<QList<Group>> openGroups(Database &db)
{
    QList<Group> groups;
    auto query = sql::prepare(db,
        u"SELECT status, ladder, awaited, asked, count(*) FROM cases WHERE status < 60 "
        "GROUP BY status, ladder, awaited, asked"_s);
    auto done = query.each([&groups](const sql::Query &row) {
        groups.append({ static_cast<CaseStatus>(row.number(0)), static_cast<LadderStep>(row.number(1)),
            keysOf(row.text(2)), keysOf(row.text(3)), row.integer(4) });
    });
    if (!done)
        return tl::unexpected(done.error());
    return groups;
}

Result<QList<Group>> closedGroups(Database &db)
{
    QList<Group> groups;
    auto query = sql::prepare(db, u"SELECT status, asked, n FROM status_counts WHERE status IN (60, 70)"_s);
    auto done = query.each([&groups](const sql::Query &row) {
        groups.append(
            { static_cast<CaseStatus>(row.number(0)), LadderStep::None, {}, keysOf(row.text(1)), row.integer(2) });
    });
    if (!done)
        return tl::unexpected(done.error());
    return groups;
}

Result<QSet<QString>> retiredDepartments(Database &db, QDate today)
{
    QSet<QString> retired;
    auto query = sql::prepare(db, u"SELECT key FROM departments WHERE valid_to < ?"_s);
    auto done = query.bind(today).each([&retired](const sql::Query &row) { retired.insert(row.text(0)); });
    if (!done)
        return tl::unexpected(done.error());
    return retired;
}

QString waitingGroups(DatabaseKind kind)
{
    return u"SELECT w.way, c.asked, count(*) FROM (%1) w%2cases c ON c.id = w.case_id GROUP BY w.way, c.asked"_s.arg(
        caselist::waitingCases(kind), dialect::leadingJoin(kind));
}

//! Asked or consulted, and nobody who exists has to answer
bool isOwnerless(const Group &group, const QSet<QString> &retired)
{
    return (group.status == CaseStatus::Consulting || group.status == CaseStatus::AwaitingAnswer)
        && std::all_of(group.awaited.cbegin(), group.awaited.cend(),
            [&retired](const QString &key) { return retired.contains(key); });
}

Queue queueOf(CaseStatus status, LadderStep ladder)
{
    switch (status) {
    case CaseStatus::Registered:
        return Queue::ToAssign;
    case CaseStatus::Consulting:
        return Queue::Consulting;
    case CaseStatus::AnswerReady:
        return Queue::AnswersToSend;
    case CaseStatus::AwaitingAnswer:
        break;
    case CaseStatus::Closed:
    case CaseStatus::WrittenOff:
    case CaseStatus::Referred:
    case CaseStatus::Disposed:
        return Queue::Closed;
    }
    switch (ladder) {
    case LadderStep::None:
        return Queue::WithDepartment;
    case LadderStep::FirstReminder:
        return Queue::Reminder1;
    case LadderStep::SecondReminder:
        return Queue::Reminder2;
    case LadderStep::WriteOffProposed:
        return Queue::WriteOffDue;
    }
    return Queue::WithDepartment;
}

Result<QStringList> ownerlessSets(Database &db, QDate today)
{
    const auto groups = openGroups(db);
    if (!groups)
        return tl::unexpected(groups.error());
    const auto retired = retiredDepartments(db, today);
    if (!retired)
        return tl::unexpected(retired.error());
    QStringList sets;
    for (const Group &group : *groups) {
        if (isOwnerless(group, *retired))
            sets.append(group.awaited.join(u' '));
    }
    sets.removeDuplicates();
    return sets;
}

Result<Plan> planned(Database &db, const CaseQuery &query, const AccessScope &scope, QDate today)
{
    caselist::Surroundings around;
    around.kind = db.kind();
    if (query.queue == Queue::NoOwner) {
        auto sets = ownerlessSets(db, today);
        if (!sets)
            return tl::unexpected(sets.error());
        around.ownerless = *sets;
    }
    if (!query.text.trimmed().isEmpty()) {
        auto condition = SearchIndex(db).condition(query.text, scope);
        if (!condition)
            return tl::unexpected(condition.error());
        around.text = *condition;
    }
    return caselist::planFor(query, scope, around);
}

//! Conditions' values, the place in the list, then whatever the statement ends with
Result<> bindAll(sql::Query &query, const Plan &plan, const Cursor &after, int last)
{
    for (const QVariant &value : plan.values)
        query.bindNext(value);
    if (!after.isEmpty()) {
        const auto values = caselist::cursorValues(plan, after);
        if (!values)
            return tl::unexpected(values.error());
        for (const QVariant &value : *values)
            query.bindNext(value);
    }
    query.bind(last);
    return {};
}

Result<qint64> counted(Database &db, const Plan &plan, const Cursor &after, int atMost)
{
    auto query = sql::prepare(db, caselist::countText(plan, !after.isEmpty()));
    if (auto bound = bindAll(query, plan, after, atMost); !bound)
        return tl::unexpected(bound.error());
    if (auto found = query.first(); !found)
        return tl::unexpected(found.error());
    return query.integer(0);
}

//! The cursor of the place `rows` further on; empty when the list ends before
Result<Cursor> cursorBehind(Database &db, const Plan &plan, const Cursor &after, int rows)
{
    auto query = sql::prepare(db, caselist::anchorText(plan, !after.isEmpty()));
    if (auto bound = bindAll(query, plan, after, rows - 1); !bound)
        return tl::unexpected(bound.error());
    const auto found = query.first();
    if (!found)
        return tl::unexpected(found.error());
    return *found ? caselist::cursorAt(plan, query.value(0), query.integer(1)) : Cursor();
}

//! Few, of one person: read from that person's own index
Result<QMap<OwnList, qint64>> ownCounts(Database &db, const AccessScope &scope, QDate today)
{
    QMap<OwnList, qint64> counts;
    const caselist::VisibleCases visible = caselist::visibleTo(scope, caselist::Secrets::Listed);
    auto due = sql::prepare(db,
        u"SELECT count(*) FROM case_flags f JOIN cases c ON c.id = f.case_id WHERE f.login = ? AND f.day <= ?"_s
            + visible.text);
    due.bind(scope.login, today);
    for (const QVariant &value : visible.values)
        due.bindNext(value);
    if (const auto found = due.first(); !found)
        return tl::unexpected(found.error());
    counts.insert(OwnList::Flagged, due.integer(0));
    CaseQuery query;
    query.own = OwnList::Changed;
    const auto plan = planned(db, query, scope, today);
    if (!plan)
        return tl::unexpected(plan.error());
    const auto changed = counted(db, *plan, {}, mostChanged);
    if (!changed)
        return tl::unexpected(changed.error());
    counts.insert(OwnList::Changed, *changed);
    return counts;
}

bool isWholeClosedQueue(const CaseQuery &query)
{
    CaseQuery plain;
    plain.queue = Queue::Closed;
    plain.department = query.department;
    plain.sort = query.sort;
    plain.descending = query.descending;
    plain.withHistory = query.withHistory;
    return query == plain;
}

bool isSeen(const Group &group, const AccessScope &scope, const QString &department)
{
    return (scope.everywhere || haveCommon(group.asked, scope.departments))
        && (department.isEmpty() || group.asked.contains(department));
}

} // namespace

Result<CasePage> CaseStore::list(
    const CaseQuery &query, const AccessScope &scope, QDate today, const Cursor &after, int limit)
{
    const auto plan = planned(m_db, query, scope, today);
    if (!plan)
        return tl::unexpected(plan.error());
    auto statement = sql::prepare(m_db, caselist::pageText(*plan, !after.isEmpty()));
    if (auto bound = bindAll(statement, *plan, after, limit + 1); !bound)
        return tl::unexpected(bound.error());
    CasePage page;
    page.rows.reserve(limit);
    Cursor last;
    auto done = statement.each([&](const sql::Query &row) {
        if (page.rows.size() == limit) {
            page.next = last;
            return;
        }
        page.rows.append(casecolumns::rowOf(row, scope));
        if (page.rows.size() == limit)
            last = caselist::cursorAt(
                *plan, row.value(casecolumns::listedCount), row.integer(casecolumns::listedCount + 1));
    });
    if (!done)
        return tl::unexpected(done.error());
    return page;
}

Result<qint64> CaseStore::count(const CaseQuery &query, const AccessScope &scope, QDate today)
{
    if (isWholeClosedQueue(query)) {
        const auto groups = closedGroups(m_db);
        if (!groups)
            return tl::unexpected(groups.error());
        qint64 sum = 0;
        for (const Group &group : *groups)
            sum += isSeen(group, scope, query.department) ? group.count : 0;
        return sum;
    }
    const auto plan = planned(m_db, query, scope, today);
    if (!plan)
        return tl::unexpected(plan.error());
    return counted(m_db, *plan, {}, countedAtMost + 1);
}

Result<Anchors> CaseStore::anchors(
    const CaseQuery &query, const AccessScope &scope, QDate today, const Anchors &known, int slice)
{
    Anchors found = known;
    if (found.complete)
        return found;
    const auto plan = planned(m_db, query, scope, today);
    if (!plan)
        return tl::unexpected(plan.error());
    if (found.cursors.isEmpty())
        found.cursors.append(Cursor());
    for (int seen = 0; seen == 0 || seen + found.every <= slice; seen += found.every) {
        const auto next = cursorBehind(m_db, *plan, found.cursors.last(), found.every);
        if (!next)
            return tl::unexpected(next.error());
        if (next->isEmpty()) {
            const auto rest = counted(m_db, *plan, found.cursors.last(), found.every);
            if (!rest)
                return tl::unexpected(rest.error());
            found.count += *rest;
            found.complete = true;
            return found;
        }
        found.cursors.append(*next);
        found.count += found.every;
    }
    return found;
}

Result<QueueCounts> CaseStore::counts(const AccessScope &scope, QDate today)
{
    auto groups = openGroups(m_db);
    if (!groups)
        return tl::unexpected(groups.error());
    const auto closed = closedGroups(m_db);
    if (!closed)
        return tl::unexpected(closed.error());
    const auto retired = retiredDepartments(m_db, today);
    if (!retired)
        return tl::unexpected(retired.error());
    QueueCounts counts;
    for (const auto &known : EnumNames<Queue>::all)
        counts.queues.insert(known.first, 0);
    const auto own = ownCounts(m_db, scope, today);
    if (!own)
        return tl::unexpected(own.error());
    counts.own = *own;
    *groups += *closed;
    for (const Group &group : std::as_const(*groups)) {
        if (!isSeen(group, scope, {}))
            continue;
        counts.queues[queueOf(group.status, group.ladder)] += group.count;
        if (isOwnerless(group, *retired))
            counts.queues[Queue::NoOwner] += group.count;
        for (const QString &key : group.awaited) {
            if (scope.everywhere || scope.departments.contains(key))
                counts.departments[key] += group.count;
        }
    }
    if (scope.bribery) {
        auto handedOver = sql::prepare(
            m_db, u"SELECT count(*) FROM cases c WHERE c.status = 80 AND "_s + caselist::handedOverToDo());
        if (const auto found = handedOver.first(); !found)
            return tl::unexpected(found.error());
        counts.queues[Queue::ChiefLegalOfficer] = handedOver.integer(0);
    }
    auto waiting = sql::prepare(m_db, waitingGroups(m_db.kind()));
    auto done = waiting.each([&](const sql::Query &row) {
        const Group group{ CaseStatus::Closed, LadderStep::None, {}, keysOf(row.text(1)), row.integer(2) };
        if (isSeen(group, scope, {}))
            counts.queues[queueOf(row.named(0, ReplyBy::Email))] += group.count;
    });
    if (!done)
        return tl::unexpected(done.error());
    return counts;
}

Result<QStringList> CaseStore::ladderDue(QDate today)
{
    QStringList numbers;
    auto query = sql::prepare(m_db,
        u"SELECT c.number FROM cases c WHERE c.status < 60 AND EXISTS (SELECT 1 FROM assignments a "
        "WHERE a.case_id = c.id AND a.answered_at IS NULL AND a.withdrawn_at IS NULL "
        "AND ((a.ladder = 0 AND c.first_reminder <= ?) OR (a.ladder = 1 AND c.second_reminder <= ?) "
        "OR (a.ladder = 2 AND c.write_off <= ?))) ORDER BY c.answer_due, c.id"_s);
    auto done = query.bind(today, today, today).each([&numbers](const sql::Query &row) {
        numbers.append(row.text(0));
    });
    if (!done)
        return tl::unexpected(done.error());
    return numbers;
}

Result<QStringList> CaseStore::openNumbers()
{
    QStringList numbers;
    auto query = sql::prepare(m_db, u"SELECT c.number FROM cases c WHERE c.status < 60 ORDER BY c.answer_due, c.id"_s);
    auto done = query.each([&numbers](const sql::Query &row) { numbers.append(row.text(0)); });
    if (!done)
        return tl::unexpected(done.error());
    return numbers;
}

Result<QMap<QString, qint64>> CaseStore::waitingByDepartment()
{
    QMap<QString, qint64> waiting;
    auto query = sql::prepare(m_db,
        u"SELECT department, count(*) FROM asked_departments WHERE open = 1 AND awaited = 1 GROUP BY department"_s);
    auto done = query.each([&waiting](const sql::Query &row) { waiting.insert(row.text(0), row.integer(1)); });
    if (!done)
        return tl::unexpected(done.error());
    return waiting;
}

Result<QStringList> CaseStore::awaiting(const QString &department)
{
    QStringList numbers;
    auto query = sql::prepare(m_db,
        u"SELECT c.number FROM asked_departments a JOIN cases c ON c.id = a.case_id "
        "WHERE a.department = ? AND a.open = 1 AND a.awaited = 1 ORDER BY a.answer_due, a.case_id"_s);
    auto done = query.bind(department).each([&numbers](const sql::Query &row) { numbers.append(row.text(0)); });
    if (!done)
        return tl::unexpected(done.error());
    return numbers;
}

Result<QList<CaseRow>> CaseStore::rows(const QList<CaseId> &ids, const AccessScope &scope)
{
    const caselist::VisibleCases visible = caselist::visibleTo(scope, caselist::Secrets::Listed);
    QList<CaseRow> rows;
    for (const CaseId id : ids) {
        auto query = sql::prepare(
            m_db, u"SELECT %1 FROM cases c WHERE c.id = ?"_s.arg(casecolumns::listed()) + visible.text);
        query.bind(id);
        for (const QVariant &value : visible.values)
            query.bindNext(value);
        const auto found = query.first();
        if (!found)
            return tl::unexpected(found.error());
        if (*found)
            rows.append(casecolumns::rowOf(query, scope));
    }
    return rows;
}

} // namespace lyhord
