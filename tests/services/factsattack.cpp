#include "tests/services/factsattack.h"

#include <QtCore/QMap>
#include <QtCore/QSet>

#include <algorithm>
#include <limits>
#include <numeric>

namespace lyhord::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int fewest = 5;
const QString dash = u"–"_s;

} // namespace

FactsFile factsIn(const QByteArray &csv)
{
    FactsFile file;
    QStringList lines = QString::fromUtf8(csv).split(u'\n', Qt::SkipEmptyParts);
    if (lines.isEmpty())
        return file;
    file.columns = lines.takeFirst().split(u',');
    for (const QString &line : std::as_const(lines)) {
        const QStringList cells = line.split(u',');
        QHash<QString, QString> row;
        for (qsizetype i = 0; i < file.columns.size() && i < cells.size(); ++i)
            row.insert(file.columns.at(i), cells.at(i));
        file.rows.append(row);
    }
    return file;
}

FactsCounts::FactsCounts(const FactsFile &facts, const Report &masked)
    : m_facts(facts)
    , m_masked(masked)
{
    const Period &period = masked.request.period;
    for (QDate day = period.from; day.isValid() && day <= period.to; day = day.addMonths(1))
        m_months.append(day.toString(u"yyyy-MM"_s));
    learnValues();
    m_shown.resize(m_facts.rows.size());
    QList<qsizetype> all(m_facts.rows.size());
    std::iota(all.begin(), all.end(), 0);
    learnParts(all, m_facts.columns);
}

QString FactsCounts::columnOf(const QString &table) const
{
    static const QHash<QString, QString> known{ { u"types"_s, u"type"_s }, { u"channels"_s, u"channel"_s },
        { u"areas"_s, u"area"_s }, { u"gender"_s, u"gender"_s }, { u"languages"_s, u"language"_s },
        { u"categories"_s, u"category"_s }, { u"campaigns"_s, u"campaign"_s }, { u"months"_s, u"received"_s },
        { u"service_declarations"_s, u"service_declaration"_s }, { u"departments_types"_s, u"department"_s },
        { u"departments_outcomes"_s, u"department"_s }, { u"departments_channels"_s, u"department"_s },
        { u"standard_answers"_s, u"department"_s }, { u"quality"_s, u"department"_s } };
    if (table != u"split")
        return known.value(table);
    const QString by(toName(m_masked.request.split));
    return by == u"month" ? u"received"_s : by == u"process" ? QString() : by;
}

void FactsCounts::learnValues()
{
    for (const QString &flag : { u"anonymous"_s, u"reply_wanted"_s, u"answered_directly"_s })
        m_values.insert(flag, { u"0"_s, u"1"_s });
    m_values.insert(u"outcome"_s, { u"improvement"_s, u"no_action"_s, u"not_answered"_s, QString() });
    for (const ReportTable &table : m_masked.tables) {
        const QString column = columnOf(table.key);
        if (column.isEmpty() || column == u"category") // of a path there may be more below than stand there
            continue;
        for (const ReportRow &row : table.rows) {
            if (!row.isSum && !m_values[column].contains(row.key))
                m_values[column].append(row.key);
        }
    }
}

//! Which column a part of the rows was divided by next: what stands in most of its rows could stand in no more before
QString FactsCounts::dividedBy(const QList<qsizetype> &part, const QStringList &columns) const
{
    for (const QString &first : { u"department"_s, u"type"_s, u"received"_s }) {
        if (columns.contains(first))
            return first;
    }
    QString best;
    qsizetype most = -1;
    for (const QString &column : columns) {
        const auto shown = std::count_if(
            part.cbegin(), part.cend(), [&](qsizetype row) { return m_facts.rows.at(row).value(column) != dash; });
        if (shown > most) {
            most = shown;
            best = column;
        }
    }
    return best;
}

//! A row with "–" has none of the values that stand in its part of the rows
void FactsCounts::learnParts(const QList<qsizetype> &part, QStringList columns)
{
    if (columns.isEmpty() || part.isEmpty())
        return;
    const QString column = dividedBy(part, columns);
    columns.removeOne(column);
    QMap<QString, QList<qsizetype>> parts;
    for (const qsizetype row : part)
        parts[m_facts.rows.at(row).value(column)].append(row);
    QStringList shown = parts.keys();
    shown.removeOne(dash);
    for (const qsizetype row : part)
        m_shown[row].insert(column, shown);
    for (const QList<qsizetype> &one : std::as_const(parts))
        learnParts(one, columns);
}

