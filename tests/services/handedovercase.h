#pragma once

#include "tests/services/townhall.h"

#include <optional>

// A case of suspected bribery that is the chief legal officer's (R90), and what others may learn of it.
namespace lyhord::test {

//! What is in it, in words that stand nowhere else
[[nodiscard]] CaseDraft envelopeDraft();
//! Those of its words that the text tells
[[nodiscard]] QStringList toldBy(const QString &text);
//! Registered by anna about one department and referred by her as suspected bribery; its number
QString handedOver(TownHall &hall, std::optional<ReplyBy> replyBy = ReplyBy::Email);
//! Where the chief legal officer is written to
void setMailbox(TownHall &hall, const QString &address);
//! Numbers of the cases that a search for the text finds
[[nodiscard]] QStringList found(Session &session, const QString &text);
[[nodiscard]] QStringList listed(Session &session, const CaseQuery &query);
[[nodiscard]] CaseQuery inQueue(Queue queue);
[[nodiscard]] QList<Message> letters(Session &session, LetterKind kind);
//! All that a letter says, with its envelope
[[nodiscard]] QString inWords(const Message &letter);

} // namespace lyhord::test
