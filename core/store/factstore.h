#pragma once

#include "core/db/databasekind.h"
#include "core/model/casefacts.h"
#include "core/model/fact.h"
#include "core/model/localdays.h"
#include "core/model/result.h"

#include <QtCore/QDate>
#include <QtCore/QSet>

#include <functional>

namespace lyhord {

class Database;
namespace sql {
class Query;
}

//! Reads ranges of days from the report indexes alone, never from the cases. Ask for a month at a time, so that no read
//! holds a writer for long. Days are local, from and to are both inside.
class FactStore
{
public:
    using Take = std::function<void(const Fact &)>;
    //! words: what the facts' numbers stand for; belongs to the caller
    FactStore(Database &db, TextPool &words);

    [[nodiscard]] Result<> received(QDate from, QDate to, const Take &take);
    [[nodiscard]] Result<> finished(QDate from, QDate to, const Take &take); //!< closed or written off
    [[nodiscard]] Result<> answered(QDate from, QDate to, const Take &take); //!< for the first time
    //! R88: whose first answer day, or that of a reopening, lies there; to lies before today. kind: Due or DueStanding
    [[nodiscard]] Result<> due(FactKind kind, QDate from, QDate to, const Take &take);
    [[nodiscard]] Result<> dueAgain(QDate from, QDate to, const Take &take);
    [[nodiscard]] Result<> steps(QDate from, QDate to, const Take &take); //!< without those that were taken back
    //! What was open at the end of a day; asks `goOn` between its reads
    [[nodiscard]] Result<> openAtEndOf(QDate day, QDate today, const Take &take, const std::function<bool()> &goOn);
    //! The day of the oldest case's receipt; invalid when there is none
    [[nodiscard]] Result<QDate> firstDay();

    enum class Numbers {
        OfAll,
        NotOfSecret, //!< nor of protected identity; on a server its view of the facts says whose they are
    };
    //! Whole cases received in the period, oldest first, with everything that can be told of them
    [[nodiscard]] Result<> cases(
        QDate from, QDate to, Numbers numbers, const std::function<Result<>(const CaseFacts &)> &take);

    //! The statements, for the test that looks at their plans
    [[nodiscard]] static QStringList statements(DatabaseKind kind);

private:
    enum class Source {
        Received,
        Finished,
        Answered,
        Due,
        DueAgain,
        Steps,
        OpenNow,
        FinishedLater,
        SlowLater,
        Undone,
        StepsOfCase,
        StepsSince,
        Cases,
        NotSecret
    };
    [[nodiscard]] static QString statementOf(Source source, DatabaseKind kind);
    [[nodiscard]] sql::Query prepared(Source source);
    void forEachAsked(Fact fact, const QString &asked, const Take &take);
    void readCommon(Fact &fact, const sql::Query &query);
    [[nodiscard]] quint32 word(const sql::Query &query, int column);
    [[nodiscard]] DayNumber dayAt(const sql::Query &query, int column);
    [[nodiscard]] Result<> openLater(
        Source source, QDate from, QDate to, QDate day, const QSet<qint64> &closed, const Take &take);
    void readOpen(Fact &fact, const sql::Query &query, DayNumber day);
    [[nodiscard]] Result<QSet<qint64>> notSecret(QDate from, QDate to);
    //! Ids of events that were taken back, of all cases in which something was since that day
    [[nodiscard]] Result<QSet<qint64>> takenBack(QDate since);
    //! Cases that were closed at the end of that day and have been opened again since
    [[nodiscard]] Result<QSet<qint64>> closedThen(QDate day);
    [[nodiscard]] Result<bool> wasClosed(qint64 caseId, qint64 before);
    [[nodiscard]] Result<> findTakenBack(qint64 caseId, QSet<qint64> &taken);

    Database &m_db;
    TextPool &m_pool;
    LocalDays m_days;
};

} // namespace lyhord
