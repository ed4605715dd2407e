#pragma once

#include "core/model/profile.h"
#include "core/model/result.h"

#include <optional>

// What an agreed answer says (R47) goes to the person as it stands: nothing in it is filled in.
namespace lyhord {

//! Refuses a text, in whatever language, with a template's field in it, and names the field
[[nodiscard]] Result<> checkStandardText(const QString &field, const LocalText &text);
//! The same of all of a profile's; the first that is refused is named
[[nodiscard]] Result<> checkStandardTexts(const Profile &profile);
//! The same of what is to be sent, which may have been written on from a standard answer
[[nodiscard]] Result<> checkNothingToFillIn(const QString &field, const QString &text);
//! As a person reads it before it is sent; empty: there is no field left in it
[[nodiscard]] QString whatIsToFillIn(const QString &text);
//! In which language it is taken into a letter of a case in `language`; empty: it has no text
[[nodiscard]] QString languageGiven(const LocalText &text, const QString &language);
//! What is to be known beside `written`, which was taken from it into such a letter; empty: nothing
[[nodiscard]] QString warningOf(const StandardAnswer &answer, const QString &written, const QString &language);

} // namespace lyhord
