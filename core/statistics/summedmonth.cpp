#include "core/statistics/summedmonth.h"

#include "core/model/localdays.h"

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

// Packets are made anew from the cases, so an old format need not be readable. A new number also when something is
// counted otherwise than before, or a measure or a grouping is added, moved or taken away.
constexpr quint8 formatVersion = 3;
static_assert(measureCount == 43 && groupingCount == 11, "what is packed is another: a new format");

constexpr quint8 ofAll = 0xff;
constexpr int bitsInByte = 7;

//! Counts are small and most are none: seven bits of a number at a time, the lowest first
class PacketWriter
{
public:
    void number(quint64 value)
    {
        while (value >= (1U << bitsInByte)) {
            m_bytes.append(static_cast<char>((value & 0x7f) | 0x80));
            value >>= bitsInByte;
        }
        m_bytes.append(static_cast<char>(value));
    }
    void text(const QString &text)
    {
        const QByteArray utf8 = text.toUtf8();
        number(static_cast<quint64>(utf8.size()));
        m_bytes.append(utf8);
    }
    void histogram(const Histogram &histogram)
    {
        const std::vector<qint64> &byDays = histogram.byDays();
        number(static_cast<quint64>(std::ranges::count_if(byDays, [](qint64 cases) { return cases > 0; })));
        number(byDays.size());
        size_t last = 0;
        for (size_t days = 0; days < byDays.size(); ++days) {
            if (byDays[days] == 0)
                continue;
            number(days - last);
            number(static_cast<quint64>(byDays[days]));
            last = days;
        }
    }
    void aggregate(const Aggregate &aggregate)
    {
        number(static_cast<quint64>(std::ranges::count_if(aggregate.counts, [](qint64 count) { return count != 0; })));
        for (size_t i = 0; i < measureCount; ++i) {
            if (aggregate.counts[i] == 0)
                continue;
            number(i);
            number(static_cast<quint64>(aggregate.counts[i]));
        }
        for (const auto one : aggregateHistograms)
            histogram(aggregate.*one);
    }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

class PacketReader
{
public:
    explicit PacketReader(const QByteArray &bytes)
        : m_at(bytes.constData())
        , m_end(m_at + bytes.size())
    {
    }
    quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; m_at < m_end && shift < 64; shift += bitsInByte) {
            const auto byte = static_cast<quint8>(*m_at++);
            value |= quint64(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        m_isSound = false;
        return 0;
    }
    //! Of how many things, each of which takes at least a byte
    size_t size()
    {
        const quint64 size = number();
        m_isSound = m_isSound && size <= static_cast<quint64>(m_end - m_at);
        return m_isSound ? static_cast<size_t>(size) : 0;
    }
    QLatin1StringView text()
    {
        const auto length = static_cast<qsizetype>(size());
        const QLatin1StringView utf8(m_at, length);
        m_at += length;
        return utf8;
    }
    void histogram(Histogram &histogram)
    {
        constexpr quint64 mostDays = 1'000'000;
        size_t left = size();
        const quint64 all = number();
        m_isSound = m_isSound && all < mostDays;
        if (!m_isSound || left == 0)
            return;
        histogram.reserve(static_cast<int>(all));
        quint64 days = 0;
        for (; left > 0; --left) {
            days += number();
            const auto cases = static_cast<qint64>(number());
            m_isSound = m_isSound && days < all;
            if (!m_isSound)
                return;
            histogram.add(static_cast<int>(days), cases);
        }
    }
    void aggregate(Aggregate &aggregate)
    {
        for (size_t left = size(); left > 0; --left) {
            const quint64 measure = number();
            const auto count = static_cast<qint64>(number());
            m_isSound = m_isSound && measure < measureCount;
            if (!m_isSound)
                return;
            aggregate.counts[measure] = count;
        }
        for (const auto one : aggregateHistograms)
            histogram(aggregate.*one);
    }
    [[nodiscard]] bool isSound() const { return m_isSound; }
    [[nodiscard]] bool isAtEnd() const { return m_at == m_end; }

private:
    const char *m_at;
    const char *m_end;
    bool m_isSound = true;
};

template <class E>
QString nameAt(quint32 number)
{
    return QString(toName(static_cast<E>(number)));
}

//! Names and keys outlast numbers
QString nameOf(GroupBy by, quint32 number, const TextPool &words)
{
    switch (by) {
    case GroupBy::Type:
        return nameAt<CaseType>(number);
    case GroupBy::Channel:
        return nameAt<Channel>(number);
    case GroupBy::Gender:
        return nameAt<Gender>(number);
    case GroupBy::Month:
        return monthFromNumber(number).toString(Qt::ISODate);
    case GroupBy::Department:
    case GroupBy::Area:
    case GroupBy::Category:
    case GroupBy::Process:
    case GroupBy::ServiceDeclaration:
    case GroupBy::Campaign:
    case GroupBy::Language:
    case GroupBy::Count_:
        break;
    }
    return words.text(number);
}

template <class E>
std::optional<quint32> numberOfName(QLatin1StringView name)
{
    const std::optional<E> value = fromName<E>(QString(name));
    return value ? std::optional(static_cast<quint32>(*value)) : std::nullopt;
}

std::optional<quint32> numberOf(GroupBy by, QLatin1StringView name, TextPool &words)
{
    switch (by) {
    case GroupBy::Type:
        return numberOfName<CaseType>(name);
    case GroupBy::Channel:
        return numberOfName<Channel>(name);
    case GroupBy::Gender:
        return numberOfName<Gender>(name);
    case GroupBy::Month: {
        const QDate month = QDate::fromString(QString(name), Qt::ISODate);
        return month.isValid() ? std::optional(monthNumber(dayNumber(month))) : std::nullopt;
    }
    case GroupBy::Department:
    case GroupBy::Area:
    case GroupBy::Category:
    case GroupBy::Process:
    case GroupBy::ServiceDeclaration:
    case GroupBy::Campaign:
    case GroupBy::Language:
    case GroupBy::Count_:
        break;
    }
    return words.numberOf(name);
}

using Pairs = std::set<std::pair<QString, QString>>;

QByteArray packet(const Aggregates &totals, const Pairs &askedTogether, const TextPool &words)
{
    QMap<std::pair<quint8, QString>, const Aggregate *> aggregates;
    if (!totals.all.isEmpty())
        aggregates.insert({ ofAll, {} }, &totals.all);
    for (size_t i = 0; i < groupingCount; ++i) {
        for (size_t number = 0; number < totals.groups[i].size(); ++number) {
            const Aggregate &aggregate = totals.groups[i][number];
            if (!aggregate.isEmpty())
                aggregates.insert(
                    { quint8(i), nameOf(static_cast<GroupBy>(i), static_cast<quint32>(number), words) }, &aggregate);
        }
    }
    PacketWriter out;
    out.number(askedTogether.size());
    for (const auto &[one, other] : askedTogether) {
        out.text(one);
        out.text(other);
    }
    out.number(static_cast<quint64>(aggregates.size()));
    for (auto it = aggregates.cbegin(); it != aggregates.cend(); ++it) {
        out.number(it.key().first);
        out.text(it.key().second);
        out.aggregate(**it);
    }
    return char(formatVersion) + qCompress(out.bytes());
}

} // namespace

