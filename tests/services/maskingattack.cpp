#include "tests/services/maskingattack.h"

#include <QtCore/QHash>
#include <QtCore/QMap>

#include <algorithm>
#include <deque>
#include <vector>

namespace lyhord::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 leastShown = 5; // of what is not hidden for being small
constexpr int mostTries = 2'000; // where that is not enough, the figure passes for well hidden
constexpr qsizetype valuesTried = 12;

QString nameOf(const ReportTable &table, const ReportRow &row, const ReportColumn &column)
{
    return table.key + u'/' + (row.isSum ? u"(sum)"_s : row.key) + u'/' + column.key;
}

void eachCount(const Report &report, const auto &visit)
{
    for (const ReportTable &table : report.tables) {
        for (const ReportRow &row : table.rows) {
            for (qsizetype i = 0; i < table.columns.size(); ++i) {
                if (table.columns.at(i).kind == FigureKind::Count)
                    visit(table, row, table.columns.at(i), row.cells.at(i));
            }
        }
    }
}

QMap<QString, qint64> countsOf(const Report &report)
{
    QMap<QString, qint64> counts;
    eachCount(report,
        [&](const ReportTable &table, const ReportRow &row, const ReportColumn &column, const ReportCell &cell) {
            if (const auto *count = std::get_if<qint64>(&cell.value))
                counts.insert(nameOf(table, row, column), *count);
        });
    return counts;
}

//! Parts and their whole
struct Sum
{
    QStringList parts;
    QString whole;
};

//! All that adds up in the report that hides nothing, of what a reader would think of: rows to their sum, columns to
//! the column they are parts of, and a figure that stands in two tables
class Sums
{
public:
    explicit Sums(const Report &plain)
        : m_counts(countsOf(plain))
    {
        for (const ReportTable &table : plain.tables) {
            addRows(table);
            addColumns(table);
        }
        addAlike(plain);
    }

    [[nodiscard]] const QList<Sum> &all() const { return m_sums; }

private:
    void add(QStringList parts, const QString &whole)
    {
        parts.removeIf([this](const QString &part) { return !m_counts.contains(part); });
        if (parts.isEmpty() || !m_counts.contains(whole))
            return;
        qint64 sum = 0;
        for (const QString &part : std::as_const(parts))
            sum += m_counts.value(part);
        if (sum == m_counts.value(whole))
            m_sums.append({ parts, whole });
    }

    void addRows(const ReportTable &table)
    {
        for (const ReportColumn &column : table.columns) {
            QStringList parts;
            QString whole;
            for (const ReportRow &row : table.rows) {
                if (row.isSum)
                    whole = nameOf(table, row, column);
                else if (row.level == 0)
                    parts.append(nameOf(table, row, column));
            }
            add(parts, whole);
        }
    }

    void addColumns(const ReportTable &table)
    {
        static const QMap<QString, QStringList> parts{
            { u"received"_s,
                { u"of_view"_s, u"of_complaint"_s, u"of_suggestion"_s, u"of_praise"_s, u"of_question"_s } },
            { u"closed"_s, { u"improvement"_s, u"no_action"_s, u"outcome_missing"_s } },
            { u"open"_s, { u"open_0_10"_s, u"open_11_30"_s, u"open_31_60"_s, u"open_61"_s } },
        };
        for (const ReportRow &row : table.rows) {
            for (auto whole = parts.cbegin(); whole != parts.cend(); ++whole) {
                QStringList names;
                for (const QString &key : whole.value())
                    names.append(nameOf(table, row, { .key = key }));
                add(names, nameOf(table, row, { .key = whole.key() }));
            }
        }
    }

    void addAlike(const Report &plain)
    {
        QMap<QString, QStringList> alike;
        eachCount(
            plain, [&](const ReportTable &table, const ReportRow &row, const ReportColumn &column, const ReportCell &) {
                if (table.key == u"open" || table.key == u"steps" || table.key == u"split")
                    return; // their columns count something of their own; a split says again what it likes
                const QString what = table.key.startsWith(u"departments"_s) || table.key == u"standard_answers"
                        || table.key == u"quality"
                    ? u"departments"_s
                    : table.key;
                const QString group = row.isSum ? u"(sum)"_s : what + u'/' + row.key;
                alike[group + u'/' + column.key].append(nameOf(table, row, column));
                if (row.isSum && column.key.startsWith(u"of_"_s))
                    alike[u"types/"_s + column.key.mid(3) + u"/received"_s].append(nameOf(table, row, column));
            });
        for (const QStringList &names : std::as_const(alike)) {
            for (const QString &other : names.mid(1))
                add({ names.constFirst() }, other);
        }
    }

