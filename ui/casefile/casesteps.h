#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtGui/QKeySequence>

namespace lyhord {

//! A step on a case as a menu shows it
struct CaseStep
{
    QString key; //!< as offeredSteps() names it
    QString text; //!< with its letter
    QKeySequence keys;
};

//! Every step there is, in the order they come up in a case's life, then what is the person's own: notes and flags.
//! Undoing is none of them.
[[nodiscard]] QList<CaseStep> allCaseSteps();
[[nodiscard]] QKeySequence keysOfStep(const QString &key);

} // namespace lyhord
