#include "core/export/factswriter.h"

#include "core/statistics/factcolumns.h"
#include "core/statistics/factsmask.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::FactsWriter)
};

QString asText(const CellValue &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    const auto *flag = std::get_if<bool>(&value);
    return flag ? QString::number(int(*flag)) : QString();
}

//! Values for whoever gets the file; each name is looked up once, not for every case
class FactValues
{
public:
    FactValues(RowsFormat format, Profile names)
        : m_areWords(format != RowsFormat::ToolsCsv)
        , m_names(std::move(names))
    {
    }

    [[nodiscard]] CellValue shown(const FactColumn &column, const CaseFacts &facts, const CellValue &value)
    {
        if (!m_areWords || !column.inWords || std::holds_alternative<std::monostate>(value))
            return value;
        QString &words = m_words[column.key + u'\n' + asText(value)];
        if (words.isNull())
            words = column.inWords(facts, m_names);
        return words;
    }

private:
    bool m_areWords;
    Profile m_names;
    QHash<QString, QString> m_words;
};

using EachCase = std::function<Result<>(const TakeFacts &)>;

Result<> writeAll(RowsWriter &writer, const EachCase &each, const QList<FactColumn> &columns, FactValues &values)
{
    QList<CellValue> row;
    return each([&](const CaseFacts &facts) {
        row.clear();
        for (const FactColumn &column : columns)
            row.append(values.shown(column, facts, column.valueOf(facts)));
        return writer.add(row);
    });
}

Result<> writeMasked(RowsWriter &writer, const EachCase &each, FactsMask mask, FactValues &values)
{
    const auto shown = [&values](const FactColumn &column, const CaseFacts &facts, const CellValue &value) {
        return values.shown(column, facts, value);
    };
    const Result<> read = each([&](const CaseFacts &facts) {
        mask.add(facts, shown);
        return Result<>();
    });
    if (!read)
        return read;
    return mask.eachRow([&writer](const QList<CellValue> &row) { return writer.add(row); });
}

} // namespace

Result<> writeFacts(const QString &file, RowsFormat format, const std::function<Result<>(const TakeFacts &)> &each,
    const FactsChoice &choice)
{
    QList<FactColumn> columns = factColumns();
    columns.removeIf([&](const FactColumn &column) { return column.key == u"number" && !choice.withNumbers; });
    const QList<RowsColumn> keyFigures(columns.cbegin(), columns.cend());
    const Result<std::unique_ptr<RowsWriter>> writer = RowsWriter::open(
        file, format, Tr::tr("Cases"), keyFigures, choice.notes);
    if (!writer)
        return tl::unexpected(writer.error());
    FactValues values(format, choice.names);
    const Result<> written = choice.masked ? writeMasked(**writer, each, FactsMask(columns, *choice.masked), values)
                                           : writeAll(**writer, each, columns, values);
    if (!written)
        return written;
    return (*writer)->finish();
}

} // namespace lyhord
