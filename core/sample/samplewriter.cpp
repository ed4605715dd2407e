#include "core/sample/samplewriter.h"

#include "core/rules/headlines.h"
#include "core/rules/oral.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace lyhord {

namespace {

template <class T, size_t N>
T chosenOf(const std::array<std::pair<T, int>, N> &shares, SampleDice &dice)
{
    int sum = 0;
    for (const auto &[value, share] : shares)
        sum += share;
    auto chosen = static_cast<int>(dice.below(sum));
    for (const auto &[value, share] : shares) {
        chosen -= share;
        if (chosen < 0)
            return value;
    }
    return shares.front().first;
}

Channel chosenChannel(SampleDice &dice)
{
    constexpr std::array<std::pair<Channel, int>, 8> shares{ { { Channel::Web, 54 }, { Channel::Phone, 20 },
        { Channel::Email, 12 }, { Channel::Visit, 5 }, { Channel::PaperForm, 4 }, { Channel::Letter, 2 },
        { Channel::SocialMedia, 2 }, { Channel::Department, 1 } } };
    return chosenOf(shares, dice);
}

CaseType chosenType(SampleDice &dice)
{
    constexpr std::array<std::pair<CaseType, int>, 4> shares{ { { CaseType::Complaint, 70 }, { CaseType::View, 12 },
        { CaseType::Suggestion, 12 }, { CaseType::Praise, 6 } } };
    return chosenOf(shares, dice);
}

bool isOnPaper(Channel channel)
{
    return channel == Channel::Letter || channel == Channel::PaperForm || channel == Channel::Department;
}

ReplyBy chosenReply(Channel channel, SampleDice &dice)
{
    if (isOral(channel))
        return dice.chance(600) ? ReplyBy::Phone : ReplyBy::Email;
    if (isOnPaper(channel))
        return dice.chance(700) ? ReplyBy::Letter : ReplyBy::Phone;
    return dice.chance(950) ? ReplyBy::Email : ReplyBy::Phone;
}

QString keyOf(const QString &department, const QString &headline)
{
    return department + u'\n' + headline;
}

template <class T>
bool offers(const QList<T> &entries, const QString &key, QDate day)
{
    return std::any_of(
        entries.begin(), entries.end(), [&](const T &entry) { return entry.key == key && entry.valid.holdsOn(day); });
}

//! "Lekplats med trasig gunga" is about the declaration "lekplatser"
bool isAbout(const SampleTheme &theme, const ServiceDeclaration &declaration)
{
    constexpr qsizetype stem = 5;
    QString headline = theme.headline.toLower();
    for (const auto &[letter, plain] : { std::pair(u'å', u'a'), std::pair(u'ä', u'a'), std::pair(u'ö', u'o') })
        headline.replace(letter, plain);
    return headline.contains(declaration.key.first(std::min(stem, declaration.key.size())));
}

} // namespace

SampleWriter::SampleWriter(
    const RuleBook &book, const SampleTexts &texts, const SamplePeople &people, const SampleYears &years)
    : m_book(book)
    , m_texts(texts)
    , m_people(people)
    , m_years(years)
{
    for (const Headline &headline : book.profile.headlines) {
        if (headline.valid.holdsOn(years.first()) && headline.valid.holdsOn(years.last()))
            m_categories.insert(keyOf(headline.department, headline.text), headline.category);
    }
}

SampleStory SampleWriter::story(qsizetype workday, SampleFate fate, SampleDice &dice) const
{
    SampleStory story{ .workday = workday, .fate = fate };
    chooseMoments(story, dice);
    story.theme = &chosenTheme(story, dice);
    story.department = m_texts.groups().at(story.theme->group).department;
    writeText(story, dice);
    classify(story, dice);
    chooseSubmitter(story, dice);
    return story;
}

void SampleWriter::chooseMoments(SampleStory &story, SampleDice &dice) const
{
    story.registered = m_years.at(story.workday, dice.between(8 * 60, 16 * 60 + 30)) + dice.below(60);
    const Channel channel = chosenChannel(dice);
    qint64 received = 0;
    if (isOral(channel)) {
        received = story.registered - dice.between(100, 400);
    } else if (isOnPaper(channel)) {
        received = m_years.at(std::max<qsizetype>(story.workday - dice.between(0, 3), 0), 8 * 60) - dice.below(3600);
    } else { // nights and weekends too
        const qint64 evening = m_years.at(std::max<qsizetype>(story.workday - 1, 0), 16 * 60);
        received = story.registered - 60 - dice.below(story.registered - evening);
    }
    story.draft.channel = channel;
    story.draft.received = QDateTime::fromSecsSinceEpoch(received, Qt::UTC);
}

const SampleTheme &SampleWriter::chosenTheme(const SampleStory &story, SampleDice &dice) const
{
    const int month = m_years.workday(story.workday).month();
    if (story.fate == SampleFate::HandedOver)
        return m_texts.bribery();
    if (story.fate == SampleFate::Usual) {
        if (dice.chance(m_years.burstPerThousand(story.workday)))
            return m_texts.burst();
        if (dice.chance(40))
            return m_texts.referral(dice);
    }
    const int group = chosenGroup(month, dice);
    return m_texts.theme(group, chosenType(dice), chosenLanguage(group, dice), month, dice);
}

