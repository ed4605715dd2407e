#include "core/intake/csvimport.h"
#include "holding.h"
#include "tests/intake/rows.h"

#include <optional>

using namespace lyhord;
using namespace lyhord::fuzz;
using namespace Qt::Literals::StringLiterals;

// What stands before a line of three hyphens is a mapping, the rest is the spreadsheet

namespace {

//! Gives less at a time than is asked for; the mark of a file's encoding in one piece
class InPieces : public QBuffer
{
protected:
    qint64 readData(char *data, qint64 most) override
    {
        return QBuffer::readData(data, std::min<qint64>(most, 3 + size() / 5));
    }
};

struct Line
{
    int number = 1;
    QByteArray bytes;
    std::optional<QStringList> fields;
    friend bool operator==(const Line &, const Line &) = default;
};

QList<Line> linesOf(QBuffer &buffer, const QByteArray &content, CsvEncoding encoding, const QString &delimiter)
{
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    CsvRecords records(buffer, encoding, delimiter);
    QList<Line> lines;
    for (auto record = records.next(); record && *record; record = records.next()) {
        const auto &fields = (*record)->fields;
        lines.append({ (*record)->line, (*record)->bytes, fields ? std::optional(*fields) : std::nullopt });
    }
    return lines;
}

QByteArray quoted(const QStringList &fields)
{
    QStringList texts;
    for (const QString &field : fields)
        texts.append(u'"' + QString(field).replace(u"\""_s, u"\"\""_s) + u'"');
    return texts.join(u';').toUtf8() + "\r\n";
}

void readRecords(const QByteArray &content, CsvEncoding encoding, const QString &delimiter)
{
    QBuffer whole;
    InPieces pieces;
    const QList<Line> lines = linesOf(whole, content, encoding, delimiter);
    mustHold(linesOf(pieces, content, encoding, delimiter) == lines, "a file is the same in whatever pieces it comes");
    QByteArray written;
    QList<QStringList> records;
    for (const Line &line : lines) {
        if (line.fields) {
            records.append(*line.fields);
            written += quoted(*line.fields);
        }
    }
    QBuffer again;
    QList<QStringList> readAgain;
    for (const Line &line : linesOf(again, written, CsvEncoding::Utf8, u";"_s))
        readAgain.append(line.fields.value_or(QStringList()));
    mustHold(readAgain == records, "records that are written are read again");
}

void readRows(const QByteArray &content, const ImportOptions &options)
{
    const test::Rows all = test::allRows(u"csv"_s, content, options);
    for (const ImportedRow &row : all.rows) {
        const auto *draft = row.content ? std::get_if<CaseDraft>(&*row.content) : nullptr;
        if (draft && draft->submitter.anonymous)
            mustHold(draft->submitter.name.isEmpty() && draft->submitter.email.isEmpty()
                    && draft->submitter.phone.isEmpty() && draft->submitter.address.isEmpty(),
                "R27: who is anonymous has no name");
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = bytesOf(data, size);
    const qsizetype between = input.indexOf("\n---\n");
    const QByteArray content = between < 0 ? input : input.mid(between + 5);
    const auto mapping = between < 0 ? Result<CsvMapping>(CsvMapping()) : csvMappingFromJson(input.left(between));
    if (!mapping)
        return 0;
    mustHold(csvMappingFromJson(toJson(*mapping)) == mapping, "a mapping that is written is read again");

    readRows(content, { between < 0 ? std::nullopt : std::optional(*mapping), ImportAs::Inbox });
    readRows(content, { *mapping, ImportAs::Cases });
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    if (const auto preview = previewCsv(buffer, *mapping))
        readRecords(content, preview->mapping.encoding, preview->mapping.delimiter);
    return 0;
}
