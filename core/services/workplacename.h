#pragma once

#include <QtCore/QString>

// Where somebody has a case open: this program on this computer, told from all others, so that any program on the same
// computer knows whether it still runs.
namespace lyhord {

//! Another one at each call: one program may hold several
[[nodiscard]] QString newWorkplaceName();
//! Of a program on this computer, by its process number
[[nodiscard]] QString workplaceNameOf(qint64 process);
//! It was a program on this computer and runs no more. Of other computers' programs nobody knows that here.
[[nodiscard]] bool hasWorkplaceEnded(const QString &name);

} // namespace lyhord
