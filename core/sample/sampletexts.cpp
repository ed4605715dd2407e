#include "core/sample/sampletexts.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

static void initSampleResources()
{
    Q_INIT_RESOURCE(sample);
}

namespace lyhord {

namespace {

QJsonObject readResource(const QString &name)
{
    QFile file(u":/sample/%1.json"_s.arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return QJsonDocument::fromJson(opened ? file.readAll() : QByteArray()).object();
}

QStringList texts(const QJsonValue &array)
{
    QStringList list;
    const QJsonArray entries = array.toArray();
    for (const QJsonValue entry : entries)
        list.append(entry.toString());
    return list;
}

bool holdsThroughout(const Validity &valid, QDate from, QDate to)
{
    return valid.holdsOn(from) && valid.holdsOn(to);
}

//! The profile's own department, or for a profile that is not known any that exists
QString departmentFor(const QJsonObject &group, const QStringList &existing, const QString &profileKey, qsizetype index)
{
    const QString own = group.value(profileKey).toString();
    if (existing.contains(own))
        return own;
    const bool isKnown = profileKey == "eskilstuna"_L1 || profileKey == "boras"_L1;
    if (isKnown || existing.isEmpty() || group.value("only"_L1).toBool())
        return {};
    const QString usual = group.value("eskilstuna"_L1).toString();
    return existing.contains(usual) ? usual : existing.at(index % existing.size());
}

//! The profile's own process, or for a profile that is not known any that it has
QString processFor(const QJsonObject &group, const Profile &profile, qsizetype index)
{
    const QString own = group.value(u"process_"_s + profile.key).toString();
    const auto isOwn = [&own](const Process &process) { return process.key == own; };
    if (std::ranges::any_of(profile.processes, isOwn))
        return own;
    const bool isKnown = group.contains(u"process_"_s + profile.key);
    return isKnown || profile.processes.isEmpty() ? QString()
                                                  : profile.processes.at(index % profile.processes.size()).key;
}

int kindKey(int group, CaseType type, const QString &language)
{
    const int spoken = language == "fi"_L1 ? 1 : language == "en"_L1 ? 2 : 0;
    return (group * 8 + static_cast<int>(type)) * 3 + spoken;
}

//! How much more a matter comes up in its season
int seasonFactor(const QString &season, int month)
{
    if (season.isEmpty())
        return 2;
    const auto in = [month](std::initializer_list<int> months) {
        return std::find(months.begin(), months.end(), month) != months.end();
    };
    if (season == "winter"_L1)
        return in({ 12, 1, 2 }) ? 6 : in({ 11, 3 }) ? 2 : 0;
    if (season == "spring"_L1)
        return in({ 3, 4, 5 }) ? 5 : 0;
    if (season == "summer"_L1)
        return in({ 5, 6, 7, 8, 9 }) ? 4 : 0;
    return in({ 10, 11, 12, 1, 2 }) ? 4 : 0;
}

QString filled(const QString &pattern, const SampleWords &words)
{
    QString text;
    qsizetype done = 0;
    while (true) {
        const qsizetype open = pattern.indexOf(u'{', done);
        if (open < 0)
            return text.append(QStringView(pattern).mid(done));
        const qsizetype close = pattern.indexOf(u'}', open);
        text += QStringView(pattern).mid(done, open - done);
        const QStringView field = QStringView(pattern).mid(open + 1, close - open - 1);
        if (field == "street"_L1)
            text += words.street;
        else if (field == "spot"_L1)
            text += words.spot;
        else if (field == "place"_L1)
            text += words.place;
        else if (field == "when"_L1)
            text += words.when;
        else if (field == "since"_L1)
            text += words.since;
        else if (field == "relative"_L1)
            text += words.relative;
        else if (field == "burst"_L1)
            text += words.burst;
        done = close + 1;
    }
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

bool isOutdoors(const SampleTheme &theme)
{
    return theme.area == "physical_environment"_L1 || !theme.season.isEmpty();
}

QString extrasFor(const SampleTheme &theme)
{
    if (theme.type == CaseType::Praise)
        return u"extras_praise"_s;
    return isOutdoors(theme) ? u"extras_outdoors"_s : u"extras"_s;
}

void addSentence(QString &text, const QString &sentence)
{
    if (!sentence.isEmpty())
        text += u' ' + sentence;
}

} // namespace

SampleTexts::SampleTexts(const Profile &profile, QDate from, QDate to)
{
    initSampleResources();
    readTown(profile, from, to);
    for (const QString &file : { u"streets"_s, u"people"_s, u"learning"_s, u"leisure"_s, u"office"_s, u"finnish"_s,
             u"english"_s, u"referrals"_s })
        readThemes(file);
}

void SampleTexts::readTown(const Profile &profile, QDate from, QDate to)
{
    const QJsonObject town = readResource(u"town"_s);
    QStringList existing;
    for (const Department &department : profile.departments) {
        if (holdsThroughout(department.valid, from, to) && !department.mailbox.isEmpty())
            existing.append(department.key);
    }
    const QJsonArray groups = town.value("groups"_L1).toArray();
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const QJsonObject group = groups.at(i).toObject();
        const QString department = departmentFor(group, existing, profile.key, i);
        m_groups.append({ .key = group.value("key"_L1).toString(),
            .share = department.isEmpty() && !existing.isEmpty() ? 0 : group.value("share"_L1).toInt(),
            .department = department,
            .process = processFor(group, profile, i) });
    }
    for (auto entry = town.begin(); entry != town.end(); ++entry) {
        if (entry.value().toArray().first().isString())
            m_words.insert(entry.key(), texts(entry.value()));
    }
    for (const QString &name : { u"places"_s, u"places_fi"_s }) {
        const QJsonObject places = town.value(name).toObject();
        m_words.insert(name, texts(places.contains(profile.key) ? places.value(profile.key) : places.value(QString())));
    }
    for (const QString &language : { u"fi"_s, u"en"_s }) {
        const QJsonObject answers = town.value(u"answers_"_s + language).toObject();
        for (const Outcome outcome : statedOutcomes)
            m_answers[language].insert(static_cast<int>(outcome), texts(answers.value(toName(outcome))));
    }
    const QJsonArray staff = town.value("staff"_L1).toArray();
    for (const QJsonValue person : staff) {
        m_staffLogins.append(person.toArray().at(0).toString());
        m_staffNames.append(person.toArray().at(1).toString());
    }
}

void SampleTexts::readThemes(const QString &file)
{
    const QJsonObject read = readResource(file);
    const QJsonArray themes = read.value("themes"_L1).toArray();
    for (const QJsonValue value : themes) {
        const QJsonObject theme = value.toObject();
        const QJsonValue own = theme.value("group"_L1);
        const int group = groupNamed(own.isString() ? own.toString() : read.value("group"_L1).toString());
        readTheme(theme, group, read.value("language"_L1).toString());
    }
}

void SampleTexts::readTheme(const QJsonObject &read, int group, const QString &language)
{
    m_themes.append({ .group = group,
        .language = language,
        .type = fromName<CaseType>(read.value("type"_L1).toString()).value_or(CaseType::View),
        .area = read.value("area"_L1).toString(),
        .season = read.value("season"_L1).toString(),
        .weight = read.value("weight"_L1).toInt(),
        .burst = read.value("burst"_L1).toBool(),
        .aboutAUnit = read.value("concerns"_L1).toBool(),
        .headline = read.value("headline"_L1).toString(),
        .standardAnswer = read.value("standard"_L1).toString(),
        .ground = fromName<ReferralGround>(read.value("ground"_L1).toString()),
        .statute = read.value("statute"_L1).toString(),
        .what = texts(read.value("what"_L1)),
        .more = texts(read.value("more"_L1)),
        .wish = texts(read.value("wish"_L1)),
        .improvement = texts(read.value("improvement"_L1)),
        .noAction = texts(read.value("no_action"_L1)) });
    const qsizetype index = m_themes.size() - 1;
    const SampleTheme &theme = m_themes.constLast();
    if (theme.ground)
        m_referrals.append(index);
    else if (theme.burst)
        m_burst = index;
    else
        m_byKind[kindKey(group, theme.type, language)].append(index);
}

int SampleTexts::groupNamed(const QString &key) const
{
    const auto found = std::find_if(
        m_groups.begin(), m_groups.end(), [&key](const SampleGroup &group) { return group.key == key; });
    Q_ASSERT(found != m_groups.end());
    return static_cast<int>(found - m_groups.begin());
}

const SampleTheme &SampleTexts::theme(
    int group, CaseType type, const QString &language, int month, SampleDice &dice) const
{
    for (const CaseType likely : { type, CaseType::Complaint, CaseType::Suggestion, CaseType::View }) {
        const QList<qsizetype> themes = m_byKind.value(kindKey(group, likely, language));
        qint64 sum = 0;
        for (const qsizetype index : themes)
            sum += m_themes.at(index).weight * seasonFactor(m_themes.at(index).season, month);
        qint64 chosen = dice.below(sum);
        for (const qsizetype index : themes) {
            chosen -= m_themes.at(index).weight * seasonFactor(m_themes.at(index).season, month);
            if (chosen < 0)
                return m_themes.at(index);
        }
    }
    return m_themes.constFirst();
}

const SampleTheme &SampleTexts::referral(SampleDice &dice) const
{
    qint64 sum = 0;
    for (const qsizetype index : m_referrals)
        sum += m_themes.at(index).weight;
    qint64 chosen = dice.below(sum);
    for (const qsizetype index : m_referrals) {
        chosen -= m_themes.at(index).weight;
        if (chosen < 0)
            return m_themes.at(index);
    }
    return m_themes.at(m_referrals.constLast());
}

const SampleTheme &SampleTexts::bribery() const
{
    const auto found = std::ranges::find_if(
        m_themes, [](const SampleTheme &theme) { return theme.ground == ReferralGround::BriberyOrCrime; });
    Q_ASSERT(found != m_themes.end());
    return *found;
}

bool SampleTexts::speaks(const QString &language, int group) const
{
    return m_byKind.contains(kindKey(group, CaseType::Complaint, language))
        || m_byKind.contains(kindKey(group, CaseType::Suggestion, language))
        || m_byKind.contains(kindKey(group, CaseType::View, language));
}

const QStringList &SampleTexts::words(const QString &name) const
{
    const auto found = m_words.constFind(name);
    Q_ASSERT(found != m_words.constEnd());
    return *found;
}

const QStringList &SampleTexts::wordsIn(const QString &name, const QString &language) const
{
    if (language == "sv"_L1)
        return words(name);
    const auto own = m_words.constFind(name + u'_' + language);
    return own == m_words.constEnd() ? words(name) : *own; // an English text has the Swedish names of places
}

QStringList SampleTexts::answersIn(const QString &language, Outcome outcome) const
{
    return m_answers.value(language).value(static_cast<int>(outcome));
}

SampleWords SampleTexts::chosenWords(const QString &language, SampleDice &dice) const
{
    return { .street = dice.pick(words(u"streets"_s)),
        .spot = dice.pick(wordsIn(u"spots"_s, language)),
        .place = dice.pick(wordsIn(u"places"_s, language)),
        .when = dice.pick(wordsIn(u"when"_s, language)),
        .since = dice.pick(wordsIn(u"since"_s, language)),
        .relative = dice.pick(wordsIn(u"relatives"_s, language)),
        .burst = words(u"places"_s).constFirst() };
}

QString SampleTexts::text(const SampleTheme &theme, const SampleWords &words_, bool written, SampleDice &dice) const
{
    const QString opening = written ? dice.pick(wordsIn(u"openings"_s, theme.language)) : QString();
    const QString what = filled(dice.pick(theme.what), words_);
    const bool goesOn = opening.endsWith(u", "_s) || opening.endsWith(u": "_s);
    QString text = opening + (goesOn ? what : capitalised(what));
    if (dice.chance(800))
        addSentence(text, capitalised(filled(dice.pick(theme.more), words_)));
    addSentence(text, dice.pick(wordsIn(extrasFor(theme), theme.language)));
    if (dice.chance(750))
        addSentence(text, dice.pick(theme.wish));
    const QString closing = written ? dice.pick(wordsIn(u"closings"_s, theme.language)) : QString();
    return closing.isEmpty() ? text : text + u"\n\n"_s + closing;
}

QString SampleTexts::headline(const SampleTheme &theme, const SampleWords &words_, SampleDice &dice) const
{
    if (!isOutdoors(theme) || theme.burst || !dice.chance(500))
        return theme.headline;
    return theme.headline + u", "_s + words_.street;
}

} // namespace lyhord
