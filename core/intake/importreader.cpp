#include "core/intake/importreader.h"

#include "core/intake/csvimport.h"
#include "core/intake/jsoncase.h"
#include "core/intake/jsonelements.h"
#include "core/intake/jsonfields.h"
#include "core/intake/open311.h"
#include "core/intake/openeplatform.h"
#include "core/intake/rowkeys.h"
#include "core/intake/textencoding.h"
#include "core/intake/xmlelements.h"
#include "core/model/clock.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lyhord {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::ImportReader)
};

constexpr qint64 maxDocumentSize = 256LL * 1024 * 1024;
constexpr qint64 chunkSize = 64 * 1024; // what is asked for is allocated, however little there is
constexpr qsizetype maxHeadlineLength = 200;

Result<QByteArray> wholeContent(QIODevice &device)
{
    QByteArray content = device.read(chunkSize);
    for (QByteArray more = content; !more.isEmpty() && content.size() <= maxDocumentSize; content += more)
        more = device.read(chunkSize);
    if (content.size() > maxDocumentSize)
        return failed(ErrorCode::Refused, Tr::tr("The file is larger than 256 MB. Split it into several files."));
    if (!device.atEnd())
        return failed(ErrorCode::Broken, Tr::tr("The file could not be read."), device.errorString());
    return content;
}

ImportedRow::Content contentAs(const InboxItem &item, ImportAs as)
{
    if (as == ImportAs::Inbox)
        return item;
    return draftFrom(item);
}

//! A draft cannot hold what an item can
QStringList lostAsCase(const InboxItem &item, ImportAs as)
{
    if (as == ImportAs::Inbox)
        return {};
    QStringList notes = notInCase(item);
    for (const AttachedFile &file : item.files)
        notes.append(
            Tr::tr("The file %1 is not imported with a case. Import into the inbox to keep it.").arg(file.name));
    return notes;
}

ImportedRow rowOf(InboxItem item, int line, const QByteArray &key, ImportAs as)
{
    item.rawSha256 = key;
    ImportedRow row{ line, key, item.externalId, contentAs(item, as), lostAsCase(item, as) };
    if (auto *draft = std::get_if<CaseDraft>(&*row.content))
        draft->token = item.externalId.isEmpty() ? tokenOf(key) : u"import:"_s + item.externalId;
    return row;
}

//! Both XML formats: elements of a name, each an item
class XmlReader : public ImportReader
{
public:
    using Convert = Result<InboxItem> (*)(const XmlNode &);

    XmlReader(const QByteArray &utf8, const QByteArray &sha256, qint64 size, const QString &element, Convert convert,
        ImportAs as)
        : m_elements(utf8, { element })
        , m_sha256(sha256)
        , m_size(size)
        , m_element(element)
        , m_convert(convert)
        , m_as(as)
    {
    }

    Result<std::optional<ImportedRow>> next() override
    {
        if (m_done)
            return std::nullopt;
        const auto node = m_elements.next();
        if (!node)
            return lastRow(node.error());
        if (!*node)
            return m_count > 0 ? endOfFile() : lastRow(nothingFound());
        ++m_count;
        const auto item = m_convert(**node);
        // Of a file with one form the bytes are the form's; of several each needs its own
        const QByteArray key = (*node)->isRoot ? m_sha256 : sha256Of(m_sha256 + ':' + QByteArray::number(m_count));
        if (!item)
            return ImportedRow{ (*node)->line, key, {}, tl::unexpected(item.error()), {} };
        return rowOf(*item, (*node)->line, key, m_as);
    }
    qint64 bytesRead() const override { return m_done ? m_size : std::min(m_elements.position(), m_size); }
    qint64 bytesTotal() const override { return m_size; }

private:
    Result<std::optional<ImportedRow>> endOfFile()
    {
        m_done = true;
        return std::nullopt;
    }
    Result<std::optional<ImportedRow>> lastRow(const Error &error)
    {
        m_done = true;
        return ImportedRow{ m_elements.line(), m_sha256, {}, tl::unexpected(error), {} };
    }
    Error nothingFound() const
    {
        return { ErrorCode::Refused,
            Tr::tr("The file holds no element “%1”, so there is nothing to import.").arg(m_element) };
    }

    XmlElements m_elements;
    QByteArray m_sha256;
    qint64 m_size;
    QString m_element;
    Convert m_convert;
    ImportAs m_as;
    int m_count = 0;
    bool m_done = false;
};

