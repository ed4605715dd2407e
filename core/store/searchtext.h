#pragma once

#include "core/db/databasekind.h"
#include "core/model/query.h"
#include "core/store/wantedwords.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <utility>

// What a person types into the search field, as the full-text index wants it.
namespace lyhord::searchtext {

//! Larger than every id: search_cases begins there
inline constexpr qint64 beyondAll = 9'223'372'036'854'775'807;

//! Every word quoted (a hyphen or apostrophe is syntax otherwise), in the manner given; empty when there is no word of
//! two letters. Without the right to names nothing that quotes them is searched. Other spellings have no marks: they
//! are sought where marks are ignored.
[[nodiscard]] QString matchAll(DatabaseKind kind, const QString &text, const AccessScope &scope, Manner manner = {});
//! A word of letters and digits that begins so, in headline or text
[[nodiscard]] QString matchBeginning(DatabaseKind kind, const QString &beginning);
//! All these words, in the submitter's name or contact
[[nodiscard]] QString matchPerson(DatabaseKind kind, const QString &text);
//! The ids of the newest that have the words: a SELECT with a match as its value
[[nodiscard]] QString newestWith(DatabaseKind kind, int count, Marks marks = Marks::Matter);
//! Where the words stand, each between the signs 2 and 3, with a few words around: in the first of the texts that
//! has all of them, else in the first that has one
[[nodiscard]] QString snippet(const QStringList &texts, const WantedWords &wanted);

//! Digits alone, a Swedish number with its leading 0, another one with its +; as phone_digits of the database
[[nodiscard]] QString phoneDigits(const QString &phone);
//! Which telephone numbers a text may mean: those between two texts, and those that end like this
struct PhoneSought
{
    QString from; //!< from and to are the same where a beginning is too short to tell much
    QString to;
    QString ending; //!< the last four digits
    QString pattern; //!< of LIKE
    QString partTo; //!< digits from the middle stand between from and this; the same as from where they are too few

    //! For the signs in withPhone()
    [[nodiscard]] QVariantList values() const { return { from, to, ending, pattern, from, partTo }; }
    friend bool operator==(const PhoneSought &, const PhoneSought &) = default;
};
[[nodiscard]] std::optional<PhoneSought> phoneIn(const QString &text);
//! The ids of cases with such a number, for the values() of a PhoneSought
[[nodiscard]] QString withPhone(DatabaseKind kind);

} // namespace lyhord::searchtext
