#include "core/export/printedreport.h"

#include "core/statistics/catalogue.h"
#include "core/statistics/periods.h"
#include "core/statistics/reportlookup.h"
#include "core/statistics/roworder.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <utility>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::PrintedReport)
};

void putInOrder(ReportTable &table, const ReportRequest &request)
{
    QList<ReportRow> rows;
    for (const qsizetype place : rowsInOrder(table, request.split))
        rows.append(table.rows.at(place));
    table.rows = rows;
}

//! The sum of a single row is that row
void leaveOutRepeatedSum(ReportTable &table)
{
    if (table.rows.size() == 2 && table.rows.constLast().isSum
        && table.rows.constFirst().cells == table.rows.constLast().cells)
        table.rows.removeLast();
}

void leaveOutColumn(ReportTable &table, qsizetype place)
{
    table.columns.removeAt(place);
    for (ReportRow &row : table.rows)
        row.cells.removeAt(place);
}

void nameComparisons(ReportTable &table, const Report &report)
{
    const bool isOnce = report.before.from == report.lastYear.from && report.before.to == report.lastYear.to;
    for (qsizetype place = table.columns.size() - 1; place >= 0; --place) {
        ReportColumn &column = table.columns[place];
        const bool isLastYear = column.key == u"last_year" || column.key == u"difference_last_year";
        const bool isBefore = column.key == u"before" || column.key == u"difference_before";
        if (!isLastYear && !isBefore)
            continue;
        const bool isRepeated = isOnce && column.key == u"last_year" && placeOf(table, u"before") >= 0;
        if (isRepeated || std::ranges::all_of(table.rows, [place](const ReportRow &row) {
                return isWithoutFigure(row.cells.at(place));
            })) {
            leaveOutColumn(table, place);
            continue;
        }
        const QString period = titleOf(isBefore ? report.before : report.lastYear);
        column.title = column.key.startsWith(u"difference"_s) ? Tr::tr("Change from %1").arg(period) : period;
    }
}

//! In a report about one department its name need not stand before each of its categories
void leaveOutDepartment(ReportTable &table, const Report &report)
{
    static const QStringList ofCategories{ u"categories"_s, u"subjects"_s, u"risers"_s };
    if (report.request.department.isEmpty() || !ofCategories.contains(table.key))
        return;
    const QString own = report.request.department + u'/';
    for (ReportRow &row : table.rows) {
        const qsizetype end = row.title.indexOf(pathSeparator);
        if (row.key.startsWith(own) && end > 0)
            row.title = row.title.mid(end + pathSeparator.size());
    }
}

//! The table of all groups of what the report is split by
QString repeatedBy(SplitBy split)
{
    switch (split) {
    case SplitBy::Process:
        return u"processes"_s;
    case SplitBy::ServiceDeclaration:
        return u"service_declarations"_s;
    case SplitBy::Campaign:
        return u"campaigns"_s;
    default:
        return {};
    }
}

//! What was told in the same words
struct Told
{
    QString department;
    QString title; //!< of the department
    QString sentence;
    QDate latest;
    int times = 0;
};

bool isNewer(const Told &one, const Told &other)
{
    return one.latest > other.latest;
}

QString inWords(const Told &told)
{
    return told.times == 1 ? told.sentence
                           : Tr::tr("%1 (%n times)", "what was improved", told.times).arg(told.sentence);
}

//! The newest first
QList<Told> toldIn(const ReportTable &improvements)
{
    const qsizetype day = placeOf(improvements, u"day");
    const qsizetype sentence = placeOf(improvements, u"sentence");
    if (day < 0 || sentence < 0)
        return {};
    QList<Told> all;
    for (const ReportRow &row : improvements.rows) {
        const auto *words = std::get_if<QString>(&row.cells.at(sentence).value);
        const auto *dated = std::get_if<QDate>(&row.cells.at(day).value);
        if (!words)
            continue;
        const QDate closed = dated ? *dated : QDate(); // a masked report tells no days
        const auto known = std::ranges::find_if(
            all, [&](const Told &told) { return told.department == row.key && told.sentence == *words; });
        if (known == all.end()) {
            all.append({ row.key, row.title, *words, closed, 1 });
        } else {
            ++known->times;
            known->latest = std::max(known->latest, closed);
        }
    }
    std::ranges::stable_sort(all, isNewer);
    return all;
}

//! In the order in which they stand in the table, what is of none last
QStringList departmentsIn(const ReportTable &improvements)
{
    QStringList departments;
    for (const ReportRow &row : improvements.rows) {
        if (!departments.contains(row.key))
            departments.append(row.key);
    }
    if (departments.removeOne(QString()))
        departments.append(QString());
    return departments;
}

