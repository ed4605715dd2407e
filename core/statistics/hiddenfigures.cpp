#include "core/statistics/hiddenfigures.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <utility>

namespace lyhord {

namespace {

//! How far the way round is looked for: short within a table, longer through several
struct Effort
{
    int mostChanges = 0;
    int mostTries = 0;
};
constexpr std::array efforts{ Effort{ 4, 500 }, Effort{ 8, 1000 }, Effort{ 14, 2000 }, Effort{ 30, 8000 } };

} // namespace

int HiddenFigures::addFigure(qint64 value, bool hidden)
{
    m_figures.push_back({ .value = value, .instead = value, .hidden = hidden });
    return size() - 1;
}

int HiddenFigures::addBound(qint64 value)
{
    const int figure = addFigure(value, false);
    m_figures.back().kind = Kind::Bound;
    return figure;
}

void HiddenFigures::addSum(const QList<int> &parts, int whole, Rest rest)
{
    Sum sum;
    qint64 left = m_figures[static_cast<size_t>(whole)].value;
    for (const int part : parts) {
        sum.terms.emplace_back(part, 1);
        left -= m_figures[static_cast<size_t>(part)].value;
    }
    sum.terms.emplace_back(whole, -1);
    if (rest != Rest::None) {
        const int figure = addFigure(left, true);
        m_figures.back().kind = Kind::Rest;
        m_figures.back().isOfPeople = rest == Rest::OfPeople && isSmall(left);
        sum.terms.emplace_back(figure, 1);
    }
    addTerms(std::move(sum));
}

int HiddenFigures::addDifference(int first, int second)
{
    const int difference = addFigure(valueOf(first) - valueOf(second), true);
    m_figures.back().kind = Kind::Difference;
    addTerms({ { { first, 1 }, { second, -1 }, { difference, -1 } } });
    return difference;
}

void HiddenFigures::addTerms(Sum sum)
{
    for (const auto &[figure, factor] : sum.terms)
        m_figures[static_cast<size_t>(figure)].sums.push_back(static_cast<int>(m_sums.size()));
    m_sums.push_back(std::move(sum));
}

bool HiddenFigures::isSmall(qint64 value) const
{
    const qint64 size = std::abs(value);
    return size > 0 && size < m_smallNumber;
}

bool HiddenFigures::allows(const Figure &figure, qint64 value) const
{
    if (figure.kind == Kind::Rest || figure.kind == Kind::Bound || figure.isLeftOut)
        return value >= 0;
    if (figure.kind == Kind::Count && value <= 0)
        return false;
    return figure.isUnsaid || isSmall(value) == isSmall(figure.value);
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
    const std::array<qint64, 7> others{ one.value + 1, one.value - 1, one.value + 2, one.value - 2, one.value + 3,
        one.value - 3, m_smallNumber };
    for (const Effort &effort : efforts) {
        m_mostChanges = effort.mostChanges;
        m_patience = effort.mostTries;
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

int HiddenFigures::smallestShown(const std::vector<int> &sums) const
{
    int smallest = -1;
    for (const int place : sums) {
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

int HiddenFigures::vaguest(const std::vector<int> &sums) const
{
    int largest = -1;
    for (const int place : sums) {
        for (const auto &[other, factor] : m_sums[static_cast<size_t>(place)].terms) {
            const Figure &one = m_figures[static_cast<size_t>(other)];
            if (one.isUnsaid || one.kind == Kind::Rest || one.kind == Kind::Bound || !one.hidden || !isSmall(one.value))
                continue;
            if (one.kind == Kind::Difference)
                return other;
            if (largest < 0 || one.value > m_figures[static_cast<size_t>(largest)].value)
                largest = other;
        }
    }
    return largest;
}

HiddenFigures::Help HiddenFigures::helpFor(int figure) const
{
    std::set<int> known; // sums
    std::vector<int> sums = m_figures[static_cast<size_t>(figure)].sums;
    while (!sums.empty()) {
        if (const int shown = smallestShown(sums); shown >= 0)
            return { shown, true };
        if (const int told = vaguest(sums); told >= 0)
            return { told, false };
        known.insert(sums.begin(), sums.end());
        std::set<int> next;
        for (const int place : std::as_const(sums)) {
            for (const auto &[other, factor] : m_sums[static_cast<size_t>(place)].terms) {
                const std::vector<int> &further = m_figures[static_cast<size_t>(other)].sums;
                next.insert(further.begin(), further.end());
            }
        }
        sums.clear();
        std::set_difference(next.begin(), next.end(), known.begin(), known.end(), std::back_inserter(sums));
    }
    return {};
}

QList<int> HiddenFigures::told()
{
    QList<int> figures;
    for (int figure = 0; figure < size(); ++figure) {
        if (!isHelper(figure) && isHidden(figure) && !couldBeAnother(figure))
            figures.append(figure);
    }
    return figures;
}

//! What hiding one brings to the others comes before help from further away
bool HiddenFigures::hideBeside(const QList<int> &figures)
{
    bool changed = false;
    for (const int figure : figures) {
        const int beside = smallestShown(m_figures[static_cast<size_t>(figure)].sums);
        if (beside < 0 || (changed && couldBeAnother(figure)))
            continue;
        hide(beside);
        changed = true;
    }
    return changed;
}

bool HiddenFigures::helpFromFurtherAway(const QList<int> &figures)
{
    bool changed = false;
    for (const int figure : figures) {
        if (changed && couldBeAnother(figure))
            continue;
        const Help help = helpFor(figure);
        if (help.figure < 0)
            continue;
        help.isShown ? hide(help.figure) : leaveUnsaid(help.figure);
        changed = true;
    }
    return changed;
}

void HiddenFigures::hideUntilNoneCanBeTold()
{
    for (QList<int> figures = told(); !figures.isEmpty(); figures = told()) {
        if (!hideBeside(figures) && !helpFromFurtherAway(figures))
            break;
    }
}

} // namespace lyhord
