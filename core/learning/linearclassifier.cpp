#include "core/learning/linearclassifier.h"

#include <QtCore/QHash>

#include <linear.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <numeric>

namespace lyhord {

namespace {

constexpr int fewestTexts = 3; // that share a feature, for it to teach anything
constexpr double regularisation = 4; // the smaller, the less is believed of rare features
constexpr double precision = 0.15; // of the solver; a smaller one takes longer and decides the same
constexpr double biasValue = 0.3;
constexpr qsizetype mostLabels = 10'000;
constexpr qsizetype mostHashes = 10'000'000;

void keepQuiet(const char *)
{
}

//! The features that count, each with its row
std::vector<quint32> sharedHashes(const QList<LabelledFeatures> &texts)
{
    QHash<quint32, int> count;
    for (const LabelledFeatures &text : texts) {
        for (const TextFeature &feature : text.features)
            ++count[feature.hash];
    }
    std::vector<quint32> hashes;
    for (auto it = count.cbegin(); it != count.cend(); ++it) {
        if (it.value() >= fewestTexts)
            hashes.push_back(it.key());
    }
    std::sort(hashes.begin(), hashes.end());
    return hashes;
}

//! The texts as liblinear wants them: 1-based indexes, each text ended by -1
struct Problem
{
    std::vector<feature_node> nodes;
    std::vector<feature_node *> rows;
    std::vector<double> labels;
    problem described{};

    Problem(const QList<LabelledFeatures> &texts, const std::vector<quint32> &hashes)
    {
        QHash<quint32, int> rowOf;
        for (size_t i = 0; i < hashes.size(); ++i)
            rowOf.insert(hashes[i], static_cast<int>(i));
        const int biasIndex = static_cast<int>(hashes.size()) + 1;
        std::vector<size_t> starts;
        for (const LabelledFeatures &text : texts) {
            starts.push_back(nodes.size());
            for (const TextFeature &feature : text.features) {
                if (const auto row = rowOf.constFind(feature.hash); row != rowOf.constEnd())
                    nodes.push_back({ *row + 1, double(feature.value) });
            }
            nodes.push_back({ biasIndex, biasValue });
            nodes.push_back({ -1, 0 });
            labels.push_back(static_cast<double>(text.label));
        }
        for (const size_t start : starts)
            rows.push_back(nodes.data() + start);
        described.l = static_cast<int>(rows.size());
        described.n = biasIndex;
        described.y = labels.data();
        described.x = rows.data();
        described.bias = biasValue;
    }
};

struct ModelEnd
{
    void operator()(model *trained) const { free_and_destroy_model(&trained); }
};

} // namespace

LinearClassifier LinearClassifier::trained(const QList<LabelledFeatures> &texts, const QStringList &labels)
{
    LinearClassifier made;
    std::vector<quint32> hashes = sharedHashes(texts);
    const bool several = std::any_of(texts.cbegin(), texts.cend(),
        [&texts](const LabelledFeatures &text) { return text.label != texts.constFirst().label; });
    if (!several || hashes.empty())
        return made;
    Problem problem(texts, hashes);
    parameter how{};
    how.solver_type = L2R_LR; // needs no random numbers: the same cases give the same model
    how.C = regularisation;
    how.eps = precision;
    set_print_string_function(keepQuiet);
    const std::unique_ptr<model, ModelEnd> found(train(&problem.described, &how));
    const auto classes = static_cast<size_t>(found->nr_class);
    for (size_t k = 0; k < classes; ++k)
        made.m_labels.append(labels.at(found->label[k]));
    // With two labels there is one column of weights, for the first of them.
    const size_t columns = classes == 2 ? 1 : classes;
    const auto weight = [&](size_t row, size_t label) {
        const double given = found->w[row * columns + (columns == 1 ? 0 : label)];
        return static_cast<float>(columns == 1 && label == 1 ? -given : given);
    };
    made.m_hashes = std::move(hashes);
    for (size_t row = 0; row < made.m_hashes.size(); ++row) {
        for (size_t k = 0; k < classes; ++k)
            made.m_weights.push_back(weight(row, k));
    }
    for (size_t k = 0; k < classes; ++k)
        made.m_bias.push_back(static_cast<float>(biasValue) * weight(made.m_hashes.size(), k));
    return made;
}

qsizetype LinearClassifier::rowOf(quint32 hash) const
{
    const auto found = std::lower_bound(m_hashes.cbegin(), m_hashes.cend(), hash);
    return found != m_hashes.cend() && *found == hash ? found - m_hashes.cbegin() : -1;
}

std::vector<double> LinearClassifier::probabilities(const QList<TextFeature> &features) const
{
    std::vector<double> scores(m_bias.cbegin(), m_bias.cend());
    for (const TextFeature &feature : features) {
        const qsizetype row = rowOf(feature.hash);
        if (row < 0)
            continue;
        const float *weights = m_weights.data() + static_cast<size_t>(row) * scores.size();
        for (size_t k = 0; k < scores.size(); ++k)
            scores[k] += double(weights[k]) * double(feature.value);
    }
    for (double &score : scores)
        score = 1 / (1 + std::exp(-score));
    const double sum = std::accumulate(scores.cbegin(), scores.cend(), 0.0);
    for (double &score : scores)
        score /= sum;
    return scores;
}

double LinearClassifier::evidence(qsizetype label, const QList<TextFeature> &features) const
{
    double sum = 0;
    for (const TextFeature &feature : features) {
        if (const qsizetype row = rowOf(feature.hash); row >= 0)
            sum += double(m_weights[static_cast<size_t>(row * m_labels.size() + label)]) * double(feature.value);
    }
    return sum;
}

void LinearClassifier::write(QDataStream &out) const
{
    out << m_labels << static_cast<quint32>(m_hashes.size());
    for (const quint32 hash : m_hashes)
        out << hash;
    for (const float weight : m_weights)
        out << weight;
    for (const float bias : m_bias)
        out << bias;
}

std::optional<LinearClassifier> LinearClassifier::read(QDataStream &in)
{
    LinearClassifier made;
    quint32 hashes = 0;
    in >> made.m_labels >> hashes;
    if (in.status() != QDataStream::Ok || made.m_labels.size() > mostLabels || hashes > mostHashes)
        return std::nullopt;
    const auto readAll = [&in](auto &values, size_t count) {
        for (size_t i = 0; i < count && in.status() == QDataStream::Ok; ++i)
            in >> values.emplace_back();
    };
    const auto labels = static_cast<size_t>(made.m_labels.size());
    readAll(made.m_hashes, hashes);
    readAll(made.m_weights, hashes * labels);
    readAll(made.m_bias, labels);
    const bool whole = in.status() == QDataStream::Ok && std::is_sorted(made.m_hashes.cbegin(), made.m_hashes.cend())
        && std::all_of(
            made.m_weights.cbegin(), made.m_weights.cend(), [](float weight) { return std::isfinite(weight); });
    return whole ? std::optional(made) : std::nullopt;
}

} // namespace lyhord
