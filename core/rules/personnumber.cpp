#include "core/rules/personnumber.h"

#include "core/rules/textscan.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace lyhord {

namespace {

using namespace textscan;

//! What stands between date and last four
enum class Joint { None, Space, Dash, Plus };

//! Something that has the form of a number: to be judged
struct Candidate
{
    qsizetype start = 0;
    qsizetype end = 0;
    std::array<int, 10> digits{}; //!< without century; the letter of an interim number counts as 1 (P4)
    std::optional<int> century;
    Joint joint = Joint::None;
    bool interim = false;
};

struct Verdict
{
    PersonalDataKind kind = PersonalDataKind::Personnummer;
    bool certain = true;
};

constexpr int earliestCentury = 18;
constexpr int organisationCentury = 16; //!< written before an organisation number where twelve digits are asked for

int valueOf(QChar digit)
{
    return digit.unicode() - u'0';
}

bool isInterimLetter(QChar character)
{
    return u"TRSUWXJKLMNP"_s.contains(character.toUpper());
}

//! The modulus-10 rule over all ten digits
bool hasRightCheckDigit(const std::array<int, 10> &digits)
{
    int sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const int product = digits.at(i) * (i % 2 == 0 ? 2 : 1);
        sum += product / 10 + product % 10;
    }
    return sum % 10 == 0;
}

struct FoundJoint
{
    Joint joint = Joint::None;
    qsizetype length = 0;
};

FoundJoint jointAt(QStringView text, qsizetype position)
{
    const QChar character = at(text, position);
    if (isDash(character))
        return { Joint::Dash, 1 };
    if (character == u'+')
        return { Joint::Plus, 1 };
    if (!isGap(character))
        return {};
    if (isDash(at(text, position + 1)) && isGap(at(text, position + 2)))
        return { Joint::Space, 3 };
    return { Joint::Space, 1 };
}

//! Three or more digits beside it, with only a space between: part of an account or reference in groups (P7). What
//! stands before `behind` belongs to another number.
bool standsAmongGroups(QStringView text, qsizetype start, qsizetype end, qsizetype behind)
{
    const auto allDigits = [&](qsizetype from) {
        return isDigit(at(text, from)) && isDigit(at(text, from + 1)) && isDigit(at(text, from + 2));
    };
    const bool digitsBefore = isGap(at(text, start - 1)) && start - 4 >= behind && allDigits(start - 4);
    return digitsBefore || (isGap(at(text, end)) && allDigits(end + 1));
}

//! Fills the ten digits from the six of the date and the last four
bool readDigits(QStringView text, qsizetype date, qsizetype lastFour, Candidate &candidate)
{
    for (std::size_t i = 0; i < 6; ++i)
        candidate.digits.at(i) = valueOf(at(text, date + qsizetype(i)));
    for (std::size_t i = 0; i < 4; ++i) {
        const QChar character = at(text, lastFour + qsizetype(i));
        const bool letter = i == 0 && isInterimLetter(character);
        if (!letter && !isDigit(character))
            return false;
        candidate.interim = candidate.interim || letter;
        candidate.digits.at(6 + i) = letter ? 1 : valueOf(character);
    }
    return true;
}

//! "851129-2396s ärende", "851129-2396:n valitusta"
bool isGenitiveAfter(QStringView text, qsizetype end)
{
    if (at(text, end) == u's' && isFreeAfter(text, end + 1))
        return true;
    return at(text, end) == u':' && at(text, end + 1).isLetter();
}

std::optional<Candidate> candidateAt(QStringView text, qsizetype start, qsizetype runEnd, qsizetype behind)
{
    const qsizetype run = runEnd - start;
    Candidate candidate;
    candidate.start = start;
    qsizetype dateEnd = runEnd;
    qsizetype lastFour = runEnd;
    if (run == 10 || run == 12) {
        dateEnd = lastFour = runEnd - 4;
    } else if (run == 6 || run == 8) {
        const FoundJoint joint = jointAt(text, runEnd);
        candidate.joint = joint.joint;
        lastFour += joint.length;
    } else {
        return std::nullopt;
    }
    candidate.end = lastFour + 4;
    if (dateEnd - start == 8)
        candidate.century = valueOf(text.at(start)) * 10 + valueOf(text.at(start + 1));
    if (!readDigits(text, dateEnd - 6, lastFour, candidate)
        || !(isFreeAfter(text, candidate.end) || isGenitiveAfter(text, candidate.end)))
        return std::nullopt;
    if (candidate.joint == Joint::Space && standsAmongGroups(text, candidate.start, candidate.end, behind))
        return std::nullopt;
    return candidate;
}

