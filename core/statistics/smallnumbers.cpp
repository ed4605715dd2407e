#include "core/statistics/smallnumbers.h"

#include "core/statistics/columns.h"
#include "core/statistics/hiddenfigures.h"
#include "core/statistics/reportlookup.h"
#include "core/statistics/tablecharts.h"
#include "core/statistics/tables.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QMap>
#include <QtCore/QSet>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::SmallNumbers)
};

//! The same figure, wherever it stands: what its row is a group of, the row, the column
using Identity = std::tuple<int, QString, QString>;
constexpr int ofAll = -1;
constexpr int improvementsOfEach = 3; // in a masked report

std::optional<qint64> countOf(const ReportCell &cell)
{
    const auto *count = std::get_if<qint64>(&cell.value);
    return count ? std::optional(*count) : std::nullopt;
}

ReportCell maskedCell(const ReportCell &cell, int smallNumber)
{
    const qint64 size = std::abs(countOf(cell).value_or(0));
    return { .value = {}, .masked = true, .hasCases = false, .small = size > 0 && size < smallNumber };
}

//! What is said once more under another name
Identity identityOf(const ReportTable &table, const ReportRow &row, const QString &column, const ReportRequest &request)
{
    static const QHash<QString, QString> durations{ { u"feedback_working"_s, u"answers_given"_s },
        { u"feedback_calendar"_s, u"answers_given"_s }, { u"handling_working"_s, u"closed"_s },
        { u"handling_calendar"_s, u"closed"_s } };
    static const QHash<QString, QString> sums{ { u"feedback"_s, u"answers_given"_s }, { u"handling"_s, u"closed"_s },
        { u"received_last_year"_s, u"last_year"_s } };
    if (column == u"own_in_time") // where the department's own answer is the answer, both say the same
        return identityOf(table, row, u"answered_in_time"_s, request);
    if (table.key == u"durations" && column == u"cases")
        return { ofAll, u"all"_s, durations.value(row.key, row.key) };
    if (table.key == u"corrected_since" && column == u"frozen" && row.key.startsWith(u"of_"_s))
        return { static_cast<int>(SplitBy::Type), row.key.mid(3), u"received"_s };
    if (table.key == u"corrected_since" && column == u"frozen")
        return { ofAll, u"all"_s, row.key };
    if (row.isSum && column.startsWith(u"of_"_s))
        return { static_cast<int>(SplitBy::Type), column.mid(3), u"received"_s };
    if (row.isSum || (table.key == u"base"))
        return { ofAll, u"all"_s, sums.value(column, column) };
    const SplitBy by = rowsOf(table.key, request);
    if (by == SplitBy::None)
        return { 0, table.key + u' ' + row.key, column };
    return { static_cast<int>(by), row.key, column };
}

class Mask
{
public:
    Mask(Report &report, int smallNumber)
        : m_report(report)
        , m_smallNumber(smallNumber)
        , m_figures(smallNumber)
    {
    }

    void apply()
    {
        for (ReportTable &table : m_report.tables)
            table.rows.detach(); // rows are known by their places, which stay from here on
        findFew();
        eachCount([this](const ReportTable &table, const ReportRow &row, qsizetype i) { know(table, row, i); });
        for (const ReportTable &table : std::as_const(m_report.tables)) {
            addColumnSums(table);
            addRowSums(table);
            addDifferences(table);
        }
        addSumsAcrossTables();
        addCategoriesOfDepartments();
        addQuantiles();
        addSumsOfToday();
        for (const QString &list : { u"subjects"_s, u"risers"_s })
            addOwnOfPaths(list);
        m_figures.hideUntilNoneCanBeTold();
        for (ReportTable &table : m_report.tables)
            takeAway(table);
    }

private:
    using Place = std::pair<const ReportRow *, qsizetype>; // a row and a column

    //! Visits every count
    void eachCount(const auto &visit) const
    {
        for (const ReportTable &table : std::as_const(m_report.tables)) {
            for (const ReportRow &row : table.rows) {
                for (qsizetype i = 0; i < table.columns.size(); ++i) {
                    if (table.columns.at(i).kind == FigureKind::Count && countOf(row.cells.at(i)))
                        visit(table, row, i);
                }
            }
        }
    }

