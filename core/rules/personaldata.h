#pragma once

#include "core/model/names.h"

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace lyhord {

enum class PersonalDataKind {
    Personnummer,
    Samordningsnummer,
    InterimNumber,
    Organisationsnummer,
    Phone,
    PhoneOrPersonnummer, //!< ten digits that fit both (P9)
    Email,
    Address,
    ProtectedIdentityHint, //!< words, not data: somebody may be protected (P12)
};
LYHORD_NAMES(PersonalDataKind, 9, { PersonalDataKind::Personnummer, QLatin1StringView("personnummer") },
    { PersonalDataKind::Samordningsnummer, QLatin1StringView("samordningsnummer") },
    { PersonalDataKind::InterimNumber, QLatin1StringView("interim_number") },
    { PersonalDataKind::Organisationsnummer, QLatin1StringView("organisationsnummer") },
    { PersonalDataKind::Phone, QLatin1StringView("phone") },
    { PersonalDataKind::PhoneOrPersonnummer, QLatin1StringView("phone_or_personnummer") },
    { PersonalDataKind::Email, QLatin1StringView("email") },
    { PersonalDataKind::Address, QLatin1StringView("address") },
    { PersonalDataKind::ProtectedIdentityHint, QLatin1StringView("protected_identity_hint") })

struct PersonalDataSpan
{
    qsizetype start = 0; //!< in code points, not in UTF-16 units
    qsizetype end = 0; //!< after the last one
    PersonalDataKind kind = PersonalDataKind::Phone;
    bool certain = true; //!< false: right form but wrong check digit, or best effort (P5, P11)
    friend bool operator==(const PersonalDataSpan &, const PersonalDataSpan &) = default;
};

//! Personal data that a pattern can find (P1–P12), by start, not overlapping. Linear in the length of the text.
//! today decides the century of a number without one (P2).
[[nodiscard]] QList<PersonalDataSpan> findPersonalData(
    const QString &text, QDate today, const QStringList &ownPhoneNumbers = {});

//! The text with found personal numbers masked, for showing (L11): "19121212-XXXX"
[[nodiscard]] QString withMaskedPersonalNumbers(const QString &text, QDate today);

} // namespace lyhord
