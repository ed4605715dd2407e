#pragma once

#include "core/learning/linearclassifier.h"
#include "core/model/learningcase.h"
#include "core/model/profile.h"
#include "core/model/result.h"

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QHash>

#include <optional>

namespace lyhord {

//! What a model is worth: tried on cases it had not learned from, whose headline it had not seen either
struct ModelFigures
{
    QDateTime trained; //!< UTC
    qint64 cases = 0; //!< learned from
    qint64 tried = 0;
    double first = 0; //!< share of the tried whose department came first
    double amongThree = 0; //!< … was among the first three
    double shown = 0; //!< share of the tried for which one department was sure enough to be shown
    double rightOfShown = 0; //!< share of those for which it was the right one
    friend bool operator==(const ModelFigures &, const ModelFigures &) = default;
};

//! A department for a text, as the words speak for it
struct DepartmentProposal
{
    QString department; //!< key
    QString category; //!< path; empty where none is sure enough
    double confidence = 0; //!< from 0 to 1
    QStringList words; //!< of the text, those that spoke for it most, at most four
};

//! Departments for a text, likeliest first
struct DepartmentProposals
{
    QList<DepartmentProposal> all; //!< at most three
    bool oneIsSure = false; //!< the first was right nine times in ten where a model was as confident
    bool threeAreSure = false; //!< … one of the three
};

//! Learns from closed cases where a text belongs: a linear classifier for the department, and one for the categories of
//! each. Beside the cases it learns what the profile says of its departments (their words, categories and agreed
//! headlines), so that a matter nobody has complained about yet is known too; what the keyword rules make of a text is
//! a property of it like its words. Keeps no word, only hashes and weights.
class ProposalModel
{
public:
    static constexpr qint64 fewestCases = 200; //!< with fewer the keyword rules know as much
    static constexpr qint64 mostCases = 12'000; //!< the newest: older ones teach nothing more

    //! Takes seconds: not on the thread of the window. None with too few cases, or cases of one department only.
    [[nodiscard]] static std::optional<ProposalModel> trained(
        const QList<LearningCase> &cases, const Profile &profile, const QDateTime &now);

    [[nodiscard]] const ModelFigures &figures() const { return m_figures; }
    //! Departments and categories that hold on that day
    [[nodiscard]] DepartmentProposals propose(const QString &text, const Profile &profile, QDate day) const;

    [[nodiscard]] QByteArray toBytes() const;
    //! Refused (Broken) when they are not whole, or of another version of the program
    [[nodiscard]] static Result<ProposalModel> fromBytes(const QByteArray &bytes);

private:
    //! From which confidence on a proposal is right nine times in ten; above 1: never
    struct Thresholds
    {
        double one = 2;
        double three = 2;
        double category = 2;
    };
    [[nodiscard]] QString surestCategory(
        const QString &department, const TextFeatures &features, const Profile &profile, QDate day) const;
    ModelFigures m_figures;
    Thresholds m_thresholds;
    LinearClassifier m_departments;
    QHash<QString, LinearClassifier> m_categories; //!< by department
};

} // namespace lyhord