    void know(const ReportTable &table, const ReportRow &row, qsizetype i)
    {
        const qint64 value = *countOf(row.cells.at(i));
        const bool isSmall = value > 0 && value < m_smallNumber;
        Identity identity = identityOf(table, row, table.columns.at(i).key, m_report.request);
        const auto known = m_byIdentity.find(identity);
        if (known != m_byIdentity.end() && m_figures.valueOf(known->second) != value)
            identity = { 0, table.key + u' ' + row.key, table.columns.at(i).key }; // counts something of its own
        const auto [place, isNew] = m_byIdentity.try_emplace(identity, 0);
        if (isNew)
            place->second = m_figures.addFigure(value, isSmall);
        m_byPlace[{ &row, i }] = place->second;
        if (isCategoryOfFew(table, row))
            m_figures.leaveOut(place->second);
    }

    //! Of whom there are from 1 to 4, their categories would count them: each is at least one
    void findFew()
    {
        const auto isFew = [this](const ReportCell *cell) {
            const auto count = cell ? countOf(*cell) : std::nullopt;
            return count && *count > 0 && *count < m_smallNumber;
        };
        m_areAllFew = isFew(sumIn(m_report, u"base", u"received"));
        const ReportTable *departments = tableIn(m_report, u"departments_types");
        const qsizetype received = departments ? placeOf(*departments, u"received") : -1;
        for (const ReportRow &row : received < 0 ? QList<ReportRow>() : departments->rows) {
            if (!row.isSum && isFew(&row.cells.at(received)))
                m_few.insert(row.key);
        }
    }

    [[nodiscard]] bool isCategoryOfFew(const ReportTable &table, const ReportRow &row) const
    {
        const bool isCategory = !row.isSum && !row.key.isEmpty()
            && rowsOf(table.key, m_report.request) == SplitBy::Category;
        return isCategory && (m_areAllFew || m_few.contains(row.key.section(u'/', 0, 0)));
    }

    [[nodiscard]] int figureAt(const ReportRow &row, qsizetype i) const
    {
        const auto found = m_byPlace.find({ &row, i });
        return found == m_byPlace.end() ? -1 : found->second;
    }

    //! -1: the table has no such column, or no figure stands there
    [[nodiscard]] int figureIn(const ReportTable &table, const ReportRow &row, const QString &column) const
    {
        const qsizetype place = placeOf(table, column);
        return place < 0 ? -1 : figureAt(row, place);
    }

    void addSum(const QList<int> &parts, int whole, HiddenFigures::Rest rest)
    {
        if (whole < 0 || parts.isEmpty() || parts.contains(-1) || parts.contains(whole))
            return;
        qint64 left = m_figures.valueOf(whole);
        for (const int part : parts)
            left -= m_figures.valueOf(part);
        if (left < 0 || (left > 0 && rest == HiddenFigures::Rest::None))
            return; // a case can count with several departments: then they do not add up
        if (m_sums.emplace(parts, whole, rest).second)
            m_figures.addSum(parts, whole, rest);
    }

