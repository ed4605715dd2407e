#include "core/services/session.h"

#include "core/db/backup.h"
#include "core/db/database.h"
#include "core/db/migrations.h"
#include "core/db/ownfiles.h"
#include "core/db/serversession.h"
#include "core/db/transaction.h"
#include "core/log/categories.h"
#include "core/log/loggable.h"
#include "core/rules/standardanswer.h"
#include "core/services/batchservice.h"
#include "core/services/casemarks.h"
#include "core/services/caseservice.h"
#include "core/services/changewriter.h"
#include "core/services/directory.h"
#include "core/services/handingon.h"
#include "core/services/inboxservice.h"
#include "core/services/outbox.h"
#include "core/services/personalsettings.h"
#include "core/services/presence.h"
#include "core/services/reminders.h"
#include "core/services/reportcalendar.h"
#include "core/services/reports.h"
#include "core/services/rightstable.h"
#include "core/services/workingnotes.h"
#include "core/store/casestore.h"
#include "core/store/changefeed.h"
#include "core/store/directorychain.h"
#include "core/store/directorystore.h"
#include "core/store/eventstore.h"
#include "core/store/integrity.h"
#include "core/store/rowchecksums.h"
#include "core/store/serverhistory.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <chrono>
#include <optional>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Session)
};

//! "lyhord.db" of version 3 is kept as "lyhord.version-3.20261120-140500.backup.db" beside it
QString backupNameFor(const QString &file, int version, const QDateTime &now)
{
    const QFileInfo info(file);
    return info.dir().filePath(u"%1.version-%2.%3.backup.%4"_s.arg(info.completeBaseName())
                                   .arg(version)
                                   .arg(toLocal(now).toString(u"yyyyMMdd-HHmmss"_s), info.suffix()));
}

//! What a migration changes of settings, people and cases is this program's doing
Result<int> migrated(Database &database, const QDateTime &now)
{
    return migrations::apply(database, now, {}, [&database](const std::function<Result<>()> &migrate) {
        return RowChecksums(database).recordedAll([&] { return DirectoryChain(database).recordedAll(migrate); });
    });
}

//! Backs an older database up, then migrates it
Result<int> bringUpToDate(Database &database, const QDateTime &now)
{
    const Result<int> version = migrations::versionOf(database);
    const int newest = migrations::newest(database.kind());
    if (!version || *version == newest)
        return version;
    if (*version > newest) // says so in words
        return migrations::requireNewest(database).map([&version] { return *version; });
    if (*version > 0 && !database.fileName().isEmpty()) { // a server's backups are its administrator's
        if (const auto kept = backup::write(database, backupNameFor(database.fileName(), *version, now)); !kept)
            return tl::unexpected(kept.error());
    }
    const Result<int> reached = migrated(database, now);
    if (!reached)
        return reached;
    auto transaction = sql::Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const auto written = writeRights(database); !written)
        return tl::unexpected(written.error());
    if (const auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return reached;
}

bool holdsOn(const Grant &grant, QDate today)
{
    return grant.validFrom <= today && (!grant.validTo || today <= *grant.validTo);
}

//! Names, where whoever asks may read them: on a server a login that nobody knows may not
QString administratorsInWords(Database &database, QDate today)
{
    constexpr qsizetype most = 3;
    QStringList names;
    const Result<QList<Person>> people = DirectoryStore(database).people();
    for (const Person &person : people ? *people : QList<Person>()) {
        const bool administers = std::ranges::any_of(person.grants, [today](const Grant &grant) {
            return grant.role == Role::ContactCentreAdministrator && holdsOn(grant, today);
        });
        if (administers && (!person.retired || *person.retired >= today))
            names.append(person.name.isEmpty() ? person.login : person.name);
    }
    //: who can give access, where nobody's name can be read
    return names.isEmpty() ? Tr::tr("the contact centre's administrator")
                           : names.first(qMin(most, names.size())).join(u", "_s);
}

//! why: with the login to put in; advice: with who gives access, and the login
tl::unexpected<Error> noAccess(
    Database &database, const QString &why, const QString &advice, const QString &login, QDate today)
{
    return failed(
        ErrorCode::NotPermitted, why.arg(login) + u' ' + advice.arg(administratorsInWords(database, today), login));
}

