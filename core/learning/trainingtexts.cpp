#include "core/learning/trainingtexts.h"

#include "core/rules/scope.h"

#include <QtCore/QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lyhord {

namespace {

constexpr qsizetype mostLetters = 4000; // what a text is about is said before that
constexpr int weightOfProfile = 3; // times each, so that none of its words is too rare to count

//! The agreed headline: what is added freely, a street say, comes after a comma (R35)
quint32 kindOf(const LearningCase &closed)
{
    const QString agreed = closed.department + u'/' + closed.headline.section(u',', 0, 0).simplified().toCaseFolded();
    return static_cast<quint32>(qHash(agreed, 1)); // lives no longer than the training
}

QStringList labelsOf(const QList<TrainingTexts::Text> &texts, QString TrainingTexts::Text::*label)
{
    QStringList labels;
    QSet<QString> known;
    for (const TrainingTexts::Text &text : texts) {
        if (!known.contains(text.*label))
            labels.append(text.*label);
        known.insert(text.*label);
    }
    return labels;
}

LinearClassifier classifierOf(const QList<TrainingTexts::Text> &texts, QString TrainingTexts::Text::*label)
{
    const QStringList labels = labelsOf(texts, label);
    QHash<QString, qsizetype> indexes;
    for (qsizetype i = 0; i < labels.size(); ++i)
        indexes.insert(labels.at(i), i);
    QList<LabelledFeatures> examples;
    examples.reserve(texts.size());
    for (const TrainingTexts::Text &text : texts)
        examples.append({ text.features, indexes.value(text.*label) });
    return LinearClassifier::trained(examples, labels);
}

} // namespace

QList<TextCue> cuesOf(const QString &text, const Profile &profile, QDate day)
{
    QList<TextCue> cues;
    const QList<RoutingHint> hints = routingHints(text, profile, day);
    for (const RoutingHint &hint : hints) {
        if (hint.department.isEmpty())
            continue;
        const QStringList words = hint.matched.split(u", "_s);
        cues.append({ hint.department, words });
        if (!hint.category.isEmpty())
            cues.append({ hint.category, words });
    }
    return cues;
}

TrainingTexts::TrainingTexts(const QList<LearningCase> &cases, const Profile &profile, QDate day)
{
    QSet<QString> known;
    for (const LearningCase &closed : cases) {
        const QString text = (closed.headline + u'\n' + closed.text).left(mostLetters);
        if (m_cases == ProposalModel::mostCases)
            break;
        if (closed.department.isEmpty() || known.contains(text))
            continue;
        known.insert(text);
        m_texts.append({ TextFeatures(text, cuesOf(text, profile, day)).all(), closed.department, closed.category,
            kindOf(closed), true });
        ++m_cases;
    }
    addProfile(profile, day);
}

void TrainingTexts::addOwn(
    const QString &text, const QString &department, const QString &category, const Profile &profile, QDate day)
{
    const TextFeatures features(text, cuesOf(text, profile, day));
    if (department.isEmpty() || features.isEmpty())
        return;
    for (int i = 0; i < weightOfProfile; ++i)
        m_texts.append({ features.all(), department, category, 0, false });
}

void TrainingTexts::addProfile(const Profile &profile, QDate day)
{
    for (const Department &department : profile.departments) {
        if (!department.valid.holdsOn(day))
            continue;
        for (const QString &name : department.name.texts)
            addOwn(name, department.key, {}, profile, day);
        for (QString word : department.words)
            addOwn(word.remove(u'*'), department.key, {}, profile, day);
    }
    for (const Category &category : profile.categories) {
        if (!category.valid.holdsOn(day))
            continue;
        const QString offered = isOffered(category.path, profile, day) ? category.path : QString();
        for (const QString &name : category.name.texts)
            addOwn(name, category.path.section(u'/', 0, 0), offered, profile, day);
    }
    for (const Headline &headline : profile.headlines) {
        if (headline.valid.holdsOn(day))
            addOwn(headline.text, headline.department, headline.category, profile, day);
    }
}

LinearClassifier TrainingTexts::departmentClassifier() const
{
    return classifierOf(m_texts, &Text::department);
}

QHash<QString, LinearClassifier> TrainingTexts::categoryClassifiers() const
{
    QHash<QString, QList<Text>> byDepartment;
    for (const Text &text : m_texts) {
        if (text.category.startsWith(text.department + u'/'))
            byDepartment[text.department].append(text);
    }
    QHash<QString, LinearClassifier> classifiers;
    for (auto it = byDepartment.cbegin(); it != byDepartment.cend(); ++it)
        classifiers.insert(it.key(), classifierOf(*it, &Text::category));
    return classifiers;
}

TrainingTexts TrainingTexts::without(const std::function<bool(const Text &)> &left) const
{
    TrainingTexts rest;
    for (const Text &text : m_texts) {
        if (text.isCase && left(text))
            continue;
        rest.m_texts.append(text);
        rest.m_cases += text.isCase ? 1 : 0;
    }
    return rest;
}

} // namespace lyhord