    //! Rows add up to the sum, and what lies below a row to that row at most
    void addColumnSums(const ReportTable &table)
    {
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            QList<int> top;
            int sum = -1;
            for (qsizetype row = 0; row < table.rows.size(); ++row) {
                const ReportRow &one = table.rows.at(row);
                const int figure = figureAt(one, i);
                if (figure < 0)
                    continue;
                if (one.isSum)
                    sum = figure;
                else if (one.level == 0)
                    top.append(figure);
                addSum(below(table, row, i), figure, HiddenFigures::Rest::OfPeople);
            }
            addSum(top, sum, HiddenFigures::Rest::None);
        }
    }

    [[nodiscard]] QList<int> below(const ReportTable &table, qsizetype row, qsizetype column) const
    {
        QList<int> children;
        const int level = table.rows.at(row).level;
        for (qsizetype next = row + 1; next < table.rows.size(); ++next) {
            const ReportRow &one = table.rows.at(next);
            if (one.isSum || one.level <= level)
                break;
            const int figure = figureAt(one, column);
            if (one.level == level + 1 && figure >= 0)
                children.append(figure);
        }
        return children;
    }

    void addRowSums(const ReportTable &table)
    {
        for (const ReportRow &row : table.rows) {
            for (const QStringList &keys : columns::sums())
                addRowSum(table, row, keys, HiddenFigures::Rest::None);
            for (const QStringList &keys : columns::sumsWithRest())
                addRowSum(table, row, keys, HiddenFigures::Rest::Untold);
        }
    }

    //! The first is the sum of those of the others that the table has
    void addRowSum(const ReportTable &table, const ReportRow &row, const QStringList &keys, HiddenFigures::Rest rest)
    {
        QList<int> parts;
        for (const QString &key : keys.mid(1)) {
            if (const int part = figureIn(table, row, key); part >= 0)
                parts.append(part);
        }
        addSum(parts, figureIn(table, row, keys.constFirst()), rest);
    }

    //! -1: it stands in no table
    [[nodiscard]] int figureOf(SplitBy by, const QString &row, const QString &column) const
    {
        const auto found = m_byIdentity.find({ by == SplitBy::None ? ofAll : static_cast<int>(by), row, column });
        return found == m_byIdentity.end() ? -1 : found->second;
    }

    //! What one table says by rows and another by columns, as the definitions tell
    void addSumsAcrossTables()
    {
        const QString received = u"received"_s;
        const auto ofWhole = [this](const QString &column) { return figureOf(SplitBy::None, u"all"_s, column); };
        addSum({ figureOf(SplitBy::Channel, u"phone"_s, received), figureOf(SplitBy::Channel, u"visit"_s, received) },
            ofWhole(u"oral"_s), HiddenFigures::Rest::None);
        const QString notStated(toName(Gender::NotStated));
        addSum({ figureOf(SplitBy::Gender, notStated, u"anonymous"_s), ofWhole(u"no_gender"_s) },
            figureOf(SplitBy::Gender, notStated, received), HiddenFigures::Rest::None);
        for (const auto &[by, column] : { std::pair(SplitBy::Category, u"no_category"_s),
                 std::pair(SplitBy::Area, u"no_area"_s), std::pair(SplitBy::Process, u"no_process"_s) })
            addSum({ figureOf(by, {}, received) }, ofWhole(column), HiddenFigures::Rest::None);
    }

    //! A department's categories begin with the department: what came in with them came in with it, but for cases
    //! without a category and those in another department's. Who sees that they add up takes it that they do; of few
    //! they are not listed.
    void addCategoriesOfDepartments()
    {
        const ReportTable *categories = tableIn(m_report, u"categories");
        const qsizetype received = categories ? placeOf(*categories, u"received") : -1;
        if (received < 0)
            return;
        QMap<QString, QList<int>> ofDepartments; // figures, by the first part of their paths
        for (const ReportRow &row : categories->rows) {
            const int part = figureAt(row, received);
            if (!row.isSum && row.level == 0 && !row.key.isEmpty() && part >= 0)
                ofDepartments[row.key.section(u'/', 0, 0)].append(part);
        }
        for (const auto &[department, figures] : ofDepartments.asKeyValueRange()) {
            const int whole = figureOf(SplitBy::Department, department, u"received"_s);
            if (whole < 0 || m_figures.valueOf(whole) < m_smallNumber)
                continue;
            QList<int> parts = figures;
            if (const int none = figureOf(SplitBy::Department, department, u"no_category"_s); none >= 0)
                parts.append(none);
            addEqualOrAtMost(parts, whole);
        }
    }

    void addEqualOrAtMost(const QList<int> &parts, int whole)
    {
        qint64 left = m_figures.valueOf(whole);
        for (const int part : parts)
            left -= m_figures.valueOf(part);
        if (left >= 0) // else cases of others stand among them, and nothing follows
            addSum(parts, whole, left == 0 ? HiddenFigures::Rest::None : HiddenFigures::Rest::Untold);
    }

    //! How many took longer than the median, and how many less, is known from its definition; of the ninetieth
    //! percentile likewise. What the distribution hides is not told by them.
    void addQuantiles()
    {
        const ReportTable *durations = tableIn(m_report, u"durations");
        const ReportTable *distribution = tableIn(m_report, u"distribution");
        if (!durations || !distribution)
            return;
        for (const ReportRow &row : durations->rows) {
            if (!row.key.endsWith(u"_working"))
                continue;
            const QString figure = row.key.section(u'_', 0, 0);
            const auto cases = countOf(row.cells.at(placeOf(*durations, u"cases")));
            for (const QString &quantile : { u"median"_s, u"p90"_s }) {
                const auto *days = std::get_if<double>(&row.cells.at(placeOf(*durations, quantile)).value);
                if (!cases || !days)
                    continue;
                const qint64 rank = quantile == u"median" ? (*cases + 1) / 2 : (*cases * 9 + 9) / 10; // nearest, from 1
                const qint64 above = quantile == u"median" ? *cases / 2 : *cases - rank;
                addQuantile(
                    *distribution, figure, quantile, *days, { rank - (*cases % 2 == 1 || quantile == u"p90"), above });
            }
        }
    }

    //! atMost: how many can have taken less, and how many longer
    void addQuantile(const ReportTable &distribution, const QString &figure, const QString &quantile, double days,
        std::pair<qint64, qint64> atMost)
    {
        QList<int> less;
        QList<int> longer;
        for (const ReportRow &row : distribution.rows) {
            const int count = figureIn(distribution, row, figure);
            if (row.isSum || count < 0)
                continue;
            const bool isEndless = row.key.endsWith(u'+');
            if (row.key.section(u'-', 0, 0).remove(u'+').toInt() > days)
                longer.append(count);
            else if (!isEndless && row.key.section(u'-', -1).toInt() < days)
                less.append(count);
        }
        for (const auto &[counts, most] : { std::pair(less, atMost.first), std::pair(longer, atMost.second) }) {
            if (counts.isEmpty())
                continue;
            const int bound = m_figures.addBound(most);
            m_quantiles[figure + u'_' + quantile].append(bound);
            addSum(counts, bound, HiddenFigures::Rest::Untold);
        }
    }

    //! "feedback_p90" and the like, of all cases that the report is about
    [[nodiscard]] bool isHiddenQuantile(const ReportTable &table, const ReportRow &row, const QString &column) const
    {
        const bool isOfAll = row.isSum || table.key == u"base" || !m_report.request.department.isEmpty();
        const QString name = table.key == u"durations" ? row.key.section(u'_', 0, 0) + u'_' + column
            : isOfAll                                  ? column
                                                       : QString();
        const QList<int> bounds = m_quantiles.value(name);
        return std::ranges::any_of(bounds, [this](int bound) { return m_figures.isHidden(bound); });
    }

    //! Among the subjects a path stands without what lies below it: that is the rest of the whole path
    void addOwnOfPaths(const QString &list)
    {
        const ReportTable *subjects = tableIn(m_report, list);
        const ReportTable *paths = tableIn(m_report, u"categories");
        const qsizetype received = paths ? placeOf(*paths, u"received") : -1;
        if (!subjects || received < 0)
            return;
        for (const ReportRow &subject : subjects->rows) {
            const auto path = std::ranges::find(paths->rows, subject.key, &ReportRow::key);
            const int own = figureIn(*subjects, subject, u"received"_s);
            if (path == paths->rows.end() || own < 0)
                continue;
            const QList<int> below = this->below(*paths, path - paths->rows.begin(), received);
            if (!below.isEmpty())
                addSum(below + QList<int>{ own }, figureAt(*path, received), HiddenFigures::Rest::None);
        }
    }

    //! What is counted today adds up as well; what is not listed there is as it was
    void addSumsOfToday()
    {
        const ReportTable *corrected = tableIn(m_report, u"corrected_since");
        if (!corrected)
            return;
        const auto today = [this, corrected](const QString &key) {
            for (const ReportRow &row : corrected->rows) {
                if (row.key == key)
                    return figureIn(*corrected, row, u"today"_s);
            }
            return key.startsWith(u"of_") ? figureOf(SplitBy::Type, key.mid(3), u"received"_s)
                                          : figureOf(SplitBy::None, u"all"_s, key);
        };
        for (const QStringList &keys : columns::sums()) {
            QList<int> parts;
            for (const QString &key : keys.mid(1)) {
                if (const int part = today(key); part >= 0)
                    parts.append(part);
            }
            addSum(parts, today(keys.constFirst()), HiddenFigures::Rest::None);
        }
    }

    //! A small difference says as much as the two it is of
    void addDifferences(const ReportTable &table)
    {
        for (const ReportRow &row : table.rows) {
            for (qsizetype i = 0; i < table.columns.size(); ++i) {
                if (table.columns.at(i).kind != FigureKind::Difference)
                    continue;
                const QStringList of = tellers().value(table.columns.at(i).key);
                const int first = of.size() == 2 ? figureIn(table, row, of.constFirst()) : -1;
                const int second = of.size() == 2 ? figureIn(table, row, of.constLast()) : -1;
                if (first >= 0 && second >= 0 && first != second)
                    m_differences[{ &row, i }] = m_figures.addDifference(first, second);
            }
        }
    }

    //! From which columns of its row a figure follows
    [[nodiscard]] static const QHash<QString, QStringList> &tellers()
    {
        static const QHash<QString, QStringList> all{ { u"share_in_time"_s, { u"due"_s, u"answered_in_time"_s } },
            { u"no_feedback_share"_s, { u"no_feedback_due"_s, u"no_feedback_in_time"_s } },
            { u"again_share"_s, { u"again_due"_s, u"again_in_time"_s } },
            { u"oral_share"_s, { u"oral"_s, u"received"_s } }, { u"share_of_received"_s, { u"received"_s } },
            { u"feedback_median"_s, { u"answers_given"_s } }, { u"feedback_p90"_s, { u"answers_given"_s } },
            { u"handling_median"_s, { u"closed"_s } }, { u"handling_p90"_s, { u"closed"_s } },
            { u"median"_s, { u"cases"_s } }, { u"p90"_s, { u"cases"_s } },
            { u"difference_before"_s, { u"received"_s, u"before"_s } },
            { u"difference_last_year"_s, { u"received"_s, u"last_year"_s } }, { u"today"_s, { u"frozen"_s } } };
        return all;
    }

    [[nodiscard]] bool isHidden(const ReportRow &row, qsizetype column) const
    {
        const int figure = figureAt(row, column);
        return figure >= 0 && m_figures.isHidden(figure);
    }

    //! Of all that were received, which stand in another row: with one of its parts the share would tell them
    [[nodiscard]] bool isOfHiddenWhole(const QString &column) const
    {
        const int whole = column == u"share_of_received" ? figureOf(SplitBy::None, u"all"_s, u"received"_s) : -1;
        return whole >= 0 && m_figures.isHidden(whole);
    }

    //! Shares and days of what is hidden, differences from it
    [[nodiscard]] bool tellsOfHidden(const ReportTable &table, const ReportRow &row, qsizetype column) const
    {
        if (isOfHiddenWhole(table.columns.at(column).key) || isHiddenQuantile(table, row, table.columns.at(column).key))
            return true;
        const QStringList of = tellers().value(table.columns.at(column).key);
        return std::any_of(of.cbegin(), of.cend(), [&](const QString &key) {
            if (const qsizetype place = placeOf(table, key); place >= 0)
                return isHidden(row, place);
            // What stands in another table is hidden there or not; what stands nowhere may be small.
            const auto elsewhere = m_byIdentity.find(identityOf(table, row, key, m_report.request));
            return elsewhere == m_byIdentity.end() || m_figures.isHidden(elsewhere->second);
        });
    }

    //! "–" although it may be small
    [[nodiscard]] bool isUnsaid(const ReportRow &row, qsizetype column) const
    {
        const auto difference = m_differences.find({ &row, column });
        const int figure = difference == m_differences.end() ? figureAt(row, column) : difference->second;
        return figure >= 0 && m_figures.isUnsaid(figure);
    }

    void takeAway(ReportTable &table) const
    {
        for (ReportRow &row : table.rows) {
            for (qsizetype i = 0; i < row.cells.size(); ++i) {
                const bool exists = !std::holds_alternative<std::monostate>(row.cells.at(i).value);
                if (!exists || !(isHidden(row, i) || tellsOfHidden(table, row, i)))
                    continue;
                ReportCell &cell = row.cells[i];
                cell = maskedCell(cell, m_smallNumber);
                cell.small = cell.small && !isUnsaid(row, i);
            }
        }
        if (table.rows.removeIf([&](const ReportRow &row) { return isCategoryOfFew(table, row); }) > 0)
            addNote(
                table, Tr::tr("Categories of departments with so few cases are not listed: they would count them."));
    }

    Report &m_report;
    int m_smallNumber;
    HiddenFigures m_figures;
    std::map<Identity, int> m_byIdentity;
    std::map<Place, int> m_byPlace; //!< figures
    std::set<std::tuple<QList<int>, int, HiddenFigures::Rest>> m_sums; //!< two tables can tell the same
    std::map<Place, int> m_differences; //!< figures
    QSet<QString> m_few; //!< departments
    bool m_areAllFew = false;
    QHash<QString, QList<int>> m_quantiles; //!< bounds that follow from them
};

