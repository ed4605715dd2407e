#include "core/services/importer.h"

#include "core/intake/importreader.h"
#include "core/rules/validation.h"
#include "core/services/casedesk.h"
#include "core/services/inboxdesk.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

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

enum class Came { In, Already };

} // namespace

struct ImportRun::Private
{
    Result<> prepare(Office &office);
    Result<> checkFiles();
    Result<> readMapping();
    [[nodiscard]] bool openNext();
    Result<> takeRow(Office &office);
    Result<> importRow(Office &office, const ImportedRow &row);
    Result<Came> keep(Office &office, const ImportedRow &row) const;
    Result<Came> keepItem(Office &office, InboxItem item) const;
    static Result<Came> keepCase(Office &office, const InboxItem &item, const CaseDraft &draft);
    void refuse(int line, const Error &error);
    void endFile();

    ImportOrder order;
    ImportOptions options;
    bool itemsAsCases = false;
    qsizetype next = 0; //!< of the files
    QString file; //!< being read
    std::unique_ptr<ImportReader> reader; //!< null between files
    qint64 before = 0; //!< bytes of the files that are done
    qint64 total = 0;
    ImportReport report;
};

Result<> ImportRun::Private::prepare(Office &office)
{
    if (const auto permitted = office.require(Action::Import); !permitted)
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

Result<> ImportRun::Private::takeRow(Office &office)
{
    const auto row = reader->next();
    if (!row)
        refuse(0, row.error());
    if (!row || !*row) {
        endFile();
        return {};
    }
    ++report.read;
    return importRow(office, **row);
}

void ImportRun::Private::endFile()
{
    reader.reset();
    before += QFileInfo(file).size();
}

//! An error that is not about the row ends the import
Result<> ImportRun::Private::importRow(Office &office, const ImportedRow &row)
{
    const auto came = keep(office, row);
    if (!came && came.error().code != ErrorCode::Refused)
        return tl::unexpected(came.error());
    if (!came) {
        refuse(row.line, came.error());
        return {};
    }
    if (*came == Came::Already) {
        ++report.already;
        return {};
    }
    ++report.imported;
    QStringList notes = row.notes;
    if (itemsAsCases)
        notes += notInCase(std::get<InboxItem>(*row.content));
    for (const QString &note : std::as_const(notes))
        report.notes.append({ file, row.line, {}, note });
    return {};
}

Result<Came> ImportRun::Private::keep(Office &office, const ImportedRow &row) const
{
    if (!row.content)
        return tl::unexpected(row.content.error());
    if (const auto *item = std::get_if<InboxItem>(&*row.content))
        return keepItem(office, *item);
    const auto &draft = std::get<CaseDraft>(*row.content);
    // Known again also when the same file is imported into the inbox
    InboxItem origin;
    origin.source = InboxSource::Import;
    origin.received = draft.received.value_or(office.clock().now());
    origin.externalId = row.externalId;
    origin.rawSha256 = row.key;
    origin.subject = draft.headline;
    origin.text = draft.text;
    origin.submitter = draft.submitter;
    origin.language = draft.language;
    return keepCase(office, origin, draft);
}

Result<Came> ImportRun::Private::keepItem(Office &office, InboxItem item) const
{
    if (!item.received.isValid())
        item.received = office.clock().now();
    if (const auto sound = makeSound(item); !sound)
        return tl::unexpected(sound.error());
    if (itemsAsCases)
        return keepCase(office, item, draftFrom(item));
    const auto added = office.inbox().add(item);
    if (!added)
        return tl::unexpected(added.error());
    return *added ? Came::In : Came::Already;
}

Result<Came> ImportRun::Private::keepCase(Office &office, const InboxItem &item, const CaseDraft &draft)
{
    const auto changed = office.inbox().changedSince(item);
    if (!changed)
        return tl::unexpected(changed.error());
    if (*changed) { // R101: somebody has to look at what stands otherwise
        const auto added = office.inbox().add(item);
        if (!added)
            return tl::unexpected(added.error());
        return *added ? Came::In : Came::Already;
    }
    const auto stored = office.cases().registerIncoming(item, draft);
    if (!stored && stored.error().code == ErrorCode::Conflict) // somebody else imports the same at this moment
        return Came::Already;
    if (!stored)
        return tl::unexpected(stored.error());
    return *stored ? Came::In : Came::Already;
}

void ImportRun::Private::refuse(int line, const Error &error)
{
    report.refused.append({ file, line, error.field, error.message });
}

ImportRun::ImportRun()
    : d(std::make_unique<Private>())
{
}

ImportRun::~ImportRun() = default;

Result<std::unique_ptr<ImportRun>> ImportRun::begin(Office &office, const ImportOrder &order)
{
    std::unique_ptr<ImportRun> run(new ImportRun);
    run->d->order = order;
    if (const auto prepared = run->d->prepare(office); !prepared)
        return tl::unexpected(prepared.error());
    return run;
}

Result<bool> ImportRun::step(Office &office, int rows)
{
    for (; rows > 0 && d->openNext(); --rows) {
        if (const auto taken = d->takeRow(office); !taken)
            return tl::unexpected(taken.error());
    }
    return d->openNext();
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

Result<ImportReport> importFiles(Office &office, const ImportOrder &order, const Progress &progress)
{
    const auto run = ImportRun::begin(office, order);
    if (!run)
        return tl::unexpected(run.error());
    bool cancelled = false;
    for (bool more = true; more && !cancelled;) {
        const auto stepped = (*run)->step(office, 1);
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
