#include "core/services/importer.h"

#include "core/intake/importreader.h"
#include "core/log/categories.h"
#include "core/log/loggable.h"
#include "core/rules/validation.h"
#include "core/services/caseservice.h"
#include "core/services/inboxservice.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QHash>
#include <QtCore/QSet>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace lyhord {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Importer)
};

Result<> soundText(QString &text, const QString &field)
{
    text = normalised(text);
    if (const QString reason = unsoundBecause(text); !reason.isEmpty())
        return refused(field, reason);
    if (text.size() > maxTextLength && text.toUcs4().size() > maxTextLength)
        return refused(field, Tr::tr("The text is longer than %L1 characters.").arg(maxTextLength));
    return {};
}

//! An item is looked at by a person before it becomes a case, so only what could not be kept or shown is refused
Result<> makeSound(InboxItem &item)
{
    const std::initializer_list<std::pair<QString *, QString>> texts{ { &item.subject, u"headline"_s },
        { &item.text, u"text"_s }, { &item.submitter.name, u"submitter.name"_s },
        { &item.submitter.email, u"submitter.email"_s }, { &item.submitter.phone, u"submitter.phone"_s },
        { &item.submitter.address, u"submitter.address"_s }, { &item.externalId, u"external_id"_s } };
    for (const auto &[text, field] : texts) {
        if (auto sound = soundText(*text, field); !sound)
            return sound;
    }
    for (UnmappedValue &value : item.unmapped) {
        for (QString *text : { &value.name, &value.value }) {
            if (auto sound = soundText(*text, value.name.left(60)); !sound)
                return sound;
        }
    }
    qint64 bytes = 0;
    for (const AttachedFile &file : std::as_const(item.files))
        bytes += file.content.size();
    if (bytes > maxAttachmentsSize)
        return refused(u"attachments"_s, Tr::tr("The files of this message are larger than 100 MB together."));
    return {};
}

// What InboxService::changedSince() compares where the same id has come before

QStringList comparedOf(const QString &text, const Submitter &who)
{
    return { text, who.name, who.email, who.phone, who.address };
}

QStringList comparedOf(const CaseDraft &draft)
{
    return comparedOf(draft.text, draft.submitter);
}

//! Of what has become a case only what the registrator has not chosen
QStringList comparedOf(const InboxItem &item, bool asCase)
{
    QStringList compared = comparedOf(item.text, item.submitter);
    if (asCase)
        return compared;
    compared.append(item.subject);
    for (const UnmappedValue &one : item.unmapped)
        compared += { one.name, one.value };
    for (const AttachedFile &one : item.files)
        compared.append(one.name);
    return compared;
}

//! As registering it would decide
Result<Arrival> foreseenCase(Session &session, const InboxItem &item, const CaseDraft &draft)
{
    const Result<std::optional<QString>> known = session.cases().registeredWith(draft.token);
    if (!known)
        return tl::unexpected(known.error());
    if (*known)
        return Arrival::Already;
    if (const auto sized = CaseService::checkSizes(item.files, 0); !sized)
        return tl::unexpected(sized.error());
    const QList<Problem> problems = session.cases().problemsIn(draft);
    if (!problems.isEmpty())
        return refused(problems.constFirst().field, problems.constFirst().reason);
    return Arrival::New;
}

} // namespace

struct ImportRun::Private
{
    Result<> prepare(Session &session);
    Result<> checkFiles();
    Result<> readMapping();
    [[nodiscard]] bool openNext();
    Result<> takeRow(Session &session);
    Result<> importRow(Session &session, const ImportedRow &row);
    Result<Arrival> keep(Session &session, const ImportedRow &row) const;
    Result<Arrival> keepItem(Session &session, InboxItem item) const;
    Result<Arrival> keepCase(Session &session, const InboxItem &item, const CaseDraft &draft) const;
    Result<Arrival> add(Session &session, const InboxService::Come &come) const;
    Arrival notedInFiles(const ImportedRow &row, Arrival arrival);
    void refuse(int line, const Error &error);
    void endFile();
    void logEnd(const char *how);

    ImportOrder order;
    ImportOptions options;
    bool itemsAsCases = false;
    qsizetype next = 0; //!< of the files
    QString file; //!< being read
    std::unique_ptr<ImportReader> reader; //!< null between files
    qint64 before = 0; //!< bytes of the files that are done
    qint64 total = 0;
    ImportReport report;
    bool isLogged = false;
    QHash<QString, QStringList> seenUnderId; //!< where one only looks: what stands in the files themselves
    QSet<QByteArray> seenKeys;
};

