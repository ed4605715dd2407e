#include "ui/queues/listcolumns.h"

#include "core/model/clock.h"
#include "ui/client/workplace.h"
#include "ui/queues/caselistmodel.h"
#include "ui/widgets/words.h"

#include <QtCore/QCoreApplication>

#include <utility>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::ListColumns)
};

constexpr double widestBesideHeadlines = 215; // millimetres, of the 267 there are

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
{
    const auto isShown = [&workplace, &shown](int column) {
        const bool isReadable = column != CaseListModel::Submitter || workplace.may(Action::ReadNames);
        return isReadable && (!shown || shown->contains(column));
    };
    for (const Department &department : workplace.profile().departments)
        m_departments.insert(department.key, department.name.in(workplace.language()));
    const auto add = [this, &isShown](int column, const RowsColumn &head, const auto &cell) {
        if (isShown(column))
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
    add(CaseListModel::RegisteredBy, { u"registered_by"_s, Tr::tr("Registered by"), 22 },
        [](const CaseRow &row) { return row.handler; });
    add(CaseListModel::LatestChange, { u"latest_change"_s, Tr::tr("Last change"), 12 },
        [](const CaseRow &row) { return dayOf(row.latestChange); });
    add(CaseListModel::Submitter, { u"submitter"_s, Tr::tr("Submitter"), 24 },
        [](const CaseRow &row) { return CellValue(row.submitterName); });
    setUpPaper(isShown);
}

//! As on the screen; which case a line is about always stands there
void ListColumns::setUpPaper(const std::function<bool(int column)> &isShown)
{
    const auto add = [this, &isShown](int column, const PrintedList::Column &head, const auto &cell) {
        if (column == CaseListModel::Number || column == CaseListModel::Headline || isShown(column))
            m_onPaper.append({ head, cell });
    };
    add(CaseListModel::Number, { Tr::tr("Number"), 21 }, [](const CaseRow &row) { return row.number; });
    add(CaseListModel::Headline, { Tr::tr("Headline"), 0, 2 }, &ListColumns::headlineOf);
    add(CaseListModel::Departments, { Tr::tr("Departments"), 42, 2 },
        [names = m_departments](const CaseRow &row) { return departmentsOf(row, names); });
    add(CaseListModel::Type, { Tr::tr("Kind"), 18 }, [](const CaseRow &row) { return inWords(row.type); });
    add(CaseListModel::Status, { Tr::tr("Status"), 30, 2 }, [](const CaseRow &row) { return inWords(row.status); });
    add(CaseListModel::Channel, { Tr::tr("Channel"), 20 }, [](const CaseRow &row) { return inWords(row.channel); });
    add(CaseListModel::Received, { Tr::tr("Received"), 21 },
        [](const CaseRow &row) { return dayInWords(localDay(row.received)); });
    add(CaseListModel::Due, { Tr::tr("Answer due"), 21 }, [](const CaseRow &row) {
        const bool isAwaited = isOpen(row.status) || row.answerWaits;
        return isAwaited && row.answerDue.isValid() ? dayInWords(row.answerDue) : QString();
    });
    const auto dayInCell = [](const std::optional<QDateTime> &moment) {
        return moment ? dayInWords(localDay(*moment)) : QString();
    };
    add(CaseListModel::Answered, { Tr::tr("Closed"), 21 },
        [dayInCell](const CaseRow &row) { return dayInCell(row.closed); });
    add(CaseListModel::RegisteredBy, { Tr::tr("Registered by"), 30, 2 },
        [](const CaseRow &row) { return row.handler; });
    add(CaseListModel::LatestChange, { Tr::tr("Last change"), 21 },
        [dayInCell](const CaseRow &row) { return dayInCell(row.latestChange); });
    add(CaseListModel::Submitter, { Tr::tr("Submitter"), 30, 2 }, [](const CaseRow &row) { return row.submitterName; });
    leaveRoomForHeadlines();
}

//! Where everything is shown the others stand closer
void ListColumns::leaveRoomForHeadlines()
{
    double all = 0;
    for (const PaperColumn &column : std::as_const(m_onPaper))
        all += column.head.width;
    if (all <= widestBesideHeadlines)
        return;
    for (PaperColumn &column : m_onPaper)
        column.head.width *= widestBesideHeadlines / all;
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
    QList<PrintedList::Column> heads;
    for (const PaperColumn &column : m_onPaper)
        heads.append(column.head);
    return heads;
}

QStringList ListColumns::lineOf(const CaseRow &row) const
{
    QStringList line;
    for (const PaperColumn &column : m_onPaper)
        line.append(column.cell(row));
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
