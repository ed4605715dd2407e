#include "tests/services/maskingattack.h"

#include "tests/services/factsattack.h"

#include <QtCore/QHash>
#include <QtCore/QMap>

#include <algorithm>
#include <cmath>
#include <deque>
#include <limits>
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

QString nameOf(const FigurePlace &place)
{
    return place.table + u'/' + (place.row == u"all" ? u"(sum)"_s : place.row) + u'/' + place.column;
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

//! What stands at a group itself and in none below it is printed nowhere: the group less what lies below it
struct Own
{
    Sum sum; //!< with its own among the parts
    QString name;
    qint64 value = 0;
};

QList<Own> ownFigures(const Report &plain)
{
    const QMap<QString, qint64> counts = countsOf(plain);
    QList<Own> found;
    for (const ReportTable &table : plain.tables) {
        for (qsizetype i = 0; i < table.rows.size(); ++i) {
            const ReportRow &row = table.rows.at(i);
            for (const ReportColumn &column : table.columns) {
                const QString whole = nameOf(table, row, column);
                if (column.kind != FigureKind::Count || row.isSum || !counts.contains(whole))
                    continue;
                Own own{ { {}, whole }, whole + u" of its own"_s, counts.value(whole) };
                for (qsizetype next = i + 1; next < table.rows.size(); ++next) {
                    const ReportRow &below = table.rows.at(next);
                    if (below.isSum || below.level <= row.level)
                        break;
                    if (below.level == row.level + 1) {
                        own.sum.parts.append(nameOf(table, below, column));
                        own.value -= counts.value(own.sum.parts.constLast());
                    }
                }
                if (own.sum.parts.isEmpty() || own.value < 0)
                    continue;
                own.sum.parts.append(own.name);
                found.append(own);
            }
        }
    }
    return found;
}

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
        addCategories(plain);
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
            { u"due"_s, { u"answered_in_time"_s, u"answered_late"_s, u"due_written_off"_s, u"waiting"_s } },
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

    //! A department's name stands before those of its categories, and what has none stands in another table
    void addCategories(const Report &plain)
    {
        QMap<QString, QStringList> rows; // of each department, by their keys
        for (const ReportTable &table : plain.tables) {
            for (const ReportRow &row : table.rows) {
                if (table.key == u"categories" && !row.isSum && row.level == 0 && !row.key.isEmpty())
                    rows[row.key.split(u'/').constFirst()].append(row.key);
            }
        }
        for (auto one = rows.cbegin(); one != rows.cend(); ++one) {
            for (const ReportTable &table : plain.tables) {
                for (const ReportColumn &column : table.columns) {
                    if (!table.key.startsWith(u"departments"))
                        continue;
                    QStringList parts;
                    for (const QString &key : one.value())
                        parts.append(u"categories/%1/%2"_s.arg(key, column.key));
                    const QString whole = u"%1/%2/%3"_s.arg(table.key, one.key(), column.key);
                    add(parts, whole);
                    if (column.key == u"received")
                        add(parts + QStringList{ u"quality/%1/no_category"_s.arg(one.key()) }, whole);
                }
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
        m_isOpen.push_back(false);
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
        if (m_isOpen[at])
            return false;
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
        if (free < 0) {
            remember(ranges);
            return true;
        }
        for (const qint64 value : valuesOf(free, ranges[static_cast<size_t>(free)])) {
            Ranges tried = ranges;
            tried[static_cast<size_t>(free)] = { value, value };
            if (fits(std::move(tried), free))
                return true;
        }
        return false;
    }

    [[nodiscard]] bool isAnother(const Ranges &ranges, int figure) const
    {
        const auto at = static_cast<size_t>(figure);
        return m_values[at] < ranges[at].low || m_values[at] > ranges[at].high;
    }

    //! Beside one that is another than in truth; all that are not can stay as they are. -1: there is none
    [[nodiscard]] int narrowestOf(const Ranges &ranges) const
    {
        int best = -1;
        qint64 width = 0;
        for (const Equation &equation : m_equations) {
            if (!std::ranges::any_of(equation.terms, [&](const auto &term) { return isAnother(ranges, term.first); }))
                continue;
            for (const auto &[figure, sign] : equation.terms) {
                const Range &range = ranges[static_cast<size_t>(figure)];
                const qint64 one = range.high - range.low;
                if (one > 0 && (best < 0 || one < width)) {
                    best = figure;
                    width = one;
                }
            }
        }
        return best;
    }

    //! What was found to be possible of one is possible of all that changed with it
    void remember(const Ranges &ranges)
    {
        for (size_t at = 0; at < m_values.size(); ++at)
            m_isOpen[at] = m_isOpen[at] || isAnother(ranges, static_cast<int>(at));
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
    std::vector<bool> m_isOpen; //!< cannot be told
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

//! A part and what it is divided by, and what stands as their share
struct ShownShare
{
    QString part;
    QString whole;
    double share = 0;
};

QList<ShownShare> sharesIn(const Report &masked)
{
    static const QHash<QString, std::pair<QString, QString>> parts{
        { u"share_in_time"_s, { u"answered_in_time"_s, u"due"_s } },
        { u"no_feedback_share"_s, { u"no_feedback_in_time"_s, u"no_feedback_due"_s } },
        { u"again_share"_s, { u"again_in_time"_s, u"again_due"_s } },
        { u"oral_share"_s, { u"oral"_s, u"received"_s } },
    };
    QList<ShownShare> shares;
    for (const ReportTable &table : masked.tables) {
        for (const ReportRow &row : table.rows) {
            for (qsizetype i = 0; i < table.columns.size(); ++i) {
                const QString key = table.columns.at(i).key;
                const auto *share = std::get_if<double>(&row.cells.at(i).value);
                if (!share)
                    continue;
                if (key == u"share_of_received")
                    shares.append({ nameOf(table, row, { .key = u"received"_s }), u"base/(sum)/received"_s, *share });
                else if (parts.contains(key))
                    shares.append({ nameOf(table, row, { .key = parts.value(key).first }),
                        nameOf(table, row, { .key = parts.value(key).second }), *share });
            }
        }
    }
    return shares;
}

//! From one of both the other follows; from neither, the whole is one of few
void lookAtShares(const Report &masked, const QMap<QString, qint64> &shown, QHash<QString, Range> &ranges)
{
    for (const ShownShare &one : sharesIn(masked)) {
        const bool hasPart = shown.contains(one.part);
        const bool hasWhole = shown.contains(one.whole);
        if (hasPart && !hasWhole && ranges.contains(one.whole) && one.share > 0) {
            const qint64 whole = std::llround(static_cast<double>(shown.value(one.part)) / one.share);
            ranges[one.whole] = { whole, whole };
        } else if (!hasPart && hasWhole && ranges.contains(one.part)) {
            const qint64 part = std::llround(static_cast<double>(shown.value(one.whole)) * one.share);
            ranges[one.part] = { part, part };
        } else if (!hasPart && !hasWhole && ranges.contains(one.part) && ranges.contains(one.whole)) {
            const auto fits = [&one](qint64 part, qint64 whole) {
                return std::abs(static_cast<double>(part) / static_cast<double>(whole) - one.share) < 1e-9;
            };
            const Range parts = ranges.value(one.part);
            Range left{ std::numeric_limits<qint64>::max(), 0 };
            for (qint64 whole = std::max<qint64>(1, ranges.value(one.whole).low); whole <= ranges.value(one.whole).high;
                 ++whole) {
                const qint64 part = std::llround(static_cast<double>(whole) * one.share);
                if (part >= parts.low && part <= parts.high && fits(part, whole))
                    left = { std::min(left.low, whole), std::max(left.high, whole) };
            }
            if (left.low <= left.high)
                ranges[one.whole] = left;
        }
    }
}

//! Counts that are together at least so many: those up to the days that half, or nine of ten, took at most; and those
//! from there on
struct AtLeast
{
    QStringList parts;
    qint64 least = 0;
};

QList<AtLeast> quantilesIn(const Report &masked, const QMap<QString, qint64> &truth)
{
    QList<AtLeast> known;
    for (const ReportTable &table : masked.tables) {
        for (const ReportRow &row : table.rows) {
            if (table.key != u"durations" || !row.key.endsWith(u"_working"))
                continue;
            const QString figure = row.key.section(u'_', 0, 0);
            const qint64 all = truth.value(u"distribution/(sum)/"_s + figure);
            for (qsizetype i = 0; i < table.columns.size(); ++i) {
                const auto *days = std::get_if<double>(&row.cells.at(i).value);
                const bool isMedian = table.columns.at(i).key == u"median";
                if (!days || (!isMedian && table.columns.at(i).key != u"p90"))
                    continue;
                AtLeast upTo{ {}, isMedian ? (all + 1) / 2 : (all * 9 + 9) / 10 };
                AtLeast from{ {}, isMedian ? (all + 1) / 2 : all - (all * 9 + 9) / 10 + 1 };
                for (auto one = truth.cbegin(); one != truth.cend(); ++one) {
                    const QStringList name = one.key().split(u'/');
                    if (name.size() != 3 || name.at(0) != u"distribution" || name.at(2) != figure
                        || name.at(1) == u"(sum)")
                        continue;
                    const bool isEndless = name.at(1).endsWith(u'+');
                    if (name.at(1).section(u'-', 0, 0).remove(u'+').toInt() <= *days)
                        upTo.parts.append(one.key());
                    if (isEndless || name.at(1).section(u'-', -1).toInt() >= *days)
                        from.parts.append(one.key());
                }
                known << upTo << from;
            }
        }
    }
    return known;
}

QStringList toldBy(const Report &plain, const Report &masked, const FactsCounts *facts)
{
    QMap<QString, qint64> truth = countsOf(plain);
    const QMap<QString, qint64> shown = countsOf(masked);
    const QList<Own> owns = ownFigures(plain);
    for (const Own &own : owns)
        truth.insert(own.name, own.value);
    QHash<QString, bool> isSmall; // of what stands there as hidden
    eachCount(masked,
        [&](const ReportTable &table, const ReportRow &row, const ReportColumn &column, const ReportCell &cell) {
            if (cell.masked)
                isSmall.insert(nameOf(table, row, column), cell.small);
        });
    QHash<QString, FigurePlace> places;
    eachCount(
        plain, [&](const ReportTable &table, const ReportRow &row, const ReportColumn &column, const ReportCell &) {
            places.insert(nameOf(table, row, column), { table.key, row.isSum ? u"all"_s : row.key, column.key });
        });
    qint64 largest = 10;
    for (const qint64 value : truth)
        largest = std::max(largest, 2 * value); // nobody tells him where to stop
    QHash<QString, Range> ranges; // of what is hidden
    for (auto one = truth.cbegin(); one != truth.cend(); ++one) {
        if (shown.contains(one.key()))
            continue;
        // Nothing is hidden that is 0.
        const bool stands = isSmall.contains(one.key());
        Range range = isSmall.value(one.key(), false) ? Range{ 1, leastShown - 1 } : Range{ stands ? 1 : 0, largest };
        const bool isCounted = facts != nullptr && places.contains(one.key());
        if (const auto counted = isCounted ? facts->rangeOf(places.value(one.key())) : std::nullopt) {
            if (counted->least <= one.value() && counted->most >= one.value()) // else it counts something of its own
                range = { std::max(range.low, counted->least), std::min(range.high, counted->most) };
        }
        ranges.insert(one.key(), range);
    }
    lookAtShares(masked, shown, ranges);
    Reader reader;
    QHash<QString, int> figures;
    for (auto one = truth.cbegin(); one != truth.cend(); ++one) {
        if (!ranges.contains(one.key()))
            continue;
        // A dash can be small where "<5" would tell too much: of those the reader even knows which they are.
        const bool largeDash = isSmall.contains(one.key()) && !isSmall.value(one.key()) && one.value() >= leastShown;
        figures.insert(one.key(), reader.addFigure(one.value(), largeDash, ranges.value(one.key())));
    }
    const QList<Sum> sums = Sums(plain).all();
    QList<std::pair<QStringList, qint64>> totals; // that stand in no table
    if (facts) {
        for (const CountedSum &counted : facts->sums()) {
            QStringList names;
            qint64 total = 0;
            for (const FigurePlace &place : counted.figures) {
                names.append(nameOf(place));
                total += truth.value(names.constLast());
            }
            if (total == counted.total)
                totals.append({ names, total });
        }
    }
    const auto add = [&](const QStringList &parts, const QString &whole, qint64 all) {
        std::vector<std::pair<int, int>> terms;
        qint64 total = figures.contains(whole) ? 0 : all;
        for (const QString &part : parts) {
            if (figures.contains(part))
                terms.emplace_back(figures.value(part), 1);
            else
                total -= truth.value(part);
        }
        if (figures.contains(whole))
            terms.emplace_back(figures.value(whole), -1);
        if (!terms.empty())
            reader.addEquation(terms, total);
    };
    for (const Sum &sum : sums)
        add(sum.parts, sum.whole, truth.value(sum.whole));
    for (const auto &[parts, total] : std::as_const(totals))
        add(parts, {}, total);
    for (const Own &own : owns)
        add(own.sum.parts, own.sum.whole, truth.value(own.sum.whole));
    for (const AtLeast &one : quantilesIn(masked, truth)) {
        std::vector<std::pair<int, int>> terms;
        qint64 total = one.least;
        qint64 sum = 0;
        for (const QString &part : one.parts) {
            sum += truth.value(part);
            if (figures.contains(part))
                terms.emplace_back(figures.value(part), 1);
            else
                total -= truth.value(part);
        }
        if (terms.empty())
            continue;
        terms.emplace_back(reader.addFigure(sum - one.least, false, { 0, largest }), -1);
        reader.addEquation(terms, total);
    }
    reader.look();
    QStringList found = wrongSigns(truth, masked);
    for (auto one = isSmall.cbegin(); one != isSmall.cend(); ++one) {
        if (figures.contains(one.key()) && reader.canTell(figures.value(one.key())))
            found.append(u"%1 is %2"_s.arg(one.key()).arg(truth.value(one.key())));
    }
    for (const Own &own : owns) {
        if (own.value > 0 && own.value < leastShown && reader.canTell(figures.value(own.name)))
            found.append(u"%1 is %2"_s.arg(own.name).arg(own.value));
    }
    if (facts)
        found.append(facts->few());
    found.sort();
    return found;
}

} // namespace

QStringList foundOut(const Report &plain, const Report &masked)
{
    return toldBy(plain, masked, nullptr);
}

QStringList foundOut(const Report &plain, const Report &masked, const FactsFile &facts)
{
    const FactsCounts counts(facts, masked);
    return toldBy(plain, masked, &counts);
}

} // namespace lyhord::test
