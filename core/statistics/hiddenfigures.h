#pragma once

#include <QtCore/QList>

#include <utility>
#include <vector>

namespace lyhord {

//! What a reader can make of figures that are hidden (R103): he knows which of them add up, that one shown as "<5" lies
//! between 1 and 4, that one shown as "–" does not unless its size is left unsaid, and that what is hidden is not 0.
//! Finds another set of whole numbers that fits all he sees, and so proves that a figure cannot be told; where none is
//! found soon, the figure counts as told.
class HiddenFigures
{
public:
    explicit HiddenFigures(qint64 smallNumber)
        : m_smallNumber(smallNumber)
    {
    }

    //! Its number, for the functions below
    [[nodiscard]] int addFigure(qint64 value, bool hidden);
    //! A number that follows from what is shown and is no count itself, such as how many took longer than the median:
    //! can be hidden where that helps, with what it follows from
    [[nodiscard]] int addBound(qint64 value);
    //! What of a whole lies in none of its parts, and is shown nowhere
    enum class Rest {
        None, //!< the parts add up to the whole
        Untold, //!< to the whole at most
        OfPeople, //!< the same, and a small rest must not be told either: those of a group that lie in none below it
    };
    void addSum(const QList<int> &parts, int whole, Rest rest = Rest::None);
    //! The first less the second. What is said of it counts wherever one of the two is hidden; it is no figure by
    //! itself. Returns its number.
    int addDifference(int first, int second);
    //! Shown as "–" although it is from 1 to 4: the last resort where "<5" tells too much
    void leaveUnsaid(int figure)
    {
        m_figures[static_cast<size_t>(figure)].isUnsaid = true;
        m_areRangesKnown = false;
    }
    [[nodiscard]] bool isUnsaid(int figure) const { return m_figures[static_cast<size_t>(figure)].isUnsaid; }
    //! Nobody has to be kept from telling it: it is a difference, or a rest that points at nobody
    [[nodiscard]] bool isHelper(int figure) const
    {
        const Figure &one = m_figures[static_cast<size_t>(figure)];
        return one.kind != Kind::Count && !one.isOfPeople;
    }
    [[nodiscard]] qint64 valueOf(int figure) const { return m_figures[static_cast<size_t>(figure)].value; }
    //! Its row is not listed: a reader does not even learn whether there is anything
    void leaveOut(int figure)
    {
        hide(figure);
        leaveUnsaid(figure);
        m_figures[static_cast<size_t>(figure)].isLeftOut = true;
    }
    void hide(int figure);
    [[nodiscard]] bool isHidden(int figure) const { return m_figures[static_cast<size_t>(figure)].hidden; }
    [[nodiscard]] int size() const { return static_cast<int>(m_figures.size()); }
    //! Another value would fit as well
    [[nodiscard]] bool couldBeAnother(int figure);
    //! What to hide besides, or to leave unsaid, so that this one cannot be told: near it first. Of figures as near,
    //! one that is still shown (the smallest) before one whose size is told (a difference, else the largest).
    struct Help
    {
        int figure = -1; //!< -1: there is none
        bool isShown = false; //!< else its size is told
    };
    [[nodiscard]] Help helpFor(int figure) const;
    //! Another figure is hidden too where that helps, first of those that add up with one that can be told; where all
    //! are hidden and still tell, the size of one is left unsaid. What proves to have been no help is taken back.
    void hideUntilNoneCanBeTold();

private:
    enum class Kind {
        Count,
        Rest, //!< what is left of a whole, from 0 on
        Bound, //!< follows from something that is shown, from 0 on
        Difference, //!< may be below 0
    };
    struct Range
    {
        qint64 low = 0;
        qint64 high = 0;
        friend bool operator==(const Range &, const Range &) = default;
    };
    struct Figure
    {
        qint64 value = 0;
        qint64 instead = 0; //!< in the set that is being tried
        Range range; //!< what the sums leave it
        bool isChanged = false; //!< in that set
        bool hidden = false;
        bool isUnsaid = false; //!< may be from 1 to 4 or more
        bool isLeftOut = false;
        bool isOfPeople = false; //!< a small rest that must not be told
        Kind kind = Kind::Count;
        bool couldBeAnother = false; //!< was found to
        int witness = -1; //!< place in m_witnesses: the set that shows it
        std::vector<std::pair<int, int>> sums; //!< places in m_sums, and with which factor it is in them
    };
    struct Sum
    {
        std::vector<std::pair<int, int>> terms; //!< figure, 1 or -1; together 0
        std::vector<std::pair<int, int>> hiddenTerms; //!< those that may be something else
        bool isWaiting = false; //!< to narrow its figures
        qint64 gap = 0; //!< what the terms come to in the set that is being tried
    };
    struct Repair
    {
        int figure = 0;
        qint64 value = 0;
        int moreGaps = 0; //!< than before
    };
    [[nodiscard]] bool isSmall(qint64 value) const;
    [[nodiscard]] bool allows(const Figure &figure, qint64 value) const;
    [[nodiscard]] Range rangeByItself(const Figure &figure) const;
    void findRanges();
    void narrow(const std::vector<int> &sums);
    [[nodiscard]] Range narrowed(int figure, int factor, const Range &all) const;
    void addTerms(Sum sum);
    using Witness = std::vector<std::pair<int, qint64>>; //!< figures that are another in it, and what they are
    void keepWitness();
    [[nodiscard]] bool fits(const Witness &witness) const;
    void setHidden(int figure);
    void setShown(int figure);
    void takeBackWhatIsNoHelp();
    [[nodiscard]] bool noneCanBeToldAnyMore(int figure);
    [[nodiscard]] QList<int> told();
    bool hideBeside(const QList<int> &figures);
    bool helpFromFurtherAway(const QList<int> &figures);
    [[nodiscard]] std::vector<int> sumsOf(int figure) const;
    [[nodiscard]] int smallestShown(const std::vector<int> &sums) const;
    [[nodiscard]] int vaguest(const std::vector<int> &sums) const;
    [[nodiscard]] bool repaired(int depth);
    [[nodiscard]] std::vector<Repair> repairsOf(const Sum &sum) const;
    [[nodiscard]] std::vector<Repair> fewestRepairs() const;
    [[nodiscard]] int moreGapsWith(const Figure &figure, qint64 change) const;
    void put(Figure &figure, qint64 value);
    [[nodiscard]] bool change(int figure, qint64 value, int depth);

    qint64 m_smallNumber;
    bool m_areRangesKnown = false;
    std::vector<Figure> m_figures;
    std::vector<Sum> m_sums;
    std::vector<Witness> m_witnesses;
    QList<int> m_helpers; //!< figures that were hidden for the sake of others
    std::vector<int> m_changed; //!< figures
    std::vector<int> m_gaps; //!< sums that do not add up in the set that is being tried
    int m_patience = 0;
    int m_mostChanges = 0;
};

} // namespace lyhord
