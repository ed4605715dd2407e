#pragma once

#include "core/learning/proposalmodel.h"
#include "core/learning/trainingtexts.h"

namespace lyhord {

//! Tries what is learned on cases that were left out of it, in turn, all of a headline together: what was learned of
//! one street lamp shall not be praised for knowing the next. From that comes how confident a proposal has to be to be
//! right nine times in ten, surely and not by luck (the lower bound of Wilson's interval at 95 %, one-sided), and never
//! less than one half.
class ProposalTrial
{
public:
    explicit ProposalTrial(const TrainingTexts &texts);

    [[nodiscard]] ModelFigures figures() const; //!< without day and number of cases
    [[nodiscard]] double thresholdForOne() const;
    [[nodiscard]] double thresholdForThree() const;
    [[nodiscard]] double thresholdForCategory() const;

    struct Attempt
    {
        double confidence = 0;
        bool right = false;
    };

private:
    void tryFold(const TrainingTexts &texts, quint32 fold);
    QList<Attempt> m_first;
    QList<Attempt> m_three;
    QList<Attempt> m_category;
};

//! The lowest confidence from which on attempts are right nine times in ten; above 1 if there is none
[[nodiscard]] double confidenceNeeded(QList<ProposalTrial::Attempt> attempts);

} // namespace lyhord
