#include "core/sample/sampleyears.h"

#include "core/model/clock.h"
#include "core/rules/deadlines.h"

#include <algorithm>
#include <array>
#include <limits>

namespace lyhord {

namespace {

constexpr int leadDays = 20; // so that what was received before the first day has one
constexpr qint64 never = std::numeric_limits<qint64>::max() / 4; // with room to add hours
constexpr int daysToCome = 30; // for dates promised in interim answers

//! How far the reminders have come on that day in a case that was asked about on the day it came
LadderStep ladderStepOn(QDate day, const CaseDeadlines &deadlines)
{
    if (day >= deadlines.writeOff)
        return LadderStep::WriteOffProposed;
    if (day >= deadlines.secondReminder)
        return LadderStep::SecondReminder;
    return day >= deadlines.firstReminder ? LadderStep::FirstReminder : LadderStep::None;
}

} // namespace

SampleYears::SampleYears(const RuleBook &book, const QDateTime &now, qint64 count)
    : m_now(now.toSecsSinceEpoch())
    , m_today(localDay(now))
    , m_base(m_today.addYears(-3).addDays(-leadDays))
{
    findDays(book);
    m_reserved.resize(m_days.size());
    m_usual.fill(0, m_days.size());
    reserve(book, count);
    qint64 reserved = 0;
    for (const QList<SampleFate> &fates : std::as_const(m_reserved))
        reserved += fates.size();
    histogram(count - reserved);
}

void SampleYears::findDays(const RuleBook &book)
{
    for (QDate day = m_base; day <= m_today.addDays(daysToCome); day = day.addDays(1)) {
        m_starts.append(startOfLocalDay(day).toSecsSinceEpoch());
        m_nextWorkday.append(m_days.size());
        if (!book.calendar.isWorkingDay(day))
            continue;
        if (day < m_today.addYears(-3))
            m_firstDay = m_days.size() + 1;
        m_days.append(day);
    }
}

qint64 SampleYears::at(QDate day, int minute) const
{
    const qint64 index = m_base.daysTo(day);
    if (index < 0 || index >= m_starts.size())
        return never;
    return m_starts.at(index) + qint64(minute) * 60;
}

qint64 SampleYears::at(qsizetype workday, int minute) const
{
    return workday < m_days.size() ? at(m_days.at(workday), minute) : never;
}

qsizetype SampleYears::workdayOf(qint64 moment) const
{
    const auto day = std::upper_bound(m_starts.begin(), m_starts.end(), moment) - m_starts.begin() - 1;
    return day < 0 ? 0 : m_nextWorkday.at(day);
}

qint64 SampleYears::inOfficeHours(qint64 moment) const
{
    constexpr qint64 oneHour = 3600;
    const qsizetype day = workdayOf(moment);
    if (moment < at(day, opens))
        return at(day, opens) + moment % oneHour;
    return moment < at(day, closes) ? moment : at(day + 1, opens) + moment % oneHour;
}

//! Some cases stand in each queue on the last day, however few there are in all
void SampleYears::reserve(const RuleBook &book, qint64 count)
{
    const auto past = std::lower_bound(m_days.begin(), m_days.end(), m_today) - m_days.begin();
    std::array<QList<qsizetype>, EnumNames<LadderStep>::all.size()> byStep;
    for (qsizetype day = past - 1; day > std::max(m_firstDay, past - 90); --day) {
        const LadderStep step = ladderStepOn(
            m_today.addDays(-1), deadlinesFor(m_days.at(day), book.calendar, book.values));
        byStep.at(static_cast<size_t>(step)).append(day);
    }
    const auto placed = [&](SampleFate fate, qsizetype day) {
        if (count > 0 && day > m_firstDay && day < past) {
            m_reserved[day].append(fate);
            --count;
        }
    };
    const auto silent = [&](LadderStep step, qsizetype nth) {
        const QList<qsizetype> &days = byStep.at(static_cast<size_t>(step));
        if (!days.isEmpty())
            placed(SampleFate::Silent, days.at(std::min(nth, days.size() - 1)));
    };
    for (const int round : { 1, 2, 3 }) {
        placed(SampleFate::Unassigned, past - 1);
        placed(SampleFate::Asked, past - 1 - round);
        placed(SampleFate::Answered, past - 3 - round);
        silent(LadderStep::FirstReminder, round);
        silent(LadderStep::SecondReminder, round * 4);
        if (round < 3) {
            placed(SampleFate::Consulting, past - round);
            silent(LadderStep::WriteOffProposed, round);
            placed(SampleFate::HandedOver, past - 5 * round);
            for (const SampleFate fate : { SampleFate::ToSend, SampleFate::ToPrint, SampleFate::ToCall })
                placed(fate, past - 6 - round);
        }
    }
}

int SampleYears::streetsIn(int month)
{
    constexpr std::array inPerCent{ 300, 200, 120, 100, 90, 80, 60, 75, 85, 90, 110, 160 };
    return inPerCent.at(static_cast<size_t>(month - 1));
}

bool SampleYears::isBurst(qsizetype workday) const
{
    const QDate day = m_days.at(workday);
    return day >= m_today.addMonths(-16) && day < m_today.addMonths(-14);
}

int SampleYears::burstPerThousand(qsizetype workday) const
{
    return isBurst(workday) ? static_cast<int>(m_onABurstDay * 1000 / (m_onABurstDay + weightOf(workday))) : 0;
}

//! More on Mondays, more each year, and streets by the weather
qint64 SampleYears::weightOf(qsizetype workday) const
{
    const QDate day = m_days.at(workday);
    const qint64 months = (day.year() - m_base.year()) * 12 + day.month() - m_base.month();
    const qint64 weekday = day.dayOfWeek() == Qt::Monday ? 130 : day.dayOfWeek() == Qt::Friday ? 85 : 100;
    return (1000 - streetShare + streetShare * streetsIn(day.month()) / 100) * weekday * (80 + months) / 100;
}

void SampleYears::histogram(qint64 count)
{
    qint64 usual = 0;
    qint64 burstDays = 0;
    const auto past = std::lower_bound(m_days.begin(), m_days.end(), m_today) - m_days.begin();
    for (qsizetype day = m_firstDay; day < past; ++day) {
        usual += weightOf(day);
        burstDays += isBurst(day) ? 1 : 0;
    }
    m_onABurstDay = burstDays == 0 ? 0 : usual * burstShare / (1000 - burstShare) / burstDays;
    const qint64 total = usual + m_onABurstDay * burstDays;
    qint64 sum = 0;
    qint64 given = 0;
    for (qsizetype day = m_firstDay; day < past; ++day) {
        sum += weightOf(day) + (isBurst(day) ? m_onABurstDay : 0);
        const qint64 until = sum * count / total; // whole numbers: the same everywhere
        m_usual[day] = static_cast<int>(std::min(until, count) - given);
        given = std::min(until, count);
    }
    if (past > m_firstDay)
        m_usual[past - 1] += static_cast<int>(count - given);
}

QList<SampleFate> SampleYears::fatesOn(qsizetype workday) const
{
    return m_reserved.at(workday) + QList<SampleFate>(m_usual.at(workday), SampleFate::Usual);
}

} // namespace lyhord
