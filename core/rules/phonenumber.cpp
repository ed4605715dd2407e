#include "core/rules/phonenumber.h"

#include "core/rules/textscan.h"

#include <QtCore/QSet>

#include <algorithm>
#include <numeric>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace lyhord {

namespace {

using namespace textscan;

constexpr qsizetype leastNational = 8;
constexpr qsizetype mostNational = 10;
constexpr qsizetype leastSubscriber = 5;
constexpr qsizetype leastForeign = 9;
constexpr qsizetype mostForeign = 15;

struct Group
{
    qsizetype start = 0;
    qsizetype end = 0;
    QChar separator; //!< what stands before it
    [[nodiscard]] qsizetype size() const { return end - start; }
};

struct Number
{
    qsizetype end = 0;
    QString digits; //!< a Swedish number with its leading 0, another one with its +
};

bool isSeparator(QChar character)
{
    return isGap(character) || isDash(character) || character == u'.' || character == u'/';
}

//! Where the next group of digits begins, or -1: one separator, or ") ", " - ", "(0)"
qsizetype nextGroupAt(QStringView text, qsizetype position)
{
    qsizetype next = position;
    if (at(text, next) == u')')
        ++next;
    if (isGap(at(text, next)) && (isDash(at(text, next + 1)) || at(text, next + 1) == u'/')
        && isGap(at(text, next + 2)))
        next += 3;
    else if (isSeparator(at(text, next)))
        ++next;
    if (text.sliced(std::min(next, text.size())).startsWith("(0)"_L1)) {
        next += 3;
        if (isSeparator(at(text, next)))
            ++next;
    }
    return next > position && isDigit(at(text, next)) ? next : -1;
}

//! Groups of digits from start on, until there are more digits than a number can have
QList<Group> groupsFrom(QStringView text, qsizetype start, qsizetype leastInGroup, qsizetype most)
{
    QList<Group> groups;
    qsizetype digits = 0;
    for (qsizetype position = start; position >= 0 && digits <= most;) {
        qsizetype end = position;
        while (isDigit(at(text, end)) && end - position <= most)
            ++end;
        if (isWordCharacter(at(text, end)) || end - position < leastInGroup)
            break;
        const QChar separator = groups.isEmpty() ? QChar() : at(text, groups.constLast().end);
        groups.append({ position, end, separator });
        digits += end - position;
        position = nextGroupAt(text, end);
    }
    return groups;
}

qsizetype countOf(const QList<Group> &groups)
{
    return std::accumulate(groups.cbegin(), groups.cend(), qsizetype(0),
        [](qsizetype sum, const Group &group) { return sum + group.size(); });
}

QString digitsOf(QStringView text, const QList<Group> &groups)
{
    QString digits;
    for (const Group &group : groups)
        digits.append(text.sliced(group.start, group.size()));
    return digits;
}

bool isMobile(const QString &national)
{
    return national.size() > 2 && national.startsWith("07"_L1) && u"02369"_s.contains(national.at(2));
}

bool hasNationalForm(const QString &national)
{
    const qsizetype least = isMobile(national) ? mostNational : leastNational;
    return national.size() >= least && national.size() <= mostNational && national.at(0) == u'0'
        && national.at(1) != u'0';
}

//! "08.00-16.00", "08-12 13-17" and "08-02-2026" are times and dates, not the Stockholm area code
bool isTimeOrDate(const QList<Group> &groups)
{
    if (groups.size() < 3 || groups.constFirst().size() != 2)
        return false;
    const bool date = groups.size() == 3 && groups.at(1).size() == 2 && groups.at(2).size() == 4;
    const bool pairs = std::all_of(
        groups.cbegin(), groups.cend(), [](const Group &group) { return group.size() == 2; });
    const bool mixed = std::any_of(groups.cbegin() + 2, groups.cend(),
        [&](const Group &group) { return group.separator != groups.at(2).separator; });
    return date || (pairs && (mixed || groups.at(1).separator == u'.'));
}

bool hasAreaCode(QStringView text, const QList<Group> &groups, qsizetype total)
{
    const Group &first = groups.constFirst();
    if (groups.size() == 1)
        return true;
    const bool shortest = first.size() == 2 && text.at(first.start + 1) == u'8'; // 08 is the only one of two digits
    return (shortest || first.size() == 3 || first.size() == 4) && total - first.size() >= leastSubscriber
        && !isTimeOrDate(groups);
}

//! The longest run of whole groups that makes a number
template <class Accept>
std::optional<Number> longestOf(QStringView text, QList<Group> groups, Accept accept)
{
    for (; !groups.isEmpty(); groups.removeLast()) {
        const QString digits = accept(groups);
        const qsizetype end = groups.constLast().end;
        const bool lone = groups.size() == 1 || groups.constLast().size() > 1;
        if (!digits.isEmpty() && lone && isFreeAfter(text, end))
            return Number{ end, digits };
    }
    return std::nullopt;
}

std::optional<Number> nationalAt(QStringView text, qsizetype start)
{
    return longestOf(text, groupsFrom(text, start, 2, mostNational), [&](const QList<Group> &groups) {
        const QString digits = hasAreaCode(text, groups, countOf(groups)) ? digitsOf(text, groups) : QString();
        return hasNationalForm(digits) ? digits : QString();
    });
}

//! After +46 or 0046; people also write the 0 that should go
std::optional<Number> swedishAt(QStringView text, qsizetype start, qsizetype prefix)
{
    return longestOf(text, groupsFrom(text, start, 1, mostForeign), [&](const QList<Group> &groups) {
        QString digits = digitsOf(text, groups).mid(prefix);
        if (!digits.startsWith(u'0'))
            digits.prepend(u'0');
        return hasNationalForm(digits) ? digits : QString();
    });
}

std::optional<Number> foreignAt(QStringView text, qsizetype start)
{
    return longestOf(text, groupsFrom(text, start, 1, mostForeign), [&](const QList<Group> &groups) {
        const QString digits = digitsOf(text, groups);
        const bool fits = digits.size() >= leastForeign && digits.size() <= mostForeign && !digits.startsWith(u'0')
            && !digits.startsWith("10"_L1) && !digits.startsWith("11"_L1);
        return fits ? u'+' + digits : QString();
    });
}

std::optional<Number> numberAt(QStringView text, qsizetype start)
{
    const QStringView rest = text.sliced(start);
    if (rest.startsWith("+46"_L1))
        return swedishAt(text, start + 1, 2);
    if (rest.startsWith(u'+'))
        return isDigit(at(text, start + 1)) ? foreignAt(text, start + 1) : std::nullopt;
    if (rest.startsWith("0046"_L1))
        return swedishAt(text, start, 4);
    if (rest.startsWith("(0"_L1)) // the bracket belongs to the number only if it holds the area code alone
        return at(text, endOfDigits(text.first(std::min(start + 6, text.size())), start + 1)) == u')'
            ? nationalAt(text, start + 1)
            : std::nullopt;
    return rest.startsWith(u'0') ? nationalAt(text, start) : std::nullopt;
}

QSet<QString> digitsOfAll(const QStringList &numbers)
{
    QSet<QString> known;
    for (const QString &number : numbers) {
        const QString trimmed = number.trimmed();
        if (const auto read = trimmed.isEmpty() ? std::nullopt : numberAt(trimmed, 0))
            known.insert(read->digits);
    }
    return known;
}

} // namespace

PhoneNumbers findPhoneNumbers(QStringView text, const QStringList &ownNumbers)
{
    const QSet<QString> own = digitsOfAll(ownNumbers);
    PhoneNumbers found;
    qsizetype lastEnd = -1;
    for (qsizetype i = 0; i < text.size();) {
        const bool tied = at(text, i - 1) == u'/' && isDigit(at(text, i - 2)) && lastEnd != i - 1;
        const auto number = isFreeBefore(text, i) && !tied ? numberAt(text, i) : std::nullopt;
        if (number) {
            QList<PersonalDataSpan> &spans = own.contains(number->digits) ? found.own : found.others;
            spans.append({ i, number->end, PersonalDataKind::Phone, true });
        }
        if (number)
            lastEnd = number->end;
        i = number ? number->end : i + 1;
    }
    return found;
}

} // namespace lyhord