//! The first page says nothing that a table hides
void maskHead(KeyFigure &head, const Report &report, int smallNumber)
{
    const ReportCell *value = sumIn(report, u"base", head.key);
    const bool isReceived = head.key == u"received";
    const ReportCell *before = isReceived ? sumIn(report, u"types", u"before") : nullptr;
    const ReportCell *lastYear = isReceived ? sumIn(report, u"types", u"last_year") : nullptr;
    bool isMasked = false;
    for (const auto &[cell, said] :
        { std::pair(&head.value, value), std::pair(&head.before, before), std::pair(&head.lastYear, lastYear) }) {
        const auto count = countOf(*cell);
        const bool isSmall = count && *count > 0 && *count < smallNumber;
        if (isSmall || (said && said->masked)) {
            *cell = maskedCell(*cell, smallNumber);
            cell->small = said && said->masked ? said->small : isSmall;
            isMasked = true;
        }
    }
    if (isMasked) { // a difference would tell it
        head.thanBefore.clear();
        head.thanLastYear.clear();
    }
}

//! Secret cases are counted and never told: how many there are is what is counted less what is told, and the day would
//! point at one. So as many are told of each department, or none.
void tellFewOfEach(ReportTable &table)
{
    if (table.rows.isEmpty())
        return;
    QHash<QString, int> listed;
    for (const ReportRow &row : std::as_const(table.rows))
        ++listed[row.key];
    QHash<QString, int> told;
    table.rows.removeIf([&](const ReportRow &row) {
        return listed.value(row.key) < improvementsOfEach || ++told[row.key] > improvementsOfEach;
    });
    const qsizetype day = placeOf(table, u"day");
    for (ReportRow &row : table.rows) {
        if (day >= 0)
            row.cells[day] = {};
    }
    const QString said = Tr::tr("Some of each department are told, without their days; of the others none.");
    addNote(table, said);
}

