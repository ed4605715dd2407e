#pragma once

#include "core/learning/linearclassifier.h"
#include "core/learning/proposalmodel.h"
#include "core/model/profile.h"

#include <functional>

namespace lyhord {

//! What the keyword rules make of a text
[[nodiscard]] QList<TextCue> cuesOf(const QString &text, const Profile &profile, QDate day);

//! Closed cases, and what the profile says of its departments, as a classifier learns from them
class TrainingTexts
{
public:
    struct Text
    {
        QList<TextFeature> features;
        QString department;
        QString category;
        quint32 kind = 0; //!< the same for cases of the same headline; of what the profile says 0
        bool isCase = false;
    };

    //! Cases from the newest on, identical ones once: a campaign of a hundred teaches no more than one
    TrainingTexts(const QList<LearningCase> &cases, const Profile &profile, QDate day);

    [[nodiscard]] const QList<Text> &all() const { return m_texts; }
    [[nodiscard]] qint64 caseCount() const { return m_cases; }

    [[nodiscard]] LinearClassifier departmentClassifier() const;
    [[nodiscard]] QHash<QString, LinearClassifier> categoryClassifiers() const;
    //! The same without some of the cases
    [[nodiscard]] TrainingTexts without(const std::function<bool(const Text &)> &left) const;

private:
    TrainingTexts() = default;
    void addProfile(const Profile &profile, QDate day);
    void addOwn(
        const QString &text, const QString &department, const QString &category, const Profile &profile, QDate day);
    QList<Text> m_texts;
    qint64 m_cases = 0;
};

} // namespace lyhord
