#include "core/intake/csvimport.h"

#include "core/intake/csvrow.h"
#include "core/intake/rowkeys.h"

#include <QtCore/QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace lyhord {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::CsvImport)
};

class CsvReader : public ImportReader
{
public:
    CsvReader(std::unique_ptr<QIODevice> device, const CsvMapping &mapping, ImportAs as)
        : m_device(std::move(device))
        , m_mapping(mapping)
        , m_as(as)
        , m_size(m_device->size())
        , m_records(*m_device, mapping.encoding, mapping.delimiter)
    {
    }

    //! Reads the headings; refused when the mapping names a column that is not there
    Result<> begin()
    {
        const auto record = m_records.next();
        if (!record)
            return tl::unexpected(record.error());
        if (!*record)
            return failed(ErrorCode::Refused, Tr::tr("The file is empty."));
        if (!(*record)->fields)
            return tl::unexpected((*record)->fields.error());
        auto layout = CsvLayout::of(*(*record)->fields, m_mapping);
        if (!layout)
            return tl::unexpected(layout.error());
        m_layout = *std::move(layout);
        return {};
    }

    Result<std::optional<ImportedRow>> next() override
    {
        const auto record = m_records.next();
        if (!record)
            return tl::unexpected(record.error());
        if (!*record)
            return std::nullopt;
        const QByteArray key = m_keys.keyOf((*record)->bytes);
        auto row = (*record)->fields ? m_layout.read(*(*record)->fields) : tl::unexpected((*record)->fields.error());
        if (!row)
            return ImportedRow{ (*record)->line, key, {}, tl::unexpected(row.error()), {} };
        return m_as == ImportAs::Cases ? asCase(*std::move(row), (*record)->line, key)
                                       : asItem(*std::move(row), (*record)->line, key);
    }
    qint64 bytesRead() const override { return m_records.bytesRead(); }
    qint64 bytesTotal() const override { return m_size; }

private:
    static ImportedRow asCase(CsvRow row, int line, const QByteArray &key)
    {
        const QString externalId = externalIdOf(row);
        row.draft.token = externalId.isEmpty() ? tokenOf(key) : u"import:"_s + externalId;
        ImportedRow imported{ line, key, externalId, row.draft, {} };
        for (const UnmappedValue &value : std::as_const(row.unmapped))
            imported.notes.append(Tr::tr("Not imported: %1: %2").arg(value.name, value.value));
        return imported;
    }
    static ImportedRow asItem(const CsvRow &row, int line, const QByteArray &key)
    {
        InboxItem item = inboxItemFrom(row.draft);
        item.rawSha256 = key;
        item.externalId = externalIdOf(row);
        item.unmapped += row.unmapped;
        return { line, key, item.externalId, item, {} };
    }
    static QString externalIdOf(const CsvRow &row)
    {
        return row.externalId.isEmpty() ? QString() : u"csv:"_s + row.externalId;
    }

    std::unique_ptr<QIODevice> m_device;
    CsvMapping m_mapping;
    ImportAs m_as;
    qint64 m_size;
    CsvRecords m_records;
    CsvLayout m_layout;
    RowKeys m_keys;
};

} // namespace

tl::expected<CaseDraft, Error> draftFromRow(
    const QStringList &header, const QStringList &row, const CsvMapping &mapping)
{
    const auto layout = CsvLayout::of(header, mapping);
    if (!layout)
        return tl::unexpected(layout.error());
    const auto read = layout->read(row);
    if (!read)
        return tl::unexpected(read.error());
    return read->draft;
}

Result<std::unique_ptr<ImportReader>> csvReader(
    std::unique_ptr<QIODevice> device, const std::optional<CsvMapping> &mapping, ImportAs as)
{
    const auto preview = previewCsv(*device, mapping.value_or(CsvMapping()), 1);
    if (!preview)
        return tl::unexpected(preview.error());
    CsvMapping used = mapping.value_or(preview->mapping);
    used.delimiter = preview->mapping.delimiter;
    used.encoding = preview->mapping.encoding;
    auto reader = std::make_unique<CsvReader>(std::move(device), used, as);
    if (const auto begun = reader->begin(); !begun)
        return tl::unexpected(begun.error());
    return reader;
}

} // namespace lyhord