//! Both JSON formats: entries of a list
class JsonReader : public ImportReader
{
public:
    JsonReader(const QByteArray &json, const QStringList &listKeys)
        : m_elements(json, listKeys)
        , m_size(json.size())
    {
    }

    Result<std::optional<ImportedRow>> next() override
    {
        const auto element = m_elements.next();
        if (!element)
            return ImportedRow{ m_elements.line(), {}, {}, tl::unexpected(element.error()), {} };
        if (!*element)
            return std::nullopt;
        return row(**element, m_keys.keyOf((*element)->json));
    }
    qint64 bytesRead() const override { return m_elements.position(); }
    qint64 bytesTotal() const override { return m_size; }

protected:
    virtual ImportedRow row(const JsonElements::Element &element, const QByteArray &key) const = 0;

private:
    JsonElements m_elements;
    qint64 m_size;
    RowKeys m_keys;
};

class Open311JsonReader : public JsonReader
{
public:
    Open311JsonReader(const QByteArray &json, ImportAs as)
        : JsonReader(json, { u"service_requests"_s, u"requests"_s, u"request"_s })
        , m_as(as)
    {
    }

protected:
    ImportedRow row(const JsonElements::Element &element, const QByteArray &key) const override
    {
        const auto item = serviceRequestFromJson(element.json, element.line);
        if (!item)
            return { element.line, key, {}, tl::unexpected(item.error()), {} };
        return rowOf(*item, element.line, key, m_as);
    }

private:
    ImportAs m_as;
};

class CaseJsonReader : public JsonReader
{
public:
    CaseJsonReader(const QByteArray &json, ImportAs as)
        : JsonReader(json, { u"cases"_s })
        , m_as(as)
    {
    }

protected:
    ImportedRow row(const JsonElements::Element &element, const QByteArray &key) const override
    {
        const auto object = parsedObject(element.json, element.line);
        auto draft = object ? caseFromExport(*object) : tl::unexpected(object.error());
        if (!draft)
            return { element.line, key, {}, tl::unexpected(draft.error()), {} };
        if (draft->token.isEmpty())
            draft->token = tokenOf(key);
        ImportedRow row{ element.line, key, {}, *draft, {} };
        for (const QJsonValue file : object->value("attachments"_L1).toArray())
            row.notes.append(
                Tr::tr("The file %1 is not in the export and was not imported.").arg(file["name"_L1].toString()));
        if (m_as == ImportAs::Inbox) {
            InboxItem item = inboxItemFrom(*draft);
            item.rawSha256 = key;
            row.content = item;
        }
        return row;
    }

private:
    ImportAs m_as;
};

Result<std::unique_ptr<ImportReader>> xmlReader(
    const QByteArray &content, const QString &element, XmlReader::Convert convert, ImportAs as)
{
    const auto utf8 = normalisedXml(content);
    if (!utf8)
        return tl::unexpected(utf8.error());
    return std::make_unique<XmlReader>(*utf8, sha256Of(content), content.size(), element, convert, as);
}

//! What only a case has, said with the names of the JSON
void keepUnmapped(InboxItem &item, const CaseDraft &draft)
{
    const QList<UnmappedValue> values{ { u"category"_s, draft.category }, { u"concerns"_s, draft.concerns },
        { u"campaign"_s, draft.campaign }, { u"service_declaration"_s, draft.serviceDeclaration },
        { u"process"_s, draft.process }, { u"register_number"_s, draft.registerNumber },
        { u"departments"_s, draft.departments.mid(1).join(u", "_s) },
        { u"secrecy"_s, draft.secrecy ? u"true"_s : QString() },
        { u"channel"_s, draft.channel ? QString(toName(*draft.channel)) : QString() },
        { u"answered_directly"_s, draft.answeredDirectly ? draft.answeredDirectly->text : QString() } };
    for (const UnmappedValue &value : values) {
        if (!value.value.isEmpty())
            item.unmapped.append(value);
    }
}

} // namespace

QStringList importFormats()
{
    return { u"openeplatform-xml"_s, u"csv"_s, u"json"_s, u"open311-json"_s, u"open311-xml"_s };
}

QString guessedFormat(const QString &file)
{
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return {};
    QByteArray start = device.read(4096);
    if (start.startsWith("\xef\xbb\xbf"))
        start.remove(0, 3);
    start = start.trimmed();
    if (start.startsWith('<'))
        return start.contains("service_request") ? u"open311-xml"_s : u"openeplatform-xml"_s;
    if (start.startsWith('{') || start.startsWith('['))
        return start.contains("\"service_") ? u"open311-json"_s : u"json"_s;
    return u"csv"_s;
}