//! What is told one by one can be counted
void leaveOutImprovements(Report &report)
{
    const ReportTable *outcomes = tableIn(report, u"departments_outcomes");
    const qsizetype place = outcomes ? placeOf(*outcomes, u"improvement"_s) : -1;
    QStringList hidden;
    for (const ReportRow &row : place < 0 ? QList<ReportRow>() : outcomes->rows) {
        if (row.cells.at(place).masked)
            hidden.append(row.isSum ? u"all"_s : row.key);
    }
    for (ReportTable &table : report.tables) {
        if (table.key == u"improvements" && !hidden.isEmpty()) {
            table.rows.removeIf([&](const ReportRow &row) { return hidden.contains(row.key); });
            table.note = Tr::tr("Of departments whose figure is hidden nothing is told here: it could be counted.");
        }
        if (table.key == u"improvements")
            tellFewOfEach(table);
    }
}

//! In a list of the largest, its place would tell of a hidden figure that it is less than the one above it. What a
//! figure is only compared with gives it no place.
void leaveOutHiddenPlaces(ReportTable &table)
{
    if (table.key != u"subjects" && table.key != u"risers")
        return;
    QList<qsizetype> ranking{ placeOf(table, u"received") };
    if (table.key == u"risers")
        ranking.append(placeOf(table, u"difference_last_year"));
    const qsizetype left = table.rows.removeIf([&ranking](const ReportRow &row) {
        return std::ranges::any_of(
            ranking, [&row](qsizetype place) { return place >= 0 && row.cells.at(place).masked; });
    });
    if (left == 0)
        return;
    const QString said = Tr::tr("Subjects whose figure is hidden are not listed.");
    if (table.rows.isEmpty())
        table.note.clear();
    addNote(table, said);
}

//! Where a dash is left
void explainDashes(ReportTable &table)
{
    const auto isDash = [](const ReportCell &cell) { return cell.masked && !cell.small; };
    const auto hasDash = [&isDash](const ReportRow &row) { return std::ranges::any_of(row.cells, isDash); };
    if (!std::ranges::any_of(table.rows, hasDash))
        return;
    const QString said = Tr::tr(
        "– stands for a figure of any size that is hidden so that no small one can be worked out.");
    addNote(table, said);
}

} // namespace

void maskSmallNumbers(Report &report, int smallNumber)
{
    report.smallNumber = smallNumber;
    Mask(report, smallNumber).apply();
    for (KeyFigure &head : report.keyFigures)
        maskHead(head, report, smallNumber);
    leaveOutImprovements(report);
    for (ReportTable &table : report.tables) {
        leaveOutHiddenPlaces(table);
        explainDashes(table);
    }
    const FigureText text(report.request.language, smallNumber);
    for (ReportTable &table : report.tables)
        table.chart.description = tablecharts::inWords(table, text); // the words of a chart are figures too
}

} // namespace lyhord
