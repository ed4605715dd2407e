#include "ui/queues/listcolumns.h"

#include "core/model/clock.h"
#include "ui/common/words.h"
#include "ui/common/workplace.h"

#include <QtCore/QCoreApplication>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::ListColumns)
};

CellValue dayOf(const std::optional<QDateTime> &moment)
{
    return moment ? CellValue(localDay(*moment)) : CellValue();
}

CellValue dayOf(QDate day)
{
    return day.isValid() ? CellValue(day) : CellValue();
}

} // namespace

ListColumns::ListColumns(const Workplace &workplace)
    : m_names(workplace.may(Action::ReadNames))
{
    for (const Department &department : workplace.profile().departments)
        m_departments.insert(department.key, department.name.in(workplace.language()));
    m_inFile = { { u"number"_s, Tr::tr("Number"), 13 }, { u"headline"_s, Tr::tr("Headline"), 44 },
        { u"type"_s, Tr::tr("Kind"), 13 }, { u"status"_s, Tr::tr("Status"), 20 },
        { u"departments"_s, Tr::tr("Departments"), 34 }, { u"channel"_s, Tr::tr("Channel"), 13 },
        { u"received"_s, Tr::tr("Received"), 12 }, { u"answer_due"_s, Tr::tr("Answer due"), 12 },
        { u"closed"_s, Tr::tr("Closed"), 12 }, { u"outcome"_s, Tr::tr("Outcome"), 22 },
        { u"registered_by"_s, Tr::tr("Registered by"), 22 }, { u"latest_change"_s, Tr::tr("Last change"), 12 } };
    if (m_names)
        m_inFile.append({ u"submitter"_s, Tr::tr("Submitter"), 24 });
}

QList<CellValue> ListColumns::cellsOf(const CaseRow &row) const
{
    QList<CellValue> cells{ row.number, headlineOf(row), inWords(row.type), inWords(row.status), departmentsOf(row),
        inWords(row.channel), dayOf(localDay(row.received)), dayOf(row.answerDue), dayOf(row.closed),
        row.outcome ? CellValue(inWords(*row.outcome)) : CellValue(), row.handler, dayOf(row.latestChange) };
    if (m_names)
        cells.append(row.submitterName);
    return cells;
}

QList<PrintedList::Column> ListColumns::onPaper() const
{
    QList<PrintedList::Column> columns{ { Tr::tr("Number"), 21 }, { Tr::tr("Headline"), 0, 2 },
        { Tr::tr("Departments"), 42, 2 }, { Tr::tr("Kind"), 18 }, { Tr::tr("Status"), 30 }, { Tr::tr("Received"), 21 },
        { Tr::tr("Answer due"), 21 } };
    if (m_names)
        columns.append({ Tr::tr("Submitter"), 30 });
    return columns;
}

QStringList ListColumns::lineOf(const CaseRow &row) const
{
    const QString due = isOpen(row.status) && row.answerDue.isValid() ? dayInWords(row.answerDue) : QString();
    QStringList line{ row.number, headlineOf(row), departmentsOf(row), inWords(row.type), inWords(row.status),
        dayInWords(localDay(row.received)), due };
    if (m_names)
        line.append(row.submitterName);
    return line;
}

QString ListColumns::departmentsOf(const CaseRow &row) const
{
    QStringList names;
    for (const QString &key : row.departments)
        names.append(m_departments.value(key, key));
    return names.join(u", "_s);
}

QString ListColumns::headlineOf(const CaseRow &row)
{
    return row.secret && row.headline.isEmpty() ? Tr::tr("Secret case") : row.headline;
}

} // namespace lyhord
