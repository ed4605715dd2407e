#pragma once

#include "core/model/result.h"
#include "core/statistics/report.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QSet>
#include <QtCore/QString>
#include <QtCore/QTemporaryDir>

#include <xlsxwriter.h>

#include <compare>
#include <list>
#include <map>

namespace lyhord {

struct CellStyle
{
    FigureKind kind = FigureKind::Text;
    int indent = 0;
    bool isBold = false;
    bool isSum = false; //!< bold, with a line above
    bool isWrapped = false;
    bool isRight = false;
    bool isHeading = false; //!< of a table
    double size = 0; //!< in points; 0: as usual
    friend auto operator<=>(const CellStyle &, const CellStyle &) = default;
};

//! A workbook of libxlsxwriter in a temporary folder, put in its place when it is whole. Destroyed before that it
//! leaves nothing behind.
class Workbook
{
public:
    enum class Mode {
        Whole, //!< named tables and charts
        Streaming, //!< rows from above to below, in constant memory; no named tables
    };
    explicit Workbook(Mode mode);
    ~Workbook();
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    [[nodiscard]] lxw_workbook *book() const { return m_book; }
    //! The name is made one that Excel takes: short, unique, without its signs
    [[nodiscard]] lxw_worksheet *addSheet(const QString &name);
    [[nodiscard]] lxw_format *format(const CellStyle &style);
    void setProperties(const QString &title, const QString &author, const QString &company, const QDateTime &made);

    //! A text of which the library wants to have the pointer; lives as long as the workbook
    [[nodiscard]] char *kept(const QString &text);

    void write(lxw_worksheet *sheet, lxw_row_t row, int column, const QString &text, const CellStyle &style = {});
    void write(lxw_worksheet *sheet, lxw_row_t row, int column, double number, const CellStyle &style);
    void write(lxw_worksheet *sheet, lxw_row_t row, int column, QDate day, const CellStyle &style);

    //! How many lines of text a row holds: programs other than Excel do not find that out by themselves
    void setLines(lxw_worksheet *sheet, lxw_row_t row, int lines);
    //! Of a wrapped text in a column of that many characters
    [[nodiscard]] static int linesOf(const QString &text, double width);

    //! Whether the temporary files could not grow
    [[nodiscard]] bool isOutOfRoom() const;
    [[nodiscard]] Result<> finish(const QString &file);
    [[nodiscard]] Result<QByteArray> finishInMemory();

private:
    [[nodiscard]] QString freeName(const QString &wanted);
    [[nodiscard]] QString close(); //!< what went wrong; empty if nothing

    QTemporaryDir m_folder;
    lxw_workbook *m_book = nullptr;
    QSet<QString> m_names;
    std::map<CellStyle, lxw_format *> m_formats;
    std::list<QByteArray> m_kept;
    QList<lxw_worksheet *> m_sheets;
};

//! Paper, footer and repeated heading of a sheet that is printed
void preparePrint(lxw_worksheet *sheet, int headingRow);

} // namespace lyhord
