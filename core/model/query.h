#pragma once

#include "core/model/accessscope.h"
#include "core/model/case.h"
#include "core/model/event.h"
#include "core/model/message.h"
#include "core/model/names.h"

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QString>

#include <optional>

namespace lyhord {

//! What is to be done next. Names are the keys of `lyhordctl queues`.
enum class Queue {
    Inbox, //!< come in, not yet registered; holds inbox items, not cases
    ToAssign, //!< registered, nobody asked
    Consulting,
    WithDepartment, //!< asked, awaited, no reminder sent yet
    Reminder1, //!< the first reminder has gone out, the second has not
    Reminder2,
    WriteOffDue, //!< three months have passed: a person confirms the writing-off
    AnswersToSend,
    ToSend, //!< closed, and no mail server has taken the e-mail with the answer yet (R89)
    ToPrint, //!< closed, and the letter with the answer has not been posted
    ToCall, //!< closed, and the call with the answer has not been made
    NoOwner, //!< open, and nobody who exists is asked: should be empty (field.md 5)
    Closed, //!< closed and written off
    ChiefLegalOfficer, //!< handed over as suspected bribery or crime: hers alone (R11, R90)
};
LYHORD_NAMES(Queue, 14, { Queue::Inbox, QLatin1StringView("inbox") },
    { Queue::ToAssign, QLatin1StringView("to_assign") }, { Queue::Consulting, QLatin1StringView("consulting") },
    { Queue::WithDepartment, QLatin1StringView("with_department") },
    { Queue::Reminder1, QLatin1StringView("reminder_1") }, { Queue::Reminder2, QLatin1StringView("reminder_2") },
    { Queue::WriteOffDue, QLatin1StringView("write_off_due") },
    { Queue::AnswersToSend, QLatin1StringView("answers_to_send") }, { Queue::ToSend, QLatin1StringView("to_send") },
    { Queue::ToPrint, QLatin1StringView("to_print") }, { Queue::ToCall, QLatin1StringView("to_call") },
    { Queue::NoOwner, QLatin1StringView("no_owner") }, { Queue::Closed, QLatin1StringView("closed") },
    { Queue::ChiefLegalOfficer, QLatin1StringView("chief_legal_officer") })

//! How the answers of a queue leave; empty for queues of other work
[[nodiscard]] constexpr std::optional<ReplyBy> wayOf(Queue queue)
{
    switch (queue) {
    case Queue::ToSend:
        return ReplyBy::Email;
    case Queue::ToPrint:
        return ReplyBy::Letter;
    case Queue::ToCall:
        return ReplyBy::Phone;
    case Queue::Inbox:
    case Queue::ToAssign:
    case Queue::Consulting:
    case Queue::WithDepartment:
    case Queue::Reminder1:
    case Queue::Reminder2:
    case Queue::WriteOffDue:
    case Queue::AnswersToSend:
    case Queue::NoOwner:
    case Queue::Closed:
    case Queue::ChiefLegalOfficer:
        break;
    }
    return std::nullopt;
}
[[nodiscard]] constexpr Queue queueOf(ReplyBy way)
{
    switch (way) {
    case ReplyBy::Email:
        return Queue::ToSend;
    case ReplyBy::Letter:
        return Queue::ToPrint;
    case ReplyBy::Phone:
        break;
    }
    return Queue::ToCall;
}

//! Lists of one's own, open and finished cases alike where it is not said
enum class OwnList {
    Flagged, //!< to come back to, by their days
    Mine, //!< open ones in which one has taken a step or that one has flagged
    Changed, //!< others have done something since one looked
};
LYHORD_NAMES(OwnList, 3, { OwnList::Flagged, QLatin1StringView("flagged") },
    { OwnList::Mine, QLatin1StringView("mine") }, { OwnList::Changed, QLatin1StringView("changed") })

struct QueueCounts
{
    QMap<Queue, qint64> queues;
    QMap<OwnList, qint64> own; //!< flagged: those whose day has come; changed; mine is not counted
    QMap<QString, qint64> departments; //!< open cases each department is asked about and has not answered
    friend bool operator==(const QueueCounts &, const QueueCounts &) = default;
};

enum class SortBy {
    Due, //!< what is due first; in the closed queue what was closed last
    Received,
    Number,
    Headline, //!< Swedish order; only where few cases are shown
};
LYHORD_NAMES(SortBy, 4, { SortBy::Due, QLatin1StringView("due") }, { SortBy::Received, QLatin1StringView("received") },
    { SortBy::Number, QLatin1StringView("number") }, { SortBy::Headline, QLatin1StringView("headline") })

struct CaseQuery
{
    std::optional<Queue> queue;
    std::optional<OwnList> own; //!< instead of a queue
    QString department; //!< key: cases this department is asked about
    bool awaited = false; //!< open cases only; with a department those it has still to answer
                          //!< (QueueCounts::departments)
    std::optional<CaseStatus> status;
    std::optional<CaseType> type;
    std::optional<Channel> channel;
    QString text; //!< words, or a number
    std::optional<QDate> receivedFrom; //!< local days, both inside
    std::optional<QDate> receivedTo;
    SortBy sort = SortBy::Due;
    bool descending = false;
    bool withHistory = false; //!< rows say who registered the case and when the last step was taken: a look for each
    friend bool operator==(const CaseQuery &, const CaseQuery &) = default;
};

//! A place in a sorted list; opaque outside the store. Empty: the beginning.
using Cursor = QString;

struct CasePage
{
    QList<CaseRow> rows;
    Cursor next; //!< where the next page begins; empty if this was the last
    friend bool operator==(const CasePage &, const CasePage &) = default;
};

//! Where every n-th row of a list begins, so that a jump reads one page only
struct Anchors
{
    QList<Cursor> cursors; //!< cursors[i] is where row i × every begins
    int every = 2000;
    qint64 count = 0; //!< rows seen so far
    bool complete = false;
    friend bool operator==(const Anchors &, const Anchors &) = default;
};

struct SearchHit
{
    QString number;
    QString headline;
    QString snippet; //!< the found words between \u0002 and \u0003; empty for a secret case
    CaseStatus status = CaseStatus::Registered;
    bool secret = false;
    QDateTime received;
    QString submitterName; //!< empty for a secret or protected case, and for who may not read names
    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};
//! A snippet as it is read
[[nodiscard]] inline QString withoutMarks(QString snippet)
{
    return snippet.remove(QChar(2)).remove(QChar(3));
}

struct SearchHits
{
    QList<SearchHit> hits;
    bool more = false; //!< there are more than the limit
    friend bool operator==(const SearchHits &, const SearchHits &) = default;
};

} // namespace lyhord