    QMap<QString, qint64> m_counts;
    QList<Sum> m_sums;
};

struct Range
{
    qint64 low = 0;
    qint64 high = 0;
};
using Ranges = std::vector<Range>;

//! Hidden figures by their numbers, and what is known of them
class Reader
{
public:
    int addFigure(qint64 value, bool isDash, const Range &range)
    {
        m_values.push_back(value);
        m_isDash.push_back(isDash);
        m_ranges.push_back(range);
        m_equationsOf.emplace_back();
        return static_cast<int>(m_values.size()) - 1;
    }

    //! Figures with 1 or -1, which give the total
    void addEquation(const std::vector<std::pair<int, int>> &terms, qint64 total)
    {
        for (const auto &[figure, sign] : terms)
            m_equationsOf[static_cast<size_t>(figure)].push_back(m_equations.size());
        m_equations.push_back({ terms, total });
    }

    //! From all that is shown, before anything is tried
    void look()
    {
        std::deque<size_t> all;
        for (size_t i = 0; i < m_equations.size(); ++i)
            all.push_back(i);
        narrow(m_ranges, all);
    }

    [[nodiscard]] bool canTell(int figure)
    {
        const auto at = static_cast<size_t>(figure);
        const Range known = m_ranges[at];
        for (const Range &other : { Range{ m_values[at] + 1, known.high }, Range{ known.low, m_values[at] - 1 } }) {
            m_tries = mostTries;
            Ranges ranges = m_ranges;
            ranges[at] = other;
            if (other.low <= other.high && fits(std::move(ranges), figure))
                return false;
        }
        return true;
    }

private:
    struct Equation
    {
        std::vector<std::pair<int, int>> terms;
        qint64 total = 0;
    };

    [[nodiscard]] bool fits(Ranges ranges, int changed)
    {
        if (--m_tries < 0)
            return true;
        const std::vector<size_t> &touched = m_equationsOf[static_cast<size_t>(changed)];
        if (!narrow(ranges, { touched.begin(), touched.end() }))
            return false;
        const int free = narrowestOf(ranges);
        if (free < 0)
            return true;
        for (const qint64 value : valuesOf(free, ranges[static_cast<size_t>(free)])) {
            Ranges tried = ranges;
            tried[static_cast<size_t>(free)] = { value, value };
            if (fits(std::move(tried), free))
                return true;
        }
        return false;
    }

    [[nodiscard]] static int narrowestOf(const Ranges &ranges)
    {
        int best = -1;
        qint64 width = 0;
        for (size_t i = 0; i < ranges.size(); ++i) {
            const qint64 one = ranges[i].high - ranges[i].low;
            if (one > 0 && (best < 0 || one < width)) {
                best = static_cast<int>(i);
                width = one;
            }
        }
        return best;
    }

    //! The true one and those near it first
    [[nodiscard]] QList<qint64> valuesOf(int figure, const Range &range) const
    {
        QList<qint64> values;
        for (qint64 value = range.low; value <= range.high; ++value)
            values.append(value);
        const qint64 truth = m_values[static_cast<size_t>(figure)];
        std::stable_sort(values.begin(), values.end(),
            [truth](qint64 one, qint64 other) { return std::abs(one - truth) < std::abs(other - truth); });
        values.resize(std::min(values.size(), valuesTried));
        return values;
    }

