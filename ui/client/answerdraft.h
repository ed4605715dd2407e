#pragma once

#include "ui/client/formdraft.h"

namespace lyhord {

namespace answerdraft {
inline const QString part = QStringLiteral("answer-"); //!< before the department, in DraftSubject::part
//! A property of the editor that says whose answer it is: true, it stands in the draft's token and not in its content
inline constexpr auto standsInToken = "standsInToken";
} // namespace answerdraft

//! A department's answer that is being recorded: one draft each, so that the words of two do not meet.
//! name: what the list of drafts calls the department
[[nodiscard]] DraftSubject answerDraft(const QString &number, const QString &department, const QString &name = {});

//! The department a draft with such a token is of; empty: it is no such draft of that case
[[nodiscard]] QString departmentOfAnswer(const QString &token, const QString &number);

} // namespace lyhord
