#include "core/statistics/hiddenfigures.h"

#include <algorithm>
#include <deque>
#include <numeric>
#include <utility>

// Between which bounds the sums leave a hidden figure: most that can be told are told by them alone, and a search for
// another set of figures need not try what lies outside.
namespace lyhord {

namespace {

constexpr qint64 endless = 1'000'000'000'000;
constexpr int mostStepsForASum = 50; // bounds that are not the narrowest are right all the same

} // namespace

HiddenFigures::Range HiddenFigures::rangeByItself(const Figure &figure) const
{
    if (!figure.hidden)
        return { figure.value, figure.value };
    if (figure.kind == Kind::Difference) {
        const bool isBound = isSmall(figure.value) && !figure.isUnsaid;
        return isBound ? Range{ 1 - m_smallNumber, m_smallNumber - 1 } : Range{ -endless, endless };
    }
    if (figure.kind != Kind::Count || figure.isLeftOut)
        return { 0, endless };
    if (figure.isUnsaid)
        return { 1, endless };
    return isSmall(figure.value) ? Range{ 1, m_smallNumber - 1 } : Range{ m_smallNumber, endless };
}

void HiddenFigures::findRanges()
{
    for (Figure &figure : m_figures)
        figure.range = rangeByItself(figure);
    std::vector<int> all(m_sums.size());
    std::iota(all.begin(), all.end(), 0);
    narrow(all);
    m_areRangesKnown = true;
}

//! all: what the terms can come to together; they come to nothing
HiddenFigures::Range HiddenFigures::narrowed(int figure, int factor, const Range &all) const
{
    const Range own = m_figures[static_cast<size_t>(figure)].range;
    const Range others = factor > 0 ? Range{ all.low - own.low, all.high - own.high }
                                    : Range{ all.low + own.high, all.high + own.low };
    const Range left = factor > 0 ? Range{ -others.high, -others.low } : others;
    return { std::max(own.low, left.low), std::min(own.high, left.high) };
}

//! Begins with these sums, and goes on with those whose figures it has narrowed
void HiddenFigures::narrow(const std::vector<int> &sums)
{
    std::deque<int> waiting;
    const auto wait = [&](int place) {
        if (!std::exchange(m_sums[static_cast<size_t>(place)].isWaiting, true))
            waiting.push_back(place);
    };
    std::ranges::for_each(sums, wait);
    for (size_t steps = 0; !waiting.empty(); ++steps) {
        Sum &sum = m_sums[static_cast<size_t>(waiting.front())];
        waiting.pop_front();
        sum.isWaiting = false;
        if (steps > m_sums.size() * mostStepsForASum)
            continue; // empties what waits
        Range all;
        for (const auto &[figure, factor] : sum.terms) {
            const Range &range = m_figures[static_cast<size_t>(figure)].range;
            all.low += factor > 0 ? range.low : -range.high;
            all.high += factor > 0 ? range.high : -range.low;
        }
        for (const auto &[figure, factor] : sum.hiddenTerms) {
            Figure &one = m_figures[static_cast<size_t>(figure)];
            const Range range = narrowed(figure, factor, all);
            if (range == one.range)
                continue;
            all.low += factor > 0 ? range.low - one.range.low : one.range.high - range.high;
            all.high += factor > 0 ? range.high - one.range.high : one.range.low - range.low;
            one.range = range;
            for (const auto &[place, in] : one.sums)
                wait(place);
        }
    }
}

} // namespace lyhord
