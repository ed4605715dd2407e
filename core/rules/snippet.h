#pragma once

#include "core/model/case.h"

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QString>

namespace lyhord {

//! A piece of text a person writes often, beside the answers that were agreed with a department
struct Snippet
{
    QString name; //!< by which it is found
    QString text; //!< may hold fields, in braces
    friend bool operator==(const Snippet &, const Snippet &) = default;
};

//! Put for a field whose value is not known: a text with it is not finished
inline constexpr QChar snippetGap = u'…';

//! What can stand in braces, as it is called in Swedish, Finnish or English (else English): the number and headline of
//! the case, the submitter's name, today, the day the answer is due, the unit or person it concerns, who writes
[[nodiscard]] QStringList snippetFields(const QString &language);
//! The text as it is inserted, days in the letter's language; fields may be called as in any of the three languages. Of
//! a field that is not known a gap is left; what is in braces and no field stays. about: of a case that is not
//! registered yet the number is not known.
[[nodiscard]] QString filled(
    const QString &text, const Case &about, QDate today, const QString &writer, const QString &language);
//! Those whose name or text has all the words in it, unfinished ones too, in the person's own order; by name first
[[nodiscard]] QList<Snippet> matching(const QList<Snippet> &all, const QString &typed);

//! As they are kept for the person; one without name or text, and what cannot be read, is left out
[[nodiscard]] QString toStored(const QList<Snippet> &snippets);
[[nodiscard]] QList<Snippet> snippetsFrom(const QString &stored);

} // namespace lyhord
