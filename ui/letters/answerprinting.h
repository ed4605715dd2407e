#pragma once

#include <QtCore/QStringList>

#include <functional>

class QWidget;

namespace lyhord {

class Navigator;
class Workplace;

//! Prints the letters with answers that wait to be posted, one after the other in one go: those of these cases, or with
//! none named all of the queue. Then it is asked whether they are posted. Letters whose addressee the person may not
//! read are left out, and that is said.
void printAnswers(Workplace &workplace, Navigator &navigator, const QStringList &numbers, QWidget *parent);
//! The same for one case; withoutLetter: called when no letter of it waits to be posted
void printLetterOf(Workplace &workplace, Navigator &navigator, const QString &number, QWidget *parent,
    const std::function<void()> &withoutLetter);

} // namespace lyhord