QString SampleWriter::chosenLanguage(int group, SampleDice &dice) const
{
    if (m_texts.speaks(u"fi"_s, group) && dice.chance(180))
        return u"fi"_s;
    return m_texts.speaks(u"en"_s, group) && dice.chance(40) ? u"en"_s : u"sv"_s;
}

int SampleWriter::chosenGroup(int month, SampleDice &dice) const
{
    const QList<SampleGroup> &groups = m_texts.groups();
    const auto weight = [&](qsizetype index) {
        const qint64 share = groups.at(index).share;
        return index == 0 ? share * SampleYears::streetsIn(month) : share * 100;
    };
    qint64 sum = 0;
    for (qsizetype i = 0; i < groups.size(); ++i)
        sum += weight(i);
    qint64 chosen = dice.below(sum);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        chosen -= weight(i);
        if (chosen < 0)
            return static_cast<int>(i);
    }
    return 0;
}

CaseType SampleWriter::offered(CaseType type, SampleDice &dice) const
{
    const QList<CaseType> &types = m_book.profile.types;
    if (type == CaseType::View && types.contains(CaseType::Question) && dice.chance(700))
        return CaseType::Question;
    if (types.contains(type))
        return type;
    return types.contains(CaseType::View) ? CaseType::View : types.constFirst();
}

void SampleWriter::writeText(SampleStory &story, SampleDice &dice) const
{
    const SampleTheme &theme = *story.theme;
    CaseDraft &draft = story.draft;
    const SampleWords words = m_texts.chosenWords(theme.language, dice);
    draft.text = m_texts.text(theme, words, !isOral(*draft.channel), dice);
    draft.headline = m_texts.headline(theme, words, dice);
    draft.language = theme.language;
    draft.type = offered(theme.type, dice);
}

void SampleWriter::classify(SampleStory &story, SampleDice &dice) const
{
    const SampleTheme &theme = *story.theme;
    CaseDraft &draft = story.draft;
    const QDate day = m_years.workday(story.workday);
    const Profile &profile = m_book.profile;
    if (offers(profile.areas, theme.area, day))
        draft.area = theme.area;
    else if (!profile.areas.isEmpty())
        draft.area = profile.areas.constFirst().key;
    if (!dice.chance(30)) // some are left without
        draft.category = m_categories.value(keyOf(story.department, theme.headline));
    if (theme.aboutAUnit && dice.chance(400))
        draft.concerns = dice.pick(m_texts.words(u"units"_s));
    const QString &process = m_texts.groups().at(theme.group).process;
    if (dice.chance(900) && offers(profile.processes, process, day))
        draft.process = process;
    for (const ServiceDeclaration &declaration : profile.serviceDeclarations) {
        if (declaration.owner == story.department && isAbout(theme, declaration) && declaration.valid.holdsOn(day))
            draft.serviceDeclaration = declaration.key;
    }
    draft.secrecy = !theme.ground && dice.chance(6);
}

void SampleWriter::chooseSubmitter(SampleStory &story, SampleDice &dice) const
{
    CaseDraft &draft = story.draft;
    Submitter &submitter = draft.submitter;
    submitter = m_people.submitter(draft.language, dice);
    const bool waits = waitsToLeave(story.fate);
    if (!waits && dice.chance(150)) {
        submitter = { .anonymous = true, .gender = dice.chance(200) ? submitter.gender : Gender::NotStated };
        draft.replyWanted = false;
        return;
    }
    if (submitter.protectedIdentity) { // R94: then the headline is one that tells nothing
        const QDate day = m_years.workday(story.workday);
        const bool agreed = isAgreedHeadline(story.theme->headline, m_book.profile, day);
        submitter.protectedIdentity = agreed;
        if (agreed)
            draft.headline = story.theme->headline;
    }
    draft.replyWanted = waits || dice.chance(880);
    const ReplyBy by = story.fate == SampleFate::ToCall ? ReplyBy::Phone
        : story.fate == SampleFate::ToPrint             ? ReplyBy::Letter
        : story.fate == SampleFate::ToSend              ? ReplyBy::Email
                                                        : chosenReply(*draft.channel, dice);
    if (by != ReplyBy::Email && !dice.chance(150))
        submitter.email.clear();
    if (by == ReplyBy::Phone || dice.chance(300))
        submitter.phone = SamplePeople::phone(dice);
    if (by == ReplyBy::Letter)
        submitter.address = m_people.address(dice);
    if (*draft.replyWanted)
        draft.replyBy = by;
}

QString SampleWriter::otherDepartment(const QString &than, SampleDice &dice) const
{
    const QList<SampleGroup> &groups = m_texts.groups();
    for (int tries = 0; tries < 10; ++tries) {
        const QString &department = dice.pick(groups).department;
        if (!department.isEmpty() && department != than)
            return department;
    }
    return {};
}

} // namespace lyhord
