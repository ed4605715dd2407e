#include "app/lyhordctl/command.h"
#include "app/lyhordctl/input.h"
#include "app/lyhordctl/output.h"

#include "core/intake/profilefile.h"
#include "core/sample/samplefill.h"
#include "core/services/caseservice.h"
#include "core/services/directory.h"
#include "core/services/servercopy.h"
#include "core/services/sharedfolder.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSysInfo>

namespace lyhord::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::ctl::DatabaseCommands)
};

//! A built-in profile by its name, or a file
Result<Profile> profileNamed(const QString &name)
{
    if (const Result<Profile> builtIn = builtInProfile(name); builtIn || !name.endsWith(u".json"))
        return builtIn;
    return readInput(name).and_then([](const QByteArray &bytes) { return profileFromJson(bytes); });
}

Result<quint64> numberFrom(const Arguments &arguments, const QString &option, quint64 otherwise)
{
    if (!arguments.has(option))
        return otherwise;
    bool isNumber = false;
    const quint64 number = arguments.value(option).toULongLong(&isNumber);
    if (!isNumber)
        return refused(option, Tr::tr("\"%1\" is not a number.").arg(arguments.value(option)));
    return number;
}

Result<Answer> initialise(const Setup &setup, const Arguments &arguments)
{
    InitOptions options;
    const QString profile = arguments.has(u"profile"_s) ? arguments.value(u"profile"_s) : u"eskilstuna"_s;
    const Result<Profile> loaded = profileNamed(profile);
    if (!loaded)
        return tl::unexpected(loaded.error());
    options.profile = *loaded;
    const Result<quint64> sample = numberFrom(arguments, u"sample"_s, 0);
    if (!sample)
        return tl::unexpected(sample.error());
    const Result<quint64> seed = numberFrom(arguments, u"seed"_s, 1);
    if (!seed)
        return tl::unexpected(seed.error());
    constexpr quint64 mostSampleCases = 10'000'000;
    if (*sample > mostSampleCases)
        return refused(u"sample"_s, Tr::tr("At most %1 sample cases can be made.").arg(mostSampleCases));
    const SampleOptions made{ .cases = static_cast<qint64>(*sample), .seed = *seed };
    const Result<std::unique_ptr<Session>> session = initialiseWithSample(
        setup.database, setup.login, *setup.clock, options, made, progressOf(setup, Tr::tr("Making sample cases")));
    if (!session)
        return tl::unexpected(session.error());
    return Answer({ { u"schema"_s, (*session)->schemaVersion() }, { u"profile"_s, options.profile.key },
        { u"cases"_s, made.cases } });
}

Result<Answer> migrate(const Setup &setup, const Arguments &)
{
    return Session::migrate(setup.database, *setup.clock).map([](int version) {
        return Answer({ { u"schema"_s, version } });
    });
}

Answer checked(const CheckReport &report)
{
    QJsonObject said{ { u"ok"_s, report.problems.isEmpty() },
        { u"problems"_s, QJsonArray::fromStringList(report.problems) } };
    if (!report.hints.isEmpty())
        said.insert(u"hints"_s, QJsonArray::fromStringList(report.hints));
    return { said, report.problems.isEmpty() };
}

Result<Answer> check(Session &session, const Arguments &)
{
    return session.check().map(checked);
}

Result<Answer> verifyAudit(Session &session, const Arguments &)
{
    return session.verifyAudit().map(checked);
}

Result<Answer> showAudit(Session &session, const Arguments &arguments)
{
    return session.cases().open(arguments.positional(0)).map([](const CaseFile &file) {
        return Answer({ { u"number"_s, file.subject.number }, { u"events"_s, documents(file.events) } });
    });
}

Result<Answer> backup(Session &session, const Arguments &arguments)
{
    return session.backup(arguments.positional(0)).map([&arguments] {
        return Answer({ { u"backup"_s, arguments.positional(0) } });
    });
}

Result<Answer> restore(const Setup &setup, const Arguments &arguments)
{
    return Session::restore(arguments.positional(0), setup.database).map([&arguments] {
        return Answer({ { u"restored"_s, arguments.positional(0) } });
    });
}

