#include "core/rules/sameperson.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype leastDigits = 7;
constexpr qsizetype leastNames = 2;

QStringList namesIn(const QString &name)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{M}]+"_s);
    return name.normalized(QString::NormalizationForm_C).toLower().split(between, Qt::SkipEmptyParts);
}

qsizetype digitsIn(const QString &phone)
{
    return std::count_if(phone.cbegin(), phone.cend(), [](QChar letter) { return letter.isDigit(); });
}

//! As many as tell a number, with the country's number or without
QString lastDigits(const QString &phone)
{
    QString digits;
    std::copy_if(
        phone.cbegin(), phone.cend(), std::back_inserter(digits), [](QChar letter) { return letter.isDigit(); });
    return digits.right(leastDigits);
}

bool isWhole(const QString &email)
{
    static const QRegularExpression address(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s.]{2,}$"_s);
    return address.match(email).hasMatch();
}

} // namespace

PersonSought personSought(const Submitter &who, bool secrecy)
{
    PersonSought sought;
    if (who.anonymous || who.protectedIdentity || secrecy)
        return sought;
    if (digitsIn(who.phone) >= leastDigits)
        sought.phone = who.phone.trimmed();
    if (isWhole(who.email.trimmed()))
        sought.email = who.email.trimmed();
    if (namesIn(who.name).size() >= leastNames)
        sought.name = who.name.simplified();
    return sought;
}

bool hasEmail(const Submitter &who, const QString &email)
{
    return !email.isEmpty() && who.email.trimmed().compare(email, Qt::CaseInsensitive) == 0;
}

bool areTwoPeople(const Submitter &one, const Submitter &other)
{
    if (one.anonymous || other.anonymous)
        return false;
    const auto hasBoth = [](const QString &first, const QString &second) {
        return !first.trimmed().isEmpty() && !second.trimmed().isEmpty();
    };
    const bool names = hasBoth(one.name, other.name);
    const bool emails = hasBoth(one.email, other.email);
    const bool phones = hasBoth(one.phone, other.phone);
    const bool agrees = (names && (hasName(one, other.name) || hasName(other, one.name)))
        || (emails && hasEmail(one, other.email.trimmed()))
        || (phones && lastDigits(one.phone) == lastDigits(other.phone));
    return (names || emails || phones) && !agrees;
}

bool hasName(const Submitter &who, const QString &name)
{
    const QStringList theirs = namesIn(who.name);
    const QStringList names = namesIn(name);
    return !names.isEmpty()
        && std::all_of(names.cbegin(), names.cend(), [&theirs](const QString &one) { return theirs.contains(one); });
}

} // namespace lyhord