QList<Told> of(const QString &department, QList<Told> all)
{
    all.removeIf([&department](const Told &told) { return told.department != department; });
    return all;
}

void putMostToldFirst(QList<Told> &told)
{
    std::ranges::stable_sort(told, [](const Told &one, const Told &other) { return one.times > other.times; });
}

} // namespace

Report asPrinted(Report report)
{
    const QString repeated = repeatedBy(report.request.split);
    report.tables.removeIf([&repeated](const ReportTable &table) { return table.key == repeated; });
    for (ReportTable &table : report.tables) {
        putInOrder(table, report.request);
        leaveOutRepeatedSum(table);
        leaveOutDepartment(table, report);
        if (report.before.from.isValid() && report.lastYear.from.isValid())
            nameComparisons(table, report);
    }
    return report;
}

Report asWorkbook(Report report)
{
    for (ReportTable &table : report.tables) {
        leaveOutRepeatedSum(table);
        if (report.before.from.isValid() && report.lastYear.from.isValid())
            nameComparisons(table, report);
    }
    return report;
}

bool isHiddenAltogether(const ReportTable &table)
{
    const auto anyCell = [&table](const auto &is) {
        return std::ranges::any_of(
            table.rows, [&is](const ReportRow &row) { return std::ranges::any_of(row.cells, is); });
    };
    const auto tells = [](const ReportCell &cell) {
        const auto number = numberIn(cell);
        return number ? *number != 0 : !cell.masked && !isWithoutFigure(cell);
    };
    return anyCell(&ReportCell::masked) && !anyCell(tells);
}

ReportTable tellingSubjects(const ReportTable &subjects, qsizetype most)
{
    ReportTable telling = subjects;
    telling.rows = subjects.rows.mid(0, most);
    for (const QString &left : { u"before"_s, u"difference_before"_s }) {
        if (const qsizetype place = placeOf(telling, left); place >= 0)
            leaveOutColumn(telling, place);
    }
    return telling;
}

ReportTable briefSplit(ReportTable split)
{
    static const QStringList told{ u"received"_s, u"closed"_s, u"improvement"_s, u"due"_s, u"answered_in_time"_s,
        u"share_in_time"_s, u"feedback_median"_s };
    for (qsizetype place = split.columns.size() - 1; place >= 0; --place) {
        if (!told.contains(split.columns.at(place).key))
            leaveOutColumn(split, place);
    }
    return split;
}

ReportTable groupedImprovements(const ReportTable &improvements, const FigureText &text, qsizetype mostOfEach)
{
    ReportTable grouped = improvements;
    const QList<Told> all = toldIn(improvements);
    const qsizetype day = placeOf(improvements, u"day");
    const qsizetype sentence = placeOf(improvements, u"sentence");
    if (all.isEmpty())
        return grouped;
    const bool hasDays = all.constFirst().latest.isValid();
    grouped.rowTitle = hasDays ? improvements.columns.at(day).title : QString();
    grouped.columns = { improvements.columns.at(sentence) };
    grouped.rows.clear();
    for (const QString &department : departmentsIn(improvements)) {
        QList<Told> told = of(department, all);
        if (told.isEmpty())
            continue;
        grouped.rows.append({ .key = department, .title = told.constFirst().title, .cells = { {} } });
        qsizetype left = 0;
        if (mostOfEach > 0 && told.size() > mostOfEach) {
            left = told.size() - mostOfEach;
            putMostToldFirst(told);
            told.resize(mostOfEach);
            std::ranges::stable_sort(told, isNewer);
        }
        for (const Told &one : std::as_const(told)) {
            grouped.rows.append({ .key = department,
                .title = hasDays ? text.of(one.latest) : QString(),
                .level = 1,
                .cells = { { .value = inWords(one) } } });
        }
        if (left > 0) {
            grouped.rows.append({ .key = department,
                .title = u"…"_s,
                .level = 1,
                .cells = { { .value = Tr::tr("%n more in the full report", nullptr, static_cast<int>(left)) } } });
        }
    }
    return grouped;
}

QStringList tellingImprovements(const ReportTable &improvements, qsizetype most)
{
    QList<Told> all = toldIn(improvements);
    putMostToldFirst(all);
    QHash<QString, int> toldOf;
    QList<std::pair<int, Told>> turns; // the turn in which it comes
    for (const Told &told : std::as_const(all))
        turns.append({ toldOf[told.department]++, told });
    std::ranges::stable_sort(turns, [](const auto &one, const auto &other) { return one.first < other.first; });
    QStringList sentences;
    for (const auto &[turn, told] : std::as_const(turns).mid(0, most)) {
        sentences.append(u"%1: %2"_s.arg(told.title, inWords(told)));
    }
    return sentences;
}

} // namespace lyhord
