#pragma once

#include "core/model/fact.h"
#include "core/model/period.h"
#include "core/model/result.h"
#include "core/statistics/summedmonth.h"
#include "core/store/frozenstore.h"
#include "core/store/monthsumstore.h"

#include <QtCore/QDate>
#include <QtCore/QList>

#include <functional>

namespace lyhord {

class Database;

//! Where a period's facts come from: months that were frozen as they were then, the others as they are now. A month at
//! a time, so that no read holds a writer for long. Of past months in which nothing has changed since they were added
//! up whoever wants no single facts gets the aggregates.
class FactSource
{
public:
    using Take = std::function<void(const Fact &)>;
    using TakeAggregates = std::function<void(const std::vector<GroupAggregate> &, const Parts &)>;
    using GoOn = std::function<bool()>; //!< asked between two reads; false stops the work

    //! words: what the facts' numbers stand for; belongs to the caller. today: local
    FactSource(Database &db, TextPool &words, QDate today, const GoOn &goOn = {});

    //! Whose aggregates are wanted, if what is kept fits it; belongs to the caller. now: UTC
    void useSums(const ReportFilter &filter, const QDateTime &now);
    //! Everything that happened in the period; steps, which cost most, only if they are wanted
    [[nodiscard]] Result<> happened(
        const Period &period, bool withSteps, const Take &take, const TakeAggregates &takeAggregates = {});
    //! What was open when it ended, or is open now when it has not ended; nothing when it has not begun
    [[nodiscard]] Result<> open(const Period &period, const Take &take, const TakeAggregates &takeAggregates = {});
    //! The same as if nothing had ever been frozen
    void ignoreFrozen() { m_ignoresFrozen = true; }
    //! The months of the period that are frozen. Figures that cannot be read are as if they were not there: the month is
    //! counted anew.
    [[nodiscard]] Result<QList<Freeze>> frozen(const Period &period);
    //! The months that were met with such figures
    [[nodiscard]] const QList<QDate> &spoiled() const { return m_spoiled; }

    //! Among what was counted were months frozen when only the answered cases counted as due (R88)
    [[nodiscard]] bool hasOldDefinition() const { return m_hasOldDefinition; }

private:
    [[nodiscard]] Result<> live(QDate from, QDate to, bool withSteps, const Take &take);
    [[nodiscard]] Result<> fromFrozen(QDate month, const Period &period, const Take &take);
    [[nodiscard]] Result<> standing(const Period &period, const QList<QDate> &months, const Take &take);
    //! What is kept of the whole months that are over, packed
    [[nodiscard]] Result<QMap<QDate, MonthSumStore::Packets>> summed(const Period &period);
    //! Nothing where it does not fit
    [[nodiscard]] const std::vector<SummedMonth> &unpacked(QDate month, const MonthSumStore::Packets &packets);
    [[nodiscard]] Result<> mayGoOn() const;

    Database &m_db;
    TextPool &m_pool;
    QDate m_today;
    GoOn m_goOn;
    const ReportFilter *m_filter = nullptr;
    QDate m_unpackedMonth; //!< the latest one: what was open at its end is in it too
    std::vector<SummedMonth> m_unpacked;
    QDateTime m_now;
    QList<QDate> m_spoiled;
    bool m_ignoresFrozen = false;
    bool m_hasOldDefinition = false;
};

} // namespace lyhord
