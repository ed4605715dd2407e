#pragma once

#include "core/db/databasekind.h"
#include "core/model/query.h"
#include "core/model/result.h"

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QVariant>

// The statements behind lists and queues. Built in one place, so that a test can look at the plan of each: a missing
// index must fail there and not show as a slow screen.
namespace lyhord::caselist {

//! A list without its page: where the rows come from and in what order
struct Plan
{
    QString source; //!< tables, with what a list shows
    bool withHistory = false; //!< is shown too
    QString keySource; //!< tables that suffice for keys alone
    QStringList conditions;
    QVariantList values; //!< of the conditions, in their order
    QString key; //!< column the list is in the order of; the case's id breaks ties
    QString id; //!< column of the id, beside the key in its index
    bool keyIsText = false;
    bool descending = false;
};

//! What a text to be searched for means: SELECTs of ids with their values
struct TextCondition
{
    QString byNumber; //!< by their numbers alone, which also find what is secret; empty: none
    QVariantList numberValues;
    QString all; //!< by number, telephone and words; empty: nothing can be found
    QVariantList values;
};

//! What the database has to be asked before a plan can be made
struct Surroundings
{
    QStringList ownerless; //!< values of cases.awaited that name nobody who exists; for Queue::NoOwner
    TextCondition text; //!< of CaseQuery::text
    DatabaseKind kind = DatabaseKind::Sqlite;
};

//! What a viewer sees of cases c: conditions to add, beginning with AND
struct VisibleCases
{
    QString text;
    QVariantList values;
};
enum class Secrets {
    Listed, //!< with number and headline
    OnlyWithRight, //!< that a secret text holds a word tells what is in it
};
[[nodiscard]] VisibleCases visibleTo(const AccessScope &scope, Secrets secrets);

//! What was handed over to the chief legal officer and she has not answered, or whose answer has not left (R90)
[[nodiscard]] QString handedOverToDo();
//! Of what was handed over, that of which a letter or a call to the person has still to leave
[[nodiscard]] QString handedOverToLeave();

//! A statement for the ids of the cases in which others have done something since the viewer looked. A link to a case
//! out of the viewer's sight is no news, since it is not shown either.
[[nodiscard]] VisibleCases changedSinceLooked(const AccessScope &scope, DatabaseKind kind);
//! case_id, way and answer_due of each case from which an answer, an interim answer or a notice is to leave (R89), once
//! for each way; never more than wait
[[nodiscard]] QString waitingCases(DatabaseKind kind);

[[nodiscard]] Plan planFor(const CaseQuery &query, const AccessScope &scope, const Surroundings &around);

//! The rows' keys first, then what a list shows
[[nodiscard]] QString pageText(const Plan &plan, bool fromCursor);
//! The key of the last of so many rows: skipping happens inside the database
[[nodiscard]] QString anchorText(const Plan &plan, bool fromCursor);
//! How many rows, up to a limit
[[nodiscard]] QString countText(const Plan &plan, bool fromCursor);

//! What stands behind a cursor: the key and id of the row before
[[nodiscard]] Cursor cursorAt(const Plan &plan, const QVariant &key, qint64 id);
//! Refused when it is no cursor of such a list
[[nodiscard]] Result<QVariantList> cursorValues(const Plan &plan, const Cursor &cursor);

} // namespace lyhord::caselist
