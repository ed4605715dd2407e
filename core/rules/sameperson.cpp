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

bool hasName(const Submitter &who, const QString &name)
{
    const QStringList theirs = namesIn(who.name);
    const QStringList names = namesIn(name);
    return !names.isEmpty()
        && std::all_of(names.cbegin(), names.cend(), [&theirs](const QString &one) { return theirs.contains(one); });
}

} // namespace lyhord