Result<std::unique_ptr<ImportReader>> openImport(
    const QString &format, const QString &file, const ImportOptions &options)
{
    auto device = std::make_unique<QFile>(file);
    if (QFileInfo(file).isDir())
        return failed(ErrorCode::Refused, Tr::tr("%1 is a folder, not a file.").arg(file));
    if (!device->open(QIODevice::ReadOnly))
        return failed(ErrorCode::Refused,
            device->exists() ? Tr::tr("The file %1 cannot be opened: it may not be read by you.").arg(file)
                             : Tr::tr("There is no file %1.").arg(file),
            device->errorString());
    return openImport(format, std::move(device), options);
}

Result<std::unique_ptr<ImportReader>> openImport(
    const QString &format, std::unique_ptr<QIODevice> device, const ImportOptions &options)
{
    if (!importFormats().contains(format))
        return refused(u"format"_s,
            Tr::tr("“%1” is not a known format. Known are: %2.").arg(format, importFormats().join(u", "_s)));
    if (format == u"csv"_s && !device->isSequential())
        return csvReader(std::move(device), options.mapping, options.as.value_or(ImportAs::Inbox));
    const auto content = wholeContent(*device);
    if (!content)
        return tl::unexpected(content.error());
    if (format == u"json"_s)
        return std::make_unique<CaseJsonReader>(*content, options.as.value_or(ImportAs::Cases));
    const ImportAs as = options.as.value_or(ImportAs::Inbox);
    if (format == u"open311-json"_s)
        return std::make_unique<Open311JsonReader>(*content, as);
    if (format == u"open311-xml"_s)
        return xmlReader(*content, u"request"_s, serviceRequestFrom, as);
    if (format == u"openeplatform-xml"_s)
        return xmlReader(*content, u"FlowInstance"_s, inboxItemFrom, as);
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(*content);
    buffer->open(QIODevice::ReadOnly);
    return csvReader(std::move(buffer), options.mapping, as);
}

Result<QList<tl::expected<CaseDraft, Error>>> firstRows(const QString &format, const QString &file, int count)
{
    const auto reader = openImport(format, file);
    if (!reader)
        return tl::unexpected(reader.error());
    QList<tl::expected<CaseDraft, Error>> rows;
    while (rows.size() < count) {
        const auto row = (*reader)->next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            break;
        rows.append((*row)->content.map([](const ImportedRow::Content &content) {
            const auto *item = std::get_if<InboxItem>(&content);
            return item ? draftFrom(*item) : std::get<CaseDraft>(content);
        }));
    }
    return rows;
}

QStringList notInCase(const InboxItem &item)
{
    QStringList notes;
    for (const UnmappedValue &value : item.unmapped)
        notes.append(Tr::tr("Not imported: %1: %2").arg(value.name, value.value));
    return notes;
}

CaseDraft draftFrom(const InboxItem &item)
{
    CaseDraft draft;
    draft.headline = item.subject.left(maxHeadlineLength);
    if (item.source != InboxSource::Import) // what only a file holds says itself how it came
        draft.channel = channelOf(item.source);
    if (item.received.isValid())
        draft.received = item.received;
    draft.type = item.suggestedType;
    draft.area = item.suggestedArea;
    draft.text = item.text;
    draft.language = item.language;
    draft.submitter = item.submitter;
    draft.replyWanted = item.replyWanted;
    draft.replyBy = item.replyBy;
    if (!item.suggestedDepartment.isEmpty())
        draft.departments = { item.suggestedDepartment };
    return draft;
}

InboxItem inboxItemFrom(const CaseDraft &draft)
{
    InboxItem item;
    item.source = draft.channel == Channel::Web ? InboxSource::Web : InboxSource::Import;
    item.received = draft.received.value_or(QDateTime());
    item.subject = draft.headline;
    item.text = draft.text;
    item.language = draft.language;
    item.submitter = draft.submitter;
    item.replyWanted = draft.replyWanted;
    item.replyBy = draft.replyBy;
    item.suggestedType = draft.type;
    item.suggestedArea = draft.area;
    item.suggestedDepartment = draft.departments.value(0);
    keepUnmapped(item, draft);
    return item;
}

} // namespace lyhord
