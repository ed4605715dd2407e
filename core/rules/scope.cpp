#include "core/rules/scope.h"

#include "core/rules/wordmatch.h"

#include <QtCore/QSet>

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace lyhord {

namespace {

constexpr qsizetype mostRoutingHints = 3;

//! How many different words of a list stand in the text, and which
struct Score
{
    QStringList words; //!< as they stand in the text, each once, in the order of the list
    qsizetype first = std::numeric_limits<qsizetype>::max(); //!< where the first of them stands in the text
    [[nodiscard]] qsizetype points() const { return words.size(); }
    void add(const Score &other)
    {
        for (const QString &word : other.words) {
            if (!words.contains(word, Qt::CaseInsensitive))
                words.append(word);
        }
        first = std::min(first, other.first);
    }
};

Score scoreOf(const WordMatch &text, const QStringList &phrases)
{
    Score score;
    for (const QString &phrase : phrases) {
        if (const auto found = text.first(phrase))
            score.add({ { text.quoted(*found) }, found->start });
    }
    return score;
}

struct RatedHint
{
    ScopeHint hint;
    Score score;
    [[nodiscard]] qsizetype points() const { return score.points(); }
};

ScopeHint hintOf(const GroundRule &rule, const QString &language)
{
    ScopeHint hint;
    hint.ground = rule.ground;
    hint.reason = rule.reason.in(language);
    hint.addressee = rule.addressee.in(language);
    hint.told = rule.told.in(language);
    return hint;
}

struct RatedStatute
{
    const Statute *statute = nullptr;
    Score score;
};

//! The law whose words occur most; of equals the first
RatedStatute likeliestStatute(const WordMatch &text, const Profile &profile, QDate day)
{
    RatedStatute best;
    for (const Statute &statute : profile.statutes) {
        if (!statute.valid.holdsOn(day))
            continue;
        const Score score = scoreOf(text, statute.words);
        if (score.points() > best.score.points())
            best = { &statute, score };
    }
    return best;
}

//! The exercise of authority (R9) is told by the words of the laws too, the other grounds by their own
std::optional<RatedHint> rated(
    const GroundRule &rule, const WordMatch &text, const RatedStatute &likeliest, const QString &language)
{
    Score score = scoreOf(text, rule.words);
    ScopeHint hint = hintOf(rule, language);
    if (rule.ground == ReferralGround::ExerciseOfAuthority && likeliest.statute != nullptr) {
        Score both = likeliest.score;
        both.add(score);
        score = both;
        hint.statute = likeliest.statute->key;
        if (const QString addressee = likeliest.statute->addressee.in(language); !addressee.isEmpty())
            hint.addressee = addressee;
    }
    if (score.points() == 0)
        return std::nullopt;
    hint.matched = score.words.constFirst();
    return RatedHint{ hint, score };
}

//! Something that others see to (R8, R13, R14, R16), not something that the municipality does badly
bool belongsElsewhere(ReferralGround ground)
{
    switch (ground) {
    case ReferralGround::MunicipalCompany:
    case ReferralGround::NotMunicipal:
    case ReferralGround::OtherBody:
    case ReferralGround::Politicians:
        return true;
    case ReferralGround::ExerciseOfAuthority:
    case ReferralGround::FaultReport:
    case ReferralGround::BriberyOrCrime:
    case ReferralGround::StaffView: // R12
    case ReferralGround::Appeal:
        return false;
    }
    return false;
}

//! "Tack för den fina stunden" reports no fault (R10), whatever else was broken. A bare "tack" ends many a fault
//! report.
bool isPraise(const WordMatch &text)
{
    static const QStringList words{ u"beröm*"_s, u"tack för"_s, u"tack till"_s, u"tacka*"_s, u"underbar*"_s,
        u"fantastisk*"_s, u"heja"_s, u"kehu*"_s, u"kiitos keittiö*"_s, u"kiitokset"_s, u"thank you for"_s,
        u"praise*"_s };
    return scoreOf(text, words).points() > 0;
}

//! The hospital that is on the way to a crossing, the police in a book: a text that says more of a department's work,
//! or as much and before, is the department's
bool isMentionedInPassing(const RatedHint &rated, const Score &department, bool praise)
{
    if (belongsElsewhere(rated.hint.ground))
        return std::pair(department.points(), rated.score.first) > std::pair(rated.points(), department.first);
    return praise && rated.hint.ground == ReferralGround::FaultReport;
}

//! Who appeals speaks of a decision anyway; where it goes is the appeal's to say (R15)
void leaveAuthorityToAppeal(QList<RatedHint> &found)
{
    const auto isOf = [](ReferralGround ground) {
        return [ground](const RatedHint &rated) { return rated.hint.ground == ground; };
    };
    if (std::any_of(found.cbegin(), found.cend(), isOf(ReferralGround::Appeal)))
        found.removeIf(isOf(ReferralGround::ExerciseOfAuthority));
}

//! What may be a crime is nobody else's to read (R11): a single word of it counts more than many others
bool isStronger(const RatedHint &one, const RatedHint &other)
{
    const auto rank = [](const RatedHint &rated) {
        return std::pair(rated.hint.ground == ReferralGround::BriberyOrCrime, rated.points());
    };
    return rank(one) > rank(other);
}

struct RatedDepartment
{
    QString key;
    Score score;
};

QList<RatedDepartment> likeliestDepartments(const WordMatch &text, const Profile &profile, QDate day)
{
    QList<RatedDepartment> rated;
    for (const Department &department : profile.departments) {
        const Score score = department.valid.holdsOn(day) ? scoreOf(text, department.words) : Score();
        if (score.points() > 0)
            rated.append({ department.key, score });
    }
    std::stable_sort(rated.begin(), rated.end(), [](const RatedDepartment &one, const RatedDepartment &other) {
        return one.score.points() > other.score.points();
    });
    return rated.mid(0, mostRoutingHints);
}

QString likeliestArea(const WordMatch &text, const Profile &profile, QDate day)
{
    QString best;
    qsizetype most = 0;
    for (const Area &area : profile.areas) {
        const qsizetype points = area.valid.holdsOn(day) ? scoreOf(text, area.words).points() : 0;
        if (points <= most)
            continue;
        most = points;
        best = area.key;
    }
    return best;
}

//! The words of a name as beginnings: people inflect them ("Lekplatser": "lekplats*")
QStringList beginningsIn(const QString &name)
{
    static const QSet<QString> empty{ u"och"_s, u"eller"_s, u"samt"_s, u"för"_s, u"från"_s, u"till"_s, u"med"_s,
        u"som"_s, u"övrigt"_s, u"övriga"_s, u"annat"_s, u"muut"_s, u"muu"_s };
    QStringList beginnings;
    for (const QString &word : WordMatch(name).words()) {
        if (word.size() < 3 || empty.contains(word))
            continue;
        beginnings.append((word.size() >= 6 ? word.chopped(2) : word) + u'*');
    }
    return beginnings;
}

//! Below it a choice must be made, so it is no choice itself
bool mustChooseBelow(const Category &category, const Profile &profile, QDate day)
{
    return category.mandatory
        && std::any_of(profile.categories.cbegin(), profile.categories.cend(), [&](const Category &node) {
               return node.path.startsWith(category.path + u'/') && node.valid.holdsOn(day);
           });
}

Score nameScore(const WordMatch &text, const LocalText &name)
{
    Score best;
    for (const QString &each : name.texts) {
        const Score score = scoreOf(text, beginningsIn(each));
        if (score.points() > best.points())
            best = score;
    }
    return best;
}

//! The category of a department whose name the text comes closest to; of equals the deeper one
QString likeliestCategory(const WordMatch &text, const QString &department, const Profile &profile, QDate day)
{
    QString best;
    std::pair<qsizetype, qsizetype> most{ 0, 0 };
    for (const Category &category : profile.categories) {
        const bool offered = category.path.startsWith(department + u'/') && category.valid.holdsOn(day)
            && !mustChooseBelow(category, profile, day);
        const qsizetype points = offered ? nameScore(text, category.name).points() : 0;
        const std::pair rank(points, category.path.count(u'/'));
        if (points == 0 || rank <= most)
            continue;
        most = rank;
        best = category.path;
    }
    return best;
}

} // namespace

bool isOffered(const QString &category, const Profile &profile, QDate day)
{
    return std::any_of(profile.categories.cbegin(), profile.categories.cend(), [&](const Category &each) {
        return each.path == category && each.valid.holdsOn(day) && !mustChooseBelow(each, profile, day);
    });
}

QList<ScopeHint> scopeHints(const QString &text, const Profile &profile, QDate day, const QString &language)
{
    const WordMatch words(text);
    const RatedStatute statute = likeliestStatute(words, profile, day);
    const QList<RatedDepartment> departments = likeliestDepartments(words, profile, day);
    const Score department = departments.isEmpty() ? Score() : departments.constFirst().score;
    const bool praise = isPraise(words);
    QList<RatedHint> found;
    for (const GroundRule &rule : profile.grounds) {
        const auto hint = rated(rule, words, statute, language);
        if (hint && !isMentionedInPassing(*hint, department, praise))
            found.append(*hint);
    }
    leaveAuthorityToAppeal(found);
    std::stable_sort(found.begin(), found.end(), isStronger);
    QList<ScopeHint> hints;
    for (const RatedHint &each : std::as_const(found)) {
        const bool known = std::any_of(
            hints.cbegin(), hints.cend(), [&](const ScopeHint &hint) { return hint.ground == each.hint.ground; });
        if (!known)
            hints.append(each.hint);
    }
    return hints;
}

QString agreedHeadline(const QString &department, const QString &category, const Profile &profile, QDate day)
{
    QStringList found;
    for (const Headline &headline : profile.headlines) {
        const bool fits = headline.department == department && headline.category == category;
        if (fits && !category.isEmpty() && headline.valid.holdsOn(day))
            found.append(headline.text);
    }
    return found.size() == 1 ? found.constFirst() : QString();
}

QList<RoutingHint> routingHints(const QString &text, const Profile &profile, QDate day)
{
    const WordMatch words(text);
    const QString area = likeliestArea(words, profile, day);
    QList<RoutingHint> hints;
    for (const RatedDepartment &department : likeliestDepartments(words, profile, day)) {
        const QString category = likeliestCategory(words, department.key, profile, day);
        hints.append({ department.key, category, area, department.score.words.join(u", "_s),
            agreedHeadline(department.key, category, profile, day) });
    }
    if (hints.isEmpty() && !area.isEmpty())
        hints.append({ QString(), QString(), area, QString() });
    return hints;
}

} // namespace lyhord
