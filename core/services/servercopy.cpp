#include "core/services/servercopy.h"

#include "core/db/database.h"
#include "core/db/migrations.h"
#include "core/db/transaction.h"
#include "core/services/rightstable.h"
#include "core/services/session.h"
#include "core/store/casestore.h"
#include "core/store/directorychain.h"
#include "core/store/directorystore.h"
#include "core/store/eventstore.h"
#include "core/store/rightsstore.h"
#include "core/store/rowchecksums.h"
#include "core/store/tablecopy.h"

#include <QtCore/QCoreApplication>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Move)
};

//! This program's tables in the target, with the rights told
Result<> prepare(Database &to, const Clock &clock)
{
    const Result<int> version = migrations::versionOf(to);
    if (!version)
        return tl::unexpected(version.error());
    if (*version > 0)
        return migrations::requireNewest(to);
    if (const auto applied = migrations::apply(to, clock.now()); !applied)
        return tl::unexpected(applied.error());
    auto transaction = sql::Transaction::begin(to);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const auto written = writeRights(to); !written)
        return written;
    return transaction->commit();
}

//! Empty, or begun from this very file and not worked in since
Result<> requireNobodyElses(Database &from, Database &to)
{
    const auto mine = tablecopy::firstToken(from);
    const auto theirs = tablecopy::firstToken(to);
    if (!mine || !theirs)
        return tl::unexpected(mine ? theirs.error() : mine.error());
    if (theirs->isEmpty())
        return {};
    if (*mine != *theirs) {
        return failed(ErrorCode::Refused,
            Tr::tr("The new database holds other cases already. Nothing was copied; choose an empty one."));
    }
    const auto last = EventStore(from).last();
    const auto lastThere = EventStore(to).last();
    if (!last || !lastThere)
        return tl::unexpected(last ? lastThere.error() : last.error());
    if (*last < *lastThere) {
        return failed(ErrorCode::Refused,
            Tr::tr("People have worked in the new database since it was copied. Nothing was copied, so that nothing of "
                   "theirs is lost."));
    }
    return {};
}

Result<QStringList> changedByAnother(Database &file, const Progress &progress)
{
    return RowChecksums(file).verify(progress).and_then([&file](const QStringList &cases) {
        return DirectoryChain(file).verify().map([&cases](const QStringList &settings) { return cases + settings; });
    });
}

Result<> takeInEverybody(Database &to, QDate today)
{
    DirectoryStore directory(to);
    const auto people = directory.people();
    if (!people)
        return tl::unexpected(people.error());
    for (const Person &person : *people) {
        if ((person.retired && *person.retired < today) || person.grants.isEmpty())
            continue;
        auto transaction = sql::Transaction::begin(to);
        if (!transaction)
            return tl::unexpected(transaction.error());
        if (const auto taken = RightsStore(to).takeInLogin(person.login); !taken)
            return taken;
        if (const auto committed = transaction->commit(); !committed)
            return committed;
    }
    return {};
}

} // namespace

Result<ServerCopy> copyToServer(
    const QString &fromUrl, const QString &toUrl, const QString &login, const Clock &clock, const Progress &progress)
{
    if (Database::kindOf(fromUrl) != DatabaseKind::Sqlite)
        return refused(u"from"_s, Tr::tr("What is copied from is a file: sqlite:PATH."));
    if (Database::kindOf(toUrl) != DatabaseKind::Postgresql)
        return refused(u"to"_s, Tr::tr("What is copied to is a server: postgresql://HOST/NAME."));
    const auto session = Session::open(fromUrl, login, clock);
    if (!session)
        return tl::unexpected(session.error());
    if (const auto permitted = (*session)->require(Action::Backup); !permitted)
        return tl::unexpected(permitted.error());
    const auto to = Database::open(toUrl, OpenMode::Create);
    if (!to)
        return tl::unexpected(to.error());
    Database &from = (*session)->database();
    const auto ready = prepare(**to, clock).and_then([&] { return requireNobodyElses(from, **to); });
    if (!ready)
        return tl::unexpected(ready.error());
    const auto changedInFile = changedByAnother(from, progress); // nothing in the server would tell it still
    if (!changedInFile)
        return tl::unexpected(changedInFile.error());
    const auto copied = tablecopy::copyAll(from, **to, progress);
    if (!copied)
        return tl::unexpected(copied.error());
    if (const auto taken = takeInEverybody(**to, (*session)->today()); !taken)
        return tl::unexpected(taken.error());
    const auto problems = EventStore(**to).verify(progress);
    if (!problems)
        return tl::unexpected(problems.error());
    return ServerCopy{ *copied, *changedInFile + *problems };
}

} // namespace lyhord
