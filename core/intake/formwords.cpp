#include "core/intake/formwords.h"

#include <QtCore/QList>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace lyhord {

namespace {

template <class E>
using Word = std::pair<QStringView, E>;
template <class E, size_t N>
using Words = std::array<Word<E>, N>;

//! Something has to be written for each, or what comes in by it is never known again
template <class E, size_t N>
constexpr bool hasWordsForAll(const Words<E, N> &words)
{
    return std::ranges::all_of(EnumNames<E>::all, [&words](const auto &named) {
        return std::ranges::any_of(words, [&named](const Word<E> &word) { return word.second == named.first; });
    });
}

constexpr auto typeWords = std::to_array<Word<CaseType>>(
    { { u"klagomål", CaseType::Complaint }, { u"complaint", CaseType::Complaint }, { u"missnöj", CaseType::Complaint },
        { u"valitus", CaseType::Complaint }, { u"moite", CaseType::Complaint }, { u"förslag", CaseType::Suggestion },
        { u"idé", CaseType::Suggestion }, { u"suggestion", CaseType::Suggestion }, { u"ehdotus", CaseType::Suggestion },
        { u"beröm", CaseType::Praise }, { u"tack", CaseType::Praise }, { u"praise", CaseType::Praise },
        { u"kiitos", CaseType::Praise }, { u"kehu", CaseType::Praise }, { u"fråga", CaseType::Question },
        { u"question", CaseType::Question }, { u"kysymys", CaseType::Question }, { u"synpunkt", CaseType::View },
        { u"åsikt", CaseType::View }, { u"view", CaseType::View }, { u"palaute", CaseType::View } });
static_assert(hasWordsForAll(typeWords));

constexpr auto channelWords = std::to_array<Word<Channel>>(
    { { u"webb", Channel::Web }, { u"web", Channel::Web }, { u"e-tjänst", Channel::Web }, { u"formulär", Channel::Web },
        { u"telefon", Channel::Phone }, { u"phone", Channel::Phone }, { u"samtal", Channel::Phone },
        { u"puhelin", Channel::Phone }, { u"e-post", Channel::Email }, { u"epost", Channel::Email },
        { u"mejl", Channel::Email }, { u"mail", Channel::Email }, { u"sähköposti", Channel::Email },
        { u"besök", Channel::Visit }, { u"visit", Channel::Visit }, { u"käynti", Channel::Visit },
        { u"brev", Channel::Letter }, { u"letter", Channel::Letter }, { u"kirje", Channel::Letter },
        { u"blankett", Channel::PaperForm }, { u"paper", Channel::PaperForm }, { u"lomake", Channel::PaperForm },
        { u"sociala medier", Channel::SocialMedia }, { u"facebook", Channel::SocialMedia },
        { u"social media", Channel::SocialMedia }, { u"förvaltning", Channel::Department } });
static_assert(hasWordsForAll(channelWords));

constexpr auto replyWords = std::to_array<Word<ReplyBy>>({ { u"e-post", ReplyBy::Email }, { u"epost", ReplyBy::Email },
    { u"e-mail", ReplyBy::Email }, { u"email", ReplyBy::Email }, { u"mejl", ReplyBy::Email },
    { u"mail", ReplyBy::Email }, { u"sähköposti", ReplyBy::Email }, { u"telefon", ReplyBy::Phone },
    { u"phone", ReplyBy::Phone }, { u"samtal", ReplyBy::Phone }, { u"puhelim", ReplyBy::Phone },
    { u"brev", ReplyBy::Letter }, { u"letter", ReplyBy::Letter }, { u"kirje", ReplyBy::Letter },
    { u"ring mig", ReplyBy::Phone }, { u"uppringd", ReplyBy::Phone }, { u"soita", ReplyBy::Phone } });
static_assert(hasWordsForAll(replyWords));

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::UseUnicodePropertiesOption);
}

//! The one meaning whose words occur; none if several do
template <class E, size_t N>
std::optional<E> meaningIn(const QString &text, const Words<E, N> &words)
{
    const QString simple = folded(text);
    std::optional<E> found;
    for (const auto &[word, meaning] : words) {
        if (!simple.contains(word))
            continue;
        if (found && *found != meaning)
            return std::nullopt;
        found = meaning;
    }
    return found;
}

template <class E, size_t N>
std::optional<E> nameOrMeaning(const QString &text, const Words<E, N> &words)
{
    const auto named = fromName<E>(folded(text));
    return named ? named : meaningIn(text, words);
}

bool saysNo(const QString &simple)
{
    static const auto no = pattern(uR"(\b(inte|ej|ingen|inget|utan|nej|no|not|don't|en|ei)\b)"_s);
    return no.match(simple).hasMatch();
}

} // namespace

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).toCaseFolded().simplified();
}

std::optional<CaseType> typeFromWords(const QString &text)
{
    return nameOrMeaning(text, typeWords);
}

std::optional<Channel> channelFromWords(const QString &text)
{
    return nameOrMeaning(text, channelWords);
}

