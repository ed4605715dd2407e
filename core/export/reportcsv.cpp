#include "core/export/reportcsv.h"

#include "core/export/outputfile.h"
#include "core/rules/filename.h"
#include "core/statistics/figuretext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::ReportCsv)
};

void writeHeading(CsvLines &line, const ReportTable &table, CsvKind kind)
{
    const bool forTools = kind == CsvKind::Tools;
    line.text(forTools ? u"title"_s : table.rowTitle);
    if (forTools)
        line.text(u"key"_s).text(u"level"_s).text(u"sum"_s);
    for (const ReportColumn &column : table.columns)
        line.text(forTools ? column.key : column.title);
}

void writeCell(CsvLines &line, const ReportCell &cell, FigureKind kind, CsvKind csv, int smallNumber)
{
    if (cell.masked && csv == CsvKind::Excel)
        line.text(maskedFigure(cell, smallNumber));
    else if (const auto *text = std::get_if<QString>(&cell.value))
        line.text(*text);
    else if (const auto *count = std::get_if<qint64>(&cell.value))
        line.number(*count);
    else if (const auto *value = std::get_if<double>(&cell.value))
        kind == FigureKind::Share ? line.share(*value) : line.number(*value);
    else if (const auto *day = std::get_if<QDate>(&cell.value))
        line.day(*day);
    else
        line.nothing();
}

} // namespace

QByteArray tableCsv(const ReportTable &table, CsvKind kind, int smallNumber)
{
    CsvLines line(kind);
    QByteArray csv = line.opening();
    writeHeading(line, table, kind);
    csv += line.takeLine();
    for (const ReportRow &row : table.rows) {
        line.text(row.title);
        if (kind == CsvKind::Tools)
            line.text(row.key).number(qint64(row.level)).yesNo(row.isSum);
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            writeCell(line, row.cells.value(i), table.columns.at(i).kind, kind, smallNumber);
        csv += line.takeLine();
    }
    return csv;
}

Result<QStringList> writeCsvFolder(const Report &report, CsvKind kind, const QString &folder, int smallNumber)
{
    const QDir target(folder);
    if (!target.mkpath(u"."_s)) {
        return failed(ErrorCode::Broken,
            Tr::tr("The folder %1 cannot be made. Choose another place; nothing was written.")
                .arg(QDir::toNativeSeparators(folder)));
    }
    QList<OutputFile> files;
    QStringList names;
    for (const ReportTable &table : report.tables) {
        names.append(target.filePath(fileNameFrom(table.key + u".csv"_s)));
        files.append({ names.constLast(), tableCsv(table, kind, smallNumber) });
    }
    if (const Result<> written = writeFiles(files); !written)
        return tl::unexpected(written.error());
    return names;
}

} // namespace lyhord
