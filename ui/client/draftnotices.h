#pragma once

#include <QtCore/QString>

namespace lyhord {

class LocalDrafts;
class Navigator;

//! The topic of what is told about drafts: it takes the place of what was told before, and leaves when the draft it was
//! about is opened, registered or thrown away
inline constexpr char draftTopic[] = "drafts";

//! A form was left with something typed in it: where that is now, and the way to be rid of it. Nothing is told when
//! nothing is kept.
void tellKept(LocalDrafts &drafts, Navigator &navigator, const QString &token);
//! What was typed before the program was started is in its form again. Nothing is told of what was just typed.
void tellBack(LocalDrafts &drafts, Navigator &navigator, const QString &token);
//! The case was taken from the person while she wrote; nothing is told when she had written nothing
void tellTakenAway(LocalDrafts &drafts, Navigator &navigator, const QString &token, const QString &number);
//! Puts a draft away and offers to take that back; nothing is told when there was none
void throwAway(LocalDrafts &drafts, Navigator &navigator, const QString &token);

} // namespace lyhord
