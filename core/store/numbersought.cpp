#include "core/store/numbersought.h"

#include "core/model/casenumber.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestNumber = 9;
constexpr qsizetype leastPart = 3; // two digits end a hundredth of all numbers
constexpr qsizetype mostOfYear = 100;

qint64 powerOfTen(qsizetype exponent)
{
    qint64 power = 1;
    for (qsizetype i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

//! Running numbers up to `last` that begin with these digits, leading zeros and all, or end with them; newest first
QList<qint64> withPart(const QString &digits, qint64 last)
{
    QList<qint64> found;
    const qint64 value = digits.toLongLong();
    const qint64 step = powerOfTen(digits.size());
    const qint64 lastEnding = value > last ? -1 : last - (last - value) % step;
    for (qint64 ending = lastEnding; ending >= value && found.size() < mostOfYear; ending -= step)
        found.append(ending);
    for (qsizetype width = longestNumber; width > digits.size(); --width) {
        if (width < leastRunningDigits && digits.startsWith(u'0'))
            continue;
        const qint64 room = powerOfTen(width - digits.size());
        for (qint64 n = std::min(last, (value + 1) * room - 1); n >= value * room; --n) {
            if (found.size() == 2 * mostOfYear)
                break;
            found.append(n);
        }
    }
    std::sort(found.begin(), found.end(), std::greater<>());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found.mid(0, mostOfYear);
}

bool isOfYear(const NumberSought &sought, int year)
{
    return sought.year.isEmpty() || QString::number(year).endsWith(sought.year);
}

} // namespace

std::optional<NumberSought> NumberSought::in(const QString &text, const QString &prefix)
{
    static const QRegularExpression pattern(
        u"^#?\\s*(?:(\\p{L}[\\p{L}\\d]*)[-\\s])?(?:(\\d{4}|\\d{2})\\s*[-\u2010\u2011\u2013/ ]\\s*)?(\\d{0,10})$"_s);
    const auto match = pattern.match(text.trimmed());
    if (!match.hasMatch() || (match.capturedLength(2) == 0 && match.capturedLength(3) == 0))
        return std::nullopt;
    if (match.capturedLength(1) > 0 && match.captured(1).compare(prefix, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return NumberSought{ prefix, match.captured(2), match.captured(3) };
}

std::optional<std::pair<QString, QString>> NumberSought::range() const
{
    if (year.size() != 4)
        return std::nullopt;
    const QString from = (prefix.isEmpty() ? QString() : prefix + u'-') + year + u'-' + running;
    return std::pair(from, from + QChar(u'\uffff'));
}

std::optional<QString> NumberSought::whole() const
{
    const bool isShortOfZeros = !running.isEmpty() && !running.startsWith(u'0'); // "2026-147"
    if (year.size() != 4 || !(isShortOfZeros || running.size() >= leastRunningDigits))
        return std::nullopt;
    return caseNumber(prefix, year.toInt(), running.toLongLong());
}

std::optional<NumberedYear> NumberedYear::of(const QString &number)
{
    bool hasYear = false;
    bool hasRunning = false;
    const NumberedYear found{ number.section(u'-', -2, -2).toInt(&hasYear),
        number.section(u'-', -1).toLongLong(&hasRunning) };
    return hasYear && hasRunning ? std::optional(found) : std::nullopt;
}

QStringList likelyNumbers(const NumberSought &sought, const QList<NumberedYear> &years)
{
    QStringList exact;
    QStringList parts;
    const qint64 running = sought.running.toLongLong();
    for (const NumberedYear &of : years) {
        if (!isOfYear(sought, of.year))
            continue;
        if (running > 0 && running <= of.last)
            exact.append(caseNumber(sought.prefix, of.year, running));
        if (sought.running.size() < leastPart || sought.running.size() > longestNumber)
            continue;
        const QList<qint64> numbers = withPart(sought.running, of.last);
        for (const qint64 n : numbers) {
            if (n > 0 && n != running)
                parts.append(caseNumber(sought.prefix, of.year, n));
        }
    }
    // Year and running number written as one: 2026000483
    const QString year = sought.year.isEmpty() ? sought.running.left(4) : QString();
    const qint64 rest = sought.running.mid(4).toLongLong();
    for (const NumberedYear &of : years) {
        if (rest > 0 && rest <= of.last && QString::number(of.year) == year)
            exact.append(caseNumber(sought.prefix, of.year, rest));
    }
    return exact + parts;
}

} // namespace lyhord