std::optional<Gender> genderFromWords(const QString &text)
{
    static constexpr auto words = std::to_array<Word<Gender>>(
        { { u"kvinna", Gender::Woman }, { u"nainen", Gender::Woman }, { u"female", Gender::Woman },
            { u"flicka", Gender::Woman }, { u"k", Gender::Woman }, { u"man", Gender::Man }, { u"mies", Gender::Man },
            { u"male", Gender::Man }, { u"pojke", Gender::Man }, { u"m", Gender::Man }, { u"annat", Gender::Other },
            { u"muu", Gender::Other }, { u"vill ej uppge", Gender::NotStated }, { u"ej angivet", Gender::NotStated } });
    const QString simple = folded(text);
    if (const auto named = fromName<Gender>(simple))
        return named;
    for (const auto &[word, gender] : words) {
        if (simple == word) // "man" is also in "woman", "manlig", "många"
            return gender;
    }
    return std::nullopt;
}

std::optional<Outcome> outcomeFromWords(const QString &text)
{
    static constexpr auto words = std::to_array<Word<Outcome>>(
        { { u"förbättring", Outcome::Improvement }, { u"improvement", Outcome::Improvement },
            { u"parannus", Outcome::Improvement }, { u"ingen åtgärd", Outcome::NoAction },
            { u"no action", Outcome::NoAction }, { u"ei toimenpiteitä", Outcome::NoAction } });
    return nameOrMeaning(text, words);
}

std::optional<bool> yesOrNo(const QString &text)
{
    static const QStringList yes{ u"ja"_s, u"yes"_s, u"true"_s, u"1"_s, u"x"_s, u"sant"_s, u"kyllä"_s, u"on"_s };
    static const QStringList no{ u"nej"_s, u"no"_s, u"false"_s, u"0"_s, u"falskt"_s, u"ei"_s, u"off"_s };
    const QString simple = folded(text);
    if (yes.contains(simple))
        return true;
    return no.contains(simple) ? std::optional(false) : std::nullopt;
}

QString languageFromWords(const QString &text)
{
    static constexpr auto words = std::to_array<Word<QStringView>>({ { u"svenska", u"sv" }, { u"swedish", u"sv" },
        { u"ruotsi", u"sv" }, { u"finska", u"fi" }, { u"finnish", u"fi" }, { u"suomi", u"fi" }, { u"engelska", u"en" },
        { u"english", u"en" }, { u"englanti", u"en" } });
    const QString simple = folded(text);
    for (const auto &[word, code] : words) {
        if (simple == word)
            return code.toString();
    }
    static const auto code = pattern(u"^[a-z]{2}$"_s);
    return code.match(simple).hasMatch() ? simple : QString();
}

AnswerWish wishFromWords(const QString &text)
{
    const QString simple = folded(text);
    AnswerWish wish;
    wish.anonymous = asksForAnonymity(text);
    const auto answer = yesOrNo(text);
    if (answer || wish.anonymous) { // without contact data nobody can be written to
        wish.wanted = answer.value_or(false) && !wish.anonymous;
        return wish;
    }
    static const auto feedback = pattern(u"återkoppl|\\bsvar|kontakt|\\breply|\\banswer|feedback|vasta|palaut"_s);
    static const auto anyChannel = pattern(u"\\bsms\\b|\\bring"_s);
    static const auto post = pattern(uR"((?<![-\w])post\b)"_s); // not the one in "e-post"
    wish.by = meaningIn(text, replyWords);
    if (!wish.by && post.match(simple).hasMatch())
        wish.by = ReplyBy::Letter;
    const bool channelNamed = wish.by || anyChannel.match(simple).hasMatch()
        || std::any_of(
            replyWords.begin(), replyWords.end(), [&](const auto &known) { return simple.contains(known.first); });
    if (saysNo(simple)) { // "men inte via telefon" says yes and no
        wish.by.reset();
        if (!channelNamed && feedback.match(simple).hasMatch())
            wish.wanted = false;
    } else if (channelNamed || feedback.match(simple).hasMatch()) {
        wish.wanted = true;
    }
    return wish;
}

bool asksForAnonymity(const QString &text)
{
    static const auto anonymous = pattern(u"anonym|anonyym|nimettöm"_s);
    static const auto negated = pattern(uR"(\b(inte|ej|icke|not|en|ei)\b.{0,20}(anonym|anonyym|nimettöm))"_s);
    const QString simple = folded(text);
    return anonymous.match(simple).hasMatch() && !negated.match(simple).hasMatch();
}

bool namesPersonalNumber(const QString &name)
{
    static const auto names = pattern(
        u"person.?nummer|personnr|social.?security|citizen.?identifier|samordningsnummer|personal.?(identity.?)?number|henkilötunnus|henkilotunnus|födelsenummer|\\bssn\\b"_s);
    return names.match(folded(name)).hasMatch();
}

bool looksLikePersonalNumber(const QString &value)
{
    static const auto form = pattern(
        uR"(^(?:(?:\d\d)?\d\d(0\d|1[0-2])([0-9]\d)\s?[-+\x{2011}\x{2013}\x{2212}]\s?|(?:18|19|20)\d\d(0\d|1[0-2])\d\d)[0-9*xTRSUWXJKLMN][0-9*x]{3}$)"_s);
    return form.match(value.trimmed()).hasMatch();
}

} // namespace lyhord
