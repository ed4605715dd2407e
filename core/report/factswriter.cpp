#include "core/report/factswriter.h"

#include "core/report/csvlines.h"
#include "core/report/factcolumns.h"
#include "core/report/outputfile.h"
#include "core/report/workbook.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSaveFile>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::FactsWriter)
};

constexpr lxw_row_t rowsOnASheet = 1'048'576; // with the heading; what Excel can open
constexpr lxw_row_t rowsBetweenLooks = 4096; // whether there is room left

class CsvFactsWriter : public FactsWriter
{
public:
    CsvFactsWriter(const QString &name, CsvKind kind)
        : m_file(name)
        , m_kind(kind)
        , m_line(kind)
    {
    }
    Result<> open()
    {
        if (const Result<> opened = openForWriting(m_file); !opened)
            return opened;
        for (const FactColumn &column : m_columns)
            m_line.text(m_kind == CsvKind::Excel ? column.title : column.key);
        return write(m_line.opening() + m_line.takeLine());
    }
    Result<> add(const CaseFacts &facts) override
    {
        for (const FactColumn &column : m_columns)
            append(column.valueOf(facts));
        return write(m_line.takeLine());
    }
    Result<> finish() override { return commitFile(m_file); }

private:
    void append(const FactValue &value)
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
    const QList<FactColumn> m_columns = factColumns();
};

class XlsxFactsWriter : public FactsWriter
{
public:
    explicit XlsxFactsWriter(const QString &name)
        : m_name(name)
        , m_book(Workbook::Mode::Streaming)
    {
    }
    Result<> add(const CaseFacts &facts) override
    {
        if (!m_sheet || m_row == rowsOnASheet)
            startSheet();
        for (int column = 0; column < m_columns.size(); ++column)
            write(column, m_columns.at(column).valueOf(facts));
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
        return m_book.finish(m_name);
    }

private:
    void startSheet()
    {
        endSheet();
        m_sheet = m_book.addSheet(Tr::tr("Cases"));
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
    void write(int column, const FactValue &value)
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
    Workbook m_book;
    lxw_worksheet *m_sheet = nullptr;
    lxw_row_t m_row = 0;
    const QList<FactColumn> m_columns = factColumns();
};

} // namespace

Result<std::unique_ptr<FactsWriter>> FactsWriter::open(const QString &file, FactsFormat format)
{
    if (format == FactsFormat::Xlsx) {
        QSaveFile probe(file); // refused now, and not after a million rows
        if (const Result<> opened = openForWriting(probe); !opened)
            return tl::unexpected(opened.error());
        return std::make_unique<XlsxFactsWriter>(file);
    }
    auto writer = std::make_unique<CsvFactsWriter>(
        file, format == FactsFormat::ExcelCsv ? CsvKind::Excel : CsvKind::Tools);
    if (const Result<> opened = writer->open(); !opened)
        return tl::unexpected(opened.error());
    return writer;
}

Result<> writeFacts(const QString &file, FactsFormat format, const std::function<Result<>(const TakeFacts &)> &each)
{
    const Result<std::unique_ptr<FactsWriter>> writer = FactsWriter::open(file, format);
    if (!writer)
        return tl::unexpected(writer.error());
    if (const Result<> gone = each([&writer](const CaseFacts &facts) { return (*writer)->add(facts); }); !gone)
        return gone;
    return (*writer)->finish();
}

} // namespace lyhord
