#include "core/statistics/reportfilter.h"

namespace lyhord {

ReportFilter::ReportFilter(const ReportRequest &request, const Catalogue &catalogue, QDate today)
    : m_request(request)
    , m_catalogue(catalogue)
    , m_today(today)
    , m_department(request.organisation == Organisation::Today && !request.department.isEmpty()
              ? catalogue.presentDepartment(request.department, today)
              : request.department)
{
}

bool ReportFilter::isWholeOrDepartment() const
{
    return m_request.process.isEmpty() && m_request.serviceDeclaration.isEmpty() && m_request.campaign.isEmpty();
}

QString ReportFilter::countsFor(const QString &department) const
{
    return m_request.organisation == Organisation::Today ? m_catalogue.presentDepartment(department, m_today)
                                                         : department;
}

QStringList ReportFilter::departments() const
{
    if (m_department.isEmpty())
        return { QString() };
    QStringList keys{ m_department };
    for (const QString &key : m_catalogue.departmentOrder()) {
        if (key != m_department && countsFor(key) == m_department)
            keys.append(key);
    }
    return keys;
}

void ReportFilter::learn(TextPool &words)
{
    const quint32 before = m_known;
    const quint32 now = words.size();
    m_departments.resize(now);
    m_inProcess.resize(now);
    for (quint32 number = before; number < now; ++number) {
        const QString text = words.text(number);
        m_departments[number] = words.numberOf(countsFor(text));
        m_inProcess[number] = m_request.process.isEmpty() || m_catalogue.liesBelow(text, m_request.process);
    }
    m_known = now; // a successor that was new here is learnt the next time
}

bool ReportFilter::shows(Fact &fact, TextPool &words)
{
    if (m_known < words.size())
        learn(words);
    fact.department = m_departments[fact.department];
    return (m_department.isEmpty() || words.text(fact.department) == m_department)
        && (m_request.process.isEmpty() || m_inProcess[fact.process])
        && (m_request.serviceDeclaration.isEmpty()
            || words.text(fact.serviceDeclaration) == m_request.serviceDeclaration)
        && (m_request.campaign.isEmpty() || words.text(fact.campaign) == m_request.campaign);
}

} // namespace lyhord
