#include "core/sample/sampletown.h"

#include "core/model/casenumber.h"
#include "core/model/clock.h"
#include "core/rules/permissions.h"
#include "core/rules/reciprocallinks.h"

#include <QtCore/QCryptographicHash>

#include <algorithm>
#include <deque>
#include <utility>

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
        if (years.burstPerThousand(day) == 0)
            lastInBurst.clear();
        ++day;
    }

    //! Thousands of cases are there to be counted: with letters older than this they would carry gigabytes
    [[nodiscard]] qint64 lettersSince() const
    {
        constexpr qint64 mostWithAllLetters = 10'000;
        constexpr qint64 ninetyDays = 90LL * 86400;
        return count > mostWithAllLetters ? years.now() - ninetyDays : 0;
    }

    //! One more case; false when there are no more
    bool liveOne()
    {
        while (opened >= stories.size()) {
            if (day >= years.workdays())
                return false;
            openDay();
            opened = 0;
        }
        auto &[story, dice] = stories[opened++];
        const QString number = nextNumber(story);
        QString previous;
        if (story.theme->burst)
            previous = dice.chance(120) ? lastInBurst : QString();
        else if (dice.chance(6))
            previous = lastNumber;
        SampleCase *other = previous.isEmpty() ? nullptr : &heldCase(previous);
        if (other && isHandedOver(other->subject)) // R90: nobody finds it any more
            other = nullptr;
        SampleLife life(world, story, dice);
        const SampleCase lived = life.lived(number, other ? previous : QString());
        if (other)
            showLink(*other, lived);
        held.push_back(lived);
        if (story.theme->burst)
            lastInBurst = number;
        lastNumber = number;
        if (refusals.size() < refusalsKept)
            refusals += life.refusals();
        return true;
    }

    SampleCase &heldCase(const QString &number)
    {
        return *std::ranges::find_if(held, [&number](const SampleCase &one) { return one.subject.number == number; });
    }

    [[nodiscard]] bool mayStillBeLinked(const SampleCase &one) const
    {
        return one.subject.number == lastNumber || one.subject.number == lastInBurst;
    }

    //! A link shows in both cases, at the same moment
    static void showLink(SampleCase &other, const SampleCase &linked)
    {
        const auto event = std::ranges::find(linked.events, EventKind::Linked, &Event::kind);
        if (event == linked.events.end())
            return;
        const std::optional<CaseLink> back = linkBack(linked.subject.links.constFirst(), linked.subject.number);
        if (!back)
            return;
        other.subject.links.append(*back);
        ++other.linksToLater;
        ++other.subject.version;
        const auto after = std::ranges::upper_bound(other.events, event->at, {}, &Event::at);
        other.events.insert(after,
            { .at = event->at,
                .by = event->by,
                .kind = EventKind::Linked,
                .details = { { u"number"_s, linked.subject.number }, { u"kind"_s, QString(toName(back->kind)) } } });
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
    SampleWorld world{ book, texts, people, years, writer, lettersSince() };
    std::deque<SampleCase> held; //!< lived; the last of them may still be linked to
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
    bool more = true;
    while (more && (d->held.empty() || d->mayStillBeLinked(d->held.front())))
        more = d->liveOne();
    if (d->held.empty())
        return false;
    out = std::move(d->held.front());
    d->held.pop_front();
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
