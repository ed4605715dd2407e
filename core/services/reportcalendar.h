#pragma once

#include "core/model/duereport.h"
#include "core/model/inbox.h"
#include "core/model/message.h"
#include "core/model/progress.h"
#include "core/model/result.h"
#include "core/statistics/report.h"

#include <QtCore/QList>
#include <QtCore/QStringList>

#include <functional>
#include <optional>

namespace lyhord {

class Reports;
class ServiceContext;
struct RuleBook;

//! How it stands with a report in the calendar
enum class CalendarState {
    Coming, //!< its period has not ended
    Offered, //!< a reminder without a date that nobody has taken up (R75)
    Waiting, //!< can be made: goes on its day, or when somebody sends it
    Released,
    Queued,
    Sent,
    Failed,
    SentByHand,
};
LYHORD_NAMES(CalendarState, 8, { CalendarState::Coming, QLatin1StringView("coming") },
    { CalendarState::Offered, QLatin1StringView("offered") }, { CalendarState::Waiting, QLatin1StringView("waiting") },
    { CalendarState::Released, QLatin1StringView("released") }, { CalendarState::Queued, QLatin1StringView("queued") },
    { CalendarState::Sent, QLatin1StringView("sent") }, { CalendarState::Failed, QLatin1StringView("failed") },
    { CalendarState::SentByHand, QLatin1StringView("sent_by_hand") })

struct CalendarEntry
{
    QString key; //!< "monthly:2026-11:SBF"
    DueReport report;
    QString scope; //!< whom it is about, in words
    CalendarState state = CalendarState::Coming;
    bool goesByItself = false; //!< on its day, without anybody sending it
    bool isLate = false; //!< its day has passed and it has not been sent
    QString missing; //!< why it cannot be sent, in words; empty when it can
    QString toName;
    QString toAddress;
    QString comment;
    std::optional<QDateTime> sent;
    QString madeBy; //!< login; empty while nobody has begun with it
    MessageId message; //!< its newest letter
    friend bool operator==(const CalendarEntry &, const CalendarEntry &) = default;
};

struct ReportsDone
{
    QStringList queued; //!< keys of reports whose letters are in the outbox now
    QStringList drafts; //!< of those that can be looked through from now on
    QStringList failed; //!< with the reason, in words
    friend bool operator==(const ReportsDone &, const ReportsDone &) = default;
};

//! What goes with a report's letter
using ReportFileMaker = std::function<Result<QList<AttachedFile>>(
    const Report &report, const DueReport &due, int smallNumber)>;

//! A report that is to go now, with everything but its files
struct ReportToGo
{
    //! Needs no database: for any thread
    [[nodiscard]] Result<QList<AttachedFile>> files() const { return maker(report, due, smallNumber); }

    DueReport due;
    Report report;
    Message letter;
    ReportRun run; //!< as it stood when the report was made, and who lets it go
    bool again = false; //!< also when it has gone before
    int smallNumber = 0;
    ReportFileMaker maker;
};

//! Reports that go out on their dates, each once (R72–R75, O9)
class ReportCalendar
{
public:
    using FileMaker = ReportFileMaker;
    //! A PDF and a workbook unless told otherwise
    ReportCalendar(ServiceContext &context, Reports &reports, FileMaker files = {});

    //! What is due from..to and what was sent of it, in the order in which it is to go; from the day on that the
    //! calendar came. Who counts for their own department sees that department's.
    [[nodiscard]] Result<QList<CalendarEntry>> list(QDate from, QDate to);
    [[nodiscard]] Result<CalendarEntry> entry(const QString &key);
    //! What should go today or should have gone and has not been sent
    [[nodiscard]] Result<QList<CalendarEntry>> dueNow();

    //! The report as it would go now, with its comment
    [[nodiscard]] Result<Report> lookThrough(const QString &key, const Progress &progress = {});
    //! The same on paper, as it would be attached
    [[nodiscard]] Result<AttachedFile> paper(const QString &key);
    //! Goes with the report; empty takes it away. Refused once the report has gone.
    [[nodiscard]] Result<CalendarEntry> comment(const QString &key, const QString &text);
    //! Now, or once more. Whoever may do the worker's work queues the letter; for anybody else the worker does so.
    [[nodiscard]] Result<CalendarEntry> send(const QString &key);
    //! A person has seen to it: it does not go any more
    [[nodiscard]] Result<CalendarEntry> markSentByHand(const QString &key);

    //! What there is to look at in a round since the calendar was switched on, the oldest first; nothing for who may
    //! queue nothing
    [[nodiscard]] Result<QList<DueReport>> toAttend();
    //! Takes from it what comes first of those with which something is to be done, each once whoever works. Months that
    //! are over are frozen before. Nothing: it goes not yet, could not be made, or none is left. Only a calendar or
    //! database out of reach is an error; what else goes wrong is logged and among what failed.
    [[nodiscard]] Result<std::optional<ReportToGo>> attendNext(QList<DueReport> &left, ReportsDone &done);
    //! With its files into the outbox
    [[nodiscard]] Result<> queueMade(
        const ReportToGo &going, const Result<QList<AttachedFile>> &files, ReportsDone &done);
    //! All that is due, one after the other
    [[nodiscard]] Result<ReportsDone> runDue();

    [[nodiscard]] Result<QList<ReportRecipient>> recipients();
    [[nodiscard]] Result<> setRecipient(const ReportRecipient &recipient);
    [[nodiscard]] Result<> removeRecipient(DueKind kind, const QString &scope);

private:
    struct Outlook; //!< rules, runs and recipients as they stand
    [[nodiscard]] Result<Outlook> look();
    //! Whose period is over, for who may let reports go
    [[nodiscard]] Result<CalendarEntry> entryToLet(const QString &key);
    [[nodiscard]] bool mayQueue() const;
    [[nodiscard]] Result<Report> made(const Outlook &outlook, const DueReport &due, const ReportRecipient &recipient,
        const QString &comment, const Progress &progress);
    //! Nothing: there is nobody to send it to
    [[nodiscard]] Result<std::optional<ReportToGo>> toGo(
        const Outlook &outlook, const DueReport &due, const QString &by, bool again);
    //! False: somebody else was first, or there is nobody to send it to
    [[nodiscard]] Result<bool> deliver(const Outlook &outlook, const DueReport &due, const QString &by, bool again);
    [[nodiscard]] Result<bool> queue(const ReportToGo &going, const QList<AttachedFile> &files);
    [[nodiscard]] Result<bool> queued(const ReportToGo &going, const QList<AttachedFile> &files);
    [[nodiscard]] Result<bool> draft(const Outlook &outlook, const DueReport &due);
    [[nodiscard]] Result<CalendarEntry> change(
        const QString &key, const std::function<Result<>(ReportRun &run, const CalendarEntry &)> &edit);

    ServiceContext &m_context;
    Reports &m_reports;
    FileMaker m_files;
};

} // namespace lyhord
