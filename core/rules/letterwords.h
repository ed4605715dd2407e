#pragma once

#include "core/model/case.h"
#include "core/model/message.h"
#include "core/model/period.h"
#include "core/model/profile.h"

#include <QtCore/QString>

// Fixed words in letters. They follow the language of the letter, not that of the program, so they are no translations.
namespace lyhord {

//! Swedish unless the language is one letters are written in (sv, fi, en)
[[nodiscard]] QString letterLanguage(const QString &language);

enum class LetterPhrase {
    Anonymous,
    NameNotGiven,
    NoContact,
    Protected, //!< instead of a name or contact data that are secret (L9)
    TextProtected, //!< instead of a secret case's text, to a department: says where to read it
    TextNotRepeated, //!< instead of a secret case's text, to the person
    YouWhoContactedUs, //!< instead of a name that is not known or not written
    AboutYourCase, //!< on the phone: %1 the number, %2 the headline
    AnswerBy, //!< on the phone: %1 the day by which an answer comes
    EarlierAnswer, //!< above what was answered before, to a department that is asked now
    EarlierAnswerOf, //!< the same with its day, %1
    StillBeingLookedInto, //!< an interim answer that nobody has written otherwise
};

//! What departments are written to in, whatever the language of the case
[[nodiscard]] QString departmentsLanguage();
[[nodiscard]] QString inWords(LetterPhrase phrase, const QString &language);
[[nodiscard]] QString inWords(Outcome outcome, const QString &language); //!< a whole sentence (R46)
[[nodiscard]] QString inWords(CaseType type, const QString &language);
[[nodiscard]] QString inWords(Channel channel, const QString &language);
//! "oktober 2026", "januari–augusti 2026", "2026", "1–15 oktober 2026"
[[nodiscard]] QString inWords(const Period &period, const QString &language);
//! Her own answer to the person: hers are the name below it and the way back, and not the contact centre's (R90).
//! mailbox: where she is written to; empty: none is on record
[[nodiscard]] LetterTemplate herAnswerTemplate(const QString &language, const QString &mailbox);
//! What the chief legal officer is written where the municipality has no template of its own (R90)
[[nodiscard]] LetterTemplate handedOverTemplate();
//! What administrators are written when the chief legal officer could not be: nothing of the case but its number (R90)
[[nodiscard]] Letter noMailboxLetter(const QString &number);
//! What a report's letter says where the municipality has no template of its own
[[nodiscard]] LetterTemplate reportTemplate(const QString &language);

} // namespace lyhord
