#include "core/sample/samplefill.h"

#include "core/db/database.h"
#include "core/db/transaction.h"
#include "core/sample/sampletown.h"
#include "core/services/session.h"
#include "core/store/casestore.h"
#include "core/store/directorystore.h"
#include "core/store/eventstore.h"
#include "core/store/inboxstore.h"
#include "core/store/outboxstore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QHash>

#include <optional>
#include <utility>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::SampleFill)
};

constexpr qint64 casesInATransaction = 500;

//! Salts and tokens that are the same for the same seed: for sample data only
Database::Random seededRandom(quint64 seed)
{
    return [seed, drawn = quint64(0)](int bytes) mutable {
        QByteArray random;
        while (random.size() < bytes) {
            const QByteArray step = QByteArray::number(seed) + ':' + QByteArray::number(++drawn);
            random += QCryptographicHash::hash(step, QCryptographicHash::Sha256);
        }
        return random.first(bytes);
    };
}

//! Saves what the town tells, in its order
class Filler
{
public:
    Filler(Session &session, const Progress &progress)
        : m_db(session.database())
        , m_cases(m_db)
        , m_events(m_db)
        , m_outbox(m_db)
        , m_progress(progress)
    {
    }

    Result<> settle(const SampleTown &town)
    {
        auto transaction = sql::Transaction::begin(m_db);
        if (!transaction)
            return tl::unexpected(transaction.error());
        DirectoryStore directory(m_db);
        for (const Person &person : town.people()) {
            if (const auto saved = directory.savePerson(person); !saved)
                return saved;
        }
        return transaction->commit();
    }

    Result<> fill(SampleTown &town, qint64 count, const QString &prefix)
    {
        SampleCase one;
        bool more = true;
        for (qint64 done = 0; more; done += casesInATransaction) {
            if (m_progress && !m_progress(done, count))
                return failed(ErrorCode::Refused, Tr::tr("Making the sample was stopped. Nothing of it was kept."));
            auto transaction = sql::Transaction::begin(m_db);
            if (!transaction)
                return tl::unexpected(transaction.error());
            for (qint64 i = 0; i < casesInATransaction && (more = town.next(one)); ++i) {
                if (const auto saved = save(one, prefix); !saved)
                    return saved;
            }
            if (const auto committed = transaction->commit(); !committed)
                return committed;
        }
        if (m_progress)
            m_progress(count, count);
        if (!town.refusals().isEmpty())
            return failed(ErrorCode::Broken, Tr::tr("The sample broke a rule: %1").arg(town.refusals().constFirst()));
        return {};
    }

    Result<> fillInbox(const SampleTown &town)
    {
        auto transaction = sql::Transaction::begin(m_db);
        if (!transaction)
            return tl::unexpected(transaction.error());
        InboxStore inbox(m_db);
        for (const InboxItem &item : town.inboxItems()) {
            if (const auto added = inbox.add(item); !added)
                return tl::unexpected(added.error());
        }
        if (const auto marked = DirectoryStore(m_db).markChanged(); !marked)
            return marked;
        return transaction->commit(); // always writes: with it, all of the filling is on disk
    }

private:
    Result<> save(SampleCase &one, const QString &prefix)
    {
        Case first = one.subject;
        first.version -= one.linksToLater;
        while (first.links.size() > one.subject.links.size() - one.linksToLater) {
            const CaseLink link = first.links.takeLast();
            m_toBeLinked.insert(link.number, { one.subject.number, link });
        }
        const Result<Case> stored = m_cases.insert(first, localDay(first.registered).year(), prefix);
        if (!stored)
            return tl::unexpected(stored.error());
        if (const auto linked = linkEarlier(stored->number); !linked)
            return linked;
        QHash<qint64, qint64> letters; // from the ids within the case to those of the outbox
        for (Message &message : one.messages) {
            message.caseId = stored->id;
            const Result<Message> added = m_outbox.add(message);
            if (!added)
                return tl::unexpected(added.error());
            letters.insert(message.id.value, added->id.value);
        }
        for (Event &event : one.events) {
            event.caseId = stored->id;
            if (event.kind == EventKind::Dispatched) {
                const QString named = u"message"_s;
                event.details.insert(named, letters.value(event.details.value(named).toInteger()));
            }
        }
        const auto appended = m_events.append(one.events);
        return appended ? Result<>() : tl::unexpected(appended.error());
    }

    //! What an earlier case shows of the one that has just come
    Result<> linkEarlier(const QString &number)
    {
        const auto found = m_toBeLinked.constFind(number);
        if (found == m_toBeLinked.constEnd())
            return {};
        const auto [earlier, link] = *found;
        m_toBeLinked.erase(found);
        const Result<Case> before = m_cases.byNumber(earlier);
        if (!before)
            return tl::unexpected(before.error());
        Case after = *before;
        after.links.append(link);
        const Result<Case> saved = m_cases.save(*before, after);
        return saved ? Result<>() : tl::unexpected(saved.error());
    }

    Database &m_db;
    CaseStore m_cases;
    EventStore m_events;
    OutboxStore m_outbox;
    QHash<QString, std::pair<QString, CaseLink>> m_toBeLinked; //!< by the number of the case to come
    const Progress &m_progress;
};

} // namespace

Result<> fillWithSample(Session &session, qint64 cases, quint64 seed, const Progress &progress)
{
    const Result<RuleBook> book = session.ruleBook();
    if (!book)
        return tl::unexpected(book.error());
    session.database().setRandom(seededRandom(seed));
    SampleTown town(*book, seed, session.clock().now(), cases);
    Filler filler(session, progress);
    const Result<> filled = session.database()
                                .setFilling(true)
                                .and_then([&] { return filler.settle(town); })
                                .and_then([&] { return filler.fill(town, cases, book->profile.numberPrefix); })
                                .and_then([&] { return session.database().setFilling(false); })
                                .and_then([&] { return filler.fillInbox(town); });
    session.database().setRandom({}); // the system's again
    return filled;
}

Result<std::unique_ptr<Session>> initialiseWithSample(const QString &url, const QString &login, const Clock &clock,
    const InitOptions &options, const SampleOptions &sample, const Progress &progress)
{
    const QString file = url.startsWith(u"sqlite:") ? url.sliced(7) : QString();
    const bool isNew = !file.isEmpty() && !QFileInfo::exists(file);
    auto session = Session::initialise(url, login, clock, options);
    if (!session || sample.cases <= 0)
        return session;
    const auto filled = fillWithSample(**session, sample.cases, sample.seed, progress);
    if (filled)
        return session;
    session->reset();
    if (isNew)
        QFile::remove(file); // a half-made database is of no use to anybody
    return tl::unexpected(filled.error());
}

} // namespace lyhord