Result<> ImportRun::Private::prepare(Session &session)
{
    if (const auto permitted = session.require(Action::Import); !permitted)
        return permitted;
    if (auto checked = checkFiles(); !checked)
        return checked;
    if (auto read = readMapping(); !read)
        return read;
    if (order.asCases)
        options.as = *order.asCases ? ImportAs::Cases : ImportAs::Inbox;
    // Web forms become cases by way of an item, whose files then come along
    if (options.as == ImportAs::Cases && order.format != u"csv"_s && order.format != u"json"_s) {
        options.as = ImportAs::Inbox;
        itemsAsCases = true;
    }
    return {};
}

Result<> ImportRun::Private::checkFiles()
{
    if (!importFormats().contains(order.format))
        return refused(u"format"_s,
            Tr::tr("“%1” is not a known format. Known are: %2.").arg(order.format, importFormats().join(u", "_s)));
    for (const QString &name : std::as_const(order.files)) {
        const QFileInfo info(name);
        if (!info.exists())
            return refused(u"files"_s, Tr::tr("There is no file %1. Nothing was imported.").arg(name));
        if (info.isDir() || !info.isReadable())
            return refused(u"files"_s, Tr::tr("%1 is not a file that you may read. Nothing was imported.").arg(name));
        total += info.size();
    }
    return {};
}

Result<> ImportRun::Private::readMapping()
{
    options.mapping = order.mapping;
    if (order.mapping || order.mappingFile.isEmpty())
        return {};
    QFile mappingFile(order.mappingFile);
    if (!mappingFile.open(QIODevice::ReadOnly))
        return failed(ErrorCode::Refused,
            Tr::tr("The mapping %1 cannot be read. Nothing was imported.").arg(order.mappingFile),
            mappingFile.errorString());
    auto mapping = csvMappingFromJson(mappingFile.readAll());
    if (!mapping)
        return tl::unexpected(mapping.error());
    options.mapping = *std::move(mapping);
    return {};
}

//! False when there is no file left; one that cannot be read is refused as a whole
bool ImportRun::Private::openNext()
{
    while (!reader && next < order.files.size()) {
        file = order.files.at(next++);
        auto opened = openImport(order.format, file, options);
        if (opened) {
            reader = *std::move(opened);
        } else {
            refuse(0, opened.error());
            endFile();
        }
    }
    return reader != nullptr;
}

Result<> ImportRun::Private::takeRow(Session &session)
{
    const auto row = reader->next();
    if (!row)
        refuse(0, row.error());
    if (!row || !*row) {
        endFile();
        return {};
    }
    ++report.read;
    return importRow(session, **row);
}

void ImportRun::Private::endFile()
{
    reader.reset();
    before += QFileInfo(file).size();
}

//! An error that is not about the row ends the import
Result<> ImportRun::Private::importRow(Session &session, const ImportedRow &row)
{
    const auto came = keep(session, row);
    if (!came && came.error().code != ErrorCode::Refused)
        return tl::unexpected(came.error());
    if (!came) {
        refuse(row.line, came.error());
        return {};
    }
    const Arrival arrival = order.onlyLook ? notedInFiles(row, *came) : *came;
    if (arrival == Arrival::Already) {
        ++report.already;
        return {};
    }
    ++report.imported;
    if (arrival == Arrival::Changed)
        ++report.changed;
    QStringList notes = row.notes;
    if (itemsAsCases)
        notes += notInCase(std::get<InboxItem>(*row.content));
    for (const QString &note : std::as_const(notes))
        report.notes.append({ file, row.line, {}, note });
    return {};
}

//! What is not written is not known when it comes a second time
Arrival ImportRun::Private::notedInFiles(const ImportedRow &row, Arrival arrival)
{
    const auto *item = std::get_if<InboxItem>(&*row.content);
    const QByteArray key = item ? item->rawSha256 : row.key;
    const QString id = item ? item->externalId : row.externalId;
    const QStringList content = item ? comparedOf(*item, itemsAsCases) : comparedOf(std::get<CaseDraft>(*row.content));
    const bool hasId = !id.isEmpty() && seenUnderId.contains(id);
    const bool isSame = (hasId && seenUnderId.value(id) == content) || (!key.isEmpty() && seenKeys.contains(key));
    seenKeys.insert(key);
    seenUnderId.insert(id, content);
    if (isSame)
        return Arrival::Already;
    return hasId && arrival == Arrival::New ? Arrival::Changed : arrival;
}

