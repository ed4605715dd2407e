#pragma once

#include "core/model/fact.h"
#include "core/statistics/catalogue.h"
#include "core/statistics/report.h"

#include <QtCore/QDate>

#include <vector>

namespace lyhord {

//! Which facts a report is about, and which department each counts for there
class ReportFilter
{
public:
    ReportFilter(const ReportRequest &request, const Catalogue &catalogue, QDate today);
    //! False when the report is not about it. Sets the department the fact counts for.
    [[nodiscard]] bool shows(Fact &fact, TextPool &words);
    [[nodiscard]] bool isOneDepartment() const { return !m_department.isEmpty(); }
    //! Nothing but the whole, or one department: what is kept added up
    [[nodiscard]] bool isWholeOrDepartment() const;
    //! Those that count for the department it is about, by their keys; an empty one for the whole
    [[nodiscard]] QStringList departments() const;
    //! For whom a department's cases count
    [[nodiscard]] QString countsFor(const QString &department) const;

private:
    void learn(TextPool &words);

    ReportRequest m_request;
    const Catalogue &m_catalogue;
    QDate m_today;
    QString m_department;
    std::vector<quint32> m_departments; //!< by the word's number: whom it counts for
    std::vector<bool> m_inProcess;
    quint32 m_known = 0;
};

} // namespace lyhord