//! Each is told what helps: only whom nobody knows is to be added
Result<Person> personAtWork(Database &database, const QString &login, QDate today)
{
    Result<Person> person = DirectoryStore(database).person(login);
    if (!person && person.error().code == ErrorCode::NotFound) {
        return noAccess(database, Tr::tr("You are signed in as %1, whom this database does not know."),
            Tr::tr(
                "Access is given by %1, under People and roles in the administration or with “lyhordctl user add %2”."),
            login, today);
    }
    if (!person)
        return person;
    if (person->retired && *person->retired < today) {
        return noAccess(database, Tr::tr("You are signed in as %1, who no longer works here."),
            Tr::tr("If that is wrong, %1 can change the last day at work, under People and roles in the administration "
                   "or with “lyhordctl user retire %2 --last-day DAY”."),
            login, today);
    }
    if (!std::ranges::any_of(person->grants, [today](const Grant &grant) { return holdsOn(grant, today); })) {
        return noAccess(database, Tr::tr("You are signed in as %1, who has no role in this database."),
            Tr::tr("A role is given by %1, under People and roles in the administration or with “lyhordctl user change "
                   "%2 --role ROLE --agreement TEXT”."),
            login, today);
    }
    return person;
}

//! On a server nobody judges by a workstation's clock, which may be a day wrong
Result<std::unique_ptr<Clock>> correctedFor(Database &database, const Clock &clock)
{
    if (database.kind() == DatabaseKind::Sqlite || !clock.isThisMachines())
        return std::unique_ptr<Clock>();
    const qint64 before = clock.now().toMSecsSinceEpoch();
    const auto there = serversession::sinceEpoch(database);
    if (!there)
        return tl::unexpected(there.error());
    const qint64 after = clock.now().toMSecsSinceEpoch();
    const std::chrono::milliseconds here(before + (after - before) / 2);
    return std::make_unique<CorrectedClock>(clock, *there - here);
}

//! A server judges by the day that was given to the program where whoever keeps the database gave it; nobody else's
//! steps are dated otherwise than now
Result<> tellDay(Database &database, const Clock &clock, QDate today)
{
    if (database.kind() == DatabaseKind::Sqlite || clock.isThisMachines())
        return {};
    const auto here = serversession::of(database);
    if (!here)
        return tl::unexpected(here.error());
    if (!here->ownsSchema) {
        return failed(ErrorCode::NotPermitted,
            Tr::tr("On a server the time is the server's. Only whoever keeps the database may say another."));
    }
    return serversession::pretendDay(database, today);
}

//! The login that acts. On a server it is the session's own; who owns the database may act for others.
Result<QString> actingLogin(Database &database, const QString &wanted)
{
    const auto here = serversession::of(database);
    if (!here)
        return tl::unexpected(here.error());
    if (here->login.isEmpty() || wanted == here->login)
        return wanted;
    if (wanted.isEmpty())
        return here->login;
    if (!here->ownsSchema) { // who could act for anybody could read what only a few may
        return failed(ErrorCode::NotPermitted,
            Tr::tr("You are connected as %1 and may not act for %2. Leave out whom to act for.")
                .arg(here->login, wanted));
    }
    if (auto acting = serversession::actFor(database, wanted); !acting)
        return tl::unexpected(acting.error());
    return wanted;
}

//! With which clock, on which day and as whom a session works
struct WorkingTerms
{
    std::unique_ptr<Clock> corrected; //!< null: the clock given is right
    QDate today;
    QString login;
};

Result<WorkingTerms> agreeOnTerms(Database &database, const QString &login, const Clock &clock)
{
    Result<std::unique_ptr<Clock>> corrected = correctedFor(database, clock);
    if (!corrected)
        return tl::unexpected(corrected.error());
    const QDate today = localDay(*corrected ? (*corrected)->now() : clock.now());
    if (const auto told = tellDay(database, clock, today); !told)
        return tl::unexpected(told.error());
    const Result<QString> acting = actingLogin(database, login);
    if (!acting)
        return tl::unexpected(acting.error());
    return WorkingTerms{ std::move(*corrected), today, *acting };
}

//! What another program has changed in a file
Result<QStringList> brokenRows(Database &database, const Progress &progress)
{
    const Result<QStringList> rows = RowChecksums(database).verify(progress);
    if (!rows)
        return rows;
    return DirectoryChain(database).verify().map([&](const QStringList &links) { return *rows + links; });
}

//! What does not agree in the timeline of the cases and in what was written of each row: by the server in its history,
//! or by this program in a file
Result<QStringList> brokenHistory(Database &database, const Progress &progress)
{
    const Result<QStringList> events = EventStore(database).verify(progress);
    if (!events)
        return events;
    const auto joined = [&events](const QStringList &rows) { return *events + rows; };
    if (database.kind() == DatabaseKind::Postgresql)
        return ServerHistory(database).verify(progress).map(joined);
    return brokenRows(database, progress).map(joined);
}

