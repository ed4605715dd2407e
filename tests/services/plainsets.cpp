#include "tests/services/plainsets.h"

#include "core/model/clock.h"

#include <algorithm>

namespace lyhord::test {

// --- sets: each by the case's own moment

bool lies(const std::optional<QDate> &day, const Period &period)
{
    return day && *day >= period.from && *day <= period.to;
}

Cases those(const Cases &cases, const std::function<bool(const PlainCase &)> &belongs)
{
    Cases found;
    for (const PlainCase *one : cases) {
        if (belongs(*one))
            found.append(one);
    }
    return found;
}

double countOf(const Cases &cases, const std::function<bool(const PlainCase &)> &belongs)
{
    return static_cast<double>(those(cases, belongs).size());
}

Cases receivedIn(const Cases &cases, const Period &period)
{
    return those(cases, [&](const PlainCase &one) { return !one.referred && lies(one.received, period); });
}

Cases closedIn(const Cases &cases, const Period &period)
{
    return those(cases,
        [&](const PlainCase &one) { return !one.referred && one.end == PlainEnd::Closed && lies(one.ended, period); });
}

Cases writtenOffIn(const Cases &cases, const Period &period)
{
    return those(cases, [&](const PlainCase &one) {
        return !one.referred && one.end == PlainEnd::WrittenOff && lies(one.ended, period);
    });
}

Cases answersGivenIn(const Cases &cases, const Period &period)
{
    return those(cases, [&](const PlainCase &one) { return !one.referred && lies(one.answered, period); });
}

Cases wantingReply(const Cases &cases)
{
    return those(cases, [](const PlainCase &one) { return one.subject.reply.wanted; });
}

Cases wantingNone(const Cases &cases)
{
    return those(cases, [](const PlainCase &one) { return !one.subject.reply.wanted; });
}

Cases dueIn(const Cases &cases, const Period &period, QDate today)
{
    return those(cases, [&](const PlainCase &one) {
        return !one.referred && one.due.isValid() && lies(one.due, period) && one.due < today;
    });
}

Cases dueAgainIn(const Cases &cases, const Period &period, QDate today)
{
    return those(cases, [&](const PlainCase &one) {
        return !one.referred && one.dueAgain.isValid() && lies(one.dueAgain, period) && one.dueAgain < today;
    });
}

Cases openOn(const Cases &cases, QDate day)
{
    return those(cases, [&](const PlainCase &one) { return wasOpenOn(one, day); });
}

double stepsIn(const Cases &cases, const Period &period, const std::function<bool(const Event &)> &counts)
{
    double steps = 0;
    for (const PlainCase *one : cases) {
        for (const Event &event : one->standing) {
            if (!one->referred && lies(localDay(event.at), period) && counts(event))
                ++steps;
        }
    }
    return steps;
}

// --- what is told of a set

std::optional<double> shareOf(double part, double whole)
{
    return whole > 0 ? std::optional(part / whole) : std::nullopt;
}

double improvements(const Cases &closed)
{
    return countOf(closed, [](const PlainCase &one) { return one.subject.outcome == Outcome::Improvement; });
}

double answeredInTime(const Cases &due)
{
    return countOf(due, [](const PlainCase &one) { return one.answered && *one.answered <= one.due; });
}

double answeredLate(const Cases &due)
{
    return countOf(due, [](const PlainCase &one) { return one.answered && *one.answered > one.due; });
}

double writtenOffUnanswered(const Cases &due)
{
    return countOf(due, [](const PlainCase &one) { return !one.answered && one.end == PlainEnd::WrittenOff; });
}

double stillWaiting(const Cases &due)
{
    return countOf(due, [](const PlainCase &one) { return !one.answered && one.end != PlainEnd::WrittenOff; });
}

double closedInTime(const Cases &due)
{
    return countOf(due, [](const PlainCase &one) { return one.firstClosed && *one.firstClosed <= one.due; });
}

double answeredAgainInTime(const Cases &due)
{
    return countOf(due, [](const PlainCase &one) { return one.answeredAgain && *one.answeredAgain <= one.dueAgain; });
}

double received(const Cases &cases, const Period &period)
{
    return static_cast<double>(receivedIn(cases, period).size());
}

std::optional<double> median(Numbers numbers)
{
    if (numbers.isEmpty())
        return std::nullopt;
    std::sort(numbers.begin(), numbers.end());
    const qsizetype middle = numbers.size() / 2;
    if (numbers.size() % 2 == 1)
        return numbers.at(middle);
    return (numbers.at(middle - 1) + numbers.at(middle)) / 2;
}

std::optional<double> ninetiethPercentile(Numbers numbers)
{
    if (numbers.isEmpty())
        return std::nullopt;
    std::sort(numbers.begin(), numbers.end());
    qsizetype rank = 1;
    while (10 * rank < 9 * numbers.size())
        ++rank;
    return numbers.at(rank - 1);
}

Numbers numbersOf(const Cases &cases, const std::function<int(const PlainCase &)> &number)
{
    Numbers numbers;
    for (const PlainCase *one : cases)
        numbers.append(qMax(0, number(*one)));
    return numbers;
}

Numbers feedbackDays(const Cases &answered)
{
    return numbersOf(answered, [](const PlainCase &one) { return one.feedbackWorkingDays; });
}

Numbers handlingDays(const Cases &closed)
{
    return numbersOf(closed, [](const PlainCase &one) { return one.handlingWorkingDays; });
}

} // namespace lyhord::test
