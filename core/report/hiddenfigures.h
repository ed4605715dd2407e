#pragma once

#include <QtCore/QList>

#include <utility>
#include <vector>

namespace lyhord {

//! What a reader can make of figures that are hidden (R103): he knows which of them add up, that one shown as "<5" lies
//! between 1 and 4, and that one shown as "–" does not. Finds another set of whole numbers that fits all he sees, and
//! so proves that a figure cannot be told; where none is found soon, the figure counts as told.
class HiddenFigures
{
public:
    explicit HiddenFigures(qint64 smallNumber)
        : m_smallNumber(smallNumber)
    {
    }

    //! Its number, for the functions below
    [[nodiscard]] int addFigure(qint64 value, bool hidden);
    //! The parts add up to the whole; with a rest that is shown nowhere, to the whole at most
    void addSum(const QList<int> &parts, int whole, bool withRest = false);
    void hide(int figure) { m_figures[static_cast<size_t>(figure)].hidden = true; }
    [[nodiscard]] bool isHidden(int figure) const { return m_figures[static_cast<size_t>(figure)].hidden; }
    [[nodiscard]] int size() const { return static_cast<int>(m_figures.size()); }
    //! Another value would fit as well
    [[nodiscard]] bool couldBeAnother(int figure);
    //! The figure that protects this one if it is hidden too: the smallest that adds up with it; -1: there is none
    [[nodiscard]] int protectorOf(int figure) const;

private:
    struct Figure
    {
        qint64 value = 0;
        qint64 instead = 0; //!< in the set that is being tried
        bool isChanged = false; //!< in that set
        bool hidden = false;
        bool isRest = false; //!< any number from 0 on
        bool couldBeAnother = false; //!< was found to
        std::vector<int> sums; //!< places in m_sums
    };
    struct Sum
    {
        std::vector<std::pair<int, int>> terms; //!< figure, 1 or -1; together 0
    };
    [[nodiscard]] bool allows(const Figure &figure, qint64 value) const;
    [[nodiscard]] bool repaired(int depth);
    [[nodiscard]] qint64 gap(const Sum &sum) const;
    [[nodiscard]] bool change(int figure, qint64 value, int depth);

    qint64 m_smallNumber;
    std::vector<Figure> m_figures;
    std::vector<Sum> m_sums;
    std::vector<int> m_changed; //!< figures
    int m_patience = 0;
    int m_mostChanges = 0;
};

} // namespace lyhord
