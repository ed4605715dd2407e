#include "core/report/statistics.h"

#include "core/model/clock.h"
#include "core/store/figurestore.h"

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

QString splitKey(const FigureRow &row, SplitBy split)
{
    switch (split) {
    case SplitBy::None:
        return {};
    case SplitBy::Department:
        return row.department;
    case SplitBy::Process:
        return row.process;
    case SplitBy::Type:
        return QString(toName(row.type));
    case SplitBy::Channel:
        return QString(toName(row.channel));
    case SplitBy::Month:
        return localDay(row.at).toString(u"yyyy-MM"_s);
    default:
        break;
    }
    return {};
}

void countReceived(BaseFigures &figures, const FigureRow &row)
{
    if (row.referred) {
        ++figures.referred;
        return;
    }
    ++figures.received;
    ++figures.gender[row.gender];
}

void countClosed(BaseFigures &figures, const FigureRow &row)
{
    if (row.status == CaseStatus::WrittenOff) {
        ++figures.writtenOff;
        return;
    }
    if (row.status != CaseStatus::Closed)
        return;
    ++figures.closed;
    if (row.outcome == Outcome::Improvement)
        ++figures.improvement;
    if (row.outcome == Outcome::NoAction)
        ++figures.noAction;
    if (row.answeredDirectly)
        ++figures.answeredDirectly;
}

void countAnswered(BaseFigures &figures, const FigureRow &row)
{
    if (!row.replyWanted)
        return;
    ++figures.wantingReply;
    if (!row.answerDue.isValid() || localDay(row.at) <= row.answerDue)
        ++figures.answeredInTime;
}

using Count = void (*)(BaseFigures &, const FigureRow &);
using Read = Result<> (FigureStore::*)(const QDateTime &, const QDateTime &, const FigureStore::Take &);

} // namespace

Result<BaseReport> baseReport(Database &database, const Period &period, const QString &department, SplitBy split)
{
    BaseReport report{ .period = period, .scope = department, .base = {}, .split = {} };
    FigureStore store(database);
    QDate from = period.from;
    while (from <= period.to) {
        const QDate next = std::min(QDate(from.year(), from.month(), 1).addMonths(1), period.to.addDays(1));
        for (const auto &[read, count] : { std::pair<Read, Count>(&FigureStore::received, countReceived),
                 std::pair<Read, Count>(&FigureStore::closed, countClosed),
                 std::pair<Read, Count>(&FigureStore::firstAnswered, countAnswered) }) {
            const auto take = [&, count = count](const FigureRow &row) {
                if (!department.isEmpty() && row.department != department)
                    return;
                count(report.base, row);
                if (split != SplitBy::None)
                    count(report.split[splitKey(row, split)], row);
            };
            if (const auto done = (store.*read)(startOfLocalDay(from), startOfLocalDay(next), take); !done)
                return tl::unexpected(done.error());
        }
        from = next;
    }
    return report;
}

} // namespace lyhord
