#include "core/intake/csvimport.h"
#include "core/intake/formwords.h"

#include <QtCore/QCoreApplication>

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace lyhord {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::CsvImport)
};

constexpr int rowsToJudgeBy = 20;
constexpr qsizetype fewValues = 20;

struct Table
{
    QStringList header;
    QList<QStringList> rows;
    int odd = 0; //!< rows of another width
};

Result<Table> firstRows(QIODevice &device, CsvEncoding encoding, const QString &delimiter, int count)
{
    if (!device.seek(0))
        return failed(ErrorCode::Broken, Tr::tr("The file could not be read."), device.errorString());
    CsvRecords records(device, encoding, delimiter);
    Table table;
    while (table.rows.size() < count) {
        const auto record = records.next();
        if (!record)
            return tl::unexpected(record.error());
        if (!*record)
            break;
        const auto &fields = (*record)->fields;
        if (table.header.isEmpty() && !fields)
            return tl::unexpected(fields.error());
        if (table.header.isEmpty())
            table.header = *fields;
        else if (fields)
            table.rows.append(*fields);
        if (!fields || fields->size() != table.header.size())
            ++table.odd;
    }
    if (!device.seek(0))
        return failed(ErrorCode::Broken, Tr::tr("The file could not be read."), device.errorString());
    return table;
}

//! The one that gives the most columns in rows of one width
Result<QString> fittingDelimiter(QIODevice &device, CsvEncoding encoding)
{
    QString best = u";"_s; // what a Swedish spreadsheet writes
    double bestScore = 0;
    for (const QString &delimiter : { u";"_s, u","_s, u"\t"_s, u"|"_s }) {
        const auto table = firstRows(device, encoding, delimiter, rowsToJudgeBy);
        if (!table && table.error().code == ErrorCode::Broken)
            return tl::unexpected(table.error());
        if (!table || table->header.size() < 2)
            continue;
        const double score = static_cast<double>(table->header.size()) / (1 + table->odd);
        if (score > bestScore) {
            bestScore = score;
            best = delimiter;
        }
    }
    return best;
}

//! What headings say, whole; in lower case
QString fieldNamed(const QString &heading)
{
    static const QHash<QString, QString> fields = [] {
        QHash<QString, QString> known;
        const QList<std::pair<QString, QStringList>> words{
            { u"external_id"_s,
                { u"id"_s, u"ärendenummer"_s, u"ärendenr"_s, u"ärende-id"_s, u"nummer"_s, u"case id"_s, u"number"_s } },
            { u"headline"_s, { u"rubrik"_s, u"ärenderubrik"_s, u"ämne"_s, u"title"_s, u"subject"_s } },
            { u"channel"_s, { u"kanal"_s, u"inkommit via"_s, u"ingång"_s, u"källa"_s, u"source"_s } },
            { u"received"_s,
                { u"inkom"_s, u"inkommen"_s, u"inkommet"_s, u"inkommandedatum"_s, u"inkom datum"_s, u"datum"_s,
                    u"mottagen"_s, u"skapad"_s, u"date"_s, u"created"_s } },
            { u"type"_s, { u"typ"_s, u"ärendetyp"_s, u"typ av synpunkt"_s, u"slag"_s, u"kind"_s } },
            { u"area"_s, { u"område"_s, u"huvudkategori"_s } },
            { u"category"_s, { u"kategori"_s } },
            { u"text"_s,
                { u"beskrivning"_s, u"synpunkt"_s, u"meddelande"_s, u"ärendebeskrivning"_s, u"innehåll"_s,
                    u"description"_s, u"message"_s } },
            { u"language"_s, { u"språk"_s } },
            { u"submitter.anonymous"_s, { u"anonym"_s, u"anonymous"_s } },
            { u"submitter.name"_s,
                { u"namn"_s, u"förnamn"_s, u"efternamn"_s, u"avsändare"_s, u"name"_s, u"first name"_s,
                    u"last name"_s } },
            { u"submitter.email"_s,
                { u"e-post"_s, u"epost"_s, u"e-postadress"_s, u"mejl"_s, u"email"_s, u"e-mail"_s } },
            { u"submitter.phone"_s, { u"telefon"_s, u"telefonnummer"_s, u"mobil"_s, u"mobiltelefon"_s, u"phone"_s } },
            { u"submitter.address"_s, { u"adress"_s, u"gatuadress"_s, u"postadress"_s, u"address"_s } },
            { u"submitter.gender"_s, { u"kön"_s, u"gender"_s } },
            { u"reply.wanted"_s, { u"önskar återkoppling"_s, u"återkoppling"_s, u"vill ha svar"_s, u"önskar svar"_s } },
            { u"reply.by"_s, { u"svarssätt"_s, u"återkoppling via"_s, u"svar via"_s } },
            { u"departments"_s, { u"förvaltning"_s, u"förvaltningar"_s, u"department"_s } },
            { u"concerns"_s, { u"gäller"_s, u"enhet"_s } },
            { u"register_number"_s, { u"diarienummer"_s, u"dnr"_s } },
            { u"answered_directly.text"_s, { u"svar"_s, u"answer"_s } },
        };
        for (const QString &field : csvFields())
            known.insert(field, field);
        for (const auto &[field, headings] : words) {
            for (const QString &word : headings)
                known.insert(word, field);
        }
        return known;
    }();
    return fields.value(folded(heading));
}

QMap<QString, QString> suggestedColumns(const QStringList &header)
{
    QMap<QString, QString> columns;
    QStringList taken;
    for (const QString &heading : header) {
        const QString field = fieldNamed(heading);
        const bool joins = field == u"submitter.name"_s || field == u"submitter.address"_s;
        if (field.isEmpty() || columns.contains(heading) || header.count(heading) > 1
            || (taken.contains(field) && !joins))
            continue;
        taken.append(field);
        columns.insert(heading, field);
    }
    return columns;
}

void listDistinct(CsvPreview &preview, const QList<QStringList> &rows)
{
    for (qsizetype column = 0; column < preview.header.size(); ++column) {
        QStringList values;
        for (const QStringList &row : rows) {
            const QString value = row.value(column).simplified();
            if (!value.isEmpty() && !values.contains(value))
                values.append(value);
        }
        if (!values.isEmpty() && values.size() <= fewValues)
            preview.distinct.insert(preview.header.at(column), values);
    }
}

} // namespace

Result<CsvPreview> previewCsv(QIODevice &device, const CsvMapping &known, int rows)
{
    CsvPreview preview;
    preview.mapping = known;
    if (known.encoding == CsvEncoding::Auto) {
        const auto encoding = detectedEncoding(device);
        if (!encoding)
            return tl::unexpected(encoding.error());
        preview.mapping.encoding = *encoding;
    }
    if (known.delimiter.isEmpty()) {
        const auto delimiter = fittingDelimiter(device, preview.mapping.encoding);
        if (!delimiter)
            return tl::unexpected(delimiter.error());
        preview.mapping.delimiter = *delimiter;
    }
    const auto table = firstRows(device, preview.mapping.encoding, preview.mapping.delimiter, rows);
    if (!table)
        return tl::unexpected(table.error());
    preview.header = table->header;
    preview.rows = table->rows;
    if (known.columns.isEmpty())
        preview.mapping.columns = suggestedColumns(preview.header);
    listDistinct(preview, table->rows);
    return preview;
}

} // namespace lyhord
