#include "core/store/caselist.h"

#include "core/db/dialect.h"
#include "core/model/clock.h"
#include "core/store/casecolumns.h"

#include <QtCore/QCoreApplication>

namespace lyhord::caselist {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::CaseStore)
};

const QString nothing = u"1 = 0"_s;

QString marks(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

QString askedCondition(qsizetype departments, bool awaited)
{
    return u"EXISTS (SELECT 1 FROM asked_departments v WHERE v.case_id = c.id AND v.department IN (%1)%2)"_s.arg(
        marks(departments), awaited ? u" AND v.awaited = 1"_s : QString());
}

const QString bribery = u"c.referral_ground = 'bribery_or_crime'"_s;
const QString notBribery = u"(c.referral_ground IS NULL OR c.referral_ground <> 'bribery_or_crime')"_s;
const QString notSecret = u"c.secrecy = 0 AND c.protected_identity = 0"_s;

//! Whose text may be searched by somebody without a right to what is secret; what was handed over may, by whom it is
//! for
QString readable(const AccessScope &scope)
{
    return scope.bribery ? u"((%1) OR %2)"_s.arg(notSecret, bribery) : u"(%1)"_s.arg(notSecret);
}

class Planner
{
public:
    Planner(const CaseQuery &query, const AccessScope &scope, const Surroundings &around)
        : m_query(query)
        , m_scope(scope)
        , m_around(around)
    {
    }

    Plan make()
    {
        chooseTable();
        if (m_query.queue)
            addQueue(*m_query.queue);
        if (m_query.own)
            addOwn(*m_query.own);
        addFilters();
        addText();
        addVisible();
        addOrder();
        addSource();
        m_plan.withHistory = m_query.withHistory;
        return m_plan;
    }

private:
    //! A list of one department in the order of its days is read from that department's own index
    void chooseTable()
    {
        m_department = m_query.department;
        if (m_department.isEmpty() && !m_scope.everywhere && !m_scope.bribery && m_scope.departments.size() == 1)
            m_department = m_scope.departments.first();
        m_byWaiting = m_query.queue && wayOf(*m_query.queue).has_value();
        m_byFlag = m_query.own == OwnList::Flagged && m_query.sort == SortBy::Due && !m_byWaiting;
        m_byDepartment = !m_department.isEmpty() && m_query.sort == SortBy::Due && !m_query.own && !m_byWaiting;
        if (m_byDepartment)
            add(u"a.department = ?"_s, { m_department });
        else if (!m_department.isEmpty())
            addAsked({ m_department }, m_query.awaited);
    }
    void add(const QString &condition, const QVariantList &values = {})
    {
        m_plan.conditions.append(condition);
        m_plan.values += values;
    }
    void addOnCase(const QString &condition, const QVariantList &values = {})
    {
        add(condition, values);
        m_needsCase = true;
    }
    void addAsked(const QStringList &departments, bool awaited)
    {
        if (departments.isEmpty()) {
            add(nothing);
            return;
        }
        QVariantList keys;
        for (const QString &key : departments)
            keys.append(key);
        addOnCase(askedCondition(keys.size(), awaited), keys);
    }
    [[nodiscard]] QString column(const QString &name) const { return (m_byDepartment ? u"a."_s : u"c."_s) + name; }
    [[nodiscard]] static QString number(CaseStatus status) { return QString::number(static_cast<int>(status)); }

    //! The open ones say so, since only then a partial index is considered
    void addStatus(CaseStatus status)
    {
        add(column(u"status"_s) + u" = "_s + number(status));
        if (isOpen(status))
            addOpen();
    }
    void addOpen() { add(m_byDepartment ? u"a.open = 1"_s : u"c.status < 60"_s); }
    void addLadder(LadderStep step)
    {
        addStatus(CaseStatus::AwaitingAnswer);
        add(column(u"ladder"_s) + u" = "_s + QString::number(static_cast<int>(step)));
    }
    void addQueue(Queue queue)
    {
        switch (queue) {
        case Queue::Inbox: // holds items, not cases
            add(nothing);
            break;
        case Queue::ToAssign:
            addStatus(CaseStatus::Registered);
            break;
        case Queue::Consulting:
            addStatus(CaseStatus::Consulting);
            break;
        case Queue::WithDepartment:
            addLadder(LadderStep::None);
            break;
        case Queue::Reminder1:
            addLadder(LadderStep::FirstReminder);
            break;
        case Queue::Reminder2:
            addLadder(LadderStep::SecondReminder);
            break;
        case Queue::WriteOffDue:
            addLadder(LadderStep::WriteOffProposed);
            break;
        case Queue::AnswersToSend:
            addStatus(CaseStatus::AnswerReady);
            break;
        case Queue::ToSend:
        case Queue::ToPrint:
        case Queue::ToCall:
            add(u"w.way = ?"_s, { QString(toName(*wayOf(queue))) });
            break;
        case Queue::NoOwner:
            addOwnerless();
            break;
        case Queue::Closed:
            add(column(u"status"_s) + u" IN (60, 70)"_s);
            break;
        case Queue::ChiefLegalOfficer:
            add(column(u"status"_s) + u" = "_s + number(CaseStatus::Referred));
            addOnCase(m_scope.bribery ? handedOverToDo() : nothing);
            break;
        }
    }
    void addOwn(OwnList list)
    {
        const QString &me = m_scope.login;
        switch (list) {
        case OwnList::Flagged:
            if (m_byFlag)
                add(u"f.login = ?"_s, { me });
            else
                addOnCase(u"c.id IN (SELECT f.case_id FROM case_flags f WHERE f.login = ?)"_s, { me });
            break;
        case OwnList::Mine:
            addOpen();
            addOnCase(u"(EXISTS (SELECT 1 FROM events e WHERE e.case_id = c.id AND e.by_login = ? "
                      "AND e.kind <> 'read_secret') OR EXISTS (SELECT 1 FROM case_flags f WHERE f.login = ? "
                      "AND f.case_id = c.id))"_s,
                { me, me });
            break;
        case OwnList::Changed: {
            const VisibleCases changed = changedSinceLooked(m_scope, m_around.kind);
            addOnCase(u"c.id IN (%1)"_s.arg(changed.text), changed.values);
            break;
        }
        }
    }
    void addOwnerless()
    {
        addOpen();
        add(column(u"status"_s) + u" IN (20, 30)"_s);
        if (m_around.ownerless.isEmpty()) {
            add(nothing);
            return;
        }
        QVariantList sets;
        for (const QString &awaited : m_around.ownerless)
            sets.append(awaited);
        addOnCase(u"c.awaited IN (%1)"_s.arg(marks(sets.size())), sets);
    }
    void addFilters()
    {
        if (m_query.awaited) {
            addOpen();
            if (m_byDepartment && !m_query.department.isEmpty())
                add(u"a.awaited = 1"_s);
        }
        if (m_query.status)
            addStatus(*m_query.status);
        if (m_query.type)
            addOnCase(u"c.type = ?"_s, { QString(toName(*m_query.type)) });
        if (m_query.channel)
            addOnCase(u"c.channel = ?"_s, { QString(toName(*m_query.channel)) });
        if (m_query.receivedFrom)
            addOnCase(u"c.received_at >= ?"_s, { startOfLocalDay(*m_query.receivedFrom).toSecsSinceEpoch() });
        if (m_query.receivedTo)
            addOnCase(u"c.received_at < ?"_s, { startOfLocalDay(m_query.receivedTo->addDays(1)).toSecsSinceEpoch() });
    }
    void addText()
    {
        if (m_query.text.trimmed().isEmpty())
            return;
        const TextCondition &text = m_around.text;
        if (text.all.isEmpty()) {
            add(nothing);
            return;
        }
        addOnCase(u"c.id IN (%1)"_s.arg(text.all), text.values);
        if (m_scope.secret)
            return;
        // That its text holds the word would tell what is in it.
        if (text.byNumber.isEmpty())
            addOnCase(readable(m_scope));
        else
            addOnCase(u"(%1 OR c.id IN (%2))"_s.arg(readable(m_scope), text.byNumber), text.numberValues);
    }
    //! The departments' own, and what was handed over to whom this person is
    void addSeen()
    {
        if (!m_scope.bribery) {
            addAsked(m_scope.departments, false);
            return;
        }
        if (m_scope.departments.isEmpty()) {
            addOnCase(bribery);
            return;
        }
        QVariantList keys;
        for (const QString &key : m_scope.departments)
            keys.append(key);
        addOnCase(u"(%1 OR %2)"_s.arg(bribery, askedCondition(keys.size(), false)), keys);
    }
    void addVisible()
    {
        if (!m_scope.everywhere && !m_scope.departments.contains(m_department))
            addSeen();
        const bool mayBeReferred = !m_query.queue && m_query.own != OwnList::Mine && !m_query.awaited
            && !(m_query.status && isOpen(*m_query.status));
        if (!m_scope.bribery && mayBeReferred)
            addOnCase(notBribery);
    }
    void addOrder()
    {
        const bool closed = m_query.queue == Queue::Closed;
        m_plan.descending = m_query.descending;
        switch (m_query.sort) {
        case SortBy::Due:
            m_plan.key = m_byWaiting ? u"w.answer_due"_s : column(closed ? u"closed_at"_s : u"answer_due"_s);
            m_plan.descending = m_query.descending != closed;
            break;
        case SortBy::Received:
            m_plan.key = u"c.received_at"_s;
            break;
        case SortBy::Number:
            m_plan.key = u"c.number"_s;
            m_plan.keyIsText = true;
            break;
        case SortBy::Headline:
            m_plan.key = u"c.headline COLLATE swedish"_s;
            m_plan.keyIsText = true;
            break;
        }
        if (m_byFlag)
            m_plan.key = u"f.day"_s;
        m_plan.id = idBeside(m_plan.key);
    }
    //! The id that stands in the index of the key
    [[nodiscard]] static QString idBeside(const QString &key)
    {
        const QString table = key.left(2);
        return table == u"c."_s ? u"c.id"_s : table + u"case_id"_s;
    }
    void addSource()
    {
        if (m_byWaiting) { // few: they lead, in whatever order they are wanted
            m_plan.source = u"(%1) w%2cases c ON c.id = w.case_id"_s.arg(
                waitingCases(m_around.kind), dialect::leadingJoin(m_around.kind));
            m_plan.keySource = m_plan.source;
            return;
        }
        // The department's index leads, whatever the planner guesses of the sizes
        if (m_byFlag) {
            m_plan.source = u"case_flags f%1cases c ON c.id = f.case_id"_s.arg(dialect::leadingJoin(m_around.kind));
            m_plan.keySource = m_plan.source;
            return;
        }
        m_plan.source = m_byDepartment
            ? u"asked_departments a%1cases c ON c.id = a.case_id"_s.arg(dialect::leadingJoin(m_around.kind))
            : u"cases c"_s + hint();
        m_plan.keySource = m_byDepartment && !m_needsCase ? u"asked_departments a"_s : m_plan.source;
    }
    //! The partial index that is in the order of the list
    [[nodiscard]] QString hint() const
    {
        if (m_query.sort != SortBy::Due || !m_query.text.trimmed().isEmpty())
            return {};
        if (m_query.queue == Queue::Closed)
            return dialect::indexHint(m_around.kind, u"cases_closed"_s);
        if (m_query.queue == Queue::NoOwner || m_query.own == OwnList::Mine
            || (m_query.awaited && !m_query.queue && !m_query.status))
            return dialect::indexHint(m_around.kind, u"cases_open_due"_s);
        return {};
    }

    const CaseQuery &m_query;
    const AccessScope &m_scope;
    const Surroundings &m_around;
    QString m_department;
    bool m_byDepartment = false;
    bool m_byWaiting = false; //!< cases from which something for the person is to leave
    bool m_byFlag = false;
    bool m_needsCase = false;
    Plan m_plan;
};

QString conditionsOf(const Plan &plan, bool fromCursor)
{
    QStringList all = plan.conditions;
    if (fromCursor)
        all.append(u"(%1, %2) %3 (?, ?)"_s.arg(plan.key, plan.id, plan.descending ? u"<"_s : u">"_s));
    return all.isEmpty() ? QString() : u" WHERE "_s + all.join(u" AND "_s);
}

QString orderOf(const Plan &plan)
{
    const QString direction = plan.descending ? u" DESC"_s : QString();
    return u" ORDER BY %1%3, %2%3"_s.arg(plan.key, plan.id, direction);
}

QString markOf(const Plan &plan)
{
    return plan.key.section(u'.', 1) + (plan.descending ? u'-' : u'+');
}

} // namespace

