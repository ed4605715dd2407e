#include "core/report/hiddenfigures.h"

#include <algorithm>
#include <array>
#include <utility>

namespace lyhord {

namespace {

constexpr int mostTries = 1000;
// The way round is short within a table, longer through several
constexpr std::array mostChanges{ 4, 8, 14 };

} // namespace

int HiddenFigures::addFigure(qint64 value, bool hidden)
{
    m_figures.push_back({ value, value, false, hidden, false, false, {} });
    return size() - 1;
}

void HiddenFigures::addSum(const QList<int> &parts, int whole, bool withRest)
{
    Sum sum;
    qint64 rest = m_figures[static_cast<size_t>(whole)].value;
    for (const int part : parts) {
        sum.terms.emplace_back(part, 1);
        rest -= m_figures[static_cast<size_t>(part)].value;
    }
    sum.terms.emplace_back(whole, -1);
    if (withRest) {
        const int figure = addFigure(rest, true);
        m_figures.back().isRest = true;
        sum.terms.emplace_back(figure, 1);
    }
    for (const auto &[figure, factor] : sum.terms)
        m_figures[static_cast<size_t>(figure)].sums.push_back(static_cast<int>(m_sums.size()));
    m_sums.push_back(std::move(sum));
}

bool HiddenFigures::allows(const Figure &figure, qint64 value) const
{
    if (value < 0)
        return false;
    if (figure.isRest)
        return true;
    const auto isSmall = [this](qint64 number) { return number > 0 && number < m_smallNumber; };
    return isSmall(value) == isSmall(figure.value);
}

qint64 HiddenFigures::gap(const Sum &sum) const
{
    qint64 total = 0;
    for (const auto &[figure, factor] : sum.terms)
        total += factor * m_figures[static_cast<size_t>(figure)].instead;
    return total;
}

bool HiddenFigures::change(int figure, qint64 value, int depth)
{
    Figure &one = m_figures[static_cast<size_t>(figure)];
    one.instead = value;
    one.isChanged = true;
    m_changed.push_back(figure);
    if (repaired(depth + 1))
        return true;
    m_changed.pop_back();
    one.instead = one.value;
    one.isChanged = false;
    return false;
}

//! Changes one more figure of a sum that does not add up, until all do
bool HiddenFigures::repaired(int depth)
{
    if (--m_patience < 0 || depth > m_mostChanges)
        return false;
    for (const int changed : std::as_const(m_changed)) {
        for (const int place : m_figures[static_cast<size_t>(changed)].sums) {
            const Sum &sum = m_sums[static_cast<size_t>(place)];
            const qint64 missing = gap(sum);
            if (missing == 0)
                continue;
            for (const auto &[figure, factor] : sum.terms) {
                const Figure &other = m_figures[static_cast<size_t>(figure)];
                const qint64 wanted = other.value - factor * missing;
                if (other.hidden && !other.isChanged && allows(other, wanted) && change(figure, wanted, depth))
                    return true;
            }
            return false; // m_changed may have moved: nothing of the loops is touched any more
        }
    }
    return true;
}

bool HiddenFigures::couldBeAnother(int figure)
{
    const Figure &one = m_figures[static_cast<size_t>(figure)];
    if (one.couldBeAnother) // and still could: hiding more only leaves more open
        return true;
    const std::array<qint64, 8> others{ one.value + 1, one.value - 1, one.value + 2, one.value - 2, one.value + 3,
        one.value - 3, m_smallNumber, 0 };
    for (const int most : mostChanges) {
        m_mostChanges = most;
        m_patience = mostTries;
        for (const qint64 value : others) {
            if (value != one.value && allows(one, value) && change(figure, value, 0)) {
                for (const int changed : std::as_const(m_changed)) {
                    Figure &found = m_figures[static_cast<size_t>(changed)];
                    found.couldBeAnother = true;
                    found.instead = found.value;
                    found.isChanged = false;
                }
                m_changed.clear();
                return true;
            }
        }
    }
    return false;
}

int HiddenFigures::protectorOf(int figure) const
{
    int smallest = -1;
    for (const int place : m_figures[static_cast<size_t>(figure)].sums) {
        for (const auto &[other, factor] : m_sums[static_cast<size_t>(place)].terms) {
            const Figure &one = m_figures[static_cast<size_t>(other)];
            if (one.hidden || one.value == 0) // that there is nothing points at nobody, and hides nothing
                continue;
            if (smallest < 0 || one.value < m_figures[static_cast<size_t>(smallest)].value)
                smallest = other;
        }
    }
    return smallest;
}

} // namespace lyhord
