#include "core/services/sampletown.h"

#include "core/model/casenumber.h"
#include "core/model/clock.h"

#include <QtCore/QCryptographicHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lyhord {

namespace {

constexpr qsizetype refusalsKept = 20;

InboxSource sourceOf(Channel channel)
{
    switch (channel) {
    case Channel::Web:
    case Channel::SocialMedia:
    case Channel::Phone:
    case Channel::Visit:
        return InboxSource::Web;
    case Channel::Email:
        return InboxSource::Email;
    case Channel::Letter:
    case Channel::PaperForm:
    case Channel::Department:
        return InboxSource::Scan;
    }
    return InboxSource::Web;
}

} // namespace

struct SampleTown::Private
{
    Private(const RuleBook &rules, quint64 seed_, const QDateTime &now, qint64 count_)
        : book(rules)
        , seed(seed_)
        , count(count_)
        , years(book, now, count)
        , texts(book.profile, years.first(), years.last())
        , people(texts, book.profile, years.first().addYears(-1))
        , writer(book, texts, people, years)
        , day(years.firstWorkday())
    {
    }

    //! The stories of one day, in the order of registration
    void openDay()
    {
        stories.clear();
        const QList<SampleFate> fates = years.fatesOn(day);
        for (const SampleFate fate : fates) {
            SampleDice dice(seed, index++);
            SampleStory story = writer.story(day, fate, dice);
            stories.append({ std::move(story), dice });
        }
        std::stable_sort(stories.begin(), stories.end(),
            [](const auto &one, const auto &other) { return one.first.registered < other.first.registered; });
        ++day;
    }

    QString nextNumber(const SampleStory &story)
    {
        const int storyYear = years.workday(story.workday).year();
        last = storyYear == year ? last + 1 : 1;
        year = storyYear;
        return caseNumber(book.profile.numberPrefix, year, last);
    }

    RuleBook book;
    quint64 seed;
    qint64 count;
    SampleYears years;
    SampleTexts texts;
    SamplePeople people;
    SampleWriter writer;
    SampleWorld world{ book, texts, people, years, writer };
    QList<std::pair<SampleStory, SampleDice>> stories;
    qsizetype opened = 0; //!< the next of them
    qsizetype day;
    quint64 index = 0;
    int year = 0;
    int last = 0;
    QString lastInBurst;
    QString lastNumber;
    QStringList refusals;
};

SampleTown::SampleTown(const RuleBook &book, quint64 seed, const QDateTime &now, qint64 count)
    : d(std::make_unique<Private>(book, seed, now, count))
{
}

SampleTown::~SampleTown() = default;

QList<Person> SampleTown::people() const
{
    return d->people.staff();
}

bool SampleTown::next(SampleCase &out)
{
    while (d->opened >= d->stories.size()) {
        if (d->day >= d->years.workdays())
            return false;
        d->openDay();
        d->opened = 0;
    }
    auto &[story, dice] = d->stories[d->opened++];
    const QString number = d->nextNumber(story);
    QString previous;
    if (story.theme->burst)
        previous = dice.chance(120) ? d->lastInBurst : QString();
    else if (dice.chance(6))
        previous = d->lastNumber;
    SampleLife life(d->world, story, dice);
    out = life.lived(number, previous);
    if (story.theme->burst)
        d->lastInBurst = number;
    d->lastNumber = number;
    if (d->refusals.size() < refusalsKept)
        d->refusals += life.refusals();
    return true;
}

QList<InboxItem> SampleTown::inboxItems() const
{
    QList<InboxItem> items;
    SampleDice dice(d->seed, ~quint64(0));
    const auto wanted = d->count == 0 ? 0 : dice.between(5, 15);
    const QDate today = d->years.last();
    const auto past = d->years.workdays();
    qsizetype yesterday = past - 1;
    while (yesterday > 0 && d->years.workday(yesterday) >= today)
        --yesterday;
    for (int i = 0; i < wanted; ++i) {
        const SampleStory story = d->writer.story(yesterday, SampleFate::Asked, dice);
        const CaseDraft &draft = story.draft;
        InboxItem item{ .source = sourceOf(*draft.channel),
            .received = QDateTime::fromSecsSinceEpoch(
                d->years.at(yesterday, 15 * 60) + dice.below(10000) + i * 60, Qt::UTC),
            .subject = draft.headline,
            .text = draft.text,
            .language = draft.language,
            .submitter = draft.submitter,
            .replyWanted = draft.replyWanted,
            .replyBy = draft.replyBy,
            .suggestedType = draft.type,
            .suggestedDepartment = story.department,
            .suggestedArea = draft.area,
            .externalId = u"sample:%1:%2"_s.arg(d->seed).arg(i + 1) };
        item.submitter.protectedIdentity = false;
        item.rawSha256 = QCryptographicHash::hash((item.externalId + item.text).toUtf8(), QCryptographicHash::Sha256)
                             .toHex();
        items.append(item);
    }
    std::stable_sort(items.begin(), items.end(),
        [](const InboxItem &one, const InboxItem &other) { return one.received < other.received; });
    return items;
}

QStringList SampleTown::refusals() const
{
    return d->refusals;
}

} // namespace lyhord
