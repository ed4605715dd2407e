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

class Importer
{
public:
    Importer(Office &office, const ImportOrder &order, const Progress &progress)
        : m_office(office)
        , m_order(order)
        , m_progress(progress)
    {
    }

    Result<ImportReport> run();

private:
    Result<> checkFiles();
    Result<> readMapping();
    Result<> importFile(const QString &file);
    Result<> importRow(const QString &file, const ImportedRow &row);
    Result<Came> keep(const ImportedRow &row);
    Result<Came> keepItem(InboxItem item);
    Result<Came> keepCase(const InboxItem &item, const CaseDraft &draft);
    void refuse(const QString &file, int line, const Error &error);
    bool goOn(qint64 inFile);

    Office &m_office;
    const ImportOrder &m_order;
    const Progress &m_progress;
    ImportOptions m_options;
    bool m_itemsAsCases = false;
    qint64 m_before = 0; //!< bytes of the files that are done
    qint64 m_total = 0;
    ImportReport m_report;
};

Result<ImportReport> Importer::run()
{
    if (const auto permitted = m_office.require(Action::Import); !permitted)
        return tl::unexpected(permitted.error());
    if (const auto checked = checkFiles(); !checked)
        return tl::unexpected(checked.error());
    if (const auto read = readMapping(); !read)
        return tl::unexpected(read.error());
    if (m_order.asCases)
        m_options.as = *m_order.asCases ? ImportAs::Cases : ImportAs::Inbox;
    // Web forms become cases by way of an item, whose files then come along
    if (m_options.as == ImportAs::Cases && m_order.format != u"csv"_s && m_order.format != u"json"_s) {
        m_options.as = ImportAs::Inbox;
        m_itemsAsCases = true;
    }
    for (const QString &file : m_order.files) {
        if (const auto done = importFile(file); !done)
            return tl::unexpected(done.error());
        m_before += QFileInfo(file).size();
        if (m_report.cancelled)
            break;
    }
    return m_report;
}

Result<> Importer::checkFiles()
{
    if (!importFormats().contains(m_order.format))
        return refused(u"format"_s,
            Tr::tr("“%1” is not a known format. Known are: %2.").arg(m_order.format, importFormats().join(u", "_s)));
    for (const QString &file : m_order.files) {
        const QFileInfo info(file);
        if (!info.exists())
            return refused(u"files"_s, Tr::tr("There is no file %1. Nothing was imported.").arg(file));
        if (info.isDir() || !info.isReadable())
            return refused(u"files"_s, Tr::tr("%1 is not a file that you may read. Nothing was imported.").arg(file));
        m_total += info.size();
    }
    return {};
}

Result<> Importer::readMapping()
{
    if (m_order.mappingFile.isEmpty())
        return {};
    QFile file(m_order.mappingFile);
    if (!file.open(QIODevice::ReadOnly))
        return failed(ErrorCode::Refused,
            Tr::tr("The mapping %1 cannot be read. Nothing was imported.").arg(m_order.mappingFile),
            file.errorString());
    auto mapping = csvMappingFromJson(file.readAll());
    if (!mapping)
        return tl::unexpected(mapping.error());
    m_options.mapping = *std::move(mapping);
    return {};
}

Result<> Importer::importFile(const QString &file)
{
    auto reader = openImport(m_order.format, file, m_options);
    if (!reader) {
        refuse(file, 0, reader.error());
        return {};
    }
    for (;;) {
        if (!goOn((*reader)->bytesRead())) {
            m_report.cancelled = true;
            return {};
        }
        const auto row = (*reader)->next();
        if (!row) {
            refuse(file, 0, row.error());
            return {};
        }
        if (!*row)
            return {};
        ++m_report.read;
        if (const auto done = importRow(file, **row); !done)
            return done;
    }
}

//! An error that is not about the row ends the import
Result<> Importer::importRow(const QString &file, const ImportedRow &row)
{
    const auto came = keep(row);
    if (!came && came.error().code != ErrorCode::Refused)
        return tl::unexpected(came.error());
    if (!came) {
        refuse(file, row.line, came.error());
        return {};
    }
    if (*came == Came::Already) {
        ++m_report.already;
        return {};
    }
    ++m_report.imported;
    QStringList notes = row.notes;
    if (m_itemsAsCases)
        notes += notInCase(std::get<InboxItem>(*row.content));
    for (const QString &note : std::as_const(notes))
        m_report.notes.append({ file, row.line, {}, note });
    return {};
}

Result<Came> Importer::keep(const ImportedRow &row)
{
    if (!row.content)
        return tl::unexpected(row.content.error());
    if (const auto *item = std::get_if<InboxItem>(&*row.content))
        return keepItem(*item);
    const auto &draft = std::get<CaseDraft>(*row.content);
    // Known again also when the same file is imported into the inbox
    InboxItem origin;
    origin.source = InboxSource::Import;
    origin.received = draft.received.value_or(m_office.clock().now());
    origin.externalId = row.externalId;
    origin.rawSha256 = row.key;
    return keepCase(origin, draft);
}

Result<Came> Importer::keepItem(InboxItem item)
{
    if (!item.received.isValid())
        item.received = m_office.clock().now();
    if (const auto sound = makeSound(item); !sound)
        return tl::unexpected(sound.error());
    if (m_itemsAsCases)
        return keepCase(item, draftFrom(item));
    const auto added = m_office.inbox().add(item);
    if (!added)
        return tl::unexpected(added.error());
    return *added ? Came::In : Came::Already;
}

Result<Came> Importer::keepCase(const InboxItem &item, const CaseDraft &draft)
{
    const auto stored = m_office.cases().registerIncoming(item, draft);
    if (!stored && stored.error().code == ErrorCode::Conflict) // somebody else imports the same at this moment
        return Came::Already;
    if (!stored)
        return tl::unexpected(stored.error());
    return *stored ? Came::In : Came::Already;
}

void Importer::refuse(const QString &file, int line, const Error &error)
{
    m_report.refused.append({ file, line, error.field, error.message });
}

bool Importer::goOn(qint64 inFile)
{
    return !m_progress || m_progress(m_before + inFile, m_total);
}

} // namespace

Result<ImportReport> importFiles(Office &office, const ImportOrder &order, const Progress &progress)
{
    return Importer(office, order, progress).run();
}

} // namespace lyhord
