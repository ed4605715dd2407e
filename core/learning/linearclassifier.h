#pragma once

#include "core/learning/textfeatures.h"

#include <QtCore/QDataStream>
#include <QtCore/QList>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace lyhord {

//! A text whose label is known
struct LabelledFeatures
{
    QList<TextFeature> features; //!< by rising hash
    qsizetype label = 0; //!< index into the labels
};

//! Logistic regression, one label against the others. Holds hashes and weights only; a feature that fewer than three
//! texts have (a name, say) leaves no trace.
class LinearClassifier
{
public:
    LinearClassifier() = default;
    //! Takes seconds for a hundred thousand texts: not on the thread of the window. With texts of fewer than two
    //! labels it knows none.
    [[nodiscard]] static LinearClassifier trained(const QList<LabelledFeatures> &texts, const QStringList &labels);

    [[nodiscard]] const QStringList &labels() const { return m_labels; }
    //! How likely each label is, in the order of labels(), 1 in all
    [[nodiscard]] std::vector<double> probabilities(const QList<TextFeature> &features) const;
    //! How much these features speak for a label (above 0) or against it
    [[nodiscard]] double evidence(qsizetype label, const QList<TextFeature> &features) const;

    void write(QDataStream &out) const;
    //! None if what is read cannot be a classifier
    [[nodiscard]] static std::optional<LinearClassifier> read(QDataStream &in);

private:
    [[nodiscard]] qsizetype rowOf(quint32 hash) const; //!< -1 if it is not known
    QStringList m_labels;
    std::vector<quint32> m_hashes; //!< rising
    std::vector<float> m_weights; //!< for each hash one for each label
    std::vector<float> m_bias; //!< for each label
};

} // namespace lyhord
