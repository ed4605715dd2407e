#include "core/rules/headlines.h"

#include "core/rules/personaldata.h"
#include "core/rules/soundtext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Headlines)
};

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression notLetters(u"[^\\p{L}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.toCaseFolded().split(notLetters, Qt::SkipEmptyParts);
}

//! The whole name, in any order and also in the genitive
bool holdsName(const QString &headline, const QString &name)
{
    const QStringList said = wordsOf(headline);
    const QStringList names = wordsOf(name);
    return names.size() > 1 && std::ranges::all_of(names, [&said](const QString &part) {
        return said.contains(part) || said.contains(part + u's');
    });
}

//! A part of it alone may be a word like others, and may be who it is
bool holdsPartOfName(const QString &headline, const QString &name)
{
    constexpr qsizetype shortest = 3;
    const QStringList said = wordsOf(headline);
    return std::ranges::any_of(wordsOf(name), [&said](const QString &part) {
        return part.size() >= shortest && (said.contains(part) || said.contains(part + u's'));
    });
}

bool isWarning(PersonalDataKind kind)
{
    return kind == PersonalDataKind::Address || kind == PersonalDataKind::ProtectedIdentityHint
        || kind == PersonalDataKind::Organisationsnummer;
}

QString forbiddenBecause(PersonalDataKind kind)
{
    switch (kind) {
    case PersonalDataKind::Personnummer:
    case PersonalDataKind::Samordningsnummer:
    case PersonalDataKind::InterimNumber:
    case PersonalDataKind::PhoneOrPersonnummer:
        return Tr::tr("There is a personal number in the headline. A headline goes into mails and lists: take it out.");
    case PersonalDataKind::Phone:
        return Tr::tr(
            "There is a telephone number in the headline. A headline goes into mails and lists: take it out.");
    case PersonalDataKind::Email:
        return Tr::tr("There is an e-mail address in the headline. A headline goes into mails and lists: take it out.");
    case PersonalDataKind::Organisationsnummer:
    case PersonalDataKind::Address:
    case PersonalDataKind::ProtectedIdentityHint:
        break;
    }
    return {};
}

} // namespace

HeadlineFinding findingInHeadline(
    const QString &headline, const QString &name, const QStringList &ownPhoneNumbers, QDate today)
{
    const QList<PersonalDataSpan> spans = findPersonalData(headline, today, ownPhoneNumbers);
    const auto found = std::ranges::find_if(spans, [](const auto &span) { return !isWarning(span.kind); });
    if (found != spans.end())
        return { forbiddenBecause(found->kind), {} };
    if (holdsName(headline, name))
        return { Tr::tr("The person's own name is in the headline. A headline goes into mails and lists: take it out."),
            {} };
    if (spans.isEmpty() && !holdsPartOfName(headline, name))
        return {};
    return { {},
        Tr::tr("The headline may tell who somebody is. Take that out, or confirm that it is no personal data.") };
}

bool isAgreedHeadline(const QString &headline, const Profile &profile, QDate day)
{
    const QString wanted = normalised(headline);
    return std::ranges::any_of(profile.headlines,
        [&](const Headline &agreed) { return normalised(agreed.text) == wanted && agreed.valid.holdsOn(day); });
}

} // namespace lyhord
