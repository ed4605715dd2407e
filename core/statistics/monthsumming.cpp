#include "core/statistics/monthsumming.h"

#include "core/db/transaction.h"
#include "core/model/clock.h"
#include "core/statistics/factsource.h"
#include "core/statistics/periods.h"
#include "core/statistics/summedmonth.h"
#include "core/store/factstore.h"
#include "core/store/monthsumstore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

#include <algorithm>
#include <chrono>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::MonthSums)
};

constexpr int mostYears = 25; //!< further back a report may read the facts
constexpr std::chrono::seconds rest = 10min; //!< between two times that the same month is added up

//! As if nothing had ever been frozen: what is frozen is read first anyway
Result<MonthSumStore::Packets> summedAnew(Database &database, QDate month, const ReportMaking &making)
{
    TextPool words;
    WorkingDays days(making.profile.closingDays);
    MonthSummer summer(words, days);
    const auto take = [&summer](const Fact &fact) { summer.take(fact); };
    FactSource source(database, words, localDay(making.now), making.goOn);
    source.ignoreFrozen();
    const Period period = monthOf(month);
    if (const auto done = source.happened(period, true, take); !done)
        return tl::unexpected(done.error());
    if (const auto done = source.open(period, take); !done)
        return tl::unexpected(done.error());
    QStringList departments;
    for (const Department &department : making.profile.departments)
        departments.append(department.key);
    return summer.packed(departments);
}

Result<QStringList> wrongIn(Database &database, QDate month, const ReportMaking &making)
{
    MonthSumStore store(database);
    const auto kept = store.all(month);
    if (!kept || !*kept)
        return kept ? Result<QStringList>() : tl::unexpected(kept.error());
    if (!kept->value().second.value(QString()).startsWith(summedMonthFormat()))
        return QStringList(); // of another version of the program: nobody reads it
    const auto anew = summedAnew(database, month, making);
    if (!anew)
        return tl::unexpected(anew.error());
    QStringList wrong;
    const MonthSumStore::Packets &packets = kept->value().second;
    for (const QString &department :
        QSet<QString>(anew->keyBegin(), anew->keyEnd()) + QSet<QString>(packets.keyBegin(), packets.keyEnd())) {
        if (packets.value(department) != anew->value(department))
            wrong.append(department);
    }
    wrong.sort();
    // Somebody may have changed a case, or added the month up anew, in between.
    const auto after = store.all(month);
    if (!after)
        return tl::unexpected(after.error());
    return *after && after->value().first == kept->value().first ? wrong : QStringList();
}

} // namespace

Result<bool> sumNewestMonth(Database &database, const ReportMaking &making)
{
    TextPool words;
    const auto began = FactStore(database, words).firstDay();
    if (!began)
        return tl::unexpected(began.error());
    // A month is added up when it has been over for a day: whatever was begun in it has come to its end.
    const QDate last = monthOf(localDay(making.now).addDays(-1)).from.addDays(-1);
    if (!began->isValid() || *began > last)
        return false;
    MonthSumStore store(database);
    const auto wanted = store.toSum(
        std::max(*began, last.addYears(-mostYears)), last, making.now.addSecs(-rest.count()), summedMonthFormat());
    if (!wanted || !*wanted)
        return wanted ? Result<bool>(false) : tl::unexpected(wanted.error());
    const auto packets = summedAnew(database, wanted->value().month, making);
    if (!packets)
        return tl::unexpected(packets.error());
    auto transaction = sql::Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Result<bool> kept = store.keep(wanted->value(), *packets, making.now);
    if (!kept || !*kept)
        return kept;
    return transaction->commit().map([] { return true; });
}

Result<QStringList> wrongSums(
    Database &database, const ReportMaking &making, const std::function<bool(qint64, qint64)> &progress)
{
    const auto months = MonthSumStore(database).months();
    if (!months)
        return tl::unexpected(months.error());
    QStringList problems;
    for (qsizetype i = 0; i < months->size(); ++i) {
        if (progress && !progress(i, months->size()))
            return failed(ErrorCode::Refused, Tr::tr("The check was stopped."));
        const auto wrong = wrongIn(database, months->at(i), making);
        if (!wrong)
            return tl::unexpected(wrong.error());
        const QString month = months->at(i).toString(u"yyyy-MM"_s);
        for (const QString &department : *wrong) {
            problems.append(department.isEmpty()
                    ? Tr::tr("The figures kept of %1 are not those of its cases.").arg(month)
                    : Tr::tr("The figures kept of %1 for the department %2 are not those of its cases.")
                          .arg(month, department));
        }
    }
    return problems;
}

} // namespace lyhord
