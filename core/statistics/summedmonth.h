#pragma once

#include "core/statistics/aggregation.h"

#include <QtCore/QByteArray>
#include <QtCore/QMap>
#include <QtCore/QStringList>

#include <optional>
#include <set>
#include <vector>

namespace lyhord {

//! What was kept of a past month: of the whole, or of what one department's cases come to. Departments are those of
//! that day.
struct SummedMonth
{
    std::vector<GroupAggregate> aggregates;
    //! Departments that were asked about the same case: where one of them has taken over from the other since, the two
    //! cannot be added up
    std::vector<std::pair<QString, QString>> askedTogether;
};

//! Adds up a whole past month's facts, for the whole and for each department
class MonthSummer
{
public:
    MonthSummer(TextPool &words, WorkingDays &days)
        : m_pool(words)
        , m_days(days)
    {
    }
    //! The facts of one case that was due come one after the other
    void take(const Fact &fact);
    //! By the department, an empty one for the whole; of these departments also where nothing happened. The same facts
    //! give the same bytes.
    [[nodiscard]] QMap<QString, QByteArray> packed(const QStringList &departments) const;

private:
    void noteAskedTogether(const Fact &fact);

    TextPool &m_pool;
    WorkingDays &m_days;
    Aggregates m_whole;
    std::vector<Aggregates> m_departments; //!< by the word's number
    std::set<std::pair<quint32, quint32>> m_askedTogether;
    qint64 m_dueCase = 0;
    std::vector<quint32> m_askedAboutIt;
};

//! The first byte of what is packed here; what begins with another has to be packed anew
[[nodiscard]] char summedMonthFormat();
//! Nothing when another version of the program has packed it, or it is damaged: then the facts are read. words are
//! added to.
[[nodiscard]] std::optional<SummedMonth> unpackedMonth(const QByteArray &packet, TextPool &words);

} // namespace lyhord
