#pragma once

#include "core/model/changenotice.h"
#include "core/model/progress.h"
#include "core/services/servicecontext.h"

#include <functional>
#include <memory>

namespace lyhord {

class BatchService;
class CaseService;
class InboxService;
class Directory;
class Outbox;
class Reminders;
class ReportCalendar;
class Presence;
class PersonalSettings;
class WorkingNotes;
class CaseMarks;
class Reports;

struct InitOptions
{
    Profile profile;
};

struct CheckReport
{
    QStringList problems; //!< empty: all is well
    QStringList hints = {}; //!< nothing is wrong, but somebody should know
};

//! One open database and the person at work, with the services for both: each takes the context and, by name, the
//! other services it uses.
class Session : public ServiceContext
{
public:
    //! url: as Database has it. Refused with NotPermitted when the login has no role or is retired, with a clear
    //! message when the database is newer than the program. An older file is backed up beside itself, then migrated. On
    //! a server an empty login is the session's own; another one only for who owns the database. There the server's
    //! time counts unless the clock was set.
    [[nodiscard]] static Result<std::unique_ptr<Session>> open(
        const QString &url, const QString &login, const Clock &clock);
    //! Creates the schema in an empty database, loads the profile, makes login contact centre administrator
    [[nodiscard]] static Result<std::unique_ptr<Session>> initialise(
        const QString &url, const QString &login, const Clock &clock, const InitOptions &options);
    //! Brings an older database to this version; the number of the version reached
    [[nodiscard]] static Result<int> migrate(const QString &url, const Clock &clock);
    //! Only into an empty place
    [[nodiscard]] static Result<> restore(const QString &backupFile, const QString &url);
    ~Session();

    [[nodiscard]] int schemaVersion() const;

    [[nodiscard]] CaseService &cases();
    [[nodiscard]] BatchService &batches();
    [[nodiscard]] InboxService &inbox();
    [[nodiscard]] Directory &directory();
    [[nodiscard]] Outbox &outbox();
    [[nodiscard]] Reminders &reminders();
    [[nodiscard]] ReportCalendar &reportCalendar();
    [[nodiscard]] Presence &presence();
    [[nodiscard]] PersonalSettings &personalSettings();
    [[nodiscard]] WorkingNotes &workingNotes();
    [[nodiscard]] CaseMarks &caseMarks();
    [[nodiscard]] Reports &reports();

    //! What others write is told from here on, on this thread, which must run an event loop
    [[nodiscard]] Result<> watch(const std::function<void(const ChangeNotice &)> &then);
    //! Gives back memory that is only kept to be quick: for when nobody has asked for anything in a while
    void releaseMemory();

    [[nodiscard]] Result<> backup(const QString &file);
    //! Integrity, audit chain, orphans, counters, search index, months that were added up
    [[nodiscard]] Result<CheckReport> check(const Progress &progress = {});
    [[nodiscard]] Result<CheckReport> verifyAudit(const Progress &progress = {});

private:
    Session(
        std::unique_ptr<Database> database, const Person &person, std::unique_ptr<Clock> corrected, const Clock &clock);
    [[nodiscard]] static Result<std::unique_ptr<Session>> created(
        const QString &url, const QString &login, const Clock &clock, const InitOptions &options);
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lyhord
