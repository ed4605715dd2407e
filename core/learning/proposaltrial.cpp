#include "core/learning/proposaltrial.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lyhord {

namespace {

constexpr quint32 folds = 4;
constexpr qint64 mostTried = 6'000; // more make the figures no better, and take longer
constexpr double rightAtLeast = 0.9;
constexpr double leastConfidence = 0.6;
constexpr double leastForCategory = 0.8;
constexpr double never = 2;
constexpr double sureness = 1.645; // of a normal distribution, one-sided 95 %

double lowerBound(double right, double tried)
{
    const double share = right / tried;
    const double z2 = sureness * sureness;
    const double middle = share + z2 / (2 * tried);
    const double width = sureness * std::sqrt(share * (1 - share) / tried + z2 / (4 * tried * tried));
    return (middle - width) / (1 + z2 / tried);
}

double shareOfRight(const QList<ProposalTrial::Attempt> &attempts)
{
    if (attempts.isEmpty())
        return 0;
    const auto right = std::count_if(
        attempts.cbegin(), attempts.cend(), [](const auto &attempt) { return attempt.right; });
    return static_cast<double>(right) / static_cast<double>(attempts.size());
}

} // namespace

double confidenceNeeded(QList<ProposalTrial::Attempt> attempts)
{
    std::stable_sort(attempts.begin(), attempts.end(),
        [](const auto &one, const auto &other) { return one.confidence > other.confidence; });
    double needed = never;
    double right = 0;
    double tried = 0;
    for (qsizetype i = 0; i < attempts.size(); ++i) {
        const ProposalTrial::Attempt &attempt = attempts.at(i);
        right += attempt.right ? 1 : 0;
        ++tried;
        const bool isLastOfEquals = i + 1 == attempts.size() || attempts.at(i + 1).confidence < attempt.confidence;
        if (isLastOfEquals && lowerBound(right, tried) >= rightAtLeast)
            needed = i + 1 == attempts.size() ? leastConfidence : attempt.confidence; // all of them were right enough
    }
    return std::max(needed, leastConfidence);
}

ProposalTrial::ProposalTrial(const TrainingTexts &texts)
{
    const quint32 everySo = static_cast<quint32>(1 + texts.caseCount() / mostTried);
    const TrainingTexts some = texts.without(
        [everySo](const TrainingTexts::Text &text) { return text.features.constFirst().hash % everySo != 0; });
    for (quint32 fold = 0; fold < folds; ++fold)
        tryFold(some, fold);
}

void ProposalTrial::tryFold(const TrainingTexts &texts, quint32 fold)
{
    const auto isLeftOut = [fold](const TrainingTexts::Text &text) { return text.isCase && text.kind % folds == fold; };
    const TrainingTexts rest = texts.without(isLeftOut);
    const LinearClassifier departments = rest.departmentClassifier();
    const QHash<QString, LinearClassifier> categories = rest.categoryClassifiers();
    for (const TrainingTexts::Text &text : texts.all()) {
        if (!isLeftOut(text) || departments.labels().isEmpty())
            continue;
        const std::vector<double> confidence = departments.probabilities(text.features);
        std::vector<size_t> order(confidence.size());
        std::iota(order.begin(), order.end(), size_t(0));
        std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return confidence[a] > confidence[b]; });
        const qsizetype own = departments.labels().indexOf(text.department);
        Attempt three;
        for (size_t i = 0; i < std::min<size_t>(3, order.size()); ++i) {
            three.confidence += confidence[order[i]];
            three.right = three.right || static_cast<qsizetype>(order[i]) == own;
        }
        m_first.append({ confidence[order[0]], static_cast<qsizetype>(order[0]) == own });
        m_three.append(three);
        const LinearClassifier below = categories.value(text.department);
        if (text.category.isEmpty() || below.labels().isEmpty())
            continue;
        const std::vector<double> paths = below.probabilities(text.features);
        const auto best = std::max_element(paths.cbegin(), paths.cend());
        m_category.append({ *best, below.labels().at(best - paths.cbegin()) == text.category });
    }
}

ModelFigures ProposalTrial::figures() const
{
    ModelFigures figures;
    figures.tried = m_first.size();
    figures.first = shareOfRight(m_first);
    figures.amongThree = shareOfRight(m_three);
    QList<Attempt> shown;
    for (const Attempt &attempt : m_first) {
        if (attempt.confidence >= thresholdForOne())
            shown.append(attempt);
    }
    figures.rightOfShown = shareOfRight(shown);
    if (!m_first.isEmpty())
        figures.shown = static_cast<double>(shown.size()) / static_cast<double>(m_first.size());
    return figures;
}

double ProposalTrial::thresholdForOne() const
{
    return confidenceNeeded(m_first);
}

double ProposalTrial::thresholdForThree() const
{
    return confidenceNeeded(m_three);
}

double ProposalTrial::thresholdForCategory() const
{
    // A category is tried within its own department only, which makes the trial easier than the use: texts written by
    // hand were right four times in five from the lower bound on.
    return std::max(confidenceNeeded(m_category), leastForCategory);
}

} // namespace lyhord
