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
    m_areRangesKnown = false;
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
    for (const auto &[figure, factor] : sum.terms) {
        Figure &one = m_figures[static_cast<size_t>(figure)];
        one.sums.emplace_back(static_cast<int>(m_sums.size()), factor);
        if (one.hidden)
            sum.hiddenTerms.emplace_back(figure, factor);
    }
    m_sums.push_back(std::move(sum));
    m_areRangesKnown = false;
}

void HiddenFigures::hide(int figure)
{
    if (isHidden(figure))
        return;
    setHidden(figure);
    m_areRangesKnown = false;
}

void HiddenFigures::setHidden(int figure)
{
    Figure &one = m_figures[static_cast<size_t>(figure)];
    one.hidden = true;
    for (const auto &[place, factor] : one.sums)
        m_sums[static_cast<size_t>(place)].hiddenTerms.emplace_back(figure, factor);
}

void HiddenFigures::setShown(int figure)
{
    Figure &one = m_figures[static_cast<size_t>(figure)];
    one.hidden = false;
    for (const auto &[place, factor] : one.sums)
        std::erase(m_sums[static_cast<size_t>(place)].hiddenTerms, std::pair(figure, factor));
}

bool HiddenFigures::isSmall(qint64 value) const
{
    const qint64 size = std::abs(value);
    return size > 0 && size < m_smallNumber;
}

bool HiddenFigures::allows(const Figure &figure, qint64 value) const
{
    if (value < figure.range.low || value > figure.range.high)
        return false;
    if (figure.kind == Kind::Rest || figure.kind == Kind::Bound || figure.isLeftOut)
        return value >= 0;
    if (figure.kind == Kind::Count && value <= 0)
        return false;
    return figure.isUnsaid || isSmall(value) == isSmall(figure.value);
}

//! In the set that is being tried
void HiddenFigures::put(Figure &figure, qint64 value)
{
    const qint64 more = value - figure.instead;
    figure.instead = value;
    for (const auto &[place, factor] : figure.sums) {
        Sum &sum = m_sums[static_cast<size_t>(place)];
        const bool addedUp = sum.gap == 0;
        sum.gap += factor * more;
        if (addedUp)
            m_gaps.push_back(place);
        else if (sum.gap == 0)
            m_gaps.erase(std::ranges::find(m_gaps, place));
    }
}

bool HiddenFigures::change(int figure, qint64 value, int depth)
{
    Figure &one = m_figures[static_cast<size_t>(figure)];
    put(one, value);
    one.isChanged = true;
    m_changed.push_back(figure);
    if (repaired(depth + 1))
        return true;
    m_changed.pop_back();
    put(one, one.value);
    one.isChanged = false;
    return false;
}

//! By which of its figures it could add up again
std::vector<HiddenFigures::Repair> HiddenFigures::repairsOf(const Sum &sum) const
{
    std::vector<Repair> repairs;
    for (const auto &[figure, factor] : sum.hiddenTerms) {
        const Figure &other = m_figures[static_cast<size_t>(figure)];
        const qint64 wanted = other.value - factor * sum.gap;
        if (!other.isChanged && allows(other, wanted))
            repairs.push_back({ figure, wanted });
    }
    return repairs;
}

//! Of the sum that leaves the least choice: where there is none, nothing further has to be tried
std::vector<HiddenFigures::Repair> HiddenFigures::fewestRepairs() const
{
    std::vector<Repair> fewest;
    for (const int place : m_gaps) {
        std::vector<Repair> repairs = repairsOf(m_sums[static_cast<size_t>(place)]);
        if (place == m_gaps.front() || repairs.size() < fewest.size())
            fewest = std::move(repairs);
        if (fewest.empty())
            break;
    }
    return fewest;
}

int HiddenFigures::moreGapsWith(const Figure &figure, qint64 change) const
{
    int more = 0;
    for (const auto &[place, factor] : figure.sums) {
        const qint64 gap = m_sums[static_cast<size_t>(place)].gap;
        more += (gap + factor * change != 0 ? 1 : 0) - (gap != 0 ? 1 : 0);
    }
    return more;
}

//! Changes one more figure of a sum that does not add up, until all do: first the one that leaves fewest sums open
bool HiddenFigures::repaired(int depth)
{
    if (m_gaps.empty())
        return true;
    if (--m_patience < 0 || depth > m_mostChanges)
        return false;
    std::vector<Repair> repairs = fewestRepairs();
    for (Repair &repair : repairs) {
        const Figure &figure = m_figures[static_cast<size_t>(repair.figure)];
        repair.moreGaps = moreGapsWith(figure, repair.value - figure.value);
    }
    std::ranges::stable_sort(repairs, {}, &Repair::moreGaps);
    return std::ranges::any_of(
        repairs, [&](const Repair &repair) { return change(repair.figure, repair.value, depth); });
}