VisibleCases visibleTo(const AccessScope &scope, Secrets secrets)
{
    VisibleCases visible;
    QStringList conditions;
    if (!scope.everywhere) {
        const QString asked = scope.departments.isEmpty() ? nothing : askedCondition(scope.departments.size(), false);
        conditions.append(scope.bribery ? u"(%1 OR %2)"_s.arg(bribery, asked) : asked);
        for (const QString &key : scope.departments)
            visible.values.append(key);
    }
    if (!scope.bribery)
        conditions.append(notBribery);
    if (!scope.secret && secrets == Secrets::OnlyWithRight)
        conditions.append(readable(scope));
    for (const QString &condition : std::as_const(conditions))
        visible.text += u" AND "_s + condition;
    return visible;
}

namespace {
const QString waitsForThePerson
    = u"EXISTS (SELECT 1 FROM outbox w WHERE w.case_id = c.id "
      "AND w.kind IN ('answer', 'interim_answer', 'referral') AND w.state IN ('queued', 'failed'))"_s;
}

QString handedOverToDo()
{
    return bribery + u" AND (c.answered_directly = 0 OR "_s + waitsForThePerson + u')';
}

QString handedOverToLeave()
{
    return bribery + u" AND "_s + waitsForThePerson;
}

VisibleCases changedSinceLooked(const AccessScope &scope, DatabaseKind kind)
{
    const VisibleCases visible = visibleTo(scope, Secrets::Listed);
    const QString number = kind == DatabaseKind::Sqlite
        ? u"CASE WHEN json_valid(e.details) THEN json_extract(e.details, '$.number') END"_s
        : u"nullif(e.details, '')::jsonb ->> 'number'"_s;
    const QString hiddenLink = u"e.kind IN ('linked', 'split') AND %1 IS NOT NULL "
                               "AND NOT EXISTS (SELECT 1 FROM cases c WHERE c.number = %1%2)"_s.arg(
                                   number, visible.text);
    return { u"SELECT l.case_id FROM case_looks l WHERE l.login = ? AND EXISTS (SELECT 1 FROM events e "
             "WHERE e.case_id = l.case_id AND e.id > l.last_event AND e.by_login <> ? AND e.kind <> 'read_secret' "
             "AND NOT (%1))"_s.arg(hiddenLink),
        QVariantList{ scope.login, scope.login } + visible.values };
}

