#pragma once

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtCore/QString>

// How a day stands in a sentence that a person reads: in the words of a language. In lists that are sorted, in files
// and on the command line it is written otherwise.
namespace lyhord {

//! "29 november 2026", "29. marraskuuta 2026", "29 November 2026"; empty for no day. Without a locale the program's
//! own.
[[nodiscard]] QString dayInSentence(QDate day, const QLocale &locale = QLocale());
//! "1–15 oktober 2026", "28 september–2 oktober 2026", "30 december 2026 – 2 januari 2027"
[[nodiscard]] QString daysInSentence(QDate from, QDate to, const QLocale &locale = QLocale());
//! In local time: "29 november 2026 08:15", "29. marraskuuta 2026 klo 8.15"; empty for no moment
[[nodiscard]] QString momentInSentence(const QDateTime &moment, const QLocale &locale = QLocale());

} // namespace lyhord
