#include "core/rules/personaldata.h"

#include "core/rules/personnumber.h"
#include "core/rules/phonenumber.h"
#include "core/rules/postaladdress.h"
#include "core/rules/soundtext.h"
#include "core/rules/textscan.h"
#include "core/rules/wordmatch.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lyhord {

namespace {

using namespace textscan;
using Spans = QList<PersonalDataSpan>;

constexpr qsizetype longestLocalPart = 64;
constexpr qsizetype longestDomain = 253;

bool startsBefore(const PersonalDataSpan &one, const PersonalDataSpan &other)
{
    return one.start < other.start;
}

bool isAddressCharacter(QChar character)
{
    return isWordCharacter(character) || u".+-%&'~"_s.contains(character);
}

bool isDomainCharacter(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character == u'-' || character == u'.';
}

qsizetype localPartStart(QStringView text, qsizetype sign)
{
    qsizetype start = sign;
    while (start > 0 && sign - start <= longestLocalPart && isAddressCharacter(text.at(start - 1)))
        --start;
    while (start < sign && !isWordCharacter(text.at(start)))
        ++start;
    return start;
}

//! Without the punctuation that ends the sentence (P10)
qsizetype domainEnd(QStringView text, qsizetype sign)
{
    qsizetype end = sign + 1;
    while (end < text.size() && end - sign <= longestDomain && isDomainCharacter(text.at(end))
        && !(text.at(end) == u'.' && at(text, end + 1) == u'.'))
        ++end;
    while (end > sign + 1 && !text.at(end - 1).isLetterOrNumber() && !text.at(end - 1).isMark())
        --end;
    return end;
}

Spans findEmailAddresses(QStringView text)
{
    Spans spans;
    for (qsizetype sign = text.indexOf(u'@'); sign >= 0; sign = text.indexOf(u'@', sign + 1)) {
        const qsizetype start = localPartStart(text, sign);
        const qsizetype end = domainEnd(text, sign);
        const bool hasParts = start < sign && text.sliced(sign, end - sign).contains(u'.');
        if (hasParts && isEmailAddress(text.sliced(start, end - start).toString()))
            spans.append({ start, end, PersonalDataKind::Email, true });
    }
    return spans;
}

//! P12; in the languages staff meet
Spans findProtectionHints(const QString &text)
{
    static const QStringList phrases{ u"skyddad identitet"_s, u"skyddade identitet*"_s, u"skyddade personuppgifter"_s,
        u"skyddad adress"_s, u"skyddad folkbokföring"_s, u"fingerade personuppgifter"_s, u"hemlig adress"_s,
        u"sekretessmarker*"_s, u"turvakiel*"_s, u"protected identity"_s };
    const WordMatch words(text);
    Spans spans;
    for (const QString &phrase : phrases) {
        for (const WordMatch::Found found : words.all(phrase))
            spans.append({ found.start, found.end, PersonalDataKind::ProtectedIdentityHint, true });
    }
    std::sort(spans.begin(), spans.end(), startsBefore);
    return spans;
}

//! Ten digits that are both a telephone number and a personal number name both (P9)
void nameBothKinds(Spans &persons, const Spans &phones)
{
    for (PersonalDataSpan &person : persons) {
        const auto phone = std::lower_bound(phones.cbegin(), phones.cend(), person, startsBefore);
        if (phone != phones.cend() && phone->start == person.start && phone->end == person.end)
            person.kind = PersonalDataKind::PhoneOrPersonnummer;
    }
}

bool isWrittenAsPersonNumber(const QString &text, const PersonalDataSpan &span)
{
    constexpr qsizetype digitsOfTheDay = 6;
    const QChar sign = at(text, span.start + digitsOfTheDay);
    return sign == u'-' || sign == u'+';
}

//! The municipality's own number may begin as a day of birth does: 010-710 10 00 (P8)
Spans withoutOwnNumbers(const Spans &persons, const QString &text, const Spans &own)
{
    Spans others;
    std::copy_if(persons.cbegin(), persons.cend(), std::back_inserter(others), [&](const PersonalDataSpan &person) {
        const bool isOwn = std::any_of(own.cbegin(), own.cend(),
            [&](const auto &phone) { return phone.start == person.start && phone.end == person.end; });
        return !isOwn || isWrittenAsPersonNumber(text, person);
    });
    return others;
}

//! Adds those that overlap none of the kept ones; both lists are in order
void keepFree(Spans &kept, const Spans &more)
{
    Spans free;
    auto before = kept.cbegin();
    for (const PersonalDataSpan &span : more) {
        while (before != kept.cend() && before->end <= span.start)
            ++before;
        const bool overlaps = before != kept.cend() && before->start < span.end;
        if (!overlaps && (free.isEmpty() || free.constLast().end <= span.start))
            free.append(span);
    }
    Spans merged;
    merged.reserve(kept.size() + free.size());
    std::merge(kept.cbegin(), kept.cend(), free.cbegin(), free.cend(), std::back_inserter(merged), startsBefore);
    kept = merged;
}

//! By start and not overlapping; positions in UTF-16 units. What is surest to be what it looks like comes first.
Spans findIn(const QString &text, QDate today, const QStringList &ownPhoneNumbers)
{
    const PhoneNumbers phones = findPhoneNumbers(text, ownPhoneNumbers);
    Spans persons = withoutOwnNumbers(findPersonNumbers(text, today), text, phones.own);
    nameBothKinds(persons, phones.others);
    Spans kept;
    keepFree(kept, findEmailAddresses(text));
    keepFree(kept, persons);
    keepFree(kept, phones.others);
    keepFree(kept, findPostalAddresses(text));
    keepFree(kept, findProtectionHints(text));
    return kept;
}

void countInCodePoints(Spans &spans, QStringView text)
{
    qsizetype unit = 0;
    qsizetype codePoint = 0;
    const auto advanceTo = [&](qsizetype position) {
        for (; unit < position; ++codePoint)
            unit += text.at(unit).isHighSurrogate() && at(text, unit + 1).isLowSurrogate() ? 2 : 1;
        return codePoint;
    };
    for (PersonalDataSpan &span : spans) {
        span.start = advanceTo(span.start);
        span.end = advanceTo(span.end);
    }
}

bool isPersonNumber(const PersonalDataSpan &span)
{
    return span.kind == PersonalDataKind::Personnummer || span.kind == PersonalDataKind::Samordningsnummer
        || span.kind == PersonalDataKind::InterimNumber || span.kind == PersonalDataKind::PhoneOrPersonnummer;
}

//! Where the last four of a personal number end: a sole trader's VAT number goes on with 01
qsizetype endOfLastFour(const QString &text, const PersonalDataSpan &span)
{
    if (isDigit(at(text, span.start)))
        return span.end;
    const qsizetype end = span.end - 2;
    return isGap(at(text, end - 1)) ? end - 1 : end;
}

} // namespace

// R61: pointed out to a person, and nothing follows from it by itself
QList<PersonalDataSpan> findPersonalData(const QString &text, QDate today, const QStringList &ownPhoneNumbers)
{
    Spans spans = findIn(text, today, ownPhoneNumbers);
    countInCodePoints(spans, text);
    return spans;
}

QString withMaskedPersonalNumbers(const QString &text, QDate today)
{
    QString masked = text;
    for (const PersonalDataSpan &span : findPersonNumbers(text, today)) {
        if (isPersonNumber(span))
            masked.replace(endOfLastFour(text, span) - 4, 4, u"XXXX"_s);
    }
    return masked;
}

} // namespace lyhord
