#include "core/export/rowswriter.h"

#include "core/export/csvlines.h"
#include "core/export/outputfile.h"
#include "core/export/workbook.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSaveFile>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::RowsWriter)
};

constexpr lxw_row_t rowsOnASheet = 1'048'576; // with the heading; what Excel can open
constexpr double noteWidth = 100; // characters
constexpr lxw_row_t rowsBetweenLooks = 4096; // whether there is room left

class CsvRowsWriter : public RowsWriter
{
public:
    CsvRowsWriter(const QString &name, CsvKind kind, const QList<RowsColumn> &columns)
        : m_file(name)
        , m_kind(kind)
        , m_line(kind)
        , m_columns(columns)
    {
    }
    Result<> open()
    {
        if (const Result<> opened = openForWriting(m_file); !opened)
            return opened;
        for (const RowsColumn &column : m_columns)
            m_line.text(m_kind == CsvKind::Excel ? column.title : column.key);
        return write(m_line.opening() + m_line.takeLine());
    }
    Result<> add(const QList<CellValue> &row) override
    {
        for (const CellValue &value : row)
            append(value);
        return write(m_line.takeLine());
    }
    Result<> finish() override { return commitFile(m_file); }

private:
    void append(const CellValue &value)
    {
        if (const auto *text = std::get_if<QString>(&value))
            m_line.text(*text);
        else if (const auto *number = std::get_if<qint64>(&value))
            m_line.number(*number);
        else if (const auto *yes = std::get_if<bool>(&value))
            m_line.yesNo(*yes);
        else if (const auto *day = std::get_if<QDate>(&value))
            m_line.day(*day);
        else
            m_line.nothing();
    }
    Result<> write(const QByteArray &line)
    {
        if (m_file.write(line) != line.size())
            return noRoomFor(m_file.fileName(), m_file.errorString());
        return {};
    }

    QSaveFile m_file;
    CsvKind m_kind;
    CsvLines m_line;
    const QList<RowsColumn> m_columns;
};

class XlsxRowsWriter : public RowsWriter
{
public:
    XlsxRowsWriter(
        const QString &name, const QString &sheetName, const QList<RowsColumn> &columns, const QStringList &notes)
        : m_name(name)
        , m_sheetName(sheetName)
        , m_book(Workbook::Mode::Streaming)
        , m_columns(columns)
        , m_notes(notes)
    {
    }
    Result<> add(const QList<CellValue> &row) override
    {
        if (!m_sheet || m_row == rowsOnASheet)
            startSheet();
        for (int column = 0; column < row.size(); ++column)
            write(column, row.at(column));
        ++m_row;
        if (m_row % rowsBetweenLooks == 0 && m_book.isOutOfRoom())
            return noRoomFor(m_name, Tr::tr("there is no room for temporary files"));
        return {};
    }
    Result<> finish() override
    {
        if (!m_sheet)
            startSheet();
        endSheet();
        addNotes();
        return m_book.finish(m_name);
    }

private:
    void startSheet()
    {
        endSheet();
        m_sheet = m_book.addSheet(m_sheetName);
        preparePrint(m_sheet, 0);
        worksheet_freeze_panes(m_sheet, 1, 1);
        for (int column = 0; column < m_columns.size(); ++column) {
            const auto at = static_cast<lxw_col_t>(column);
            worksheet_set_column(m_sheet, at, at, m_columns.at(column).width, nullptr);
            m_book.write(m_sheet, 0, column, m_columns.at(column).title, { .isHeading = true });
        }
        m_row = 1;
    }
    void endSheet()
    {
        if (m_sheet)
            worksheet_autofilter(m_sheet, 0, 0, m_row - 1, static_cast<lxw_col_t>(m_columns.size() - 1));
    }
    void addNotes()
    {
        if (m_notes.isEmpty())
            return;
        lxw_worksheet *sheet = m_book.addSheet(Tr::tr("Notes"));
        preparePrint(sheet, -1);
        worksheet_set_column(sheet, 0, 0, noteWidth, nullptr);
        for (lxw_row_t row = 0; row < static_cast<lxw_row_t>(m_notes.size()); ++row) {
            const QString &note = m_notes.at(static_cast<qsizetype>(row));
            m_book.setLines(sheet, row, Workbook::linesOf(note, noteWidth)); // before what stands there: it streams
            m_book.write(sheet, row, 0, note, { .isWrapped = true });
        }
    }
    void write(int column, const CellValue &value)
    {
        if (const auto *text = std::get_if<QString>(&value))
            m_book.write(m_sheet, m_row, column, *text);
        else if (const auto *number = std::get_if<qint64>(&value))
            m_book.write(m_sheet, m_row, column, static_cast<double>(*number), { .kind = FigureKind::Count });
        else if (const auto *yes = std::get_if<bool>(&value))
            m_book.write(m_sheet, m_row, column, *yes ? 1. : 0., { .kind = FigureKind::Count });
        else if (const auto *day = std::get_if<QDate>(&value))
            m_book.write(m_sheet, m_row, column, *day, { .kind = FigureKind::Day });
    }

    QString m_name;
    QString m_sheetName;
    Workbook m_book;
    lxw_worksheet *m_sheet = nullptr;
    lxw_row_t m_row = 0;
    const QList<RowsColumn> m_columns;
    const QStringList m_notes;
};

} // namespace

Result<std::unique_ptr<RowsWriter>> RowsWriter::open(const QString &file, RowsFormat format, const QString &sheetName,
    const QList<RowsColumn> &columns, const QStringList &notes)
{
    if (format == RowsFormat::Xlsx) {
        QSaveFile probe(file); // refused now, and not after a million rows
        if (const Result<> opened = openForWriting(probe); !opened)
            return tl::unexpected(opened.error());
        return std::make_unique<XlsxRowsWriter>(file, sheetName, columns, notes);
    }
    auto writer = std::make_unique<CsvRowsWriter>(
        file, format == RowsFormat::ExcelCsv ? CsvKind::Excel : CsvKind::Tools, columns);
    if (const Result<> opened = writer->open(); !opened)
        return tl::unexpected(opened.error());
    return writer;
}

} // namespace lyhord
