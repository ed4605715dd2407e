#pragma once

class QAbstractButton;

namespace lyhord {

//! Alt and the letter click the button at once. Qt does it a tenth of a second later, and what is typed meanwhile goes
//! where the keyboard was.
void clickAtOnceByLetter(QAbstractButton *button);

} // namespace lyhord
