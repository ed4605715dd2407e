#include "ui/queues/listcolumns.h"

#include "core/model/clock.h"
#include "ui/client/workplace.h"
#include "ui/queues/caselistmodel.h"
#include "ui/widgets/words.h"

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

ListColumns::ListColumns(const Workplace &workplace, const std::optional<QSet<int>> &shown)
    : m_names(workplace.may(Action::ReadNames) && (!shown || shown->contains(CaseListModel::Submitter)))
{
    for (const Department &department : workplace.profile().departments)
        m_departments.insert(department.key, department.name.in(workplace.language()));
    const auto add = [this, &shown](int column, const RowsColumn &head, const auto &cell) {
        if (!shown || shown->contains(column))
            m_inFile.append({ head, cell });
    };
    constexpr int inNoList = CaseListModel::ColumnCount;
    add(CaseListModel::Number, { u"number"_s, Tr::tr("Number"), 13 }, [](const CaseRow &row) { return row.number; });
    add(CaseListModel::Headline, { u"headline"_s, Tr::tr("Headline"), 44 },
        [](const CaseRow &row) { return headlineOf(row); });
    add(CaseListModel::Type, { u"type"_s, Tr::tr("Kind"), 13 }, [](const CaseRow &row) { return inWords(row.type); });
    add(CaseListModel::Status, { u"status"_s, Tr::tr("Status"), 20 },
        [](const CaseRow &row) { return inWords(row.status); });
    add(CaseListModel::Departments, { u"departments"_s, Tr::tr("Departments"), 34 },
        [names = m_departments](const CaseRow &row) { return departmentsOf(row, names); });
    add(CaseListModel::Channel, { u"channel"_s, Tr::tr("Channel"), 13 },
        [](const CaseRow &row) { return inWords(row.channel); });
    add(CaseListModel::Received, { u"received"_s, Tr::tr("Received"), 12 },
        [](const CaseRow &row) { return dayOf(localDay(row.received)); });
    add(CaseListModel::Due, { u"answer_due"_s, Tr::tr("Answer due"), 12 },
        [](const CaseRow &row) { return dayOf(row.answerDue); });
    add(CaseListModel::Answered, { u"closed"_s, Tr::tr("Closed"), 12 },
        [](const CaseRow &row) { return dayOf(row.closed); });
    add(inNoList, { u"outcome"_s, Tr::tr("Outcome"), 22 },
        [](const CaseRow &row) { return row.outcome ? CellValue(inWords(*row.outcome)) : CellValue(); });
    add(CaseListModel::Handler, { u"registered_by"_s, Tr::tr("Registered by"), 22 },
        [](const CaseRow &row) { return row.handler; });
    add(CaseListModel::LatestChange, { u"latest_change"_s, Tr::tr("Last change"), 12 },
        [](const CaseRow &row) { return dayOf(row.latestChange); });
    if (m_names)
        m_inFile.append({ { u"submitter"_s, Tr::tr("Submitter"), 24 },
            [](const CaseRow &row) { return CellValue(row.submitterName); } });
}

QList<RowsColumn> ListColumns::inFile() const
{
    QList<RowsColumn> heads;
    for (const Column &column : m_inFile)
        heads.append(column.head);
    return heads;
}

QList<CellValue> ListColumns::cellsOf(const CaseRow &row) const
{
    QList<CellValue> cells;
    for (const Column &column : m_inFile)
        cells.append(column.cell(row));
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
    QStringList line{ row.number, headlineOf(row), departmentsOf(row, m_departments), inWords(row.type),
        inWords(row.status), dayInWords(localDay(row.received)), due };
    if (m_names)
        line.append(row.submitterName);
    return line;
}

QString ListColumns::departmentsOf(const CaseRow &row, const QMap<QString, QString> &byKey)
{
    QStringList names;
    for (const QString &key : row.departments)
        names.append(byKey.value(key, key));
    return names.join(u", "_s);
}

QString ListColumns::headlineOf(const CaseRow &row)
{
    return row.secret && row.headline.isEmpty() ? Tr::tr("Secret case") : row.headline;
}

} // namespace lyhord
