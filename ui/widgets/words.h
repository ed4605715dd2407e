#pragma once

#include "core/model/case.h"
#include "core/model/event.h"
#include "core/model/inbox.h"
#include "core/model/message.h"
#include "core/model/person.h"
#include "core/model/query.h"
#include "core/rules/casewords.h"
#include "resources/icons/icons.h"
#include "ui/widgets/theme.h"

#include <QtCore/QDate>
#include <QtCore/QString>

// What the values of the model are called on the screen, and how they look.
namespace lyhord {

[[nodiscard]] QString inWords(ReplyBy by);
[[nodiscard]] QString inWords(LinkKind kind);
[[nodiscard]] QString inWords(LadderStep step);
[[nodiscard]] QString inWords(EventKind kind);
//! As its kind; that the calendar or a rule value has moved a case's days is no correction (R105) and called what it is
[[nodiscard]] QString inWords(const Event &event);
[[nodiscard]] QString inWords(LetterKind kind);
[[nodiscard]] QString inWords(MessageState state);
//! "Queued", "To be posted", "To be called", "Posted" …: what the state means for the way it goes
[[nodiscard]] QString stateInWords(const Message &message);
[[nodiscard]] QString inWords(Role role);
[[nodiscard]] QString inWords(InboxSource source);
[[nodiscard]] QString inWords(Queue queue);
[[nodiscard]] QString inWords(OwnList list);
[[nodiscard]] QString languageInWords(const QString &code);

[[nodiscard]] Icon iconOf(CaseType type);
[[nodiscard]] Icon iconOf(Channel channel);
[[nodiscard]] Icon iconOf(CaseStatus status);
[[nodiscard]] Icon iconOf(InboxSource source);
[[nodiscard]] Icon iconOf(Queue queue);
[[nodiscard]] Icon iconOf(OwnList list);
[[nodiscard]] Tone toneOf(CaseStatus status);

//! "20 Nov 2026" in the screen's language
[[nodiscard]] QString dayInWords(QDate day);
//! Whose case was found and from which day: "Åsa Öberg, 20 Nov 2026"; the day alone where the name is not to be read
[[nodiscard]] QString whoseAndWhen(const SearchHit &hit);
[[nodiscard]] QString whoseAndWhen(const QString &name, const QDateTime &received);
//! Local time: "20 Nov 2026 14:05"
[[nodiscard]] QString momentInWords(const QDateTime &moment);

} // namespace lyhord
