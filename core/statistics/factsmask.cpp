#include "core/statistics/factsmask.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <numeric>
#include <utility>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::FactsMask)
};

constexpr int hidden = SharedRows::hidden;

//! What can be counted by a column
struct Counted
{
    SplitBy by = SplitBy::None; //!< what its values are groups of
    QStringList figures; //!< that rows with its values are, or are some of
    bool isByValue = false; //!< each figure of all is one of a value: it hides the value, not the column
};

const Counted &countedBy(const QString &column)
{
    static const QStringList ends{ u"closed"_s, u"written_off"_s, u"open"_s, u"open_0_10"_s, u"open_11_30"_s,
        u"open_31_60"_s, u"open_61"_s, u"late"_s, u"due_written_off"_s, u"waiting"_s, u"answers_given"_s,
        u"answered_in_time"_s, u"answered_late"_s, u"no_feedback_in_time"_s };
    static const QStringList answers{ u"due"_s, u"answered_in_time"_s, u"answered_late"_s, u"due_written_off"_s,
        u"waiting"_s, u"answers_given"_s };
    static const QHash<QString, Counted> all{
        { u"department"_s, { SplitBy::Department, {}, true } },
        { u"asked"_s, { SplitBy::None, { u"closed"_s, u"answered_directly"_s } } }, // without any, it was directly
        { u"type"_s, { SplitBy::Type, {}, true } },
        { u"channel"_s, { SplitBy::Channel, { u"oral"_s }, true } },
        { u"area"_s, { SplitBy::Area, { u"no_area"_s }, true } },
        { u"category"_s, { SplitBy::Category, { u"no_category"_s }, true } },
        { u"process"_s, { SplitBy::Process, { u"no_process"_s }, true } },
        { u"service_declaration"_s, { SplitBy::ServiceDeclaration, {}, true } },
        { u"campaign"_s, { SplitBy::Campaign, {}, true } },
        { u"language"_s, { SplitBy::Language, {}, true } },
        { u"gender"_s, { SplitBy::Gender, { u"no_gender"_s }, true } },
        { u"anonymous"_s, { SplitBy::None, { u"anonymous"_s, u"no_gender"_s } } },
        { u"reply_wanted"_s, { SplitBy::None, { u"due"_s, u"no_feedback_due"_s } } },
        { u"received"_s, { SplitBy::Month, {} } },
        { u"registered"_s, { SplitBy::Month, { u"registered_later"_s } } },
        { u"answer_due"_s, { SplitBy::Month, { u"due"_s, u"no_feedback_due"_s } } },
        { u"first_answered"_s, { SplitBy::Month, answers } },
        { u"closed"_s, { SplitBy::Month, ends } },
        { u"status"_s, { SplitBy::None, ends } },
        { u"outcome"_s,
            { SplitBy::None,
                { u"closed"_s, u"improvement"_s, u"no_action"_s, u"outcome_missing"_s, u"written_off"_s,
                    u"due_written_off"_s, u"answers_given"_s } } },
        { u"answered_directly"_s, { SplitBy::None, { u"closed"_s, u"answered_directly"_s } } },
        { u"standard_answer"_s, { SplitBy::None, { u"closed"_s, u"standard_answer"_s } } },
        { u"referred"_s, {} },
        { u"feedback_working_days"_s, { SplitBy::None, answers } },
        { u"handling_working_days"_s, { SplitBy::None, ends } },
    };
    static const Counted nothing;
    const auto found = all.constFind(column);
    return found == all.constEnd() ? nothing : *found;
}

//! Names of a department's own, and what it agreed on: they tell which it is
bool tellsDepartment(const QString &column)
{
    return column == u"asked" || column == u"category" || column == u"standard_answer";
}

//! What a value is known by; empty: there is none
QString keyOf(const CellValue &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *day = std::get_if<QDate>(&value))
        return day->toString(u"yyyy-MM"_s);
    if (const auto *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    const auto *flag = std::get_if<bool>(&value);
    return flag ? QString::number(int(*flag)) : QString();
}

} // namespace

FactsMask::FactsMask(QList<FactColumn> columns, const Report &masked)
    : m_masked(masked)
    , m_hidden(masked)
{
    for (const FactColumn &column : std::as_const(columns)) {
        const Counted &counted = countedBy(column.key);
        const bool isHidden = column.key == u"number" || (!counted.isByValue && m_hidden.ofAll(counted.figures));
        if (column.key == u"department")
            m_department = m_columns.size();
        m_columns.push_back({ .column = column, .isHidden = isHidden, .places = {}, .values = {} });
    }
}

int FactsMask::placeOf(Column &column, const QString &key, const std::function<CellValue()> &shown) const
{
    if (const auto known = column.places.constFind(key); known != column.places.constEnd())
        return *known;
    const int place = static_cast<int>(column.values.size());
    column.places.insert(key, place);
    column.values.push_back({ .key = key, .shown = shown() });
    return place;
}

void FactsMask::add(const CaseFacts &facts, const Shown &shown)
{
    if (facts.referred)
        return;
    SharedRows::Row row;
    row.reserve(m_columns.size());
    for (Column &column : m_columns) {
        if (column.isHidden) {
            row.push_back(hidden);
            continue;
        }
        const CellValue value = column.column.valueOf(facts);
        const QString key = keyOf(value);
        row.push_back(placeOf(column, key, [&] {
            return std::holds_alternative<QDate>(value) ? CellValue(key) : shown(column.column, facts, value);
        }));
    }
    ++m_rows[row];
    ++m_count;
}

const FactsMask::Column &FactsMask::named(const QString &key) const
{
    return *std::ranges::find_if(m_columns, [&key](const Column &one) { return one.column.key == key; });
}