QStringList FactsCounts::possible(qsizetype row, const QString &column) const
{
    if (m_facts.rows.at(row).value(column) != dash)
        return { m_facts.rows.at(row).value(column) };
    QStringList values = m_values.value(column);
    const QStringList shown = m_shown.at(row).value(column);
    values.removeIf([&shown](const QString &value) { return shown.contains(value); });
    return values;
}

bool FactsCounts::holds(const Condition &condition, const QString &value)
{
    const bool isOne = std::any_of(condition.values.cbegin(), condition.values.cend(), [&](const QString &one) {
        return value == one || (condition.orBelow && !one.isEmpty() && value.startsWith(one + u'/'));
    });
    return isOne != condition.isOther;
}

FactsCounts::Answer FactsCounts::answer(qsizetype row, const Condition &condition) const
{
    const QString cell = m_facts.rows.at(row).value(condition.column);
    if (cell != dash)
        return holds(condition, cell) ? Answer::Yes : Answer::No;
    const QStringList shown = m_shown.at(row).value(condition.column);
    if (condition.isOther) { // "–" is none of what stands with others
        const bool isTold = std::all_of(condition.values.cbegin(), condition.values.cend(),
            [&shown](const QString &value) { return shown.contains(value); });
        return isTold ? Answer::Yes : Answer::Maybe;
    }
    const bool areTaken = !condition.orBelow
        && std::all_of(condition.values.cbegin(), condition.values.cend(),
            [&shown](const QString &value) { return shown.contains(value); });
    if (areTaken)
        return Answer::No;
    const QStringList values = possible(row, condition.column);
    if (values.isEmpty())
        return Answer::Maybe;
    const auto matches = std::count_if(
        values.cbegin(), values.cend(), [&condition](const QString &value) { return holds(condition, value); });
    if (matches == 0 && m_values.contains(condition.column))
        return Answer::No;
    return matches == values.size() ? Answer::Yes : Answer::Maybe;
}

FactsCounts::Answer FactsCounts::answer(qsizetype row, const QList<Condition> &conditions) const
{
    Answer all = Answer::Yes;
    for (const Condition &condition : conditions) {
        const Answer one = answer(row, condition);
        if (one == Answer::No)
            return Answer::No;
        if (one == Answer::Maybe)
            all = Answer::Maybe;
    }
    return all;
}