Result<Arrival> ImportRun::Private::keep(Session &session, const ImportedRow &row) const
{
    if (!row.content)
        return tl::unexpected(row.content.error());
    if (const auto *item = std::get_if<InboxItem>(&*row.content))
        return keepItem(session, *item);
    const auto &draft = std::get<CaseDraft>(*row.content);
    // Known again also when the same file is imported into the inbox
    InboxItem origin;
    origin.source = InboxSource::Import;
    origin.received = draft.received.value_or(session.clock().now());
    origin.externalId = row.externalId;
    origin.rawSha256 = row.key;
    origin.subject = draft.headline;
    origin.text = draft.text;
    origin.submitter = draft.submitter;
    origin.language = draft.language;
    return keepCase(session, origin, draft);
}

Result<Arrival> ImportRun::Private::keepItem(Session &session, InboxItem item) const
{
    if (!item.received.isValid())
        item.received = session.clock().now();
    if (const auto sound = makeSound(item); !sound)
        return tl::unexpected(sound.error());
    if (itemsAsCases)
        return keepCase(session, item, draftFrom(item));
    return session.inbox().foreseen(item).and_then([&](const InboxService::Come &come) { return add(session, come); });
}

Result<Arrival> ImportRun::Private::add(Session &session, const InboxService::Come &come) const
{
    if (order.onlyLook || come.arrival == Arrival::Already)
        return come.arrival;
    const auto added = session.inbox().add(come);
    if (!added)
        return tl::unexpected(added.error());
    return *added ? come.arrival : Arrival::Already; // somebody else imports the same at this moment
}

Result<Arrival> ImportRun::Private::keepCase(Session &session, const InboxItem &item, const CaseDraft &draft) const
{
    const Result<InboxService::Come> come = session.inbox().foreseen(item);
    if (!come)
        return tl::unexpected(come.error());
    if (come->arrival != Arrival::New) // R101: somebody has to look at what stands otherwise
        return add(session, *come);
    if (order.onlyLook)
        return foreseenCase(session, item, draft);
    const auto stored = session.cases().registerIncoming(item, draft);
    if (!stored && stored.error().code == ErrorCode::Conflict) // somebody else imports the same at this moment
        return Arrival::Already;
    if (!stored)
        return tl::unexpected(stored.error());
    return *stored ? Arrival::New : Arrival::Already;
}

void ImportRun::Private::refuse(int line, const Error &error)
{
    report.refused.append({ file, line, error.field, error.message });
}

//! Once; of what was refused neither the words nor the places
void ImportRun::Private::logEnd(const char *how)
{
    if (std::exchange(isLogged, true))
        return;
    qCInfo(importLog, "%s: %lld read, %lld imported, %lld known already, %lld refused", how, qlonglong(report.read),
        qlonglong(report.imported), qlonglong(report.already), qlonglong(report.refused.size()));
}

ImportRun::ImportRun()
    : d(std::make_unique<Private>())
{
}

ImportRun::~ImportRun()
{
    d->logEnd("broken off");
}

Result<std::unique_ptr<ImportRun>> ImportRun::begin(Session &session, const ImportOrder &order)
{
    std::unique_ptr<ImportRun> run(new ImportRun);
    run->d->order = order;
    if (const auto prepared = run->d->prepare(session); !prepared)
        return tl::unexpected(prepared.error());
    qCInfo(importLog, "%s: %lld files, %lld bytes%s", qUtf8Printable(order.format), qlonglong(order.files.size()),
        qlonglong(run->d->total), order.onlyLook ? ", only to look at" : "");
    return run;
}

Result<bool> ImportRun::step(Session &session, int rows)
{
    for (; rows > 0 && d->openNext(); --rows) {
        if (const auto taken = d->takeRow(session); !taken) {
            qCWarning(importLog, "ended by an error: %s", loggable(taken.error()).constData());
            return tl::unexpected(taken.error());
        }
    }
    const bool more = d->openNext();
    if (!more)
        d->logEnd("read to the end");
    return more;
}

const ImportReport &ImportRun::report() const
{
    return d->report;
}

qint64 ImportRun::bytesDone() const
{
    return d->before + (d->reader ? d->reader->bytesRead() : 0);
}

qint64 ImportRun::bytesTotal() const
{
    return d->total;
}

Result<ImportReport> importFiles(Session &session, const ImportOrder &order, const Progress &progress)
{
    const auto run = ImportRun::begin(session, order);
    if (!run)
        return tl::unexpected(run.error());
    bool cancelled = false;
    for (bool more = true; more && !cancelled;) {
        const auto stepped = (*run)->step(session, 1);
        if (!stepped)
            return tl::unexpected(stepped.error());
        more = *stepped;
        cancelled = more && progress && !progress((*run)->bytesDone(), (*run)->bytesTotal());
    }
    ImportReport report = (*run)->report();
    report.cancelled = cancelled;
    return report;
}

} // namespace lyhord