//! Figures that could be counted of a group by the columns that stand
QStringList FactsMask::told(bool types) const
{
    QStringList figures{ u"received"_s };
    for (const Column &column : m_columns) {
        if (!column.isHidden)
            figures += countedBy(column.column.key).figures;
    }
    if (types) {
        for (const Value &type : named(u"type"_s).values) {
            if (!type.isHidden)
                figures.append(u"of_"_s + type.key);
        }
    }
    figures.removeDuplicates();
    return figures;
}

void FactsMask::hideValues()
{
    const auto hide = [this](const QString &key, const QStringList &figures) {
        for (Column &column : m_columns) {
            const SplitBy by = countedBy(column.column.key).by;
            if (by == SplitBy::None || (column.column.key == u"type") != (key == u"type"))
                continue;
            for (Value &value : column.values)
                value.isHidden = m_hidden.of(by, value.key, figures);
        }
    };
    hide(u"type"_s, told(false));
    hide({}, told(true));
    for (Column &column : m_columns) {
        const QString figure = column.column.key.section(u'_', 0, 0);
        for (Value &value : column.values) {
            if (column.column.key.endsWith(u"_working_days") && !value.key.isEmpty())
                value.isHidden = m_hidden.ofDays(figure, value.key.toInt());
        }
    }
}

bool FactsMask::departmentIsHidden(const QString &key) const
{
    const Column &departments = m_columns[m_department];
    const int place = departments.places.value(key, hidden);
    return place == hidden ? m_hidden.of(SplitBy::Department, key, told(true))
                           : departments.values[static_cast<size_t>(place)].isHidden;
}

void FactsMask::hideDepartments()
{
    Column &departments = m_columns[m_department];
    std::vector<SharedRows::ValueRows> values;
    for (size_t place = 0; place < departments.values.size(); ++place)
        values.push_back({ static_cast<int>(place), 0, departments.values[place].isHidden });
    for (const auto &[row, rows] : m_rows)
        values[static_cast<size_t>(row[m_department])].rows += rows;
    SharedRows::hideFew(values, m_masked.smallNumber);
    for (const SharedRows::ValueRows &value : values)
        departments.values[static_cast<size_t>(value.place)].isHidden = value.isHidden;
    Column &asked = *std::ranges::find_if(m_columns, [](const Column &one) { return one.column.key == u"asked"; });
    for (Value &value : asked.values) {
        const QStringList keys = value.key.split(u' ', Qt::SkipEmptyParts);
        value.isHidden = std::any_of(
            keys.cbegin(), keys.cend(), [this](const QString &key) { return departmentIsHidden(key); });
    }
}

//! What names a department or is its own tells it where its name is hidden
bool FactsMask::mayStand(size_t column, int place, const SharedRows::Row &shown) const
{
    const Column &one = m_columns[column];
    const Value &value = one.values[static_cast<size_t>(place)];
    const bool isOfDepartment = tellsDepartment(one.column.key) && !value.key.isEmpty();
    return !value.isHidden && !(isOfDepartment && shown[m_department] == hidden);
}

void FactsMask::hideCombinations()
{
    std::vector<size_t> first;
    for (const QString &key : { u"department"_s, u"type"_s, u"received"_s }) {
        for (size_t i = 0; i < m_columns.size(); ++i) {
            if (m_columns[i].column.key == key)
                first.push_back(i);
        }
    }
    m_rows = SharedRows(m_masked.smallNumber, first, [this](size_t column, int place, const SharedRows::Row &shown) {
        return mayStand(column, place, shown);
    }).of(m_rows);
}

//! Values by their keys and rows by their values, whichever came in first
void FactsMask::putInOrder()
{
    std::vector<std::vector<int>> placesAfter;
    for (Column &column : m_columns) {
        std::vector<int> before(column.values.size());
        std::iota(before.begin(), before.end(), 0);
        std::ranges::sort(before, {}, [&column](int place) { return column.values[static_cast<size_t>(place)].key; });
        std::vector<int> after(before.size());
        for (size_t place = 0; place < before.size(); ++place)
            after[static_cast<size_t>(before[place])] = static_cast<int>(place);
        placesAfter.push_back(std::move(after));
        std::ranges::sort(column.values, {}, &Value::key);
        for (size_t place = 0; place < column.values.size(); ++place)
            column.places[column.values[place].key] = static_cast<int>(place);
    }
    SharedRows::RowCounts ordered;
    for (const auto &[row, rows] : m_rows) {
        SharedRows::Row moved = row;
        for (size_t i = 0; i < moved.size(); ++i) {
            if (moved[i] != hidden)
                moved[i] = placesAfter[i][static_cast<size_t>(moved[i])];
        }
        ordered[moved] += rows;
    }
    m_rows = std::move(ordered);
}

Result<> FactsMask::eachRow(const std::function<Result<>(const QList<CellValue> &)> &take)
{
    const bool isFew = m_count > 0 && m_count < m_masked.smallNumber;
    if (isFew || m_hidden.ofAll({ u"received"_s })) {
        return refused(u"masked"_s,
            Tr::tr("How many cases these are is hidden with the small numbers, and one by one they could be counted. "
                   "Choose a longer period or a larger part of the municipality."));
    }
    putInOrder();
    hideValues();
    hideDepartments();
    hideCombinations();
    QList<CellValue> cells;
    for (const auto &[row, count] : m_rows) {
        cells.clear();
        for (size_t i = 0; i < row.size(); ++i) {
            const bool isShown = row[i] != hidden;
            cells.append(isShown ? m_columns[i].values[static_cast<size_t>(row[i])].shown : CellValue(u"–"_s));
        }
        for (qint64 each = 0; each < count; ++each) {
            if (auto taken = take(cells); !taken)
                return taken;
        }
    }
    return {};
}

} // namespace lyhord