std::optional<FactsCounts::Question> FactsCounts::measureOf(const QString &column) const
{
    const Condition isCase{ u"referred"_s, { QString() } };
    const auto is = [](const QString &name, const QString &value) { return Condition{ name, { value } }; };
    const auto isNot = [](const QString &name, const QString &value) {
        return Condition{ .column = name, .values = { value }, .isOther = true };
    };
    const auto within = [this](const QString &name) { return Condition{ name, m_months }; };
    if (column.startsWith(u"of_"))
        return Question{ { isCase, is(u"type"_s, column.mid(3)) } };
    const Condition closed = within(u"closed"_s);
    const Condition isClosed = is(u"status"_s, u"closed"_s);
    const Condition wanted = is(u"reply_wanted"_s, u"1"_s);
    const Condition unwanted = is(u"reply_wanted"_s, u"0"_s);
    const Condition due = within(u"answer_due"_s);
    const bool hasStatus = std::any_of(m_facts.rows.cbegin(), m_facts.rows.cend(),
        [](const QHash<QString, QString> &row) { return row.value(u"status"_s) != dash; });
    const Condition writtenOff = hasStatus ? is(u"status"_s, u"written_off"_s) : is(u"outcome"_s, u"not_answered"_s);
    QStringList daysInTime;
    for (int days = 0; days <= 10; ++days)
        daysInTime.append(QString::number(days));
    const Condition soon{ u"feedback_working_days"_s, daysInTime };
    const QHash<QString, Question> known{
        { u"received"_s, { { isCase } } },
        { u"referred"_s, { { isNot(u"referred"_s, {}) } } },
        { u"oral"_s, { { isCase, { u"channel"_s, { u"phone"_s, u"visit"_s } } } } },
        { u"anonymous"_s, { { isCase, is(u"anonymous"_s, u"1"_s) } } },
        { u"no_category"_s, { { isCase, is(u"category"_s, {}) } } },
        { u"no_area"_s, { { isCase, is(u"area"_s, {}) } } },
        { u"no_process"_s, { { isCase, is(u"process"_s, {}) } } },
        { u"no_gender"_s, { { isCase, is(u"gender"_s, u"not_stated"_s), is(u"anonymous"_s, u"0"_s) } } },
        { u"closed"_s, { { closed, isClosed }, false } },
        { u"written_off"_s, { { closed, writtenOff }, false } },
        { u"improvement"_s, { { closed, is(u"outcome"_s, u"improvement"_s) }, false } },
        { u"no_action"_s, { { closed, is(u"outcome"_s, u"no_action"_s) }, false } },
        { u"answered_directly"_s, { { closed, isClosed, is(u"answered_directly"_s, u"1"_s) }, false } },
        { u"standard_answer"_s, { { closed, isClosed, isNot(u"standard_answer"_s, {}) }, false } },
        { u"due"_s, { { isCase, due, wanted }, false } },
        { u"no_feedback_due"_s, { { isCase, due, unwanted }, false } },
        { u"answered_in_time"_s, { { isCase, due, wanted, soon }, false } },
        { u"answers_given"_s, { { within(u"first_answered"_s), wanted }, false } },
    };
    const auto found = known.constFind(column);
    return found == known.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<FactsCounts::Condition> FactsCounts::groupOf(const FigurePlace &place) const
{
    const QString column = columnOf(place.table);
    if (column.isEmpty())
        return std::nullopt;
    return Condition{ .column = column, .values = { place.row }, .orBelow = column == u"category" };
}

std::optional<CountedRange> FactsCounts::rangeOf(const FigurePlace &place) const
{
    std::optional<Question> question = measureOf(place.column);
    if (!question)
        return std::nullopt;
    if (place.row != u"all") {
        const std::optional<Condition> group = groupOf(place);
        const bool isByEvent = group && group->column == u"received" && !question->isExact;
        if (!group || isByEvent)
            return std::nullopt;
        if (group->column == u"department" && place.column == u"due")
            return std::nullopt; // of each department that was asked
        question->conditions.append(*group);
    }
    CountedRange range;
    for (qsizetype row = 0; row < m_facts.rows.size(); ++row) {
        const Answer one = answer(row, question->conditions);
        range.least += one == Answer::Yes ? 1 : 0;
        range.most += one == Answer::No ? 0 : 1;
    }
    if (!question->isExact)
        range.most = std::numeric_limits<qint64>::max();
    return range;
}

std::optional<CountedSum> FactsCounts::sumOf(const ReportTable &table, const QString &column) const
{
    const QString by = columnOf(table.key);
    const std::optional<Question> question = measureOf(column);
    if (by.isEmpty() || by == u"category" || !question || !question->isExact)
        return std::nullopt;
    QSet<QString> unsaid;
    for (qsizetype row = 0; row < m_facts.rows.size(); ++row) {
        if (m_facts.rows.at(row).value(by) == dash) {
            for (const QString &value : possible(row, by))
                unsaid.insert(value);
        }
    }
    CountedSum sum;
    for (const ReportRow &row : table.rows) {
        if (!row.isSum && unsaid.contains(row.key))
            sum.figures.append({ table.key, row.key, column });
    }
    for (qsizetype row = 0; row < m_facts.rows.size(); ++row) {
        const QString value = m_facts.rows.at(row).value(by);
        if (value != dash && !unsaid.contains(value))
            continue;
        const Answer one = answer(row, question->conditions);
        if (one == Answer::Maybe)
            return std::nullopt;
        sum.total += one == Answer::Yes ? 1 : 0;
    }
    return sum.figures.isEmpty() ? std::nullopt : std::optional(sum);
}

QList<CountedSum> FactsCounts::sums() const
{
    const FigurePlace received{ u"base"_s, u"all"_s, u"received"_s };
    const FigurePlace referred{ u"base"_s, u"all"_s, u"referred"_s };
    QList<CountedSum> sums{ { { received, referred }, m_facts.rows.size() } }; // every row is one of both
    for (const ReportTable &table : m_masked.tables) {
        for (const ReportColumn &column : table.columns) {
            if (const auto sum = sumOf(table, column.key))
                sums.append(*sum);
        }
    }
    return sums;
}

QStringList FactsCounts::few() const
{
    QMap<QString, int> counts;
    for (const QHash<QString, QString> &row : m_facts.rows) {
        QStringList all;
        for (const QString &column : m_facts.columns) {
            all.append(row.value(column));
            ++counts[column + u" is "_s + row.value(column)];
        }
        ++counts[u"all that stands in a row is "_s + all.join(u',')];
    }
    QStringList found;
    for (auto one = counts.cbegin(); one != counts.cend(); ++one) {
        if (one.value() < fewest)
            found.append(u"rows: %1 in %2"_s.arg(one.key()).arg(one.value()));
    }
    return found;
}

} // namespace lyhord::test