//! The set that was tried fits: all that is another in it could be
void HiddenFigures::keepWitness()
{
    Witness witness;
    for (const int changed : std::as_const(m_changed)) {
        Figure &found = m_figures[static_cast<size_t>(changed)];
        witness.emplace_back(changed, found.instead);
        found.couldBeAnother = true;
        found.witness = static_cast<int>(m_witnesses.size());
        found.isChanged = false;
        put(found, found.value);
    }
    m_changed.clear();
    m_witnesses.push_back(std::move(witness));
}

bool HiddenFigures::fits(const Witness &witness) const
{
    return std::ranges::all_of(witness, [this](const auto &changed) {
        const Figure &figure = m_figures[static_cast<size_t>(changed.first)];
        return figure.hidden && allows(figure, changed.second);
    });
}

bool HiddenFigures::couldBeAnother(int figure)
{
    const Figure &one = m_figures[static_cast<size_t>(figure)];
    if (one.couldBeAnother) // and still could: hiding more only leaves more open
        return true;
    if (!m_areRangesKnown)
        findRanges();
    const std::array<qint64, 7> others{ one.value + 1, one.value - 1, one.value + 2, one.value - 2, one.value + 3,
        one.value - 3, m_smallNumber };
    for (const Effort &effort : efforts) {
        m_mostChanges = effort.mostChanges;
        m_patience = effort.mostTries;
        for (const qint64 value : others) {
            if (value != one.value && allows(one, value) && change(figure, value, 0)) {
                keepWitness();
                return true;
            }
        }
    }
    return false;
}

std::vector<int> HiddenFigures::sumsOf(int figure) const
{
    std::vector<int> places;
    for (const auto &[place, factor] : m_figures[static_cast<size_t>(figure)].sums)
        places.push_back(place);
    return places;
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
    std::vector<int> sums = sumsOf(figure);
    while (!sums.empty()) {
        if (const int shown = smallestShown(sums); shown >= 0)
            return { shown, true };
        if (const int told = vaguest(sums); told >= 0)
            return { told, false };
        known.insert(sums.begin(), sums.end());
        std::set<int> next;
        for (const int place : std::as_const(sums)) {
            for (const auto &[other, factor] : m_sums[static_cast<size_t>(place)].terms) {
                const std::vector<int> further = sumsOf(other);
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
        const int beside = smallestShown(sumsOf(figure));
        if (beside < 0 || (changed && couldBeAnother(figure)))
            continue;
        hide(beside);
        m_helpers.append(beside);
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
        if (help.isShown) {
            hide(help.figure);
            m_helpers.append(help.figure);
        } else {
            leaveUnsaid(help.figure);
        }
        changed = true;
    }
    return changed;
}

//! After something more has been said of one figure
bool HiddenFigures::noneCanBeToldAnyMore(int figure)
{
    const std::vector<Figure> before = m_figures;
    Figure &said = m_figures[static_cast<size_t>(figure)];
    said.range = rangeByItself(said);
    narrow(sumsOf(figure));
    for (Figure &one : m_figures) {
        if (one.couldBeAnother && !fits(m_witnesses[static_cast<size_t>(one.witness)]))
            one.couldBeAnother = false;
    }
    for (int other = 0; other < size(); ++other) {
        const bool could = before[static_cast<size_t>(other)].couldBeAnother;
        if (could && !isHelper(other) && isHidden(other) && !couldBeAnother(other)) {
            m_figures = before;
            return false;
        }
    }
    return true;
}

//! Sizes first, then figures: the largest say most
void HiddenFigures::takeBackWhatIsNoHelp()
{
    if (!m_areRangesKnown)
        findRanges();
    for (int figure = 0; figure < size(); ++figure) {
        Figure &one = m_figures[static_cast<size_t>(figure)];
        if (!one.isUnsaid || one.isLeftOut)
            continue;
        one.isUnsaid = false;
        if (!noneCanBeToldAnyMore(figure))
            m_figures[static_cast<size_t>(figure)].isUnsaid = true;
    }
    std::ranges::stable_sort(m_helpers, std::ranges::greater(), [this](int figure) { return valueOf(figure); });
    for (const int figure : std::as_const(m_helpers)) {
        setShown(figure);
        if (!noneCanBeToldAnyMore(figure))
            setHidden(figure);
    }
}

void HiddenFigures::hideUntilNoneCanBeTold()
{
    for (QList<int> figures = told(); !figures.isEmpty(); figures = told()) {
        if (!hideBeside(figures) && !helpFromFurtherAway(figures))
            break;
    }
    takeBackWhatIsNoHelp();
}

} // namespace lyhord