    //! False where nothing fits
    bool narrow(Ranges &ranges, std::deque<size_t> waiting) const
    {
        while (!waiting.empty()) {
            const size_t at = waiting.front();
            waiting.pop_front();
            const Equation &equation = m_equations[at];
            qint64 low = 0;
            qint64 high = 0;
            for (const auto &[figure, sign] : equation.terms) {
                const Range &range = ranges[static_cast<size_t>(figure)];
                low += sign > 0 ? range.low : -range.high;
                high += sign > 0 ? range.high : -range.low;
            }
            for (const auto &[figure, sign] : equation.terms) {
                Range &range = ranges[static_cast<size_t>(figure)];
                const Range before = range;
                const qint64 othersLow = low - (sign > 0 ? before.low : -before.high);
                const qint64 othersHigh = high - (sign > 0 ? before.high : -before.low);
                const qint64 least = sign > 0 ? equation.total - othersHigh : othersLow - equation.total;
                const qint64 most = sign > 0 ? equation.total - othersLow : othersHigh - equation.total;
                range = { std::max(range.low, least), std::min(range.high, most) };
                if (m_isDash[static_cast<size_t>(figure)])
                    leaveOutSmall(range);
                if (range.low > range.high)
                    return false;
                if (range.low == before.low && range.high == before.high)
                    continue;
                low += sign > 0 ? range.low - before.low : before.high - range.high;
                high += sign > 0 ? range.high - before.high : before.low - range.low;
                for (const size_t other : m_equationsOf[static_cast<size_t>(figure)])
                    waiting.push_back(other);
            }
        }
        return true;
    }

    static void leaveOutSmall(Range &range)
    {
        if (range.low > 0 && range.low < leastShown)
            range.low = leastShown;
        if (range.high > 0 && range.high < leastShown)
            range.high = 0;
    }

    std::vector<qint64> m_values;
    std::vector<bool> m_isDash;
    Ranges m_ranges;
    std::vector<Equation> m_equations;
    std::vector<std::vector<size_t>> m_equationsOf; //!< by figure
    int m_tries = 0;
};

QStringList wrongSigns(const QMap<QString, qint64> &truth, const Report &masked)
{
    QStringList found;
    eachCount(masked,
        [&](const ReportTable &table, const ReportRow &row, const ReportColumn &column, const ReportCell &cell) {
            const QString name = nameOf(table, row, column);
            const auto *shown = std::get_if<qint64>(&cell.value);
            if (shown && *shown > 0 && *shown < leastShown)
                found.append(name + u" is small and shown"_s);
            const qint64 value = truth.value(name, -1);
            if (cell.masked && cell.small && (value <= 0 || value >= leastShown))
                found.append(u"%1 hides %2 under the wrong sign"_s.arg(name).arg(value));
        });
    return found;
}

} // namespace

QStringList foundOut(const Report &plain, const Report &masked)
{
    const QMap<QString, qint64> truth = countsOf(plain);
    const QMap<QString, qint64> shown = countsOf(masked);
    QHash<QString, bool> isSmall; // of what stands there as hidden
    eachCount(masked,
        [&](const ReportTable &table, const ReportRow &row, const ReportColumn &column, const ReportCell &cell) {
            if (cell.masked)
                isSmall.insert(nameOf(table, row, column), cell.small);
        });
    qint64 largest = 10;
    for (const qint64 value : truth)
        largest = std::max(largest, 2 * value); // nobody tells him where to stop
    Reader reader;
    QHash<QString, int> figures;
    for (auto one = truth.cbegin(); one != truth.cend(); ++one) {
        if (shown.contains(one.key()))
            continue;
        const bool small = isSmall.value(one.key(), false);
        // Nothing is hidden that is 0. A dash can be small where "<5" would tell too much: of those the reader even
        // knows which they are.
        const bool stands = isSmall.contains(one.key());
        const bool largeDash = stands && !small && one.value() >= leastShown;
        const Range range = small ? Range{ 1, leastShown - 1 } : Range{ stands ? 1 : 0, largest };
        figures.insert(one.key(), reader.addFigure(one.value(), largeDash, range));
    }
    const Sums sums(plain);
    for (const Sum &sum : sums.all()) {
        std::vector<std::pair<int, int>> terms;
        qint64 total = figures.contains(sum.whole) ? 0 : truth.value(sum.whole);
        for (const QString &part : sum.parts) {
            if (figures.contains(part))
                terms.emplace_back(figures.value(part), 1);
            else
                total -= truth.value(part);
        }
        if (figures.contains(sum.whole))
            terms.emplace_back(figures.value(sum.whole), -1);
        if (!terms.empty())
            reader.addEquation(terms, total);
    }
    reader.look();
    QStringList found = wrongSigns(truth, masked);
    for (auto one = isSmall.cbegin(); one != isSmall.cend(); ++one) {
        if (figures.contains(one.key()) && reader.canTell(figures.value(one.key())))
            found.append(u"%1 is %2"_s.arg(one.key()).arg(truth.value(one.key())));
    }
    found.sort();
    return found;
}

} // namespace lyhord::test
