#pragma once

#include "core/model/case.h"

#include <QtCore/QString>

#include <optional>

// What people and forms write, in Swedish, Finnish and English, for what the program has names for.
// Nothing is guessed: words that fit two meanings give none.
namespace lyhord {

//! Lower case, composed, white space collapsed: for comparing
[[nodiscard]] QString folded(const QString &text);

[[nodiscard]] std::optional<CaseType> typeFromWords(const QString &text);
[[nodiscard]] std::optional<Channel> channelFromWords(const QString &text);
[[nodiscard]] std::optional<Gender> genderFromWords(const QString &text);
[[nodiscard]] std::optional<Outcome> outcomeFromWords(const QString &text);
[[nodiscard]] std::optional<bool> yesOrNo(const QString &text);
//! ISO 639-1, for "svenska" as well as "sv"
[[nodiscard]] QString languageFromWords(const QString &text);

//! "Jag vill ha återkoppling via e-post", "Jag vill vara anonym"
struct AnswerWish
{
    bool anonymous = false;
    std::optional<bool> wanted;
    std::optional<ReplyBy> by;
};
[[nodiscard]] AnswerWish wishFromWords(const QString &text);
[[nodiscard]] bool asksForAnonymity(const QString &text);

//! The name of a field or question that asks for a personal identity number
[[nodiscard]] bool namesPersonalNumber(const QString &name);
//! The whole value has the form of one, be it masked with asterisks. Ten digits in a row may also be a telephone
//! number.
[[nodiscard]] bool looksLikePersonalNumber(const QString &value);

} // namespace lyhord
