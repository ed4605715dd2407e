#pragma once

#include "core/model/case.h"
#include "core/model/result.h"
#include "core/report/report.h"

#include <QtCore/QDate>
#include <QtCore/QMap>
#include <QtCore/QString>

namespace lyhord {

class Database;

//! "2026-10", "2026-Q3", "2026-T3", "2026-H2", "2026", "2026-10-01..2026-10-15" (T: third of a year)
[[nodiscard]] Result<Period> periodFrom(const QString &text);

//! The base categories of R69; referrals are counted apart (O2)
struct BaseFigures
{
    qint64 received = 0; //!< cases whose day of receipt lies in the period; referrals are none
    qint64 closed = 0; //!< answered and closed in the period; written off ones are none (R56)
    qint64 improvement = 0; //!< of the closed
    qint64 noAction = 0; //!< of the closed
    qint64 answeredDirectly = 0; //!< of the closed
    qint64 answeredInTime = 0; //!< of those below: by the tenth working day
    qint64 wantingReply = 0; //!< the denominator of that (O8): cases wanting a reply that got their first answer in the
                             //!< period
    qint64 writtenOff = 0; //!< written off in the period
    qint64 referred = 0; //!< referred, by day of receipt
    QMap<Gender, qint64> gender; //!< of the received
    friend bool operator==(const BaseFigures &, const BaseFigures &) = default;
};

struct BaseReport
{
    Period period;
    QString scope; //!< a department's key; empty: all
    BaseFigures base;
    QMap<QString, BaseFigures> split; //!< by the keys of what was asked for; empty without a split
    friend bool operator==(const BaseReport &, const BaseReport &) = default;
};

//! Range reads only, a month at a time, so that no read holds a writer for long
[[nodiscard]] Result<BaseReport> baseReport(
    Database &database, const Period &period, const QString &department, SplitBy split);

} // namespace lyhord