void MonthSummer::take(const Fact &fact)
{
    const Counted counted = countedBy(fact, m_days);
    m_whole.add(fact, counted, fact.once, true);
    if (fact.department >= m_departments.size())
        m_departments.resize(fact.department + 1);
    m_departments[fact.department].add(fact, counted, true, true);
    if (fact.kind == FactKind::Due)
        noteAskedTogether(fact);
}

void MonthSummer::noteAskedTogether(const Fact &fact)
{
    if (fact.caseId != m_dueCase)
        m_askedAboutIt.clear();
    m_dueCase = fact.caseId;
    for (const quint32 other : m_askedAboutIt)
        m_askedTogether.insert(std::minmax(other, fact.department));
    m_askedAboutIt.push_back(fact.department);
}

QMap<QString, QByteArray> MonthSummer::packed(const QStringList &departments) const
{
    Pairs all;
    QMap<QString, Pairs> theirs;
    for (const auto &[one, other] : m_askedTogether) {
        const std::pair<QString, QString> names = std::minmax(m_pool.text(one), m_pool.text(other));
        all.insert(names);
        theirs[names.first].insert(names);
        theirs[names.second].insert(names);
    }
    QMap<QString, QByteArray> packets;
    for (const QString &department : departments)
        packets.insert(department, packet({}, {}, m_pool));
    for (quint32 number = 0; number < m_departments.size(); ++number) {
        const QString &department = m_pool.text(number);
        if (!m_departments[number].all.isEmpty())
            packets.insert(department, packet(m_departments[number], theirs.value(department), m_pool));
    }
    packets.insert(QString(), packet(m_whole, all, m_pool)); // also instead of what was no department's
    return packets;
}

char summedMonthFormat()
{
    return static_cast<char>(formatVersion);
}

std::optional<SummedMonth> unpackedMonth(const QByteArray &packet, TextPool &words)
{
    if (packet.isEmpty() || packet.at(0) != char(formatVersion))
        return std::nullopt;
    const QByteArray bytes = qUncompress(packet.sliced(1));
    PacketReader in(bytes);
    SummedMonth month;
    for (size_t left = in.size(); left > 0; --left) {
        const QLatin1StringView one = in.text();
        const QLatin1StringView other = in.text();
        month.askedTogether.emplace_back(
            QString::fromUtf8(one.data(), one.size()), QString::fromUtf8(other.data(), other.size()));
    }
    const size_t size = in.size();
    month.aggregates.resize(size);
    for (GroupAggregate &one : month.aggregates) {
        const quint64 by = in.number();
        const QLatin1StringView name = in.text();
        in.aggregate(one.aggregate);
        if (!in.isSound() || (by != ofAll && by >= groupingCount))
            return std::nullopt;
        if (by == ofAll)
            continue;
        one.by = static_cast<GroupBy>(by);
        const std::optional<quint32> number = numberOf(*one.by, name, words);
        if (!number)
            return std::nullopt;
        one.number = *number;
    }
    return in.isSound() && in.isAtEnd() ? std::optional(std::move(month)) : std::nullopt;
}

} // namespace lyhord
