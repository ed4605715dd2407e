#include "core/learning/proposalmodel.h"

#include "core/learning/proposaltrial.h"
#include "core/learning/trainingtexts.h"
#include "core/model/clock.h"
#include "core/rules/commonwords.h"
#include "core/rules/scope.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QIODevice>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace lyhord {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::ProposalModel)
};

constexpr quint32 magic = 0x4c59484d; // "LYHM"
constexpr quint32 version = 1; // one more when features or layout change
constexpr qsizetype mostProposals = 3;
constexpr qsizetype mostWords = 4;
constexpr qsizetype mostClassifiers = 10'000;

//! "till min" says nothing of what a message is about
bool saysSomething(const QString &words)
{
    const QStringList parts = words.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    return std::any_of(parts.cbegin(), parts.cend(), [](const QString &part) { return !isCommonWord(part); });
}

//! The words that spoke for a label, most first; a word that says a tenth of the strongest explains nothing
QStringList wordsFor(const LinearClassifier &classifier, qsizetype label, const TextFeatures &features)
{
    QList<std::pair<double, QString>> weighed;
    for (const TextFeatures::Share &share : features.shares())
        weighed.append({ classifier.evidence(label, share.features), share.word });
    std::stable_sort(
        weighed.begin(), weighed.end(), [](const auto &one, const auto &other) { return one.first > other.first; });
    QStringList words;
    for (const auto &[evidence, word] : std::as_const(weighed)) {
        if (words.size() < mostWords && evidence > 0 && evidence > weighed.constFirst().first / 10
            && saysSomething(word))
            words.append(word);
    }
    return words;
}

bool holds(const QString &department, const Profile &profile, QDate day)
{
    return std::any_of(profile.departments.cbegin(), profile.departments.cend(),
        [&](const Department &each) { return each.key == department && each.valid.holdsOn(day); });
}

QDataStream &operator<<(QDataStream &out, const ModelFigures &figures)
{
    return out << figures.trained << figures.cases << figures.tried << figures.first << figures.amongThree
               << figures.shown << figures.rightOfShown;
}

QDataStream &operator>>(QDataStream &in, ModelFigures &figures)
{
    return in >> figures.trained >> figures.cases >> figures.tried >> figures.first >> figures.amongThree
        >> figures.shown >> figures.rightOfShown;
}

} // namespace

std::optional<ProposalModel> ProposalModel::trained(
    const QList<LearningCase> &cases, const Profile &profile, const QDateTime &now)
{
    const TrainingTexts texts(cases, profile, localDay(now));
    if (texts.caseCount() < fewestCases)
        return std::nullopt;
    ProposalModel model;
    model.m_departments = texts.departmentClassifier();
    if (model.m_departments.labels().isEmpty())
        return std::nullopt;
    model.m_categories = texts.categoryClassifiers();
    const ProposalTrial trial(texts);
    model.m_figures = trial.figures();
    model.m_figures.trained = now;
    model.m_figures.cases = texts.caseCount();
    model.m_thresholds = { trial.thresholdForOne(), trial.thresholdForThree(), trial.thresholdForCategory() };
    return model;
}

DepartmentProposals ProposalModel::propose(const QString &text, const Profile &profile, QDate day) const
{
    DepartmentProposals proposals;
    const TextFeatures features(text, cuesOf(text, profile, day));
    if (features.isEmpty())
        return proposals;
    const std::vector<double> confidence = m_departments.probabilities(features.all());
    std::vector<size_t> order(confidence.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return confidence[a] > confidence[b]; });
    double sum = 0;
    for (const size_t label : order) {
        const QString &department = m_departments.labels().at(static_cast<qsizetype>(label));
        if (proposals.all.size() == mostProposals || !holds(department, profile, day))
            continue;
        sum += confidence[label];
        proposals.all.append({ department, surestCategory(department, features, profile, day), confidence[label],
            wordsFor(m_departments, static_cast<qsizetype>(label), features) });
    }
    proposals.oneIsSure = !proposals.all.isEmpty() && proposals.all.constFirst().confidence >= m_thresholds.one;
    proposals.threeAreSure = sum >= m_thresholds.three;
    return proposals;
}

QString ProposalModel::surestCategory(
    const QString &department, const TextFeatures &features, const Profile &profile, QDate day) const
{
    const auto classifier = m_categories.constFind(department);
    if (classifier == m_categories.cend() || classifier->labels().isEmpty())
        return {};
    const std::vector<double> confidence = classifier->probabilities(features.all());
    const auto best = std::max_element(confidence.cbegin(), confidence.cend());
    const QString &path = classifier->labels().at(best - confidence.cbegin());
    return *best >= m_thresholds.category && isOffered(path, profile, day) ? path : QString();
}

QByteArray ProposalModel::toBytes() const
{
    QByteArray content;
    QDataStream out(&content, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out.setFloatingPointPrecision(QDataStream::DoublePrecision);
    out << m_figures << m_thresholds.one << m_thresholds.three << m_thresholds.category;
    m_departments.write(out);
    out << static_cast<quint32>(m_categories.size());
    for (auto it = m_categories.cbegin(); it != m_categories.cend(); ++it) {
        out << it.key();
        it->write(out);
    }
    QByteArray bytes;
    QDataStream whole(&bytes, QIODevice::WriteOnly);
    whole.setVersion(QDataStream::Qt_6_4);
    whole << magic << version << QCryptographicHash::hash(content, QCryptographicHash::Sha256) << content;
    return bytes;
}

Result<ProposalModel> ProposalModel::fromBytes(const QByteArray &bytes)
{
    const auto unreadable = [] {
        return failed(
            ErrorCode::Broken, Tr::tr("What had been learned from closed cases cannot be read. It is learned anew."));
    };
    QDataStream whole(bytes);
    whole.setVersion(QDataStream::Qt_6_4);
    quint32 foundMagic = 0;
    quint32 foundVersion = 0;
    QByteArray checksum;
    QByteArray content;
    whole >> foundMagic >> foundVersion;
    if (whole.status() != QDataStream::Ok || foundMagic != magic || foundVersion != version)
        return unreadable();
    whole >> checksum >> content;
    if (whole.status() != QDataStream::Ok || checksum != QCryptographicHash::hash(content, QCryptographicHash::Sha256))
        return unreadable();
    QDataStream in(content);
    in.setVersion(QDataStream::Qt_6_4);
    ProposalModel model;
    in >> model.m_figures >> model.m_thresholds.one >> model.m_thresholds.three >> model.m_thresholds.category;
    const auto departments = LinearClassifier::read(in);
    quint32 classifiers = 0;
    in >> classifiers;
    if (!departments || in.status() != QDataStream::Ok || classifiers > mostClassifiers)
        return unreadable();
    model.m_departments = *departments;
    for (quint32 i = 0; i < classifiers; ++i) {
        QString department;
        in >> department;
        const auto classifier = LinearClassifier::read(in);
        if (!classifier)
            return unreadable();
        model.m_categories.insert(department, *classifier);
    }
    return model;
}

} // namespace lyhord
