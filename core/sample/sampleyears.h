#pragma once

#include "core/rules/lifecycle.h"

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QList>

namespace lyhord {

//! What becomes of a sample case. All but Usual are there so that every queue has some on the last day.
enum class SampleFate {
    Usual,
    Unassigned,
    Consulting,
    Asked,
    Answered,
    Silent,
    ToSend, //!< closed, and the e-mail with the answer waits to be sent
    ToCall, //!< closed, and the call with the answer waits to be made
    ToPrint, //!< closed, and the letter waits to be posted
    HandedOver, //!< suspected bribery, in the chief legal officer's queue (R90)
};
[[nodiscard]] constexpr bool waitsToLeave(SampleFate fate)
{
    return fate == SampleFate::ToSend || fate == SampleFate::ToCall || fate == SampleFate::ToPrint;
}

//! The three years before now: working days, their first moments, and how many cases are registered on each
class SampleYears
{
public:
    SampleYears(const RuleBook &book, const QDateTime &now, qint64 count);

    [[nodiscard]] qint64 now() const { return m_now; }
    [[nodiscard]] QDate first() const { return m_days.at(m_firstDay); }
    [[nodiscard]] QDate last() const { return m_today; }
    [[nodiscard]] qsizetype firstWorkday() const { return m_firstDay; }
    [[nodiscard]] qsizetype workdays() const { return m_days.size(); }
    [[nodiscard]] QDate workday(qsizetype index) const { return m_days.at(index); }
    //! Epoch seconds; what lies after the last day never comes
    [[nodiscard]] qint64 at(qsizetype workday, int minute) const;
    [[nodiscard]] qint64 at(QDate day, int minute) const;
    //! The same moment if somebody is at work then, else one in the first hour of the next working day
    [[nodiscard]] qint64 inOfficeHours(qint64 moment) const;
    //! The working day on which a moment falls, or the next one
    [[nodiscard]] qsizetype workdayOf(qint64 moment) const;
    static constexpr int opens = 8 * 60; //!< minute of the day
    static constexpr int closes = 17 * 60;

    //! One fate for each case registered that day
    [[nodiscard]] QList<SampleFate> fatesOn(qsizetype workday) const;
    //! For two months hundreds write about the same thing: how many of that day's cases
    [[nodiscard]] int burstPerThousand(qsizetype workday) const;
    //! In per cent of a month like others
    [[nodiscard]] static int streetsIn(int month);
    static constexpr int streetShare = 550; //!< of a thousand
    static constexpr int burstShare = 80; //!< of all cases, in a thousand

private:
    void findDays(const RuleBook &book);
    void reserve(const RuleBook &book, qint64 count);
    void histogram(qint64 count);
    [[nodiscard]] bool isBurst(qsizetype workday) const;
    [[nodiscard]] qint64 weightOf(qsizetype workday) const;

    qint64 m_now;
    QDate m_today;
    QDate m_base; //!< the day m_starts begins with
    QList<qint64> m_starts; //!< epoch seconds at which each local day begins
    QList<qsizetype> m_nextWorkday; //!< of each day, itself if it is one
    QList<QDate> m_days; //!< working days
    qsizetype m_firstDay = 0; //!< cases are registered from this one on
    QList<QList<SampleFate>> m_reserved;
    QList<int> m_usual;
    qint64 m_onABurstDay = 0;
};

} // namespace lyhord