QString waitingCases(DatabaseKind kind)
{
    return u"SELECT a.case_id, a.way, a.answer_due FROM waiting_answers a UNION "
           "SELECT o.case_id, o.by_way, coalesce(i.answer_due, 0) FROM outbox o%1cases i ON i.id = o.case_id "
           "WHERE o.sent_at IS NULL AND o.state = 'queued' "
           "AND o.kind IN ('interim_answer', 'referral', 'write_off_notice') "
           "AND (i.referral_ground IS NULL OR i.referral_ground <> 'bribery_or_crime')"_s.arg(
               dialect::leadingJoin(kind));
}

Plan planFor(const CaseQuery &query, const AccessScope &scope, const Surroundings &around)
{
    return Planner(query, scope, around).make();
}

QString pageText(const Plan &plan, bool fromCursor)
{
    return u"SELECT %1, %2, %3 FROM %4"_s.arg(casecolumns::listed(plan.withHistory), plan.key, plan.id, plan.source)
        + conditionsOf(plan, fromCursor) + orderOf(plan) + u" LIMIT ?"_s;
}

QString anchorText(const Plan &plan, bool fromCursor)
{
    return u"SELECT %1, %2 FROM %3"_s.arg(plan.key, plan.id, plan.keySource) + conditionsOf(plan, fromCursor)
        + orderOf(plan) + u" LIMIT 1 OFFSET ?"_s;
}

QString countText(const Plan &plan, bool fromCursor)
{
    return u"SELECT count(*) FROM (SELECT 1 FROM %1%2 LIMIT ?) AS counted"_s.arg(
        plan.keySource, conditionsOf(plan, fromCursor));
}

Cursor cursorAt(const Plan &plan, const QVariant &key, qint64 id)
{
    const QString plain = markOf(plan) + u'\n' + QString::number(id) + u'\n' + key.toString();
    return QString::fromLatin1(plain.toUtf8().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Result<QVariantList> cursorValues(const Plan &plan, const Cursor &cursor)
{
    const auto decoded = QByteArray::fromBase64Encoding(cursor.toLatin1(),
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors);
    const QString plain = QString::fromUtf8(decoded.decoded);
    bool isId = false;
    const qint64 id = plain.section(u'\n', 1, 1).toLongLong(&isId);
    if (!decoded || !isId || plain.section(u'\n', 0, 0) != markOf(plan))
        return refused(u"after"_s, Tr::tr("This is no place in this list. Start from the beginning."));
    const QString key = plain.section(u'\n', 2);
    return QVariantList{ plan.keyIsText ? QVariant(key) : QVariant(key.toLongLong()), QVariant(id) };
}

} // namespace lyhord::caselist
