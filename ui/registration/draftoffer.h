#pragma once

#include <QtCore/QString>

namespace lyhord {

class Navigator;
class Workplace;

//! At start: says what was begun and not finished, and offers to go on with it. Also sets to work what waits for the
//! database.
void offerDrafts(Workplace &workplace, Navigator &navigator);

//! Goes on with a draft of any kind, on the page it was begun on
void openDraft(Workplace &workplace, Navigator &navigator, const QString &token);

//! Puts a draft away and offers to take that back
void discardDraft(Workplace &workplace, Navigator &navigator, const QString &token);

} // namespace lyhord