Person firstAdministrator(const QString &login, QDate today)
{
    // Whoever sets the database up must be able to read everything in it: they have the file in any case.
    return { .login = login,
        .name = login,
        .email = {},
        .mayReadSecret = true,
        .grants = { { .role = Role::ContactCentreAdministrator,
            .department = {},
            .agreement = Tr::tr("Set up the database"),
            .validFrom = today,
            .validTo = {} } },
        .retired = {} };
}

//! Of a server, where a worker has last ended who stopped others; nobody's turn in a file
QStringList hintsAbout(std::optional<std::chrono::seconds> rested)
{
    constexpr std::chrono::hours atMost{ 1 };
    if (!rested || *rested < atMost)
        return {};
    return { Tr::tr(
        "No worker has been at work on this server for an hour or longer. Reminders and reports wait until one "
        "is, and whoever stops the others is ended only when somebody else needs what they hold. Start "
        "lyhordctl worker.") };
}

} // namespace

struct Session::Private
{
    explicit Private(ServiceContext &context)
        : writer(context)
        , handingOn(context, writer)
        , cases(context, writer)
        , batches(context, cases)
        , inbox(context, writer, cases)
        , directory(context, handingOn)
        , outbox(context, cases)
        , reminders(context, cases)
        , reports(context)
        , reportCalendar(context, reports)
        , presence(context)
        , personalSettings(context)
        , workingNotes(context, cases)
        , caseMarks(context, cases)
    {
    }

    ChangeWriter writer;
    HandingOn handingOn;
    CaseService cases;
    BatchService batches;
    InboxService inbox;
    Directory directory;
    Outbox outbox;
    Reminders reminders;
    Reports reports;
    ReportCalendar reportCalendar;
    Presence presence;
    PersonalSettings personalSettings;
    WorkingNotes workingNotes;
    CaseMarks caseMarks;
    std::unique_ptr<ChangeFeed> feed;
};

Session::Session(
    std::unique_ptr<Database> database, const Person &person, std::unique_ptr<Clock> corrected, const Clock &clock)
    : ServiceContext(std::move(database), person, std::move(corrected), clock)
    , d(std::make_unique<Private>(*this))
{
}

Session::~Session()
{
    // The others need not wait until it has run out.
    if (const auto left = d->presence.leave(); !left)
        qCInfo(workplaceLog, "presence not left: %s", loggable(left.error()).constData());
}

Result<std::unique_ptr<Session>> Session::open(const QString &url, const QString &login, const Clock &clock)
{
    auto database = Database::open(url);
    if (!database)
        return tl::unexpected(database.error());
    const Result<int> version = migrations::versionOf(**database);
    if (!version)
        return tl::unexpected(version.error());
    if (*version == 0) {
        if ((*database)->kind() == DatabaseKind::Postgresql) {
            return failed(ErrorCode::Unreachable,
                Tr::tr("The server answers, but its database is not one of this program's. Check the name; an owner of "
                       "the database sets it up with lyhordctl init."));
        }
        return failed(ErrorCode::NotFound,
            Tr::tr("The database %1 is empty. It is created with lyhordctl init, or by the program at its first start.")
                .arg(url));
    }
    if (const auto current = bringUpToDate(**database, clock.now()); !current)
        return tl::unexpected(current.error());
    if (const auto recorded = RowChecksums(**database).record(); !recorded)
        return tl::unexpected(recorded.error());
    Result<WorkingTerms> terms = agreeOnTerms(**database, login, clock);
    if (!terms)
        return tl::unexpected(terms.error());
    const Result<Person> person = personAtWork(**database, terms->login, terms->today);
    if (!person)
        return tl::unexpected(person.error());
    return std::unique_ptr<Session>(new Session(std::move(*database), *person, std::move(terms->corrected), clock));
}

Result<std::unique_ptr<Session>> Session::initialise(
    const QString &url, const QString &login, const Clock &clock, const InitOptions &options)
{
    const QString file = url.startsWith(u"sqlite:") ? url.sliced(7) : QString();
    const bool isNew = !file.isEmpty() && !QFileInfo::exists(file);
    if (isNew && !ownfiles::makeFolder(QFileInfo(file).absolutePath()))
        return failed(ErrorCode::Broken, Tr::tr("The folder of %1 cannot be created.").arg(file));
    auto session = created(url, login, clock, options);
    if (!session && isNew)
        QFile::remove(file); // a half-made database is of no use to anybody
    return session;
}

