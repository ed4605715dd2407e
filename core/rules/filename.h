#pragma once

#include <QtCore/QString>

namespace lyhord {

//! A name for a file, made of words that somebody else wrote: an attachment's name, a headline, a department's key. It
//! lies in the folder it is put in, whatever the words say (no separators, drives, streams, dots before it, names that
//! Windows or a file dialog read as something else), looks like what it is (no marks that cannot be seen or turn the
//! direction), and can be kept everywhere (at most 200 bytes; the suffix stays). Never empty. A name that is good
//! already stays as it is, so it can be asked twice.
[[nodiscard]] QString fileNameFrom(const QString &words);

} // namespace lyhord
