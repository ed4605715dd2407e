#include "core/report/ledger.h"

#include "core/model/localdays.h"
#include "core/report/periods.h"
#include "core/store/factstore.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace lyhord {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Ledger)
};

bool holds(const QList<Freeze> &frozen, QDate month)
{
    return std::ranges::any_of(frozen, [month](const Freeze &freeze) { return freeze.month == month; });
}

} // namespace

Ledger::Ledger(Database &db, Words &words, QDate today, const GoOn &goOn)
    : m_db(db)
    , m_words(words)
    , m_today(today)
    , m_goOn(goOn)
{
}

Result<> Ledger::mayGoOn() const
{
    if (m_goOn && !m_goOn())
        return failed(ErrorCode::Refused, Tr::tr("The report was stopped."));
    return {};
}

Result<QList<Freeze>> Ledger::frozen(const Period &period)
{
    if (m_ignoresFrozen)
        return QList<Freeze>();
    return FrozenStore(m_db).between(period.from, period.to);
}

Result<> Ledger::live(QDate from, QDate to, bool withSteps, const Take &take)
{
    FactStore store(m_db, m_words);
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

Result<> Ledger::thawed(QDate month, const Period &period, const Take &take)
{
    const DayNumber from = dayNumber(period.from);
    const DayNumber to = dayNumber(period.to);
    return FrozenStore(m_db).facts(month, m_words, [&](const Fact &fact) {
        m_hasOldDefinition = m_hasOldDefinition || fact.beforeR88;
        if (fact.kind != FactKind::Open && fact.day >= from && fact.day <= to)
            take(fact);
    });
}

Result<> Ledger::happened(const Period &period, bool withSteps, const Take &take)
{
    const auto kept = frozen(period);
    if (!kept)
        return tl::unexpected(kept.error());
    for (const QDate month : monthsTouching(period)) {
        if (month > m_today)
            break;
        const Period whole = monthOf(month);
        auto done = holds(*kept, month)
            ? thawed(month, period, take)
            : live(std::max(month, period.from), std::min(whole.to, period.to), withSteps, take);
        if (!done)
            return done;
    }
    // Who still waits is asked as it is now, also of frozen months.
    const QDate passed = std::min(period.to, m_today.addDays(-1));
    return FactStore(m_db, m_words).due(FactKind::DueStanding, period.from, passed, take);
}

Result<> Ledger::open(const Period &period, const Take &take)
{
    if (period.from > m_today)
        return {};
    const QDate day = std::min(period.to, m_today);
    const Period month = monthOf(day);
    const auto kept = frozen(month);
    if (!kept)
        return tl::unexpected(kept.error());
    if (day == month.to && holds(*kept, month.from)) {
        return FrozenStore(m_db).facts(month.from, m_words, [&](const Fact &fact) {
            if (fact.kind == FactKind::Open)
                take(fact);
        });
    }
    if (auto may = mayGoOn(); !may)
        return may;
    return FactStore(m_db, m_words).openAtEndOf(day, m_today, take, [this] { return mayGoOn().has_value(); });
}

} // namespace lyhord
