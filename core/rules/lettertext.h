#pragma once

#include "core/model/case.h"
#include "core/model/message.h"
#include "core/model/period.h"
#include "core/model/profile.h"
#include "core/model/result.h"

#include <QtCore/QDate>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace lyhord {

//! What a letter is about beyond the case itself
struct LetterRequest
{
    LetterKind kind = LetterKind::Assignment;
    QString department; //!< key, when it goes to a department
    QString text; //!< what this letter adds: question, interim text, follow-up, answer edited by hand
    std::optional<QDate> date; //!< the new date of an interim answer
    friend bool operator==(const LetterRequest &, const LetterRequest &) = default;
};

//! Fields a template may use, in braces: {number} {headline} {received} {registered} {due} {text} {submitter} {contact}
//! {channel} {type} {department} {contact_centre} {municipality} {question} {answer} {outcome} {date} {addressee}
//! {told} {text} is the case's text, in letters that bring something new (withdrawal, follow-up, not satisfied, interim
//! answer) what they bring; {question} is what a letter to a department asks or tells: the question, the reason, the
//! new message.
[[nodiscard]] QStringList letterFields(LetterKind kind);
//! Refuses an unknown field, a missing {number} or {headline} in an answer (R45), a missing {outcome} (R46)
[[nodiscard]] Result<> checkTemplate(const LetterTemplate &letter);
//! The letter as it will be read, in the submitter's language (to the person) or in Swedish (to departments).
//! For a secret case name and contact are replaced by a word, what the person wrote by a sentence that says where to
//! read it (L9); reminders never carry case text.
[[nodiscard]] Result<Letter> renderLetter(const LetterRequest &request, const Case &about, const Profile &profile);

//! What is said on the phone instead of a letter: number and headline, the answer, what it leads to (R45, R46). No
//! greeting and no close: a person says those. In the language of the letter.
[[nodiscard]] Result<Letter> renderCall(const LetterRequest &request, const Case &about, const Profile &profile);
//! As it reaches the person by this way
[[nodiscard]] Result<Letter> renderFor(
    ReplyBy by, const LetterRequest &request, const Case &about, const Profile &profile);
//! What an interim answer says unless it is written otherwise, in the person's language
[[nodiscard]] QString interimText(const Case &about);

//! The letter a report goes with. Its template may use {title} {period} {scope} {text} {contact_centre}
//! {municipality}; {text} is the comment. Without a template of the municipality's own it has plain words.
struct ReportLetter
{
    QString title;
    Period period;
    QString scope; //!< whom the report is about, in words
    QString comment;
    QString language; //!< ISO 639-1
    friend bool operator==(const ReportLetter &, const ReportLetter &) = default;
};
[[nodiscard]] Result<Letter> renderReportLetter(const ReportLetter &about, const Profile &profile);

//! To the person; else to a department
[[nodiscard]] bool isToThePerson(LetterKind kind);
//! The departments' answers put together as one text (R44), in the order they were asked, each under its department's
//! name when there are several
[[nodiscard]] QString jointAnswer(const Case &about, const Profile &profile);
//! The outcome the departments together stated: improvement if any of them says so; empty while nobody has
[[nodiscard]] std::optional<Outcome> jointOutcome(const Case &about);

} // namespace lyhord