Result<Answer> copy(const Setup &setup, const Arguments &arguments)
{
    const auto moved = copyToServer(arguments.value(u"from"_s), arguments.value(u"to"_s), setup.login, *setup.clock,
        progressOf(setup, Tr::tr("Copying")));
    if (!moved)
        return tl::unexpected(moved.error());
    QJsonArray tables;
    for (const TableCopied &table : moved->tables) {
        tables.append(QJsonObject{ { u"table"_s, table.table }, { u"rows"_s, table.rows },
            { u"written"_s, table.written }, { u"sha256"_s, QString::fromLatin1(table.sha256.toHex()) } });
    }
    return Answer({ { u"tables"_s, tables }, { u"problems"_s, QJsonArray::fromStringList(moved->problems) } },
        moved->problems.isEmpty());
}

Result<Answer> probeLocks(const Setup &, const Arguments &arguments)
{
    constexpr auto patience = std::chrono::minutes(2); // for the other workstation to be started
    return probeLocksOf(arguments.positional(0), QSysInfo::machineHostName(), patience).map([&arguments] {
        return Answer({ { u"folder"_s, arguments.positional(0) }, { u"passed"_s, true } });
    });
}

Result<Answer> exportProfile(Session &session, const Arguments &arguments)
{
    const Result<Profile> profile = session.directory().profile();
    if (!profile)
        return tl::unexpected(profile.error());
    return writeOutput(arguments.positional(0), profileToJson(*profile)).map([&] {
        return Answer({ { u"profile"_s, profile->key }, { u"file"_s, arguments.positional(0) } });
    });
}

Result<Answer> importProfile(Session &session, const Arguments &arguments)
{
    const Result<Profile> profile = readInput(arguments.positional(0)).and_then([](const QByteArray &bytes) {
        return profileFromJson(bytes);
    });
    if (!profile)
        return tl::unexpected(profile.error());
    const bool retires = arguments.has(u"retire-missing"_s);
    const auto done = arguments.has(u"preview"_s) ? session.directory().previewImport(*profile, retires)
                                                  : session.directory().importProfile(*profile, retires);
    return done.map([&profile](const ImportDone &imported) {
        return Answer({ { u"profile"_s, profile->key }, { u"added"_s, documents(imported.added) },
            { u"changed"_s, documents(imported.changed) }, { u"retired"_s, documents(imported.retired) },
            { u"kept"_s, documents(imported.kept) }, { u"moved"_s, documents(imported.moved) } });
    });
}

} // namespace

QList<Command> databaseCommands()
{
    return {
        { { u"init"_s, {}, { { u"profile"_s }, { u"sample"_s }, { u"seed"_s } } },
            Tr::tr("creates the database with a municipality's profile"), {}, initialise },
        { { u"migrate"_s, {}, {} }, Tr::tr("brings an older database to this version"), {}, migrate },
        { { u"check"_s, {}, {} }, Tr::tr("checks the database and its audit chain"), check, {} },
        { { u"backup"_s, { u"FILE"_s }, {} }, Tr::tr("saves a copy while others work"), backup, {} },
        { { u"restore"_s, { u"FILE"_s }, {} }, Tr::tr("puts a copy back, into an empty place only"), {}, restore },
        { { u"copy"_s, {}, { { u"from"_s, OptionSpec::Value, true }, { u"to"_s, OptionSpec::Value, true } } },
            Tr::tr("moves everything from a file to a server; done again after an interruption, it goes on"), {},
            copy },
        { { u"profile export"_s, { u"FILE"_s }, {} }, Tr::tr("saves the municipality's settings"), exportProfile, {} },
        { { u"profile import"_s, { u"FILE"_s },
              { { u"retire-missing"_s, OptionSpec::Flag }, { u"preview"_s, OptionSpec::Flag } } },
            Tr::tr("adds and changes a municipality's settings; what the file lacks is retired with --retire-missing "
                   "only; --preview lists what would be and stores nothing"),
            importProfile, {} },
        { { u"audit verify"_s, {}, {} },
            Tr::tr("verifies that no step was changed or removed and that, in a file, no other program changed cases, "
                   "settings, people or their roles"),
            verifyAudit, {} },
        { { u"lock-probe"_s, { u"FOLDER"_s }, {} },
            Tr::tr("finds out, run on two workstations at once, whether a file share may hold the database"), {},
            probeLocks },
        { { u"audit show"_s, { u"NUMBER"_s }, {} }, Tr::tr("shows a case's steps"), showAudit, {} },
    };
}

} // namespace lyhord::ctl