Result<std::unique_ptr<Session>> Session::created(
    const QString &url, const QString &login, const Clock &clock, const InitOptions &options)
{
    auto database = Database::open(url, OpenMode::Create);
    if (!database)
        return tl::unexpected(database.error());
    const Result<int> version = migrations::versionOf(**database);
    if (!version)
        return tl::unexpected(version.error());
    if (*version != 0) {
        return failed(ErrorCode::Refused,
            Tr::tr("%1 holds a database already. Nothing was changed; choose another place.").arg(url));
    }
    if (const auto applied = migrated(**database, clock.now()); !applied)
        return tl::unexpected(applied.error());
    if (const auto recorded = RowChecksums(**database).record(); !recorded)
        return tl::unexpected(recorded.error());
    Result<WorkingTerms> terms = agreeOnTerms(**database, login, clock);
    if (!terms)
        return tl::unexpected(terms.error());
    const Person administrator = firstAdministrator(terms->login, terms->today);
    {
        auto transaction = sql::Transaction::begin(**database);
        if (!transaction)
            return tl::unexpected(transaction.error());
        if (const auto written = writeRights(**database); !written)
            return tl::unexpected(written.error());
        DirectoryStore directory(**database);
        if (const auto sound = checkStandardTexts(options.profile); !sound)
            return tl::unexpected(sound.error());
        if (const auto saved = directory.saveProfile(options.profile); !saved)
            return tl::unexpected(saved.error());
        if (const auto saved = directory.savePerson(administrator); !saved)
            return tl::unexpected(saved.error());
        if (const auto committed = transaction->commit(); !committed)
            return tl::unexpected(committed.error());
    }
    return std::unique_ptr<Session>(
        new Session(std::move(*database), administrator, std::move(terms->corrected), clock));
}

Result<int> Session::migrate(const QString &url, const Clock &clock)
{
    const auto database = Database::open(url);
    if (!database)
        return tl::unexpected(database.error());
    const Result<int> version = migrations::versionOf(**database);
    if (version && *version == 0)
        return failed(
            ErrorCode::NotFound, Tr::tr("The database %1 is empty; it is created with lyhordctl init.").arg(url));
    return bringUpToDate(**database, clock.now());
}

Result<> Session::restore(const QString &backupFile, const QString &url)
{
    return backup::restore(backupFile, url);
}

void Session::releaseMemory()
{
    database().releaseMemory();
}

int Session::schemaVersion() const
{
    return migrations::newest(database().kind());
}

CaseService &Session::cases()
{
    return d->cases;
}

BatchService &Session::batches()
{
    return d->batches;
}

InboxService &Session::inbox()
{
    return d->inbox;
}

Directory &Session::directory()
{
    return d->directory;
}

Outbox &Session::outbox()
{
    return d->outbox;
}

Reminders &Session::reminders()
{
    return d->reminders;
}

ReportCalendar &Session::reportCalendar()
{
    return d->reportCalendar;
}

Presence &Session::presence()
{
    return d->presence;
}

WorkingNotes &Session::workingNotes()
{
    return d->workingNotes;
}

CaseMarks &Session::caseMarks()
{
    return d->caseMarks;
}

PersonalSettings &Session::personalSettings()
{
    return d->personalSettings;
}

Reports &Session::reports()
{
    return d->reports;
}

Result<> Session::watch(const std::function<void(const ChangeNotice &)> &then)
{
    d->feed = std::make_unique<ChangeFeed>(database());
    QObject::connect(d->feed.get(), &ChangeFeed::changed, d->feed.get(), then);
    return d->feed->start();
}

Result<> Session::backup(const QString &file)
{
    if (const auto permitted = require(Action::Backup); !permitted)
        return permitted;
    return backup::write(database(), file);
}

Result<CheckReport> Session::check(const Progress &progress)
{
    const auto rested = serversession::sinceBlockersWereEnded(database());
    if (!rested)
        return tl::unexpected(rested.error());
    const Result<QStringList> found = integrity::check(database(), progress);
    if (!found)
        return tl::unexpected(found.error());
    const Result<QStringList> broken = brokenHistory(database(), progress);
    if (!broken)
        return tl::unexpected(broken.error());
    const Result<QStringList> wrong = reports().wrongSums(progress);
    if (!wrong)
        return tl::unexpected(wrong.error());
    return CheckReport{ *found + *broken + *wrong, hintsAbout(*rested) };
}

Result<CheckReport> Session::verifyAudit(const Progress &progress)
{
    if (const auto permitted = require(Action::Audit); !permitted)
        return tl::unexpected(permitted.error());
    return brokenHistory(database(), progress).map([](const QStringList &broken) { return CheckReport{ broken }; });
}

} // namespace lyhord
