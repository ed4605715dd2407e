#include "core/statistics/factsource.h"

#include "core/model/localdays.h"
#include "core/statistics/periods.h"
#include "core/store/factstore.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace lyhord {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::FactSource)
};

bool holds(const QList<Freeze> &frozen, QDate month)
{
    return std::ranges::any_of(frozen, [month](const Freeze &freeze) { return freeze.month == month; });
}

} // namespace

FactSource::FactSource(Database &db, TextPool &words, QDate today, const GoOn &goOn)
    : m_db(db)
    , m_pool(words)
    , m_today(today)
    , m_goOn(goOn)
{
}

Result<> FactSource::mayGoOn() const
{
    if (m_goOn && !m_goOn())
        return failed(ErrorCode::Refused, Tr::tr("The report was stopped."));
    return {};
}

Result<QList<Freeze>> FactSource::frozen(const Period &period)
{
    if (m_ignoresFrozen)
        return QList<Freeze>();
    FrozenStore store(m_db);
    const auto spoiled = store.spoiled(period.from, period.to);
    auto kept = store.between(period.from, period.to);
    if (!kept || !spoiled)
        return kept ? tl::unexpected(spoiled.error()) : kept;
    kept->removeIf([&](const Freeze &freeze) { return spoiled->contains(freeze.month); });
    for (const QDate month : *spoiled) {
        if (!m_spoiled.contains(month))
            m_spoiled.append(month);
    }
    return kept;
}

Result<> FactSource::live(QDate from, QDate to, bool withSteps, const Take &take)
{
    FactStore store(m_db, m_pool);
    using Read = Result<> (FactStore::*)(QDate, QDate, const FactStore::Take &);
    for (const Read read : { &FactStore::received, &FactStore::finished, &FactStore::answered, &FactStore::steps }) {
        if (read == &FactStore::steps && !withSteps)
            continue;
        if (auto may = mayGoOn(); !may)
            return may;
        if (auto done = (store.*read)(from, to, take); !done)
            return done;
    }
    // R88: an answer day that has not passed is not due yet.
    const QDate passed = std::min(to, m_today.addDays(-1));
    if (auto done = store.due(FactKind::Due, from, passed, take); !done)
        return done;
    return store.dueAgain(from, passed, take);
}

Result<> FactSource::fromFrozen(QDate month, const Period &period, const Take &take)
{
    const DayNumber from = dayNumber(period.from);
    const DayNumber to = dayNumber(period.to);
    return FrozenStore(m_db).facts(month, m_pool, [&](const Fact &fact) {
        m_hasOldDefinition = m_hasOldDefinition || fact.beforeR88;
        if (fact.kind != FactKind::Open && fact.day >= from && fact.day <= to)
            take(fact);
    });
}

void FactSource::useSums(const ReportFilter &filter, const QDateTime &now)
{
    m_filter = &filter;
    m_now = now;
}

Result<QMap<QDate, MonthSumStore::Packets>> FactSource::summed(const Period &period)
{
    QList<QDate> months = wholeMonthsIn(period);
    months.removeIf([this](QDate month) { return monthOf(month).to >= m_today; });
    if (m_filter == nullptr || !m_filter->isWholeOrDepartment() || months.isEmpty())
        return QMap<QDate, MonthSumStore::Packets>();
    return MonthSumStore(m_db).kept(months.constFirst(), months.constLast(), m_filter->departments(), m_now);
}

const std::vector<SummedMonth> &FactSource::unpacked(QDate month, const MonthSumStore::Packets &packets)
{
    m_unpacked.clear();
    m_unpackedMonth = packets.isEmpty() ? QDate() : month;
    const auto isOneNow = [this](const std::pair<QString, QString> &asked) {
        return m_filter->countsFor(asked.first) == m_filter->countsFor(asked.second);
    };
    const QStringList departments = packets.isEmpty() ? QStringList() : m_filter->departments();
    for (const QString &department : departments) {
        std::optional<SummedMonth> part = unpackedMonth(packets.value(department), m_pool);
        if (!part || std::ranges::any_of(part->askedTogether, isOneNow)) {
            m_unpacked.clear();
            break;
        }
        m_unpacked.push_back(std::move(*part));
    }
    return m_unpacked;
}

Result<> FactSource::happened(
    const Period &period, bool withSteps, const Take &take, const TakeAggregates &takeAggregates)
{
    const auto kept = frozen(period);
    const auto sums = takeAggregates ? summed(period) : Result<QMap<QDate, MonthSumStore::Packets>>();
    if (!kept || !sums)
        return tl::unexpected(kept ? sums.error() : kept.error());
    QList<QDate> asked;
    for (const QDate month : monthsTouching(period)) {
        if (month > m_today)
            break;
        const Period whole = monthOf(month);
        const bool isFrozen = holds(*kept, month);
        const std::vector<SummedMonth> &parts = unpacked(month, sums->value(month));
        for (const SummedMonth &part : parts)
            takeAggregates(
                part.aggregates, { .happened = !isFrozen, .steps = withSteps && !isFrozen, .standing = true });
        if (parts.empty())
            asked.append(month);
        Result<> done;
        if (isFrozen)
            done = fromFrozen(month, period, take);
        else if (parts.empty())
            done = live(std::max(month, period.from), std::min(whole.to, period.to), withSteps, take);
        if (!done)
            return done;
    }
    return standing(period, asked, take);
}

//! Who still waits is asked as it is now, also of frozen months.
Result<> FactSource::standing(const Period &period, const QList<QDate> &months, const Take &take)
{
    FactStore store(m_db, m_pool);
    for (qsizetype i = 0; i < months.size();) {
        const QDate first = months.at(i);
        QDate next = first;
        for (; i < months.size() && months.at(i) == next; ++i)
            next = next.addMonths(1);
        const QDate passed = std::min({ next.addDays(-1), period.to, m_today.addDays(-1) });
        if (auto done = store.due(FactKind::DueStanding, std::max(first, period.from), passed, take); !done)
            return done;
    }
    return {};
}

Result<> FactSource::open(const Period &period, const Take &take, const TakeAggregates &takeAggregates)
{
    if (period.from > m_today)
        return {};
    const QDate day = std::min(period.to, m_today);
    const Period month = monthOf(day);
    const auto kept = frozen(month);
    if (!kept)
        return tl::unexpected(kept.error());
    if (day == month.to && holds(*kept, month.from)) {
        return FrozenStore(m_db).facts(month.from, m_pool, [&](const Fact &fact) {
            if (fact.kind == FactKind::Open)
                take(fact);
        });
    }
    if (takeAggregates && day == month.to) {
        if (m_unpackedMonth != month.from) {
            const auto sums = summed(month);
            if (!sums)
                return tl::unexpected(sums.error());
            static_cast<void>(unpacked(month.from, sums->value(month.from)));
        }
        for (const SummedMonth &part : m_unpacked)
            takeAggregates(part.aggregates, { .open = true });
        if (!m_unpacked.empty())
            return {};
    }
    if (auto may = mayGoOn(); !may)
        return may;
    return FactStore(m_db, m_pool).openAtEndOf(day, m_today, take, [this] { return mayGoOn().has_value(); });
}

} // namespace lyhord