//! "SE556677889901": ten digits and 01 (P6)
std::optional<Candidate> vatNumberAt(QStringView text, qsizetype start)
{
    if (at(text, start).toUpper() != u'S' || at(text, start + 1).toUpper() != u'E')
        return std::nullopt;
    Candidate candidate;
    candidate.start = start;
    qsizetype position = start + 2;
    if (isGap(at(text, position)))
        ++position;
    for (int i = 0; i < 12; ++i, ++position) {
        if ((i == 6 && isDash(at(text, position))) || (i == 10 && isGap(at(text, position))))
            ++position;
        const QChar character = at(text, position);
        if (!isDigit(character) || (i >= 10 && valueOf(character) != i - 10))
            return std::nullopt;
        if (i < 10)
            candidate.digits.at(std::size_t(i)) = valueOf(character);
    }
    candidate.end = position;
    return isFreeAfter(text, position) ? std::optional(candidate) : std::nullopt;
}

//! The day the first six digits name; the day is that of the birth or the one it was moved to (P2, P3)
bool isDayOfThePast(const Candidate &candidate, QDate today)
{
    const auto &digits = candidate.digits;
    const int yearOfCentury = digits[0] * 10 + digits[1];
    const int month = digits[2] * 10 + digits[3];
    const int day = digits[4] * 10 + digits[5];
    const auto isPast = [today](QDate date) { return date.isValid() && date <= today; };
    if (candidate.century)
        return *candidate.century >= earliestCentury
            && isPast(QDate(*candidate.century * 100 + yearOfCentury, month, day));
    int year = today.year() - today.year() % 100 + yearOfCentury;
    if (!isPast(QDate(year, month, day)))
        year -= 100;
    if (candidate.joint == Joint::Plus)
        year -= 100;
    return isPast(QDate(year, month, day));
}

//! Month 00–12 and day 60–91, without asking the calendar (P3)
bool isCoordinationDay(const Candidate &candidate, QDate today)
{
    const auto &digits = candidate.digits;
    const int month = digits[2] * 10 + digits[3];
    const int day = digits[4] * 10 + digits[5];
    if (candidate.century) {
        const int year = *candidate.century * 100 + digits[0] * 10 + digits[1];
        if (*candidate.century < earliestCentury || year > today.year())
            return false;
    }
    return month <= 12 && day >= 60 && day <= 91;
}

bool isOrganisation(const Candidate &candidate)
{
    return candidate.digits[0] > 0 && candidate.digits[2] >= 2 && !candidate.interim && candidate.joint != Joint::Plus
        && candidate.century.value_or(organisationCentury) == organisationCentury
        && hasRightCheckDigit(candidate.digits);
}

std::optional<Verdict> judged(const Candidate &candidate, QDate today)
{
    if (isOrganisation(candidate))
        return Verdict{ PersonalDataKind::Organisationsnummer, true };
    const bool coordination = isCoordinationDay(candidate, today);
    if (!coordination && !isDayOfThePast(candidate, today))
        return std::nullopt;
    const bool certain = hasRightCheckDigit(candidate.digits);
    const bool hyphenated = candidate.joint == Joint::Dash || candidate.joint == Joint::Plus;
    if (!certain && !hyphenated)
        return std::nullopt; // P5
    if (candidate.interim)
        return Verdict{ PersonalDataKind::InterimNumber, certain };
    return Verdict{ coordination ? PersonalDataKind::Samordningsnummer : PersonalDataKind::Personnummer, certain };
}

} // namespace

QList<PersonalDataSpan> findPersonNumbers(QStringView text, QDate today)
{
    QList<PersonalDataSpan> spans;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype runEnd = endOfDigits(text, i);
        const qsizetype behind = spans.isEmpty() ? 0 : spans.constLast().end;
        std::optional<Candidate> candidate;
        if (isFreeBefore(text, i))
            candidate = runEnd > i ? candidateAt(text, i, runEnd, behind) : vatNumberAt(text, i);
        const auto verdict = candidate ? judged(*candidate, today) : std::nullopt;
        if (verdict)
            spans.append({ candidate->start, candidate->end, verdict->kind, verdict->certain });
        i = verdict ? candidate->end : std::max(runEnd, i + 1);
    }
    return spans;
}

} // namespace lyhord
